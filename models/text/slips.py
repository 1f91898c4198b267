"""Slips of the finger in addresses: domains beside a well-known one, letters that look alike."""

PROVIDERS = (
    *("gmail.com", "googlemail.com", "yahoo.com", "outlook.com", "hotmail.com", "icloud.com"),
    *("mail.ru", "yandex.ru", "yandex.com", "rambler.ru", "inbox.ru", "list.ru", "internet.ru"),
    *("proton.me", "protonmail.com", "fastmail.com", "zoho.com", "live.com", "aol.com", "msn.com"),
    *("yandex.by", "yandex.kz", "yandex.ua", "ukr.net", "tut.by", "mail.kz", "gmx.de", "web.de"),
    *("hotmail.fr", "yahoo.fr", "yahoo.co.uk", "hotmail.co.uk", "orange.fr", "libero.it", "wp.pl"),
)
"""Where most people have their mailbox; the first of several with one name is the likeliest."""

REAL = frozenset({"email.com", "ymail.com", "gmail.ru", "yandex.uz", "outlook.co", "protonmail.ch"})
"""Domains that look like a slip of a provider's name and are not."""

_TWINS = str.maketrans("аАвВеЕкКмМнНоОрРсСтТуУхХіІјЈѕЅ", "aAbBeEkKmMhHoOpPcCtTyYxXiIjJsS")
_TWINS |= str.maketrans("οΟαΑνΝρΡιΙκΚεΕ", "oOaAvNpPiIkKeE")


def meant_domain(domain: str) -> str | None:
    """Return the well-known domain that is one slip from `domain`, or whose name it is.

    A slip is one character too many, missing or wrong, or two swapped: gmial.com, gmailcom,
    gmail,com, gmail..com. A well-known or known real domain was meant as it stands.
    """
    if domain in PROVIDERS or domain in REAL:
        return None
    return next((provider for provider in PROVIDERS if _slipped(domain, provider)), None)


def without_lookalikes(text: str) -> str:
    """Return `text` with Cyrillic and Greek letters replaced by the Latin ones they look like."""
    return text.translate(_TWINS)


def _slipped(domain: str, provider: str) -> bool:
    name = provider.partition(".")[0]
    if domain == name or domain.replace(",", ".").replace(".", "") == provider.replace(".", ""):
        return True
    # Short names have real neighbours: there only swapped letters count.
    return _one_slip(domain, provider) and (len(name) > 4 or sorted(domain) == sorted(provider))


def _one_slip(typed: str, meant: str) -> bool:
    if abs(len(typed) - len(meant)) > 1:
        return False
    start = 0
    while start < min(len(typed), len(meant)) and typed[start] == meant[start]:
        start += 1
    typed, meant = typed[start:], meant[start:]
    end = 0
    while end < min(len(typed), len(meant)) and typed[-1 - end] == meant[-1 - end]:
        end += 1
    typed, meant = typed[: len(typed) - end], meant[: len(meant) - end]
    return max(len(typed), len(meant)) == 1 or (len(typed) == 2 and typed == meant[::-1])
