"""Leaving a team."""

from __future__ import annotations

import strawberry

from models.leaving import leave
from schema import teams
from schema.account import TEAMS
from schema.context import Info
from schema.node import read_id
from schema.selecting import wanted
from schema.sources import where


@strawberry.type
class TeamMutations:
    """What a person does about a team as a whole."""

    @strawberry.mutation(graphql_type=teams.LeaveCompanyResult)
    async def leave_company(
        self, info: Info, input: teams.LeaveCompanyInput
    ) -> teams.LeaveCompanyPayload:
        """Leave a team; harmless to repeat.

        Tasks that you accepted stay yours to finish; what was only offered is declined.
        """
        left = await leave(info.context.account, read_id("cmp", input.company_id))
        team = await TEAMS.one(wanted(info, "team"), where("id", left.id))
        return teams.LeaveCompanyPayload(team=team)
