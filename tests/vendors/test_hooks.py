"""A real vendor over real HTTP: its events come twice, late, in any order, and forged."""

import asyncio
from collections.abc import AsyncIterator
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from models import (
    Account,
    Contractor,
    KycCheck,
    Notice,
    PaymentMethod,
    VendorEvent,
)
from models.kyc.checking import hosted_page, start_kyc
from models.notice import NoticeKind
from models.paying import payment_page
from models.profile import KycStatus
from tests.conftest import Clock
from tests.models.identity import named, verified
from tests.vendors.vendor import FakeVendor, connected

OPEN, PENDING, OK, NO = "IN_PROGRESS", "PENDING_REVIEW", "APPROVED", "REJECTED_RETRY"
APPLIED, STALE, DUPLICATE, IGNORED = (
    (200, outcome) for outcome in ("APPLIED", "STALE", "DUPLICATE", "IGNORED")
)


@pytest.fixture
async def vendor(database: str, tmp_path: Path) -> AsyncIterator[FakeVendor]:
    async with connected(tmp_path, "kyc") as found:
        yield found


@pytest.fixture
async def check(vendor: FakeVendor, dilara: Account) -> KycCheck:
    return await start_kyc(dilara)


async def test_the_hosted_page_knows_our_link_and_no_other(
    vendor: FakeVendor, check: KycCheck, clock: Clock
):
    page = await hosted_page(check)
    assert page
    clock.move(minutes=-31)
    old = await hosted_page(check)
    assert old

    assert (await vendor.http.get(page)).status_code == 200
    assert (await vendor.http.get(page.replace("expires=1", "expires=2"))).status_code == 403
    assert (await vendor.http.get(old)).status_code == 403


async def test_a_person_is_verified_by_what_the_vendor_sends(
    vendor: FakeVendor, check: KycCheck, di: Contractor
):
    found = await vendor.send(
        vendor.event("e1", check.type_id, PENDING, 1, vendorReference="their-77"),
        vendor.event("e2", check.type_id, OK, 2, expiresAt="2050-01-01T00:00:00Z"),
    )

    assert found == [APPLIED, APPLIED]
    await check.refresh_from_db()
    assert (check.status, check.provider_ref) == (KycStatus.APPROVED, "their-77")
    assert check.expires_at
    assert check.expires_at.year == 2050
    await di.refresh_from_db()
    assert di.kyc_status is KycStatus.APPROVED
    assert await Notice.filter(kind=NoticeKind.KYC_DECIDED).count() == 1


@pytest.mark.parametrize("order", list(permutations(range(3))))
@pytest.mark.parametrize("numbered", [True, False], ids=["by sequence", "by clock"])
async def test_in_whatever_order_events_come_the_last_one_holds(
    vendor: FakeVendor, check: KycCheck, order: tuple[int, ...], numbered: bool
):
    events = [
        vendor.event(f"e{n}", check.type_id, status, n, **({"sequence": n} if numbered else {}))
        for n, status in enumerate((PENDING, OK, "EXPIRED"))
    ]

    await vendor.send(*(events[n] for n in order))
    again = await vendor.send(*(events[n] for n in order))

    await check.refresh_from_db()
    # an end says nothing before there was an approval, and is then itself what is latest heard of
    assert check.status == ("EXPIRED" if order.index(2) > order.index(1) else OK)
    assert again == [DUPLICATE] * 3
    assert await VendorEvent.all().count() == 3


TABLE: list[tuple[str, list[tuple[str, str, float, tuple[int, str | None]]], str]] = [
    ("a duplicate", [("a", PENDING, 1, APPLIED), ("a", PENDING, 1, DUPLICATE)], PENDING),
    ("a duplicate that says more", [("a", PENDING, 1, APPLIED), ("a", OK, 2, DUPLICATE)], PENDING),
    ("a late event", [("a", OK, 2, APPLIED), ("b", PENDING, 1, STALE)], OK),
    ("a late refusal", [("a", OK, 2, APPLIED), ("b", NO, 1, STALE)], OK),
    ("a second decision", [("a", OK, 1, APPLIED), ("b", NO, 2, IGNORED)], OK),
    ("an end", [("a", OK, 1, APPLIED), ("b", "EXPIRED", 2, APPLIED)], "EXPIRED"),
    ("what it may not say", [("a", "NOT_STARTED", 1, IGNORED)], OPEN),
    ("an end of nothing", [("a", "EXPIRED", 1, IGNORED), ("b", OK, 2, APPLIED)], OK),
    ("after a refusal", [("a", NO, 1, APPLIED), ("b", OK, 2, IGNORED)], NO),
]  # fmt: skip


