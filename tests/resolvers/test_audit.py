"""The audit log as a company reads it, and what a whole journey leaves in it."""

import re
from typing import Any

import pytest

from models import Account, AuditEntry, Contractor, Member, OtpChallenge, StaffLink
from models.audit import AuditAction, AuditActor, Doer, audit
from models.company import CompanyStatus, MemberStatus, Role
from models.inviting import Terms, invite
from models.typeid import encode
from tests.asking import IP, Api, document
from tests.conftest import PASSWORD, agreement_ids, make_account, member_of

STOLEN = "wrote from bo@work.example"


async def log_of(api: Api, by: Any, **variables: Any) -> list[dict[str, Any]]:
    answer = await api.ask(document("audit-log"), variables, by=by)
    found: list[dict[str, Any]] = answer["company"]["auditLog"]["nodes"]
    return found


async def colleague(ada: Member, role: Role, **values: Any) -> Member:
    account = await make_account(f"{role.value.lower()}@acme.example")
    member = await Member.create(
        account=account, company=ada.company, role=role, name=role.value, **values
    )
    return await member_of(member)


async def test_a_company_reads_its_own_matters_newest_first(
    api: Api, ada: Member, eve: Member, sam: Account
):
    await ada.company.suspend(sam, "198.51.100.7")
    await eve.company.suspend(sam)

    suspended, registered = await log_of(api, ada)

    assert (suspended["action"], registered["action"]) == (
        "COMPANY_SUSPENDED",
        "COMPANY_REGISTERED",
    )
    assert suspended["subjectId"] == ada.company.type_id
    assert suspended["data"] == {"before": "ACTIVE"}
    assert registered["actor"] == {
        "kind": "MEMBER",
        "maskedAddress": "a***@a***.example",
        "member": {"id": ada.type_id, "name": "ada", "role": "OWNER"},
    }


async def test_of_staff_a_company_learns_neither_name_nor_place(
    api: Api, ada: Member, sam: Account
):
    await ada.company.suspend(sam, "198.51.100.7")

    [entry] = await log_of(api, ada, action="COMPANY_SUSPENDED")

    assert entry["actor"] == {"kind": "PLATFORM", "maskedAddress": None, "member": None}
    assert entry["ip"] is None
    assert sam.type_id not in str(entry)


async def test_of_somebody_who_is_no_employee_a_company_learns_no_place(
    api: Api, ada: Member, di: Contractor
):
    assert di.account
    by = Doer(AuditActor.ACCOUNT, di.account.id, "198.51.100.7")
    await audit(AuditAction.COMPANY_REGISTERED, di, by, company_id=ada.company_id)

    entry, _ = await log_of(api, ada)

    assert (entry["actor"]["kind"], entry["actor"]["member"]) == ("CONTRACTOR", None)
    assert entry["ip"] is None


async def test_a_former_employee_is_still_named(api: Api, ada: Member):
    gone = await colleague(ada, Role.ADMIN, status=MemberStatus.REMOVED)
    by = Doer(AuditActor.MEMBER, gone.account_id, "198.51.100.7")
    await audit(AuditAction.COMPANY_REGISTERED, ada.company, by, company_id=ada.company_id)

    entry, _ = await log_of(api, ada)

    assert (entry["actor"]["member"]["name"], entry["ip"]) == ("ADMIN", "198.51.100.7")


@pytest.mark.parametrize("role", list(Role))
async def test_the_log_is_for_owners_and_admins(api: Api, ada: Member, role: Role):
    answer = await api.ask(document("audit-log"), by=await colleague(ada, role))

    assert answer.codes == ([] if role in (Role.OWNER, Role.ADMIN) else ["FORBIDDEN"])


@pytest.mark.parametrize("role", [Role.ADMIN, Role.MANAGER])
async def test_an_entry_is_found_by_id_by_those_who_read_the_log(api: Api, ada: Member, role: Role):
    [entry] = await AuditEntry.all()

    answer = await api.ask(
        "query($id: ID!) { node(id: $id) { id } }",
        {"id": entry.type_id},
        by=await colleague(ada, role),
    )

    assert answer["node"] == ({"id": entry.type_id} if role is Role.ADMIN else None)


