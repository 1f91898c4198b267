"""What one operation may reach: who asks, and the doors through which data is read and verbs are found."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol, TypeAlias
from uuid import UUID

import strawberry

from models.account import Account, Locale
from models.company import Member, MemberStatus
from models.consent import Origin
from models.problems import NotFound, NotPermitted, NotSignedIn, Problem
from models.session import Session
from schema.node import read_id


class CompanyRequired(Problem):
    """The caller acts for several companies and has to say for which."""

    def __init__(self, companies: Iterable[Any]) -> None:
        self.companies = list(companies)
        super().__init__()


class RateLimited(Problem):
    """Too many requests of this kind for now."""

    def __init__(self, retry_at: datetime) -> None:
        self.retry_at = retry_at
        super().__init__()


class Bell(Protocol):
    """Wakes a reader when there may be something new."""

    async def wait(self, timeout: float) -> bool:
        """Wait for a ring, at most `timeout` seconds; return whether it rang."""


class Outside(Protocol):
    """The few things beyond the database that resolvers use; `app` provides them."""

    def listen(self, company_id: UUID) -> AbstractAsyncContextManager[Bell]:
        """Listen for new changes of a company."""

    async def throttle(self, rule: str, *keys: str) -> datetime | None:
        """Count one use of a rule; return when to try again if there were too many, else None."""

    def file_url(self, kind: str, id: str, filename: str) -> str:
        """Return a signed link, good for five minutes, to one generated or stored file."""


@dataclass
class Context:
    """One operation's surroundings; made anew for each operation and for each event of a subscription."""

    session: Session | None
    outside: Outside
    origin: Origin
    accept_language: str | None = None
    can_set_cookie: bool = False
    last_event_id: str | None = None
    response_cookies: list[tuple[str, int]] = field(default_factory=list)
    _members: dict[UUID | None, Member] = field(default_factory=dict)

    @property
    def locale(self) -> str:
        """The language of messages: the account's, else the browser's, else English."""
        if self.session:
            return self.session.account.locale.value
        return preferred_locale(self.accept_language) or "en"

    @property
    def browser_locale(self) -> Locale | None:
        """The language that the browser asks for, if we speak it."""
        found = preferred_locale(self.accept_language)
        return Locale(found) if found else None

    @property
    def account(self) -> Account:
        """Whoever is signed in. Raises NotSignedIn."""
        if self.session is None:
            raise NotSignedIn
        return self.session.account

    @property
    def staff(self) -> Account:
        """Whoever is signed in, if staff. Raises NotSignedIn, NotPermitted."""
        if not self.account.is_staff:
            raise NotPermitted
        return self.account

    async def member(self, company_id: str | None = None) -> Member:
        """Return the membership through which the caller acts; the id may be left out if there is one.

        Raises NotSignedIn, NotPermitted (no membership at all), CompanyRequired (several and none
        named), NotFound (a company that is not the caller's, or none).
        """
        account = self.account
        wanted = read_id("cmp", company_id) if company_id else None
        if company_id and wanted is None:
            raise NotFound("companyId")
        known = self._members.get(wanted)
        if known is None:
            known = self._members[wanted] = await self._find_member(account, wanted)
        return known

    async def _find_member(self, account: Account, company_id: UUID | None) -> Member:
        memberships = await account.memberships.filter(status=MemberStatus.ACTIVE).select_related(
            "company"
        )
        for membership in memberships:
            membership.account = account
            if membership.company_id == company_id:
                return membership
        if company_id is not None:
            raise NotFound("companyId")
        if not memberships:
            raise NotPermitted
        if len(memberships) > 1:
            raise CompanyRequired(m.company for m in memberships)
        return memberships[0]

    async def limit(self, rule: str, *keys: str) -> None:
        """Count one use of a rule by these keys and the caller's address. Raises RateLimited."""
        if retry_at := await self.outside.throttle(rule, *(keys or (self.origin.ip,))):
            raise RateLimited(retry_at)

    def set_cookie(self, token: str, seconds: int) -> None:
        """Have the browser keep the session."""
        self.response_cookies.append((token, seconds))

    def clear_cookie(self) -> None:
        """Have the browser forget the session."""
        self.response_cookies.append(("", 0))


def preferred_locale(accept_language: str | None) -> str | None:
    """Return the first of our languages in an Accept-Language header (RFC 9110), by its weights."""
    weighted: list[tuple[float, int, str]] = []
    for place, part in enumerate((accept_language or "").split(",")[:20]):
        name, _, weight = part.strip().partition(";q=")
        try:
            weighted.append((-float(weight or 1), place, name[:2].lower()))
        except ValueError:
            continue
    return next((name for _, _, name in sorted(weighted) if name in ("ru", "en")), None)


Info: TypeAlias = strawberry.Info[Context, None]
