"""Taking an invitation's link to pass it on by other means than a letter."""

from __future__ import annotations

from uuid import UUID

from models.audit import AuditAction
from models.base import digest, new_token, now
from models.change import ChangeType, record
from models.company import Company, CompanyInReview, Right
from models.contractor import Contractor
from models.following_up import (
    SOON,
    InvitationNotOpen,
    LettersTooSoon,
    is_open,
    is_under_way,
    latest_invitations,
    reach,
)
from models.invitation import InvitationStatus
from models.membership import Acting
from models.onboarding import DeliveryStatus
from models.problems import NotFound
from models.text.addresses import mask
from models.transaction import transaction

COPIED = "LINK_COPIED"


async def copy_link(by: Acting, contractor_id: UUID | None) -> tuple[Contractor, str]:
    """Give the open invitation of a contractor a new token; return it, this once, with the row.

    The link that was mailed is dead at once (V5); a letter that waits will carry the new one. The
    link alone is worthless still: only a code mailed to the invited address accepts (V4). It is for
    people, who are audited, never for a key. Raises NotPermitted, CompanySuspended,
    CompanyInReview, NotFound, InvitationNotOpen, LettersTooSoon while a letter is just leaving.
    """
    by.member.require(Right.INVITE)
    async with transaction():
        member = await by.lock(Right.INVITE)
        _require_letters(member.company)
        row = (await reach(member, [contractor_id], Right.INVITE)).get(contractor_id or UUID(int=0))
        if row is None:
            raise NotFound("contractorId")
        invitation = (await latest_invitations([row.id])).get(row.id)
        if invitation is None or not is_open(invitation):
            expired = invitation is not None and invitation.status is InvitationStatus.PENDING
            status = InvitationStatus.EXPIRED if expired else None
            raise InvitationNotOpen(
                status or (invitation.status if invitation else InvitationStatus.REVOKED)
            )
        if invitation.delivery is DeliveryStatus.SENDING:
            raise LettersTooSoon(now() + SOON)
        token = new_token()
        waiting = token if is_under_way(invitation) else None
        await invitation.set(token=waiting, token_hash=digest(token))
        row.touch()
        record(
            row.company_id,
            ChangeType.CONTRACTOR_UPDATED,
            row,
            member.actor,
            contractor_id=row.id,
            reason=COPIED,
            invitation_id=invitation.type_id,
        )
        await by.audit(AuditAction.INVITATION_LINK_COPIED, invitation, address=mask(row.email))
    return row, token


def _require_letters(company: Company) -> None:
    """Raise CompanyInReview where letters wait: a link that goes around them must wait too."""
    if not company.may_mail:
        raise CompanyInReview
