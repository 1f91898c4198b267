"""What the platform's own people decide."""

from __future__ import annotations

from typing import Annotated

import strawberry

import models
from models.company import CompanyStatus
from models.problems import NotFound
from schema import inputs, payloads
from schema.arguments import After, First, IdempotencyKey
from schema.company import REVIEWED_COMPANIES, ReviewedCompany
from schema.context import Info
from schema.idempotency import once
from schema.node import read_id
from schema.paging import Connection, Page, page
from schema.sources import among


@strawberry.type
class Staff:
    """What staff work on."""

    account: strawberry.Private[models.Account]

    @strawberry.field(graphql_type=Connection[ReviewedCompany])
    async def companies(
        self,
        info: Info,
        status: Annotated[
            list[CompanyStatus] | None, strawberry.argument(description="Only in any of these.")
        ] = None,
        first: First = None,
        after: After = None,
    ) -> Page:
        """Companies, oldest first: those that wait for review, unless asked otherwise."""
        chosen = [CompanyStatus.PENDING_REVIEW] if status is None else status
        return await page(
            REVIEWED_COMPANIES,
            info,
            among("status", chosen),
            first=first,
            after=after,
            sort=("id",),
        )


@strawberry.type
class StaffQueries:
    """The platform's own desk."""

    @strawberry.field
    async def staff(self, info: Info) -> Staff:
        """The platform's own desk; for staff only."""
        return Staff(account=info.context.staff)


@strawberry.type
class StaffMutations:
    """Decisions of staff."""

    @strawberry.mutation(graphql_type=payloads.ActivateCompanyResult)
    async def activate_company(
        self, info: Info, input: inputs.DecideCompanyInput, idempotency_key: IdempotencyKey = None
    ) -> payloads.ActivateCompanyPayload:
        """Let a reviewed or suspended company work; letters that waited leave now."""
        staff, company = info.context.staff, await _company(input.company_id)
        await once(info, idempotency_key, staff, input, lambda: company.activate(staff))
        return payloads.ActivateCompanyPayload(company=company)  # type: ignore[arg-type]

    @strawberry.mutation(graphql_type=payloads.SuspendCompanyResult)
    async def suspend_company(
        self, info: Info, input: inputs.DecideCompanyInput, idempotency_key: IdempotencyKey = None
    ) -> payloads.SuspendCompanyPayload:
        """Stop a company's writes and letters; it can still read."""
        staff, company = info.context.staff, await _company(input.company_id)
        await once(info, idempotency_key, staff, input, lambda: company.suspend(staff))
        return payloads.SuspendCompanyPayload(company=company)  # type: ignore[arg-type]


async def _company(id: strawberry.ID) -> models.Company:
    key = read_id("cmp", id)
    found = await models.Company.get_or_none(id=key) if key else None
    if found is None:
        raise NotFound("companyId")
    return found
