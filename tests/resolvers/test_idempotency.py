"""A mutation with an `idempotencyKey` happens once; its answer is read anew each time."""

import asyncio
from typing import Any

import pytest

from app.execution import start
from app.graphql import schema, sensitive_fields
from app.requests import GraphQLRequest
from app.surface import RequestInfo
from models import (
    Account,
    Contractor,
    IdempotencyRecord,
    Invitation,
    Job,
    Member,
    Notice,
    Task,
)
from models.company import CompanyStatus, MemberStatus, Role
from models.moving import PUBLISH, move_tasks
from models.notice import NoticeKind
from tests.asking import AGENT, IP, Answer, Api, give_task
from tests.conftest import make_company
from tests.resolvers.test_strangers import MUTATIONS, World, world

__all__ = ["world"]

# Why a mutation takes a key, or needs none. A new one fails until it is in the table.
KEY = "it creates, mails or imports"
SECRET = "it takes a secret, or returns one once"
ONE = "a repetition finds what the first one made"
NOBODY = "nobody is signed in whose key it could be; a minute lies between two letters"
HARMLESS = "it neither creates, mails nor imports"
DECIDED = "it is decided once: a repetition is told so"
REASONS = {
    "acceptAgreements": HARMLESS,
    "acceptInvitation": SECRET,
    "acceptTask": HARMLESS,
    "activateCompany": KEY,
    "answerSupportThread": KEY,
    "addNote": KEY,
    "askForInvitation": SECRET,
    "cancelTasks": HARMLESS,
    "changeEmail": SECRET,
    "changePassword": SECRET,
    "claimStaffLink": SECRET,
    "closeCompany": HARMLESS,
    "closeSupportThread": HARMLESS,
    "cancelImport": HARMLESS,
    "commitImport": KEY,
    "completeTasks": HARMLESS,
    "confirmPhone": SECRET,
    "confirmTotp": SECRET,
    "confirmPaymentMethod": HARMLESS,
    "copyInvitationLink": SECRET,
    "correctInvitation": KEY,
    "createTask": KEY,
    "createProject": KEY,
    "createService": KEY,
    "decideKyc": DECIDED,
    "decideTaxStatus": DECIDED,
    "declineInvitation": SECRET,
    "declineTask": HARMLESS,
    "deleteTasks": HARMLESS,
    "endSessions": HARMLESS,
    "deleteDashboardView": HARMLESS,
    "deleteNote": HARMLESS,
    "editNote": HARMLESS,
    "disableTotp": HARMLESS,
    "eraseMyAccount": HARMLESS,
    "exportContractors": SECRET,
    "exportMyData": ONE,
    "disableAccount": HARMLESS,
    "duplicateTask": KEY,
    "enableAccount": HARMLESS,
    "excludeContractors": HARMLESS,
    "importContractors": KEY,
    "importTasks": KEY,
    "inviteContractors": KEY,
    "inviteMember": KEY,
    "leaveCompany": HARMLESS,
    "linkPaymentMethod": KEY,
    "markNoticesRead": HARMLESS,
    "markTasksPaid": HARMLESS,
    "openSupportThread": KEY,
    "postSupportMessage": KEY,
    "publishAgreement": KEY,
    "publishTasks": KEY,
    "readSupportThread": HARMLESS,
    "recover": NOBODY,
    "registerCompany": KEY,
    "registerContractor": HARMLESS,
    "remindContractors": KEY,
    "resendInvitations": KEY,
    "revokeInvitations": HARMLESS,
    "removeMember": HARMLESS,
    "removePaymentMethod": HARMLESS,
    "removeTrustedDevices": HARMLESS,
    "renewRecoveryCodes": SECRET,
    "reportInvitation": SECRET,
    "requestOtp": ONE,
    "requestPhoneOtp": ONE,
    "requestTaxStatusChange": ONE,
    "resetPassword": SECRET,
    "retryJob": KEY,
    "returnTask": HARMLESS,
    "saveDashboardView": KEY,
    "setPreferences": HARMLESS,
    "signIn": SECRET,
    "signOut": HARMLESS,
    "signUp": SECRET,
    "startKyc": ONE,
    "startTotp": SECRET,
    "stepUp": SECRET,
    "submitKyc": ONE,
    "submitTask": HARMLESS,
    "suppressAddress": HARMLESS,
    "suspendCompany": KEY,
    "transferOwnership": HARMLESS,
    "updateCompany": HARMLESS,
    "updateContractors": KEY,
    "updateMember": HARMLESS,
    "updateProject": HARMLESS,
    "updateService": HARMLESS,
    "updateTask": HARMLESS,
    "unsuppressAddress": HARMLESS,
    "verifyOtp": SECRET,
}
BY_STAFF = (
    "activateCompany", "answerSupportThread", "publishAgreement", "retryJob", "suspendCompany",
)  # fmt: skip
BY_DI = ("linkPaymentMethod", "postSupportMessage")
KEYED = sorted(name for name, reason in REASONS.items() if reason is KEY)
FIELDS = schema._schema.mutation_type.fields  # type: ignore[union-attr]


