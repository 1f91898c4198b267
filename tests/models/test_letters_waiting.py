from datetime import timedelta

from models import Company, Invitation, Job, Member
from models.company import CompanyStatus
from models.invitation import AWAITING_REVIEW
from models.inviting import InviteOutcome, Terms, invite
from models.letters_waiting import release_letters
from models.onboarding import DeliveryStatus
from tests.conftest import with_policy
from tests.models.inviting import outcomes


async def test_a_company_in_review_keeps_its_letters_until_it_is_activated(ada: Member, sam):
    await ada.company.set(status=CompanyStatus.PENDING_REVIEW, activated_at=None)
    [invited] = await invite(ada, ["new@work.example"], Terms())
    waiting = await Invitation.get(contractor=invited.contractor)
    assert (waiting.delivery, waiting.delivery_detail) == (DeliveryStatus.QUEUED, AWAITING_REVIEW)
    assert waiting.expires_at is None
    assert not await Job.filter(kind="send_invitation").exists()

    await ada.company.activate(sam)
    await release_letters(await Company.get(id=ada.company.id))

    await waiting.refresh_from_db()
    assert waiting.delivery_detail is None
    assert waiting.expires_at
    assert await Job.filter(kind="send_invitation").count() == 1


async def test_letters_over_the_hourly_cap_wait_and_are_not_refused(ada: Member):
    with_policy(invitation_letters_an_hour=2)

    found = await outcomes(ada, *(f"p{n}@work.example" for n in range(5)))

    assert set(found) == {InviteOutcome.INVITED}
    delays = [i.send_after for i in await Invitation.all().order_by("id")]
    assert delays[:2] == [None, None]
    assert delays[2] is not None
    assert delays[4] is not None
    assert delays[4] - delays[2] >= timedelta(minutes=59)
