"""Parts of a company's log: some types, one contractor; resumed without a gap in them."""

import asyncio
from contextlib import aclosing
from typing import Any

import pytest

import resolvers.following
from models import Change, Contractor, ContractorManager, Member
from models.base import new_id
from models.company import MemberStatus
from models.inviting import Terms, invite
from models.note import add_note
from models.retention import prune
from models.rights import ManagersSee
from models.typeid import encode
from schema.change import position, read_position
from tests.asking import Api, document, give_task, soon
from tests.conftest import Clock, member_of
from tests.resolvers.test_changes import Folder, end_of, failure, from_start, tell

SOME = """subscription($after: Cursor, $types: [ChangeType!]) {
  companyChanges(after: $after, types: $types) { __typename
    ... on Change { seq type cursor } ... on CursorMoved { cursor }
    ... on CursorExpired { cursor } ... on ResyncRequired { cursor } } }"""
ONE = document("contractor-changed")
TASKS = ["TASK_CREATED", "TASK_ACCEPTED"]


async def take(events: Any, count: int) -> list[Any]:
    found = []
    for _ in range(count):
        result = await soon(anext(events))
        assert result.errors == []
        [told] = result.data.values()
        found.append(told)
    return found


async def numbers(**values: Any) -> list[int]:
    rows = await Change.filter(**values).order_by("seq").values_list("seq")
    return [row[0] for row in rows]


async def mixed(ada: Member, di: Contractor, count: int) -> None:
    """Tasks among much else."""
    for _ in range(count):
        await give_task(ada, di)
        await tell(ada, 3)


@pytest.mark.parametrize("batch", [1, 2, 200])
async def test_only_the_types_are_told_and_a_broken_stream_resumes_without_gap_or_repetition(
    api: Api, ada: Member, di: Contractor, monkeypatch: pytest.MonkeyPatch, batch: int
):
    monkeypatch.setattr(resolvers.following, "BATCH", batch)
    await mixed(ada, di, 4)
    expected = await numbers(company_id=ada.company_id, type__in=TASKS)

    found: list[Any] = []
    after = from_start(ada)["after"]
    while len(found) < len(expected):
        given = {"after": after, "types": TASKS}
        async with aclosing(api.follow(SOME, given, by=ada)) as events:
            found += await take(events, 1)
        after = found[-1]["cursor"]
        await tell(ada)

    assert [each["seq"] for each in found] == expected
    assert {each["type"] for each in found} == {"TASK_CREATED"}


