"""Leaving a team of one's own accord."""

from __future__ import annotations

from uuid import UUID

from models.account import Account
from models.change import ChangeType, record
from models.contractor import Contractor, ContractorStatus
from models.moving import withdraw_offers
from models.problems import NotFound
from models.transaction import transaction


async def leave(account: Account, company_id: UUID | None) -> Contractor:
    """Leave the team of a company; harmless to repeat. Raises NotFound for a team one is not on.

    What was accepted stays, to be finished and paid, and visible. What was only offered is declined
    in the person's name, drafts are cancelled: nobody is left to do them. Back onto the team leads
    only another invitation, and only if it is accepted by hand.
    """
    async with transaction():
        rows = await Contractor.lock(account_id=account.id, company_id=company_id)
        for contractor in rows.values():
            if contractor.status is ContractorStatus.LEFT:
                return contractor
            if contractor.joined_at and not contractor.is_ended:
                await _leave(contractor)
                return contractor
        raise NotFound("companyId")


async def _leave(contractor: Contractor) -> None:
    await withdraw_offers(contractor)
    await contractor.set(status=ContractorStatus.LEFT, must_confirm=True)
    contractor.touch()
    record(
        contractor.company_id,
        ChangeType.CONTRACTOR_LEFT,
        contractor,
        contractor.actor,
        contractor_id=contractor.id,
        status=contractor.status.value,
    )
