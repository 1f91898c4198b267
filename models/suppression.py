"""Addresses that get no letters any more, whoever would write them."""

from __future__ import annotations

from enum import StrEnum

from tortoise import fields

from models.account import Account
from models.audit import AuditAction, Doer, audit
from models.base import Record
from models.problems import InvalidInput, Issue, NotFound
from models.text.addresses import canonical_key, read_address
from models.transaction import transaction

RELAY, BY_STAFF = "RELAY", "STAFF"
"""Who said that an address gets no letters, beside vendors and the messages that come back."""


class SuppressionReason(StrEnum):
    """Why an address gets no letters."""

    HARD_BOUNCE = "HARD_BOUNCE"
    COMPLAINT = "COMPLAINT"
    STAFF = "STAFF"


class SuppressedAddress(Record):
    """An address to which letters are switched off, on all of the platform."""

    prefix = "sup"

    email_key = fields.CharField(max_length=254, unique=True, description="Canonical form")
    reason = fields.CharEnumField(
        SuppressionReason, max_length=12, description="Why it gets no letters"
    )
    source: str | None = fields.CharField(  # type: ignore[assignment]
        max_length=40, null=True, description="Who said so: RELAY, DSN, STAFF or a vendor's name"
    )
    detail: str | None = fields.CharField(  # type: ignore[assignment]
        max_length=300, null=True, description="In whose words"
    )

    class Meta:
        table = "suppressed_address"

    @property
    def keeps_own_letters(self) -> bool:
        """Whether the person still gets what they asked for themself, such as codes.

        Whoever marked a company's letter as unwanted still has to be able to sign in.
        """
        return self.reason is SuppressionReason.COMPLAINT

    @classmethod
    async def of(cls, email: str) -> SuppressedAddress | None:
        """Return the entry of an address; None while letters to it leave, and for no address."""
        address = read_address(email, reserved_allowed=True)
        if isinstance(address, Issue):
            return None
        return await cls.get_or_none(email_key=address.key)


async def suppress(
    email: str, reason: SuppressionReason, source: str | None = None, detail: str | None = None
) -> SuppressedAddress:
    """Switch letters to an address off; harmless to repeat.

    `source` and `detail` tell staff who said so, in which words. A complaint gives way to a
    stronger reason, nothing else changes.
    """
    why = {"reason": reason, "source": source, "detail": detail or None}
    async with transaction():
        entry, is_new = await SuppressedAddress.get_or_create(why, email_key=canonical_key(email))
        if not is_new and entry.keeps_own_letters and reason is not entry.reason:
            await entry.set(**why)
    return entry


async def suppress_by_staff(staff: Account, email: str, ip: str = "") -> SuppressedAddress:
    """Switch letters to an address off, by hand. Raises InvalidInput for what is no address."""
    by = Doer.staff(staff, ip)
    address = read_address(email, reserved_allowed=True)
    if isinstance(address, Issue):
        raise InvalidInput([address.at("address")])
    async with transaction():
        entry = await suppress(address.key, SuppressionReason.STAFF, BY_STAFF)
        await audit(AuditAction.ADDRESS_SUPPRESSED, entry, by, address=address.key)
    return entry


async def unsuppress(staff: Account, email: str, ip: str = "") -> SuppressedAddress:
    """Let letters to an address leave again; return the entry that was. Raises NotFound."""
    by = Doer.staff(staff, ip)
    async with transaction():
        entry = await SuppressedAddress.of(email)
        if entry is None:
            raise NotFound("address")
        await entry.delete()
        await audit(
            AuditAction.ADDRESS_UNSUPPRESSED,
            entry,
            by,
            address=entry.email_key,
            reason=entry.reason.value,
        )
    return entry
