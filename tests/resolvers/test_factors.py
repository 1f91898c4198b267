"""The app, recovery codes, trusted devices and step-up, as the API has them."""

import xml.etree.ElementTree as ET
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from argon2 import PasswordHasher

from app.surface import Surface
from app.throttle import COMPANY_CODES
from models import Account, Contractor, Member, OtpChallenge, Session, TrustedDevice
from models.account import AccountStatus
from models.otp import OtpPurpose, challenge
from models.text.addresses import Address
from models.typeid import decode
from tests.asking import Api, document
from tests.conftest import PASSWORD, Clock, agreement_ids, make_account, token_of, with_policy
from tests.models.devices import App, enrol
from tests.resolvers.test_sign_in import agreements, code_of

SIGN_IN = {"email": "ada@acme.example", "password": PASSWORD}
DISABLE = (
    "mutation { disableTotp { ... on DisableTotpPayload { disabled } ... on Problem { code } } }"
)
RENEW = """mutation { renewRecoveryCodes {
  ... on RenewRecoveryCodesPayload { recoveryCodes } ... on Problem { code } } }"""
REMOVE = """mutation($input: RemoveTrustedDevicesInput!) { removeTrustedDevices(input: $input) {
  ... on RemoveTrustedDevicesPayload { trustedDevices { id userAgent } }
  ... on Problem { code path } } }"""


async def do(api: Api, name: str, by: Any = None, **given: Any) -> Any:
    """Ask one of the clients' documents with this input; return what its one root field answers."""
    variables = {"input": given} if "$input" in document(name) else {}
    answer = await api.ask(document(name), variables, by=by)
    assert answer.errors == []
    [found] = answer.data.values()
    return found


async def aged(api: Api, by: Any, clock: Clock) -> Session:
    """A session whose last proof is too long ago."""
    session = await api.session(by)
    assert session
    clock.move(minutes=11)
    return session


async def test_the_app_is_turned_on_and_shows_in_viewer(api: Api, ada: Member):
    started = await do(api, "start-totp", ada)
    code = App(started["secret"]).code()

    confirmed = await do(api, "confirm-totp", ada, code=f"{code[:3]} {code[3:]}")
    found = (await do(api, "factors", ada))["totp"]

    assert len(confirmed["recoveryCodes"]) == 10
    assert found == {
        "enabled": True,
        "required": False,
        "confirmedAt": confirmed["confirmedAt"],
        "recoveryCodesLeft": 10,
    }


async def test_the_qr_code_and_the_link_hold_what_apps_need(api: Api, ada: Member):
    started = await do(api, "start-totp", ada)

    uri = urlsplit(started["provisioningUri"])
    assert (uri.scheme, uri.netloc, uri.path) == ("otpauth", "totp", "/Muster:ada%40acme.example")
    assert parse_qs(uri.query) == {"secret": [started["secret"]], "issuer": ["Muster"]}
    drawing = ET.fromstring(started["qrSvg"])
    assert drawing.tag == "{http://www.w3.org/2000/svg}svg"
    assert {element.tag for element in drawing.iter()} == {
        "{http://www.w3.org/2000/svg}svg",
        "{http://www.w3.org/2000/svg}path",
    }


async def test_whoever_has_the_app_is_asked_for_its_code(api: Api, ada: Member):
    app, _ = await enrol(ada.account)

    sent = await do(api, "sign-in", **SIGN_IN)
    done = await do(api, "verify", challengeId=sent["challengeId"], code=app.code())

    assert sent["channel"] == "APP"
    assert done["account"]["id"] == ada.account.type_id


async def test_P6_only_who_knows_the_password_learns_of_the_app(api: Api, ada: Member):
    await enrol(ada.account)
    plain = await make_account("plain@work.example")

    wrong = [
        await do(api, "sign-in", email=email, password="not the password")
        for email in ("ada@acme.example", plain.email, "nobody@work.example")
    ]
    given = {"intent": "GET_PAID", "password": "quiet lamps over Oslo"}
    begun = [
        await do(api, "sign-up", **given, email=email, agreementIds=await agreements())
        for email in ("ada@acme.example", plain.email, "nobody@work.example")
    ]
    again = [
        (await api.ask(document("request-otp"), {"input": {"challengeId": sent["challengeId"]}}))[
            "requestOtp"
        ]["code"]
        for sent in begun
    ]

    assert wrong[0] == wrong[1] == wrong[2]
    assert [sent.keys() for sent in begun] == [begun[0].keys()] * 3
    assert set(again) == {"TOO_MANY_CODES"}


