"""Asking a company for a new invitation."""

import asyncio

import pytest

from models import Change, Company, Contractor, Invitation, Job, Member
from models.base import digest, new_token, now
from models.change import ChangeType
from models.company import CompanyStatus, MemberStatus
from models.contractor import ContractorStatus
from models.invitation import InvitationGone, InvitationStatus
from models.inviting import Terms, invite
from models.joining import accept_as
from models.onboarding import DeliveryStatus
from models.recovering import answer, recover
from models.recovery import Recovery
from models.renewing import ask_for_invitation
from tests.conftest import Clock, make_account


@pytest.fixture
async def token(bo: Contractor, clock: Clock) -> str:
    """That of the letter which says that bo's invitation has expired."""
    await Invitation.all().update(delivery=DeliveryStatus.SENT, last_sent_at=now(), token=None)
    clock.move(days=20)
    await recover("bo@work.example")
    await answer(await Recovery.get())
    found = (await Invitation.get()).token
    assert found
    return found


async def told(contractor: Contractor) -> list[Change]:
    return await Change.filter(
        contractor_id=contractor.id, type=ChangeType.CONTRACTOR_UPDATED
    ).order_by("seq")


async def test_the_company_sees_it_and_whoever_invited_is_written_to(
    token: str, bo: Contractor, ada: Member
):
    await ask_for_invitation(token)

    invitation = await Invitation.get()
    assert invitation.asked_at is not None
    [change] = await told(bo)
    assert change.data == {
        "reason": "INVITATION_ASKED_FOR",
        "invitation_id": invitation.type_id,
    }
    job = await Job.get(kind="send_invitation_asked_for")
    assert job.args == {"invitation_id": str(invitation.id), "account_id": str(ada.account_id)}


async def test_P13_it_revives_nothing(token: str, bo: Contractor):
    account = await make_account("bo@work.example")

    await ask_for_invitation(token)

    assert (await Invitation.get()).status is InvitationStatus.EXPIRED
    with pytest.raises(InvitationGone):
        await accept_as(account, token)


async def test_the_company_is_told_once_a_day(token: str, bo: Contractor, clock: Clock):
    await asyncio.gather(*(ask_for_invitation(token) for _ in range(20)))
    clock.move(hours=23)
    await ask_for_invitation(token)
    assert len(await told(bo)) == 1

    clock.move(hours=2)
    await ask_for_invitation(token)

    assert len(await told(bo)) == 2


async def test_the_owners_are_written_to_where_the_inviter_has_left(
    max: Member, ada: Member, clock: Clock
):
    [invited] = await invite(max, ["cy@work.example"], Terms())
    assert invited.contractor
    token = new_token()
    await Invitation.all().update(status=InvitationStatus.EXPIRED, token_hash=digest(token))
    await max.set(status=MemberStatus.REMOVED)

    await ask_for_invitation(token)

    job = await Job.get(kind="send_invitation_asked_for")
    assert job.args["account_id"] == str(ada.account_id)


async def test_only_an_expired_invitation_that_is_still_awaited_can_be_asked_for_anew(
    token: str, bo: Contractor, ada: Member
):
    for values in (
        {"status": InvitationStatus.REVOKED},
        {"status": InvitationStatus.DECLINED},
        {"status": InvitationStatus.ACCEPTED},
        {"reported_at": now()},
    ):
        before = await Invitation.get()
        await Invitation.all().update(**values)
        with pytest.raises(InvitationGone):
            await ask_for_invitation(token)
        await Invitation.all().update(status=before.status, reported_at=None)
    await Contractor.all().update(status=ContractorStatus.EXCLUDED)
    with pytest.raises(InvitationGone):
        await ask_for_invitation(token)
    await Contractor.all().update(status=ContractorStatus.INVITED)
    await Company.all().update(status=CompanyStatus.SUSPENDED)
    with pytest.raises(InvitationGone):
        await ask_for_invitation(token)
    await Company.all().update(status=CompanyStatus.ACTIVE)

    await invite(ada, ["bo@work.example"], Terms())  # a newer one followed

    with pytest.raises(InvitationGone):
        await ask_for_invitation(token)


async def test_a_guessed_link_asks_for_nothing(database: str):
    with pytest.raises(InvitationGone):
        await ask_for_invitation("guessed")
