"""Reminding people of a deadline shortly before it is over."""

from __future__ import annotations

from uuid import UUID

from models.base import now
from models.contractor import ENDED, Contractor
from models.job import Job
from models.notice import News, NoticeKind, notify
from models.notice_words import THINGS
from models.onboarding import RequirementCode, StageKey, is_due
from models.policy import policy
from models.transaction import transaction

AT_ONCE = 500  # contractors of one transaction


async def remind_of_deadlines(after: UUID | None = None) -> None:
    """Note for some contractors that a deadline is near, those behind `after`; promise the others.

    Each deadline is noted once for a person, on however many teams. Harmless to repeat.
    """
    moment = now()
    near = Contractor.filter(
        due_by__gt=moment,
        due_by__lte=moment + policy().deadline_letter_before,
        account_id__isnull=False,
    ).exclude(status__in=list(ENDED))
    if after is not None:
        near = near.filter(id__gt=after)
    async with transaction():
        rows = await near.order_by("id").limit(AT_ONCE)
        await notify([_news(row) for row in rows])
        if len(rows) == AT_ONCE:
            await Job.later("remind_of_deadlines", after=str(rows[-1].id))


def _news(row: Contractor) -> News:
    assert row.account_id
    assert row.due_by
    due = [code for code in row.registration_missing if code in THINGS]
    if is_due(StageKey.PHONE, row.stages):
        due.append(RequirementCode.PHONE_UNVERIFIED.value)
    deadline = row.due_by.isoformat()
    details = {"due": due, "deadline": deadline}
    return News(row.account_id, NoticeKind.DEADLINE_NEAR, f"DEADLINE/{deadline}", details)
