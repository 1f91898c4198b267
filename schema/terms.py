"""Makes the SQL of conditions, for both databases, and their parameters.

Every name in a text comes from the models or from our declarations; values are parameters.
"""
# ruff: noqa: S608, SLF001 - the text is made here; Tortoise has no public name for its metadata

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from tortoise.fields import DateField, Field, UUIDField
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.models import Model

from models.places import place_of
from schema.dialects import DIALECTS, dialect_name
from schema.sources import Condition, Exact, Place

if TYPE_CHECKING:
    from schema.reading import Noun

_ABOUT_NULL = {"null": "IS NULL", "present": "IS NOT NULL"}  # they take no parameter
_TREES = {"and": (" AND ", "1 = 1"), "or": (" OR ", "1 = 0")}  # what joins them; what none says


class Terms:
    """The conditions of one text: the tables they join and the parameters they take."""

    def __init__(self) -> None:
        self.dialect, self.marks = DIALECTS[dialect_name()], 0
        self.joins: dict[str, str] = {}
        self._writers: list[Callable[[Any], list[Any]]] = []

    def meet(self, noun: Noun, forms: Iterable[tuple[Any, ...]]) -> str:
        """Return the text that all conditions of these forms hold."""
        return self.term(noun, ("and", *forms))

    def values(self, conditions: Iterable[Condition]) -> list[Any]:
        """Return the parameters of the conditions as the database takes them."""
        leaves = [leaf for condition in conditions for leaf in condition.leaves]
        return [
            value
            for leaf, write in zip(leaves, self._writers, strict=True)
            for value in write(leaf.value)
        ]

    def mark(self) -> str:
        """Return the next parameter's mark."""
        self.marks += 1
        return self.dialect.mark(self.marks)

    def operand(self, noun: Noun, name: str) -> str:
        """Return what is compared or sorted by: a column, or the order that a noun says of it."""
        key = noun.keys.get(name)
        if key is None:
            return self.column(noun, "t", name)
        column = self.column(noun, "t", name)
        if isinstance(key, Exact):
            return f"{column}{self.dialect.bytewise}"
        return place_of(column, key.enum)

    def parameter(self, noun: Noun, name: str, value: Any) -> Any:
        """Return a value to compare with, as the database takes it."""
        key = noun.keys.get(name)
        if isinstance(key, Place) and isinstance(value, key.enum):
            return [*key.enum].index(value)
        return _parameter(field_of(noun, name), value)

    def column(self, noun: Noun, alias: str, name: str) -> str:
        """Return the column a field comes from, joining what it needs."""
        *keys, last = noun.path(name)
        alias, model = self.follow(alias, noun.model, keys)
        return f"{alias}.{column_of(model, last)}"

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
        source = column_of(model, str(field.source_field))
        self.joins[to] = (
            f' {kind} "{other._meta.db_table}" {to}'
            f" ON {to}.{column_of(other, 'pk')} = {alias}.{source}"
        )
        return to, other

    def term(self, noun: Noun, form: tuple[Any, ...]) -> str:
        """Return the text of a condition."""
        match form[0]:
            case "and" | "or" as tree:
                between, of_none = _TREES[tree]
                parts = [self.term(noun, part) for part in form[1:]]
                return f"({between.join(parts)})" if len(parts) > 1 else "".join(parts) or of_none
            case "starts":
                return self.starting(noun, form)
            case "related" | "any" | "lacks":
                return self.existing(noun, form)
            case "named":
                return self.owned(noun, form)
        how, name = form
        left = self.operand(noun, name)
        if how in _ABOUT_NULL:
            self._writers.append(lambda _: [])
            return f"{left} {_ABOUT_NULL[how]}"
        if how == "among":
            self._writers.append(self._members(lambda value: self.parameter(noun, name, value)))
            return self.dialect.among(left, self.mark())
        if how == "holds":
            self._writers.append(lambda text: [text])
            return self.dialect.holds.format(left, self.mark())
        self._writers.append(lambda value: [self.parameter(noun, name, value)])
        return f"{left} {how} {self.mark()}"

    def owned(self, noun: Noun, form: tuple[Any, ...]) -> str:
        """Return the text of a condition on a row that a column names without a foreign key."""
        _, name, model, by, owner = form
        left, table = self.column(noun, "t", name), model._meta.db_table
        self._writers.append(self._members(_writer(model, owner)))
        owned = self.dialect.among(f"x.{column_of(model, owner)}", self.mark())
        meets = f"x.{column_of(model, by)} = {left} AND {owned}"
        return f'({left} IS NULL OR EXISTS (SELECT 1 FROM "{table}" x WHERE {meets}))'

    def existing(self, noun: Noun, form: tuple[Any, ...]) -> str:
        """Return the text of a condition on rows that point here, looked up row by row."""
        how, relation, *names = form
        alias, other, owner = self._relation(noun, relation)
        meets = f'x.{owner} = {alias}."id"'
        if how == "lacks":
            self._writers.append(lambda _: [])
        else:
            column, write = f"x.{column_of(other, names[0])}", _writer(other, names[0])
            mark = self.mark()
            self._writers.append(
                self._members(write) if how == "any" else lambda value: [write(value)]
            )
            is_it = self.dialect.among(column, mark) if how == "any" else f"{column} = {mark}"
            meets += f" AND {is_it}"
        exists = "NOT EXISTS" if how == "lacks" else "EXISTS"
        return f'{exists} (SELECT 1 FROM "{other._meta.db_table}" x WHERE {meets})'

    def starting(self, noun: Noun, form: tuple[Any, ...]) -> str:
        """Return the text of a condition on a prefix: looked up first, by its table's index.

        The company is a parameter of it, for a look-up that depends on the row would be done anew
        for every row.
        """
        _, relation, name, *narrowing = form
        alias, other, owner = self._relation(noun, relation)
        company, exact = _writer(other, "company_id"), f"x.{column_of(other, name)}"
        exact += self.dialect.bytewise
        meets = (
            f"x.{column_of(other, 'company_id')} = {self.mark()}"
            f" AND {exact} >= {self.mark()} AND {exact} < {self.mark()}"
        )
        if narrowing:
            meets += (
                f" AND {self.dialect.among(f'x.{column_of(other, narrowing[0])}', self.mark())}"
            )

        def write(value: Any) -> list[Any]:
            of, prefix, *sources = value
            chosen = [self.dialect.members([*map(_plain, each)]) for each in sources]
            return [company(of), prefix, f"{prefix}\U0010ffff", *chosen]

        self._writers.append(write)
        table = other._meta.db_table
        return f'{alias}."id" IN (SELECT x.{owner} FROM "{table}" x WHERE {meets})'

    def _relation(self, noun: Noun, path: str) -> tuple[str, type[Model], str]:
        """Return the alias that a relation leads from, and the model and column it leads to."""
        *keys, relation = path.split(".")
        alias, model = self.follow("t", noun.model, keys)
        return alias, *pointing(model, relation)

    def _members(self, write: Callable[[Any], Any]) -> Callable[[Any], list[Any]]:
        """Return what writes a list as one parameter."""
        return lambda values: [self.dialect.members([write(value) for value in values])]


