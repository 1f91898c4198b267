"""Work promised in a transaction and kept by the worker after it."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q

from models.account import Account
from models.audit import AuditAction, Doer, audit
from models.base import Record, now
from models.problems import NotFound
from models.text.addresses import mask_addresses
from models.transaction import after_commit, transaction

FIRST_WAIT, LONGEST_WAIT, GIVE_UP_AFTER = (
    timedelta(seconds=10),
    timedelta(hours=6),
    timedelta(hours=24),
)

_EXCEPTION = re.compile(r"([^\W\d]\w*): ")  # as the worker writes one down

wakers: list[Callable[[], None]] = []
"""Called after the commit of a transaction that promised work; `app` adds the broker's bell."""


class Job(Record):
    """One promise. It runs at least once, so what it does must bear a repetition."""

    prefix = "job"

    kind = fields.CharField(max_length=60, description="Name of the function in app/jobs.py")
    args: fields.Field[dict[str, Any]] = fields.JSONField(description="Ids only, never secrets")
    run_at = fields.DatetimeField(default=now)
    first_run_at = fields.DatetimeField(null=True)
    attempts = fields.IntField(default=0)
    leased_until = fields.DatetimeField(null=True)
    done_at = fields.DatetimeField(null=True)
    dead_at = fields.DatetimeField(null=True)
    error = fields.TextField(null=True, description="Why the last attempt failed")

    class Meta:
        table = "job"
        indexes = (("done_at", "dead_at", "run_at"),)

    @classmethod
    async def later(cls, kind: str, *, run_at: datetime | None = None, **args: Any) -> Job:
        """Promise `kind`; it runs only if the surrounding transaction commits."""
        job = await cls.create(kind=kind, args=args, run_at=run_at or now())
        after_commit(_wake)
        return job

    @classmethod
    async def later_each(cls, kind: str, promises: Sequence[dict[str, Any]]) -> None:
        """Promise `kind` once for each set of arguments; `run_at` among them sets the time."""
        moment = now()
        await cls.bulk_create(
            [
                cls(kind=kind, run_at=p.pop("run_at", None) or moment, args=p)
                for p in map(dict, promises)
            ],
            batch_size=500,
        )
        if promises:
            after_commit(_wake)

    @classmethod
    async def claim(cls, most: int, lease: timedelta, kinds: Sequence[str]) -> list[Job]:
        """Take up to `most` due jobs of `kinds` for the time of `lease`, the longest due first.

        A worker that dies keeps nothing: its jobs are due again when the lease is over. Rows that
        another worker is taking at this moment are passed over (PostgreSQL); SQLite has one writer
        at a time.
        """
        moment = now()
        async with transaction():
            jobs = await (
                cls.filter(
                    Q(leased_until=None) | Q(leased_until__lt=moment),
                    done_at=None,
                    dead_at=None,
                    run_at__lte=moment,
                    kind__in=list(kinds),
                )
                .order_by("run_at", "id")
                .limit(most)
                .select_for_update(skip_locked=True)
            )
            for job in jobs:
                job.leased_until, job.attempts = moment + lease, job.attempts + 1
                job.first_run_at = job.first_run_at or moment
            await cls.write_each(jobs, ["leased_until", "attempts", "first_run_at"])
        return jobs

    @classmethod
    async def keep(cls, ids: Sequence[UUID], lease: timedelta) -> None:
        """Lengthen the lease of jobs that are still being worked on."""
        await cls.filter(id__in=list(ids), done_at=None, dead_at=None).update(
            leased_until=now() + lease
        )

    @property
    def is_hopeless(self) -> bool:
        """Whether it was begun over and over and never came to an end, not even a failure."""
        begun = self.first_run_at
        return begun is not None and now() - begun >= 2 * GIVE_UP_AFTER

    async def finish(self) -> None:
        """Note that the promise was kept."""
        await self.set(done_at=now(), leased_until=None, error=None)

    async def put_off(self, until: datetime) -> None:
        """Run again at `until`; this was no failure."""
        await self._settle(run_at=until, leased_until=None, attempts=0, first_run_at=None)

    async def fail(self, reason: str, *, final: bool = False) -> bool:
        """Note a failure; try again later. After a day give up, and return whether that was so."""
        moment = now()
        started = self.first_run_at or moment
        dead = final or moment - started >= GIVE_UP_AFTER
        noted = await self._settle(
            error=reason.replace("\0", "")[:2000],
            leased_until=None,
            run_at=self.next_try_at(),
            dead_at=moment if dead else None,
        )
        return dead and noted

    def next_try_at(self) -> datetime:
        """Return when it is tried again if this attempt fails: the same whenever it is asked."""
        wait: timedelta = min(FIRST_WAIT * 2 ** min(max(self.attempts, 1) - 1, 12), LONGEST_WAIT)
        chance = random.Random(f"{self.id}/{self.attempts}")  # noqa: S311 - spreads, decides nothing
        return now() + chance.uniform(0.8, 1.2) * wait

    async def retry(self, staff: Account, ip: str = "") -> None:
        """Try a dead job anew, from now on for a day. Raises NotFound unless it is dead."""
        by = Doer.staff(staff, ip)
        async with transaction():
            revived = await Job.filter(id=self.id, done_at=None, dead_at__isnull=False).update(
                dead_at=None, attempts=0, first_run_at=None, leased_until=None, run_at=now()
            )
            if not revived:
                raise NotFound("jobId")
            await self.refresh_from_db()
            await audit(AuditAction.JOB_RETRIED, self, by, kind=self.kind)
            after_commit(_wake)

    async def _settle(self, **values: Any) -> bool:
        """Write how this run ended, unless its lease was over and another worker took the job."""
        noted = await Job.filter(id=self.id, attempts=self.attempts, done_at=None).update(**values)
        for name, value in values.items():
            setattr(self, name, value)
        return bool(noted)


def harmless(error: str | None) -> str | None:
    """Return why an attempt failed without what may be personal, for staff.

    Addresses are masked; of an exception only its class is told, for its text may hold anything.
    """
    if error is None:
        return None
    found = _EXCEPTION.match(error)
    return found[1] if found else mask_addresses(error)


def _wake() -> None:
    for waker in wakers:
        waker()