async def test_a_suspended_company_can_read_its_log(api: Api, ada: Member):
    await ada.company.set(status=CompanyStatus.SUSPENDED)

    assert len(await log_of(api, ada)) == 1


async def test_a_page_of_many_entries_takes_no_more_statements_than_one(api: Api, ada: Member):
    admin = await colleague(ada, Role.ADMIN)
    one = await api.ask(document("audit-log"), by=ada)
    for by in (ada, admin) * 10:
        doer = Doer(AuditActor.MEMBER, by.account_id)
        await audit(AuditAction.COMPANY_REGISTERED, ada.company, doer, company_id=ada.company_id)

    many = await api.ask(document("audit-log"), by=ada)

    assert many["company"]["auditLog"]["totalCount"] == 21
    assert len(many.statements) == len(one.statements)


async def test_pages_of_the_log_follow_each_other(api: Api, ada: Member, sam: Account):
    await ada.company.suspend(sam)

    first = await api.ask(document("audit-log"), {"first": 1}, by=ada)
    info = first["company"]["auditLog"]["pageInfo"]
    [last] = await log_of(api, ada, first=1, after=info["endCursor"])

    assert info["hasNextPage"]
    assert last["action"] == "COMPANY_REGISTERED"


async def test_L1_a_whole_journey_leaves_no_secret_and_no_address(
    api: Api, ada: Member, bo: Contractor, sam: Account
):
    secrets = [PASSWORD, "quiet lamps over Oslo"]

    async def ask(name: str, by: Any = None, **given: Any) -> Any:
        return await api.ask(document(name), {"input": given}, by=by)

    # a company signs up, and its code comes back
    agreements = {"agreementIds": await agreements_to_accept()}
    company = {"company": {"name": "Initech", "country": "US"}}
    who = {"email": "kim@initech.example", "password": secrets[1], "intent": "PAY_TEAM"}
    sent = (await ask("sign-up", **who, **agreements, **company))["signUp"]
    secrets.append(await code_of("kim@initech.example"))
    verified = await ask("verify", challengeId=sent["challengeId"], code=secrets[-1])
    secrets.append(verified["verifyOtp"]["token"])
    # the operator makes staff, staff decide
    _, token = await StaffLink.make("lee@muster.example")
    secrets.append(token)
    claim = "mutation($t: String!, $p: String!) { claimStaffLink(input: {token: $t, password: $p})"
    claimed = await api.ask(
        claim + " { ... on OtpSent { challengeId } } }", {"t": token, "p": secrets[1]}
    )
    secrets.append(await code_of("lee@muster.example"))
    challenge = claimed["claimStaffLink"]["challengeId"]
    lee = await ask("verify", challengeId=challenge, code=secrets[-1])
    secrets.append(lee["verifyOtp"]["token"])
    await invite(ada, ["cy@work.example"], Terms())
    for name, given in (
        ("suppress-address", {"address": "bo@work.example"}),
        ("disable-account", {"accountId": ada.account.type_id, "reason": STOLEN}),
        ("activate", {"companyId": ada.company.type_id}),
    ):
        assert "code" not in str(await ask(name, sam, **given))
    await api.ask(document("find-account"), {"email": "ada@acme.example"}, by=sam)

    entries = await AuditEntry.all()
    written = " ".join(str(dict(entry)) for entry in entries)
    assert {entry.action for entry in entries} >= {
        AuditAction.COMPANY_REGISTERED, AuditAction.STAFF_LINK_MADE, AuditAction.STAFF_MADE,
        AuditAction.ADDRESS_SUPPRESSED, AuditAction.ACCOUNT_DISABLED,
        AuditAction.ACCOUNT_LOOKED_UP,
    }  # fmt: skip
    assert [secret for secret in secrets if secret in written] == []
    assert re.findall(r"[^\s'\"]*[^*\s'\"]@[^\s'\"]*", written) == []
    assert IP in written


async def agreements_to_accept() -> list[str]:
    return [encode("agr", id) for id in await agreement_ids()]


async def code_of(email_key: str) -> str:
    """The newest code that was mailed to an address."""
    challenge = await OtpChallenge.filter(email_key=email_key).order_by("-id").first()
    assert challenge
    return challenge.current_code()
