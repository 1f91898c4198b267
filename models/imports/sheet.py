"""A spreadsheet as the domain sees it: known columns, raw rows, what is wrong or remarkable."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

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

    @property
    def total(self) -> int:
        """How many rows there are."""
        return len(self.rows)

    async def batches(self) -> AsyncIterator[Sequence[RawRow]]:
        """Yield the rows, here all at once, as a file that is still being read does."""
        yield self.rows


class ReadSheet(Protocol):
    """A file whose header was read: a `Sheet`, or one whose rows still come, batch by batch."""

    @property
    def columns(self) -> tuple[SheetColumn, ...]:
        """The columns in the file's order."""

    @property
    def problems(self) -> tuple[Issue, ...]:
        """Why the file is unusable; then there are no rows."""

    @property
    def notes(self) -> tuple[Issue, ...]:
        """What is remarkable and stops nothing."""

    @property
    def total(self) -> int:
        """How many rows there are."""

    def batches(self) -> AsyncIterator[Sequence[RawRow]]:
        """Yield the rows in the file's order; once."""
