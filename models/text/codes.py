"""One-time codes as people type them."""

import unicodedata

DIGITS = 6
"""Digits of a one-time code."""


def read_code(text: str) -> str | None:
    """Return the six ASCII digits that were typed, or None when it cannot be a code.

    Spaces, dashes and invisible marks between the digits are dropped; the digits may be full-width
    or of another script, as some keyboards write them.
    """
    if len(text) > 64:
        return None
    typed = [
        c for c in text if unicodedata.category(c) not in ("Zs", "Pd", "Cf") and not c.isspace()
    ]
    digits = [unicodedata.decimal(character, None) for character in typed]
    code = "".join(str(digit) for digit in digits if digit is not None)
    return code if len(code) == len(typed) == DIGITS else None
