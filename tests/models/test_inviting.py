import pytest

from models import Change, Contractor, Invitation, Job, Member, SearchWord
from models.change import ChangeType
from models.invitation import InvitationStatus
from models.inviting import InviteOutcome, Terms, invite, read_addresses, read_terms
from models.onboarding import StageKey
from models.problems import InvalidInput, NotPermitted, TooManyItems
from tests.asking import counted
from tests.conftest import Clock, with_policy
from tests.models.inviting import outcomes


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

    monkeypatch.setattr(SearchWord, "index", fail)

    with pytest.raises(RuntimeError):
        await outcomes(ada, "new@work.example")

    assert await Contractor.all().count() == 0
    assert await Job.filter(kind="send_invitation").count() == 0


async def test_L7_twenty_invitations_at_once_make_one_row(ada: Member):
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


async def test_the_statements_of_an_invitation_of_many_are_those_of_one(ada: Member, clock: Clock):
    people = [f"p{n}@work.example" for n in range(100)]
    with counted() as for_one:
        await invite(ada, ["one@work.example"], Terms())
    with counted() as for_many:
        await invite(ada, people, Terms())
    clock.move(days=20)
    with counted() as for_one_again:
        await invite(ada, ["one@work.example"], Terms())
    with counted() as for_many_again:
        await invite(ada, people, Terms())

    assert len(for_many) == len(for_one)
    assert len(for_many_again) == len(for_one_again)
