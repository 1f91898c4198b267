"""Live changes: replay from a cursor, then each new one as it happens."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated, Any
from uuid import UUID

import strawberry
from tortoise.expressions import Q

from models.account import AccountStatus
from models.change import Change, ChangeType
from models.company import Member, MemberStatus, Right
from models.contractor import Contractor, reached_by
from models.following import told
from models.problems import NotFound, NotPermitted
from resolvers import following
from resolvers.following import Batch, follow
from schema.arguments import CompanyId, Id
from schema.change import CompanyEvent, CursorMoved, position, read_position
from schema.context import Info
from schema.node import read_id
from schema.scalars import Cursor

Behind = Annotated[Cursor | None, strawberry.argument(description="Every change behind this one.")]


@strawberry.type
class ChangeSubscriptions:
    """Following a company's log."""

    @strawberry.subscription(graphql_type=CompanyEvent)
    async def company_changes(
        self,
        info: Info,
        after: Behind = None,
        types: Annotated[
            list[ChangeType] | None,
            strawberry.argument(description="Only these; all if left out."),
        ] = None,
        company_id: CompanyId = None,
    ) -> AsyncIterator[Any]:
        """Every change of a company behind a cursor, in order, none missing, none twice.

        Then each new one as it happens. Without `after`: from now. A returning event stream's
        Last-Event-ID counts before `after`. The stream ends when you lose the right to read. Where
        managers see own rows only, a MANAGER hears of these; `seq` skips the others, as it skips
        other types than `types`. CursorMoved says now and then how far it went.
        """
        member = await info.context.member(company_id)
        chosen = Q() if types is None else Q(type__in=list(set(types)))
        async for event in _followed(info, CompanyLog(member, chosen), after):
            yield event

    @strawberry.subscription(graphql_type=CompanyEvent)
    async def contractor_changed(
        self, info: Info, id: Id, after: Behind = None, company_id: CompanyId = None
    ) -> AsyncIterator[Any]:
        """Every change of one contractor's row and of what hangs on it: invitations, tasks, notes.

        As `companyChanges` tells it, by the same cursors: follow from `company.changesCursor` read
        beside the row. It ends with NOT_FOUND when you do not see the row any more.
        """
        member = await info.context.member(company_id)
        async for event in _followed(info, ContractorLog(member, read_id("ctr", id)), after):
            yield event


async def _followed(info: Info, log: CompanyLog, after: Cursor | None) -> AsyncIterator[Any]:
    company_id, given = log.member.company_id, info.context.last_event_id or after
    seq = None if given is None else read_position(company_id, given)
    async with info.context.outside.listen(company_id) as bell:
        end = await log.end()
        async for event in follow(log, bell, end if seq is None else seq, end):
            yield event


class CompanyLog:
    """A company's changes, or some of them, as one of its members may know of them."""

    def __init__(self, member: Member, chosen: Q | None = None) -> None:
        self.member, self._end = member, 0
        self._chosen = chosen or Q()

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

    def distance(self, place: int, end: int) -> int:
        """Return how many changes there are between two numbers."""
        return end - place

    def passed(self, place: int) -> CursorMoved:
        """Say up to where it was looked."""
        return CursorMoved(cursor=position(self.member.company_id, place))

    async def read(self, seq: int, end: int) -> Batch[int] | None:
        """Return the chosen changes behind a number that the member may know of.

        The log goes from its beginning only: while the next number is there, all behind it are. It
        is looked for last, for the log may be pruned meanwhile.
        """
        if seq == end:
            return Batch((), end)
        log = Change.filter(company_id=self.member.company_id)
        some = log.filter(self._chosen, seq__gt=seq, seq__lte=end).order_by("seq")
        changes = await some.limit(following.BATCH)
        is_next_known = bool(changes) and changes[0].seq == seq + 1
        if not is_next_known and not await log.filter(seq=seq + 1).exists():
            return None
        known = await told(self.member, changes)
        upto = changes[-1].seq if len(changes) == following.BATCH else end
        return Batch([(change.seq, change) for change in known], upto)


class ContractorLog(CompanyLog):
    """The changes of one contractor, for a member who sees the row."""

    def __init__(self, member: Member, contractor_id: UUID | None) -> None:
        super().__init__(member, Q(contractor_id=contractor_id))
        self._contractor_id = contractor_id

    async def end(self) -> int:
        """The end is looked at before the row is, so that nothing is beyond both.

        Raises NotFound where there is no such row, or the member does not see it now.
        """
        end = await super().end()
        id, member = self._contractor_id, self.member
        known = id and await Contractor.exists(id=id, company_id=member.company_id)
        if not id or not known or not await reached_by(member, [id], Right.FOLLOW):
            raise NotFound("id")
        return end
