"""Opens the database that a URL names, and brings its tables up to date."""

from __future__ import annotations

import asyncio
import fcntl
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from importlib import resources
from pathlib import Path
from sqlite3 import Error as SQLiteError
from typing import Any, TextIO
from urllib.parse import parse_qs, urlsplit

import asyncpg
from aerich import Command
from tortoise import BaseDBAsyncClient, Tortoise
from tortoise.backends.base.config_generator import expand_db_url
from tortoise.connection import get_connection
from tortoise.context import TortoiseContext
from tortoise.exceptions import (
    BaseORMException,
    ConfigurationError,
    IntegrityError,
    OperationalError,
)
from tortoise.transactions import in_transaction

from app.engines import postgres, sqlite

APP = "models"
CONNECTION = "default"
MIGRATION_LOCK = 0x6D7573746572  # "muster": the key of PostgreSQL's advisory lock

_ENGINES = {
    "tortoise.backends.asyncpg": postgres.__name__,
    "tortoise.backends.sqlite": sqlite.__name__,
}
_POSTGRES_PARAMETERS = {
    "application_name",
    "maxsize",
    "minsize",
    "schema",
    "ssl",
    "statement_cache_size",
    "timeout",
}
_FAILURES = (
    OSError,
    BaseORMException,
    SQLiteError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    ValueError,
)


class DatabaseUnavailable(Exception):
    """The database cannot be used; the message is one line for a person and has no password."""


def tortoise_config(url: str) -> dict[str, Any]:
    """Return Tortoise's configuration for the database at `url`.

    `sqlite:///folder/file.db`, or `postgres://user:password@host:port/name?minsize=1&maxsize=10`
    (also application_name, schema, ssl, statement_cache_size, timeout in seconds). Raises
    `DatabaseUnavailable` for anything else, such as a database in memory, which only the connection
    that made it would see.
    """
    try:
        database = expand_db_url(url)
        engine = _ENGINES[database["engine"]]
    except (ConfigurationError, KeyError, ValueError) as error:
        raise DatabaseUnavailable(
            f"{_shown(url)!r} is no database URL: use sqlite:///folder/file.db"
            " or postgres://user:password@host:port/name"
        ) from error
    parameters = parse_qs(urlsplit(url).query).keys()
    if unknown := sorted(parameters - _POSTGRES_PARAMETERS if engine == postgres.__name__ else ()):
        raise DatabaseUnavailable(
            f"{_shown(url)}: unknown {unknown[0]!r}; after the ? may be "
            + ", ".join(sorted(_POSTGRES_PARAMETERS))
        )
    if database["credentials"].get("file_path") == ":memory:":
        raise DatabaseUnavailable(
            "a database in memory cannot be shared: use sqlite:///folder/file.db"
        )
    return {
        "connections": {CONNECTION: {"engine": engine, "credentials": database["credentials"]}},
        "apps": {
            APP: {"models": ["models", "aerich.models"], "default_connection": CONNECTION},
        },
        "use_tz": True,
        "timezone": "UTC",
    }


async def open_database(url: str) -> None:
    """Connect every task of this process to the database at `url`, until `close_database`.

    Raises `DatabaseUnavailable` at once if nobody answers there.
    """
    config = tortoise_config(url)
    await Tortoise.init(config=config, _enable_global_fallback=True)
    try:
        await _connect(url, get_connection(CONNECTION))
    except DatabaseUnavailable:
        await close_database()
        raise


async def close_database() -> None:
    """Close what `open_database` opened."""
    await Tortoise.close_connections()


async def migrate(url: str) -> list[str]:
    """Apply the migrations that the database at `url` lacks; return their names.

    Processes that migrate at the same time wait for each other, so each migration runs once. Call
    it before `open_database`. Raises `DatabaseUnavailable`, or the error of a migration: then that
    migration (on SQLite: all of this call) is undone.
    """
    async with migrator(url) as command:
        applied: list[str] = await command.upgrade()
    return applied


@asynccontextmanager
async def migrator(url: str) -> AsyncIterator[Command]:
    """Give aerich's `Command`, alone with the database at `url`, in a Tortoise context of its own.

    On SQLite foreign keys are switched off, so that tables can be rebuilt, and checked at the end
    of the one transaction around everything.
    """
    config = tortoise_config(url)
    async with TortoiseContext() as context:
        await context.init(config=config)
        async with _to_itself(url, context.db()):
            command = Command(config, app=APP, location=str(_migrations()))
            await command.init()
            yield command


async def pending_migrations(database: str | BaseDBAsyncClient) -> list[str]:
    """Return the names of migrations that a database, given by URL or connection, still lacks."""
    if isinstance(database, str):
        async with TortoiseContext() as context:
            await context.init(config=tortoise_config(database))
            await _connect(database, context.db())
            return await pending_migrations(context.db())
    known = sorted(
        (path.name for path in (_migrations() / APP).glob("[0-9]*_*.py")),
        key=lambda name: int(name.split("_")[0]),
    )
    try:
        rows = await database.execute_query_dict("SELECT version FROM aerich")
    except OperationalError:  # no such table: nothing was ever applied
        return known
    applied = {row["version"] for row in rows}
    return [name for name in known if name not in applied]


def _to_itself(url: str, client: BaseDBAsyncClient) -> AbstractAsyncContextManager[None]:
    if isinstance(client, sqlite.Client):
        return _sqlite_to_itself(url, client)
    assert isinstance(client, postgres.Client)
    return _postgres_to_itself(url, client)


async def _connect(url: str, client: BaseDBAsyncClient) -> None:
    with _explained(url):
        await client.create_connection(with_db=True)


@asynccontextmanager
async def _postgres_to_itself(url: str, client: postgres.Client) -> AsyncIterator[None]:
    client.pool_maxsize = max(client.pool_maxsize, 2)  # one connection only holds the lock
    await _connect(url, client)
    async with client.reading() as fetch:
        await fetch("SELECT pg_advisory_lock($1)", MIGRATION_LOCK)
        yield  # the lock goes with its connection, which the context closes


@asynccontextmanager
async def _sqlite_to_itself(url: str, client: sqlite.Client) -> AsyncIterator[None]:
    with _lock_file(url, client.filename) as lock:
        while not _locked(lock):  # noqa: ASYNC110 - no event tells of another process
            await asyncio.sleep(0.05)
        await _connect(url, client)
        await client.execute_query("PRAGMA foreign_keys = OFF")
        async with in_transaction(CONNECTION) as transaction:
            yield
            if broken := await transaction.execute_query_dict("PRAGMA foreign_key_check"):
                raise IntegrityError(f"migrating left rows that point nowhere: {broken}")


def _lock_file(url: str, database: str) -> TextIO:
    with _explained(url):
        return Path(f"{database}.lock").open("w")


def _locked(file: TextIO) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _migrations() -> Path:
    return Path(str(resources.files("migrations")))


@contextmanager
def _explained(url: str) -> Iterator[None]:
    try:
        yield
    except _FAILURES as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        raise DatabaseUnavailable(f"cannot open the database {_shown(url)}: {reason}") from error


def _shown(url: str) -> str:
    """Return `url` without what may be secret in it."""
    return re.sub(r"://.*@", "://", url.partition("?")[0])
