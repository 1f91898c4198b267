"""What goes when its time is over, in batches, and what stays."""

from datetime import timedelta
from typing import Any

import pytest

from models import (
    Account,
    AuditEntry,
    Change,
    Company,
    Consent,
    Contractor,
    DataExport,
    Import,
    ImportRow,
    Invitation,
    Job,
    LetterBlock,
    Member,
    OtpChallenge,
    SearchWord,
    Session,
    StaffLink,
    Task,
    Upload,
)
from models.account import AccountStatus
from models.audit import AuditAction, AuditActor, Doer, audit
from models.base import now
from models.company import CompanyStatus
from models.consent import accept
from models.data_export import DataExportState
from models.erasing import erase_address
from models.inviting import Terms, invite
from models.retention import EVERY_DAY, RETENTION, past, promise_daily, prune
from models.session import SessionKind
from models.signing_in import sign_in
from models.text.erased import is_erased
from models.transaction import transaction
from tests.asking import give_task, import_of, upload_of
from tests.conftest import ORIGIN, PASSWORD, Clock, agreement_ids, make_account


class Folder:
    """Notes which files are deleted."""

    def __init__(self) -> None:
        self.deleted: list[str] = []

    async def delete(self, key: str) -> None:
        self.deleted.append(key)


@pytest.fixture
def files() -> Folder:
    return Folder()


async def test_nothing_young_goes(ada: Member, di: Contractor, files: Folder):
    await import_of(ada, "bo@work.example")
    await sign_in("ada@acme.example", PASSWORD)

    assert set((await prune(files)).values()) == {0}
    assert files.deleted == []


async def test_a_dry_run_counts_what_a_prune_would_take(
    ada: Member, di: Contractor, files: Folder, clock: Clock
):
    made = await import_of(ada, "bo@work.example")
    await sign_in("ada@acme.example", PASSWORD)
    await Job.all().update(done_at=now())
    await Session.open(await ada.account, SessionKind.BEARER, ip="", user_agent="")
    await audit(AuditAction.COMPANY_SUSPENDED, ada.company, Doer(AuditActor.OPERATOR))
    clock.move(days=2000)

    told, kept = await past(), await Import.get(id=made.id)
    gone = await prune(files)

    assert told == gone
    assert {n for n, count in gone.items() if count} == {
        "Change", "Import", "Job", "Upload", "Session", "OtpChallenge", "AuditEntry", "Notice",
    }  # fmt: skip
    assert kept.file_key in files.deleted
    assert set((await past()).values()) == {0}


async def test_more_than_a_batch_goes_too(ada: Member, files: Folder, clock: Clock):
    await Job.bulk_create([Job(kind="x", args={}, done_at=now()) for _ in range(1_201)])
    clock.move(days=31)

    gone = await prune(files)

    assert gone["Job"] == 1_201


async def test_only_what_ended_goes(ada: Member, files: Folder, clock: Clock):
    await Job.create(kind="waiting", args={})
    dead = await Job.create(kind="dead", args={}, dead_at=now())
    clock.move(days=31)

    await prune(files)

    assert await Job.filter(id=dead.id).count() == 0
    assert await Job.filter(kind="waiting").count() == 1


async def test_of_an_import_its_file_and_rows_go_and_the_rest_stays(
    ada: Member, files: Folder, clock: Clock
):
    made = await import_of(ada, "bo@work.example")
    clock.move(days=91)

    await prune(files)

    kept = await Import.get(id=made.id)
    assert (kept.file_key, kept.sha256, kept.counts) == ("", made.sha256, made.counts)
    assert await ImportRow.filter(workbook_id=made.id).count() == 0
    assert files.deleted.count(made.file_key) >= 1


async def test_the_file_of_an_upload_stays_while_an_import_needs_it(
    ada: Member, files: Folder, clock: Clock
):
    made = await import_of(ada, "bo@work.example")
    unused = await upload_of(ada)
    clock.move(days=2)

    await prune(files)

    assert files.deleted == [unused.key]
    assert await Upload.all().count() == 0
    assert (await Import.get(id=made.id)).file_key == made.file_key


