import asyncio
from collections.abc import AsyncIterator, Sequence

import pytest

from models import Change, Contractor, Import, ImportRow, Job, Member, Task, Upload
from models.account import Locale
from models.change import ChangeType
from models.company import DescriptionRule, Role
from models.imports import importing
from models.imports.checking import RowStatus
from models.imports.committing import commit_import
from models.imports.imported import (
    AlreadyImported,
    ImportMode,
    ImportStatus,
    NotCommittable,
    issue_from_json,
    sheet_of,
)
from models.imports.importing import expire_checked, fail_check, store_check
from models.imports.sheet import RawRow, Sheet
from models.problems import Issue, NotPermitted
from models.typeid import encode
from tests.asking import give_task, upload_of
from tests.conftest import Clock
from tests.models.imports.sheets import carry_out, check, rows, sheet, start


async def test_bad_rows_say_why_and_spoil_nothing(ada: Member):
    made = await carry_out(
        ada,
        sheet("ok@work.example", {"contractor_email": "ivаn@work.example", "amount": "much"}),
    )

    assert made.counts == {"COMMITTED": 1, "INVALID": 1}
    [good, bad] = await rows(made)
    assert good == (2, "COMMITTED", [])
    assert bad[:2] == (3, "INVALID")
    assert len(bad[2]) == 2


async def test_checking_alone_writes_no_task_and_no_contractor(ada: Member):
    made = await check(ada, sheet("new@work.example"), mode=None)

    assert made.status is ImportStatus.CHECKED
    assert made.counts == {"VALID": 1}
    assert (await Task.all().count(), await Contractor.all().count()) == (0, 0)
    assert await Job.filter(kind="commit_import").count() == 0


async def test_a_duplicate_leads_to_the_task_there_is(ada: Member, di: Contractor):
    task = await give_task(ada, di, external_id="T-1")

    made = await carry_out(
        ada, sheet({"contractor_email": "di@work.example", "external_id": "T-1"})
    )

    assert (await ImportRow.get(workbook=made)).task_id == task.id


async def test_a_row_with_a_task_of_another_company_is_a_new_task(
    ada: Member, di: Contractor, eve: Member
):
    task = await give_task(ada, di)

    made = await carry_out(
        eve, sheet({"contractor_email": "di@work.example", "task_id": task.type_id})
    )

    assert made.counts == {"COMMITTED": 1}


async def test_the_same_file_is_imported_once(ada: Member):
    made = await carry_out(ada, sheet("new@work.example"))

    with pytest.raises(AlreadyImported) as refused:
        await start(ada)

    assert refused.value.import_id == made.type_id
    assert (await start(ada, force=True)).id != made.id
    assert (await start(ada, mode=None)).mode is None


async def test_L7_of_two_members_who_send_the_same_file_at_once_one_is_told(
    ada: Member, max: Member
):
    found = await asyncio.gather(
        *(start(m) for m in (ada, max) for _ in range(5)), return_exceptions=True
    )

    assert sum(isinstance(f, AlreadyImported) for f in found) == 9
    assert await Import.all().count() == 1


async def test_another_company_may_import_the_same_file(ada: Member, eve: Member):
    await carry_out(ada, sheet("new@work.example"))

    assert (await carry_out(eve, sheet("new@work.example"))).counts == {"COMMITTED": 1}


async def test_a_file_of_which_nothing_came_may_be_sent_again(ada: Member):
    await carry_out(ada, sheet({"contractor_email": "x@work.example", "amount": "much"}))
    unusable = await start(ada, "b" * 64)
    await store_check(unusable, Sheet(problems=(Issue("EMPTY_FILE"),)))

    assert await start(ada)
    assert await start(ada, "b" * 64)


async def test_an_unusable_file_is_rejected_with_its_problems(ada: Member):
    made = await start(ada)

    await store_check(made, Sheet(problems=(Issue("EMPTY_FILE"),)))

    found = await Import.get(id=made.id)
    assert found.status is ImportStatus.REJECTED
    assert [p["code"] for p in found.problems] == ["EMPTY_FILE"]
    assert await Change.filter(type=ChangeType.IMPORT_FAILED).count() == 1
    with pytest.raises(NotCommittable):
        await commit_import(ada, made.id, ImportMode.VALID_ROWS)


async def test_checking_twice_keeps_one_set_of_rows(ada: Member):
    made = await start(ada)

    for _ in range(2):
        await store_check(made, sheet("new@work.example"))

    assert await ImportRow.filter(workbook=made).count() == 1
    assert await Job.filter(kind="commit_import").count() == 1


async def test_an_accountant_imports_nothing(ada: Member):
    made = await check(ada, sheet("a@work.example"), mode=None)
    await ada.set(role=Role.ACCOUNTANT)

    with pytest.raises(NotPermitted):
        await start(ada)
    with pytest.raises(NotPermitted):
        await commit_import(ada, made.id, ImportMode.VALID_ROWS)


async def test_a_check_is_good_for_a_day(ada: Member, clock: Clock):
    made = await check(ada, sheet("a@work.example"), mode=None)
    clock.move(days=1)

    with pytest.raises(NotCommittable) as refused:
        await commit_import(ada, made.id, ImportMode.VALID_ROWS)

    assert refused.value.status is ImportStatus.EXPIRED
    assert await expire_checked() == 1
    assert await expire_checked() == 0
    assert (await Import.get(id=made.id)).status is ImportStatus.EXPIRED


async def test_an_upload_is_good_for_a_day_and_for_its_uploader(
    ada: Member, max: Member, eve: Member, clock: Clock
):
    upload = await upload_of(ada)
    assert await Upload.of(ada, upload.id)

    for other in (max, eve):
        assert await Upload.of(other, upload.id) is None
    assert await Upload.of(ada, None) is None
    clock.move(days=1, seconds=1)
    assert await Upload.of(ada, upload.id) is None


