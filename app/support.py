"""The jobs of support: the letter to a person who is away, and files whose time has come early."""

from __future__ import annotations

from app.desk import Desk
from app.posting import LOCALES
from emails import letters
from models.account import AccountStatus
from models.job import Job
from models.support.answering import is_unread
from models.support.thread import SupportAttachment, SupportThread


async def send_support_answered(desk: Desk, job: Job) -> None:
    """Tell a person that support has answered, unless they have read the thread meanwhile."""
    thread = await SupportThread.get_or_none(id=job.args["thread_id"]).select_related("account")
    if thread is None or not is_unread(thread, job.args["promised"]):
        return
    if thread.account.status is not AccountStatus.ACTIVE or thread.subject is None:
        return
    letter = letters.SupportAnswered(
        locale=LOCALES[thread.account.locale], subject=thread.subject, link=desk.link("sign-in")
    )
    await desk.post(job, letter, thread.account.email)


async def delete_support_attachment(desk: Desk, job: Job) -> None:
    """Delete an attachment before its time, file first."""
    if attachment := await SupportAttachment.get_or_none(id=job.args["attachment_id"]):
        await desk.files.delete(attachment.file_key)
        await attachment.delete()
