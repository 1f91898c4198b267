"""The stages from invitation to active work: derived from facts by a pure function, never set."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from models.profile import KycStatus, PaymentMethodStatus


class DeliveryStatus(StrEnum):
    """What became of a letter."""

    QUEUED = "QUEUED"
    SENDING = "SENDING"
    SENT = "SENT"
    DEFERRED = "DEFERRED"
    DELIVERED = "DELIVERED"
    BOUNCED = "BOUNCED"
    COMPLAINED = "COMPLAINED"
    FAILED = "FAILED"
    SUPPRESSED = "SUPPRESSED"


UNDELIVERABLE = frozenset(
    {
        DeliveryStatus.BOUNCED,
        DeliveryStatus.COMPLAINED,
        DeliveryStatus.FAILED,
        DeliveryStatus.SUPPRESSED,
    }
)


class StageKey(StrEnum):
    """The stages, in order."""

    INVITATION = "INVITATION"
    FIRST_SIGN_IN = "FIRST_SIGN_IN"
    PHONE = "PHONE"
    REGISTRATION = "REGISTRATION"
    KYC = "KYC"
    PAYMENT_METHOD = "PAYMENT_METHOD"
    COLLABORATION = "COLLABORATION"


class StageState(StrEnum):
    """Where a stage stands."""

    NOT_STARTED = "NOT_STARTED"
    IN_PROGRESS = "IN_PROGRESS"
    WAITING = "WAITING"
    COMPLETE = "COMPLETE"
    FAILED = "FAILED"
    SKIPPED = "SKIPPED"


class WaitingOn(StrEnum):
    """Who has to act next."""

    CONTRACTOR = "CONTRACTOR"
    COMPANY = "COMPANY"
    PLATFORM = "PLATFORM"
    PROVIDER = "PROVIDER"


class RequirementCode(StrEnum):
    """One named thing that is still missing."""

    EMAIL_OTP = "EMAIL_OTP"
    PASSWORD = "PASSWORD"  # noqa: S105 - a code, not a password
    PHONE_UNVERIFIED = "PHONE_UNVERIFIED"
    FIRST_NAME = "FIRST_NAME"
    LAST_NAME = "LAST_NAME"
    COUNTRY = "COUNTRY"
    ADDRESS_LINE1 = "ADDRESS_LINE1"
    CITY = "CITY"
    SUBDIVISION = "SUBDIVISION"
    POSTAL_CODE = "POSTAL_CODE"
    SERVICE_AGREEMENT = "SERVICE_AGREEMENT"
    PRIVACY_POLICY = "PRIVACY_POLICY"
    KYC_DOCUMENT = "KYC_DOCUMENT"
    PAYMENT_METHOD = "PAYMENT_METHOD"
    TAX_NUMBER = "TAX_NUMBER"
    VAT_NUMBER = "VAT_NUMBER"


class RegistrationState(StrEnum):
    """The "Contractor has registered" column: anything but COMPLETE wears the red icon."""

    NOT_STARTED = "NOT_STARTED"
    INCOMPLETE = "INCOMPLETE"
    COMPLETE = "COMPLETE"


@dataclass(frozen=True)
class Facts:
    """Everything that the stages of one contractor depend on.

    What belongs to the person's account is given only once the person has signed in after linking
    (`joined_at`); before that the row is an invited stranger's.
    """

    invited_at: datetime | None = None
    delivery: DeliveryStatus | None = None
    sent_at: datetime | None = None
    joined_at: datetime | None = None
    phone_required: bool = False
    phone_verified_at: datetime | None = None
    registration_started: bool = False
    registration_missing: tuple[RequirementCode, ...] = ()
    registered_at: datetime | None = None
    recommended: tuple[RequirementCode, ...] = ()
    kyc: KycStatus | None = None
    kyc_at: datetime | None = None
    kyc_by_vendor: bool = False
    payment: PaymentMethodStatus | None = None
    payment_at: datetime | None = None
    payment_by_vendor: bool = False
    has_task: bool = False
    first_accepted_at: datetime | None = None


@dataclass(frozen=True)
class Stage:
    """One step of the journey."""

    key: StageKey
    state: StageState
    required: bool = True
    started_at: datetime | None = None
    completed_at: datetime | None = None
    waiting_on: WaitingOn | None = None
    requirements: tuple[RequirementCode, ...] = ()

    @property
    def is_over(self) -> bool:
        """Whether the journey goes on past it."""
        return self.state in (StageState.COMPLETE, StageState.SKIPPED)

    def to_json(self) -> dict[str, Any]:
        """Return the stored form."""
        return {
            "key": self.key.value,
            "state": self.state.value,
            "required": self.required,
            "started_at": self.started_at.isoformat() if self.started_at else None,
            "completed_at": self.completed_at.isoformat() if self.completed_at else None,
            "waiting_on": self.waiting_on.value if self.waiting_on else None,
            "requirements": [code.value for code in self.requirements],
        }


def registration_state_of(facts: Facts) -> RegistrationState:
    """Tell whether all that makes somebody ACTIVE (I4) holds now: then it is COMPLETE."""
    if facts.joined_at is None:
        return RegistrationState.NOT_STARTED
    missing = facts.registration_missing or facts.registered_at is None
    unconfirmed = facts.phone_required and facts.phone_verified_at is None
    return RegistrationState.INCOMPLETE if missing or unconfirmed else RegistrationState.COMPLETE


def stages_of(facts: Facts) -> tuple[Stage, ...]:
    """Derive all stages, in order. Each depends on its own facts alone."""
    return (
        _invitation(facts),
        _first_sign_in(facts),
        _phone(facts),
        _registration(facts),
        _kyc(facts),
        _payment_method(facts),
        _collaboration(facts),
    )


def current_stage(stages: Iterable[Stage]) -> Stage | None:
    """Return the first required stage that is not over; None when all are."""
    return next((stage for stage in stages if stage.required and not stage.is_over), None)


def is_due(key: StageKey, stages: Iterable[Mapping[str, Any]]) -> bool:
    """Whether a stage of a stored snapshot is required and not complete."""
    return any(s["key"] == key and s["required"] and not s["completed_at"] for s in stages)


def asks_now(
    key: StageKey, before: Iterable[Mapping[str, Any]], after: Iterable[Mapping[str, Any]]
) -> bool:
    """Whether a stage is due that was not required when the snapshot was derived before."""
    was_free = any(s["key"] == key and not s["required"] for s in before)
    return was_free and is_due(key, after)


def _invitation(facts: Facts) -> Stage:
    key = StageKey.INVITATION
    if facts.delivery is None:
        return Stage(key, StageState.SKIPPED, required=False)
    reached = facts.delivery in (DeliveryStatus.SENT, DeliveryStatus.DELIVERED)
    if facts.joined_at or reached:
        arrived = facts.sent_at if reached and facts.sent_at else facts.joined_at
        return Stage(key, StageState.COMPLETE, True, facts.invited_at, arrived)
    if facts.delivery in UNDELIVERABLE:
        return Stage(key, StageState.FAILED, True, facts.invited_at, waiting_on=WaitingOn.COMPANY)
    return Stage(key, StageState.WAITING, True, facts.invited_at, waiting_on=WaitingOn.PLATFORM)


def _first_sign_in(facts: Facts) -> Stage:
    key = StageKey.FIRST_SIGN_IN
    started = facts.sent_at or facts.invited_at
    if facts.joined_at:
        return Stage(key, StageState.COMPLETE, True, started, facts.joined_at)
    missing = (RequirementCode.PASSWORD, RequirementCode.EMAIL_OTP)
    reached = facts.delivery in (DeliveryStatus.SENT, DeliveryStatus.DELIVERED)
    state = StageState.WAITING if reached else StageState.NOT_STARTED
    return Stage(
        key, state, True, started if reached else None, None, WaitingOn.CONTRACTOR, missing
    )


def _phone(facts: Facts) -> Stage:
    key, required = StageKey.PHONE, facts.phone_required
    if facts.joined_at and facts.phone_verified_at:
        return Stage(key, StageState.COMPLETE, required, facts.joined_at, facts.phone_verified_at)
    if not required:
        return Stage(key, StageState.SKIPPED, required=False)
    missing = (RequirementCode.PHONE_UNVERIFIED,)
    if facts.joined_at is None:
        return Stage(
            key, StageState.NOT_STARTED, waiting_on=WaitingOn.CONTRACTOR, requirements=missing
        )
    return Stage(
        key, StageState.WAITING, True, facts.joined_at, None, WaitingOn.CONTRACTOR, missing
    )


def _registration(facts: Facts) -> Stage:
    key, missing = StageKey.REGISTRATION, facts.registration_missing
    if facts.joined_at is None:
        return Stage(
            key, StageState.NOT_STARTED, waiting_on=WaitingOn.CONTRACTOR, requirements=missing
        )
    if not missing and facts.registered_at:
        return Stage(key, StageState.COMPLETE, True, facts.joined_at, facts.registered_at)
    state = StageState.IN_PROGRESS if facts.registration_started else StageState.WAITING
    return Stage(key, state, True, facts.joined_at, None, WaitingOn.CONTRACTOR, missing)


_KYC = {
    KycStatus.NOT_STARTED: (StageState.NOT_STARTED, WaitingOn.CONTRACTOR),
    KycStatus.IN_PROGRESS: (StageState.IN_PROGRESS, WaitingOn.CONTRACTOR),
    KycStatus.PENDING_REVIEW: (StageState.WAITING, WaitingOn.PLATFORM),
    KycStatus.REJECTED_RETRY: (StageState.FAILED, WaitingOn.CONTRACTOR),
    KycStatus.REJECTED_FINAL: (StageState.FAILED, WaitingOn.PLATFORM),
    KycStatus.EXPIRED: (StageState.WAITING, WaitingOn.CONTRACTOR),
}


def _kyc(facts: Facts) -> Stage:
    key = StageKey.KYC
    if facts.kyc is KycStatus.APPROVED:
        return Stage(key, StageState.COMPLETE, True, facts.registered_at, facts.kyc_at)
    state, waiting_on = _KYC[facts.kyc or KycStatus.NOT_STARTED]
    if facts.kyc is KycStatus.PENDING_REVIEW and facts.kyc_by_vendor:
        waiting_on = WaitingOn.PROVIDER
    started = facts.kyc_at if state is not StageState.NOT_STARTED else None
    return Stage(key, state, True, started, None, waiting_on, (RequirementCode.KYC_DOCUMENT,))


_PAYMENT = {
    PaymentMethodStatus.PENDING: (StageState.IN_PROGRESS, WaitingOn.CONTRACTOR),
    PaymentMethodStatus.NEEDS_CONFIRMATION: (StageState.WAITING, WaitingOn.PLATFORM),
    PaymentMethodStatus.BLOCKED: (StageState.FAILED, WaitingOn.PLATFORM),
    PaymentMethodStatus.FAILED: (StageState.FAILED, WaitingOn.CONTRACTOR),
}


def _payment_method(facts: Facts) -> Stage:
    key = StageKey.PAYMENT_METHOD
    if facts.payment is PaymentMethodStatus.LINKED:
        return Stage(key, StageState.COMPLETE, True, facts.payment_at, facts.payment_at)
    missing = (RequirementCode.PAYMENT_METHOD,)
    if facts.payment is None:
        return Stage(
            key, StageState.NOT_STARTED, waiting_on=WaitingOn.CONTRACTOR, requirements=missing
        )
    state, waiting_on = _PAYMENT[facts.payment]
    if facts.payment is PaymentMethodStatus.NEEDS_CONFIRMATION and facts.payment_by_vendor:
        waiting_on = WaitingOn.PROVIDER
    return Stage(key, state, True, facts.payment_at, None, waiting_on, missing)


def _collaboration(facts: Facts) -> Stage:
    key = StageKey.COLLABORATION
    if facts.first_accepted_at:
        return Stage(
            key, StageState.COMPLETE, True, facts.first_accepted_at, facts.first_accepted_at
        )
    if facts.has_task:
        return Stage(key, StageState.WAITING, waiting_on=WaitingOn.CONTRACTOR)
    return Stage(key, StageState.NOT_STARTED, waiting_on=WaitingOn.COMPANY)
