import asyncio

import pytest

from models import Account, OtpChallenge, Session
from models.account import AccountStatus
from models.otp import CodeExpired, TooManyCodes
from models.signing_in import SignedIn, WrongCredentials, sign_in
from tests.conftest import PASSWORD, make_account
from tests.models.entering import begin, enter


async def test_L7_of_twenty_codes_entered_at_once_one_signs_in(database: str):
    sent = await begin()

    found = await asyncio.gather(*(enter(sent) for _ in range(20)), return_exceptions=True)

    assert sum(isinstance(f, SignedIn) for f in found) == 1
    assert sum(isinstance(f, CodeExpired) for f in found) == 19
    assert (await Account.all().count(), await Session.all().count()) == (1, 1)


async def test_signing_in_needs_password_and_code(database: str):
    await make_account("bo@work.example")

    done = await enter(await sign_in(" BO@work.example", PASSWORD))

    assert done.account.email_key == "bo@work.example"


@pytest.mark.parametrize("status", [AccountStatus.DISABLED, AccountStatus.ERASED])
async def test_P6_unknown_disabled_and_wrong_are_one_answer(database: str, status: AccountStatus):
    await make_account("bo@work.example")
    await make_account("off@work.example", status=status)

    for email, password in [
        ("bo@work.example", "not the password"),
        ("off@work.example", PASSWORD),
        ("nobody@work.example", PASSWORD),
        ("no address", PASSWORD),
    ]:
        with pytest.raises(WrongCredentials):
            await sign_in(email, password)

    assert await OtpChallenge.all().count() == 0


async def test_an_account_disabled_before_the_code_stays_out(database: str):
    account = await make_account("bo@work.example")
    sent = await sign_in("bo@work.example", PASSWORD)
    await account.set(status=AccountStatus.DISABLED)

    with pytest.raises(WrongCredentials):
        await enter(sent)

    assert await Session.all().count() == 0


async def test_P7_a_stranger_who_signs_up_does_not_keep_the_owner_from_signing_in(database: str):
    await make_account("bo@work.example")
    await begin("bo@work.example")

    assert isinstance(await enter(await sign_in("bo@work.example", PASSWORD)), SignedIn)


async def test_a_second_code_within_a_minute_is_refused(database: str):
    await begin()

    with pytest.raises(TooManyCodes):
        await begin()
