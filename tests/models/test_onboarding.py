from collections.abc import Callable
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.onboarding import (
    UNDELIVERABLE,
    DeliveryStatus,
    Facts,
    RequirementCode,
    StageKey,
    StageState,
    WaitingOn,
    current_stage,
    stages_of,
)
from models.profile import KycStatus, PaymentMethodStatus

DAY = datetime(2026, 3, 1, tzinfo=UTC)
moments = st.none() | st.integers(0, 365).map(lambda days: DAY + timedelta(days=days))
OF_OTHER_STAGES = {RequirementCode.KYC_DOCUMENT, RequirementCode.PAYMENT_METHOD}
ANY_FACTS: dict[str, st.SearchStrategy[Any]] = {
    "invited_at": moments,
    "delivery": st.none() | st.sampled_from(DeliveryStatus),
    "sent_at": moments,
    "joined_at": moments,
    "phone_required": st.booleans(),
    "phone_verified_at": moments,
    "registration_started": st.booleans(),
    "registration_missing": st.lists(
        st.sampled_from([code for code in RequirementCode if code not in OF_OTHER_STAGES]),
        max_size=3,
    ).map(tuple),
    "registered_at": moments,
    "recommended": st.just(()),
    "kyc": st.none() | st.sampled_from(KycStatus),
    "kyc_at": moments,
    "kyc_by_vendor": st.booleans(),
    "payment": st.none() | st.sampled_from(PaymentMethodStatus),
    "payment_at": moments,
    "payment_by_vendor": st.booleans(),
    "has_task": st.booleans(),
    "first_accepted_at": moments,
}
any_facts = st.builds(Facts, **ANY_FACTS)

OWN_FACTS = {
    StageKey.INVITATION: {"invited_at", "delivery", "sent_at", "joined_at"},
    StageKey.FIRST_SIGN_IN: {"invited_at", "delivery", "sent_at", "joined_at"},
    StageKey.PHONE: {"joined_at", "phone_required", "phone_verified_at"},
    StageKey.REGISTRATION: {
        "joined_at", "registration_started", "registration_missing", "registered_at",
    },
    StageKey.KYC: {"kyc", "kyc_at", "kyc_by_vendor", "registered_at"},
    StageKey.PAYMENT_METHOD: {"payment", "payment_at", "payment_by_vendor"},
    StageKey.COLLABORATION: {"has_task", "first_accepted_at"},
}  # fmt: skip


def stage(key: StageKey, **facts: Any) -> Any:
    return next(s for s in stages_of(Facts(**facts)) if s.key is key)


@pytest.mark.parametrize(
    ("key", "facts", "state", "waiting_on"),
    [
        (StageKey.INVITATION, {}, StageState.SKIPPED, None),
        (
            StageKey.INVITATION,
            {"delivery": DeliveryStatus.QUEUED},
            StageState.WAITING,
            WaitingOn.PLATFORM,
        ),
        (
            StageKey.INVITATION,
            {"delivery": DeliveryStatus.DEFERRED},
            StageState.WAITING,
            WaitingOn.PLATFORM,
        ),
        (StageKey.INVITATION, {"delivery": DeliveryStatus.SENT}, StageState.COMPLETE, None),
        (StageKey.INVITATION, {"delivery": DeliveryStatus.DELIVERED}, StageState.COMPLETE, None),
        (
            StageKey.INVITATION,
            {"delivery": DeliveryStatus.BOUNCED},
            StageState.FAILED,
            WaitingOn.COMPANY,
        ),
        (
            StageKey.INVITATION,
            {"delivery": DeliveryStatus.BOUNCED, "joined_at": DAY},
            StageState.COMPLETE,
            None,
        ),
        (
            StageKey.FIRST_SIGN_IN,
            {"delivery": DeliveryStatus.QUEUED},
            StageState.NOT_STARTED,
            WaitingOn.CONTRACTOR,
        ),
        (
            StageKey.FIRST_SIGN_IN,
            {"delivery": DeliveryStatus.SENT},
            StageState.WAITING,
            WaitingOn.CONTRACTOR,
        ),
        (StageKey.FIRST_SIGN_IN, {"joined_at": DAY}, StageState.COMPLETE, None),
        (StageKey.PHONE, {}, StageState.SKIPPED, None),
        (
            StageKey.PHONE,
            {"phone_required": True},
            StageState.NOT_STARTED,
            WaitingOn.CONTRACTOR,
        ),
        (
            StageKey.PHONE,
            {"phone_required": True, "joined_at": DAY},
            StageState.WAITING,
            WaitingOn.CONTRACTOR,
        ),
        (
            StageKey.PHONE,
            {"joined_at": DAY, "phone_verified_at": DAY},
            StageState.COMPLETE,
            None,
        ),
        (StageKey.REGISTRATION, {}, StageState.NOT_STARTED, WaitingOn.CONTRACTOR),
        (StageKey.REGISTRATION, {"joined_at": DAY}, StageState.WAITING, WaitingOn.CONTRACTOR),
        (
            StageKey.REGISTRATION,
            {"joined_at": DAY, "registration_started": True},
            StageState.IN_PROGRESS,
            WaitingOn.CONTRACTOR,
        ),
        (
            StageKey.REGISTRATION,
            {"joined_at": DAY, "registered_at": DAY},
            StageState.COMPLETE,
            None,
        ),
        (
            StageKey.REGISTRATION,
            {
                "joined_at": DAY,
                "registered_at": DAY,
                "registration_missing": (RequirementCode.PRIVACY_POLICY,),
            },
            StageState.WAITING,
            WaitingOn.CONTRACTOR,
        ),
        (StageKey.KYC, {}, StageState.NOT_STARTED, WaitingOn.CONTRACTOR),
        (
            StageKey.KYC,
            {"kyc": KycStatus.PENDING_REVIEW},
            StageState.WAITING,
            WaitingOn.PLATFORM,
        ),
        (
            StageKey.KYC,
            {"kyc": KycStatus.PENDING_REVIEW, "kyc_by_vendor": True},
            StageState.WAITING,
            WaitingOn.PROVIDER,
        ),
        (StageKey.KYC, {"kyc": KycStatus.APPROVED}, StageState.COMPLETE, None),
        (
            StageKey.KYC,
            {"kyc": KycStatus.REJECTED_RETRY},
            StageState.FAILED,
            WaitingOn.CONTRACTOR,
        ),
        (StageKey.KYC, {"kyc": KycStatus.EXPIRED}, StageState.WAITING, WaitingOn.CONTRACTOR),
        (StageKey.PAYMENT_METHOD, {}, StageState.NOT_STARTED, WaitingOn.CONTRACTOR),
        (
            StageKey.PAYMENT_METHOD,
            {"payment": PaymentMethodStatus.LINKED},
            StageState.COMPLETE,
            None,
        ),
        (
            StageKey.PAYMENT_METHOD,
            {"payment": PaymentMethodStatus.NEEDS_CONFIRMATION, "payment_by_vendor": True},
            StageState.WAITING,
            WaitingOn.PROVIDER,
        ),
        (
            StageKey.PAYMENT_METHOD,
            {"payment": PaymentMethodStatus.BLOCKED},
            StageState.FAILED,
            WaitingOn.PLATFORM,
        ),
        (StageKey.COLLABORATION, {}, StageState.NOT_STARTED, WaitingOn.COMPANY),
        (
            StageKey.COLLABORATION,
            {"has_task": True},
            StageState.WAITING,
            WaitingOn.CONTRACTOR,
        ),
        (StageKey.COLLABORATION, {"first_accepted_at": DAY}, StageState.COMPLETE, None),
    ],
)
def test_a_stage_follows_from_its_facts(
    key: StageKey, facts: dict[str, Any], state: StageState, waiting_on: WaitingOn | None
):
    found = stage(key, **facts)

    assert (found.state, found.waiting_on) == (state, waiting_on)


