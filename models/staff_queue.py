"""What waits for staff, and telling them: one letter for a queue and some hours, however much."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from tortoise import fields
from tortoise.queryset import QuerySet

from models.account import Account, AccountStatus
from models.base import Record, now
from models.company import Company, CompanyStatus
from models.job import Job
from models.locks import hold
from models.policy import policy
from models.profile import MANUAL, KycCheck, KycStatus, PaymentMethod, PaymentMethodStatus
from models.support.thread import SupportState, SupportThread
from models.tax_status import RequestState, TaxStatusRequest
from models.transaction import transaction

SLACK = timedelta(minutes=1)  # by then a row is committed, whatever moment it names


class QueueName(StrEnum):
    """The queues of staff."""

    COMPANIES = "COMPANIES"
    REPORTED_COMPANIES = "REPORTED_COMPANIES"
    KYC = "KYC"
    TAX_STATUS = "TAX_STATUS"
    PAYMENT_METHODS = "PAYMENT_METHODS"
    SUPPORT = "SUPPORT"


@dataclass(frozen=True)
class Queue:
    """What waits: its `rows`, and the column that tells since when one of them does."""

    rows: Callable[[], QuerySet[Any]]
    since: str

    async def count(self) -> int:
        """Return how many wait."""
        return await self.rows().count()

    async def grew(self, after: datetime | None, until: datetime) -> bool:
        """Whether something waits that came after a moment, if any, and not after another."""
        rows = self.rows().filter(**{f"{self.since}__lte": until})
        return await (rows.filter(**{f"{self.since}__gt": after}) if after else rows).exists()


QUEUES: Mapping[QueueName, Queue] = {
    QueueName.COMPANIES: Queue(
        lambda: Company.filter(status=CompanyStatus.PENDING_REVIEW), "created_at"
    ),
    QueueName.REPORTED_COMPANIES: Queue(lambda: Company.filter(letters_held=True), "updated_at"),
    QueueName.KYC: Queue(
        lambda: KycCheck.filter(status=KycStatus.PENDING_REVIEW, provider=MANUAL), "submitted_at"
    ),
    QueueName.TAX_STATUS: Queue(
        lambda: TaxStatusRequest.filter(state=RequestState.OPEN), "created_at"
    ),
    QueueName.PAYMENT_METHODS: Queue(
        lambda: PaymentMethod.filter(status=PaymentMethodStatus.NEEDS_CONFIRMATION), "updated_at"
    ),
    QueueName.SUPPORT: Queue(
        lambda: SupportThread.filter(state=SupportState.OPEN, subject__not_isnull=True),
        "state_since",
    ),
}
"""Every queue that staff are written about. A further one is a name, a line, and its words."""


class StaffQueue(Record):
    """When staff were last told of a queue."""

    prefix = "que"

    name = fields.CharEnumField(QueueName, max_length=30, unique=True, description="Which queue")
    told_at: datetime = fields.DatetimeField(default=now)

    class Meta:
        table = "staff_queue"


async def look_at_queues() -> None:
    """Promise each member of staff a letter about every queue that grew since the last one.

    For the worker, now and then: what has waited before is not told again. Any number may look at
    once.
    """
    async with transaction():
        await hold("company", "platform")
        told = {queue.name: queue for queue in await StaffQueue.all()}
        for name, queue in QUEUES.items():
            last = told.get(name)
            if last and now() - last.told_at < policy().queue_letter_every:
                continue
            if await queue.grew(last.told_at - SLACK if last else None, now() - SLACK):
                await _promise(name, last)


async def _promise(name: QueueName, last: StaffQueue | None) -> None:
    if last:
        await last.set(told_at=now())
    else:
        await StaffQueue.create(name=name)
    staff = Account.filter(is_staff=True, status=AccountStatus.ACTIVE).order_by("id")
    await Job.later_each(
        "send_queue_waiting",
        [
            {"queue": name.value, "account_id": str(id)}
            for id in await staff.values_list("id", flat=True)
        ],
    )
