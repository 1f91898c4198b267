"""Slows down those who ask too often: volume limits in memory or in Redis.

What guards a secret (guesses, sends to one address) is counted in database rows; this is only about
volume. Both twins count in sliding windows: the last whole window, weighted by how much of it still
counts, and the current one. That takes two numbers a key, whatever the limit.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import IPv6Address, ip_address, ip_network
from math import floor
from typing import TypeAlias
from urllib.parse import quote

from limits import RateLimitItem, RateLimitItemPerSecond
from limits.aio.storage import RedisStorage
from limits.aio.strategies import SlidingWindowCounterRateLimiter
from redis.asyncio import ConnectionPool
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from app.log import Outage
from models.base import now

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)

_AFTER = 0.001  # seconds; what comes back at an instant is there just after it


@dataclass(frozen=True)
class Rule:
    """At most `amount` in any `per`, counted apart for each combination of what `keyed_by` names.

    Whatever belongs to a company is keyed by its id, so that no tenant can use up another's budget.
    """

    name: str
    amount: int
    per: timedelta
    keyed_by: tuple[str, ...]

    def key(self, keys: tuple[str, ...]) -> tuple[str, ...]:
        """Return the counter's key. Raises ValueError unless `keys` are those the rule names."""
        if len(keys) != len(self.keyed_by) or not all(keys):
            raise ValueError(f"{self.name} is keyed by {', '.join(self.keyed_by)}")
        return (self.name, *keys)


SIGN_INS = Rule("sign-ins", 100, timedelta(minutes=10), ("network",))
SIGN_UPS = Rule("sign-ups", 30, HOUR, ("network",))
RECOVERIES = Rule("recoveries", 30, HOUR, ("network",))
PASSWORD_CHANGES = Rule("password-changes", 10, timedelta(minutes=10), ("account_id",))
ADDRESS_CHANGES = Rule("address-changes", 20, HOUR, ("account_id",))
GUESSES = Rule("guesses", 300, timedelta(minutes=10), ("network",))
CODES = Rule("codes", 120, HOUR, ("network",))
TEXTS = Rule("texts", 20, HOUR, ("network",))
COMPANY_CODES = Rule("company-codes", 600, HOUR, ("company_id",))
COMPANIES = Rule("companies", 10, HOUR, ("account_id",))
PREVIEWS = Rule("previews", 120, MINUTE, ("network",))
INVITING_CALLS = Rule("inviting-calls", 120, MINUTE, ("company_id",))
OWN_UPLOADS = Rule("own-uploads", 30, HOUR, ("account_id",))
SUPPORT_THREADS = Rule("support-threads", 10, HOUR, ("account_id",))
SUPPORT_MESSAGES = Rule("support-messages", 60, HOUR, ("account_id",))
EXPORTS = Rule("exports", 60, HOUR, ("company_id", "account_id"))
EXPORT_DOWNLOADS = Rule("export-downloads", 120, HOUR, ("company_id", "account_id"))
UPLOADS = Rule("uploads", 20, HOUR, ("company_id", "caller_id"))


@dataclass(frozen=True)
class Verdict:
    """Whether a hit was allowed, how many more would be, and when (UTC) there will be more."""

    allowed: bool
    remaining: int
    reset_at: datetime


def network_of(address: str) -> str:
    """Return what an IP address is counted under: itself, or its /64, all of which one person has.

    Raises ValueError for what is no address.
    """
    ip = ip_address(address)
    if isinstance(ip, IPv6Address):
        if ip.ipv4_mapped is not None:
            return str(ip.ipv4_mapped)
        return str(ip_network((int(ip), 64), strict=False))
    return str(ip)


@dataclass
class _Windows:
    """Every counter of one rule. Windows turn together, so what is past goes unsought."""

    number: int = 0
    last: dict[tuple[str, ...], int] = field(default_factory=dict)
    current: dict[tuple[str, ...], int] = field(default_factory=dict)

    def turn(self, number: int) -> None:
        if number != self.number:
            self.last = self.current if number == self.number + 1 else {}
            self.number, self.current = number, {}