def test_every_mutation_is_in_the_table():
    assert set(REASONS) == set(FIELDS)


def test_what_creates_mails_or_imports_takes_a_key_and_nothing_else_does():
    takes = {name for name, field in FIELDS.items() if "idempotencyKey" in field.args}

    assert takes == set(KEYED)


def test_what_takes_a_secret_takes_no_key():
    assert sensitive_fields(schema) <= {n for n, reason in REASONS.items() if reason is SECRET}


def test_what_takes_a_key_answers_its_problems_and_nothing_else_does():
    problems = {"IdempotencyInProgress", "IdempotencyKeyReused"}

    for name, field in FIELDS.items():
        members = {member.name for member in field.type.of_type.types}
        assert members & problems == (problems if name in KEYED else set()), name


def mutation(name: str, payload: str) -> str:
    kind = f"{name[0].upper()}{name[1:]}"
    takes = FIELDS[name].args["input"].type
    return f"""mutation($input: {takes}, $key: String) {{
      {name}(input: $input, idempotencyKey: $key) {{
        __typename
        ... on {kind}Payload {{ {payload} }}
        ... on Problem {{ code path }}
        ... on InvalidInput {{ issues {{ code path }} }} }} }}"""


async def ask(
    api: Api, name: str, given: Any, payload: str = "__typename", key: str | None = "k", **by: Any
) -> Any:
    answer = await api.ask(mutation(name, payload), {"input": given, "key": key}, **by)
    return answer[name]


@pytest.mark.parametrize("name", KEYED)
async def test_the_same_request_again_writes_nothing_and_answers_the_same(
    api: Api, world: World, sam: Account, name: str
):
    variables, payload, _ = MUTATIONS[name]
    given = {"input": variables(world), "key": "a key"}
    by: Any = sam if name in BY_STAFF else world.ada
    if name in BY_DI:
        by = world.di
    if name == "activateCompany":
        await world.acme.set(status=CompanyStatus.PENDING_REVIEW)

    first = await api.ask(mutation(name, payload), given, by=by)
    second = await api.ask(mutation(name, payload), given, by=by)

    assert first[name]["__typename"].endswith("Payload")
    assert second[name] == first[name]
    assert writes(first)
    assert writes(second) == []
    assert len(await IdempotencyRecord.all()) == 1


def writes(answer: Answer) -> list[str]:
    return [s for s in answer.statements if s.startswith(("INSERT", "UPDATE", "DELETE"))]


TASK = {"amount": "10", "currency": "USD", "serviceCode": "design", "description": "A logo"}


async def test_a_repetition_with_another_selection_answers_what_it_asks_for(api: Api, ada: Member):
    given = {**TASK, "email": "new@work.example"}

    await ask(api, "createTask", given, by=ada)
    second = await ask(
        api, "createTask", given, "invited task { title contractor { email } }", by=ada
    )

    assert second["invited"] is True
    assert second["task"] == {"title": "A logo", "contractor": {"email": "new@work.example"}}
    assert await Task.all().count() == 1


