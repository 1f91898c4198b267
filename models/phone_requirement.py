"""Who has to confirm a phone number: everybody, a company's contractors, or nobody."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from uuid import UUID

from models.account import Account
from models.base import in_lists
from models.company import Company
from models.contractor import ENDED, Contractor
from models.platform_rule import PHONE, PhoneRule, PlatformRule, phone_rule
from models.policy import policy


async def companies_asking_for_phone(
    company_ids: Collection[UUID],
) -> Mapping[UUID, datetime | None]:
    """Return those companies whose contractors must confirm a phone number, and since when.

    All of them where the platform asks; none where no text message can be sent, as nobody could
    confirm one. None where the moment is not known: then nobody has time.
    """
    rule = phone_rule()
    if rule is PhoneRule.NOBODY:
        return {}
    found: dict[UUID, datetime | None] = {}
    for ids in in_lists(sorted(company_ids)):
        asking = Company.filter(id__in=ids, phone_required=True)
        found |= dict(await asking.values_list("id", "phone_required_at"))
    if rule is PhoneRule.EVERYBODY:
        noted = await PlatformRule.get_or_none(name=PHONE, value=rule.value)
        since = noted.since if noted else None
        found = {id: _earlier(found.get(id), since) for id in company_ids}
    return found


def phone_deadline(since: datetime | None) -> datetime | None:
    """Return until when somebody who was complete may go on without; None for not at all."""
    return since + policy().phone_deadline if since else None


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    times = [time for time in (one, other) if time]
    return min(times, default=None)


async def is_phone_due(account: Account) -> bool:
    """Whether a team that the person is on asks for a phone number that is not confirmed."""
    if account.phone_verified_at:
        return False
    teams = Contractor.filter(account_id=account.id, joined_at__isnull=False).exclude(
        status__in=list(ENDED)
    )
    company_ids: list[UUID] = await teams.values_list("company_id", flat=True)  # type: ignore[assignment]
    return bool(await companies_asking_for_phone(company_ids))
