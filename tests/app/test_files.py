import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from obstore.store import MemoryStore
from structlog.testing import capture_logs

import app.files
from app.files import (
    MOST_BYTES,
    FileDamaged,
    FileMissing,
    Files,
    LinkRefused,
    TooLarge,
    open_files,
)
from app.keys import Keyring
from models.base import new_token

OLD, NEW = "old-" + "o" * 40, "new-" + "n" * 40
SHEET = b"PK\x03\x04 the salary of Bo " * 50_000  # about 1 MB: several pieces


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "a folder" / "files"


@pytest.fixture
def files(folder: Path) -> Files:
    return open_files(folder.as_uri(), Keyring([NEW]))


async def stream(*pieces: bytes) -> AsyncIterator[bytes]:
    for piece in pieces:
        yield piece


def kept(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@pytest.mark.parametrize("content", [b"", b"x", SHEET])
async def test_what_was_saved_can_be_loaded(files: Files, content: bytes):
    stored = await files.save(content)

    assert await files.load(stored.key) == content
    assert stored.size == len(content)
    assert stored.sha256 == sha256(content).hexdigest()


async def test_a_stream_is_saved_as_the_sum_of_its_pieces(files: Files):
    stored = await files.save(stream(b"one ", b"", b"two ", b"three"))

    assert await files.load(stored.key) == b"one two three"
    assert stored.size == 13


async def test_names_are_random_and_tell_nothing(files: Files, folder: Path):
    one, other = await files.save(SHEET), await files.save(SHEET)

    assert one.key != other.key
    assert {path.name for path in kept(folder)} == {one.key, other.key}


async def test_L2_nothing_is_readable_at_rest(files: Files, folder: Path):
    await files.save(SHEET)

    (path,) = kept(folder)
    assert b"salary" not in path.read_bytes()


def test_the_folder_is_made_for_its_owner_alone(files: Files, folder: Path):
    assert folder.stat().st_mode & 0o777 == 0o700


async def test_the_same_content_looks_different_each_time(files: Files, folder: Path):
    await files.save(b"yes")
    await files.save(b"yes")

    one, other = kept(folder)
    assert one.read_bytes()[7:] != other.read_bytes()[7:]


async def test_exactly_the_limit_is_accepted(files: Files):
    assert (await files.save(stream(b"12", b"345"), limit=5)).size == 5


async def test_a_byte_more_is_refused_and_nothing_stays(files: Files, folder: Path):
    with pytest.raises(TooLarge) as refusal:
        await files.save(stream(b"123", b"456"), limit=5)

    assert refusal.value.limit == 5
    assert kept(folder) == []


async def test_reading_ends_with_the_limit(files: Files):
    taken = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal taken
        while True:
            taken += 1
            yield b"x" * 1000

    with pytest.raises(TooLarge):
        await files.save(endless(), limit=10_000)

    assert taken == 11


async def test_no_caller_may_raise_the_limit(files: Files, monkeypatch: pytest.MonkeyPatch):
    assert MOST_BYTES == 50 * 1024 * 1024
    monkeypatch.setattr(app.files, "MOST_BYTES", 10)

    with pytest.raises(TooLarge):
        await files.save(b"x" * 11, limit=1_000_000)


async def test_a_stream_that_fails_leaves_nothing(files: Files, folder: Path):
    async def broken() -> AsyncIterator[bytes]:
        yield SHEET
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        await files.save(broken())

    assert kept(folder) == []


async def test_a_save_cancelled_while_it_streams_leaves_nothing(files: Files, folder: Path):
    half = asyncio.Event()

    async def slow() -> AsyncIterator[bytes]:
        yield SHEET
        half.set()
        await asyncio.Event().wait()

    saving = asyncio.create_task(files.save(slow()))
    await half.wait()
    saving.cancel()

    with pytest.raises(asyncio.CancelledError):
        await saving
    assert kept(folder) == []


class SlowStore:
    """A real store whose writing takes until it is let go."""

    def __init__(self) -> None:
        self.store = MemoryStore()
        self.writing, self.go_on = asyncio.Event(), asyncio.Event()
        self.broken = False

    async def put_async(self, *arguments: object, **options: object) -> None:
        self.writing.set()
        await self.go_on.wait()
        await self.store.put_async(*arguments, **options)  # type: ignore[arg-type]

    async def delete_async(self, key: str) -> None:
        if self.broken:
            raise OSError("the network is gone")
        await self.store.delete_async(key)


async def test_a_save_cancelled_while_it_is_written_is_undone():
    slow = SlowStore()
    files = Files(slow, Keyring([NEW]))  # type: ignore[arg-type]
    saving = asyncio.create_task(files.save(SHEET))
    await slow.writing.wait()

    saving.cancel()
    await asyncio.sleep(0)
    slow.go_on.set()

    with pytest.raises(asyncio.CancelledError):
        await saving
    assert slow.store.list().collect() == []


async def test_a_save_cancelled_twice_is_undone_all_the_same():
    slow = SlowStore()
    files = Files(slow, Keyring([NEW]))  # type: ignore[arg-type]
    saving = asyncio.create_task(files.save(SHEET))
    await slow.writing.wait()

    saving.cancel()
    await asyncio.sleep(0)
    saving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await saving
    slow.go_on.set()
    await asyncio.gather(*files._undoing)

    assert slow.store.list().collect() == []


async def test_what_could_not_be_undone_is_told():
    slow = SlowStore()
    slow.broken = True
    files = Files(slow, Keyring([NEW]))  # type: ignore[arg-type]
    saving = asyncio.create_task(files.save(b"x"))
    await slow.writing.wait()

    with capture_logs() as logs:
        saving.cancel()
        slow.go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await saving

    assert [entry["event"] for entry in logs] == ["a file nobody knows may have stayed behind"]


async def test_a_deleted_file_is_gone(files: Files, folder: Path):
    stored = await files.save(SHEET)

    await files.delete(stored.key)
    await files.delete(stored.key)

    assert kept(folder) == []
    with pytest.raises(FileMissing):
        await files.load(stored.key)


@pytest.mark.parametrize(
    "key", ["", "..", "../secrets", "/etc/passwd", "x" * 31, "ä" * 32, "k" * 32]
)
async def test_a_key_that_is_none_of_ours_finds_nothing(files: Files, folder: Path, key: str):
    (folder.parent / "secrets").write_text("stay")

    with pytest.raises(FileMissing):
        await files.load(key)
    await files.delete(key)

    assert (folder.parent / "secrets").read_text() == "stay"


@pytest.mark.parametrize("place", [0, 3, 7, 18, 19, 40, -1])
async def test_one_changed_bit_is_noticed(files: Files, folder: Path, place: int):
    stored = await files.save(b"pay 100 to Bo" * 10)
    (path,) = kept(folder)
    sealed = bytearray(path.read_bytes())

    sealed[place] ^= 1
    path.write_bytes(sealed)

    with pytest.raises(FileDamaged):
        await files.load(stored.key)


@pytest.mark.parametrize("length", [0, 2, 10, 19, 30, -1])
async def test_a_file_cut_short_is_noticed(files: Files, folder: Path, length: int):
    stored = await files.save(b"pay 100 to Bo" * 10)
    (path,) = kept(folder)

    path.write_bytes(path.read_bytes()[:length])

    with pytest.raises(FileDamaged):
        await files.load(stored.key)


async def test_a_file_put_in_anothers_place_is_noticed(files: Files, folder: Path):
    one, other = await files.save(b"acme's"), await files.save(b"globex's")

    (folder / one.key).replace(folder / other.key)

    with pytest.raises(FileDamaged):
        await files.load(other.key)


async def test_an_older_secret_still_opens_its_files(folder: Path):
    stored = await open_files(folder.as_uri(), Keyring([OLD])).save(SHEET)

    assert await open_files(folder.as_uri(), Keyring([NEW, OLD])).load(stored.key) == SHEET
    with pytest.raises(FileDamaged):
        await open_files(folder.as_uri(), Keyring([NEW])).load(stored.key)


async def test_a_resealed_file_no_longer_needs_the_older_secret(folder: Path):
    stored = await open_files(folder.as_uri(), Keyring([OLD])).save(SHEET)
    rotating = open_files(folder.as_uri(), Keyring([NEW, OLD]))

    assert await rotating.reseal(stored.key)
    assert not await rotating.reseal(stored.key)

    assert await open_files(folder.as_uri(), Keyring([NEW])).load(stored.key) == SHEET


@given(filename=st.text(max_size=100), seconds=st.integers(1, 10**6))
def test_a_link_opens_what_was_signed(filename: str, seconds: int):
    files = Files(MemoryStore(), Keyring([NEW]))
    key, until = (
        new_token(),
        datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=seconds + 1),
    )

    link = files.open_link(files.sign_link(key, filename, until))

    assert (link.key, link.filename, link.expires_at) == (key, filename, until)


