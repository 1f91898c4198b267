"""Members over the API: inviting, accepting, and acting for several companies."""

from typing import Any

import pytest

from models import Account, Company, Member, MemberInvitation, OtpChallenge, Session
from models.company import CompanyStatus, Role
from models.inviting import Terms, invite
from models.joining import claim
from models.typeid import encode
from tests.asking import Api, document
from tests.conftest import Clock, agreement_ids, make_account

PASSWORD = "quiet lamps over Oslo"
INVITE = """mutation($input: InviteMemberInput!) { inviteMember(input: $input) { __typename
  ... on InviteMemberPayload { outcome resendAvailableAt
    member { id name role status email invitation { status delivery } } }
  ... on InvalidInput { issues { code path } } } }"""
REMOVE = """mutation($input: RemoveMemberInput!) { removeMember(input: $input) { __typename
  ... on RemoveMemberPayload { member { id status } } } }"""
UPDATE = """mutation($input: UpdateMemberInput!) { updateMember(input: $input) { __typename
  ... on UpdateMemberPayload { member { id role name } } } }"""
ACCEPT = """mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  __typename ... on OtpSent { challengeId } ... on AcceptInvitationPayload { company { name } }
  ... on WrongAccount { signedInAs invited } } }"""
VERIFY = """mutation($input: VerifyOtpInput!) { verifyOtp(input: $input) { __typename
  ... on VerifyOtpPayload { account { email } } } }"""
PREVIEW = """query($token: String!) { invitation(token: $token) {
  kind role state companyName inviterName maskedAddress message expiresAt } }"""
LIST = """query($status: [MemberStatus!]) { company {
  members(status: $status) { id name role status email invitation { status } } } }"""
KIT = {"email": "kit@acme.example", "role": "ACCOUNTANT", "name": "Kit"}


async def token_of_kit() -> str:
    invitation = await MemberInvitation.get(email_key="kit@acme.example")
    assert invitation.token
    return invitation.token


@pytest.fixture
async def invited(api: Api, ada: Member) -> Any:
    return (await api.ask(INVITE, {"input": KIT}, by=ada))["inviteMember"]["member"]


async def test_somebody_invited_stands_in_the_list_of_members(
    api: Api, ada: Member, max: Member, invited: Any
):
    found = (await api.ask(LIST, by=max))["company"]["members"]

    assert [(m["name"], m["role"], m["status"], m["email"]) for m in found] == [
        ("ada", "OWNER", "ACTIVE", "ada@acme.example"),
        ("Max", "MANAGER", "ACTIVE", "max@acme.example"),
        ("Kit", "ACCOUNTANT", "INVITED", "kit@acme.example"),
    ]
    assert [m["invitation"] for m in found] == [None, None, {"status": "PENDING"}]
    assert found[2]["id"] == invited["id"]


async def test_the_list_can_be_asked_by_status(api: Api, ada: Member, max: Member, invited: Any):
    await api.ask(REMOVE, {"input": {"memberId": max.type_id}}, by=ada)

    async def names(*status: str) -> list[str]:
        found = (await api.ask(LIST, {"status": status}, by=ada))["company"]["members"]
        return [m["name"] for m in found]

    assert await names("ACTIVE") == ["ada"]
    assert await names("INVITED") == ["Kit"]
    assert await names("REMOVED") == ["Max"]


async def test_V3_a_look_at_a_members_link_changes_nothing(api: Api, ada: Member, invited: Any):
    before = await MemberInvitation.all().values()

    found = (await api.ask(PREVIEW, {"token": await token_of_kit()}))["invitation"]

    assert found.pop("expiresAt")
    assert found == {
        "kind": "MEMBER", "role": "ACCOUNTANT", "state": "PENDING", "companyName": "Acme",
        "inviterName": "ada", "maskedAddress": found["maskedAddress"], "message": None,
    }  # fmt: skip
    assert "kit@" not in found["maskedAddress"]
    assert await MemberInvitation.all().values() == before


async def test_a_person_without_an_account_accepts_with_password_and_code(
    api: Api, ada: Member, invited: Any
):
    given = {
        "token": await token_of_kit(),
        "password": PASSWORD,
        "agreementIds": [encode("agr", id) for id in await agreement_ids()],
    }

    sent = (await api.ask(ACCEPT, {"input": given}))["acceptInvitation"]
    code = (await OtpChallenge.get(email_key="kit@acme.example")).current_code()
    entered = {"challengeId": sent["challengeId"], "code": code}
    done = (await api.ask(VERIFY, {"input": entered}))["verifyOtp"]
    account = await Account.get(email_key="kit@acme.example")
    seen = await api.ask(LIST, by=account)

    assert done["account"] == {"email": "kit@acme.example"}
    assert seen["company"]["members"][-1]["status"] == "ACTIVE"


