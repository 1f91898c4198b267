"""A SQLite table gets a new shape and keeps its rows, indexes, triggers and what points at it."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from tortoise.transactions import in_transaction

from migrations.dialect import pick, rebuild
from tests.app.toys import connected

OLD = """
    CREATE TABLE "toy" ("id" INTEGER PRIMARY KEY, "name" TEXT NOT NULL, "price" TEXT);
    CREATE TABLE "part" ("toy" INTEGER NOT NULL REFERENCES "toy" ("id") ON DELETE CASCADE);
    CREATE INDEX "idx_toy_name" ON "toy" ("name");
    CREATE TABLE "log" ("name" TEXT);
    CREATE TRIGGER "noted" AFTER INSERT ON "toy" BEGIN INSERT INTO "log" VALUES (NEW."name"); END;
    INSERT INTO "toy" VALUES (1, 'bear', '12'), (2, 'car', NULL);
    INSERT INTO "part" VALUES (1), (1), (2);
    DELETE FROM "log";
"""
NEW = 'CREATE TABLE "toy" ("id" INTEGER PRIMARY KEY, "name" VARCHAR(9), "cents" INT NOT NULL)'
COLUMNS = {"id": '"id"', "name": '"name"', "cents": 'coalesce("price", 0) * 100'}


@pytest.fixture
async def client(tmp_path: Path) -> AsyncIterator[Any]:
    async with connected(f"sqlite://{tmp_path}/toys.db") as client:
        await client.execute_script(OLD)
        await client.execute_query("PRAGMA foreign_keys = OFF")
        yield client


async def rows(client: Any, sql: str) -> list[tuple[Any, ...]]:
    async with client.reading() as fetch:
        return [tuple(record) for record in await fetch(sql)]


async def test_a_rebuilt_table_keeps_its_rows_and_those_who_point_at_it(client):
    async with in_transaction() as transaction:
        await rebuild(transaction, "toy", NEW, COLUMNS)

    await client.execute_query("PRAGMA foreign_keys = ON")
    assert await rows(client, "SELECT * FROM toy") == [(1, "bear", 1200), (2, "car", 0)]
    assert await rows(client, "SELECT toy FROM part") == [(1,), (1,), (2,)]
    await client.execute_query("DELETE FROM toy WHERE id = 1")
    assert await rows(client, "SELECT toy FROM part") == [(2,)]


async def test_a_rebuilt_table_keeps_its_indexes_and_triggers(client):
    async with in_transaction() as transaction:
        await rebuild(transaction, "toy", NEW, COLUMNS)

    await client.execute_query("INSERT INTO toy VALUES (3, 'doll', 5)")
    assert await rows(client, "SELECT name FROM log") == [("doll",)]
    assert await rows(client, "SELECT name FROM pragma_index_list('toy')") == [("idx_toy_name",)]


async def test_a_rebuild_that_breaks_a_foreign_key_is_refused_and_undone(client):
    with pytest.raises(RuntimeError, match="rows that point nowhere"):
        async with in_transaction() as transaction:
            await rebuild(transaction, "toy", NEW, {**COLUMNS, "id": '"id" + 5'})

    assert await rows(client, "SELECT id, price FROM toy") == [(1, "12"), (2, None)]


async def test_a_rebuild_with_foreign_keys_switched_on_is_refused(client):
    await client.execute_query("PRAGMA foreign_keys = ON")

    with pytest.raises(RuntimeError, match="run `muster migrate`"):
        await rebuild(client, "toy", NEW, COLUMNS)


async def test_a_migration_without_a_script_for_the_database_says_so(client):
    assert pick(client, {"sqlite": "SELECT 1"}) == "SELECT 1"
    with pytest.raises(LookupError, match="no script for sqlite"):
        pick(client, {"postgres": "SELECT 1"})
