"""Reads the documents that the operator trusts: a folder of .graphql files, or a JSON manifest."""

from __future__ import annotations

import re
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Any

import orjson

SUFFIX = ".graphql"
_NAME = re.compile(r"[A-Za-z0-9._~-]{1,200}")  # of a document: a custom identifier of the draft
_HASH = re.compile(r"(sha256:)?(?P<hash>[0-9a-f]{64})")


class BrokenDocuments(Exception):
    """What is to be registered cannot be; the message is one line that says what and why."""


class DocumentPolicy(StrEnum):
    """Who may send documents that are not registered; staff and API keys always may.

    OPEN: everybody, on staff's budget. TOKEN: everybody, on their own. TRUSTED: nobody else.
    """

    OPEN = "open"
    TOKEN = "token"  # noqa: S105 - no password
    TRUSTED = "trusted"


def document_id(source: str) -> str:
    """Return the identifier that every document has: "sha256:" and the hash of its text."""
    return f"sha256:{sha256(source.encode()).hexdigest()}"


def read(path: Path) -> dict[str, str]:
    """Return the documents of a folder or manifest by their names; raises BrokenDocuments.

    In a folder the name is the file's, without its suffix. A manifest is an object of names, or
    SHA-256 hashes with or without "sha256:", and the documents' texts.
    """
    try:
        return _folder(path) if path.is_dir() else _manifest(path)
    except OSError as error:
        raise BrokenDocuments(f"Cannot read the documents in {path}: {error.strerror}.") from None


def _folder(path: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for file in sorted(path.rglob(f"*{SUFFIX}")):
        name = file.name.removesuffix(SUFFIX)
        if name in found:
            raise BrokenDocuments(f"There are two documents called {name} in {path}.")
        try:
            found[_named(name, path)] = file.read_bytes().decode()
        except UnicodeDecodeError:
            raise BrokenDocuments(f"The document {file} is not UTF-8.") from None
    if not found:
        raise BrokenDocuments(f"There is no {SUFFIX} file in {path}.")
    return found


def _manifest(path: Path) -> dict[str, str]:
    try:
        content: Any = orjson.loads(path.read_bytes())
    except orjson.JSONDecodeError as error:
        raise BrokenDocuments(f"The manifest {path} is not JSON: {error}.") from None
    if not isinstance(content, dict) or not all(isinstance(v, str) for v in content.values()):
        raise BrokenDocuments(f"The manifest {path} must be an object of names and documents.")
    for name, source in content.items():
        if not (hashed := _HASH.fullmatch(name)):
            _named(name, path)
        elif document_id(source) != f"sha256:{hashed['hash']}":
            raise BrokenDocuments(f"The document {name} in {path} has another hash.")
    return content


def _named(name: str, path: Path) -> str:
    if not _NAME.fullmatch(name):
        raise BrokenDocuments(
            f"The name {name!r} in {path} must be of letters, digits, and . _ ~ - alone."
        )
    return name
