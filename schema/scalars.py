"""Scalars beyond GraphQL's own, each with the specification that says what its text means."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, NewType

import strawberry
from graphql import GraphQLError

Cursor = NewType("Cursor", str)
EmailAddress = NewType("EmailAddress", str)
CountryCode = NewType("CountryCode", str)
SubdivisionCode = NewType("SubdivisionCode", str)
CurrencyCode = NewType("CurrencyCode", str)
URL = NewType("URL", str)
JSON = NewType("JSON", object)

_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,6})?([Zz]|[+-]\d\d:\d\d)", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,30}(\.\d{1,30})?", re.ASCII)


def _text(name: str) -> Any:
    def parse(value: Any) -> str:
        if not isinstance(value, str):
            raise GraphQLError(f"{name} is a string.")
        return value

    return parse


def _write_moment(value: Any) -> str:
    moment = value if isinstance(value, datetime) else datetime.fromisoformat(value)
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _read_moment(value: Any) -> datetime:
    try:
        if isinstance(value, str) and _MOMENT.fullmatch(value):
            return datetime.fromisoformat(value.upper()).astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise GraphQLError("DateTime is a text like 2026-03-01T12:00:00Z, with its timezone.")


def _read_day(value: Any) -> date:
    try:
        if isinstance(value, str) and _DAY.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise GraphQLError("Date is a text like 2026-03-01.")


def _read_decimal(value: Any) -> Decimal:
    if isinstance(value, str | int) and _NUMBER.fullmatch(str(value)):
        return Decimal(value)
    raise GraphQLError('Decimal is a text like "1500.50"; a float would lose digits.')


def _scalar(name: str, url: str, description: str) -> Any:
    return strawberry.scalar(
        name=name,
        specified_by_url=url,
        description=description,
        serialize=str,
        parse_value=_text(name),
    )


SCALARS: dict[object, Any] = {
    Cursor: _scalar(
        "Cursor",
        "https://relay.dev/graphql/connections.htm",
        "A place in a list; opaque, and good only for the list that it came from.",
    ),
    EmailAddress: _scalar(
        "EmailAddress", "https://www.rfc-editor.org/rfc/rfc5321", "One mailbox, as it was typed."
    ),
    CountryCode: _scalar(
        "CountryCode",
        "https://www.iso.org/iso-3166-country-codes.html",
        "ISO 3166-1 alpha-2: `US`.",
    ),
    SubdivisionCode: _scalar(
        "SubdivisionCode", "https://www.iso.org/standard/72483.html", "ISO 3166-2: `US-TX`."
    ),
    CurrencyCode: _scalar(
        "CurrencyCode", "https://www.iso.org/iso-4217-currency-codes.html", "ISO 4217: `USD`."
    ),
    URL: _scalar(
        "URL", "https://www.rfc-editor.org/rfc/rfc3986", "An absolute address, or a path of ours."
    ),
    JSON: strawberry.scalar(
        name="JSON",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc8259",
        description="A JSON object whose members are documented where it is used.",
        serialize=lambda value: value,
        parse_value=lambda value: value,
    ),
    datetime: strawberry.scalar(
        name="DateTime",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339",
        description="A moment in UTC: `2026-03-01T12:00:00Z`. Input may have any offset.",
        serialize=_write_moment,
        parse_value=_read_moment,
    ),
    date: strawberry.scalar(
        name="Date",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc3339",
        description="A day: `2026-03-01`.",
        serialize=lambda value: value if isinstance(value, str) else value.isoformat(),
        parse_value=_read_day,
    ),
    Decimal: strawberry.scalar(
        name="Decimal",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc8259#section-6",
        description='An exact decimal number as a string: `"1500.50"`.',
        serialize=lambda value: format(value, "f"),
        parse_value=_read_decimal,
    ),
}
