import asyncio
from itertools import permutations

import pytest

from models import (
    Account,
    Change,
    Contractor,
    Invitation,
    KycCheck,
    Member,
    PaymentMethod,
    Profile,
    SearchWord,
)
from models.account import Locale
from models.change import ChangeType
from models.consent import Agreement, AgreementKind
from models.contractor import ContractorStatus
from models.invitation import LetterKind
from models.inviting import Terms, invite
from models.joining import claim, touch_teams
from models.moving import ACCEPT, CANCEL
from models.onboarding import DeliveryStatus, RegistrationState, StageKey, WaitingOn
from models.profile import KycStatus, PaymentMethodKind, PaymentMethodStatus
from models.registration import register
from models.standing import SNAPSHOT, derive
from models.transaction import transaction
from tests.asking import counted, give_task
from tests.conftest import COMPLETE, ORIGIN, agreement_ids, make_account


async def row(contractor: Contractor) -> Contractor:
    return await Contractor.get(id=contractor.id)


async def profile_of(contractor: Contractor) -> Profile:
    return await Profile.get(account_id=(await row(contractor)).account_id)


async def touch(contractor: Contractor) -> None:
    async with transaction():
        (await row(contractor)).touch()


async def types(contractor: Contractor) -> list[ChangeType]:
    changes = await Change.filter(contractor_id=contractor.id).order_by("seq")
    return [change.type for change in changes]


async def test_the_snapshot_follows_the_journey(ada: Member):
    [invited] = await invite(ada, ["bo@work.example"], Terms())
    assert invited.contractor
    bo = invited.contractor
    account = await make_account("bo@work.example")
    seen = []

    async def look() -> None:
        found = await row(bo)
        seen.append((found.status.value, found.current_stage, found.waiting_on))

    await look()
    await (await Invitation.get(contractor=bo)).note_sent("<1@x.example>", LetterKind.INVITATION)
    await look()
    await claim(account)
    await look()
    await register(account, COMPLETE, await agreement_ids(), ORIGIN)
    await look()
    await KycCheck.create(profile=await profile_of(bo), status=KycStatus.APPROVED)
    await touch(bo)
    await look()
    await PaymentMethod.create(
        profile=await profile_of(bo),
        kind=PaymentMethodKind.CARD,
        mask="*1234",
        currency="USD",
        status=PaymentMethodStatus.LINKED,
    )
    await touch(bo)
    await look()
    task = await give_task(ada, bo)
    await look()
    await give_task(ada, bo, (account, ACCEPT))
    await look()

    assert task
    assert seen == [
        ("INVITED", StageKey.INVITATION, WaitingOn.PLATFORM),
        ("INVITED", StageKey.FIRST_SIGN_IN, WaitingOn.CONTRACTOR),
        ("ONBOARDING", StageKey.REGISTRATION, WaitingOn.CONTRACTOR),
        ("ACTIVE", StageKey.KYC, WaitingOn.CONTRACTOR),
        ("ACTIVE", StageKey.PAYMENT_METHOD, WaitingOn.CONTRACTOR),
        ("ACTIVE", StageKey.COLLABORATION, WaitingOn.COMPANY),
        ("ACTIVE", StageKey.COLLABORATION, WaitingOn.CONTRACTOR),
        ("ACTIVE", None, None),
    ]


async def test_the_columns_show_what_a_company_may_read(ada: Member, di: Contractor):
    profile = await profile_of(di)
    await KycCheck.create(
        profile=profile, status=KycStatus.REJECTED_RETRY, public_reason="The picture is blurred."
    )
    for status in (PaymentMethodStatus.LINKED, PaymentMethodStatus.FAILED):
        await PaymentMethod.create(
            profile=profile, kind=PaymentMethodKind.CARD, mask="*1", currency="USD", status=status
        )

    await touch(di)

    found = await row(di)
    assert (found.first_name, found.last_name, found.country) == ("Di", "Álvarez", "DE")
    assert (found.kyc_status, found.kyc_reason) == (
        KycStatus.REJECTED_RETRY,
        "The picture is blurred.",
    )
    assert (found.payment_kind, found.payment_status) == (
        PaymentMethodKind.CARD,
        PaymentMethodStatus.LINKED,
    )
    assert found.registration_state is RegistrationState.COMPLETE
    assert found.recommended == ["TAX_NUMBER", "VAT_NUMBER"]


