from datetime import timedelta

import pytest

from app.callers import identify, still_valid
from app.surface import BadCredentials, Credentials
from models import Account
from models.account import AccountStatus
from models.base import now
from models.session import Session, SessionKind
from tests.conftest import Clock, make_account


@pytest.fixture
async def person(database: str) -> Account:
    return await make_account("bo@work.example")


async def opened(account: Account, kind: SessionKind) -> tuple[Session, str]:
    return await Session.open(account, kind, ip="203.0.113.7", user_agent="t")


def bearer(token: str) -> Credentials:
    return Credentials(authorization=f"Bearer {token}")


async def test_a_bearer_token_is_its_session(person: Account):
    session, token = await opened(person, SessionKind.BEARER)

    found = await identify(bearer(token))

    assert found
    assert (found.id, found.account.id) == (session.id, person.id)


async def test_nobody_is_nobody(database: str):
    assert await identify(Credentials()) is None


@pytest.mark.parametrize("header", ["Bearer x", "Bearer", "Basic eDp5", "", "Bearer " + "x" * 5000])
async def test_a_header_that_is_none_of_ours_is_refused(database: str, header: str):
    with pytest.raises(BadCredentials):
        await identify(Credentials(authorization=header))


async def test_C3_a_cookies_token_is_no_bearer_token_nor_the_other_way_round(person: Account):
    _, cookie = await opened(person, SessionKind.COOKIE)
    _, token = await opened(person, SessionKind.BEARER)

    assert await identify(Credentials(cookie=cookie))
    assert await identify(Credentials(cookie=token)) is None
    with pytest.raises(BadCredentials):
        await identify(bearer(cookie))


async def test_an_ended_session_is_dead_at_once(person: Account):
    session, token = await opened(person, SessionKind.BEARER)
    assert await still_valid(session)

    await session.end()

    assert not await still_valid(session)
    with pytest.raises(BadCredentials):
        await identify(bearer(token))


async def test_a_disabled_account_has_no_sessions(person: Account):
    session, token = await opened(person, SessionKind.BEARER)

    await person.set(status=AccountStatus.DISABLED)

    assert not await still_valid(session)
    with pytest.raises(BadCredentials):
        await identify(bearer(token))


async def test_sessions_end_when_idle_too_long_and_when_too_old(person: Account, clock: Clock):
    idle, _ = await opened(person, SessionKind.BEARER)
    clock.move(days=31)
    assert not await still_valid(idle)

    used, token = await opened(person, SessionKind.BEARER)
    for _ in range(3):
        clock.move(days=29)
        assert await identify(bearer(token))
    clock.move(days=4)

    assert used.expires_at < now() + timedelta(days=1)
    assert not await still_valid(used)


async def test_P11_staff_sessions_last_half_a_day(sam: Account, clock: Clock):
    session, _ = await opened(sam, SessionKind.BEARER)

    clock.move(hours=13)

    assert not await still_valid(session)


async def test_P11_only_the_tokens_hash_is_stored(person: Account):
    session, token = await opened(person, SessionKind.BEARER)

    assert token not in str(await Session.filter(id=session.id).values())


async def test_a_live_connection_hears_what_was_proven_over_another(person: Account):
    here, _ = await Session.open(person, SessionKind.BEARER, ip="", user_agent="", proven=False)
    held = await Session.get(id=here.id).select_related("account")
    await here.set(proven_at=here.created_at)
    await person.set(totp_confirmed_at=here.created_at)

    assert await still_valid(held)
    assert held.proven_at == here.proven_at
    assert held.account.totp_confirmed_at == here.created_at
