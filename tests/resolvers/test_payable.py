"""What speaks against paying somebody, and what looks wrong in a form: told, not refused."""

import pytest

from models import Account, Contractor, Member, PaymentMethod, Profile
from models.kyc.checking import KycRequired
from models.moving import ACCEPT, COMPLETE, move_own_task, move_tasks
from models.paying import PaymentDecision, confirm_payment_method
from models.profile import KycStatus, PaymentMethodStatus
from models.registration import register
from tests.asking import Api, give_task
from tests.conftest import ORIGIN
from tests.models.identity import approved, named

PAY = """mutation Pay($ids: [ID!]!) { markTasksPaid(input: {taskIds: $ids}) {
  ... on MarkTasksPaidPayload { results { outcome notPayable task { status } } } } }"""
FORM = """mutation Form($input: RegisterContractorInput!) { registerContractor(input: $input) {
  ... on RegisterContractorPayload { registration { isComplete doubts { code path message } } }
  ... on InvalidInput { issues { code path } } } }"""


async def done(ada: Member, di: Contractor) -> str:
    assert di.account
    task = await give_task(ada, di)
    await move_own_task(di.account, task.id, ACCEPT)
    await move_tasks(ada, [("", task.id)], COMPLETE)
    return task.type_id


async def test_a_mark_is_never_refused_and_says_what_speaks_against_it(
    api: Api, ada: Member, sam: Account, di: Contractor, dilara: Account, eve: Member
):
    first = await done(ada, di)
    found = await api.ask(PAY, {"ids": [first, "garbage"]}, by=ada)
    [mark, missing] = found["markTasksPaid"]["results"]
    assert (mark["outcome"], mark["task"]) == ("MOVED", {"status": "PAID"})
    assert mark["notPayable"] == ["KYC_REQUIRED", "PAYMENT_METHOD_REQUIRED"]
    assert (missing["outcome"], missing["notPayable"]) == ("NOT_FOUND", [])

    theirs = (await api.ask(PAY, {"ids": [first]}, by=eve))["markTasksPaid"]["results"]
    assert theirs == [{"outcome": "NOT_FOUND", "notPayable": [], "task": None}]

    await approved(dilara, sam)
    method = await named(dilara)
    await confirm_payment_method(sam, method.id, PaymentDecision.CONFIRM)
    second = await done(ada, di)
    found = await api.ask(PAY, {"ids": [second]}, by=ada)
    assert found["markTasksPaid"]["results"][0]["notPayable"] == []


async def test_a_method_is_confirmed_only_while_the_identity_is_verified(
    api: Api, sam: Account, di: Contractor, dilara: Account
):
    await approved(dilara, sam)
    method = await named(dilara)
    await register(dilara, {"first_name": "Dilnoza"}, [], ORIGIN)  # reopens the verification

    with pytest.raises(KycRequired) as refused:
        await confirm_payment_method(sam, method.id, PaymentDecision.CONFIRM)

    assert refused.value.status is KycStatus.NOT_STARTED
    assert (await PaymentMethod.get()).status is PaymentMethodStatus.NEEDS_CONFIRMATION
    blocked = await confirm_payment_method(sam, method.id, PaymentDecision.BLOCK, "Whose is it?")
    assert blocked.status is PaymentMethodStatus.BLOCKED


async def test_a_doubtful_number_is_taken_and_said_in_a_dry_run_too(
    api: Api, di: Contractor, dilara: Account
):
    given = {"country": "US", "subdivision": "TX", "taxNumber": "536-90"}

    for dry_run in (True, False):
        found = await api.ask(FORM, {"input": {**given, "dryRun": dry_run}}, by=dilara)
        [doubt] = found["registerContractor"]["registration"]["doubts"]
        assert (doubt["code"], doubt["path"]) == ("TAX_NUMBER_DOUBTFUL", ["taxNumber"])
        assert found["registerContractor"]["registration"]["isComplete"]

    assert (await Profile.get(account=dilara)).tax_number == "536-90"
    mended = await api.ask(FORM, {"input": {"taxNumber": "536-90-4399"}}, by=dilara)
    assert mended["registerContractor"]["registration"]["doubts"] == []
