"""Recovery: what a request does, what an answer decides, and what a link can."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from argon2 import PasswordHasher

import models.account
from models import (
    Account,
    AuditEntry,
    Change,
    Contractor,
    Invitation,
    Job,
    Member,
    OtpChallenge,
    Recovery,
)
from models.account import AccountStatus
from models.base import digest, now
from models.change import ChangeType
from models.company import CompanyStatus
from models.invitation import InvitationStatus, expire_overdue
from models.inviting import Terms, invite
from models.onboarding import DeliveryStatus
from models.otp import OtpChallenge as Challenge
from models.problems import InvalidInput
from models.recovering import answer, recover, reset_password
from models.recovery import RecoveryGone, TooManyLetters
from models.session import Session, SessionKind
from models.signing_in import WrongCredentials, sign_in
from tests.asking import counted
from tests.conftest import PASSWORD, Clock, make_account, with_policy

NEW = "quiet lamps over Oslo"
IP = "203.0.113.9"


async def asked(email: str) -> Recovery:
    await recover(email)
    found = await Recovery.all().order_by("-id").first()
    assert found
    return found


async def link_of(account: Account) -> str:
    """The token that the letter to an account carries."""
    recovery = await asked(account.email)
    await answer(recovery)
    assert recovery.token
    return recovery.token


async def sent(contractor: Contractor) -> Invitation:
    """Have the invitation's letter leave."""
    invitation = await Invitation.get(contractor_id=contractor.id)
    await invitation.set(delivery=DeliveryStatus.SENT, last_sent_at=now(), token=None, sends=1)
    return invitation


async def test_a_link_leads_to_a_new_password_once(ada: Member):
    token = await link_of(ada.account)

    await reset_password(token, NEW, ip=IP)

    account = await Account.get(id=ada.account_id)
    assert await account.has_password(NEW)
    assert not await account.has_password(PASSWORD)
    with pytest.raises(RecoveryGone):
        await reset_password(token, "other lamps over Oslo", ip=IP)


async def test_only_the_hash_of_a_link_stays_once_its_letter_has_left(ada: Member):
    recovery = await asked("ada@acme.example")
    await answer(recovery)
    token = recovery.token

    await recovery.note_sent()

    assert token
    stored = await Recovery.get(id=recovery.id)
    assert (stored.token, stored.token_hash) == (None, digest(token))
    assert token not in str((await Job.get(kind="send_recovery")).args)


async def test_a_link_is_good_for_an_hour_from_when_its_letter_is_written(
    ada: Member, clock: Clock
):
    recovery = await asked("ada@acme.example")
    clock.move(hours=5)
    await answer(recovery)
    token = recovery.token or ""
    clock.move(minutes=59)
    assert await Recovery.of(token)

    clock.move(minutes=1)

    with pytest.raises(RecoveryGone):
        await reset_password(token, NEW, ip=IP)


@pytest.mark.parametrize("token", ["", "guessed", "\ud800", "x" * 10_000])
async def test_a_guessed_link_leads_nowhere(database: str, token: str):
    with pytest.raises(RecoveryGone):
        await reset_password(token, NEW, ip=IP)


async def test_P11_a_new_password_ends_every_other_link_session_and_code(ada: Member, clock: Clock):
    await Session.open(ada.account, SessionKind.BEARER, ip="", user_agent="")
    other = await link_of(ada.account)
    clock.move(minutes=2)
    token = await link_of(ada.account)
    clock.move(minutes=2)
    unanswered = await asked("ada@acme.example")
    code = await sign_in("ada@acme.example", PASSWORD)

    await reset_password(token, NEW, ip=IP)

    assert await Session.filter(revoked_at=None).count() == 0
    with pytest.raises(RecoveryGone):
        await reset_password(other, NEW, ip=IP)
    assert await answer(unanswered) is None
    challenge = await OtpChallenge.get()
    assert (challenge.type_id, challenge.is_open) == (code.challenge_id, False)


