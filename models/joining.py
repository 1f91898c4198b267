"""Linking people to the teams that invited them."""

from __future__ import annotations

from uuid import UUID

from models.account import Account
from models.base import now
from models.change import ChangeType, record
from models.company import CompanyStatus
from models.contractor import Contractor, ContractorStatus
from models.invitation import (
    Invitation,
    InvitationGone,
    InvitationStatus,
    LetterBlock,
    LetterKind,
    WrongAccount,
)
from models.job import Job
from models.policy import ExistingAccountPolicy, policy
from models.profile import Profile, ProfileOrigin
from models.text.addresses import mask
from models.transaction import transaction


async def claim(account: Account, accepted: Invitation | None = None) -> list[Contractor]:
    """Link a person who has just signed in to the teams that wait; return the rows linked.

    `accepted` is the invitation whose link was used. The others follow the platform's policy, except
    after a refusal or a report: then the person is asked again.
    """
    linked = []
    async with transaction():
        pending = (
            await Invitation.filter(email_key=account.email_key, status=InvitationStatus.PENDING)
            .select_related("contractor__company")
            .order_by("id")
            .select_for_update(of=("invitation",))
        )
        blocked = set(
            await LetterBlock.filter(email_key=account.email_key).values_list(
                "company_id", flat=True
            )
        )
        teams = set(
            await Contractor.filter(account_id=account.id).values_list("company_id", flat=True)
        )
        automatic = policy().existing_account_policy is ExistingAccountPolicy.AUTO
        for invitation in pending:
            contractor = invitation.contractor
            chosen = accepted is not None and invitation.id == accepted.id
            unasked = (
                automatic and not contractor.must_confirm and contractor.company_id not in blocked
            )
            if (
                invitation.is_overdue
                or contractor.company.status is CompanyStatus.CLOSED
                or contractor.company_id in teams
                or not (chosen or unasked)
            ):
                continue
            await _link(contractor, invitation, account, told=chosen)
            linked.append(contractor)
    return linked


async def _link(
    contractor: Contractor, invitation: Invitation, account: Account, *, told: bool
) -> None:
    await invitation.set(status=InvitationStatus.ACCEPTED, token=None)
    await contractor.set(
        account=account,
        status=ContractorStatus.ONBOARDING,
        joined_at=now(),
        activated_at=None,
        must_confirm=False,
    )
    contractor.touch()
    await Profile.get_or_create(account=account, defaults={"origin": ProfileOrigin.INVITATION})
    record(
        contractor.company_id,
        ChangeType.CONTRACTOR_JOINED,
        contractor,
        contractor.actor,
        contractor_id=contractor.id,
        status=contractor.status.value,
    )
    if not told and invitation.letter is not LetterKind.ADDED_TO_TEAM:
        await Job.later("send_added_to_team", invitation_id=str(invitation.id))


async def accept_as(account: Account, token: str) -> Contractor:
    """Accept an invitation while signed in as the invited person: no password, no code.

    Raises InvitationGone for a link that is no longer good, WrongAccount for somebody else's.
    """
    async with transaction():
        invitation = await Invitation.by_token(token)
        if invitation is None or not invitation.is_open:
            raise InvitationGone
        if invitation.email_key != account.email_key:
            raise WrongAccount(mask(account.email), mask(invitation.email))
        for contractor in await claim(account, invitation):
            if contractor.id == invitation.contractor_id:
                return contractor
    raise InvitationGone


async def touch_teams(account_id: UUID) -> None:
    """Have every team's view of a person derived anew: a fact of theirs changed."""
    for contractor in await Contractor.filter(account_id=account_id):
        contractor.touch()
