"""Passwords: long enough, and not the first thing that a guesser tries."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from models.problems import Issue
from models.text.characters import normalise
from models.text.common_passwords import GUESSED
from models.text.folding import fold

SHORTEST, LONGEST = 10, 128
"""Characters of a password after NFKC."""

LONGEST_NUMBER = 12
"""Digits of a bare number that is refused: dates and phone numbers are soon counted through."""

LONGEST_NAME = 256
"""Characters of a name or address that are looked at: what is longer is refused elsewhere."""

ENOUGH = 4
"""Characters that must remain when everything guessable is taken away."""

PRODUCT = "muster"

_ROWS = """
abcdefghijklmnopqrstuvwxyz абвгдежзийклмнопрстуфхцчшщъыьэюя 01234567890 1234567890-= !@#$%^&*()_+
qwertyuiop[] asdfghjkl;' zxcvbnm,./ azertyuiop qsdfghjklm qwertzuiop
йцукенгшщзхъ фывапролджэ ячсмитьбю
1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/ qazwsxedcrfvtgbyhnujmikolp 1q2w3e4r5t6y7u8i9o0p
a1b2c3d4e5f6g7h8i9 a1s2d3f4g5h6j7 147258369 159357 789456123
"""
_REPEATED = re.compile(r"(.{1,6}?)\1{2,}", re.DOTALL)
_YEAR = re.compile(r"(?:19|20)\d\d")
_LEET = str.maketrans("@0134578$!|+", "aoleastbsiit")
_LEET_I = str.maketrans("@0134578$!|+", "aoieastbslit")
_BETWEEN = re.compile(r"[\s._-]+")
_WORD = re.compile(r"[^\W_]+")


def normalise_password(text: str) -> str:
    """Return the form that is hashed: NFKC (RFC 8265), so that every keyboard gives the same."""
    return normalise("NFKC", text)


def check_password(text: str, own: Sequence[str] = ()) -> Issue | None:
    """Return why `text` cannot be a password, None when it can.

    10 to 128 characters after NFKC, spaces and every script welcome, no composition rules. What a
    guesser tries first is worth nothing: common words, keyboard runs, repetitions, years, bare
    numbers of up to 12 digits, the product's name, and `own`: the names and addresses of the
    person and the company. The rest must have `ENOUGH` characters. The issue never holds the
    password.
    """
    password = normalise_password(text)
    if len(password) < SHORTEST:
        details = {"minimum": SHORTEST, "length": len(password)}
        return Issue("PASSWORD_TOO_SHORT", details=details)
    if len(password) > LONGEST:
        return Issue("PASSWORD_TOO_LONG", details={"limit": LONGEST, "length": len(password)})
    if any(unicodedata.category(character) == "Cs" for character in password):
        return Issue("PASSWORD_NOT_TEXT")
    plain = _plain(password)
    common = _patterns(plain) | _covered(plain, _COMMON)
    if len(plain) - len(common) < ENOUGH or (plain.isdecimal() and len(plain) <= LONGEST_NUMBER):
        return Issue("PASSWORD_COMMON")
    names = _alternatives(_own_pieces((PRODUCT, *own)))
    if len(plain) - len(common | _covered(plain, names)) < ENOUGH:
        return Issue("PASSWORD_OWN_NAME")
    return None


def _plain(text: str) -> str:
    """Case, accents and what people put between words add nothing to guess."""
    return _BETWEEN.sub("", fold(text))


def _alternatives(pieces: Iterable[str]) -> re.Pattern[str]:
    """Longest first, and overlapping ones too: the match itself is a look-ahead."""
    longest = sorted(pieces, key=lambda piece: (-len(piece), piece))
    return re.compile(f"(?=({'|'.join(map(re.escape, longest))}))")


def _own_pieces(own: Iterable[str]) -> set[str]:
    """Return each word of the names and each whole name, forwards and backwards.

    Two letters are too few to recognise.
    """
    names = [name[:LONGEST_NAME] for name in own]
    words = {_plain(word) for name in names for word in (name, *_WORD.findall(name))}
    pieces = {word[:LONGEST] for word in words if len(word) > 2}
    return pieces | {piece[::-1] for piece in pieces}


def _covered(text: str, pieces: re.Pattern[str]) -> set[int]:
    """Return the positions inside `pieces`, also where they are spelt p@ssw0rd."""
    spellings = (text, text.translate(_LEET), text.translate(_LEET_I))
    found = (match for spelling in spellings for match in pieces.finditer(spelling))
    return {at for match in found for at in range(*match.span(1))}


def _patterns(text: str) -> set[int]:
    """Return the positions inside runs of three keys or more, repetitions and years."""
    covered = {
        at
        for pattern in (_REPEATED, _YEAR)
        for match in pattern.finditer(text)
        for at in range(*match.span())
    }
    for start in range(len(text) - 2):
        end = start + 3
        while end <= len(text) and text[start:end] in _RUNS:
            covered.update(range(start, end))
            end += 1
    return covered


_RUNS = "\n".join(_plain(row)[::way] for row in _ROWS.split() for way in (1, -1))
_COMMON = _alternatives(_plain(word)[::way] for word in GUESSED for way in (1, -1))
