"""What only SQLite needs to promise: who writes waits first, scripts are split rightly."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

from app.engines import is_transient
from app.engines.sqlite import Client, statements
from tests.app.toys import connected


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "toys.db"


@pytest.fixture
async def client(file: Path) -> AsyncIterator[Client]:
    async with connected(f"sqlite://{file}") as client:
        await client.execute_script("CREATE TABLE toy (name TEXT NOT NULL)")
        yield client


async def test_it_opens_as_the_architecture_says(client):
    pragmas = ("journal_mode", "busy_timeout", "synchronous", "foreign_keys")

    found = [(await client.execute_query(f"PRAGMA {pragma}"))[1][0][0] for pragma in pragmas]

    assert found == ["wal", 5000, 1, 1]


async def test_a_transaction_takes_the_write_lock_before_it_writes(client, file):
    async with in_transaction():
        with (
            closing(sqlite3.connect(file, timeout=0)) as other,
            pytest.raises(sqlite3.OperationalError, match="locked"),
        ):
            other.execute("BEGIN IMMEDIATE")


async def test_waiting_in_vain_for_the_write_lock_is_worth_another_try(client, file):
    await client.execute_query("PRAGMA busy_timeout = 1")
    with closing(sqlite3.connect(file)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(OperationalError) as busy:
            async with in_transaction():
                pass

        assert is_transient(busy.value)
    async with in_transaction() as transaction:
        await transaction.execute_query("INSERT INTO toy VALUES ('bear')")


async def test_a_cancelled_wait_for_the_write_lock_lets_others_in(client, file):
    with closing(sqlite3.connect(file)) as other:
        other.execute("BEGIN IMMEDIATE")

        async def write() -> None:
            async with in_transaction() as transaction:
                await transaction.execute_query("INSERT INTO toy VALUES ('never')")

        task = asyncio.create_task(write())
        await asyncio.sleep(0)
        task.cancel()
    await asyncio.wait({task})

    async with in_transaction() as transaction:
        await transaction.execute_query("INSERT INTO toy VALUES ('bear')")
    assert await client.execute_query_dict("SELECT name FROM toy") == [{"name": "bear"}]


async def test_many_rows_cancelled_halfway_release_the_write_lock(client, file):
    rows = [[f"toy {n}"] for n in range(2000)]
    for turns in range(1, 20):
        task = asyncio.create_task(client.execute_many("INSERT INTO toy VALUES (?)", rows))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait({task})
        await client.execute_query("SELECT 1")

        with closing(sqlite3.connect(file, timeout=0)) as other:
            other.execute("BEGIN IMMEDIATE")


async def test_a_script_inside_a_transaction_is_undone_alone(client):
    async with in_transaction() as transaction:
        await transaction.execute_query("INSERT INTO toy VALUES ('bear')")
        with pytest.raises(OperationalError):
            await transaction.execute_script(
                "INSERT INTO toy VALUES ('car'); INSERT INTO nowhere VALUES (1);"
            )

    assert await client.execute_query_dict("SELECT name FROM toy") == [{"name": "bear"}]


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("", []),
        (" ;\n; ", []),
        ("SELECT 1", ["SELECT 1;"]),
        ("SELECT 1; SELECT 2;", ["SELECT 1;", " SELECT 2;"]),
        ("SELECT ';'; SELECT 2", ["SELECT ';';", " SELECT 2;"]),
        ("SELECT 1 /* ; */; SELECT 2 -- ;\n", ["SELECT 1 /* ; */;", " SELECT 2 -- ;\n;"]),
        (
            "CREATE TRIGGER t AFTER INSERT ON toy BEGIN SELECT 1; SELECT 2; END; SELECT 3",
            [
                "CREATE TRIGGER t AFTER INSERT ON toy BEGIN SELECT 1; SELECT 2; END;",
                " SELECT 3;",
            ],
        ),
    ],
)
def test_a_script_is_split_where_statements_end(script, expected):
    assert list(statements(script)) == expected


async def test_a_script_with_a_string_that_never_ends_is_refused(client):
    with pytest.raises(OperationalError, match="unrecognized token"):
        await client.execute_script("INSERT INTO toy VALUES ('bear'); SELECT 'oh")

    assert await client.execute_query_dict("SELECT name FROM toy") == []
