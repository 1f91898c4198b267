"""Where the fields of a window come from, said declaratively; statements.py makes SQL of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any
from uuid import UUID

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
class Place:
    """A column of an enum by which lists are sorted: in the order in which the enum has its values.

    The index of such a list is of the same expression: models/places.py.
    """

    column: str
    enum: type[Enum]


@dataclass(frozen=True)
class Exact:
    """A column of text by which lists are sorted: byte by byte, on both databases."""

    column: str


@dataclass(frozen=True)
class Condition:
    """One condition of a reading: its `form` decides the text, its `value` is a parameter.

    One that is made of others (`every`, `either`) has these as its value.
    """

    form: tuple[Any, ...]
    value: Any = None

    @property
    def leaves(self) -> Iterator[Condition]:
        """The conditions that it is made of, in the order of its text."""
        if self.form[0] in ("and", "or"):
            for part in self.value:
                yield from part.leaves
        else:
            yield self


def every(conditions: Sequence[Condition]) -> Condition:
    """All of them hold; true of none."""
    return Condition(("and", *[each.form for each in conditions]), list(conditions))


def either(conditions: Sequence[Condition]) -> Condition:
    """At least one holds; untrue of none."""
    return Condition(("or", *[each.form for each in conditions]), list(conditions))


def where(path: str, value: Any) -> Condition:
    """The column equals the value; null for None."""
    return Condition(("null", path)) if value is None else Condition(("=", path), value)


def present(path: str) -> Condition:
    """The column is not null."""
    return Condition(("present", path))


def compared(path: str, how: str, value: Any) -> Condition:
    """The column is `how` (<, <=, > or >=) the value."""
    return Condition((how, path), value)


def among(path: str, values: Iterable[Any]) -> Condition:
    """The column is one of the values."""
    return Condition(("among", path), list(values))


def holds(path: str, text: str) -> Condition:
    """The column has the text somewhere in it."""
    return Condition(("holds", path), text)


def starts(
    relation: str,
    column: str,
    prefix: str,
    *,
    company: UUID,
    sources: Sequence[Enum] | None = None,
) -> Condition:
    """Some row that points here has a column that begins with the prefix, byte by byte.

    It is looked up by the index of that table, which begins with the company; with `sources` only
    among its rows of these.
    """
    if sources is None:
        return Condition(("starts", relation, column), (company, prefix))
    return Condition(("starts", relation, column, "source"), (company, prefix, sources))


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


def lacks(relation: str) -> Condition:
    """No row points here."""
    return Condition(("lacks", relation))
