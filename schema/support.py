"""Support, as the person sees it: own threads, messages, attachments."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

import models
from models.problems import InvalidInput, Issue
from models.support import writing
from models.support.thread import SupportAuthor, SupportMessageKind, SupportState
from schema.arguments import After, First
from schema.company import COMPANIES, CompanyCard
from schema.context import Info
from schema.cursors import read_cursor, write_cursor
from schema.directives import ListSize
from schema.enums import described
from schema.identity import TAX_REQUESTS, TaxStatusRequest
from schema.node import Node, read_id, shows
from schema.paging import Connection, Page, is_in_list, page
from schema.problems import (
    ALWAYS,
    KEYED,
    NotFound,
    NotSignedIn,
    Problem,
    RateLimited,
    result,
    show,
)
from schema.reading import Noun, encoded
from schema.scalars import URL, Cursor
from schema.sources import Each, Latest, Made, Through, where

described(
    SupportState,
    OPEN="It waits for staff.",
    WAITING="It waits for the person: staff have answered.",
    CLOSED="Done with; it opens again when the person writes.",
)
described(
    SupportAuthor,
    PERSON="Whose thread it is.",
    PLATFORM="Somebody of the platform's staff.",
)
described(
    SupportMessageKind,
    TEXT="Somebody wrote or attached something.",
    CLOSED="The thread was closed.",
    TAX_STATUS_DECIDED="The tax status request of the thread was decided: see there how.",
)

_LOG = "support"


def place_of(message_id: UUID | str | None) -> Cursor:
    """Return the place behind a message in what is followed of support; None is the beginning."""
    return write_cursor(_LOG, [None if message_id is None else UUID(str(message_id))])


def read_place(text: str) -> UUID | None:
    """Return the id of the message that a place is behind. Raises InvalidInput."""
    [message_id] = read_cursor(_LOG, text)
    found: UUID | None = message_id
    return found


@strawberry.type
class SupportAttachment(Node):
    """A picture or document of a message, encrypted; the person and staff can open it."""

    media_type: str = strawberry.field(description="`image/jpeg`, `image/png`, `application/pdf`.")
    size: int = strawberry.field(description="Bytes.")
    created_at: datetime = strawberry.field(description="When it was attached.")

    @strawberry.field
    def url(self, info: Info) -> URL:
        """A link for you alone, good for five minutes; staff who open it are noted."""
        ending = self.media_type.partition("/")[2]
        kind = f"support-attachment-{info.context.account.type_id}"
        return URL(info.context.outside.file_url(kind, self.type_id, f"{self.type_id}.{ending}"))


@strawberry.type
class SupportMessage(Node):
    """One message of a thread of yours."""

    thread_id: strawberry.ID = strawberry.field(description="Of which thread.")
    author: SupportAuthor = strawberry.field(description="You or the platform; nobody's name.")
    kind: SupportMessageKind = strawberry.field(description="What it is.")
    body: str | None = strawberry.field(description="What was written, if anything.")
    state: SupportState = strawberry.field(description="Where the thread stood after it.")
    created_at: datetime = strawberry.field(description="When.")
    cursor: Cursor = strawberry.field(description="Follow `supportMessages` from here.")
    attachments: list[SupportAttachment] = strawberry.field(
        description="What was attached, oldest first.", directives=[ListSize(assumed_size=5)]
    )


@strawberry.type
class SupportThread(Node):
    """One matter between you and support. No company reads it, whatever it is about."""

    subject: str = strawberry.field(description="What it is about, in one line.")
    state: SupportState = strawberry.field(description="Who has to act.")
    state_since: datetime = strawberry.field(description="Since when.")
    company: CompanyCard | None = strawberry.field(description="The company that it is about.")
    tax_status_request: TaxStatusRequest | None = strawberry.field(
        description="The wish for another tax status that it carries."
    )
    unread_count: int = strawberry.field(
        description="How many of the platform's messages you have not read: `readSupportThread`."
    )
    last_message: SupportMessage | None = strawberry.field(description="The latest one.")
    last_message_at: datetime = strawberry.field(description="When that was.")
    created_at: datetime = strawberry.field(description="When you opened it.")

    @strawberry.field(graphql_type=Connection[SupportMessage])
    async def messages(self, info: Info, first: First = None, after: After = None) -> Page:
        """What was written, newest first; asked of one thread at a time."""
        return await messages_of(MESSAGES, self.type_id, info, first, after)


async def messages_of(
    noun: Noun, thread_id: str, info: Info, first: int | None, after: str | None
) -> Page:
    """Return a page of a thread's messages. Raises InvalidInput when asked of many threads."""
    if is_in_list(info):
        raise InvalidInput([Issue("ONE_AT_A_TIME", ("messages",))])
    within = where("thread_id", read_id("spt", thread_id))
    return await page(noun, info, within, first=first, after=after, sort=("-seq", "-id"))


