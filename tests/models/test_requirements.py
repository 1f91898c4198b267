from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given

from models.base import now
from models.onboarding import Facts, RequirementCode, stages_of
from models.profile import KycStatus, PaymentMethodStatus
from models.requirements import (
    CapabilityKey,
    CapabilityReason,
    Snapshot,
    capabilities_of,
    requirements_of,
)
from tests.models.test_onboarding import DAY, any_facts

READY = Facts(
    joined_at=DAY,
    registered_at=DAY,
    registration_started=True,
    kyc=KycStatus.APPROVED,
    payment=PaymentMethodStatus.LINKED,
)


def snapshot(facts: Facts, **values: Any) -> Snapshot:
    return Snapshot(
        **{
            "stages": [stage.to_json() for stage in stages_of(facts)],
            "recommended": [code.value for code in facts.recommended],
            "is_ended": False,
            "is_joined": facts.joined_at is not None,
            "kyc_status": facts.kyc if facts.joined_at else None,
            "kyc_reason": None,
            "payment_status": facts.payment if facts.joined_at else None,
            "due_by": None,
            **values,
        }
    )


def reasons(found: Snapshot) -> dict[str, list[str]]:
    return {c.key.value: [r.value for r in c.reasons] for c in capabilities_of(found)}


def test_with_everything_there_everything_is_allowed():
    found = snapshot(READY)

    assert all(c.is_allowed for c in capabilities_of(found))
    assert requirements_of(found).currently_due == ()


@pytest.mark.parametrize(
    ("changed", "accept", "link", "receive"),
    [
        ({"joined_at": None}, ["NOT_SIGNED_IN"], ["NOT_SIGNED_IN"], ["NOT_SIGNED_IN"]),
        (
            {"registration_missing": (RequirementCode.CITY,)},
            ["REGISTRATION_INCOMPLETE"],
            [],
            ["REGISTRATION_INCOMPLETE"],
        ),
        ({"phone_required": True}, ["PHONE_UNVERIFIED"], [], ["PHONE_UNVERIFIED"]),
        (
            {"registration_missing": (RequirementCode.PRIVACY_POLICY,)},
            ["AGREEMENTS_DUE"],
            [],
            ["AGREEMENTS_DUE"],
        ),
        ({"kyc": None}, [], ["KYC_REQUIRED"], ["KYC_REQUIRED"]),
        ({"kyc": KycStatus.PENDING_REVIEW}, [], ["KYC_PENDING"], ["KYC_PENDING"]),
        ({"kyc": KycStatus.REJECTED_FINAL}, [], ["KYC_REJECTED"], ["KYC_REJECTED"]),
        ({"kyc": KycStatus.EXPIRED}, [], ["KYC_EXPIRED"], ["KYC_EXPIRED"]),
        ({"payment": None}, [], [], ["PAYMENT_METHOD_REQUIRED"]),
        ({"payment": PaymentMethodStatus.BLOCKED}, [], [], ["PAYMENT_METHOD_BLOCKED"]),
        (
            {"kyc": KycStatus.EXPIRED, "payment": PaymentMethodStatus.FAILED},
            [],
            ["KYC_EXPIRED"],
            ["KYC_EXPIRED", "PAYMENT_METHOD_FAILED"],
        ),
    ],
)
def test_each_missing_fact_takes_away_what_it_gates_and_says_why(
    changed: dict[str, Any], accept: list[str], link: list[str], receive: list[str]
):
    found = reasons(snapshot(replace(READY, **changed)))

    assert found == {
        "ACCEPT_TASKS": accept,
        "LINK_PAYMENT_METHOD": link,
        "RECEIVE_PAYMENTS": receive,
    }


def test_an_agreement_that_fell_due_counts_from_its_deadline_on():
    missing = replace(READY, registration_missing=(RequirementCode.SERVICE_AGREEMENT,))
    early = snapshot(missing, due_by=now() + timedelta(minutes=1))
    late = snapshot(missing, due_by=now())

    assert reasons(early)["ACCEPT_TASKS"] == []
    assert reasons(late)["ACCEPT_TASKS"] == ["AGREEMENTS_DUE"]
    assert requirements_of(early).currently_due == (RequirementCode.SERVICE_AGREEMENT,)


def test_whoever_left_is_still_paid_but_accepts_nothing():
    found = reasons(snapshot(READY, is_ended=True))

    assert found["ACCEPT_TASKS"] == ["COLLABORATION_ENDED"]
    assert found["RECEIVE_PAYMENTS"] == []


@pytest.mark.parametrize(
    ("kyc", "due", "pending", "error"),
    [
        (None, True, False, None),
        (KycStatus.IN_PROGRESS, True, False, None),
        (KycStatus.PENDING_REVIEW, False, True, None),
        (KycStatus.REJECTED_RETRY, True, False, CapabilityReason.KYC_REJECTED),
        (KycStatus.REJECTED_FINAL, False, False, CapabilityReason.KYC_REJECTED),
        (KycStatus.EXPIRED, True, False, CapabilityReason.KYC_EXPIRED),
    ],
)
def test_a_requirement_is_due_or_being_verified_or_an_error_for_good(
    kyc: KycStatus | None, due: bool, pending: bool, error: CapabilityReason | None
):
    found = requirements_of(snapshot(replace(READY, kyc=kyc), kyc_reason="Blurred."))

    code = RequirementCode.KYC_DOCUMENT
    assert (code in found.currently_due, code in found.pending_verification) == (due, pending)
    assert [(e.code, e.cause, e.reason) for e in found.errors] == (
        [(code, error, "Blurred.")] if error else []
    )


@given(any_facts)
def test_whatever_is_not_allowed_has_a_reason_and_whatever_is_gated_follows_its_gate(facts: Facts):
    found = snapshot(facts)
    allowed = {c.key for c in capabilities_of(found) if c.is_allowed}

    if CapabilityKey.RECEIVE_PAYMENTS in allowed:
        assert allowed == set(CapabilityKey)
    if CapabilityKey.LINK_PAYMENT_METHOD in allowed:
        assert facts.kyc is KycStatus.APPROVED
    if facts.joined_at is None:
        assert not allowed


@given(any_facts)
def test_nothing_that_a_stage_needs_is_lost_nor_named_twice(facts: Facts):
    found = requirements_of(snapshot(facts))
    stages = [code for stage in stages_of(facts) for code in stage.requirements]
    told = [*found.currently_due, *found.pending_verification]

    assert sorted({*told, *(e.code for e in found.errors)}) == sorted(set(stages))
    assert not set(found.currently_due) & set(found.pending_verification)