async def test_no_types_are_none_of_them(
    api: Api, ada: Member, di: Contractor, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(resolvers.following, "TELL_PLACE", 0.0)

    given = {**from_start(ada), "types": []}
    async with aclosing(api.follow(SOME, given, by=ada)) as events:
        [first] = await take(events, 1)

    assert first["__typename"] == "CursorMoved"


async def test_an_idle_stream_is_told_how_far_it_went_and_resumes_there_after_a_prune(
    api: Api, ada: Member, di: Contractor, clock: Clock, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(resolvers.following, "TELL_PLACE", 0.0)
    first = await end_of(ada.company)
    given = {**from_start(ada, first), "types": TASKS}
    clock.move(days=100)
    await tell(ada, 5)
    async with aclosing(api.follow(SOME, given, by=ada)) as events:
        result = await soon(anext(events))
    [moved] = result.data.values()
    clock.move(days=100)
    await tell(ada)
    await Change.filter(company_id=ada.company_id, seq__lte=first + 2).delete()

    assert moved == {"__typename": "CursorMoved", "cursor": position(ada.company_id, first + 5)}
    assert result.cursor == moved["cursor"]
    async with aclosing(
        api.follow(SOME, {"types": TASKS}, by=ada, last_event_id=result.cursor)
    ) as events:
        await mixed(ada, di, 1)
        told = await take(events, 2)
    assert [each.get("type") for each in told if "seq" in each] == ["TASK_CREATED"]
    async with aclosing(api.follow(SOME, given, by=ada)) as events:
        assert (await take(events, 1))[0]["__typename"] == "CursorExpired"


async def test_a_stream_of_everything_is_never_told_how_far_it_went(
    api: Api, ada: Member, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(resolvers.following, "TELL_PLACE", 0.0)
    await tell(ada, 5)

    async with aclosing(api.follow(SOME, from_start(ada), by=ada)) as events:
        found = await take(events, await end_of(ada.company))

    assert {each["__typename"] for each in found} == {"Change"}


async def test_what_a_filter_passes_over_counts_when_it_is_no_longer_kept(
    api: Api, ada: Member, di: Contractor, clock: Clock
):
    clock.move(days=181)
    await mixed(ada, di, 1)
    await prune(Folder(), Change)

    given = {**from_start(ada, 1), "types": TASKS}
    async with aclosing(api.follow(SOME, given, by=ada)) as events:
        [expired] = await take(events, 1)

    assert expired["__typename"] == "CursorExpired"
    assert read_position(ada.company_id, expired["cursor"]) == await end_of(ada.company)


async def test_pruning_takes_from_the_beginning_only_and_numbers_go_on(
    ada: Member, di: Contractor, clock: Clock
):
    clock.move(days=100)
    await tell(ada, 2)
    old = await end_of(ada.company) - 2
    clock.move(days=81)

    gone = await prune(Folder(), Change)

    assert gone == {"Change": old}
    assert await numbers(company_id=ada.company_id) == [old + 1, old + 2]
    clock.move(days=400)
    await prune(Folder(), Change)
    assert await numbers(company_id=ada.company_id) == []
    assert await end_of(ada.company) == old + 2
    await tell(ada)
    assert await numbers(company_id=ada.company_id) == [old + 3]


async def test_one_contractors_changes_are_replayed_and_then_followed(
    api: Api, ada: Member, bo: Contractor, di: Contractor
):
    await give_task(ada, bo)
    await give_task(ada, di)
    expected = await numbers(contractor_id=di.id)

    given = {"id": di.type_id, **from_start(ada)}
    async with aclosing(api.follow(ONE, given, by=ada)) as events:
        replayed = await take(events, len(expected))
        live = asyncio.ensure_future(take(events, 1))
        await add_note(ada, bo.id, "Another's")
        await tell(ada)
        await add_note(ada, di.id, "Thorough")

        assert [each["seq"] for each in replayed] == expected
        assert {each["contractor"]["id"] for each in replayed} == {di.type_id}
        assert replayed[-2]["type"] == "TASK_CREATED" or replayed[-1]["type"] == "TASK_CREATED"
        assert (await live)[0]["type"] == "CONTRACTOR_UPDATED"


async def test_T1_a_row_of_another_company_is_one_that_never_was(
    api: Api, ada: Member, eve: Member, di: Contractor
):
    for by, id in ((eve, di.type_id), (ada, encode("ctr", new_id())), (ada, "garbage")):
        async with aclosing(api.follow(ONE, {"id": id}, by=by)) as events:
            assert await failure(events) == "NOT_FOUND"


async def test_T4_a_manager_who_manages_the_row_no_more_hears_nothing_more(
    api: Api, ada: Member, max: Member
):
    [invited] = await invite(max, ["own@work.example"], Terms())
    await ada.company.set(managers_see=ManagersSee.OWN)
    row, limited = invited.contractor, await member_of(max)
    assert row
    given = {"id": row.type_id, **from_start(ada, await end_of(ada.company))}

    async with aclosing(api.follow(ONE, given, by=limited)) as events:
        await add_note(ada, row.id, "Told")
        await take(events, 1)
        await ContractorManager.filter(contractor_id=row.id).delete()
        await add_note(ada, row.id, "Not told")

        assert await failure(events) == "NOT_FOUND"


async def test_T4_managers_who_see_own_rows_from_now_on_lose_the_others(
    api: Api, ada: Member, max: Member, di: Contractor
):
    given = {"id": di.type_id, **from_start(ada, await end_of(ada.company))}

    async with aclosing(api.follow(ONE, given, by=max)) as events:
        await add_note(ada, di.id, "Told")
        await take(events, 1)
        await ada.company.set(managers_see=ManagersSee.OWN)
        await add_note(ada, di.id, "Not told")

        assert await failure(events) == "NOT_FOUND"


async def test_T4_who_is_no_member_any_more_hears_nothing_more(
    api: Api, ada: Member, max: Member, di: Contractor
):
    given = {"id": di.type_id, **from_start(ada, await end_of(ada.company))}

    async with aclosing(api.follow(ONE, given, by=max)) as events:
        await add_note(ada, di.id, "Told")
        await take(events, 1)
        await max.set(status=MemberStatus.REMOVED)
        await add_note(ada, di.id, "Not told")

        assert await failure(events) == "FORBIDDEN"


async def test_who_is_too_far_behind_with_one_row_reads_it_anew(
    api: Api, ada: Member, di: Contractor, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(resolvers.following, "TOO_FAR", 4)

    given = {"id": di.type_id, **from_start(ada)}
    async with aclosing(api.follow(ONE, given, by=ada)) as events:
        assert (await take(events, 1))[0]["__typename"] == "ResyncRequired"
