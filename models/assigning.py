"""Giving work to somebody who may have to be invited first."""

from __future__ import annotations

from dataclasses import replace

from models.company import Member, Right
from models.contractor import Contractor, Source
from models.imports.rows import TaskRow
from models.invitation import InviteOutcome, Terms, invite
from models.problems import InvalidInput, Issue
from models.task import Task, create_task
from models.transaction import transaction


async def assign(
    member: Member, row: TaskRow, terms: Terms, *, known: Contractor | None, publish: bool | None
) -> tuple[Task, bool]:
    """Give out the work of a checked row; return the task and whether its contractor was invited.

    It is for `known`, or else for whoever on the team has the row's address; a new address is
    invited with `terms`. Both are written or neither. Raises what `invite` and `create_task` raise,
    and InvalidInput when too many of the company's letters wait.
    """
    member.require(Right.WORK)
    async with transaction():
        contractor, is_new = known, False
        if contractor is None:
            contractor = await Contractor.get_or_none(
                company_id=member.company_id, email_key=row.contractor.key
            )
        if contractor is None:
            terms = replace(terms, source=Source.TASK)
            [invited] = await invite(member, [row.contractor.email], terms)
            if invited.contractor is None:
                raise InvalidInput([Issue("INVITATIONS_LIMITED", ("email",))])
            contractor, is_new = invited.contractor, invited.outcome is InviteOutcome.INVITED
        task = await create_task(member, contractor, row, publish=publish)
    return task, is_new
