"""Own sessions: listed, ended, over by themselves."""

import pytest

from models import AuditEntry, Member, TrustedDevice
from models.account import AccountStatus
from models.base import new_id
from models.ending import end_everything
from models.ending_sessions import end_other_sessions, end_sessions, live_sessions
from models.problems import NotFound
from models.session import Session, SessionKind
from models.transaction import transaction
from tests.conftest import Clock, make_account
from tests.models.devices import session_of

IP = "203.0.113.9"


async def test_P11_an_owner_lists_what_is_live(ada: Member, eve: Member, clock: Clock):
    await session_of(eve.account)
    idle = await session_of(ada.account)
    ended = await session_of(ada.account)
    await ended.end()
    clock.move(days=29)
    used, new = await session_of(ada.account), await session_of(ada.account)
    assert idle.id in {s.id for s in await live_sessions(ada.account)}

    clock.move(days=1, minutes=1)
    await used.set(last_used_at=clock.read())

    assert [s.id for s in await live_sessions(ada.account)] == [used.id, new.id]


async def test_P11_a_session_is_over_after_ninety_days_however_much_it_is_used(
    ada: Member, clock: Clock
):
    session, token = await Session.open(ada.account, SessionKind.BEARER, ip=IP, user_agent="")
    for _ in range(3):
        clock.move(days=29)
        assert await Session.of(token)

    clock.move(days=3)

    assert await Session.of(token) is None
    assert await live_sessions(ada.account) == []
    assert session


async def test_P11_an_owner_ends_some_or_all_others(ada: Member):
    one, two, three = [await session_of(ada.account) for _ in range(3)]

    assert await end_sessions(ada.account, [one.id], ip=IP) == 1
    assert await end_sessions(ada.account, [one.id, one.id], ip=IP) == 0  # harmless to repeat
    assert await end_other_sessions(three, ip=IP) == 1

    assert [s.id for s in await live_sessions(ada.account)] == [three.id]
    assert (await Session.get(id=two.id)).revoked_at
    assert await AuditEntry.filter(action="SESSIONS_ENDED").count() == 2


async def test_P11_ending_all_others_ends_trust_in_devices_too(ada: Member, eve: Member):
    current = await session_of(ada.account)
    _, stolen = await TrustedDevice.trust(ada.account, ip=IP, user_agent="")
    _, foreign = await TrustedDevice.trust(eve.account, ip=IP, user_agent="")

    await end_other_sessions(current, ip=IP)

    assert not await TrustedDevice.knows(ada.account, stolen, ip=IP, user_agent="")
    assert await TrustedDevice.knows(eve.account, foreign, ip=IP, user_agent="")


async def test_somebody_elses_session_is_not_found_and_nothing_ends(ada: Member, eve: Member):
    mine, foreign = await session_of(ada.account), await session_of(eve.account)

    for id in (foreign.id, new_id()):
        with pytest.raises(NotFound) as refused:
            await end_sessions(ada.account, [mine.id, id], ip=IP)
        assert refused.value.path == ("ids", "1")

    assert await Session.filter(revoked_at=None).count() == 2


async def test_P11_a_disabled_account_is_signed_in_nowhere(ada: Member):
    _, token = await Session.open(ada.account, SessionKind.BEARER, ip=IP, user_agent="")

    await ada.account.set(status=AccountStatus.DISABLED)

    assert await Session.of(token) is None


async def test_P11_ending_everything_ends_it_for_one_account_only(ada: Member):
    other = await session_of(await make_account("zoe@work.example"))
    mine = await session_of(ada.account)

    async with transaction():
        await end_everything(ada.account)

    assert (await Session.get(id=mine.id)).revoked_at
    assert (await Session.get(id=other.id)).revoked_at is None
