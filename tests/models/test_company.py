import asyncio
from typing import Any

import pytest

from models import Account, Change, Company, Contractor, Invitation, Job, LetterBlock, Member
from models.change import ActorKind, ChangeType
from models.company import (
    RIGHTS,
    CompanyInReview,
    CompanyStatus,
    CompanySuspended,
    MemberStatus,
    Right,
    Role,
)
from models.invitation import AWAITING_REVIEW
from models.inviting import Terms, invite
from models.letters_waiting import release_letters
from models.onboarding import DeliveryStatus
from models.problems import NotPermitted
from models.staff_queue import look_at_queues
from tests.conftest import Clock, make_account, make_company, member_of, with_policy


@pytest.fixture
async def new(sam: Account) -> Member:
    """Owner of a company that waits for review."""
    with_policy(company_review=True)
    return await make_company("New", await make_account("ann@new.example"))


async def test_a_company_waits_for_review_and_staff_hear_of_it(
    new: Member, sam: Account, clock: Clock
):
    assert new.company.status is CompanyStatus.PENDING_REVIEW
    assert new.company.activated_at is None
    clock.move(minutes=2)
    await look_at_queues()
    job = await Job.get(kind="send_queue_waiting")
    assert job.args == {"queue": "COMPANIES", "account_id": str(sam.id)}
    with pytest.raises(CompanyInReview):
        new.company.require_active()
    new.company.require_writable()


async def test_activating_tells_the_owner_and_the_log(new: Member, sam: Account):
    await new.company.activate(sam)

    company = await Company.get(id=new.company_id)
    assert company.status is CompanyStatus.ACTIVE
    assert company.activated_at
    company.require_active()
    job = await Job.get(kind="send_company_decision")
    assert job.args["letter"] == "company_activated"
    change = await Change.filter(type=ChangeType.COMPANY_CHANGED).order_by("-seq").first()
    assert change
    assert (change.actor_kind, change.actor_id) == (ActorKind.PLATFORM, None)
    assert change.data == {"status": "ACTIVE"}


async def test_deciding_the_same_again_changes_nothing(new: Member, sam: Account):
    await new.company.activate(sam)
    before = await Change.all().count(), await Job.all().count()

    await new.company.activate(sam)

    assert (await Change.all().count(), await Job.all().count()) == before


async def test_the_time_since_activation_is_kept_through_a_suspension(
    new: Member, sam: Account, clock: Clock
):
    await new.company.activate(sam)
    activated = (await Company.get(id=new.company_id)).activated_at
    clock.move(days=3)

    await new.company.suspend(sam)
    await new.company.activate(sam)

    assert (await Company.get(id=new.company_id)).activated_at == activated


async def test_a_suspended_company_can_read_and_nothing_else(ada: Member, sam: Account):
    await ada.company.suspend(sam)
    member = await member_of(ada)

    member.require(Right.READ)
    member.require(Right.FOLLOW)
    for right in set(Right) - {Right.READ, Right.FOLLOW}:
        with pytest.raises(CompanySuspended):
            member.require(right)
    with pytest.raises(CompanySuspended):
        await invite(ada, ["bo@work.example"], Terms())


async def test_a_suspension_is_seen_by_a_request_already_under_way(ada: Member, sam: Account):
    await (await Company.get(id=ada.company_id)).suspend(sam)
    assert ada.company.status is CompanyStatus.ACTIVE

    with pytest.raises(CompanySuspended):
        await invite(ada, ["bo@work.example"], Terms())


async def test_a_closed_company_stays_closed(ada: Member, sam: Account):
    await ada.company.set(status=CompanyStatus.CLOSED)

    await ada.company.activate(sam)

    assert (await Company.get(id=ada.company_id)).status is CompanyStatus.CLOSED


async def test_only_staff_decide(ada: Member, eve: Member):
    for decide in (ada.company.activate, ada.company.suspend):
        with pytest.raises(NotPermitted):
            await decide(eve.account)


@pytest.mark.parametrize(
    ("role", "rights"),
    [
        (
            Role.OWNER,
            {"READ", "INVITE", "EXCLUDE", "WORK", "PAY", "SETTINGS", "OWNERSHIP", "FOLLOW"},
        ),
        (Role.ADMIN, {"READ", "INVITE", "EXCLUDE", "WORK", "PAY", "SETTINGS", "FOLLOW"}),
        (Role.MANAGER, {"READ", "INVITE", "EXCLUDE", "WORK", "FOLLOW"}),
        (Role.ACCOUNTANT, {"READ", "PAY", "FOLLOW"}),
        (Role.OBSERVER, {"READ", "FOLLOW"}),
    ],
)
async def test_a_role_may_what_the_table_says(ada: Member, role: Role, rights: set[str]):
    await ada.set(role=role)

    def may(right: Right) -> bool:
        try:
            ada.require(right)
        except NotPermitted:
            return False
        return True

    assert {right.value for right in Right if may(right)} == rights == set(RIGHTS[role])


