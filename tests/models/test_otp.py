import asyncio
from datetime import timedelta

import pytest

from models import Job, OtpChallenge
from models.account import Locale
from models.base import now
from models.otp import (
    CodeExpired,
    OtpLetter,
    OtpPurpose,
    TooManyCodes,
    WrongCode,
    challenge,
    redeem,
)
from models.problems import Problem
from models.text.addresses import Address
from models.transaction import transaction
from tests.conftest import Clock, with_policy

BO = Address("Bo@work.example", "bo@work.example")


async def ask(
    purpose: OtpPurpose = OtpPurpose.SIGN_IN, letter: OtpLetter = OtpLetter.CODE
) -> OtpChallenge:
    await challenge(BO, purpose, Locale.EN, letter=letter, some="thing")
    newest = await OtpChallenge.all().order_by("-id").first()
    assert newest
    return newest


async def guess(of: OtpChallenge, code: str | None = None) -> OtpChallenge | Problem:
    async with transaction():
        return await redeem(of.id, of.current_code() if code is None else code)


def wrong(of: OtpChallenge) -> str:
    return f"{(int(of.current_code()) + 1) % 1_000_000:06}"


async def test_P3_the_code_is_six_digits_and_is_nowhere_but_in_the_letter(database: str):
    asked = await ask()

    code = asked.current_code()
    assert len(code) == 6
    assert code.isdigit()
    job = await Job.get(kind="send_otp")
    assert job.args == {"challenge_id": str(asked.id)}


async def test_the_right_code_counts_once(database: str):
    asked = await ask()

    assert isinstance(await guess(asked), OtpChallenge)
    assert isinstance(await guess(asked), CodeExpired)


@pytest.mark.parametrize("written", ["{0} {1}", "{0}-{1}", "\u200b{0}{1} "])
async def test_the_code_may_be_typed_as_people_type(database: str, written: str):
    asked = await ask()
    code = asked.current_code()

    assert isinstance(await guess(asked, written.format(code[:3], code[3:])), OtpChallenge)


async def test_full_width_digits_are_digits(database: str):
    asked = await ask()
    code = asked.current_code().translate({ord("0") + n: 0xFF10 + n for n in range(10)})

    assert isinstance(await guess(asked, code), OtpChallenge)


@pytest.mark.parametrize("code", ["", "12345", "abcdef", "1" * 10_000, "\ud800", "１２３４５é"])
async def test_anything_else_is_a_wrong_guess(database: str, code: str):
    asked = await ask()

    found = await guess(asked, code)

    assert isinstance(found, WrongCode)
    assert found.attempts_left == 4


async def test_P4_the_fifth_wrong_guess_kills_the_challenge(database: str):
    asked = await ask()

    left = [await guess(asked, wrong(asked)) for _ in range(5)]

    assert [p.attempts_left for p in left if isinstance(p, WrongCode)] == [4, 3, 2, 1]
    assert isinstance(left[4], CodeExpired)
    assert isinstance(await guess(asked), CodeExpired)


async def test_a_code_dies_after_ten_minutes(database: str, clock: Clock):
    asked = await ask()

    clock.move(minutes=10)

    assert isinstance(await guess(asked), CodeExpired)


async def test_P3_only_the_newest_code_counts(database: str, clock: Clock):
    old = await ask()
    clock.move(minutes=1, seconds=1)
    new = await ask()

    assert isinstance(await guess(old), CodeExpired)
    assert isinstance(await guess(new), OtpChallenge)


async def test_a_challenge_that_is_over_carries_nothing(database: str, clock: Clock):
    old = await ask()
    clock.move(minutes=1, seconds=1)
    await ask()

    assert (await OtpChallenge.get(id=old.id)).carried == {}


async def test_P3_a_code_for_one_purpose_leaves_another_purposes_alone(database: str):
    sign_in = await ask(OtpPurpose.SIGN_IN)
    await ask(OtpPurpose.SIGN_UP)

    assert isinstance(await guess(sign_in), OtpChallenge)


async def test_what_was_not_mailed_as_a_code_opens_nothing(database: str):
    asked = await ask(letter=OtpLetter.ALREADY_REGISTERED)

    assert isinstance(await guess(asked), WrongCode)