async def test_the_owner_is_told_of_a_new_password_and_the_log_keeps_it(ada: Member):
    await reset_password(await link_of(ada.account), NEW, ip=IP)

    job = await Job.get(kind="send_account_changed")
    assert job.args == {"account_id": str(ada.account_id), "change": "PASSWORD"}
    entry = await AuditEntry.get(action="PASSWORD_RESET")
    assert (entry.account_id, entry.ip) == (ada.account_id, IP)


async def test_L7_of_twenty_who_use_a_link_at_once_one_wins(ada: Member):
    token = await link_of(ada.account)
    passwords = [f"quiet lamp {n} over Oslo" for n in range(20)]

    done = await asyncio.gather(
        *(reset_password(token, password, ip=IP) for password in passwords),
        return_exceptions=True,
    )

    won = [p for p, outcome in zip(passwords, done, strict=True) if outcome is None]
    assert [type(d) for d in done].count(RecoveryGone) == 19
    assert len(won) == 1
    assert await (await Account.get(id=ada.account_id)).has_password(won[0])


async def test_a_disabled_accounts_link_is_dead(ada: Member):
    token = await link_of(ada.account)
    await ada.account.set(status=AccountStatus.DISABLED)

    with pytest.raises(RecoveryGone):
        await reset_password(token, NEW, ip=IP)


@pytest.mark.parametrize(
    "password", ["short", "acme acme acme", "password1234", "ada@acme.example"]
)
async def test_P1_a_reset_refuses_what_is_short_common_or_made_of_names(ada: Member, password: str):
    token = await link_of(ada.account)

    with pytest.raises(InvalidInput) as refused:
        await reset_password(token, password, ip=IP)

    assert refused.value.issues[0].path == ("password",)
    await reset_password(token, NEW, ip=IP)  # the link was not used up


# P6: the same answer, the same work


@contextmanager
def hashed() -> Iterator[list[str]]:
    """Note every use of Argon2."""
    done: list[str] = []
    originals = {name: getattr(PasswordHasher, name) for name in ("hash", "verify")}

    def tap(name: str) -> Any:
        def tapped(self: PasswordHasher, *args: Any, **kwargs: Any) -> Any:
            done.append(name)
            return originals[name](self, *args, **kwargs)

        return tapped

    for name in originals:
        setattr(PasswordHasher, name, tap(name))
    try:
        yield done
    finally:
        for name, original in originals.items():
            setattr(PasswordHasher, name, original)


async def _paused(account: Account) -> None:
    """Ten wrong guesses within the hour: no new codes for a while."""
    await Challenge.create(
        email=account.email, email_key=account.email_key, account=account, purpose="SIGN_IN",
        letter="CODE", locale="en", secret="x", attempts_left=0, wrong_guesses=10,
        expires_at=now(),
    )  # fmt: skip


async def test_P6_asking_for_recovery_is_the_same_work_for_every_address(
    ada: Member, bo: Contractor
):
    await sent(bo)
    await make_account("off@work.example", status=AccountStatus.DISABLED)
    await _paused(await make_account("paused@work.example"))
    [old] = await invite(ada, ["late@work.example"], Terms())
    assert old.contractor
    await (await sent(old.contractor)).set(expires_at=now(), status=InvitationStatus.EXPIRED)
    people = ("ada@acme.example", "nobody@work.example", "off@work.example", bo.email,
              "paused@work.example", "late@work.example")  # fmt: skip
    seen = {}

    for email in people:
        before = await Job.all().count()
        with counted() as statements, hashed() as hashes:
            outcome = await recover(email)
        jobs = await Job.all().count() - before
        seen[email] = (outcome, list(statements), list(hashes), jobs)

    assert len({str(work) for work in seen.values()}) == 1
    assert [(work[2], work[3]) for work in seen.values()] == [([], 1)] * len(people)


async def test_P6_signing_up_is_the_same_work_for_known_and_unknown(ada: Member):
    from models.signing_up import Intent, Person, sign_up
    from tests.conftest import agreement_ids

    agreements = await agreement_ids()
    seen = []

    for email in ("ada@acme.example", "new@work.example"):
        with counted() as statements, hashed() as hashes:
            await sign_up(Intent.GET_PAID, email, NEW, agreements, Person(None, None), None)
        seen.append((list(statements), list(hashes)))

    assert seen[0] == seen[1]


