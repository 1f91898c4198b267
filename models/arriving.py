"""Noticing a sign-in from where an account was never used: its owner is told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import ip_address, ip_network

from models.job import Job
from models.session import Session

LOOKED_AT = 200  # earlier sessions

_PROGRAMS = (  # the first that is found counts: browsers name those that they descend from
    ("Edge", r"\bEdgA?(?:iOS)?/"),
    ("Opera", r"\b(?:OPR|OPT|Opera)\b"),
    ("Yandex Browser", r"\bYaBrowser/"),
    ("Samsung Internet", r"\bSamsungBrowser/"),
    ("Firefox", r"\b(?:Firefox|FxiOS)/"),
    ("Chrome", r"\b(?:Chrome|CriOS|Chromium|HeadlessChrome)/"),
    ("Safari", r"\bSafari/"),
    ("curl", r"^curl/"),
    ("Python", r"(?i)\bpython"),
)
_SYSTEMS = (
    ("Android", r"\bAndroid\b"),
    ("iOS", r"\b(?:iPhone|iPad|iPod)\b"),
    ("Windows", r"\bWindows\b"),
    ("macOS", r"\bMac OS X\b|\bMacintosh\b"),
    ("ChromeOS", r"\bCrOS\b"),
    ("Linux", r"\bLinux\b"),
)


@dataclass(frozen=True)
class Program:
    """What a client says it is, without versions; None for what we have no name for."""

    name: str | None
    system: str | None

    @classmethod
    def of(cls, user_agent: str) -> Program:
        """Read a User-Agent header; what it says beyond our own words is dropped."""
        return cls(_first(_PROGRAMS, user_agent), _first(_SYSTEMS, user_agent))


def _first(names: tuple[tuple[str, str], ...], text: str) -> str | None:
    return next((name for name, pattern in names if re.search(pattern, text)), None)


def neighbourhood(ip: str) -> str:
    """Return about what one provider hands out around an address: its /16, or /32 of IPv6.

    Addresses of homes and phones change within it daily, and a letter each time would soon go
    unread.
    """
    try:
        address = ip_address(ip)
    except ValueError:
        return ""
    if address.version == 6 and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    return str(ip_network((address, 16 if address.version == 4 else 32), strict=False))


async def notice_arrival(session: Session) -> None:
    """Promise a letter if `session` is from a program or a network that no earlier one was from.

    Both must have been seen together. The first sign-in is news to nobody. Call it inside the
    transaction that signs in.
    """
    earlier = (
        await Session.filter(account_id=session.account_id, id__lt=session.id)
        .order_by("-id")
        .limit(LOOKED_AT)
        .values_list("user_agent", "ip")
    )
    known = {(Program.of(user_agent), neighbourhood(ip)) for user_agent, ip in earlier}
    arrived = Program.of(session.user_agent), neighbourhood(session.ip)
    if known and arrived not in known:
        await Job.later("send_new_sign_in", session_id=str(session.id))
