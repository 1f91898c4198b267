"""Keeps uploads and made documents: encrypted, under random names, in a folder or an S3 bucket.

A file is sealed with AES-256-GCM under the current key while it streams in and is stored by one
atomic request; no file is larger than 50 MiB, so memory is the simplest place for it to wait. The
layout: `MF1`, 4 bytes that name the key, 12 bytes of nonce, the ciphertext, 16 bytes of tag. Header
and name are authenticated with it, so a file can be neither cut short nor put in another's place.
"""

from __future__ import annotations

import asyncio
import hmac
import os
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from urllib.parse import unquote, urlsplit

import orjson
import structlog
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import GCM
from obstore.store import ObjectStore, from_url

from app.keys import Keyring, key_id
from models.base import new_token, now

MOST_BYTES = 50 * 1024 * 1024
"""No file is larger, whatever a caller allows."""

LINK_LIFE = timedelta(minutes=5)
"""How long a link to a file lives, unless there is a reason for less."""

_MARK, _KEY_ID, _NONCE, _TAG = b"MF1", 4, 12, 16
_HEADER = len(_MARK) + _KEY_ID + _NONCE
_PIECE = 256 * 1024
_NAME = re.compile(r"[\w-]{32}", re.ASCII)

_log: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger("muster.files")


class TooLarge(Exception):
    """More bytes than `limit` came; nothing was kept."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        super().__init__(f"more than {limit} bytes")


class FileMissing(Exception):
    """No file has this key."""


class FileDamaged(Exception):
    """The file was altered, or sealed with a key that this installation no longer has."""


class LinkRefused(Exception):
    """The link was not signed here, was altered, or its time is over; which one is not told."""


@dataclass(frozen=True)
class Stored:
    """A file that was kept: the key to load it with, its bytes and their SHA-256 in hex."""

    key: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Link:
    """What a signed link opens: one file, under a name for the reader, until a moment."""

    key: str
    filename: str
    expires_at: datetime


class Files:
    """One place for files. Every server and worker that shares it needs the same secrets."""

    def __init__(self, store: ObjectStore, keyring: Keyring) -> None:
        self._store = store
        self._keyring = keyring
        self._undoing: set[asyncio.Task[None]] = set()

    async def save(self, data: bytes | AsyncIterator[bytes], limit: int = MOST_BYTES) -> Stored:
        """Keep `data` under a new random key; on failure or cancellation nothing stays behind.

        Raises `TooLarge` as soon as more than `limit` bytes came.
        """
        limit, key = min(limit, MOST_BYTES), new_token()
        seal = _Seal(self._key, key)
        async for piece in _pieces(data):
            if seal.size + len(piece) > limit:
                raise TooLarge(limit)
            await asyncio.to_thread(seal.add, piece)
        await self._put(key, seal.close())
        return Stored(key, seal.size, seal.hash.hexdigest())

    async def load(self, key: str) -> bytes:
        """Return a file's bytes. Raises `FileMissing` or `FileDamaged`."""
        sealed = await self._get(key)
        return await asyncio.to_thread(self._open, key, sealed)

    async def delete(self, key: str) -> None:
        """Forget a file; one that is gone already is no error."""
        try:
            await self._store.delete_async(_checked(key))
        except (FileNotFoundError, FileMissing):
            return

    async def reseal(self, key: str) -> bool:
        """Seal a file anew if an old key closed it, and tell whether that was so.

        After a rotation and a pass over all files the old secret may go.
        """
        sealed = await self._get(key)
        current = self._key
        if sealed.startswith(_MARK + key_id(current)):
            return False
        seal = _Seal(current, key)
        await asyncio.to_thread(seal.add, await asyncio.to_thread(self._open, key, sealed))
        await _write(self._store, key, seal.close())
        return True

    async def every_key(self) -> AsyncIterator[str]:
        """Return the keys of all files, in batches of the store's own."""
        async for batch in self._store.list():
            for found in batch:
                if _NAME.fullmatch(found["path"]):
                    yield found["path"]

    async def closed_by(self, key: str) -> int | None:
        """Return the place in the keyring of the secret that sealed a file; None if none there did.

        Raises `FileMissing`.
        """
        header = await self._store_header(key)
        for place, candidate in enumerate(self._keyring.keys("files")):
            if header.startswith(_MARK + key_id(candidate)):
                return place
        return None

    def sign_link(self, key: str, filename: str, expires_at: datetime) -> str:
        """Return a token, safe in a URL, that lets whoever has it read this one file until then."""
        content = orjson.dumps([key, filename, int(expires_at.timestamp())])
        text = urlsafe_b64encode(content).rstrip(b"=")
        return (text + b"." + _signature(self._keyring.keys("links")[0], text)).decode()

    def open_link(self, token: str) -> Link:
        """Return what a token of `sign_link` opens. Raises `LinkRefused`."""
        text, _, signature = token.encode(errors="replace").partition(b".")
        genuine = [
            hmac.compare_digest(_signature(link_key, text), signature)
            for link_key in self._keyring.keys("links")
        ]
        if not any(genuine):
            raise LinkRefused
        key, filename, seconds = orjson.loads(urlsafe_b64decode(text + b"=" * (-len(text) % 4)))
        expires_at = datetime.fromtimestamp(seconds, UTC)
        if expires_at <= now():
            raise LinkRefused
        return Link(key, filename, expires_at)

    @property
    def _key(self) -> bytes:
        return self._keyring.keys("files")[0]

    async def _store_header(self, key: str) -> bytes:
        try:
            found = await self._store.get_range_async(_checked(key), start=0, length=_HEADER)
        except FileNotFoundError:
            raise FileMissing from None
        return bytes(found)

    async def _get(self, key: str) -> bytes:
        try:
            found = await self._store.get_async(_checked(key))
        except FileNotFoundError:
            raise FileMissing from None
        return bytes(await found.bytes_async())

    async def _put(self, key: str, sealed: bytes) -> None:
        """Store all or nothing: a request under way cannot be called back, so it is undone."""
        putting = asyncio.create_task(_write(self._store, key, sealed))
        try:
            await asyncio.shield(putting)
        except BaseException:
            undoing = asyncio.create_task(self._undo(putting, key))
            self._undoing.add(undoing)
            undoing.add_done_callback(self._undoing.discard)
            await asyncio.shield(undoing)
            raise

    async def _undo(self, putting: asyncio.Task[None], key: str) -> None:
        await asyncio.wait([putting])
        try:
            await self.delete(key)
        except Exception:
            _log.exception("a file nobody knows may have stayed behind", file=key)

    def _open(self, key: str, sealed: bytes) -> bytes:
        header, rest = sealed[:_HEADER], sealed[_HEADER:]
        for candidate in self._keyring.keys("files"):
            if header.startswith(_MARK + key_id(candidate)):
                try:
                    return AESGCM(candidate).decrypt(header[-_NONCE:], rest, header + key.encode())
                except InvalidTag:
                    raise FileDamaged from None
        raise FileDamaged


