"""The two databases as their drivers give them: to read bare, and to write the data fast."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit
from uuid import UUID

import aiosqlite
import asyncpg
import orjson

CONNECTIONS = 10  # of every contender's pool


class Store(Protocol):
    """One database. The first parameter is `$1`; `among` is the condition on a list of ids."""

    among: str

    async def close(self) -> None:
        """Let go of the connections."""

    async def fetch(self, sql: str, *values: Any) -> Sequence[Any]:
        """Run one statement."""

    async def together(self, statements: Mapping[str, str], values: Mapping[str, Any]) -> None:
        """Run statements in one transaction, in as few round trips as the database allows.

        Parameters are written `:title`. What an earlier one returned may be read from its name.
        """

    async def write(self, table: str, columns: Sequence[str], records: Iterable[Any]) -> None:
        """Add many rows."""

    async def settle(self) -> None:
        """Tell the planner about what was written, as a database does by itself in time."""

    def ids(self, ids: Iterable[UUID]) -> Any:
        """Return a list of ids as a parameter."""

    def id(self, value: Any) -> UUID:
        """Return an id as it was read."""

    def moment(self, value: Any) -> datetime | None:
        """Return a moment as it was read."""


class Postgres:
    """A pool that resets nothing, and COPY."""

    among = "= ANY($1)"

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool

    @classmethod
    async def open(cls, url: str, connections: int = CONNECTIONS) -> Postgres:
        """Connect."""

        async def keep(_: asyncpg.Connection) -> None:
            """Save the round trip of a reset, as the service does."""

        return cls(
            await asyncpg.create_pool(url, min_size=connections, max_size=connections, reset=keep)
        )

    async def close(self) -> None:
        await self._pool.close()

    async def fetch(self, sql: str, *values: Any) -> Sequence[Any]:
        async with self._pool.acquire() as connection:
            return await connection.fetch(sql, *values)  # type: ignore[no-any-return]

    async def together(self, statements: Mapping[str, str], values: Mapping[str, Any]) -> None:
        sql = _as_one(tuple(statements.items()), tuple(values))
        await self.fetch(sql, *values.values())

    async def write(self, table: str, columns: Sequence[str], records: Iterable[Any]) -> None:
        async with self._pool.acquire() as connection:
            await connection.copy_records_to_table(table, records=records, columns=columns)

    async def settle(self) -> None:
        await self.fetch("VACUUM (ANALYZE)")  # without it counting reads every row, not an index

    def ids(self, ids: Iterable[UUID]) -> Any:
        return list(ids)

    def id(self, value: Any) -> UUID:
        return value  # type: ignore[no-any-return]

    def moment(self, value: Any) -> datetime | None:
        return value  # type: ignore[no-any-return]


class SQLite:
    """One connection for everybody, one statement or transaction at a time."""

    among = "IN (SELECT value FROM json_each($1))"

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection
        self._lock = asyncio.Lock()

    @classmethod
    async def open(cls, url: str) -> SQLite:
        """Connect as the service does: WAL, foreign keys."""
        sqlite3.register_adapter(UUID, str)
        connection = await aiosqlite.connect(Path(urlsplit(url).path), isolation_level=None)
        for pragma in (
            "busy_timeout = 5000",
            "journal_mode = WAL",
            "synchronous = NORMAL",
            "foreign_keys = ON",
        ):
            await connection.execute(f"PRAGMA {pragma}")
        return cls(connection)

    async def close(self) -> None:
        await self._connection.close()

    async def fetch(self, sql: str, *values: Any) -> Sequence[Any]:
        async with self._lock:
            return list(await self._connection.execute_fetchall(sql.replace("$", "?"), values))

    async def together(self, statements: Mapping[str, str], values: Mapping[str, Any]) -> None:
        async with self._transaction():
            for statement in statements.values():
                await self._connection.execute_fetchall(statement, values)

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[None]:
        async with self._lock:
            await self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                await self._connection.execute("ROLLBACK")
                raise
            await self._connection.execute("COMMIT")

    async def write(self, table: str, columns: Sequence[str], records: Iterable[Any]) -> None:
        marks = ", ".join("?" * len(columns))
        sql = f'INSERT INTO "{table}" ({", ".join(columns)}) VALUES ({marks})'
        async with self._transaction():
            await self._connection.executemany(sql, records)

    async def settle(self) -> None:
        await self.fetch("ANALYZE")

    def ids(self, ids: Iterable[UUID]) -> Any:
        return orjson.dumps([str(id) for id in ids]).decode()

    def id(self, value: Any) -> UUID:
        return UUID(value)

    def moment(self, value: Any) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


@lru_cache
def _as_one(statements: tuple[tuple[str, str], ...], names: tuple[str, ...]) -> str:
    """Return one statement for PostgreSQL: all but the last in WITH, parameters by number."""
    *others, (_, last) = statements
    sql = f"WITH {', '.join(f'{name} AS ({text})' for name, text in others)} {last}"
    return re.sub(r":(\w+)", lambda match: f"${names.index(match[1]) + 1}", sql)


async def open_store(url: str) -> Store:
    """Connect to the database that a URL names."""
    return await (SQLite if url.startswith("sqlite:") else Postgres).open(url)
