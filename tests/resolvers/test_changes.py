"""Following a company's log: none missing, none twice, nothing after the right to read is lost."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any

import pytest

import resolvers.following
from app.execution import Result, StreamFailed
from models import Account, Change, Company, Contractor, Member
from models.account import AccountStatus
from models.change import ChangeType, record
from models.company import MemberStatus
from models.inviting import Terms, invite
from models.retention import prune
from models.transaction import transaction
from schema.change import cursor_of, position
from tests.asking import Api, document, soon
from tests.conftest import Clock

CHANGES = document("changes")


class Folder:
    """A place without files."""

    async def delete(self, key: str) -> None:
        raise AssertionError(key)


async def tell(member: Member, count: int = 1) -> None:
    """Have a company's log grow."""
    async with transaction():
        for n in range(count):
            record(member.company_id, ChangeType.COMPANY_CHANGED, member.company, member.actor, n=n)


async def end_of(company: Company) -> int:
    return (await Company.get(id=company.id)).change_seq


def event(result: Result) -> Any:
    assert result.errors == []
    assert result.data
    return result.data["companyChanges"]


async def next_seq(events: AsyncIterator[Result]) -> int:
    return int(event(await soon(anext(events)))["seq"])


async def take(events: AsyncIterator[Result], count: int) -> list[int]:
    return [await next_seq(events) for _ in range(count)]


async def failure(events: AsyncIterator[Result]) -> str:
    with pytest.raises(StreamFailed) as caught:
        await soon(anext(events))
    return str(caught.value.errors[0]["extensions"]["code"])


def from_start(member: Member, seq: int = 0) -> dict[str, str]:
    return {"after": position(member.company_id, seq)}


async def test_the_log_is_replayed_in_order_and_then_followed(
    api: Api, ada: Member, bo: Contractor
):
    end = await end_of(ada.company)

    async with aclosing(api.follow(CHANGES, from_start(ada), by=ada)) as events:
        replayed = await take(events, end)
        live = asyncio.ensure_future(next_seq(events))
        await tell(ada)

        assert replayed == list(range(1, end + 1))
        assert await live == end + 1


async def test_without_a_cursor_only_what_is_new_is_told(api: Api, ada: Member, bo: Contractor):
    end = await end_of(ada.company)

    async with aclosing(api.follow(CHANGES, by=ada)) as events:
        first = asyncio.ensure_future(next_seq(events))
        while not first.done():
            await tell(ada)

        assert await first > end
        assert await next_seq(events) == await first + 1


async def test_each_event_carries_the_cursor_to_come_back_with(
    api: Api, ada: Member, bo: Contractor
):
    async with aclosing(api.follow(CHANGES, from_start(ada), by=ada)) as events:
        result = await soon(anext(events))
    found = event(result)
    assert result.cursor == found["cursor"]

    async with aclosing(
        api.follow(CHANGES, from_start(ada), by=ada, last_event_id=result.cursor)
    ) as events:
        assert await next_seq(events) == 2
    async with aclosing(api.follow(CHANGES, {"after": result.cursor}, by=ada)) as events:
        assert await next_seq(events) == 2


async def test_a_page_read_with_its_cursor_misses_nothing(api: Api, ada: Member, bo: Contractor):
    answer = await api.ask(document("dashboard"), by=ada)
    cursor = answer["company"]["changesCursor"]
    await invite(ada, ["late@work.example"], Terms())

    async with aclosing(api.follow(CHANGES, {"after": cursor}, by=ada)) as events:
        added = event(await soon(anext(events)))

    assert added["type"] == "CONTRACTOR_ADDED"
    assert added["contractor"]["email"] == "late@work.example"


async def test_writers_at_the_same_time_leave_no_gap_and_no_repetition(
    api: Api, ada: Member, eve: Member
):
    end = await end_of(ada.company)

    async with aclosing(api.follow(CHANGES, from_start(ada, end), by=ada)) as events:
        writers = [asyncio.ensure_future(tell(m, 7)) for m in (ada, eve) * 6]
        found = await take(events, 42)
        await asyncio.gather(*writers)

    assert found == list(range(end + 1, end + 43))


