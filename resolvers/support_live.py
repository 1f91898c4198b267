"""Support as it happens, for both sides: replay from a cursor, then each new message."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated, Any
from uuid import UUID

import strawberry
from tortoise.queryset import QuerySet

from models.account import Account, AccountStatus
from models.problems import NotFound, NotPermitted
from models.support.answering import note_read
from models.support.thread import DESK, SupportMessage, SupportThread
from resolvers import following
from resolvers.following import Batch, follow
from schema.change import ResyncRequired
from schema.context import Info
from schema.node import read_id
from schema.scalars import Cursor
from schema.selecting import wanted
from schema.sources import where
from schema.support import MESSAGES, place_of, read_place
from schema.support_desk import REVIEWED_MESSAGES, SupportEvent


@strawberry.type
class SupportSubscriptions:
    """Following support."""

    @strawberry.subscription(graphql_type=SupportEvent)
    async def support_messages(
        self,
        info: Info,
        after: Annotated[
            Cursor | None, strawberry.argument(description="Every message behind this one.")
        ] = None,
        thread_id: Annotated[
            strawberry.ID | None, strawberry.argument(description="Only in this thread.")
        ] = None,
        as_staff: Annotated[
            bool, strawberry.argument(description="Those of everybody; for staff only.")
        ] = False,
    ) -> AsyncIterator[Any]:
        """Every message of your threads behind a cursor, in order, none missing, none twice.

        Your own ones too. Then each new one as it happens. Without `after`: from now. A returning
        event stream's Last-Event-ID counts before `after`. As staff you hear of all threads, and
        that you read them is audited. The stream ends when you lose the right to read.
        """
        log = _Messages(info, as_staff=as_staff)
        if thread_id is not None:
            await log.narrow(read_id("spt", thread_id))
        async with info.context.outside.listen(log.owner) as bell:
            end, given = await log.end(), info.context.last_event_id or after
            seq = end if given is None else await log.number(given)
            if seq is None:  # the message is no longer kept
                yield ResyncRequired(cursor=log.end_cursor)
                return
            async for event in follow(log, bell, seq, end):
                yield event


class _Messages:
    """The messages that somebody may read: a person's own, or for staff everybody's."""

    def __init__(self, info: Info, *, as_staff: bool) -> None:
        context = info.context
        self.as_staff, self._ip = as_staff, context.origin.ip
        self.account: Account = context.staff if as_staff else context.account
        self.owner = DESK if as_staff else self.account.id
        self._noun = REVIEWED_MESSAGES if as_staff else MESSAGES
        window = "ReviewedSupportMessage" if as_staff else "SupportMessage"
        self._asked = wanted(info, on=window)
        self._thread_id: UUID | None = None
        self._last: UUID | None = None
        self._noted: set[UUID] = set()

    @property
    def end_cursor(self) -> Cursor:
        return place_of(self._last)

    async def narrow(self, thread_id: UUID | None) -> None:
        """Read one thread only. Raises NotFound where there is none, or it is not theirs."""
        threads = SupportThread.filter(id=thread_id)
        if not self.as_staff:
            threads = threads.filter(account_id=self.account.id)
        if thread_id is None or not await threads.exists():
            raise NotFound("threadId")
        self._thread_id = thread_id

    async def number(self, cursor: str) -> int | None:
        """Return the number behind which a cursor stands; None if its message is not kept."""
        message_id = read_place(cursor)
        if message_id is None:
            return 0
        known = await self._reach().filter(id=message_id).only("id", "seq").first()
        return known.seq if known else None

    async def end(self) -> int:
        """The end is looked at before the right to read it, so that nothing is beyond both."""
        last = await self._reach().order_by("-seq").only("id", "seq").first()
        account = await Account.get_or_none(id=self.account.id, status=AccountStatus.ACTIVE)
        if account is None or (self.as_staff and not account.may_act_as_staff):
            raise NotPermitted
        self._last = last.id if last else None
        return last.seq if last else 0

    def distance(self, place: int, end: int) -> int:
        return end - place

    def passed(self, place: int) -> None:
        """Messages are few: whoever passes some over needs not be told."""

    async def read(self, seq: int, end: int) -> Batch[int]:
        if seq >= end:
            return Batch((), end)
        found = self._reach().filter(seq__gt=seq, seq__lte=end).order_by("seq")
        if self._thread_id:
            found = found.filter(thread_id=self._thread_id)
        messages = await found.limit(following.BATCH).only("id", "seq", "thread_id")
        numbers = {message.id: message.seq for message in messages}
        own = [] if self.as_staff else [where("thread.account_id", self.account.id)]
        rows = await self._noun.by_id(self._asked, numbers, *own)
        if self.as_staff:
            await self._note({message.thread_id for message in messages})
        events = [(number, rows[id]) for id, number in numbers.items() if id in rows]
        return Batch(events, messages[-1].seq if len(messages) == following.BATCH else end)

    async def _note(self, thread_ids: set[UUID]) -> None:
        """Note once for each thread that it is read."""
        await note_read(self.account, sorted(thread_ids - self._noted), self._ip)
        self._noted |= thread_ids

    def _reach(self) -> QuerySet[SupportMessage]:
        mine = SupportMessage.filter(thread__account_id=self.account.id)
        return SupportMessage.all() if self.as_staff else mine