async def test_a_repetition_shows_how_things_stand_now(api: Api, ada: Member, di: Contractor):
    given = {**TASK, "contractorId": di.type_id, "publish": False}

    first = await ask(api, "createTask", given, "task { status }", by=ada)
    await move_tasks(ada, [("", (await Task.get()).id)], PUBLISH)
    second = await ask(api, "createTask", given, "task { status }", by=ada)

    assert (first["task"]["status"], second["task"]["status"]) == ("DRAFT", "PUBLISHED")


async def test_what_is_gone_is_not_found(api: Api, ada: Member, di: Contractor):
    given = {**TASK, "contractorId": di.type_id}
    await ask(api, "createTask", given, by=ada)
    await Task.all().delete()

    second = await ask(api, "createTask", given, by=ada)

    assert second["code"] == "NOT_FOUND"
    assert not await Task.exists()


async def test_a_repetition_is_for_those_who_may_still_read_it(api: Api, ada: Member, max: Member):
    given = {**TASK, "email": "new@work.example", "companyId": ada.company.type_id}
    payload = "task { contractor { email } }"
    await ask(api, "createTask", given, payload, by=max)

    await max.set(role=Role.OBSERVER)
    as_observer = await ask(api, "createTask", given, payload, by=max)
    anew = await ask(api, "createTask", given, payload, key="other", by=max)
    await max.set(status=MemberStatus.REMOVED)
    removed = await ask(api, "createTask", given, payload, by=max)

    assert as_observer["task"]["contractor"]["email"] == "new@work.example"
    assert anew["code"] == "NOT_PERMITTED"
    assert removed["code"] == "NOT_FOUND"
    assert "task" not in removed


async def test_whoever_founded_a_company_and_left_it_sees_no_more_of_it(api: Api, di: Contractor):
    given = {"company": {"name": "Initech", "country": "US"}}
    first = await ask(api, "registerCompany", given, "company { name }", by=di)
    await Member.filter(account_id=di.account_id).update(status=MemberStatus.REMOVED)

    second = await ask(api, "registerCompany", given, "company { name }", by=di)

    assert first["company"]["name"] == "Initech"
    assert (second["__typename"], second["code"]) == ("NotFound", "NOT_FOUND")
    assert await Member.filter(account_id=di.account_id).count() == 1


async def test_what_was_fine_then_is_not_judged_again(api: Api, ada: Member, max: Member):
    given = {"addresses": ["new@work.example"], "managerIds": [max.type_id]}
    first = await ask(api, "inviteContractors", given, "results { outcome }", by=ada)
    await max.set(status=MemberStatus.REMOVED)

    second = await ask(api, "inviteContractors", given, "results { outcome }", by=ada)

    assert second == first


async def test_each_address_keeps_the_outcome_that_it_had_first(api: Api, ada: Member):
    addresses = ["new@work.example, bad@@work.example", "NEW@work.example"]
    given = {"addresses": addresses}
    payload = "results { address outcome issue { code } contractor { status } }"

    first = await ask(api, "inviteContractors", given, payload, by=ada)
    second = await ask(api, "inviteContractors", given, payload, by=ada)
    anew = await ask(api, "inviteContractors", given, payload, key="other", by=ada)

    assert second == first
    outcomes = [result["outcome"] for result in second["results"]]
    assert outcomes == ["INVITED", "INVALID", "DUPLICATE"]
    assert second["results"][1]["issue"]
    assert second["results"][1]["contractor"] is None
    assert anew["results"][0]["outcome"] == "ALREADY_INVITED"
    assert await Invitation.all().count() == 1


async def test_each_task_keeps_the_outcome_that_it_had_first(api: Api, ada: Member, di: Contractor):
    draft = await give_task(ada, di, publish=False)
    given = {"taskIds": [draft.type_id, "garbage", draft.type_id]}
    payload = "results { id outcome task { status } }"

    first = await ask(api, "publishTasks", given, payload, by=ada)
    letters = await Notice.filter(kind=NoticeKind.TASKS_WAITING).count()
    second = await ask(api, "publishTasks", given, payload, by=ada)

    assert second == first
    assert [r["outcome"] for r in second["results"]] == ["MOVED", "NOT_FOUND", "UNCHANGED"]
    assert [r["id"] for r in second["results"]] == given["taskIds"]
    assert await Notice.filter(kind=NoticeKind.TASKS_WAITING).count() == letters == 1


