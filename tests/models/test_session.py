import pytest

from models import Account, Session
from models.account import AccountStatus
from models.session import SessionKind
from tests.conftest import Clock, make_account


async def sign_in(account: Account) -> str:
    _, token = await Session.open(account, SessionKind.BEARER, ip="203.0.113.7", user_agent="tests")
    return token


@pytest.fixture
async def bo_account(database: str) -> Account:
    return await make_account("bo@work.example")


async def test_a_token_leads_to_its_account(bo_account: Account):
    token = await sign_in(bo_account)

    found = await Session.of(token)

    assert found
    assert found.account.id == bo_account.id
    assert (await Account.get(id=bo_account.id)).last_signed_in_at


async def test_P11_only_the_hash_of_the_token_is_kept(bo_account: Account):
    token = await sign_in(bo_account)

    session = await Session.get()

    assert token not in str({**session.__dict__})


@pytest.mark.parametrize("token", ["", "guessed", "x" * 10_000, "\ud800", "\0"])
async def test_any_other_text_leads_nowhere(bo_account: Account, token: str):
    await sign_in(bo_account)

    assert await Session.of(token) is None


async def test_a_session_ends_when_idle_for_thirty_days(bo_account: Account, clock: Clock):
    token = await sign_in(bo_account)
    clock.move(days=29)
    assert await Session.of(token)
    clock.move(days=29)
    assert await Session.of(token)

    clock.move(days=31)

    assert await Session.of(token) is None


async def test_a_session_ends_after_ninety_days_however_busy(bo_account: Account, clock: Clock):
    token = await sign_in(bo_account)
    for _ in range(4):
        clock.move(days=22)
        assert await Session.of(token)

    clock.move(days=3)

    assert await Session.of(token) is None


async def test_a_session_of_staff_ends_after_twelve_hours(sam: Account, clock: Clock):
    token = await sign_in(sam)
    clock.move(hours=11)
    assert await Session.of(token)

    clock.move(hours=2)

    assert await Session.of(token) is None


async def test_P11_a_disabled_account_has_no_session(bo_account: Account):
    token = await sign_in(bo_account)

    await bo_account.set(status=AccountStatus.DISABLED)

    assert await Session.of(token) is None


async def test_signing_out_ends_one_session_and_is_harmless_to_repeat(bo_account: Account):
    mine, other = await sign_in(bo_account), await sign_in(bo_account)
    session = await Session.of(mine)
    assert session

    await session.end()
    ended = session.revoked_at
    await session.end()

    assert session.revoked_at == ended
    assert await Session.of(mine) is None
    assert await Session.of(other)


async def test_all_sessions_of_an_account_can_be_ended(bo_account: Account, sam: Account):
    mine, other, anothers = [await sign_in(a) for a in (bo_account, bo_account, sam)]

    await Session.end_all(bo_account)

    assert await Session.of(mine) is None
    assert await Session.of(other) is None
    assert await Session.of(anothers)


async def test_use_is_noted_at_most_every_ten_minutes(bo_account: Account, clock: Clock):
    token = await sign_in(bo_account)
    opened = (await Session.get()).last_used_at

    clock.move(minutes=9)
    await Session.of(token)
    assert (await Session.get()).last_used_at == opened

    clock.move(minutes=2)
    await Session.of(token)
    assert (await Session.get()).last_used_at > opened
