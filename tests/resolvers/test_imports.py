"""What members see and hear of an import, and how they call it off."""

import asyncio
from contextlib import aclosing
from typing import Any

import pytest

from app.execution import StreamFailed
from models import Change, Import, ImportRow, Job, Member
from models.base import now
from models.change import ChangeType
from models.deadlines import today_in
from models.imports import committing, importing
from models.imports.imported import ImportMode, ImportStatus
from models.imports.importing import cancel_import, store_check
from models.typeid import encode
from tests.asking import Api, import_of
from tests.conftest import Clock
from tests.models.imports.sheets import check, finish, sheet, start

CANCEL = """mutation($id: ID!) { cancelImport(input: {importId: $id}) { __typename
  ... on CancelImportPayload { import { id status } } ... on NotCancellable { status }
  ... on Problem { path } } }"""
PROGRESS = """subscription($id: ID!) { importProgress(id: $id) {
  status rowsTotal rowsChecked rowsToCommit rowsCommitted estimatedEnd } }"""


async def soon(event: Any) -> dict[str, Any]:
    async with asyncio.timeout(20):
        result = await event
    assert result.errors == []
    return result.data["importProgress"]


async def test_an_import_is_called_off_once_and_nothing_of_it_is_committed(api: Api, ada: Member):
    made = await import_of(ada, "a@work.example")

    answers = [await api.ask(CANCEL, {"id": made.type_id}, by=ada) for _ in range(2)]

    for answer in answers:
        assert answer["cancelImport"]["import"]["status"] == "CANCELLED"
    [change] = await Change.filter(type=ChangeType.IMPORT_CANCELLED)
    assert (change.import_id, change.data["status"]) == (made.id, "CANCELLED")
    assert change.actor_id == ada.id
    assert await Job.filter(kind="commit_import").count() == 0


