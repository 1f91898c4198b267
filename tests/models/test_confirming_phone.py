"""A phone number: read, texted, counted, proven, and kept from companies."""

import asyncio

import pytest

from models import Account, AuditEntry, Change, Contractor, Job, Member, OtpChallenge, Profile
from models.account import AccountChange
from models.audit import AuditAction
from models.company_settings import update_company
from models.confirming_phone import TextsUnavailable, confirm_phone, request_phone_otp
from models.consent import Origin
from models.contractor import ContractorStatus
from models.deriving_again import derive_company
from models.membership import Acting
from models.onboarding import RegistrationState, RequirementCode, StageKey, StageState
from models.otp import CodeExpired, OtpPurpose, TooManyCodes, WrongCode, resend
from models.policy import Policy
from models.problems import InvalidInput
from models.session import Session, SessionKind, StepUpRequired
from models.signing_in import verify_otp
from models.text.phones import mask_phone, read_phone
from tests.conftest import Clock, make_account, with_policy

IP = "203.0.113.9"
PHONE, OTHER = "+4915123456789", "+4915123456780"


@pytest.fixture(autouse=True)
def texts(policy: Policy) -> None:
    with_policy(can_text=True)


async def session_of(account: Account | None) -> Session:
    assert account
    session, _ = await Session.open(account, SessionKind.BEARER, ip=IP, user_agent="")
    return session


async def newest() -> OtpChallenge:
    found = await OtpChallenge.filter(purpose=OtpPurpose.PHONE).order_by("-id").first()
    assert found
    return found


async def confirm(session: Session, phone: str = PHONE) -> Account:
    await request_phone_otp(session, phone)
    asked = await newest()
    return await confirm_phone(session, asked.id, asked.current_code(), IP)


async def fresh(contractor: Contractor) -> Contractor:
    return await Contractor.get(id=contractor.id)


def stage(contractor: Contractor, key: StageKey) -> dict[str, object]:
    return next(stage for stage in contractor.stages if stage["key"] == key.value)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("+49 1512 3456789", None),
        ("01512 3456789", "DE"),
        ("(0151) 234-56-789", "DE"),
        ("0049 151 23456789", None),
        ("+49 (0)1512 3456789", None),
        ("\u200b+49 1512‑3456789 ", "RU"),
        ("+４９ 1512/3456789", None),
        ("+ (49) 1512.3456789", None),
    ],
)
def test_any_reasonable_spelling_of_a_number_is_the_same_number(text: str, country: str | None):
    assert read_phone(text, country) == PHONE


@pytest.mark.parametrize(
    ("text", "country", "code"),
    [
        ("", None, "REQUIRED"),
        ("call me", "DE", "PHONE_CHARACTER"),
        ("+49 1512 3456789 x12", None, "PHONE_CHARACTER"),
        ("+49 1512 +49 1512", None, "PHONE_MALFORMED"),
        ("1512 3456789", None, "PHONE_COUNTRY_CODE"),
        ("+999 1234567", None, "PHONE_COUNTRY_CODE"),
        ("+", None, "PHONE_TOO_SHORT"),
        ("+1 415", None, "PHONE_TOO_SHORT"),
        ("+1 415 555 26711", None, "PHONE_TOO_LONG"),
        ("+44 7700 900123", None, "PHONE_UNASSIGNED"),
        ("+49 30 123456", None, "PHONE_NO_TEXTS"),
        ("+1 900 555 1234", None, "PHONE_NO_TEXTS"),
    ],
)
def test_what_is_wrong_with_a_number_has_one_name(text: str, country: str | None, code: str):
    found = read_phone(text, country)

    assert not isinstance(found, str)
    assert found.code == code
    assert found.message("en")
    assert found.message("ru")


def test_a_masked_number_keeps_its_country_and_two_digits():
    assert mask_phone(PHONE) == "+49*********89"


async def test_a_number_without_country_code_is_one_of_the_profiles_country(di: Contractor):
    session = await session_of(di.account)

    account = await confirm(session, "01512 3456789")

    assert account.phone == PHONE
    assert await Profile.get(account_id=account.id, country="DE")


async def test_where_no_text_can_be_sent_none_is_asked_for(di: Contractor):
    with_policy(can_text=False)

    with pytest.raises(TextsUnavailable):
        await request_phone_otp(await session_of(di.account), PHONE)


async def test_P5_only_countries_that_the_operator_names_are_texted(di: Contractor):
    with_policy(can_text=True, phone_countries=("RU",))

    with pytest.raises(InvalidInput) as problem:
        await request_phone_otp(await session_of(di.account), PHONE)

    assert problem.value.issues[0].code == "PHONE_NOT_SERVED"
    assert await OtpChallenge.filter(purpose=OtpPurpose.PHONE).count() == 0


async def test_I6_a_team_learns_that_a_number_is_confirmed_and_never_which(
    ada: Member, di: Contractor
):
    await confirm(await session_of(di.account))

    row = await fresh(di)
    assert row.phone_confirmed
    assert stage(row, StageKey.PHONE)["state"] == StageState.COMPLETE.value
    assert PHONE not in str(await Change.all().values()) + str(await Job.all().values())
    assert PHONE not in str(await AuditEntry.all().values())


async def test_P4_five_wrong_guesses_end_a_challenge(di: Contractor):
    session = await session_of(di.account)
    await request_phone_otp(session, PHONE)
    asked = await newest()
    wrong = "000000" if asked.current_code() != "000000" else "000001"

    for _ in range(4):
        with pytest.raises(WrongCode):
            await confirm_phone(session, asked.id, wrong, IP)
    with pytest.raises(CodeExpired):
        await confirm_phone(session, asked.id, wrong, IP)

    with pytest.raises(CodeExpired):
        await confirm_phone(session, asked.id, asked.current_code(), IP)


