"""PostgreSQL: pooled connections, transactions that survive cancellation, lean reads.

A connection goes back to the pool without asyncpg's `RESET ALL` round trip. An open transaction is
still rolled back, but nothing else is undone, so nothing session-wide may happen on a pooled
connection: no `SET` without `LOCAL`, no `LISTEN`, no `pg_advisory_lock` (only `…_xact_lock`), no
temporary table, no cursor `WITH HOLD`.
"""
# ruff: noqa: SLF001 – an engine extends Tortoise's from inside

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import asynccontextmanager, suppress
from types import TracebackType
from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import (
    NestedTransactionContext,
    TransactionalDBClient,
    TransactionContext,
)
from tortoise.backends.base_postgres.client import translate_exceptions
from tortoise.connection import get_connections

from app.engines import Fetch

_MANY = 20  # rows; for fewer it is not worth two round trips


class _Reading:
    """Borrows one connection of the pool."""

    __slots__ = ("_client", "_connection", "_pool")

    def __init__(self, client: Client) -> None:
        self._client = client

    async def __aenter__(self) -> Fetch:
        self._pool = self._client._pool or await self._client.connected()
        self._connection = await self._pool.acquire()
        fetch: Fetch = self._connection.fetch
        return fetch

    async def __aexit__(self, *_: object) -> None:
        await self._pool.release(self._connection)


class _JoinedReading:
    """Reads on the connection of a transaction, which other tasks of it may use meanwhile."""

    __slots__ = ("_connection", "_lock")

    def __init__(self, connection: asyncpg.Connection, lock: asyncio.Lock) -> None:
        self._connection = connection
        self._lock = lock

    async def __aenter__(self) -> Fetch:
        return self._fetch

    async def __aexit__(self, *_: object) -> None:
        """Leave the connection to its transaction."""

    async def _fetch(self, sql: str, *values: Any) -> Sequence[Any]:
        async with self._lock:
            records: Sequence[Any] = await self._connection.fetch(sql, *values)
        return records


class Transaction(TransactionWrapper):
    """What statements inside a transaction run on."""

    _parent: Client

    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(Transaction(self))

    @translate_exceptions
    async def commit(self) -> None:
        """Make it durable; raises `IntegrityError` if a deferred constraint is broken."""
        await super().commit()

    @translate_exceptions
    async def insert(
        self, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]
    ) -> None:
        """Write new rows, values in the order of the columns, by COPY."""
        async with self._lock, self._planned_once(len(rows)):
            await self._connection.copy_records_to_table(table, records=rows, columns=columns)

    @translate_exceptions
    async def execute_many(self, query: str, values: Sequence[Sequence[Any]]) -> None:
        """Run the statement for each list of values."""
        async with self._lock, self._planned_once(len(values)):
            await self._connection.executemany(query, values)

    @asynccontextmanager
    async def _planned_once(self, rows: int) -> AsyncIterator[None]:
        """Have one plan serve all of many rows that are written by their keys.

        Else the server plans the statement, and the check of each foreign key, anew for every row,
        see `create_pool`: of tasks that took ten times as long as to write them.
        """
        if rows < _MANY:
            yield
            return
        await self._connection.execute("SET LOCAL plan_cache_mode = force_generic_plan")
        yield
        await self._connection.execute("SET LOCAL plan_cache_mode TO DEFAULT")

    def reading(self) -> _JoinedReading:
        """Read inside this transaction: `async with connection.reading() as fetch`."""
        return _JoinedReading(self._connection, self._lock)


class _Outermost(TransactionContext):
    """Begins and ends a transaction; its connection always finds back to the pool.

    Tortoise loses the connection for good when the task is cancelled while BEGIN is under way. Here
    such a BEGIN is finished and undone in the background, and the client remembers that task.
    """

    client: Transaction

    def __init__(self, client: Client) -> None:
        self.client = Transaction(client)
        self._owner = client

    async def __aenter__(self) -> TransactionalDBClient:
        self._pool = self._owner._pool or await self._owner.connected()
        self.client._connection = await self._pool.acquire()
        beginning = asyncio.ensure_future(self.client.begin())
        try:
            await asyncio.shield(beginning)
        except BaseException:
            self._owner.finish_later(self._undo(beginning))
            raise
        self._token = get_connections().set(self.client.connection_name, self.client)
        return self.client

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_val: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None:
        get_connections().reset(self._token)
        try:
            if not self.client._finalized:
                await self._end(undo=exc_type is not None)
        finally:
            await self._pool.release(self.client._connection)

    async def _end(self, *, undo: bool) -> None:
        if not undo:
            await self.client.commit()
            return
        # Without its connection the server has undone it; what led here is the error to tell
        with suppress(asyncpg.InterfaceError, asyncpg.PostgresConnectionError, ConnectionError):
            await self.client.rollback()

    async def _undo(self, beginning: asyncio.Future[None]) -> None:
        try:
            await asyncio.wait({beginning})
            if beginning.exception() is None:
                await self._end(undo=True)
        finally:
            await self._pool.release(self.client._connection)


async def _keep(connection: asyncpg.Connection) -> None:
    """Reset nothing, see the module's rule."""


class Client(AsyncpgDBClient):
    """Tortoise's client with the transactions and reads of this module."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._unfinished: set[asyncio.Task[None]] = set()

    async def connected(self) -> asyncpg.Pool:
        """Return the pool, made now if nobody has connected yet."""
        await self.acquire_connection().ensure_connection()
        assert self._pool is not None
        return self._pool

    async def create_pool(self, **kwargs: Any) -> asyncpg.Pool:
        """Make the pool, which resets nothing on release."""
        if kwargs.get("statement_cache_size") != 0:
            # A prepared statement's one plan for all would suit neither a company of ten rows nor
            # one of a hundred thousand: it is planned for the values of each execution.
            settings = kwargs["server_settings"] | {"plan_cache_mode": "force_custom_plan"}
            kwargs["server_settings"] = settings
        return await asyncpg.create_pool(None, reset=_keep, **kwargs)

    async def close(self) -> None:
        """Wait for transactions that are being undone, then close every connection."""
        await asyncio.gather(*self._unfinished, return_exceptions=True)
        await super().close()

    def finish_later(self, work: Coroutine[Any, Any, None]) -> None:
        """Run a coroutine to its end although the task that began it was cancelled."""
        task = asyncio.create_task(work)
        self._unfinished.add(task)
        task.add_done_callback(self._unfinished.discard)

    def reading(self) -> _Reading:
        """Borrow a connection for reading: `async with connection.reading() as fetch`.

        `await fetch(sql, *values)` gives records by position. Inside a transaction the current
        connection has the same method and reads in that transaction.
        """
        return _Reading(self)

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        """Run the statement for each list of values, all or none."""
        async with self._in_transaction() as transaction:
            await transaction.execute_many(query, values)

    def _in_transaction(self) -> TransactionContext:
        return _Outermost(self)


client_class = Client
