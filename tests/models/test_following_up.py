"""Sending again, withdrawing, correcting, copying, excluding: what becomes of links and rows."""

import asyncio
from collections import Counter

import pytest

from models import (
    Account,
    AuditEntry,
    Change,
    Company,
    Contractor,
    ContractorManager,
    FormerAddress,
    Invitation,
    Job,
    Member,
    Task,
)
from models.audit import AuditAction
from models.base import digest, now
from models.change import ChangeType
from models.company import CompanyInReview, CompanyStatus, CompanySuspended, Role
from models.contractor import ContractorStatus
from models.copying_link import copy_link
from models.correcting import correct
from models.daily_letters import begin_letter
from models.excluding import ExcludeOutcome
from models.following_up import AlreadyOnTeam, InvitationNotOpen, JoinedBefore, LettersTooSoon
from models.invitation import AWAITING_REVIEW, InvitationStatus, LetterBlock, expire_overdue
from models.inviting import InviteOutcome, Terms, invite
from models.joining import accept_as, claim
from models.leaving import leave
from models.letters_waiting import release_letters
from models.moving import ACCEPT, SUBMIT, move_own_task
from models.onboarding import DeliveryStatus
from models.problems import InvalidInput, NotFound, NotPermitted, Problem
from models.resending import ResendOutcome
from models.revoking import RevokeOutcome
from models.rights import ManagersSee
from models.task import ContractorEnded, TaskStatus
from tests.asking import counted, give_task
from tests.conftest import Clock, make_account, member_of, token_of, with_policy
from tests.models.following import (
    CANCEL,
    excluded,
    latest,
    leads_onto_a_team,
    mailed,
    reminded,
    resent,
    revoked,
)
from tests.models.hiring import acting, colleague
from tests.models.inviting import outcomes

BO = "bo@work.example"


# V5: whatever replaces or ends an invitation kills its link at once


async def test_V5_sending_again_kills_the_link_and_gives_the_whole_time_anew(
    ada: Member, bo: Contractor, clock: Clock
):
    old = await mailed(bo)
    clock.move(days=13)

    assert await resent(ada, bo) == [ResendOutcome.RESENT]

    invitation = await latest(bo)
    assert (invitation.delivery, invitation.expires_at > now()) == (DeliveryStatus.QUEUED, True)  # type: ignore[operator]
    assert (invitation.expires_at - now()).days >= 13  # type: ignore[operator]
    assert await Job.filter(kind="send_invitation").count() == 2
    new = await token_of(bo)
    assert not await leads_onto_a_team(old, BO)
    assert await leads_onto_a_team(new, BO)


async def test_V5_an_expired_invitation_that_is_sent_again_is_pending_by_its_new_link_only(
    ada: Member, bo: Contractor, clock: Clock
):
    old = await mailed(bo)
    clock.move(days=15)
    await expire_overdue()

    assert await resent(ada, bo) == [ResendOutcome.RESENT]

    assert (await latest(bo)).status is InvitationStatus.PENDING
    assert not await leads_onto_a_team(old, BO)
    assert await leads_onto_a_team(await token_of(bo), BO)


async def test_V5_a_withdrawn_link_is_dead_and_its_letter_never_leaves(ada: Member, bo: Contractor):
    token = await token_of(bo)

    assert await revoked(ada, bo) == [RevokeOutcome.REVOKED]

    assert not await leads_onto_a_team(token, BO)
    assert (await latest(bo)).token is None
    assert await revoked(ada, bo) == [RevokeOutcome.UNCHANGED]


async def test_V5_whoever_is_excluded_holds_a_dead_link(ada: Member, bo: Contractor):
    token = await mailed(bo)

    assert await excluded(ada, bo) == [ExcludeOutcome.EXCLUDED]

    assert not await leads_onto_a_team(token, BO)
    assert (await latest(bo)).status is InvitationStatus.REVOKED


async def test_V5_a_corrected_address_has_the_link_and_the_wrong_one_holds_a_dead_one(
    ada: Member, bo: Contractor
):
    old = await mailed(bo)

    row = await correct(ada, bo.id, "Bob@work.example")

    assert (row.id, row.email, row.email_key) == (bo.id, "Bob@work.example", "bob@work.example")
    new = await token_of(bo)
    assert not await leads_onto_a_team(old, BO)
    assert not await leads_onto_a_team(old, "bob@work.example")
    assert await leads_onto_a_team(new, "bob@work.example")
    told = await Change.get(type=ChangeType.INVITATION_CORRECTED)
    assert told.subject_id == (await latest(bo)).type_id
    assert "work.example" not in str(told.data)


