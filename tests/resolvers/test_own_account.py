"""Recovery, sessions, password and address, as the API sees them."""

from typing import Any

import pytest

from models import Account, Contractor, Invitation, Member, OtpChallenge, Recovery
from models.base import digest, now
from models.invitation import InvitationStatus
from models.inviting import Terms, invite
from models.otp import OtpPurpose
from models.recovering import answer
from models.session import Session, SessionKind
from models.typeid import encode
from tests.asking import Api
from tests.conftest import PASSWORD, Clock

NEW = "quiet lamps over Oslo"
PROBLEM = "... on Problem { code message path }"
RECOVER = f"""mutation($input: RecoverInput!) {{ recover(input: $input) {{ __typename
  ... on RecoverPayload {{ accepted }} ... on TooManyLetters {{ retryAt }} {PROBLEM} }} }}"""
RESET = f"""mutation($input: ResetPasswordInput!) {{ resetPassword(input: $input) {{ __typename
  ... on ResetPasswordPayload {{ reset }} ... on InvalidInput {{ issues {{ code path }} }}
  {PROBLEM} }} }}"""
ASK = f"""mutation($input: AskForInvitationInput!) {{ askForInvitation(input: $input) {{ __typename
  ... on AskForInvitationPayload {{ asked }} {PROBLEM} }} }}"""
SESSIONS = """{ viewer { sessions {
  id kind createdAt lastUsedAt expiresAt ip userAgent current } } }"""
END = f"""mutation($input: EndSessionsInput!) {{ endSessions(input: $input) {{ __typename
  ... on EndSessionsPayload {{ ended }} ... on InvalidInput {{ issues {{ code }} }}
  {PROBLEM} }} }}"""
PASSWORDS = f"""mutation($input: ChangePasswordInput!) {{ changePassword(input: $input) {{
  __typename ... on ChangePasswordPayload {{ changed }} {PROBLEM} }} }}"""
ADDRESS = f"""mutation($input: ChangeEmailInput!) {{ changeEmail(input: $input) {{ __typename
  ... on OtpSent {{ challengeId }} ... on ChangeEmailPayload {{ account {{ email }} }}
  ... on InvalidInput {{ issues {{ code }} }} {PROBLEM} }} }}"""


async def ask(api: Api, document: str, by: Any = None, **given: Any) -> Any:
    answer = await api.ask(document, {"input": given}, by=by)
    assert answer.errors == []
    [found] = answer.data.values()
    return found


async def test_P6_the_answer_is_the_same_for_every_address(api: Api, ada: Member, bo: Contractor):
    emails = ("ada@acme.example", "bo@work.example", "nobody@work.example")

    answers = [await ask(api, RECOVER, email=email) for email in emails]
    again = [await ask(api, RECOVER, email=email) for email in emails]

    assert answers == [{"__typename": "RecoverPayload", "accepted": True}] * 3
    assert {a["__typename"] for a in again} == {"TooManyLetters"}


async def test_a_reset_signs_nobody_in(api: Api, ada: Member):
    await ask(api, RECOVER, email="ada@acme.example")
    recovery = await Recovery.get()
    await answer(recovery)

    refused = await ask(api, RESET, token=recovery.token, password="short")
    done = await ask(api, RESET, token=recovery.token, password=NEW)
    again = await ask(api, RESET, token=recovery.token, password=NEW)

    assert refused["issues"] == [{"code": "PASSWORD_TOO_SHORT", "path": ["password"]}]
    assert done == {"__typename": "ResetPasswordPayload", "reset": True}
    assert again["code"] == "RECOVERY_GONE"
    assert await Session.all().count() == 0


async def test_a_new_invitation_is_asked_for_and_shows_on_the_card(
    api: Api, ada: Member, bo: Contractor
):
    await Invitation.all().update(status=InvitationStatus.EXPIRED, token_hash=digest("link"))

    asked = await ask(api, ASK, token="link")

    assert asked == {"__typename": "AskForInvitationPayload", "asked": True}
    card = """query($id: ID!) { node(id: $id) { ... on Contractor {
      invitation { status askedAt } sameAs } } }"""
    shown = (await api.ask(card, {"id": bo.type_id}, by=ada))["node"]
    assert shown["invitation"]["status"] == "EXPIRED"
    assert shown["invitation"]["askedAt"]
    assert shown["sameAs"] is None
    assert (await ask(api, ASK, token="guessed"))["code"] == "INVITATION_GONE"


async def test_P11_sessions_are_listed_and_ended_by_their_owner(api: Api, ada: Member, eve: Member):
    mine = await api.session(ada)
    foreign = await api.session(eve)
    other, _ = await Session.open(
        ada.account, SessionKind.COOKIE, ip="198.51.100.1", user_agent="Firefox"
    )
    assert mine
    assert foreign

    listed = (await api.ask(SESSIONS, by=ada))["viewer"]["sessions"]

    assert {s["id"]: s["current"] for s in listed} == {mine.type_id: True, other.type_id: False}
    assert (listed[0]["kind"], listed[0]["ip"], listed[0]["userAgent"]) == (
        "COOKIE", "198.51.100.1", "Firefox",
    )  # fmt: skip
    assert "token" not in str(listed)
    for id in (foreign.type_id, "garbage", encode("ses", mine.account_id)):
        refused = await ask(api, END, ada, ids=[other.type_id, id])
        assert (refused["code"], refused["path"]) == ("NOT_FOUND", ["ids", "1"])

    assert (await ask(api, END, ada, ids=[other.type_id]))["ended"] == 1
    assert (await ask(api, END, ada, allOthers=True))["ended"] == 0
    assert (await ask(api, END, ada))["issues"] == [{"code": "IDS_OR_ALL_OTHERS"}]
    both = await ask(api, END, ada, ids=[other.type_id], allOthers=True)
    assert both["issues"] == [{"code": "IDS_OR_ALL_OTHERS"}]
    assert (await ask(api, END))["code"] == "NOT_SIGNED_IN"


