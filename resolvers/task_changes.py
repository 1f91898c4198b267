"""Editing, repeating and deleting tasks."""

from __future__ import annotations

from typing import Any

import strawberry
from strawberry import UNSET

import models
from models.deleting import DeleteOutcome, delete_tasks
from models.duplicating import duplicate_task
from models.editing import edit_task
from models.idempotency import Outcome
from models.problems import NotFound
from models.task_form import FIELDS
from resolvers.tasks import named, versions_of
from schema import task_changes as windows
from schema.arguments import IdempotencyKey
from schema.context import Info
from schema.idempotency import once, reread
from schema.node import read_id
from schema.selecting import wanted
from schema.sight import on_team, seen
from schema.sources import where
from schema.task import TASKS

_COLUMNS = {
    "amount": "amount",
    "currency": "currency",
    "service_code": "service_id",
    "title": "title",
    "description": "description",
    "service_period": "service_period",
    "project": "project",
    "url": "task_url",
    "external_id": "external_id",
    "internal_name": "user_service_name",
    "deadline": "deadline",
    "company_pays_card_fee": "card_fee",
}
assert set(_COLUMNS.values()) == FIELDS.keys() - {"contractor_email"}


@strawberry.type
class TaskChangeMutations:
    """Editing, repeating and deleting tasks."""

    @strawberry.mutation(graphql_type=windows.UpdateTaskResult)
    async def update_task(
        self, info: Info, input: windows.UpdateTaskInput
    ) -> windows.UpdateTaskPayload:
        """Edit a draft, or what is your own of a task that was offered; harmless to repeat."""
        member = await info.context.member(input.company_id)
        given: dict[str, Any] = {
            column: value
            for name, column in _COLUMNS.items()
            if (value := getattr(input, name)) is not UNSET
        }
        task = await edit_task(member, read_id("tsk", input.task_id), given, input.version)
        shown = await TASKS.one(wanted(info, "task"), where("id", task.id))
        return windows.UpdateTaskPayload(task=shown)

    @strawberry.mutation(graphql_type=windows.DuplicateTaskResult)
    async def duplicate_task(
        self,
        info: Info,
        input: windows.DuplicateTaskInput,
        idempotency_key: IdempotencyKey = None,
    ) -> windows.DuplicateTaskPayload:
        """Make a draft like a task, for the same contractor or another of the team."""
        member = await info.context.member(input.company_id)
        [made] = await once(info, idempotency_key, member, input, lambda: _duplicate(member, input))
        mine = (where("company_id", member.company_id), *seen(member, on_team("contractor.")))
        shown = await reread(TASKS, made, wanted(info, "task"), *mine)
        return windows.DuplicateTaskPayload(task=shown)

    @strawberry.mutation(graphql_type=windows.DeleteTasksResult)
    async def delete_tasks(
        self, info: Info, input: windows.DeleteTasksInput
    ) -> windows.DeleteTasksPayload:
        """Delete drafts for good; what was offered can only be cancelled."""
        member = await info.context.member(input.company_id)
        ids = named(input.task_ids)
        deleted = await delete_tasks(member, ids, versions_of(ids, input.versions))
        left = [d.task.id for d in deleted if d.task]
        asked = wanted(info, "results", "task")
        rows = await TASKS.by_id(asked, left) if asked and left else {}
        return windows.DeleteTasksPayload(
            results=[
                windows.DeletedTask(
                    id=strawberry.ID(d.id),
                    outcome=DeleteOutcome(d.outcome),
                    task=rows.get(d.task.id) if d.task else None,
                )
                for d in deleted
            ]
        )


async def _duplicate(member: models.Member, input: windows.DuplicateTaskInput) -> list[Outcome]:
    contractor_id = read_id("ctr", input.contractor_id)
    if input.contractor_id is not None and contractor_id is None:
        raise NotFound("contractorId")
    made = await duplicate_task(member, read_id("tsk", input.task_id), contractor_id)
    return [Outcome(made.id)]
