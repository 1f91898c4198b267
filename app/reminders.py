"""The jobs that post reminders, and to those who invited what nobody answered."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from app.delivering import deliver
from app.desk import Desk, Later
from app.posting import LISTED, LOCALES
from emails import letters
from models.account import AccountStatus
from models.base import now
from models.company import Member, MemberStatus
from models.contractor import Contractor
from models.daily_letters import begin_letter, letters_of_today
from models.invitation import Invitation, LetterBlock
from models.job import Job
from models.onboarding import DeliveryStatus, StageKey
from models.policy import policy
from models.reminding import give_link, steps_waiting
from models.unanswered import note_told, unanswered

_STEPS: dict[StageKey, letters.Step] = {
    StageKey.PHONE: "PHONE",
    StageKey.REGISTRATION: "REGISTRATION",
    StageKey.KYC: "KYC",
    StageKey.PAYMENT_METHOD: "PAYMENT_METHOD",
    StageKey.COLLABORATION: "COLLABORATION",
}


async def send_invitation_reminder(desk: Desk, job: Job) -> None:
    """Remind somebody of an invitation that is still open; its time does not begin anew.

    Delayed to the next day, unseen, for somebody who had five such letters today; not sent at all
    where it is answered, over or sent again by then.
    """
    invitation = await Invitation.get(id=job.args["invitation_id"]).select_related(
        "contractor__company", "invited_by"
    )
    company = invitation.contractor.company
    blocked = LetterBlock.exists(company_id=company.id, email_key=invitation.email_key)
    if not company.may_mail or invitation.delivery is DeliveryStatus.QUEUED or await blocked:
        return
    today = await letters_of_today(invitation.email_key, but=invitation.id)
    if today >= policy().invitation_letters_a_recipient_and_day:
        raise Later(timedelta(days=1))
    if not await give_link(invitation):
        return
    if not await begin_letter(invitation, desk.message_id(job, invitation.email)):
        raise Later(timedelta(days=1))
    if invitation.token is None or invitation.expires_at is None:
        return  # withdrawn at this very moment
    letter = letters.Reminder(
        locale=LOCALES[invitation.locale],
        company=company.name,
        inviter=invitation.inviter_name,
        sign_in_name=invitation.email,
        link=desk.link("invitation", invitation.token),
        report_link=desk.link("report", invitation.token),
        expires_on=invitation.expires_at.astimezone(ZoneInfo(company.timezone)).date(),
    )
    if message_id := await deliver(desk, job, letter, invitation):
        await invitation.note_sent(message_id, None)


async def send_onboarding_reminder(desk: Desk, job: Job) -> None:
    """Remind somebody on a team of the steps that wait for them by now; of none, not at all."""
    row = await Contractor.get(id=job.args["contractor_id"]).select_related("company", "account")
    account, steps = row.account, steps_waiting(row)
    if account is None or account.status is not AccountStatus.ACTIVE or row.is_ended or not steps:
        return
    blocked = LetterBlock.exists(company_id=row.company_id, email_key=account.email_key)
    if not row.company.may_mail or await blocked:
        return
    own = int(row.reminded_at is not None and now() - row.reminded_at < timedelta(days=1))
    today = await letters_of_today(account.email_key) - own
    if today >= policy().invitation_letters_a_recipient_and_day:
        raise Later(timedelta(days=1))
    letter = letters.StepsWaiting(
        locale=LOCALES[account.locale],
        company=row.company.name,
        steps=tuple(_STEPS[step] for step in steps if step in _STEPS),
        link=desk.link("sign-in"),
    )
    await desk.post(job, letter, account.email)


async def send_invitations_unanswered(desk: Desk, job: Job) -> None:
    """Tell a member, in one letter, which of their invitations expired; nothing if none did."""
    member = await Member.get(id=job.args["member_id"]).select_related("company", "account")
    is_there = member.status is MemberStatus.ACTIVE
    if not is_there or member.account.status is not AccountStatus.ACTIVE:
        return
    found = await unanswered(member)
    if not found or not member.company.may_mail:
        return
    letter = letters.InvitationsUnanswered(
        locale=LOCALES[member.account.locale],
        company=member.company.name,
        addresses=tuple(invitation.email for invitation in found[:LISTED]),
        more=max(0, len(found) - LISTED),
        link=desk.link("sign-in"),
    )
    await desk.post(job, letter, member.account.email)
    await note_told(found)
