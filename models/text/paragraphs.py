"""Longer texts of several lines and any script: what people write to each other."""

from __future__ import annotations

import re

from models.problems import Issue
from models.text.characters import EDGES, normalise, refuse, shorten, unsafe

_BREAK = re.compile(r"\r\n?|[\x85\u2028\u2029]")
_SPACING = str.maketrans("", "", "\n\t")


def read_text(text: str | None, limit: int) -> str | Issue | None:
    """Return a text, trimmed and composed (NFC), with plain line breaks; None when it is blank.

    Control and direction characters are refused, never dropped; at most `limit` characters.
    """
    read = _BREAK.sub("\n", normalise("NFC", text or "")).strip(EDGES)
    if len(read) > limit:
        return Issue("TOO_LONG", details={"limit": limit, "length": len(read)}, value=shorten(read))
    character = unsafe(read.translate(_SPACING))
    return refuse("CHARACTER_NOT_ALLOWED", character) if character else read or None
