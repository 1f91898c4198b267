"""What every workbook that we write has in common: a frozen header and text that stays text."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.xml import DEFUSEDXML, LXML

from app.spreadsheets.neutral import neutralise
from models.imports.columns import letters
from models.imports.values import Cell

# We only write with openpyxl; should anything ever read with it, then with a parser that is safe.
if LXML or not DEFUSEDXML:
    raise ImportError("openpyxl must find defusedxml and must not find lxml")

TEXT = "@"
"""The number format of text: what is typed stays as typed."""

_LONGEST = 32_767  # characters of a cell, by Excel's specification
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_BOLD = Font(bold=True)
_SHADE = PatternFill("solid", start_color="FFE8EEF7")
_WRAPPED = Alignment(wrap_text=True, vertical="top")


def new_workbook() -> Workbook:
    """Return a workbook that is written row by row, in memory that does not grow with each cell."""
    book = Workbook(write_only=True)
    book.properties.creator = "Muster"
    return book


def add_sheet(
    book: Workbook,
    name: str,
    titles: Sequence[str],
    widths: Sequence[int],
    rows: Iterable[Sequence[Cell]],
) -> Any:
    """Add a sheet with a frozen header, and return it: its column dimensions and validations.

    Columns have the text format, so that what a person types later is not made a date or a number.
    """
    sheet = book.create_sheet(name)
    sheet.freeze_panes = "A2"
    for index, width in enumerate(widths):
        dimension = sheet.column_dimensions[letters(index)]
        dimension.width = width
        dimension.number_format = TEXT
    sheet.append([_header(sheet, title) for title in titles])
    for row in rows:
        sheet.append([safe(cell) if isinstance(cell, str) else cell for cell in row])
    return sheet


def saved(book: Workbook) -> bytes:
    """Return the workbook as a file."""
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _header(sheet: Any, title: str) -> Any:
    cell = WriteOnlyCell(sheet, value=safe(title))
    cell.font, cell.fill, cell.alignment = _BOLD, _SHADE, _WRAPPED
    return cell


def safe(text: str) -> str:
    """Return what may stand in a cell: nothing that is calculated, nothing that XML cannot hold."""
    text = neutralise(_UNWRITABLE.sub("", text))
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
