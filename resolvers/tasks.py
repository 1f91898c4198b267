"""Giving out work and following it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import strawberry

import models
from models.assigning import assign
from models.company import Right
from models.contractor import Contractor
from models.idempotency import Outcome
from models.imports.rows import TaskRow
from models.inviting import InviteOutcome, Terms, read_terms
from models.moving import (
    CANCEL,
    COMPLETE,
    PAY,
    PUBLISH,
    RETURN,
    Move,
    MoveOutcome,
    move_tasks,
    not_payable,
)
from models.policy import policy
from models.problems import InvalidInput, Issue, NotFound, TooManyItems
from models.task import IllegalMove, StaleVersion
from models.task_form import past_deadline, read_form
from schema import inputs, payloads
from schema import task as windows
from schema.arguments import CompanyId, IdempotencyKey
from schema.context import Info
from schema.idempotency import once, reread
from schema.node import read_id
from schema.selecting import wanted
from schema.sight import on_team, seen
from schema.sources import where
from schema.task import TASKS


@strawberry.type
class TaskQueries:
    """The kinds of work."""

    @strawberry.field(graphql_type=list[windows.Service])
    async def services(self, info: Info, company_id: CompanyId = None) -> list[models.Service]:
        """The kinds of work that a task may name: the platform's, and with a company its own."""
        if company_id is None:
            platform = models.Service.filter(company_id=None, retired_at=None)
            return await platform.order_by("code")
        member = await info.context.member(company_id)
        return sorted(
            (await models.Service.usable_by(member.company)).values(), key=lambda s: s.code
        )


@strawberry.type
class TaskMutations:
    """Giving out work and following it."""

    @strawberry.mutation(graphql_type=payloads.CreateTaskResult)
    async def create_task(
        self, info: Info, input: inputs.CreateTaskInput, idempotency_key: IdempotencyKey = None
    ) -> payloads.CreateTaskPayload:
        """Give a contractor a piece of work; an address that is new is invited by it."""
        member = await info.context.member(input.company_id)
        [made] = await once(info, idempotency_key, member, input, lambda: _create(member, input))
        mine = seen(member, on_team("contractor."))
        shown = await reread(TASKS, made, wanted(info, "task"), *mine)
        return payloads.CreateTaskPayload(task=shown, invited=made.code == InviteOutcome.INVITED)

    @strawberry.mutation(graphql_type=payloads.PublishTasksResult)
    async def publish_tasks(
        self, info: Info, input: inputs.MoveTasksInput, idempotency_key: IdempotencyKey = None
    ) -> payloads.PublishTasksPayload:
        """Offer drafts to their contractors; harmless to repeat."""
        moved = await _moved(info, input, PUBLISH, idempotency_key)
        return payloads.PublishTasksPayload(results=moved)

    @strawberry.mutation(graphql_type=payloads.CancelTasksResult)
    async def cancel_tasks(
        self, info: Info, input: inputs.MoveTasksInput
    ) -> payloads.CancelTasksPayload:
        """Cancel tasks; a reason is due once work was accepted."""
        return payloads.CancelTasksPayload(results=await _moved(info, input, CANCEL))

    @strawberry.mutation(graphql_type=payloads.CompleteTasksResult)
    async def complete_tasks(
        self, info: Info, input: inputs.MoveTasksInput
    ) -> payloads.CompleteTasksPayload:
        """Take the results of tasks; harmless to repeat."""
        return payloads.CompleteTasksPayload(results=await _moved(info, input, COMPLETE))

    @strawberry.mutation(graphql_type=payloads.MarkTasksPaidResult)
    async def mark_tasks_paid(
        self, info: Info, input: inputs.MoveTasksInput
    ) -> payloads.MarkTasksPaidPayload:
        """Mark completed tasks as paid: a mark, no transfer.

        What speaks against paying the contractor now is told with each, and refuses nothing.
        """
        return payloads.MarkTasksPaidPayload(results=await _moved(info, input, PAY))

    @strawberry.mutation(graphql_type=payloads.ReturnTaskResult)
    async def return_task(
        self, info: Info, input: inputs.ReturnTaskInput
    ) -> payloads.ReturnTaskPayload:
        """Send a result back for rework, with the reason."""
        member = await info.context.member(input.company_id)
        ids = named([input.task_id])
        versions = versions_of(ids, None if input.version is None else [input.version])
        [moved] = await move_tasks(member, ids, RETURN, input.reason, versions)
        if moved.task is None:
            raise NotFound("taskId")
        if moved.outcome is MoveOutcome.STALE:
            raise StaleVersion(moved.task.version, moved.task.status)
        if moved.outcome is MoveOutcome.ILLEGAL:
            raise IllegalMove(moved.task.status)
        shown = await TASKS.one(wanted(info, "task"), where("id", moved.task.id))
        return payloads.ReturnTaskPayload(task=shown)


