"""Keeps promises: claims due jobs, runs them, notes what became of them."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID

from app.broker import Broker
from app.desk import Desk, Later, Suppressed
from app.jobs import GIVEN_UP, JOBS
from emails.receipt import NotSent, Refused
from models.base import now
from models.imports.importing import expire_checked
from models.invitation import expire_overdue
from models.job import Job
from models.kyc.deciding import expire_kyc
from models.member_invitation import expire_member_invitations
from models.policy import policy
from models.reminding import remind_before_expiry
from models.retention import promise_daily
from models.staff_queue import look_at_queues
from models.unanswered import promise_unanswered

log = logging.getLogger("muster.worker")

AT_ONCE = 8
IDLE = 1.0  # seconds between looks; the bell only makes it faster
SWEEP = 60.0  # seconds between looks for what is overdue
STOP = 10.0  # seconds that running jobs get to finish


class Worker:
    """Runs jobs until told to stop. Any number may run beside each other, on any machines."""

    def __init__(self, desk: Desk, broker: Broker) -> None:
        self._desk, self._broker = desk, broker
        self._running: dict[UUID, asyncio.Task[None]] = {}
        self._stopping = asyncio.Event()

    def stop(self) -> None:
        """Claim nothing more; `run` returns when what is running is done."""
        self._stopping.set()

    async def run(self) -> None:
        """Work until `stop`."""
        async with self._broker.listen_jobs() as bell, self._beside():
            while not self._stopping.is_set():
                if not await self._take():
                    waiting = [
                        asyncio.ensure_future(bell.wait(timeout=IDLE)),
                        *self._running.values(),
                    ]
                    stopping = asyncio.ensure_future(self._stopping.wait())
                    await asyncio.wait([*waiting, stopping], return_when=asyncio.FIRST_COMPLETED)
                    for task in (waiting[0], stopping):
                        task.cancel()
                        with contextlib.suppress(asyncio.CancelledError):
                            await task
            await self._finish()

    async def _take(self) -> int:
        """Claim as many jobs as there is room for and start them; return how many."""
        room = AT_ONCE - len(self._running)
        if room <= 0:
            return 0
        try:
            jobs = await Job.claim(room, policy().job_lease, list(JOBS))
        except Exception:
            log.exception("Could not look for jobs; trying again.")
            await asyncio.sleep(IDLE)
            return 0
        for job in jobs:
            self._running[job.id] = asyncio.create_task(self._work(job))
        return len(jobs)

    async def _work(self, job: Job) -> None:
        """Run one job; whatever happens, its row says so."""
        outcome = "done"
        try:
            if job.is_hopeless:
                outcome = "failed"
                await self._failed(job, "Its worker died every time.", final=True)
                return
            await JOBS[job.kind](self._desk, job)
            await job.finish()
        except Later as later:
            outcome = "later"
            await job.put_off(now() + later.wait)
        except Suppressed:
            outcome = "suppressed"
            await job.finish()
        except NotSent as trouble:
            outcome = "refused" if isinstance(trouble, Refused) else "deferred"
            await self._failed(job, str(trouble), final=isinstance(trouble, Refused))
        except Exception as error:
            outcome = "failed"
            log.exception("A job failed.", extra={"job_id": job.type_id, "kind": job.kind})
            await self._failed(job, f"{type(error).__name__}: {error}")
        finally:
            self._running.pop(job.id, None)
        self._desk.metrics.jobs.labels(job.kind, outcome).inc()

    async def _failed(self, job: Job, reason: str, *, final: bool = False) -> None:
        try:
            dead = await job.fail(reason, final=final)
            if dead:
                log.error("A job was given up.", extra={"job_id": job.type_id, "kind": job.kind})
                if (last := GIVEN_UP.get(job.kind)) is not None:
                    await last(self._desk, job)
        except Exception:
            log.exception("Could not note a failure; the job runs again after its lease.")

    @contextlib.asynccontextmanager
    async def _beside(self) -> AsyncIterator[None]:
        """Keep leases alive and sweep, beside the work."""
        tasks = [asyncio.create_task(self._keep_leases()), asyncio.create_task(self._sweep())]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _keep_leases(self) -> None:
        while True:
            await asyncio.sleep(policy().job_lease / timedelta(seconds=3))
            try:
                if self._running:
                    await Job.keep(list(self._running), policy().job_lease)
            except Exception:
                log.exception("Could not keep the leases of running jobs.")

    async def _sweep(self) -> None:
        while True:
            try:
                await expire_overdue()
                await remind_before_expiry()
                await promise_unanswered()
                await expire_member_invitations()
                await expire_checked()
                await expire_kyc()
                await promise_daily()
                await look_at_queues()
            except Exception:
                log.exception("Could not close what is overdue.")
            await asyncio.sleep(SWEEP)

    async def _finish(self) -> None:
        """Let running jobs end; what takes too long runs again after its lease."""
        if self._running:
            _, late = await asyncio.wait(self._running.values(), timeout=STOP)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
