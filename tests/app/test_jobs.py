import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.desk import Later
from app.jobs import GIVEN_UP, JOBS
from emails.receipt import Deferred, Refused
from models import (
    Account,
    Change,
    Company,
    Contractor,
    Invitation,
    Job,
    Member,
    OtpChallenge,
    StageFigures,
)  # fmt: skip
from models.change import ChangeType
from models.company import CompanyStatus
from models.invitation import InvitationStatus, LetterBlock
from models.inviting import Terms, invite
from models.joining import accept_as, claim
from models.onboarding import DeliveryStatus, StageKey
from models.otp import OtpPurpose
from models.policy import ExistingAccountPolicy
from models.retention import EVERY_DAY
from models.signing_in import sign_in
from models.staff_queue import look_at_queues
from models.transaction import transaction
from tests.app.running import Running, promised, running, text_of
from tests.asking import give_task
from tests.conftest import PASSWORD, Clock, code_in, make_account, make_company, with_policy


@pytest.fixture
async def desk(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


async def test_a_code_is_computed_when_its_letter_is_written(desk: Running, ada: Member):
    await sign_in("ada@acme.example", PASSWORD)
    job = await promised("send_otp")

    await desk.do(job)

    [(to, message)] = desk.mailer.sent
    challenge = await OtpChallenge.get(purpose=OtpPurpose.SIGN_IN)
    assert to == "ada@acme.example"
    assert code_in(text_of(message)) == challenge.current_code()
    assert challenge.current_code() not in str(job.args)
    assert challenge.secret not in str(job.args)


async def test_M3_an_invitation_is_sent_once_and_recorded(desk: Running, bo: Contractor):
    job = await promised("send_invitation")
    before = await Invitation.get(contractor=bo)
    token = before.token
    assert token

    await desk.do(job)
    await desk.do(job)

    [(_, message)] = desk.mailer.sent
    assert f"#token={token}" in text_of(message)
    after = await Invitation.get(contractor=bo)
    assert (after.delivery, after.token, after.sends) == (DeliveryStatus.SENT, None, 1)
    assert after.message_id == message["Message-ID"]
    assert (await Contractor.get(id=bo.id)).current_stage is StageKey.FIRST_SIGN_IN
    assert await Change.filter(type=ChangeType.INVITATION_SENT).count() == 1


async def test_M3_a_letter_repeated_after_a_crash_has_the_same_id_and_link(
    desk: Running, bo: Contractor
):
    job = await promised("send_invitation")
    await desk.do(job)
    first = await Invitation.get(contractor=bo)
    [(_, sent)] = desk.mailer.sent
    token = text_of(sent).split("#token=")[1].split()[0]
    await first.set(
        delivery=DeliveryStatus.SENDING, token=token
    )  # as if the crash came before it was noted

    await desk.do(job)

    [_, (_, again)] = desk.mailer.sent
    assert again["Message-ID"] == sent["Message-ID"]
    assert text_of(again) == text_of(sent)


async def test_whoever_has_an_account_is_told_that_they_were_added(desk: Running, ada: Member):
    await make_account("old@work.example")
    await invite(ada, ["old@work.example"], Terms())

    await desk.do(await promised("send_invitation"))

    [(_, message)] = desk.mailer.sent
    assert "/go/sign-in" in text_of(message)
    row = await Contractor.get(email_key="old@work.example")
    assert row.current_stage is StageKey.FIRST_SIGN_IN
    assert row.joined_at is None


async def test_whoever_declined_before_gets_a_link_that_leads_back(
    desk: Running, ada: Member, bo: Contractor
):
    account = await make_account("bo@work.example")
    await (await Invitation.get(contractor=bo)).decline()
    await invite(ada, ["bo@work.example"], Terms())

    await desk.do(await promised("send_invitation"))

    [(_, message)] = desk.mailer.sent
    token = text_of(message).split("/go/invitation#token=")[1].split()[0]
    assert await claim(account) == []
    joined = await accept_as(account, token)
    assert joined.id == bo.id


async def test_where_people_are_asked_first_the_letter_carries_a_link(desk: Running, ada: Member):
    with_policy(existing_account_policy=ExistingAccountPolicy.CONFIRM)
    await make_account("old@work.example")
    await invite(ada, ["old@work.example"], Terms())

    await desk.do(await promised("send_invitation"))

    [(_, message)] = desk.mailer.sent
    assert "/go/invitation#token=" in text_of(message)


async def test_a_relay_that_is_busy_defers_and_one_that_refuses_bounces(
    desk: Running, bo: Contractor
):
    job = await promised("send_invitation")
    desk.mailer.answers["bo@work.example"] = Deferred(451, "busy")
    with pytest.raises(Deferred):
        await desk.do(job)
    assert (await Invitation.get(contractor=bo)).delivery is DeliveryStatus.DEFERRED

    desk.mailer.answers["bo@work.example"] = Refused(550, "no such user", is_address=True)
    await desk.do(job)

    invitation = await Invitation.get(contractor=bo)
    assert invitation.delivery is DeliveryStatus.BOUNCED
    assert "no such user" in (invitation.delivery_detail or "")
    row = await Contractor.get(id=bo.id)
    assert (row.current_stage, row.stages[0]["state"]) == (StageKey.INVITATION, "FAILED")


async def test_giving_up_after_a_day_is_shown(desk: Running, bo: Contractor):
    job = await promised("send_invitation")
    desk.mailer.answers["bo@work.example"] = Deferred(451, "busy all day")
    with pytest.raises(Deferred):
        await desk.do(job)

    await GIVEN_UP["send_invitation"](desk.parts.desk, job)

    invitation = await Invitation.get(contractor=bo)
    assert (invitation.delivery, invitation.delivery_detail) == (
        DeliveryStatus.FAILED,
        "451 busy all day",
    )


async def test_the_sixth_letter_of_a_day_waits_until_tomorrow_unseen(desk: Running, ada: Member):
    for n in range(6):
        owner = await make_company(f"Company {n}", await make_account(f"owner{n}@x.example"))
        await invite(owner, ["popular@work.example"], Terms())
    jobs = await Job.filter(kind="send_invitation").order_by("id")
    for job in jobs[:5]:
        await desk.do(job)

    with pytest.raises(Later) as later:
        await desk.do(jobs[5])

    assert later.value.wait == timedelta(days=1)
    last = await Invitation.get(id=jobs[5].args["invitation_id"])
    assert last.delivery is DeliveryStatus.QUEUED


async def test_whoever_reported_a_company_gets_nothing_more(
    desk: Running, ada: Member, bo: Contractor
):
    await (await Invitation.get(contractor=bo)).decline(report=True)
    await invite(ada, ["bo@work.example"], Terms())

    await desk.do(await promised("send_invitation"))

    assert desk.mailer.sent == []
    assert await LetterBlock.exists(email_key="bo@work.example")
    latest = await Invitation.filter(contractor=bo, status=InvitationStatus.PENDING).get()
    assert latest.delivery is DeliveryStatus.SUPPRESSED


async def test_whoever_reported_a_company_hears_of_no_tasks_either(
    desk: Running, ada: Member, di: Contractor
):
    await give_task(ada, di)
    assert di.account
    async with transaction():
        await LetterBlock.add(ada.company_id, di.account.email_key)

    await desk.do(await promised("send_notices"))

    assert desk.mailer.sent == []


async def test_letters_that_a_person_does_without_do_not_leave(
    desk: Running, ada: Member, di: Contractor
):
    await give_task(ada, di)
    job = await promised("send_notices")
    await Account.filter(id=di.account_id).update(letters_off=["ADDED_TO_TEAM", "TASKS_WAITING"])

    await desk.do(job)

    assert desk.mailer.sent == []


async def test_a_suspended_companys_letters_wait(desk: Running, ada: Member, bo: Contractor):
    await ada.company.set(status=CompanyStatus.SUSPENDED)

    await desk.do(await promised("send_invitation"))

    assert desk.mailer.sent == []
    assert (await Invitation.get(contractor=bo)).delivery is DeliveryStatus.QUEUED


async def test_a_company_in_review_is_told_to_staff_and_its_decision_to_the_owner(
    desk: Running, ada: Member, sam: Account, clock: Clock
):
    await ada.company.set(status=CompanyStatus.PENDING_REVIEW, activated_at=None)
    clock.move(minutes=2)
    await look_at_queues()
    await desk.drain()
    await (await Company.get(id=ada.company_id)).activate(sam)

    await desk.drain()

    assert [to for to, _ in desk.mailer.sent] == ["sam@muster.example", "ada@acme.example"]


async def test_being_linked_to_one_more_team_is_told(desk: Running, ada: Member, eve: Member):
    for sender in (ada, eve):
        await invite(sender, ["bo@work.example"], Terms())
    await desk.drain()
    desk.mailer.sent.clear()

    await claim(await make_account("bo@work.example"))
    await desk.drain()

    [(_, letter)] = desk.mailer.sent
    assert "Acme" in text_of(letter)
    assert "Globex" in text_of(letter)


def test_every_promise_in_the_code_has_work():
    kinds = set(EVERY_DAY)
    for path in Path("models").rglob("*.py"):
        kinds |= set(re.findall(r'Job\.later(?:_each)?\(\s*"(\w+)"', path.read_text()))

    assert kinds == set(JOBS)


async def test_figures_are_reckoned_as_long_as_somebody_looks(desk: Running, ada: Member):
    await StageFigures.of(ada)
    job = await promised("compute_stage_figures")

    with pytest.raises(Later):
        await desk.do(job)

    assert await StageFigures.of(ada)


async def test_whoever_looks_next_has_figures_reckoned_anew_after_they_failed(
    desk: Running, ada: Member
):
    await StageFigures.of(ada)
    job = await promised("compute_stage_figures")

    await GIVEN_UP["compute_stage_figures"](desk.parts.desk, job)

    assert not (await StageFigures.get(company_id=ada.company_id)).is_promised
