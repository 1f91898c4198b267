"""What is still missing, and what a contractor may do: read off the snapshot, never stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from models.base import now
from models.onboarding import RequirementCode, StageKey, StageState
from models.profile import KycStatus, PaymentMethodStatus

if TYPE_CHECKING:
    from models.contractor import Contractor


class CapabilityKey(StrEnum):
    """Something that a contractor may do."""

    ACCEPT_TASKS = "ACCEPT_TASKS"
    LINK_PAYMENT_METHOD = "LINK_PAYMENT_METHOD"
    RECEIVE_PAYMENTS = "RECEIVE_PAYMENTS"


class CapabilityReason(StrEnum):
    """Why a contractor may not do something."""

    COLLABORATION_ENDED = "COLLABORATION_ENDED"
    NOT_SIGNED_IN = "NOT_SIGNED_IN"
    PHONE_UNVERIFIED = "PHONE_UNVERIFIED"
    REGISTRATION_INCOMPLETE = "REGISTRATION_INCOMPLETE"
    AGREEMENTS_DUE = "AGREEMENTS_DUE"
    KYC_REQUIRED = "KYC_REQUIRED"
    KYC_PENDING = "KYC_PENDING"
    KYC_REJECTED = "KYC_REJECTED"
    KYC_EXPIRED = "KYC_EXPIRED"
    PAYMENT_METHOD_REQUIRED = "PAYMENT_METHOD_REQUIRED"
    PAYMENT_METHOD_PENDING = "PAYMENT_METHOD_PENDING"
    PAYMENT_METHOD_FAILED = "PAYMENT_METHOD_FAILED"
    PAYMENT_METHOD_BLOCKED = "PAYMENT_METHOD_BLOCKED"


@dataclass(frozen=True)
class Capability:
    """Something that a contractor may or may not do now, and why not."""

    key: CapabilityKey
    reasons: tuple[CapabilityReason, ...]

    @property
    def is_allowed(self) -> bool:
        """Whether nothing is against it."""
        return not self.reasons


@dataclass(frozen=True)
class RequirementError:
    """What was handed in and found wanting; `reason` is the public one, where one was given."""

    code: RequirementCode
    cause: CapabilityReason
    reason: str | None


@dataclass(frozen=True)
class Requirements:
    """All that is missing: a code is due, or being verified, or refused for good (an error)."""

    currently_due: tuple[RequirementCode, ...]
    recommended: tuple[RequirementCode, ...]
    pending_verification: tuple[RequirementCode, ...]
    errors: tuple[RequirementError, ...]
    due_by: datetime | None


@dataclass(frozen=True)
class Snapshot:
    """The columns of a contractor from which this is read."""

    stages: Sequence[Mapping[str, Any]]
    recommended: Sequence[str]
    is_ended: bool
    is_joined: bool
    kyc_status: KycStatus | None
    kyc_reason: str | None
    payment_status: PaymentMethodStatus | None
    due_by: datetime | None

    def status_of(self, key: StageKey) -> KycStatus | PaymentMethodStatus | None:
        """Return where that stands which a stage is about, if others decide on it."""
        if key is StageKey.KYC:
            return self.kyc_status
        return self.payment_status if key is StageKey.PAYMENT_METHOD else None

    @classmethod
    def of(cls, row: Contractor) -> Snapshot:
        """Read a row."""
        return cls(
            row.stages,
            row.recommended,
            row.is_ended,
            row.joined_at is not None,
            row.kyc_status,
            row.kyc_reason,
            row.payment_status,
            row.due_by,
        )


_KYC = {
    KycStatus.NOT_STARTED: CapabilityReason.KYC_REQUIRED,
    KycStatus.IN_PROGRESS: CapabilityReason.KYC_REQUIRED,
    KycStatus.PENDING_REVIEW: CapabilityReason.KYC_PENDING,
    KycStatus.REJECTED_RETRY: CapabilityReason.KYC_REJECTED,
    KycStatus.REJECTED_FINAL: CapabilityReason.KYC_REJECTED,
    KycStatus.EXPIRED: CapabilityReason.KYC_EXPIRED,
}
_PAYMENT = {
    PaymentMethodStatus.PENDING: CapabilityReason.PAYMENT_METHOD_PENDING,
    PaymentMethodStatus.NEEDS_CONFIRMATION: CapabilityReason.PAYMENT_METHOD_PENDING,
    PaymentMethodStatus.FAILED: CapabilityReason.PAYMENT_METHOD_FAILED,
    PaymentMethodStatus.BLOCKED: CapabilityReason.PAYMENT_METHOD_BLOCKED,
}
_PENDING = (KycStatus.PENDING_REVIEW, PaymentMethodStatus.NEEDS_CONFIRMATION)
_REFUSED = (KycStatus.REJECTED_FINAL, PaymentMethodStatus.BLOCKED)
_AGREEMENTS = frozenset({RequirementCode.SERVICE_AGREEMENT, RequirementCode.PRIVACY_POLICY})


def requirements_of(snapshot: Snapshot) -> Requirements:
    """Tell what is due, recommended, being verified, and what was found wanting."""
    due: list[RequirementCode] = []
    pending: list[RequirementCode] = []
    for stage in snapshot.stages:
        codes = [RequirementCode(code) for code in stage["requirements"]]
        status = snapshot.status_of(StageKey(stage["key"]))
        if status in _PENDING:
            pending += codes
        elif status not in _REFUSED:
            due += codes
    return Requirements(
        tuple(due),
        tuple(RequirementCode(code) for code in snapshot.recommended),
        tuple(pending),
        tuple(_errors(snapshot)),
        snapshot.due_by,
    )


def _errors(snapshot: Snapshot) -> list[RequirementError]:
    errors = []
    kyc = _KYC.get(snapshot.kyc_status) if snapshot.kyc_status else None
    if kyc in (CapabilityReason.KYC_REJECTED, CapabilityReason.KYC_EXPIRED):
        errors.append(RequirementError(RequirementCode.KYC_DOCUMENT, kyc, snapshot.kyc_reason))
    payment = _PAYMENT.get(snapshot.payment_status) if snapshot.payment_status else None
    if payment in (
        CapabilityReason.PAYMENT_METHOD_FAILED,
        CapabilityReason.PAYMENT_METHOD_BLOCKED,
    ):
        errors.append(RequirementError(RequirementCode.PAYMENT_METHOD, payment, None))
    return errors


def capabilities_of(snapshot: Snapshot) -> tuple[Capability, ...]:
    """Tell what the contractor may do at this moment, and why not.

    What fell due after activation counts from its deadline on.
    """
    ended = (CapabilityReason.COLLABORATION_ENDED,) if snapshot.is_ended else ()
    details, kyc, payment = _details(snapshot), _kyc(snapshot), _payment(snapshot)
    return (
        Capability(CapabilityKey.ACCEPT_TASKS, ended or details),
        Capability(CapabilityKey.LINK_PAYMENT_METHOD, kyc),
        Capability(
            CapabilityKey.RECEIVE_PAYMENTS, tuple(dict.fromkeys((*details, *kyc, *payment)))
        ),
    )


def may(row: Contractor, key: CapabilityKey) -> bool:
    """Tell whether a contractor has a capability now."""
    return any(c.is_allowed for c in capabilities_of(Snapshot.of(row)) if c.key is key)


def _details(snapshot: Snapshot) -> tuple[CapabilityReason, ...]:
    if not snapshot.is_joined:
        return (CapabilityReason.NOT_SIGNED_IN,)
    reasons: list[CapabilityReason] = []
    has_time = snapshot.due_by is not None and now() < snapshot.due_by
    for stage in snapshot.stages:
        if not stage["required"] or stage["state"] == StageState.COMPLETE:
            continue
        if stage["key"] == StageKey.PHONE and not has_time:
            reasons.append(CapabilityReason.PHONE_UNVERIFIED)
        elif stage["key"] == StageKey.REGISTRATION:
            reasons += _registration(set(stage["requirements"]), has_time=has_time)
    return tuple(reasons)


def _registration(missing: set[str], *, has_time: bool) -> list[CapabilityReason]:
    reasons = []
    if missing - _AGREEMENTS or not missing:
        reasons.append(CapabilityReason.REGISTRATION_INCOMPLETE)
    if missing & _AGREEMENTS and not has_time:
        reasons.append(CapabilityReason.AGREEMENTS_DUE)
    return reasons


def _kyc(snapshot: Snapshot) -> tuple[CapabilityReason, ...]:
    if not snapshot.is_joined:
        return (CapabilityReason.NOT_SIGNED_IN,)
    if snapshot.kyc_status is KycStatus.APPROVED:
        return ()
    return (_KYC[snapshot.kyc_status or KycStatus.NOT_STARTED],)


def _payment(snapshot: Snapshot) -> tuple[CapabilityReason, ...]:
    if not snapshot.is_joined or snapshot.payment_status is PaymentMethodStatus.LINKED:
        return ()
    if snapshot.payment_status is None:
        return (CapabilityReason.PAYMENT_METHOD_REQUIRED,)
    return (_PAYMENT[snapshot.payment_status],)
