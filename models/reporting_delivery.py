"""What is heard of a letter after the relay took it: it arrived, is put off, came back, annoyed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models.base import now
from models.invitation import Invitation
from models.job import Job
from models.letter_id import job_of, promised_at, went_to
from models.locks import hold
from models.member_invitation import MemberInvitation
from models.onboarding import DeliveryStatus
from models.policy import policy
from models.posted import Heard
from models.problems import NotFound
from models.suppression import SuppressionReason, suppress
from models.text.quoting import quoted
from models.transaction import transaction
from models.vendor import EventOutcome, Port, VendorEvent

REPORTED = (
    DeliveryStatus.DELIVERED,
    DeliveryStatus.DEFERRED,
    DeliveryStatus.BOUNCED,
    DeliveryStatus.COMPLAINED,
)
"""What may be reported; the others are ours to know."""


@dataclass(frozen=True)
class DeliveryReport:
    """What somebody says of one letter: `letter` is its id, `addresses` whom they name.

    `is_address` tells of one that came back that there is nobody at the address.
    """

    letter: str
    delivery: DeliveryStatus
    occurred_at: datetime
    reason: str = ""
    is_address: bool = False
    addresses: tuple[str, ...] = ()


async def report_delivery(source: str, report: DeliveryReport) -> EventOutcome:
    """Take in a report, once; `source` is who reports: a vendor's name, or how messages come.

    It moves the delivery of the invitation whose latest letter this is, never back, and switches
    off letters to an address that is nobody's or complained; nothing else, and nothing for another
    address than the letter went to. Of each letter each thing is heard once: staff may switch
    letters on again, and an old report does not switch them off anew. For the same reason a letter
    older than what is remembered is STALE. Raises NotFound for a letter that is none of ours.
    """
    job_id = job_of(report.letter)
    if job_id is None:
        raise NotFound("messageId")
    async with transaction():
        await hold("event", f"{Port.EMAIL}/{report.letter}")
        job = await Job.get_or_none(id=job_id)
        posted = await _posted(job) if job else None
        named = (*([posted.email] if posted else ()), *report.addresses)
        address = next((each for each in named if went_to(report.letter, each)), None)
        if address is None:
            raise NotFound("messageId")
        if now() - promised_at(job_id) > policy().vendor_events_kept:
            return EventOutcome.STALE
        event = VendorEvent(
            port=Port.EMAIL,
            provider=source,
            event_id=f"{report.letter}/{report.delivery.value}",
            subject_id=posted.type_id if posted else Job(id=job_id).type_id,
            occurred_at=report.occurred_at,
        )
        return await event.take_in(
            lambda: _follow(source, address, report, posted), whoever_tells=True
        )


async def _follow(
    source: str,
    address: str,
    report: DeliveryReport,
    posted: Invitation | MemberInvitation | None,
) -> EventOutcome:
    heard = Heard(report.letter, report.delivery, report.occurred_at, report.reason)
    is_news = posted is not None and await posted.note_heard(heard)
    is_off = await _switch_off(source, address, report, posted)
    return EventOutcome.APPLIED if is_news or is_off else EventOutcome.IGNORED


async def _posted(job: Job) -> Invitation | MemberInvitation | None:
    """Return the invitation whose letter the job wrote; None for other letters."""
    kinds: dict[str, Any] = {
        "send_invitation": Invitation,
        "send_invitation_reminder": Invitation,
        "send_member_invitation": MemberInvitation,
    }
    if job.kind not in kinds or "invitation_id" not in job.args:  # erased: the job says nothing
        return None
    found: Invitation | MemberInvitation | None = await kinds[job.kind].get_or_none(
        id=job.args["invitation_id"]
    )
    return found


async def _switch_off(
    source: str,
    address: str,
    report: DeliveryReport,
    posted: Invitation | MemberInvitation | None,
) -> bool:
    """Write no more to somebody who complained or is not there; return whether that is new.

    Somebody who used the link of a letter is there, whatever became of a copy of it.
    """
    reason = None
    if report.delivery is DeliveryStatus.COMPLAINED:
        reason = SuppressionReason.COMPLAINT
    elif report.delivery is DeliveryStatus.BOUNCED and report.is_address:
        reason = SuppressionReason.HARD_BOUNCE
    if reason is None or (
        reason is SuppressionReason.HARD_BOUNCE and posted and posted.is_accepted
    ):
        return False
    entry = await suppress(address, reason, source, quoted(report.reason, address))
    return entry.reason is reason and entry.source == source