async def test_a_late_repetition_does_not_undo_what_was_decided_since(
    api: Api, ada: Member, sam: Account
):
    given = {"companyId": ada.company.type_id}
    await ask(api, "suspendCompany", given, by=sam)
    await ask(api, "activateCompany", given, by=sam)

    late = await ask(api, "suspendCompany", given, "company { status }", by=sam)

    assert late["company"]["status"] == "ACTIVE"


async def test_other_content_under_the_same_key_is_refused(api: Api, ada: Member, di: Contractor):
    given = {**TASK, "contractorId": di.type_id}
    await ask(api, "createTask", given, by=ada)

    other = await ask(api, "createTask", {**given, "title": "Another"}, by=ada)

    assert (other["__typename"], other["code"]) == (
        "IdempotencyKeyReused", "IDEMPOTENCY_KEY_REUSED",
    )  # fmt: skip
    assert await Task.all().count() == 1


async def test_the_same_meaning_spelt_otherwise_is_the_same_content(
    api: Api, ada: Member, di: Contractor
):
    given = {**TASK, "contractorId": di.type_id}
    await ask(api, "createTask", given, by=ada)

    spelt = {"companyId": ada.company.type_id, "title": None, **given, "amount": "10.00"}
    again = await ask(api, "createTask", spelt, by=ada)
    literal = f"""mutation {{ createTask(idempotencyKey: "k", input: {{
      contractorId: "{di.type_id}", description: "A logo", serviceCode: "design",
      currency: "USD", amount: "10" }}) {{ __typename }} }}"""
    in_text = await api.ask(literal, by=ada)

    assert again["__typename"] == in_text["createTask"]["__typename"] == "CreateTaskPayload"
    assert await Task.all().count() == 1


async def test_what_was_refused_may_be_mended_under_the_same_key(
    api: Api, ada: Member, di: Contractor
):
    given = {**TASK, "contractorId": di.type_id}
    refused = await ask(api, "createTask", {**given, "amount": "0"}, by=ada)

    mended = await ask(api, "createTask", given, by=ada)

    assert refused["code"] == "INVALID_INPUT"
    assert mended["__typename"] == "CreateTaskPayload"


async def test_a_key_that_is_none_is_refused_by_name(api: Api, ada: Member):
    given = {"addresses": ["new@work.example"]}

    refused = await ask(api, "inviteContractors", given, key="ключ", by=ada)

    assert refused["issues"] == [{"code": "IDEMPOTENCY_KEY_FORMAT", "path": ["idempotencyKey"]}]
    assert not await Invitation.exists()


async def test_without_a_key_each_request_is_its_own(api: Api, ada: Member, di: Contractor):
    given = {**TASK, "contractorId": di.type_id}

    await ask(api, "createTask", given, key=None, by=ada)
    await ask(api, "createTask", given, key=None, by=ada)

    assert await Task.all().count() == 2
    assert not await IdempotencyRecord.exists()


async def test_T5_the_same_key_in_two_companies_is_two_requests(api: Api, ada: Member):
    assert ada.account
    globex = await make_company("Globex", ada.account)
    given = {"addresses": ["new@work.example"]}
    payload = "results { outcome contractor { id } }"

    answers = [
        await ask(api, "inviteContractors", {**given, "companyId": c.type_id}, payload, by=ada)
        for c in (ada.company, globex.company)
    ]

    assert [a["results"][0]["outcome"] for a in answers] == ["INVITED", "INVITED"]
    rows = await Contractor.all().order_by("id").values_list("company_id", flat=True)
    assert list(rows) == [ada.company_id, globex.company_id]
    assert answers[0]["results"][0]["contractor"] != answers[1]["results"][0]["contractor"]


