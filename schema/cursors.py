"""Signed cursors: opaque places in a list, good only for the list that they came from."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Sequence
from datetime import date, datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

import orjson

from models.policy import policy
from models.problems import InvalidInput, Issue
from schema.scalars import Cursor

_VERSION = b"\x01"
_MAC = 10  # bytes
_LONGEST = 40_000  # characters: a person may be on hundreds of teams, each with its place


def write_cursor(of: str, keys: Sequence[Any]) -> Cursor:
    """Return a signed cursor of the list named `of` for sort keys as the database gave them."""
    body = _VERSION + orjson.dumps([_plain(key) for key in keys])
    return Cursor(
        base64.urlsafe_b64encode(_mac(of, body, policy().signing_key) + body).decode().rstrip("=")
    )


def read_cursor(of: str, text: str) -> list[Any]:
    """Return a cursor's sort keys. Raises InvalidInput unless we wrote it for the list `of`."""
    try:
        raw = base64.b64decode(
            text[:_LONGEST] + "=" * (-len(text) % 4), altchars=b"-_", validate=True
        )
    except ValueError:
        raw = b""
    mac, body = raw[:_MAC], raw[_MAC:]
    keys = (policy().signing_key, *policy().old_signing_keys)
    genuine = [hmac.compare_digest(mac, _mac(of, body, key)) for key in keys]
    if not body.startswith(_VERSION) or not any(genuine):
        raise InvalidInput([Issue("BAD_CURSOR", ("after",), value=text[:40])])
    return [_typed(key) for key in orjson.loads(body[len(_VERSION) :])]


def _mac(of: str, body: bytes, key: bytes) -> bytes:
    return hmac.digest(key, of.encode() + b"\0" + body, sha256)[:_MAC]


def _plain(key: Any) -> Any:
    if isinstance(key, UUID):
        return {"u": str(key)}
    if isinstance(key, datetime):
        return {"t": key.isoformat()}
    if isinstance(key, date):
        return {"d": key.isoformat()}
    return key


def _typed(key: Any) -> Any:
    match key:
        case {"u": text}:
            return UUID(text)
        case {"t": text}:
            return datetime.fromisoformat(text)
        case {"d": text}:
            return date.fromisoformat(text)
    return key