async def test_a_letter_that_leaves_while_its_address_is_corrected_is_not_told_of_the_row(
    ada: Member, bo: Contractor
):
    leaving = await latest(bo)
    assert await begin_letter(leaving, "<letter@muster.example>")
    await correct(ada, bo.id, "new@work.example")

    await leaving.note_sending("<letter@muster.example>")

    assert (await latest(bo)).delivery is DeliveryStatus.QUEUED
    assert (await Contractor.get(id=bo.id)).delivery is DeliveryStatus.QUEUED


async def test_V5_whoever_read_the_wrong_mailbox_can_still_report_it(ada: Member, bo: Contractor):
    old = await mailed(bo)
    await correct(ada, bo.id, "bob@work.example")

    stranger = await Invitation.by_token(old)
    assert stranger
    await stranger.decline(report=True)

    assert await LetterBlock.exists(email_key=BO, company_id=ada.company_id)
    assert (await latest(bo)).status is InvitationStatus.PENDING


async def test_V5_a_copied_link_replaces_the_mailed_one_and_is_audited_without_itself(
    ada: Member, bo: Contractor
):
    old = await mailed(bo)

    row, token = await copy_link(await acting(ada), bo.id)

    assert row.id == bo.id
    assert not await leads_onto_a_team(old, BO)
    assert await leads_onto_a_team(token, BO)
    entry = await AuditEntry.get(action=AuditAction.INVITATION_LINK_COPIED)
    assert entry.account_id == ada.account_id
    assert token not in str(entry.data)
    assert BO not in str(entry.data)
    assert (await latest(bo)).token is None


async def test_V5_a_letter_that_waits_carries_the_copied_link(ada: Member, bo: Contractor):
    before = await token_of(bo)

    _, token = await copy_link(await acting(ada), bo.id)

    assert (before != token, await token_of(bo)) == (True, token)


# sending again


async def test_a_second_press_within_a_minute_or_while_a_letter_waits_sends_nothing(
    ada: Member, bo: Contractor, clock: Clock
):
    await mailed(bo)
    assert await resent(ada, bo) == [ResendOutcome.TOO_SOON]
    clock.move(seconds=61)
    assert await resent(ada, bo, bo) == [ResendOutcome.RESENT, ResendOutcome.RESENT]

    assert await resent(ada, bo) == [ResendOutcome.UNDER_WAY]
    assert await Job.filter(kind="send_invitation").count() == 2


async def test_five_letters_a_day_may_be_asked_for_and_a_sixth_the_day_after(
    ada: Member, bo: Contractor, clock: Clock
):
    await mailed(bo)
    for _ in range(5):
        clock.move(minutes=2)
        assert await resent(ada, bo) == [ResendOutcome.RESENT]
        await mailed(bo)
    clock.move(minutes=2)

    assert await resent(ada, bo) == [ResendOutcome.TOO_SOON]
    with pytest.raises(LettersTooSoon):
        await correct(ada, bo.id, "bob@work.example")  # no way around the number
    clock.move(days=1)
    assert await resent(ada, bo) == [ResendOutcome.RESENT]


async def test_each_row_is_answered_in_its_place(ada: Member, eve: Member, clock: Clock):
    sent = await invite(ada, [f"p{n}@work.example" for n in range(6)], Terms())
    rows = [each.contractor for each in sent if each.contractor]
    fresh, _, joined, declined, blocked, withdrawn = rows
    for row in (fresh, joined, declined, blocked, withdrawn):
        await mailed(row)
    clock.move(minutes=2)
    await claim(await make_account(joined.email))
    await (await latest(declined)).decline()
    await LetterBlock.add(ada.company_id, blocked.email_key)
    await revoked(ada, withdrawn)
    [theirs] = await invite(eve, ["p9@work.example"], Terms())
    assert theirs.contractor

    assert await resent(ada, *rows, theirs.contractor) == [
        ResendOutcome.RESENT,
        ResendOutcome.UNDER_WAY,
        ResendOutcome.NOT_AWAITED,
        ResendOutcome.NOT_AWAITED,
        ResendOutcome.UNWANTED,
        ResendOutcome.NOT_AWAITED,
        ResendOutcome.NOT_FOUND,
    ]


