"""Pieces of work: what a company asks of a contractor, and every move until it is paid."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields

from models.account import Account
from models.base import Record, Tracked, in_lists, now
from models.change import Actor, ActorKind, ChangeType, record
from models.company import CardFeePayer, Company, CompanyStatus, Member, Right
from models.contractor import Contractor, ContractorStatus
from models.job import Job
from models.locks import hold
from models.problems import InvalidInput, Issue, NotFound, Problem
from models.text.characters import EDGES, refuse, shorten, unsafe
from models.transaction import transaction

if TYPE_CHECKING:
    from models.imports.rows import TaskRow

REASON, RESULT = 1_000, 10_000
"""The most characters of a reason, and of a result in words."""


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
    actor_kind = fields.CharEnumField(ActorKind, max_length=10, description="Who did it")
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

    Published at once only where asked for and the company is in full use; in review they stay
    drafts. Raises ContractorEnded if one of the contractors was excluded, declined or left
    meanwhile.
    """
    async with transaction():
        company = member.company
        await hold("team", company.id)
        await company.refresh_from_db()
        member.require(Right.WORK)
        contractors: dict[UUID, Contractor] = {}
        for ids in in_lists(sorted({contractor.id for contractor, _ in rows})):
            contractors |= await Contractor.lock(id__in=ids, company_id=company.id)
        if any(contractor.is_ended for contractor in contractors.values()):
            raise ContractorEnded
        projects = await _projects(company, {row.project for _, row in rows if row.project})
        is_offered = publish and company.status is CompanyStatus.ACTIVE
        tasks = [
            Task(
                company_id=company.id,
                contractor_id=contractors[contractor.id].id,
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
                status=TaskStatus.PUBLISHED if is_offered else TaskStatus.DRAFT,
                import_id=import_id,
            )
            for contractor, row in rows
        ]
        await Task.bulk_create(tasks, batch_size=500)
        await _write_events(tasks, {}, member.actor, None)
        for task in tasks:
            contractors[task.contractor_id].touch()
            _tell(task, ChangeType.TASK_CREATED, member.actor)
        if is_offered and import_id is None:
            await promise_notice(
                (t.contractor_id, t.id) for t in tasks if contractors[t.contractor_id].joined_at
            )
    return tasks


async def create_task(
    member: Member, contractor: Contractor, row: TaskRow, *, publish: bool | None
) -> Task:
    """Give a contractor a piece of work.

    Raises ContractorEnded, DuplicateExternalId, CompanyInReview (when asked to publish),
    NotPermitted; NotFound for another company's contractor.
    """
    member.require(Right.WORK)
    if contractor.company_id != member.company_id:
        raise NotFound("contractorId")
    async with transaction():
        await hold("team", member.company_id)
        await member.company.refresh_from_db()
        if publish:
            member.company.require_active()
        if row.external_id:
            known = await Task.get_or_none(
                company_id=member.company_id, external_id=row.external_id
            )
            if known:
                raise DuplicateExternalId(known.type_id)
        [task] = await create_tasks(
            member,
            [(contractor, row)],
            publish=member.company.publish_tasks_at_once if publish is None else publish,
            services=await Service.usable_by(member.company),
        )
    return task


async def move_tasks(
    member: Member, ids: Sequence[tuple[str, UUID | None]], move: Move, reason: str | None = None
) -> list[Moved]:
    """Move the company's tasks; one outcome each, in order. A task already there is UNCHANGED.

    `ids` are pairs of the id as given and as read. A draft of somebody excluded cannot be published
    (I5). Raises NotPermitted, CompanyInReview (publishing), InvalidInput when a reason is due or
    not fit to be kept; then nothing moves.
    """
    assert move.right is not None
    member.require(move.right)
    if move is PUBLISH:
        member.company.require_active()
    async with transaction():
        found, contractors = await _lock({id for _, id in ids if id}, company_id=member.company_id)
        outcomes: dict[UUID, MoveOutcome] = {}
        for id, task in found.items():
            is_ended = contractors[task.contractor_id].is_ended
            if task.status is move.target:
                outcomes[id] = MoveOutcome.UNCHANGED
            elif task.status not in move.sources or (move is PUBLISH and is_ended):
                outcomes[id] = MoveOutcome.ILLEGAL
            else:
                outcomes[id] = MoveOutcome.MOVED
        moving = [found[id] for id, outcome in outcomes.items() if outcome is MoveOutcome.MOVED]
        await _move(moving, contractors, move, member.actor, reason)
        if move is PUBLISH:
            await promise_notice(
                (t.contractor_id, t.id) for t in moving if contractors[t.contractor_id].joined_at
            )
    return _in_order(ids, found, outcomes)


