"""The workbook that a company downloads, fills in and uploads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.worksheet.datavalidation import DataValidation

from app.spreadsheets.limits import Limits
from app.spreadsheets.writing import add_sheet, new_workbook, saved
from models.imports.amounts import currencies
from models.imports.columns import Column, Columns, ImportKind, letters
from models.imports.kinds import columns_of

_EXAMPLES_NAME = ("Examples", "Примеры")
_SERVICES_NAME = ("Services", "Услуги")
_SERVICES_TITLES = (("Service id", "Name"), ("ID услуги", "Название"))
_LISTS = "Lists"

_TASK_EXAMPLES: Sequence[Mapping[str, tuple[str, str]]] = (
    {
        "contractor_email": ("jose@example.com", "anna@example.com"),
        "amount": ("1500.50", "1500,50"),
        "currency": ("USD", "USD"),
        "card_fee": ("1", "1"),
        "description": ("Translate the user guide", "Translate the user guide"),
        "service_period": ("March 2026", "март 2026"),
        "contractor_name": ("José Álvarez", "Анна Иванова"),
        "project": ("Website", "Сайт"),
        "task_url": ("https://tracker.example.com/T-17", "https://tracker.example.com/T-17"),
        "title": ("User guide, Spanish", "Руководство, английский"),
        "deadline": ("2026-03-31", "31.03.2026"),
        "external_id": ("T-17", "T-17"),
    },
    {
        "contractor_email": ("di@example.com", "petr@example.com"),
        "amount": ("90000", "90000"),
        "currency": ("RUB", "RUB"),
        "service_period": ("01.03.2026 – 31.03.2026", "01.03.2026 – 31.03.2026"),
    },
)
_CONTRACTOR_EXAMPLES: Sequence[Mapping[str, tuple[str, str]]] = (
    {
        "email": ("jose@example.com", "anna@example.com"),
        "phone": ("+44 7911 123456", "+7 912 345-67-89"),
        "first_name": ("José", "Анна"),
        "last_name": ("Álvarez", "Иванова"),
        "feature": ("Translates from Spanish", "Переводит с английского"),
        "manager_email": ("ada@example.com", "ada@example.com"),
        "language": ("en", "ru"),
        "welcome_message": ("Glad to work with you!", "Рады работать с вами!"),
        "external_id": ("C-17", "C-17"),
    },
    {"email": ("di@example.com", "petr@example.com")},
)


def template(kind: ImportKind, *, locale: str, services: Sequence[tuple[str, str]] = ()) -> bytes:
    """Return an .xlsx with the columns of `kind`: titles, a hint for each column, drop-downs.

    The data sheet has no row but its header. Examples are on a second sheet; `services`, the codes
    and names that the company may use, on a third.
    """
    columns = columns_of(kind)
    language = int(locale.lower().startswith("ru"))
    book = new_workbook()
    sheet = _add_columns(book, columns.sheet_name(locale), columns, locale, [])
    examples = _TASK_EXAMPLES if kind is ImportKind.TASKS else _CONTRACTOR_EXAMPLES
    code = services[0][0] if services else "1"
    rows = [
        {"service_id": code} | {key: texts[language] for key, texts in example.items()}
        for example in examples
    ]
    _add_columns(book, _EXAMPLES_NAME[language], columns, locale, rows)
    lists: dict[str, str] = {}
    if kind is ImportKind.TASKS:
        name = _SERVICES_NAME[language]
        add_sheet(book, name, _SERVICES_TITLES[language], (16, 60), services)
        known = sorted(currencies())
        add_sheet(book, _LISTS, ("Currency",), (12,), [(code,) for code in known])
        book[_LISTS].sheet_state = "hidden"
        lists = {"currency": f"{_LISTS}!$A$2:$A${len(known) + 1}", "card_fee": '"1,0"'}
        if services:
            lists["service_id"] = f"'{name}'!$A$2:$A${len(services) + 1}"
    for index, column in enumerate(columns.fillable):
        sheet.data_validations.append(_validation(column, index, locale, lists.get(column.key)))
    return saved(book)


def _add_columns(
    book: Workbook,
    name: str,
    columns: Columns,
    locale: str,
    rows: Sequence[Mapping[str, str]],
) -> Any:
    fillable = columns.fillable
    return add_sheet(
        book,
        name,
        [column.title(locale) for column in fillable],
        [column.width for column in fillable],
        [[row.get(column.key) for column in fillable] for row in rows],
    )


def _validation(column: Column, index: int, locale: str, choices: str | None) -> DataValidation:
    """Show the hint beside the cell being filled in, and a drop-down where there is one."""
    validation = DataValidation(
        type="list" if choices else None,
        formula1=choices,
        allow_blank=True,
        showInputMessage=True,
        showErrorMessage=choices is not None,
        promptTitle=column.title(locale)[:32],  # Excel's limits: 32 and 255 characters
        prompt=column.hint(locale)[:255],
    )
    place = letters(index)
    validation.add(f"{place}2:{place}{Limits().rows + 1}")
    return validation
