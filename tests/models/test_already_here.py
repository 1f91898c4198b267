"""Who need not be invited is told without reading their rows, and as `invite` would tell it."""

from datetime import timedelta

from models import Contractor, Invitation, Member
from models.base import now
from models.contractor import ContractorStatus
from models.invitation import InvitationStatus
from models.inviting import InviteOutcome, Terms, already_here, invite
from models.transaction import transaction

NOTHING_DONE = {InviteOutcome.ALREADY_ACTIVE, InviteOutcome.ALREADY_INVITED}


async def test_who_is_here_is_exactly_for_whom_an_invitation_does_nothing(
    ada: Member, di: Contractor, bo: Contractor
):
    names = ["late", "gone", "left"]
    late, gone, left = await invite(ada, [f"{name}@work.example" for name in names], Terms())
    assert late.contractor
    assert gone.contractor
    assert left.contractor
    overdue = Invitation.filter(contractor_id=late.contractor.id)
    await overdue.update(expires_at=now() - timedelta(seconds=1))
    for ended, status in ((gone, ContractorStatus.EXCLUDED), (left, ContractorStatus.LEFT)):
        assert ended.contractor
        await Contractor.filter(id=ended.contractor.id).update(status=status)
        over = Invitation.filter(contractor_id=ended.contractor.id)
        await over.update(status=InvitationStatus.REVOKED)
    keys = [f"{name}@work.example" for name in ("new", "di", "bo", *names)]

    async with transaction():
        here = await already_here(ada.company, keys)
    invited = await invite(ada, keys, Terms())

    assert set(here) == {i.address for i in invited if i.outcome in NOTHING_DONE}
    assert {key: present.id for key, present in here.items()} == {
        "di@work.example": di.id,
        "bo@work.example": bo.id,
    }


async def test_nobody_of_another_company_is_here(ada: Member, eve: Member, bo: Contractor):
    assert not await already_here(eve.company, [bo.email_key])
