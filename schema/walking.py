"""Walks through a whole list, however long, a stretch of rows at a time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Any

from schema.paging import stretches
from schema.reading import Noun
from schema.rows import Row, Rows, Shape, Via
from schema.selecting import Wanted
from schema.sources import Condition


async def walk(
    noun: Noun,
    asked: Wanted,
    conditions: Sequence[Condition],
    sort: Sequence[str],
    *,
    at_once: int,
) -> AsyncIterator[Rows]:
    """Yield all rows in the order of the list, up to `at_once` at a time.

    Each part is read by itself behind the keys of the last row, as pages are: no transaction stays
    open, and a row that stays as it is comes once, whatever others do meanwhile.
    """
    for stretch in stretches(noun, conditions, sort):
        keys: Sequence[Any] | None = None
        while True:
            statement = noun.statement(
                asked, stretch.conditions, stretch.sort, after=keys is not None, limit=True
            )
            behind = statement.keys(keys) if keys is not None else []
            rows = await statement.read(stretch.conditions, (*behind, at_once))
            if rows:
                yield rows
            if len(rows) < at_once:
                break
            keys = rows[-1].seen_as(_keyed(statement.sort)).keys


def _keyed(cells: Sequence[int]) -> Shape:
    return Shape(Row, {"keys": Via(tuple(cells), lambda *found: found)})
