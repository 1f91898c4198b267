"""Support, for staff: the queue, and the answers."""

from __future__ import annotations

from typing import Annotated, Any

import strawberry

from models.idempotency import Outcome
from models.support.answering import answer_thread
from models.support.thread import SupportState
from models.support.writing import Post
from schema import support_desk as windows
from schema.arguments import After, First, Id, IdempotencyKey
from schema.context import Info
from schema.idempotency import once, reread
from schema.node import read_id
from schema.paging import Connection, Page, page
from schema.scalars import Cursor
from schema.selecting import wanted
from schema.sources import among, where


@strawberry.type
class SupportDesk:
    """Who waits for an answer."""

    support_place: strawberry.Private[Cursor | None] = None

    @strawberry.field(graphql_type=Connection[windows.ReviewedSupportThread])
    async def support_threads(
        self,
        info: Info,
        state: Annotated[
            list[SupportState] | None, strawberry.argument(description="Only in any of these.")
        ] = None,
        account_id: Annotated[
            strawberry.ID | None, strawberry.argument(description="Only of this account.")
        ] = None,
        first: First = None,
        after: After = None,
    ) -> Page:
        """Threads by since when they are in their state: those that wait for staff, unless asked.

        With `accountId` those of one person, in any state unless asked otherwise.
        """
        unless_asked = list(SupportState) if account_id else [SupportState.OPEN]
        chosen = among("state", unless_asked if state is None else state)
        key = read_id("acc", account_id)
        person = [] if account_id is None else [among("account_id", [key] if key else [])]
        return await page(
            windows.REVIEWED_THREADS,
            info,
            chosen,
            *person,
            first=first,
            after=after,
            sort=("state_since", "id"),
        )

    @strawberry.field(graphql_type=windows.ReviewedSupportThread | None)
    async def support_thread(self, info: Info, id: Id) -> Any:
        """One thread; null for none. Reading its messages is audited."""
        key = where("id", read_id("spt", id))
        return await windows.REVIEWED_THREADS.one(wanted(info), key)

    @strawberry.field
    def support_cursor(self) -> Cursor | None:
        """Give it to `supportMessages(asStaff: true)` to hear of everything after this answer.

        It was read before anything else of the answer: what happened meanwhile is told again,
        never missed.
        """
        return self.support_place


@strawberry.type
class SupportDeskMutations:
    """What staff say."""

    @strawberry.mutation(graphql_type=windows.AnswerSupportThreadResult)
    async def answer_support_thread(
        self,
        info: Info,
        input: windows.AnswerSupportThreadInput,
        idempotency_key: IdempotencyKey = None,
    ) -> windows.AnswerSupportThreadPayload:
        """Answer in a thread, close it, or both; audited. The person never learns who it was."""
        by, ip = info.context.staff, info.context.origin.ip
        id = read_id("spt", input.thread_id)
        post = Post(input.body, [read_id("upo", each) for each in input.upload_ids])
        made: Outcome
        [made] = await once(
            info,
            idempotency_key,
            by,
            input,
            lambda: answer_thread(by, id, post, close=input.close, ip=ip),
        )
        shown = await reread(windows.REVIEWED_THREADS, made, wanted(info, "thread"))
        return windows.AnswerSupportThreadPayload(thread=shown)
