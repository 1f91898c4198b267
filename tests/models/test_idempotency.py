"""A request happens once, whatever breaks in between."""

import asyncio
import sys
from typing import Any

import pytest

from models import Account, IdempotencyRecord, Service
from models.base import new_id
from models.idempotency import (
    IdempotencyInProgress,
    IdempotencyKeyReused,
    Outcome,
    Request,
    once,
)
from models.problems import InvalidInput, NotPermitted
from models.transaction import Closing, closing
from tests.conftest import Clock, make_account
from tests.database import DIALECT

REQUEST = Request("acc_1/createThing", "a key", "{}")


class Verb:
    """Makes an account each time it runs."""

    def __init__(self, *outcomes: Outcome) -> None:
        self.outcomes = outcomes
        self.reached, self.go_on = asyncio.Event(), asyncio.Event()
        self.go_on.set()

    async def __call__(self) -> tuple[Outcome, ...]:
        await make_account(f"{new_id()}@work.example")
        self.reached.set()
        await self.go_on.wait()
        return self.outcomes


async def test_a_repetition_does_nothing_and_tells_what_became_of_each_thing_in_order(
    database: str,
):
    told = [Outcome(new_id(), "MADE"), Outcome(None, "NOT_FOUND"), Outcome(new_id())]
    verb = Verb(*told)

    first, second = await once(REQUEST, verb), await once(REQUEST, verb)

    assert first == second == told
    assert await Account.all().count() == 1


async def test_a_verb_may_return_what_it_made_or_nothing(database: str):
    async def make() -> Account:
        return await make_account("bo@work.example")

    async def touch() -> None:
        """Change nothing."""

    [made] = await once(REQUEST, make)
    nothing = await once(Request("acc_1/touch", "a key", "{}"), touch)

    assert made.id == (await Account.get()).id
    assert nothing == []


async def test_other_content_under_the_same_key_is_refused(database: str):
    verb = Verb()
    await once(REQUEST, verb)

    with pytest.raises(IdempotencyKeyReused):
        await once(Request(REQUEST.scope, REQUEST.key, '{"other": 1}'), verb)

    assert await Account.all().count() == 1


@pytest.mark.parametrize(
    "other", [Request("acc_2/createThing", "a key", "{}"), Request("acc_1/createThing", "B", "{}")]
)
async def test_T5_another_scope_or_key_is_another_request(database: str, other: Request):
    verb = Verb()

    await once(REQUEST, verb)
    await once(other, verb)

    assert await Account.all().count() == 2


async def test_what_was_refused_runs_anew(database: str):
    async def refuse() -> None:
        raise NotPermitted

    with pytest.raises(NotPermitted):
        await once(REQUEST, refuse)
    await once(REQUEST, Verb())

    assert await Account.all().count() == 1


class Breaks(Closing):
    """The last thing before the commit, and it fails."""

    turn = 99

    async def close(self) -> None:
        raise ZeroDivisionError


async def test_what_could_not_be_committed_is_not_kept(database: str):
    async def work() -> Account:
        closing(Breaks)
        return await make_account("bo@work.example")

    with pytest.raises(ZeroDivisionError):
        await once(REQUEST, work)

    assert not await IdempotencyRecord.exists()
    assert not await Account.exists()


async def test_a_caller_that_was_cut_off_leaves_nothing_that_blocks(database: str):
    stuck, verb = Verb(), Verb()
    stuck.go_on.clear()
    first = asyncio.create_task(once(REQUEST, stuck))
    await stuck.reached.wait()

    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    await once(REQUEST, verb)

    assert await Account.all().count() == 1


