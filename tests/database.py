"""Databases for tests: one of its own for each run, emptied between tests.

`TEST_DATABASE_URL` names a PostgreSQL server on which databases may be created; without it the
tests use SQLite files in a temporary folder.
"""

import os
import secrets
import tempfile
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import asyncpg
from tortoise import BaseDBAsyncClient
from tortoise.connection import get_connection

from app.engines import postgres

SERVER = os.environ.get("TEST_DATABASE_URL", "")
DIALECT = "postgres" if SERVER else "sqlite"


@asynccontextmanager
async def throwaway() -> AsyncIterator[str]:
    """Give the URL of a new, empty database that is gone afterwards."""
    if not SERVER:
        with tempfile.TemporaryDirectory() as folder:
            yield f"sqlite://{folder}/test.db"
        return
    name = f"muster_test_{secrets.token_hex(6)}"
    server = await asyncpg.connect(SERVER)
    try:
        await server.execute(f'CREATE DATABASE "{name}"')
        try:
            yield urlsplit(SERVER)._replace(path=f"/{name}").geturl()
        finally:
            await server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
    finally:
        await server.close()


async def empty(keep: Collection[str] = ("aerich",)) -> None:
    """Delete all rows of the open database but those of the tables to `keep`, in one statement.

    Tables point at each other, so they are emptied together: PostgreSQL checks at the end of the
    statement, and SQLite not at all meanwhile.
    """
    client = get_connection("default")
    tables = [name for name in await table_names(client) if name not in keep]
    if isinstance(client, postgres.Client):
        deletions = ", ".join(f'd{n} AS (DELETE FROM "{name}")' for n, name in enumerate(tables))
        await client.execute_script(f"WITH {deletions} SELECT" if tables else "")
    else:
        await client.execute_query("PRAGMA foreign_keys = OFF")
        await client.execute_script("".join(f'DELETE FROM "{name}";' for name in tables))
        await client.execute_query("PRAGMA foreign_keys = ON")


async def table_names(client: BaseDBAsyncClient) -> list[str]:
    """Return the names of all tables."""
    sql = {
        "postgres": "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
    }
    return [row["name"] for row in await client.execute_query_dict(sql[DIALECT])]


async def session_state() -> list[str]:
    """Return what is left on the pooled connections that the next borrower would inherit.

    The pool resets nothing (see `app/engines/postgres.py`), so there must never be any: settings,
    listeners, advisory locks, cursors, temporary tables.
    """
    client = get_connection("default")
    if not isinstance(client, postgres.Client):
        return []
    pool = await client.connected()
    borrowed = [await pool.acquire() for _ in range(pool.get_idle_size())]
    left = []
    for connection in borrowed:
        left += [row[0] for row in await connection.fetch(_SESSION_STATE)]
        await pool.release(connection)
    return left


_SESSION_STATE = """
    SELECT 'setting ' || name FROM pg_settings WHERE source = 'session'
    UNION ALL SELECT 'listener ' || channel FROM pg_listening_channels() AS channel
    UNION ALL SELECT 'cursor ' || name FROM pg_cursors WHERE is_holdable
    UNION ALL SELECT 'table ' || relname FROM pg_class WHERE relpersistence = 't'
    UNION ALL SELECT 'advisory lock ' || objid FROM pg_locks
        WHERE locktype = 'advisory' AND pid = pg_backend_pid()
"""
