"""Live changes: replay from a cursor, then each new one as it happens."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated, Any

import strawberry

from models.account import AccountStatus
from models.change import Change
from models.company import Member, MemberStatus, Right
from models.following import told
from models.problems import NotPermitted
from resolvers import following
from resolvers.following import Batch, follow
from schema.arguments import CompanyId
from schema.change import CompanyEvent, position, read_position
from schema.context import Info
from schema.scalars import Cursor


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
        log = CompanyLog(await info.context.member(company_id))
        company = log.member.company
        async with info.context.outside.listen(company.id) as bell:
            end, given = await log.end(), info.context.last_event_id or after
            seq = end if given is None else read_position(company.id, given)
            async for event in follow(log, bell, seq, end):
                yield event


class CompanyLog:
    """A company's changes, as one of its members may know of them."""

    def __init__(self, member: Member) -> None:
        self.member, self._end = member, 0

    @property
    def end_cursor(self) -> Cursor:
        """Where to follow from behind the end that was looked at last."""
        return position(self.member.company_id, self._end)

    async def end(self) -> int:
        """One statement answers both: whether the member may read, and the last number."""
        member = self.member
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
        self._end = int(end)
        return self._end

    async def read(self, seq: int, end: int) -> Batch | None:
        """Return the changes behind a number that the member may know of."""
        if seq == end:
            return Batch((), end)
        log = Change.filter(company_id=self.member.company_id, seq__gt=seq, seq__lte=end)
        changes = await log.order_by("seq").limit(following.BATCH)
        if not changes or changes[0].seq > seq + 1:
            return None
        known = await told(self.member, changes)
        return Batch([(change.seq, change) for change in known], changes[-1].seq)
