"""Leaving a team: what is asked and answered."""

from __future__ import annotations

import strawberry

from schema.account import ViewerTeam
from schema.problems import ALWAYS, NotFound, result


@strawberry.input
class LeaveCompanyInput:
    """A team that a person leaves."""

    company_id: strawberry.ID = strawberry.field(description="Whose team.")


@strawberry.type
class LeaveCompanyPayload:
    """You are off the team; what you accepted is still yours to finish."""

    team: ViewerTeam = strawberry.field(description="As you see it now.")


LeaveCompanyResult = result("LeaveCompany", LeaveCompanyPayload, NotFound, *ALWAYS)
