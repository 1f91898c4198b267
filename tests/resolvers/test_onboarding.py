"""The funnel, the card's own truth of a contractor, and the same truth as the person sees it."""

import re
from datetime import timedelta
from typing import Any

import pytest

from models import Account, Company, Contractor, ContractorManager, Member, StageFigures
from models.account import Locale
from models.guides import TITLES
from models.inviting import Terms, invite
from models.leaving import leave
from models.onboarding import StageKey
from models.policy import ExistingAccountPolicy
from models.profile import KycCheck, KycStatus, Profile
from models.rights import ManagersSee
from models.transaction import transaction
from tests.asking import Api
from tests.conftest import Clock, make_account, with_policy

STUCK = """query Stuck($waitingOn: [WaitingOn!], $first: Int, $after: Cursor) {
  company { onboarding { stuck(waitingOn: $waitingOn, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { email currentStage waitingOn waitingSince } } } } }"""
TIMES = "{ company { onboarding { times { asOf stages { stage count median p90 } } } } }"
CARD = """query Card($id: ID!) { company { contractor(id: $id) {
  waitingSince
  registration { state missing }
  stages { key title state helpUrl waitingOn requirements }
  stageHistory { stage enteredAt leftAt passed seconds }
  requirements { currentlyDue recommended pendingVerification dueBy errors { code cause reason } }
  capabilities { key isAllowed reasons }
} } }"""
MINE = """{ viewer {
  teams { company { name } status waitingOn registration { state missing }
    requirements { currentlyDue } capabilities { key isAllowed reasons }
    stages { key helpUrl } }
  pendingInvitations { id kind role companyName inviterName message expiresAt }
} }"""


async def stuck(api: Api, by: Member, **variables: Any) -> list[str]:
    found = (await api.ask(STUCK, variables, by=by))["company"]["onboarding"]["stuck"]
    return [node["email"].split("@")[0] for node in found["nodes"]]


async def test_whoever_waits_longest_comes_first(
    api: Api, ada: Member, clock: Clock, bo: Contractor, cy: Contractor, di: Contractor
):
    for name, hours in (("bo", 1), ("cy", 9), ("di", 5)):
        row = await Contractor.get(email=f"{name}@work.example")
        assert row.waiting_since
        await row.set(waiting_since=row.waiting_since - timedelta(hours=hours))

    everybody = await stuck(api, ada)
    on_people = await stuck(api, ada, waitingOn=["CONTRACTOR"])
    first = await api.ask(STUCK, {"first": 1}, by=ada)
    page = first["company"]["onboarding"]["stuck"]
    rest = await stuck(api, ada, after=page["pageInfo"]["endCursor"])

    assert everybody == ["cy", "di", "bo"]
    assert on_people == ["cy", "di"]
    assert page["totalCount"] == 3
    assert rest == ["di", "bo"]


async def test_whoever_left_waits_for_nobody(api: Api, ada: Member, di: Contractor):
    await leave(await Account.get(id=di.account_id), ada.company_id)

    assert await stuck(api, ada) == []


async def test_a_manager_who_sees_own_rows_finds_only_these_stuck(
    api: Api, ada: Member, max: Member, cy: Contractor, di: Contractor
):
    await Company.filter(id=ada.company_id).update(managers_see=ManagersSee.OWN)
    await ContractorManager.create(contractor=cy, member=max)

    assert await stuck(api, max) == ["cy"]


async def test_T1_another_company_finds_nobody(api: Api, eve: Member, di: Contractor):
    assert await stuck(api, eve) == []


async def test_times_come_once_they_are_reckoned(api: Api, ada: Member, di: Contractor):
    first = (await api.ask(TIMES, by=ada))["company"]["onboarding"]["times"]
    await (await StageFigures.get(company_id=ada.company_id)).compute()

    found = (await api.ask(TIMES, by=ada))["company"]["onboarding"]["times"]

    assert first is None
    assert [each["stage"] for each in found["stages"]] == [key.value for key in StageKey]
    assert found["stages"][3] == {"stage": "REGISTRATION", "count": 1, "median": 0, "p90": 0}


async def test_the_card_tells_all_that_is_missing_and_why(api: Api, ada: Member, di: Contractor):
    profile = await Profile.get(account_id=di.account_id)
    await KycCheck.create(
        profile=profile, status=KycStatus.REJECTED_RETRY, public_reason="The picture is blurred."
    )
    async with transaction():
        (await Contractor.get(id=di.id)).touch()

    found = (await api.ask(CARD, {"id": di.type_id}, by=ada))["company"]["contractor"]

    assert found["requirements"] == {
        "currentlyDue": ["KYC_DOCUMENT", "PAYMENT_METHOD"],
        "recommended": ["TAX_NUMBER", "VAT_NUMBER"],
        "pendingVerification": [],
        "dueBy": None,
        "errors": [
            {"code": "KYC_DOCUMENT", "cause": "KYC_REJECTED", "reason": "The picture is blurred."}
        ],
    }
    assert found["capabilities"] == [
        {"key": "ACCEPT_TASKS", "isAllowed": True, "reasons": []},
        {"key": "LINK_PAYMENT_METHOD", "isAllowed": False, "reasons": ["KYC_REJECTED"]},
        {
            "key": "RECEIVE_PAYMENTS",
            "isAllowed": False,
            "reasons": ["KYC_REJECTED", "PAYMENT_METHOD_REQUIRED"],
        },
    ]
    assert found["registration"] == {"state": "COMPLETE", "missing": []}
    assert [(v["stage"], v["passed"]) for v in found["stageHistory"]] == [
        ("INVITATION", True), ("REGISTRATION", True), ("KYC", None),
    ]  # fmt: skip
    assert found["stageHistory"][-1]["leftAt"] is None


