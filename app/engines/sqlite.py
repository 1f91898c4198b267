"""SQLite: one connection, transactions that take the write lock at once and survive cancellation.

All statements pass through one thread in the order they were sent, also those of a task that has
been cancelled meanwhile. So a ROLLBACK that was sent before the lock is released comes in time,
even if the task that sent it is cancelled again while it waits for the end.
"""
# ruff: noqa: SLF001 – an engine extends Tortoise's from inside

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Any

from tortoise.backends.base.client import (
    NestedTransactionContext,
    TransactionalDBClient,
    TransactionContext,
)
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionWrapper
from tortoise.connection import get_connections
from tortoise.exceptions import IntegrityError, OperationalError

from app.engines import Fetch

PRAGMAS = {
    "busy_timeout": 5000,  # milliseconds; first, because switching to WAL needs it
    "journal_mode": "WAL",
    "synchronous": "NORMAL",
    "foreign_keys": "ON",
}


def statements(script: str) -> Iterator[str]:
    """Split a script at the semicolons that end a statement, also after a trigger's body."""
    statement = ""
    for piece in script.split(";"):
        statement += piece + ";"
        if sqlite3.complete_statement(statement):
            if statement.strip() != ";":
                yield statement
            statement = ""
    if statement.strip():
        yield statement  # a string or trigger never ends: SQLite says so


class _Reading:
    """Reads on the one connection, statement by statement, whenever it is free."""

    __slots__ = ("_client",)

    def __init__(self, client: SqliteClient) -> None:
        self._client = client

    async def __aenter__(self) -> Fetch:
        return self._fetch

    async def __aexit__(self, *_: object) -> None:
        """Nothing was borrowed."""

    async def _fetch(self, sql: str, *values: Any) -> Sequence[Any]:
        async with self._client.acquire_connection() as connection:
            records: Sequence[Any] = await connection.execute_fetchall(sql, values)
        return records


class Transaction(SqliteTransactionWrapper):
    """What statements inside a transaction run on."""

    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(Transaction(self))

    async def begin(self) -> None:
        """Take the write lock now, so that no later statement can fail for want of it."""
        try:
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise OperationalError(error) from error

    async def commit(self) -> None:
        """Make it durable; raises `IntegrityError` if a deferred foreign key is broken."""
        try:
            await super().commit()
        except sqlite3.IntegrityError as error:
            raise IntegrityError(error) from error
        except sqlite3.OperationalError as error:
            raise OperationalError(error) from error

    async def execute_script(self, query: str) -> None:
        """Run all statements or none."""
        async with self._in_transaction() as savepoint:
            for statement in statements(query):
                await savepoint.execute_query(statement)

    async def insert(
        self, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]
    ) -> None:
        """Write new rows, values in the order of the columns, by one prepared statement."""
        names = ", ".join(f'"{column}"' for column in columns)
        marks = ", ".join("?" * len(columns))
        try:
            await self._connection.executemany(
                f'INSERT INTO "{table}" ({names}) VALUES ({marks})',  # noqa: S608 - our own names
                rows,
            )
        except sqlite3.IntegrityError as error:
            raise IntegrityError(error) from error
        except sqlite3.OperationalError as error:
            raise OperationalError(error) from error

    def reading(self) -> _Reading:
        """Read inside this transaction: `async with connection.reading() as fetch`."""
        return _Reading(self)


class _Outermost(TransactionContext):
    """Begins and ends a transaction; whatever happens, the lock is released in the end."""

    client: Transaction

    def __init__(self, client: Client) -> None:
        self._owner = client

    async def __aenter__(self) -> TransactionalDBClient:
        await self._owner._lock.acquire()
        try:
            if self._owner._connection is None:
                await self._owner.create_connection(with_db=True)
            self.client = Transaction(self._owner)
            try:
                await self.client.begin()
            except BaseException:
                await self.client.rollback()
                raise
        except BaseException:
            self._owner._lock.release()
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
            self._owner._lock.release()

    async def _end(self, *, undo: bool) -> None:
        if undo:
            await self.client.rollback()
            return
        try:
            await self.client.commit()
        except BaseException:
            await self.client.rollback()
            raise


class Client(SqliteClient):
    """Tortoise's client with the transactions, scripts and reads of this module."""

    def __init__(self, file_path: str, **kwargs: Any) -> None:
        super().__init__(file_path, **{**PRAGMAS, **kwargs})

    def reading(self) -> _Reading:
        """Read between transactions: `async with connection.reading() as fetch`.

        `await fetch(sql, *values)` gives records by position. Inside a transaction the current
        connection has the same method and reads in that transaction.
        """
        return _Reading(self)

    async def execute_many(self, query: str, values: list[list[Any]]) -> None:
        """Run the statement for each list of values, all or none."""
        async with self._in_transaction() as transaction:
            await transaction.execute_many(query, values)

    async def execute_script(self, query: str) -> None:
        """Run all statements or none. A PRAGMA that needs to be outside takes `execute_query`."""
        async with self._in_transaction() as transaction:
            await transaction.execute_script(query)

    def _in_transaction(self) -> TransactionContext:
        return _Outermost(self)


client_class = Client
