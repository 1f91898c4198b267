"""What a person does in support: open a thread, write, read, close."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from models.account import Account, AccountStatus
from models.company import Member, MemberStatus
from models.contractor import Contractor
from models.locks import hold
from models.own_upload import OwnUpload
from models.policy import policy
from models.problems import InvalidInput, Issue, NotFound, NotSignedIn, Problem
from models.support.thread import (
    SupportAttachment,
    SupportAuthor,
    SupportMessage,
    SupportMessageKind,
    SupportState,
    SupportThread,
)
from models.tax_status import TaxStatusRequest
from models.text.lines import read_line
from models.text.paragraphs import read_text
from models.transaction import transaction

SUBJECT = 200  # characters
BODY = 4_000  # characters


class TooManySupportThreads(Problem):
    """As many threads as anybody may have are not closed yet: `limit` of them."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        super().__init__()


@dataclass(frozen=True)
class Named:
    """An id that an input names; the thing may not be there: `id` of garbage is None."""

    id: UUID | None


@dataclass(frozen=True)
class Post:
    """What somebody writes: words, uploads of their own, a tax status request of their own."""

    body: str | None
    uploads: Sequence[UUID | None] = ()
    tax_request: Named | None = None

    async def read(self, account: Account, *, required: bool = True) -> Content:
        """Return what is to be kept of it, and all that is wrong with it."""
        issues: list[Issue] = []
        body = read_text(self.body, BODY)
        if isinstance(body, Issue):
            issues.append(body.at("body"))
            body = None
        elif body is None and required and not self.uploads:
            issues.append(Issue("REQUIRED", ("body",)))
        if len(self.uploads) > (most := policy().support_attachments):
            issues.append(Issue("TOO_MANY_ITEMS", ("uploadIds",), {"limit": most}))
            return Content(body, [], None, issues)
        uploads: dict[UUID, OwnUpload] = {}
        for place, id in enumerate(self.uploads):
            upload = await OwnUpload.of(account, id)
            if upload is None or upload.id in uploads:
                issues.append(Issue("NOT_FOUND", ("uploadIds", str(place))))
            else:
                uploads[upload.id] = upload
        request = None
        if self.tax_request:
            own = TaxStatusRequest.filter(profile__account_id=account.id)
            request = await own.get_or_none(id=self.tax_request.id)
            if request is None:
                issues.append(Issue("NOT_FOUND", ("taxStatusRequestId",)))
        return Content(body, list(uploads.values()), request, issues)


@dataclass(frozen=True)
class Content:
    """What was read of a post, and what is wrong with it."""

    body: str | None
    uploads: Sequence[OwnUpload]
    tax_request: TaxStatusRequest | None
    issues: list[Issue]

    def check(self) -> None:
        """Raise InvalidInput with everything that is wrong."""
        if self.issues:
            raise InvalidInput(self.issues)

    async def attach(self, message: SupportMessage) -> None:
        """Make the uploads the message's own."""
        for upload in self.uploads:
            await SupportAttachment.create(
                message=message,
                media_type=upload.media_type,
                size=upload.size,
                sha256=upload.sha256,
                file_key=upload.key,
            )
            await upload.delete()  # the file is the attachment's now


async def open_thread(
    account: Account, subject: str | None, post: Post, company: Named | None = None
) -> SupportThread:
    """Open a thread with its first message; it waits for staff.

    Raises InvalidInput with everything that is wrong (a company is one whose team the person has
    joined, or for which they act), TooManySupportThreads, NotSignedIn.
    """
    async with transaction():
        await hold("address", account.email_key)
        if not await Account.exists(id=account.id, status=AccountStatus.ACTIVE):
            raise NotSignedIn  # erased or disabled meanwhile
        content = await post.read(account)
        line = read_line(subject, SUBJECT, required=True)
        if isinstance(line, Issue):
            content.issues.append(line.at("subject"))
        if company and not await _is_theirs(account, company.id):
            content.issues.append(Issue("NOT_FOUND", ("companyId",)))
        content.check()
        unclosed = SupportThread.filter(account_id=account.id).exclude(state=SupportState.CLOSED)
        if await unclosed.count() >= (most := policy().support_threads):
            raise TooManySupportThreads(most)
        thread = await SupportThread.create(
            account=account,
            company_id=company.id if company else None,
            tax_request=content.tax_request,
            subject=line,
        )
        message = await SupportMessage.say(thread, SupportAuthor.PERSON, body=content.body)
        await content.attach(message)
    return thread


async def _is_theirs(account: Account, company_id: UUID | None) -> bool:
    """Whether the person has joined a team of the company, or acts for it."""
    return await Contractor.exists(
        account_id=account.id, company_id=company_id
    ) or await Member.exists(
        account_id=account.id, company_id=company_id, status=MemberStatus.ACTIVE
    )


async def post_message(account: Account, thread_id: UUID | None, post: Post) -> SupportMessage:
    """Write in one's own thread, which waits for staff from then on; a closed one opens again.

    Whoever writes has read. Raises NotFound, InvalidInput.
    """
    async with transaction():
        thread = await lock_own(account, thread_id)
        content = await post.read(account)
        content.check()
        values = thread.enter(SupportState.OPEN)
        if content.tax_request:
            values["tax_request"] = content.tax_request
        await thread.set(**values, unread=0, letter_at=None)
        message = await SupportMessage.say(thread, SupportAuthor.PERSON, body=content.body)
        await content.attach(message)
    return message


async def read_thread(account: Account, thread_id: UUID | None) -> SupportThread:
    """Note that a person has read everything in a thread of theirs. Raises NotFound."""
    async with transaction():
        thread = await lock_own(account, thread_id)
        await thread.set(unread=0, letter_at=None)
    return thread


async def close_thread(account: Account, thread_id: UUID | None) -> SupportThread:
    """Say that nothing more is needed in one's own thread; harmless to repeat. Raises NotFound."""
    async with transaction():
        thread = await lock_own(account, thread_id)
        if thread.state is not SupportState.CLOSED:
            await thread.set(**thread.enter(SupportState.CLOSED), unread=0, letter_at=None)
            kind = SupportMessageKind.CLOSED
            await SupportMessage.say(thread, SupportAuthor.PERSON, kind=kind)
    return thread


async def lock_own(account: Account, thread_id: UUID | None) -> SupportThread:
    """Return a person's own thread, locked. Raises NotFound."""
    own = SupportThread.filter(id=thread_id, account_id=account.id)
    thread = await own.select_for_update().first()
    if thread is None or thread.is_erased:
        raise NotFound("threadId")
    return thread
