"""Records of a query, by position, that still look like objects to whoever asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, eq=False)
class Shape:
    """Says in which cell of a record each field of a type is; `row` is the class its records look like."""

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
    """Objects of another query, found by the cell `key`."""

    name: str
    key: int
    shape: Shape


Related = Mapping[str, Mapping[Any, Sequence[Any]]]


class Row:
    """One record seen as an object. Every noun has a subclass, so that its type is known by class alone."""

    __slots__ = ("_record", "_related", "_shape")

    def __init__(self, record: Any, shape: Shape, related: Related) -> None:
        self._record, self._shape, self._related = record, shape, related

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
                return shape.row(record, shape, self._related)
            case Many(name, key, shape):
                return Rows(self._related[name].get(record[key], ()), shape, self._related)


class Rows(list[Row]):
    """A list of records; its items look like objects with attributes."""

    def __init__(self, records: Sequence[Any], shape: Shape, related: Related) -> None:
        super().__init__(shape.row(record, shape, related) for record in records)

    def by(self, name: str) -> dict[Any, Row]:
        """Return the rows by one of their fields."""
        return {getattr(row, name): row for row in self}
