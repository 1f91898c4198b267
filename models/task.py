"""Pieces of work: what a company asks of a contractor, and its history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Record, Tracked, new_id, now
from models.change import Actor, ActorKind, ChangeType, record
from models.company import CardFeePayer, Company
from models.contractor import Contractor
from models.problems import Problem
from models.text.folding import words


class TaskStatus(StrEnum):
    """Where a piece of work stands."""

    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
    ACCEPTED = "ACCEPTED"
    SUBMITTED = "SUBMITTED"
    COMPLETED = "COMPLETED"
    PAID = "PAID"
    DECLINED = "DECLINED"
    CANCELLED = "CANCELLED"


class IllegalMove(Problem):
    """The task's state does not allow this; `status` is where it stands."""

    def __init__(self, status: TaskStatus) -> None:
        self.status = status
        super().__init__()


class StaleVersion(Problem):
    """Somebody changed the task meanwhile; `version` and `status` are what it has now."""

    def __init__(self, version: int, status: TaskStatus) -> None:
        self.version, self.status = version, status
        super().__init__()


class NotActive(Problem):
    """The registration is not complete yet; accepting work needs it."""


class ContractorEnded(Problem):
    """The contractor was excluded, declined or left: no new tasks before another invitation."""


class DuplicateExternalId(Problem):
    """The company has a task with this external id; `task_id` names it."""

    def __init__(self, task_id: str) -> None:
        self.task_id = task_id
        super().__init__()


class Service(Tracked):
    """A kind of work: the platform's catalogue (no company) or a company's own."""

    prefix = "svc"

    company: fields.ForeignKeyNullableRelation[Company] = fields.ForeignKeyField(
        "models.Company", "services", null=True, on_delete=fields.CASCADE
    )
    company_id: UUID | None
    code = fields.CharField(max_length=40)
    name_en = fields.CharField(max_length=200)
    name_ru = fields.CharField(max_length=200)
    retired_at: datetime | None = fields.DatetimeField(
        null=True, description="No new task may name it since"
    )

    class Meta:
        table = "service"
        unique_together = (("company_id", "code"),)

    @classmethod
    async def usable_by(cls, company: Company) -> dict[str, Service]:
        """Return the services that a company may name, by code; its own hide the platform's."""
        platform = await cls.filter(company_id=None, retired_at=None)
        own = await cls.filter(company=company, retired_at=None)
        return {s.code: s for s in (*platform, *own)}


class Project(Tracked):
    """What a company groups its tasks by."""

    prefix = "prj"

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", "projects", on_delete=fields.CASCADE
    )
    company_id: UUID
    name = fields.CharField(max_length=200)
    retired_at: datetime | None = fields.DatetimeField(
        null=True, description="Not offered since; naming it in a task brings it back"
    )

    class Meta:
        table = "project"
        unique_together = (("company_id", "name"),)


def search_text(*names: str | None) -> str:
    """Return what a search looks through: the folded words of these names, a space before each."""
    return "".join(f" {word}" for word in words(" ".join(name for name in names if name)))