async def test_letters_of_many_are_spread_over_hours_and_cost_no_statement_each(
    ada: Member, clock: Clock
):
    with_policy(invitation_letters_an_hour=5)
    sent = await invite(ada, [f"p{n}@work.example" for n in range(12)], Terms())
    rows = [each.contractor for each in sent if each.contractor]
    clock.move(hours=5)
    await Invitation.all().update(delivery=DeliveryStatus.SENT, last_sent_at=now(), token=None)
    clock.move(minutes=2)

    with counted() as many:
        await resent(ada, *rows)
    clock.move(hours=4)
    await Invitation.all().update(delivery=DeliveryStatus.SENT, token=None)
    with counted() as few:
        await resent(ada, rows[0])

    jobs = await Job.filter(kind="send_invitation").order_by("-id").limit(13)
    hours = Counter(
        round((job.run_at - jobs[-1].run_at).total_seconds() / 3600) for job in jobs[1:]
    )
    assert hours == {0: 5, 1: 5, 2: 2}
    assert len(many) <= len(few) + 2


async def test_in_review_the_letter_waits_and_its_time_has_not_begun(
    ada: Member, bo: Contractor, clock: Clock
):
    await mailed(bo)
    clock.move(minutes=2)
    await Company.all().update(status=CompanyStatus.PENDING_REVIEW)
    reviewed = await member_of(ada)

    assert await resent(reviewed, bo) == [ResendOutcome.RESENT]

    invitation = await latest(bo)
    assert (invitation.delivery_detail, invitation.expires_at) == (AWAITING_REVIEW, None)
    assert await Job.filter(kind="send_invitation").count() == 1
    with pytest.raises(CompanyInReview):
        await copy_link(await acting(reviewed), bo.id)
    with pytest.raises(CompanyInReview):
        await reminded(reviewed, bo)
    await Company.all().update(status=CompanyStatus.ACTIVE)
    await release_letters(ada.company)
    assert await Job.filter(kind="send_invitation").count() == 2


async def test_a_suspended_company_does_none_of_this(ada: Member, bo: Contractor):
    await Company.all().update(status=CompanyStatus.SUSPENDED)
    suspended = await member_of(ada)

    for step in (
        resent(suspended, bo), revoked(suspended, bo), reminded(suspended, bo),
        excluded(suspended, bo), correct(suspended, bo.id, "x@work.example"),
        copy_link(await acting(suspended), bo.id),
    ):  # fmt: skip
        with pytest.raises(CompanySuspended):
            await step


@pytest.mark.parametrize("role", [Role.ACCOUNTANT, Role.OBSERVER])
async def test_who_only_reads_or_pays_does_none_of_this(ada: Member, bo: Contractor, role: Role):
    other = await colleague(ada, "pat", role)

    for step in (
        resent(other, bo), revoked(other, bo), reminded(other, bo), excluded(other, bo),
        correct(other, bo.id, "x@work.example"), copy_link(await acting(other), bo.id),
    ):  # fmt: skip
        with pytest.raises(NotPermitted):
            await step


async def test_T1_a_manager_who_sees_own_rows_reaches_no_other(
    ada: Member, max: Member, bo: Contractor
):
    await mailed(bo)
    await Company.all().update(managers_see=ManagersSee.OWN)
    limited = await member_of(max)

    assert await resent(limited, bo) == [ResendOutcome.NOT_FOUND]
    assert await excluded(limited, bo) == [ExcludeOutcome.NOT_FOUND]
    with pytest.raises(NotFound):
        await correct(limited, bo.id, "x@work.example")
    with pytest.raises(NotFound):
        await copy_link(await acting(limited), bo.id)

    await ContractorManager.create(contractor_id=bo.id, member_id=max.id)
    assert await excluded(limited, bo) == [ExcludeOutcome.EXCLUDED]


async def test_a_manager_excludes_and_withdraws_own_rows_only(
    ada: Member, max: Member, bo: Contractor
):
    assert await excluded(max, bo) == [ExcludeOutcome.NOT_FOUND]
    assert await revoked(max, bo) == [RevokeOutcome.NOT_FOUND]


# correcting


async def test_an_address_of_the_team_is_not_taken_twice(
    ada: Member, max: Member, bo: Contractor, di: Contractor
):
    with pytest.raises(AlreadyOnTeam) as refused:
        await correct(ada, bo.id, "di@work.example")
    assert refused.value.contractor_id == di.type_id

    await Company.all().update(managers_see=ManagersSee.OWN)
    await ContractorManager.create(contractor_id=bo.id, member_id=max.id)
    with pytest.raises(AlreadyOnTeam) as unseen:
        await correct(await member_of(max), bo.id, "di@work.example")
    assert unseen.value.contractor_id is None


async def test_a_former_address_of_somebody_on_the_team_is_theirs_still(
    ada: Member, bo: Contractor, di: Contractor
):
    await FormerAddress.leave([di], "diana@work.example")

    with pytest.raises(AlreadyOnTeam) as refused:
        await correct(ada, bo.id, "diana@work.example")

    assert refused.value.contractor_id == di.type_id