@pytest.mark.parametrize("delivery", sorted(UNDELIVERABLE))
def test_a_letter_that_did_not_arrive_fails_the_invitation(delivery: DeliveryStatus):
    assert stage(StageKey.INVITATION, delivery=delivery).state is StageState.FAILED


def test_the_stages_come_in_the_order_of_the_journey():
    assert [s.key for s in stages_of(Facts())] == list(StageKey)


def test_whoever_registered_unasked_begins_at_the_first_sign_in():
    current = current_stage(stages_of(Facts()))

    assert current
    assert current.key is StageKey.FIRST_SIGN_IN


def test_there_is_no_current_stage_when_all_are_over():
    facts = Facts(
        delivery=DeliveryStatus.SENT,
        joined_at=DAY,
        registered_at=DAY,
        kyc=KycStatus.APPROVED,
        payment=PaymentMethodStatus.LINKED,
        first_accepted_at=DAY,
    )

    assert current_stage(stages_of(facts)) is None


@given(any_facts, st.sampled_from(StageKey), st.data())
def test_a_stage_depends_on_its_own_facts_alone(facts: Facts, key: StageKey, data: st.DataObject):
    others = {f.name for f in fields(Facts)} - OWN_FACTS[key]
    name = data.draw(st.sampled_from(sorted(others)))
    changed = replace(facts, **{name: data.draw(ANY_FACTS[name])})

    one, other = ({s.key: s for s in stages_of(f)}[key] for f in (facts, changed))
    assert one == other


@given(any_facts, st.permutations([f.name for f in fields(Facts)]))
def test_any_order_of_facts_gives_the_same_stages(facts: Facts, order: list[str]):
    learned = Facts()
    for name in order:
        learned = replace(learned, **{name: getattr(facts, name)})

    assert stages_of(learned) == stages_of(facts)


@given(any_facts)
def test_a_stage_that_is_over_waits_for_nobody_and_misses_nothing(facts: Facts):
    for found in stages_of(facts):
        if found.is_over:
            assert found.waiting_on is None
            assert found.requirements == ()
        else:
            assert found.required
            assert found.waiting_on
            assert found.completed_at is None


@given(any_facts)
def test_the_current_stage_is_the_first_required_one_that_is_not_over(facts: Facts):
    stages = stages_of(facts)
    current = current_stage(stages)
    before: Callable[[Any], bool] = lambda s: s.is_over or not s.required  # noqa: E731

    assert all(before(s) for s in stages[: stages.index(current) if current else len(stages)])


@given(any_facts)
def test_the_stored_form_is_plain_json_and_keeps_the_state(facts: Facts):
    for found in stages_of(facts):
        stored = found.to_json()
        assert type(stored["key"]) is str
        assert StageState(stored["state"]) is found.state