class LocalThrottle:
    """Counts in this process.

    `limits` has a memory store too, but that walks over all its keys at every hit: 12 ms each at
    30 000 keys, and a stranger can make those.
    """

    def __init__(self) -> None:
        self._rules: dict[Rule, _Windows] = {}

    async def hit(self, rule: Rule, *keys: str, cost: int = 1) -> Verdict:
        """Take `cost` from what `rule` allows to `keys`; a refused hit takes nothing."""
        key, length, moment = rule.key(keys), rule.per.total_seconds(), now().timestamp()
        number, elapsed = divmod(moment, length)
        windows = self._rules.setdefault(rule, _Windows())
        windows.turn(int(number))
        last, current = windows.last.get(key, 0), windows.current.get(key, 0)
        weight = floor(last * (1 - elapsed / length))
        left = rule.amount - current - weight
        if allowed := cost <= left:
            windows.current[key] = current = current + cost
            left -= cost
        # The last window's weight falls by one at a time; else nothing returns before the next one.
        fading = weight > 0 and current < rule.amount
        more_at = length * (last - weight) / last if fading else length
        wait = timedelta(seconds=more_at - elapsed + _AFTER)
        return Verdict(allowed, left, now() + wait)

    async def close(self) -> None:
        """Nothing is held open."""


class RedisThrottle:
    """Counts in Redis for all processes; while Redis is gone each process counts for itself."""

    _PAUSE = 5.0  # seconds without Redis after a failure, so that not every hit waits for it

    def __init__(self, url: str, *, prefix: str = "muster") -> None:
        self._pool: ConnectionPool = ConnectionPool.from_url(
            url, retry=Retry(NoBackoff(), 0), socket_connect_timeout=0.5, socket_timeout=0.5
        )
        storage = RedisStorage(
            "async+redis://",
            implementation="redispy",
            key_prefix=f"{prefix}:limit",
            connection_pool=self._pool,  # type: ignore[arg-type] # passed on to redis as it is
        )
        self._limiter = SlidingWindowCounterRateLimiter(storage)
        self._local = LocalThrottle()
        self._resume_at = 0.0
        self._outage = Outage("redis", "each process limits for itself")

    async def hit(self, rule: Rule, *keys: str, cost: int = 1) -> Verdict:
        """Take `cost` from what `rule` allows to `keys`; a refused hit takes nothing."""
        names = [quote(key, safe="") for key in rule.key(keys)[1:]]
        loop = asyncio.get_running_loop()
        if loop.time() < self._resume_at:
            return await self._local.hit(rule, *keys, cost=cost)
        item = _item(rule)
        try:
            allowed = await self._limiter.hit(item, *names, cost=cost)
            window = await self._limiter.get_window_stats(item, *names)
        except (RedisError, OSError, TimeoutError) as error:
            self._outage.began(error)
            self._resume_at = loop.time() + self._PAUSE
            return await self._local.hit(rule, *keys, cost=cost)
        self._outage.ended()
        reset = window.reset_time
        if not allowed and reset <= time.time():
            reset += item.get_expiry()  # in the first millisecond of a window limits says "now"
        return Verdict(allowed, window.remaining, datetime.fromtimestamp(reset, UTC))

    async def close(self) -> None:
        """Leave the connections."""
        await self._pool.aclose()


Throttle: TypeAlias = LocalThrottle | RedisThrottle


def open_throttle(redis_url: str | None) -> Throttle:
    """Return the throttle for a setting: in Redis when there is one, else inside this process."""
    return RedisThrottle(redis_url) if redis_url else LocalThrottle()


def _item(rule: Rule) -> RateLimitItem:
    return RateLimitItemPerSecond(rule.amount, int(rule.per.total_seconds()), namespace=rule.name)
