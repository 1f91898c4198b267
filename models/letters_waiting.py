"""Letters that wait: for their hour, for a review, for an import, for the worker."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise.expressions import Q

from models.base import in_lists, now
from models.company import Company
from models.contractor import Contractor
from models.invitation import AWAITING_IMPORT, AWAITING_REVIEW, Invitation, InvitationStatus
from models.job import Job
from models.locks import hold
from models.notice import News, NoticeKind, notify
from models.onboarding import DeliveryStatus
from models.policy import policy
from models.transaction import transaction


async def promise_letters(invitations: Collection[Invitation]) -> None:
    """Have the worker send these invitations' letters, each at its time."""
    promises: list[dict[str, Any]] = [
        {"invitation_id": str(i.id), "run_at": i.send_after} for i in invitations
    ]
    await Job.later_each("send_invitation", promises)


async def promise_notice(offered: Iterable[tuple[UUID, UUID]]) -> None:
    """Note for people who joined that tasks wait: one notice each.

    `offered` are pairs of a contractor's and a task's id. Invited people see theirs at first
    sign-in.
    """
    by_contractor: dict[UUID, list[str]] = {}
    for contractor_id, task_id in offered:
        by_contractor.setdefault(contractor_id, []).append(str(task_id))
    for ids in in_lists(by_contractor):
        rows = Contractor.filter(id__in=ids, account_id__isnull=False, joined_at__isnull=False)
        await notify(
            [
                News(
                    row.account_id,
                    NoticeKind.TASKS_WAITING,
                    f"TASKS/{by_contractor[row.id][0]}",
                    {"company": row.company.name, "task_ids": by_contractor[row.id]},
                    row.company_id,
                )
                for row in await rows.select_related("company").order_by("id")
                if row.account_id
            ]
        )


async def promise_word(events: Iterable[tuple[UUID, UUID]]) -> None:
    """Have the worker tell people what became of work that they had accepted: one letter each.

    `events` are pairs of a contractor's id and a TaskEvent's: why, the event says.
    """
    by_contractor: dict[UUID, list[str]] = {}
    for contractor_id, event_id in events:
        by_contractor.setdefault(contractor_id, []).append(str(event_id))
    await Job.later_each(
        "send_work_changed",
        [{"contractor_id": str(id), "event_ids": ids} for id, ids in by_contractor.items()],
    )


async def release_letters(company: Company) -> None:
    """Let the invitations leave that waited for their company to be activated."""
    await _release(company, AWAITING_REVIEW)


async def release_import_letters(company: Company, import_id: UUID) -> None:
    """Let the invitations of an import leave: nothing more will be committed of it."""
    await _release(company, AWAITING_IMPORT, import_id=import_id)


async def _release(company: Company, reason: str, **wanted: Any) -> None:
    """Start the time of invitations that waited; no more leave in an hour than of others."""
    async with transaction():
        await hold("team", company.id)
        await company.refresh_from_db()
        waiting = await Invitation.filter(
            contractor__company_id=company.id,
            status=InvitationStatus.PENDING,
            delivery_detail=reason,
            **wanted,
        ).order_by("id")
        slots = await Slots.of(company)
        for invitation in waiting:
            invitation.delivery_detail = None if company.may_mail else AWAITING_REVIEW
            if company.may_mail:
                invitation.send_after = slots.take() or now()
                invitation.expires_at = expiry(company, invitation.send_after)
        await Invitation.write_each(waiting, ["delivery_detail", "send_after", "expires_at"])
        if company.may_mail:
            await promise_letters(waiting)


def expiry(company: Company, send_after: datetime | None) -> datetime:
    """Return when an invitation is over whose letter leaves then; None for at once."""
    return (send_after or now()) + timedelta(days=company.invitation_ttl_days)


class Slots:
    """Spreads a company's letters over time: caps shape, they do not refuse."""

    def __init__(self, an_hour: int, ahead: int, waiting: int) -> None:
        self.an_hour, self.ahead, self.waiting = an_hour, ahead, waiting

    @classmethod
    async def of(cls, company: Company) -> Slots:
        """Count what leaves and waits already. Call it with "team" of the company held."""
        moment = now()
        trusted = (
            company.activated_at is not None
            and moment - company.activated_at >= policy().trusted_after
        )
        hour_ago = moment - timedelta(hours=1)
        mine = Invitation.filter(contractor__company_id=company.id)
        ahead = await mine.filter(
            Q(send_after=None, created_at__gt=hour_ago) | Q(send_after__gt=hour_ago),
            expires_at__isnull=False,  # the others wait for something else: they have no hour yet
        ).count()
        waiting = await mine.filter(
            delivery=DeliveryStatus.QUEUED, status=InvitationStatus.PENDING
        ).count()
        limit = (
            policy().invitation_letters_an_hour_trusted
            if trusted
            else policy().invitation_letters_an_hour
        )
        return cls(limit, ahead, waiting)

    def take(self) -> datetime | None:
        """Return when the next letter may leave; None for at once."""
        hours = self.ahead // self.an_hour
        self.ahead += 1
        return now() + timedelta(hours=hours) if hours else None
