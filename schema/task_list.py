"""Lists of tasks: which ones, in what order, and what they add up to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

import strawberry

from models.deadlines import AWAITED, today_in
from models.imports.amounts import decimals
from models.task import TaskStatus
from models.text.folding import words
from schema.directives import ListSize
from schema.enums import SortDirection, described
from schema.node import read_id
from schema.paging import Connection, Page, page
from schema.reading import Noun
from schema.scalars import CurrencyCode
from schema.selecting import wanted
from schema.sources import Condition, among, compared, holds
from schema.task import Task, ViewerTask

SEARCHED = 10  # words


class TaskSortField(StrEnum):
    """What tasks are sorted by."""

    ADDED = "ADDED"
    UPDATED = "UPDATED"
    DEADLINE = "DEADLINE"
    AMOUNT = "AMOUNT"


described(
    TaskSortField,
    ADDED="When they were made.",
    UPDATED="When they last changed.",
    DEADLINE="Their deadline; tasks without one come last, in both directions.",
    AMOUNT="Their amount in minor units; filter by currency to compare like with like.",
)
_SORTS: dict[TaskSortField, tuple[str, ...]] = {
    TaskSortField.ADDED: ("id",),
    TaskSortField.UPDATED: ("updated_at", "id"),
    TaskSortField.DEADLINE: ("deadline", "id"),
    TaskSortField.AMOUNT: ("amount_minor", "id"),
}


@strawberry.type
class TaskTotal:
    """What tasks in one currency add up to."""

    currency: CurrencyCode = strawberry.field(description="Of these tasks.")
    amount: Decimal = strawberry.field(description="Exact, with the currency's decimals.")
    count: int = strawberry.field(description="How many tasks.")


_TOTALS: Any = strawberry.field(
    description="What all pages add up to, by currency; reckoned only when it is selected.",
    directives=[ListSize(assumed_size=3)],
)


@strawberry.type
class TaskConnection(Connection[Task]):
    """A page of tasks; walking the pages meets each item once, whatever is added meanwhile."""

    totals: list[TaskTotal] = _TOTALS


@strawberry.type
class ViewerTaskConnection(Connection[ViewerTask]):
    """A page of your tasks; walking the pages meets each item once, whatever is added meanwhile."""

    totals: list[TaskTotal] = _TOTALS


@dataclass(frozen=True)
class TaskPage(Page):
    """What a list of tasks shows."""

    totals: Sequence[TaskTotal] | None


@strawberry.input
class DateRange:
    """Days from one to another, both among them; an end that is left out is open."""

    since: date | None = strawberry.field(default=None, name="from", description="The first day.")
    until: date | None = strawberry.field(default=None, description="The last day.")


@strawberry.input
class ViewerTaskFilter:
    """Which of your tasks to list; all that is given must hold."""

    status: list[TaskStatus] | None = strawberry.field(default=None, description="Any of these.")
    company_id: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Given out by any of these."
    )
    currency: list[str] | None = strawberry.field(default=None, description="Any of these.")
    deadline: DateRange | None = strawberry.field(default=None, description="Due in these days.")

    def conditions(self) -> list[Condition]:
        """Return the conditions that it stands for."""
        return [
            *_any("status", self.status),
            *_of("company_id", "cmp", self.company_id),
            *_any("currency", self.currency),
            *_within("deadline", self.deadline),
        ]


@strawberry.input
class TaskFilter:
    """Which tasks to list; all that is given must hold."""

    status: list[TaskStatus] | None = strawberry.field(default=None, description="Any of these.")
    contractor_id: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Of any of these contractors."
    )
    project_id: list[strawberry.ID] | None = strawberry.field(
        default=None, description="In any of these projects."
    )
    service_id: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Of any of these services."
    )
    currency: list[str] | None = strawberry.field(default=None, description="Any of these.")
    external_id: list[str] | None = strawberry.field(
        default=None, description="With any of these external ids, letter by letter."
    )
    import_id: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Made by any of these imports."
    )
    deadline: DateRange | None = strawberry.field(default=None, description="Due in these days.")
    is_overdue: bool | None = strawberry.field(
        default=None,
        description="True: only where a result should have been there before today; false and "
        "null: all.",
    )

    def conditions(self, timezone: str) -> list[Condition]:
        """Return the conditions that it stands for; days are those of `timezone`."""
        return [
            *_any("status", self.status),
            *_of("contractor_id", "ctr", self.contractor_id),
            *_of("project_id", "prj", self.project_id),
            *_of("service_id", "svc", self.service_id),
            *_any("currency", self.currency),
            *_any("external_id", self.external_id),
            *_of("import_id", "imp", self.import_id),
            *_within("deadline", self.deadline),
            *(_overdue(timezone) if self.is_overdue else ()),
        ]


@strawberry.input
class TaskSort:
    """What comes first."""

    field: TaskSortField = strawberry.field(
        default=TaskSortField.ADDED, description="What to sort by."
    )
    direction: SortDirection = strawberry.field(
        default=SortDirection.DESC, description="Which end comes first."
    )


async def task_page(
    noun: Noun,
    info: Any,
    within: Condition,
    *conditions: Condition,
    search: str | None = None,
    sort: TaskSort | None = None,
    first: int | None,
    after: str | None,
) -> TaskPage:
    """Read a page of tasks, and what all of them add up to if that is selected.

    `search` finds the tasks in which each of its words begins some word of the title, the internal
    name or the external id. Raises InvalidInput as `page` does.
    """
    sort = sort or TaskSort()
    meet = [
        *conditions,
        *(holds("search_text", f" {w}") for w in words(search or "")[:SEARCHED]),
    ]
    sign = "-" if sort.direction is SortDirection.DESC else ""
    keys = [sign + name for name in _SORTS[sort.field]]
    found = await page(noun, info, within, *meet, first=first, after=after, sort=keys)
    totals = None
    if "totals" in dict(wanted(info)):
        sums = await noun.sums("currency", "amount_minor", [within, *meet])
        totals = [
            TaskTotal(
                currency=CurrencyCode(currency),
                amount=Decimal(int(minor)).scaleb(-decimals(currency)),
                count=count,
            )
            for currency, minor, count in sums
        ]
    return TaskPage(**vars(found), totals=totals)


def _any(path: str, values: Sequence[Any] | None) -> list[Condition]:
    return [] if values is None else [among(path, values)]


def _of(path: str, prefix: str, ids: Sequence[str] | None) -> list[Condition]:
    """The column is one of these ids; a garbage one is nobody's."""
    return _any(path, None if ids is None else [key for id in ids if (key := read_id(prefix, id))])


def _within(path: str, days: DateRange | None) -> list[Condition]:
    if days is None:
        return []
    first = [] if days.since is None else [compared(path, ">=", days.since)]
    return first if days.until is None else [*first, compared(path, "<=", days.until)]


def _overdue(timezone: str) -> list[Condition]:
    """The deadline was before today there, and a result is still awaited."""
    yesterday = today_in(timezone) - timedelta(days=1)
    return [compared("deadline", "<=", yesterday), among("status", sorted(AWAITED))]
