"""What the platform's own people look at and decide. Every way in is `info.context.staff`."""

from __future__ import annotations

from typing import Annotated, Any

import strawberry

import models
from models.audit import AuditAction
from models.company import CompanyStatus
from models.disabling import disable_account, enable_account, look_up_account
from models.problems import InvalidInput, Issue, NotFound
from models.suppression import suppress_by_staff, unsuppress
from models.text.addresses import read_address
from resolvers.agreements import ConsentDesk
from resolvers.identity_desk import IdentityDesk
from resolvers.support import look_first
from resolvers.support_desk import SupportDesk
from schema import inputs, payloads, staff
from schema.arguments import After, First, IdempotencyKey
from schema.audit import STAFF_AUDIT_ENTRIES, StaffAuditEntry
from schema.company import REVIEWED_COMPANIES, ReviewedCompany
from schema.context import Info
from schema.idempotency import once
from schema.node import read_id
from schema.paging import Connection, Page, page
from schema.scalars import EmailAddress
from schema.selecting import wanted
from schema.sources import Condition, among, present, where

Address = Annotated[str | None, strawberry.argument(description="Only this one.")]


def _only(path: str, prefix: str, id: str | None) -> list[Condition]:
    """Return the condition that a column has the id; nothing has one that is garbage."""
    if id is None:
        return []
    key = read_id(prefix, id)
    return [among(path, [key] if key else [])]


def _names(text: str) -> list[str]:
    """Return a name as it was given; none of what no id and no kind of job looks like."""
    return [text] if text.isidentifier() else []


def _keys(address: str) -> list[str]:
    """Return the canonical form of an address; none of what is no address."""
    read = read_address(address, reserved_allowed=True)
    return [] if isinstance(read, Issue) else [read.key]


@strawberry.type
class Staff(ConsentDesk, IdentityDesk, SupportDesk):
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

    @strawberry.field(name="account", graphql_type=staff.ReviewedAccount | None)
    async def account_of(
        self,
        info: Info,
        email: Annotated[
            str | None, strawberry.argument(description="Its sign-in name, whole.")
        ] = None,
        id: Annotated[strawberry.ID | None, strawberry.argument(description="Its id.")] = None,
    ) -> Any:
        """The account of an address or an id; null for none. Every look is audited."""
        if email is None and id is None:
            raise InvalidInput([Issue("REQUIRED", ("email",))])
        if id is not None and (key := read_id("acc", id)) is None:
            return None
        found = await look_up_account(
            self.account,
            email=email,
            id=key if id is not None else None,
            ip=info.context.origin.ip,
        )
        return await _account(info, found.id) if found else None

    @strawberry.field(graphql_type=Connection[staff.SuppressedAddress])
    async def suppressed_addresses(
        self, info: Info, address: Address = None, first: First = None, after: After = None
    ) -> Page:
        """Addresses to which letters are switched off, newest first."""
        keys = [] if address is None else [among("email_key", _keys(address))]
        return await page(
            staff.SUPPRESSED_ADDRESSES, info, present("email_key"), *keys, first=first, after=after
        )

    @strawberry.field(graphql_type=Connection[staff.DeadJob])
    async def dead_jobs(
        self,
        info: Info,
        kind: Annotated[
            str | None, strawberry.argument(description="Only of this kind, such as send_otp.")
        ] = None,
        first: First = None,
        after: After = None,
    ) -> Page:
        """Promises that were given up, newest first."""
        kinds = [] if kind is None else [among("kind", _names(kind))]
        return await page(
            staff.DEAD_JOBS, info, present("dead_at"), *kinds, first=first, after=after
        )

    @strawberry.field(graphql_type=Connection[StaffAuditEntry])
    async def audit_log(
        self,
        info: Info,
        company_id: Annotated[
            strawberry.ID | None, strawberry.argument(description="Only in this company's matters.")
        ] = None,
        account_id: Annotated[
            strawberry.ID | None, strawberry.argument(description="Only what this account did.")
        ] = None,
        subject_id: Annotated[
            strawberry.ID | None, strawberry.argument(description="Only what was done to this.")
        ] = None,
        action: Annotated[AuditAction | None, strawberry.argument(description="Only this.")] = None,
        first: First = None,
        after: After = None,
    ) -> Page:
        """Who did what, newest first."""
        conditions = [
            *_only("company_id", "cmp", company_id),
            *_only("account_id", "acc", account_id),
        ]
        if subject_id is not None:
            conditions.append(among("subject_id", _names(subject_id)))
        if action is not None:
            conditions.append(where("action", action))
        return await page(
            STAFF_AUDIT_ENTRIES, info, present("id"), *conditions, first=first, after=after
        )


