"""How a verification ends: by staff, by a vendor's event, or because its time is over."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from enum import StrEnum
from typing import Any
from uuid import UUID

from models.account import Account
from models.audit import AuditAction, Doer, audit
from models.base import now
from models.joining import touch_teams
from models.kyc.checking import KycNotOpen
from models.notice import News, NoticeKind, notify
from models.problems import InvalidInput, Issue, NotFound, NotPermitted
from models.profile import KycCheck, KycStatus, lock_fact
from models.text.lines import read_line
from models.transaction import transaction

REASON, PRIVATE_REASON = 300, 1000  # characters
BATCH = 200

_TOLD = (
    KycStatus.APPROVED,
    KycStatus.REJECTED_RETRY,
    KycStatus.REJECTED_FINAL,
    KycStatus.EXPIRED,
)
"""Where the person gets a letter."""


class KycDecision(StrEnum):
    """What staff say to a person's documents."""

    APPROVE = "APPROVE"
    REJECT_RETRY = "REJECT_RETRY"
    REJECT_FINAL = "REJECT_FINAL"


_STATUS = {
    KycDecision.APPROVE: KycStatus.APPROVED,
    KycDecision.REJECT_RETRY: KycStatus.REJECTED_RETRY,
    KycDecision.REJECT_FINAL: KycStatus.REJECTED_FINAL,
}


async def decide_kyc(
    staff: Account,
    id: UUID | None,
    decision: KycDecision,
    *,
    public_reason: str | None = None,
    private_reason: str | None = None,
    expires_on: date | None = None,
    ip: str = "",
) -> KycCheck:
    """Say whether a person is who they say. The public reason goes to the person and to companies.

    An approval holds through the day `expires_on`, or for good. Raises NotPermitted, InvalidInput,
    NotFound, KycNotOpen unless it waits for review.
    """
    by = Doer.staff(staff, ip)
    public, private, issues = _reasons(decision, public_reason, private_reason)
    expires_at = _end_of(expires_on)
    if expires_at and (decision is not KycDecision.APPROVE or expires_at <= now()):
        issues.append(Issue("KYC_EXPIRY", ("expiresOn",)))
    if issues:
        raise InvalidInput(issues)
    async with transaction():
        check = await lock_fact(KycCheck, id)
        if check is None:
            raise NotFound("kycId")
        if check.profile.account_id == staff.id:
            raise NotPermitted  # nobody vouches for themself
        if check.status is not KycStatus.PENDING_REVIEW:
            raise KycNotOpen(check.status)
        values = {"private_reason": private, "expires_at": expires_at}
        await move_check(check, _STATUS[decision], public, **values)
        await audit(AuditAction.KYC_DECIDED, check, by, decision=decision.value, reason=public)
    return check


def _reasons(
    decision: KycDecision, public: str | None, private: str | None
) -> tuple[str | None, str | None, list[Issue]]:
    issues = []
    required = decision is not KycDecision.APPROVE
    told = read_line(public, REASON, links=False) or (Issue("REQUIRED") if required else None)
    kept = read_line(private, PRIVATE_REASON)
    if isinstance(told, Issue):
        issues.append(told.at("publicReason"))
        told = None
    if isinstance(kept, Issue):
        issues.append(kept.at("privateReason"))
        kept = None
    return told, kept, issues


def _end_of(day: date | None) -> datetime | None:
    return datetime.combine(day, time.max, UTC) if day else None


async def move_check(
    check: KycCheck, status: KycStatus, public_reason: str | None, **values: Any
) -> None:
    """Move a locked check within a transaction; tell the teams, and the person by letter."""
    moment = now()
    if status is KycStatus.PENDING_REVIEW:
        values.setdefault("submitted_at", moment)
    elif status in _TOLD and status is not KycStatus.EXPIRED:
        values.setdefault("decided_at", moment)
    await check.set(status=status, public_reason=public_reason, **values)
    if await is_latest(check):
        await touch_teams(check.profile.account_id)
        if status in _TOLD:
            await notify([_news(check)])


def _news(check: KycCheck) -> News:
    details = {
        "kyc_id": str(check.id),
        "outcome": check.status.value,
        "reason": check.public_reason,
    }
    about = f"KYC/{check.id}/{check.status.value}"
    return News(check.profile.account_id, NoticeKind.KYC_DECIDED, about, details)


async def is_latest(check: KycCheck) -> bool:
    """Whether no later attempt of the person has begun."""
    return not await KycCheck.exists(profile_id=check.profile_id, id__gt=check.id)


async def expire_kyc() -> int:
    """End the approvals whose time is over; return how many. Any number may do so at once."""
    over = KycCheck.filter(status=KycStatus.APPROVED, expires_at__lte=now()).order_by("id")
    ids = await over.limit(BATCH).values_list("id")
    for (id,) in ids:
        async with transaction():
            check = await lock_fact(KycCheck, id)
            if check and check.status is KycStatus.APPROVED:
                await move_check(check, KycStatus.EXPIRED, None)
    return len(ids)
