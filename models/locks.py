"""Locks that last until the end of the transaction, for check-then-act on things that have no row yet."""

from __future__ import annotations

from uuid import UUID

from tortoise import connections

_CLASS = {"company": 7_002, "invite": 7_003, "address": 7_004, "import": 7_005}


async def hold(what: str, key: UUID | str) -> None:
    """Wait for the lock `what` on `key` and hold it until the transaction ends.

    On SQLite the transaction itself is the lock: there is one writer at a time.
    """
    db = connections.get("default")
    if db.capabilities.dialect == "postgres":
        await db.execute_query(
            "SELECT pg_advisory_xact_lock($1, hashtext($2))", [_CLASS[what], str(key)]
        )
