"""Naming where money goes: masks, gates, staff, races."""

import asyncio

import pytest

from models import Account, AuditEntry, Change, Contractor, Job, Member, PaymentMethod
from models.base import now
from models.change import ChangeType
from models.kyc.checking import KycRequired
from models.onboarding import StageKey
from models.paying import (
    PaymentDecision,
    PaymentMethodNotOpen,
    PaymentReport,
    TooManyPaymentMethods,
    Wish,
    confirm_payment_method,
    payment_page,
    read_mask,
    remove_payment_method,
    report_payment,
)
from models.problems import InvalidInput, Issue, NotFound, NotPermitted
from models.profile import PaymentMethodKind, PaymentMethodStatus
from models.session import StepUpRequired
from models.vendor import EventOutcome
from tests.conftest import Clock, with_policy
from tests.models.identity import VENDOR, named, proven, verified

CARD, BANK, WALLET = PaymentMethodKind
CONFIRM, BLOCK = PaymentDecision


@pytest.fixture
async def dilara(di: Contractor) -> Account:
    assert di.account
    await verified(di.account)
    return di.account


@pytest.mark.parametrize(
    ("kind", "mask", "code"),
    [
        (CARD, "•••• 4242", None),
        (CARD, "**** **** **** 4242", None),
        (CARD, "4242", None),
        (BANK, "DE•• •••• 3000", None),
        (WALLET, "bo***@mail", None),
        (WALLET, "bo@mail.example", "NOT_A_MASK"),
        (CARD, "4242 4242 4242 4242", "WHOLE_NUMBER"),
        (CARD, "4242-4242", "WHOLE_NUMBER"),
        (CARD, "٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢", "WHOLE_NUMBER"),
        (CARD, "４２４２４２４２４２４２", "WHOLE_NUMBER"),
        (CARD, "•••• 42424", "WHOLE_NUMBER"),
        (BANK, "DE89370400440532013000", "WHOLE_NUMBER"),
        (WALLET, "+49 30 *** 55512", "WHOLE_NUMBER"),
        (CARD, "••••", "NOT_A_MASK"),
        (CARD, "x" * 31, "TOO_LONG"),
        (CARD, "4242424242424242" * 2, "TOO_LONG"),
        (CARD, "42\n42", "LINE_BREAK"),
        (CARD, None, "REQUIRED"),
    ],
)
def test_only_a_mask_is_taken_and_a_refusal_repeats_nothing(
    kind: PaymentMethodKind, mask: str | None, code: str | None
):
    found = read_mask(mask, kind)

    assert (found.code if isinstance(found, Issue) else None) == code
    if isinstance(found, Issue):
        assert found.value is None
        assert not mask or mask not in str((found.details, found.message()))


async def test_I7_a_number_that_was_refused_is_nowhere(dilara: Account):
    with pytest.raises(InvalidInput) as refused:
        await named(dilara, "4242 4242 4242 4242")

    assert "4242 4242" not in str(refused.value.issues)
    assert await PaymentMethod.all().count() == 0


async def test_naming_needs_a_verified_identity_and_a_recent_proof(di: Contractor, clock: Clock):
    assert di.account
    with pytest.raises(KycRequired):
        await named(di.account)
    await verified(di.account)
    session = await proven(di.account)
    clock.move(minutes=11)

    with pytest.raises(StepUpRequired):
        await remove_payment_method(session, None)

    assert (await named(di.account)).status is PaymentMethodStatus.NEEDS_CONFIRMATION


async def test_a_method_that_staff_confirm_is_linked_for_every_team(
    dilara: Account, di: Contractor, sam: Account
):
    method = await named(dilara)

    await confirm_payment_method(sam, method.id, CONFIRM)

    await di.refresh_from_db()
    assert (di.payment_status, di.payment_kind) == (PaymentMethodStatus.LINKED, CARD)
    assert di.current_stage is StageKey.COLLABORATION
    changes = await Change.filter(type=ChangeType.PAYMENT_METHOD_CHANGED).order_by("id")
    assert [c.data["payment_status"] for c in changes] == ["NEEDS_CONFIRMATION", "LINKED"]
    assert "4242" not in str([c.data for c in changes])
    assert await AuditEntry.filter(subject_id=method.type_id).order_by("id").values_list(
        "action", flat=True
    ) == ["PAYMENT_METHOD_LINKED", "PAYMENT_METHOD_DECIDED"]


