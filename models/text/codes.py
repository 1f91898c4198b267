"""One-time and recovery codes as people type them."""

import unicodedata

DIGITS = 6
"""Digits of a one-time code."""

RECOVERY_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter that is taken for a digit, nor U."""

_GROUP = 4  # characters of a recovery code between dashes
_LOOKS_LIKE = str.maketrans("OIL", "011")


def read_code(text: str) -> str | None:
    """Return the six ASCII digits that were typed, or None when it cannot be a code.

    Spaces, dashes and invisible marks between the digits are dropped; the digits may be full-width
    or of another script, as some keyboards write them.
    """
    if len(text) > 64:
        return None
    typed = _characters(text)
    digits = [unicodedata.decimal(character, None) for character in typed]
    code = "".join(str(digit) for digit in digits if digit is not None)
    return code if len(code) == len(typed) == DIGITS else None


def read_recovery_code(text: str, length: int) -> str | None:
    """Return the `length` characters of a recovery code, or None when it cannot be one.

    Any case; spaces, dashes and invisible marks are dropped; O is read as 0, I and L as 1.
    """
    if len(text) > 64:
        return None
    typed = "".join(_characters(unicodedata.normalize("NFKC", text)))
    code = typed.upper().translate(_LOOKS_LIKE)
    is_one = len(code) == length and all(c in RECOVERY_ALPHABET for c in code)
    return code if is_one else None


def show_recovery_code(code: str) -> str:
    """Return a recovery code in groups, as it is shown and best typed."""
    return "-".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def _characters(text: str) -> list[str]:
    return [
        c for c in text if unicodedata.category(c) not in ("Zs", "Pd", "Cf") and not c.isspace()
    ]