@strawberry.type
class StaffQueries:
    """The platform's own desk."""

    @strawberry.field
    async def staff(self, info: Info) -> Staff:
        """The platform's own desk; for staff only."""
        account = info.context.staff
        return Staff(account=account, support_place=await look_first(info))


@strawberry.type
class StaffMutations:
    """Decisions of staff; each is audited."""

    @strawberry.mutation(graphql_type=payloads.ActivateCompanyResult)
    async def activate_company(
        self, info: Info, input: inputs.DecideCompanyInput, idempotency_key: IdempotencyKey = None
    ) -> payloads.ActivateCompanyPayload:
        """Let a reviewed or suspended company work; letters that waited leave now."""
        by, company = info.context.staff, await _company(input.company_id)
        ip = info.context.origin.ip
        await once(info, idempotency_key, by, input, lambda: company.activate(by, ip))
        return payloads.ActivateCompanyPayload(company=company)  # type: ignore[arg-type]

    @strawberry.mutation(graphql_type=payloads.SuspendCompanyResult)
    async def suspend_company(
        self, info: Info, input: inputs.DecideCompanyInput, idempotency_key: IdempotencyKey = None
    ) -> payloads.SuspendCompanyPayload:
        """Stop a company's writes and letters; it can still read."""
        by, company = info.context.staff, await _company(input.company_id)
        ip = info.context.origin.ip
        await once(info, idempotency_key, by, input, lambda: company.suspend(by, ip))
        return payloads.SuspendCompanyPayload(company=company)  # type: ignore[arg-type]

    @strawberry.mutation(graphql_type=staff.DisableAccountResult)
    async def disable_account(
        self, info: Info, input: staff.DisableAccountInput
    ) -> staff.DisableAccountPayload:
        """Close an account to its owner; its sessions end and its codes die at once."""
        by, id = info.context.staff, read_id("acc", input.account_id)
        left = await disable_account(by, id, input.reason, info.context.origin.ip)
        return staff.DisableAccountPayload(
            account=await _account(info, id, "account"),
            companies_without_owner=left,  # type: ignore[arg-type]
        )

    @strawberry.mutation(graphql_type=staff.EnableAccountResult)
    async def enable_account(
        self, info: Info, input: staff.EnableAccountInput
    ) -> staff.EnableAccountPayload:
        """Open a disabled account again; its owner has to sign in anew."""
        by, id = info.context.staff, read_id("acc", input.account_id)
        await enable_account(by, id, input.reason, info.context.origin.ip)
        return staff.EnableAccountPayload(account=await _account(info, id, "account"))

    @strawberry.mutation(graphql_type=staff.SuppressAddressResult)
    async def suppress_address(
        self, info: Info, input: staff.SuppressAddressInput
    ) -> staff.SuppressAddressPayload:
        """Send no more letters to an address, whoever would write them."""
        by = info.context.staff
        entry = await suppress_by_staff(by, input.address, info.context.origin.ip)
        row = await staff.SUPPRESSED_ADDRESSES.one(
            wanted(info, "suppressed"), where("id", entry.id)
        )
        return staff.SuppressAddressPayload(suppressed=row)

    @strawberry.mutation(graphql_type=staff.UnsuppressAddressResult)
    async def unsuppress_address(
        self, info: Info, input: staff.UnsuppressAddressInput
    ) -> staff.UnsuppressAddressPayload:
        """Let letters to an address leave again."""
        by = info.context.staff
        entry = await unsuppress(by, input.address, info.context.origin.ip)
        return staff.UnsuppressAddressPayload(address=EmailAddress(entry.email_key))

    @strawberry.mutation(graphql_type=staff.RetryJobResult)
    async def retry_job(
        self, info: Info, input: staff.RetryJobInput, idempotency_key: IdempotencyKey = None
    ) -> staff.RetryJobPayload:
        """Try a job anew that was given up."""
        by, id = info.context.staff, read_id("job", input.job_id)
        job = await models.Job.get_or_none(id=id) if id else None
        if job is None:
            raise NotFound("jobId")
        ip = info.context.origin.ip
        await once(info, idempotency_key, by, input, lambda: job.retry(by, ip))
        return staff.RetryJobPayload(job_id=strawberry.ID(job.type_id), run_at=job.run_at)


async def _account(info: Info, id: Any, *path: str) -> Any:
    return await staff.REVIEWED_ACCOUNTS.one(wanted(info, *path), where("id", id))


async def _company(id: strawberry.ID) -> models.Company:
    key = read_id("cmp", id)
    found = await models.Company.get_or_none(id=key) if key else None
    if found is None:
        raise NotFound("companyId")
    return found
