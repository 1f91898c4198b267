"""What the platform's own people decide."""

from __future__ import annotations

import strawberry

import models
from models.company import CompanyStatus
from models.problems import NotFound
from schema import inputs, payloads
from schema.company import ReviewedCompany
from schema.context import Info
from schema.node import read_id


@strawberry.type(description="What staff work on.")
class Staff:
    @strawberry.field(description="Companies of some status, longest waiting first; 200 at most.")
    async def companies(self, status: list[CompanyStatus] | None = None) -> list[ReviewedCompany]:
        """Those that wait for review, unless asked otherwise."""
        wanted = status or [CompanyStatus.PENDING_REVIEW]
        return await models.Company.filter(status__in=wanted).order_by("id").limit(200)  # type: ignore[return-value]


@strawberry.type
class StaffQueries:
    @strawberry.field
    async def staff(self, info: Info) -> Staff:
        """The platform's own desk; for staff only."""
        assert info.context.staff
        return Staff()


@strawberry.type
class StaffMutations:
    @strawberry.mutation(graphql_type=payloads.ActivateCompanyResult)
    async def activate_company(
        self, info: Info, input: inputs.DecideCompanyInput
    ) -> payloads.ActivateCompanyPayload:
        """Let a reviewed or suspended company work; letters that waited leave now."""
        staff, company = info.context.staff, await _company(input.company_id)
        await company.activate(staff)
        return payloads.ActivateCompanyPayload(company=company)  # type: ignore[arg-type]

    @strawberry.mutation(graphql_type=payloads.SuspendCompanyResult)
    async def suspend_company(
        self, info: Info, input: inputs.DecideCompanyInput
    ) -> payloads.SuspendCompanyPayload:
        """Stop a company's writes and letters; it can still read and export."""
        staff, company = info.context.staff, await _company(input.company_id)
        await company.suspend(staff)
        return payloads.SuspendCompanyPayload(company=company)  # type: ignore[arg-type]


async def _company(id: strawberry.ID) -> models.Company:
    key = read_id("cmp", id)
    found = await models.Company.get_or_none(id=key) if key else None
    if found is None:
        raise NotFound("companyId")
    return found
