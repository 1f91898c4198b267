"""What staff do in support: read, answer, close; the letter to a person who is away."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from models.account import Account
from models.audit import AuditAction, Doer, audit
from models.base import now
from models.job import Job
from models.policy import policy
from models.problems import NotFound, NotPermitted
from models.support.thread import (
    SupportAuthor,
    SupportMessage,
    SupportMessageKind,
    SupportState,
    SupportThread,
)
from models.support.writing import Post
from models.transaction import transaction


async def answer_thread(
    staff: Account, thread_id: UUID | None, post: Post, *, close: bool = False, ip: str = ""
) -> SupportThread:
    """Answer in a thread, close it, or both; it waits for the person unless it is closed.

    Raises NotPermitted, also for one's own thread, NotFound, InvalidInput (words or attachments are
    due unless the thread is closed).
    """
    by = Doer.staff(staff, ip)
    async with transaction():
        thread = await SupportThread.filter(id=thread_id).select_for_update().first()
        if thread is None or thread.is_erased:
            raise NotFound("threadId")
        if thread.account_id == staff.id:
            raise NotPermitted  # nobody is their own support
        content = await post.read(staff, required=not close)
        content.check()
        is_said = content.body is not None or bool(content.uploads)
        if is_said:
            await thread.set(**thread.enter(SupportState.WAITING), unread=thread.unread + 1)
            message = await _say(thread, staff, body=content.body)
            await content.attach(message)
            await _promise_letter(thread)
        closes = close and thread.state is not SupportState.CLOSED
        if closes:
            await thread.set(**thread.enter(SupportState.CLOSED), unread=thread.unread + 1)
            await _say(thread, staff, kind=SupportMessageKind.CLOSED)
        if is_said or closes:
            await audit(AuditAction.SUPPORT_ANSWERED, thread, by, closed=closes)
    return thread


async def _say(thread: SupportThread, staff: Account, **values: object) -> SupportMessage:
    return await SupportMessage.say(thread, SupportAuthor.PLATFORM, staff_id=staff.id, **values)


async def _promise_letter(thread: SupportThread) -> None:
    """Promise the letter for a person who has not read by then, unless one is promised or sent.

    The job carries the moment of its promise: read meanwhile, a thread has another, or none.
    """
    if thread.letter_at is None:
        await thread.set(letter_at=now())
        await Job.later(
            "send_support_answered",
            run_at=now() + policy().support_letter_after,
            thread_id=str(thread.id),
            promised=_moment(thread),
        )


def is_unread(thread: SupportThread, promised: str) -> bool:
    """Whether the person has read nothing since a letter was promised."""
    return thread.unread > 0 and thread.letter_at is not None and _moment(thread) == promised


def _moment(thread: SupportThread) -> str:
    return f"{thread.letter_at:%Y-%m-%dT%H:%M:%S.%f}"


async def note_read(staff: Account, thread_ids: Iterable[UUID], ip: str) -> None:
    """Note that a member of staff reads what was written in threads. Raises NotPermitted."""
    by = Doer.staff(staff, ip)
    async with transaction():
        for id in thread_ids:
            await audit(AuditAction.SUPPORT_THREAD_READ, SupportThread(id=id), by)
