"""Locks that last until the end of the transaction, and the one order in which to wait.

Whoever takes several takes them in this order, so that nobody waits in a circle: "address",
"phone", "members", "import", "team", rows of checks and payment methods, rows of imports, rows of
contractors in the order of their ids, rows of invitations and tasks, rows of support threads,
"support", and "changes" last; "event" comes before all of them. A verb that writes a company's own
row holds "changes" first, because numbering writes it too. For "request" nobody waits.
"""

from __future__ import annotations

from uuid import UUID

from tortoise import connections

_CLASS = {
    "changes": 7_001,
    "company": 7_002,
    "team": 7_003,
    "address": 7_004,
    "import": 7_005,
    "members": 7_006,
    "phone": 7_008,
    "figures": 7_011,
    "request": 7_010,
    "support": 7_013,
    "event": 7_012,
}


async def hold(what: str, key: UUID | str) -> None:
    """Wait for the lock `what` on `key` and hold it until the transaction ends.

    "address": what an e-mail address may become. "phone": what is texted to a number. "members": a
    company's members, their roles and invitations. "team": a company's contractors, invitations and
    external ids. "import": which files a company has imported. "changes": a company's row and the
    numbers of its changes. "figures": who looks at the figures of a company; taken alone.
    "company": with the key "platform", what the platform sets up once. "event": one event that a
    vendor tells of. "support": the numbers of support's messages. On SQLite the transaction itself
    is the lock: there is one writer at a time.
    """
    db = connections.get("default")
    if db.capabilities.dialect == "postgres":
        await db.execute_query(
            "SELECT pg_advisory_xact_lock($1, hashtext($2))", [_CLASS[what], str(key)]
        )


async def try_hold(what: str, key: UUID | str) -> bool:
    """Take the lock as `hold` does if it is free; return whether it was. Nobody waits.

    "request": one request of one caller. On SQLite whoever gets here holds the lock.
    """
    db = connections.get("default")
    if db.capabilities.dialect != "postgres":
        return True
    [row] = await db.execute_query_dict(
        "SELECT pg_try_advisory_xact_lock($1, hashtext($2)) AS taken", [_CLASS[what], str(key)]
    )
    return bool(row["taken"])
