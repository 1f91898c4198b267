"""Who waits for whom; on SQLite there is one writer at a time, so PostgreSQL has to show it."""

import asyncio
from uuid import UUID

import pytest
from tortoise import connections

from models import Contractor, Member, standing
from models.contractor import ContractorStatus
from models.registration import register
from tests.asking import give_task
from tests.conftest import COMPLETE, ORIGIN, agreement_ids
from tests.database import DIALECT

__test__ = DIALECT == "postgres"


async def test_a_fact_that_comes_while_another_is_derived_waits_and_is_not_lost(
    ada: Member, cy: Contractor, monkeypatch: pytest.MonkeyPatch
):
    facts_read, go_on = asyncio.Event(), asyncio.Event()
    read = standing._work

    async def read_and_pause(ids: list[UUID]) -> object:
        monkeypatch.setattr(standing, "_work", read)
        found = await read(ids)
        facts_read.set()
        await go_on.wait()
        return found

    monkeypatch.setattr(standing, "_work", read_and_pause)
    first = asyncio.create_task(register(cy.account, COMPLETE, await agreement_ids(), ORIGIN))
    await facts_read.wait()

    second = asyncio.create_task(give_task(ada, cy))
    while not second.done():
        if await somebody_waits():
            break
    go_on.set()
    await asyncio.gather(first, second)

    found = await Contractor.get(id=cy.id)
    assert found.status is ContractorStatus.ACTIVE
    assert found.stages[-1]["state"] == "WAITING"


async def somebody_waits() -> bool:
    """Whether a statement waits for a lock at this moment."""
    found = await connections.get("default").execute_query_dict(
        "SELECT 1 FROM pg_stat_activity"
        " WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    return bool(found)
