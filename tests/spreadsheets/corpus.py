"""The table of files: what each is, and what reading it must say.

Good ones all say the same two `TASKS`. A file with `steps` is opened and saved by LibreOffice.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from models.imports.rows import TaskRow
from models.text.addresses import Address
from tests.spreadsheets import good, hostile
from tests.spreadsheets.office import TEXT_CELLS, XLSX


@dataclass(frozen=True)
class Case:
    """A file and its outcome: codes of `problems`, none for a good one, and of `notes`."""

    make: Callable[[], bytes]
    problems: Sequence[str] = ()
    notes: Sequence[str] = ()
    steps: Sequence[tuple[str, str]] = ()


def _task(**values: object) -> TaskRow:
    blank = dict.fromkeys(TaskRow.__dataclass_fields__)
    return TaskRow(**blank | {"service_id": "TR"} | values)


TASKS = [
    _task(
        contractor=Address("bo@acme.com", "bo@acme.com"),
        amount=150050,
        currency="USD",
        title="Translate",
        description="Translate",
        deadline=date(2026, 3, 31),
    ),
    _task(
        contractor=Address("di@acme.com", "di@acme.com"),
        amount=9000000,
        currency="RUB",
        title="Переведите «это», и то; да",
        description="Переведите «это», и то; да",
    ),
]


def _typed() -> bytes:
    return good.by_openpyxl(rows=(good.HEADER, *good.TEXT_ROWS))


def _formula() -> bytes:
    return good.by_openpyxl(lambda _, page: page.__setitem__("B3", "=80000+10000"))


_BY_LIBREOFFICE = {
    "LibreOffice, .xlsx": Case(good.by_openpyxl, steps=[("xlsx", XLSX)]),
    "LibreOffice, everything text": Case(_typed, steps=[("xlsx", XLSX)]),
    "LibreOffice, of XlsxWriter": Case(good.by_xlsxwriter, steps=[("xlsx", XLSX)]),
    "LibreOffice, of XlsxWriter, 1904": Case(
        lambda: good.by_xlsxwriter(date_1904=True), steps=[("xlsx", XLSX)]
    ),
    "LibreOffice, .ods and then .xlsx": Case(_typed, steps=[("xlsx", "ods"), ("ods", XLSX)]),
    "LibreOffice, .xls and then .xlsx": Case(
        _typed, steps=[("xlsx", "xls:MS Excel 97"), ("xls", XLSX)]
    ),
    "LibreOffice, a formula that it calculated": Case(_formula, steps=[("xlsx", XLSX)]),
    **{
        f"LibreOffice, .csv, {name}": Case(
            _typed,
            steps=[("xlsx", f"{TEXT_CELLS}:{separator},34,{encoding},1,,0,false,true,false")],
        )
        for name, separator, encoding in (
            ("commas, UTF-8", 44, 76),
            ("semicolons, Windows-1251", 59, 34),
            ("tabs, UTF-8", 9, 76),
            ("semicolons, UTF-16", 59, 65535),
        )
    },
    "LibreOffice, .ods": Case(_typed, ["UNSUPPORTED_WORKBOOK"], steps=[("xlsx", "ods")]),
    "LibreOffice, .fods": Case(_typed, ["NOT_A_SPREADSHEET"], steps=[("xlsx", "fods")]),
    "LibreOffice, .xls": Case(_typed, ["OLD_EXCEL_FILE"], steps=[("xlsx", "xls:MS Excel 97")]),
}

CORPUS: dict[str, Case] = {
    **{name: Case(make, notes=notes) for name, (make, notes) in good.FILES.items()},
    **{name: Case(make, codes) for name, (make, codes) in hostile.FILES.items()},
    **_BY_LIBREOFFICE,
}
