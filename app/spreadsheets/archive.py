"""The zip file that a workbook is, opened with suspicion.

Nothing that a header claims is believed: parts are counted while they inflate. What is checked here
is what is parsed later: the parser never sees the archive, only the parts that were read out of it.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Sequence

from app.spreadsheets.limits import MIB, Limits, UnreadableError

_CHUNK = 64 * 1024
_ENCRYPTED = 0x1
_LOCAL_HEADER = 30  # bytes before a part, its name and extra field not counted
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


class Archive:
    """The parts of a zip, by name; names are compared without case, as Office does."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self._limits = limits
        self._left = limits.inflated
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise UnreadableError("BROKEN_FILE") from error
        entries = [entry for entry in self._zip.infolist() if not entry.is_dir()]
        if len(entries) > limits.parts:
            raise UnreadableError("TOO_MANY_PARTS", limit=limits.parts)
        self._entries: dict[str, zipfile.ZipInfo] = {}
        for entry in entries:
            _check(entry)
            if self._entries.setdefault(entry.filename.casefold(), entry) is not entry:
                raise UnreadableError("SUSPICIOUS_ARCHIVE")
        _check_apart(entries)

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._entries

    def read_all(self) -> dict[str, bytes]:
        """Return every part, names in lower case. Raises UnreadableError, ZIP_BOMB above all."""
        return {name: self._read(entry) for name, entry in self._entries.items()}

    def _read(self, entry: zipfile.ZipInfo) -> bytes:
        # A small part may shrink as far as it likes: a sheet of equal rows does, and costs nothing.
        most = max(MIB, entry.compress_size * self._limits.ratio)
        content = bytearray()
        try:
            with self._zip.open(entry) as part:
                while chunk := part.read(_CHUNK):
                    content += chunk
                    self._left -= len(chunk)
                    if self._left < 0 or len(content) > most:
                        raise UnreadableError("ZIP_BOMB")
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            ValueError,
            OSError,
            RuntimeError,
        ) as error:
            raise UnreadableError("BROKEN_FILE") from error
        return bytes(content)


def _check_apart(entries: Sequence[zipfile.ZipInfo]) -> None:
    """Refuse parts that share bytes: so a few of them inflate again and again."""
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < end:
            raise UnreadableError("SUSPICIOUS_ARCHIVE")
        end = entry.header_offset + _LOCAL_HEADER + entry.compress_size


def _check(entry: zipfile.ZipInfo) -> None:
    """Refuse what no spreadsheet program writes. Raises UnreadableError."""
    name = entry.filename
    if entry.flag_bits & _ENCRYPTED:
        raise UnreadableError("ENCRYPTED_FILE")
    is_odd = (
        name.startswith("/")
        or "\\" in entry.orig_filename
        or ".." in name.split("/")
        or ":" in name
        or not entry.orig_filename.isprintable()
    )
    if is_odd or entry.compress_type not in _METHODS:
        raise UnreadableError("SUSPICIOUS_ARCHIVE")
