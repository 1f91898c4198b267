"""Coming in and going out, as the API sees it."""

from typing import Any

import pytest

from models import Account, Company, Contractor, Invitation, Member, OtpChallenge
from models.company import CompanyStatus
from models.typeid import encode
from tests.asking import Api, document
from tests.conftest import agreement_ids, make_account, token_of

PASSWORD = "quiet lamps over Oslo"


async def agreements() -> list[str]:
    return [encode("agr", id) for id in await agreement_ids()]


async def code_of(sent: dict[str, Any]) -> str:
    """The code that the letter would carry."""
    challenge = await OtpChallenge.filter().order_by("-id").first()
    assert challenge
    assert challenge.type_id == sent["challengeId"]
    return challenge.current_code()


async def verified(api: Api, sent: dict[str, Any], **given: Any) -> Any:
    code = await code_of(sent)
    variables = {"input": {"challengeId": sent["challengeId"], "code": code, **given}}
    return (await api.ask(document("verify"), variables))["verifyOtp"]


async def test_a_company_signs_up_and_is_signed_in_by_the_code(api: Api, database: str):
    company = {"name": "Рога и копыта", "country": "Germany", "ownerName": "Ostap"}
    given = {"intent": "PAY_TEAM", "email": "Ostap@Hooves.example", "password": PASSWORD}
    variables = {"input": {**given, "agreementIds": await agreements(), "company": company}}

    sent = (await api.ask(document("sign-up"), variables, language="ru"))["signUp"]
    done = await verified(api, sent)

    assert done["account"]["email"] == "Ostap@Hooves.example"
    assert done["account"]["locale"] == "RU"
    assert len(done["token"]) >= 22
    assert (await Company.get()).name == "Рога и копыта"


async def test_the_company_is_due_to_whoever_pays_a_team(api: Api, database: str):
    given = {"intent": "PAY_TEAM", "email": "x@work.example", "password": PASSWORD}

    answer = await api.ask(
        document("sign-up"), {"input": {**given, "agreementIds": await agreements()}}
    )

    assert {tuple(i["path"]) for i in answer["signUp"]["issues"]} == {("company",)}


async def test_C3_a_cookie_session_hides_its_token(api: Api, ada: Member):
    variables = {"input": {"email": "ada@acme.example", "password": "correct horse battery"}}

    sent = (await api.ask(document("sign-in"), variables))["signIn"]
    done = await verified(api, sent, session="COOKIE")

    assert done["token"] is None
    assert done["account"]["id"] == ada.account.type_id


async def test_V3_an_invitation_can_be_looked_at_and_stays_as_it_is(
    api: Api, ada: Member, bo: Contractor
):
    variables = {"token": await token_of(bo)}
    before = dict(await Invitation.get(contractor_id=bo.id))

    found = (await api.ask(document("preview"), variables))["invitation"]

    assert (found["state"], found["companyName"], found["inviterName"]) == (
        "PENDING",
        "Acme",
        "ada",
    )
    assert "bo@work.example" not in str(found)
    assert dict(await Invitation.get(contractor_id=bo.id)) == before


async def test_an_overdue_invitation_looks_expired_before_it_is_swept(
    api: Api, bo: Contractor, clock: Any
):
    variables = {"token": await token_of(bo)}
    clock.move(days=15)

    assert (await api.ask(document("preview"), variables))["invitation"]["state"] == "EXPIRED"


async def test_a_reported_invitation_is_hidden(api: Api, bo: Contractor):
    variables = {"token": await token_of(bo)}
    report = """mutation($token: String!) { reportInvitation(input: { token: $token }) {
      ... on ReportInvitationPayload { reported } } }"""

    for _ in range(2):
        assert (await api.ask(report, variables))["reportInvitation"] == {"reported": True}
    assert (await api.ask(document("preview"), variables))["invitation"] is None


async def test_whoever_is_signed_in_as_the_invited_person_needs_no_code(
    api: Api, ada: Member, bo: Contractor
):
    account = await make_account("bo@work.example")

    answer = await api.ask(document("accept"), {"input": {"token": await token_of(bo)}}, by=account)
    again = await api.ask(document("accept"), {"input": {"token": "guessed"}}, by=account)

    assert answer["acceptInvitation"] == {"company": {"id": ada.company.type_id, "name": "Acme"}}
    assert again["acceptInvitation"]["code"] == "INVITATION_GONE"


async def test_somebody_else_is_told_of_masked_addresses_only(
    api: Api, bo: Contractor, sam: Account
):
    answer = await api.ask(document("accept"), {"input": {"token": await token_of(bo)}}, by=sam)

    found = answer["acceptInvitation"]
    assert found["code"] == "WRONG_ACCOUNT"
    assert "bo@work" not in str(found)
    assert "sam@muster" not in str(found)


async def test_a_new_account_needs_a_password(api: Api, bo: Contractor):
    answer = await api.ask(document("accept"), {"input": {"token": await token_of(bo)}})

    assert [i["path"] for i in answer["acceptInvitation"]["issues"]] == [["password"]]


async def test_signing_out_ends_the_session(api: Api, ada: Member):
    await api.ask("mutation { signOut { __typename } }", by=ada)

    session = await api.session(ada)
    assert session
    await session.refresh_from_db()
    assert session.revoked_at is not None


async def test_staff_see_what_waits_page_by_page_and_decide(api: Api, sam: Account, eve: Member):
    await eve.company.set(status=CompanyStatus.PENDING_REVIEW)

    waiting = (await api.ask(document("staff"), by=sam))["staff"]["companies"]
    decided = await api.ask(
        document("activate"), {"input": {"companyId": eve.company.type_id}}, by=sam
    )

    assert [c["name"] for c in waiting["nodes"]] == ["Globex"]
    assert decided["activateCompany"]["company"]["status"] == "ACTIVE"
    assert (await api.ask(document("staff"), by=sam))["staff"]["companies"]["totalCount"] == 0
    everything = await api.ask(document("staff"), {"status": ["ACTIVE"]}, by=sam)
    assert everything["staff"]["companies"]["totalCount"] == 1


@pytest.mark.parametrize("status", [[], ["CLOSED"]])
async def test_staff_find_none_of_a_status_that_none_has(
    api: Api, sam: Account, eve: Member, status: list[str]
):
    answer = await api.ask(document("staff"), {"status": status}, by=sam)

    assert answer["staff"]["companies"]["nodes"] == []
