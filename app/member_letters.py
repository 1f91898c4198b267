"""The job that posts invitations of members: it reads what stands now, and bears a repetition."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from app.delivering import deliver, give_up
from app.desk import Desk, Later
from emails import letters
from models.base import now
from models.daily_letters import letters_of_today
from models.invitation import InvitationStatus, LetterBlock
from models.job import Job
from models.member_invitation import MemberInvitation
from models.onboarding import DeliveryStatus
from models.policy import policy
from models.posted import NOT_WANTED


async def send_member_invitation(desk: Desk, job: Job) -> None:
    """Mail the invitation of a member; record what became of it.

    The letter is the same whether the person has an account or not: the link's page finds out.
    Delayed to the next day, unseen, for somebody who had five invitations today.
    """
    invitation = await MemberInvitation.get(id=job.args["invitation_id"]).select_related(
        "company", "invited_by"
    )
    company = invitation.company
    if not invitation.is_open or invitation.token is None or not await invitation.may_leave():
        return
    if await LetterBlock.exists(company_id=company.id, email_key=invitation.email_key):
        await invitation.note_trouble(DeliveryStatus.SUPPRESSED, NOT_WANTED)
        return
    if await letters_of_today(invitation.email_key) >= (
        policy().invitation_letters_a_recipient_and_day
    ):
        raise Later(timedelta(days=1))
    expires = invitation.expires_at or now() + policy().member_invitation_life
    letter = letters.MemberInvitation(
        locale=invitation.locale.value,
        company=company.name,
        inviter=invitation.inviter_name,
        role=invitation.role.value,
        sign_in_name=invitation.email,
        link=desk.link("member", invitation.token),
        report_link=desk.link("report", invitation.token),
        expires_on=expires.astimezone(ZoneInfo(company.timezone)).date(),
    )
    if message_id := await deliver(desk, job, letter, invitation):
        await invitation.note_sent(message_id)


async def give_up_member_invitation(desk: Desk, job: Job) -> None:
    """A day of trying was in vain: say so in the list of members."""
    invitation = await MemberInvitation.get(id=job.args["invitation_id"])
    if invitation.status is InvitationStatus.PENDING:
        await give_up(invitation)
