"""The job that tells contractors what became of work that they had accepted, and why."""

from __future__ import annotations

from app.desk import Desk
from app.posting import LISTED, LOCALES, listed
from emails import letters
from models.contractor import Contractor
from models.invitation import LetterBlock
from models.job import Job
from models.task import TaskEvent, TaskStatus

_LETTERS: dict[TaskStatus, type[letters.WorkCancelled | letters.WorkReturned]] = {
    TaskStatus.CANCELLED: letters.WorkCancelled,
    TaskStatus.ACCEPTED: letters.WorkReturned,
}


async def send_work_changed(desk: Desk, job: Job) -> None:
    """Tell a contractor of tasks that were cancelled or returned, in one letter with the reason.

    Those that moved on meanwhile are left out: a result that was handed in again, say.
    """
    contractor = await Contractor.get(id=job.args["contractor_id"]).select_related(
        "company", "account"
    )
    events = await (
        TaskEvent.filter(id__in=job.args["event_ids"]).select_related("task").order_by("task_id")
    )
    events = [event for event in events if event.task.status is event.to_status]
    account = contractor.account
    if not events or account is None or not contractor.company.may_mail:
        return
    if await LetterBlock.exists(company_id=contractor.company_id, email_key=account.email_key):
        return
    letter = _LETTERS[events[0].to_status](
        locale=LOCALES[account.locale],
        company=contractor.company.name,
        tasks=listed([event.task for event in events]),
        more=max(0, len(events) - LISTED),
        reason=events[0].reason or "",
        link=desk.link("sign-in"),
    )
    await desk.post(job, letter, account.email)
