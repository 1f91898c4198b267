"""Tasks, as the company and as the contractor see them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import strawberry

import models
from models.change import ActorKind
from models.company import CardFeePayer
from models.deadlines import end_of, is_overdue
from models.imports.amounts import decimals
from models.task import TaskStatus
from schema.company import COMPANIES, CompanyCard
from schema.contractor import CONTRACTORS, Contractor
from schema.node import Node, shows
from schema.reading import Noun
from schema.scalars import URL, CurrencyCode
from schema.sources import Condition, Each, Group, Made, Through, related, where


@strawberry.type
class Money:
    """An exact amount of money."""

    amount: Decimal = strawberry.field(description="With as many decimals as the currency has.")
    currency: CurrencyCode = strawberry.field(description="Of the amount.")


@strawberry.type
class Service(Node):
    """A kind of work."""

    code: str = strawberry.field(description="What spreadsheets and inputs call it.")
    name_en: str = strawberry.field(description="In English.")
    name_ru: str = strawberry.field(description="In Russian.")
    retired_at: datetime | None = strawberry.field(
        description="Since when no new task may name it."
    )


@strawberry.type
class Project(Node):
    """What a company groups its tasks by."""

    name: str = strawberry.field(description="As the company calls it.")
    retired_at: datetime | None = strawberry.field(description="Since when it is not offered.")


@strawberry.type
class TaskEvent(Node):
    """One move of a task."""

    from_status: TaskStatus | None = strawberry.field(
        description="Before; null when the task was made."
    )
    to_status: TaskStatus = strawberry.field(description="After.")
    actor_kind: ActorKind = strawberry.field(description="Who moved it.")
    reason: str | None = strawberry.field(description="What the mover said.")
    created_at: datetime = strawberry.field(description="When.")


@strawberry.type
class Task(Node):
    """A piece of work, as its company sees it."""

    title: str = strawberry.field(description="A short name.")
    description: str | None = strawberry.field(description="What is to be done.")
    service_period: str | None = strawberry.field(description="When the work is done, in words.")
    service: Service = strawberry.field(description="The kind of work.")
    project: Project | None = strawberry.field(description="What it belongs to.")
    amount: Money = strawberry.field(description="What the contractor is paid.")
    card_fee_paid_by: CardFeePayer = strawberry.field(description="Who pays for a card withdrawal.")
    url: URL | None = strawberry.field(description="The task elsewhere.")
    external_id: str | None = strawberry.field(
        description="The company's own id; unique in the company."
    )
    internal_name: str | None = strawberry.field(
        description="The company's own name; never shown to others."
    )
    deadline: date | None = strawberry.field(description="The last day, in the company's timezone.")
    deadline_at: datetime | None = strawberry.field(
        description="The moment at which that day is over."
    )
    is_overdue: bool = strawberry.field(
        description="Whether a result should have been there before today."
    )
    status: TaskStatus = strawberry.field(description="Where it stands.")
    accepted_at: datetime | None = strawberry.field(description="When the contractor accepted.")
    result: str | None = strawberry.field(description="What the contractor handed in.")
    result_url: URL | None = strawberry.field(description="Where the result is.")
    created_at: datetime = strawberry.field(description="When it was made.")
    updated_at: datetime = strawberry.field(description="When it last changed.")
    version: int = strawberry.field(description="Grows with every change.")
    contractor: Contractor = strawberry.field(description="Whose work it is; never changes.")
    events: list[TaskEvent] = strawberry.field(description="Its history, oldest first.")


@strawberry.type
class ViewerTask(Node):
    """A piece of work, as the contractor sees it."""

    title: str = strawberry.field(description="A short name.")
    description: str | None = strawberry.field(description="What is to be done.")
    service_period: str | None = strawberry.field(description="When the work is done, in words.")
    service: Service = strawberry.field(description="The kind of work.")
    amount: Money = strawberry.field(description="What you are paid.")
    card_fee_paid_by: CardFeePayer = strawberry.field(description="Who pays for a card withdrawal.")
    url: URL | None = strawberry.field(description="The task elsewhere.")
    deadline: date | None = strawberry.field(description="The last day, in the company's timezone.")
    deadline_at: datetime | None = strawberry.field(
        description="The moment at which that day is over."
    )
    is_overdue: bool = strawberry.field(
        description="Whether a result should have been there before today."
    )
    status: TaskStatus = strawberry.field(description="Where it stands.")
    accepted_at: datetime | None = strawberry.field(description="When you accepted.")
    result: str | None = strawberry.field(description="What you handed in.")
    result_url: URL | None = strawberry.field(description="Where your result is.")
    created_at: datetime = strawberry.field(description="When it was made.")
    updated_at: datetime = strawberry.field(description="When it last changed.")
    version: int = strawberry.field(description="Grows with every change.")
    company: CompanyCard = strawberry.field(description="Who gives the work.")
    events: list[TaskEvent] = strawberry.field(description="Its history, oldest first.")


def _day(stored: date | str | None) -> date | None:
    """Return a day as either database gives it."""
    return date.fromisoformat(stored) if isinstance(stored, str) else stored


def _deadline_at(deadline: date | str | None, timezone: str) -> datetime | None:
    day = _day(deadline)
    return None if day is None else end_of(day, timezone)


def _is_overdue(deadline: date | str | None, status: str, timezone: str) -> bool:
    return is_overdue(_day(deadline), TaskStatus(status), timezone)


def _amount(minor: int, currency: str) -> Decimal:
    return Decimal(minor).scaleb(-decimals(currency))


AMOUNTS = Noun(models.Task, amount=Made(_amount, ("amount_minor", "currency")))
SERVICES = Noun(models.Service)
PROJECTS = Noun(models.Project)
TASK_EVENTS = Noun(models.TaskEvent)

_SHARED: dict[str, Any] = {
    "amount": Group(AMOUNTS),
    "deadline_at": Made(_deadline_at, ("deadline", "company.timezone")),
    "is_overdue": Made(_is_overdue, ("deadline", "status", "company.timezone")),
    "service": Through("service", SERVICES),
    "events": Each("events", TASK_EVENTS),
}
TASKS = Noun(
    models.Task,
    **_SHARED,
    project=Through("project", PROJECTS),
    contractor=Through("contractor", CONTRACTORS),
)
VIEWER_TASKS = Noun(models.Task, **_SHARED, company=Through("company", COMPANIES))


def offered_to(account_id: UUID, task: str = "") -> tuple[Condition, Condition]:
    """Return the conditions for tasks that were offered to a person; drafts are the company's own.

    `task` is the path to the task with a dot at its end, where it is not the task that is read.
    """
    return (
        where(f"{task}contractor.account_id", account_id),
        related(f"{task}events", "to_status", TaskStatus.PUBLISHED),
    )


shows(Task, TASKS.row)
shows(ViewerTask, VIEWER_TASKS.row)
shows(Service, SERVICES.row, models.Service)
shows(Project, PROJECTS.row)
shows(TaskEvent, TASK_EVENTS.row)
