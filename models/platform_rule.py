"""What the platform asked of everybody when snapshots were last derived, and since when.

A setting changes while nothing runs. Whoever starts compares it with what is noted here, and has
every snapshot derived anew where it differs: no dashboard shows what was asked before.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.base import Record, now
from models.company import CompanyStatus
from models.contractor import ENDED, Contractor
from models.job import Job
from models.locks import hold
from models.policy import policy
from models.transaction import transaction

PHONE = "PHONE"
AT_ONCE = 200  # contractors of one transaction: it holds their companies' logs


class PhoneRule(StrEnum):
    """Who has to confirm a phone number. NOBODY: no text message can be sent."""

    NOBODY = "NOBODY"
    WHERE_COMPANIES_ASK = "WHERE_COMPANIES_ASK"
    EVERYBODY = "EVERYBODY"


class PlatformRule(Record):
    """One rule of the platform as it was when a process started last."""

    prefix = "rul"

    name = fields.CharField(max_length=40, unique=True)
    value = fields.CharField(max_length=40)
    since: datetime = fields.DatetimeField(default=now, description="When it was first seen")

    class Meta:
        table = "platform_rule"


def phone_rule() -> PhoneRule:
    """Return the rule that the settings make."""
    if not policy().can_text:
        return PhoneRule.NOBODY
    return PhoneRule.EVERYBODY if policy().phone_required else PhoneRule.WHERE_COMPANIES_ASK


async def note_rules() -> bool:
    """Note the platform's rules at start; return whether snapshots will be derived anew.

    Any number of processes may start at once: one of them promises it. Where nothing was noted
    yet, the snapshots were derived without asking everybody.
    """
    rule = phone_rule()
    async with transaction():
        await hold("company", "platform")
        known = await PlatformRule.get_or_none(name=PHONE)
        if known is None:
            await PlatformRule.create(name=PHONE, value=rule.value)
            differs = rule is PhoneRule.EVERYBODY
        else:
            differs = known.value != rule.value
            if differs:
                await known.set(value=rule.value, since=now())
        if differs:
            await Job.later("derive_everybody")
    return differs


async def derive_everybody(after: UUID | None) -> None:
    """Derive some contractors of all companies, those behind `after`; promise the others.

    Bears a repetition: what is derived twice is the same, and leaves no second change.
    """
    async with transaction():
        some = Contractor.exclude(status__in=list(ENDED)).exclude(
            company__status=CompanyStatus.CLOSED
        )
        if after is not None:
            some = some.filter(id__gt=after)
        contractors = await some.order_by("id").limit(AT_ONCE)
        for contractor in contractors:
            contractor.touch()
        if len(contractors) == AT_ONCE:
            await Job.later("derive_everybody", after=str(contractors[-1].id))
