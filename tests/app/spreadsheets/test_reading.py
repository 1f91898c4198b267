"""Every kind of file, read by the real child process."""

from datetime import date, datetime

import pytest

from app.spreadsheets.reading import read_sheet
from models.imports.columns import ImportKind
from models.imports.dates import read_date
from models.imports.rows import read_task
from tests.spreadsheets import good, hostile
from tests.spreadsheets import openxml as ox
from tests.spreadsheets.corpus import TASKS


async def read(data, **options):
    return await read_sheet(data, kind=ImportKind.TASKS, **options)


def tasks_of(sheet):
    return [read_task(row, services={"TR"}, reserved_allowed=False) for row in sheet.rows]


async def test_rows_have_the_numbers_that_the_file_shows():
    xlsx = await read(good.by_openpyxl(good._gap_and_spaces))
    text = await read(good.FILES["csv, blank lines"][0]())
    told = await read(good.FILES["csv, separator told as Excel does"][0]())

    assert [row.number for row in xlsx.rows] == [2, 5]
    assert [row.number for row in text.rows] == [2, 4]
    assert [row.number for row in told.rows] == [3, 4]


async def test_cells_keep_their_types_on_the_way_between_processes():
    def change(_, page):
        page["B2"], page["E2"], page["F2"] = True, 46112, datetime(2026, 3, 31, 9, 30)  # noqa: DTZ001

    sheet = await read(good.by_openpyxl(change))

    assert sheet.rows[0].values == {
        "contractor_email": "bo@acme.com",
        "amount": True,
        "currency": "USD",
        "service_id": "TR",
        "description": 46112.0,
        "deadline": datetime(2026, 3, 31, 9, 30),  # noqa: DTZ001
    }


async def test_dates_since_1904_are_the_same_days():
    page = ox.sheet(ox.header(), ox.task(2, deadline=46112 - 1462))
    book = ox.book(properties='<workbookPr date1904="1"/>')

    sheet = await read(ox.packed(ox.parts(page, workbook=book)))

    assert read_date(sheet.rows[0].values["deadline"]) == date(2026, 3, 31)


async def test_an_error_of_excel_is_not_taken_for_a_blank_cell():
    extra = '<c r="G2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
    header = ox.header().replace("</row>", f"{ox.cell('G1', 'Project')}</row>")

    sheet = await read(ox.workbook_of(header, ox.task(2, extra=extra)))

    assert sheet.rows[0].values["project"] == "#DIV/0!"


async def test_a_formula_that_makes_no_text_has_a_value():
    extra = '<c r="G2" t="str"><f>""</f><v></v></c>'
    header = ox.header().replace("</row>", f"{ox.cell('G1', 'Project')}</row>")

    sheet = await read(ox.workbook_of(header, ox.task(2, extra=extra)))

    assert sheet.problems == ()
    assert "project" not in sheet.rows[0].values


async def test_a_formula_in_a_column_that_is_not_read_does_not_matter():
    def change(_, page):
        page["G1"], page["G2"] = "Colour", "=1+1"

    assert (await read(good.by_openpyxl(change))).problems == ()


async def test_S7_uncalculated_formulas_are_named_a_few_at_a_time():
    def change(_, page):
        for number in range(2, 12):
            page[f"B{number}"] = "=1+1"

    (problem,) = (await read(good.by_openpyxl(change))).problems

    assert problem.path == ("amount",)
    assert problem.details == {"column": "Amount", "cells": "B2, B3, B4, B5, B6"}


async def test_values_of_unknown_columns_are_kept_by_letter():
    def change(_, page):
        page["G1"], page["G2"] = "Colour", "red"

    sheet = await read(good.by_openpyxl(change))

    assert sheet.rows[0].values["G"] == "red"
    assert [(column.key, column.known) for column in sheet.columns][-2:] == [
        ("deadline", True),
        ("G", False),
    ]


async def test_contractors_have_columns_of_their_own():
    data = good.by_openpyxl(rows=[("Телефон", "Email"), ("+7 495 123-45-67", "bo@acme.com")])

    sheet = await read_sheet(data, kind=ImportKind.CONTRACTORS)

    assert sheet.rows[0].values == {"phone": "+7 495 123-45-67", "email": "bo@acme.com"}


@pytest.mark.parametrize(
    "name",
    ["nothing", "protected by a password", "Excel 97 as .xlsx", "a bomb", "a cell at XFD1048576"],
)
async def test_a_hostile_file_of_contractors_is_refused_as_one_of_tasks_is(name):
    make, codes = hostile.FILES[name]

    sheet = await read_sheet(make(), kind=ImportKind.CONTRACTORS)

    assert (sheet.rows, [problem.code for problem in sheet.problems]) == ((), codes)


async def test_S3_twenty_thousand_rows_are_not_too_many():
    rows = (good.HEADER, *[good.TEXT_ROWS[0]] * 20_000)

    sheet = await read(good.delimited(",", "utf-8", rows))

    assert sheet.problems == ()
    assert [row.number for row in sheet.rows] == list(range(2, 20_002))


async def test_S3_fifty_columns_are_not_too_many():
    sheet = await read(hostile.wide(50))

    assert {problem.code for problem in sheet.problems} == {
        "MISSING_COLUMN", "MISSING_ONE_OF_COLUMNS",
    }  # fmt: skip


async def test_a_file_on_disk_is_read_too(tmp_path):
    path = tmp_path / "tasks.xlsx"
    path.write_bytes(good.by_openpyxl())

    sheet = await read(path)

    assert tasks_of(sheet) == TASKS
    assert list(tmp_path.iterdir()) == [path]


async def test_a_path_that_is_not_there_is_the_caller_s_error(tmp_path):
    with pytest.raises(FileNotFoundError):
        await read(tmp_path / "nothing.xlsx")