@pytest.mark.parametrize(
    ("events", "status"), [row[1:] for row in TABLE], ids=[r[0] for r in TABLE]
)
async def test_what_becomes_of_each_event(
    vendor: FakeVendor, check: KycCheck, events: list[Any], status: str
):
    found = await vendor.send(
        *(vendor.event(id, check.type_id, said, second) for id, said, second, _ in events)
    )

    assert found == [expected for *_, expected in events]
    await check.refresh_from_db()
    assert check.status == status


@pytest.mark.parametrize("forge", ["secret", "body", "id", "time", "version", "none"])
async def test_a_forged_event_is_401_and_writes_nothing(
    vendor: FakeVendor, check: KycCheck, forge: str
):
    event = vendor.event("e1", check.type_id, "REJECTED_FINAL", 1, forge=forge)

    assert await vendor.send(event) == [(401, None)]

    assert (await KycCheck.get()).status is KycStatus.IN_PROGRESS
    assert await VendorEvent.all().count() == 0


@pytest.mark.parametrize(("age", "status"), [(0, 200), (290, 200), (310, 401), (-310, 401)])
async def test_an_event_is_good_for_five_minutes(
    vendor: FakeVendor, check: KycCheck, age: int, status: int
):
    [(found, _)] = await vendor.send(vendor.event("e1", check.type_id, PENDING, age=age))

    assert found == status


async def test_one_good_signature_of_several_is_enough(vendor: FakeVendor, check: KycCheck):
    event = vendor.event("e1", check.type_id, PENDING, forge="several")

    assert await vendor.send(event) == [APPLIED]


async def test_what_is_genuine_and_wrong_is_refused_and_writes_nothing(
    vendor: FakeVendor, check: KycCheck, dilara: Account
):
    own = {"reference": check.type_id, "status": OK}
    at = vendor.begun.isoformat()
    wrong: list[tuple[Any, int]] = [
        ([], 400),
        ({}, 400),
        ({**own}, 400),
        ({**own, "occurredAt": "yesterday"}, 400),
        ({**own, "occurredAt": "2026-01-01T00:00:00"}, 400),
        ({**own, "occurredAt": "2090-01-01T00:00:00Z"}, 400),
        ({**own, "occurredAt": "0001-01-01T00:00:00+14:00"}, 400),
        ({**own, "occurredAt": at, "expiresAt": "9999-12-31T23:59:59-14:00"}, 400),
        ({**own, "occurredAt": at, "status": "FINE"}, 400),
        ({**own, "occurredAt": at, "status": ["APPROVED"]}, 400),
        ({**own, "occurredAt": at, "sequence": "7"}, 400),
        ({**own, "occurredAt": at, "sequence": True}, 400),
        ({**own, "occurredAt": at, "publicReason": "see https://evil.example/x"}, 400),
        ({**own, "occurredAt": at, "publicReason": "x" * 301}, 400),
        ({**own, "occurredAt": at, "reference": "kyc_nonsense"}, 404),
        ({**own, "occurredAt": at, "reference": dilara.type_id}, 404),
    ]

    found = await vendor.send(*({"id": f"e{n}", "body": body} for n, (body, _) in enumerate(wrong)))

    assert [status for status, _ in found] == [status for _, status in wrong]
    assert (await KycCheck.get()).status is KycStatus.IN_PROGRESS
    assert await VendorEvent.all().count() == 0


async def test_a_check_of_staff_is_none_of_the_vendors(vendor: FakeVendor, check: KycCheck):
    await check.set(provider="manual")

    assert await vendor.send(vendor.event("e1", check.type_id, OK)) == [(404, None)]


