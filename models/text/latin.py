"""The Latin rule: which characters a profile, a postal address and a description may hold."""

from dataclasses import replace
from enum import Enum

import regex

from models.problems import Issue
from models.text.characters import INVISIBLE, normalise, refuse, shorten
from models.text.transliteration import transliterate

_NAME = "'’‘ʻʼ‐‑.,·/"
_POSTAL = _NAME + '#№&():;"“”+–—°_@*!'
_FREE = _POSTAL + "$%<=>?[\\]^`{|}~«»„‚…•€£¥¢§©®™±"


class LatinKind(Enum):
    """What the text is, which decides its punctuation."""

    NAME = _NAME
    """A person's name."""
    POSTAL = _POSTAL
    """A line of a postal address."""
    FREE = _FREE
    """A description; it may have several lines."""


def _accepted(kind: LatinKind) -> regex.Pattern[str]:
    """Return the pattern of the longest acceptable beginning of a text.

    Marks count only on a letter, and only those of the European blocks: enclosing marks and
    variation selectors make emoji. Possessive, so that it takes linear time.
    """
    letter = r"\p{Script=Latin}[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff]*+"
    lines = r"\n" if kind is LatinKind.FREE else ""
    return regex.compile(rf"(?:{letter}|[0-9０-９\p{{Zs}}{lines}\-{regex.escape(kind.value)}]++)*+")


_ACCEPTED = {kind: _accepted(kind) for kind in LatinKind}


def read_latin(text: str, kind: LatinKind, *, limit: int) -> str | Issue:
    """Return the form to store of `text`, or an issue that names the first character refused.

    The text is judged as typed (NFC) and stored compatible (NFKC) with single spaces, so that a
    full-width letter is fine and a mathematical one is not. The issue carries the character, its
    Unicode name and script, and a transliteration as `suggestion` where there is one. At most
    `limit` characters.
    """
    read = _read(text, kind, limit)
    if isinstance(read, str) or read.code in ("REQUIRED", "TOO_LONG"):
        return read
    visible = text.translate(dict.fromkeys(map(ord, INVISIBLE)))
    offered = _read(transliterate(visible) or "", kind, limit)
    suggestion = offered if isinstance(offered, str) else None
    return replace(read, value=shorten(text), suggestion=suggestion)


def _read(text: str, kind: LatinKind, limit: int) -> str | Issue:
    typed = normalise("NFC", text.strip().replace("\r\n", "\n").replace("\t", " "))
    if not typed:
        return Issue("REQUIRED")
    if len(typed) > limit:
        return Issue("TOO_LONG", details={"limit": limit, "length": len(typed)})
    stored = "\n".join(" ".join(line.split()) for line in normalise("NFKC", typed).split("\n"))
    for form in (typed, stored):
        good = _ACCEPTED[kind].match(form)
        end = good.end() if good else 0
        if end < len(form):
            return refuse("CHARACTER_NOT_ALLOWED", form[end], foreign_code="LETTER_NOT_LATIN")
    if len(stored) > limit:
        return Issue("TOO_LONG", details={"limit": limit, "length": len(stored)})
    return stored
