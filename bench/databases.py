"""Throw-away databases: made for one run, gone after it."""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

import asyncpg


@asynccontextmanager
async def throwaway(server: str) -> AsyncIterator[str]:
    """Give the URL of a new database beside the PostgreSQL one `server`; if empty, of SQLite."""
    if not server:
        with tempfile.TemporaryDirectory(prefix="muster-bench-") as folder:
            yield f"sqlite://{folder}/bench.db"
        return
    name = f"muster_bench_{secrets.token_hex(6)}"
    connection = await asyncpg.connect(server)
    try:
        await connection.execute(f'CREATE DATABASE "{name}"')
        try:
            yield urlsplit(server)._replace(path=f"/{name}", query="").geturl()
        finally:
            await connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
    finally:
        await connection.close()