async def test_P12_the_owner_is_told_of_a_new_method_and_of_a_removed_one(
    dilara: Account, di: Contractor
):
    method = await named(dilara)

    await remove_payment_method(await proven(dilara), method.id)

    told = await Job.filter(kind="send_account_changed").values_list("args", flat=True)
    assert [args["change"] for args in told] == ["PAYMENT_METHOD"] * 2
    await di.refresh_from_db()
    assert (di.payment_status, di.payment_kind) == (None, None)
    assert await PaymentMethod.all().count() == 0


async def test_staff_block_with_a_reason_and_take_it_back(
    dilara: Account, sam: Account, ada: Member
):
    method = await named(dilara)

    with pytest.raises(NotPermitted):
        await confirm_payment_method(ada.account, method.id, CONFIRM)
    with pytest.raises(InvalidInput):
        await confirm_payment_method(sam, method.id, BLOCK)
    with pytest.raises(NotFound):
        await confirm_payment_method(sam, None, CONFIRM)
    blocked = await confirm_payment_method(sam, method.id, BLOCK, "The owner differs.")
    assert (blocked.status, blocked.reason) == ("BLOCKED", "The owner differs.")
    linked = await confirm_payment_method(sam, method.id, CONFIRM)
    assert (linked.status, linked.reason) == ("LINKED", None)
    with pytest.raises(PaymentMethodNotOpen):
        await confirm_payment_method(sam, method.id, CONFIRM)


async def test_what_staff_blocked_no_vendor_opens_again(dilara: Account, sam: Account):
    with_policy(payment_vendor=VENDOR)
    method = await named(dilara, None)
    linked = PaymentMethodStatus.LINKED
    await report_payment(VENDOR, PaymentReport("e1", method.type_id, linked, now()))
    await confirm_payment_method(sam, method.id, BLOCK, "The owner differs.")

    late = await report_payment(VENDOR, PaymentReport("e2", method.type_id, linked, now()))

    await method.refresh_from_db()
    assert (late, method.status) == (EventOutcome.IGNORED, PaymentMethodStatus.BLOCKED)


async def test_a_foreign_method_is_not_found(dilara: Account, cy: Contractor):
    assert cy.account
    method = await named(dilara)

    with pytest.raises(NotFound):
        await remove_payment_method(await proven(cy.account), method.id)


async def test_a_vendor_asks_for_the_details_on_its_own_page(dilara: Account):
    with_policy(payment_vendor=VENDOR)

    with pytest.raises(InvalidInput) as refused:
        Wish(CARD, "EUR", "•••• 4242").read()
    method = await named(dilara, None)

    assert [i.code for i in refused.value.issues] == ["MASK_FROM_VENDOR"]
    assert (method.status, method.mask) == (PaymentMethodStatus.PENDING, "")
    page = await payment_page(method.id)
    assert page
    assert page.startswith(f"https://idcheck.example/start?r={method.type_id}&e=")


async def test_an_unknown_currency_is_refused(dilara: Account):
    with pytest.raises(InvalidInput) as refused:
        Wish(CARD, "XXZ", "•••• 4242").read()

    assert refused.value.issues[0].path == ("currency",)


async def test_L7_twenty_at_once_stay_within_the_limit(dilara: Account):
    found = await asyncio.gather(*(named(dilara) for _ in range(20)), return_exceptions=True)

    assert {type(f) for f in found} == {PaymentMethod, TooManyPaymentMethods}
    assert await PaymentMethod.all().count() == 5


async def test_L7_removing_and_confirming_at_once_leave_no_trace(dilara: Account, sam: Account):
    for _ in range(10):
        method = await named(dilara)

        found = await asyncio.gather(
            confirm_payment_method(sam, method.id, CONFIRM),
            remove_payment_method(await proven(dilara), method.id),
            return_exceptions=True,
        )

        assert found[1] is None
        assert await PaymentMethod.all().count() == 0
