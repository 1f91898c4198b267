"""What is left of somebody's support when the person is erased: that there was some."""

from __future__ import annotations

from models.account import Account
from models.base import now
from models.job import Job
from models.support.thread import SupportAttachment, SupportMessage, SupportState, SupportThread


async def forget_threads(account: Account) -> None:
    """Take the words out of a person's threads, close them, promise that the files are deleted.

    The rows stay until their time is over, so that what follows the desk loses no number.
    """
    threads = SupportThread.filter(account_id=account.id)
    locked = await threads.order_by("id").select_for_update()  # what is being written comes first
    attached = SupportAttachment.filter(message__thread__account_id=account.id)
    for attachment_id in await attached.values_list("id", flat=True):
        await Job.later("delete_support_attachment", attachment_id=str(attachment_id))
    for thread in locked:
        await SupportMessage.filter(thread_id=thread.id).update(body=None)
    await threads.exclude(state=SupportState.CLOSED).update(
        state=SupportState.CLOSED, state_since=now()
    )
    await threads.update(subject=None, unread=0, letter_at=None, updated_at=now())