async def test_what_a_correction_is_refused_for(ada: Member, bo: Contractor, di: Contractor):
    with pytest.raises(InvalidInput):
        await correct(ada, bo.id, "bo@@work.example")
    with pytest.raises(InvitationNotOpen):
        await correct(ada, di.id, "other@work.example")
    with pytest.raises(NotFound):
        await correct(ada, None, "other@work.example")
    await revoked(ada, bo)
    with pytest.raises(InvitationNotOpen):
        await correct(ada, bo.id, "other@work.example")


async def test_a_row_by_which_somebody_joined_is_never_given_to_somebody_else(
    ada: Member, di: Contractor, dilara: Account
):
    await leave(dilara, ada.company_id)
    assert await outcomes(ada, di.email) == [InviteOutcome.REINVITED]

    with pytest.raises(JoinedBefore):
        await correct(ada, di.id, "other@work.example")


async def test_the_same_correction_again_sends_nothing(ada: Member, bo: Contractor):
    await correct(ada, bo.id, "bob@work.example")
    await correct(ada, bo.id, "BOB@work.example")

    assert await Invitation.filter(contractor_id=bo.id).count() == 2
    assert await Job.filter(kind="send_invitation").count() == 2


async def test_a_link_is_copied_of_an_open_invitation_only_and_not_while_its_letter_leaves(
    ada: Member, bo: Contractor, di: Contractor, clock: Clock
):
    with pytest.raises(InvitationNotOpen):
        await copy_link(await acting(ada), di.id)
    await Invitation.filter(contractor_id=bo.id).update(delivery=DeliveryStatus.SENDING)
    with pytest.raises(LettersTooSoon):
        await copy_link(await acting(ada), bo.id)
    await mailed(bo)
    clock.move(days=15)
    with pytest.raises(InvitationNotOpen) as over:
        await copy_link(await acting(ada), bo.id)
    assert over.value.status is InvitationStatus.EXPIRED


# excluding


async def test_drafts_are_cancelled_and_offers_stand_in_the_way_unless_they_are_to_go(
    ada: Member, di: Contractor
):
    draft = await give_task(ada, di, publish=False)
    offered = await give_task(ada, di)

    assert await excluded(ada, di) == [ExcludeOutcome.HAS_OPEN_TASKS]
    assert (await Task.get(id=draft.id)).status is TaskStatus.DRAFT
    assert await excluded(ada, di, open_tasks=CANCEL, reason="Done") == [ExcludeOutcome.EXCLUDED]

    statuses = {(await Task.get(id=task.id)).status for task in (draft, offered)}
    row = await Contractor.get(id=di.id)
    assert statuses == {TaskStatus.CANCELLED}
    assert (row.status, row.exclude_reason) == (ContractorStatus.EXCLUDED, "Done")
    assert row.excluded_at
    assert await excluded(ada, di) == [ExcludeOutcome.UNCHANGED]
    assert await Change.filter(type=ChangeType.CONTRACTOR_EXCLUDED).count() == 1


async def test_what_was_accepted_is_finished_by_that_person_after_all(
    ada: Member, di: Contractor, dilara: Account
):
    accepted = await give_task(ada, di, (dilara, ACCEPT))

    await excluded(ada, di)

    done = await move_own_task(dilara, accepted.id, SUBMIT, result="Here")
    assert done.status is TaskStatus.SUBMITTED
    with pytest.raises(ContractorEnded):
        await give_task(ada, di)  # I5


async def test_accepted_work_stays_with_its_person_who_is_invited_again(
    ada: Member, di: Contractor, dilara: Account
):
    accepted = await give_task(ada, di, (dilara, ACCEPT))
    await excluded(ada, di)

    assert await outcomes(ada, di.email) == [InviteOutcome.REINVITED]

    row = await Contractor.get(id=di.id)
    assert (row.status, row.joined_at, row.first_name) == (ContractorStatus.INVITED, None, None)
    assert await outcomes(ada, di.email) == [InviteOutcome.ALREADY_INVITED]
    with pytest.raises(NotFound):
        await leave(dilara, ada.company_id)  # on no team of theirs: that is declined
    done = await move_own_task(dilara, accepted.id, SUBMIT, result="Here")
    assert done.status is TaskStatus.SUBMITTED
    assert (await Contractor.get(id=di.id)).first_name is None  # I6
    await claim(dilara)
    assert (await Contractor.get(id=di.id)).status is ContractorStatus.ACTIVE


