"""`muster bounces`: nothing is taken in twice, nothing is lost, and a mail server is told when."""

import asyncio
import os
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.bounces import DONE, UNKNOWN, take_folder
from models import Change, Invitation, VendorEvent
from models.change import ChangeType
from models.contractor import Contractor
from models.onboarding import DeliveryStatus
from tests.app.returned import complained, returned
from tests.app.running import Running, promised, running
from tests.app.test_cli import MUSTER, muster

OUT_OF_OFFICE = b"Subject: Out of office\n\nBack on Monday\n"


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path / "data") as found:
        yield found


@pytest.fixture
async def letter(service: Running, bo: Contractor) -> str:
    """The Message-ID of a letter that left."""
    await service.do(await promised("send_invitation"))
    return (await Invitation.get()).message_id or ""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "drop").mkdir()
    return tmp_path / "drop"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


async def test_what_is_understood_is_moved_aside_and_the_rest_kept_for_people(
    letter: str, folder: Path
):
    (folder / "1.eml").write_bytes(returned("Postfix", letter))
    (folder / "2.eml").write_bytes(complained(letter))
    (folder / "3.eml").write_bytes(OUT_OF_OFFICE)
    (folder / ".4.part").write_bytes(returned("Postfix", letter)[:100])
    (folder / "5.eml").symlink_to(folder / "3.eml")

    counts = await take_folder(folder)
    again = await take_folder(folder)

    assert counts == {DONE: 2, UNKNOWN: 1}
    assert again == {}
    assert names(folder) == [".4.part", "5.eml", DONE, UNKNOWN]
    assert names(folder / DONE) == ["1.eml", "2.eml"]
    assert (folder / UNKNOWN / "3.eml").read_bytes() == OUT_OF_OFFICE
    assert (await Invitation.get()).delivery is DeliveryStatus.COMPLAINED


async def test_a_maildir_is_read_and_its_tmp_left_alone(letter: str, folder: Path):
    for name in ("new", "cur", "tmp"):
        (folder / name).mkdir()
        (folder / name / "1772366400.M1P2.relay:2,").write_bytes(returned("Exim", letter))

    assert await take_folder(folder) == {DONE: 2}
    assert names(folder / DONE) == ["1772366400.M1P2.relay:2,", "1772366400.M1P2.relay:2,.1"]
    assert names(folder / "tmp") == ["1772366400.M1P2.relay:2,"]
    assert await VendorEvent.all().count() == 1


async def test_a_run_that_was_killed_before_it_moved_a_message_does_no_harm(
    letter: str, folder: Path
):
    (folder / "1.eml").write_bytes(returned("Gmail", letter))
    await take_folder(folder)
    (folder / DONE / "1.eml").replace(folder / "1.eml")

    assert await take_folder(folder) == {DONE: 1}
    assert await Change.filter(type=ChangeType.INVITATION_BOUNCED).count() == 1


async def test_two_runs_at_once_take_every_message_in_once(letter: str, folder: Path):
    for number in range(10):
        (folder / f"{number}.eml").write_bytes(returned("Exchange", letter))

    counts = await asyncio.gather(take_folder(folder), take_folder(folder))

    assert sum(count[DONE] for count in counts) == 10
    assert len(names(folder / DONE)) == 10
    assert await Change.filter(type=ChangeType.INVITATION_BOUNCED).count() == 1


def pipe(folder: Path, content: bytes, **environment: str) -> subprocess.CompletedProcess[bytes]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith("MUSTER_")}
    return subprocess.run(
        [MUSTER, "bounces", "-"],
        cwd=folder,
        env={**clean, **environment},
        input=content,
        capture_output=True,
        timeout=120,
        check=False,
    )


def test_a_mail_server_is_told_to_try_again_only_where_that_helps(tmp_path: Path):
    nothing = pipe(tmp_path, OUT_OF_OFFICE)
    huge = pipe(tmp_path, b"\xff" * 5_000_000)
    misset = pipe(tmp_path, OUT_OF_OFFICE, MUSTER_PORT="far")
    down = pipe(tmp_path, OUT_OF_OFFICE, MUSTER_DATABASE_URL="postgres://a@127.0.0.1:1/x")

    assert [each.returncode for each in (nothing, huge, misset, down)] == [0, 0, 75, 75]
    assert b"MUSTER_PORT" in misset.stderr


def test_the_command_says_what_it_did(tmp_path: Path):
    (tmp_path / "drop").mkdir()
    (tmp_path / "drop" / "1.eml").write_bytes(OUT_OF_OFFICE)

    done = muster(tmp_path, "bounces", "drop")
    missing = muster(tmp_path, "bounces", "nowhere")

    assert done.stdout == "Messages: 0 about letters of ours, 1 others.\n"
    assert (missing.returncode, missing.stderr) == (2, "muster: There is no folder nowhere.\n")
