"""Rotating keys: real processes over a database and files of their own, killed and begun again."""

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import asyncpg
import pytest
from cryptography.fernet import InvalidToken

from app.files import open_files
from app.keys import Keyring, read_secrets
from models import Invitation, Member, OtpChallenge, Profile
from models.inviting import Terms, invite
from models.policy import policy
from models.profile import ProfileOrigin
from models.resealing import reseal, sealed_columns, usage
from models.sealed import SEAL
from models.signing_in import sign_in
from models.sql import execute, query
from tests.conftest import PASSWORD, make_account, make_company, with_policy
from tests.database import DIALECT, throwaway

MUSTER = str(Path(sys.executable).with_name("muster"))
OLD, NEW = "an old secret of tests, long enough", "a new secret of tests, long enough"
VALUES = 800

FILL = f"""
import asyncio
from app.asgi import opened
from app.console import ready
from app.settings import Settings
from models import Account, Profile
from models.account import Locale
from models.base import now
from models.profile import ProfileOrigin

async def main():
    settings = Settings.read()
    await ready(settings)
    async with opened(settings, announce=None) as parts:
        people = [
            Account(email=f"p{{n}}@work.example", email_key=f"p{{n}}@work.example",
                    email_verified_at=now(), locale=Locale.EN)
            for n in range({VALUES})
        ]
        await Account.bulk_create(people)
        await Profile.bulk_create(
            [Profile(account_id=a.id, origin=ProfileOrigin.SELF, tax_number=f"no {{n}}")
             for n, a in enumerate(people)]
        )
        for n in range(20):
            await parts.files.save(f"file {{n}}".encode())

asyncio.run(main())
"""
READ = f"""
import asyncio, select, sys
from app.asgi import opened
from app.settings import Settings
from models import Profile

async def main():
    async with opened(Settings.read(), announce=None) as parts:
        print("reading", flush=True)
        while True:
            found = {{p.tax_number for p in await Profile.all()}}
            assert found == {{f"no {{n}}" for n in range({VALUES})}}, len(found)
            files = [await parts.files.load(key) async for key in parts.files.every_key()]
            assert len(files) == 20
            if select.select([sys.stdin], [], [], 0)[0]:
                print("read", flush=True)
                return

asyncio.run(main())
"""