async def test_no_challenge_is_one_that_is_over(database: str):
    async with transaction():
        assert isinstance(await redeem(None, "123456"), CodeExpired)
        assert isinstance(await redeem((await ask()).type_id and None, "123456"), CodeExpired)


async def test_P5_codes_leave_once_a_minute(database: str, clock: Clock):
    first = await ask()
    with pytest.raises(TooManyCodes) as refused:
        await ask()
    assert refused.value.retry_at == first.resend_available_at

    clock.move(seconds=61)

    await ask()


async def test_P5_codes_leave_five_times_an_hour(database: str, clock: Clock):
    first = await ask()
    for _ in range(4):
        clock.move(seconds=61)
        await ask()
    clock.move(seconds=61)

    with pytest.raises(TooManyCodes) as refused:
        await ask()

    assert refused.value.retry_at == first.created_at + timedelta(hours=1)


async def test_L7_of_twenty_requests_at_once_one_sends(database: str):
    found = await asyncio.gather(*(ask() for _ in range(20)), return_exceptions=True)

    assert sum(isinstance(f, TooManyCodes) for f in found) == 19
    assert await OtpChallenge.all().count() == 1


async def test_L7_of_twenty_guesses_at_once_one_wins(database: str):
    asked = await ask()

    found = await asyncio.gather(*(guess(asked) for _ in range(20)))

    assert sum(isinstance(f, OtpChallenge) for f in found) == 1
    assert sum(isinstance(f, CodeExpired) for f in found) == 19


async def test_P4_wrong_guesses_at_once_are_all_counted(database: str):
    asked = await ask()

    await asyncio.gather(*(guess(asked, wrong(asked)) for _ in range(20)))

    assert (await OtpChallenge.get(id=asked.id)).wrong_guesses == 5
    assert isinstance(await guess(asked), CodeExpired)


async def fail_five_times(clock: Clock) -> OtpChallenge:
    asked = await ask()
    for _ in range(5):
        await guess(asked, wrong(asked))
    clock.move(seconds=61)
    return asked


async def test_P4_ten_wrong_guesses_in_an_hour_pause_the_address_for_an_hour(
    database: str, clock: Clock
):
    first = await fail_five_times(clock)
    await fail_five_times(clock)

    with pytest.raises(TooManyCodes) as refused:
        await ask()
    assert refused.value.retry_at == first.created_at + timedelta(hours=1)
    clock.ahead += first.created_at + timedelta(hours=1, seconds=1) - now()

    assert isinstance(await guess(await ask()), OtpChallenge)


async def test_P4_the_tenth_wrong_guess_kills_the_challenge_it_was_made_at(
    database: str, clock: Clock
):
    for _ in range(3):
        asked = await ask()
        for _ in range(3):
            await guess(asked, wrong(asked))
        clock.move(seconds=61)
    asked = await ask()

    assert isinstance(await guess(asked, wrong(asked)), CodeExpired)
    assert isinstance(await guess(asked), CodeExpired)


async def test_P4_the_pause_grows(database: str, clock: Clock):
    for _ in range(2):
        await fail_five_times(clock)
    clock.move(hours=1)
    third = await fail_five_times(clock)
    await fail_five_times(clock)

    with pytest.raises(TooManyCodes) as refused:
        await ask()

    assert refused.value.retry_at == third.created_at + timedelta(hours=2)


async def test_P7_wrong_guesses_for_one_purpose_do_not_pause_another(database: str, clock: Clock):
    for _ in range(2):
        asked = await ask(OtpPurpose.SIGN_UP)
        for _ in range(5):
            await guess(asked, wrong(asked))
        clock.move(seconds=61)

    assert isinstance(await guess(await ask(OtpPurpose.SIGN_IN)), OtpChallenge)


async def test_the_numbers_are_the_operators(database: str, clock: Clock):
    with_policy(otp_guesses=1, otp_life=timedelta(minutes=1))
    asked = await ask()

    assert asked.expires_at - asked.created_at <= timedelta(minutes=1, seconds=1)
    assert isinstance(await guess(asked, wrong(asked)), CodeExpired)