def _plain(value: Any) -> Any:
    return getattr(value, "value", value)


def _parameter(field: Field[Any], value: Any) -> Any:
    """Return a value as the database takes it: ids, days and moments are text on SQLite."""
    value = _plain(value)
    if isinstance(value, str):
        value = value.replace("\0", "\ufffd")  # PostgreSQL holds no zero byte: it equals nothing
    if dialect_name() == "sqlite":
        if isinstance(value, datetime):
            return str(value.astimezone(UTC))
        return str(value) if isinstance(field, UUIDField | DateField) else value
    return value


def _writer(model: type[Model], name: str) -> Callable[[Any], Any]:
    """Return what writes the values of a column."""
    field = model._meta.fields_map[name]
    return lambda value: _parameter(field, value)


def field_of(noun: Noun, name: str) -> Field[Any]:
    """Return the Tortoise field that a field of a window comes from."""
    model: type[Model] = noun.model
    *keys, last = noun.path(name)
    for key in keys:
        model = model._meta.fields_map[key].related_model  # type: ignore[attr-defined]
    return model._meta.fields_map[last]


def column_of(model: type[Model], name: str) -> str:
    """Return the column of a field."""
    meta = model._meta
    return f'"{meta.fields_db_projection[meta.pk_attr if name == "pk" else name]}"'


def table_of(model: type[Model]) -> str:
    """Return the name of a model's table."""
    return str(model._meta.db_table)


def pointing(model: type[Model], relation: str) -> tuple[type[Model], str]:
    """Return the model of a reverse relation, and its column that points here."""
    field: Any = model._meta.fields_map[relation]
    return field.related_model, f'"{field.relation_source_field}"'
