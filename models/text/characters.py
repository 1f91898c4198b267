"""Single characters: which of them are invisible, and how a refusal names and shows one."""

import unicodedata
from typing import Literal

import regex

from models.problems import Issue

SPACES = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
"""All that Unicode calls white space, for `str.strip`, which is linear where a pattern is not."""

MEANINGLESS = "\u200b\u2060\ufeff"
"""Zero-width space, word joiner, byte order mark: they come by paste and mean nothing."""

INVISIBLE = MEANINGLESS + (
    "\xad\u061c\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""Those, and the joiners and direction marks that mean something inside a word, never around it."""

EDGES = SPACES + INVISIBLE
"""What is cut off the ends of an input."""

_UNSAFE = regex.compile(r"[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]")

_MARK = r"[\P{ccc=0}\u0f73\u0f75\u0f81\uff9e\uff9f]"  # the five decompose into marks
_CROWD = regex.compile(f"({_MARK}{{30}})(?={_MARK})")

_SCRIPTS = {
    "Latin": "латиница",
    "Cyrillic": "кириллица",
    "Greek": "греческое письмо",
    "Han": "китайское письмо",
    "Hiragana": "японское письмо",
    "Katakana": "японское письмо",
    "Hangul": "корейское письмо",
    "Arabic": "арабское письмо",
    "Hebrew": "еврейское письмо",
    "Armenian": "армянское письмо",
    "Georgian": "грузинское письмо",
    "Devanagari": "деванагари",
    "Thai": "тайское письмо",
}
_SCRIPT = regex.compile("|".join(rf"(?P<{name}>\p{{Script={name}}})" for name in _SCRIPTS))

_NAMELESS = {"c": "CONTROL CHARACTER", "s": "SURROGATE", "o": "PRIVATE USE", "n": "UNASSIGNED"}


def normalise(form: Literal["NFC", "NFKC", "NFKD"], text: str) -> str:
    """Return the normalisation form of `text`; every text from outside takes this way.

    `unicodedata` sorts the marks on one letter in quadratic time: 60 000 of them stop the whole
    process for ten seconds. So runs of more than 30 are parted first by U+034F, as UAX #15
    (Stream-Safe Text Format) does; no language has that many.
    """
    if text.isascii():  # it is its own normalisation, in every form
        return text
    return unicodedata.normalize(form, _CROWD.sub("\\1\u034f", text))


def unsafe(text: str) -> str | None:
    """Return the first control, surrogate, line separator or bidi control of `text`, if any.

    These break logs, databases, headers or the reading direction, and no honest text needs them.
    """
    if text.isprintable():  # nearly all: no character of these classes is
        return None
    found = _UNSAFE.search(text)
    return found[0] if found else None


def script_of(character: str) -> str:
    """Return the English name of the script, "Common" for what belongs to no script.

    A mathematical bold A is Common: Unicode counts it among the symbols.
    """
    found = _SCRIPT.match(character)
    if found and found.lastgroup:
        return found.lastgroup
    common = not character.isalpha() or regex.match(r"\p{Script=Common}", character)
    return "Common" if common else unicodedata.name(character, "Common").split()[0].title()


def refuse(code: str, character: str, *, foreign_code: str | None = None) -> Issue:
    """Return an issue that names `character`, its Unicode name and its script.

    `foreign_code` is used instead of `code` for a letter of another script than Latin, because a
    person mends that differently.
    """
    script = script_of(character)
    details = {
        "character": f"U+{ord(character):04X}" if _invisible(character) else character,
        "name": unicodedata.name(character, _NAMELESS.get(unicodedata.category(character)[1], "")),
        "script": script,
        "script_ru": _SCRIPTS.get(script, "другая письменность"),
    }
    foreign = foreign_code and script not in ("Common", "Latin") and character.isalpha()
    return Issue(foreign_code if foreign and foreign_code else code, details=details)


def shorten(text: str, limit: int = 80) -> str:
    """Return `text` fit to be shown back: at most `limit` characters, unsafe ones replaced."""
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    return _UNSAFE.sub("\ufffd", cut)


def _invisible(character: str) -> bool:
    return character in EDGES or unicodedata.category(character)[0] in "CZM"
