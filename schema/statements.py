"""Makes the SQL of a reading, for both databases, and reads its records.

Every name in a text comes from the models or from our declarations; values are parameters.
"""
# ruff: noqa: S608, SLF001 - the text is made here; Tortoise has no public name for its metadata

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from tortoise.fields import Field, UUIDField
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from schema.dialects import DIALECTS, Fetch, database, dialect_name
from schema.rows import Listed, Many, One, Row, Rows, Shape, Via, rows_of
from schema.selecting import Wanted
from schema.sources import Condition, Counts, Each, Group, Latest, Made, Through

if TYPE_CHECKING:
    from schema.reading import Noun


_ABOUT_NULL = {"null": "IS NULL", "present": "IS NOT NULL"}  # they take no parameter


class Statement:
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
        self.dialect, self.marks = DIALECTS[dialect_name()], 0
        self.joins: dict[str, str] = {}
        self.cells: list[str] = []
        self.lists: list[tuple[int, Statement]] = []
        self.fields_of_conditions: list[Field[Any] | None] = []
        table = f'FROM "{noun.model._meta.db_table}" t'
        meet = " AND ".join([self.term(noun, form) for form in forms]) or "1 = 1"
        self.counting = f"SELECT count(*) {table}{''.join(self.joins.values())} WHERE {meet}"
        names = [name.lstrip("-") for name in sort]
        self.sort = [self.cell(self.column(noun, "t", name)) for name in names]
        self.sort_fields = [_field(noun, name) for name in names]
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
            records, lists = await self.records(fetch, [*self._values(conditions), *rest])
        return rows_of(records, self.shape, lists)

    async def count(self, conditions: Sequence[Condition]) -> int:
        """Count the rows that meet the conditions."""
        async with database().reading() as fetch:
            [[number]] = await fetch(self.counting, *self._values(conditions))
        return int(number)

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

    def _values(self, conditions: Sequence[Condition]) -> list[Any]:
        """Return the parameters of the conditions as the database takes them."""
        given: list[Any] = []
        for condition, field in zip(conditions, self.fields_of_conditions, strict=True):
            how, value = condition.form[0], condition.value
            if how in ("among", "any", "named"):
                given.append(self.dialect.members([_parameter(field, each) for each in value]))
            elif how == "starts":
                given += [value, f"{value}\U0010ffff"]
            elif how not in _ABOUT_NULL:
                given.append(_parameter(field, value))
        return given

    def keys(self, keys: Sequence[Any]) -> list[Any]:
        """Return the parameters of a cursor's sort keys."""
        return [_parameter(field, key) for field, key in zip(self.sort_fields, keys, strict=True)]

    def mark(self) -> str:
        """Return the next parameter's mark."""
        self.marks += 1
        return self.dialect.mark(self.marks)

    def cell(self, expression: str) -> int:
        """Return the place of an expression in the record."""
        if expression not in self.cells:
            self.cells.append(expression)
        return self.cells.index(expression)

    def column(self, noun: Noun, alias: str, name: str) -> str:
        """Return the column a field comes from, joining what it needs."""
        *keys, last = noun.path(name)
        alias, model = self.follow(alias, noun.model, keys)
        return f"{alias}.{_column(model, last)}"

    def follow(
        self, alias: str, model: type[Model], keys: Sequence[str]
    ) -> tuple[str, type[Model]]:
        """Join the tables along foreign keys; return the last one's alias and model."""
        for key in keys:
            alias, model = self.join(alias, model, key)
        return alias, model

    def join(self, alias: str, model: type[Model], key: str) -> tuple[str, type[Model]]:
        """Join the table at the end of a foreign key; return its alias and model."""
        field = model._meta.fields_map[key]
        assert isinstance(field, ForeignKeyFieldInstance)
        other, to = field.related_model, f"{alias}_{key}"
        kind = "LEFT JOIN" if field.null or "LEFT" in self.joins.get(alias, "") else "JOIN"
        self.joins[to] = (
            f' {kind} "{other._meta.db_table}" {to}'
            f" ON {to}.{_column(other, 'pk')} = {alias}.{_column(model, str(field.source_field))}"
        )
        return to, other

    def term(self, noun: Noun, form: tuple[Any, ...]) -> str:
        """Return the text of a condition."""
        how, name = form[0], form[1]
        if how in ("starts", "related", "any"):
            return self.existing(noun, form)
        if how == "named":
            return self.owned(noun, form)
        left = self.column(noun, "t", name)
        self.fields_of_conditions.append(_field(noun, name))
        if how in _ABOUT_NULL:
            return f"{left} {_ABOUT_NULL[how]}"
        if how == "holds":
            return self.dialect.holds.format(left, self.mark())
        return (
            self.dialect.among(left, self.mark()) if how == "among" else f"{left} = {self.mark()}"
        )

    def owned(self, noun: Noun, form: tuple[Any, ...]) -> str:
        """Return the text of a condition on a row that a column names without a foreign key."""
        _, name, model, by, owner = form
        left, table = self.column(noun, "t", name), model._meta.db_table
        self.fields_of_conditions.append(model._meta.fields_map[owner])
        owned = self.dialect.among(f"x.{_column(model, owner)}", self.mark())
        meets = f"x.{_column(model, by)} = {left} AND {owned}"
        return f'({left} IS NULL OR EXISTS (SELECT 1 FROM "{table}" x WHERE {meets}))'

    def existing(self, noun: Noun, form: tuple[Any, ...]) -> str:
        """Return the text of a condition on rows that point here.

        A prefix is looked up first, by the company's index of words; an equal value row by row.
        """
        how, relation, name = form
        *keys, relation = relation.split(".")
        alias, model = self.follow("t", noun.model, keys)
        other, owner = _pointing(model, relation)
        table, column = other._meta.db_table, f"x.{_column(other, name)}"
        self.fields_of_conditions.append(other._meta.fields_map[name])
        if how in ("related", "any"):
            mark = self.mark()
            is_it = self.dialect.among(column, mark) if how == "any" else f"{column} = {mark}"
            meets = f'x.{owner} = {alias}."id" AND {is_it}'
            return f'EXISTS (SELECT 1 FROM "{table}" x WHERE {meets})'
        exact = f"{column}{self.dialect.bytewise}"
        meets = f"{exact} >= {self.mark()} AND {exact} < {self.mark()}"
        company = f"x.{_column(other, 'company_id')} = {alias}.{_column(model, 'company_id')}"
        return f'{alias}."id" IN (SELECT x.{owner} FROM "{table}" x WHERE {company} AND {meets})'

    def source(self, noun: Noun, alias: str, name: str, below: Wanted) -> int | Via | One | Many:
        """Return where a field of the window is found in the record."""
        match noun.sources.get(name, name):
            case Through(key, other):
                to, _ = self.join(alias, noun.model, key)
                present = self.cell(f"{to}.{_column(other.model, 'pk')}")
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
        cell, field = self.cell(self.column(noun, alias, name)), _field(noun, name)
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
        model, owner = _pointing(noun.model, relation)
        to, pk, table = f"{alias}_{relation}", _column(model, "pk"), model._meta.db_table
        newest = (
            f'SELECT {pk} FROM "{table}" WHERE {owner} = {alias}.{_column(noun.model, "pk")}'
            f" ORDER BY {pk} DESC LIMIT 1"
        )
        self.joins[to] = f' LEFT JOIN "{table}" {to} ON {to}.{pk} = ({newest})'
        return One(self.shape_of(other, to, below), self.cell(f"{to}.{pk}"))

    def each(self, noun: Noun, alias: str, relation: str, other: Noun, below: Wanted) -> Many:
        """Plan the statement of a to-many list; its records begin with their owner."""
        key = self.cell(f"{alias}.{_column(noun.model, 'pk')}")
        back = str(noun.model._meta.fields_map[relation].relation_source_field)  # type: ignore[attr-defined]
        statement = other.statement(below, [Condition(("among", back))], (back, "id"))
        self.lists.append((key, statement))
        return Many(len(self.lists) - 1, key, statement.shape)

    def counted(self, noun: Noun, alias: str, counts: Counts, below: Wanted) -> One:
        """Count rows that point here, by correlated subqueries."""
        other, owner = _pointing(noun.model, counts.relation)
        rows = (
            f'FROM "{other._meta.db_table}" WHERE {owner} = {alias}.{_column(noun.model, "pk")}'
            f" AND {_column(other, counts.column)}"
        )
        found: Mapping[str, int] = {
            name: self.cell(f"(SELECT count(*) {rows} IN ({_quoted(counts.values[name])}))")
            for name, _ in below
        }
        return One(Shape(Row, found))


def _quoted(values: Sequence[str]) -> str:
    assert all(value.isidentifier() for value in values)
    return ", ".join(f"'{value}'" for value in values)


def _parameter(field: Field[Any] | None, value: Any) -> Any:
    """Return a value as the database takes it: Tortoise writes UUIDs as text on SQLite."""
    value = getattr(value, "value", value)
    return str(value) if isinstance(field, UUIDField) and dialect_name() == "sqlite" else value


def _field(noun: Noun, name: str) -> Field[Any]:
    """Return the Tortoise field that a field of a window comes from."""
    model: type[Model] = noun.model
    *keys, last = noun.path(name)
    for key in keys:
        model = model._meta.fields_map[key].related_model  # type: ignore[attr-defined]
    return model._meta.fields_map[last]


def _column(model: type[Model], name: str) -> str:
    meta = model._meta
    return f'"{meta.fields_db_projection[meta.pk_attr if name == "pk" else name]}"'


def _pointing(model: type[Model], relation: str) -> tuple[type[Model], str]:
    """Return the model of a reverse relation, and its column that points here."""
    field: Any = model._meta.fields_map[relation]
    return field.related_model, f'"{field.relation_source_field}"'
