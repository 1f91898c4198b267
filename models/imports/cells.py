"""One cell in, one typed value or one `Issue` out; blank is None wherever a cell may be blank."""

from __future__ import annotations

import re
from collections.abc import Collection
from difflib import get_close_matches
from urllib.parse import urlsplit

from models.imports.values import ERRORS, Cell, line_of, text_of
from models.problems import Issue
from models.text.addresses import Address
from models.text.addresses import read_address as read_mailbox
from models.text.characters import shorten

TITLE, DESCRIPTION, URL, EXTERNAL_ID = 300, 10_000, 2_000, 100
"""The most characters of a text, by domain.md; names and periods share NAME."""
NAME = 200

CARD_CURRENCIES = frozenset({"EUR", "USD"})
"""Only these are paid out to cards, so only these have a card withdrawal fee."""

_MAILTO = re.compile(r"(?i)^mailto:")
_YES = frozenset({"1", "yes", "y", "true", "да", "д", "истина"})
_NO = frozenset({"0", "no", "n", "false", "нет", "н", "ложь"})
_LANGUAGES = {
    **dict.fromkeys(("ru", "rus", "russian", "русский", "рус"), "ru"),
    **dict.fromkeys(("en", "eng", "english", "английский", "англ"), "en"),
}


def error_of(cell: Cell) -> Issue | None:
    """Return what is wrong with a cell that shows an error of Excel (#N/A): no reader takes it."""
    if isinstance(cell, str) and "#" in cell and cell.strip() in ERRORS:
        return Issue("CELL_ERROR", details={"error": cell.strip()}, value=cell.strip())
    return None


def read_address(cell: Cell, *, reserved_allowed: bool) -> Address | Issue:
    """Return the mailbox; a link that Excel made of it (mailto:) is undone."""
    return read_mailbox(_MAILTO.sub("", text_of(cell)), reserved_allowed=reserved_allowed)


def read_card_fee(cell: Cell, currency: str) -> bool | Issue | None:
    """Return whether the company (True) or the contractor (False) pays the fee of a card.

    None, a blank cell, is the company's setting. 1 and 0, yes and no, да and нет are read.
    """
    text = line_of(cell).casefold()
    if not text:
        return None
    if text not in _YES | _NO:
        return Issue("NOT_A_CARD_FEE", value=shorten(line_of(cell)))
    if currency not in CARD_CURRENCIES:
        return Issue("CARD_FEE_CURRENCY", details={"currency": currency}, value=line_of(cell))
    return text in _YES


def read_service_id(cell: Cell, known: Collection[str]) -> str | Issue:
    """Return the code of one of the `known` services, spelled as there; case does not matter."""
    text = line_of(cell)
    if not text:
        return Issue("REQUIRED")
    if text in known:
        return text
    codes = {code.casefold(): code for code in known}
    if text.casefold() in codes:
        return codes[text.casefold()]
    near = get_close_matches(text.casefold(), codes, n=1, cutoff=0.75) if len(text) <= NAME else []
    return Issue(
        "UNKNOWN_SERVICE", value=shorten(text), suggestion=codes[near[0]] if near else None
    )


def read_line(cell: Cell, limit: int) -> str | Issue | None:
    """Return a text of one line: a title, a name, a period, an id; line breaks become spaces."""
    return _within(line_of(cell), limit)


def read_text(cell: Cell, limit: int) -> str | Issue | None:
    """Return a text that may have several lines: a description."""
    return _within(text_of(cell), limit)


def read_url(cell: Cell) -> str | Issue | None:
    """Return a web address: http or https, a host, no white space, no name and password in it."""
    text = text_of(cell)
    if not text:
        return None
    if len(text) > URL:
        return _within(text, URL)
    if _is_web_address(text):
        return text
    guess = f"https://{text}"
    is_bare = ":" not in text.partition("/")[0] and "." in text and _is_web_address(guess)
    return Issue("NOT_A_URL", value=shorten(text), suggestion=guess if is_bare else None)


def read_language(cell: Cell) -> str | Issue | None:
    """Return "ru" or "en"."""
    text = line_of(cell)
    if not text:
        return None
    return _LANGUAGES.get(text.casefold()) or Issue("UNKNOWN_LANGUAGE", value=shorten(text))


def _within(text: str, limit: int) -> str | Issue | None:
    if len(text) > limit:
        return Issue("TOO_LONG", details={"limit": limit, "length": len(text)}, value=shorten(text))
    return text or None


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        port_is_fine = parts.port is None or parts.port > 0
    except ValueError:  # a bracket or a port that is none
        return False
    is_clean = not re.search(r"[\s<>\"\\^`{|}]", text)
    return (
        is_clean
        and port_is_fine
        and parts.scheme in ("http", "https")
        and bool(parts.hostname)
        and "@" not in parts.netloc
    )
