"""Linking people to the teams that invited them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from models.account import Account
from models.base import now
from models.change import PLATFORM, ChangeType, record
from models.company import CompanyStatus
from models.contractor import ENDED, Contractor, ContractorStatus
from models.invitation import (
    Invitation,
    InvitationGone,
    InvitationStatus,
    LetterBlock,
    LetterKind,
    WrongAccount,
)
from models.locks import hold
from models.member_invitation import MemberInvitation
from models.notice import News, NoticeKind, notify
from models.policy import ExistingAccountPolicy, policy
from models.problems import NotFound
from models.profile import Profile, ProfileOrigin
from models.text.addresses import mask
from models.transaction import transaction

SAME_PERSON = "SAME_PERSON"


def can_join(invitation: Invitation) -> bool:
    """Whether an invitation, given with its contractor's company, still leads onto a team."""
    return invitation.is_open and invitation.contractor.company.status is not CompanyStatus.CLOSED


def is_linked_unasked(contractor: Contractor, account: Account) -> bool:
    """Whether the person of `account` joins this team by just signing in, as a rule.

    Not where the operator or the person chose otherwise, nor after that person left or declined:
    then only the invitation's own link leads onto the team.
    """
    chosen = {policy().existing_account_policy, account.existing_account_policy}
    return ExistingAccountPolicy.CONFIRM not in chosen and not contractor.must_confirm


async def claim(account: Account, accepted: Invitation | None = None) -> list[Contractor]:
    """Link a person who has just signed in to the teams that wait; return the rows linked.

    `accepted` is the invitation whose link was used. The others follow the platform's policy,
    except after a refusal or a report: then the person is asked again.
    """
    linked = []
    async with transaction():
        await hold("address", account.email_key)
        rows = await Contractor.lock(email_key=account.email_key)
        pending = (
            await Invitation.filter(contractor_id__in=list(rows), status=InvitationStatus.PENDING)
            .select_related("contractor__company")
            .order_by("id")
        )
        blocked = set(
            await LetterBlock.filter(email_key=account.email_key).values_list(
                "company_id", flat=True
            )
        )
        for invitation in pending:
            contractor = invitation.contractor
            chosen = accepted is not None and invitation.id == accepted.id
            unasked = (
                is_linked_unasked(contractor, account) and contractor.company_id not in blocked
            )
            if can_join(invitation) and (chosen or unasked):
                linked.append(await _link(contractor, invitation, account, told=chosen))
    return linked


async def _link(
    contractor: Contractor, invitation: Invitation, account: Account, *, told: bool
) -> Contractor:
    """Put the person on the team and return the row: another one, if the person has one there."""
    await invitation.set(status=InvitationStatus.ACCEPTED, token=None)
    other = await Contractor.get_or_none(
        account_id=account.id, company_id=contractor.company_id, id__not=contractor.id
    )
    if other and other.joined_at and not other.is_ended:
        await close_twin(contractor, other)
        return other
    if other:
        await other.set(account=None)  # a row that is over: one account, one row of a company
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
        await notify([_added(contractor, invitation, account)])
    return contractor


def _added(contractor: Contractor, invitation: Invitation, account: Account) -> News:
    return News(
        account.id,
        NoticeKind.ADDED_TO_TEAM,
        f"TEAM/{invitation.id}",
        {"company": contractor.company.name, "invitation_id": str(invitation.id)},
        contractor.company_id,
    )


async def close_twin(contractor: Contractor, other: Contractor) -> None:
    """Close a row whose person is on the team already, under another address.

    Both cards lead to each other. One that had ended before keeps how it ended.
    """
    values: dict[str, Any] = {"same_as_id": other.id}
    if not contractor.is_ended:
        values |= {
            "status": ContractorStatus.EXCLUDED,
            "excluded_at": now(),
            "exclude_reason": SAME_PERSON,
        }
    await contractor.set(**values)
    await other.set(same_as_id=contractor.id)
    contractor.touch()
    record(
        contractor.company_id,
        ChangeType.CONTRACTOR_UPDATED,
        contractor,
        PLATFORM,
        contractor_id=contractor.id,
        status=contractor.status.value,
        reason=SAME_PERSON,
        same_as=other.type_id,
    )


async def accept_as(account: Account, token: str) -> Contractor:
    """Accept an invitation while signed in as the invited person: no password, no code.

    Harmless to repeat. Raises InvitationGone for a link that is no longer good, WrongAccount for
    somebody else's.
    """
    async with transaction():
        invitation = await Invitation.by_token(token)
        if invitation is None:
            raise InvitationGone
        if invitation.email_key != account.email_key:
            raise WrongAccount(mask(account.email), mask(invitation.email))
        return await accept_own(account, invitation)


async def accept_own(account: Account, invitation: Invitation) -> Contractor:
    """Accept an invitation to the account's own address. Raises InvitationGone."""
    async with transaction():
        await claim(account, invitation)
        found = await Contractor.get_or_none(
            account_id=account.id, company_id=invitation.contractor.company_id
        )
        await invitation.refresh_from_db(fields=["status"])
        if found is None or found.is_ended or invitation.status is not InvitationStatus.ACCEPTED:
            raise InvitationGone
    return found


async def own_invitation(account: Account, id: UUID | None) -> Invitation:
    """Return an invitation to the account's own address, whatever its state.

    Raises NotFound for another's and for none: both look the same.
    """
    mine = Invitation.get_or_none(id=id, email_key=account.email_key)
    found = await mine.select_related("contractor__company", "invited_by") if id else None
    if found is None:
        raise NotFound("invitationId")
    return found


async def invitations_waiting(account: Account) -> list[Invitation | MemberInvitation]:
    """Return the invitations to the account's address that can be accepted, oldest first.

    To teams, and to act for companies. A company that the person reported never gets here again.
    """
    mine = {"email_key": account.email_key, "status": InvitationStatus.PENDING}
    to_teams = await (
        Invitation.filter(**mine).select_related("contractor__company", "invited_by").order_by("id")
    )
    to_companies = await (
        MemberInvitation.filter(**mine).select_related("company", "invited_by").order_by("id")
    )
    found: list[tuple[UUID, Invitation | MemberInvitation]] = [
        *((i.contractor.company_id, i) for i in to_teams if can_join(i)),
        *((i.company_id, i) for i in to_companies if i.is_open),
    ]
    blocks = LetterBlock.filter(email_key=account.email_key)
    blocked = set(await blocks.values_list("company_id", flat=True)) if found else set()
    waiting = [each for company_id, each in found if company_id not in blocked]
    return sorted(waiting, key=lambda each: each.id)


async def touch_teams(account_id: UUID) -> None:
    """Have every team's view of a person derived anew: a fact of theirs changed.

    Not where the collaboration or the company ended: what came after is none of its business (I6).
    """
    for contractor in (
        await Contractor.filter(account_id=account_id)
        .exclude(status__in=list(ENDED))
        .exclude(company__status=CompanyStatus.CLOSED)
    ):
        contractor.touch()
