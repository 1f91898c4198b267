import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from cryptography.fernet import InvalidToken

from app.keys import Keyring, embedded_secrets, read_secrets


def test_each_purpose_has_keys_of_its_own():
    keyring = Keyring(["one", "two"])

    keys = [*keyring.keys("files"), *keyring.keys("links")]

    assert len(set(keys)) == 4
    assert {len(key) for key in keys} == {32}
    assert keyring.keys("files") == Keyring(["one", "two"]).keys("files")


def test_the_first_secret_closes_and_all_open():
    old, rotated, new = Keyring(["old"]), Keyring(["new", "old"]), Keyring(["new"])

    assert rotated.vault().decrypt(old.vault().encrypt(b"x")) == b"x"
    assert new.vault().decrypt(rotated.vault().encrypt(b"x")) == b"x"
    with pytest.raises(InvalidToken):
        new.vault().decrypt(old.vault().encrypt(b"x"))


def test_a_keyring_without_secrets_is_refused():
    with pytest.raises(ValueError, match="at least one secret"):
        Keyring([])


def test_the_first_start_makes_a_secret_for_its_owner_alone(tmp_path: Path):
    path = tmp_path / "data" / "secrets"
    before = os.umask(0)

    try:
        (secret,) = embedded_secrets(path)
    finally:
        os.umask(before)

    assert len(secret) >= 43
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert list(path.parent.iterdir()) == [path]


def test_later_starts_read_the_same_secret(tmp_path: Path):
    assert embedded_secrets(tmp_path / "secrets") == embedded_secrets(tmp_path / "secrets")


def test_every_installation_has_another_secret(tmp_path: Path):
    assert embedded_secrets(tmp_path / "one") != embedded_secrets(tmp_path / "two")


def test_processes_that_start_at_once_agree(tmp_path: Path):
    with ThreadPoolExecutor(16) as pool:
        found = set(pool.map(embedded_secrets, [tmp_path / "secrets"] * 64))

    assert len(found) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["secrets"]


def test_a_secret_that_others_may_read_is_refused(tmp_path: Path):
    path = tmp_path / "secrets"
    embedded_secrets(path)
    path.chmod(0o640)

    with pytest.raises(PermissionError, match="chmod it to 600"):
        embedded_secrets(path)


def test_a_file_of_secrets_has_one_a_line_and_comments(tmp_path: Path):
    path = tmp_path / "secrets"
    path.write_text("# rotated in May\n  new  \n\nold\n")

    assert read_secrets(path) == ("new", "old")
