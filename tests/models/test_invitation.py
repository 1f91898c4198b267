from datetime import timedelta

import pytest

from models import Change, Company, Contractor, Invitation, Job, Member
from models.change import ChangeType
from models.company import CompanyStatus
from models.invitation import (
    AWAITING_REVIEW,
    InvitationGone,
    InvitationStatus,
    InviteOutcome,
    LetterBlock,
    Terms,
    TooManyItems,
    expire_overdue,
    invite,
    read_addresses,
    read_terms,
    release_letters,
)
from models.joining import claim
from models.onboarding import DeliveryStatus, StageKey
from models.problems import InvalidInput, NotPermitted
from tests.conftest import Clock, make_account, with_policy


async def outcomes(sender: Member, *addresses: str) -> list[InviteOutcome]:
    return [i.outcome for i in await invite(sender, addresses, Terms())]


async def test_each_address_gets_one_outcome_in_order(ada: Member, di: Contractor, bo: Contractor):
    found = await invite(
        ada,
        [
            "new@work.example",
            "ivаn@work.example",
            "NEW@work.example",
            "bo@work.example",
            "di@work.example",
        ],
        Terms(),
    )

    assert [i.outcome for i in found] == [
        InviteOutcome.INVITED,
        InviteOutcome.INVALID,
        InviteOutcome.DUPLICATE,
        InviteOutcome.ALREADY_INVITED,
        InviteOutcome.ALREADY_ACTIVE,
    ]
    assert found[1].issue
    assert found[2].contractor
    assert found[2].contractor.id == found[0].contractor.id


async def test_a_new_contractor_has_a_letter_promised_and_its_changes_numbered(ada: Member):
    await outcomes(ada, "new@work.example")

    assert await Job.filter(kind="send_invitation").count() == 1
    changes = await Change.filter(company=ada.company).order_by("seq")
    assert [c.seq for c in changes] == list(range(1, len(changes) + 1))
    assert [c.type for c in changes][1:] == [
        ChangeType.CONTRACTOR_ADDED,
        ChangeType.CONTRACTOR_INVITED,
        ChangeType.CONTRACTOR_STAGE_CHANGED,
        ChangeType.CONTRACTOR_REQUIREMENTS_CHANGED,
    ]
    assert all("new@work" not in str(c.data) for c in changes)


async def test_the_row_stands_at_the_invitation(ada: Member, bo: Contractor):
    row = await Contractor.get(id=bo.id)

    assert row.current_stage is StageKey.INVITATION
    assert row.stages[1]["state"] == "NOT_STARTED"


async def test_nothing_is_written_when_the_transaction_fails(
    ada: Member, monkeypatch: pytest.MonkeyPatch
):
    async def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("models.standing._index", fail)

    with pytest.raises(RuntimeError):
        await outcomes(ada, "new@work.example")

    assert await Contractor.all().count() == 0
    assert await Job.filter(kind="send_invitation").count() == 0


async def test_twenty_invitations_at_once_make_one_row(ada: Member):
    import asyncio

    found = await asyncio.gather(*(outcomes(ada, "new@work.example") for _ in range(20)))

    assert sorted(o.value for [o] in found) == ["ALREADY_INVITED"] * 19 + ["INVITED"]
    assert await Invitation.all().count() == 1


async def test_an_expired_invitation_is_made_anew(ada: Member, bo: Contractor, clock: Clock):
    clock.move(days=15)

    [outcome] = await outcomes(ada, "bo@work.example")

    assert outcome is InviteOutcome.REINVITED
    assert [i.status for i in await Invitation.all().order_by("id")] == [
        InvitationStatus.EXPIRED,
        InvitationStatus.PENDING,
    ]


async def test_overdue_invitations_are_closed(ada: Member, bo: Contractor, clock: Clock):
    clock.move(days=15)

    assert await expire_overdue() == 1
    assert await expire_overdue() == 0
    assert (await Invitation.get(contractor=bo)).status is InvitationStatus.EXPIRED


