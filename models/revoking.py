"""Withdrawing invitations: the link is dead at once, the row stays and may be invited again."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from models.base import now
from models.change import Actor, ChangeType, record
from models.company import Member, Right
from models.contractor import Contractor
from models.following_up import AWAITED, Followed, Ids, in_order, latest_invitations, reach
from models.invitation import Invitation, InvitationStatus
from models.transaction import transaction


class RevokeOutcome(StrEnum):
    """What became of withdrawing one invitation."""

    REVOKED = "REVOKED"
    UNCHANGED = "UNCHANGED"
    NOT_AWAITED = "NOT_AWAITED"
    NOT_FOUND = "NOT_FOUND"


async def revoke(member: Member, ids: Ids) -> list[Followed[RevokeOutcome]]:
    """Withdraw the invitations of contractors; one outcome each, in order. Harmless to repeat.

    The button of an expired one, which asks for another, is dead then too. Raises NotPermitted,
    CompanySuspended.
    """
    member.require(Right.EXCLUDE)
    async with transaction():
        rows = await reach(member, [id for _, id in ids], Right.EXCLUDE)
        latest = await latest_invitations(rows)
        outcomes: dict[UUID, RevokeOutcome] = {}
        for id in rows:
            status = latest[id].status if id in latest else None
            if status in AWAITED:
                outcomes[id] = RevokeOutcome.REVOKED
            elif status is InvitationStatus.REVOKED:
                outcomes[id] = RevokeOutcome.UNCHANGED
            else:
                outcomes[id] = RevokeOutcome.NOT_AWAITED
        revoked = [latest[id] for id, what in outcomes.items() if what is RevokeOutcome.REVOKED]
        await withdraw(revoked, rows, member.actor)
    return in_order(ids, rows, outcomes, RevokeOutcome.NOT_FOUND)


async def withdraw(
    invitations: Sequence[Invitation], rows: dict[UUID, Contractor], by: Actor
) -> None:
    """Kill the links of these invitations and say so in the log; `rows` are theirs, locked."""
    for invitation in invitations:
        invitation.status, invitation.token = InvitationStatus.REVOKED, None
        invitation.updated_at = now()
        contractor = rows[invitation.contractor_id]
        contractor.touch()
        record(
            contractor.company_id,
            ChangeType.INVITATION_REVOKED,
            invitation,
            by,
            contractor_id=contractor.id,
            status=invitation.status.value,
        )
    await Invitation.write_each(invitations, ["status", "token", "updated_at"])
