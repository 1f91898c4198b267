"""One row of a spreadsheet of tasks, as a whole."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from models.imports.amounts import read_amount, read_currency, read_number
from models.imports.cells import (
    DESCRIPTION,
    EXTERNAL_ID,
    NAME,
    TITLE,
    error_of,
    read_address,
    read_card_fee,
    read_line,
    read_service_id,
    read_text,
    read_url,
)
from models.imports.dates import read_date
from models.imports.sheet import RawRow
from models.problems import Issue
from models.text.addresses import Address


@dataclass(frozen=True, slots=True)
class TaskRow:
    """What a row asks for. `amount` in minor units of `currency`.

    `company_pays_card_fee` None = the company's setting. `task_id` is there when the row comes from
    a result workbook. `title` falls back on the description's first line, then on the period.
    """

    contractor: Address
    amount: int
    currency: str
    company_pays_card_fee: bool | None
    service_id: str
    title: str
    description: str | None
    service_period: str | None
    contractor_name: str | None
    user_service_name: str | None
    project: str | None
    task_url: str | None
    deadline: date | None
    external_id: str | None
    task_id: str | None


_OPTIONAL: Mapping[str, tuple[Any, ...]] = {
    "contractor_name": (read_line, NAME),
    "user_service_name": (read_line, NAME),
    "project": (read_line, NAME),
    "task_url": (read_url,),
    "deadline": (read_date,),
    "external_id": (read_line, EXTERNAL_ID),
    "task_id": (read_line, EXTERNAL_ID),
}
"""The columns that may be blank and stand for themselves, and how each is read."""


def read_task(
    row: RawRow, *, services: Collection[str], reserved_allowed: bool
) -> TaskRow | tuple[Issue, ...]:
    """Return the task that the row asks for, or everything that is wrong with the row at once.

    Each issue's `path` is the column's key. `services` are the codes that the company may use.
    Nothing is looked up: whether the task exists, or the contractor may get it, is another matter.
    """
    issues: list[Issue] = []
    values = row.values

    def read(key: str, reader: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
        cell = values.get(key)
        found = error_of(cell) or reader(cell, *arguments, **options)
        if isinstance(found, Issue):
            issues.append(found.at(key))
            return None
        return found

    contractor = read("contractor_email", read_address, reserved_allowed=reserved_allowed)
    currency = read("currency", read_currency)
    if currency:
        amount = read("amount", read_amount, currency)
        fee = read("card_fee", read_card_fee, currency)
    else:  # how many decimals there may be, and whether there is a fee, nobody can say
        amount, fee = read("amount", read_number), None
    service = read("service_id", read_service_id, services)
    description = read("description", read_text, DESCRIPTION)
    period = read("service_period", read_line, NAME)
    if not _are_about(issues, "description", "service_period") and not (description or period):
        issues.append(Issue("DESCRIPTION_OR_PERIOD", ("description",)))
    title = read("title", read_line, TITLE)
    rest = {key: read(key, *how) if key in values else None for key, how in _OPTIONAL.items()}
    if issues:
        return tuple(issues)
    return TaskRow(
        contractor=contractor,
        amount=amount,
        currency=currency,
        company_pays_card_fee=fee,
        service_id=service,
        title=title or _title_of(description or period),
        description=description,
        service_period=period,
        **rest,
    )


def _are_about(issues: Collection[Issue], *keys: str) -> bool:
    """Whether any of the issues is about one of these columns."""
    return any(issue.path[:1] == (key,) for issue in issues for key in keys)


def _title_of(text: str) -> str:
    """Return the first line of `text` as a title, cut where it is too long."""
    first = text.partition("\n")[0]
    return first if len(first) <= TITLE else f"{first[: TITLE - 1]}…"