@pytest.mark.parametrize(
    ("text", "character"),
    [("Рисунок", "Р"), ("Logo — и всё", "и"), ("设计", "设"), ("Λόγος 🎉", "Λ")],
)
async def test_a_description_in_other_letters_is_a_warning_that_names_one(
    ada: Member, text: str, character: str
):
    made = await carry_out(ada, sheet({"contractor_email": "a@work.example", "description": text}))

    row = await ImportRow.get(workbook=made)
    assert row.status is RowStatus.COMMITTED
    [issue] = [issue_from_json(i) for i in row.issues]
    assert (issue.code, issue.path) == ("DESCRIPTION_NOT_LATIN", ("description",))
    assert issue.details["character"] == character
    for locale in Locale:
        assert character in issue.message(locale.value)


@pytest.mark.parametrize("text", ["Café № 5 → 🎉 “done” ½", "Łukasz Żółć", "µ² ≠ ∞"])
async def test_signs_and_latin_letters_are_no_warning(ada: Member, text: str):
    made = await carry_out(ada, sheet({"contractor_email": "a@work.example", "description": text}))

    assert (await ImportRow.get(workbook=made)).issues == []
    assert (await Task.get()).description == text


async def test_a_company_may_refuse_descriptions_in_other_letters(ada: Member):
    await ada.company.set(task_description_latin=DescriptionRule.ERROR)

    made = await carry_out(
        ada, sheet({"contractor_email": "a@work.example", "description": "Рисунок"})
    )

    assert await rows(made) == [(2, "INVALID", ["DESCRIPTION_NOT_LATIN"])]


async def test_the_rows_come_back_as_they_were_read(ada: Member):
    read = sheet({"contractor_email": "a@work.example", "amount": 12.5, "unknown": None})
    made = await check(ada, read, mode=None)

    again = sheet_of(made, await ImportRow.filter(workbook=made).order_by("number"))

    assert (again.columns, again.rows) == (read.columns, read.rows)


class Interrupted:
    """A sheet whose reader dies behind some rows."""

    def __init__(self, whole: Sheet, rows: int) -> None:
        self.columns, self.total = whole.columns, whole.total
        self.problems = self.notes = ()
        self._rows = whole.rows[:rows]

    async def batches(self) -> AsyncIterator[Sequence[RawRow]]:
        yield self._rows
        raise ConnectionAbortedError


async def test_S5_a_file_whose_reader_dies_half_way_is_rejected_and_nothing_of_it_stays(
    ada: Member, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(importing, "CHUNK", 2)
    made = await start(ada)
    whole = sheet(*(f"p{n}@work.example" for n in range(6)))
    with pytest.raises(ConnectionAbortedError):
        await store_check(made, Interrupted(whole, 4))
    kept = await ImportRow.filter(workbook=made).count()

    for _ in range(2):
        await fail_check(made.id, [Issue("PARSER_MEMORY")])

    found = await Import.get(id=made.id)
    assert kept == 4
    assert await ImportRow.filter(workbook=made).count() == 0
    assert (found.status, found.counts, found.checked) == (ImportStatus.REJECTED, {}, 0)
    assert [p["code"] for p in found.problems] == ["PARSER_MEMORY"]
    assert await Change.filter(type=ChangeType.IMPORT_FAILED).count() == 1
    assert await start(ada)


async def test_a_finished_check_is_not_failed_afterwards(ada: Member):
    made = await check(ada, sheet("a@work.example"), mode=None)

    await fail_check(made.id, [Issue("PARSER_FAILED")])

    assert (await Import.get(id=made.id)).status is ImportStatus.CHECKED
    assert await ImportRow.filter(workbook=made).count() == 1


async def test_a_check_that_goes_on_elsewhere_still_knows_the_external_ids_before(
    ada: Member, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(importing, "CHUNK", 2)
    made = await start(ada, mode=None)
    names = ("T-1", "T-2", "T-3", "T-1", "T-3", "T-4")
    whole = sheet(*({"contractor_email": "a@work.example", "external_id": name} for name in names))
    with pytest.raises(ConnectionAbortedError):
        await store_check(made, Interrupted(whole, 2))

    await store_check(made, whole)

    assert await rows(made) == [
        (2, "VALID", []),
        (3, "VALID", []),
        (4, "VALID", []),
        (5, "DUPLICATE", ["EXTERNAL_ID_REPEATED"]),
        (6, "DUPLICATE", ["EXTERNAL_ID_REPEATED"]),
        (7, "VALID", []),
    ]
    repeated = await ImportRow.filter(workbook=made, status=RowStatus.DUPLICATE).order_by("number")
    assert [row.issues[0]["details"]["row"] for row in repeated] == ["2", "4"]


async def test_a_result_that_is_uploaded_again_changes_nothing_and_commits_only_what_was_mended(
    ada: Member,
):
    first = await carry_out(
        ada, sheet("a@work.example", {"contractor_email": "b@work.example", "amount": "1.234"})
    )
    [done, _] = await ImportRow.filter(workbook=first).order_by("number")
    name = encode("tsk", done.task_id)
    result = sheet(
        {"contractor_email": "a@work.example", "task_id": name},
        {"contractor_email": "b@work.example", "amount": "1.234,00"},
    )

    again = await carry_out(ada, result, sha256="b" * 64)
    third = await carry_out(ada, result, sha256="c" * 64, force=True)

    assert again.counts == {"UNCHANGED": 1, "COMMITTED": 1}
    assert (await ImportRow.get(workbook=again, number=2)).task_id == done.task_id
    assert third.counts["UNCHANGED"] == 1
    assert await Task.filter(id=done.task_id).count() == 1
