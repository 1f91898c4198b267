"""Pieces of work: what a company asks of a contractor, and every move until it is paid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields

from models.account import Account
from models.base import Record, Tracked, now
from models.change import Actor, ChangeType, record
from models.company import CardFeePayer, Company, CompanyStatus, Member, Right
from models.contractor import Contractor, ContractorStatus
from models.job import Job
from models.problems import InvalidInput, Issue, NotFound, Problem
from models.transaction import transaction

if TYPE_CHECKING:
    from models.imports.rows import TaskRow


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


class NotActive(Problem):
    """The registration is not complete yet; accepting work needs it."""


class ContractorEnded(Problem):
    """The contractor was excluded, declined or left: there can be no new tasks. Invite again first."""


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

    class Meta:
        table = "service"
        unique_together = (("company_id", "code"),)

    @classmethod
    async def usable_by(cls, company: Company) -> dict[str, Service]:
        """Return the services that a company may name, by code; its own hide the platform's."""
        platform = await cls.filter(company_id=None)
        return {s.code: s for s in (*platform, *await cls.filter(company=company))}


class Project(Tracked):
    """What a company groups its tasks by."""

    prefix = "prj"

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", "projects", on_delete=fields.CASCADE
    )
    company_id: UUID
    name = fields.CharField(max_length=200)

    class Meta:
        table = "project"
        unique_together = (("company_id", "name"),)


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
    description: str | None = fields.TextField(null=True)  # type: ignore[assignment]
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
    deadline: date | None = fields.DateField(null=True)  # type: ignore[assignment]
    status = fields.CharEnumField(
        TaskStatus, max_length=12, default=TaskStatus.DRAFT, description="Where it stands"
    )
    accepted_at: datetime | None = fields.DatetimeField(null=True)  # type: ignore[assignment]
    result: str | None = fields.TextField(null=True)  # type: ignore[assignment]
    result_url: str | None = fields.CharField(max_length=2000, null=True)  # type: ignore[assignment]
    import_id: UUID | None = fields.UUIDField(null=True)  # type: ignore[assignment]
    version = fields.IntField(default=1)

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


class TaskEvent(Record):
    """One move of a task; append-only."""

    prefix = "tev"

    task: fields.ForeignKeyRelation[Task] = fields.ForeignKeyField(
        "models.Task", "events", on_delete=fields.CASCADE
    )
    task_id: UUID
    from_status = fields.CharEnumField(TaskStatus, max_length=12, null=True, description="Before")
    to_status = fields.CharEnumField(TaskStatus, max_length=12, description="After")
    actor_kind = fields.CharField(max_length=10)
    actor_id = fields.UUIDField(null=True)
    reason: str | None = fields.CharField(max_length=1000, null=True)  # type: ignore[assignment]

    class Meta:
        table = "task_event"
        indexes = (("task_id", "id"),)


@dataclass(frozen=True)
class Move:
    """A way from one status to another."""

    sources: frozenset[TaskStatus]
    target: TaskStatus
    change: ChangeType
    right: Right | None = None
    needs_reason_from: frozenset[TaskStatus] = frozenset()


_S = TaskStatus
PUBLISH = Move(frozenset({_S.DRAFT}), _S.PUBLISHED, ChangeType.TASK_PUBLISHED, Right.WORK)
CANCEL = Move(
    frozenset({_S.DRAFT, _S.PUBLISHED, _S.ACCEPTED, _S.SUBMITTED}),
    _S.CANCELLED,
    ChangeType.TASK_CANCELLED,
    Right.WORK,
    frozenset({_S.ACCEPTED, _S.SUBMITTED}),
)
COMPLETE = Move(
    frozenset({_S.ACCEPTED, _S.SUBMITTED}), _S.COMPLETED, ChangeType.TASK_COMPLETED, Right.WORK
)
RETURN = Move(
    frozenset({_S.SUBMITTED}),
    _S.ACCEPTED,
    ChangeType.TASK_RETURNED,
    Right.WORK,
    frozenset({_S.SUBMITTED}),
)
PAY = Move(frozenset({_S.COMPLETED}), _S.PAID, ChangeType.TASK_PAID, Right.PAY)
ACCEPT = Move(frozenset({_S.PUBLISHED}), _S.ACCEPTED, ChangeType.TASK_ACCEPTED)
DECLINE = Move(
    frozenset({_S.PUBLISHED, _S.ACCEPTED}),
    _S.DECLINED,
    ChangeType.TASK_DECLINED,
    needs_reason_from=frozenset({_S.ACCEPTED}),
)
SUBMIT = Move(frozenset({_S.ACCEPTED}), _S.SUBMITTED, ChangeType.TASK_SUBMITTED)


