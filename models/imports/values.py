"""What a cell of a spreadsheet may hold, as text and as JSON."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import TypeAlias

Cell: TypeAlias = str | bool | int | float | Decimal | date | datetime | None

ERRORS = frozenset(
    ("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!")
)
"""What Excel shows in a cell that could not be calculated; arrives as text, no reader takes it."""

_EXACT = 10**15
"""Whole numbers below have at most the 15 digits that a spreadsheet shows."""

_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2060\ufeff]"
)  # control characters, zero-width space, word joiner, BOM


def text_of(cell: Cell) -> str:
    """Return what a person would say the cell says; "" when it is blank.

    Unseen characters and the space around go, all line ends become one kind. Numbers lose the `.0`
    that spreadsheets put on every whole one; dates are ISO 8601, without a time at midnight.
    """
    if isinstance(cell, str):
        if cell.isprintable():  # nothing unseen, no line end: nearly all of them
            return cell.strip()
        return _UNSEEN.sub("", cell.replace("\r\n", "\n").replace("\r", "\n")).strip()
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float):
        return format(decimal_of(cell), "f")
    if isinstance(cell, datetime):
        return (cell.date() if cell.time() == time() else cell).isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    return str(cell)


def line_of(cell: Cell) -> str:
    """Return the cell's text on one line, runs of white space made one space."""
    if isinstance(cell, str) and cell.isprintable() and "  " not in cell:
        return cell.strip()  # the space is the only white space that is printable
    return " ".join(text_of(cell).split())


def decimal_of(number: float) -> Decimal:
    """Return the decimal number that the person sees.

    Spreadsheets keep binary doubles and show 15 significant digits; what is beyond
    (3.3000000000000003 for 1.1 * 3) is dust of the binary form, not something anybody typed.
    """
    if number.is_integer() and -_EXACT < number < _EXACT:
        return Decimal(int(number))
    exact = Decimal(format(number, ".15g"))
    is_whole = exact.is_finite() and exact == exact.to_integral_value()
    return Decimal(int(exact)) if is_whole else exact


def to_json(cell: Cell) -> object:
    """Return the cell as JSON keeps it without losing its type; `from_json` reads it back."""
    if isinstance(cell, datetime):
        return {"datetime": cell.isoformat()}
    if isinstance(cell, date):
        return {"date": cell.isoformat()}
    if isinstance(cell, Decimal):
        return {"decimal": str(cell)}
    return cell


def cells_from_json(stored: Mapping[str, object]) -> dict[str, Cell]:
    """Return the cells of a row; most of them are as JSON has them."""
    return {
        key: from_json(value) if value.__class__ is dict else value  # type: ignore[misc]
        for key, value in stored.items()
    }


def from_json(value: object) -> Cell:
    """Return the cell that `to_json` wrote. Raises ValueError for anything else."""
    if value is None or isinstance(value, str | bool | int | float):
        return value
    if isinstance(value, Mapping) and len(value) == 1:
        match next(iter(value.items())):
            case ("datetime", str(text)):
                return datetime.fromisoformat(text)
            case ("date", str(text)):
                return date.fromisoformat(text)
            case ("decimal", str(text)):
                return Decimal(text)
    raise ValueError("not a cell")
