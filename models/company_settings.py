"""Changing how a company likes things done, and closing it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any
from uuid import UUID
from zoneinfo import available_timezones

from models.audit import AuditAction
from models.base import now
from models.change import PLATFORM, ChangeType, record
from models.company import Company, CompanyStatus, Right
from models.contractor import Contractor
from models.invitation import Invitation, InvitationStatus
from models.job import Job
from models.locks import hold
from models.member_invitation import AWAITED, MemberInvitation
from models.membership import Acting
from models.policy import policy
from models.problems import InvalidInput, Issue
from models.text.lines import read_line
from models.transaction import transaction

TTL_DAYS = range(1, 31)
REMINDER_DAYS = range(1, 15)
AT_ONCE = 500  # invitations of one transaction
_TIMEZONES = available_timezones()


def _name(value: str) -> str | Issue:
    return read_line(value, 200, required=True, links=False)


def _timezone(value: str) -> str | Issue:
    return value if value in _TIMEZONES else Issue("UNKNOWN_TIMEZONE", value=value[:60])


def _days(value: int, allowed: range = TTL_DAYS) -> int | Issue:
    details = {"least": allowed[0], "most": allowed[-1]}
    return value if value in allowed else Issue("OUT_OF_RANGE", details=details, value=str(value))


def _reminder_days(value: int) -> int | Issue:
    return _days(value, REMINDER_DAYS)


def _phone_required(value: bool) -> bool | Issue:
    return Issue("TEXTS_NEEDED") if value and not policy().can_text else value


_READERS: Mapping[str, Callable[[Any], Any]] = {
    "name": _name,
    "legal_name": _name,
    "timezone": _timezone,
    "invitation_ttl_days": _days,
    "reminder_days": _reminder_days,
    "phone_required": _phone_required,
}
_TEXTS = frozenset({"name", "legal_name"})


async def update_company(by: Acting, given: Mapping[str, Any]) -> Company:
    """Change some of a company's columns; those that are not `given` stay.

    Raises NotPermitted, InvalidInput with all that is wrong at once.
    """
    by.member.require(Right.SETTINGS)
    issues: list[Issue] = []
    values: dict[str, Any] = {}
    for column, value in given.items():
        path = _in_graphql(column)
        if value is None:
            issues.append(Issue("REQUIRED", (path,)))
            continue
        read = _READERS.get(column, lambda value: value)(value)
        if isinstance(read, Issue):
            issues.append(read.at(path))
        values[column] = read
    if issues:
        raise InvalidInput(issues)
    async with transaction():
        member = await by.lock(Right.SETTINGS)
        company = member.company
        await hold("changes", company.id)
        await company.refresh_from_db()
        before = {column: getattr(company, column) for column in values}
        changed = {c: value for c, value in values.items() if value != before[c]}
        if not changed:
            return company
        since: dict[str, Any] = {}
        if "phone_required" in changed:
            since["phone_required_at"] = now() if changed["phone_required"] else None
        await company.set(**changed, **since)
        if "phone_required" in changed:
            await Job.later("derive_company", company_id=str(company.id))
        codes = {c: _code(value) for c, value in changed.items() if c not in _TEXTS}
        record(
            company.id,
            ChangeType.COMPANY_CHANGED,
            company,
            member.actor,
            status=company.status.value,
            columns=sorted(changed),
            **codes,
        )
        await by.audit(
            AuditAction.COMPANY_UPDATED,
            company,
            before={c: _code(before[c]) for c in changed},
            after={c: _code(value) for c, value in changed.items()},
        )
    return company


async def close_company(by: Acting) -> Company:
    """Close a company for good: links die and letters stop at once; it can be read until erased.

    Raises NotPermitted, StepUpRequired, CompanySuspended.
    """
    by.member.require(Right.OWNERSHIP)
    async with transaction():
        member = await by.lock(Right.OWNERSHIP)
        by.session.require_recent_proof()
        company = member.company
        await hold("changes", company.id)
        await company.set(status=CompanyStatus.CLOSED, closed_at=now())
        await Job.later("end_invitations", company_id=str(company.id))
        record(
            company.id,
            ChangeType.COMPANY_CHANGED,
            company,
            member.actor,
            status=company.status.value,
        )
        await by.audit(AuditAction.COMPANY_CLOSED, company)
    return company


async def end_invitations(company_id: UUID) -> bool:
    """Withdraw invitations of a closed company, some at a time; return whether there are more.

    Their links are dead since the company was closed; this has the rows say so.
    """
    async with transaction():
        await hold("members", company_id)
        await hold("team", company_id)
        for awaited in await MemberInvitation.filter(company_id=company_id, status__in=AWAITED):
            await awaited.withdraw(PLATFORM)
        pending = Invitation.filter(
            contractor__company_id=company_id, status=InvitationStatus.PENDING
        )
        ids = await pending.order_by("id").limit(AT_ONCE).values_list("contractor_id", flat=True)
        rows = await Contractor.lock(id__in=ids)
        ending = await Invitation.filter(
            contractor_id__in=ids, status=InvitationStatus.PENDING
        ).order_by("id")
        for invitation in ending:
            invitation.status, invitation.token = InvitationStatus.REVOKED, None
            invitation.updated_at = now()
            rows[invitation.contractor_id].touch()
            record(
                company_id,
                ChangeType.INVITATION_REVOKED,
                invitation,
                PLATFORM,
                contractor_id=invitation.contractor_id,
                status=invitation.status.value,
            )
        await Invitation.write_each(ending, ["status", "token", "updated_at"])
    return len(ids) == AT_ONCE


def _code(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


def _in_graphql(column: str) -> str:
    first, *others = column.split("_")
    return first + "".join(word.title() for word in others)
