import asyncio

import pytest

from models import Account
from models.transaction import Closing, after_commit, closing, transaction
from tests.conftest import make_account


class Early(Closing):
    turn = 1

    def __init__(self) -> None:
        self.work: list[str] = []

    async def close(self) -> None:
        self.work.append("early")
        closing(Late).work = self.work


class Late(Closing):
    turn = 2

    def __init__(self) -> None:
        self.work: list[str] = []

    async def close(self) -> None:
        self.work.append("late")


async def test_closings_run_once_each_in_turn_and_may_add_later_ones(database: str):
    async with transaction():
        work = closing(Early).work
        assert closing(Early).work is work

    assert work == ["early", "late"]


async def test_nested_blocks_are_one_transaction(database: str):
    async def fail() -> None:
        async with transaction():
            async with transaction():
                await make_account("bo@work.example")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()

    assert await Account.all().count() == 0


async def test_announcements_wait_for_the_commit(database: str):
    told: list[str] = []

    async with transaction():
        async with transaction():
            after_commit(lambda: told.append("told"))
        assert told == []

    assert told == ["told"]


async def test_what_is_undone_is_not_announced(database: str):
    told: list[str] = []

    async def fail() -> None:
        async with transaction():
            after_commit(lambda: told.append("told"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()

    assert told == []


async def test_a_closing_that_fails_undoes_everything(database: str):
    class Failing(Closing):
        turn = 1

        async def close(self) -> None:
            raise RuntimeError

    async def fail() -> None:
        async with transaction():
            await make_account("bo@work.example")
            closing(Failing)

    with pytest.raises(RuntimeError):
        await fail()

    assert await Account.all().count() == 0


async def test_outside_a_transaction_nothing_can_be_promised():
    with pytest.raises(RuntimeError, match="needs a transaction"):
        after_commit(lambda: None)
    with pytest.raises(RuntimeError, match="needs a transaction"):
        closing(Late)


async def test_transactions_of_two_tasks_do_not_mix(database: str):
    told: list[str] = []

    async def one(name: str) -> None:
        async with transaction():
            after_commit(lambda: told.append(name))
            await make_account(f"{name}@work.example")

    await asyncio.gather(one("a"), one("b"))

    assert sorted(told) == ["a", "b"]
    assert await Account.all().count() == 2
