"""Templates that were filled in with LibreOffice, by typing, and what else only it can make."""

import pytest

from app.spreadsheets.reading import read_sheet
from app.spreadsheets.templates import template
from models.imports.columns import ImportKind
from models.imports.kinds import columns_of
from models.imports.rows import TaskRow, read_task
from tests.spreadsheets.corpus import TASKS
from tests.spreadsheets.office import XLSX

KEYS = [column.key for column in columns_of(ImportKind.TASKS).fillable]
BOTH = pytest.mark.parametrize("locale", ["en", "ru"])


def blank(locale):
    return template(ImportKind.TASKS, locale=locale, services=[("TR", "Translation")])


def cells(*rows):
    """The cells below the header, by name: `A2`."""
    return {
        f"{chr(65 + KEYS.index(key))}{number}": text
        for number, row in enumerate(rows, 2)
        for key, text in row.items()
    }


def tasks_of(sheet):
    return [read_task(row, services={"TR"}, reserved_allowed=True) for row in sheet.rows]


TYPED = (
    {
        "contractor_email": "bo@acme.com", "amount": "1500,50", "currency": "USD",
        "service_id": "TR", "description": "Translate", "deadline": "31.03.2026",
    },
    {
        "contractor_email": "di@acme.com", "amount": "90000", "currency": "RUB",
        "service_id": "TR", "description": "Переведите «это», и то; да",
    },
)  # fmt: skip


@BOTH
async def test_a_template_filled_in_with_libreoffice_imports_cleanly(locale, office):
    saved = await office.typed(blank(locale), cells(*TYPED))

    read = await read_sheet(saved, kind=ImportKind.TASKS)
    assert read.problems == ()
    assert read.notes == ()
    assert [row.number for row in read.rows] == [2, 3]
    assert tasks_of(read) == TASKS


async def test_what_is_typed_into_a_template_stays_as_typed(office):
    written = {
        "contractor_email": "di@acme.com", "amount": "1 234.50", "currency": "eur", "card_fee": "0",
        "service_id": "tr", "service_period": "3/2026", "contractor_name": "+7 = Di",
        "project": "=1+1", "title": "007", "deadline": "2026-03-31", "external_id": "1E5",
    }  # fmt: skip

    saved = await office.typed(blank("en"), cells(written))

    read = await read_sheet(saved, kind=ImportKind.TASKS)
    assert (read.problems, read.notes) == ((), ())
    assert read.rows[0].values == written
    assert all(isinstance(task, TaskRow) for task in tasks_of(read))


@BOTH
async def test_a_template_that_went_through_ods_imports_cleanly(locale, office):
    saved = await office.typed(blank(locale), cells(*TYPED))

    again = await office.saved_as(saved, ("xlsx", "ods"), ("ods", XLSX))

    assert tasks_of(await read_sheet(again, kind=ImportKind.TASKS)) == TASKS


@BOTH
async def test_an_untouched_template_that_libreoffice_saved_is_an_empty_file(locale, office):
    saved = await office.saved_as(blank(locale), ("xlsx", XLSX))

    read = await read_sheet(saved, kind=ImportKind.TASKS)
    assert [problem.code for problem in read.problems] == ["EMPTY_FILE"]
