"""Records of a query, by position, that still look like objects to whoever asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, eq=False)
class Shape:
    """Says in which cell of a record each field is; `row` is the class its records look like."""

    row: type[Row]
    fields: Mapping[str, int | Via | One | Many]


@dataclass(frozen=True, eq=False)
class Via:
    """A value made of cells: an id, a cursor, a decoded column."""

    cells: tuple[int, ...]
    function: Callable[..., Any]


@dataclass(frozen=True, eq=False)
class One:
    """An object in the same record; absent where the cell `present` is null."""

    shape: Shape
    present: int | None = None


@dataclass(frozen=True, eq=False)
class Many:
    """Objects of the list at `place` among the record's lists, found by the cell `key`."""

    place: int
    key: int
    shape: Shape


@dataclass(frozen=True, eq=False)
class Listed:
    """The records of a to-many list by their owner, and their own lists."""

    by_owner: Mapping[Any, Sequence[Any]]
    lists: Sequence[Listed]


class Row:
    """One record seen as an object. Every noun has a subclass: the class alone tells the type."""

    __slots__ = ("_lists", "_record", "_shape")

    def __init__(self, record: Any, shape: Shape, lists: Sequence[Listed]) -> None:
        self._record, self._shape, self._lists = record, shape, lists

    def __getattr__(self, name: str) -> Any:
        try:
            source = self._shape.fields[name]
        except KeyError:
            raise AttributeError(f"{name} was not read from the database") from None
        record = self._record
        match source:
            case int():
                return record[source]
            case Via(cells, function):
                return function(*[record[cell] for cell in cells])
            case One(shape, present):
                if present is not None and record[present] is None:
                    return None
                return shape.row(record, shape, self._lists)
            case Many(place, key, shape):
                listed = self._lists[place]
                return rows_of(listed.by_owner.get(record[key], ()), shape, listed.lists)

    def seen_as(self, shape: Shape) -> Row:
        """Return the same record seen as another object."""
        return shape.row(self._record, shape, self._lists)


Rows = list[Row]


def rows_of(records: Sequence[Any], shape: Shape, lists: Sequence[Listed]) -> Rows:
    """Return records seen as objects."""
    return [shape.row(record, shape, lists) for record in records]
