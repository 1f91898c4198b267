"""The task form: one row of the spreadsheet under the input's names, with the same rules."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from models.company import Company
from models.deadlines import today_in
from models.imports.rows import TaskRow, read_task
from models.imports.sheet import RawRow
from models.problems import Issue

FIELDS: Mapping[str, str] = {
    "contractor_email": "email",
    "amount": "amount",
    "currency": "currency",
    "card_fee": "companyPaysCardFee",
    "service_id": "serviceCode",
    "description": "description",
    "service_period": "servicePeriod",
    "user_service_name": "internalName",
    "project": "project",
    "task_url": "url",
    "title": "title",
    "deadline": "deadline",
    "external_id": "externalId",
}
"""What a column of the spreadsheet is called in inputs."""


def read_form(
    values: Mapping[str, Any], *, services: Collection[str], reserved_allowed: bool
) -> TaskRow | tuple[Issue, ...]:
    """Return the task that a form asks for, or everything that is wrong with it at once.

    `values` are by column; each issue's path is the input's name.
    """
    filled = {column: value for column, value in values.items() if value is not None}
    read = read_task(RawRow(0, filled), services=services, reserved_allowed=reserved_allowed)
    return read if isinstance(read, TaskRow) else tuple(_renamed(issue) for issue in read)


def past_deadline(row: TaskRow, company: Company) -> Issue | None:
    """Return what is wrong with a deadline that is over where the company is."""
    today = today_in(company.timezone)
    if row.deadline is None or row.deadline >= today:
        return None
    details = {"today": today.isoformat()}
    return Issue("DEADLINE_PASSED", ("deadline",), details, row.deadline.isoformat())


def _renamed(issue: Issue) -> Issue:
    first, *others = issue.path
    return replace(issue, path=(FIELDS[first], *others))