ATTACHMENTS = Noun(models.SupportAttachment, always=("type_id", "media_type"))
IN_MESSAGE: dict[str, Any] = {
    "thread_id": Made(encoded("spt"), ("thread_id",)),
    "cursor": Made(place_of, ("id",)),
    "attachments": Each("attachments", ATTACHMENTS),
}
MESSAGES = Noun(models.SupportMessage, always=("cursor",), **IN_MESSAGE)
THREADS = Noun(
    models.SupportThread,
    always=("type_id",),
    unread_count="unread",
    company=Through("company", COMPANIES),
    tax_status_request=Through("tax_request", TAX_REQUESTS),
    last_message=Latest("messages", MESSAGES),
)

shows(SupportAttachment, ATTACHMENTS.row)
shows(SupportMessage, MESSAGES.row)
shows(SupportThread, THREADS.row)


@strawberry.type
class TooManySupportThreads(Problem):
    """As many threads as anybody may have are not closed yet."""

    limit: int = strawberry.field(description="How many that is.")


show(writing, TooManySupportThreads)

_BODY = "4000 characters at most, in several lines; due unless something is attached."
_UPLOADS = "What you uploaded by `POST /uploads?purpose=SUPPORT`: five at most."


@strawberry.input
class OpenSupportThreadInput:
    """What you want from support."""

    subject: str = strawberry.field(description="One line of 200 characters at most.")
    body: str | None = strawberry.field(default=None, description=_BODY)
    company_id: strawberry.ID | None = strawberry.field(
        default=None,
        description="A company that it is about, whose team you have joined or for which you act.",
    )
    tax_status_request_id: strawberry.ID | None = strawberry.field(
        default=None, description="A wish of yours for another tax status, for staff to decide."
    )
    upload_ids: list[strawberry.ID] = strawberry.field(default_factory=list, description=_UPLOADS)


@strawberry.input
class PostSupportMessageInput:
    """What you write in a thread of yours."""

    thread_id: strawberry.ID = strawberry.field(description="Which thread.")
    body: str | None = strawberry.field(default=None, description=_BODY)
    tax_status_request_id: strawberry.ID | None = strawberry.field(
        default=None, description="A wish of yours for another tax status that it is to carry."
    )
    upload_ids: list[strawberry.ID] = strawberry.field(default_factory=list, description=_UPLOADS)


@strawberry.input
class ReadSupportThreadInput:
    """A thread that you have before your eyes."""

    thread_id: strawberry.ID = strawberry.field(description="Which thread.")


@strawberry.input
class CloseSupportThreadInput:
    """A thread in which you need nothing more."""

    thread_id: strawberry.ID = strawberry.field(description="Which thread.")


@strawberry.type
class OpenSupportThreadPayload:
    """It waits for staff; a letter tells of their answer unless you have read it by then."""

    thread: SupportThread = strawberry.field(description="The new thread.")


@strawberry.type
class PostSupportMessagePayload:
    """The thread waits for staff."""

    support_message: SupportMessage = strawberry.field(description="What you wrote.")


@strawberry.type
class ReadSupportThreadPayload:
    """Nothing in it is unread."""

    thread: SupportThread = strawberry.field(description="As it stands now.")


@strawberry.type
class CloseSupportThreadPayload:
    """It waits for nobody."""

    thread: SupportThread = strawberry.field(description="As it stands now.")


OpenSupportThreadResult = result(
    "OpenSupportThread",
    OpenSupportThreadPayload,
    NotSignedIn,
    *KEYED,
    TooManySupportThreads,
    RateLimited,
)
PostSupportMessageResult = result(
    "PostSupportMessage", PostSupportMessagePayload, NotSignedIn, *KEYED, RateLimited
)
ReadSupportThreadResult = result("ReadSupportThread", ReadSupportThreadPayload, *ALWAYS, NotFound)
CloseSupportThreadResult = result(
    "CloseSupportThread", CloseSupportThreadPayload, *ALWAYS, NotFound
)
