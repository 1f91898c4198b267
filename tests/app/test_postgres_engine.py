"""What only PostgreSQL needs to promise; collected where TEST_DATABASE_URL names a server."""
# ruff: noqa: PT012 - what a transaction raises comes out of its block

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest
from tortoise.exceptions import OperationalError
from tortoise.transactions import in_transaction

from app.engines import is_transient
from app.engines.postgres import Client
from tests.app.toys import TABLES, connected
from tests.database import DIALECT, session_state, throwaway

__test__ = DIALECT == "postgres"


@pytest.fixture(scope="module")
async def url() -> AsyncIterator[str]:
    async with throwaway() as url:
        async with connected(url) as client:
            await client.execute_script(TABLES)
            await client.execute_script("INSERT INTO toy (name) VALUES ('bear'), ('car')")
        yield f"{url}?minsize=1&maxsize=2"


@pytest.fixture
async def client(url: str) -> AsyncIterator[Client]:
    async with connected(url) as client:
        yield client


async def test_a_deadlock_is_worth_another_try(client):
    both_hold_one = asyncio.Barrier(2)

    async def rename(first: str, second: str) -> None:
        async with in_transaction() as transaction:
            update = "UPDATE toy SET name = name WHERE name = "
            await transaction.execute_query(f"{update} '{first}'")
            await both_hold_one.wait()
            await transaction.execute_query(f"{update} '{second}'")

    outcomes = await asyncio.gather(
        rename("bear", "car"), rename("car", "bear"), return_exceptions=True
    )

    (victim,) = [outcome for outcome in outcomes if outcome is not None]
    assert isinstance(victim, asyncpg.DeadlockDetectedError)
    assert is_transient(victim)


async def test_waiting_in_vain_for_a_lock_is_worth_another_try(client):
    pool = await client.connected()
    async with pool.acquire() as holder, holder.transaction():
        await holder.execute("LOCK TABLE toy")

        with pytest.raises(asyncpg.LockNotAvailableError) as timeout:
            async with in_transaction() as transaction:
                await transaction.execute_query("SET LOCAL lock_timeout = '1ms'")
                await transaction.execute_query("SELECT * FROM toy")

    assert is_transient(timeout.value)


async def test_a_lost_connection_is_worth_another_try_and_is_replaced(client):
    with pytest.raises((asyncpg.PostgresError, asyncpg.InterfaceError, OSError)) as lost:
        async with in_transaction() as transaction:
            (row,) = await transaction.execute_query_dict("SELECT pg_backend_pid() AS pid")
            await client.execute_query(f"SELECT pg_terminate_backend({row['pid']}, 5000)")
            await transaction.execute_query("SELECT 1")

    assert is_transient(lost.value)
    assert await client.execute_query_dict("SELECT 1 AS one") == [{"one": 1}]


async def test_a_statement_on_a_closed_connection_is_worth_another_try(client):
    with pytest.raises(asyncpg.InterfaceError) as closed:
        async with client.reading() as fetch:
            fetch.__self__.terminate()
            await fetch("SELECT 1")

    assert is_transient(closed.value)


async def test_a_misused_connection_is_not_worth_another_try(client):
    connection = await (await client.connected()).acquire()
    with pytest.raises(asyncpg.InterfaceError) as misused:
        await asyncio.gather(connection.fetch("SELECT 1"), connection.fetch("SELECT 1"))
    await (await client.connected()).release(connection)

    assert not is_transient(misused.value)


async def test_an_error_inside_a_transaction_leaves_nothing_open(client):
    with pytest.raises(OperationalError):
        async with in_transaction() as transaction:
            await transaction.execute_query("SELECT nothing FROM nowhere")

    assert await client.execute_query_dict("SELECT 1 AS one") == [{"one": 1}]
    assert await session_state() == []


async def test_a_connection_returns_to_the_pool_without_a_round_trip(client):
    pool = await client.connected()
    async with pool.acquire() as connection:
        before = connection._con._protocol.queries_count

    async with pool.acquire() as connection:
        assert connection._con._protocol.queries_count == before


@pytest.mark.parametrize(
    ("statement", "left"),
    [
        ("SET work_mem = '1MB'", "setting work_mem"),
        ("LISTEN doorbell", "listener doorbell"),
        ("SELECT pg_advisory_lock(7)", "advisory lock 7"),
        ("CREATE TEMPORARY TABLE scratch ()", "table scratch"),
    ],
)
async def test_what_breaks_the_rule_of_the_pool_is_found(client, statement, left):
    await client.execute_query(statement)

    assert await session_state() == [left]


async def test_one_plan_serves_many_rows_and_nothing_after_them(client):
    """The check of each foreign key planned for itself would multiply what a bulk write costs."""
    async with in_transaction() as transaction:
        await transaction.execute_script(NOTED)
        await transaction.insert("toy", ["name"], [["one"]])
        await transaction.insert("toy", ["name"], [[f"many {n}"] for n in range(100)])
        await transaction.insert("toy", ["name"], [["last"]])
        changes = [[f"more {n}", f"many {n}"] for n in range(100)]
        await transaction.execute_many("UPDATE toy SET name = $1 WHERE name = $2", changes)
        rows = await transaction.execute_query_dict("SELECT name, mode FROM noted")
        await transaction.rollback()

    modes = {(row["name"].split()[0], row["mode"]) for row in rows}
    assert modes == {
        ("one", "force_custom_plan"),
        ("many", "force_generic_plan"),
        ("last", "force_custom_plan"),
        ("more", "force_generic_plan"),
    }


NOTED = """
    CREATE TABLE noted (name TEXT, mode TEXT);
    CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        INSERT INTO noted VALUES (NEW.name, current_setting('plan_cache_mode'));
        RETURN NEW;
    END $$;
    CREATE TRIGGER noting BEFORE INSERT OR UPDATE ON toy FOR EACH ROW EXECUTE FUNCTION note();
"""
