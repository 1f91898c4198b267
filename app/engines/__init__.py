"""What every engine has in common: how a lean read looks, which errors are worth another try."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any, Protocol

import asyncpg
from tortoise.exceptions import OperationalError, TransactionManagementError

_TRANSIENT = (
    asyncpg.DeadlockDetectedError,
    asyncpg.SerializationError,
    asyncpg.LockNotAvailableError,
    asyncpg.PostgresConnectionError,
    asyncpg.TooManyConnectionsError,
    asyncpg.CannotConnectNowError,
    asyncpg.AdminShutdownError,
    asyncpg.CrashShutdownError,
    ConnectionError,
)
# asyncpg takes a lost connection back at once, and tells who still uses it no more than that
_LOST = ("connection is closed", "has been released back to the pool")
_SQLITE_PRIMARY_CODE = 0xFF  # the rest of a code says which kind of BUSY it was


class Fetch(Protocol):
    """Runs one statement; given by `async with connection.reading() as fetch`."""

    async def __call__(self, sql: str, *values: Any) -> Sequence[Any]:
        """Return the records, their values by position, as the driver gives them.

        Placeholders are `$1` on PostgreSQL and `?` on SQLite. Nothing is converted and the driver's
        errors are raised as they are.
        """


def is_transient(error: BaseException) -> bool:
    """Whether the same transaction may well succeed if it is run again from its start.

    True for deadlocks, serialization failures, lock timeouts, lost connections and SQLite's BUSY
    and LOCKED, raised by the driver itself or wrapped by Tortoise. A commit whose connection was
    lost may have happened all the same, so what is run again must be safe to repeat.
    """
    if isinstance(error, OperationalError | TransactionManagementError) and error.args:
        error = error.args[0] if isinstance(error.args[0], BaseException) else error
    if isinstance(error, asyncpg.InterfaceError):
        return any(sign in str(error) for sign in _LOST)
    if isinstance(error, sqlite3.OperationalError):
        code = error.sqlite_errorcode & _SQLITE_PRIMARY_CODE
        return code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    return isinstance(error, _TRANSIENT)