async def test_T5_the_same_key_of_two_members_is_two_requests(
    api: Api, ada: Member, max: Member, di: Contractor
):
    given = {**TASK, "contractorId": di.type_id}

    first = await ask(api, "createTask", given, "task { id }", by=ada)
    second = await ask(api, "createTask", given, "task { id }", by=max)

    assert first["task"]["id"] != second["task"]["id"]


async def test_T5_nobody_is_told_that_a_stranger_used_the_key(
    api: Api, ada: Member, eve: Member, di: Contractor
):
    await ask(api, "createTask", {**TASK, "contractorId": di.type_id}, by=ada)

    other = await ask(api, "createTask", {**TASK, "email": "new@work.example"}, by=eve)

    assert other["__typename"] == "CreateTaskPayload"


async def test_the_same_key_of_two_mutations_is_two_requests(api: Api, ada: Member):
    invited = await ask(api, "inviteContractors", {"addresses": ["a@work.example"]}, by=ada)
    made = await ask(api, "createTask", {**TASK, "email": "a@work.example"}, by=ada)

    assert invited["__typename"] == "InviteContractorsPayload"
    assert made["__typename"] == "CreateTaskPayload"


async def test_twice_in_one_operation_is_once(api: Api, ada: Member, di: Contractor):
    two = """mutation($input: CreateTaskInput!) {
      a: createTask(input: $input, idempotencyKey: "k") { ... on CreateTaskPayload { task { id } } }
      b: createTask(input: $input, idempotencyKey: "k") { ... on CreateTaskPayload { task { id } } }
    }"""

    answer = await api.ask(two, {"input": {**TASK, "contractorId": di.type_id}}, by=ada)

    assert answer["a"] == answer["b"]
    assert await Task.all().count() == 1


async def test_what_is_kept_holds_nothing_that_anybody_wrote(api: Api, ada: Member):
    given = {
        "addresses": ["secretive@work.example", "bad@@work"],
        "feature": "Confidential",
        "message": "Welcome aboard",
    }

    await ask(api, "inviteContractors", given, key="my private key", by=ada)

    [kept] = await IdempotencyRecord.all().values()
    text = " ".join(str(value) for value in kept.values()).lower()
    for written in ("secretive", "work", "confidential", "welcome", "private", "acme"):
        assert written not in text
    contractor = await Contractor.get()
    assert kept["outcomes"] == [[str(contractor.id), "INVITED"], [None, "INVALID"]]


async def test_of_twenty_at_once_one_invites(api: Api, ada: Member):
    session = await api.session(ada)
    text = mutation("inviteContractors", "results { outcome contractor { id } }")
    given = {"input": {"addresses": ["new@work.example"]}, "key": "k"}

    async def one() -> Any:
        request = GraphQLRequest(text, variables=given)
        run = await start(api.surface, session, RequestInfo("request", IP, AGENT), request)
        result = await run.result()
        assert result.errors == []
        assert result.data
        return result.data["inviteContractors"]

    answers = await asyncio.gather(*(one() for _ in range(20)))
    told = [a for a in answers if a["__typename"] == "InviteContractorsPayload"]

    contractor = await Contractor.get()
    assert await Invitation.all().count() == 1
    assert await Job.filter(kind="send_invitation").count() == 1
    assert told
    for answer in told:
        assert answer["results"] == [
            {"outcome": "INVITED", "contractor": {"id": contractor.type_id}}
        ]
    for answer in answers:
        assert answer in told or answer["code"] == "IDEMPOTENCY_IN_PROGRESS"


async def test_a_key_that_is_in_use_is_a_problem_in_words(api: Api, ada: Member, di: Contractor):
    given = {**TASK, "contractorId": di.type_id}
    text = mutation("createTask", "task { id }").replace("code path", "code message", 1)
    await api.ask(text, {"input": given, "key": "k"}, by=ada)

    answer = await api.ask(
        text, {"input": {**given, "amount": "11"}, "key": "k"}, by=ada, language="en"
    )

    assert "belongs to another request" in answer["createTask"]["message"]
