"""E-mail addresses: one way to read them, one canonical form, and one way to show them masked."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

import idna
from email_validator import EmailNotValidError, validate_email

from models.problems import Issue
from models.text.characters import EDGES, MEANINGLESS, normalise, refuse, script_of, shorten, unsafe
from models.text.slips import meant_domain, without_lookalikes

LIMIT = 254
"""Characters of a whole address (RFC 5321, 4.5.3.1.3)."""

RESERVED = (
    *("alt", "arpa", "example", "internal", "invalid", "local", "localhost", "onion", "test"),
    *("example.com", "example.net", "example.org"),
)
"""Special-use names of IANA (RFC 2606, 6761 and later): nobody receives mail there."""

_RESERVED_ENDS = tuple(f".{name}" for name in RESERVED)
_MEANINGLESS = dict.fromkeys(map(ord, MEANINGLESS))

_PIECE = re.compile(
    r"""
      (?P<name> "[^"\n]*+" [^\S\n]*+ (?=<) )   # "Smith, John" before <…>
    | < (?P<inner> [^<>\n]* ) >
    | (?P<end> [,;\n，；、] )
    | (?P<word> [^\s,;<>"，；、]+ )
    """,
    re.VERBOSE,
)

_PART = r"[^\s<>()\[\]{},;:\"'=]"
_ANY_ADDRESS = re.compile(rf"(?<!{_PART}){_PART}+@{_PART}+(?<!\.)")


_PLAIN_LOCAL = re.compile(r"(?=.{1,64}$)[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*")
"""Local parts that are valid at a glance; the others are judged by the library."""


@dataclass(frozen=True)
class Address:
    """One mailbox: `email` as its owner typed it, `key` to find and compare it by."""

    email: str
    key: str


def read_address(text: str, *, reserved_allowed: bool) -> Address | Issue:
    """Return the one mailbox that `text` is, or what is wrong with it.

    Nothing is asked of DNS. Nothing is corrected silently: what was probably meant is the issue's
    `suggestion`. A likely slip in a valid domain (gmial.com) is no issue; see `likely_meant`.
    Names such as example.com are accepted only when `reserved_allowed`.
    """
    found = _read(_clean(text), reserved_allowed=reserved_allowed)
    if isinstance(found, Address):
        return found
    suggestion = (
        _mended(text, reserved_allowed=reserved_allowed) if len(text) <= 2 * LIMIT else None
    )
    return replace(found, value=shorten(text), suggestion=suggestion)


def canonical_key(text: str) -> str:
    """Return the form under which an address is stored in `email_key` and looked up.

    Plus tags and dots are kept: people use them on purpose. Defined for any text, so that a look-up
    needs no check first; the key of what is no address is never stored.
    """
    text = _clean(text).rstrip(EDGES + ".")
    local, at, domain = normalise("NFC", text.lower()).rpartition("@")
    if not domain.isascii():
        try:
            domain = idna.encode(domain, uts46=True, std3_rules=True).decode("ascii").rstrip(".")
        except idna.IDNAError:
            return f"{local}{at}{domain}"  # no name of a domain: nothing is stored under it
    return f"{local}{at}{domain}"


def wire_form(email: str) -> str:
    """Return the address as SMTP wants it: the local part as typed, the domain in ASCII."""
    return f"{email.rpartition('@')[0]}@{canonical_key(email).rpartition('@')[2]}"


def likely_meant(email: str) -> str | None:
    """Return the address with a well-known domain when `email` is one slip away from it."""
    local, _, domain = email.rpartition("@")
    meant = meant_domain(domain.lower())
    return f"{local}@{meant}" if local and meant else None


def split_addresses(raw: str) -> list[str]:
    """Return the parts of `raw` that want to be addresses, in order, duplicates kept.

    Separators are comma, semicolon and white space; of `Name <a@b>` and `"Name" <a@b>` the name is
    dropped. Parts are not checked. Takes time in proportion to the length of `raw`.
    """
    parts: list[str] = []
    start = 0  # where the parts since the last separator begin
    named = 0  # where the words begin that turn out to be a name when a bracket follows
    for piece in _PIECE.finditer("\n".join(raw.splitlines())):
        if piece["word"]:
            parts.append(piece["word"])
            named = len(parts) if "@" in piece["word"] else named
        elif piece["inner"] is not None:
            inner = piece["inner"].strip(EDGES)
            twice = start < named == len(parts) and parts[-1].casefold() == inner.casefold()
            parts[named - twice :] = [inner]  # of a@b <a@b> the name is the address itself
            start = named = len(parts)
        elif piece["end"]:
            start = named = len(parts)
    return [part for part in parts if part.strip(EDGES)]


def mask(email: str) -> str:
    """Return `email` so that its owner knows it and nobody else does: `j***@g***.com`.

    The number of stars says nothing; a name of one letter shows no letter.
    """
    local, at, domain = email.rpartition("@")
    host, dot, top = domain.rpartition(".")
    return f"{_first(local)}***@{_first(host)}***{dot}{top}" if at and host else "***"


def mask_addresses(text: str, but: str | None = None) -> str:
    """Return `text` with every address in it masked, except that whose canonical form is `but`.

    What is masked already stays as it is.
    """
    return _ANY_ADDRESS.sub(
        lambda found: (
            found[0] if "***@" in found[0] or canonical_key(found[0]) == but else mask(found[0])
        ),
        text,
    )


def _first(word: str) -> str:
    return word[0] if len(word) > 1 else ""


def _clean(text: str) -> str:
    if text.isascii() and text.isprintable():  # nothing to normalise, nothing unseen
        return text.strip()
    return normalise("NFC", text.translate(_MEANINGLESS).strip(EDGES))


def _read(text: str, *, reserved_allowed: bool) -> Address | Issue:
    if not text:
        return Issue("REQUIRED")
    if len(text) > LIMIT:
        return Issue("TOO_LONG", details={"limit": LIMIT, "length": len(text)})
    local, at, domain = text.rpartition("@")
    issue = _misread(text, at) or _foreign(local) or _mixed(domain)
    if issue:
        return issue
    key = canonical_key(text)
    ascii_domain = key.rpartition("@")[2]
    reserved = f".{ascii_domain}".endswith(_RESERVED_ENDS)
    if reserved and not reserved_allowed:
        return Issue("ADDRESS_RESERVED", details={"domain": domain})
    if not (_PLAIN_LOCAL.fullmatch(local) or _valid(local, "gmail.com")):
        return Issue("ADDRESS_LOCAL_PART", details={"local": shorten(local)})
    # The library cannot be told to accept reserved names: there it judges one that is not.
    probe = f"{ascii_domain}.com" if reserved and "." in ascii_domain else ascii_domain
    if domain.endswith("..") or not ascii_domain.isascii() or not _valid_domain(probe):
        return Issue("ADDRESS_DOMAIN", details={"domain": shorten(domain)})
    if len(key) > LIMIT:
        return Issue("TOO_LONG", details={"limit": LIMIT, "length": len(key)})
    domain = domain.removesuffix(".") if domain.isascii() else idna.decode(ascii_domain)
    return Address(email=f"{local}@{domain}", key=key)


def _valid(local: str, domain: str) -> bool:
    try:
        validate_email(f"{local}@{domain}", check_deliverability=False, strict=True)
    except EmailNotValidError:
        return False
    return True


@lru_cache(4_096)
def _valid_domain(domain: str) -> bool:
    """Lists of addresses name few domains many times, and judging one is dear."""
    return _valid("a", domain)


def _misread(text: str, at: str) -> Issue | None:
    """Whether this is something else than one bare mailbox."""
    if "<" in text or ">" in text:
        return Issue("ADDRESS_WITH_NAME")
    if text.count("@") > 1 and any(separator in text for separator in ",; \t\r\n"):
        return Issue("ADDRESS_SEVERAL")
    if len(text.split(maxsplit=1)) > 1:
        return Issue("ADDRESS_SPACE")
    character = unsafe(text)
    if character:
        return refuse("ADDRESS_CHARACTER", character)
    if not at:
        return Issue("ADDRESS_NO_AT")
    return Issue("ADDRESS_TWO_ATS") if text.count("@") > 1 else None


def _foreign(local: str) -> Issue | None:
    """The local part is ASCII only: a look-alike letter would be another mailbox."""
    if local.isascii():
        return None
    character = next(character for character in local if not character.isascii())
    return refuse("ADDRESS_CHARACTER", character, foreign_code="ADDRESS_LETTER")


def _mixed(domain: str) -> Issue | None:
    """Latin and Cyrillic or Greek in one label is a slip or a trick; no registry sells that."""
    if domain.isascii():
        return None
    for label in normalise("NFKC", domain).split("."):
        scripts = {script_of(character): character for character in label if character.isalpha()}
        if "Latin" in scripts and (alien := scripts.get("Cyrillic") or scripts.get("Greek")):
            return refuse("ADDRESS_CHARACTER", alien, foreign_code="ADDRESS_MIXED_DOMAIN")
    return None


def _mended(text: str, *, reserved_allowed: bool) -> str | None:
    """Return what was probably meant, if that can be read."""
    text = normalise("NFKC", _clean(text))
    bracketed = re.search(r"<([^<>]*)>", text)
    text = bracketed[1] if bracketed else text
    text = re.sub(r"(?i)^mailto:", "", text.strip(EDGES + ",;:.<>()[]\"'"))
    text = re.sub(r"\s*+([@.])[\s@.]*+", r"\1", without_lookalikes(text))
    local, _, domain = text.rpartition("@")
    local, domain = local.strip("."), domain.replace(",", ".")
    candidate = likely_meant(f"{local}@{domain}") or f"{local}@{domain}"
    found = _read(candidate, reserved_allowed=reserved_allowed)
    return found.email if isinstance(found, Address) else None
