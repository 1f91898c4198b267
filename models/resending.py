"""Sending invitations once more: a new link for the same row, the one before dead at once."""

from __future__ import annotations

from enum import StrEnum
from uuid import UUID

from models.change import ChangeType, record
from models.company import Member, Right
from models.following_up import (
    AWAITED,
    RENEWED,
    Followed,
    Ids,
    can_resend,
    in_order,
    is_under_way,
    latest_invitations,
    reach,
    renew,
)
from models.invitation import Invitation, LetterBlock
from models.letters_waiting import Slots, promise_letters
from models.locks import hold
from models.policy import policy
from models.transaction import transaction

RESENT = "INVITATION_RESENT"


class ResendOutcome(StrEnum):
    """What became of sending one invitation again."""

    RESENT = "RESENT"
    UNDER_WAY = "UNDER_WAY"
    TOO_SOON = "TOO_SOON"
    UNWANTED = "UNWANTED"
    NOT_AWAITED = "NOT_AWAITED"
    LIMITED = "LIMITED"
    NOT_FOUND = "NOT_FOUND"


async def resend(member: Member, ids: Ids) -> list[Followed[ResendOutcome]]:
    """Send the pending or expired invitations of contractors again, one outcome each, in order.

    The time of each begins anew. Harmless to repeat: a letter that has yet to leave is UNDER_WAY,
    one that just left TOO_SOON. Raises NotPermitted, CompanySuspended.
    """
    member.require(Right.INVITE)
    company = member.company
    async with transaction():
        await hold("team", company.id)
        await company.refresh_from_db()
        member.require(Right.INVITE)
        rows = await reach(member, [id for _, id in ids], Right.INVITE)
        latest = await latest_invitations(rows)
        blocked = await _blocked(company.id, [i.email_key for i in latest.values()])
        slots = await Slots.of(company)
        outcomes: dict[UUID, ResendOutcome] = {}
        resent: list[Invitation] = []
        for id in rows:
            invitation = latest.get(id)
            if invitation is None or rows[id].is_ended or invitation.status not in AWAITED:
                outcomes[id] = ResendOutcome.NOT_AWAITED
            elif is_under_way(invitation):
                outcomes[id] = ResendOutcome.UNDER_WAY
            elif not can_resend(invitation):
                outcomes[id] = ResendOutcome.TOO_SOON
            elif invitation.email_key in blocked:
                outcomes[id] = ResendOutcome.UNWANTED
            elif slots.waiting + len(resent) >= policy().invitation_letters_waiting:
                outcomes[id] = ResendOutcome.LIMITED
            else:
                outcomes[id] = ResendOutcome.RESENT
                renew(invitation, company, slots)
                resent.append(invitation)
        await Invitation.write_each(resent, RENEWED)
        for invitation in resent:
            contractor = rows[invitation.contractor_id]
            contractor.touch()
            record(
                company.id,
                ChangeType.CONTRACTOR_UPDATED,
                contractor,
                member.actor,
                contractor_id=contractor.id,
                delivery=invitation.delivery.value,
                reason=RESENT,
                invitation_id=invitation.type_id,
            )
        await promise_letters([i for i in resent if i.delivery_detail is None])
    return in_order(ids, rows, outcomes, ResendOutcome.NOT_FOUND)


async def _blocked(company_id: UUID, keys: list[str]) -> set[str]:
    """Return whom of these the company may not write to: they reported it."""
    blocks = LetterBlock.filter(company_id=company_id, email_key__in=keys)
    return set(await blocks.values_list("email_key", flat=True)) if keys else set()  # type: ignore[arg-type]
