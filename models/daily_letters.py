"""How many letters by which companies want somebody reach one address in a day, platform-wide."""

from __future__ import annotations

from uuid import UUID

from tortoise.expressions import Q

from models.base import now
from models.contractor import Contractor
from models.invitation import DAY, Invitation, InvitationStatus, within_a_day
from models.locks import hold
from models.member_invitation import MemberInvitation
from models.onboarding import DeliveryStatus
from models.policy import policy
from models.transaction import transaction


async def letters_of_today(email_key: str, *, but: UUID | None = None) -> int:
    """Return how many letters by which companies invite or remind somebody left within a day.

    Each letter counts, also of one invitation that was sent again, and whatever is leaving at this
    moment, except of the invitation `but`. What leaves meanwhile is counted once: one statement.
    """
    day_ago, count = now() - DAY, 0
    leaving = Q(delivery=DeliveryStatus.SENDING)
    for each in await Invitation.filter(leaving | Q(last_sent_at__gt=day_ago), email_key=email_key):
        is_recent = each.last_sent_at is not None and each.last_sent_at > day_ago
        count += len(within_a_day(each.letters_sent)) or int(is_recent)
        count += each.delivery is DeliveryStatus.SENDING and each.id != but
    for asked in await MemberInvitation.filter(email_key=email_key, last_sent_at__gt=day_ago):
        count += len(within_a_day(asked.asked_at)) or 1
    reminded = Contractor.filter(email_key=email_key, reminded_at__gt=day_ago)
    return count + await reminded.filter(joined_at__isnull=False).count()


async def begin_letter(invitation: Invitation, message_id: str) -> bool:
    """Take the turn of an invitation's letter; return whether the recipient has room for it today.

    Letters to one address take their turns one after another, so that no two take the last place.
    From then on nobody gives the invitation another token until the letter has left. The token that
    stands now is read again: the caller sends nothing where there is none any more.
    """
    async with transaction():
        await hold("address", invitation.email_key)
        await Contractor.lock(id=invitation.contractor_id)
        await invitation.refresh_from_db(
            fields=[
                "status",
                "token",
                "token_hash",
                "delivery",
                "message_id",
                "letters_sent",
                "expires_at",
            ]
        )
        if invitation.status is not InvitationStatus.PENDING or invitation.token is None:
            return True
        taken = await letters_of_today(invitation.email_key, but=invitation.id)
        if taken >= policy().invitation_letters_a_recipient_and_day:
            return False
        if not invitation.is_heard_of(message_id):
            await invitation.show(DeliveryStatus.SENDING)
    return True
