"""Deleting drafts: nobody but the company ever saw them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from models.base import in_lists
from models.change import ChangeType
from models.company import Member, Right
from models.moving import lock_tasks, within
from models.task import Task, TaskStatus
from models.transaction import transaction


class DeleteOutcome(StrEnum):
    """What became of one task that was to be deleted."""

    DELETED = "DELETED"
    ILLEGAL = "ILLEGAL"
    STALE = "STALE"
    NOT_FOUND = "NOT_FOUND"


@dataclass(frozen=True)
class Deleted:
    """What became of one id, in its place; `task` is there unless it is gone."""

    id: str
    outcome: DeleteOutcome
    task: Task | None = None


async def delete_tasks(
    member: Member,
    ids: Sequence[tuple[str, UUID | None]],
    versions: Mapping[UUID, int] | None = None,
) -> list[Deleted]:
    """Delete drafts with their history; one outcome each, in order. Other tasks are ILLEGAL.

    `ids` are pairs of the id as given and as read; a task that has another version than the one in
    `versions` is STALE and stays. Its external id is free again. Raises NotPermitted.
    """
    member.require(Right.WORK)
    answers: list[Deleted] = []
    async with transaction():
        found, contractors = await lock_tasks(
            {id for _, id in ids if id}, **within(member, Right.WORK)
        )
        gone: dict[UUID, Task] = {}
        for given, id in ids:
            task = found.get(id) if id else None
            if task is None or task.id in gone:
                answers.append(Deleted(given, DeleteOutcome.NOT_FOUND))
            elif versions and versions.get(task.id, task.version) != task.version:
                answers.append(Deleted(given, DeleteOutcome.STALE, task))
            elif task.status is not TaskStatus.DRAFT:
                answers.append(Deleted(given, DeleteOutcome.ILLEGAL, task))
            else:
                gone[task.id] = task
                answers.append(Deleted(given, DeleteOutcome.DELETED))
        for part in in_lists(gone):
            await Task.filter(id__in=part).delete()
        for task in gone.values():
            contractors[task.contractor_id].touch()
            task.tell(ChangeType.TASK_DELETED, member.actor)
    return answers
