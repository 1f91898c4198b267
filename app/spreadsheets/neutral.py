"""Text that a spreadsheet program could take for a formula, made harmless and made itself again.

An apostrophe is put before it, as OWASP advises against "CSV injection"; when our own file comes
back, it is taken off. Text that already begins so gets one more: what goes out comes back the same.
"""

from __future__ import annotations

import re

_DANGEROUS = re.compile(r"'*[=+\-@\t\r\n]")
_NEUTRALISED = re.compile(r"'+[=+\-@\t\r\n]")


def neutralise(text: str) -> str:
    """Return `text` so that no program calculates it."""
    return f"'{text}" if _DANGEROUS.match(text) else text


def restore(text: str) -> str:
    """Return what `neutralise` was given."""
    return text[1:] if text[:1] == "'" and _NEUTRALISED.match(text) else text
