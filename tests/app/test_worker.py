import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from app.desk import Desk, Later
from app.jobs import JOBS
from app.worker import Worker
from emails.receipt import Deferred, Refused
from models import Contractor, IdempotencyRecord, Invitation, Job, Member
from models.base import now
from models.idempotency import Request, once
from models.invitation import InvitationStatus
from models.inviting import Terms, invite
from models.onboarding import DeliveryStatus
from models.transaction import transaction
from tests.app.running import Running, running
from tests.conftest import Clock


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


@asynccontextmanager
async def at_work(service: Running) -> AsyncIterator[Worker]:
    worker = Worker(service.parts.desk, service.parts.broker)
    task = asyncio.create_task(worker.run())
    try:
        yield worker
    finally:
        worker.stop()
        await task


async def until(condition) -> None:
    async with asyncio.timeout(30):
        while not await condition():  # noqa: ASYNC110 - rows have no event to wait for
            await asyncio.sleep(0.02)


async def promise(kind: str, **args: str) -> Job:
    async with transaction():
        return await Job.later(kind, **args)


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[Job]:
    """A kind of job that only notes that it ran."""
    seen: list[Job] = []

    async def note(_: Desk, job: Job) -> None:
        seen.append(job)

    monkeypatch.setitem(JOBS, "note", note)
    return seen


async def test_a_promise_is_kept(service: Running, bo: Contractor):
    async with at_work(service):
        await until(lambda: Job.filter(kind="send_invitation").exclude(done_at=None).exists())

    assert len(service.mailer.sent) == 1
    assert (await Invitation.get(contractor=bo)).delivery is DeliveryStatus.SENT


async def test_a_failure_is_noted_and_tried_again_later(
    service: Running, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    async def fail(_: Desk, __: Job) -> None:
        raise RuntimeError("no luck")

    monkeypatch.setitem(JOBS, "fail", fail)
    job = await promise("fail")

    async with at_work(service):
        await until(lambda: Job.filter(id=job.id, attempts=1, leased_until=None).exists())

    await job.refresh_from_db()
    assert job.error == "RuntimeError: no luck"
    assert job.done_at is None
    assert job.dead_at is None
    assert timedelta(seconds=5) < job.run_at - now() < timedelta(seconds=15)


async def test_a_busy_relay_puts_off_and_a_refusal_ends(
    service: Running, monkeypatch: pytest.MonkeyPatch
):
    async def defer(_: Desk, __: Job) -> None:
        raise Deferred(451, "busy")

    async def refuse(_: Desk, __: Job) -> None:
        raise Refused(550, "no", is_address=False)

    monkeypatch.setitem(JOBS, "defer", defer)
    monkeypatch.setitem(JOBS, "refuse", refuse)
    deferred, refused = await promise("defer"), await promise("refuse")

    async with at_work(service):
        await until(lambda: Job.filter(id=refused.id).exclude(dead_at=None).exists())
        await until(lambda: Job.filter(id=deferred.id).exclude(error=None).exists())

    assert (await Job.get(id=deferred.id)).dead_at is None


async def test_later_is_no_failure(service: Running, monkeypatch: pytest.MonkeyPatch):
    async def wait(_: Desk, __: Job) -> None:
        raise Later(timedelta(hours=3))

    monkeypatch.setitem(JOBS, "wait", wait)
    job = await promise("wait")

    async with at_work(service):
        await until(
            lambda: Job.filter(id=job.id, attempts=0, leased_until=None, run_at__gt=now()).exists()
        )

    assert (await Job.get(id=job.id)).error is None


async def test_M3_a_dead_workers_job_is_taken_up_after_its_lease(
    service: Running, calls: list[Job], clock: Clock
):
    job = await promise("note")
    assert len(await Job.claim(1, timedelta(seconds=30), ["note"])) == 1
    assert await Job.claim(1, timedelta(seconds=30), ["note"]) == []
    clock.move(seconds=31)

    async with at_work(service):
        await until(lambda: Job.filter(id=job.id).exclude(done_at=None).exists())

    assert len(calls) == 1


async def test_a_job_that_kills_its_worker_each_time_is_given_up(
    service: Running, calls: list[Job], clock: Clock
):
    job = await promise("note")
    for _ in range(2):
        assert await Job.claim(1, timedelta(seconds=30), ["note"])
        clock.move(hours=25)

    async with at_work(service):
        await until(lambda: Job.filter(id=job.id).exclude(dead_at=None).exists())

    assert calls == []
    await job.refresh_from_db()
    assert job.error == "Its worker died every time."


async def test_two_workers_never_do_the_same_job(service: Running, calls: list[Job]):
    for n in range(50):
        await promise("note", n=str(n))

    async with at_work(service), at_work(service):
        await until(lambda: _none_left())

    assert sorted(int(j.args["n"]) for j in calls) == list(range(50))


async def _none_left() -> bool:
    return not await Job.filter(done_at=None).exists()


async def test_stopping_lets_running_jobs_end(service: Running, monkeypatch: pytest.MonkeyPatch):
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slow(_: Desk, __: Job) -> None:
        begun.set()
        await go_on.wait()

    monkeypatch.setitem(JOBS, "slow", slow)
    job = await promise("slow")
    worker = Worker(service.parts.desk, service.parts.broker)
    task = asyncio.create_task(worker.run())
    await begun.wait()

    worker.stop()
    go_on.set()
    await task

    assert (await Job.get(id=job.id)).done_at


async def test_overdue_invitations_are_swept(service: Running, ada: Member, clock: Clock):
    await invite(ada, ["bo@work.example"], Terms())
    clock.move(days=15)

    async with at_work(service):
        await until(lambda: Invitation.filter(status=InvitationStatus.EXPIRED).exists())


async def test_what_became_of_old_requests_is_swept_away(service: Running, clock: Clock):
    async def nothing() -> None:
        """Change nothing."""

    async def gone() -> bool:
        return not await IdempotencyRecord.exists()

    await once(Request("acc_1/createThing", "a key", "{}"), nothing)
    clock.move(hours=25)

    async with at_work(service):
        await until(gone)
