import pytest

from models import Change, Company, Contractor, Invitation, Member
from models.change import ChangeType
from models.invitation import InvitationGone, InvitationStatus, LetterBlock, expire_overdue
from models.inviting import InviteOutcome
from models.joining import claim
from tests.conftest import Clock, make_account
from tests.models.inviting import outcomes


async def test_overdue_invitations_are_closed(ada: Member, bo: Contractor, clock: Clock):
    clock.move(days=15)

    assert await expire_overdue() == 1
    assert await expire_overdue() == 0
    assert (await Invitation.get(contractor=bo)).status is InvitationStatus.EXPIRED


async def test_declining_is_harmless_to_repeat_and_ends_the_row(ada: Member, bo: Contractor):
    invitation = await Invitation.get(contractor=bo)

    await invitation.decline()
    await invitation.decline()

    assert (await Contractor.get(id=bo.id)).status.value == "DECLINED"
    assert await Change.filter(type=ChangeType.CONTRACTOR_DECLINED).count() == 1


async def test_five_reports_hold_the_companys_letters(ada: Member):
    await outcomes(ada, *(f"p{n}@work.example" for n in range(5)))

    for invitation in await Invitation.all():
        await invitation.decline(report=True)

    assert (await Company.get(id=ada.company.id)).letters_held
    assert await LetterBlock.all().count() == 5


async def test_whoever_declined_is_never_linked_unasked(ada: Member, bo: Contractor):
    await (await Invitation.get(contractor=bo)).decline()
    assert await outcomes(ada, "bo@work.example") == [InviteOutcome.REINVITED]

    linked = await claim(await make_account("bo@work.example"))

    assert linked == []


async def test_an_accepted_invitation_cannot_be_declined(ada: Member, cy: Contractor):
    with pytest.raises(InvitationGone):
        await (await Invitation.get(contractor=cy)).decline()
