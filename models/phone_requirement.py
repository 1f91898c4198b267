"""Who has to confirm a phone number: everybody, a company's contractors, or nobody."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from models.base import in_lists
from models.company import Company
from models.policy import policy


async def companies_asking_for_phone(company_ids: Collection[UUID]) -> frozenset[UUID]:
    """Return those companies whose contractors must confirm a phone number.

    All of them where the platform asks; none where no text message can be sent, as nobody could
    confirm one.
    """
    if not policy().can_text:
        return frozenset()
    if policy().phone_required:
        return frozenset(company_ids)
    found: set[UUID] = set()
    for ids in in_lists(sorted(company_ids)):
        asking = Company.filter(id__in=ids, phone_required=True)
        found |= {company.id for company in await asking.only("id")}
    return frozenset(found)
