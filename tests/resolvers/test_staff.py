"""The desk of staff: accounts, suppressed addresses, jobs given up, the audit log."""

from typing import Any

import pytest

from models import Account, Company, Contractor, Job, Member
from models.audit import AuditAction
from models.suppression import SuppressionReason, suppress
from models.transaction import transaction
from tests.asking import Api, document

PATHS = """query($a: ID, $s: ID) { staff { auditLog(accountId: $a, subjectId: $s) {
  nodes { action actorAddress } } } }"""


async def dead_job(kind: str, error: str) -> Job:
    async with transaction():
        job = await Job.later(kind)
    await job.fail(error, final=True)
    return job


async def desk(api: Api, sam: Account, **variables: Any) -> Any:
    return (await api.ask(document("staff-desk"), variables, by=sam))["staff"]


async def find(api: Api, sam: Account, **variables: Any) -> Any:
    return (await api.ask(document("find-account"), variables, by=sam))["staff"]["account"]


async def test_an_account_is_shown_as_far_as_helping_needs_it(api: Api, ada: Member, sam: Account):
    found = await find(api, sam, email="Ada@acme.example")

    assert found == {
        "id": ada.account.type_id,
        "maskedAddress": "a***@a***.example",
        "status": "ACTIVE",
        "isStaff": False,
        "createdAt": found["createdAt"],
        "lastSignedInAt": None,
        "memberships": {"active": 1, "removed": 0},
    }
    assert await find(api, sam, id=ada.account.type_id) == found


async def test_whoever_is_not_there_is_null_and_nothing_at_all_is_no_question(
    api: Api, ada: Member, sam: Account
):
    assert await find(api, sam, email="nobody@acme.example") is None
    assert await find(api, sam, email="ada@acme.example", id=sam.type_id) is None
    assert await find(api, sam, id="garbage") is None
    answer = await api.ask(document("find-account"), by=sam)

    assert answer.codes == ["INVALID_INPUT"]


async def test_P11_a_session_of_a_disabled_account_is_no_longer_valid(
    api: Api, ada: Member, sam: Account
):
    session = await api.session(ada)
    assert session
    assert await api.surface.still_valid(session)

    answer = await api.ask(
        document("disable-account"),
        {"input": {"accountId": ada.account.type_id, "reason": "stolen laptop"}},
        by=sam,
    )

    assert answer["disableAccount"] == {
        "account": {"id": ada.account.type_id, "status": "DISABLED"},
        "companiesWithoutOwner": [{"id": ada.company.type_id, "name": "Acme"}],
    }
    assert not await api.surface.still_valid(session)


async def test_jobs_given_up_are_listed_without_personal_data_and_tried_anew(
    api: Api, sam: Account
):
    first = await dead_job("send_otp", "550 5.1.1 <bo@work.example> unknown")
    second = await dead_job("send_welcome", "IntegrityError: Bo Álvarez")
    async with transaction():
        await Job.later("send_otp")  # alive

    found = (await desk(api, sam))["deadJobs"]
    retried = await api.ask(document("retry-job"), {"input": {"jobId": first.type_id}}, by=sam)

    assert found["totalCount"] == 2
    assert [(job["id"], job["error"]) for job in found["nodes"]] == [
        (second.type_id, "IntegrityError"),
        (first.type_id, "550 5.1.1 <b***@w***.example> unknown"),
    ]
    assert retried["retryJob"]["jobId"] == first.type_id
    assert [j["id"] for j in (await desk(api, sam))["deadJobs"]["nodes"]] == [second.type_id]


async def test_dead_jobs_and_suppressed_addresses_can_be_narrowed(api: Api, sam: Account):
    await dead_job("send_otp", "no")
    await dead_job("send_welcome", "no")
    await suppress("bo@work.example", SuppressionReason.HARD_BOUNCE)
    await suppress("cy@work.example", SuppressionReason.STAFF)

    answer = await api.ask(
        """{ staff { deadJobs(kind: "send_otp") { nodes { kind } }
          suppressedAddresses(address: "BO@work.example") { nodes { address reason } } } }""",
        by=sam,
    )

    assert answer["staff"] == {
        "deadJobs": {"nodes": [{"kind": "send_otp"}]},
        "suppressedAddresses": {"nodes": [{"address": "bo@work.example", "reason": "HARD_BOUNCE"}]},
    }


async def test_staff_read_who_did_what_to_whom(api: Api, ada: Member, eve: Member, sam: Account):
    await ada.company.suspend(sam, "198.51.100.7")
    await find(api, sam, email="ada@acme.example")

    log = (await desk(api, sam, companyId=ada.company.type_id))["auditLog"]
    by_sam = await api.ask(PATHS, {"a": sam.type_id}, by=sam)
    to_ada = await api.ask(PATHS, {"s": ada.account.type_id}, by=sam)
    nothing = await desk(api, sam, companyId="garbage")

    assert [entry["action"] for entry in log["nodes"]] == [
        "COMPANY_SUSPENDED",
        "COMPANY_REGISTERED",
    ]
    assert log["nodes"][0]["actorKind"] == "STAFF"
    assert log["nodes"][0]["actorId"] == sam.type_id
    assert log["nodes"][0]["actorAddress"] == "s***@m***.example"
    assert log["nodes"][0]["ip"] == "198.51.100.7"
    assert [e["action"] for e in by_sam["staff"]["auditLog"]["nodes"]] == [
        "ACCOUNT_LOOKED_UP",
        "COMPANY_SUSPENDED",
    ]
    assert [e["action"] for e in to_ada["staff"]["auditLog"]["nodes"]] == ["ACCOUNT_LOOKED_UP"]
    assert nothing["auditLog"]["totalCount"] == 0


async def test_what_staff_do_by_the_api_carries_their_address(api: Api, ada: Member, sam: Account):
    await api.ask(document("activate"), {"input": {"companyId": ada.company.type_id}}, by=sam)
    await Company.filter(id=ada.company_id).update(status="PENDING_REVIEW")
    await api.ask(document("activate"), {"input": {"companyId": ada.company.type_id}}, by=sam)

    log = (await desk(api, sam, action=AuditAction.COMPANY_ACTIVATED.value))["auditLog"]

    assert [(e["ip"], e["data"]) for e in log["nodes"]] == [
        ("203.0.113.7", {"before": "PENDING_REVIEW"})
    ]


async def test_P14_nothing_that_staff_read_holds_a_secret(
    api: Api, ada: Member, bo: Contractor, sam: Account
):
    assert bo
    await find(api, sam, email="ada@acme.example")

    seen = str(await desk(api, sam)) + str(await find(api, sam, email="ada@acme.example"))

    hash = (await Account.get(id=ada.account_id)).password_hash
    assert hash
    assert hash not in seen
    assert "ada@acme.example" not in seen


@pytest.mark.parametrize("hostile", ["\0", "x" * 300 + "@work.example", "ada", "\ud800", "'; --"])
async def test_what_nothing_is_called_finds_nothing(
    api: Api, ada: Member, sam: Account, hostile: str
):
    answer = await api.ask(
        """query($s: String!, $id: ID!) { staff {
          account(email: $s) { id }
          deadJobs(kind: $s) { totalCount }
          suppressedAddresses(address: $s) { totalCount }
          auditLog(subjectId: $id, accountId: $id, companyId: $id) { totalCount } } }""",
        {"s": hostile, "id": hostile},
        by=sam,
    )

    assert answer["staff"] == {
        "account": None,
        "deadJobs": {"totalCount": 0},
        "suppressedAddresses": {"totalCount": 0},
        "auditLog": {"totalCount": 0},
    }
