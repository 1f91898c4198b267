import asyncio
from datetime import UTC, date, datetime
from typing import Any

import pytest

from models import Account, Change, Consent, Contractor, Member, Profile
from models.change import ChangeType
from models.consent import AgreementKind
from models.contractor import ContractorStatus
from models.inviting import Terms, invite
from models.joining import claim
from models.onboarding import RequirementCode
from models.problems import InvalidInput, Issue
from models.registration import Registration, register
from tests.conftest import COMPLETE, ORIGIN, Clock, agreement_ids, make_account

JOSE = {
    "first_name": "José",
    "last_name": "Álvarez",
    "country": "United States",
    "line1": "1 Main St",
    "city": "Austin",
    "subdivision": "Texas",
}


@pytest.fixture
async def account(ada: Member, cy: Contractor) -> Account:
    return await Account.get(email_key="cy@work.example")


async def fill_in(account: Account, **details: Any) -> Registration:
    return await register(account, details, [], ORIGIN)


async def refused(account: Account, **details: Any) -> list[Issue]:
    with pytest.raises(InvalidInput) as problem:
        await fill_in(account, **details)
    return list(problem.value.issues)


async def test_jose_alvarez_of_texas_registers_and_becomes_active(account: Account):
    done = await register(account, JOSE, await agreement_ids(), ORIGIN)

    assert done.is_complete
    profile = await Profile.get(account=account)
    assert (profile.first_name, profile.last_name) == ("José", "Álvarez")
    assert (profile.country, profile.subdivision) == ("US", "US-TX")
    assert profile.completed_at
    assert (await Contractor.get()).status is ContractorStatus.ACTIVE


async def test_ivan_in_cyrillic_is_refused_with_the_letter_named_and_an_offer(account: Account):
    [issue] = await refused(account, first_name="Иван")

    assert (issue.code, issue.path) == ("LETTER_NOT_LATIN", ("firstName",))
    assert issue.details["character"] == "И"
    assert issue.details["script"] == "Cyrillic"
    assert issue.suggestion == "Ivan"


async def test_a_name_in_its_own_script_is_welcome_beside_it(account: Account):
    await fill_in(account, native_name="Иван Петров")

    assert (await Profile.get()).native_name == "Иван Петров"


async def test_everything_wrong_is_told_at_once_and_nothing_is_saved(account: Account):
    with pytest.raises(InvalidInput) as problem:
        await register(
            account,
            {"first_name": "Иван", "last_name": "Ok", "city": "北京", "country": "Atlantis"},
            [None],
            ORIGIN,
        )

    assert {i.path for i in problem.value.issues} == {
        ("firstName",),
        ("city",),
        ("country",),
        ("agreementIds", "0"),
    }
    assert (await Profile.get()).last_name is None


async def test_the_form_may_be_saved_in_parts(account: Account):
    first = await fill_in(account, first_name="José", country="US")
    assert not first.is_complete
    assert {RequirementCode.LAST_NAME, RequirementCode.SUBDIVISION} <= set(first.missing)
    assert (await Contractor.get()).status is ContractorStatus.ONBOARDING

    rest = {k: v for k, v in JOSE.items() if k not in ("first_name", "country")}
    await fill_in(account, **rest)
    done = await register(account, {}, await agreement_ids(), ORIGIN)

    assert done.is_complete
    assert (await Profile.get()).first_name == "José"


async def test_blank_and_null_empty_a_field(account: Account):
    await fill_in(account, first_name="José", city="Austin", country="US", tax_number="12-3456")

    await fill_in(account, first_name="  ", city=None, tax_number=" ")

    profile = await Profile.get()
    assert (profile.first_name, profile.city, profile.tax_number) == (None, None, None)


async def test_a_dry_run_tells_the_same_and_writes_nothing(database: str):
    account = await make_account("new@work.example")

    dry = await register(account, JOSE, await agreement_ids(), ORIGIN, dry_run=True)

    assert dry.is_complete
    assert dry.profile.subdivision == "US-TX"
    assert await Profile.all().count() == 0
    assert await Consent.all().count() == 0
    with pytest.raises(InvalidInput):
        await register(account, {"first_name": "Иван"}, [], ORIGIN, dry_run=True)


async def test_a_dry_run_leaves_what_was_saved(account: Account):
    await fill_in(account, **JOSE)

    await register(account, {"first_name": "Pepe", "city": None}, [], ORIGIN, dry_run=True)

    profile = await Profile.get()
    assert (profile.first_name, profile.city) == ("José", "Austin")


