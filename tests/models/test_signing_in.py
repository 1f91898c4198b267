import asyncio
from typing import Any

import pytest

from models import (
    Account,
    Agreement,
    Company,
    Consent,
    Contractor,
    Invitation,
    Job,
    Member,
    OtpChallenge,
    Profile,
    Session,
    StaffLink,
)
from models.account import AccountStatus, Locale
from models.company import CompanyStatus, Role
from models.consent import AgreementKind, ConsentRequired
from models.contractor import ContractorStatus
from models.invitation import InvitationGone, InvitationStatus
from models.otp import CodeExpired, OtpLetter, OtpSent, TooManyCodes, WrongCode
from models.problems import InvalidInput, NotPermitted, Problem
from models.profile import ProfileOrigin
from models.session import SessionKind
from models.signing_in import (
    Intent,
    NewCompany,
    Person,
    SignedIn,
    SignInRequired,
    WrongCredentials,
    accept_invitation,
    claim_staff_link,
    found_company,
    require_staff,
    sign_in,
    sign_up,
    verify_otp,
)
from tests.conftest import (
    ORIGIN,
    PASSWORD,
    Clock,
    agreement_ids,
    make_account,
    token_of,
    with_policy,
)

TYPED = "seven tin lanterns"
HERE = Person(Locale.EN, "Europe/Berlin")
ACME = NewCompany("Acme", "US", owner_name="Ada")


async def challenge_of(sent: OtpSent) -> OtpChallenge:
    [found] = [c for c in await OtpChallenge.all() if c.type_id == sent.challenge_id]
    return found


async def enter(sent: OtpSent, code: str | None = None) -> SignedIn:
    found = await challenge_of(sent)
    return await verify_otp(
        found.id, found.current_code() if code is None else code, SessionKind.BEARER, ORIGIN
    )


async def begin(
    email: str = "bo@work.example", intent: Intent = Intent.GET_PAID, company: Any = None
) -> OtpSent:
    return await sign_up(intent, email, TYPED, await agreement_ids(), HERE, company)


async def accept(contractor: Contractor) -> OtpSent:
    return await accept_invitation(await token_of(contractor), TYPED, await agreement_ids(), HERE)


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


async def test_for_an_address_with_an_account_everything_looks_the_same_but_the_letter(
    database: str,
):
    await make_account("known@work.example")

    sent = [await begin(email) for email in ("known@work.example", "new@work.example")]

    known, new = [await challenge_of(s) for s in sent]
    assert known.letter is OtpLetter.ALREADY_REGISTERED
    assert new.letter is OtpLetter.CODE
    assert known.carried.keys() == new.carried.keys()
    jobs = await Job.filter(kind="send_otp").order_by("id")
    assert [sorted(j.args) for j in jobs] == [["challenge_id"], ["challenge_id"]]
    assert {type(await answer(s)) for s in sent} == {WrongCode}


async def answer(sent: OtpSent) -> SignedIn | Problem:
    wrong = f"{(int((await challenge_of(sent)).current_code()) + 1) % 1_000_000:06}"
    try:
        return await enter(sent, wrong)
    except Problem as problem:
        return problem


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


async def test_two_ways_to_one_account_at_once_make_one(ada: Member, bo: Contractor):
    both = [await begin("bo@work.example"), await accept(bo)]

    found = await asyncio.gather(*map(enter, both), return_exceptions=True)

    assert sorted(type(f).__name__ for f in found) == ["SignInRequired", "SignedIn"]
    assert await Account.filter(email_key="bo@work.example").count() == 1


async def test_of_twenty_codes_entered_at_once_one_signs_in(database: str):
    sent = await begin()

    found = await asyncio.gather(*(enter(sent) for _ in range(20)), return_exceptions=True)

    assert sum(isinstance(f, SignedIn) for f in found) == 1
    assert sum(isinstance(f, CodeExpired) for f in found) == 19
    assert (await Account.all().count(), await Session.all().count()) == (1, 1)


async def test_signing_in_needs_password_and_code(database: str):
    await make_account("bo@work.example")

    done = await enter(await sign_in(" BO@work.example", PASSWORD))

    assert done.account.email_key == "bo@work.example"


@pytest.mark.parametrize("status", [AccountStatus.DISABLED, AccountStatus.ERASED])
async def test_unknown_disabled_and_wrong_are_one_answer(database: str, status: AccountStatus):
    await make_account("bo@work.example")
    await make_account("off@work.example", status=status)

    for email, password in [
        ("bo@work.example", "not the password"),
        ("off@work.example", PASSWORD),
        ("nobody@work.example", PASSWORD),
        ("no address", PASSWORD),
    ]:
        with pytest.raises(WrongCredentials):
            await sign_in(email, password)

    assert await OtpChallenge.all().count() == 0


async def test_an_account_disabled_before_the_code_stays_out(database: str):
    account = await make_account("bo@work.example")
    sent = await sign_in("bo@work.example", PASSWORD)
    await account.set(status=AccountStatus.DISABLED)

    with pytest.raises(WrongCredentials):
        await enter(sent)

    assert await Session.all().count() == 0


async def test_a_stranger_who_signs_up_does_not_keep_the_owner_from_signing_in(database: str):
    await make_account("bo@work.example")
    await begin("bo@work.example")

    assert isinstance(await enter(await sign_in("bo@work.example", PASSWORD)), SignedIn)


async def test_a_second_code_within_a_minute_is_refused(database: str):
    await begin()

    with pytest.raises(TooManyCodes):
        await begin()


