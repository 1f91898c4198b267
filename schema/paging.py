"""Relay connections over keyset cursors, for any noun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import strawberry

from models.policy import policy
from models.problems import InvalidInput, Issue
from schema.cursors import read_cursor, write_cursor
from schema.reading import Noun
from schema.rows import One, Row, Rows, Shape, Via
from schema.scalars import Cursor
from schema.selecting import Wanted, below, together, wanted
from schema.sources import Condition, present, where

T = TypeVar("T")


@strawberry.type
class PageInfo:
    """Whether there is more, and where it begins."""

    has_next_page: bool = strawberry.field(description="Whether there are items behind this page.")
    has_previous_page: bool = strawberry.field(
        description="Whether there are items before this page."
    )
    start_cursor: Cursor | None = strawberry.field(
        description="Of the first item; null on an empty page."
    )
    end_cursor: Cursor | None = strawberry.field(
        description="Of the last item: give it as `after` to read on. Null on an empty page."
    )


@strawberry.type
class Edge(Generic[T]):
    """An item and its place in the list."""

    cursor: Cursor = strawberry.field(description="The item's place: pages can begin behind it.")
    node: T = strawberry.field(description="The item.")


@strawberry.type
class Connection(Generic[T]):
    """A page of a list; walking the pages meets each item once, whatever is added meanwhile."""

    edges: list[Edge[T]] = strawberry.field(description="The page's items with their cursors.")
    nodes: list[T] = strawberry.field(description="The page's items.")
    page_info: PageInfo = strawberry.field(description="Whether there is more.")
    total_count: int = strawberry.field(
        description="How many items all pages have; counted only when it is selected."
    )


@dataclass(frozen=True)
class Page:
    """What a connection shows."""

    edges: Rows
    nodes: Rows
    page_info: PageInfo
    total_count: int | None


async def page(
    noun: Noun,
    info: Any,
    within: Condition,
    *conditions: Condition,
    first: int | None,
    after: str | None,
    sort: Sequence[str] = ("-id",),
) -> Page:
    """Read one page: one statement, one for each list selected, one for the count if selected.

    `within` says whose list it is; a cursor is good for that list in that order only. `sort` ends
    with the id and is all ascending or all descending ("-" before the first). Rows with nothing in
    the first column come last both ways: a page that reaches them takes one statement more. Raises
    InvalidInput for a size that is out of bounds or a cursor that is not of this list.
    """
    size, asked, given = _size(first), wanted(info), (within, *conditions)
    of = f"{noun.model.__name__} {','.join(sort)} {within.form} {within.value}"
    node = together(below(asked, "edges", "node"), below(asked, "nodes"))
    keys = read_cursor(of, after) if after is not None else None
    selected = dict(asked)
    edges, nodes = list[Row](), list[Row]()
    if selected.keys() & {"edges", "nodes", "page_info"}:
        for stretch in stretches(noun, given, sort):
            if keys is not None and stretch.is_empty < (keys[0] is None):
                continue
            rows, edge = await stretch.read(noun, node, of, keys, size + 1 - len(nodes))
            nodes += rows
            edges += [row.seen_as(edge) for row in rows]
            if len(nodes) > size:
                break
            keys = None
    return Page(
        edges=edges[:size],
        nodes=nodes[:size],
        page_info=PageInfo(
            has_next_page=len(nodes) > size,
            has_previous_page=after is not None,
            start_cursor=edges[0].cursor if edges else None,
            end_cursor=edges[:size][-1].cursor if edges else None,
        ),
        total_count=await noun.count(given) if "total_count" in selected else None,
    )


@dataclass(frozen=True)
class Stretch:
    """A part of a list that one index can give: rows with something to sort by, or without."""

    conditions: Sequence[Condition]
    sort: Sequence[str]
    is_empty: bool = False

    async def read(
        self, noun: Noun, node: Wanted, of: str, keys: Sequence[Any] | None, count: int
    ) -> tuple[Rows, Shape]:
        """Return up to `count` rows behind the cursor's keys, and how their edges look."""
        after, nothing = keys is not None, (None,) if self.is_empty else ()
        statement = noun.statement(node, self.conditions, self.sort, after=after, limit=True)
        behind = statement.keys(keys[len(nothing) :]) if keys is not None else []
        rows = await statement.read(self.conditions, (*behind, count))
        write = Via(tuple(statement.sort), lambda *found: write_cursor(of, (*nothing, *found)))
        return rows, Shape(Row, {"cursor": write, "node": One(statement.shape)})


def stretches(noun: Noun, given: Sequence[Condition], sort: Sequence[str]) -> Iterator[Stretch]:
    """Yield the parts of a sorted list in their order."""
    name = sort[0].lstrip("-")
    if present(name) in given or not noun.may_be_empty(name):
        yield Stretch(given, sort)
        return
    sign = sort[0][: -len(name)]
    yield Stretch((*given, present(name)), sort)
    yield Stretch((*given, where(name, None)), [f"{sign}{each}" for each in sort[1:]], True)


def is_in_list(info: Any) -> bool:
    """Whether the field being resolved is one of many: a page of it would be read for each."""
    step = info.path
    while step is not None and not isinstance(step.key, int):
        step = step.prev
    return step is not None


def _size(first: int | None) -> int:
    if first is None:
        return policy().page_size
    if not 1 <= first <= policy().page_limit:
        raise InvalidInput(
            [Issue("PAGE_SIZE", ("first",), {"limit": policy().page_limit}, str(first))]
        )
    return first