def _in_order(
    ids: Sequence[tuple[str, UUID | None]],
    found: Mapping[UUID, Task],
    outcomes: Mapping[UUID, MoveOutcome],
) -> list[Moved]:
    """Answer for each id in its place; a task named twice moved only the first time."""
    answers: list[Moved] = []
    seen: set[UUID] = set()
    for given, id in ids:
        if id is None or id not in found:
            answers.append(Moved(given, MoveOutcome.NOT_FOUND))
            continue
        again = id in seen and outcomes[id] is MoveOutcome.MOVED
        seen.add(id)
        answers.append(Moved(given, MoveOutcome.UNCHANGED if again else outcomes[id], found[id]))
    return answers


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

    Raises NotFound, IllegalMove, NotActive (accepting), InvalidInput when a reason is due, or a
    text is not fit to be kept. `result_url` is checked by the caller.
    """
    result = _read_note(result, RESULT, "result")
    async with transaction():
        found, contractors = await _lock(
            {task_id} if task_id else set(), contractor__account_id=account.id
        )
        if not found or not task_id or found[task_id].status is TaskStatus.DRAFT:
            raise NotFound("taskId")
        task = found[task_id]
        if task.status is move.target:
            return task
        if task.status not in move.sources:
            raise IllegalMove(task.status)
        contractor = contractors[task.contractor_id]
        if move is ACCEPT and contractor.status is not ContractorStatus.ACTIVE:
            raise NotActive
        values: dict[str, Any] = {}
        if move is ACCEPT:
            values = {"accepted_at": now()}
        elif move is SUBMIT:
            values = {"result": result, "result_url": result_url}
        await _move([task], contractors, move, contractor.actor, reason, **values)
    return task


async def _lock(
    ids: Collection[UUID], **wanted: Any
) -> tuple[dict[UUID, Task], dict[UUID, Contractor]]:
    """Return the tasks among `ids` that match, and their contractors, all of them locked."""
    tasks = [
        row
        for part in in_lists(ids)
        for row in await Task.filter(id__in=part, **wanted).values_list("id", "contractor_id")
    ]
    contractors: dict[UUID, Contractor] = {}
    for part in in_lists(sorted({contractor_id for _, contractor_id in tasks})):
        contractors |= await Contractor.lock(id__in=part)
    locked: dict[UUID, Task] = {}
    for part in in_lists(sorted(id for id, _ in tasks)):
        rows = await Task.filter(id__in=part).order_by("id").select_for_update()
        locked |= {task.id: task for task in rows}
    return locked, contractors


async def _move(
    tasks: Sequence[Task],
    contractors: Mapping[UUID, Contractor],
    move: Move,
    by: Actor,
    reason: str | None,
    **values: Any,
) -> None:
    """Move tasks that may be moved, in set-based statements; `values` are written to each."""
    reason = _read_note(reason, REASON, "reason")
    if reason is None and any(task.status in move.needs_reason_from for task in tasks):
        raise InvalidInput([Issue("REQUIRED", ("reason",))])
    before = {task.id: task.status for task in tasks}
    for task in tasks:
        task.status, task.version, task.updated_at = move.target, task.version + 1, now()
        for name, value in values.items():
            setattr(task, name, value)
        contractors[task.contractor_id].touch()
        _tell(task, move.change, by, before=before[task.id].value)
    await Task.write_each(tasks, ["status", "version", "updated_at", *values])
    await _write_events(tasks, before, by, reason)


def _read_note(text: str | None, limit: int, field: str) -> str | None:
    """Return a text of one or more lines, None when it is blank. Raises InvalidInput."""
    note = (text or "").replace("\r\n", "\n").strip(EDGES)
    if len(note) > limit:
        raise InvalidInput(
            [Issue("TOO_LONG", (field,), {"limit": limit, "length": len(note)}, shorten(note))]
        )
    if character := unsafe(note.replace("\n", " ").replace("\t", " ")):
        raise InvalidInput([refuse("CHARACTER_NOT_ALLOWED", character).at(field)])
    return note or None


async def _write_events(
    tasks: Sequence[Task], before: Mapping[UUID, TaskStatus], by: Actor, reason: str | None
) -> None:
    await TaskEvent.bulk_create(
        [
            TaskEvent(
                task_id=task.id,
                from_status=before.get(task.id),
                to_status=task.status,
                actor_kind=by.kind,
                actor_id=by.id,
                reason=reason,
            )
            for task in tasks
        ],
        batch_size=500,
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


async def promise_notice(offered: Iterable[tuple[UUID, UUID]]) -> None:
    """Have the worker tell people who joined that tasks wait: one letter each.

    `offered` are pairs of a contractor's and a task's id. Invited people see theirs at first
    sign-in.
    """
    by_contractor: dict[UUID, list[str]] = {}
    for contractor_id, task_id in offered:
        by_contractor.setdefault(contractor_id, []).append(str(task_id))
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
    known = {
        project.name: project
        for part in in_lists(names)
        for project in await Project.filter(company=company, name__in=part)
    }
    made = [Project(company_id=company.id, name=name) for name in sorted(names - known.keys())]
    await Project.bulk_create(made, batch_size=500)
    return known | {project.name: project for project in made}
