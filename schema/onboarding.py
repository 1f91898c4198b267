"""Where a contractor stands: stages, requirements, capabilities, the times that stages took."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import strawberry

import models
from models.account import Locale
from models.base import now
from models.contractor import ENDED, ContractorStatus
from models.guides import TITLES, Audience, guide_url
from models.onboarding import RequirementCode, StageKey, StageState, WaitingOn
from models.profile import KycStatus, PaymentMethodStatus
from models.requirements import (
    CapabilityKey,
    CapabilityReason,
    Snapshot,
    capabilities_of,
    requirements_of,
)
from schema.context import Info
from schema.dialects import read_json
from schema.enums import described
from schema.reading import Noun
from schema.scalars import URL
from schema.sources import Made

described(
    CapabilityKey,
    ACCEPT_TASKS="Accept tasks that are offered.",
    LINK_PAYMENT_METHOD="Name where money is to be sent.",
    RECEIVE_PAYMENTS="Be paid.",
)
described(
    CapabilityReason,
    COLLABORATION_ENDED="Excluded, declined or left.",
    NOT_SIGNED_IN="Not signed in since the invitation.",
    PHONE_UNVERIFIED="A phone number has to be confirmed.",
    REGISTRATION_INCOMPLETE="Details of the registration form are missing.",
    AGREEMENTS_DUE="The current agreements have to be accepted.",
    KYC_REQUIRED="The identity has to be verified.",
    KYC_PENDING="The identity is being verified.",
    KYC_REJECTED="The identity could not be verified.",
    KYC_EXPIRED="The identity has to be verified again.",
    PAYMENT_METHOD_REQUIRED="There is no payment method.",
    PAYMENT_METHOD_PENDING="The payment method is not confirmed yet.",
    PAYMENT_METHOD_FAILED="The payment method could not be linked.",
    PAYMENT_METHOD_BLOCKED="The payment method is blocked.",
)


@strawberry.type
class OnboardingStage:
    """One step of the journey from invitation to active collaboration."""

    key: StageKey = strawberry.field(description="Which step.")
    state: StageState = strawberry.field(description="Where it stands.")
    required: bool = strawberry.field(description="Whether the journey needs it here.")
    started_at: datetime | None = strawberry.field(description="When it began.")
    completed_at: datetime | None = strawberry.field(description="When it was done.")
    waiting_on: WaitingOn | None = strawberry.field(
        description="Who has to act for it; null when done."
    )
    requirements: list[RequirementCode] = strawberry.field(description="What it still needs.")
    audience: strawberry.Private[Audience]

    @strawberry.field
    def title(self, info: Info) -> str:
        """What it is called, in your language."""
        return TITLES[self.key][Locale(info.context.locale)]

    @strawberry.field
    def help_url(self, info: Info) -> URL:
        """The guide to it, in your language."""
        return URL(guide_url(self.key, self.audience, Locale(info.context.locale)))


@strawberry.type
class RequirementError:
    """Something that was handed in and found wanting."""

    code: RequirementCode = strawberry.field(description="What was handed in.")
    cause: CapabilityReason = strawberry.field(description="What became of it, for programs.")
    reason: str | None = strawberry.field(
        description="What to do better, in the words of whoever decided, if they gave any."
    )


@strawberry.type
class Requirements:
    """What is still missing before the contractor can work and be paid: names, never values.

    A code is either due, or being verified, or refused for good; then it is among the errors only.
    """

    currently_due: list[RequirementCode] = strawberry.field(
        description="What the contractor has to do, in the order of the stages."
    )
    recommended: list[RequirementCode] = strawberry.field(
        description="What is worth having, though nothing waits for it."
    )
    pending_verification: list[RequirementCode] = strawberry.field(
        description="What was handed in and is being looked at."
    )
    errors: list[RequirementError] = strawberry.field(
        description="What was handed in and found wanting."
    )
    due_by: datetime | None = strawberry.field(
        description="Until when missing agreements cost no capability; null: everything counts now."
    )


@strawberry.type
class Capability:
    """Something that a contractor may or may not do now."""

    key: CapabilityKey = strawberry.field(description="What.")
    is_allowed: bool = strawberry.field(description="Whether it is possible now.")
    reasons: list[CapabilityReason] = strawberry.field(
        description="Everything that is against it; empty when allowed."
    )


@strawberry.type
class StageVisit:
    """One stay of a contractor at a stage."""

    stage: StageKey = strawberry.field(description="Where.")
    entered_at: datetime = strawberry.field(description="Since when.")
    left_at: datetime | None = strawberry.field(description="Until when; null: still there.")
    passed: bool | None = strawberry.field(
        description="Whether it led on: not back to an earlier stage, nor off the team."
    )
    seconds: int = strawberry.field(description="How long it took, or takes until now.")


def _stages_for(audience: Audience) -> Callable[[Any], list[OnboardingStage]]:
    def read(stored: Any) -> list[OnboardingStage]:
        return [
            OnboardingStage(
                key=StageKey(stage["key"]),
                state=StageState(stage["state"]),
                required=stage["required"],
                started_at=stage["started_at"],
                completed_at=stage["completed_at"],
                waiting_on=WaitingOn(stage["waiting_on"]) if stage["waiting_on"] else None,
                requirements=[RequirementCode(code) for code in stage["requirements"]],
                audience=audience,
            )
            for stage in read_json(stored)
        ]

    return read


def _moment(stored: Any) -> datetime | None:
    """Return a moment as either database gives it."""
    if not isinstance(stored, str):
        return stored  # type: ignore[no-any-return]
    read = datetime.fromisoformat(stored)
    return read if read.tzinfo else read.replace(tzinfo=UTC)


_SNAPSHOT = (
    "stages", "recommended", "status", "joined_at", "kyc_status", "kyc_reason", "payment_status",
    "due_by",
)  # fmt: skip


def _snapshot(
    stages: Any,
    recommended: Any,
    status: str,
    joined: Any,
    kyc: Any,
    reason: Any,
    pay: Any,
    by: Any,
) -> Snapshot:
    return Snapshot(
        read_json(stages),
        read_json(recommended),
        ContractorStatus(status) in ENDED,
        joined is not None,
        KycStatus(kyc) if kyc else None,
        reason,
        PaymentMethodStatus(pay) if pay else None,
        _moment(by),
    )


def _seconds(entered: Any, left: Any) -> int:
    start = _moment(entered)
    assert start
    return int(((_moment(left) or now()) - start).total_seconds())


VISITS = Noun(models.StageVisit, seconds=Made(_seconds, ("entered_at", "left_at")))
REQUIREMENTS = Made(lambda *cells: requirements_of(_snapshot(*cells)), _SNAPSHOT)
CAPABILITIES = Made(lambda *cells: capabilities_of(_snapshot(*cells)), _SNAPSHOT)
COMPANY_STAGES = Made(_stages_for(Audience.COMPANY), ("stages",))
OWN_STAGES = Made(_stages_for(Audience.CONTRACTOR), ("stages",))
