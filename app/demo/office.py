"""Who acts in the demo: the employees of a company, and the clock and the post that obey it."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from app.files import Files
from models import base
from models.account import Locale
from models.base import new_id, now
from models.company import Company, Member, Role
from models.consent import Agreement, Origin
from models.contractor import Contractor
from models.job import Job
from models.notice import Notice
from models.task import Service
from models.transaction import transaction

PASSWORD = "seven quiet otters"  # noqa: S105 - of everybody in the demo, and printed
ORIGIN = Origin("127.0.0.1", "muster demo")


@dataclass(frozen=True)
class Office:
    """The employees of one company, and what their work needs at hand."""

    company: Company
    owner: Member
    managers: tuple[Member, ...]
    accountant: Member
    services: dict[str, Service]
    agreements: dict[Locale, list[UUID]]
    password_hash: str
    files: Files
    dice: random.Random

    @classmethod
    async def of(
        cls, company: Company, password_hash: str, files: Files, seed: int | None = None
    ) -> Office:
        """Return the office of a company; where a role is not filled the owner stands in."""
        members = await company.members.all().select_related("company", "account").order_by("id")
        owner = next(m for m in members if m.role is Role.OWNER)
        managers = tuple(m for m in members if m.role in (Role.MANAGER, Role.ADMIN))
        agreements: dict[Locale, list[UUID]] = {locale: [] for locale in Locale}
        for agreement in await Agreement.current():
            agreements[agreement.locale].append(agreement.id)
        return cls(
            company=owner.company,
            owner=owner,
            managers=managers or (owner,),
            accountant=next((m for m in members if m.role is Role.ACCOUNTANT), owner),
            services=await Service.usable_by(company),
            agreements=agreements,
            password_hash=password_hash,
            files=files,
            dice=random.Random(seed),  # noqa: S311 - play
        )

    @property
    def manager(self) -> Member:
        """One of those who invite people and give them work."""
        return self.dice.choice(self.managers)


Deed = Callable[[Office, Contractor], Awaitable[None]]
"""Something that happens to one contractor of a company."""


@asynccontextmanager
async def unposted() -> AsyncIterator[None]:
    """Do things whose letters nobody gets: what they promise counts as kept when they commit.

    On SQLite a transaction has the database for itself: the jobs that came meanwhile are its own.
    """
    async with transaction():
        before = new_id()
        yield
        made = Job.filter(id__gt=before, done_at=None)
        if letter := await made.filter(kind="send_notices").first():
            untold = Notice.filter(letter_id=None)
            await untold.update(letter_id=letter.id, told_at=now())
        await made.update(done_at=now())


class MovedClock:
    """The time that the demo tells while it makes its past."""

    def __init__(self, start: datetime) -> None:
        self.moment = start

    def read(self) -> datetime:
        """Return the moment that it was set to."""
        return self.moment


@contextmanager
def moved_clock(start: datetime) -> Iterator[MovedClock]:
    """Have the domain read a clock that is set by hand; nothing else may run beside the block."""
    clock, real = MovedClock(start), base._read_clock  # noqa: SLF001 - the seam that tests use too
    base._read_clock = clock.read  # noqa: SLF001
    try:
        yield clock
    finally:
        base._read_clock = real  # noqa: SLF001
