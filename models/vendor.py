"""Vendors that verify identities or link payment methods: their hosted pages and their events.

The contract is docs/identity.md. Events are signed by the Standard Webhooks specification.
"""

from __future__ import annotations

import hmac
from base64 import b64encode
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from tortoise import fields

from models.base import Record, now
from models.policy import policy
from models.profile import KycCheck, PaymentMethod

SIGNATURE = "v1"


class Port(StrEnum):
    """What a vendor does for us."""

    KYC = "KYC"
    PAYMENT = "PAYMENT"
    EMAIL = "EMAIL"


class EventOutcome(StrEnum):
    """What became of a vendor's event."""

    APPLIED = "APPLIED"
    DUPLICATE = "DUPLICATE"
    STALE = "STALE"
    IGNORED = "IGNORED"


class NotGenuine(Exception):
    """An event is not signed by the vendor, or not lately."""


@dataclass(frozen=True)
class Vendor:
    """Somebody who does a part of the work: `page` is a template of its hosted page.

    `{reference}`, `{expires}` (Unix seconds) and `{signature}` are filled in: the page can tell
    that the link is ours and when it ends. The first secret signs, all of them open.
    """

    name: str
    page: str
    secrets: tuple[bytes, ...] = field(repr=False)

    def link(self, reference: str) -> str:
        """Return the hosted page for one check or payment method, good for half an hour."""
        expires = int((now() + policy().vendor_link_life).timestamp())
        signed = hmac.digest(self.secrets[0], f"{reference}.{expires}".encode(), "sha256").hex()
        return self.page.format(reference=reference, expires=expires, signature=signed)

    def check(self, id: str, timestamp: str, signatures: str, body: bytes) -> None:
        """Raise NotGenuine unless an event was signed by the vendor within the last minutes."""
        if not (id and timestamp.isascii() and timestamp.isdigit() and len(timestamp) < 12):
            raise NotGenuine
        if abs(now().timestamp() - int(timestamp)) > policy().vendor_tolerance.total_seconds():
            raise NotGenuine
        content = f"{id}.{timestamp}.".encode() + body
        given = [part.partition(",")[2].encode() for part in signatures.split() if _is_ours(part)]
        signed = [signature_of(secret, content) for secret in self.secrets]  # not once for each
        genuine = [hmac.compare_digest(ours, theirs) for ours in signed for theirs in given]
        if not any(genuine):
            raise NotGenuine


def _is_ours(signature: str) -> bool:
    return signature.startswith(f"{SIGNATURE},")


def signature_of(secret: bytes, content: bytes) -> bytes:
    """Return the signature of `id.timestamp.body`, in base64."""
    return b64encode(hmac.digest(secret, content, "sha256"))


class VendorEvent(Record):
    """One event that a vendor told us of, lest it be told again. It names nobody."""

    prefix = "vev"

    port = fields.CharEnumField(Port, max_length=10, description="What the vendor does for us")
    provider = fields.CharField(max_length=40)
    event_id = fields.CharField(max_length=100, description="The vendor's")
    subject_id = fields.CharField(max_length=40, description="TypeID of what it is about")
    occurred_at = fields.DatetimeField(description="By the vendor's clock")
    outcome = fields.CharEnumField(EventOutcome, max_length=10, description="What became of it")

    class Meta:
        table = "vendor_event"
        unique_together = (("port", "provider", "event_id"),)

    async def take_in(
        self, follow: Callable[[], Awaitable[EventOutcome]], *, whoever_tells: bool = False
    ) -> EventOutcome:
        """Do once what the event says, by `follow`, and keep what became of it; return that.

        DUPLICATE if it was told before: by this provider, or with `whoever_tells` by any. Call it
        in a transaction that holds "event".
        """
        told = VendorEvent.filter(port=self.port, event_id=self.event_id)
        if await (told if whoever_tells else told.filter(provider=self.provider)).exists():
            return EventOutcome.DUPLICATE
        self.outcome = await follow()
        await self.save(force_create=True)
        return self.outcome


def is_late(subject: KycCheck | PaymentMethod, occurred_at: datetime, sequence: int | None) -> bool:
    """Whether an event is older than the one that was applied last.

    By the vendor's sequence where both have one, else by its clock.
    """
    if sequence is not None and subject.event_sequence is not None:
        return sequence <= subject.event_sequence
    return subject.event_at is not None and occurred_at < subject.event_at
