"""What letters of both kinds of invitation share: what became of one."""

from __future__ import annotations

from app.desk import Desk, Suppressed
from emails.letters import Letter
from emails.receipt import Deferred, Refused
from models.invitation import Invitation
from models.job import Job
from models.member_invitation import MemberInvitation
from models.onboarding import DeliveryStatus


async def deliver(
    desk: Desk, job: Job, letter: Letter, invitation: Invitation | MemberInvitation
) -> str | None:
    """Send an invitation's letter and return its Message-ID.

    None where it never will leave, which stands on the invitation then. Raises Deferred.
    """
    try:
        return await desk.post(job, letter, invitation.email)
    except Deferred as trouble:
        await invitation.note_trouble(DeliveryStatus.DEFERRED, str(trouble))
        raise
    except Refused as trouble:
        bad = DeliveryStatus.BOUNCED if trouble.is_address else DeliveryStatus.FAILED
        await invitation.note_trouble(bad, str(trouble))
    except Suppressed as trouble:
        await invitation.note_trouble(DeliveryStatus.SUPPRESSED, trouble.detail)
    return None
