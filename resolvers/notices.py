"""What is new for whoever is signed in."""

from __future__ import annotations

from typing import Annotated

import strawberry

from models.notice import mark_read
from schema import notices as windows
from schema.arguments import After, First
from schema.context import Info
from schema.node import read_id
from schema.paging import Connection, Page, page
from schema.sources import where


@strawberry.type
class NoticesOfViewer:
    """What is new for whoever is signed in."""

    @strawberry.field(graphql_type=Connection[windows.Notice])
    async def notices(
        self,
        info: Info,
        unread: Annotated[
            bool, strawberry.argument(description="Only what you have not read.")
        ] = False,
        first: First = None,
        after: After = None,
    ) -> Page:
        """What is new for you, newest first: the facts that letters tell; kept for 90 days."""
        some = [where("read_at", None)] if unread else []
        mine = where("account_id", info.context.account.id)
        return await page(windows.NOTICES, info, mine, *some, first=first, after=after)


@strawberry.type
class NoticeMutations:
    """What a person does about what is new."""

    @strawberry.mutation(graphql_type=windows.MarkNoticesReadResult)
    async def mark_notices_read(
        self, info: Info, input: windows.MarkNoticesReadInput
    ) -> windows.MarkNoticesReadPayload:
        """Mark notices as read; harmless to repeat."""
        ids = None if input.ids is None else [read_id("ntc", id) for id in input.ids]
        unread = await mark_read(info.context.account, ids)
        return windows.MarkNoticesReadPayload(unread=unread)
