"""What stands where a person's name or address stood who was erased."""

from __future__ import annotations

import re

PREFIX = "erased-"
_NAME = re.compile(rf"{PREFIX}\d+", re.ASCII)


def erased_name(number: int) -> str:
    """Return the name of the erased person of this number; each company counts its own."""
    return f"{PREFIX}{number}"


def is_erased(text: str) -> bool:
    """Whether this is such a name. No address is: it has no @."""
    return _NAME.fullmatch(text) is not None
