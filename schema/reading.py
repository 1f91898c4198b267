"""Reads records for windows; the SQL is made from the models' metadata and the selected fields.

A noun says once where the fields of its window come from. A page is then one statement for the row
and all that is to-one, and one more for each selected to-many list. The text of a statement is made
once for each (fields, conditions, sort) and kept; values are always parameters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any
from uuid import UUID

from models import typeid
from models.base import Record
from schema.dialects import dialect_name
from schema.rows import Row, Rows
from schema.selecting import Wanted, together
from schema.sources import Condition, Exact, Made, Place, among
from schema.statements import Statement
from schema.terms import field_of

KEPT = 1000  # statements of a noun
AT_ONCE = 1000  # ids in one statement


class Noun:
    """Where the fields of one window come from.

    A field named like a column needs no mention. Others name a column (`email="account.email"`) or
    are a `Through`, `Latest`, `Each`, `Counts`, `Group` or `Made`. The columns of `always` are read
    unasked, for the resolvers of the window. Lists of it are filtered and sorted by some
    columns as `keys` says, by others as they are.
    """

    def __init__(
        self,
        model: type[Record],
        *,
        always: Sequence[str] = (),
        keys: Iterable[Place | Exact] = (),
        **sources: Any,
    ) -> None:
        self.model, self.always = model, tuple(always)
        self.keys = {key.column: key for key in keys}
        self.sources = {"type_id": Made(encoded(model.prefix), ("id",)), **sources}
        self.row: type[Row] = type(f"{model.__name__}Row", (Row,), {"__slots__": ()})
        self._statements: dict[Any, Statement] = {}

    def path(self, name: str) -> list[str]:
        """Return the foreign keys and the column that a field's name stands for."""
        source = self.sources.get(name)
        return (source if isinstance(source, str) else name).split(".")

    def may_be_empty(self, name: str) -> bool:
        """Whether some rows have nothing where a list can be sorted by it."""
        return bool(field_of(self, name).null)

    def statement(
        self,
        asked: Wanted,
        conditions: Sequence[Condition],
        sort: Sequence[str] = ("id",),
        *,
        after: bool = False,
        limit: bool = False,
    ) -> Statement:
        """Return the statement for conditions of these forms, made at most once."""
        forms = tuple(condition.form for condition in conditions)
        key = (asked, forms, tuple(sort), after, limit, dialect_name())
        known = self._statements.get(key)
        if known is None:
            if len(self._statements) >= KEPT:
                self._statements.clear()
            known = Statement(self, asked, forms, sort, after=after, limit=limit)
            self._statements[key] = known
        return known

    async def read(
        self, asked: Wanted, conditions: Sequence[Condition], sort: Sequence[str] = ("id",)
    ) -> Rows:
        """Read the rows that meet all conditions."""
        return await self.statement(asked, conditions, sort).read(conditions)

    async def one(self, asked: Wanted, *conditions: Condition) -> Any:
        """Read the row that meets all conditions, as its window shows it; None if there is none."""
        rows = await self.statement(asked, conditions, limit=True).read(conditions, (1,))
        return rows[0] if rows else None

    async def by_id(
        self, asked: Wanted, ids: Iterable[UUID], *conditions: Condition
    ) -> dict[UUID, Any]:
        """Read the rows of these ids that meet all conditions; return them by id."""
        chosen, asked = list(dict.fromkeys(ids)), together(asked, (("id", ()),))
        rows: dict[UUID, Any] = {}
        for start in range(0, len(chosen), AT_ONCE):
            chunk = among("id", chosen[start : start + AT_ONCE])
            rows |= {row.id: row for row in await self.read(asked, (*conditions, chunk))}
        return rows

    async def count(self, conditions: Sequence[Condition]) -> int:
        """Count the rows that meet all conditions."""
        return await self.statement((), conditions).count(conditions)

    async def sums(
        self, by: str, of: str, conditions: Sequence[Condition]
    ) -> Sequence[tuple[Any, int, int]]:
        """Add up the column `of` of the rows that meet all conditions, for each value of `by`."""
        return await self.statement((), conditions).sums(by, of, conditions)


def encoded(prefix: str) -> Callable[[Any], str | None]:
    """Return the function that writes ids of a noun, whatever the database calls a UUID."""

    def write(id: UUID | str | None) -> str | None:
        if id is None:
            return None
        return typeid.encode(prefix, id if isinstance(id, UUID) else UUID(id))

    return write
