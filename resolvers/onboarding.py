"""The funnel of a company: where everybody stands, how long stages take, who waits for whom."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import strawberry

import models
from models.contractor import ENDED, ContractorStatus
from models.onboarding import StageKey, WaitingOn
from models.stage_figures import StageFigures
from resolvers.counting import counts_by
from schema.arguments import After, First
from schema.context import Info
from schema.contractor import CONTRACTORS, Contractor
from schema.paging import Connection, Page, page
from schema.sight import on_team, seen
from schema.sources import among, present, where

PRESENT = [status for status in ContractorStatus if status not in ENDED]


@strawberry.type
class StageCount:
    """How many contractors stand at a stage."""

    stage: StageKey | None = strawberry.field(description="Null: through all stages.")
    count: int = strawberry.field(description="How many.")


@strawberry.type
class StatusCount:
    """How many contractors have a status."""

    status: ContractorStatus = strawberry.field(description="The status.")
    count: int = strawberry.field(description="How many.")


@strawberry.type
class StageTime:
    """How long contractors took for a stage: of those who passed it, the latest ones."""

    stage: StageKey = strawberry.field(description="Which stage.")
    count: int = strawberry.field(description="How many visits it is reckoned from.")
    median: int | None = strawberry.field(
        description="In seconds: half took no longer. Null where nobody passed it."
    )
    p90: int | None = strawberry.field(
        description="In seconds: nine of ten took no longer. Null where nobody passed it."
    )


@strawberry.type
class StageTimes:
    """How long the stages take, as of a moment not long ago."""

    as_of: datetime = strawberry.field(description="When it was reckoned; within a minute.")
    stages: list[StageTime] = strawberry.field(description="In the order of the journey.")


@strawberry.type
class Onboarding:
    """The funnel: where everybody stands now."""

    membership: strawberry.Private[models.Member]

    @strawberry.field
    async def by_stage(self) -> list[StageCount]:
        """Counts of everybody who is invited, onboarding or active, in the order of the stages."""
        counts = await counts_by(self.membership.team().filter(status__in=PRESENT), "current_stage")
        return [StageCount(stage=key, count=counts.get(key, 0)) for key in (*StageKey, None)]

    @strawberry.field
    async def by_status(self) -> list[StatusCount]:
        """Counts of everybody who ever was on the team."""
        counts = await counts_by(self.membership.team(), "status")
        return [StatusCount(status=key, count=counts.get(key, 0)) for key in ContractorStatus]

    @strawberry.field
    async def times(self) -> StageTimes | None:
        """How long the stages take. Null while that is reckoned: ask again in a few seconds.

        It is kept fresh for as long as somebody asks.
        """
        figures = await StageFigures.of(self.membership)
        if figures is None or figures.as_of is None:
            return None
        return StageTimes(
            as_of=figures.as_of,
            stages=[
                StageTime(**each | {"stage": StageKey(each["stage"])}) for each in figures.stages
            ],
        )

    @strawberry.field(graphql_type=Connection[Contractor])
    async def stuck(
        self,
        info: Info,
        waiting_on: Annotated[
            list[WaitingOn] | None, strawberry.argument(description="Only for any of these.")
        ] = None,
        first: First = None,
        after: After = None,
    ) -> Page:
        """Whoever waits for somebody, the longest wait first: see `waitingOn`, `waitingSince`."""
        conditions = [
            where("company_id", self.membership.company_id),
            present("waiting_since"),
            *seen(self.membership, on_team()),
        ]
        if waiting_on is not None:
            conditions.append(among("waiting_on", waiting_on))
        sort = ["waiting_since", "id"]
        return await page(CONTRACTORS, info, *conditions, first=first, after=after, sort=sort)
