"""TypeIDs (specification 0.3): a UUID as 26 letters of Crockford's base 32 after the noun's prefix.

Clients, change data and job payloads name things by TypeID; tables and indexes keep the 16-byte
UUID.
"""

from functools import lru_cache
from uuid import UUID

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_TWO = [a + b for a in ALPHABET for b in ALPHABET]  # by 10 bits
_THREE = [a + bc for a in ALPHABET for bc in _TWO]  # by 15 bits
_AS_DIGITS = str.maketrans(ALPHABET, "0123456789abcdefghijklmnopqrstuv")
_LETTERS = frozenset(ALPHABET)
_BITS_45 = (1 << 45) - 1
_BITS_15 = (1 << 15) - 1


@lru_cache(32_768)
def encode(prefix: str, id: UUID) -> str:
    """Return the TypeID of `id`: `ctr_01h455vb4pex5vsknk084sn02q`."""
    number = id.int
    parts = (number >> 90, number >> 45 & _BITS_45, number & _BITS_45)
    first = _TWO[parts[0] >> 30] + _THREE[parts[0] >> 15 & _BITS_15] + _THREE[parts[0] & _BITS_15]
    others = "".join(
        _THREE[part >> 30] + _THREE[part >> 15 & _BITS_15] + _THREE[part & _BITS_15]
        for part in parts[1:]
    )
    return f"{prefix}_{first}{others}"


def split(text: str) -> tuple[str, UUID] | None:
    """Read any TypeID into prefix and UUID; None for anything else, whatever is wrong with it."""
    prefix, _, suffix = text.rpartition("_")
    if len(suffix) != 26 or suffix[0] > "7" or not _LETTERS.issuperset(suffix):
        return None
    return prefix, UUID(int=int(suffix.translate(_AS_DIGITS), 32))


def decode(prefix: str, text: str) -> UUID | None:
    """Read the id of one noun; None for anything else: a mistyped id looks like a missing one."""
    parts = split(text)
    return parts[1] if parts is not None and parts[0] == prefix else None
