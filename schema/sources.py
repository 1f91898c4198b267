"""Where the fields of a window come from, said declaratively; statements.py makes SQL of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from models.base import Record

if TYPE_CHECKING:
    from schema.reading import Noun


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
    """All the nouns that point here, oldest first; a statement of their own."""

    relation: str
    noun: Noun


@dataclass(frozen=True)
class Counts:
    """How many of the rows that point here have which values in a column."""

    relation: str
    column: str
    values: Mapping[str, tuple[str, ...]]


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
class Condition:
    """One condition of a reading: its `form` decides the text, its `value` is a parameter."""

    form: tuple[Any, ...]
    value: Any = None


def where(path: str, value: Any) -> Condition:
    """The column equals the value; null for None."""
    return Condition(("null", path)) if value is None else Condition(("=", path), value)


def present(path: str) -> Condition:
    """The column is not null."""
    return Condition(("present", path))


def among(path: str, values: Iterable[Any]) -> Condition:
    """The column is one of the values."""
    return Condition(("among", path), list(values))


def holds(path: str, text: str) -> Condition:
    """The column has the text somewhere in it."""
    return Condition(("holds", path), text)


def starts(relation: str, column: str, prefix: str) -> Condition:
    """Some row that points here has a column that begins with the prefix, byte by byte."""
    return Condition(("starts", relation, column), prefix)


def named(
    column: str, model: type[Record], by: str, *, owner: str, owners: Iterable[Any]
) -> Condition:
    """The column is null, or names (as `by`) a row of `model` with one of the `owners`."""
    return Condition(("named", column, model, by, owner), list(owners))


def any_of(relation: str, column: str, values: Iterable[Any]) -> Condition:
    """Some row that points here has one of these values in a column."""
    return Condition(("any", relation, column), list(values))


def related(relation: str, column: str, value: Any) -> Condition:
    """Some row that points here has this value in a column."""
    return Condition(("related", relation, column), value)
