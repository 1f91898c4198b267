"""The authenticator app, its recovery codes and trusted devices, under attack too."""

import asyncio
from datetime import timedelta

import pytest
from tortoise import connections

from models import (
    Account,
    AuditEntry,
    Authenticator,
    Job,
    OtpChallenge,
    RecoveryCode,
    Session,
    TrustedDevice,
)
from models.account import hash_password
from models.authenticator import SecondFactorRequired
from models.enrolling import confirm_totp, disable_totp, renew_recovery_codes, start_totp
from models.otp import CodeExpired, OtpChannel, OtpSent, TooManyCodes, WrongCode
from models.problems import NotFound, Problem
from models.session import SessionKind, StepUpRequired
from models.signing_in import (
    Entrance,
    SignedIn,
    WrongCredentials,
    forget_devices,
    sign_in,
    verify_otp,
)
from models.transaction import transaction
from tests.conftest import ORIGIN, PASSWORD, Clock, make_account, with_policy
from tests.models.devices import App, enrol, session_of
from tests.models.entering import begin as sign_up_with
from tests.models.entering import challenge_of, enter

EMAIL = "bo@work.example"


@pytest.fixture
async def bo_account(database: str) -> Account:
    return await make_account(EMAIL)


async def begin() -> OtpSent:
    sent = await sign_in(EMAIL, PASSWORD)
    assert isinstance(sent, OtpSent)
    return sent


async def attempt(sent: OtpSent, code: str) -> SignedIn | Problem:
    try:
        return await enter(sent, code)
    except Problem as problem:
        return problem


async def come_in(device: str | None) -> OtpSent | SignedIn:
    return await sign_in(EMAIL, PASSWORD, Entrance(SessionKind.BEARER, ORIGIN, device))


async def trusted() -> str:
    """Sign in with the mailed code and have the device trusted."""
    found = await challenge_of(await begin())
    done = await verify_otp(
        found.id, found.current_code(), SessionKind.BEARER, ORIGIN, trust_device=True
    )
    assert done.device_token
    return done.device_token


# the app


async def test_the_app_is_on_once_its_first_code_is_entered(bo_account: Account):
    session = await session_of(bo_account)
    started = await start_totp(session)
    assert (await begin()).channel is OtpChannel.EMAIL

    done = await confirm_totp(session, App(started.secret).code(), ORIGIN.ip)

    assert bo_account.totp_confirmed_at == done.at
    assert len(set(done.recovery_codes)) == 10
    assert (await begin()).channel is OtpChannel.APP


async def test_no_letter_leaves_for_whoever_has_the_app(bo_account: Account):
    app, _ = await enrol(bo_account)
    await Job.all().delete()

    done = await enter(await begin(), app.code())

    assert done.account.id == bo_account.id
    assert not await Job.exists(kind="send_otp")


@pytest.mark.parametrize("steps", [-1, 0, 1])
async def test_P9_a_code_counts_one_step_early_or_late(
    bo_account: Account, clock: Clock, steps: int
):
    app, _ = await enrol(bo_account)
    clock.move(seconds=60)

    assert isinstance(await attempt(await begin(), app.code(steps)), SignedIn)


@pytest.mark.parametrize("steps", [-2, 2])
async def test_P9_no_code_counts_two_steps_early_or_late(
    bo_account: Account, clock: Clock, steps: int
):
    app, _ = await enrol(bo_account)
    clock.move(minutes=5)

    assert isinstance(await attempt(await begin(), app.code(steps)), WrongCode)


async def test_P9_each_step_counts_once_and_none_before_it(bo_account: Account, clock: Clock):
    app, _ = await enrol(bo_account)
    clock.move(minutes=1)
    late, used = app.code(-1), app.code()
    assert isinstance(await attempt(await begin(), used), SignedIn)

    assert isinstance(await attempt(await begin(), used), WrongCode)
    assert isinstance(await attempt(await begin(), late), WrongCode)


async def test_P9_the_code_that_turned_the_app_on_opens_nothing(bo_account: Account):
    session = await session_of(bo_account)
    app = App((await start_totp(session)).secret)
    code = app.code()
    await confirm_totp(session, code, ORIGIN.ip)

    assert isinstance(await attempt(await begin(), code), WrongCode)


