import io
from datetime import date, datetime

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.spreadsheets.neutral import neutralise, restore
from app.spreadsheets.reading import read_sheet
from app.spreadsheets.workbooks import ResultRow, result_workbook
from models.imports.amounts import decimals
from models.imports.columns import ImportKind
from models.imports.kinds import TASKS
from models.imports.rows import TaskRow, read_task
from models.imports.sheet import RawRow, SheetColumn
from models.text.addresses import Address
from tests.spreadsheets import good

COLUMNS = tuple(SheetColumn(column.key, column.english) for column in TASKS.fillable)


def written(*rows, columns=COLUMNS, locale="en"):
    return result_workbook(columns, rows, kind=ImportKind.TASKS, locale=locale)


async def read(data):
    return await read_sheet(data, kind=ImportKind.TASKS)


def page_of(data):
    return openpyxl.load_workbook(io.BytesIO(data)).worksheets[0]


async def test_the_rows_come_back_with_what_became_of_them():
    sheet = await read(good.by_openpyxl(lambda _, page: page.cell(1, 7, "Colour")))
    results = [
        ResultRow(sheet.rows[0], "Imported", task_id="tsk_1"),
        ResultRow(sheet.rows[1], "Not imported", ["Service id: unknown.", "Title: too long."]),
    ]

    data = result_workbook(sheet.columns, results, kind=ImportKind.TASKS, locale="ru")

    page = page_of(data)
    assert page.title == "Задачи"
    assert [cell.value for cell in page[1]] == [
        *good.HEADER, "Colour", "Статус", "Проблемы", "ID задачи",
    ]  # fmt: skip
    assert [cell.value for cell in page[2]] == [
        *good.ROWS[0][:5], datetime(2026, 3, 31), None, "Imported", None, "tsk_1",  # noqa: DTZ001
    ]  # fmt: skip
    assert page["I3"].value == "Service id: unknown.\nTitle: too long."


async def test_a_result_that_is_uploaded_again_has_its_task_ids_and_one_set_of_result_columns():
    first = await read(good.by_openpyxl())
    again = await read(
        result_workbook(
            first.columns,
            [ResultRow(row, "Imported", task_id="tsk_1") for row in first.rows],
            kind=ImportKind.TASKS,
            locale="en",
        )
    )

    data = result_workbook(
        again.columns,
        [ResultRow(row, "Unchanged", task_id="tsk_1") for row in again.rows],
        kind=ImportKind.TASKS,
        locale="en",
    )

    assert again.problems == again.notes == ()
    assert [row.values["task_id"] for row in again.rows] == ["tsk_1", "tsk_1"]
    assert [cell.value for cell in page_of(data)[1]] == [
        *good.HEADER, "Status", "Problems", "Task id",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text", ["=1+1", "+7 495", "-5", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''=1", "=HYPERLINK()"]
)
async def test_S6_text_that_looks_like_a_formula_is_harmless_and_comes_back(text):
    data = written(ResultRow(RawRow(2, {"title": text}), "=status", [text]))

    cell = page_of(data)["L2"]
    assert cell.data_type == "s"
    assert cell.value.startswith("'")
    assert page_of(data)["O2"].value == "'=status"
    (row,) = (await read(data)).rows
    assert row.values["title"].replace("\n", "\r") == text.replace("\n", "\r")


async def test_numbers_dates_and_truth_stay_what_they_are():
    values = {"amount": -1.5, "title": True, "deadline": date(2026, 3, 31), "project": "-1.5"}

    (row,) = (await read(written(ResultRow(RawRow(2, values), "")))).rows

    assert row.values == values


async def test_S6_a_title_that_looks_like_a_formula_is_harmless():
    columns = (*COLUMNS, SheetColumn("Z", "=1+1", known=False))

    data = written(ResultRow(RawRow(2, {"Z": "x"}), ""), columns=columns)

    assert page_of(data)["O1"].value == "'=1+1"
    assert (await read(data)).columns[14].title == "=1+1"


async def test_what_a_cell_cannot_hold_is_left_out():
    data = written(ResultRow(RawRow(2, {"title": "a\x00b\x1f", "description": "x" * 40_000}), ""))

    page = page_of(data)
    assert page["L2"].value == "ab"
    assert len(page["F2"].value) == 32_767


@given(st.text(alphabet=st.sampled_from("'=+-@\t\r\na ")) | st.text())
def test_S6_neutralising_is_undone_exactly(text):
    safe = neutralise(text)

    assert safe[:1] not in ("=", "+", "-", "@", "\t", "\r")
    assert restore(safe) == text


WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z"), exclude_characters="#"), min_size=1
)
LINES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
CODES = ("USD", "EUR", "RUB", "JPY", "BHD")


@st.composite
def tasks(draw):
    currency = draw(st.sampled_from(CODES))
    description = draw(st.none() | st.lists(LINES, min_size=1, max_size=3).map("\n".join))
    period = draw(LINES if description is None else st.none() | LINES)
    maybe = st.none() | LINES
    name = draw(st.from_regex(r"[a-z]{1,8}", fullmatch=True))
    return TaskRow(
        contractor=Address(f"{name}@acme.com", f"{name}@acme.com"),
        amount=draw(st.integers(1, 10**12)),
        currency=currency,
        company_pays_card_fee=draw(st.sampled_from([None, True, False]))
        if currency in ("USD", "EUR")
        else None,
        service_id=draw(st.sampled_from(["TR", "1024"])),
        title=draw(LINES),
        description=description,
        service_period=period,
        contractor_name=draw(maybe),
        user_service_name=draw(maybe),
        project=draw(maybe),
        task_url=draw(st.none() | st.just("https://t.example/1?a=b#c")),
        deadline=draw(st.none() | st.dates(date(2000, 1, 1), date(2199, 12, 31))),
        external_id=draw(maybe),
        task_id=None,
    )


def cells_of(task):
    """What a person would type for the task; the amount as a number, the day as a date."""
    fee = None if task.company_pays_card_fee is None else int(task.company_pays_card_fee)
    cells = {
        key: getattr(task, key)
        for key in (
            "currency", "service_id", "title", "description", "service_period", "contractor_name",
            "user_service_name", "project", "task_url", "deadline", "external_id",
        )
    }  # fmt: skip
    cells |= {
        "contractor_email": task.contractor.email,
        "amount": task.amount / 10 ** decimals(task.currency),
        "card_fee": fee,
    }
    return {key: value for key, value in cells.items() if value is not None}


@given(st.lists(tasks(), min_size=1, max_size=6), st.sampled_from(["en", "ru"]))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
async def test_any_list_of_tasks_written_to_a_workbook_is_read_back(some, locale):
    columns = tuple(SheetColumn(column.key, column.title(locale)) for column in TASKS.fillable)
    rows = [ResultRow(RawRow(number, cells_of(task)), "") for number, task in enumerate(some, 2)]

    sheet = await read(written(*rows, columns=columns, locale=locale))

    assert sheet.problems == ()
    found = [read_task(row, services={"TR", "1024"}, reserved_allowed=False) for row in sheet.rows]
    assert found == some