def test_a_link_is_safe_in_a_url(files: Files):
    token = files.sign_link(new_token(), "Ведомость & co.xlsx", datetime.now(UTC))

    assert all(
        character.isascii() and (character.isalnum() or character in "-_.") for character in token
    )


def test_a_link_dies_in_time(files: Files, monkeypatch: pytest.MonkeyPatch):
    until = datetime(2030, 1, 1, 12, 5, tzinfo=UTC)
    token = files.sign_link("key", "file.xlsx", until)

    monkeypatch.setattr(app.files, "now", lambda: until - timedelta(seconds=1))
    assert files.open_link(token).filename == "file.xlsx"
    monkeypatch.setattr(app.files, "now", lambda: until)

    with pytest.raises(LinkRefused):
        files.open_link(token)


def test_a_link_signed_with_other_secrets_is_refused(files: Files):
    token = files.sign_link("key", "f", datetime.now(UTC) + timedelta(minutes=5))

    assert Files(MemoryStore(), Keyring([OLD, NEW])).open_link(token)
    with pytest.raises(LinkRefused):
        Files(MemoryStore(), Keyring([OLD])).open_link(token)


def test_a_link_changed_anywhere_is_refused(files: Files):
    token = files.sign_link(new_token(), "f", datetime.now(UTC) + timedelta(minutes=5))

    for place in range(len(token)):
        changed = token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :]
        with pytest.raises(LinkRefused):
            files.open_link(changed)


@given(st.text())
def test_garbage_opens_nothing(token: str):
    with pytest.raises(LinkRefused):
        Files(MemoryStore(), Keyring([NEW])).open_link(token)
