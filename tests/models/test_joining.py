import asyncio
from typing import Any

import pytest

from models import (
    Account,
    Change,
    Company,
    Contractor,
    Invitation,
    LetterBlock,
    Member,
    Notice,
)
from models.change import ChangeType
from models.company import CompanyStatus
from models.contractor import ContractorStatus
from models.invitation import InvitationGone, InvitationStatus, LetterKind, WrongAccount
from models.inviting import InviteOutcome, Terms, invite
from models.joining import SAME_PERSON, accept_as, claim, touch_teams
from models.notice import NoticeKind
from models.policy import ExistingAccountPolicy
from models.registration import register
from models.standing import SNAPSHOT
from models.transaction import transaction
from tests.conftest import (
    COMPLETE,
    ORIGIN,
    Clock,
    agreement_ids,
    make_account,
    token_of,
    with_policy,
)


async def ask(sender: Member, email: str = "bo@work.example") -> Contractor:
    [invited] = await invite(sender, [email], Terms())
    assert invited.contractor
    return invited.contractor


async def row(contractor: Contractor) -> Contractor:
    return await Contractor.get(id=contractor.id)


async def test_signing_in_joins_every_team_that_waits(ada: Member, eve: Member):
    rows = [await ask(ada), await ask(eve)]

    linked = await claim(await make_account("bo@work.example"))

    assert {c.id for c in linked} == {c.id for c in rows}
    assert {(await row(c)).status for c in rows} == {ContractorStatus.ONBOARDING}
    assert await Notice.filter(kind=NoticeKind.ADDED_TO_TEAM).count() == 2


async def test_whoever_was_told_by_letter_is_not_told_again(ada: Member):
    await ask(ada)
    await Invitation.all().update(letter=LetterKind.ADDED_TO_TEAM)

    await claim(await make_account("bo@work.example"))

    assert await Notice.filter(kind=NoticeKind.ADDED_TO_TEAM).count() == 0


async def test_under_confirm_a_person_is_asked(ada: Member):
    with_policy(existing_account_policy=ExistingAccountPolicy.CONFIRM)
    bo = await ask(ada)
    account = await make_account("bo@work.example")

    assert await claim(account) == []
    joined = await accept_as(account, await token_of(bo))

    assert joined.id == bo.id
    assert (await row(bo)).status is ContractorStatus.ONBOARDING


async def test_V6_an_account_elsewhere_cannot_be_told_from_a_stranger(ada: Member, eve: Member):
    await ask(eve, "known@work.example")
    account = await make_account("known@work.example")
    await claim(account)
    await register(account, COMPLETE, await agreement_ids(), ORIGIN)

    known, stranger = await ask(ada, "known@work.example"), await ask(ada, "new@work.example")

    def seen(contractor: Contractor) -> dict[str, Any]:
        own = {"id", "email", "email_key", "stages"}
        own |= {"created_at", "updated_at", "invited_at", "waiting_since"}
        return {
            name: getattr(contractor, name)
            for name in Contractor._meta.db_fields
            if name not in own
        }

    assert seen(await row(known)) == seen(await row(stranger))
    invitations = [await Invitation.get(contractor=c) for c in (known, stranger)]
    assert len({(i.status, i.delivery, i.letter) for i in invitations}) == 1
    changes = [
        [
            (c.type, c.data | {"invitation_id": ""})
            for c in await Change.filter(contractor_id=c.id).order_by("seq")
        ]
        for c in (known, stranger)
    ]
    assert changes[0] == changes[1]
    await claim(account)
    assert (await row(known)).first_name == "Di"


