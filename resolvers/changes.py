"""Live changes: replay from a cursor, then each new one as it happens."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Annotated, Any

import strawberry

from models.account import AccountStatus
from models.change import Change
from models.company import Company, Member, MemberStatus, Right
from models.following import told
from models.problems import NotPermitted
from schema.arguments import CompanyId
from schema.change import CompanyEvent, CursorExpired, ResyncRequired, position, read_position
from schema.context import Info
from schema.scalars import Cursor

BATCH = 200
TOO_FAR = 20_000  # changes; reading the page anew is quicker than to be told each of them
LOOK_ANYWAY = 2.0  # seconds; the bell only makes it faster
LOOK_AGAIN = 1.0  # seconds after which a slow reader's rights are looked at again


@strawberry.type
class ChangeSubscriptions:
    """Following a company's log."""

    @strawberry.subscription(graphql_type=CompanyEvent)
    async def company_changes(
        self,
        info: Info,
        after: Annotated[
            Cursor | None, strawberry.argument(description="Every change behind this one.")
        ] = None,
        company_id: CompanyId = None,
    ) -> AsyncIterator[Any]:
        """Every change of a company behind a cursor, in order, none missing, none twice.

        Then each new one as it happens. Without `after`: from now. A returning event stream's
        Last-Event-ID counts before `after`. The stream ends when you lose the right to read. Where
        managers see own rows only, a MANAGER hears of these; `seq` skips the others.
        """
        member = await info.context.member(company_id)
        company, clock = member.company, asyncio.get_running_loop().time
        async with info.context.outside.listen(company.id) as bell:
            end, given = await end_of_log(member), info.context.last_event_id or after
            seq = end if given is None else read_position(company.id, given)
            while True:
                if not 0 <= end - seq <= TOO_FAR:  # ahead of the log: the database was put back
                    yield ResyncRequired(cursor=position(company.id, end))
                    return
                looked, changes = clock(), await _read(company, seq, end)
                if seq < end and (not changes or changes[0].seq > seq + 1):
                    yield CursorExpired(cursor=position(company.id, end))
                    return
                for change in await told(member, changes):
                    yield change
                    seq = change.seq
                    if clock() - looked > LOOK_AGAIN:
                        break
                else:
                    seq = changes[-1].seq if changes else seq
                if seq == end:
                    await bell.wait(LOOK_ANYWAY)
                end = await end_of_log(member)


async def end_of_log(member: Member) -> int:
    """Return the number of the company's last change. Raises NotPermitted to who may not read it.

    One statement answers both, so whatever happened after the right was lost is beyond the end.
    """
    row = await (
        Member.filter(
            id=member.id, status=MemberStatus.ACTIVE, account__status=AccountStatus.ACTIVE
        )
        .first()
        .values_list("role", "company__managers_see", "company__change_seq")
    )
    if row is None:
        raise NotPermitted
    member.role, member.company.managers_see, end = row
    member.require(Right.FOLLOW)
    return int(end)


async def _read(company: Company, seq: int, end: int) -> list[Change]:
    if seq == end:
        return []
    log = Change.filter(company_id=company.id, seq__gt=seq, seq__lte=end)
    return await log.order_by("seq").limit(BATCH)
