"""The letters that invite members, as the worker posts them."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from app.desk import Later
from app.jobs import GIVEN_UP
from emails.receipt import Deferred, Refused
from models import Account, Change, Invitation, LetterBlock, Member, MemberInvitation
from models.account import Locale
from models.base import now
from models.change import ChangeType
from models.company import Role
from models.company_settings import close_company
from models.invitation import InvitationStatus
from models.member_invitation import MARK
from models.onboarding import DeliveryStatus
from models.suppression import SuppressionReason, suppress
from tests.app.running import Running, promised, running, text_of
from tests.conftest import Clock, make_account, make_company, with_policy
from tests.models.hiring import acting, hire, invited, join

KIT = "kit@acme.example"


@pytest.fixture
async def desk(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


async def kit() -> MemberInvitation:
    return await MemberInvitation.get(email_key=KIT)


async def test_an_invitation_is_sent_once_with_the_link_in_the_fragment(desk: Running, ada: Member):
    token, job = await invited(ada, role=Role.ACCOUNTANT), await promised("send_member_invitation")

    await desk.do(job)
    await desk.do(job)

    [(to, message)] = desk.mailer.sent
    assert to == KIT
    assert f"/go/member#token={token}" in text_of(message)
    assert f"/go/report#token={token}" in text_of(message)
    assert token.startswith(MARK)
    assert token not in str(message["Subject"]) + str(job.args)
    after = await kit()
    assert (after.delivery, after.token, after.sends) == (DeliveryStatus.SENT, None, 1)
    told = await Change.filter(type=ChangeType.MEMBER_CHANGED).order_by("-seq").first()
    assert told
    assert told.data == {"status": "PENDING", "role": "ACCOUNTANT", "delivery": "SENT"}


@pytest.mark.parametrize(("locale", "word"), [(Locale.RU, "бухгалтер"), (Locale.EN, "accountant")])
async def test_the_letter_names_the_role_in_its_language(
    desk: Running, ada: Member, locale: Locale, word: str
):
    found, _ = await hire(ada, role=Role.ACCOUNTANT)
    await found.set(locale=locale)

    await desk.do(await promised("send_member_invitation"))

    [(_, message)] = desk.mailer.sent
    assert word in text_of(message)
    assert message["Content-Language"] == locale.value


async def test_V6_the_letter_is_the_same_for_somebody_who_has_an_account(
    desk: Running, ada: Member, eve: Member
):
    await make_account(KIT)
    for by, email in ((ada, KIT), (ada, "lee@acme.example")):
        await invited(by, email)
    await desk.drain(lambda job: job.kind == "send_member_invitation")

    texts = {
        text_of(message).replace(to, "").split("#token=")[0] for to, message in desk.mailer.sent
    }

    assert len(texts) == 1
    stored = [(row.delivery, row.sends) for row in await MemberInvitation.all()]
    assert stored == [(DeliveryStatus.SENT, 1)] * 2


async def test_a_relay_that_is_busy_defers_and_one_that_refuses_bounces(desk: Running, ada: Member):
    await invited(ada)
    job = await promised("send_member_invitation")
    desk.mailer.answers[KIT] = Deferred(451, "busy")
    with pytest.raises(Deferred):
        await desk.do(job)
    deferred = (await kit()).delivery
    desk.mailer.answers[KIT] = Refused(550, "no such user", is_address=True)

    await desk.do(job)

    assert deferred is DeliveryStatus.DEFERRED
    assert (await kit()).delivery is DeliveryStatus.BOUNCED


async def test_giving_up_is_shown_in_the_list(desk: Running, ada: Member):
    await invited(ada)

    await GIVEN_UP["send_member_invitation"](
        desk.parts.desk, await promised("send_member_invitation")
    )

    assert (await kit()).delivery is DeliveryStatus.FAILED


async def test_the_list_shows_that_letters_to_the_address_are_switched_off(
    desk: Running, ada: Member
):
    await invited(ada)
    await suppress(KIT, SuppressionReason.HARD_BOUNCE)

    await desk.do(await promised("send_member_invitation"))

    assert desk.mailer.sent == []
    assert (await kit()).delivery is DeliveryStatus.SUPPRESSED


async def test_whoever_reported_the_company_gets_no_letter(desk: Running, ada: Member):
    await invited(ada)
    await LetterBlock.create(company_id=ada.company_id, email_key=KIT)

    await desk.do(await promised("send_member_invitation"))

    assert desk.mailer.sent == []
    assert (await kit()).delivery is DeliveryStatus.SUPPRESSED


@pytest.mark.parametrize("reason", list(SuppressionReason))
async def test_an_address_that_gets_no_letters_is_shown_as_such(
    desk: Running, ada: Member, reason: SuppressionReason
):
    await suppress(KIT, reason)
    await invited(ada)

    await desk.do(await promised("send_member_invitation"))

    invitation = await kit()
    assert invitation.delivery is DeliveryStatus.SUPPRESSED
    assert invitation.delivery_detail == "Letters to this address are switched off."
    assert desk.mailer.sent == []


async def test_the_sixth_invitation_of_a_day_waits_unseen(desk: Running, ada: Member):
    for n in range(5):
        company = await make_company(f"Company {n}", await make_account(f"o{n}@work.example"))
        await invited(company)
    await MemberInvitation.all().update(last_sent_at=now())
    await invited(ada)

    with pytest.raises(Later) as later:
        await desk.do(await promised("send_member_invitation"))

    assert later.value.wait == timedelta(days=1)
    assert desk.mailer.sent == []


async def test_a_letter_that_was_overtaken_by_another_says_nothing(
    desk: Running, ada: Member, clock: Clock
):
    await invited(ada)
    overtaken = await kit()
    clock.move(minutes=2)
    await hire(ada)

    await overtaken.note_sent("<old@muster.example>")
    await desk.do(await promised("send_member_invitation"))

    [(_, message)] = desk.mailer.sent
    token = text_of(message).split("#token=")[1].split()[0]
    assert (await kit()).sends == 1
    assert (await join(token)).role is Role.MANAGER


async def test_letters_wait_for_the_review_and_leave_at_activation(desk: Running, sam: Account):
    with_policy(company_review=True)
    ann = await make_company("New", await make_account("ann@new.example"))
    await hire(ann)
    before = list(desk.mailer.sent)

    await ann.company.activate(sam)
    await desk.drain(lambda job: job.kind in ("release_letters", "send_member_invitation"))

    assert before == []
    assert KIT in [to for to, _ in desk.mailer.sent]


async def test_closing_a_company_withdraws_what_waits(desk: Running, ada: Member, bo: Any):
    await invited(ada)
    await close_company(await acting(ada))

    await desk.drain(lambda job: job.kind != "send_company_decision")

    assert desk.mailer.sent == []
    assert (await kit()).status is InvitationStatus.REVOKED
    assert (await Invitation.get(contractor_id=bo.id)).status is InvitationStatus.REVOKED
