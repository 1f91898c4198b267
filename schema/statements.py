"""Makes the SQL of a reading, for both databases, and reads its records.

Every name in a text comes from the models or from our declarations; values are parameters.
"""
# ruff: noqa: S608, SLF001 - the text is made here; Tortoise has no public name for its metadata

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from schema.dialects import Fetch, database
from schema.rows import Listed, Many, One, Row, Rows, Shape, Via, rows_of
from schema.selecting import Wanted
from schema.sources import Condition, Counts, Each, Group, Latest, Made, Through
from schema.terms import Terms, column_of, field_of, pointing

if TYPE_CHECKING:
    from schema.reading import Noun


class Statement(Terms):
    """The text of a query, the shape of its records, and the lists to read after it.

    `sort` names columns, all ascending or all descending ("-" before the first). The parameters are
    those of the conditions, then a cursor's keys (`after`), then the number of rows (`limit`).
    """

    def __init__(
        self,
        noun: Noun,
        asked: Wanted,
        forms: Sequence[tuple[str, ...]],
        sort: Sequence[str],
        *,
        after: bool,
        limit: bool,
    ) -> None:
        super().__init__()
        self.cells: list[str] = []
        self.lists: list[tuple[int, Statement]] = []
        table = f'FROM "{noun.model._meta.db_table}" t'
        meet = self.meet(noun, forms)
        self.meeting = f"{table}{''.join(self.joins.values())} WHERE {meet}"
        self.counting = f"SELECT count(*) {self.meeting}"
        self.noun, self.sorted_by = noun, [name.lstrip("-") for name in sort]
        self.sort = [self.cell(self.operand(noun, name)) for name in self.sorted_by]
        fields = {name: self.source(noun, "t", name, below) for name, below in asked}
        for name in noun.always:
            fields.setdefault(name, self.source(noun, "t", name, ()))
        by, down = [self.cells[i] for i in self.sort], sort[0].startswith("-")
        if after:
            marks = ", ".join(self.mark() for _ in by)
            meet += f" AND ({', '.join(by)}) {'<' if down else '>'} ({marks})"
        self.text = (
            f"SELECT {', '.join(self.cells)} {table}{''.join(self.joins.values())} WHERE {meet}"
            f" ORDER BY {', '.join(f'{c} DESC' if down else c for c in by)}"
            f"{f' LIMIT {self.mark()}' if limit else ''}"
        )
        self.shape = Shape(noun.row, fields)

    async def read(self, conditions: Sequence[Condition], rest: Sequence[Any] = ()) -> Rows:
        """Run the statement, then those of its lists, on one connection."""
        async with database().reading() as fetch:
            records, lists = await self.records(fetch, [*self.values(conditions), *rest])
        return rows_of(records, self.shape, lists)

    async def count(self, conditions: Sequence[Condition]) -> int:
        """Count the rows that meet the conditions."""
        async with database().reading() as fetch:
            [[number]] = await fetch(self.counting, *self.values(conditions))
        return int(number)

    async def sums(
        self, by: str, of: str, conditions: Sequence[Condition]
    ) -> Sequence[tuple[Any, int, int]]:
        """Return, for each value of the column `by`, the sum of the column `of` and the count."""
        text = f'SELECT t."{by}", sum(t."{of}"), count(*) {self.meeting} GROUP BY 1 ORDER BY 1'
        async with database().reading() as fetch:
            return [tuple(record) for record in await fetch(text, *self.values(conditions))]

    async def records(
        self, fetch: Fetch, values: Sequence[Any]
    ) -> tuple[Sequence[Any], list[Listed]]:
        """Run the statement and those of its lists; return its records, and theirs by owner."""
        records = await fetch(self.text, *values)
        lists = []
        for key, statement in self.lists:
            by_owner, deeper = defaultdict[Any, list[Any]](list), list[Listed]()
            if owners := [record[key] for record in records if record[key] is not None]:
                found, deeper = await statement.records(fetch, [self.dialect.members(owners)])
                for record in found:
                    by_owner[record[0]].append(record)
            lists.append(Listed(by_owner, deeper))
        return records, lists

    def keys(self, keys: Sequence[Any]) -> list[Any]:
        """Return the parameters of a cursor's sort keys."""
        named = zip(self.sorted_by, keys, strict=True)
        return [self.parameter(self.noun, name, key) for name, key in named]

    def cell(self, expression: str) -> int:
        """Return the place of an expression in the record."""
        if expression not in self.cells:
            self.cells.append(expression)
        return self.cells.index(expression)

    def source(self, noun: Noun, alias: str, name: str, below: Wanted) -> int | Via | One | Many:
        """Return where a field of the window is found in the record."""
        match noun.sources.get(name, name):
            case Through(key, other):
                to, _ = self.join(alias, noun.model, key)
                present = self.cell(f"{to}.{column_of(other.model, 'pk')}")
                return One(self.shape_of(other, to, below), present)
            case Latest(relation, other):
                return self.latest(noun, alias, relation, other, below)
            case Each(relation, other):
                return self.each(noun, alias, relation, other, below)
            case Counts() as counts:
                return self.counted(noun, alias, counts, below)
            case Group(other, needed):
                cell = None if needed is None else self.cell(self.column(noun, alias, needed))
                return One(self.shape_of(other, alias, below), cell)
            case Made(function, columns):
                return Via(tuple(self.cell(self.column(noun, alias, c)) for c in columns), function)
        if name not in noun.sources and name not in noun.model._meta.fields_db_projection:
            return Via((), lambda: None)  # a field with a resolver of its own
        cell, field = self.cell(self.column(noun, alias, name)), field_of(noun, name)
        is_raw = isinstance(field, self.dialect.decoded)
        return Via((cell,), field.to_python_value) if is_raw else cell

    def shape_of(self, noun: Noun, alias: str, asked: Wanted) -> Shape:
        """Return the shape of an object in the same record."""
        fields = {name: self.source(noun, alias, name, below) for name, below in asked}
        for name in noun.always:
            fields.setdefault(name, self.source(noun, alias, name, ()))
        return Shape(noun.row, fields)

    def latest(self, noun: Noun, alias: str, relation: str, other: Noun, below: Wanted) -> One:
        """Join the newest row that points here."""
        model, owner = pointing(noun.model, relation)
        to, pk, table = f"{alias}_{relation}", column_of(model, "pk"), model._meta.db_table
        newest = (
            f'SELECT {pk} FROM "{table}" WHERE {owner} = {alias}.{column_of(noun.model, "pk")}'
            f" ORDER BY {pk} DESC LIMIT 1"
        )
        self.joins[to] = f' LEFT JOIN "{table}" {to} ON {to}.{pk} = ({newest})'
        return One(self.shape_of(other, to, below), self.cell(f"{to}.{pk}"))

    def each(self, noun: Noun, alias: str, relation: str, other: Noun, below: Wanted) -> Many:
        """Plan the statement of a to-many list; its records begin with their owner."""
        key = self.cell(f"{alias}.{column_of(noun.model, 'pk')}")
        back = str(noun.model._meta.fields_map[relation].relation_source_field)  # type: ignore[attr-defined]
        statement = other.statement(below, [Condition(("among", back))], (back, "id"))
        self.lists.append((key, statement))
        return Many(len(self.lists) - 1, key, statement.shape)

    def counted(self, noun: Noun, alias: str, counts: Counts, below: Wanted) -> One:
        """Count rows that point here, by correlated subqueries."""
        other, owner = pointing(noun.model, counts.relation)
        rows = (
            f'FROM "{other._meta.db_table}" WHERE {owner} = {alias}.{column_of(noun.model, "pk")}'
            f" AND {column_of(other, counts.column)}"
        )
        found: Mapping[str, int] = {
            name: self.cell(f"(SELECT count(*) {rows} IN ({_quoted(counts.values[name])}))")
            for name, _ in below
        }
        return One(Shape(Row, found))


def _quoted(values: Sequence[str]) -> str:
    assert all(value.isidentifier() for value in values)
    return ", ".join(f"'{value}'" for value in values)