async def test_facts_of_the_person_reach_only_the_teams_joined(ada: Member, eve: Member):
    with_policy(existing_account_policy=ExistingAccountPolicy.CONFIRM)
    acme, globex = await ask(ada), await ask(eve)
    account = await make_account("bo@work.example")
    await accept_as(account, await token_of(acme))
    untouched = await row(globex)

    await register(account, COMPLETE, await agreement_ids(), ORIGIN)

    assert (await row(acme)).first_name == "Di"
    after = await row(globex)
    assert {n: getattr(after, n) for n in SNAPSHOT} == {n: getattr(untouched, n) for n in SNAPSHOT}


async def test_T1_two_companies_share_no_id_and_no_change(ada: Member, eve: Member):
    acme, globex = await ask(ada), await ask(eve)

    await claim(await make_account("bo@work.example"))

    assert acme.id != globex.id
    for company, contractor in ((ada.company, acme), (eve.company, globex)):
        about = await Change.filter(company=company, contractor_id__isnull=False)
        assert {c.contractor_id for c in about} == {contractor.id}


async def test_accepting_twice_is_harmless(ada: Member):
    with_policy(existing_account_policy=ExistingAccountPolicy.CONFIRM)
    bo = await ask(ada)
    account, token = await make_account("bo@work.example"), await token_of(bo)

    first = await accept_as(account, token)
    second = await accept_as(account, token)

    assert first.id == second.id
    assert await Change.filter(type=ChangeType.CONTRACTOR_JOINED).count() == 1


async def test_L7_signing_in_twenty_times_at_once_joins_once(ada: Member, eve: Member):
    await ask(ada)
    await ask(eve)
    account = await make_account("bo@work.example")

    found = await asyncio.gather(*(claim(account) for _ in range(20)))

    assert sum(len(linked) for linked in found) == 2
    assert await Change.filter(type=ChangeType.CONTRACTOR_JOINED).count() == 2


async def test_joining_and_noting_the_letter_at_once_do_not_wait_in_a_circle(ada: Member):
    people = [f"p{n}@work.example" for n in range(10)]
    await invite(ada, people, Terms())
    invitations = await Invitation.all()
    accounts = [await make_account(email) for email in people]

    await asyncio.gather(
        *(claim(account) for account in accounts),
        *(i.note_sent("<1@muster.example>", LetterKind.INVITATION) for i in invitations),
    )

    assert await Contractor.filter(status=ContractorStatus.ONBOARDING).count() == 10
    assert await Invitation.filter(status=InvitationStatus.ACCEPTED, sends=1).count() == 10


async def test_somebody_elses_link_names_both_addresses_masked(ada: Member):
    bo = await ask(ada)
    other = await make_account("other@work.example")

    with pytest.raises(WrongAccount) as refused:
        await accept_as(other, await token_of(bo))

    told = f"{refused.value.signed_in_as} {refused.value.invited}"
    assert "other@" not in told
    assert "bo@" not in told


async def test_a_link_that_is_no_longer_good_is_gone(ada: Member, clock: Clock):
    bo = await ask(ada)
    account, token = await make_account("bo@work.example"), await token_of(bo)
    clock.move(days=15)

    for gone in (token, "guessed"):
        with pytest.raises(InvitationGone):
            await accept_as(account, gone)
    assert (await row(bo)).account_id is None


async def test_after_a_report_nobody_is_linked_unasked(ada: Member, eve: Member):
    bo = await ask(ada)
    await (await Invitation.get(contractor=bo)).decline(report=True)
    assert await LetterBlock.exists(company=ada.company, email_key="bo@work.example")
    await ask(ada)

    assert await claim(await make_account("bo@work.example")) == []


async def test_an_expired_link_does_not_end_a_collaboration(ada: Member, clock: Clock):
    bo = await ask(ada)
    old = await Invitation.get(contractor=bo)
    clock.move(days=15)
    await ask(ada)
    account = await make_account("bo@work.example")

    with pytest.raises(InvitationGone):
        await old.decline()
    await claim(account)
    with pytest.raises(InvitationGone):
        await old.decline()
    await old.decline(report=True)

    assert (await row(bo)).status is ContractorStatus.ONBOARDING
    assert await LetterBlock.all().count() == 1