async def paused(account: Account) -> None:
    """Have ten codes guessed wrong at sign-ins of an account."""
    address = Address(account.email, account.email_key)
    await challenge(address, OtpPurpose.SIGN_IN, account.locale, account=account)
    await OtpChallenge.filter(account=account).update(wrong_guesses=10)


async def test_P6_known_unknown_disabled_and_paused_take_the_same_work(
    api: Api, database: str, monkeypatch: pytest.MonkeyPatch
):
    """Statements, hash verifications and jobs of what strangers may ask, by kind of address."""
    verified: list[str] = []
    verify = PasswordHasher.verify

    def counted(self: Any, hash: str, password: str) -> bool:
        verified.append(hash)
        return verify(self, hash, password)

    monkeypatch.setattr(PasswordHasher, "verify", counted)
    await make_account("known@work.example")
    await make_account("off@work.example", status=AccountStatus.DISABLED)
    await enrol(await make_account("app@work.example"))
    await paused(await make_account("paused@work.example"))
    people = [f"{name}@work.example" for name in ("known", "unknown", "off", "app", "paused")]
    given = {"intent": "GET_PAID", "password": "quiet lamps over Oslo"}
    given["agreementIds"] = await agreements()  # type: ignore[assignment]

    tried = [
        await api.ask(document("sign-in"), {"input": {"email": p, "password": "guessed one"}})
        for p in people
    ]
    begun = [await api.ask(document("sign-up"), {"input": {**given, "email": p}}) for p in people]
    with_policy(otp_resend_after=timedelta())
    again = [
        await api.ask(
            document("request-otp"), {"input": {"challengeId": b["signUp"]["challengeId"]}}
        )
        for b in begun
    ]

    for answers in (tried, begun, again):
        kinds = [[_kind(s) for s in answer.statements] for answer in answers]
        assert kinds == [kinds[0]] * 5
    assert len(verified) == 5
    assert {a["signIn"]["code"] for a in tried} == {"WRONG_CREDENTIALS"}
    assert all("challengeId" in a["requestOtp"] for a in again)


def _kind(statement: str) -> str:
    return " ".join(statement.split()[:3])


async def test_P5_another_letter_replaces_the_first_and_is_paced(
    api: Api, ada: Member, clock: Clock
):
    first = await do(api, "sign-in", **SIGN_IN)
    early = await do(api, "request-otp", challengeId=first["challengeId"])
    clock.move(seconds=61)

    second = await do(api, "request-otp", challengeId=first["challengeId"])

    assert (early["code"], early["retryAt"]) == ("TOO_MANY_CODES", first["resendAvailableAt"])
    old = await OtpChallenge.get(id=decode("otp", first["challengeId"]))
    dead = await do(api, "verify", challengeId=first["challengeId"], code=old.current_code())
    assert dead["code"] == "CODE_EXPIRED"
    done = await do(api, "verify", challengeId=second["challengeId"], code=await code_of(second))
    assert done["account"]["id"] == ada.account.type_id


async def test_P5_five_letters_leave_in_an_hour_however_they_are_asked_for(
    api: Api, ada: Member, clock: Clock
):
    sent = await do(api, "sign-in", **SIGN_IN)
    for n in range(4):
        clock.move(seconds=61)
        again = {"challengeId": sent["challengeId"]}
        sent = (
            await do(api, "request-otp", **again) if n % 2 else await do(api, "sign-in", **SIGN_IN)
        )
    clock.move(seconds=61)

    refused = await do(api, "request-otp", challengeId=sent["challengeId"])

    assert refused["code"] == "TOO_MANY_CODES"


async def test_P5_a_network_asks_for_so_many_letters_an_hour(api: Api, database: str):
    answers = [await do(api, "request-otp", challengeId="otp_x") for _ in range(121)]

    assert {a["code"] for a in answers[:120]} == {"CODE_EXPIRED"}
    assert answers[120]["code"] == "RATE_LIMITED"


