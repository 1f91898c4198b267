"""A new version of an agreement: in force when it says, due for everybody, with a deadline."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from models import (
    Account,
    Agreement,
    AuditEntry,
    Change,
    Consent,
    Contractor,
    Job,
    Member,
    Notice,
    Task,
    publishing,
)
from models.accepting_agreements import accept_agreements, read_consents
from models.account import AccountStatus, Locale
from models.audit import AuditAction
from models.base import now
from models.consent import AgreementKind, Origin, accept
from models.contractor import ContractorStatus
from models.falling_due import ConsentDue, consents_due
from models.moving import ACCEPT
from models.onboarding import RegistrationState
from models.problems import InvalidInput, NotPermitted
from models.publishing import AgreementText, ask_for_consent, publish_agreement
from models.registration import register
from models.task import TaskStatus
from tests.app.running import Running, running, text_of
from tests.asking import give_task
from tests.conftest import COMPLETE, ORIGIN, Clock, agreement_ids, make_account

PRIVACY, SERVICE = AgreementKind.PRIVACY_POLICY, AgreementKind.SERVICE_AGREEMENT
TEXTS: Mapping[Locale, AgreementText] = {
    Locale.EN: AgreementText("Privacy policy", "We keep little.\n\nAnd not for long."),
    Locale.RU: AgreementText("Политика конфиденциальности", "Мы храним мало."),
}


@pytest.fixture
async def desk(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


@pytest.fixture(autouse=True)
async def quiet(di: Contractor) -> None:
    """Nothing of how the person came is news any more."""
    await Notice.all().delete()
    await Job.filter(kind="send_notices").delete()


async def due_of(account: Account | None) -> tuple[ConsentDue, ...]:
    assert account
    return (await consents_due([account.id]))[account.id]


async def text_ids(kind: AgreementKind = PRIVACY) -> list[Any]:
    return [a.id for a in await Agreement.current() if (a.kind, a.locale) == (kind, Locale.EN)]


async def test_the_next_version_is_one_across_languages_and_in_force_at_once(sam: Account):
    published = await publish_agreement(sam, PRIVACY, TEXTS)

    current = [a for a in await Agreement.current() if a.kind is PRIVACY]
    assert published.locale is Locale.EN
    assert {(a.version, a.locale) for a in current} == {(2, Locale.EN), (2, Locale.RU)}
    entry = await AuditEntry.get(action=AuditAction.AGREEMENT_PUBLISHED)
    assert entry.account_id == sam.id
    assert entry.data == {"kind": "PRIVACY_POLICY", "version": 2}


async def test_only_staff_publish(ada: Member):
    with pytest.raises(NotPermitted):
        await publish_agreement(ada.account, PRIVACY, TEXTS)


async def test_a_version_of_the_future_is_due_when_it_takes_force(
    desk: Running, sam: Account, di: Contractor, clock: Clock
):
    await publish_agreement(sam, PRIVACY, TEXTS, now() + timedelta(days=7))

    assert await due_of(di.account) == ()
    job = await Job.get(kind="agreement_due")
    assert job.run_at > now() + timedelta(days=6)
    clock.move(days=7, seconds=1)
    [due] = await due_of(di.account)
    assert (due.kind, due.is_overdue) == (PRIVACY, False)
    assert due.deadline == due.since + timedelta(days=30)


async def test_everything_that_is_wrong_with_a_version_is_told_at_once(sam: Account):
    texts = {
        Locale.EN: AgreementText("", "x" * 50_001),
        Locale.RU: AgreementText("Две\nстроки", "a\u202eb"),
    }

    with pytest.raises(InvalidInput) as problem:
        await publish_agreement(sam, PRIVACY, texts, now() - timedelta(hours=1))

    assert {(i.code, i.path) for i in problem.value.issues} == {
        ("REQUIRED", ("en", "title")),
        ("TOO_LONG", ("en", "body")),
        ("LINE_BREAK", ("ru", "title")),
        ("CHARACTER_NOT_ALLOWED", ("ru", "body")),
        ("NOT_WITHIN_A_YEAR", ("effectiveFrom",)),
    }
    assert await Agreement.filter(version=2).count() == 0


async def test_no_version_takes_force_before_the_one_it_follows(sam: Account):
    await publish_agreement(sam, PRIVACY, TEXTS, now() + timedelta(days=7))

    with pytest.raises(InvalidInput) as problem:
        await publish_agreement(sam, PRIVACY, TEXTS)

    assert problem.value.issues[0].code == "BEFORE_LAST_VERSION"


async def test_L7_two_who_publish_at_once_make_two_versions(sam: Account):
    await asyncio.gather(*(publish_agreement(sam, PRIVACY, TEXTS) for _ in range(3)))

    versions = await Agreement.filter(kind=PRIVACY, locale=Locale.EN).values_list(
        "version", flat=True
    )
    assert sorted(versions) == [1, 2, 3, 4]


async def test_I4_a_new_version_takes_no_status_and_stops_no_task(
    desk: Running, sam: Account, ada: Member, di: Contractor, clock: Clock
):
    assert di.account
    task = await give_task(ada, di, (di.account, ACCEPT))
    await publish_agreement(sam, PRIVACY, TEXTS)

    await desk.drain(lambda job: job.kind == "agreement_due")

    row = await Contractor.get(id=di.id)
    assert row.status is ContractorStatus.ACTIVE
    assert row.registration_state is RegistrationState.INCOMPLETE
    assert row.registration_missing == ["PRIVACY_POLICY"]
    assert (await Task.get(id=task.id)).status is TaskStatus.ACCEPTED
    clock.move(days=31)
    [due] = await due_of(di.account)
    assert due.is_overdue  # capabilities go, the status does not
    assert (await Contractor.get(id=di.id)).status is ContractorStatus.ACTIVE


async def test_accepting_is_written_down_once_and_every_team_sees_it(
    desk: Running, sam: Account, di: Contractor
):
    assert di.account
    await publish_agreement(sam, PRIVACY, TEXTS)
    await desk.drain(lambda job: job.kind == "agreement_due")
    ids = await text_ids()

    for _ in range(2):
        left = await accept_agreements(di.account, ids, Origin("203.0.113.9", "firefox"))

    assert left == ()
    [consent] = await Consent.filter(account_id=di.account_id, agreement_id__in=ids)
    assert (consent.ip, consent.user_agent) == ("203.0.113.9", "firefox")
    row = await Contractor.get(id=di.id)
    assert row.registration_missing == []
    assert row.registration_state is RegistrationState.COMPLETE


async def test_I4_the_last_consent_makes_somebody_active_who_waited_for_it(
    sam: Account, ada: Member, cy: Contractor
):
    assert cy.account
    await register(cy.account, COMPLETE, [], ORIGIN)
    assert (await Contractor.get(id=cy.id)).status is ContractorStatus.ONBOARDING

    await accept_agreements(cy.account, await agreement_ids(), ORIGIN)

    assert (await Contractor.get(id=cy.id)).status is ContractorStatus.ACTIVE


@pytest.mark.parametrize("which", ["none", "old", "unknown"])
async def test_only_a_text_in_force_can_be_accepted(sam: Account, di: Contractor, which: str):
    assert di.account
    old = await text_ids()
    await publish_agreement(sam, PRIVACY, TEXTS)
    chosen: dict[str, list[Any]] = {"none": [], "old": old, "unknown": [None]}

    with pytest.raises(InvalidInput) as problem:
        await accept_agreements(di.account, chosen[which], ORIGIN)

    code = "REQUIRED" if which == "none" else "AGREEMENT_NOT_CURRENT"
    assert [i.code for i in problem.value.issues] == [code]


async def test_whoever_never_accepted_anything_has_no_deadline(database: str):
    zoe = await make_account("zoe@work.example")

    due = await due_of(zoe)

    assert {(d.kind, d.deadline) for d in due} == {(PRIVACY, None), (SERVICE, None)}
    assert all(d.is_overdue for d in due)


async def test_a_version_after_the_next_gives_nobody_more_time(
    sam: Account, di: Contractor, clock: Clock
):
    await publish_agreement(sam, PRIVACY, TEXTS)
    [first] = await due_of(di.account)
    clock.move(days=20)

    await publish_agreement(sam, PRIVACY, TEXTS)

    assert await due_of(di.account) == (first,)
    clock.move(days=11)
    assert first.is_overdue


async def test_several_things_that_fall_due_together_are_one_letter(
    desk: Running, sam: Account, di: Contractor
):
    await publish_agreement(sam, PRIVACY, TEXTS)
    await publish_agreement(sam, SERVICE, TEXTS)

    await desk.drain()

    letters = [message for to, message in desk.mailer.sent if to == "di@work.example"]
    due = [message for message in letters if "due" in str(message["Subject"])]
    [letter] = due
    assert "Service Agreement, until" in text_of(letter)
    assert "Privacy Policy, until" in text_of(letter)


async def test_what_was_accepted_meanwhile_is_in_no_letter(
    desk: Running, sam: Account, di: Contractor
):
    assert di.account
    await publish_agreement(sam, PRIVACY, TEXTS)
    await desk.drain(lambda job: job.kind == "agreement_due")
    await accept_agreements(di.account, await text_ids(), ORIGIN)

    await desk.drain(lambda job: job.kind == "send_notices")

    assert not [to for to, _ in desk.mailer.sent if to == "di@work.example"]


async def test_everybody_is_asked_some_at_a_time(
    sam: Account, di: Contractor, monkeypatch: pytest.MonkeyPatch, desk: Running
):
    monkeypatch.setattr(publishing, "AT_ONCE", 2)
    for n in range(5):
        account = await make_account(f"p{n}@work.example")
        await accept(account, await agreement_ids(), ORIGIN)
    disabled = await make_account("off@work.example", status=AccountStatus.DISABLED)
    await accept(disabled, await agreement_ids(), ORIGIN)
    await publish_agreement(sam, PRIVACY, TEXTS)

    await desk.drain(lambda job: job.kind == "agreement_due")

    asked = {job.args["account_id"] for job in await Job.filter(kind="send_notices")}
    assert len(asked) == 6  # di and five others; nobody who never accepted, nobody disabled
    assert str(disabled.id) not in asked


async def test_asking_twice_leaves_one_change_and_one_letter(sam: Account, di: Contractor):
    before = await Change.filter(company_id=di.company_id).count()
    await publish_agreement(sam, PRIVACY, TEXTS)

    await ask_for_consent(PRIVACY, 2, None)
    once = await Change.filter(company_id=di.company_id).count()
    await ask_for_consent(PRIVACY, 2, None)

    assert before < once == await Change.filter(company_id=di.company_id).count()
    assert await Job.filter(kind="send_notices").count() == 1


async def test_L1_whoever_of_staff_reads_consents_is_written_down(sam: Account, di: Contractor):
    assert await read_consents(sam, di.account_id, "203.0.113.9")
    assert not await read_consents(sam, None)

    entries = await AuditEntry.filter(action=AuditAction.CONSENTS_READ).order_by("id")
    assert [(e.account_id, e.data) for e in entries] == [
        (sam.id, {"consents": 2}),
        (sam.id, {"consents": 0}),
    ]