class MoveOutcome(StrEnum):
    """What became of one task in a bulk move."""

    MOVED = "MOVED"
    UNCHANGED = "UNCHANGED"
    ILLEGAL = "ILLEGAL"
    NOT_FOUND = "NOT_FOUND"


@dataclass(frozen=True)
class Moved:
    """What became of one id, in its place; `task` as it stands now."""

    id: str
    outcome: MoveOutcome
    task: Task | None = None


async def create_tasks(
    member: Member,
    rows: Sequence[tuple[Contractor, TaskRow]],
    *,
    publish: bool,
    services: dict[str, Service],
    import_id: UUID | None = None,
) -> list[Task]:
    """Write tasks that were checked, with their first events and changes, in set-based statements.

    Published at once only where asked for and the company is in full use; in review they stay drafts.
    """
    member.require(Right.WORK)
    company = member.company
    status = (
        TaskStatus.PUBLISHED
        if publish and company.status is CompanyStatus.ACTIVE
        else TaskStatus.DRAFT
    )
    async with transaction():
        projects = await _projects(company, {row.project for _, row in rows if row.project})
        tasks = [
            Task(
                company_id=company.id,
                contractor_id=contractor.id,
                title=row.title,
                description=row.description,
                service_period=row.service_period,
                service_id=services[row.service_id].id,
                project_id=projects[row.project].id if row.project else None,
                amount_minor=row.amount,
                currency=row.currency,
                card_fee_paid_by=_fee_payer(company, row.company_pays_card_fee),
                url=row.task_url,
                external_id=row.external_id,
                internal_name=row.user_service_name,
                deadline=row.deadline,
                status=status,
                import_id=import_id,
            )
            for contractor, row in rows
        ]
        await Task.bulk_create(tasks, batch_size=500)
        await TaskEvent.bulk_create(
            [_event(task, None, member.actor, None) for task in tasks], batch_size=500
        )
        for task, (contractor, _) in zip(tasks, rows, strict=True):
            contractor.touch()
            _tell(task, ChangeType.TASK_CREATED, member.actor)
        if status is TaskStatus.PUBLISHED and import_id is None:
            await promise_notice([contractor for contractor, _ in rows], tasks)
    return tasks


async def create_task(
    member: Member, contractor: Contractor, row: TaskRow, *, publish: bool | None
) -> Task:
    """Give a contractor a piece of work.

    Raises ContractorEnded, DuplicateExternalId, CompanyInReview (when asked to publish), NotPermitted.
    """
    member.require(Right.WORK)
    if publish:
        member.company.require_active()
    if contractor.is_ended:
        raise ContractorEnded
    if publish is None:
        publish = member.company.publish_tasks_at_once
    async with transaction():
        if row.external_id:
            known = await Task.get_or_none(
                company_id=member.company_id, external_id=row.external_id
            )
            if known:
                raise DuplicateExternalId(known.type_id)
        services = await Service.usable_by(member.company)
        [task] = await create_tasks(member, [(contractor, row)], publish=publish, services=services)
    return task


async def move_tasks(
    member: Member, ids: Sequence[tuple[str, UUID | None]], move: Move, reason: str | None = None
) -> list[Moved]:
    """Move the company's tasks; one outcome each, in order. A task already there is UNCHANGED.

    `ids` are pairs of the id as given and as read. Raises NotPermitted, CompanyInReview (publishing),
    InvalidInput when a reason is due.
    """
    assert move.right is not None
    member.require(move.right)
    if move is PUBLISH:
        member.company.require_active()
    async with transaction():
        wanted = {id for _, id in ids if id}
        found = {
            t.id: t
            for t in await Task.filter(id__in=wanted, company_id=member.company_id)
            .order_by("id")
            .select_for_update()
        }
        contractors = await Contractor.in_bulk({t.contractor_id for t in found.values()}, "id")
        outcomes, published = [], list[Task]()
        for given, id in ids:
            task = found.get(id) if id else None
            if task is None:
                outcomes.append(Moved(given, MoveOutcome.NOT_FOUND))
            elif task.status is move.target:
                outcomes.append(Moved(given, MoveOutcome.UNCHANGED, task))
            elif task.status not in move.sources:
                outcomes.append(Moved(given, MoveOutcome.ILLEGAL, task))
            else:
                await _move(task, contractors[task.contractor_id], move, member.actor, reason)
                outcomes.append(Moved(given, MoveOutcome.MOVED, task))
                published.append(task)
        if move is PUBLISH:
            await promise_notice([contractors[t.contractor_id] for t in published], published)
    return outcomes