async def test_P5_a_company_has_a_budget_of_codes_for_its_invitations(
    api: Api, surface: Surface[Session], bo: Contractor
):
    for _ in range(COMPANY_CODES.amount):
        await surface.throttle.hit(COMPANY_CODES, str(bo.company_id))
    given = {"token": await token_of(bo), "password": "quiet lamps over Oslo"}

    refused = await do(api, "accept", **given, agreementIds=await agreements())

    assert refused["code"] == "RATE_LIMITED"
    assert not await OtpChallenge.exists()


async def test_another_letter_completes_what_the_first_was_for(
    api: Api, database: str, clock: Clock
):
    given = {"intent": "GET_PAID", "email": "new@work.example", "password": "quiet lamps of Oslo"}
    first = await do(api, "sign-up", **given, agreementIds=await agreements())
    clock.move(seconds=61)

    second = await do(api, "request-otp", challengeId=first["challengeId"])
    done = await do(api, "verify", challengeId=second["challengeId"], code=await code_of(second))

    assert done["account"]["email"] == "new@work.example"
    assert len(await agreement_ids()) == 2


async def test_where_the_app_makes_codes_none_is_mailed_however_often_one_asks(
    api: Api, ada: Member
):
    await enrol(ada.account)
    sent = await do(api, "sign-in", **SIGN_IN)

    again = await do(api, "request-otp", challengeId=sent["challengeId"])

    assert again == sent


# step-up


async def test_P12_what_needs_a_recent_proof_is_done_after_a_step_up(
    api: Api, ada: Member, clock: Clock
):
    await aged(api, ada, clock)
    assert (await do(api, "start-totp", ada))["code"] == "STEP_UP_REQUIRED"

    sent = await do(api, "request-otp", ada)
    given = {"challengeId": sent["challengeId"], "code": await code_of(sent)}
    proven = await do(api, "step-up", ada, **given, password=PASSWORD)

    assert sent["channel"] == "EMAIL"
    assert proven["provenUntil"]
    assert "secret" in await do(api, "start-totp", ada)


async def test_P12_with_the_app_its_code_proves_it_or_a_recovery_code(
    api: Api, ada: Member, clock: Clock
):
    app, confirmed = await enrol(ada.account)
    await aged(api, ada, clock)

    codes = confirmed.recovery_codes
    for by_app in (True, False):
        sent, code = await do(api, "request-otp", ada), app.code() if by_app else codes[0]
        proven = await do(api, "step-up", ada, challengeId=sent["challengeId"], code=code)
        assert (sent["channel"], [*proven]) == ("APP", ["provenUntil"])
        renewed = (await api.ask(RENEW, by=ada))["renewRecoveryCodes"]
        assert "recoveryCodes" in renewed
        codes = renewed["recoveryCodes"]
        clock.move(minutes=11)
    assert (await api.ask(DISABLE, by=ada))["disableTotp"] == {"code": "STEP_UP_REQUIRED"}


async def test_a_mailed_code_alone_is_no_step_up(api: Api, ada: Member, clock: Clock):
    session = await aged(api, ada, clock)
    sent = await do(api, "request-otp", ada)
    given = {"challengeId": sent["challengeId"], "code": await code_of(sent)}

    without = await do(api, "step-up", ada, **given)
    wrong = await do(api, "step-up", ada, **given, password="not the password")

    assert (without["code"], wrong["code"]) == ("INVALID_INPUT", "WRONG_CREDENTIALS")
    with pytest.raises(Exception, match="Confirm first"):
        session.require_recent_proof()


async def test_P4_wrong_passwords_at_a_step_up_are_counted_too(api: Api, ada: Member, clock: Clock):
    await aged(api, ada, clock)
    sent = await do(api, "request-otp", ada)
    given = {"challengeId": sent["challengeId"], "code": await code_of(sent)}

    tried = [(await do(api, "step-up", ada, **given, password=f"guess {n}")) for n in range(5)]
    right = await do(api, "step-up", ada, **given, password=PASSWORD)

    assert [t["code"] for t in tried] == [*["WRONG_CREDENTIALS"] * 4, "CODE_EXPIRED"]
    assert right["code"] == "CODE_EXPIRED"


