"""Tasks, as the company and as the contractor see them."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import strawberry

import models
from models.change import ActorKind
from models.company import CardFeePayer
from models.imports.amounts import decimals
from models.task import TaskStatus
from schema.company import COMPANIES, CompanyCard
from schema.contractor import CONTRACTORS, Contractor, encoded
from schema.node import Node, shows
from schema.reading import Each, Group, Made, Noun, Through
from schema.scalars import URL, CurrencyCode


@strawberry.type(description="An exact amount of money.")
class Money:
    amount: Decimal = strawberry.field(description="With as many decimals as the currency has.")
    currency: CurrencyCode = strawberry.field(description="Of the amount.")


@strawberry.type(description="A kind of work.")
class Service(Node):
    code: str = strawberry.field(description="What spreadsheets and inputs call it.")
    name_en: str = strawberry.field(description="In English.")
    name_ru: str = strawberry.field(description="In Russian.")


@strawberry.type(description="What a company groups its tasks by.")
class Project(Node):
    name: str = strawberry.field(description="As the company calls it.")


@strawberry.type(description="One move of a task.")
class TaskEvent(Node):
    from_status: TaskStatus | None = strawberry.field(
        description="Before; null when the task was made."
    )
    to_status: TaskStatus = strawberry.field(description="After.")
    actor_kind: ActorKind = strawberry.field(description="Who moved it.")
    reason: str | None = strawberry.field(description="What the mover said.")
    created_at: datetime = strawberry.field(description="When.")


@strawberry.type(description="A piece of work, as its company sees it.")
class Task(Node):
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
    status: TaskStatus = strawberry.field(description="Where it stands.")
    accepted_at: datetime | None = strawberry.field(description="When the contractor accepted.")
    result: str | None = strawberry.field(description="What the contractor handed in.")
    result_url: URL | None = strawberry.field(description="Where the result is.")
    created_at: datetime = strawberry.field(description="When it was made.")
    updated_at: datetime = strawberry.field(description="When it last changed.")
    version: int = strawberry.field(description="Grows with every change.")
    contractor: Contractor = strawberry.field(description="Whose work it is; never changes.")
    events: list[TaskEvent] = strawberry.field(description="Its history, oldest first.")


@strawberry.type(description="A piece of work, as the contractor sees it.")
class ViewerTask(Node):
    title: str = strawberry.field(description="A short name.")
    description: str | None = strawberry.field(description="What is to be done.")
    service_period: str | None = strawberry.field(description="When the work is done, in words.")
    service: Service = strawberry.field(description="The kind of work.")
    amount: Money = strawberry.field(description="What you are paid.")
    card_fee_paid_by: CardFeePayer = strawberry.field(description="Who pays for a card withdrawal.")
    url: URL | None = strawberry.field(description="The task elsewhere.")
    deadline: date | None = strawberry.field(description="The last day, in the company's timezone.")
    status: TaskStatus = strawberry.field(description="Where it stands.")
    accepted_at: datetime | None = strawberry.field(description="When you accepted.")
    result: str | None = strawberry.field(description="What you handed in.")
    result_url: URL | None = strawberry.field(description="Where your result is.")
    updated_at: datetime = strawberry.field(description="When it last changed.")
    company: CompanyCard = strawberry.field(description="Who gives the work.")
    events: list[TaskEvent] = strawberry.field(description="Its history, oldest first.")


def _amount(minor: int, currency: str) -> Decimal:
    places = decimals(currency)
    return Decimal(minor).scaleb(-places)


AMOUNTS = Noun(models.Task, always=(), amount=Made(_amount, ("amount_minor", "currency")))
SERVICES = Noun(models.Service, type_id=Made(encoded("svc"), ("id",)))
PROJECTS = Noun(models.Project, type_id=Made(encoded("prj"), ("id",)))
TASK_EVENTS = Noun(models.TaskEvent, type_id=Made(encoded("tev"), ("id",)))
COMPANIES.sources["type_id"] = Made(encoded("cmp"), ("id",))

_SHARED: dict[str, Any] = {
    "type_id": Made(encoded("tsk"), ("id",)),
    "amount": Group(AMOUNTS),
    "service": Through("service", SERVICES),
    "events": Each("events", TASK_EVENTS),
}
TASKS = Noun(
    models.Task,
    always=("id", "company_id", "contractor_id"),
    **_SHARED,
    project=Through("project", PROJECTS),
    contractor=Through("contractor", CONTRACTORS),
)
VIEWER_TASKS = Noun(models.Task, **_SHARED, company=Through("company", COMPANIES))

shows(Task, TASKS.row)
shows(ViewerTask, VIEWER_TASKS.row)
shows(Service, SERVICES.row, models.Service)
shows(Project, PROJECTS.row)
shows(TaskEvent, TASK_EVENTS.row)