async def test_another_country_drops_the_state_and_asks_for_its_own(account: Account):
    await fill_in(account, **JOSE)

    moved = await fill_in(account, country="Canada")

    assert (await Profile.get()).subdivision is None
    assert RequirementCode.SUBDIVISION in moved.missing
    assert (await Profile.get()).completed_at is None
    settled = await fill_in(account, subdivision="québec")
    assert settled.profile.subdivision == "CA-QC"


async def test_the_same_country_named_again_keeps_the_state(account: Account):
    await fill_in(account, **JOSE)

    await fill_in(account, country="usa")

    assert (await Profile.get()).subdivision == "US-TX"


async def test_a_country_without_states_needs_none(account: Account):
    await fill_in(account, **JOSE)

    done = await fill_in(account, country="Germany")

    assert RequirementCode.SUBDIVISION not in done.missing
    assert (await Profile.get()).completed_at


async def test_a_state_is_judged_by_the_country_given_with_it(account: Account):
    await fill_in(account, **JOSE)

    [issue] = await refused(account, country="CA", subdivision="Texas")

    assert (issue.code, issue.path) == ("SUBDIVISION_UNKNOWN", ("subdivision",))


@pytest.mark.parametrize("name", ["subdivision", "tax_number", "vat_number"])
async def test_what_depends_on_the_country_comes_after_it(account: Account, name: str):
    [issue] = await refused(account, **{name: "Texas 123"})

    assert issue.code == "COUNTRY_FIRST"


async def test_an_unknown_country_is_one_issue_not_two(account: Account):
    await fill_in(account, **JOSE)

    [issue] = await refused(account, country="Txeas", subdivision="Texas")

    assert issue.path == ("country",)


async def test_tax_and_vat_numbers_are_recommended_and_not_required(account: Account):
    done = await register(account, COMPLETE, await agreement_ids(), ORIGIN)
    assert done.is_complete
    assert set(done.recommended) == {RequirementCode.TAX_NUMBER, RequirementCode.VAT_NUMBER}

    done = await fill_in(account, tax_number="65 929 970 489", vat_number="DE136695976")

    assert done.recommended == ()


@pytest.mark.parametrize(
    ("born", "fits"),
    [
        (date(2008, 6, 15), True),  # eighteen today
        (date(2008, 6, 16), False),
        (date(2008, 2, 29), True),
        (date(1906, 6, 15), True),
        (date(1905, 6, 15), False),
        (date(2030, 1, 1), False),
    ],
)
async def test_people_are_at_least_eighteen_on_their_birthday(
    account: Account, clock: Clock, born: date, fits: bool
):
    clock.ahead += datetime(2026, 6, 15, 12, tzinfo=UTC) - clock.read()

    if fits:
        assert (await fill_in(account, date_of_birth=born)).profile.date_of_birth == born
    else:
        [issue] = await refused(account, date_of_birth=born)
        assert issue.code == "DATE_OF_BIRTH_IMPLAUSIBLE"


async def test_consents_are_recorded_once_with_address_program_and_time(account: Account):
    for _ in range(2):
        await register(account, {}, await agreement_ids(), ORIGIN)

    consents = await Consent.all().select_related("agreement")
    assert sorted(c.agreement.kind for c in consents) == sorted(AgreementKind)
    assert {(c.ip, c.user_agent) for c in consents} == {(ORIGIN.ip, ORIGIN.user_agent)}
    assert all(c.accepted_at for c in consents)


async def test_saving_twenty_times_at_once_is_one_profile_and_one_evidence_each(database: str):
    account, agreed = await make_account("new@work.example"), await agreement_ids()

    await asyncio.gather(*(register(account, JOSE, agreed, ORIGIN) for _ in range(20)))

    assert (await Profile.get()).version == 20
    assert await Consent.all().count() == 2


async def test_every_team_sees_the_person_become_active_by_itself(ada: Member, eve: Member):
    for member in (ada, eve):
        await invite(member, ["bo@work.example"], Terms())
    account = await make_account("bo@work.example")
    await claim(account)

    await register(account, COMPLETE, await agreement_ids(), ORIGIN)

    assert {c.status for c in await Contractor.all()} == {ContractorStatus.ACTIVE}
    activated = await Change.filter(type=ChangeType.CONTRACTOR_ACTIVATED)
    assert {c.company_id for c in activated} == {ada.company_id, eve.company_id}
