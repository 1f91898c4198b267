"""Anything by its id, as far as the caller may see it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Annotated, Any, TypeAlias
from uuid import UUID

import strawberry

from models import typeid
from models.account import Account
from models.company import Member, Right
from models.member_invitation import AWAITED
from models.problems import InvalidInput, Issue, Problem
from resolvers.company import Company
from schema.account import ACCOUNTS, AGREEMENTS, DEVICES, PROFILES, TEAMS
from schema.agreements import CONSENTS
from schema.arguments import Id
from schema.audit import AUDIT_ENTRIES, STAFF_AUDIT_ENTRIES
from schema.change import CHANGES
from schema.company import COMPANIES, INVITED_MEMBERS, MEMBERS, REVIEWED_COMPANIES
from schema.context import Context, Info
from schema.contractor import CONTRACTORS, INVITATIONS
from schema.identity import KYC_CHECKS, KYC_DOCUMENTS, PAYMENT_METHODS, TAX_REQUESTS
from schema.identity_desk import (
    REVIEWED_DOCUMENTS,
    REVIEWED_KYC,
    REVIEWED_PAYMENT_METHODS,
    REVIEWED_TAX_REQUESTS,
)
from schema.imports import IMPORT_ROWS, IMPORTS
from schema.node import Node
from schema.note import NOTES
from schema.notices import NOTICES
from schema.own_account import SESSIONS
from schema.own_data import EXPORTS
from schema.reading import Noun
from schema.selecting import wanted
from schema.sight import Owned, in_log, of_import, on_team
from schema.sources import Condition, among, present, related, where
from schema.staff import DEAD_JOBS, SUPPRESSED_ADDRESSES
from schema.support import ATTACHMENTS, MESSAGES, THREADS
from schema.support_desk import REVIEWED_THREADS
from schema.tag import TAGS
from schema.task import PROJECTS, SERVICES, TASK_EVENTS, TASKS, VIEWER_TASKS, offered_to

MOST = 100


@dataclass(frozen=True)
class Caller:
    """Who asks, and the companies that they act for, by id."""

    account: Account
    companies: dict[UUID, Member]
    is_staff: bool


Conditions: TypeAlias = Iterable[Condition] | None
"""What narrows a noun to what the caller may see; None: nothing of it."""


def _company_s(path: str) -> Callable[[Caller], Conditions]:
    """What every member of the company sees."""
    return lambda caller: [among(path, caller.companies)] if caller.companies else None


def _all(path: str) -> Callable[[Caller], Conditions]:
    """What those members see who see all of the company."""

    def within(caller: Caller) -> Conditions:
        ids = [id for id, member in caller.companies.items() if not member.is_limited()]
        return [among(path, ids)] if ids else None

    return within


def _only_own(path: str, owned: Owned) -> Callable[[Caller], Conditions]:
    """What those members see of their companies who see own rows only."""

    def within(caller: Caller) -> Conditions:
        limited = {id: m for id, m in caller.companies.items() if m.is_limited()}
        return [among(path, limited), *owned(limited.values())] if limited else None

    return within


def _own(path: str) -> Callable[[Caller], Conditions]:
    return lambda caller: [where(path, caller.account.id)]


def _for_staff(caller: Caller) -> Conditions:
    return [] if caller.is_staff else None


def _invited(caller: Caller) -> Conditions:
    members = _company_s("company_id")(caller)
    return None if members is None else [*members, among("status", AWAITED)]


def _audited(caller: Caller) -> Conditions:
    """The matters of companies whose audit log the caller may read."""
    ids = [id for id, member in caller.companies.items() if member.may(Right.SETTINGS)]
    return [among("company_id", ids)] if ids else None


def _signed_in(caller: Caller) -> Conditions:
    """Where the caller is signed in; what has ended is not told from what never was."""
    return [where("account_id", caller.account.id), where("revoked_at", None)]


@dataclass(frozen=True)
class Reach:
    """Who sees the things of one noun, through which window."""

    prefix: str
    window: str
    noun: Noun
    within: Callable[[Caller], Conditions]


REACHES = (  # of one prefix the first that finds it counts: what an employee sees is more
    Reach("ctr", "Contractor", CONTRACTORS, _all("company_id")),
    Reach("ctr", "Contractor", CONTRACTORS, _only_own("company_id", on_team())),
    Reach("ctr", "ViewerTeam", TEAMS, _own("account_id")),
    Reach("inv", "Invitation", INVITATIONS, _all("contractor.company_id")),
    Reach(
        "inv",
        "Invitation",
        INVITATIONS,
        _only_own("contractor.company_id", on_team("contractor.")),
    ),
    Reach("nte", "Note", NOTES, _all("contractor.company_id")),
    Reach("nte", "Note", NOTES, _only_own("contractor.company_id", on_team("contractor."))),
    Reach("tag", "Tag", TAGS, _company_s("company_id")),
    Reach("tsk", "Task", TASKS, _all("company_id")),
    Reach("tsk", "Task", TASKS, _only_own("company_id", on_team("contractor."))),
    Reach("tsk", "ViewerTask", VIEWER_TASKS, lambda caller: offered_to(caller.account.id)),
    Reach("tev", "TaskEvent", TASK_EVENTS, _all("task.company_id")),
    Reach(
        "tev",
        "TaskEvent",
        TASK_EVENTS,
        _only_own("task.company_id", on_team("task.contractor.")),
    ),
    Reach("tev", "TaskEvent", TASK_EVENTS, lambda caller: offered_to(caller.account.id, "task.")),
    Reach("prj", "Project", PROJECTS, _company_s("company_id")),
    Reach("svc", "Service", SERVICES, lambda _: [where("company_id", None)]),
    Reach("svc", "Service", SERVICES, _company_s("company_id")),
    Reach("imp", "Import", IMPORTS, _all("company_id")),
    Reach("imp", "Import", IMPORTS, _only_own("company_id", of_import())),
    Reach("row", "ImportRow", IMPORT_ROWS, _all("workbook.company_id")),
    Reach(
        "row",
        "ImportRow",
        IMPORT_ROWS,
        _only_own("workbook.company_id", of_import("workbook.")),
    ),
    Reach("chg", "Change", CHANGES, _all("company_id")),
    Reach("chg", "Change", CHANGES, _only_own("company_id", in_log)),
    Reach("mem", "Member", MEMBERS, _company_s("company_id")),
    Reach("mbi", "Member", INVITED_MEMBERS, _invited),
    Reach(
        "cmp",
        "CompanyCard",
        COMPANIES,
        lambda caller: [related("contractors", "account_id", caller.account.id)],
    ),
    Reach(
        "cmp",
        "ReviewedCompany",
        REVIEWED_COMPANIES,
        lambda caller: [] if caller.is_staff else None,
    ),
    Reach("aud", "AuditEntry", AUDIT_ENTRIES, _audited),
    Reach("aud", "StaffAuditEntry", STAFF_AUDIT_ENTRIES, lambda c: [] if c.is_staff else None),
    Reach("sup", "SuppressedAddress", SUPPRESSED_ADDRESSES, lambda c: [] if c.is_staff else None),
    Reach("job", "DeadJob", DEAD_JOBS, lambda c: [present("dead_at")] if c.is_staff else None),
    Reach("acc", "Account", ACCOUNTS, _own("id")),
    Reach("prf", "Profile", PROFILES, _own("account_id")),
    Reach("dex", "DataExport", EXPORTS, _own("account_id")),
    Reach("ses", "Session", SESSIONS, _signed_in),
    Reach("dev", "TrustedDevice", DEVICES, _own("account_id")),
    Reach("cns", "Consent", CONSENTS, _own("account_id")),
    Reach("kyc", "KycCheck", KYC_CHECKS, _own("profile.account_id")),
    Reach("kyc", "ReviewedKyc", REVIEWED_KYC, _for_staff),
    Reach("kyd", "KycDocument", KYC_DOCUMENTS, _own("kyc_check.profile.account_id")),
    Reach("kyd", "ReviewedDocument", REVIEWED_DOCUMENTS, _for_staff),
    Reach("txr", "TaxStatusRequest", TAX_REQUESTS, _own("profile.account_id")),
    Reach("txr", "ReviewedTaxStatusRequest", REVIEWED_TAX_REQUESTS, _for_staff),
    Reach("pmt", "PaymentMethod", PAYMENT_METHODS, _own("profile.account_id")),
    Reach("pmt", "ReviewedPaymentMethod", REVIEWED_PAYMENT_METHODS, _for_staff),
    Reach("spt", "SupportThread", THREADS, _own("account_id")),
    Reach("spt", "ReviewedSupportThread", REVIEWED_THREADS, _for_staff),
    Reach("spm", "SupportMessage", MESSAGES, _own("thread.account_id")),
    Reach("spa", "SupportAttachment", ATTACHMENTS, _own("message.thread.account_id")),
    Reach("ntc", "Notice", NOTICES, _own("account_id")),
    Reach("agr", "Agreement", AGREEMENTS, lambda _: []),
)


@strawberry.type
class NodeQueries:
    """Anything by its id."""

    @strawberry.field(graphql_type=Node | None)
    async def node(self, info: Info, id: Id) -> Any:
        """The thing of this id, if it is yours; null for a foreign, missing or garbage id."""
        return (await _found(info, [id]))[0]

    @strawberry.field(graphql_type=list[Node | None])
    async def nodes(
        self,
        info: Info,
        ids: Annotated[list[strawberry.ID], strawberry.argument(description="Which ones.")],
    ) -> Any:
        """Up to 100 things by id, in order; null where `node` would be."""
        if len(ids) > MOST:
            raise InvalidInput([Issue("TOO_MANY_IDS", ("ids",), {"limit": MOST})])
        return await _found(info, ids)


async def _found(info: Info, ids: list[strawberry.ID]) -> list[Any]:
    """Read what is asked of each noun in one statement for each way to reach it."""
    members = await info.context.memberships()
    caller = Caller(
        info.context.account, {m.company_id: m for m in members}, _is_staff(info.context)
    )
    parts = [typeid.split(id) for id in ids]
    found: dict[tuple[str, UUID], Any] = {
        ("cmp", id): Company.of(member) for id, member in caller.companies.items()
    }
    for reach in REACHES:
        sought = [
            part[1] for part in parts if part and part[0] == reach.prefix and part not in found
        ]
        within = reach.within(caller) if sought else None
        if within is not None:
            rows = await reach.noun.by_id(wanted(info, on=reach.window), sought, *within)
            found |= {(reach.prefix, id): row for id, row in rows.items()}
    return [found.get(part) if part else None for part in parts]


def _is_staff(context: Context) -> bool:
    """Whether the caller may see what staff see at this moment."""
    try:
        return context.staff.is_staff
    except Problem:
        return False