async def move_own_task(
    account: Account,
    task_id: UUID | None,
    move: Move,
    *,
    reason: str | None = None,
    result: str | None = None,
    result_url: str | None = None,
) -> Task:
    """Let a contractor accept, decline or hand in a task of theirs; harmless to repeat.

    Raises NotFound, IllegalMove, NotActive (accepting), InvalidInput when a reason is due.
    """
    async with transaction():
        task = await (
            Task.filter(id=task_id, contractor__account_id=account.id)
            .exclude(status=TaskStatus.DRAFT)
            .select_for_update(of=("task",))
            .first()
            if task_id
            else None
        )
        if task is None:
            raise NotFound("taskId")
        if task.status is move.target:
            return task
        if task.status not in move.sources:
            raise IllegalMove(task.status)
        contractor = await Contractor.get(id=task.contractor_id)
        if move is ACCEPT and contractor.status is not ContractorStatus.ACTIVE:
            raise NotActive
        if move is SUBMIT:
            await task.set(result=result, result_url=result_url)
        await _move(task, contractor, move, contractor.actor, reason)
    return task


async def _move(
    task: Task, contractor: Contractor, move: Move, by: Actor, reason: str | None
) -> None:
    reason = (reason or "").strip() or None
    if reason is None and task.status in move.needs_reason_from:
        raise InvalidInput([Issue("REQUIRED", ("reason",))])
    if reason and len(reason) > 1000:
        raise InvalidInput([Issue("TOO_LONG", ("reason",), {"limit": 1000, "length": len(reason)})])
    before = task.status
    values: dict[str, Any] = {"status": move.target, "version": task.version + 1}
    if move is ACCEPT:
        values["accepted_at"] = now()
    await task.set(**values)
    event = _event(task, before, by, reason)
    await event.save()
    contractor.touch()
    _tell(task, move.change, by, before=before.value)


def _event(task: Task, before: TaskStatus | None, by: Actor, reason: str | None) -> TaskEvent:
    return TaskEvent(
        task_id=task.id,
        from_status=before,
        to_status=task.status,
        actor_kind=by.kind.value,
        actor_id=by.id,
        reason=reason,
    )


def _tell(task: Task, type: ChangeType, by: Actor, **data: Any) -> None:
    record(
        task.company_id,
        type,
        task,
        by,
        contractor_id=task.contractor_id,
        task_id=task.id,
        status=task.status.value,
        **data,
    )


async def promise_notice(contractors: Sequence[Contractor], tasks: Sequence[Task]) -> None:
    """Have the worker tell people who joined that tasks wait; invited ones see them at first sign-in."""
    joined = {c.id for c in contractors if c.account_id}
    by_contractor: dict[UUID, list[str]] = {}
    for task in tasks:
        if task.contractor_id in joined:
            by_contractor.setdefault(task.contractor_id, []).append(str(task.id))
    await Job.later_each(
        "send_tasks_waiting",
        [{"contractor_id": str(id), "task_ids": ids} for id, ids in by_contractor.items()],
    )


def _fee_payer(company: Company, company_pays: bool | None) -> CardFeePayer:
    if company_pays is None:
        return company.card_fee_paid_by
    return CardFeePayer.COMPANY if company_pays else CardFeePayer.CONTRACTOR


async def _projects(company: Company, names: set[str]) -> dict[str, Project]:
    """Return the company's projects of these names, making those that are new."""
    known = {p.name: p for p in await Project.filter(company=company, name__in=names)}
    for name in sorted(names - known.keys()):
        known[name], _ = await Project.get_or_create(company=company, name=name)
    return known