async def test_a_signed_in_person_accepts_at_once_and_somebody_else_is_told(
    api: Api, ada: Member, eve: Member, invited: Any
):
    kit, given = await make_account("kit@acme.example"), {"token": await token_of_kit()}

    wrong = (await api.ask(ACCEPT, {"input": given}, by=eve))["acceptInvitation"]
    right = (await api.ask(ACCEPT, {"input": given}, by=kit))["acceptInvitation"]
    again = (await api.ask(ACCEPT, {"input": given}, by=kit))["acceptInvitation"]

    assert wrong["__typename"] == "WrongAccount"
    assert "eve@" not in wrong["signedInAs"]
    assert right == again == {
        "__typename": "AcceptInvitationPayload", "company": {"name": "Acme"},
    }  # fmt: skip


@pytest.mark.parametrize("verb", ["declineInvitation", "reportInvitation"])
async def test_a_members_link_declines_and_reports_too(
    api: Api, ada: Member, invited: Any, verb: str
):
    asked = (
        f"""mutation($input: InvitationTokenInput!) {{ {verb}(input: $input) {{ __typename }} }}"""
    )
    token = await token_of_kit()

    answer = await api.ask(asked, {"input": {"token": token}})
    shown = (await api.ask(PREVIEW, {"token": token}))["invitation"]

    assert answer[verb] == {"__typename": f"{verb[0].upper()}{verb[1:]}Payload"}
    assert (shown and shown["state"]) == ("DECLINED" if verb == "declineInvitation" else None)
    assert len((await api.ask(LIST, by=ada))["company"]["members"]) == 1


async def test_inviting_again_says_when_another_letter_may_leave(
    api: Api, ada: Member, invited: Any, clock: Clock
):
    first = (await api.ask(INVITE, {"input": KIT}, by=ada))["inviteMember"]
    clock.move(minutes=2)
    later = (await api.ask(INVITE, {"input": KIT}, by=ada))["inviteMember"]

    assert (first["outcome"], later["outcome"]) == ("ALREADY_INVITED", "RESENT")
    assert first["resendAvailableAt"] < later["resendAvailableAt"]
    assert later["member"]["id"] == invited["id"]


async def test_an_invitation_is_changed_and_withdrawn_by_its_id(
    api: Api, ada: Member, invited: Any
):
    given = {"memberId": invited["id"], "role": "OBSERVER", "name": "Christopher"}

    changed = (await api.ask(UPDATE, {"input": given}, by=ada))["updateMember"]["member"]
    gone = (await api.ask(REMOVE, {"input": {"memberId": invited["id"]}}, by=ada))["removeMember"]

    assert (changed["role"], changed["name"]) == ("OBSERVER", "Christopher")
    assert gone["member"] == {"id": invited["id"], "status": "REMOVED"}
    assert len((await api.ask(LIST, by=ada))["company"]["members"]) == 1


async def test_node_finds_members_and_invitations_of_ones_own_company(
    api: Api, ada: Member, max: Member, eve: Member, invited: Any
):
    document = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Member { name status } } }"
    ids = {"ids": [max.type_id, invited["id"]]}

    mine, theirs = await api.ask(document, ids, by=max), await api.ask(document, ids, by=eve)

    assert [n["status"] for n in mine["nodes"]] == ["ACTIVE", "INVITED"]
    assert theirs["nodes"] == [None, None]


async def test_what_a_removed_member_could_do_ends_at_once(api: Api, ada: Member, max: Member):
    session = await api.session(max)

    await api.ask(REMOVE, {"input": {"memberId": max.type_id}}, by=ada)

    assert session
    assert not (await Session.get(id=session.id).select_related("account")).is_live
    asked = await api.ask("{ company { id } }", by=max)  # as if it were still being used
    assert asked.codes == ["FORBIDDEN"]