@pytest.mark.parametrize("status", [MemberStatus.INVITED, MemberStatus.REMOVED])
async def test_whoever_is_no_active_member_may_nothing(ada: Member, status: MemberStatus):
    await ada.set(status=status)

    for right in Right:
        with pytest.raises(NotPermitted):
            ada.require(right)


async def test_letters_held_by_reports_leave_when_staff_have_looked(
    ada: Member, sam: Account, clock: Clock
):
    people = [f"p{n}@work.example" for n in range(6)]
    await invite(ada, people, Terms())
    for invitation in await Invitation.filter(email_key__in=people[:5]):
        await invitation.decline(report=True)
    assert (await Company.get(id=ada.company_id)).letters_held
    waiting = await Invitation.get(email_key=people[5])
    assert not await waiting.may_leave()
    clock.move(minutes=2)
    await look_at_queues()
    assert (await Job.get(kind="send_queue_waiting")).args["queue"] == "REPORTED_COMPANIES"

    await ada.company.activate(sam)
    await release_letters(ada.company)

    assert not (await Company.get(id=ada.company_id)).letters_held
    released = await Invitation.get(id=waiting.id)
    assert released.delivery_detail is None
    assert released.expires_at
    assert await released.may_leave()
    assert await Job.filter(kind="send_company_decision").count() == 0


async def test_reports_before_a_review_do_not_count_after_it(
    ada: Member, sam: Account, clock: Clock
):
    people = [f"p{n}@work.example" for n in range(6)]
    await invite(ada, people, Terms())
    for invitation in await Invitation.filter(email_key__in=people[:5]):
        await invitation.decline(report=True)
    clock.move(minutes=1)
    await ada.company.activate(sam)

    clock.move(minutes=1)
    await (await Invitation.get(email_key=people[5])).decline(report=True)

    assert await LetterBlock.all().count() == 6
    assert not (await Company.get(id=ada.company_id)).letters_held


async def test_reports_at_once_hold_the_letters_once(ada: Member, sam: Account, clock: Clock):
    await invite(ada, [f"p{n}@work.example" for n in range(8)], Terms())

    await asyncio.gather(*(i.decline(report=True) for i in await Invitation.all()))

    assert (await Company.get(id=ada.company_id)).letters_held
    clock.move(minutes=2)
    await look_at_queues()
    assert (await Job.get(kind="send_queue_waiting")).args["queue"] == "REPORTED_COMPANIES"


async def test_an_invitation_made_while_staff_activate_is_not_forgotten(new: Member, sam: Account):
    stale = await member_of(new)
    await new.company.activate(sam)
    await release_letters(new.company)

    [invited] = await invite(stale, ["bo@work.example"], Terms())

    invitation = await Invitation.get(contractor=invited.contractor)
    assert invitation.delivery_detail is None
    assert await Job.filter(kind="send_invitation").count() == 1


async def test_released_letters_keep_to_the_hourly_cap(new: Member, sam: Account, clock: Clock):
    with_policy(company_review=True, invitation_letters_an_hour=2)
    await invite(new, [f"p{n}@work.example" for n in range(5)], Terms())
    assert {i.delivery_detail for i in await Invitation.all()} == {AWAITING_REVIEW}
    clock.move(days=2)

    await new.company.activate(sam)
    await release_letters(new.company)

    times = sorted(j.run_at for j in await Job.filter(kind="send_invitation"))
    gaps: list[Any] = [round((t - times[0]).total_seconds() / 3600) for t in times]
    assert gaps == [0, 0, 1, 1, 2]
    [later] = await invite(await member_of(new), ["late@work.example"], Terms())
    invitation = await Invitation.get(contractor=later.contractor)
    assert invitation.send_after
    assert invitation.delivery is DeliveryStatus.QUEUED


async def test_a_letter_that_may_not_leave_any_more_is_left(ada: Member, bo: Contractor):
    invitation = await Invitation.get(contractor=bo)
    assert await invitation.may_leave()

    await (await Invitation.get(contractor=bo)).decline()

    assert not await invitation.may_leave()
