import asyncio
from datetime import timedelta

import pytest

from models import Account, AuditEntry, Job, Member
from models import job as jobs
from models.audit import AuditAction
from models.base import now
from models.problems import NotFound, NotPermitted
from models.transaction import transaction
from tests.conftest import Clock

LEASE = timedelta(seconds=30)


async def promise(*kinds: str) -> None:
    async with transaction():
        for kind in kinds:
            await Job.later(kind, of="somebody")


async def claim(most: int = 10, *kinds: str) -> list[Job]:
    return await Job.claim(most, LEASE, kinds or ["letter"])


async def test_M3_a_promise_of_a_transaction_that_failed_is_none(database: str):
    async def fail() -> None:
        async with transaction():
            await Job.later("letter")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()

    assert await Job.all().count() == 0


async def test_workers_at_once_get_each_job_once(database: str):
    await promise(*["letter"] * 40)

    claimed = await asyncio.gather(*(claim(5) for _ in range(12)))

    ids = [job.id for jobs in claimed for job in jobs]
    assert len(ids) == len(set(ids))
    ids += [job.id for job in await claim(40)]
    assert len(ids) == len(set(ids)) == 40


async def test_only_known_kinds_that_are_due_are_claimed_the_longest_due_first(
    database: str, clock: Clock
):
    async with transaction():
        await Job.later("letter", run_at=now() + timedelta(seconds=20), which=2)
        await Job.later("letter", run_at=now() + timedelta(seconds=10), which=1)
        await Job.later("letter", run_at=now() + timedelta(hours=1), which=3)
        await Job.later("of a newer version")
    assert await claim() == []

    clock.move(minutes=1)

    assert [job.args["which"] for job in await claim()] == [1, 2]


async def test_a_job_is_taken_again_when_its_lease_is_over(database: str, clock: Clock):
    await promise("letter")
    [first] = await claim()
    assert await claim() == []

    clock.move(seconds=31)
    [second] = await claim()

    assert second.id == first.id
    assert (first.attempts, second.attempts) == (1, 2)


async def test_a_lease_can_be_kept(database: str, clock: Clock):
    await promise("letter")
    [job] = await claim()

    clock.move(seconds=20)
    await Job.keep([job.id], LEASE)
    clock.move(seconds=20)

    assert await claim() == []


async def test_what_is_done_stays_done(database: str, clock: Clock):
    await promise("letter")
    [job] = await claim()

    await job.finish()
    clock.move(days=1)

    assert await claim() == []


async def test_waits_grow_from_ten_seconds_to_six_hours(database: str, clock: Clock):
    await promise("letter")
    waits = []

    for _ in range(13):
        [job] = await claim()
        job.first_run_at = now()
        assert not await job.fail("not today")
        waits.append((job.run_at - now()).total_seconds())
        clock.ahead += job.run_at - now() + timedelta(seconds=1)

    assert 8 <= waits[0] <= 12
    assert all(later > earlier for earlier, later in zip(waits, waits[2:9], strict=False))
    assert 6 * 3600 * 0.8 - 1 <= waits[-1] <= 6 * 3600 * 1.2


async def test_after_a_day_of_failures_a_job_is_given_up_with_its_reason(
    database: str, clock: Clock
):
    await promise("letter")
    runs, given_up = 0, False

    while not given_up:
        [job] = await claim()
        runs += 1
        given_up = await job.fail("the relay is\0 down")
        clock.ahead += job.run_at - now() + timedelta(seconds=1)

    assert 10 < runs < 30
    dead = await Job.get()
    assert dead.dead_at
    assert dead.error == "the relay is down"
    assert dead.dead_at - dead.created_at >= timedelta(days=1)
    assert await claim() == []


async def test_a_final_failure_is_given_up_at_once(database: str):
    await promise("letter")
    [job] = await claim()

    assert await job.fail("refused", final=True)

    assert (await Job.get()).dead_at


async def test_a_job_put_off_begins_anew_and_counts_no_failure(database: str, clock: Clock):
    await promise("letter")
    [job] = await claim()

    await job.put_off(now() + timedelta(days=2))
    assert await claim() == []
    clock.move(days=2, seconds=1)

    [again] = await claim()
    assert again.attempts == 1
    assert not await again.fail("once")


async def test_a_worker_that_lost_its_lease_cannot_bring_a_finished_job_back(
    database: str, clock: Clock
):
    await promise("letter")
    [slow] = await claim()
    clock.move(seconds=31)
    [quick] = await claim()

    await quick.finish()
    assert not await slow.fail("too late", final=True)
    await slow.put_off(now())

    job = await Job.get()
    assert job.done_at
    assert job.dead_at is None
    assert await claim() == []


async def test_the_worker_is_woken_after_the_commit(database: str, monkeypatch: pytest.MonkeyPatch):
    woken: list[str] = []
    monkeypatch.setattr(jobs, "wakers", [lambda: woken.append("!")])

    async with transaction():
        await Job.later_each("letter", [{"to": "a"}, {"to": "b", "run_at": now()}])
        await Job.later_each("letter", [])
        assert woken == []

    assert woken == ["!"]
    assert [job.args for job in await Job.all().order_by("id")] == [{"to": "a"}, {"to": "b"}]


async def test_a_dead_job_is_tried_anew_for_a_day(sam: Account, clock: Clock):
    await promise("letter")
    [job] = await claim()
    await job.fail("550 nobody there", final=True)
    clock.move(days=3)

    await job.retry(sam, "198.51.100.7")

    [again] = await claim()
    assert (again.id, again.attempts) == (job.id, 1)
    assert not await again.fail("busy")
    entry = await AuditEntry.get()
    assert (entry.action, entry.subject_id) == (AuditAction.JOB_RETRIED, job.type_id)
    assert entry.data == {"kind": "letter"}


async def test_only_what_is_dead_is_tried_anew_and_only_by_staff(ada: Member, sam: Account):
    await promise("letter")
    [job] = await claim()

    with pytest.raises(NotFound):
        await job.retry(sam)
    await job.fail("no", final=True)
    with pytest.raises(NotPermitted):
        await job.retry(ada.account)
    await job.retry(sam)
    with pytest.raises(NotFound):
        await job.retry(sam)


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (None, None),
        (
            "550 5.1.1 <bo@work.example>: User unknown",
            "550 5.1.1 <b***@w***.example>: User unknown",
        ),
        ("Its worker died every time.", "Its worker died every time."),
        ("IntegrityError: Key (name)=(Bo Álvarez) exists", "IntegrityError"),
        ("ValueError: ", "ValueError"),
    ],
)
def test_staff_read_no_personal_data_in_errors(error: str | None, shown: str | None):
    assert jobs.harmless(error) == shown