async def test_what_is_left_of_a_log_has_no_gap(
    ada: Member, di: Contractor, files: Folder, clock: Clock
):
    clock.move(days=170)
    await invite(ada, ["zoe@work.example"], Terms())
    early = await Change.filter(company_id=ada.company_id).order_by("-seq").first()
    assert early
    await early.set(occurred_at=now() - timedelta(days=300))  # clocks of two machines differ
    await invite(ada, ["bo@work.example"], Terms())
    before = await Change.filter(company_id=ada.company_id).count()
    clock.move(days=20)

    gone = await prune(files)

    seqs = [c.seq for c in await Change.filter(company_id=ada.company_id).order_by("seq")]
    assert 0 < gone["Change"] == before - len(seqs)
    assert seqs == list(range(seqs[0], seqs[-1] + 1))
    assert early.seq in seqs


async def test_evidence_outlives_an_erased_account_by_five_years(
    di: Contractor, files: Folder, clock: Clock
):
    clock.move(days=2000)
    await prune(files)
    consents = await Consent.all().count()
    await erase_address("di@work.example")
    clock.move(days=1_800)
    await prune(files)
    assert await Consent.all().count() == consents == 2

    clock.move(days=27)
    await prune(files)

    assert await Consent.all().count() == 0
    assert await Account.filter(status=AccountStatus.ERASED).count() == 1


async def test_old_links_exports_and_idle_sessions_go(ada: Member, files: Folder, clock: Clock):
    await StaffLink.make("sam@muster.example")
    account = await ada.account
    await Session.open(account, SessionKind.BEARER, ip="", user_agent="")
    export = await DataExport.create(
        account=account, state=DataExportState.READY, file_key="f" * 32, expires_at=now()
    )
    clock.move(days=61)

    gone = await prune(files)

    assert (gone["StaffLink"], gone["DataExport"], gone["Session"]) == (1, 1, 1)
    assert files.deleted == [export.file_key]


async def test_a_company_closed_for_90_days_forgets_the_people_it_knew(
    ada: Member, eve: Member, di: Contractor, files: Folder, clock: Clock
):
    made = await import_of(ada, "bo@work.example")
    task = await give_task(ada, di)
    await invite(eve, ["di@work.example"], Terms())
    await LetterBlock.create(company=ada.company, email_key="no@work.example")
    await ada.company.set(status=CompanyStatus.CLOSED, closed_at=now())
    clock.move(days=89)
    await prune(files)
    assert (await Contractor.get(id=di.id)).email == "di@work.example"

    clock.move(days=2)
    await prune(files)
    await prune(files)

    company = await Company.get(id=ada.company_id)
    assert company.erased_at
    assert company.name == "Acme"
    row = await Contractor.get(id=di.id)
    assert is_erased(row.email)
    assert (row.first_name, row.account_id) == (None, di.account_id)
    assert (await Invitation.get(contractor_id=di.id)).email == row.email
    assert is_erased((await Member.get(id=ada.id)).name)
    for noun in (Import, LetterBlock, Change):
        assert await noun.filter(company_id=company.id).count() == 0
    assert made.file_key in files.deleted
    assert (await Task.get(id=task.id)).title == "A logo"
    assert await SearchWord.filter(company_id=company.id, word__startswith="lvarez").count() == 0
    assert await AuditEntry.filter(action=AuditAction.COMPANY_ERASED).count() == 1
    theirs = await Contractor.get(company_id=eve.company_id)
    assert theirs.email == "di@work.example"
    assert (await Account.get(id=di.account_id)).status is AccountStatus.ACTIVE


async def test_it_is_promised_once_a_day(database: str, clock: Clock):
    await promise_daily()
    await promise_daily()
    for job in await Job.filter(kind__in=EVERY_DAY):
        await job.finish()
    await promise_daily()
    assert sorted([j.kind for j in await Job.all()]) == sorted(EVERY_DAY)

    clock.move(hours=25)
    await promise_daily()

    assert sorted([j.kind for j in await Job.all()]) == sorted([*EVERY_DAY, *EVERY_DAY])


def test_every_life_is_a_setting():
    from app.numbers import ProductNumbers

    lives: set[Any] = {each.life for each in RETENTION}
    assert lives <= set(ProductNumbers.model_fields)


async def test_a_consent_of_a_living_account_never_goes(database: str, files: Folder, clock: Clock):
    account = await make_account("zoe@work.example")
    async with transaction():
        await accept(account, await agreement_ids(), ORIGIN)
    clock.move(days=3_000)

    await prune(files)

    assert await Consent.filter(account_id=account.id).count() == 2
    assert await OtpChallenge.all().count() == 0
