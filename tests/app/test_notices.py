"""Letters about an account, as they leave."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from emails.receipt import Deferred
from models import Account, Contractor, Invitation, Job, Member, Recovery
from models.account import AccountChange, AccountStatus, Locale
from models.base import now
from models.invitation import InvitationStatus
from models.onboarding import DeliveryStatus
from models.recovering import recover, reset_password
from models.renewing import ask_for_invitation
from models.session import Session, SessionKind
from models.transaction import transaction
from tests.app.running import Running, promised, running, text_of
from tests.conftest import Clock

NEW = "quiet lamps over Oslo"


@pytest.fixture
async def desk(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


def token_in(message: Any, kind: str) -> str:
    return text_of(message).partition(f"/go/{kind}#token=")[2].split()[0]


async def test_the_link_of_a_recovery_leads_to_a_new_password(desk: Running, ada: Member):
    await recover("Ada@Acme.example ")

    await desk.drain()

    [(to, message)] = desk.mailer.sent
    assert to == "ada@acme.example"
    await reset_password(token_in(message, "recovery"), NEW, ip="")
    assert (await Recovery.get()).token is None


async def test_V2_the_token_is_in_the_fragment_and_nowhere_in_the_job(desk: Running, ada: Member):
    await recover("ada@acme.example")
    await desk.drain()

    [(_, message)] = desk.mailer.sent
    token = token_in(message, "recovery")
    assert len(token) >= 22
    assert f"?{token}" not in text_of(message)
    assert token not in str(await Job.all().values())


@pytest.mark.parametrize("email", ["nobody@work.example", "off@work.example"])
async def test_nobody_is_written_to_where_there_is_nothing_to_help_with(
    desk: Running, ada: Member, email: str
):
    await ada.account.set(email="off@work.example", email_key="off@work.example")
    await ada.account.set(status=AccountStatus.DISABLED)
    await recover(email)

    await desk.drain()

    assert desk.mailer.sent == []
    assert (await Recovery.get()).token is None


async def test_a_letter_repeated_after_a_relay_was_away_has_the_same_link(
    desk: Running, ada: Member
):
    await recover("ada@acme.example")
    job = await promised("send_recovery")
    token = (await Recovery.get()).token
    desk.mailer.answers = {"ada@acme.example": Deferred(451, "busy")}
    with pytest.raises(Deferred):
        await desk.do(job)
    desk.mailer.answers = {}

    await desk.do(job)

    [(_, message)] = desk.mailer.sent
    assert token_in(message, "recovery") == token


async def test_an_invited_person_gets_the_invitation_again(
    desk: Running, bo: Contractor, clock: Clock
):
    await desk.drain()
    clock.move(minutes=2)
    await recover("bo@work.example")

    await desk.drain()

    first, again = [message for _, message in desk.mailer.sent]
    assert again["Subject"] == first["Subject"]
    assert token_in(again, "invitation") != token_in(first, "invitation")
    assert await Invitation.by_token(token_in(first, "invitation")) is None
    found = await Invitation.by_token(token_in(again, "invitation"))
    assert found
    assert (found.is_open, found.sends) == (True, 2)


async def test_an_expired_invitation_leads_to_asking_for_a_new_one(
    desk: Running, bo: Contractor, ada: Member, clock: Clock
):
    await desk.drain()
    clock.move(days=20)
    await recover("bo@work.example")
    await desk.drain()
    to, letter = desk.mailer.sent[-1]
    assert to == "bo@work.example"
    assert "Acme" in text_of(letter)

    await ask_for_invitation(token_in(letter, "invitation"))
    await desk.drain()

    to, letter = desk.mailer.sent[-1]
    assert to == "ada@acme.example"
    assert "bo@work.example" in text_of(letter)
    invitation = await Invitation.get()
    assert (invitation.status, invitation.token) == (InvitationStatus.EXPIRED, None)


async def test_the_letters_of_a_day_are_not_used_up_by_recovery(
    desk: Running, bo: Contractor, clock: Clock
):
    """Where the letter would have to wait until tomorrow, the link that was sent stays good."""
    await desk.drain()
    invitation = await Invitation.get()
    clock.move(minutes=2)
    for n in range(4):
        await Invitation.create(
            contractor_id=bo.id, email=bo.email, email_key=bo.email_key, locale=Locale.EN,
            token_hash=str(n), status=InvitationStatus.REVOKED, delivery=DeliveryStatus.SENT,
            last_sent_at=now() - timedelta(hours=1), source="DASHBOARD",
        )  # fmt: skip
    await recover("bo@work.example")

    await desk.drain()

    assert (await Invitation.get(id=invitation.id)).token_hash == invitation.token_hash


@pytest.mark.parametrize("change", list(AccountChange))
async def test_the_owner_is_told_of_every_change(desk: Running, ada: Member, change: AccountChange):
    async with transaction():
        await Job.later("send_account_changed", account_id=str(ada.account_id), change=change.value)

    await desk.drain()

    [(to, message)] = desk.mailer.sent
    assert to == "ada@acme.example"
    assert "/go/recovery" in text_of(message)


async def test_P12_the_former_address_is_told_of_the_new_one_and_gets_no_way_in(
    desk: Running, ada: Member
):
    async with transaction():
        await Job.later(
            "send_account_changed",
            account_id=str(ada.account_id),
            change="ADDRESS",
            email="old@acme.example",
        )

    await desk.drain()

    [(to, message)] = desk.mailer.sent
    assert to == "old@acme.example"
    assert "/go/" not in text_of(message)
    assert "ada@acme.example" not in text_of(message)


async def test_a_new_sign_in_is_told_in_our_own_words(desk: Running, ada: Member):
    agent = "Firefox/133 (Windows) https://evil.example <b>"
    session, _ = await Session.open(
        ada.account, SessionKind.COOKIE, ip="203.0.113.7", user_agent=agent
    )
    async with transaction():
        await Job.later("send_new_sign_in", session_id=str(session.id))

    await desk.drain()

    [(to, message)] = desk.mailer.sent
    assert to == "ada@acme.example"
    assert "Firefox, Windows" in text_of(message)
    assert "203.0.113.7" in text_of(message)
    assert "evil" not in text_of(message)


async def test_an_erased_account_is_written_to_no_more(desk: Running, ada: Member):
    async with transaction():
        await Job.later("send_account_changed", account_id=str(ada.account_id), change="PASSWORD")
    await Account.filter(id=ada.account_id).update(status=AccountStatus.ERASED)

    await desk.drain()

    assert desk.mailer.sent == []
