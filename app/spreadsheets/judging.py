"""What a file's header and oddities mean for an import: its columns, problems and notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.imports.columns import Columns, letters, match_header
from models.imports.sheet import RawRow, SheetColumn
from models.imports.values import from_json
from models.problems import Issue

_NAMED = 5
"""How many cells a message names."""


@dataclass(frozen=True)
class Verdict:
    """The columns of a file, and what is wrong or remarkable about it as a whole."""

    columns: tuple[SheetColumn, ...]
    problems: tuple[Issue, ...]
    notes: tuple[Issue, ...]


def judge(head: Mapping[str, Any], columns: Columns) -> Verdict:
    """Judge the head of a table, as `app.spreadsheets.child` writes it."""
    header = match_header([from_json(cell) for cell in head["header"]], columns)
    in_header, below = _merged(head)
    return Verdict(
        header.columns,
        (*header.problems, *in_header, *_uncalculated(head, header.columns)),
        (*header.notes, *_remarks(head), *below),
    )


def rows_from(content: Sequence[Any], columns: Sequence[SheetColumn]) -> list[RawRow]:
    """Return one frame of rows, cells by the key of their column, blank ones left out."""
    keys = [column.key for column in columns]
    return [
        RawRow(
            number,
            {
                key: from_json(cell) if cell.__class__ is dict else cell
                for key, cell in zip(keys, cells, strict=True)
                if cell is not None
            },
        )
        for number, *cells in content
    ]


def _remarks(head: Mapping[str, Any]) -> list[Issue]:
    notes = [
        Issue("COLUMN_WITHOUT_TITLE", details={"place": letters(column)})
        for column in head["untitled"]
    ]
    if head["passed_over"] is not None:
        notes.append(Issue("OTHER_SHEETS", details={"sheet": head["passed_over"][:100]}))
    if head["blank_rows"]:
        notes.append(Issue("BLANK_ROWS", details={"count": head["blank_rows"]}))
    if head["hidden_rows"]:
        notes.append(Issue("HIDDEN_ROWS", details={"count": head["hidden_rows"]}))
    return notes


def _merged(head: Mapping[str, Any]) -> tuple[list[Issue], list[Issue]]:
    """Merged cells are a problem in the header, where they hide titles, and a note elsewhere."""
    in_header: list[str] = []
    below: list[str] = []
    for (top, left), (bottom, right) in head["merged"]:
        name = f"{letters(left)}{top + 1}:{letters(right)}{bottom + 1}"
        (in_header if top < head["header_row"] <= bottom + 1 else below).append(name)
    return (
        [Issue("MERGED_HEADER", details={"cells": _listed(in_header)})] if in_header else [],
        [Issue("MERGED_CELLS", details={"cells": _listed(below)})] if below else [],
    )


def _uncalculated(head: Mapping[str, Any], columns: Sequence[SheetColumn]) -> list[Issue]:
    """Formulas are never evaluated: without the value that Excel saved, a cell says nothing."""
    problems = []
    for column, rows in head["uncalculated"].items():
        index = int(column)
        if index < len(columns) and columns[index].known:
            cells = _listed([f"{letters(index)}{row}" for row in rows])
            details = {"column": columns[index].title, "cells": cells}
            problems.append(Issue("FORMULA_WITHOUT_VALUE", (columns[index].key,), details))
    return problems


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:_NAMED]) + ("…" if len(names) > _NAMED else "")
