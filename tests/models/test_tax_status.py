"""Asking for another tax status, and what staff say."""

import asyncio
from datetime import timedelta

import pytest

from models import (
    Account,
    AuditEntry,
    Change,
    Contractor,
    Member,
    Notice,
    Profile,
    TaxStatusRequest,
)
from models.base import now
from models.change import ChangeType
from models.erasing import erase_address
from models.kyc.checking import KycRequired
from models.moving import ACCEPT, COMPLETE, SUBMIT
from models.notice import NoticeKind
from models.problems import InvalidInput, NotFound, NotPermitted
from models.profile import KycStatus, TaxStatus
from models.tax_status import (
    Business,
    TaxStatusDecided,
    TaxStatusRequestOpen,
    UnfinishedTasks,
    decide_tax_status,
    request_tax_status,
)
from tests.asking import give_task
from tests.models.identity import submitted, verified

WANTED = TaxStatus.INDIVIDUAL_ENTREPRENEUR
SHOP = Business("HRB 12345 Qwertzuiop", "Лавка Дилары", None)


@pytest.fixture
async def dilara(di: Contractor) -> Account:
    assert di.account
    await verified(di.account)
    return di.account


async def test_an_approved_request_changes_profile_and_every_column(
    dilara: Account, di: Contractor, sam: Account
):
    request = await request_tax_status(dilara, WANTED, SHOP)

    await decide_tax_status(sam, request.id, approve=True)

    assert (await Profile.get(account_id=dilara.id)).tax_status is WANTED
    await di.refresh_from_db()
    assert di.tax_status is WANTED
    changes = await Change.filter(type=ChangeType.TAX_STATUS_CHANGED).order_by("id")
    change = changes[-1]
    assert change.data == {
        "tax_status": WANTED.value,
        "before": {"tax_status": TaxStatus.INDIVIDUAL.value},
    }
    assert await Notice.filter(kind=NoticeKind.TAX_STATUS_DECIDED).count() == 1
    assert (await AuditEntry.get(action="TAX_STATUS_DECIDED")).data["state"] == "APPROVED"


async def test_a_rejected_request_changes_nothing_and_may_be_followed_by_another(
    dilara: Account, di: Contractor, sam: Account
):
    request = await request_tax_status(dilara, WANTED, SHOP)
    changes = await Change.all().count()

    await decide_tax_status(sam, request.id, approve=False, reason="Not in the register.")

    assert (await Profile.get(account_id=dilara.id)).tax_status is TaxStatus.INDIVIDUAL
    assert await Change.all().count() == changes
    assert (await request_tax_status(dilara, WANTED, SHOP)).id != request.id


async def test_only_a_verified_person_may_ask(cy: Contractor, di: Contractor):
    assert cy.account
    assert di.account
    await submitted(di.account)

    with pytest.raises(KycRequired) as unknown:
        await request_tax_status(cy.account, WANTED, SHOP)
    with pytest.raises(KycRequired) as waiting:
        await request_tax_status(di.account, WANTED, SHOP)

    assert unknown.value.status is KycStatus.NOT_STARTED
    assert waiting.value.status is KycStatus.PENDING_REVIEW


async def test_unfinished_tasks_come_first_when_asking_and_when_deciding(
    dilara: Account, di: Contractor, ada: Member, sam: Account
):
    await give_task(ada, di)
    request = await request_tax_status(dilara, WANTED, SHOP)
    accepted = await give_task(ada, di, (dilara, ACCEPT))
    handed_in = await give_task(ada, di, (dilara, ACCEPT), (dilara, SUBMIT))
    await give_task(ada, di, (dilara, ACCEPT), (ada, COMPLETE))

    with pytest.raises(UnfinishedTasks) as to_staff:
        await decide_tax_status(sam, request.id, approve=True)
    await decide_tax_status(sam, request.id, approve=False, reason="Finish your work first.")
    with pytest.raises(UnfinishedTasks) as to_person:
        await request_tax_status(dilara, WANTED, SHOP)

    assert (to_staff.value.count, to_staff.value.task_ids) == (2, [])
    assert to_person.value.task_ids == [accepted.type_id, handed_in.type_id]


async def test_everything_wrong_is_told_at_once(dilara: Account):
    tomorrow = now().date() + timedelta(days=1)

    with pytest.raises(InvalidInput) as wrong:
        await request_tax_status(dilara, WANTED, Business(" ", "x" * 201, tomorrow))
    with pytest.raises(InvalidInput) as same:
        await request_tax_status(dilara, TaxStatus.INDIVIDUAL, Business())

    assert [(i.code, i.path) for i in wrong.value.issues] == [
        ("REQUIRED", ("registrationNumber",)),
        ("TOO_LONG", ("registeredName",)),
        ("DATE_IN_FUTURE", ("registeredOn",)),
    ]
    assert [i.code for i in same.value.issues] == ["TAX_STATUS_SAME"]


async def test_a_decision_is_of_staff_once_and_a_refusal_has_a_reason(
    dilara: Account, sam: Account, ada: Member
):
    request = await request_tax_status(dilara, WANTED, SHOP)

    with pytest.raises(NotPermitted):
        await decide_tax_status(ada.account, request.id, approve=True)
    with pytest.raises(InvalidInput):
        await decide_tax_status(sam, request.id, approve=False)
    with pytest.raises(NotFound):
        await decide_tax_status(sam, None, approve=True)
    await decide_tax_status(sam, request.id, approve=True)
    with pytest.raises(TaxStatusDecided):
        await decide_tax_status(sam, request.id, approve=True)


async def test_L3_erasing_takes_the_details(dilara: Account):
    request = await request_tax_status(dilara, WANTED, SHOP)

    await erase_address("di@work.example")

    await request.refresh_from_db()
    assert (request.registration_number, request.registered_name) == (None, None)


async def test_L7_twenty_requests_at_once_are_one(dilara: Account):
    found = await asyncio.gather(
        *(request_tax_status(dilara, WANTED, SHOP) for _ in range(20)), return_exceptions=True
    )

    assert {type(f) for f in found} == {TaxStatusRequest, TaxStatusRequestOpen}
    assert await TaxStatusRequest.all().count() == 1


async def test_L7_twenty_decisions_at_once_are_one(dilara: Account, sam: Account):
    request = await request_tax_status(dilara, WANTED, SHOP)

    found = await asyncio.gather(
        *(
            decide_tax_status(sam, request.id, approve=n % 2 == 0, reason="So it is.")
            for n in range(20)
        ),
        return_exceptions=True,
    )

    assert [type(f) for f in found].count(TaxStatusRequest) == 1
    assert await Notice.filter(kind=NoticeKind.TAX_STATUS_DECIDED).count() == 1
