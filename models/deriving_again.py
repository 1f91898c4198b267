"""Derives contractors' standings anew, many at a time: what concerns them all has changed."""

from __future__ import annotations

from uuid import UUID

from models.contractor import ENDED, Contractor
from models.job import Job
from models.transaction import transaction

AT_ONCE = 200  # contractors of one transaction: it holds the company's log


async def derive_company(company_id: UUID, after: UUID | None) -> None:
    """Derive some of a company's contractors, those behind `after`; promise the others.

    Bears a repetition: what is derived twice is the same, and leaves no second change.
    """
    async with transaction():
        some = Contractor.filter(company_id=company_id).exclude(status__in=list(ENDED))
        if after is not None:
            some = some.filter(id__gt=after)
        contractors = await some.order_by("id").limit(AT_ONCE)
        for contractor in contractors:
            contractor.touch()
        if len(contractors) == AT_ONCE:
            await Job.later(
                "derive_company", company_id=str(company_id), after=str(contractors[-1].id)
            )
