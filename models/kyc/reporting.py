"""What a vendor's event does to a verification."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models.kyc.deciding import REASON, is_latest, move_check
from models.locks import hold
from models.problems import InvalidInput, Issue, NotFound
from models.profile import KycCheck, KycStatus, lock_fact
from models.text.lines import read_line
from models.transaction import transaction
from models.typeid import decode
from models.vendor import EventOutcome, Port, Vendor, VendorEvent, is_late

_S = KycStatus
_DECIDED = {_S.APPROVED, _S.REJECTED_RETRY, _S.REJECTED_FINAL}
_MOVES = {
    _S.IN_PROGRESS: {_S.PENDING_REVIEW, *_DECIDED},
    _S.PENDING_REVIEW: _DECIDED,
    _S.APPROVED: {_S.EXPIRED},
}
"""Where a vendor may move a check from where; everything else it says is ignored."""


@dataclass(frozen=True)
class KycReport:
    """One event: `occurred_at` and `sequence` are the vendor's; a decision has a public reason."""

    event_id: str
    reference: str
    status: KycStatus
    occurred_at: datetime
    sequence: int | None = None
    public_reason: str | None = None
    vendor_reference: str | None = None
    expires_at: datetime | None = None


async def report_kyc(vendor: Vendor, report: KycReport) -> EventOutcome:
    """Do what a vendor's genuine event says, once, unless a later one was applied already.

    An event about an attempt that is no longer the person's latest is ignored. Raises NotFound for
    a reference that is none of this vendor's, InvalidInput.
    """
    reason = read_line(report.public_reason, REASON, links=False)
    if isinstance(reason, Issue):
        raise InvalidInput([reason.at("publicReason")])
    async with transaction():
        await hold("event", f"{Port.KYC}/{vendor.name}/{report.event_id}")
        check = await lock_fact(KycCheck, decode(KycCheck.prefix, report.reference))
        if check is None or check.provider != vendor.name:
            raise NotFound("reference")
        event = VendorEvent(
            port=Port.KYC,
            provider=vendor.name,
            event_id=report.event_id,
            subject_id=check.type_id,
            occurred_at=report.occurred_at,
        )
        return await event.take_in(lambda: _follow(check, report, reason))


async def _follow(check: KycCheck, report: KycReport, reason: str | None) -> EventOutcome:
    if is_late(check, report.occurred_at, report.sequence):
        return EventOutcome.STALE
    if report.status not in _MOVES.get(check.status, ()) or not await is_latest(check):
        return EventOutcome.IGNORED
    values: dict[str, Any] = {"event_at": report.occurred_at}
    if report.sequence is not None:
        values["event_sequence"] = report.sequence
    if report.vendor_reference:
        values["provider_ref"] = report.vendor_reference
    if report.status is KycStatus.APPROVED:
        values["expires_at"] = report.expires_at
    await move_check(check, report.status, reason, **values)
    return EventOutcome.APPLIED