async def test_more_than_one_batch_is_read(api: Api, ada: Member, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(resolvers.following, "BATCH", 3)
    await tell(ada, 10)
    end = await end_of(ada.company)

    async with aclosing(api.follow(CHANGES, from_start(ada), by=ada)) as events:
        assert await take(events, end) == list(range(1, end + 1))


async def test_a_change_shows_its_nouns_as_they_stand_now(api: Api, ada: Member, bo: Contractor):
    await Contractor.filter(id=bo.id).update(email="corrected@work.example")

    async with aclosing(api.follow(CHANGES, from_start(ada, 1), by=ada)) as events:
        found = event(await soon(anext(events)))

    assert found["contractor"]["email"] == "corrected@work.example"
    assert found["actor"] == {"kind": "MEMBER", "id": ada.type_id}
    assert found["subjectId"] == bo.type_id
    assert "work.example" not in str(found["data"])


async def _leave(member: Member) -> None:
    await member.set(status=MemberStatus.REMOVED)


async def _disable(member: Member) -> None:
    await Account.filter(id=member.account_id).update(status=AccountStatus.DISABLED)


@pytest.mark.parametrize("end_it", [_leave, _disable])
async def test_T4_nothing_is_told_after_the_right_to_read_is_lost(
    api: Api, ada: Member, max: Member, end_it: Any
):
    end = await end_of(ada.company)

    async with aclosing(api.follow(CHANGES, from_start(ada, end), by=max)) as events:
        await tell(ada)
        assert await next_seq(events) == end + 1
        await end_it(max)
        await tell(ada)

        assert await failure(events) == "FORBIDDEN"


async def test_a_slow_reader_is_looked_at_again_within_a_batch(
    api: Api, ada: Member, max: Member, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(resolvers.following, "LOOK_AGAIN", 0.0)
    await tell(ada, 5)

    async with aclosing(api.follow(CHANGES, from_start(ada), by=max)) as events:
        await take(events, 2)
        await _leave(max)

        assert await failure(events) == "FORBIDDEN"


async def test_what_is_no_longer_kept_cannot_be_followed(api: Api, ada: Member):
    await tell(ada, 5)
    end = await end_of(ada.company)
    await Change.filter(company_id=ada.company_id, seq__lte=3).delete()

    async with aclosing(api.follow(CHANGES, from_start(ada, 2), by=ada)) as events:
        result = await soon(anext(events))
        assert event(result) == {
            "__typename": "CursorExpired",
            "cursor": position(ada.company_id, end),
        }
        assert result.cursor == event(result)["cursor"]
        with pytest.raises(StopAsyncIteration):
            await soon(anext(events))
    async with aclosing(api.follow(CHANGES, from_start(ada, 3), by=ada)) as events:
        assert await next_seq(events) == 4


async def test_a_log_that_was_cleared_whole_cannot_be_followed_from_before(api: Api, ada: Member):
    await tell(ada, 5)
    await Change.filter(company_id=ada.company_id).delete()

    async with aclosing(api.follow(CHANGES, from_start(ada, 2), by=ada)) as events:
        assert event(await soon(anext(events)))["__typename"] == "CursorExpired"
    end = await end_of(ada.company)
    async with aclosing(api.follow(CHANGES, from_start(ada, end), by=ada)) as events:
        await tell(ada)
        assert await next_seq(events) == end + 1


async def test_whoever_is_too_far_behind_has_to_read_anew(
    api: Api, ada: Member, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(resolvers.following, "TOO_FAR", 4)
    await tell(ada, 5)
    end = await end_of(ada.company)

    async with aclosing(api.follow(CHANGES, from_start(ada, end - 5), by=ada)) as events:
        assert event(await soon(anext(events))) == {
            "__typename": "ResyncRequired",
            "cursor": position(ada.company_id, end),
        }
    async with aclosing(api.follow(CHANGES, from_start(ada, end - 4), by=ada)) as events:
        assert await next_seq(events) == end - 3


async def test_a_cursor_from_before_the_database_was_put_back_has_to_read_anew(
    api: Api, ada: Member
):
    ahead = await end_of(ada.company) + 10

    async with aclosing(api.follow(CHANGES, from_start(ada, ahead), by=ada)) as events:
        assert event(await soon(anext(events)))["__typename"] == "ResyncRequired"


@pytest.mark.parametrize("after", ["", "garbage", "AAAA"])
async def test_garbage_is_no_cursor(api: Api, ada: Member, after: str):
    async with aclosing(api.follow(CHANGES, {"after": after}, by=ada)) as events:
        assert await failure(events) == "INVALID_INPUT"


async def test_another_companys_cursor_is_none_of_this_log(api: Api, ada: Member, eve: Member):
    async with aclosing(api.follow(CHANGES, from_start(eve), by=ada)) as events:
        assert await failure(events) == "INVALID_INPUT"


async def test_T4_one_company_never_hears_of_another(api: Api, ada: Member, eve: Member):
    end = await end_of(eve.company)

    async with aclosing(api.follow(CHANGES, from_start(eve, end), by=eve)) as events:
        await tell(ada, 3)
        await tell(eve)
        found = event(await soon(anext(events)))

    assert found["subjectId"] == eve.company.type_id


def test_other_objects_have_no_place_in_a_log():
    assert cursor_of(object()) is None


async def test_many_wait_at_once_and_all_hear(api: Api, ada: Member):
    end = await end_of(ada.company)
    followers = [api.follow(CHANGES, from_start(ada, end), by=ada) for _ in range(30)]

    waiting = [asyncio.ensure_future(next_seq(events)) for events in followers]
    await tell(ada)

    assert await asyncio.gather(*waiting) == [end + 1] * 30
    for events in followers:
        await events.aclose()


@pytest.mark.parametrize("days", [20, 400])
async def test_a_follower_who_was_away_for_longer_is_told_that_the_cursor_expired(
    api: Api, ada: Member, di: Contractor, clock: Clock, days: int
):
    clock.move(days=170)
    await invite(ada, ["zoe@work.example"], Terms())
    clock.move(days=days)
    await prune(Folder())

    after = {"after": position(ada.company_id, 1)}
    async with aclosing(api.follow(CHANGES, after, by=ada)) as events:
        first = await soon(anext(events))

    assert first.data["companyChanges"]["__typename"] == "CursorExpired"
