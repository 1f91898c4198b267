"""Reads records for windows; the SQL is made from the models' metadata and the selected fields.

A noun says once where the fields of its window come from. A page is then one statement for the row and all
that is to-one, and one more for each selected to-many list. The text of a statement is made once for each
(fields, conditions, sort) and kept; values are always parameters.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from tortoise import connections
from tortoise.fields import (
    BooleanField,
    DateField,
    DatetimeField,
    DecimalField,
    Field,
    JSONField,
    UUIDField,
)
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from schema.rows import Many, One, Row, Rows, Shape, Via
from schema.selecting import Wanted

Fetch = Callable[..., Awaitable[Sequence[Any]]]
KEPT = 1000  # statements of a noun


@dataclass(frozen=True)
class Through:
    """The noun at the end of a foreign key."""

    key: str
    noun: Noun


@dataclass(frozen=True)
class Latest:
    """The newest of the nouns that point here."""

    relation: str
    noun: Noun


@dataclass(frozen=True)
class Each:
    """All the nouns that point here, in the order of one of their columns; a statement of their own."""

    relation: str
    noun: Noun
    order: str = "id"


@dataclass(frozen=True)
class Counts:
    """How many of the rows that point here have which values in a column."""

    relation: str
    column: str
    values: Mapping[str, tuple[str, ...]]

    def __hash__(self) -> int:
        return hash((self.relation, self.column))


@dataclass(frozen=True)
class Group:
    """Some columns of the same row shown as an object; null where the column `present` is."""

    noun: Noun
    present: str | None = None


@dataclass(frozen=True)
class Made:
    """A value computed from columns."""

    function: Callable[..., Any]
    columns: tuple[str, ...]


@dataclass(frozen=True)
class Dialect:
    """What the two databases write differently."""

    mark: Callable[[int], str]
    among: Callable[[str, str], str]
    members: Callable[[Sequence[Any]], Any]
    bytewise: str
    decoded: tuple[type[Field[Any]], ...]


_DIALECTS = {
    "postgres": Dialect("${}".format, "{} = ANY({})".format, list, ' COLLATE "C"', (JSONField,)),
    "sqlite": Dialect(
        "?{}".format,
        "{} IN (SELECT value FROM json_each({}))".format,
        lambda members: json.dumps(members, default=str),
        "",
        (DatetimeField, DateField, UUIDField, DecimalField, BooleanField, JSONField),
    ),
}


def dialect() -> Dialect:
    """Return what the database in use writes."""
    return _DIALECTS[connections.get("default").capabilities.dialect]


@dataclass(frozen=True)
class Condition:
    """One condition of a reading: its `form` decides the text, its `value` is a parameter."""

    form: tuple[Any, ...]
    value: Any = None


def where(path: str, value: Any) -> Condition:
    """The column equals the value; null for None."""
    return Condition(("null", path)) if value is None else Condition(("=", path), value)


def among(path: str, values: Iterable[Any]) -> Condition:
    """The column is one of the values."""
    return Condition(("among", path), list(values))


def compare(path: str, sign: str, value: Any) -> Condition:
    """The column is `<`, `<=`, `>` or `>=` the value."""
    if sign not in ("<", "<=", ">", ">="):
        raise ValueError(sign)
    return Condition((sign, path), value)


def starts(relation: str, column: str, prefix: str) -> Condition:
    """Some row that points here has a column that begins with the prefix, byte by byte."""
    return Condition(("starts", relation, column), prefix)


def related(relation: str, column: str, value: Any) -> Condition:
    """Some row that points here has this value in a column."""
    return Condition(("related", relation, column), value)


class Noun:
    """Where the fields of one window come from.

    A field named like a column needs no mention. Others name a column (`email="account.email"`) or are a
    `Through`, `Latest`, `Each`, `Counts`, `Group` or `Made`. The columns of `always` are read unasked, for
    the resolvers of the window.
    """

    def __init__(
        self, model: type[Model], *, always: Sequence[str] = ("id",), **sources: Any
    ) -> None:
        self.model, self.always, self.sources = model, tuple(always), sources
        self.row = type(f"{model.__name__}Row", (Row,), {"__slots__": ()})
        self._statements: dict[Any, Statement] = {}

    def statement(self, *parts: Any) -> Statement:
        """Return the statement of (wanted, forms of conditions, sort, after, limit), made at most once."""
        key = (*parts, connections.get("default").capabilities.dialect)
        known = self._statements.get(key)
        if known is None:
            if len(self._statements) >= KEPT:
                self._statements.clear()
            known = self._statements[key] = Statement(self, *parts)
        return known

    async def read(
        self,
        asked: Wanted,
        conditions: Sequence[Condition],
        sort: Sequence[str] = ("id",),
        limit: int | None = None,
    ) -> Rows:
        """Read the rows that meet all conditions."""
        forms = tuple(c.form for c in conditions)
        statement = self.statement(asked, forms, tuple(sort), False, limit is not None)
        return await statement.read(conditions, () if limit is None else (limit,))

    async def one(self, asked: Wanted, *conditions: Condition) -> Row | None:
        """Read the row that meets all conditions, if there is one."""
        return next(iter(await self.read(asked, conditions, limit=1)), None)

    async def by_id(
        self, asked: Wanted, ids: Iterable[UUID], *conditions: Condition
    ) -> dict[UUID, Row]:
        """Read rows by id."""
        wanted = [*dict.fromkeys(ids)]
        rows: dict[UUID, Row] = {}
        for start in range(0, len(wanted), 1000):
            chunk = among("id", wanted[start : start + 1000])
            rows |= (await self.read(asked, (chunk, *conditions))).by("id")
        return rows

    async def count(self, conditions: Sequence[Condition]) -> int:
        """Count the rows that meet all conditions."""
        statement = self.statement((), tuple(c.form for c in conditions), ("id",), False, False)
        async with connections.get("default").reading() as fetch:  # type: ignore[attr-defined]
            return int((await fetch(statement.count, *statement.values(conditions)))[0][0])


class Statement:
    """The text of a query, the shape of its records, and the lists to read after it."""

    def __init__(
        self,
        noun: Noun,
        asked: Wanted,
        forms: Sequence[Any],
        sort: Sequence[str],
        after: bool,
        limit: bool,
    ) -> None:
        self.noun, self.dialect, self.marks = noun, dialect(), 0
        self.joins: dict[str, str] = {}
        self.cells: list[str] = []
        self.lists: list[tuple[str, int, Statement]] = []
        self.fields_of_conditions: list[Field[Any] | None] = []
        down = sort[0].startswith("-")
        names = [name.lstrip("-") for name in sort]
        self.sort = [self.cell(self.column(noun, "t", name)) for name in names]
        self.sort_fields = [self.field_of(noun, name) for name in names]
        columns = {name: self.source(noun, "t", name, below) for name, below in asked}
        for name in noun.always:
            columns.setdefault(name, self.source(noun, "t", name, ()))
        by = [self.cells[i] for i in self.sort]
        table = f'FROM "{noun.model._meta.db_table}" t'
        terms = [self.term(noun, form) for form in forms]
        meet = " AND ".join(terms) or "1 = 1"
        self.count = f"SELECT count(*) {table}{self.joined(terms)} WHERE {meet}"
        if after:
            marks = ", ".join(self.mark() for _ in by)
            meet += f" AND ({', '.join(by)}) {'<' if down else '>'} ({marks})"
        order = ", ".join(f"{c} DESC" if down else c for c in by)
        self.text = (
            f"SELECT {', '.join(self.cells)} {table}{''.join(self.joins.values())} WHERE {meet}"
            f" ORDER BY {order}{f' LIMIT {self.mark()}' if limit else ''}"
        )
        self.shape = Shape(noun.row, columns)

    def mark(self) -> str:
        """Return the next parameter's mark."""
        self.marks += 1
        return self.dialect.mark(self.marks)

    def cell(self, expression: str) -> int:
        """Return the place of an expression in the record."""
        if expression not in self.cells:
            self.cells.append(expression)
        return self.cells.index(expression)

    def column(self, noun: Noun, alias: str, path: str) -> str:
        """Return the column a field comes from, joining what it needs."""
        model = noun.model
        *keys, name = str(noun.sources.get(path, path)).split(".")
        for key in keys:
            alias, model = self.join(alias, model, key)
        return f"{alias}.{_column(model, name)}"

    def field_of(self, noun: Noun, path: str) -> Field[Any]:
        """Return the Tortoise field of a column."""
        model = noun.model
        *keys, name = str(noun.sources.get(path, path)).split(".")
        for key in keys:
            model = model._meta.fields_map[key].related_model  # type: ignore[attr-defined]
        return model._meta.fields_map[name]

    def join(self, alias: str, model: type[Model], key: str) -> tuple[str, type[Model]]:
        """Join the table at the end of a foreign key; return its alias and model."""
        field = model._meta.fields_map[key]
        if not isinstance(field, ForeignKeyFieldInstance):
            raise TypeError(f"{model.__name__}.{key} is no foreign key")
        other, to = field.related_model, f"{alias}_{key}"
        kind = "LEFT JOIN" if field.null or "LEFT" in self.joins.get(alias, "") else "JOIN"
        self.joins[to] = (
            f' {kind} "{other._meta.db_table}" {to}'
            f" ON {to}.{_column(other, 'pk')} = {alias}.{_column(model, str(field.source_field))}"
        )
        return to, other

    def joined(self, terms: Sequence[str]) -> str:
        """Return the joins that the terms need."""
        return "".join(
            join for alias, join in self.joins.items() if any(f"{alias}." in t for t in terms)
        )

    def term(self, noun: Noun, form: tuple[Any, ...]) -> str:
        """Return the text of a condition."""
        how = form[0]
        if how in ("starts", "related"):
            return self.existing(noun, form)
        left = self.column(noun, "t", form[1])
        self.fields_of_conditions.append(None if how == "null" else self.field_of(noun, form[1]))
        if how == "null":
            return f"{left} IS NULL"
        return (
            self.dialect.among(left, self.mark())
            if how == "among"
            else f"{left} {how} {self.mark()}"
        )

    def existing(self, noun: Noun, form: tuple[Any, ...]) -> str:
        """Return the text of a condition on rows that point here."""
        how, relation, name = form
        back = noun.model._meta.fields_map[relation]
        other: type[Model] = back.related_model  # type: ignore[attr-defined]
        owner, column = back.relation_source_field, _column(other, name)  # type: ignore[attr-defined]
        self.fields_of_conditions.append(other._meta.fields_map[name])
        if how == "starts":
            exact = f"{column}{self.dialect.bytewise}"
            meets = f"{exact} >= {self.mark()} AND {exact} < {self.mark()}"
        else:
            meets = f"{column} = {self.mark()}"
        company = ""
        if "company_id" in other._meta.fields_map and "company_id" in noun.model._meta.fields_map:
            company = f"{_column(other, 'company_id')} = t.{_column(noun.model, 'company_id')} AND "
        return f't."id" IN (SELECT "{owner}" FROM "{other._meta.db_table}" WHERE {company}{meets})'

    def source(self, noun: Noun, alias: str, name: str, below: Wanted) -> Any:
        """Return where a field of the window is found in the record."""
        match noun.sources.get(name, name):
            case Through(key, other):
                to, _ = self.join(alias, noun.model, key)
                return One(
                    self.shape_of(other, to, below), self.cell(f"{to}.{_column(other.model, 'pk')}")
                )
            case Latest(relation, other):
                return self.latest(noun, alias, relation, other, below)
            case Each(relation, other, order):
                return self.each(noun, alias, name, Each(relation, other, order), below)
            case Counts() as counts:
                return self.counted(noun, alias, counts, below)
            case Group(other, present):
                cell = None if present is None else self.cell(self.column(noun, alias, present))
                return One(self.shape_of(other, alias, below), cell)
            case Made(function, columns):
                return Via(tuple(self.cell(self.column(noun, alias, c)) for c in columns), function)
        if not self.is_column(noun, name):
            return Via((), lambda: None)  # a field with a resolver of its own
        cell = self.cell(self.column(noun, alias, name))
        field = self.field_of(noun, name)
        return (
            Via((cell,), field.to_python_value) if isinstance(field, self.dialect.decoded) else cell
        )

    def is_column(self, noun: Noun, name: str) -> bool:
        """Whether a field comes from a column, of this model or through foreign keys."""
        return name in noun.sources or name in noun.model._meta.fields_db_projection

    def shape_of(self, noun: Noun, alias: str, asked: Wanted) -> Shape:
        """Return the shape of an object in the same record."""
        fields = {name: self.source(noun, alias, name, below) for name, below in asked}
        return Shape(noun.row, fields)

    def latest(self, noun: Noun, alias: str, relation: str, other: Noun, below: Wanted) -> One:
        """Join the newest row that points here."""
        to, pk = f"{alias}_{relation}", _column(other.model, "pk")
        owner = _back(noun.model, relation)
        newest = (
            f'SELECT {pk} FROM "{other.model._meta.db_table}"'
            f' WHERE "{owner}" = {alias}.{_column(noun.model, "pk")} ORDER BY {pk} DESC LIMIT 1'
        )
        self.joins[to] = f' LEFT JOIN "{other.model._meta.db_table}" {to} ON {to}.{pk} = ({newest})'
        return One(self.shape_of(other, to, below), self.cell(f"{to}.{pk}"))

    def each(self, noun: Noun, alias: str, name: str, each: Each, below: Wanted) -> Many:
        """Plan the statement of a to-many list."""
        key = self.cell(f"{alias}.{_column(noun.model, 'pk')}")
        owner = _back(noun.model, each.relation)
        statement = each.noun.statement(
            below, (("among", owner),), (owner, each.order), False, False
        )
        self.lists.append((name, key, statement))
        return Many(name, key, statement.shape)

    def counted(self, noun: Noun, alias: str, counts: Counts, below: Wanted) -> One:
        """Count rows that point here, by correlated subqueries."""
        other: type[Model] = noun.model._meta.fields_map[counts.relation].related_model  # type: ignore[attr-defined]
        rows = (
            f'FROM "{other._meta.db_table}" WHERE "{_back(noun.model, counts.relation)}"'
            f" = {alias}.{_column(noun.model, 'pk')}"
        )
        found: dict[str, Any] = {}
        for name, _ in below:
            values = ", ".join(f"'{value}'" for value in counts.values[name])
            found[name] = self.cell(f'(SELECT count(*) {rows} AND "{counts.column}" IN ({values}))')
        return One(Shape(Row, found))

    def values(self, conditions: Sequence[Condition]) -> list[Any]:
        """Return the parameters of the conditions as the database takes them."""
        given: list[Any] = []
        for condition, field in zip(conditions, self.fields_of_conditions, strict=True):
            how = condition.form[0]
            if how == "null" or field is None:
                continue
            if how == "among":
                given.append(self.dialect.members([_parameter(field, v) for v in condition.value]))
            elif how == "starts":
                given += [condition.value, f"{condition.value}\U0010ffff"]
            else:
                given.append(_parameter(field, condition.value))
        return given

    def after_values(self, keys: Sequence[Any]) -> list[Any]:
        """Return the parameters of a cursor's sort keys."""
        return [_parameter(field, key) for field, key in zip(self.sort_fields, keys, strict=True)]

    async def read(self, conditions: Sequence[Condition], rest: Sequence[Any] = ()) -> Rows:
        """Run the statement, then those of its lists, on one connection."""
        async with connections.get("default").reading() as fetch:  # type: ignore[attr-defined]
            records, lists = await self.records(fetch, [*self.values(conditions), *rest])
        return Rows(records, self.shape, lists)

    async def records(
        self, fetch: Fetch, values: Sequence[Any]
    ) -> tuple[Sequence[Any], dict[str, dict[Any, list[Any]]]]:
        """Run the statement and those of its lists; return its records, and theirs by owner."""
        records = await fetch(self.text, *values)
        lists: dict[str, dict[Any, list[Any]]] = {}
        for name, key, statement in self.lists:
            of: dict[Any, list[Any]] = defaultdict(list)
            if records:
                owners = self.dialect.members([record[key] for record in records])
                found, deeper = await statement.records(fetch, [owners])
                lists |= deeper
                for record in found:
                    of[record[0]].append(record)
            lists[name] = of
        return records, lists


def _parameter(field: Field[Any], value: Any) -> Any:
    value = getattr(value, "value", value)
    if isinstance(field, UUIDField) and connections.get("default").capabilities.dialect == "sqlite":
        return str(value)
    return value


def _column(model: type[Model], name: str) -> str:
    meta = model._meta
    return f'"{meta.fields_db_projection[meta.pk_attr if name == "pk" else name]}"'


def _back(model: type[Model], relation: str) -> str:
    """Return the column by which the rows of a reverse relation point here."""
    return str(model._meta.fields_map[relation].relation_source_field)  # type: ignore[attr-defined]
