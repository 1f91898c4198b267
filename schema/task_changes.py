"""Editing, repeating and deleting tasks: what is asked and answered."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import strawberry
from strawberry import UNSET

from models.deleting import DeleteOutcome
from schema.arguments import COMPANY_ID, VERSION
from schema.enums import described
from schema.problems import (
    IN_COMPANY,
    KEYED,
    ContractorEnded,
    DuplicateExternalId,
    IllegalMove,
    StaleVersion,
    TooManyItems,
    result,
)
from schema.task import Task

described(
    DeleteOutcome,
    DELETED="It is gone.",
    ILLEGAL="It was offered already: cancel it instead; see `task.status`.",
    STALE="Somebody changed it meanwhile; see `task`.",
    NOT_FOUND="No such task here, or not any more.",
)


@strawberry.input
class UpdateTaskInput:
    """What to change of a task; what is left out stays as it is, null empties it.

    A draft may change in everything but whose it is. Once it was offered: `internalName`,
    `project`, `externalId`, and the deadline, which after the acceptance is only put off or
    dropped.
    """

    task_id: strawberry.ID = strawberry.field(description="Which task.")
    version: int | None = strawberry.field(default=None, description=VERSION)
    amount: Decimal | None = strawberry.field(
        default=UNSET, description="More than zero, no more decimals than the currency has."
    )
    currency: str | None = strawberry.field(default=UNSET, description="ISO 4217.")
    service_code: str | None = strawberry.field(default=UNSET, description="From `services`.")
    title: str | None = strawberry.field(
        default=UNSET, description="Null: the description's first line."
    )
    description: str | None = strawberry.field(
        default=UNSET, description="This, or the service period, is due."
    )
    service_period: str | None = strawberry.field(
        default=UNSET, description="In words: March 2026."
    )
    project: str | None = strawberry.field(
        default=UNSET, description="By name; made if it is new, brought back if it was retired."
    )
    url: str | None = strawberry.field(default=UNSET, description="https:// or http://")
    external_id: str | None = strawberry.field(
        default=UNSET, description="Your own id; never used twice."
    )
    internal_name: str | None = strawberry.field(
        default=UNSET, description="Never shown to the contractor."
    )
    deadline: date | None = strawberry.field(
        default=UNSET, description="The last day, in the company's timezone; not one that is over."
    )
    company_pays_card_fee: bool | None = strawberry.field(
        default=UNSET, description="USD and EUR only; null: as the company set."
    )
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.type
class UpdateTaskPayload:
    """The task is as you wanted it."""

    task: Task = strawberry.field(description="As it stands now.")


@strawberry.input
class DuplicateTaskInput:
    """A task to give out once more."""

    task_id: strawberry.ID = strawberry.field(description="Which task.")
    contractor_id: strawberry.ID | None = strawberry.field(
        default=None, description="Whose the new one is; the same contractor's if left out."
    )
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.type
class DuplicateTaskPayload:
    """There is a draft like the task."""

    task: Task = strawberry.field(description="The draft; external id and deadline are empty.")


@strawberry.input
class DeleteTasksInput:
    """Drafts to delete; 500 at most."""

    task_ids: list[strawberry.ID] = strawberry.field(description="Which tasks.")
    versions: list[int] | None = strawberry.field(
        default=None,
        description="Of each task, as you saw it: one that changed since is STALE and stays.",
    )
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.type
class DeletedTask:
    """What became of one task."""

    id: strawberry.ID = strawberry.field(description="As it was given.")
    outcome: DeleteOutcome = strawberry.field(description="What became of it.")
    task: Task | None = strawberry.field(description="As it stands now, where it is still there.")


@strawberry.type
class DeleteTasksPayload:
    """One outcome for each task, in order."""

    results: list[DeletedTask] = strawberry.field(description="In the order of the input.")


UpdateTaskResult = result(
    "UpdateTask", UpdateTaskPayload, *IN_COMPANY, IllegalMove, StaleVersion, DuplicateExternalId
)
DuplicateTaskResult = result(
    "DuplicateTask", DuplicateTaskPayload, *IN_COMPANY, *KEYED, ContractorEnded
)
DeleteTasksResult = result("DeleteTasks", DeleteTasksPayload, *IN_COMPANY, TooManyItems)
