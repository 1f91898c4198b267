"""Deriving anew what is stored for speed: after a rule changed, or to be sure."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from uuid import UUID

from models.company import CompanyStatus
from models.contractor import Contractor
from models.standing import derive
from models.task import Task
from models.transaction import transaction

BATCH = 500  # rows of one transaction


@dataclass(frozen=True)
class Rebuilt:
    """What one batch came to; with `last` a pass that was stopped goes on."""

    rows: int
    differed: int
    last: UUID


async def rebuild_stages(after: UUID | None = None, batch: int = BATCH) -> AsyncIterator[Rebuilt]:
    """Derive the snapshots of all rows, in the order of their ids, batch by batch.

    Each difference is recorded as a change in the transaction of its batch. Where the collaboration
    ended the last snapshot stays, and only what lists are sorted by is kept in step; a closed
    company's rows stay as they are. Harmless to repeat, and beside a running service.
    """
    while True:
        async with transaction():
            rows = Contractor.exclude(company__status=CompanyStatus.CLOSED)
            if after:
                rows = rows.filter(id__gt=after)
            some = await rows.order_by("id").limit(batch)
            if not some:
                return
            differed = await derive(some)
        after = some[-1].id
        yield Rebuilt(len(some), differed, after)


async def index_tasks(batch: int = BATCH) -> AsyncIterator[int]:
    """Derive what a search looks through for tasks that lack it; yield how many, batch by batch."""
    while True:
        async with transaction():
            waiting = Task.filter(search_text=None).order_by("id").limit(batch)
            tasks = await waiting.select_for_update()
            if not tasks:
                return
            for task in tasks:
                task.index()
            await Task.write_each(tasks, ["search_text"])
        yield len(tasks)