async def test_P3_a_code_is_bound_to_its_purpose_and_its_account(
    api: Api, ada: Member, eve: Member, clock: Clock
):
    await aged(api, ada, clock)
    await aged(api, eve, clock)
    to_sign_in = await do(api, "sign-in", **SIGN_IN)
    in_code = await code_of(to_sign_in)
    to_step_up = await do(api, "request-otp", ada)
    up_code = await code_of(to_step_up)

    answers = [
        await do(api, "verify", challengeId=to_step_up["challengeId"], code=up_code),
        await do(
            api, "step-up", ada, challengeId=to_sign_in["challengeId"], code=in_code,
            password=PASSWORD,
        ),
        await do(
            api, "step-up", eve, challengeId=to_step_up["challengeId"], code=up_code,
            password=PASSWORD,
        ),
    ]  # fmt: skip

    assert [a["code"] for a in answers] == ["CODE_EXPIRED"] * 3
    assert sum(c.wrong_guesses for c in await OtpChallenge.all()) == 0


async def test_P4_guesses_at_a_step_up_and_at_a_sign_in_are_counted_together(
    api: Api, ada: Member, clock: Clock
):
    await aged(api, ada, clock)
    for name, by, given in (("sign-in", None, SIGN_IN), ("request-otp", ada, {})):
        sent = await do(api, name, by, **given)
        entered = {"challengeId": sent["challengeId"], "code": "no code"}
        for _ in range(5):
            if by:
                await do(api, "step-up", by, **entered, password=PASSWORD)
            else:
                await do(api, "verify", **entered)
    clock.move(seconds=61)

    for name, by, given in (("sign-in", None, SIGN_IN), ("request-otp", ada, {})):
        assert (await do(api, name, by, **given))["code"] == "TOO_MANY_CODES"


# trusted devices


async def test_a_program_gets_a_token_of_its_device_and_skips_the_code(api: Api, ada: Member):
    sent = await do(api, "sign-in", **SIGN_IN)
    given = {"challengeId": sent["challengeId"], "code": await code_of(sent)}
    device = (await do(api, "verify", **given, trustDevice=True))["deviceToken"]

    done = await do(api, "sign-in", **SIGN_IN, deviceToken=device)
    seen = (await do(api, "factors", ada))["trustedDevices"]

    assert done["account"]["id"] == ada.account.type_id
    assert len(done["token"]) >= 22
    assert [d["userAgent"] for d in seen] == ["tests"]
    assert device not in str(seen)


async def test_devices_are_removed_by_their_owner_only(api: Api, ada: Member, eve: Member):
    mine, _ = await TrustedDevice.trust(ada.account, ip="", user_agent="mine")
    foreign, _ = await TrustedDevice.trust(eve.account, ip="", user_agent="foreign")

    ids = {"input": {"deviceIds": [foreign.type_id]}}
    refused = (await api.ask(REMOVE, ids, by=ada))["removeTrustedDevices"]
    ids = {"input": {"deviceIds": [mine.type_id]}}
    removed = (await api.ask(REMOVE, ids, by=ada))["removeTrustedDevices"]

    assert refused == {"code": "NOT_FOUND", "path": ["deviceIds"]}
    assert removed == {"trustedDevices": []}
    assert await TrustedDevice.all().count() == 1


# staff


async def test_staff_without_the_app_can_only_enrol_where_staff_need_it(
    api: Api, sam: Account, eve: Member, clock: Clock
):
    with_policy(staff_need_totp=True)

    refused = await api.ask(document("staff"), by=sam)
    decided = await api.ask(
        document("activate"), {"input": {"companyId": eve.company.type_id}}, by=sam
    )
    node = await api.ask(
        "query($id: ID!) { node(id: $id) { id } }", {"id": eve.company.type_id}, by=sam
    )
    started = await do(api, "start-totp", sam)
    await do(api, "confirm-totp", sam, code=App(started["secret"]).code())
    for session in api.sessions.values():
        await session.account.refresh_from_db()
    allowed = await api.ask(document("staff"), by=sam)

    assert refused.codes == ["SECOND_FACTOR_REQUIRED"]
    assert decided["activateCompany"]["code"] == "SECOND_FACTOR_REQUIRED"
    assert node["node"] is None
    assert allowed.errors == []
    assert (await do(api, "factors", sam))["totp"]["required"]
