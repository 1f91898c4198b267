"""Relay connections over signed keyset cursors, for any noun."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from typing import Any, Generic, TypeVar
from uuid import UUID

import orjson
import strawberry

from models.policy import policy
from models.problems import InvalidInput, Issue
from schema.reading import Condition, Noun
from schema.rows import One, Row, Rows, Shape, Via
from schema.scalars import Cursor
from schema.selecting import below, wanted

T = TypeVar("T")
_VERSION = b"\x01"
_MAC = 10  # bytes


@strawberry.type(description="Whether there is more, and where it begins.")
class PageInfo:
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


@strawberry.type(description="An item and its place in the list.")
class Edge(Generic[T]):
    cursor: Cursor = strawberry.field(description="The item's place: pages can begin behind it.")
    node: T = strawberry.field(description="The item.")


@strawberry.type(description="A page of a list; it stays stable while rows change.")
class Connection(Generic[T]):
    edges: list[Edge[T]] = strawberry.field(description="The page's items with their cursors.")
    nodes: list[T] = strawberry.field(description="The page's items.")
    page_info: PageInfo = strawberry.field(description="Whether there is more.")
    total_count: int = strawberry.field(
        description="How many items all pages have; counted only when it is selected."
    )


@dataclass(frozen=True)
class Page:
    """What a connection shows."""

    edges: list[Row]
    nodes: Rows
    page_info: PageInfo
    total_count: int


async def page(
    noun: Noun,
    info: Any,
    conditions: Sequence[Condition],
    *,
    first: int | None,
    after: str | None,
    sort: Sequence[str] = ("-id",),
) -> Page:
    """Read one page in one statement, one for each list selected, and one for the count if it is selected.

    `sort` ends with the id and is all ascending or all descending ("-" before the first). Raises
    InvalidInput for a size that is out of bounds or a cursor that is not of this list.
    """
    first = _size(first)
    asked = wanted(info)
    name = ",".join((noun.model.__name__, *sort))
    node = tuple(sorted({*below(asked, "edges", "node"), *below(asked, "nodes")}))
    forms = tuple(c.form for c in conditions)
    statement = noun.statement(node, forms, tuple(sort), after is not None, True)
    keys = statement.after_values(read_cursor(name, after, len(sort))) if after is not None else []
    rows = await statement.read(conditions, (*keys, first + 1))
    found, more = Rows.__new__(Rows), len(rows) > first
    found.extend(rows[:first])
    cells, shape = tuple(statement.sort), statement.shape
    edge = Shape(
        noun.row, {"cursor": Via(cells, lambda *keys: write_cursor(name, keys)), "node": One(shape)}
    )
    edges = [noun.row(row._record, edge, row._related) for row in found]
    return Page(
        edges=edges,
        nodes=found,
        page_info=PageInfo(
            has_next_page=more,
            has_previous_page=after is not None,
            start_cursor=edges[0].cursor if edges else None,
            end_cursor=edges[-1].cursor if edges else None,
        ),
        total_count=await noun.count(conditions) if "total_count" in dict(asked) else 0,
    )


def _size(first: int | None) -> int:
    if first is None:
        return policy().page_size
    if not 1 <= first <= policy().page_limit:
        raise InvalidInput(
            [Issue("PAGE_SIZE", ("first",), {"limit": policy().page_limit}, str(first))]
        )
    return first


def write_cursor(name: str, keys: Sequence[Any]) -> Cursor:
    """Return a signed cursor of the list `name` for sort keys as the database gave them."""
    body = _VERSION + orjson.dumps([_plain(key) for key in keys])
    return Cursor(base64.urlsafe_b64encode(_mac(name, body) + body).decode().rstrip("="))


def read_cursor(name: str, text: str, count: int) -> list[Any]:
    """Return the sort keys of a cursor. Raises InvalidInput unless we wrote it for this list."""
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except ValueError:
        raw = b""
    mac, body = raw[:_MAC], raw[_MAC:]
    if not body.startswith(_VERSION) or not hmac.compare_digest(mac, _mac(name, body)):
        raise InvalidInput([Issue("BAD_CURSOR", ("after",), value=text[:40])])
    keys = [_typed(key) for key in orjson.loads(body[1:])]
    if len(keys) != count:
        raise InvalidInput([Issue("BAD_CURSOR", ("after",), value=text[:40])])
    return keys


def _mac(name: str, body: bytes) -> bytes:
    return hmac.new(policy().signing_key, name.encode() + b"\0" + body, sha256).digest()[:_MAC]


def _plain(key: Any) -> Any:
    if isinstance(key, UUID):
        return {"u": str(key)}
    if isinstance(key, datetime):
        return {"t": key.isoformat()}
    if isinstance(key, date):
        return {"d": key.isoformat()}
    return key


def _typed(key: Any) -> Any:
    match key:
        case {"u": text}:
            return UUID(text)
        case {"t": text}:
            return datetime.fromisoformat(text)
        case {"d": text}:
            return date.fromisoformat(text)
    return key
