"""The letters of what is new: one for a person and a while, whatever it is about."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import date
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from app.desk import Desk
from app.posting import LISTED, LOCALES, listed
from emails import letters
from models.account import Account, AccountStatus
from models.company import Company
from models.contractor import ENDED, Contractor
from models.falling_due import consents_due
from models.invitation import Invitation, LetterBlock
from models.job import Job
from models.notice import Notice, NoticeKind, note_told, take_untold
from models.notice_words import deadline_of, sentence
from models.onboarding import RequirementCode
from models.phone_requirement import is_phone_due
from models.profile import KycCheck, KycStatus, TaxStatus
from models.suppression import SuppressedAddress
from models.task import Task, TaskStatus

_K = NoticeKind
_DUE: dict[str, letters.Due] = {
    RequirementCode.SERVICE_AGREEMENT.value: "SERVICE_AGREEMENT",
    RequirementCode.PRIVACY_POLICY.value: "PRIVACY_POLICY",
    RequirementCode.PHONE_UNVERIFIED.value: "PHONE",
}
_OUTCOMES: dict[str, letters.KycOutcome] = {
    KycStatus.APPROVED.value: "APPROVED",
    KycStatus.REJECTED_RETRY.value: "REJECTED_RETRY",
    KycStatus.REJECTED_FINAL.value: "REJECTED_FINAL",
    KycStatus.EXPIRED.value: "EXPIRED",
}
_STATUSES: dict[str, letters.TaxStatus] = {
    TaxStatus.INDIVIDUAL.value: "INDIVIDUAL",
    TaxStatus.INDIVIDUAL_ENTREPRENEUR.value: "INDIVIDUAL_ENTREPRENEUR",
    TaxStatus.SELF_EMPLOYED.value: "SELF_EMPLOYED",
}


async def send_notices(desk: Desk, job: Job) -> None:
    """Tell a person, in one letter, what is new and still so; nothing if another letter told it.

    A single fact has a letter of its own kind, several are listed. What the person does without is
    left out, as the choice stands now.
    """
    account = await Account.get_or_none(id=job.args["account_id"])
    if account is None or account.status is not AccountStatus.ACTIVE:
        return
    taken = [
        notice
        for notice in await take_untold(account, job.id)
        if notice.kind.letter not in account.letters_switched_off
    ]
    if told := [notice for notice in taken if await _HOLDS[notice.kind](account, notice)]:
        await desk.post(job, await _letter(desk, account, told), account.email)
    await note_told(job.id)


async def _is_welcome(account: Account, notice: Notice) -> bool:
    """Whether a company's news still concern the person, and may reach them."""
    complaint = await SuppressedAddress.of(account.email)
    if complaint and complaint.keeps_own_letters:
        return False
    company_id = notice.company_id
    if await LetterBlock.exists(company_id=company_id, email_key=account.email_key):
        return False
    team = Contractor.filter(company_id=company_id, account_id=account.id).exclude(
        status__in=list(ENDED)
    )
    return await team.exists()


async def _still_waits(account: Account, notice: Notice) -> bool:
    """Whether some of the tasks are still offered; the notice names only those from here on."""
    company = await Company.get(id=notice.company_id)
    if not company.may_mail or not await _is_welcome(account, notice):
        return False
    waiting = [str(task.id) for task in await _offered([notice])]
    notice.details = {**notice.details, "task_ids": waiting}
    return bool(waiting)


async def _is_still_due(account: Account, notice: Notice) -> bool:
    """Whether some of it was not seen to yet; the notice names only that from here on."""
    due = {each.kind.value for each in (await consents_due([account.id]))[account.id]}
    if await is_phone_due(account):
        due.add(RequirementCode.PHONE_UNVERIFIED.value)
    left = [code for code in notice.details["due"] if code in due]
    notice.details = {**notice.details, "due": left}
    return bool(left)


async def _stands(account: Account, notice: Notice) -> bool:
    """Whether a verification stands where it did."""
    check = await KycCheck.get_or_none(id=UUID(notice.details["kyc_id"]))
    return check is not None and check.status.value == notice.details["outcome"]


async def _always(account: Account, notice: Notice) -> bool:
    return True


_HOLDS: dict[NoticeKind, Callable[[Account, Notice], Awaitable[bool]]] = {
    _K.ADDED_TO_TEAM: _is_welcome,
    _K.TASKS_WAITING: _still_waits,
    _K.SOMETHING_DUE: _is_still_due,
    _K.DEADLINE_NEAR: _is_still_due,
    _K.KYC_DECIDED: _stands,
    _K.TAX_STATUS_DECIDED: _always,
}
"""Tells by kind whether a fact is still worth a letter."""


async def _letter(desk: Desk, account: Account, told: Sequence[Notice]) -> letters.Letter:
    """Return the letter of one kind where all is of that kind, or else a list of what is new."""
    given: dict[str, Any] = {"locale": LOCALES[account.locale], "link": desk.link("sign-in")}
    kinds = {notice.kind for notice in told}
    if kinds <= {_K.SOMETHING_DUE, _K.DEADLINE_NEAR}:
        return _due(account, told, given)
    if kinds == {_K.TASKS_WAITING} and len({notice.company_id for notice in told}) == 1:
        return await _tasks(told, given)
    if len(told) == 1:
        return await _alone(told[0], given)
    lines = [sentence(n.kind, n.details, account.locale, account.timezone) for n in told]
    return letters.Notices(lines=tuple(dict.fromkeys(lines)), **given)


def _due(account: Account, told: Sequence[Notice], given: dict[str, Any]) -> letters.Letter:
    days: dict[str, date | None] = {}
    for notice in told:
        deadline = deadline_of(notice.details)
        day = deadline.astimezone(ZoneInfo(account.timezone)).date() if deadline else None
        for code in notice.details["due"]:
            known = days.get(code, day)
            days[code] = min(known, day) if known and day else None
    things = tuple(letters.DueThing(what=_DUE[code], deadline=day) for code, day in days.items())
    return letters.SomethingDue(things=things, **given)


async def _tasks(told: Sequence[Notice], given: dict[str, Any]) -> letters.Letter:
    offered = await _offered(told)
    more, company = max(0, len(offered) - LISTED), told[0].details["company"]
    return letters.TasksWaiting(company=company, tasks=listed(offered), more=more, **given)


async def _alone(notice: Notice, given: dict[str, Any]) -> letters.Letter:
    details = notice.details
    if notice.kind is _K.KYC_DECIDED:
        outcome = _OUTCOMES[details["outcome"]]
        return letters.KycDecided(outcome=outcome, reason=details["reason"], **given)
    if notice.kind is _K.TAX_STATUS_DECIDED:
        approved, status = details["outcome"] == "APPROVED", _STATUSES[details["status"]]
        return letters.TaxStatusDecided(
            approved=approved, status=status, reason=details["reason"], **given
        )
    invitation = await Invitation.get(id=UUID(details["invitation_id"])).select_related(
        "contractor__company", "invited_by"
    )
    return letters.AddedToTeam(
        company=details["company"],
        inviter=invitation.inviter_name,
        message=invitation.message,
        **given,
    )


async def _offered(told: Sequence[Notice]) -> list[Task]:
    ids = [UUID(id) for notice in told for id in notice.details["task_ids"]]
    return await Task.filter(id__in=ids, status=TaskStatus.PUBLISHED).order_by("id")
