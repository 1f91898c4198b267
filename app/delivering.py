"""What letters of both kinds of invitation share: what became of one."""

from __future__ import annotations

from app.desk import Desk, Suppressed
from emails.letters import Letter
from emails.receipt import Deferred, Refused
from models.invitation import Invitation
from models.job import Job
from models.member_invitation import MemberInvitation
from models.onboarding import DeliveryStatus
from models.posted import GIVEN_UP


async def deliver(
    desk: Desk, job: Job, letter: Letter, invitation: Invitation | MemberInvitation
) -> str | None:
    """Send an invitation's letter and return its Message-ID.

    None where it never will leave, which stands on the invitation then. Raises Deferred.
    """
    message_id = desk.message_id(job, invitation.email)
    if not await invitation.note_sending(message_id):
        return message_id  # it arrived, though the line broke before the relay said so
    try:
        return await desk.post(job, letter, invitation.email)
    except Deferred as trouble:
        await invitation.note_trouble(DeliveryStatus.DEFERRED, str(trouble), job.next_try_at())
        raise
    except Refused as trouble:
        await invitation.note_trouble(DeliveryStatus.BOUNCED, str(trouble))
    except Suppressed as trouble:
        await invitation.note_trouble(DeliveryStatus.SUPPRESSED, trouble.detail)
    return None


async def give_up(invitation: Invitation | MemberInvitation) -> None:
    """A day of trying was in vain: say so, in the relay's last words if there were any."""
    said = invitation.delivery_detail if invitation.delivery is DeliveryStatus.DEFERRED else None
    await invitation.note_trouble(DeliveryStatus.FAILED, said or GIVEN_UP)
