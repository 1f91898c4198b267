"""What lists are sorted and filtered by follows the facts that it is made of."""

import pytest

from models import Account, Contractor, Invitation, Member
from models.erasing import blank
from models.invitation import LetterKind
from models.inviting import Terms, invite
from models.leaving import leave
from models.onboarding import DeliveryStatus, StageKey
from models.places import place_of
from models.sql import query
from models.transaction import transaction


async def shown(contractor: Contractor) -> tuple[DeliveryStatus | None, DeliveryStatus]:
    """Return what the row says of the latest letter, and the truth."""
    [latest] = await Invitation.filter(contractor_id=contractor.id).order_by("-id").limit(1)
    return (await Contractor.get(id=contractor.id)).delivery, latest.delivery


async def test_a_row_says_where_its_latest_letter_is(ada: Member, bo: Contractor):
    invitation = await Invitation.get(contractor_id=bo.id)
    assert await shown(bo) == (DeliveryStatus.QUEUED, DeliveryStatus.QUEUED)

    await invitation.note_sending("<id@muster>")
    assert await shown(bo) == (DeliveryStatus.SENDING, DeliveryStatus.SENDING)
    await invitation.note_trouble(DeliveryStatus.DEFERRED, "Try again")
    assert await shown(bo) == (DeliveryStatus.DEFERRED, DeliveryStatus.DEFERRED)
    await ada.company.set(letters_held=True)
    assert not await invitation.may_leave()
    assert await shown(bo) == (DeliveryStatus.QUEUED, DeliveryStatus.QUEUED)
    await invitation.note_sent("<id@muster>", LetterKind.INVITATION)
    assert await shown(bo) == (DeliveryStatus.SENT, DeliveryStatus.SENT)


async def test_a_new_invitation_and_an_end_leave_the_truth_on_the_row(ada: Member, bo: Contractor):
    invitation = await Invitation.get(contractor_id=bo.id)
    await invitation.note_trouble(DeliveryStatus.BOUNCED, "No such mailbox")

    await invitation.decline()
    assert await shown(bo) == (DeliveryStatus.BOUNCED, DeliveryStatus.BOUNCED)
    await invite(ada, [bo.email], Terms())
    assert await shown(bo) == (DeliveryStatus.QUEUED, DeliveryStatus.QUEUED)


async def test_names_and_features_are_sorted_by_without_case_and_accents(
    ada: Member, di: Contractor
):
    await di.set(feature="Ёлка  2")
    async with transaction():
        di.touch()
    by_person = await Contractor.get(id=di.id)
    await di.set(display_name="ÉMILE " + "x" * 100, feature=" ")
    async with transaction():
        di.touch()
    by_company = await Contractor.get(id=di.id)

    assert (by_person.name_key, by_person.feature_key) == ("di alvarez", "елка  2")
    assert (by_company.name_key, by_company.feature_key) == (f"emile {'x' * 58}", None)


async def test_a_person_who_has_not_joined_has_no_name_to_sort_by(bo: Contractor):
    assert (await Contractor.get(id=bo.id)).name_key is None


async def test_L3_nothing_to_sort_by_is_left_of_an_erased_person(ada: Member, di: Contractor):
    await di.set(display_name="Di", feature="Di's", external_id="di")
    async with transaction():
        di.touch()
    await leave(await Account.get(id=di.account_id), ada.company_id)
    row = await Contractor.get(id=di.id)
    assert row.name_key
    assert row.feature_key

    async with transaction():
        await blank([row])

    row = await Contractor.get(id=di.id)
    assert row.name_key is row.feature_key is row.external_id is None


@pytest.mark.parametrize("stage", [None, *StageKey])
async def test_the_place_of_a_value_is_that_in_its_enum(bo: Contractor, stage: StageKey | None):
    await Contractor.filter(id=bo.id).update(current_stage=stage)

    [found] = await query(f"SELECT {place_of('current_stage', StageKey)} AS place FROM contractor")

    assert found["place"] == (None if stage is None else [*StageKey].index(stage))
