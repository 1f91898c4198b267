"""One row of a spreadsheet of contractors, as a whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Any

from models.account import Locale
from models.company import Member
from models.imports.cells import EXTERNAL_ID, NAME, error_of, read_address, read_language
from models.imports.sheet import RawRow
from models.imports.values import Cell, line_of, text_of
from models.problems import Issue
from models.text.addresses import Address
from models.text.characters import shorten
from models.text.latin import LatinKind, read_latin
from models.text.lines import read_line, read_welcome
from models.text.phones import read_phone

NAME_PART = 100
"""Characters of a first or last name, as in the Profile."""


@dataclass(frozen=True, slots=True)
class ContractorRow:
    """What a row says of a person; of what is None it says nothing.

    `display_name` is the name as typed, for the company. `first_name` and `last_name`, in Latin
    letters, and `phone`, in E.164, are what the person is offered to take into the Profile.
    """

    contractor: Address
    display_name: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    phone: str | None = None
    feature: str | None = None
    manager: Member | None = None
    locale: Locale | None = None
    message: str | None = None
    external_id: str | None = None


@dataclass(frozen=True)
class _Name:
    """A part of a name, as typed and as it may be offered."""

    typed: str
    latin: str | None


def read_contractor(
    row: RawRow, *, managers: Mapping[str, Member], country: str, reserved_allowed: bool
) -> tuple[ContractorRow | None, tuple[Issue, ...]]:
    """Return what the row says, with what is remarkable; or None, with everything that is wrong.

    Each issue's `path` is the column's key. `managers` are the company's active members by their
    `email_key`; a phone without a country code is read as one of `country`. Nothing is looked up.
    """
    issues: list[Issue] = []
    remarks: list[Issue] = []

    def read(key: str, reader: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
        cell = row.values.get(key)
        if cell is None and key != "email":
            return None
        found = error_of(cell) or reader(cell, *arguments, **options)
        if isinstance(found, Issue):
            issues.append(found.at(key))
            return None
        return found

    def read_part(key: str) -> _Name | None:
        typed = read(key, _read_line, NAME_PART, links=False)
        if typed is None:
            return None
        latin = read_latin(typed, LatinKind.NAME, limit=NAME_PART)
        if isinstance(latin, str):
            return _Name(typed, latin)
        remarks.append(replace(latin, code="NAME_NOT_LATIN").at(key))
        return _Name(typed, latin.suggestion)

    contractor = read("email", read_address, reserved_allowed=reserved_allowed)
    phone = read("phone", _read_phone, country)
    if isinstance(phone, _NotOffered):
        remarks.append(phone.issue.at("phone"))
        phone = None
    first, last = read_part("first_name"), read_part("last_name")
    feature = read("feature", _read_line, NAME)
    manager = read("manager_email", _read_manager, managers, reserved_allowed)
    language = read("language", read_language)
    message = read("welcome_message", _read_message)
    external_id = read("external_id", _read_line, EXTERNAL_ID)
    if issues:
        return None, (*issues, *remarks)
    whole = " ".join(part.typed for part in (first, last) if part)
    return ContractorRow(
        contractor=contractor,
        display_name=whole[:NAME] or None,
        first_name=first.latin if first else None,
        last_name=last.latin if last else None,
        phone=phone,
        feature=feature,
        manager=manager,
        locale=Locale(language) if language else None,
        message=message,
        external_id=external_id,
    ), tuple(remarks)


def read_external_id(cell: Cell) -> str | None:
    """Return the external id of a row that was read without a problem."""
    found = _read_line(cell, EXTERNAL_ID)
    return found if isinstance(found, str) else None


@dataclass(frozen=True)
class _NotOffered:
    """A phone number that exists but that nobody could confirm by text message."""

    issue: Issue


def _read_line(cell: Cell, limit: int, *, links: bool = True) -> str | Issue | None:
    return read_line(line_of(cell), limit, links=links)


def _read_message(cell: Cell) -> str | Issue | None:
    return read_welcome(line_of(cell))


def _read_phone(cell: Cell, country: str) -> str | _NotOffered | Issue | None:
    """Return the number in E.164. Where a plus would make it one, that is the suggestion."""
    text = line_of(cell)
    if not text:
        return None
    found = read_phone(text, country)
    if isinstance(found, str):
        return found
    if found.code == "PHONE_NO_TEXTS":
        return _NotOffered(found)
    with_plus = read_phone(f"+{text}")
    return replace(found, suggestion=with_plus) if isinstance(with_plus, str) else found


def _read_manager(
    cell: Cell, managers: Mapping[str, Member], reserved_allowed: bool
) -> Member | Issue | None:
    """Return the member who signs in with this address; the nearest one is the suggestion."""
    if not text_of(cell):
        return None
    address = read_address(cell, reserved_allowed=reserved_allowed)
    if isinstance(address, Issue):
        return address
    if address.key in managers:
        return managers[address.key]
    near = get_close_matches(address.key, managers, n=1, cutoff=0.75)
    return Issue(
        "MANAGER_NOT_A_MEMBER", value=shorten(address.email), suggestion=near[0] if near else None
    )
