"""Both engines keep the same promises; TEST_DATABASE_URL says which one is asked."""
# ruff: noqa: PT012 - what a transaction raises comes out of its block

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError, OperationalError
from tortoise.transactions import in_transaction

from app.engines import is_transient
from tests.app.toys import TABLES, Toy, connected
from tests.database import DIALECT, session_state, throwaway

MARK, MARKS = {"postgres": ("$1", "$1, $2"), "sqlite": ("?", "?, ?")}[DIALECT]


@pytest.fixture(scope="module")
async def url() -> AsyncIterator[str]:
    async with throwaway() as url:
        if DIALECT == "postgres":
            url += "?minsize=1&maxsize=2"
        async with connected(url) as client:
            await client.execute_script(TABLES)
        yield url


@pytest.fixture
async def client(url: str) -> AsyncIterator[Any]:
    async with connected(url) as client:
        yield client
        await client.execute_script("DELETE FROM part; DELETE FROM toy")


async def names() -> list[str]:
    return sorted(await Toy.all().values_list("name", flat=True))


async def cancelled_after(turns: int, task: asyncio.Task[None]) -> None:
    for _ in range(turns):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait({task})


async def make_in_transaction(name: str) -> None:
    async with in_transaction():
        await Toy.create(name=name)


async def test_a_transaction_keeps_what_it_wrote(client):
    await make_in_transaction("bear")

    assert await names() == ["bear"]


async def test_an_error_undoes_the_transaction(client):
    with pytest.raises(LookupError):
        async with in_transaction():
            await Toy.create(name="bear")
            raise LookupError

    assert await names() == []


async def test_an_inner_transaction_is_undone_alone(client):
    async with in_transaction():
        await Toy.create(name="bear")
        with pytest.raises(LookupError):
            async with in_transaction():
                await Toy.create(name="car")
                raise LookupError
        async with in_transaction():
            await Toy.create(name="doll")

    assert await names() == ["bear", "doll"]


async def test_an_outer_transaction_undoes_the_inner_ones(client):
    with pytest.raises(LookupError):
        async with in_transaction():
            async with in_transaction():
                await Toy.create(name="bear")
            raise LookupError

    assert await names() == []


async def test_cancelling_while_a_transaction_begins_loses_no_connection(client):
    for attempt in range(400):
        task = asyncio.create_task(make_in_transaction(f"toy {attempt}"))
        await cancelled_after(attempt % 40, task)

    async with asyncio.timeout(10):
        await asyncio.gather(*(make_in_transaction(f"later {n}") for n in range(4)))
    assert [name for name in await names() if name.startswith("later")] == [
        f"later {n}" for n in range(4)
    ]
    assert await session_state() == []


async def test_cancelling_crowded_transactions_loses_no_connection(client):
    for attempt in range(40):
        tasks = [asyncio.create_task(make_in_transaction(f"{attempt} {n}")) for n in range(8)]
        await asyncio.gather(*(cancelled_after(attempt + n * 5, t) for n, t in enumerate(tasks)))

    async with asyncio.timeout(10):
        await asyncio.gather(*(make_in_transaction(f"later {n}") for n in range(4)))
    assert await session_state() == []


async def test_a_transaction_cancelled_twice_is_undone(client):
    for attempt in range(60):
        task = asyncio.create_task(make_in_transaction(f"toy {attempt}"))
        for _ in range(attempt % 30):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait({task})

    async with asyncio.timeout(10):
        await asyncio.gather(*(make_in_transaction(f"later {n}") for n in range(4)))
    assert await session_state() == []


async def test_what_a_cancelled_transaction_wrote_is_undone(client):
    wrote = asyncio.Event()

    async def write_and_wait() -> None:
        async with in_transaction():
            await Toy.create(name="bear")
            wrote.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(write_and_wait())
    await wrote.wait()
    task.cancel()
    await asyncio.wait({task})

    assert task.cancelled()
    assert await names() == []


