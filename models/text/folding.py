"""Words to search by: one folding for what is stored and for what is asked."""

import re

import regex

from models.text.characters import normalise

WORD_LIMIT = 64
"""Characters kept of one word, in the index and in a query alike."""

KEY_LIMIT = 64
"""Characters kept of a text to sort by; rows whose texts begin alike are in the order of ids."""

WORDS_LIMIT = 2000
"""Words kept of one text."""

_STROKED = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"}
)
"""Letters that Unicode does not take apart, and people do: lukasz finds Łukasz."""

_MARKS = regex.compile(r"\p{M}+")
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Return `text` without case, accents and compatibility forms; ё becomes е.

    Folding twice changes nothing.
    """
    if text.isascii():  # nothing to take apart: most of what is stored, and much faster
        return text.lower()
    # Case folding can bring marks back (İ) and dropping marks can bring capitals together.
    return _bare(_bare(text).casefold()).casefold().translate(_STROKED)


def sort_key(text: str) -> str | None:
    """Return what a text is sorted by: folded, cut; None where nothing is left to sort by."""
    return fold(text).strip()[:KEY_LIMIT] or None


def words(text: str) -> list[str]:
    """Return the different folded words of `text`, in order of appearance.

    At most `WORDS_LIMIT` words, each cut to `WORD_LIMIT` characters.
    """
    found: dict[str, None] = {}
    for match in _WORD.finditer(fold(text)):
        found[match[0][:WORD_LIMIT]] = None
        if len(found) == WORDS_LIMIT:
            break
    return list(found)


def _bare(text: str) -> str:
    return _MARKS.sub("", normalise("NFKD", text))
