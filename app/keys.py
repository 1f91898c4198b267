"""The installation's secrets: where they are kept, and the keys that are made from them."""

from __future__ import annotations

import errno
import os
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_HEADING = (
    "# The secrets of this installation, newest first. Without them its data cannot be read.\n"
)
_KEY_ID = 4  # bytes


def key_id(key: bytes) -> bytes:
    """Return the four bytes that name a key beside what it closed; they say nothing about it."""
    return sha256(b"muster/key-id" + key).digest()[:_KEY_ID]


class Keyring:
    """Makes a key for each purpose from the installation's secrets, so that no key serves two.

    The first secret makes the current keys; the others only open what was closed before a rotation.
    With the `file` that the secrets are in, a rotation there is noticed at the next use: a process
    that runs reads what another one closes, and soon closes with the same key.
    """

    def __init__(self, secret_keys: Sequence[str], file: Path | None = None) -> None:
        if not secret_keys:
            raise ValueError("a keyring needs at least one secret")
        self._secrets = tuple(secret_keys)
        self._file = file
        self._seen: tuple[int, int, int] | None = None
        self._made: dict[str, tuple[bytes, ...]] = {}

    @property
    def secrets(self) -> tuple[str, ...]:
        """The secrets, newest first."""
        self._look()
        return self._secrets

    def keys(self, purpose: str) -> tuple[bytes, ...]:
        """Return the keys of 32 bytes for `purpose`, the current one first (HKDF, RFC 5869)."""
        self._look()
        if purpose not in self._made:
            info = f"muster/{purpose}".encode()
            self._made[purpose] = tuple(
                HKDF(SHA256(), length=32, salt=None, info=info).derive(secret.encode())
                for secret in self._secrets
            )
        return self._made[purpose]

    def vault(self) -> Vault:
        """Return what encrypts columns: the current key closes, all of them open."""
        return Vault(self)

    def _look(self) -> None:
        if self._file is None or (stamp := self._stamp()) in (None, self._seen):
            return
        try:
            found = read_secrets(self._file)
        except (OSError, UnicodeDecodeError):
            return  # it goes on with what it knows; the next start says what is wrong
        if found:
            self._secrets, self._seen, self._made = found, stamp, {}

    def _stamp(self) -> tuple[int, int, int] | None:
        """Return what differs once the file was replaced; None while there is none."""
        if self._file is None:
            return None
        try:
            state = self._file.stat()
        except FileNotFoundError:
            return None
        return state.st_ino, state.st_mtime_ns, state.st_size


class Vault:
    """Closes and opens texts with the keys of a keyring: `<key id>.<Fernet token>`.

    The id tells by a look at the column what an old key still closes.
    """

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring

    @property
    def key_id(self) -> str:
        """The id of the key that closes now."""
        return self.key_ids[0]

    @property
    def key_ids(self) -> tuple[str, ...]:
        """The ids of all keys, the current one first."""
        return tuple(key_id(key).hex() for key in self._keyring.keys("vault"))

    def encrypt(self, data: bytes) -> bytes:
        """Close with the current key."""
        key = self._keyring.keys("vault")[0]
        return key_id(key).hex().encode() + b"." + _fernet(key).encrypt(data)

    def decrypt(self, data: bytes) -> bytes:
        """Open. Raises `cryptography.fernet.InvalidToken` for what no key closed."""
        name, dot, token = data.rpartition(b".")
        keys = self._keyring.keys("vault")
        if not dot:  # closed before keys had ids
            return MultiFernet([_fernet(key) for key in keys]).decrypt(token)
        for key in keys:
            if key_id(key).hex().encode() == name:
                return _fernet(key).decrypt(token)
        raise InvalidToken


def _fernet(key: bytes) -> Fernet:
    return Fernet(urlsafe_b64encode(key))


def read_secrets(path: Path) -> tuple[str, ...]:
    """Return the secrets in a file: one a line, newest first, `#` for comments. Raises OSError."""
    lines = (line.strip() for line in path.read_text().splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def embedded_secrets(path: Path) -> tuple[str, ...]:
    """Return the secrets in `path`, which is made (mode 0600, its folder 0700) when it is missing.

    Several processes may start at once: all get the same secrets. Raises OSError, also when others
    may read the file.
    """
    if not path.exists():
        _make(path)
    if path.stat().st_mode & 0o077:
        raise OSError(errno.EPERM, "others may read it; chmod it to 600", str(path))
    return read_secrets(path)


def replace_secrets(path: Path, chosen: Sequence[str]) -> None:
    """Put other secrets into `path`, at once or not at all. Raises OSError."""
    draft = _draft(path, chosen)
    try:
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def new_secret() -> str:
    """Return a random secret of 256 bits."""
    return secrets.token_urlsafe(32)


def _make(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = _draft(path, [new_secret()])
    try:
        os.link(draft, path)  # unlike a rename it never replaces what another process just made
    except FileExistsError:
        return
    finally:
        draft.unlink()


def _draft(path: Path, chosen: Sequence[str]) -> Path:
    """Write secrets into a new file beside `path`, durably, for its owner alone."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(_HEADING + "".join(f"{secret}\n" for secret in chosen))
        file.flush()
        os.fsync(file.fileno())
    return draft
