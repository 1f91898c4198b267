"""Support, for the person: own threads, and what is done in them."""

from __future__ import annotations

from typing import Annotated, Any

import strawberry

import models
from models.idempotency import Outcome
from models.support.thread import SupportState
from models.support.writing import (
    Named,
    Post,
    close_thread,
    open_thread,
    post_message,
    read_thread,
)
from schema import support as windows
from schema.arguments import After, First, IdempotencyKey
from schema.context import Info
from schema.idempotency import once, reread
from schema.node import read_id
from schema.paging import Connection, Page, page
from schema.scalars import Cursor
from schema.selecting import wanted
from schema.sources import among, where

_ONLY = strawberry.argument(description="Only in any of these.")


async def look_first(info: Info, account: models.Account | None = None) -> Cursor | None:
    """Return the place behind the last message, a person's or anybody's, if it was asked for.

    Roots call it before anything else of their answer is read: what happens meanwhile is told again
    by `supportMessages`, never missed.
    """
    if "support_cursor" not in dict(wanted(info)):
        return None
    messages = models.SupportMessage.all()
    if account:
        messages = messages.filter(thread__account_id=account.id)
    last = await messages.order_by("-seq").only("id", "seq").first()
    return windows.place_of(last.id if last else None)


@strawberry.type
class OwnSupport:
    """What a person and support write to each other."""

    model: strawberry.Private[models.Account]
    support_place: strawberry.Private[Cursor | None] = None

    @strawberry.field(graphql_type=Connection[windows.SupportThread])
    async def support_threads(
        self,
        info: Info,
        state: Annotated[list[SupportState] | None, _ONLY] = None,
        first: First = None,
        after: After = None,
    ) -> Page:
        """Your threads with support, the one with the latest message first."""
        own = where("account_id", self.model.id)
        some = [] if state is None else [among("state", state)]
        sort = ("-last_message_at", "-id")
        return await page(windows.THREADS, info, own, *some, first=first, after=after, sort=sort)

    @strawberry.field
    async def unread_support_messages(self) -> int:
        """How many of the platform's messages you have not read, in all threads together."""
        threads = models.SupportThread.filter(account_id=self.model.id, unread__gt=0)
        return sum([thread.unread for thread in await threads.only("id", "unread")])

    @strawberry.field
    def support_cursor(self) -> Cursor | None:
        """Give it to `supportMessages` to hear of everything after this answer.

        It was read before anything else of the answer: what happened meanwhile is told again,
        never missed.
        """
        return self.support_place


@strawberry.type
class SupportMutations:
    """What a person does in support."""

    @strawberry.mutation(graphql_type=windows.OpenSupportThreadResult)
    async def open_support_thread(
        self,
        info: Info,
        input: windows.OpenSupportThreadInput,
        idempotency_key: IdempotencyKey = None,
    ) -> windows.OpenSupportThreadPayload:
        """Open a thread with support by a first message."""
        account = info.context.account
        await info.context.limit("support-threads", str(account.id))
        post = _post(input.body, input.upload_ids, input.tax_status_request_id)
        company = _named("cmp", input.company_id)
        made: Outcome
        [made] = await once(
            info,
            idempotency_key,
            account,
            input,
            lambda: open_thread(account, input.subject, post, company),
        )
        own = where("account_id", account.id)
        shown = await reread(windows.THREADS, made, wanted(info, "thread"), own)
        return windows.OpenSupportThreadPayload(thread=shown)

    @strawberry.mutation(graphql_type=windows.PostSupportMessageResult)
    async def post_support_message(
        self,
        info: Info,
        input: windows.PostSupportMessageInput,
        idempotency_key: IdempotencyKey = None,
    ) -> windows.PostSupportMessagePayload:
        """Write in a thread of yours; it waits for staff, also if it was closed.

        Whatever was unread in it counts as read.
        """
        account = info.context.account
        await info.context.limit("support-messages", str(account.id))
        post = _post(input.body, input.upload_ids, input.tax_status_request_id)
        id = read_id("spt", input.thread_id)
        made: Outcome
        [made] = await once(
            info, idempotency_key, account, input, lambda: post_message(account, id, post)
        )
        own = where("thread.account_id", account.id)
        shown = await reread(windows.MESSAGES, made, wanted(info, "support_message"), own)
        return windows.PostSupportMessagePayload(support_message=shown)

    @strawberry.mutation(graphql_type=windows.ReadSupportThreadResult)
    async def read_support_thread(
        self, info: Info, input: windows.ReadSupportThreadInput
    ) -> windows.ReadSupportThreadPayload:
        """Say that you have read a thread of yours: no letter is due for what is in it."""
        thread = await read_thread(info.context.account, read_id("spt", input.thread_id))
        return windows.ReadSupportThreadPayload(thread=await _thread(info, thread))

    @strawberry.mutation(graphql_type=windows.CloseSupportThreadResult)
    async def close_support_thread(
        self, info: Info, input: windows.CloseSupportThreadInput
    ) -> windows.CloseSupportThreadPayload:
        """Close a thread of yours; harmless to repeat. It opens again when you write in it."""
        thread = await close_thread(info.context.account, read_id("spt", input.thread_id))
        return windows.CloseSupportThreadPayload(thread=await _thread(info, thread))


def _named(prefix: str, id: strawberry.ID | None) -> Named | None:
    return None if id is None else Named(read_id(prefix, id))


def _post(
    body: str | None, upload_ids: list[strawberry.ID], tax_request_id: strawberry.ID | None
) -> Post:
    return Post(body, [read_id("upo", id) for id in upload_ids], _named("txr", tax_request_id))


async def _thread(info: Info, thread: models.SupportThread) -> Any:
    return await windows.THREADS.one(wanted(info, "thread"), where("id", thread.id))
