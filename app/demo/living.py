"""Keeps the demo's company alive: every few seconds one believable thing happens to somebody."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from app.demo import deeds, tasks
from app.demo.cast import COMPANY, founded
from app.demo.office import PASSWORD, Deed, Office, unposted
from app.demo.people import DOMAIN, addresses
from app.files import Files
from models.account import hash_password
from models.contractor import Contractor, ContractorStatus
from models.onboarding import DeliveryStatus, StageKey
from models.problems import Problem
from models.profile import KycStatus, PaymentMethodStatus
from models.task import TaskStatus

log = logging.getLogger("muster.demo")

PACE = 4.0  # seconds from one thing to the next
MOST_INVITED, MOST_OFFERED = 100, 200  # in one run: a demo left alone comes to rest

_S, _T = StageKey, TaskStatus
_HERE = (ContractorStatus.INVITED, ContractorStatus.ONBOARDING, ContractorStatus.ACTIVE)


@dataclass(frozen=True)
class Thing:
    """What may happen to a contractor of whom `conditions` hold, in proportion to `share`."""

    share: int
    deed: Deed
    conditions: dict[str, Any]


def _at(stage: StageKey, **conditions: Any) -> dict[str, Any]:
    return {"current_stage": stage, **conditions}


_WAITING = (DeliveryStatus.QUEUED, DeliveryStatus.DEFERRED)
_UNSURE = (PaymentMethodStatus.PENDING, PaymentMethodStatus.NEEDS_CONFIRMATION)
_AGAIN = (KycStatus.NOT_STARTED, KycStatus.REJECTED_RETRY, KycStatus.EXPIRED)
_OPEN_LETTER = {"invitations__status": "PENDING"}

THINGS = (
    Thing(3, deeds.sent, {**_OPEN_LETTER, "invitations__delivery__in": _WAITING}),
    Thing(3, deeds.joined, _at(_S.FIRST_SIGN_IN, **_OPEN_LETTER)),
    Thing(3, deeds.registered, _at(_S.REGISTRATION)),
    Thing(2, deeds.began_kyc, _at(_S.KYC, kyc_status__in=_AGAIN)),
    Thing(2, deeds.sent_documents, _at(_S.KYC, kyc_status=KycStatus.IN_PROGRESS)),
    Thing(2, deeds.approved, _at(_S.KYC, kyc_status=KycStatus.PENDING_REVIEW)),
    Thing(2, deeds.named_method, _at(_S.PAYMENT_METHOD, payment_status=None)),
    Thing(2, deeds.linked, _at(_S.PAYMENT_METHOD, payment_status__in=_UNSURE)),
    Thing(2, tasks.offered, _at(_S.COLLABORATION)),
    Thing(3, tasks.accepted, {"status": ContractorStatus.ACTIVE, "tasks__status": _T.PUBLISHED}),
    Thing(3, tasks.handed_in, {"tasks__status": _T.ACCEPTED}),
    Thing(2, tasks.completed, {"tasks__status": _T.SUBMITTED}),
)


class Life:
    """Moves the people at `DOMAIN`: never the cast, never whom a newcomer invited elsewhere."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._emails = addresses(office.dice)
        self._invited = self._offered = 0

    async def beat(self) -> bool:
        """Let one thing happen; tell whether there was one."""
        dice = self._office.dice
        if self._invited < MOST_INVITED and dice.random() < 0.12:
            return await self._invite()
        left = list(THINGS)
        while left:
            [thing] = dice.choices(left, [thing.share for thing in left])
            left.remove(thing)
            if thing.deed is tasks.offered and self._offered >= MOST_OFFERED:
                continue
            if await self._happen(thing):
                return True
        return self._invited < MOST_INVITED and await self._invite()

    async def _happen(self, thing: Thing) -> bool:
        office = self._office
        async with unposted():
            fitting = Contractor.filter(
                company_id=office.company.id,
                email_key__endswith=f"@{DOMAIN}",
                **{"status__in": _HERE, **thing.conditions},
            )
            count = await fitting.count()
            if not count:
                return False
            contractor = await fitting.order_by("id").offset(office.dice.randrange(count)).first()
            assert contractor
            await thing.deed(office, contractor)
        self._offered += thing.deed is tasks.offered
        return True

    async def _invite(self) -> bool:
        email = next(self._emails)
        while await Contractor.exists(company_id=self._office.company.id, email_key=email):
            email = next(self._emails)
        async with unposted():
            await deeds.add(self._office, [email])
        self._invited += 1
        return True


@contextlib.asynccontextmanager
async def living(files: Files) -> AsyncIterator[None]:
    """Let things happen beside the block. A failure is logged and spoils nothing."""
    task = asyncio.create_task(_live(files))
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _live(files: Files) -> None:
    office = await Office.of(await founded(COMPANY), await hash_password(PASSWORD), files)
    life = Life(office)
    while True:
        await asyncio.sleep(PACE * office.dice.uniform(0.5, 1.5))
        try:
            await life.beat()
        except Problem as problem:  # a newcomer came first, or suspended the company
            log.info("Something in the demo was refused: %s", problem.code)
        except Exception:
            log.exception("Something in the demo could not happen; the next thing may.")