async def test_a_company_in_review_keeps_its_letters_until_it_is_activated(ada: Member, sam):
    await ada.company.set(status=CompanyStatus.PENDING_REVIEW, activated_at=None)
    [invited] = await invite(ada, ["new@work.example"], Terms())
    waiting = await Invitation.get(contractor=invited.contractor)
    assert (waiting.delivery, waiting.delivery_detail) == (DeliveryStatus.QUEUED, AWAITING_REVIEW)
    assert waiting.expires_at is None
    assert not await Job.filter(kind="send_invitation").exists()

    await ada.company.activate(sam)
    await release_letters(await Company.get(id=ada.company.id))

    await waiting.refresh_from_db()
    assert waiting.delivery_detail is None
    assert waiting.expires_at
    assert await Job.filter(kind="send_invitation").count() == 1


async def test_letters_over_the_hourly_cap_wait_and_are_not_refused(ada: Member):
    with_policy(invitation_letters_an_hour=2)

    found = await outcomes(ada, *(f"p{n}@work.example" for n in range(5)))

    assert set(found) == {InviteOutcome.INVITED}
    delays = [i.send_after for i in await Invitation.all().order_by("id")]
    assert delays[:2] == [None, None]
    assert delays[2] is not None
    assert delays[4] is not None
    assert delays[4] - delays[2] >= timedelta(minutes=59)


async def test_too_many_waiting_letters_limit_the_rest(ada: Member):
    with_policy(invitation_letters_waiting=1)

    assert await outcomes(ada, "a@work.example", "b@work.example") == [
        InviteOutcome.INVITED,
        InviteOutcome.LIMITED,
    ]


async def test_one_pasted_string_holds_many_addresses():
    assert read_addresses(["a@x.example,b@x.example; Bo <c@x.example>\n", "d@x.example"]) == [
        "a@x.example",
        "b@x.example",
        "c@x.example",
        "d@x.example",
    ]


async def test_more_than_five_hundred_are_refused_whole():
    with pytest.raises(TooManyItems):
        read_addresses([",".join(f"a{n}@x.example" for n in range(501))])


async def test_terms_are_checked_all_at_once(ada: Member):
    with pytest.raises(InvalidInput) as refused:
        await read_terms(
            ada,
            locale=None,
            feature="x" * 201,
            message="see https://evil.example",
            manager_ids=[None],
        )

    assert [i.path[0] for i in refused.value.issues] == ["feature", "message", "managerIds"]


async def test_an_observer_may_not_invite(ada: Member):
    await ada.set(role="OBSERVER")

    with pytest.raises(NotPermitted):
        await outcomes(ada, "new@work.example")


async def test_declining_is_harmless_to_repeat_and_ends_the_row(ada: Member, bo: Contractor):
    invitation = await Invitation.get(contractor=bo)

    await invitation.decline()
    await invitation.decline()

    assert (await Contractor.get(id=bo.id)).status.value == "DECLINED"
    assert await Change.filter(type=ChangeType.CONTRACTOR_DECLINED).count() == 1


async def test_five_reports_hold_the_companys_letters(ada: Member):
    await outcomes(ada, *(f"p{n}@work.example" for n in range(5)))

    for invitation in await Invitation.all():
        await invitation.decline(report=True)

    assert (await Company.get(id=ada.company.id)).letters_held
    assert await LetterBlock.all().count() == 5


async def test_whoever_declined_is_never_linked_unasked(ada: Member, bo: Contractor):
    await (await Invitation.get(contractor=bo)).decline()
    assert await outcomes(ada, "bo@work.example") == [InviteOutcome.REINVITED]

    linked = await claim(await make_account("bo@work.example"))

    assert linked == []


async def test_an_accepted_invitation_cannot_be_declined(ada: Member, cy: Contractor):
    with pytest.raises(InvitationGone):
        await (await Invitation.get(contractor=cy)).decline()