async def test_P4_ten_wrong_guesses_pause_an_account_whatever_the_number(
    di: Contractor, clock: Clock
):
    session = await session_of(di.account)
    for phone in (PHONE, OTHER):
        await request_phone_otp(session, phone)
        asked = await newest()
        wrong = "000000" if asked.current_code() != "000000" else "000001"
        for _ in range(5):
            with pytest.raises((WrongCode, CodeExpired)):
                await confirm_phone(session, asked.id, wrong, IP)
        clock.move(minutes=2)

    with pytest.raises(TooManyCodes):
        await request_phone_otp(session, "+4915123456781")


async def test_P5_a_text_leaves_once_a_minute_and_five_times_an_hour(di: Contractor, clock: Clock):
    with_policy(can_text=True, texts_a_number_and_day=100)
    session = await session_of(di.account)

    for _ in range(5):
        await request_phone_otp(session, PHONE)
        with pytest.raises(TooManyCodes):
            await request_phone_otp(session, OTHER)
        clock.move(minutes=2)

    with pytest.raises(TooManyCodes):
        await request_phone_otp(session, PHONE)
    clock.move(hours=1)
    await request_phone_otp(session, PHONE)


async def test_P5_one_account_gets_ten_texts_a_day_whatever_the_numbers(
    di: Contractor, clock: Clock
):
    session = await session_of(di.account)
    for n in range(10):
        await request_phone_otp(session, f"+491512345670{n}")
        clock.move(minutes=30)

    with pytest.raises(TooManyCodes):
        await request_phone_otp(session, PHONE)


async def test_P5_one_number_gets_five_texts_a_day_whoever_asks(database: str):
    for n in range(5):
        await request_phone_otp(await session_of(await make_account(f"p{n}@work.example")), PHONE)

    stranger = await session_of(await make_account("zoe@work.example"))
    with pytest.raises(TooManyCodes):
        await request_phone_otp(stranger, PHONE)
    await request_phone_otp(stranger, OTHER)


async def test_L7_of_many_requests_at_once_one_text_leaves(di: Contractor):
    session = await session_of(di.account)

    answers = await asyncio.gather(
        *(request_phone_otp(session, PHONE) for _ in range(5)), return_exceptions=True
    )

    assert sum(not isinstance(answer, Exception) for answer in answers) == 1
    assert await Job.filter(kind="send_text").count() == 1


async def test_P3_the_code_counts_in_the_session_that_asked_and_for_nothing_else(di: Contractor):
    session = await session_of(di.account)
    await request_phone_otp(session, PHONE)
    asked = await newest()

    with pytest.raises(CodeExpired):
        await confirm_phone(await session_of(di.account), asked.id, asked.current_code(), IP)
    with pytest.raises(CodeExpired):
        await verify_otp(asked.id, asked.current_code(), SessionKind.BEARER, Origin(IP, "tests"))
    with pytest.raises(CodeExpired):
        await resend(asked.id)

    await confirm_phone(session, asked.id, asked.current_code(), IP)


async def test_P12_another_number_needs_a_recent_proof_and_its_owner_is_told(
    di: Contractor, clock: Clock
):
    session = await session_of(di.account)
    await confirm(session)
    assert await Job.filter(kind="send_account_changed").count() == 0
    clock.move(minutes=11)
    with pytest.raises(StepUpRequired):
        await request_phone_otp(session, OTHER)
    await session.set(proven_at=(await session_of(di.account)).proven_at)

    account = await confirm(session, OTHER)

    assert account.phone == OTHER
    job = await Job.get(kind="send_account_changed")
    assert job.args["change"] == AccountChange.PHONE.value
    entries = await AuditEntry.filter(action=AuditAction.PHONE_CONFIRMED).order_by("id")
    assert [(e.data["before"], e.data["after"]) for e in entries] == [
        (None, mask_phone(PHONE)),
        (mask_phone(PHONE), mask_phone(OTHER)),
    ]


async def test_the_number_that_is_confirmed_is_not_texted_again(di: Contractor, clock: Clock):
    session = await session_of(di.account)
    await confirm(session)
    clock.move(minutes=2)

    with pytest.raises(InvalidInput) as problem:
        await request_phone_otp(session, PHONE)

    assert problem.value.issues[0].code == "SAME_PHONE"


async def test_I4_a_company_that_asks_for_a_number_takes_nobodys_status_away(
    ada: Member, di: Contractor, cy: Contractor
):
    by = Acting(ada, await session_of(ada.account), IP)

    await update_company(by, {"phone_required": True})
    await derive_company(ada.company_id, None)

    row, other = await fresh(di), await fresh(cy)
    assert row.status is ContractorStatus.ACTIVE
    assert row.registration_state is RegistrationState.INCOMPLETE
    for one in (row, other):
        found = stage(one, StageKey.PHONE)
        assert found["state"] == StageState.WAITING.value
        assert found["requirements"] == [RequirementCode.PHONE_UNVERIFIED.value]


async def test_a_company_cannot_ask_for_what_nobody_could_confirm(ada: Member):
    with_policy(can_text=False)
    by = Acting(ada, await session_of(ada.account), IP)

    with pytest.raises(InvalidInput) as problem:
        await update_company(by, {"phone_required": True})

    assert [(i.code, i.path) for i in problem.value.issues] == [
        ("TEXTS_NEEDED", ("phoneRequired",))
    ]


async def test_where_the_platform_asks_every_team_waits_for_the_number(cy: Contractor):
    with_policy(can_text=True, phone_required=True)

    await derive_company(cy.company_id, None)

    assert stage(await fresh(cy), StageKey.PHONE)["required"] is True
