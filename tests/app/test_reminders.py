"""Reminders and what inviters hear: promised once, posted by the worker's jobs, within the caps."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.desk import Later
from app.jobs import GIVEN_UP
from models import Company, Contractor, Invitation, Job, Member
from models.base import digest, now
from models.company import CompanyStatus, MemberStatus
from models.contractor import ContractorStatus
from models.daily_letters import letters_of_today
from models.invitation import InvitationStatus, LetterBlock, LetterKind, expire_overdue
from models.inviting import Terms, invite
from models.onboarding import DeliveryStatus
from models.reminding import RemindOutcome, remind_before_expiry
from models.rights import ManagersSee
from models.unanswered import promise_unanswered
from tests.app.running import Running, promised, running, text_of
from tests.conftest import Clock, make_account, make_company, with_policy
from tests.models.following import latest, leads_onto_a_team, mailed, reminded, resent, revoked

BO = "bo@work.example"
LINK = re.compile(r"/go/invitation#token=([\w-]+)")


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


def letters_to(service: Running, address: str) -> list[str]:
    return [text_of(message) for to, message in service.mailer.sent if to == address]


async def post_due(service: Running) -> None:
    """Do what is due, as the worker would."""
    for job in await Job.filter(done_at=None, run_at__lte=now()).order_by("id"):
        try:
            await service.do(job)
        except Later as later:
            await job.put_off(now() + later.wait)
        else:
            await job.finish()


# before the end


async def test_three_days_before_the_end_one_reminder_leaves_with_a_link_of_its_own(
    service: Running, bo: Contractor, clock: Clock
):
    await post_due(service)
    [first] = letters_to(service, BO)
    clock.move(days=10)
    assert await remind_before_expiry() == 0
    clock.move(days=1, minutes=1)

    assert await remind_before_expiry() == 1
    await post_due(service)
    clock.move(days=1)
    assert await remind_before_expiry() == 0

    _, reminder = letters_to(service, BO)
    [old], [new] = LINK.findall(first), LINK.findall(reminder)
    assert "still open" in reminder or "ждёт ответа" in reminder
    invitation = await latest(bo)
    assert (invitation.sends, invitation.letter) == (2, LetterKind.INVITATION)
    assert (invitation.delivery, invitation.token) == (DeliveryStatus.SENT, None)
    assert not await leads_onto_a_team(old, BO)
    assert await leads_onto_a_team(new, BO)


async def test_its_end_stays_where_it_was(service: Running, bo: Contractor, clock: Clock):
    await post_due(service)
    before = (await latest(bo)).expires_at
    clock.move(days=12)

    await remind_before_expiry()
    await post_due(service)

    assert (await latest(bo)).expires_at == before


async def test_a_company_chooses_whether_and_when(service: Running, bo: Contractor, clock: Clock):
    await post_due(service)
    clock.move(days=12, hours=23)
    await Company.all().update(reminders=False)
    assert await remind_before_expiry() == 0
    await Company.all().update(reminders=True, reminder_days=1)
    assert await remind_before_expiry() == 0
    clock.move(hours=2)

    assert await remind_before_expiry() == 1


async def test_nobody_is_reminded_who_could_not_be_reached_or_answered_or_had_a_letter_today(
    service: Running, bo: Contractor, clock: Clock
):
    await post_due(service)
    clock.move(days=12)
    for values in (
        {"delivery": DeliveryStatus.BOUNCED},
        {"delivery": DeliveryStatus.QUEUED},
        {"status": InvitationStatus.REVOKED},
        {"last_sent_at": now()},
    ):
        before = await latest(bo)
        await Invitation.all().update(**values)
        assert await remind_before_expiry() == 0, values
        await Invitation.all().update(
            delivery=before.delivery, status=before.status, last_sent_at=before.last_sent_at
        )
    await Company.all().update(status=CompanyStatus.SUSPENDED)
    assert await remind_before_expiry() == 0


async def test_two_workers_that_look_at_once_promise_one_reminder(
    service: Running, bo: Contractor, clock: Clock
):
    await post_due(service)
    clock.move(days=12)

    found = await asyncio.gather(*(remind_before_expiry() for _ in range(10)))

    assert sum(found) == 1
    assert await Job.filter(kind="send_invitation_reminder").count() == 1


async def test_a_worker_that_was_killed_with_the_letter_in_hand_sends_the_same_one_again(
    service: Running, bo: Contractor, clock: Clock
):
    await post_due(service)
    clock.move(days=12)
    await remind_before_expiry()
    job = await promised("send_invitation_reminder")
    await service.do(job)
    sent = service.mailer.sent[-1][1]
    # killed before the invitation and the job could say so
    [token] = LINK.findall(text_of(sent))
    await Invitation.all().update(delivery=DeliveryStatus.SENDING, token_hash=digest(token))
    invitation = await latest(bo)
    await invitation.set(token=token)

    await service.do(job)

    again = service.mailer.sent[-1][1]
    assert again["Message-ID"] == sent["Message-ID"]
    assert LINK.findall(text_of(again)) == [token]


async def test_a_reminder_that_came_too_late_is_not_sent(
    service: Running, ada: Member, bo: Contractor, clock: Clock
):
    await post_due(service)
    clock.move(days=12)
    await remind_before_expiry()
    await revoked(ada, bo)

    await post_due(service)

    assert len(letters_to(service, BO)) == 1


async def test_a_reminder_that_never_left_is_told_on_the_dashboard(
    service: Running, bo: Contractor, clock: Clock
):
    await post_due(service)
    clock.move(days=12)
    await remind_before_expiry()
    job = await promised("send_invitation_reminder")

    await GIVEN_UP[job.kind](service.parts.desk, job)

    assert (await latest(bo)).delivery is DeliveryStatus.FAILED


# the caps


async def test_the_sixth_letter_of_a_day_waits_unseen_for_the_next_whoever_sends_it(
    service: Running, ada: Member, eve: Member, bo: Contractor, clock: Clock
):
    await post_due(service)
    for _ in range(4):
        clock.move(minutes=2)
        assert len(await resent(ada, bo)) == 1
        await post_due(service)
    assert await letters_of_today(BO) == 5

    [theirs] = await invite(eve, [BO], Terms())
    await post_due(service)

    assert len(letters_to(service, BO)) == 5
    assert theirs.contractor
    waiting = await latest(theirs.contractor)
    assert (waiting.delivery, waiting.delivery_detail) == (DeliveryStatus.QUEUED, None)
    clock.move(days=1, minutes=1)
    await post_due(service)
    assert len(letters_to(service, BO)) == 6


async def test_of_ten_companies_at_once_five_reach_one_person_today(
    service: Running, database: str
):
    for n in range(10):
        owner = await make_company(f"C{n}", await make_account(f"o{n}@c.example"))
        await invite(owner, [BO], Terms())
    jobs = await Job.filter(kind="send_invitation")

    done = await asyncio.gather(*(service.do(job) for job in jobs), return_exceptions=True)

    assert sum(isinstance(each, Later) for each in done) == 5
    assert len(letters_to(service, BO)) == 5


# asked for by the company


async def test_the_invited_are_reminded_of_the_invitation_once_a_day(
    service: Running, ada: Member, bo: Contractor, clock: Clock
):
    assert await reminded(ada, bo) == [RemindOutcome.UNDER_WAY]
    await post_due(service)
    assert await reminded(ada, bo) == [RemindOutcome.TOO_SOON]
    clock.move(days=1, minutes=1)

    assert await reminded(ada, bo) == [RemindOutcome.REMINDED]
    assert await reminded(ada, bo) == [RemindOutcome.TOO_SOON]
    await post_due(service)

    assert len(letters_to(service, BO)) == 2
    assert (await Contractor.get(id=bo.id)).reminded_at


async def test_who_is_on_the_team_is_reminded_of_the_steps_that_are_theirs(
    service: Running, ada: Member, cy: Contractor, di: Contractor
):
    assert await reminded(ada, cy) == [RemindOutcome.REMINDED]
    await post_due(service)

    [letter] = [text for text in letters_to(service, cy.email) if "Only you" in text]
    assert "Complete the registration form" in letter
    assert "Confirm your identity" in letter or "identity" not in letter


async def test_reminders_of_many_leave_over_hours_however_many_calls_ask_for_them(
    service: Running, ada: Member, bo: Contractor, cy: Contractor, di: Contractor, clock: Clock
):
    await Invitation.all().update(delivery=DeliveryStatus.SENT, last_sent_at=now())
    clock.move(days=2)
    with_policy(invitation_letters_an_hour=1)

    for row in (bo, cy, di):
        assert await reminded(ada, row) == [RemindOutcome.REMINDED]

    jobs = Job.filter(kind__in=["send_invitation_reminder", "send_onboarding_reminder"])
    times = [job.run_at for job in await jobs.order_by("run_at")]
    assert [round((at - now()).total_seconds() / 3600) for at in times] == [0, 1, 2]


async def test_of_nothing_nobody_is_reminded(service: Running, ada: Member, cy: Contractor):
    await reminded(ada, cy)
    job = await promised("send_onboarding_reminder")
    await Contractor.filter(id=cy.id).update(stages=[])  # all was done meanwhile

    await service.do(job)

    assert not [text for text in letters_to(service, cy.email) if "Only you" in text]


async def test_each_answer_says_why_nobody_was_written_to(
    service: Running, ada: Member, bo: Contractor, clock: Clock
):
    sent = await invite(ada, [f"p{n}@work.example" for n in range(4)], Terms())
    bounced, blocked, ended, expired = [each.contractor for each in sent if each.contractor]
    for row in (bounced, blocked, ended, expired, bo):
        await mailed(row)
    clock.move(days=2)
    await (await latest(bounced)).note_trouble(DeliveryStatus.BOUNCED, "550 no such user")
    await LetterBlock.add(ada.company_id, blocked.email_key)
    await (await latest(ended)).decline()
    await Invitation.filter(contractor_id=expired.id).update(expires_at=now())
    await Contractor.filter(id=bo.id).update(joined_at=now(), status=ContractorStatus.ONBOARDING)
    await Contractor.filter(id=bo.id).update(waiting_on=None)

    assert await reminded(ada, bounced, blocked, ended, expired, bo) == [
        RemindOutcome.UNREACHABLE,
        RemindOutcome.UNWANTED,
        RemindOutcome.NOT_AWAITED,
        RemindOutcome.NOT_AWAITED,
        RemindOutcome.NOTHING_DUE,
    ]
    assert not await Job.filter(kind__in=["send_invitation_reminder", "send_onboarding_reminder"])


async def test_I6_an_invited_person_with_an_account_elsewhere_is_answered_as_one_without(
    service: Running, ada: Member, eve: Member, clock: Clock
):
    await make_account("known@work.example")
    sent = await invite(ada, ["known@work.example", "new@work.example"], Terms())
    rows = [each.contractor for each in sent if each.contractor]
    await post_due(service)
    clock.move(days=2)

    answers = [await reminded(ada, row) for row in rows]

    assert answers == [[RemindOutcome.REMINDED]] * 2


# what inviters hear


async def test_one_letter_a_day_tells_an_inviter_of_all_that_expired(
    service: Running, ada: Member, clock: Clock
):
    await invite(ada, [f"p{n:02}@work.example" for n in range(12)], Terms())
    await post_due(service)
    clock.move(days=15)
    await expire_overdue()

    assert (await promise_unanswered(), await promise_unanswered()) == (1, 0)
    clock.move(minutes=11)
    await post_due(service)

    [letter] = [t for t in letters_to(service, "ada@acme.example") if "expired" in t]
    assert "p09@work.example" in letter
    assert "p10@work.example" not in letter
    assert "2 more" in letter
    clock.move(days=1)
    assert await promise_unanswered() == 0


async def test_what_was_sent_again_answered_or_is_seen_no_more_is_not_told(
    service: Running, ada: Member, max: Member, clock: Clock
):
    sent = await invite(max, [f"p{n}@work.example" for n in range(3)], Terms())
    again, gone, left = [each.contractor for each in sent if each.contractor]
    await post_due(service)
    clock.move(days=15)
    await expire_overdue()
    await promise_unanswered()
    await resent(ada, again)
    await Contractor.filter(id=gone.id).update(status=ContractorStatus.EXCLUDED)
    await Company.all().update(managers_see=ManagersSee.OWN)
    job = await promised("send_invitations_unanswered")

    await service.do(job)

    [letter] = letters_to(service, "max@acme.example")
    assert left.email in letter
    assert again.email not in letter
    assert gone.email not in letter


async def test_who_is_no_member_any_more_hears_nothing(service: Running, max: Member, clock: Clock):
    await invite(max, ["p@work.example"], Terms())
    await post_due(service)
    clock.move(days=15)
    await expire_overdue()
    await max.set(status=MemberStatus.REMOVED)

    assert await promise_unanswered() == 0


async def test_the_worker_looks_for_it_by_itself(service: Running, bo: Contractor, clock: Clock):
    from app.worker import Worker

    await post_due(service)
    clock.move(days=12)
    worker = Worker(service.parts.desk, service.parts.broker)
    task = asyncio.create_task(worker.run())
    try:
        async with asyncio.timeout(30):
            while len(letters_to(service, BO)) < 2:  # noqa: ASYNC110 - rows have no event
                await asyncio.sleep(0.05)
    finally:
        worker.stop()
        await task

    assert (await latest(bo)).reminded_at
