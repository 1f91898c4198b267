"""Workers that are killed in the middle of an import: the next one goes on, no row comes twice."""

import asyncio
import os
import random
import signal
import sys
from pathlib import Path

import pytest

from app.files import open_files
from app.settings import Settings
from models import (
    Change,
    Contractor,
    Import,
    ImportRow,
    Invitation,
    Job,
    Member,
    Task,
    TaskEvent,
    Upload,
)
from models.account import Locale
from models.imports.columns import ImportKind
from models.imports.imported import ImportMode, ImportStatus
from models.imports.importing import start_import
from tests.spreadsheets import good

ROWS = 3_000
PEOPLE = 40
KEY = "a-key-for-these-tests-only-and-long-enough"
WORKER = str(Path(sys.executable).with_name("muster"))


@pytest.fixture
def environment(database: str, tmp_path: Path) -> dict[str, str]:
    kept = {name: text for name, text in os.environ.items() if not name.startswith("MUSTER_")}
    return {
        **kept,
        "MUSTER_DATA_DIR": str(tmp_path),
        "MUSTER_DATABASE_URL": database,
        "MUSTER_SECRET_KEYS": KEY,
    }


def tasks() -> bytes:
    rows = [
        (f"p{n % PEOPLE}@work.example", "5", "EUR", "design", f"Draw page {n}", "")
        for n in range(ROWS)
    ]
    return good.delimited(",", "utf-8", (good.HEADER, *rows))


def contractors() -> bytes:
    rows = [(f"p{n}@work.example", "Хосе", f"C-{n}") for n in range(ROWS)]
    return good.delimited(",", "utf-8", (("Email", "First name", "External id"), *rows))


async def uploaded(member: Member, folder: Path, content: bytes) -> Upload:
    settings = Settings(data_dir=folder, secret_keys=(KEY,))
    files = open_files(settings.files_url, settings.keyring())
    stored = await files.save(content)
    return await Upload.keep(member, "work.csv", stored.size, stored.sha256, stored.key)


async def came_on(made: Import, before: Import, seconds: float) -> Import:
    """Wait until the import came further, at most so long."""
    found = before
    for _ in range(int(seconds / 0.02)):
        found = await Import.get(id=made.id)
        if (found.status, found.checked, found.counts) != (
            before.status,
            before.checked,
            before.counts,
        ):
            break
        await asyncio.sleep(0.02)
    return found


async def carried_out(made: Import, environment: dict[str, str], folder: Path) -> None:
    """Let workers carry out an import, and kill each of the first ones at some moment."""
    dice = random.Random()  # anywhere: every point must do
    found, kills, killed_at = made, 0, set()

    async with asyncio.timeout(400):
        while found.status is not ImportStatus.COMMITTED:
            worker = await asyncio.create_subprocess_exec(
                WORKER,
                "worker",
                cwd=folder,
                env=environment,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
            )
            try:
                goes_on = kills >= 3 and ImportStatus.COMMITTING in killed_at
                for _ in range(1_000 if goes_on else dice.choice((1, 1, 2)) if kills else 1):
                    found = await came_on(made, found, 60)
                    if found.status is ImportStatus.COMMITTED:
                        break
                await asyncio.sleep(dice.uniform(0, 0.1) if kills else 0)
            finally:
                worker.send_signal(signal.SIGKILL)
                await worker.wait()
            kills += 1
            killed_at.add(found.status)
            await Job.filter(done_at=None).update(leased_until=None)  # its lease would run out

    assert {ImportStatus.CHECKING, ImportStatus.COMMITTING} <= killed_at
    assert found.counts == {"COMMITTED": ROWS}
    assert await ImportRow.filter(workbook=made).count() == ROWS
    changes = await Change.filter(company_id=made.company_id).order_by("seq").values_list("seq")
    assert [seq for (seq,) in changes] == list(range(1, len(changes) + 1))


async def test_a_worker_killed_again_and_again_leaves_every_row_committed_once(
    ada: Member, environment: dict[str, str], tmp_path: Path
):
    made = await start_import(
        ada,
        await uploaded(ada, tmp_path, tasks()),
        mode=ImportMode.VALID_ROWS,
        publish=True,
        force=False,
        locale=Locale.EN,
    )

    await carried_out(made, environment, tmp_path)

    assert await Task.filter(import_id=made.id).count() == ROWS
    assert await Task.all().count() == await TaskEvent.all().count() == ROWS
    assert await Contractor.all().count() == PEOPLE
    letters = Job.filter(kind="send_invitation")
    assert await letters.count() == PEOPLE


async def test_contractors_are_invited_once_whenever_the_worker_is_killed(
    ada: Member, environment: dict[str, str], tmp_path: Path
):
    made = await start_import(
        ada,
        await uploaded(ada, tmp_path, contractors()),
        kind=ImportKind.CONTRACTORS,
        mode=ImportMode.VALID_ROWS,
        publish=False,
        force=False,
        locale=Locale.EN,
    )

    await carried_out(made, environment, tmp_path)

    assert await Contractor.filter(suggested_first_name="Khose").count() == ROWS
    assert await Invitation.filter(import_id=made.id).count() == ROWS
    assert await Job.filter(kind="send_invitation").count() == ROWS
