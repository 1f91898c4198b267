"""Support, as staff see it: the queue, and one thread at a time, whose reading is noted."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Union

import strawberry

import models
from models.account import Locale
from models.support.answering import note_read
from models.support.thread import SupportAuthor, SupportMessageKind, SupportState
from models.text.addresses import mask
from schema.arguments import After, First
from schema.change import ResyncRequired
from schema.company import COMPANIES, CompanyCard
from schema.context import Info
from schema.directives import ListSize
from schema.identity_desk import REVIEWED_TAX_REQUESTS, ReviewedTaxStatusRequest
from schema.node import Node, read_id, shows
from schema.paging import Connection, Page
from schema.problems import KEYED, NotPermitted, NotSignedIn, result
from schema.reading import Noun, encoded
from schema.scalars import Cursor
from schema.sources import Made, Through
from schema.support import IN_MESSAGE, SupportAttachment, SupportMessage, messages_of


@strawberry.type
class ReviewedSupportMessage:
    """One message of somebody's thread, as staff see it."""

    type_id: strawberry.ID = strawberry.field(name="id", description="Of the message.")
    thread_id: strawberry.ID = strawberry.field(description="Of which thread.")
    author: SupportAuthor = strawberry.field(description="The person or the platform.")
    staff_account_id: strawberry.ID | None = strawberry.field(
        description="Who wrote for the platform; the person never learns."
    )
    kind: SupportMessageKind = strawberry.field(description="What it is.")
    body: str | None = strawberry.field(
        description="What was written, if anything; null once the person is erased."
    )
    state: SupportState = strawberry.field(description="Where the thread stood after it.")
    created_at: datetime = strawberry.field(description="When.")
    cursor: Cursor = strawberry.field(description="Follow `supportMessages` from here.")
    attachments: list[SupportAttachment] = strawberry.field(
        description="What was attached, oldest first.", directives=[ListSize(assumed_size=5)]
    )

    @classmethod
    def is_type_of(cls, value: Any, _info: Any) -> bool:
        """Tell a row that was read for this window; `node` never does: reading is audited."""
        return isinstance(value, REVIEWED_MESSAGES.row)


@strawberry.type
class ReviewedSupportThread(Node):
    """A thread of support as staff see it."""

    account_id: strawberry.ID = strawberry.field(description="Whose, for `staff.account(id)`.")
    masked_address: str = strawberry.field(description="Of that person, as good as hidden.")
    locale: Locale = strawberry.field(description="The language that the person reads.")
    subject: str | None = strawberry.field(
        description="What it is about; null once the person is erased."
    )
    state: SupportState = strawberry.field(description="Who has to act.")
    state_since: datetime = strawberry.field(description="Since when.")
    company: CompanyCard | None = strawberry.field(description="The company that it is about.")
    tax_status_request: ReviewedTaxStatusRequest | None = strawberry.field(
        description="To be decided with `decideTaxStatus`."
    )
    unread_count: int = strawberry.field(
        description="How many of the platform's messages the person has not read."
    )
    last_message_at: datetime = strawberry.field(description="When somebody last wrote.")
    created_at: datetime = strawberry.field(description="When it was opened.")

    @strawberry.field(graphql_type=Connection[ReviewedSupportMessage])
    async def messages(self, info: Info, first: First = None, after: After = None) -> Page:
        """What was written, newest first; asked of one thread at a time, and audited."""
        context = info.context
        found = await messages_of(REVIEWED_MESSAGES, self.type_id, info, first, after)
        if id := read_id("spt", self.type_id):
            await note_read(context.staff, [id], context.origin.ip)
        return found


REVIEWED_MESSAGES = Noun(
    models.SupportMessage,
    always=("cursor",),
    staff_account_id=Made(encoded("acc"), ("staff_id",)),
    **IN_MESSAGE,
)
REVIEWED_THREADS = Noun(
    models.SupportThread,
    always=("type_id",),
    account_id=Made(encoded("acc"), ("account_id",)),
    masked_address=Made(mask, ("account.email",)),
    locale="account.locale",
    unread_count="unread",
    company=Through("company", COMPANIES),
    tax_status_request=Through("tax_request", REVIEWED_TAX_REQUESTS),
)

shows(ReviewedSupportThread, REVIEWED_THREADS.row)

SupportEvent = Annotated[
    Union[SupportMessage, ReviewedSupportMessage, ResyncRequired],  # noqa: UP007 - Strawberry names unions so
    strawberry.union(
        "SupportEvent",
        description="What a follower of support is told: your own messages as SupportMessage, "
        "staff's as ReviewedSupportMessage. The last one ends the stream.",
    ),
]


@strawberry.input
class AnswerSupportThreadInput:
    """What you say to a person, whether the thread is done with, or both."""

    thread_id: strawberry.ID = strawberry.field(description="Which thread; not your own.")
    body: str | None = strawberry.field(
        default=None,
        description="4000 characters at most, in several lines; due unless something is attached "
        "or the thread is closed.",
    )
    upload_ids: list[strawberry.ID] = strawberry.field(
        default_factory=list,
        description="What you uploaded by `POST /uploads?purpose=SUPPORT`: five at most.",
    )
    close: bool = strawberry.field(
        default=False, description="Whether it is done with; the person may open it again."
    )


@strawberry.type
class AnswerSupportThreadPayload:
    """The person is told live, or by letter after a while."""

    thread: ReviewedSupportThread = strawberry.field(description="As it stands now.")


AnswerSupportThreadResult = result(
    "AnswerSupportThread", AnswerSupportThreadPayload, NotSignedIn, NotPermitted, *KEYED
)