@pytest.mark.parametrize("order", list(permutations(["join", "details", "consents"])))
async def test_active_comes_with_the_last_fact_whatever_the_order(
    ada: Member, order: tuple[str, ...]
):
    [invited] = await invite(ada, ["bo@work.example"], Terms())
    assert invited.contractor
    account = await make_account("bo@work.example")

    async def learn(name: str) -> None:
        if name == "join":
            await claim(account)
        elif name == "details":
            await register(account, COMPLETE, [], ORIGIN)
        else:
            await register(account, {}, await agreement_ids(), ORIGIN)

    for name in order[:-1]:
        await learn(name)
        assert (await row(invited.contractor)).status is not ContractorStatus.ACTIVE
    await learn(order[-1])

    found = await row(invited.contractor)
    assert found.status is ContractorStatus.ACTIVE
    assert found.activated_at
    assert (await types(found)).count(ChangeType.CONTRACTOR_ACTIVATED) == 1


async def test_active_stays_when_something_falls_due_later(ada: Member, di: Contractor):
    before = await row(di)
    for kind in AgreementKind:
        await Agreement.publish(kind, 2, {Locale.EN: (kind.value, "newer")})
    await register(di.account, {"city": None}, [], ORIGIN)

    after = await row(di)
    assert after.status is ContractorStatus.ACTIVE
    assert after.activated_at == before.activated_at
    assert after.registration_state is RegistrationState.INCOMPLETE
    assert after.registration_missing == ["CITY", "PRIVACY_POLICY", "SERVICE_AGREEMENT"]
    assert after.current_stage is StageKey.REGISTRATION
    assert (await types(di)).count(ChangeType.CONTRACTOR_ACTIVATED) == 1


async def test_consent_in_one_language_counts_in_every_one(ada: Member, cy: Contractor):
    account = await Account.get(id=cy.account.id)

    await register(account, COMPLETE, await agreement_ids(Locale.RU), ORIGIN)

    assert (await row(cy)).status is ContractorStatus.ACTIVE


async def test_deriving_again_changes_nothing(ada: Member, bo: Contractor, di: Contractor):
    before = [await row(bo), await row(di)]
    entries = await Change.all().count()

    for contractor in (bo, di):
        await touch(contractor)

    after = [await row(bo), await row(di)]
    assert [c.version for c in after] == [c.version for c in before]
    assert [c.updated_at for c in after] == [c.updated_at for c in before]
    assert await Change.all().count() == entries


async def test_a_snapshot_that_was_lost_is_rebuilt_the_same(ada: Member, di: Contractor):
    before = await row(di)
    await Contractor.all().update(
        stages=[], current_stage=None, waiting_on=None, first_name=None, registration_missing=["X"]
    )

    await touch(di)

    after = await row(di)
    own = set(SNAPSHOT) - {"version", "updated_at"}
    assert {n: getattr(after, n) for n in own} == {n: getattr(before, n) for n in own}