async def test_P9_the_secret_is_encrypted_at_rest(bo_account: Account):
    started = await start_totp(await session_of(bo_account))

    [row] = await connections.get("default").execute_query_dict("SELECT * FROM authenticator")

    assert started.secret not in str(row)
    assert (await Authenticator.get()).secret == started.secret


async def test_P9_of_twenty_who_enter_one_step_at_once_one_wins(bo_account: Account):
    app, _ = await enrol(bo_account)
    with_policy(otp_guesses=100, otp_guesses_an_hour=100)
    sent, code = await begin(), app.code()

    found = await asyncio.gather(*(attempt(sent, code) for _ in range(20)))

    assert sum(isinstance(f, SignedIn) for f in found) == 1
    assert await Session.all().count() == 1


async def test_P9_one_step_opens_one_door_of_two(bo_account: Account):
    """The same code at a sign-in and elsewhere at once: the row decides, not the challenge."""
    app, _ = await enrol(bo_account)
    authenticator = await Authenticator.get()
    code = app.code()

    found = await asyncio.gather(*(authenticator.take(code) for _ in range(20)))

    assert sum(found) == 1


async def test_moving_to_a_new_phone_leaves_no_gap(bo_account: Account, clock: Clock):
    old, _ = await enrol(bo_account)
    clock.move(minutes=1)
    session = await session_of(bo_account)
    new = App((await start_totp(session)).secret)
    assert isinstance(await attempt(await begin(), old.code()), SignedIn)

    await confirm_totp(session, new.code(-1), ORIGIN.ip)

    assert isinstance(await attempt(await begin(), old.code(1)), WrongCode)
    assert isinstance(await attempt(await begin(), new.code()), SignedIn)
    assert await Authenticator.all().count() == 1


async def test_guesses_at_the_first_code_are_counted(bo_account: Account):
    session = await session_of(bo_account)
    app = App((await start_totp(session)).secret)

    for left in (4, 3, 2, 1):
        with pytest.raises(WrongCode) as wrong:
            await confirm_totp(session, app.wrong(), ORIGIN.ip)
        assert wrong.value.attempts_left == left
    for code in (app.wrong(), app.code()):
        with pytest.raises(CodeExpired):
            await confirm_totp(session, code, ORIGIN.ip)

    assert bo_account.totp_confirmed_at is None


async def test_a_secret_that_nobody_confirms_is_no_good_after_a_while(
    bo_account: Account, clock: Clock
):
    session = await session_of(bo_account)
    app = App((await start_totp(session)).secret)
    clock.move(minutes=16)
    await session.set(proven_at=None)
    with pytest.raises(StepUpRequired):
        await confirm_totp(session, app.code(), ORIGIN.ip)
    fresh = await session_of(bo_account)
    await fresh.set(proven_at=fresh.created_at + timedelta(minutes=16))

    with pytest.raises(CodeExpired):
        await confirm_totp(fresh, app.code(), ORIGIN.ip)


@pytest.mark.parametrize("turned", ["on", "off"])
async def test_when_the_app_is_turned_on_or_off_whoever_else_is_in_comes_in_anew(
    bo_account: Account, turned: str
):
    if turned == "off":
        await enrol(bo_account)
    await TrustedDevice.trust(bo_account, ip="", user_agent="")
    mine, other = await session_of(bo_account), await session_of(bo_account)

    if turned == "on":
        app = App((await start_totp(mine)).secret)
        await confirm_totp(mine, app.code(), ORIGIN.ip)
    else:
        await disable_totp(mine, ORIGIN.ip)

    assert (await Session.get(id=mine.id)).revoked_at is None
    assert (await Session.get(id=other.id)).revoked_at
    assert await TrustedDevice.of(bo_account) == []


async def test_a_mailed_code_is_worth_nothing_once_the_app_is_on(bo_account: Account):
    sent = await begin()
    code = (await challenge_of(sent)).current_code()
    await enrol(bo_account)

    assert isinstance(await attempt(sent, code), CodeExpired)


