"""Moving tasks: who may take them from which status to which, until they are paid."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from models.account import Account
from models.base import in_lists, now
from models.change import PLATFORM, Actor, ChangeType
from models.company import Member, Right
from models.contractor import Contractor, ContractorStatus
from models.letters_waiting import promise_notice, promise_word
from models.problems import InvalidInput, Issue, NotFound
from models.requirements import (
    CapabilityKey,
    CapabilityReason,
    Snapshot,
    capabilities_of,
    may,
)
from models.task import IllegalMove, NotActive, Task, TaskEvent, TaskStatus
from models.text.lines import read_text
from models.transaction import transaction

REASON, RESULT = 1_000, 10_000
"""The most characters of a reason, and of a result in words."""


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


ONES_OWN = frozenset({_S.ACCEPTED, _S.SUBMITTED})
"""Where a task is its contractor's: what a company does to it then, the contractor is told."""


class MoveOutcome(StrEnum):
    """What became of one task in a bulk move."""

    MOVED = "MOVED"
    UNCHANGED = "UNCHANGED"
    ILLEGAL = "ILLEGAL"
    STALE = "STALE"
    NOT_FOUND = "NOT_FOUND"


@dataclass(frozen=True)
class Moved:
    """What became of one id, in its place; `task` as it stands now."""

    id: str
    outcome: MoveOutcome
    task: Task | None = None


async def move_tasks(
    member: Member,
    ids: Sequence[tuple[str, UUID | None]],
    move: Move,
    reason: str | None = None,
    versions: Mapping[UUID, int] | None = None,
) -> list[Moved]:
    """Move the company's tasks; one outcome each, in order. A task already there is UNCHANGED.

    `ids` are pairs of the id as given and as read; a task that has another version than the one in
    `versions` is STALE and stays. A draft of somebody excluded cannot be published (I5). Raises
    NotPermitted, CompanyInReview (publishing), InvalidInput when a reason is due or not fit to be
    kept; then nothing moves.
    """
    assert move.right is not None
    member.require(move.right)
    if move is PUBLISH:
        member.company.require_active()
    async with transaction():
        found, contractors = await lock_tasks(
            {id for _, id in ids if id}, **within(member, move.right)
        )
        outcomes: dict[UUID, MoveOutcome] = {}
        for id, task in found.items():
            is_ended = contractors[task.contractor_id].is_ended
            if task.status is move.target:
                outcomes[id] = MoveOutcome.UNCHANGED
            elif versions and versions.get(id, task.version) != task.version:
                outcomes[id] = MoveOutcome.STALE
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


async def not_payable(member: Member, ids: Collection[UUID]) -> dict[UUID, list[CapabilityReason]]:
    """Tell by task why its contractor may not receive payments now; nothing where all is well.

    PAID is a mark of what happened, not a transfer: it is never refused, and the company hears what
    speaks against having paid.
    """
    found: dict[UUID, list[CapabilityReason]] = {}
    for part in in_lists(ids):
        tasks = Task.filter(id__in=part, **within(member, Right.PAY)).select_related("contractor")
        for task in await tasks:
            for capability in capabilities_of(Snapshot.of(task.contractor)):
                if capability.key is CapabilityKey.RECEIVE_PAYMENTS and capability.reasons:
                    found[task.id] = list(capability.reasons)
    return found


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
    version: int | None = None,
) -> Task:
    """Let a contractor accept, decline or hand in a task of theirs; harmless to repeat.

    Raises NotFound, StaleVersion, IllegalMove, NotActive (accepting), InvalidInput when a reason or
    a result is due, or a text is not fit to be kept. `result_url` is checked by the caller.
    """
    result = read_note(result, RESULT, "result")
    async with transaction():
        found, contractors = await lock_tasks(
            {task_id} if task_id else set(), contractor__account_id=account.id
        )
        if not found or not task_id or found[task_id].status is TaskStatus.DRAFT:
            raise NotFound("taskId")
        task = found[task_id]
        if task.status is move.target:
            return task
        task.require_version(version)
        if task.status not in move.sources:
            raise IllegalMove(task.status)
        contractor = contractors[task.contractor_id]
        is_active = contractor.status is ContractorStatus.ACTIVE
        if move is ACCEPT and not (is_active and may(contractor, CapabilityKey.ACCEPT_TASKS)):
            raise NotActive
        values: dict[str, Any] = {}
        if move is ACCEPT:
            values = {"accepted_at": now()}
        elif move is SUBMIT:
            if not (result or result_url):
                raise InvalidInput([Issue("RESULT_REQUIRED", ("result",))])
            values = {"result": result, "result_url": result_url}
        await _move([task], contractors, move, contractor.actor, reason, **values)
    return task


async def withdraw_offers(contractor: Contractor) -> None:
    """Settle what somebody who leaves has not accepted: offers are declined, drafts cancelled.

    The contractor is given locked.
    """
    open_tasks = Task.filter(
        contractor_id=contractor.id, status__in=[TaskStatus.DRAFT, TaskStatus.PUBLISHED]
    )
    tasks = await open_tasks.order_by("id").select_for_update()
    rows = {contractor.id: contractor}
    drafts = [task for task in tasks if task.status is TaskStatus.DRAFT]
    offers = [task for task in tasks if task.status is TaskStatus.PUBLISHED]
    await _move(drafts, rows, CANCEL, PLATFORM, None)
    await _move(offers, rows, DECLINE, contractor.actor, None)


async def cancel_offers(
    tasks: Sequence[Task], contractors: Mapping[UUID, Contractor], by: Actor
) -> None:
    """Cancel tasks that nobody accepted; they and their contractors are given locked."""
    await _move(tasks, contractors, CANCEL, by, None)


def within(member: Member, right: Right) -> dict[str, Any]:
    """What tasks must be for a right of the member to reach them."""
    wanted: dict[str, Any] = {"company_id": member.company_id}
    if member.is_limited(right):
        wanted["contractor__managers__member_id"] = member.id
    return wanted


async def lock_tasks(
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
    reason = read_note(reason, REASON, "reason")
    if reason is None and any(task.status in move.needs_reason_from for task in tasks):
        raise InvalidInput([Issue("REQUIRED", ("reason",))])
    before = {task.id: task.status for task in tasks}
    for task in tasks:
        task.status, task.version, task.updated_at = move.target, task.version + 1, now()
        for name, value in values.items():
            setattr(task, name, value)
        contractors[task.contractor_id].touch()
        task.tell(move.change, by, before=before[task.id].value)
    await Task.write_each(tasks, ["status", "version", "updated_at", *values])
    events = await TaskEvent.write(tasks, before, by, reason)
    taken = {t.id: t.contractor_id for t in tasks if before[t.id] in ONES_OWN}
    if move in (CANCEL, RETURN) and taken:
        await promise_word((taken[e.task_id], e.id) for e in events if e.task_id in taken)


def read_note(text: str | None, limit: int, field: str) -> str | None:
    """Return a text of one or more lines, None when it is blank. Raises InvalidInput."""
    note = read_text(text, limit)
    if isinstance(note, Issue):
        raise InvalidInput([note.at(field)])
    return note
