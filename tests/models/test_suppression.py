"""Letters to an address are switched off and on again."""

import asyncio

import pytest

from models import Account, AuditEntry, Member, SuppressedAddress
from models.audit import AuditAction
from models.problems import InvalidInput, NotFound, NotPermitted
from models.suppression import SuppressionReason, suppress, suppress_by_staff, unsuppress

BOUNCE, COMPLAINT, STAFF = SuppressionReason


async def test_an_address_is_known_in_whatever_way_it_is_typed(database: str):
    await suppress("Bo@WORK.example", BOUNCE)

    assert await SuppressedAddress.of(" bo@work.example")
    assert await SuppressedAddress.of("bo+x@work.example") is None


@pytest.mark.parametrize(
    ("first", "then", "stands"),
    [
        (COMPLAINT, BOUNCE, BOUNCE),
        (COMPLAINT, COMPLAINT, COMPLAINT),
        (BOUNCE, COMPLAINT, BOUNCE),
        (BOUNCE, STAFF, BOUNCE),
        (STAFF, BOUNCE, STAFF),
    ],
)
async def test_of_two_reasons_the_stronger_stands(
    database: str,
    first: SuppressionReason,
    then: SuppressionReason,
    stands: SuppressionReason,
):
    await suppress("bo@work.example", first)

    await suppress("bo@work.example", then)

    assert (await SuppressedAddress.get()).reason is stands


async def test_what_staff_do_is_audited_what_a_relay_says_is_on_the_list(sam: Account):
    await suppress("cy@work.example", BOUNCE)
    await suppress_by_staff(sam, "bo@work.example", "198.51.100.7")
    await unsuppress(sam, "BO@work.example", "198.51.100.7")

    off, on = await AuditEntry.all().order_by("id")
    assert (off.action, on.action) == (
        AuditAction.ADDRESS_SUPPRESSED,
        AuditAction.ADDRESS_UNSUPPRESSED,
    )
    assert off.subject_id == on.subject_id
    assert on.data == {"address": "b***@w***.example", "reason": "STAFF"}
    assert [a.email_key for a in await SuppressedAddress.all()] == ["cy@work.example"]


async def test_only_staff_decide(ada: Member):
    with pytest.raises(NotPermitted):
        await suppress_by_staff(ada.account, "bo@work.example")
    with pytest.raises(NotPermitted):
        await unsuppress(ada.account, "bo@work.example")


async def test_only_an_address_on_the_list_comes_off_it(sam: Account):
    with pytest.raises(InvalidInput):
        await suppress_by_staff(sam, "bo")
    with pytest.raises(NotFound):
        await unsuppress(sam, "bo@work.example")


async def test_many_bounces_at_once_are_one_entry(database: str):
    await asyncio.gather(*(suppress("bo@work.example", BOUNCE) for _ in range(10)))

    assert await SuppressedAddress.all().count() == 1
