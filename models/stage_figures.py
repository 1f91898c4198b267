"""How long the stages of a team take: computed by the worker for as long as somebody looks."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Tracked, now
from models.company import Company, Member
from models.job import Job
from models.locks import hold
from models.onboarding import StageKey
from models.policy import policy
from models.stage_visit import StageVisit
from models.transaction import transaction

ASKED = timedelta(seconds=30)  # how exactly it is known when somebody asked last


class StageFigures(Tracked):
    """The figures of a company's team, or of the part of it that one member sees.

    They are no older than `figures_life` or they are not shown. Whoever asks has them computed, and
    then every `figures_every` for as long as somebody asks.
    """

    prefix = "fig"

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", "stage_figures", on_delete=fields.CASCADE
    )
    company_id: UUID
    member: fields.ForeignKeyNullableRelation[Member] = fields.ForeignKeyField(
        "models.Member", "stage_figures", null=True, on_delete=fields.CASCADE
    )
    member_id: UUID | None
    asked_at = fields.DatetimeField(default=now)
    is_promised = fields.BooleanField(default=False, description="A job keeps them fresh")
    as_of: datetime | None = fields.DatetimeField(null=True)
    stages: fields.Field[list[dict[str, Any]]] = fields.JSONField(
        default=list, description="stage, count, median and p90 in seconds"
    )

    class Meta:
        table = "stage_figures"
        indexes = (("company_id", "member_id"),)

    @classmethod
    async def of(cls, member: Member) -> StageFigures | None:
        """Return the figures of what a member sees; None while the worker computes them."""
        part = member.id if member.is_limited() else None
        found = await cls.get_or_none(company_id=member.company_id, member_id=part)
        if found is None or not found.is_promised or now() - found.asked_at > ASKED:
            found = await cls._ask(member.company_id, part)
        return found if found.is_fresh else None

    @property
    def is_fresh(self) -> bool:
        """Whether they are young enough to be shown."""
        return self.as_of is not None and now() - self.as_of <= policy().figures_life

    @classmethod
    async def _ask(cls, company_id: UUID, part: UUID | None) -> StageFigures:
        """Note that somebody looks, and have the figures computed unless that is promised."""
        async with transaction():
            await hold("figures", company_id)
            found = await cls.get_or_none(company_id=company_id, member_id=part)
            if found is None:
                found = await cls.create(company_id=company_id, member_id=part)
            if not found.is_promised:
                await Job.later("compute_stage_figures", figures_id=str(found.id))
            await found.set(asked_at=now(), is_promised=True)
        return found

    async def compute(self) -> bool:
        """Compute them; return whether somebody still looks, so that they are wanted again."""
        rows = StageVisit.filter(company_id=self.company_id, passed=True)
        if self.member_id:
            rows = rows.filter(contractor__managers__member_id=self.member_id)
        moment = now()
        visits = (
            await rows.order_by("-left_at")
            .limit(policy().figures_visits)
            .values_list("stage", "entered_at", "left_at")
        )
        figures = summed_up(visits)
        async with transaction():
            await hold("figures", self.company_id)
            await self.refresh_from_db(fields=["asked_at"])
            wanted = now() - self.asked_at <= policy().figures_wanted
            await self.set(as_of=moment, stages=figures, is_promised=wanted)
        return wanted

    async def give_up(self) -> None:
        """Their job came to nothing: whoever asks next has another one promised."""
        await self.set(is_promised=False)


def summed_up(visits: Iterable[Sequence[Any]]) -> list[dict[str, Any]]:
    """Return for each stage how many visits there were, and how long they took.

    `visits` are (stage, entered, left). SQLite has no percentile_cont, so that the ranks are taken
    here, over a bounded number of the latest visits, and are the same on both databases.
    """
    took: defaultdict[StageKey, list[float]] = defaultdict(list)
    for stage, entered, left in visits:
        took[StageKey(stage)].append((left - entered).total_seconds())
    return [
        {
            "stage": key.value,
            "count": len(took[key]),
            "median": nearest_rank(took[key], 0.5),
            "p90": nearest_rank(took[key], 0.9),
        }
        for key in StageKey
    ]


def nearest_rank(values: Sequence[float], share: float) -> int | None:
    """Return the least value that `share` of all do not exceed, in whole seconds; None of none."""
    if not values:
        return None
    return round(sorted(values)[max(math.ceil(share * len(values)), 1) - 1])