async def test_P6_a_wrong_password_is_the_same_work_for_known_unknown_and_disabled(ada: Member):
    await make_account("off@work.example", status=AccountStatus.DISABLED)
    seen = set()

    for email in ("ada@acme.example", "nobody@work.example", "off@work.example"):
        with counted() as statements, hashed() as hashes, pytest.raises(WrongCredentials):
            await sign_in(email, "not the password")
        seen.add((tuple(statements), tuple(hashes)))

    assert len(seen) == 1


async def test_P5_letters_are_counted_for_each_address_known_or_not(ada: Member, clock: Clock):
    for email in ("ada@acme.example", "nobody@work.example"):
        for _ in range(5):
            await recover(email)
            with pytest.raises(TooManyLetters):
                await recover(email.upper())
            clock.move(minutes=1, seconds=1)
        with pytest.raises(TooManyLetters) as refused:
            await recover(email)
        assert (refused.value.retry_at - now()).total_seconds() > 50 * 60


async def test_P7_a_stranger_who_uses_up_the_letters_keeps_nobody_from_using_one(
    ada: Member, clock: Clock
):
    token = await link_of(ada.account)
    for _ in range(4):
        clock.move(minutes=2)
        await link_of(ada.account)

    await reset_password(token, NEW, ip=IP)

    assert await (await Account.get(id=ada.account_id)).has_password(NEW)


async def test_P11_a_sign_in_begins_with_a_token_of_its_own(ada: Member):
    _, first = await Session.open(ada.account, SessionKind.BEARER, ip="", user_agent="")
    session, second = await Session.open(ada.account, SessionKind.BEARER, ip="", user_agent="")

    assert first != second
    assert len(second) >= 22  # 128 bits
    assert session.token_hash == digest(second)


# P13: what recovery never does


async def test_P13_a_reset_signs_nobody_in_and_the_code_is_still_asked_for(ada: Member):
    await reset_password(await link_of(ada.account), NEW, ip=IP)

    assert await Session.all().count() == 0
    assert (await sign_in("ada@acme.example", NEW)).challenge_id  # a code, not a session
    assert await Session.all().count() == 0


async def test_P13_recovery_revives_no_invitation_that_ended(ada: Member, clock: Clock):
    ends = {
        "expired@work.example": InvitationStatus.EXPIRED,
        "revoked@work.example": InvitationStatus.REVOKED,
        "declined@work.example": InvitationStatus.DECLINED,
    }
    await invite(ada, list(ends), Terms())
    for email, status in ends.items():
        await Invitation.filter(email=email).update(status=status, token=None)
    hashes = dict(await Invitation.all().values_list("email", "token_hash"))

    for email in ends:
        await answer(await asked(email))

    for email, status in ends.items():
        invitation = await Invitation.get(email=email)
        assert (invitation.status, invitation.is_open) == (status, False)
    assert await Job.filter(kind="send_invitation_expired").count() == 1
    for email in ("revoked@work.example", "declined@work.example"):
        assert (await Invitation.get(email=email)).token_hash == hashes[email]


async def test_P14_whoever_starts_a_reset_sees_no_secret_of_it(ada: Member, sam: Account):
    outcome = await recover("ada@acme.example")  # staff have the same door as everybody

    recovery = await Recovery.get()
    job = await Job.get(kind="send_recovery")
    assert outcome is None
    assert job.args == {"recovery_id": str(recovery.id)}


# people who are invited


async def test_V5_a_pending_invitation_is_mailed_anew_and_the_old_link_is_dead(
    bo: Contractor, clock: Clock
):
    old = await sent(bo)
    clock.move(days=2)

    await answer(await asked("bo@work.example"))

    new = await Invitation.get(id=old.id)
    assert new.status is InvitationStatus.PENDING
    assert new.token_hash != old.token_hash
    assert new.token is not None
    assert old.expires_at is not None
    assert new.expires_at is not None
    assert new.expires_at > old.expires_at  # the clock is restarted
    assert await Job.filter(kind="send_invitation").count() == 2
    change = await Change.filter(contractor_id=bo.id).order_by("-seq").first()
    assert change
    assert (change.type, change.data) == (ChangeType.CONTRACTOR_UPDATED, {"delivery": "QUEUED"})