async def test_without_the_app_codes_are_mailed_again(bo_account: Account):
    app, _ = await enrol(bo_account)
    sent = await begin()

    await disable_totp(await session_of(bo_account), ORIGIN.ip)

    assert isinstance(await attempt(sent, app.code()), CodeExpired)
    assert (await begin()).channel is OtpChannel.EMAIL
    assert not await Authenticator.exists()
    assert not await RecoveryCode.exists()


async def test_turning_it_off_twice_is_harmless(bo_account: Account):
    await disable_totp(await session_of(bo_account), ORIGIN.ip)

    assert not await Job.exists(kind="send_account_changed")


async def test_P12_factors_change_only_after_a_recent_proof_and_the_owner_hears_of_it(
    bo_account: Account, clock: Clock
):
    await enrol(bo_account)
    session = await session_of(bo_account)
    clock.move(minutes=11)
    deeds = [
        lambda: start_totp(session),
        lambda: confirm_totp(session, "123456", ORIGIN.ip),
        lambda: renew_recovery_codes(session, ORIGIN.ip),
        lambda: disable_totp(session, ORIGIN.ip),
    ]

    for deed in deeds:
        with pytest.raises(StepUpRequired):
            await deed()
    await session.set(proven_at=session.created_at + timedelta(minutes=11))
    await renew_recovery_codes(session, ORIGIN.ip)
    await disable_totp(session, ORIGIN.ip)

    told = await Job.filter(kind="send_account_changed").order_by("id")
    assert [job.args["change"] for job in told] == ["TOTP_ON", "RECOVERY_CODES", "TOTP_OFF"]
    audited = await AuditEntry.all().order_by("id").values_list("action", "subject_id")
    assert [action for action, _ in audited] == ["TOTP_ON", "RECOVERY_CODES_RENEWED", "TOTP_OFF"]
    assert {subject for _, subject in audited} == {bo_account.type_id}


# recovery codes


async def test_P10_recovery_codes_are_kept_as_hashes_and_good_once(bo_account: Account):
    _, confirmed = await enrol(bo_account)
    [code, *_] = confirmed.recovery_codes
    stored = await connections.get("default").execute_query_dict("SELECT * FROM recovery_code")

    first, second = await attempt(await begin(), code), await attempt(await begin(), code)

    assert code not in str(stored)
    assert code.replace("-", "") not in str(stored)
    assert isinstance(first, SignedIn)
    assert isinstance(second, WrongCode)
    assert await RecoveryCode.left(bo_account) == 9


async def test_P10_the_owner_hears_of_a_recovery_code_that_was_used(bo_account: Account):
    _, confirmed = await enrol(bo_account)
    await Job.all().delete()

    await enter(await begin(), confirmed.recovery_codes[0])

    [job] = await Job.filter(kind="send_account_changed")
    assert job.args == {"account_id": str(bo_account.id), "change": "RECOVERY_CODE_USED"}
    assert await AuditEntry.exists(action="RECOVERY_CODE_USED", ip=ORIGIN.ip)


async def test_P10_of_twenty_who_enter_one_recovery_code_at_once_one_wins(bo_account: Account):
    _, confirmed = await enrol(bo_account)
    with_policy(otp_guesses=100, otp_guesses_an_hour=100)
    sent = await begin()

    async def use(code: str) -> bool:
        async with transaction():
            return await RecoveryCode.use(bo_account, code, "")

    found = await asyncio.gather(
        *(attempt(sent, confirmed.recovery_codes[0]) for _ in range(20)),
        *(use(confirmed.recovery_codes[1]) for _ in range(20)),
    )

    assert sum(isinstance(f, SignedIn) for f in found[:20]) == 1
    assert sum(f is True for f in found[20:]) == 1


@pytest.mark.parametrize("typed", [str.lower, lambda c: c.replace("-", " "), lambda c: f" {c}\n"])
async def test_a_recovery_code_may_be_typed_as_people_type(bo_account: Account, typed):
    _, confirmed = await enrol(bo_account)

    assert isinstance(await attempt(await begin(), typed(confirmed.recovery_codes[0])), SignedIn)


