"""A spreadsheet as the domain sees it: known columns, raw rows, what is wrong or remarkable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from models.imports.values import Cell
from models.problems import Issue


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """One column of an uploaded file.

    `key` is that of the known column (`"amount"`), or the column's letters (`"F"`) when `known` is
    false: such a column is carried along for the result workbook and never read. `title` is the
    header as typed.
    """

    key: str
    title: str
    known: bool = True


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row with a value; `number` as in the file, from 1; blank cells are left out."""

    number: int
    values: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file that was read. With any of `problems` the file is unusable and there are no rows.

    `notes` do not stop anything: an unknown column, hidden rows, merged cells.
    """

    columns: tuple[SheetColumn, ...] = ()
    rows: tuple[RawRow, ...] = ()
    problems: tuple[Issue, ...] = ()
    notes: tuple[Issue, ...] = ()