async def test_without_work_to_finish_the_row_is_nobodys_until_it_is_joined(
    ada: Member, di: Contractor
):
    await excluded(ada, di)

    await outcomes(ada, di.email)

    assert (await Contractor.get(id=di.id)).account_id is None


async def test_the_excluded_are_invited_again_on_the_same_row_with_a_new_invitation(
    ada: Member, di: Contractor
):
    await excluded(ada, di, reason="A break")

    assert await outcomes(ada, di.email) == [InviteOutcome.REINVITED]

    row = await Contractor.get(id=di.id)
    statuses = await Invitation.filter(contractor_id=di.id).order_by("id")
    assert (row.status, row.exclude_reason) == (ContractorStatus.INVITED, None)
    assert [i.status for i in statuses] == [InvitationStatus.ACCEPTED, InvitationStatus.PENDING]


# L7: races, on both databases


async def at_once(*steps: object) -> list[object]:
    return await asyncio.gather(*steps, return_exceptions=True)  # type: ignore[call-overload]


def is_clean(found: list[object]) -> bool:
    return all(isinstance(each, Problem) or not isinstance(each, Exception) for each in found)


async def test_L7_of_twenty_who_send_again_one_does(ada: Member, bo: Contractor, clock: Clock):
    await mailed(bo)
    clock.move(minutes=2)

    found = await asyncio.gather(*(resent(ada, bo) for _ in range(20)))

    assert Counter(each[0] for each in found) == {
        ResendOutcome.RESENT: 1,
        ResendOutcome.UNDER_WAY: 19,
    }
    assert await Job.filter(kind="send_invitation").count() == 2


async def test_L7_accepting_and_excluding_leave_one_truth(ada: Member, bo: Contractor):
    account, token = await make_account(BO), await mailed(bo)

    found = await at_once(accept_as(account, token), excluded(ada, bo))

    row = await Contractor.get(id=bo.id)
    assert is_clean(found)
    assert row.status is ContractorStatus.EXCLUDED  # before or after, it is what was asked last
    assert (await latest(bo)).status in (InvitationStatus.ACCEPTED, InvitationStatus.REVOKED)
    assert (row.account_id is None) == isinstance(found[0], Problem)


async def test_L7_accepting_and_correcting_leave_one_truth(ada: Member, bo: Contractor):
    account, token = await make_account(BO), await mailed(bo)

    found = await at_once(accept_as(account, token), correct(ada, bo.id, "bob@work.example"))

    row = await Contractor.get(id=bo.id)
    assert is_clean(found)
    assert sum(isinstance(each, Problem) for each in found) == 1
    assert (row.status, row.email_key) in [
        (ContractorStatus.ONBOARDING, BO),
        (ContractorStatus.INVITED, "bob@work.example"),
    ]


async def test_L7_two_corrections_to_one_address_give_it_to_one(ada: Member):
    sent = await invite(ada, [f"p{n}@work.example" for n in range(8)], Terms())
    rows = [each.contractor for each in sent if each.contractor]

    found = await at_once(*(correct(ada, row.id, "right@work.example") for row in rows))

    assert is_clean(found)
    assert sum(isinstance(each, AlreadyOnTeam) for each in found) == 7
    assert await Contractor.filter(email_key="right@work.example").count() == 1


async def test_L7_excluding_and_giving_a_task_leave_no_open_task(ada: Member, di: Contractor):
    found = await at_once(*(give_task(ada, di, publish=False) for _ in range(5)), excluded(ada, di))

    assert is_clean(found)
    assert not await Task.filter(status__in=[TaskStatus.DRAFT, TaskStatus.PUBLISHED]).exists()


async def test_L7_corrections_and_exclusions_of_many_rows_wait_in_no_circle(ada: Member):
    sent = await invite(ada, [f"p{n}@work.example" for n in range(6)], Terms())
    rows = [each.contractor for each in sent if each.contractor]

    found = await at_once(
        *(correct(ada, row.id, rows[-1 - n].email) for n, row in enumerate(rows)),
        excluded(ada, *reversed(rows)),
        resent(ada, *rows),
        revoked(ada, *rows),
        reminded(ada, *rows),
    )

    assert is_clean(found), found


async def test_L7_twenty_copies_leave_one_link_that_works(ada: Member, bo: Contractor):
    await mailed(bo)
    by = await acting(ada)

    found = await asyncio.gather(*(copy_link(by, bo.id) for _ in range(20)))

    invitation = await latest(bo)
    assert [digest(token) == invitation.token_hash for _, token in found].count(True) == 1