async def test_whoever_removes_themself_has_left(api: Api, ada: Member, max: Member):
    left = (await api.ask(REMOVE, {"input": {"memberId": max.type_id}}, by=max))["removeMember"]
    asked = await api.ask("{ viewer { memberships { company { name } } } }", by=max)

    assert left["member"]["status"] == "REMOVED"
    assert asked["viewer"]["memberships"] == []


async def test_settings_are_shown_as_they_were_changed(api: Api, ada: Member):
    asked = """mutation($input: UpdateCompanyInput!) { updateCompany(input: $input) { __typename
      ... on UpdateCompanyPayload { company { name legalName settings {
        invitationLocale invitationTtlDays timezone publishTasksAtOnce managersSee cardFeePaidBy
        taskDescriptionLatin } } }
      ... on InvalidInput { issues { code path } } } }"""
    settings = {
        "invitationLocale": "EN", "invitationTtlDays": 30, "timezone": "Europe/Berlin",
        "publishTasksAtOnce": True, "managersSee": "OWN", "cardFeePaidBy": "CONTRACTOR",
        "taskDescriptionLatin": "ERROR",
    }  # fmt: skip
    names = {"name": "Акме", "legalName": "ООО «Акме»"}

    answer = await api.ask(asked, {"input": {**names, **settings}}, by=ada)
    refused = await api.ask(asked, {"input": {"name": None, "invitationTtlDays": 0}}, by=ada)

    assert answer["updateCompany"]["company"] == {**names, "settings": settings}
    assert [i["code"] for i in refused["updateCompany"]["issues"]] == ["REQUIRED", "OUT_OF_RANGE"]


# one login, several companies


@pytest.fixture
async def everywhere(ada: Member, eve: Member) -> Account:
    """Ada owns Acme, observes Globex, and is a contractor of Globex too."""
    account = await Account.get(id=ada.account_id)
    await Member.create(account=account, company_id=eve.company_id, role=Role.OBSERVER, name="Ada")
    await invite(eve, [account.email], Terms())
    await claim(account)
    return account


async def test_who_acts_for_several_companies_says_for_which(
    api: Api, everywhere: Account, ada: Member, eve: Member
):
    unsaid = await api.ask("{ company { id } }", by=everywhere)
    mutated = await api.ask(
        """mutation { inviteMember(input: {email: "k@a.example", role: ADMIN, name: "K"}) {
          __typename ... on CompanyRequired { companies { name } } } }""",
        by=everywhere,
    )
    said = {
        m.company.name: (
            await api.ask(
                "query($id: ID) { company(id: $id) { name role } }",
                {"id": m.company.type_id},
                by=everywhere,
            )
        )["company"]
        for m in (ada, eve)
    }

    assert unsaid.codes == ["COMPANY_REQUIRED"]
    assert mutated["inviteMember"] == {
        "__typename": "CompanyRequired", "companies": [{"name": "Acme"}, {"name": "Globex"}],
    }  # fmt: skip
    assert said == {
        "Acme": {"name": "Acme", "role": "OWNER"},
        "Globex": {"name": "Globex", "role": "OBSERVER"},
    }


async def test_rights_are_those_of_the_company_that_is_named(
    api: Api, everywhere: Account, ada: Member, eve: Member
):
    outcomes = [
        (await api.ask(INVITE, {"input": {**KIT, "companyId": m.company.type_id}}, by=everywhere))[
            "inviteMember"
        ]["__typename"]
        for m in (ada, eve)
    ]

    assert outcomes == ["InviteMemberPayload", "NotPermitted"]


async def test_the_viewer_is_member_and_contractor_at_once(api: Api, everywhere: Account):
    viewer = (await api.ask(document("me"), by=everywhere))["viewer"]

    assert [(m["company"]["name"], m["member"]["role"]) for m in viewer["memberships"]] == [
        ("Acme", "OWNER"),
        ("Globex", "OBSERVER"),
    ]
    assert [team["company"]["name"] for team in viewer["teams"]] == ["Globex"]


async def test_a_company_that_is_closed_is_no_choice_but_can_be_named(
    api: Api, everywhere: Account, eve: Member
):
    await Company.filter(id=eve.company_id).update(status=CompanyStatus.CLOSED)

    unsaid = await api.ask("{ company { name } }", by=everywhere)
    said = await api.ask(
        "query($id: ID) { company(id: $id) { status } }",
        {"id": eve.company.type_id},
        by=everywhere,
    )

    assert unsaid["company"] == {"name": "Acme"}
    assert said["company"] == {"status": "CLOSED"}
