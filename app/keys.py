"""The installation's secrets: where they are kept, and the keys that are made from them."""

from __future__ import annotations

import errno
import os
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from pathlib import Path

from cryptography.fernet import Fernet, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_HEADING = (
    "# The secrets of this installation, newest first. Without them its data cannot be read.\n"
)


class Keyring:
    """Makes a key for each purpose from the installation's secrets, so that no key serves two.

    The first secret makes the current keys; the others only open what was closed before a rotation.
    """

    def __init__(self, secret_keys: Sequence[str]) -> None:
        if not secret_keys:
            raise ValueError("a keyring needs at least one secret")
        self._secrets = tuple(secret.encode() for secret in secret_keys)

    def keys(self, purpose: str) -> tuple[bytes, ...]:
        """Return the keys of 32 bytes for `purpose`, the current one first (HKDF, RFC 5869)."""
        return tuple(
            HKDF(SHA256(), length=32, salt=None, info=f"muster/{purpose}".encode()).derive(secret)
            for secret in self._secrets
        )

    def vault(self) -> MultiFernet:
        """Return what encrypts columns: the current key closes, all of them open."""
        return MultiFernet([Fernet(urlsafe_b64encode(key)) for key in self.keys("vault")])


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


def _make(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w") as file:
            file.write(_HEADING + secrets.token_urlsafe(32) + "\n")
            file.flush()
            os.fsync(file.fileno())
        os.link(draft, path)  # unlike a rename it never replaces what another process just made
    except FileExistsError:
        return
    finally:
        draft.unlink()