async def _create(member: models.Member, input: inputs.CreateTaskInput) -> list[Outcome]:
    """Check the form and give out the work; INVITED says that its contractor was new."""
    member.require(Right.WORK)
    if (input.contractor_id is None) == (input.email is None):
        raise InvalidInput([Issue("CONTRACTOR_OR_EMAIL", ("contractorId",))])
    known = await _contractor(member, input.contractor_id) if input.contractor_id else None
    row, terms = await _form(member, input, known)
    task, invited = await assign(member, row, terms, known=known, publish=input.publish)
    return [Outcome(task.id, InviteOutcome.INVITED.value if invited else "")]


async def _contractor(member: models.Member, id: strawberry.ID) -> Contractor:
    key = read_id("ctr", id)
    found = await member.team(Right.WORK).get_or_none(id=key) if key else None
    if found is None:
        raise NotFound("contractorId")
    return found


async def _form(
    member: models.Member, input: inputs.CreateTaskInput, known: Contractor | None
) -> tuple[TaskRow, Terms]:
    """Check the form as a row of a spreadsheet is checked. Raises InvalidInput with all issues."""
    issues: list[Issue] = []
    try:
        terms = await read_terms(
            member, locale=input.locale, feature=None, message=input.message, manager_ids=[]
        )
    except InvalidInput as problem:
        issues += problem.issues
    values: dict[str, Any] = {
        "contractor_email": known.email if known else input.email,
        "amount": input.amount,
        "currency": input.currency,
        "card_fee": input.company_pays_card_fee,
        "service_id": input.service_code,
        "description": input.description,
        "service_period": input.service_period,
        "user_service_name": input.internal_name,
        "project": input.project,
        "task_url": input.url,
        "title": input.title,
        "deadline": input.deadline,
        "external_id": input.external_id,
    }
    services = await models.Service.usable_by(member.company)
    read = read_form(values, services=services.keys(), reserved_allowed=policy().reserved_addresses)
    if isinstance(read, TaskRow):
        past = past_deadline(read, member.company)
        issues += [past] if past else []
    else:
        issues += read
    if issues or not isinstance(read, TaskRow):
        raise InvalidInput(issues)
    return read, terms


async def _moved(
    info: Info, input: inputs.MoveTasksInput, move: Move, key: str | None = None
) -> list[payloads.MovedTask]:
    member = await info.context.member(input.company_id)
    if len(input.task_ids) > policy().bulk_items:
        raise TooManyItems(policy().bulk_items)
    moved = await once(info, key, member, input, lambda: _move(member, input, move))
    asked, found = wanted(info, "results", "task"), [m.id for m in moved if m.id]
    mine = (where("company_id", member.company_id), *seen(member, on_team("contractor.")))
    rows = await TASKS.by_id(asked, found, *mine) if asked and found else {}
    doubts = await not_payable(member, found) if move is PAY else {}
    return [
        payloads.MovedTask(
            id=given,
            outcome=MoveOutcome(outcome.code),
            task=rows.get(outcome.id) if outcome.id else None,
            not_payable=doubts.get(outcome.id, []) if outcome.id else [],
        )
        for given, outcome in zip(input.task_ids, moved, strict=True)
    ]


async def _move(member: models.Member, input: inputs.MoveTasksInput, move: Move) -> list[Outcome]:
    ids = named(input.task_ids)
    moved = await move_tasks(member, ids, move, input.reason, versions_of(ids, input.versions))
    return [Outcome(m.task.id if m.task else None, m.outcome.value) for m in moved]


def named(ids: Sequence[strawberry.ID]) -> list[tuple[str, UUID | None]]:
    """Return ids of tasks as given and as read. Raises TooManyItems."""
    if len(ids) > policy().bulk_items:
        raise TooManyItems(policy().bulk_items)
    return [(id, read_id("tsk", id)) for id in ids]


def versions_of(
    ids: Sequence[tuple[str, UUID | None]], versions: Sequence[int] | None
) -> dict[UUID, int] | None:
    """Return the versions that the caller saw, by id. Raises InvalidInput unless one for each."""
    if versions is None:
        return None
    if len(versions) != len(ids):
        details = {"tasks": len(ids), "versions": len(versions)}
        raise InvalidInput([Issue("VERSIONS_DIFFER_IN_NUMBER", ("versions",), details)])
    return {id: version for (_, id), version in zip(ids, versions, strict=True) if id}