@dataclass
class Installation:
    """An installation's folder and database, as its operator has them."""

    folder: Path
    database_url: str

    @property
    def environment(self) -> dict[str, str]:
        clean = {k: v for k, v in os.environ.items() if not k.startswith("MUSTER_")}
        return {**clean, "MUSTER_DATABASE_URL": self.database_url}

    @property
    def secrets(self) -> Path:
        return self.folder / "muster-data" / "secrets"

    def muster(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [MUSTER, *arguments],
            cwd=self.folder,
            env={**self.environment, **environment},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    def start(self, *command: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            command,
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    async def closed_by(self, key_id: str) -> int:
        """Return how many tax numbers a key closes, by a look from outside."""
        sql = "SELECT count(*) FROM profile WHERE tax_number LIKE "
        if DIALECT == "postgres":
            db = await asyncpg.connect(self.database_url)
            try:
                return await db.fetchval(f"{sql} $1", f"{SEAL}{key_id}.%")
            finally:
                await db.close()
        with sqlite3.connect(self.database_url.removeprefix("sqlite://"), timeout=10) as db:
            [[count]] = db.execute(f"{sql} ?", [f"{SEAL}{key_id}.%"])
            db.rollback()
        return count


@pytest.fixture
async def installation(tmp_path: Path) -> AsyncIterator[Installation]:
    async with throwaway() as url:
        made = Installation(tmp_path, url)
        assert made.muster("migrate").returncode == 0
        filled = made.start(sys.executable, "-c", FILL)
        filled.communicate(timeout=120)
        assert filled.returncode == 0
        yield made


async def test_L2_a_rotation_killed_in_the_middle_goes_on_while_the_service_reads(
    installation: Installation,
):
    old = Keyring(read_secrets(installation.secrets)).vault().key_id
    reader = installation.start(sys.executable, "-c", READ)
    assert reader.stdout
    assert reader.stdout.readline() == "reading\n"

    first = installation.start(MUSTER, "keys", "rotate")
    async with asyncio.timeout(60):
        while (left := await installation.closed_by(old)) == VALUES:  # noqa: ASYNC110 - watched from outside
            await asyncio.sleep(0.005)
    first.send_signal(signal.SIGKILL)
    first.communicate()
    killed_at = await installation.closed_by(old)
    again = installation.muster("keys", "rotate")
    said, _ = reader.communicate("stop\n", timeout=60)

    assert 0 < killed_at <= left < VALUES
    assert again.returncode == 0, again.stderr
    assert "A new key" not in again.stdout
    assert f"Closed anew: {killed_at} values, 20 files." in again.stdout
    assert len(read_secrets(installation.secrets)) == 2
    assert await installation.closed_by(old) == 0
    assert (said, reader.returncode) == ("read\n", 0)


async def test_L2_an_old_key_goes_only_when_it_closes_nothing(installation: Installation):
    [first] = read_secrets(installation.secrets)
    old = Keyring([first]).vault().key_id
    added = [NEW, first]
    installation.secrets.write_text("\n".join(added))

    used = installation.muster("keys", "retire")
    installation.muster("keys", "rotate")
    listed = installation.muster("keys", "list")
    hurried = installation.muster("keys", "retire")
    os.utime(installation.secrets, (time.time() - 4000,) * 2)
    done = installation.muster("keys", "retire")

    assert used.returncode == 2
    assert f"The key {old} still closes {VALUES} values and 20 files" in used.stderr
    current, former = listed.stdout.splitlines()
    assert f"closes  {VALUES} values, 20 files" in current
    assert former == f"{old}  opens   0 values, 0 files"
    assert hurried.returncode == 2
    assert "less than an hour ago" in hurried.stderr
    assert done.returncode == 0, done.stderr
    assert read_secrets(installation.secrets) == (NEW,)
    assert installation.secrets.stat().st_mode & 0o777 == 0o600
    reader = installation.start(sys.executable, "-c", READ)
    assert reader.communicate("stop\n", timeout=60)[0] == "reading\nread\n"


async def test_secrets_that_the_operator_keeps_are_never_written(installation: Installation):
    [first] = read_secrets(installation.secrets)
    kept = {"MUSTER_SECRET_KEYS": f"{NEW.replace(' ', '-')} {first}"}

    rotated = installation.muster("keys", "rotate", **kept)
    retired = installation.muster("keys", "retire", **kept)

    assert f"Closed anew: {VALUES} values, 20 files." in rotated.stdout
    assert "put a new one" in rotated.stdout
    assert "take the others out of MUSTER_SECRET_KEYS" in retired.stdout
    assert read_secrets(installation.secrets) == (first,)


def vault_of(*secrets: str) -> None:
    with_policy(vault=Keyring(secrets).vault())


async def fill(ada: Member) -> None:
    """Have a value in every column that is kept encrypted."""
    await sign_in("ada@acme.example", PASSWORD)
    account = await make_account("zoe@work.example")
    await Profile.create(
        account=account, origin=ProfileOrigin.SELF, tax_number="123", vat_number="DE456"
    )


async def test_L2_every_column_of_its_kind_is_closed_anew(database: str):
    vault_of(OLD)
    ada = await make_company("Acme", await make_account("ada@acme.example"))
    await invite(ada, ["bo@work.example"], Terms())
    await fill(ada)
    secret = (await OtpChallenge.get()).secret
    token = (await Invitation.get()).token
    values = sum((await usage()).values())

    vault_of(NEW, OLD)
    first, second = await reseal(), await reseal()

    assert (first.done, first.lost, second.done) == (values, 0, 0)
    assert await usage() == {policy().vault.key_id: values}
    vault_of(NEW)
    assert (await OtpChallenge.get()).secret == secret
    assert (await Invitation.get()).token == token
    assert (await Profile.get(tax_number__isnull=False)).vat_number == "DE456"
    for table, column in sealed_columns():
        for row in await query(f'SELECT "{column}" AS sealed FROM "{table}"'):
            assert row["sealed"] is None or row["sealed"].startswith(SEAL)


async def test_what_no_key_opens_is_counted_and_left(database: str, ada: Member):
    vault_of("a secret that was lost, long ago")
    await fill(ada)
    vault_of(NEW, OLD)

    found = await reseal()

    assert (found.done, found.lost) == (0, 3)


async def test_a_value_closed_before_keys_had_ids_is_read_and_closed_anew(ada: Member):
    vault_of(OLD)
    await fill(ada)
    sealed = (await query("SELECT tax_number AS sealed FROM profile"))[0]["sealed"]
    await execute("UPDATE profile SET tax_number = ?", [SEAL + sealed.partition(".")[2]])
    vault_of(NEW, OLD)

    before = (await Profile.get()).tax_number
    await reseal()

    vault_of(NEW)
    assert before == (await Profile.get()).tax_number == "123"


def test_a_keyring_notices_that_its_file_was_replaced(tmp_path: Path):
    path = tmp_path / "secrets"
    path.write_text(OLD)
    running = Keyring([OLD], path).vault()
    before = running.encrypt(b"x")

    (tmp_path / "draft").write_text(f"{NEW}\n{OLD}\n")
    (tmp_path / "draft").replace(path)

    elsewhere = Keyring([NEW, OLD]).vault()
    assert running.decrypt(elsewhere.encrypt(b"y")) == b"y"
    assert running.decrypt(before) == b"x"
    assert running.key_id == elsewhere.key_id


def test_a_keyring_keeps_what_it_knows_when_its_file_is_gone_or_empty(tmp_path: Path):
    path = tmp_path / "secrets"
    path.write_text(OLD)
    vault = Keyring([OLD], path).vault()
    sealed = vault.encrypt(b"x")

    path.write_text("")
    assert vault.decrypt(sealed) == b"x"
    path.unlink()
    assert vault.decrypt(sealed) == b"x"
    with pytest.raises(InvalidToken):
        vault.decrypt(Keyring([NEW]).vault().encrypt(b"y"))


async def test_files_are_told_apart_by_the_key_that_sealed_them(tmp_path: Path):
    files = open_files(f"file://{tmp_path}/files", Keyring([OLD]))
    stored = await files.save(b"one")
    rotated = open_files(f"file://{tmp_path}/files", Keyring([NEW, OLD]))

    before = await rotated.closed_by(stored.key)
    await rotated.reseal(stored.key)

    assert (before, await rotated.closed_by(stored.key)) == (1, 0)
    assert await files.closed_by(stored.key) is None
    assert [key async for key in rotated.every_key()] == [stored.key]