class Task(Tracked):
    """A piece of work for one contractor. `amount` is in minor units of `currency`."""

    prefix = "tsk"

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", "tasks", on_delete=fields.CASCADE
    )
    company_id: UUID
    contractor: fields.ForeignKeyRelation[Contractor] = fields.ForeignKeyField(
        "models.Contractor", "tasks", on_delete=fields.RESTRICT
    )
    contractor_id: UUID
    title = fields.CharField(max_length=300)
    description: str | None = fields.TextField(null=True)
    service_period: str | None = fields.CharField(max_length=200, null=True)  # type: ignore[assignment]
    service: fields.ForeignKeyRelation[Service] = fields.ForeignKeyField(
        "models.Service", "tasks", on_delete=fields.RESTRICT
    )
    service_id: UUID
    project: fields.ForeignKeyNullableRelation[Project] = fields.ForeignKeyField(
        "models.Project", "tasks", null=True, on_delete=fields.SET_NULL
    )
    project_id: UUID | None
    amount_minor = fields.BigIntField()
    currency = fields.CharField(max_length=3, description="ISO 4217")
    card_fee_paid_by = fields.CharEnumField(
        CardFeePayer, max_length=12, description="Of a card withdrawal"
    )
    url: str | None = fields.CharField(max_length=2000, null=True)  # type: ignore[assignment]
    external_id: str | None = fields.CharField(max_length=100, null=True)  # type: ignore[assignment]
    internal_name: str | None = fields.CharField(max_length=200, null=True)  # type: ignore[assignment]
    deadline: date | None = fields.DateField(null=True)
    status = fields.CharEnumField(
        TaskStatus, max_length=12, default=TaskStatus.DRAFT, description="Where it stands"
    )
    accepted_at: datetime | None = fields.DatetimeField(null=True)
    result: str | None = fields.TextField(null=True)
    result_url: str | None = fields.CharField(max_length=2000, null=True)  # type: ignore[assignment]
    import_id: UUID | None = fields.UUIDField(null=True)
    version = fields.IntField(default=1)
    search_text: str | None = fields.TextField(
        null=True, description="Folded words, a space before each; null until indexed"
    )

    events: fields.ReverseRelation[TaskEvent]

    class Meta:
        table = "task"
        unique_together = (("company_id", "external_id"),)
        indexes = (
            ("company_id", "id"),
            ("company_id", "status", "id"),
            ("contractor_id", "status"),
            ("import_id",),
        )

    def index(self) -> None:
        """Derive the text that a search looks through; whoever writes a name of it calls this."""
        self.search_text = search_text(self.title, self.internal_name, self.external_id)

    def require_version(self, version: int | None) -> None:
        """Raise StaleVersion if the caller tells the version seen, and it is another by now."""
        if version is not None and version != self.version:
            raise StaleVersion(self.version, self.status)

    def tell(self, type: ChangeType, by: Actor, **data: Any) -> None:
        """Record a change of it."""
        record(
            self.company_id,
            type,
            self,
            by,
            contractor_id=self.contractor_id,
            task_id=self.id,
            status=self.status.value,
            **data,
        )


class TaskEvent(Record):
    """One move of a task; append-only."""

    prefix = "tev"

    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField(
        "models.Task", "events", on_delete=fields.CASCADE
    )
    task_id: UUID
    from_status = fields.CharEnumField(TaskStatus, max_length=12, null=True, description="Before")
    to_status = fields.CharEnumField(TaskStatus, max_length=12, description="After")
    actor_kind = fields.CharEnumField(ActorKind, max_length=10, description="Who did it")
    actor_id = fields.UUIDField(null=True)
    reason: str | None = fields.CharField(max_length=1000, null=True)  # type: ignore[assignment]

    class Meta:
        table = "task_event"
        indexes = (("task_id", "id"),)

    @classmethod
    async def write(
        cls, tasks: Sequence[Task], before: Mapping[UUID, TaskStatus], by: Actor, reason: str | None
    ) -> list[TaskEvent]:
        """Note the moves of tasks to where they stand, from where each stood `before`, by id."""
        events = [
            cls(
                task_id=task.id,
                from_status=before.get(task.id),
                to_status=task.status,
                actor_kind=by.kind,
                actor_id=by.id,
                reason=reason,
            )
            for task in tasks
        ]
        await cls.bulk_create(events, batch_size=500)
        return events

    @classmethod
    async def write_first(cls, ids: Sequence[UUID], status: TaskStatus, by: Actor) -> None:
        """Note that the tasks of these ids began at `status`, without an object for each."""
        moment = now()
        await cls.insert(
            ("id", "created_at", "task_id", "to_status", "actor_kind", "actor_id"),
            [(new_id(), moment, id, status, by.kind, by.id) for id in ids],
        )