async def test_while_the_first_runs_a_second_is_told_so_or_waits_for_its_outcome(database: str):
    slow, verb = Verb(Outcome(code="SLOW")), Verb(Outcome(code="QUICK"))
    slow.go_on.clear()
    first = asyncio.create_task(once(REQUEST, slow))
    await slow.reached.wait()
    second = asyncio.create_task(once(REQUEST, verb))

    if DIALECT == "postgres":  # SQLite has one writer at a time: there it waits
        with pytest.raises(IdempotencyInProgress):
            await second
    slow.go_on.set()

    assert await first == [Outcome(code="SLOW")]
    assert DIALECT == "postgres" or await second == await first
    assert await once(REQUEST, verb) == await first
    assert await Account.all().count() == 1


async def test_of_twenty_at_once_one_does_it(database: str):
    verb = Verb(Outcome(code="MADE"))

    answers = await asyncio.gather(
        *(once(REQUEST, verb) for _ in range(20)), return_exceptions=True
    )

    assert await Account.all().count() == 1
    assert [Outcome(code="MADE")] in answers
    assert all(
        answer == [Outcome(code="MADE")] or isinstance(answer, IdempotencyInProgress)
        for answer in answers
    )


async def test_after_a_day_a_key_is_new_again(database: str, clock: Clock):
    verb = Verb()
    await once(REQUEST, verb)

    clock.move(hours=23, minutes=59)
    await once(REQUEST, verb)
    clock.move(minutes=2)
    await once(Request(REQUEST.scope, REQUEST.key, '{"other": 1}'), verb)

    assert await Account.all().count() == 2
    assert await IdempotencyRecord.all().count() == 1


async def test_only_what_is_over_is_pruned(database: str, clock: Clock):
    await once(REQUEST, Verb())
    clock.move(hours=23)
    await once(Request("acc_1/createThing", "later", "{}"), Verb())
    clock.move(hours=2)

    assert await IdempotencyRecord.prune() == 1
    assert await IdempotencyRecord.prune() == 0
    assert await IdempotencyRecord.all().count() == 1


@pytest.mark.parametrize("key", ["", "a" * 256, "tab\t", "new\nline", "ключ", "é", "\0", "\ud800"])
def test_a_key_is_printable_ascii(key: str):
    with pytest.raises(InvalidInput) as refused:
        Request("acc_1/createThing", key, "{}")

    [issue] = refused.value.issues
    assert (issue.code, issue.path) == ("IDEMPOTENCY_KEY_FORMAT", ("idempotencyKey",))


@pytest.mark.parametrize("key", ["1", " ", "~" * 255, "7f9c1f0e-7d0a-4c63-9b4f-3f5d4b8f1f59"])
def test_any_printable_ascii_is_a_key(key: str):
    assert Request("acc_1/createThing", key, "{}").key == key


@pytest.mark.parametrize("text", ["Bo", "bo@work.example", "mst_live_1", "made", "A B", "A1"])
def test_an_outcome_cannot_hold_what_somebody_wrote(text: str):
    with pytest.raises(ValueError, match="ids and codes only"):
        Outcome(code=text)


KILLED = """
import asyncio, os, signal, sys
from app.database import open_database
from models import Service
from models.idempotency import Request, once
from models.policy import Policy, development_vault, install

async def work():
    await Service.create(code="killed", name_en="K", name_ru="K")
    os.kill(os.getpid(), signal.SIGKILL)

async def main():
    install(Policy(vault=development_vault(), signing_key=b"x" * 32))
    await open_database(sys.argv[1])
    await once(Request("acc_1/createThing", "a key", "{}"), work)

asyncio.run(main())
"""


async def test_a_process_killed_in_the_middle_leaves_neither_effect_nor_claim(database: str):
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", KILLED, database)
    assert await asyncio.wait_for(child.wait(), 30) == -9

    async def work() -> Any:
        return await Service.create(code="killed", name_en="K", name_ru="K")

    async def repeated() -> list[Outcome]:
        while True:  # the server notices a moment later that its client is gone
            try:
                return await once(REQUEST, work)
            except IdempotencyInProgress:
                continue

    [made] = await asyncio.wait_for(repeated(), 10)

    assert made.id == (await Service.get(code="killed")).id
