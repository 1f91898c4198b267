"""What one operation may reach: who asks, and the doors through which data and verbs are found."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol, TypeAlias, TypeVar
from uuid import UUID

import strawberry
from strawberry.dataloader import DataLoader

from models.account import Account, Locale
from models.authenticator import SecondFactorRequired
from models.company import Company, CompanyStatus, Member, MemberStatus
from models.consent import Origin
from models.policy import policy
from models.problems import NotFound, NotPermitted, NotSignedIn, Problem
from models.session import Session
from schema.node import read_id

K = TypeVar("K")
V = TypeVar("V")


class CompanyRequired(Problem):
    """The caller acts for several companies and has to say for which."""

    def __init__(self, companies: Iterable[Company]) -> None:
        self.companies = list(companies)
        super().__init__()


class RateLimited(Problem):
    """Too many requests of this kind for now."""

    def __init__(self, retry_at: datetime) -> None:
        self.retry_at = retry_at
        super().__init__()


class Bell(Protocol):
    """Wakes a reader when there may be something new."""

    async def wait(self, timeout: float) -> bool:  # noqa: ASYNC109 - an answer, no error
        """Wait for a ring, at most `timeout` seconds; return whether it rang."""


class Outside(Protocol):
    """The few things beyond the database that resolvers use; `app` provides them."""

    def listen(self, company_id: UUID) -> AbstractAsyncContextManager[Bell]:
        """Listen for news in the log of a company, or of another owner of one."""

    async def throttle(self, rule: str, *keys: str) -> datetime | None:
        """Count one use of a rule; return when to try again if there were too many, else None."""

    def link(self, kind: str, token: str) -> str:
        """Return the link that a letter of this kind carries."""

    def file_url(self, kind: str, id: str, filename: str) -> str:
        """Return a signed link, good for five minutes, to one generated or stored file."""


@dataclass
class Context:
    """One operation's surroundings; made anew for each, and for each event of a subscription."""

    session: Session | None
    outside: Outside
    origin: Origin
    accept_language: str | None = None
    can_set_cookie: bool = False
    last_event_id: str | None = None
    device_token: str | None = None
    response_cookies: list[tuple[str, int]] = field(default_factory=list)
    device_cookies: list[tuple[str, int]] = field(default_factory=list)
    _memberships: list[Member] | None = None
    _loaders: dict[Any, DataLoader[Any, Any]] = field(default_factory=dict)
    _looking: asyncio.Lock = field(default_factory=asyncio.Lock)

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
    def signed_in(self) -> Session:
        """The caller's session. Raises NotSignedIn."""
        if self.session is None:
            raise NotSignedIn
        return self.session

    @property
    def account(self) -> Account:
        """Whoever is signed in. Raises NotSignedIn."""
        return self.signed_in.account

    @property
    def staff(self) -> Account:
        """Whoever is signed in, if staff with the factor that staff need.

        Raises NotSignedIn, NotPermitted, SecondFactorRequired.
        """
        if not self.account.is_staff:
            raise NotPermitted
        if not self.account.may_act_as_staff:
            raise SecondFactorRequired
        return self.account

    async def memberships(self) -> list[Member]:
        """Return the caller's active memberships with their companies, oldest first.

        They are read once for an operation. Raises NotSignedIn.
        """
        account = self.account
        async with self._looking:
            if self._memberships is None:
                self._memberships = await (
                    account.memberships.filter(status=MemberStatus.ACTIVE)
                    .select_related("company")
                    .order_by("id")
                )
                for membership in self._memberships:
                    membership.account = account
            return self._memberships

    def forget_memberships(self) -> None:
        """Have them read anew: this operation changed them."""
        self._memberships = None

    async def member(self, company_id: str | None = None) -> Member:
        """Return the membership through which the caller acts; without an id, the only one.

        A closed company can be named, but is no choice of its own accord. Raises NotSignedIn,
        NotPermitted (no membership), CompanyRequired (several and none named), NotFound (a company
        that is not the caller's, or none).
        """
        memberships = await self.memberships()
        if company_id is not None:
            wanted = read_id("cmp", company_id)
            found = [m for m in memberships if m.company_id == wanted]
            if not found:
                raise NotFound("companyId")
            return found[0]
        choices = [m for m in memberships if m.company.status is not CompanyStatus.CLOSED]
        if not choices:
            raise NotPermitted
        if len(choices) > 1:
            raise CompanyRequired(m.company for m in choices)
        return choices[0]

    def loader(self, load: Callable[[list[K]], Awaitable[list[V]]]) -> DataLoader[K, V]:
        """Return this operation's loader by `load`, which is asked for many keys at once."""
        return self._loaders.setdefault(load, DataLoader(load))

    async def limit(self, rule: str, *keys: str) -> None:
        """Count one use of a rule by these keys and the caller's address. Raises RateLimited."""
        if retry_at := await self.outside.throttle(rule, *(keys or (self.origin.ip,))):
            raise RateLimited(retry_at)

    def set_cookie(self, token: str, seconds: int) -> None:
        """Have the browser keep the session."""
        self.response_cookies.append((token, seconds))

    def set_device_cookie(self, token: str) -> None:
        """Have the browser keep the token that makes it a trusted device."""
        seconds = int(policy().trusted_device_life.total_seconds())
        self.device_cookies.append((token, seconds))

    def clear_cookie(self) -> None:
        """Have the browser forget the session."""
        self.response_cookies.append(("", 0))


_RANGE = re.compile(r"(?P<name>ru|en)(-[a-z0-9-]+)?(\s*;\s*q=(?P<weight>[01](\.\d{0,3})?))?")


def preferred_locale(accept_language: str | None) -> str | None:
    """Return the first of our languages in an Accept-Language header (RFC 9110), by its weights."""
    best, chosen = 0.0, None
    for part in (accept_language or "").split(",")[:20]:
        found = _RANGE.fullmatch(part.strip().lower())
        if found and float(found["weight"] or 1) > best:
            best, chosen = float(found["weight"] or 1), found["name"]
    return chosen


Info: TypeAlias = strawberry.Info[Context, None]