async def test_other_vendors_and_other_ports_are_not_connected(vendor: FakeVendor):
    http = vendor.service.http

    assert (await http.post("/hooks/kyc/other")).status_code == 404
    assert (await http.post("/hooks/payment/fake")).status_code == 404
    assert (await http.get("/hooks/kyc/fake")).status_code == 405
    assert (await http.post("/hooks/kyc/fake", content=b"x" * 65_537)).status_code == 413


async def test_L7_the_same_event_twenty_times_at_once_is_applied_once(
    vendor: FakeVendor, check: KycCheck
):
    event = vendor.event("e1", check.type_id, OK)

    found = await asyncio.gather(*(_send(vendor, event) for _ in range(20)))

    assert sorted(found) == sorted([APPLIED, *[DUPLICATE] * 19])
    assert await Notice.filter(kind=NoticeKind.KYC_DECIDED).count() == 1
    assert await VendorEvent.all().count() == 1


async def test_L7_twenty_events_at_once_leave_the_first_decision(
    vendor: FakeVendor, check: KycCheck
):
    events = [
        vendor.event(f"e{n}", check.type_id, OK if n % 2 else "REJECTED_FINAL", n)
        for n in range(20)
    ]

    found = await asyncio.gather(*(_send(vendor, event) for event in events))

    assert found.count(APPLIED) == 1
    await check.refresh_from_db()
    expected = found.index(APPLIED)
    assert check.status == (OK if expected % 2 else "REJECTED_FINAL")


async def _send(vendor: FakeVendor, event: dict[str, Any]) -> Any:
    """Sign and send from here: the vendor's process sends one after the other."""
    import orjson

    from models.base import now
    from models.vendor import signature_of
    from tests.vendors.vendor import SECRET

    body, moment = orjson.dumps(event["body"]), str(int(now().timestamp()))
    signed = signature_of(SECRET.encode(), f"{event['id']}.{moment}.".encode() + body).decode()
    answer = await vendor.service.http.post(
        "/hooks/kyc/fake",
        content=body,
        headers={
            "webhook-id": event["id"],
            "webhook-timestamp": moment,
            "webhook-signature": f"v1,{signed}",
        },
    )
    return (answer.status_code, answer.json().get("outcome"))


# payment methods


@pytest.fixture
async def payer(database: str, tmp_path: Path) -> AsyncIterator[FakeVendor]:
    async with connected(tmp_path, "payment") as found:
        yield found


@pytest.fixture
async def method(payer: FakeVendor, dilara: Account) -> PaymentMethod:
    await verified(dilara)
    return await named(dilara, None)


async def test_a_method_is_linked_on_the_vendors_page(
    payer: FakeVendor, method: PaymentMethod, di: Contractor
):
    page = await payment_page(method.id)
    assert page
    assert (await payer.http.get(page)).status_code == 200

    found = await payer.send(
        payer.event("e1", method.type_id, "NEEDS_CONFIRMATION", 1, mask="•••• 4242"),
        payer.event("e2", method.type_id, "LINKED", 2),
        payer.event("e2", method.type_id, "LINKED", 2),
        payer.event("e0", method.type_id, "FAILED", 0),
        payer.event("e3", method.type_id, "BLOCKED", 3, publicReason="Chargeback."),
    )

    assert found == [APPLIED, APPLIED, DUPLICATE, STALE, APPLIED]
    await method.refresh_from_db()
    assert (method.status, method.mask, method.reason) == ("BLOCKED", "•••• 4242", "Chargeback.")
    await di.refresh_from_db()
    assert di.payment_status == "BLOCKED"


async def test_I7_a_whole_number_from_the_vendor_is_refused_and_not_repeated(
    payer: FakeVendor, method: PaymentMethod
):
    event = payer.event("e1", method.type_id, "LINKED", mask="4242424242424242")
    answer = await payer.http.post("/send", json=[event])

    [(status, body)] = answer.json()
    assert status == 400
    assert "4242" not in str(body)
    await method.refresh_from_db()
    assert (method.status, method.mask) == ("PENDING", "")


async def test_a_removed_method_is_unknown_to_later_events(
    payer: FakeVendor, method: PaymentMethod
):
    event = payer.event("e1", method.type_id, "LINKED")
    await method.delete()

    assert await payer.send(event) == [(404, None)]
