from datetime import timedelta

from models import Account, Change, Contractor, Invitation, KycCheck, Member, Profile, StageVisit
from models.change import ChangeType
from models.invitation import LetterKind
from models.inviting import Terms, invite
from models.joining import claim
from models.leaving import leave
from models.onboarding import StageKey, WaitingOn
from models.profile import KycStatus
from models.registration import register
from models.transaction import transaction
from tests.conftest import COMPLETE, ORIGIN, Clock, agreement_ids, make_account

S = StageKey


async def visits(contractor: Contractor) -> list[tuple[StageKey, int | None, bool | None]]:
    """Each visit: the stage, its hours (None: still there), whether it led on."""
    rows = await StageVisit.filter(contractor_id=contractor.id).order_by("id")
    return [
        (r.stage, round((r.left_at - r.entered_at) / timedelta(hours=1)) if r.left_at else None,
         r.passed)
        for r in rows
    ]  # fmt: skip


async def touch(contractor: Contractor) -> Contractor:
    async with transaction():
        row = await Contractor.get(id=contractor.id)
        row.touch()
    return await Contractor.get(id=contractor.id)


async def test_each_stay_at_a_stage_is_written_with_the_snapshot(ada: Member, clock: Clock):
    [invited] = await invite(ada, ["bo@work.example"], Terms())
    assert invited.contractor
    bo, account = invited.contractor, await make_account("bo@work.example")

    clock.move(hours=1)
    await (await Invitation.get(contractor=bo)).note_sent("<1@x.example>", LetterKind.INVITATION)
    clock.move(hours=5)
    await claim(account)
    clock.move(hours=2)
    await register(account, COMPLETE, await agreement_ids(), ORIGIN)

    assert await visits(bo) == [
        (S.INVITATION, 1, True),
        (S.FIRST_SIGN_IN, 5, True),
        (S.REGISTRATION, 2, True),
        (S.KYC, None, None),
    ]


async def test_going_back_and_going_away_is_no_passing(ada: Member, di: Contractor, clock: Clock):
    account = await Account.get(id=di.account_id)
    clock.move(hours=1)
    await register(account, {"city": None}, [], ORIGIN)
    clock.move(hours=1)

    await leave(account, ada.company_id)

    assert (await visits(di))[-2:] == [(S.KYC, 1, False), (S.REGISTRATION, 1, False)]
    assert (await Contractor.get(id=di.id)).waiting_since is None


async def test_the_wait_begins_anew_when_somebody_else_has_to_act(
    ada: Member, di: Contractor, clock: Clock
):
    before = await touch(di)
    profile = await Profile.get(account_id=di.account_id)
    clock.move(hours=3)
    await KycCheck.create(profile=profile, status=KycStatus.PENDING_REVIEW)

    after = await touch(di)
    again = await touch(di)

    assert (before.waiting_on, after.waiting_on) == (WaitingOn.CONTRACTOR, WaitingOn.PLATFORM)
    assert before.waiting_since
    assert after.waiting_since
    assert after.waiting_since - before.waiting_since >= timedelta(hours=3)
    assert again.waiting_since == after.waiting_since
    assert (await visits(di))[-1] == (S.KYC, None, None)


async def test_a_stage_that_moves_out_of_turn_is_told_too(ada: Member, cy: Contractor):
    profile = await Profile.get(account_id=cy.account_id)
    await KycCheck.create(profile=profile, status=KycStatus.APPROVED)

    await touch(cy)

    change = (
        await Change.filter(contractor_id=cy.id, type=ChangeType.CONTRACTOR_STAGE_CHANGED)
        .order_by("-seq")
        .first()
    )
    assert change
    assert change.data["stages"] == {"KYC": "COMPLETE"}
    assert change.data["current_stage"] == "REGISTRATION"
