"""What the transports need to know of the rest of the application."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network
from typing import Generic, Protocol, TypeVar

import strawberry

from app.budget import Budget, Quota
from app.documents import Documents
from app.live import Live
from app.throttle import Throttle, network_of

CallerT = TypeVar("CallerT")


class BadCredentials(Exception):
    """An unknown, revoked or expired token or key was shown: 401 on HTTP, 4403 on sockets."""


@dataclass(frozen=True)
class Credentials:
    """What a client shows of itself: at most one of the two, the header wins over the cookie."""

    authorization: str | None = None
    cookie: str | None = None


@dataclass(frozen=True)
class RequestInfo:
    """Facts of a request that its caller does not decide alone.

    `ip` is the client's address, taken from `X-Forwarded-For` behind trusted proxies only; empty
    when unknown. `can_set_cookie` is false where headers have left already: sockets and event
    streams. `last_event_id` is the cursor of the last event that a returning event stream has seen.
    `device_token` is the cookie of a trusted device, on requests of our own pages.
    """

    request_id: str
    ip: str = ""
    user_agent: str = ""
    origin: str | None = None
    accept_language: str | None = None
    can_set_cookie: bool = False
    last_event_id: str | None = None
    device_token: str | None = None


class Context(Protocol):
    """What the transports read of the resolvers' context."""

    @property
    def locale(self) -> str:
        """The language of problem messages: "en" or "ru"."""

    @property
    def response_cookies(self) -> Sequence[tuple[str, int]]:
        """Session cookies to send: (value, seconds to live); `("", 0)` clears, the last counts."""

    @property
    def device_cookies(self) -> Sequence[tuple[str, int]]:
        """Cookies of a trusted device to send, likewise."""


@dataclass(frozen=True)
class SurfaceSettings:
    """Who may call from where, and how much. Sizes are bytes, times are seconds."""

    development: bool = False
    allowed_origins: frozenset[str] = (
        frozenset()
    )  # exact: scheme, host and port, the public one too
    trusted_proxies: tuple[IPv4Network | IPv6Network, ...] = ()
    cookie_name: str = "muster_session"
    device_cookie_name: str = "muster_device"
    cookie_secure: bool = True
    body_bytes: int = 256 * 1024
    upload_bytes: int = 10 * 1024 * 1024
    deadline: float = 10  # of work for one operation, and for each event of a subscription
    frame_bytes: int = 256 * 1024
    init_seconds: float = 5
    ping_seconds: float = 25  # on sockets; a client silent for two of these is gone
    heartbeat_seconds: float = 15  # on event streams
    recheck_seconds: float = 3  # how soon ended credentials are noticed on a live connection
    send_seconds: float = 30  # for a client to take one message before it is cut off
    operations_per_socket: int = 100
    messages_per_minute: int = 600
    live_per_owner: int = 20
    live_per_address: int = 100


@dataclass(frozen=True)
class Surface(Generic[CallerT]):
    """The one schema and the way to its callers, for HTTP, sockets and event streams alike.

    `identify` raises BadCredentials for a bad bearer token or key and answers None for nobody and
    for a dead cookie. `context` is called once for an operation and once for each event of a
    subscription. `still_valid` is asked every few seconds while a connection lives. `owner` names
    whom live connections are counted for. `may_send_any` tells whether a caller may send documents
    that are not registered, `budget` how much a caller may ask for. `cursor` reads the position out
    of an event that a subscription yielded, if it has one.
    """

    schema: strawberry.Schema
    documents: Documents
    settings: SurfaceSettings
    identify: Callable[[Credentials], Awaitable[CallerT | None]]
    context: Callable[[CallerT | None, RequestInfo], Context]
    still_valid: Callable[[CallerT], Awaitable[bool]]
    owner: Callable[[CallerT], str]
    may_introspect: Callable[[CallerT | None], bool]
    may_send_any: Callable[[CallerT | None], bool]
    budget: Callable[[CallerT | None], Budget]
    throttle: Throttle
    cursor: Callable[[object], str | None]
    live: Live = field(default_factory=Live)

    def __post_init__(self) -> None:
        if self.schema.extensions or self.schema.directives:
            # Operations run on graphql-core's executor, where these would be silently without
            # effect.
            msg = "The schema must not have Strawberry extensions or operation directives."
            raise ValueError(msg)

    async def charge(self, caller: CallerT | None, info: RequestInfo, cost: int) -> Quota:
        """Take the cost of an operation from its caller's budget, or from a visitor's network's.

        Raises Refusal (INVALID, THROTTLED).
        """
        if caller is not None:
            name = self.owner(caller)
        else:
            name = network_of(info.ip) if info.ip else "unknown"
        return await self.budget(caller).charge(self.throttle, name, cost)

    async def until_signed_out(self, caller: CallerT | None) -> None:
        """Return when `caller` has lost the right to a live connection; nobody has none to lose."""
        if caller is None:
            await asyncio.Event().wait()
        while caller is not None:
            await asyncio.sleep(self.settings.recheck_seconds)
            if not await self.still_valid(caller):
                return

    @contextmanager
    def place_for_address(self, address: str) -> Iterator[None]:
        """Hold one of the live connections that an address may have; raises Refusal (THROTTLED)."""
        with self.live.place("address", address, self.settings.live_per_address):
            yield

    @contextmanager
    def place_for_owner(self, caller: CallerT | None) -> Iterator[None]:
        """Hold one of the live connections that a caller may have; raises Refusal (THROTTLED)."""
        if caller is None:
            yield
            return
        with self.live.place("owner", self.owner(caller), self.settings.live_per_owner):
            yield
