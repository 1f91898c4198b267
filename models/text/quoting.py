"""Other people's words, made fit to be kept and shown: what relays and vendors say of a letter."""

from models.text.addresses import canonical_key, mask_addresses

LIMIT = 300
_READ = 2_000  # characters, however many there are


def quoted(text: str, about: str) -> str:
    """Return a line of at most 300 characters without control or direction characters.

    Of addresses it names only `about`: a company may read what is said of the address that it
    wrote to, and of no other.
    """
    readable = "".join(c if c.isprintable() else " " for c in text[:_READ])
    line = " ".join(readable.split())
    return mask_addresses(line, but=canonical_key(about))[:LIMIT]