async def test_an_expired_invitation_can_still_be_refused(ada: Member, clock: Clock):
    bo = await ask(ada)
    clock.move(days=15)

    await (await Invitation.get(contractor=bo)).decline()

    assert (await row(bo)).status is ContractorStatus.DECLINED


async def test_nobody_joins_a_closed_company(ada: Member):
    bo = await ask(ada)
    await ada.company.set(status=CompanyStatus.CLOSED)
    account = await make_account("bo@work.example")

    assert await claim(account) == []
    with pytest.raises(InvitationGone):
        await accept_as(account, await token_of(bo))


async def test_a_second_row_of_the_same_person_is_closed_and_names_the_first(ada: Member):
    first = await ask(ada)
    account = await make_account("bo@work.example")
    await claim(account)
    second = await ask(ada, "bo@home.example")
    await account.set(email="bo@home.example", email_key="bo@home.example")

    assert [c.id for c in await claim(account)] == [first.id]

    closed = await row(second)
    assert (closed.status, closed.exclude_reason) == (ContractorStatus.EXCLUDED, SAME_PERSON)
    assert (await row(first)).status is ContractorStatus.ONBOARDING
    told = await Change.get(contractor_id=second.id, type=ChangeType.CONTRACTOR_UPDATED)
    assert told.data["same_as"] == first.type_id


async def test_a_row_that_ended_gives_way_to_a_new_one_of_the_same_person(ada: Member):
    first = await ask(ada)
    account = await make_account("bo@work.example")
    await claim(account)
    await Contractor.filter(id=first.id).update(status=ContractorStatus.EXCLUDED)
    second = await ask(ada, "bo@home.example")
    await account.set(email="bo@home.example", email_key="bo@home.example")

    assert [c.id for c in await claim(account)] == [second.id]
    assert (await row(second)).status is ContractorStatus.ONBOARDING


async def test_inviting_again_keeps_the_row_and_its_history(ada: Member, di: Contractor):
    await Contractor.filter(id=di.id).update(status=ContractorStatus.EXCLUDED)
    [again] = await invite(ada, ["di@work.example"], Terms(feature="Great"))
    assert again.outcome is InviteOutcome.REINVITED

    invited = await row(di)
    assert invited.status is ContractorStatus.INVITED
    assert (invited.first_name, invited.joined_at, invited.activated_at) == (None, None, None)
    assert invited.feature == "Great"
    assert await Invitation.filter(contractor=di).count() == 2
    await claim(await Account.get(email_key="di@work.example"))
    assert (await row(di)).status is ContractorStatus.ACTIVE


async def test_whoever_left_is_asked_before_joining_again(ada: Member, di: Contractor):
    await Contractor.filter(id=di.id).update(status=ContractorStatus.LEFT)
    await ask(ada, "di@work.example")
    account = await Account.get(email_key="di@work.example")

    assert await claim(account) == []
    await accept_as(account, await token_of(di))

    assert (await row(di)).status is ContractorStatus.ACTIVE


@pytest.mark.parametrize("status", [ContractorStatus.EXCLUDED, ContractorStatus.LEFT])
async def test_a_company_learns_nothing_more_of_whoever_is_gone(
    ada: Member, di: Contractor, status: ContractorStatus
):
    await Contractor.filter(id=di.id).update(status=status)
    before = await row(di)

    await register(di.account, {"first_name": "Diana"}, [], ORIGIN)

    after = await row(di)
    assert (after.first_name, after.version) == (before.first_name, before.version)


async def test_a_closed_company_learns_nothing_more(ada: Member, di: Contractor):
    await Company.filter(id=ada.company_id).update(status=CompanyStatus.CLOSED)

    async with transaction():
        await touch_teams(di.account.id)
    await register(di.account, {"first_name": "Diana"}, [], ORIGIN)

    assert (await row(di)).first_name == "Di"