async def test_a_commit_that_fails_leaves_nothing_open(client):
    with pytest.raises(IntegrityError):
        async with in_transaction() as transaction:
            await transaction.execute_query("INSERT INTO part (toy_id) VALUES (404)")

    await make_in_transaction("bear")
    assert await names() == ["bear"]
    assert await client.execute_query_dict("SELECT * FROM part") == []
    assert await session_state() == []


async def test_closing_waits_for_transactions_that_are_being_undone(url):
    async with connected(url):
        for turns in range(40):
            task = asyncio.create_task(make_in_transaction(f"toy {turns}"))
            await cancelled_after(turns, task)

    async with connected(url) as client:
        await client.execute_script("DELETE FROM toy")
        assert await names() == []


async def test_a_script_whose_second_statement_fails_does_nothing(client):
    with pytest.raises(OperationalError):
        await client.execute_script(
            "INSERT INTO toy VALUES (1, 'bear'); INSERT INTO nowhere VALUES (1)"
        )

    assert await names() == []


async def test_many_rows_are_written_all_or_none(client):

    with pytest.raises(IntegrityError):
        await client.execute_many("INSERT INTO part (toy_id) VALUES (" + MARK + ")", [[1], [None]])

    assert await client.execute_query_dict("SELECT * FROM part") == []


async def test_many_rows_cancelled_halfway_leave_nothing_open(client):
    async def write(start: int) -> None:
        rows = [[start + n, f"toy {start + n}"] for n in range(200)]
        await client.execute_many(f"INSERT INTO toy VALUES ({MARKS})", rows)

    for attempt in range(30):
        await cancelled_after(attempt, asyncio.create_task(write(attempt * 1000)))

    with pytest.raises(LookupError):
        async with in_transaction():
            await Toy.all().delete()
            raise LookupError
    written = Counter(int(name.removeprefix("toy ")) // 1000 for name in await names())
    assert set(written.values()) <= {200}
    assert await session_state() == []


async def test_reading_gives_records_by_position(client):
    await Toy.create(id=1, name="bear")

    async with client.reading() as fetch:
        records = await fetch(f"SELECT id, name FROM toy WHERE id = {MARK}", 1)

    assert [tuple(record) for record in records] == [(1, "bear")]
    assert records[0][1] == "bear"


async def test_reading_inside_a_transaction_sees_what_it_wrote(client):
    async with in_transaction():
        await Toy.create(id=1, name="bear")
        async with get_connection("default").reading() as fetch:
            inside = await fetch("SELECT name FROM toy")
        await Toy.create(id=2, name="car")

    assert [tuple(record) for record in inside] == [("bear",)]
    assert await names() == ["bear", "car"]


async def test_reading_outside_never_sees_an_open_transaction(client):
    async def read() -> list[Any]:
        async with client.reading() as fetch:
            return list(await fetch("SELECT name FROM toy"))

    with pytest.raises(LookupError):
        async with in_transaction():
            await Toy.create(name="bear")
            reader = asyncio.create_task(read())
            await asyncio.sleep(0)
            raise LookupError

    assert await reader == []


async def test_tasks_of_one_transaction_may_read_at_the_same_time(client):
    async def read() -> list[Any]:
        async with get_connection("default").reading() as fetch:
            return [record[0] for record in await fetch("SELECT name FROM toy")]

    async with in_transaction():
        await Toy.create(name="bear")
        found = await asyncio.gather(*(read() for _ in range(10)))

    assert found == [["bear"]] * 10


async def test_reading_that_is_cancelled_loses_no_connection(client):
    async def read() -> None:
        async with client.reading() as fetch:
            await fetch("SELECT name FROM toy")

    for attempt in range(200):
        await cancelled_after(attempt % 30, asyncio.create_task(read()))

    async with asyncio.timeout(10):
        await asyncio.gather(*(read() for _ in range(4)))
    assert await session_state() == []


async def test_an_error_of_the_caller_is_not_worth_another_try(client):
    with pytest.raises(OperationalError) as wrong:
        await client.execute_query("SELECT nothing FROM nowhere")
    await Toy.create(name="bear")
    with pytest.raises(IntegrityError) as twice:
        await Toy.create(name="bear")

    assert not is_transient(wrong.value)
    assert not is_transient(twice.value)
    assert not is_transient(LookupError())
