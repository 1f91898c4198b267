import asyncio

import pytest

from models import (
    Account,
    Agreement,
    Company,
    Consent,
    Contractor,
    Job,
    Member,
    OtpChallenge,
    Profile,
    Session,
)
from models.account import Locale
from models.company import CompanyStatus, Role
from models.consent import AgreementKind, ConsentRequired
from models.otp import CodeExpired, OtpLetter, WrongCode
from models.problems import InvalidInput
from models.profile import ProfileOrigin
from models.signing_in import SignInRequired
from models.signing_up import Intent, NewCompany, Person, found_company, sign_up
from models.staff_queue import look_at_queues
from tests.conftest import ORIGIN, PASSWORD, Clock, agreement_ids, make_account, with_policy
from tests.models.entering import ACME, HERE, TYPED, accept, answer, begin, challenge_of, enter


async def test_signing_up_to_get_paid_makes_an_account_a_profile_and_a_session(database: str):
    sent = await begin("Bo@Work.example")
    assert await Account.all().count() == 0

    done = await enter(sent)

    account = await Account.get()
    assert (account.email, account.email_key) == ("Bo@Work.example", "bo@work.example")
    assert (account.locale, account.timezone) == (Locale.EN, "Europe/Berlin")
    assert await account.has_password(TYPED)
    assert (await Profile.get(account=account)).origin is ProfileOrigin.SELF
    assert await Job.filter(kind="send_welcome").count() == 1
    session = await Session.of(done.token)
    assert session
    assert session.account.id == account.id


async def test_signing_up_to_pay_makes_a_company_that_the_account_owns(database: str):
    await enter(await begin(intent=Intent.PAY_TEAM, company=ACME))

    member = await Member.get().select_related("company")
    assert (member.role, member.name) == (Role.OWNER, "Ada")
    assert (member.company.name, member.company.legal_name) == ("Acme", "Acme")
    assert member.company.status is CompanyStatus.ACTIVE
    assert member.company.timezone == "Europe/Berlin"
    assert await Profile.all().count() == 0


async def test_consents_are_kept_with_address_and_program(database: str):
    await enter(await begin())

    consents = await Consent.all().select_related("agreement", "account")
    assert {c.agreement.kind for c in consents} == set(AgreementKind)
    assert {(c.ip, c.user_agent) for c in consents} == {(ORIGIN.ip, ORIGIN.user_agent)}


async def test_the_typed_password_is_forgotten_when_the_code_is_used(database: str):
    sent = await begin()

    await enter(sent)

    assert (await challenge_of(sent)).carried == {}


async def test_everything_wrong_with_a_sign_up_is_told_at_once(database: str):
    with pytest.raises(InvalidInput) as refused:
        await sign_up(
            Intent.PAY_TEAM,
            "nobody",
            "short",
            [],
            Person(None, "Mars/Olympus"),
            NewCompany("", "Atlantis"),
        )

    paths = {issue.path for issue in refused.value.issues}
    assert {("email",), ("password",), ("timezone",)} <= paths
    assert {("company", "name"), ("company", "country")} <= paths
    assert await OtpChallenge.all().count() == 0


async def test_a_company_must_be_told_by_whoever_pays(database: str):
    with pytest.raises(InvalidInput) as refused:
        await begin(intent=Intent.PAY_TEAM)

    assert [(i.code, i.path) for i in refused.value.issues] == [("REQUIRED", ("company",))]


async def test_without_consent_nothing_begins(database: str):
    with pytest.raises(ConsentRequired) as refused:
        await sign_up(Intent.GET_PAID, "bo@work.example", TYPED, [], HERE, None)

    assert refused.value.missing == sorted(AgreementKind)


async def test_an_outdated_agreement_is_no_consent(database: str):
    old = await agreement_ids()
    for kind in AgreementKind:
        await Agreement.publish(kind, 2, {Locale.EN: (kind.value, "newer")})

    with pytest.raises(InvalidInput) as refused:
        await sign_up(Intent.GET_PAID, "bo@work.example", TYPED, old, HERE, None)

    assert {i.code for i in refused.value.issues} == {"AGREEMENT_NOT_CURRENT"}


async def test_P6_for_an_address_with_an_account_everything_looks_the_same_but_the_letter(
    database: str,
):
    owner = await make_account("known@work.example")
    await owner.set(locale=Locale.RU)

    sent = [await begin(email) for email in ("known@work.example", "new@work.example")]

    known, new = [await challenge_of(s) for s in sent]
    assert known.letter is OtpLetter.ALREADY_REGISTERED
    assert new.letter is OtpLetter.CODE
    assert known.carried.keys() == new.carried.keys()
    assert known.locale is owner.locale
    assert new.locale is not owner.locale
    jobs = await Job.filter(kind="send_otp").order_by("id")
    assert [sorted(j.args) for j in jobs] == [["challenge_id"], ["challenge_id"]]
    assert {type(await answer(s)) for s in sent} == {WrongCode}


async def test_nobody_can_plant_a_password_on_an_account(database: str):
    account = await make_account("known@work.example")
    sent = await sign_up(
        Intent.GET_PAID,
        "known@work.example",
        "quite another password",
        await agreement_ids(),
        HERE,
        None,
    )

    with pytest.raises(WrongCode):
        await enter(sent)

    assert await (await Account.get(id=account.id)).has_password(PASSWORD)


async def test_an_account_made_between_sign_up_and_code_keeps_its_password(
    ada: Member, bo: Contractor
):
    by_letter = await sign_up(
        Intent.GET_PAID,
        "bo@work.example",
        "the attacker's password",
        await agreement_ids(),
        HERE,
        None,
    )
    await enter(await accept(bo))

    with pytest.raises(SignInRequired):
        await enter(by_letter)

    account = await Account.get(email_key="bo@work.example")
    assert await account.has_password(TYPED)
    with pytest.raises(CodeExpired):
        await enter(by_letter)


async def test_L7_two_ways_to_one_account_at_once_make_one(ada: Member, bo: Contractor):
    both = [await begin("bo@work.example"), await accept(bo)]

    found = await asyncio.gather(*map(enter, both), return_exceptions=True)

    assert sorted(type(f).__name__ for f in found) == ["SignInRequired", "SignedIn"]
    assert await Account.filter(email_key="bo@work.example").count() == 1


async def test_whoever_is_signed_in_can_found_another_company(ada: Member):
    member = await found_company(ada.account, NewCompany("Beta", "DE"), None)

    assert member.role is Role.OWNER
    assert (await Company.get(id=member.company_id)).timezone == ada.account.timezone
    with pytest.raises(InvalidInput):
        await found_company(ada.account, NewCompany("https://evil.example", "DE"), "Nowhere")


async def test_a_new_company_waits_where_the_platform_reviews(sam: Account, clock: Clock):
    with_policy(company_review=True)

    await enter(await begin(intent=Intent.PAY_TEAM, company=ACME))

    assert (await Company.get()).status is CompanyStatus.PENDING_REVIEW
    clock.move(minutes=2)
    await look_at_queues()
    job = await Job.get(kind="send_queue_waiting")
    assert job.args == {"queue": "COMPANIES", "account_id": str(sam.id)}