async def test_an_import_called_off_while_it_is_checked_is_checked_no_further(
    ada: Member, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(importing, "CHUNK", 2)
    made = await start(ada)
    whole = sheet(*(f"p{n}@work.example" for n in range(6)))

    class Interrupted:
        columns, problems, notes, total = whole.columns, (), (), whole.total

        async def batches(self):
            yield whole.rows[:2]
            await cancel_import(ada, made.id)
            yield whole.rows[2:]

    await store_check(made, Interrupted())

    found = await Import.get(id=made.id)
    assert (found.status, found.checked) == (ImportStatus.CANCELLED, 2)
    assert await ImportRow.filter(workbook=made).count() == 2


@pytest.mark.parametrize("status", ["COMMITTING", "COMMITTED", "FAILED", "EXPIRED", "REJECTED"])
async def test_what_is_under_way_or_over_is_not_called_off(api: Api, ada: Member, status: str):
    made = await import_of(ada, "a@work.example")
    await made.set(status=ImportStatus(status))

    answer = await api.ask(CANCEL, {"id": made.type_id}, by=ada)

    assert answer["cancelImport"] == {
        "__typename": "NotCancellable", "status": status, "path": None,
    }  # fmt: skip


async def test_progress_is_told_from_the_first_row_to_the_end(
    api: Api, ada: Member, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(importing, "CHUNK", 2)
    monkeypatch.setattr(committing, "CHUNK", 2)
    made = await start(ada, mode=ImportMode.VALID_ROWS)
    rows = sheet("a@work.example", "b@work.example", "x", "c@work.example", "d@work.example")

    async with aclosing(api.follow(PROGRESS, {"id": made.type_id}, by=ada)) as events:
        first = await soon(anext(events))
        await store_check(made, rows)
        await finish(made)
        told = [first, *[event.data["importProgress"] async for event in events]]

    assert (first["status"], first["rowsTotal"], first["rowsChecked"]) == ("UPLOADED", None, 0)
    assert told[-1] == {
        "status": "COMMITTED",
        "rowsTotal": 5,
        "rowsChecked": 5,
        "rowsToCommit": 0,
        "rowsCommitted": 4,
        "estimatedEnd": None,
    }


async def test_half_way_through_the_end_is_as_far_off_as_the_beginning(ada: Member):
    made = await import_of(ada, "a@work.example", "b@work.example")
    begun = now()
    await made.set(status=ImportStatus.COMMITTING, phase_at=begun)
    assert made.estimated_end is None
    await made.set(counts={"COMMITTED": 1, "VALID": 1})

    assert made.estimated_end
    assert made.estimated_end - made.updated_at == made.updated_at - begun


async def test_progress_of_a_foreign_import_is_not_there(api: Api, ada: Member, eve: Member):
    made = await import_of(eve, "a@work.example")

    for id in (made.type_id, encode("imp", ada.id), "garbage"):
        async with aclosing(api.follow(PROGRESS, {"id": id}, by=ada)) as events:
            with pytest.raises(StreamFailed) as refused:
                await anext(events)
        assert [e["extensions"]["code"] for e in refused.value.errors] == ["NOT_FOUND"]


async def test_rows_are_found_by_their_problem(api: Api, ada: Member):
    made = await check(
        ada,
        sheet(
            {"contractor_email": "a@work.example", "amount": "1.234"},
            {"contractor_email": "a@work.example", "amount": "much", "currency": "US$"},
            "b@work.example",
        ),
        mode=None,
    )
    asked = """query($id: ID!, $problem: String) { company { import(id: $id) {
      rows(problem: $problem) { totalCount nodes { number } } } } }"""

    found = {}
    for problem in ("AMBIGUOUS", "UNKNOWN_CURRENCY", "CURRENCY", "", None):
        answer = await api.ask(asked, {"id": made.type_id, "problem": problem}, by=ada)
        found[problem] = [n["number"] for n in answer["company"]["import"]["rows"]["nodes"]]

    assert found == {
        "AMBIGUOUS": [2], "UNKNOWN_CURRENCY": [3], "CURRENCY": [], "": [], None: [2, 3, 4],
    }  # fmt: skip


async def test_the_history_says_who_and_when_and_can_be_narrowed(
    api: Api, ada: Member, max: Member
):
    mine, yours = await import_of(ada, "a@work.example"), await import_of(max, "b@work.example")
    await cancel_import(ada, mine.id)
    asked = """query($filter: ImportFilter) { company { imports(filter: $filter) { totalCount
      nodes { id createdAt createdBy { name } committedBy { name } counts { total } } } } }"""

    found = []
    for chosen in (
        {},
        {"status": ["CANCELLED"]},
        {"createdBy": max.type_id},
        {"kind": ["CONTRACTORS"]},
        {"createdBy": "garbage"},
    ):
        answer = await api.ask(asked, {"filter": chosen}, by=ada)
        found.append([n["id"] for n in answer["company"]["imports"]["nodes"]])

    assert found == [[yours.type_id, mine.type_id], [mine.type_id], [yours.type_id], [], []]


async def test_the_history_is_narrowed_by_days_of_the_company(api: Api, ada: Member, clock: Clock):
    await ada.company.set(timezone="Pacific/Kiritimati")  # 14 hours ahead
    found, days = [], []
    for _ in range(3):
        found.append((await import_of(ada, "a@work.example")).type_id)
        days.append(today_in("Pacific/Kiritimati"))
        clock.move(days=1)
    asked = """query($created: DateRange) { company { imports(filter: {created: $created}) {
      nodes { id } } } }"""

    async def within(**ends: Any) -> list[str]:
        created = {end: str(day) for end, day in ends.items()}
        answer = await api.ask(asked, {"created": created}, by=ada)
        return [node["id"] for node in answer["company"]["imports"]["nodes"]][::-1]

    assert await within() == found
    assert await within(**{"from": days[1]}) == found[1:]
    assert await within(until=days[1]) == found[:2]
    assert await within(**{"from": days[1], "until": days[1]}) == found[1:2]
    assert await within(**{"from": "0001-01-01", "until": "9999-12-31"}) == found
    assert await within(**{"from": "9999-12-31"}) == await within(until="0001-01-01") == []


async def test_who_commits_is_who_gives_out_the_work(api: Api, ada: Member, max: Member):
    made = await import_of(ada, "a@work.example")
    commit = """mutation($id: ID!) { commitImport(input: {importId: $id}) {
      ... on CommitImportPayload { import { createdBy { id } committedBy { id } } } } }"""

    answer = await api.ask(commit, {"id": made.type_id}, by=max)
    await finish(made)

    shown = answer["commitImport"]["import"]
    assert (shown["createdBy"]["id"], shown["committedBy"]["id"]) == (ada.type_id, max.type_id)
    [created] = await Change.filter(type=ChangeType.TASK_CREATED)
    assert created.actor_id == max.id
