"""From the cells of a file, whatever its kind, to one header and the rows below it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TypeAlias

from app.spreadsheets.limits import Limits, UnreadableError
from app.spreadsheets.neutral import restore

CellJson: TypeAlias = str | bool | int | float | dict[str, str] | None
"""A cell as `models.imports.values.from_json` reads it: dates keep their type."""

Merged: TypeAlias = tuple[tuple[int, int], tuple[int, int]]


@dataclass
class Table:
    """A header, the rows with a value under it, and what is remarkable about the file.

    Rows are lists of number (as in the file, from 1) and cells, blank ones None. Columns count from
    0. `untitled`: columns with values under no title. `uncalculated`: by column, a few of the rows
    where a formula has no value. `merged`: corners, rows and columns from 0. `passed_over`: the
    sheet that was read while there were other visible ones.
    """

    header_row: int
    header: list[CellJson]
    rows: list[list[CellJson]] = field(default_factory=list)
    blank_rows: int = 0
    hidden_rows: int = 0
    untitled: list[int] = field(default_factory=list)
    uncalculated: dict[int, list[int]] = field(default_factory=dict)
    merged: list[Merged] = field(default_factory=list)
    passed_over: str | None = None


def make_table(
    numbered: Iterable[tuple[int, Sequence[object]]],
    limits: Limits,
    errors: Mapping[tuple[int, int], str] | None = None,
) -> Table:
    """Take the first row with a value as the header, every later one with a value as a row.

    `errors` are cells, by row from 1 and column from 0, that show an error of Excel. Raises
    UnreadableError.
    """
    rows = _with_values(numbered, errors or {}, limits)
    try:
        header_row, titles = next(rows)
    except StopIteration:
        raise UnreadableError("EMPTY_FILE") from None
    table = Table(header_row, titles)
    width = len(titles)
    gaps = [column for column, title in enumerate(titles) if title is None]
    untitled: set[int] = set()
    last = header_row
    for number, cells in rows:
        if gaps or len(cells) > width:
            extra = [*gaps, *range(width, len(cells))]
            untitled.update(
                column for column in extra if cells[column : column + 1] not in ([], [None])
            )
        known = [*cells[:width], *[None] * (width - len(cells))]
        for column in gaps:
            known[column] = None
        if known.count(None) == width:
            continue
        if len(table.rows) == limits.rows:
            raise UnreadableError("TOO_MANY_ROWS", limit=limits.rows)
        table.rows.append([number, *known])
        table.blank_rows += number - last - 1
        last = number
    table.untitled = sorted(untitled)
    return table


def _with_values(
    numbered: Iterable[tuple[int, Sequence[object]]],
    errors: Mapping[tuple[int, int], str],
    limits: Limits,
) -> Iterator[tuple[int, list[CellJson]]]:
    """Yield number and cells of every row that has a value; no cell behind the last value."""
    wrong: dict[int, dict[int, str]] = {}
    for (row, column), text in errors.items():
        wrong.setdefault(row, {})[column] = text
    for number, row_cells in numbered:
        cells = [
            cell if isinstance(cell, str) and "(" <= cell[:1] <= "~" else _json(cell)
            for cell in row_cells
        ]  # text that begins with a letter or a digit is not blank, and has no apostrophe to lose
        for column, text in wrong.get(number, {}).items():
            cells += [None] * (column + 1 - len(cells))
            cells[column] = text
        while cells and cells[-1] is None:
            cells.pop()
        if len(cells) > limits.columns:
            raise UnreadableError("TOO_MANY_COLUMNS", limit=limits.columns, row=number)
        if cells:
            yield number, cells


def _json(cell: object) -> CellJson:
    """Return the cell as JSON keeps it; blank text is None, times and durations become text."""
    if isinstance(cell, str):
        return restore(cell) if cell and not cell.isspace() else None
    if cell is None or isinstance(cell, bool | int | float):
        return cell
    if isinstance(cell, datetime):
        return {"datetime": cell.isoformat()}
    if isinstance(cell, date):
        return {"date": cell.isoformat()}
    if isinstance(cell, time | timedelta):
        return str(cell)
    raise TypeError(f"no cell holds a {type(cell).__name__}")
