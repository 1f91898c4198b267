import asyncio
import logging
import sqlite3
from pathlib import Path

import pytest

from app import masking


async def locked(folder: Path) -> sqlite3.OperationalError:
    """The error of a database that somebody else writes to."""

    def provoke() -> sqlite3.OperationalError:
        path = folder / "busy.db"
        one, other = sqlite3.connect(path), sqlite3.connect(path, timeout=0)
        try:
            one.execute("BEGIN IMMEDIATE")
            with pytest.raises(sqlite3.OperationalError) as refused:
                other.execute("BEGIN IMMEDIATE")
        finally:
            one.close()
            other.close()
        return refused.value

    return await asyncio.to_thread(provoke)


async def test_a_busy_database_is_said_to_be_busy(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    shown = masking.unforeseen(await locked(tmp_path), "r1")

    assert shown == {
        "message": "The database is busy: try again.",
        "extensions": {"code": "SERVICE_UNAVAILABLE", "requestId": "r1"},
    }
    assert [r.levelno for r in caplog.records] == [logging.WARNING]


def test_anything_else_is_masked(caplog: pytest.LogCaptureFixture):
    shown = masking.unforeseen(RuntimeError("the password is hunter2"), "r1")

    assert "hunter2" not in str(shown)
    assert shown["extensions"] == {"code": "INTERNAL_SERVER_ERROR", "requestId": "r1"}
    assert [r.levelno for r in caplog.records] == [logging.ERROR]
