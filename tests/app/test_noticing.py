"""One letter of what is new for a person, however many things happened, and none of them lost."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from emails.receipt import Deferred
from models import (
    Account,
    Company,
    Contractor,
    Job,
    KycCheck,
    Member,
    Notice,
    PlatformRule,
    StaffQueue,
)
from models.accepting_agreements import accept_agreements
from models.account import OptionalLetter
from models.company import CompanyStatus
from models.company_settings import update_company
from models.consent import AgreementKind
from models.contractor import ContractorStatus
from models.inviting import Terms, invite
from models.joining import claim
from models.kyc.deciding import KycDecision, decide_kyc
from models.letter_id import letter_id
from models.nearing_deadlines import remind_of_deadlines
from models.notice import NoticeKind, mark_read
from models.platform_rule import PHONE, SNAPSHOT, note_rules
from models.policy import policy
from models.profile import KycStatus, TaxStatus
from models.publishing import publish_agreement
from models.requirements import CapabilityKey, Snapshot, capabilities_of, may
from models.staff_queue import QUEUES, QueueName, look_at_queues
from models.support.writing import Post, open_thread
from models.suppression import SuppressionReason, suppress
from models.tax_status import Business, decide_tax_status, request_tax_status
from tests.app.running import Running, promised, running, text_of
from tests.asking import give_task
from tests.conftest import (
    ORIGIN,
    Clock,
    agreement_ids,
    make_account,
    make_company,
    with_policy,
)
from tests.models.hiring import acting
from tests.models.identity import approved, named, submitted, verified
from tests.models.test_publishing import TEXTS

TO = "di@work.example"


@pytest.fixture
async def desk(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


@pytest.fixture(autouse=True)
async def quiet(di: Contractor) -> None:
    """Nothing of how the person came is news any more."""
    await Notice.all().delete()
    await Job.filter(kind="send_notices").delete()


def letters_to(desk: Running, address: str = TO) -> list[Any]:
    return [message for to, message in desk.mailer.sent if to == address]


def of_notices(job: Job) -> bool:
    return job.kind == "send_notices"


async def contractor(of: Contractor) -> Contractor:
    return await Contractor.get(id=of.id)


async def everything(ada: Member, sam: Account, dilara: Account, di: Contractor) -> None:
    """Work on offer, a verified identity and a new agreement, all within a while."""
    await give_task(ada, di)
    await approved(dilara, sam)
    await publish_agreement(sam, AgreementKind.PRIVACY_POLICY, TEXTS)


async def test_several_facts_of_a_while_are_one_letter(
    desk: Running, ada: Member, sam: Account, dilara: Account, di: Contractor
):
    await everything(ada, sam, dilara, di)
    await give_task(ada, di)
    await desk.drain(lambda job: job.kind == "agreement_due")

    await desk.drain(of_notices)

    [letter] = letters_to(desk)
    said = text_of(letter)
    assert str(letter["Subject"]) == "What is new for you"
    assert said.count("New tasks from Acme: 1.") == 1
    assert "Your identity is verified." in said
    assert "accept the Privacy Policy" in said
    assert await Notice.filter(told_at=None).count() == 0


async def test_M3_a_worker_killed_after_posting_repeats_the_same_letter(
    desk: Running, ada: Member, sam: Account, dilara: Account, di: Contractor
):
    await give_task(ada, di)
    await approved(dilara, sam)
    job = await promised("send_notices")
    await desk.do(job)
    await Notice.all().update(told_at=None)  # as if it died before it could write that down

    await desk.do(job)

    first, again = letters_to(desk)
    assert first["Message-ID"] == again["Message-ID"] == f"<{letter_id(job, TO)}@localhost>"
    assert text_of(first) == text_of(again)


async def test_what_a_busy_relay_deferred_is_told_later_and_whole(
    desk: Running, ada: Member, sam: Account, dilara: Account, di: Contractor
):
    await give_task(ada, di)
    job = await promised("send_notices")
    desk.mailer.answers = {TO: Deferred(451, "busy")}
    with pytest.raises(Deferred):
        await desk.do(job)
    desk.mailer.answers = {}
    await approved(dilara, sam)

    await desk.drain(of_notices)

    told = " ".join(text_of(message) for message in letters_to(desk))
    assert "A logo" in told or "New tasks from Acme" in told
    assert "identity is verified" in told
    assert await Notice.filter(told_at=None).count() == 0


async def test_a_single_fact_has_a_letter_of_its_own(
    desk: Running, sam: Account, dilara: Account, di: Contractor
):
    check = await submitted(dilara)
    reason = "The photograph is blurred."
    await decide_kyc(sam, check.id, KycDecision.REJECT_RETRY, public_reason=reason)
    await desk.drain(of_notices)
    await verified(dilara)
    request = await request_tax_status(dilara, TaxStatus.SELF_EMPLOYED, Business("77-1"))
    await decide_tax_status(sam, request.id, approve=True)

    await desk.drain(of_notices)

    kyc, tax = letters_to(desk)
    assert str(kyc["Subject"]) == "Your identity verification"
    assert reason in text_of(kyc)
    assert "tax status" in str(tax["Subject"])


async def test_what_changed_meanwhile_is_not_told(
    desk: Running, sam: Account, dilara: Account, di: Contractor
):
    check = await approved(dilara, sam)
    await KycCheck.filter(id=check.id).update(status=KycStatus.EXPIRED)

    await desk.drain(of_notices)

    assert letters_to(desk) == []
    assert await Notice.filter(told_at=None).count() == 0


async def test_what_the_person_has_read_needs_no_letter(
    desk: Running, ada: Member, sam: Account, dilara: Account, di: Contractor
):
    await give_task(ada, di)
    await mark_read(dilara, None)
    await approved(dilara, sam)

    await desk.drain(of_notices)

    [letter] = letters_to(desk)
    assert str(letter["Subject"]) == "Your identity verification"


@pytest.mark.parametrize("off", [*OptionalLetter])
async def test_a_choice_counts_that_was_made_after_the_fact(
    desk: Running, ada: Member, sam: Account, dilara: Account, di: Contractor, off: OptionalLetter
):
    await everything(ada, sam, dilara, di)
    await desk.drain(lambda job: job.kind == "agreement_due")
    await dilara.set(letters_off=[off.value])

    await desk.drain(of_notices)

    [letter] = letters_to(desk)
    said, off_kinds = text_of(letter), {off.value}
    assert ("New tasks" in said) is ("TASKS_WAITING" not in off_kinds)
    assert ("identity is verified" in said) is ("KYC_DECIDED" not in off_kinds)
    assert ("Privacy Policy" in said) is ("SOMETHING_DUE" not in off_kinds)
    assert await Notice.filter(account=dilara).count() == 3  # the page shows all of it


async def test_whoever_complained_still_hears_of_their_own_affairs(
    desk: Running, ada: Member, sam: Account, dilara: Account, di: Contractor
):
    await give_task(ada, di)
    await approved(dilara, sam)
    await suppress(TO, SuppressionReason.COMPLAINT)

    await desk.drain(of_notices)

    [letter] = letters_to(desk)
    assert "Acme" not in text_of(letter)


async def test_a_phone_number_that_a_company_asks_for_now_is_due_with_a_deadline(
    desk: Running, ada: Member, di: Contractor, clock: Clock
):
    with_policy(can_text=True)

    await update_company(await acting(ada), {"phone_required": True})
    await desk.drain()

    row = await contractor(di)
    assert row.status is ContractorStatus.ACTIVE
    since = (await Company.get(id=ada.company_id)).phone_required_at
    assert since
    assert row.due_by == since + policy().phone_deadline
    assert may(row, CapabilityKey.ACCEPT_TASKS)
    [letter] = letters_to(desk)
    assert "Confirm your phone number, until" in text_of(letter)
    clock.move(days=31)
    assert not may(row, CapabilityKey.ACCEPT_TASKS)
    [accepting, *_] = capabilities_of(Snapshot.of(row))
    assert [reason.value for reason in accepting.reasons] == ["PHONE_UNVERIFIED"]


async def test_whoever_joins_where_a_number_is_asked_for_has_no_time(
    desk: Running, ada: Member, clock: Clock
):
    with_policy(can_text=True)
    await update_company(await acting(ada), {"phone_required": True})
    await invite(ada, ["new@work.example"], Terms())
    await claim(await make_account("new@work.example"))

    row = await Contractor.get(email_key="new@work.example")
    assert row.due_by is None
    assert not may(row, CapabilityKey.ACCEPT_TASKS)
    assert await Notice.filter(kind=NoticeKind.SOMETHING_DUE).count() == 0


async def test_a_setting_of_the_platform_reaches_every_dashboard_and_person_once(
    desk: Running, ada: Member, eve: Member, di: Contractor, dilara: Account
):
    await invite(eve, [TO], Terms())
    await claim(dilara)
    with_policy(can_text=True)
    await note_rules()
    await desk.drain()
    desk.mailer.sent.clear()
    assert not await note_rules()
    with_policy(can_text=True, phone_required=True)

    assert await note_rules()
    assert not await note_rules()
    await desk.drain()

    rows = await Contractor.filter(account=dilara)
    assert len(rows) == 2
    for row in rows:
        phone = next(stage for stage in row.stages if stage["key"] == "PHONE")
        assert (phone["required"], phone["state"]) == (True, "WAITING")
    [letter] = letters_to(desk)
    assert text_of(letter).count("Confirm your phone number") == 1
    assert await Notice.filter(kind=NoticeKind.SOMETHING_DUE).count() == 1

    with_policy(can_text=True, phone_required=False)
    assert await note_rules()
    await desk.drain()
    assert (await contractor(di)).due_by is None
    assert (await PlatformRule.get(name=PHONE)).value == "WHERE_COMPANIES_ASK"


async def test_a_first_start_that_asks_everybody_derives_what_is_there(
    desk: Running, ada: Member, di: Contractor
):
    with_policy(can_text=True, phone_required=True)

    assert await note_rules()
    await desk.drain()

    assert (await contractor(di)).due_by


async def test_the_first_start_of_a_version_that_stores_more_fills_every_row(
    desk: Running, ada: Member, bo: Contractor, di: Contractor
):
    await note_rules()
    await desk.drain()
    await Contractor.filter(id=bo.id).update(status=ContractorStatus.EXCLUDED)
    await Contractor.all().update(name_key=None, delivery=None)
    assert not await note_rules()
    await PlatformRule.filter(name=SNAPSHOT).update(value="1")

    assert await note_rules()
    await desk.drain()

    assert await Contractor.filter(delivery=None).count() == 0
    assert (await contractor(di)).name_key


@pytest.mark.parametrize("what", ["agreement", "phone"])
async def test_a_letter_comes_shortly_before_a_deadline_and_once(
    desk: Running, ada: Member, sam: Account, di: Contractor, clock: Clock, what: str
):
    with_policy(can_text=True)
    if what == "phone":
        await update_company(await acting(ada), {"phone_required": True})
    else:
        await publish_agreement(sam, AgreementKind.PRIVACY_POLICY, TEXTS)
    await desk.drain()
    desk.mailer.sent.clear()

    clock.move(days=26, hours=23)
    await remind_of_deadlines()
    await desk.drain()
    assert letters_to(desk) == []

    clock.move(hours=2)
    for _ in range(2):
        await remind_of_deadlines()
        await desk.drain()

    [letter] = letters_to(desk)
    assert {"agreement": "Privacy Policy", "phone": "phone number"}[what] in text_of(letter)
    clock.move(days=5)
    await remind_of_deadlines()
    assert await Notice.filter(kind=NoticeKind.DEADLINE_NEAR).count() == 1


async def test_nobody_is_reminded_of_what_was_done_meanwhile(
    desk: Running, ada: Member, sam: Account, dilara: Account, di: Contractor, clock: Clock
):
    await publish_agreement(sam, AgreementKind.PRIVACY_POLICY, TEXTS)
    await desk.drain()
    desk.mailer.sent.clear()
    clock.move(days=28)
    await remind_of_deadlines()
    texts = await agreement_ids()
    await accept_agreements(dilara, texts, ORIGIN)

    await desk.drain(of_notices)

    assert letters_to(desk) == []


async def waiting(name: QueueName, sam: Account, dilara: Account) -> None:
    """Put something into a queue of staff."""
    match name:
        case QueueName.COMPANIES:
            with_policy(company_review=True)
            await make_company("New", await make_account("ann@new.example"))
        case QueueName.REPORTED_COMPANIES:
            await Company.all().update(letters_held=True)
        case QueueName.KYC:
            await submitted(dilara)
        case QueueName.TAX_STATUS:
            await verified(dilara)
            await request_tax_status(dilara, TaxStatus.SELF_EMPLOYED, Business("77-1"))
        case QueueName.PAYMENT_METHODS:
            await verified(dilara)
            await named(dilara)
        case QueueName.SUPPORT:
            await open_thread(dilara, "Where is my money?", Post("It did not come."))


@pytest.mark.parametrize("name", list(QUEUES))
async def test_staff_hear_once_that_something_waits(
    desk: Running,
    ada: Member,
    sam: Account,
    dilara: Account,
    di: Contractor,
    clock: Clock,
    name: QueueName,
):
    await look_at_queues()
    assert await StaffQueue.all().count() == 0
    await waiting(name, sam, dilara)
    clock.move(minutes=2)

    for _ in range(5):
        await look_at_queues()
        await desk.drain(lambda job: job.kind == "send_queue_waiting")
        clock.move(hours=5)

    [letter] = letters_to(desk, sam.email)
    assert ": 1." in text_of(letter)


async def test_staff_hear_of_more_after_some_hours_and_of_nothing_that_is_done(
    desk: Running, ada: Member, sam: Account, clock: Clock
):
    with_policy(company_review=True)
    mine = {"kind": "send_queue_waiting"}
    await make_company("One", await make_account("one@new.example"))
    clock.move(minutes=2)
    await look_at_queues()
    await desk.drain(lambda job: job.kind == "send_queue_waiting")
    clock.move(hours=1)
    await make_company("Two", await make_account("two@new.example"))
    await look_at_queues()
    assert await Job.filter(**mine).count() == 1

    clock.move(hours=4)
    await look_at_queues()
    assert await Job.filter(**mine).count() == 2
    await Company.filter(name__in=["One", "Two"]).update(status=CompanyStatus.ACTIVE)
    await desk.drain(lambda job: job.kind == "send_queue_waiting")

    assert len(letters_to(desk, sam.email)) == 1
    assert timedelta(hours=4) == policy().queue_letter_every