async def test_accepting_makes_the_account_and_joins_the_team(ada: Member, bo: Contractor):
    done = await enter(await accept(bo))

    row = await Contractor.get(id=bo.id)
    assert row.account_id == done.account.id
    assert row.status is ContractorStatus.ONBOARDING
    assert row.joined_at
    invitation = await Invitation.get(contractor=bo)
    assert (invitation.status, invitation.token) == (InvitationStatus.ACCEPTED, None)
    assert (await Profile.get(account=done.account)).origin is ProfileOrigin.INVITATION
    assert await Job.filter(kind__in=["send_welcome", "send_added_to_team"]).count() == 0


async def test_a_forwarded_link_is_worthless_without_the_mailbox(ada: Member, bo: Contractor):
    sent = await accept(bo)

    code_goes_to = await challenge_of(sent)
    assert code_goes_to.email == "bo@work.example"
    for _ in range(4):
        assert isinstance(await answer(sent), WrongCode)
    assert isinstance(await answer(sent), CodeExpired)
    assert await Account.filter(email_key="bo@work.example").count() == 0
    assert (await Contractor.get(id=bo.id)).status is ContractorStatus.INVITED


async def test_a_link_works_once(ada: Member, bo: Contractor):
    token = await token_of(bo)
    await enter(await accept(bo))

    with pytest.raises(InvitationGone):
        await accept_invitation(token, TYPED, await agreement_ids(), HERE)


async def test_a_link_that_was_replaced_before_the_code_is_gone(ada: Member, bo: Contractor):
    sent = await accept(bo)
    await Invitation.filter(contractor=bo).update(token_hash="another")

    with pytest.raises(InvitationGone):
        await enter(sent)

    assert await Account.filter(email_key="bo@work.example").count() == 0
    with pytest.raises(CodeExpired):
        await enter(sent)


async def test_declining_before_the_code_wins(ada: Member, bo: Contractor):
    sent = await accept(bo)
    await (await Invitation.get(contractor=bo)).decline()

    with pytest.raises(InvitationGone):
        await enter(sent)


async def test_declining_and_entering_the_code_at_once_end_one_way(ada: Member, bo: Contractor):
    sent = await accept(bo)
    invitation = await Invitation.get(contractor=bo)

    found = await asyncio.gather(enter(sent), invitation.decline(), return_exceptions=True)

    row = await Contractor.get(id=bo.id)
    accepted = isinstance(found[0], SignedIn)
    assert accepted is (found[1] is not None)
    assert row.status is (ContractorStatus.ONBOARDING if accepted else ContractorStatus.DECLINED)


async def test_an_overdue_link_is_gone(ada: Member, bo: Contractor, clock: Clock):
    clock.move(days=15)

    with pytest.raises(InvitationGone):
        await accept(bo)


async def test_an_invited_person_with_an_account_signs_in_instead(ada: Member, bo: Contractor):
    await make_account("bo@work.example")
    sent = await accept(bo)

    with pytest.raises(SignInRequired):
        await enter(sent)
    await enter(await sign_in("bo@work.example", PASSWORD))

    assert (await Contractor.get(id=bo.id)).status is ContractorStatus.ONBOARDING


@pytest.mark.parametrize("token", ["", "guessed", "\ud800"])
async def test_a_guessed_link_is_gone(database: str, token: str):
    with pytest.raises(InvitationGone):
        await accept_invitation(token, TYPED, await agreement_ids(), HERE)


async def test_a_link_of_the_operator_makes_staff_once(database: str):
    _, token = await StaffLink.make("sam@muster.example")
    done = await enter(await claim_staff_link(token, TYPED, HERE))

    assert done.account.is_staff
    assert require_staff(done.account) is done.account
    with pytest.raises(InvitationGone):
        await claim_staff_link(token, TYPED, HERE)


async def test_a_link_of_the_operator_lifts_an_account_and_ends_its_long_sessions(database: str):
    account = await make_account("sam@muster.example")
    _, session = await Session.open(account, SessionKind.COOKIE, ip="", user_agent="")
    _, token = await StaffLink.make("sam@muster.example")

    with pytest.raises(SignInRequired):
        await enter(await claim_staff_link(token, "any other password", HERE))

    lifted = await Account.get(id=account.id)
    assert lifted.is_staff
    assert await lifted.has_password(PASSWORD)
    assert await Session.of(session) is None


async def test_an_old_link_of_the_operator_is_gone(database: str, clock: Clock):
    _, token = await StaffLink.make("sam@muster.example")
    clock.move(days=2)

    with pytest.raises(InvitationGone):
        await claim_staff_link(token, TYPED, HERE)


async def test_a_link_of_the_operator_needs_an_address(database: str):
    with pytest.raises(InvalidInput):
        await StaffLink.make("sam")


async def test_others_are_no_staff(ada: Member):
    with pytest.raises(NotPermitted):
        require_staff(ada.account)


async def test_whoever_is_signed_in_can_found_another_company(ada: Member):
    member = await found_company(ada.account, NewCompany("Beta", "DE"), None)

    assert member.role is Role.OWNER
    assert (await Company.get(id=member.company_id)).timezone == ada.account.timezone
    with pytest.raises(InvalidInput):
        await found_company(ada.account, NewCompany("https://evil.example", "DE"), "Nowhere")


async def test_a_new_company_waits_where_the_platform_reviews(sam: Account):
    with_policy(company_review=True)

    await enter(await begin(intent=Intent.PAY_TEAM, company=ACME))

    assert (await Company.get()).status is CompanyStatus.PENDING_REVIEW
    job = await Job.get(kind="send_company_waiting")
    assert job.args["account_id"] == str(sam.id)
