"""Who is written to no more: nobody's address, whoever complained, whom staff chose."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.desk import Suppressed
from emails.receipt import Refused
from models import Contractor, Invitation, Member, SuppressedAddress
from models.inviting import Terms, invite
from models.onboarding import DeliveryStatus
from models.otp import OtpSent
from models.signing_in import sign_in
from models.suppression import SuppressionReason, suppress
from tests.app.running import Running, promised, running
from tests.conftest import PASSWORD, make_account


@pytest.fixture
async def desk(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


async def test_M5_an_address_that_the_relay_calls_nobodys_is_suppressed(
    desk: Running, ada: Member, eve: Member, bo: Contractor
):
    desk.mailer.answers = {"bo@work.example": Refused(550, "User unknown", is_address=True)}
    await desk.do(await promised("send_invitation"))
    desk.mailer.answers = {}

    await invite(eve, ["Bo@work.example"], Terms())
    await desk.do(await promised("send_invitation"))

    assert desk.mailer.sent == []
    assert (await SuppressedAddress.get()).reason is SuppressionReason.HARD_BOUNCE
    bounced, suppressed = await Invitation.all().order_by("id")
    assert bounced.delivery is DeliveryStatus.BOUNCED
    assert suppressed.delivery is DeliveryStatus.SUPPRESSED
    assert suppressed.delivery_detail == "Letters to this address are switched off."


async def test_a_refusal_that_is_not_the_addresss_fault_suppresses_nobody(
    desk: Running, bo: Contractor
):
    desk.mailer.answers = {"bo@work.example": Refused(554, "looks like spam", is_address=False)}

    await desk.do(await promised("send_invitation"))

    assert await SuppressedAddress.all().count() == 0


@pytest.mark.parametrize("reason", list(SuppressionReason))
async def test_P6_asking_for_a_code_answers_the_same_for_a_suppressed_address(
    desk: Running, ada: Member, reason: SuppressionReason
):
    await suppress("ada@acme.example", reason)

    sent = await sign_in("ada@acme.example", PASSWORD)

    assert isinstance(sent, OtpSent)


async def test_whoever_complained_still_gets_codes_but_nothing_unasked(desk: Running, ada: Member):
    await make_account("bo@work.example")
    await suppress("bo@work.example", SuppressionReason.COMPLAINT)
    await invite(ada, ["bo@work.example"], Terms())
    await sign_in("bo@work.example", PASSWORD)

    await desk.drain()

    [(to, letter)] = desk.mailer.sent
    assert to == "bo@work.example"
    assert "code" in letter["Subject"].lower()
    assert (await Invitation.get()).delivery is DeliveryStatus.SUPPRESSED


@pytest.mark.parametrize("reason", [SuppressionReason.HARD_BOUNCE, SuppressionReason.STAFF])
async def test_to_any_other_suppressed_address_nothing_leaves(
    desk: Running, ada: Member, reason: SuppressionReason
):
    await suppress("ada@acme.example", reason)
    await sign_in("ada@acme.example", PASSWORD)

    with pytest.raises(Suppressed):
        await desk.do(await promised("send_otp"))

    assert desk.mailer.sent == []
