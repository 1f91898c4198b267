"""`viewerChanges`: what happens to a person on any team, once each; nothing of others."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from datetime import date
from typing import Any
from uuid import UUID

import pytest

import models.own_changes
import resolvers.following
from app.execution import Result, StreamFailed
from models import Account, Change, Contractor, Member
from models.account import AccountStatus
from models.change import ChangeType, record
from models.editing import edit_task
from models.inviting import Terms, invite
from models.joining import claim
from models.leaving import leave
from models.moving import ACCEPT, CANCEL, COMPLETE, PUBLISH, RETURN, SUBMIT, move_tasks
from models.note import add_note
from models.own_changes import TOLD, OwnChangeType, Teams
from models.retention import prune
from models.transaction import transaction
from models.updating import Edit, Wish, update_contractors
from schema.own_changes import place_of, read_place
from tests.asking import Api, document, give_task, soon
from tests.conftest import Clock, make_account
from tests.models.following import CANCEL as CANCELLED
from tests.models.following import excluded
from tests.models.identity import verified
from tests.resolvers.test_changes import Folder

FOLLOW = document("own-changes")


async def end_of(account: Account) -> str:
    rows = await Contractor.filter(account_id=account.id).select_related("company")
    return place_of(account.id, Teams({r.company_id: r.company.change_seq for r in rows}))


def event(result: Result) -> Any:
    assert result.errors == []
    assert result.data
    return result.data["viewerChanges"]


async def take(events: AsyncIterator[Result], count: int) -> list[Any]:
    return [event(await soon(anext(events))) for _ in range(count)]


async def until(events: AsyncIterator[Result], last: str) -> list[Any]:
    """Return the events up to the first of a type."""
    found = await take(events, 1)
    while found[-1]["type"] != last:
        found += await take(events, 1)
    return found


async def failure(events: AsyncIterator[Result]) -> str:
    with pytest.raises(StreamFailed) as caught:
        await soon(anext(events))
    return str(caught.value.errors[0]["extensions"]["code"])


async def joined(owner: Member, account: Account) -> Contractor:
    [invited] = await invite(owner, [account.email], Terms())
    await claim(account)
    assert invited.contractor
    return await Contractor.get(id=invited.contractor.id)


async def busy(owner: Member, count: int = 1) -> None:
    """Have a company's log grow by what is nobody's on the team."""
    async with transaction():
        for n in range(count):
            record(owner.company_id, ChangeType.COMPANY_CHANGED, owner.company, owner.actor, n=n)


async def test_the_life_of_a_task_is_told_in_order_as_the_contractor_sees_it(
    api: Api, ada: Member, di: Contractor, dilara: Account
):
    await verified(dilara)
    after = {"after": await end_of(dilara)}
    moves = (
        (dilara, ACCEPT), (dilara, SUBMIT), (ada, RETURN), (dilara, SUBMIT), (ada, COMPLETE),
    )  # fmt: skip
    task = await give_task(ada, di, *moves)
    other = await give_task(ada, di)
    await move_tasks(ada, [("", other.id)], CANCEL, "because")

    async with aclosing(api.follow(FOLLOW, after, by=dilara)) as events:
        found = [each for each in await until(events, "TASK_CANCELLED") if each["task"]]

    assert [each["type"] for each in found if each["task"]["id"] == task.type_id] == [
        "TASK_OFFERED", "TASK_ACCEPTED", "TASK_SUBMITTED", "TASK_RETURNED", "TASK_SUBMITTED",
        "TASK_COMPLETED",
    ]  # fmt: skip
    assert [each["type"] for each in found if each["task"]["id"] == other.type_id] == [
        "TASK_OFFERED",
        "TASK_CANCELLED",
    ]
    assert {each["team"]["id"] for each in found} == {di.type_id}
    assert found[0]["actorKind"] == "MEMBER"


async def test_what_only_the_company_sees_is_not_told(
    api: Api, ada: Member, max: Member, di: Contractor, dilara: Account
):
    after = {"after": await end_of(dilara)}
    waste = await give_task(ada, di, publish=False)
    await edit_task(ada, waste.id, {"description": "Still a draft"})
    await move_tasks(ada, [("", waste.id)], CANCEL)
    await add_note(ada, di.id, "Slow, but thorough")
    wish = Wish(di.id, None, {"feature": "ours"}, Edit([max.id], [], []), Edit(["slow"], [], []))
    await update_contractors(ada, [wish])
    offered = await give_task(ada, di, publish=False, description="A poster")
    await move_tasks(ada, [("", offered.id)], PUBLISH)
    await edit_task(ada, offered.id, {"user_service_name": "Job 4711"})
    await edit_task(ada, offered.id, {"deadline": date(2150, 1, 1)})
    others = await joined(ada, await make_account("fay@work.example"))
    await give_task(ada, others)
    await busy(ada)
    await leave(dilara, ada.company_id)

    async with aclosing(api.follow(FOLLOW, after, by=dilara)) as events:
        found = await until(events, "LEFT")

    tasks = [(each["type"], each["task"]["id"]) for each in found if each["task"]]
    assert {id for _, id in tasks} == {offered.type_id}
    assert [type for type, _ in tasks] == ["TASK_OFFERED", "TASK_UPDATED", "TASK_DECLINED"]
    assert {each["type"] for each in found if not each["task"]} <= {"STAGE_CHANGED", "LEFT"}


async def test_several_companies_make_one_stream_and_each_comes_once_and_in_order(
    api: Api, ada: Member, eve: Member, di: Contractor, dilara: Account
):
    other = await joined(eve, dilara)
    after = {"after": await end_of(dilara)}
    given = {
        row.type_id: [(await give_task(owner, row)).type_id for _ in range(4)]
        for owner, row in ((ada, di), (eve, other))
    }

    async with aclosing(api.follow(FOLLOW, after, by=dilara)) as events:
        found: list[Any] = []
        while sum(each["type"] == "TASK_OFFERED" for each in found) < 8:
            found += await take(events, 1)

    told: dict[str, list[str]] = {}
    for each in found:
        if each["type"] == "TASK_OFFERED":
            told.setdefault(each["team"]["id"], []).append(each["task"]["id"])
    assert told == given


@pytest.mark.parametrize("batch", [1, 2, 200])
async def test_resuming_anywhere_neither_misses_nor_repeats(
    api: Api,
    ada: Member,
    eve: Member,
    di: Contractor,
    dilara: Account,
    monkeypatch: pytest.MonkeyPatch,
    batch: int,
):
    monkeypatch.setattr(resolvers.following, "BATCH", batch)
    monkeypatch.setattr(models.own_changes, "TEAMS_AT_ONCE", 1 if batch == 2 else 100)
    other = await joined(eve, dilara)
    after = await end_of(dilara)
    for owner, row in ((ada, di), (eve, other), (eve, other), (ada, di)):
        await give_task(owner, row, (dilara, ACCEPT))
        await busy(owner, 3)
    told = Change.filter(contractor_id__in=[di.id, other.id], type__in=list(TOLD))
    behind = read_place(dilara.id, after).numbers
    expected = sorted(
        TOLD[change.type].value for change in await told if change.seq > behind[change.company_id]
    )

    found: list[Any] = []
    while len(found) < len(expected):
        async with aclosing(api.follow(FOLLOW, {"after": after}, by=dilara)) as events:
            found += await take(events, 1)
            after = found[-1]["cursor"]

    assert sorted(each["type"] for each in found) == expected
    assert read_place(dilara.id, after).numbers.keys() == {ada.company_id, eve.company_id}
    async with aclosing(api.follow(FOLLOW, {"after": after}, by=dilara)) as events:
        last = await give_task(eve, other)
        assert (await take(events, 1))[0]["task"]["id"] == last.type_id


async def test_it_is_told_live_and_of_a_team_from_joining_it_on(
    api: Api, ada: Member, eve: Member, di: Contractor, dilara: Account
):
    async with aclosing(api.follow(FOLLOW, by=dilara)) as events:
        first = asyncio.ensure_future(take(events, 1))
        await asyncio.sleep(0.1)
        task = await give_task(ada, di)
        [offered] = await first
        other = await joined(eve, dilara)
        [on_team] = (await until(events, "TEAM_JOINED"))[-1:]

    assert (offered["type"], offered["task"]["id"]) == ("TASK_OFFERED", task.type_id)
    assert on_team["team"]["id"] == other.type_id
    assert on_team["team"]["company"]["name"] == "Globex"


async def test_a_joining_while_nobody_listened_is_replayed(
    api: Api, ada: Member, eve: Member, di: Contractor, dilara: Account
):
    after = {"after": await end_of(dilara)}
    other = await joined(eve, dilara)
    await give_task(eve, other)

    async with aclosing(api.follow(FOLLOW, after, by=dilara)) as events:
        first = (await take(events, 1))[0]
        await until(events, "TASK_OFFERED")

    assert (first["type"], first["team"]["id"]) == ("TEAM_JOINED", other.type_id)


async def test_whoever_is_excluded_hears_that_and_still_of_the_other_team(
    api: Api, ada: Member, eve: Member, di: Contractor, dilara: Account
):
    other = await joined(eve, dilara)
    await give_task(ada, di)
    after = {"after": await end_of(dilara)}
    await excluded(ada, di, open_tasks=CANCELLED)
    await busy(ada)
    await give_task(eve, other)

    async with aclosing(api.follow(FOLLOW, after, by=dilara)) as events:
        found: list[Any] = await until(events, "EXCLUDED")
        found += await until(events, "TASK_OFFERED")

    assert "TASK_CANCELLED" in {each["type"] for each in found}
    ended = next(each for each in found if each["type"] == "EXCLUDED")
    assert (ended["team"]["id"], ended["team"]["status"]) == (di.type_id, "EXCLUDED")


async def test_P11_a_disabled_person_hears_nothing_more(
    api: Api, ada: Member, di: Contractor, dilara: Account
):
    after = {"after": await end_of(dilara)}
    await give_task(ada, di)

    async with aclosing(api.follow(FOLLOW, after, by=dilara)) as events:
        await until(events, "STAGE_CHANGED")
        await Account.filter(id=dilara.id).update(status=AccountStatus.DISABLED)
        await give_task(ada, di)

        assert await failure(events) == "FORBIDDEN"


async def test_a_cursor_older_than_what_is_kept_has_expired(
    api: Api, ada: Member, di: Contractor, dilara: Account, clock: Clock
):
    after = {"after": place_of(dilara.id, Teams({ada.company_id: 1}))}
    clock.move(days=181)
    await prune(Folder(), Change)
    end = await end_of(dilara)

    async with aclosing(api.follow(FOLLOW, after, by=dilara)) as events:
        assert await take(events, 1) == [{"__typename": "CursorExpired", "cursor": end}]
    async with aclosing(api.follow(FOLLOW, {"after": end}, by=dilara)) as events:
        await give_task(ada, di)
        assert (await take(events, 1))[0]["type"] == "TASK_OFFERED"


async def test_a_team_whose_joining_is_not_kept_cannot_be_caught_up_with(
    api: Api, ada: Member, di: Contractor, dilara: Account, clock: Clock
):
    clock.move(days=181)
    await prune(Folder(), Change)

    after = {"after": place_of(dilara.id, Teams({}))}
    async with aclosing(api.follow(FOLLOW, after, by=dilara)) as events:
        assert (await take(events, 1))[0]["__typename"] == "CursorExpired"


async def test_a_cursor_from_before_the_database_was_put_back_has_to_read_anew(
    api: Api, ada: Member, di: Contractor, dilara: Account
):
    after = {"after": place_of(dilara.id, Teams({ada.company_id: 10_000}))}

    async with aclosing(api.follow(FOLLOW, after, by=dilara)) as events:
        assert (await take(events, 1))[0]["__typename"] == "ResyncRequired"


async def test_T4_another_persons_cursor_is_none(
    api: Api, di: Contractor, dilara: Account, cy: Contractor
):
    assert cy.account_id
    after = {"after": place_of(cy.account_id, Teams({}))}

    async with aclosing(api.follow(FOLLOW, after, by=dilara)) as events:
        assert await failure(events) == "INVALID_INPUT"


async def test_a_quiet_follower_in_a_busy_company_is_told_how_far_it_went(
    api: Api, ada: Member, di: Contractor, dilara: Account, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(resolvers.following, "TELL_PLACE", 0.0)
    after = {"after": await end_of(dilara)}
    await busy(ada, 3)

    async with aclosing(api.follow(FOLLOW, after, by=dilara)) as events:
        result = await soon(anext(events))

    assert event(result) == {"__typename": "CursorMoved", "cursor": await end_of(dilara)}
    assert result.cursor == await end_of(dilara)


def test_a_cursor_of_hundreds_of_teams_is_read_again(ada: Member):
    teams = Teams({UUID(int=n): 10**9 + n for n in range(500)})

    assert read_place(ada.account_id, place_of(ada.account_id, teams)) == teams


def test_every_type_of_its_own_comes_from_the_logs():
    assert set(TOLD.values()) == set(OwnChangeType)