@pytest.mark.parametrize("locale", Locale)
async def test_titles_and_guides_are_in_the_callers_language(
    api: Api, ada: Member, di: Contractor, locale: Locale
):
    await ada.account.set(locale=locale)

    found = (await api.ask(CARD, {"id": di.type_id}, by=ada))["company"]["contractor"]["stages"]

    assert [s["title"] for s in found] == [TITLES[key][locale] for key in StageKey]
    assert [s["helpUrl"] for s in found] == [
        f"/guides/{key.value}/company/{locale.value}" for key in StageKey
    ]


async def test_the_person_sees_the_same_truth_with_guides_of_their_own(
    api: Api, ada: Member, di: Contractor
):
    found = (await api.ask(MINE, by=di))["viewer"]
    card = (await api.ask(CARD, {"id": di.type_id}, by=ada))["company"]["contractor"]

    [team] = found["teams"]
    assert team["capabilities"] == card["capabilities"]
    assert team["requirements"]["currentlyDue"] == card["requirements"]["currentlyDue"]
    assert team["registration"] == card["registration"]
    assert all(re.fullmatch(r"/guides/\w+/contractor/en", s["helpUrl"]) for s in team["stages"])
    assert found["pendingInvitations"] == []


# answering invitations while signed in

ACCEPT = """mutation Accept($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  __typename ... on AcceptInvitationPayload { company { name } } ... on Problem { code path } } }"""
DECLINE = """mutation Decline($input: InvitationTokenInput!) { declineInvitation(input: $input) {
  __typename ... on Problem { code path } } }"""
REPORT = DECLINE.replace("decline", "report").replace("Decline", "Report")
LEAVE = """mutation Leave($id: ID!) { leaveCompany(input: {companyId: $id}) {
  __typename ... on LeaveCompanyPayload { team { status waitingOn } }
  ... on Problem { code path } } }"""


@pytest.fixture
async def asked(ada: Member, eve: Member) -> Account:
    """Somebody whom two companies invited, and who wants to be asked."""
    with_policy(existing_account_policy=ExistingAccountPolicy.CONFIRM)
    account = await make_account("kim@work.example")
    await invite(ada, [account.email], Terms(message="Hello, Kim"))
    await invite(eve, [account.email], Terms())
    return account


async def waiting(api: Api, by: Account) -> dict[str, str]:
    found = (await api.ask(MINE, by=by))["viewer"]["pendingInvitations"]
    return {each["companyName"]: each["id"] for each in found}


async def test_invitations_that_wait_are_shown_and_answered_by_id(api: Api, asked: Account):
    ids = await waiting(api, asked)
    accepted = await api.ask(ACCEPT, {"input": {"invitationId": ids["Acme"]}}, by=asked)
    declined = await api.ask(DECLINE, {"input": {"invitationId": ids["Globex"]}}, by=asked)
    again = await api.ask(ACCEPT, {"input": {"invitationId": ids["Acme"]}}, by=asked)

    left = (await api.ask(MINE, by=asked))["viewer"]

    assert accepted["acceptInvitation"]["company"] == {"name": "Acme"}
    assert again["acceptInvitation"] == accepted["acceptInvitation"]
    assert declined["declineInvitation"]["__typename"] == "DeclineInvitationPayload"
    assert left["pendingInvitations"] == []
    assert [t["company"]["name"] for t in left["teams"]] == ["Acme"]


async def test_a_report_by_id_is_harmless_to_repeat(api: Api, asked: Account):
    ids = await waiting(api, asked)

    answers = [
        (await api.ask(REPORT, {"input": {"invitationId": ids["Acme"]}}, by=asked))
        for _ in range(2)
    ]

    assert {a["reportInvitation"]["__typename"] for a in answers} == {"ReportInvitationPayload"}
    assert list(await waiting(api, asked)) == ["Globex"]


@pytest.mark.parametrize("document", [ACCEPT, DECLINE, REPORT])
async def test_T1_another_persons_invitation_cannot_be_answered(
    api: Api, asked: Account, document: str
):
    ids = await waiting(api, asked)
    stranger = await make_account("zoe@work.example")

    async def code(by: Account | None, **given: Any) -> Any:
        [found] = (await api.ask(document, {"input": given}, by=by)).data.values()
        return found["code"]

    assert await code(stranger, invitationId=ids["Acme"]) == "NOT_FOUND"
    assert await code(None, invitationId=ids["Acme"]) == "NOT_SIGNED_IN"
    assert await code(asked, invitationId="garbage") == "NOT_FOUND"
    assert await code(asked) == "INVALID_INPUT"
    assert await code(asked, token="x", invitationId=ids["Acme"]) == "INVALID_INPUT"


async def test_leaving_is_harmless_to_repeat_and_shown(api: Api, ada: Member, di: Contractor):
    company = ada.company.type_id
    first = await api.ask(LEAVE, {"id": company}, by=di)
    second = await api.ask(LEAVE, {"id": company}, by=di)

    [team] = (await api.ask(MINE, by=di))["viewer"]["teams"]

    assert first["leaveCompany"]["team"] == {"status": "LEFT", "waitingOn": None}
    assert second["leaveCompany"] == first["leaveCompany"]
    assert team["capabilities"][0]["reasons"] == ["COLLABORATION_ENDED"]
