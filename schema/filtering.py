"""Filters of lists: what each field of an input says as a condition, and trees of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeAlias

import strawberry
from strawberry.utils.str_converters import to_camel_case

from models.problems import InvalidInput, Issue
from models.text.characters import unsafe
from schema.node import read_id
from schema.sources import (
    Condition,
    among,
    any_of,
    compared,
    either,
    every,
    lacks,
    present,
    where,
)

DEPTH = 3
"""How deep `and` and `or` may be nested."""

FIELDS = 100
"""Fields of a whole tree."""

VALUES = 500
"""Values of one list."""

Meaning: TypeAlias = Callable[[Any], Condition]
"""The condition that a field's value stands for."""


@strawberry.input
class MomentRange:
    """A stretch of time, and whether there is a moment at all; all that is given must hold."""

    from_: datetime | None = strawberry.field(
        name="from", default=None, description="The first moment that is in it."
    )
    before: datetime | None = strawberry.field(
        default=None, description="The first moment that is in it no more."
    )
    is_set: bool | None = strawberry.field(
        default=None, description="True: only where there is a moment; false: only where is none."
    )


def one_of(path: str) -> Meaning:
    """The column is one of the values; null among them stands for an empty column.

    Texts that no column holds are left out: a database may stop at a NUL, or refuse it.
    """

    def mean(values: Sequence[Any]) -> Condition:
        is_one = among(path, [value for value in values if value is not None and _is_sane(value)])
        return either([is_one, where(path, None)]) if None in values else is_one

    return mean


def _is_sane(value: Any) -> bool:
    return not isinstance(value, str) or unsafe(value) is None


def in_range(path: str) -> Meaning:
    """The column is a moment within the range."""

    def mean(given: MomentRange) -> Condition:
        parts = []
        if given.from_ is not None:
            parts.append(compared(path, ">=", given.from_))
        if given.before is not None:
            parts.append(compared(path, "<", given.before))
        if given.is_set is not None:
            parts.append(there(path)(given.is_set))
        return every(parts)

    return mean


def there(path: str) -> Meaning:
    """The column has a value, or has none."""
    return lambda is_set: present(path) if is_set else where(path, None)


def later(path: str) -> Meaning:
    """The column is a moment after that one."""
    return lambda moment: compared(path, ">", moment)


def with_any(relation: str, column: str, prefix: str) -> Meaning:
    """Some row that points here names one of the ids; null among them stands for no such row."""

    def mean(ids: Sequence[Any]) -> Condition:
        known = [key for id in ids if id is not None and (key := read_id(prefix, id))]
        has_one = any_of(relation, column, known)
        return either([has_one, lacks(relation)]) if None in ids else has_one

    return mean


def given(filter: Any, meanings: Mapping[str, Meaning]) -> dict[str, Condition]:
    """Return what a filter says by its own fields, each by its name; null says nothing."""
    named = ((name, getattr(filter, name)) for name in meanings)
    return {name: meanings[name](value) for name, value in named if value is not None}


def branches(filter: Any, meanings: Mapping[str, Meaning]) -> list[Condition]:
    """Return what a filter says by its `and` and `or`."""
    found = []
    if filter.and_ is not None:
        found.append(every([meant(each, meanings) for each in filter.and_]))
    if filter.or_ is not None:
        found.append(either([meant(each, meanings) for each in filter.or_]))
    return found


def meant(filter: Any, meanings: Mapping[str, Meaning]) -> Condition:
    """Return the condition that all of a filter holds."""
    return every([*given(filter, meanings).values(), *branches(filter, meanings)])


def check(filter: Any, meanings: Mapping[str, Meaning]) -> None:
    """Raise InvalidInput with all that is too deep, too many or too long in a filter."""
    issues, fields = [], 0
    for path, each, depth in _walk(filter, ("filter",), 0):
        if depth > DEPTH:
            issues.append(Issue("TOO_DEEP", path, {"limit": DEPTH}))
            continue
        for name in meanings:
            value = getattr(each, name)
            fields += value is not None
            if isinstance(value, list) and len(value) > VALUES:
                issues.append(
                    Issue("TOO_MANY_ITEMS", (*path, to_camel_case(name)), {"limit": VALUES})
                )
    if fields > FIELDS:
        issues.append(Issue("TOO_MANY_ITEMS", ("filter",), {"limit": FIELDS}))
    if issues:
        raise InvalidInput(issues)


def _walk(
    filter: Any, path: tuple[str, ...], depth: int
) -> Iterator[tuple[tuple[str, ...], Any, int]]:
    """Yield a filter and those in it with their paths and depths; not what is in one too deep."""
    yield path, filter, depth
    if depth > DEPTH:
        return
    for name in ("and", "or"):
        for place, each in enumerate(getattr(filter, f"{name}_") or ()):
            yield from _walk(each, (*path, name, str(place)), depth + 1)
