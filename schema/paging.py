"""Relay connections over keyset cursors, for any noun."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import strawberry

from models.policy import policy
from models.problems import InvalidInput, Issue
from schema.cursors import read_cursor, write_cursor
from schema.reading import Noun
from schema.rows import One, Row, Rows, Shape, Via
from schema.scalars import Cursor
from schema.selecting import below, together, wanted
from schema.sources import Condition

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
    with the id and is all ascending or all descending ("-" before the first). Raises InvalidInput
    for a size that is out of bounds or a cursor that is not of this list.
    """
    size, asked, given = _size(first), wanted(info), (within, *conditions)
    of = f"{noun.model.__name__} {','.join(sort)} {within.form} {within.value}"
    node = together(below(asked, "edges", "node"), below(asked, "nodes"))
    statement = noun.statement(node, given, sort, after=after is not None, limit=True)
    keys = statement.keys(read_cursor(of, after)) if after is not None else []
    selected = dict(asked)
    rows: Rows = []
    if selected.keys() & {"edges", "nodes", "page_info"}:
        rows = await statement.read(given, (*keys, size + 1))
    edge = Shape(
        Row,
        {
            "cursor": Via(tuple(statement.sort), lambda *keys: write_cursor(of, keys)),
            "node": One(statement.shape),
        },
    )
    edges = [row.seen_as(edge) for row in rows[:size]]
    return Page(
        edges=edges,
        nodes=rows[:size],
        page_info=PageInfo(
            has_next_page=len(rows) > size,
            has_previous_page=after is not None,
            start_cursor=edges[0].cursor if edges else None,
            end_cursor=edges[-1].cursor if edges else None,
        ),
        total_count=await noun.count(given) if "total_count" in selected else None,
    )


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
