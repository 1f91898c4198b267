"""The worker as a process of its own, beside a server that keeps no promises itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.acceptance.journeys import INVITE, sign_up_company
from tests.acceptance.service import MUSTER, Follower, Inbox, Service, inbox, serving, until


@pytest.fixture
async def box() -> AsyncIterator[Inbox]:
    async with inbox() as found:
        yield found


@pytest.fixture
async def service(tmp_path: Path, box: Inbox) -> AsyncIterator[Service]:
    async with serving(tmp_path, box, MUSTER_SERVE_WORKER="false") as found:
        yield found


async def test_a_worker_of_its_own_keeps_the_servers_promises(service: Service, box: Inbox):
    worker = await asyncio.create_subprocess_exec(
        MUSTER,
        "worker",
        cwd=service.folder,
        env=service.environment,
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        owner = await sign_up_company(service, box, "ada@acme.example", "Acme")
        cursor = (await service.ask("{ company { changesCursor } }", owner))["changesCursor"]
        follower = Follower(service, owner, cursor)
        await service.ask(INVITE, owner, input={"addresses": ["bo@work.example"]})

        await follower.sees("INVITATION_SENT", email="bo@work.example")
        await until(lambda: box.to("bo@work.example"), "the letter")
        await follower.close()
    finally:
        worker.terminate()
        assert await worker.wait() == 0
