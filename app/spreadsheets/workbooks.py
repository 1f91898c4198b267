"""The result workbook: the rows as they were uploaded, and what became of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.spreadsheets.writing import add_sheet, new_workbook, saved
from models.imports.columns import ImportKind
from models.imports.kinds import columns_of
from models.imports.sheet import RawRow, SheetColumn

_WIDTH = 20
"""Characters of a column that we do not know."""


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A row as uploaded, and what to say about it, in the reader's language.

    `task_id` is the id of the task that the row became, as clients see it.
    """

    raw: RawRow
    status: str
    problems: Sequence[str] = ()
    task_id: str | None = None


def result_workbook(
    columns: Sequence[SheetColumn], rows: Iterable[ResultRow], *, kind: ImportKind, locale: str
) -> bytes:
    """Return an .xlsx that may be corrected and uploaded again.

    Columns keep their titles and order, unknown ones too; Status, Problems and, for tasks, Task id
    come last, those of an earlier result replaced. Text that a program could take for a formula
    gets an apostrophe, which reading takes off again; numbers and dates stay what they are. Some
    seconds for 20 000 rows: call it in a thread.
    """
    known = columns_of(kind)
    results = [column for column in known.all if column.result]
    own = {column.key for column in results}
    kept = [column for column in columns if column.title and column.key not in own]
    widths = {column.key: column.width for column in known.all}
    book = new_workbook()
    add_sheet(
        book,
        known.sheet_name(locale),
        [*(column.title for column in kept), *(column.title(locale) for column in results)],
        [*(widths.get(column.key, _WIDTH) for column in kept), *(c.width for c in results)],
        (
            [*(row.raw.values.get(column.key) for column in kept), *_outcome(row)[: len(results)]]
            for row in rows
        ),
    )
    return saved(book)


def _outcome(row: ResultRow) -> tuple[str, str, str | None]:
    """Return the result columns' cells in the order of the columns."""
    return row.status, "\n".join(row.problems), row.task_id