class _Seal:
    """Encrypts one file piece by piece; `size` and `hash` are those of the plain bytes."""

    def __init__(self, key: bytes, name: str) -> None:
        nonce = os.urandom(_NONCE)
        header = _MARK + key_id(key) + nonce
        self._encryptor = Cipher(AES(key), GCM(nonce)).encryptor()
        self._encryptor.authenticate_additional_data(header + name.encode())
        self._sealed = bytearray(header)
        self.size, self.hash = 0, sha256()

    def add(self, piece: bytes) -> None:
        self._sealed += self._encryptor.update(piece)
        self.size += len(piece)
        self.hash.update(piece)

    def close(self) -> bytes:
        self._sealed += self._encryptor.finalize() + self._encryptor.tag
        return bytes(self._sealed)


def open_files(url: str, keyring: Keyring) -> Files:
    """Return the files at `file:///folder` (made when missing, for this user alone) or `s3://bucket`.

    S3 reads its region, endpoint and credentials from the usual `AWS_…` variables.
    """
    parts = urlsplit(url)
    if parts.scheme == "file":
        Path(unquote(parts.path)).mkdir(mode=0o700, parents=True, exist_ok=True)
    return Files(from_url(url), keyring)


async def _write(store: ObjectStore, key: str, sealed: bytes) -> None:
    await store.put_async(key, sealed, use_multipart=False)


async def _pieces(data: bytes | AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    if isinstance(data, bytes):
        for start in range(0, len(data), _PIECE):
            yield data[start : start + _PIECE]
    else:
        async for piece in data:
            yield piece


def _checked(key: str) -> str:
    """Return the key if it is one of ours; no other ever reaches the store's paths."""
    if not _NAME.fullmatch(key):
        raise FileMissing
    return key


def _signature(key: bytes, text: bytes) -> bytes:
    return urlsafe_b64encode(hmac.digest(key, text, "sha256")).rstrip(b"=")