async def test_a_letter_under_way_or_just_sent_is_not_sent_again(bo: Contractor, clock: Clock):
    first = await Invitation.get(contractor_id=bo.id)
    await answer(await asked("bo@work.example"))
    await sent(bo)
    clock.move(seconds=50)
    await answer(await Recovery.create(email_key=bo.email_key, token="t", token_hash="h"))

    assert (await Invitation.get(id=first.id)).token_hash == first.token_hash
    assert await Job.filter(kind="send_invitation").count() == 1


async def test_a_pending_invitation_is_mailed_anew_five_times_a_day(bo: Contractor, clock: Clock):
    with_policy(recoveries_an_hour=100)
    hashes = set()
    for _ in range(8):
        await sent(bo)
        clock.move(minutes=2)
        await answer(await asked("bo@work.example"))
        hashes.add((await Invitation.get(contractor_id=bo.id)).token_hash)

    assert len(hashes) == 5


async def test_answering_twice_mails_an_invitation_anew_once(bo: Contractor, clock: Clock):
    await make_account("bo@work.example")
    await sent(bo)
    clock.move(minutes=2)
    recovery = await asked("bo@work.example")
    await answer(recovery)
    once = (await Invitation.get(contractor_id=bo.id)).token_hash

    await answer(recovery)  # as after a relay that was away

    assert (await Invitation.get(contractor_id=bo.id)).token_hash == once


async def test_V6_a_company_cannot_tell_by_recovery_who_has_an_account(ada: Member, clock: Clock):
    await make_account("has@work.example")
    await make_account("off@work.example", status=AccountStatus.DISABLED)
    emails = ["has@work.example", "off@work.example", "none@work.example"]
    invited = await invite(ada, emails, Terms())
    for each in invited:
        assert each.contractor
        await sent(each.contractor)
    clock.move(minutes=2)
    seq = await Change.all().count()

    for email in emails:
        await answer(await asked(email))

    rows = await Invitation.all().order_by("id").values_list("delivery", "status", "sends")
    assert len(rows) == 3
    assert len(set(rows)) == 1
    changes = await Change.filter(seq__gt=seq).order_by("seq").values_list("type", "data")
    assert len(changes) == 3
    assert all(change == changes[0] for change in changes)


async def test_an_expired_invitation_is_told_of_with_a_link_that_accepts_nothing(
    bo: Contractor, clock: Clock
):
    await sent(bo)
    clock.move(days=20)

    await answer(await asked("bo@work.example"))

    invitation = await Invitation.get(contractor_id=bo.id)
    assert (invitation.status, invitation.is_open) == (InvitationStatus.EXPIRED, False)
    job = await Job.get(kind="send_invitation_expired")
    assert job.args == {"invitation_id": str(invitation.id)}
    assert await Job.filter(kind="send_invitation").count() == 1


async def test_P5_an_expired_invitation_is_told_of_five_times_a_day(bo: Contractor, clock: Clock):
    await sent(bo)
    clock.move(days=20)

    for _ in range(8):
        clock.move(minutes=20)
        await answer(await asked("bo@work.example"))

    assert await Job.filter(kind="send_invitation_expired").count() == 5


async def test_nothing_is_told_of_the_invitation_of_a_suspended_company(
    bo: Contractor, ada: Member, clock: Clock
):
    await sent(bo)
    clock.move(days=20)
    await expire_overdue()
    await ada.company.set(status=CompanyStatus.SUSPENDED)

    await answer(await asked("bo@work.example"))

    assert await Job.filter(kind="send_invitation_expired").count() == 0


def test_nobodys_hash_is_there_to_spend_the_same_time():
    assert models.account._NOBODYS_HASH.startswith("$argon2id$")