async def test_changes_tell_states_and_codes_never_personal_details(ada: Member, cy: Contractor):
    account = await Account.get(id=cy.account.id)
    await register(
        account,
        COMPLETE | {"country": "DE", "tax_number": "65929970489", "postal_code": "10119"},
        await agreement_ids(),
        ORIGIN,
    )
    await (await Invitation.get(contractor=cy)).note_trouble(
        DeliveryStatus.BOUNCED, "550 <cy@work.example> Cy Álvarez is unknown"
    )

    told = " ".join(str(change.data) for change in await Change.all())
    for secret in ("cy@", "Di", "Álvarez", "Torstra", "Berlin", "65929970489", "10119"):
        assert secret not in told
    updated = await Change.filter(type=ChangeType.CONTRACTOR_UPDATED).order_by("-seq").first()
    assert updated
    assert updated.data == {"columns": ["first_name", "last_name", "country"]}
    moved = await Change.filter(type=ChangeType.CONTRACTOR_STAGE_CHANGED).order_by("-seq").first()
    assert moved
    assert moved.data["current_stage"] == "KYC"
    assert moved.data["before"] == {"current_stage": "REGISTRATION"}


async def test_whoever_is_gone_keeps_the_last_snapshot_and_waits_for_nobody(
    ada: Member, cy: Contractor
):
    before = await row(cy)
    await Contractor.filter(id=cy.id).update(status=ContractorStatus.LEFT)

    await touch(cy)

    after = await row(cy)
    assert after.current_stage is before.current_stage is StageKey.REGISTRATION
    assert after.waiting_on is None
    assert {stage["waiting_on"] for stage in after.stages} == {None}
    assert [s["state"] for s in after.stages] == [s["state"] for s in before.stages]


async def test_different_facts_at_once_are_all_seen(ada: Member, eve: Member):
    people = [f"p{n}@work.example" for n in range(6)]
    for member in (ada, eve):
        await invite(member, people, Terms())
    accounts = [await make_account(email) for email in people]
    for account in accounts:
        await claim(account)
    agreed = await agreement_ids()
    rows = await Contractor.filter(company=ada.company)

    await asyncio.gather(
        *(register(account, COMPLETE, agreed, ORIGIN) for account in accounts),
        *(give_task(ada, contractor) for contractor in rows),
    )

    for found in await Contractor.filter(company=ada.company):
        assert found.status is ContractorStatus.ACTIVE
        assert found.stages[-1]["state"] == "WAITING"
        assert (found.first_name, found.current_stage) == ("Di", StageKey.KYC)


async def test_a_stale_object_does_not_overwrite_what_others_wrote(ada: Member, cy: Contractor):
    stale = await row(cy)
    await Contractor.filter(id=cy.id).update(status=ContractorStatus.EXCLUDED)

    async with transaction():
        stale.touch()

    assert (await row(cy)).status is ContractorStatus.EXCLUDED
    assert stale.status is ContractorStatus.EXCLUDED


async def test_a_person_is_found_by_the_words_of_the_row_and_only_the_present_ones(
    ada: Member, di: Contractor
):
    async def words() -> set[str]:
        found = await SearchWord.filter(contractor=di).values_list("word", flat=True)
        return set(found)

    assert {"di", "alvarez", "work", "example"} <= await words()
    await register(di.account, {"last_name": "Łukasz"}, [], ORIGIN)

    assert "lukasz" in await words()
    assert "alvarez" not in await words()
    assert await SearchWord.filter(contractor=di, word="di").count() == 1


async def test_a_cancelled_offer_is_no_work(ada: Member, di: Contractor):
    await give_task(ada, di, (ada, CANCEL))

    assert (await row(di)).stages[-1]["state"] == "NOT_STARTED"


async def test_many_rows_cost_as_many_statements_as_one(ada: Member, di: Contractor):
    await invite(ada, [f"p{n}@work.example" for n in range(60)], Terms())
    one, many = [await row(di)], await Contractor.all()

    with counted() as for_one:
        async with transaction():
            await derive(one)
    with counted() as for_many:
        async with transaction():
            await derive(many)

    assert len(for_many) == len(for_one)


async def test_touching_the_teams_of_nobody_is_nothing(ada: Member):
    async with transaction():
        await touch_teams(ada.account_id)

    assert await Contractor.all().count() == 0