async def test_renewed_recovery_codes_replace_the_old_ones(bo_account: Account):
    _, confirmed = await enrol(bo_account)

    renewed = await renew_recovery_codes(await session_of(bo_account), ORIGIN.ip)

    assert isinstance(await attempt(await begin(), confirmed.recovery_codes[0]), WrongCode)
    assert isinstance(await attempt(await begin(), renewed[0]), SignedIn)


async def test_there_are_recovery_codes_only_beside_an_app(bo_account: Account):
    with pytest.raises(SecondFactorRequired):
        await renew_recovery_codes(await session_of(bo_account), ORIGIN.ip)


async def test_a_recovery_code_is_another_accounts_never(bo_account: Account, ada):
    _, confirmed = await enrol(ada.account)
    await enrol(bo_account)

    assert isinstance(await attempt(await begin(), confirmed.recovery_codes[0]), WrongCode)


# trusted devices


async def test_a_trusted_device_needs_no_code_for_ninety_days(bo_account: Account, clock: Clock):
    device = await trusted()
    clock.move(days=89)
    assert isinstance(await come_in(device), SignedIn)

    clock.move(days=2)

    assert isinstance(await come_in(device), OtpSent)


async def test_a_trusted_device_needs_the_password(bo_account: Account):
    device = await trusted()

    with pytest.raises(WrongCredentials):
        await sign_in(EMAIL, "not the password", Entrance(SessionKind.BEARER, ORIGIN, device))


async def test_only_the_hash_of_a_devices_token_is_kept_and_the_audit_log_knows_it(
    bo_account: Account,
):
    token = await trusted()

    device = await TrustedDevice.get()
    assert token not in str({**device.__dict__})
    assert await AuditEntry.exists(action="DEVICE_TRUSTED", subject_id=device.type_id)


@pytest.mark.parametrize("token", ["", "guessed", "x" * 10_000, "\ud800", "\0"])
async def test_any_other_token_is_no_device(bo_account: Account, token: str):
    await trusted()

    with_policy(otp_resend_after=timedelta())

    assert isinstance(await come_in(token), OtpSent)


async def test_a_device_is_trusted_by_one_account(bo_account: Account, ada):
    device = await trusted()

    entrance = Entrance(SessionKind.BEARER, ORIGIN, device)
    assert isinstance(await sign_in("ada@acme.example", PASSWORD, entrance), OtpSent)


async def test_P12_a_trusted_device_is_no_recent_proof(bo_account: Account):
    done = await come_in(await trusted())
    assert isinstance(done, SignedIn)

    with pytest.raises(StepUpRequired):
        await start_totp(done.session)


async def test_a_device_of_staff_is_never_trusted(sam: Account):
    sent = await sign_in("sam@muster.example", PASSWORD)
    assert isinstance(sent, OtpSent)
    found = await challenge_of(sent)

    done = await verify_otp(
        found.id, found.current_code(), SessionKind.BEARER, ORIGIN, trust_device=True
    )
    _, token = await TrustedDevice.trust(sam, ip="", user_agent="")
    entrance = Entrance(SessionKind.BEARER, ORIGIN, token)
    with_policy(otp_resend_after=timedelta())

    assert done.device_token is None
    assert isinstance(await sign_in("sam@muster.example", PASSWORD, entrance), OtpSent)


async def test_ending_all_sessions_ends_trust(bo_account: Account, clock: Clock):
    device = await trusted()
    clock.move(minutes=2)

    await Session.end_all(bo_account)

    assert isinstance(await come_in(device), OtpSent)


async def test_devices_are_forgotten_one_by_one_or_all(bo_account: Account, ada):
    made = [(await TrustedDevice.trust(bo_account, ip="", user_agent=""))[0] for _ in range(3)]
    foreign, _ = await TrustedDevice.trust(ada.account, ip="", user_agent="")

    await forget_devices(bo_account, [made[0].id], "")
    with pytest.raises(NotFound):
        await forget_devices(bo_account, [made[1].id, foreign.id], "")
    assert {d.id for d in await TrustedDevice.of(bo_account)} == {made[1].id, made[2].id}
    await forget_devices(bo_account, None, "")

    assert await TrustedDevice.of(bo_account) == []
    assert len(await TrustedDevice.of(ada.account)) == 1


