"""Statements written by hand, the same for both databases."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tortoise import connections


async def query(sql: str, values: Sequence[Any] = ()) -> list[dict[str, Any]]:
    """Run a SELECT with `?` for its values; return its rows."""
    db = connections.get("default")
    rows: list[dict[str, Any]] = await db.execute_query_dict(_numbered(sql), list(values))
    return rows


async def execute(sql: str, values: Sequence[Any] = ()) -> int:
    """Run a statement with `?` for its values; return how many rows it changed."""
    count, _ = await connections.get("default").execute_query(_numbered(sql), list(values))
    return int(count)


def _numbered(sql: str) -> str:
    """Return the statement with the placeholders of the database."""
    if connections.get("default").capabilities.dialect != "postgres":
        return sql
    first, *rest = sql.split("?")
    return first + "".join(f"${n}{part}" for n, part in enumerate(rest, 1))
