"""The personal details of somebody who wants to get paid; platform-wide, one for an account."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from tortoise import fields

from models.account import Account
from models.base import Tracked
from models.locks import hold
from models.sealed import SealedField

if TYPE_CHECKING:
    from models.kyc.document import KycDocument


class TaxStatus(StrEnum):
    """How a person pays taxes. Everybody starts as INDIVIDUAL; staff decide on a change."""

    INDIVIDUAL = "INDIVIDUAL"
    INDIVIDUAL_ENTREPRENEUR = "INDIVIDUAL_ENTREPRENEUR"
    SELF_EMPLOYED = "SELF_EMPLOYED"


class ProfileOrigin(StrEnum):
    """How the person came to the platform. Companies never learn it."""

    INVITATION = "INVITATION"
    SELF = "SELF"


class Profile(Tracked):
    """Who a person is for payments. Text is NFKC of Latin letters, but for `native_name`."""

    prefix = "prf"

    account: fields.OneToOneRelation[Account] = fields.OneToOneField(
        "models.Account", "profile", on_delete=fields.CASCADE
    )
    account_id: UUID
    first_name = fields.CharField(max_length=100, null=True)
    last_name = fields.CharField(max_length=100, null=True)
    native_name = fields.CharField(max_length=200, null=True, description="In any script")
    date_of_birth = fields.DateField(null=True)
    country = fields.CharField(max_length=2, null=True, description="ISO 3166-1 alpha-2")
    line1 = fields.CharField(max_length=200, null=True)
    line2 = fields.CharField(max_length=200, null=True)
    city = fields.CharField(max_length=100, null=True)
    subdivision = fields.CharField(max_length=6, null=True, description="ISO 3166-2")
    postal_code = fields.CharField(max_length=20, null=True)
    tax_number: str | None = SealedField(null=True)
    vat_number: str | None = SealedField(null=True)
    tax_status = fields.CharEnumField(
        TaxStatus,
        max_length=30,
        default=TaxStatus.INDIVIDUAL,
        description="How the person pays taxes",
    )
    origin = fields.CharEnumField(ProfileOrigin, max_length=12, description="How the person came")
    completed_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "profile"


class KycStatus(StrEnum):
    """Where the identity verification of a person stands."""

    NOT_STARTED = "NOT_STARTED"
    IN_PROGRESS = "IN_PROGRESS"
    PENDING_REVIEW = "PENDING_REVIEW"
    APPROVED = "APPROVED"
    REJECTED_RETRY = "REJECTED_RETRY"
    REJECTED_FINAL = "REJECTED_FINAL"
    EXPIRED = "EXPIRED"


OPEN_KYC = (KycStatus.NOT_STARTED, KycStatus.IN_PROGRESS, KycStatus.PENDING_REVIEW)
"""Where a check is still to be decided; a person has at most one such."""

MANUAL = "manual"
"""The provider's name where staff look at documents themselves."""


class KycCheck(Tracked):
    """One run of the identity verification."""

    prefix = "kyc"

    profile: fields.ForeignKeyRelation[Profile] = fields.ForeignKeyField(
        "models.Profile", "kyc_checks", on_delete=fields.CASCADE
    )
    profile_id: UUID
    attempt = fields.IntField(default=1)
    status = fields.CharEnumField(
        KycStatus, max_length=20, default=KycStatus.NOT_STARTED, description="Where it stands"
    )
    provider = fields.CharField(max_length=40, default=MANUAL, db_default=MANUAL)
    provider_ref = fields.CharField(max_length=200, null=True, description="The vendor's own id")
    public_reason = fields.CharField(max_length=300, null=True)
    private_reason: str | None = SealedField(null=True)
    requested_at = fields.DatetimeField(null=True)
    submitted_at = fields.DatetimeField(null=True)
    decided_at = fields.DatetimeField(null=True)
    expires_at: datetime | None = fields.DatetimeField(null=True)
    event_at: datetime | None = fields.DatetimeField(
        null=True, description="Of the vendor's event that was applied last"
    )
    event_sequence: int | None = fields.BigIntField(null=True, description="Likewise")

    documents: fields.ReverseRelation[KycDocument]

    class Meta:
        table = "kyc_check"
        indexes = (("profile_id", "id"), ("status", "id"))


class PaymentMethodKind(StrEnum):
    """What money is sent to."""

    CARD = "CARD"
    BANK_ACCOUNT = "BANK_ACCOUNT"
    E_WALLET = "E_WALLET"


class PaymentMethodStatus(StrEnum):
    """Whether money can be sent to it."""

    PENDING = "PENDING"
    NEEDS_CONFIRMATION = "NEEDS_CONFIRMATION"
    LINKED = "LINKED"
    BLOCKED = "BLOCKED"
    FAILED = "FAILED"


class PaymentMethod(Tracked):
    """Where a person's money goes: a mask and a provider's reference, never a number."""

    prefix = "pmt"

    profile: fields.ForeignKeyRelation[Profile] = fields.ForeignKeyField(
        "models.Profile", "payment_methods", on_delete=fields.CASCADE
    )
    profile_id: UUID
    kind = fields.CharEnumField(
        PaymentMethodKind, max_length=20, description="What money is sent to"
    )
    mask = fields.CharField(max_length=30)
    currency = fields.CharField(max_length=3)
    provider = fields.CharField(max_length=40, default=MANUAL, db_default=MANUAL)
    provider_ref = fields.CharField(max_length=200, null=True, description="The vendor's own id")
    reason = fields.CharField(max_length=300, null=True, description="Why it is blocked or failed")
    event_at: datetime | None = fields.DatetimeField(
        null=True, description="Of the vendor's event that was applied last"
    )
    event_sequence: int | None = fields.BigIntField(null=True, description="Likewise")
    status = fields.CharEnumField(
        PaymentMethodStatus,
        max_length=20,
        default=PaymentMethodStatus.PENDING,
        description="Whether money can be sent to it",
    )

    class Meta:
        table = "payment_method"
        indexes = (("profile_id", "id"), ("status", "id"))


F = TypeVar("F", bound=Tracked)


async def lock_fact(kind: type[F], id: UUID | None) -> F | None:
    """Return a row that hangs on a profile, with its person; None if there is none.

    Locked as all that changes such facts locks: the person's address first.
    """
    known: Any = await kind.get_or_none(id=id).select_related("profile__account")
    if known is None:
        return None
    await hold("address", known.profile.account.email_key)
    found: Any = await kind.filter(id=id).select_for_update().first()
    if found is not None:
        found.profile = known.profile
    return cast("F | None", found)