async def test_beyond_ten_devices_the_oldest_is_forgotten(bo_account: Account):
    made = [(await TrustedDevice.trust(bo_account, ip="", user_agent=""))[0] for _ in range(12)]

    assert {d.id for d in await TrustedDevice.of(bo_account)} == {d.id for d in made[2:]}


# what is counted


async def test_P3_a_code_asked_for_under_one_password_opens_nothing_under_the_next(
    bo_account: Account,
):
    sent = await begin()
    await bo_account.set(password_hash=await hash_password("another good one"))

    with pytest.raises(WrongCredentials):
        await enter(sent)


async def guess_away(app: App) -> list[SignedIn | Problem]:
    """Two challenges, five wrong codes of the app at each."""
    found = []
    for _ in range(2):
        sent = await begin()
        found += [await attempt(sent, app.wrong()) for _ in range(5)]
    return found


async def test_P4_ten_wrong_codes_of_the_app_pause_it_whatever_challenges_are_opened(
    bo_account: Account, clock: Clock
):
    app, _ = await enrol(bo_account)
    found = await guess_away(app)
    assert sum(isinstance(f, WrongCode) for f in found) == 8

    for _ in range(30):
        assert isinstance(await attempt(await begin(), app.code()), TooManyCodes)
    guessed = sum(c.wrong_guesses for c in await OtpChallenge.all())
    clock.move(hours=1, minutes=1)

    assert guessed == 10
    assert isinstance(await attempt(await begin(), app.code()), SignedIn)


async def test_P4_the_pause_of_the_app_grows(bo_account: Account, clock: Clock):
    app, _ = await enrol(bo_account)
    await guess_away(app)
    clock.move(hours=1, minutes=1)
    await guess_away(app)
    clock.move(hours=1, minutes=1)

    assert isinstance(await attempt(await begin(), app.code()), TooManyCodes)
    clock.move(hours=1)
    assert isinstance(await attempt(await begin(), app.code()), SignedIn)


async def test_P4_wrong_recovery_codes_are_counted_with_the_apps(bo_account: Account):
    app, _ = await enrol(bo_account)
    wrong = "0000-0000-0000-0000"

    for _ in range(2):
        sent = await begin()
        for code in (wrong, app.wrong(), wrong, app.wrong(), wrong):
            await attempt(sent, code)

    assert isinstance(await attempt(await begin(), app.code()), TooManyCodes)


async def test_P7_a_recovery_code_opens_even_while_the_app_is_paused(bo_account: Account):
    app, confirmed = await enrol(bo_account)
    await guess_away(app)

    assert isinstance(await attempt(await begin(), confirmed.recovery_codes[0]), SignedIn)


async def pause_mail(clock: Clock) -> None:
    for _ in range(2):
        sent = await begin()
        for _ in range(5):
            await attempt(sent, "no code")
        clock.move(seconds=61)
    with pytest.raises(TooManyCodes):
        await begin()


async def test_P7_a_strangers_guesses_do_not_pause_the_owner(bo_account: Account, clock: Clock):
    for _ in range(2):
        theirs = await sign_up_with(EMAIL)
        for _ in range(5):
            await attempt(theirs, "no code")
        clock.move(seconds=61)
    with pytest.raises(TooManyCodes):
        await sign_up_with(EMAIL)

    assert isinstance(await enter(await begin()), SignedIn)


async def test_P7_an_account_whose_mailed_codes_are_paused_still_takes_the_app(
    bo_account: Account, clock: Clock
):
    await pause_mail(clock)
    app, _ = await enrol(bo_account)

    assert isinstance(await attempt(await begin(), app.code()), SignedIn)


async def test_P7_an_account_whose_codes_are_paused_still_takes_a_trusted_device(
    bo_account: Account, clock: Clock
):
    device = await trusted()
    clock.move(seconds=61)
    await pause_mail(clock)

    assert isinstance(await come_in(device), SignedIn)
