"""Who did what is written down once, for whoever may read it, and never reworded."""

import pytest
from tortoise.exceptions import IntegrityError

from models import Account, AuditEntry, Member
from models.audit import OPERATOR, AuditAction, AuditActor, Doer, audit
from models.problems import NotPermitted
from models.text.addresses import mask_addresses


async def entry_of(action: AuditAction) -> AuditEntry:
    return await AuditEntry.get(action=action)


async def test_L1_an_entry_is_never_changed(ada: Member):
    entry = await entry_of(AuditAction.COMPANY_REGISTERED)

    with pytest.raises(IntegrityError, match="tr_audit_entry"):
        await entry.set(ip="198.51.100.1")
    with pytest.raises(IntegrityError, match="tr_audit_entry"):
        await AuditEntry.all().update(data={"forged": True})

    after = await AuditEntry.get(id=entry.id)
    assert (after.ip, after.data) == ("", {})


async def test_L1_an_entry_is_deleted_when_its_time_is_over(ada: Member):
    assert await AuditEntry.all().delete() == 1


async def test_L1_addresses_are_masked_wherever_they_stand_in_the_data(ada: Member):
    await audit(
        AuditAction.ADDRESS_SUPPRESSED,
        ada.company,
        OPERATOR,
        address="bo@work.example",
        reason="asked by <bo@work.example>, twice",
        more=[{"cc": "max@acme.example"}],
        count=2,
    )

    entry = await entry_of(AuditAction.ADDRESS_SUPPRESSED)
    assert entry.data == {
        "address": "b***@w***.example",
        "reason": "asked by <b***@w***.example>, twice",
        "more": [{"cc": "m***@a***.example"}],
        "count": 2,
    }


def test_what_is_masked_already_stays_as_it_is():
    once = mask_addresses("from a@b.example to ada@acme.example.")

    assert once == "from ***@***.example to a***@a***.example."
    assert mask_addresses(once) == once


def test_a_long_word_without_an_address_is_no_trouble():
    assert mask_addresses("a" * 100_000) == "a" * 100_000


async def test_a_company_that_signs_up_is_audited_as_its_own_matter(ada: Member):
    entry = await entry_of(AuditAction.COMPANY_REGISTERED)

    assert (entry.actor_kind, entry.account_id) == (AuditActor.MEMBER, ada.account_id)
    assert (entry.company_id, entry.subject_id) == (ada.company_id, ada.company.type_id)


async def test_what_staff_decide_of_a_company_is_audited_once(ada: Member, sam: Account):
    await ada.company.suspend(sam, "198.51.100.7")
    await ada.company.suspend(sam, "198.51.100.7")

    entry = await entry_of(AuditAction.COMPANY_SUSPENDED)
    assert (entry.actor_kind, entry.account_id, entry.ip) == (
        AuditActor.STAFF,
        sam.id,
        "198.51.100.7",
    )
    assert entry.data == {"before": "ACTIVE"}


async def test_only_staff_are_a_doer_for_the_platform(ada: Member):
    with pytest.raises(NotPermitted):
        Doer.staff(ada.account)
