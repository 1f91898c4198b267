import io

import openpyxl
import pytest

from app.spreadsheets.reading import read_sheet
from app.spreadsheets.templates import template
from models.imports.columns import ImportKind
from models.imports.kinds import columns_of
from models.imports.rows import TaskRow, read_task
from models.imports.sheet import RawRow

SERVICES = [("TR", "Translation"), ("1024", "Design")]
BOTH = pytest.mark.parametrize("locale", ["en", "ru"])
KINDS = pytest.mark.parametrize("kind", list(ImportKind))


def opened(kind, locale, services=SERVICES):
    return openpyxl.load_workbook(io.BytesIO(template(kind, locale=locale, services=services)))


def saved(book):
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


@BOTH
@KINDS
async def test_an_untouched_template_is_an_empty_file(kind, locale):
    sheet = await read_sheet(template(kind, locale=locale, services=SERVICES), kind=kind)

    assert [problem.code for problem in sheet.problems] == ["EMPTY_FILE"]


@BOTH
@KINDS
async def test_every_column_has_its_title_a_hint_and_the_format_of_text(kind, locale):
    page = opened(kind, locale).worksheets[0]

    columns = columns_of(kind).fillable
    assert page.title == columns_of(kind).sheet_name(locale)
    assert [cell.value for cell in page[1]] == [column.title(locale) for column in columns]
    assert page.max_row == 1
    assert page.freeze_panes == "A2"
    prompts = [validation.prompt for validation in page.data_validations.dataValidation]
    assert prompts == [column.hint(locale) for column in columns]
    for cell in page[1]:
        assert page.column_dimensions[cell.column_letter].number_format == "@"


@BOTH
async def test_currency_service_and_fee_are_chosen_from_a_list(locale):
    book = opened(ImportKind.TASKS, locale)
    page = book.worksheets[0]

    lists = {
        str(validation.sqref).partition(":")[0]: validation.formula1
        for validation in page.data_validations.dataValidation
        if validation.type == "list"
    }

    services = book.worksheets[2]
    assert lists == {
        "C2": f"Lists!$A$2:$A${book['Lists'].max_row}",
        "D2": '"1,0"',
        "E2": f"'{services.title}'!$A$2:$A$3",
    }
    assert book["Lists"].sheet_state == "hidden"
    assert [[cell.value for cell in row] for row in services["A2:B3"]] == [
        list(s) for s in SERVICES
    ]


@BOTH
async def test_the_examples_are_tasks_that_would_be_accepted(locale):
    page = opened(ImportKind.TASKS, locale).worksheets[1]
    keys = [column.key for column in columns_of(ImportKind.TASKS).fillable]

    rows = [
        RawRow(number, {key: value for key, value in zip(keys, row, strict=True) if value})
        for number, row in enumerate(page.iter_rows(min_row=2, values_only=True), 2)
    ]

    assert len(rows) == 2
    for row in rows:
        assert isinstance(read_task(row, services={"TR"}, reserved_allowed=True), TaskRow)


@BOTH
async def test_a_template_filled_in_imports_cleanly(locale):
    book = opened(ImportKind.TASKS, locale)
    page = book.worksheets[0]
    for row in book.worksheets[1].iter_rows(min_row=2, values_only=True):
        page.append(row)

    sheet = await read_sheet(saved(book), kind=ImportKind.TASKS)

    assert sheet.problems == sheet.notes == ()
    assert [row.number for row in sheet.rows] == [2, 3]
    for row in sheet.rows:
        assert isinstance(read_task(row, services={"TR"}, reserved_allowed=True), TaskRow)


async def test_a_company_without_services_gets_no_list_of_them():
    page = opened(ImportKind.TASKS, "en", services=()).worksheets[0]

    lists = [v for v in page.data_validations.dataValidation if v.type == "list"]
    assert len(lists) == 2
