"""Files that LibreOffice has saved, and templates that were filled in with it."""

import io
from pathlib import Path

import openpyxl
import pytest

from app.spreadsheets.reading import read_sheet
from app.spreadsheets.templates import template
from models.imports.columns import ImportKind
from models.imports.rows import TaskRow, read_task
from tests.spreadsheets import good
from tests.spreadsheets.office import SOFFICE, TEXT_CELLS, XLSX, converted

pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")


def tasks_of(sheet):
    return [read_task(row, services={"TR"}, reserved_allowed=True) for row in sheet.rows]


def filled_in(locale):
    """The template with its own examples typed into the data sheet."""
    book = openpyxl.load_workbook(
        io.BytesIO(template(ImportKind.TASKS, locale=locale, services=[("TR", "Translation")]))
    )
    for row in book.worksheets[1].iter_rows(min_row=2, values_only=True):
        book.worksheets[0].append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


ROUTES = {
    "saved as .xlsx": [("xlsx", XLSX)],
    "saved as .ods and again as .xlsx": [("xlsx", "ods"), ("ods", XLSX)],
    "saved as .xls and again as .xlsx": [("xlsx", "xls:MS Excel 97"), ("xls", XLSX)],
    "saved as .csv, commas, UTF-8": [("xlsx", f"{TEXT_CELLS}:44,34,76,1,,0,false,true,false")],
    "saved as .csv, semicolons, 1251": [("xlsx", f"{TEXT_CELLS}:59,34,34,1,,0,false,true,false")],
    "saved as .csv, tabs, UTF-8": [("xlsx", f"{TEXT_CELLS}:9,34,76,1,,0,false,true,false")],
}


@pytest.mark.parametrize("route", ROUTES)
async def test_what_libreoffice_saved_says_the_same_tasks(route, tmp_path: Path):
    rows = (good.HEADER, good.TEXT_ROWS[0], (*good.TEXT_ROWS[1][:5], "01.04.2026"))
    before = await read_sheet(good.by_openpyxl(rows=rows), kind=ImportKind.TASKS)

    saved = await converted(tmp_path, good.by_openpyxl(rows=rows), *ROUTES[route])

    after = await read_sheet(saved, kind=ImportKind.TASKS)
    assert after.problems == ()
    assert tasks_of(after) == tasks_of(before)
    assert all(isinstance(task, TaskRow) for task in tasks_of(after))


@pytest.mark.parametrize("system", [False, True])
async def test_numbers_and_dates_of_libreoffice_are_read(system, tmp_path: Path):
    saved = await converted(tmp_path, good.by_xlsxwriter(date_1904=system), ("xlsx", XLSX))

    read = await read_sheet(saved, kind=ImportKind.TASKS)
    plain = await read_sheet(good.by_xlsxwriter(), kind=ImportKind.TASKS)

    assert tasks_of(read) == tasks_of(plain)


@pytest.mark.parametrize("locale", ["en", "ru"])
async def test_a_template_filled_in_with_libreoffice_imports_cleanly(locale, tmp_path: Path):
    saved = await converted(tmp_path, filled_in(locale), ("xlsx", "ods"), ("ods", XLSX))

    read = await read_sheet(saved, kind=ImportKind.TASKS)

    assert read.problems == ()
    assert [note.code for note in read.notes] == []
    assert [row.number for row in read.rows] == [2, 3]
    assert all(isinstance(task, TaskRow) for task in tasks_of(read))


@pytest.mark.parametrize("locale", ["en", "ru"])
async def test_an_untouched_template_that_libreoffice_saved_is_an_empty_file(
    locale, tmp_path: Path
):
    blank = template(ImportKind.TASKS, locale=locale, services=[("TR", "Translation")])

    saved = await converted(tmp_path, blank, ("xlsx", XLSX))

    read = await read_sheet(saved, kind=ImportKind.TASKS)
    assert [problem.code for problem in read.problems] == ["EMPTY_FILE"]


async def test_a_formula_that_libreoffice_calculated_has_its_value(tmp_path: Path):
    formula = good.by_openpyxl(lambda _, page: page.__setitem__("B3", "=80000+10000"))

    saved = await converted(tmp_path, formula, ("xlsx", XLSX))

    read = await read_sheet(saved, kind=ImportKind.TASKS)
    assert [task.amount for task in tasks_of(read)] == [150050, 9000000]


async def test_files_of_other_kinds_are_refused_by_their_content(tmp_path: Path):
    found = {}
    for ending, target in (("ods", "ods"), ("xls", "xls:MS Excel 97")):
        saved = await converted(tmp_path, good.by_openpyxl(), ("xlsx", target))
        [problem] = (await read_sheet(saved, kind=ImportKind.TASKS)).problems
        found[ending] = problem.code

    assert found == {"ods": "UNSUPPORTED_WORKBOOK", "xls": "OLD_EXCEL_FILE"}