async def test_the_password_is_changed_with_the_current_one(api: Api, ada: Member, clock: Clock):
    wrong = await ask(api, PASSWORDS, ada, currentPassword="not the password", newPassword=NEW)
    done = await ask(api, PASSWORDS, ada, currentPassword=PASSWORD, newPassword=NEW)
    clock.move(minutes=11)
    stale = await ask(api, PASSWORDS, ada, newPassword=NEW)

    assert wrong["code"] == "WRONG_CREDENTIALS"
    assert done == {"__typename": "ChangePasswordPayload", "changed": True}
    assert stale["code"] == "STEP_UP_REQUIRED"
    assert (await ask(api, PASSWORDS, newPassword=NEW))["code"] == "NOT_SIGNED_IN"


async def test_P4_the_current_password_is_guessed_at_ten_times_and_no_more(api: Api, ada: Member):
    answers = [
        (await ask(api, PASSWORDS, ada, currentPassword=f"guess {n}", newPassword=NEW))["code"]
        for n in range(11)
    ]

    assert answers == ["WRONG_CREDENTIALS"] * 10 + ["RATE_LIMITED"]


async def test_the_address_is_changed_in_two_steps(api: Api, ada: Member, di: Contractor):
    sent = await ask(api, ADDRESS, di, email="di@home.example")
    asked = await OtpChallenge.get(purpose=OtpPurpose.EMAIL_CHANGE)
    code = asked.current_code()
    stranger = await ask(api, ADDRESS, ada, challengeId=sent["challengeId"], code=code)
    verify = """mutation($input: VerifyOtpInput!) { verifyOtp(input: $input) {
      __typename ... on Problem { code } } }"""
    by_the_door = await ask(api, verify, challengeId=sent["challengeId"], code=code)
    done = await ask(api, ADDRESS, di, challengeId=sent["challengeId"], code=code)

    assert stranger["code"] == by_the_door["code"] == "CODE_EXPIRED"
    assert done["account"] == {"email": "di@home.example"}
    card = "query($id: ID!) { node(id: $id) { ... on Contractor { email } } }"
    assert (await api.ask(card, {"id": di.type_id}, by=ada))["node"]["email"] == "di@home.example"


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"email": "x@work.example", "code": "123456"},
        {"email": "x@work.example", "challengeId": "otp_x"},
        {"challengeId": "otp_x"},
        {"code": "123456"},
    ],
)
async def test_the_two_steps_are_not_mixed(api: Api, ada: Member, given: dict[str, str]):
    refused = await ask(api, ADDRESS, ada, **given)

    assert refused["issues"] == [{"code": "ADDRESS_OR_CODE"}]


async def test_P12_an_old_sign_in_does_not_change_the_address(api: Api, ada: Member, clock: Clock):
    await api.session(ada)
    clock.move(minutes=11)

    assert (await ask(api, ADDRESS, ada, email="x@work.example"))["code"] == "STEP_UP_REQUIRED"


async def test_two_cards_of_one_person_lead_to_each_other(api: Api, ada: Member, di: Contractor):
    [other] = await invite(ada, ["di@home.example"], Terms())
    assert other.contractor
    sent = await ask(api, ADDRESS, di, email="di@home.example")
    code = (await OtpChallenge.get(purpose=OtpPurpose.EMAIL_CHANGE)).current_code()
    await ask(api, ADDRESS, di, challengeId=sent["challengeId"], code=code)

    card = "query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Contractor { sameAs } } }"
    ids = [di.type_id, other.contractor.type_id]
    shown = (await api.ask(card, {"ids": ids}, by=ada))["nodes"]

    assert [n["sameAs"] for n in shown] == ids[::-1]


async def test_P11_signing_in_over_a_cookie_ends_the_session_before(api: Api, ada: Member):
    old, _ = await Session.open(ada.account, SessionKind.COOKIE, ip="", user_agent="")
    api.sessions[ada.account_id] = await Session.get(id=old.id).select_related("account")
    sign_in = """mutation($input: SignInInput!) { signIn(input: $input) {
      ... on OtpSent { challengeId } } }"""
    sent = await ask(api, sign_in, email="ada@acme.example", password=PASSWORD)
    code = (await OtpChallenge.get()).current_code()
    verify = """mutation($input: VerifyOtpInput!) { verifyOtp(input: $input) { __typename } }"""

    given = {"challengeId": sent["challengeId"], "code": code, "session": "COOKIE"}
    await ask(api, verify, ada, **given)

    assert (await Session.get(id=old.id)).revoked_at
    assert await Session.filter(revoked_at=None).count() == 1
    assert await Account.filter(last_signed_in_at__lte=now()).count() == 1
