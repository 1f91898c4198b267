"""What the two databases write differently, and the way to read from the one in use."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Any, Protocol, cast

import orjson
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

from models.sealed import SealedField

Fetch = Callable[..., Awaitable[Sequence[Any]]]


class Database(Protocol):
    """What our engines add to Tortoise's connections, inside a transaction too."""

    def reading(self) -> AbstractAsyncContextManager[Fetch]:
        """Borrow a connection; `await fetch(sql, *values)` gives records by position."""


@dataclass(frozen=True)
class Dialect:
    """What the databases write differently; cells of `decoded` fields are not yet Python values."""

    mark: Callable[[int], str]
    among: Callable[[str, str], str]
    members: Callable[[Sequence[Any]], Any]
    bytewise: str
    holds: str
    decoded: tuple[type[Field[Any]], ...]


DIALECTS = {
    "postgres": Dialect(
        "${}".format, "{} = ANY({})".format, list, ' COLLATE "C"',
        "strpos({}, {}) > 0", (JSONField, SealedField),
    ),
    "sqlite": Dialect(
        "?{}".format,
        "{} IN (SELECT value FROM json_each({}))".format,
        lambda members: json.dumps(members, default=str),
        "",
        "instr({}, {}) > 0",
        (
            BooleanField, DateField, DatetimeField, DecimalField, JSONField, SealedField, UUIDField,
        ),
    ),
}  # fmt: skip


def database() -> Database:
    """Return the connection in use: the transaction's inside one."""
    return cast("Database", connections.get("default"))


def dialect_name() -> str:
    """Return which database is in use: "postgres" or "sqlite"."""
    return str(connections.get("default").capabilities.dialect)


def read_json(stored: Any) -> Any:
    """Return a JSON column as either database gives it."""
    return orjson.loads(stored) if isinstance(stored, str | bytes) else stored
