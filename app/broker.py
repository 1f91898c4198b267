"""Rings those who wait for news: a doorbell that says that something changed, never what.

The rows are the truth. A lost ring costs nothing but time: whoever listens looks by itself every
`LOOK_ANYWAY` seconds, and the next ring makes up for the lost one.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from contextvars import Context
from typing import Any, TypeAlias
from uuid import UUID

from redis.asyncio import Redis
from redis.asyncio.client import PubSub
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from app.log import Outage
from models.base import new_token

LOOK_ANYWAY = 2.0
"""Seconds after which a listener looks for news although nobody rang."""

JOBS = "jobs"

_QUIET = 10.0  # seconds without a word before the connection is asked whether it lives
_SHORTEST, _LONGEST = 0.1, 5.0  # seconds between two attempts to come back


class Bell:
    """One listener's bell. However often it rings before somebody looks, that is one wake-up."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """Wake the listener, or let its next `wait` return at once."""
        self._rung.set()

    async def wait(self, timeout: float = LOOK_ANYWAY) -> bool:  # noqa: ASYNC109 - an answer, no error
        """Return True when it rang, False after `timeout` seconds of silence."""
        try:
            async with asyncio.timeout(timeout):
                await self._rung.wait()
        except TimeoutError:
            return False
        self._rung.clear()
        return True


class LocalBroker:
    """Rings inside this process: all that one `serve` with its worker inside needs.

    Topics are words without white space. Every verb runs on the event loop's thread.
    """

    def __init__(self) -> None:
        self._bells: dict[str, set[Bell]] = {}

    @property
    def connected(self) -> bool:
        """Whether rings reach everybody they are meant for."""
        return True

    async def start(self) -> None:
        """Begin to work; nothing outside this process is needed for it."""

    async def close(self) -> None:
        """Stop to hear of other processes; rings still reach the listeners of this one."""

    def ring(self, company_ids: Iterable[UUID]) -> None:
        """Say that these owners' logs grew: companies', people's. Returns at once, never raises."""
        self.ring_topics(_topic_of(company_id) for company_id in company_ids)

    def ring_jobs(self) -> None:
        """Say that the worker has something to do. Returns at once and never raises."""
        self.ring_topics([JOBS])

    def ring_topics(self, topics: Iterable[str]) -> None:
        """Ring for topics of any kind. Returns at once and never raises."""
        self._ring_here(set(topics))

    def listen(self, company_id: UUID) -> AbstractAsyncContextManager[Bell]:
        """Hear of one owner: `async with broker.listen(company_id) as bell: await bell.wait()`."""
        return self.listen_topic(_topic_of(company_id))

    def listen_jobs(self) -> AbstractAsyncContextManager[Bell]:
        """Hear that there is work."""
        return self.listen_topic(JOBS)

    @asynccontextmanager
    async def listen_topic(self, topic: str) -> AsyncIterator[Bell]:
        """Hear of one topic of any kind. A bell serves one listener."""
        bell = Bell()
        self._bells.setdefault(topic, set()).add(bell)
        try:
            yield bell
        finally:
            self._bells[topic].discard(bell)
            if not self._bells[topic]:
                del self._bells[topic]

    def _ring_here(self, topics: Iterable[str]) -> None:
        for topic in topics:
            for bell in self._bells.get(topic, ()):
                bell.ring()


class RedisBroker(LocalBroker):
    """Rings in every process that shares a Redis; inside this one it rings even when Redis is gone.

    One pub/sub connection hears for the whole process, another one tells. `ring` only notes the
    topics; a task tells them, many at once when they come fast. When the connection comes back,
    everybody here is rung, for nobody knows what was missed. `name` is what CLIENT LIST shows.
    """

    def __init__(self, url: str, *, prefix: str = "muster") -> None:
        super().__init__()
        self._origin = new_token()
        self.name = f"{prefix}:broker:{self._origin[:8]}"
        self._redis: Redis = Redis.from_url(
            url,
            client_name=self.name,
            retry=Retry(NoBackoff(), 0),
            socket_connect_timeout=2,
            socket_timeout=2,
            socket_keepalive=True,
        )
        # Redis shares pub/sub among its numbered databases, so the number is part of the name.
        number = self._redis.connection_pool.connection_kwargs.get("db") or 0
        self._channel = f"{prefix}:{number}:bell"
        self._untold: set[str] = set()
        self._to_tell = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._failures = 0
        self._hears = False
        self._outage = Outage("redis", "live updates between processes wait for the next look")

    @property
    def connected(self) -> bool:
        """Whether this process hears the others."""
        return self._hears

    async def start(self) -> None:
        """Begin to hear and to tell, without waiting for Redis."""
        # Both outlive whoever calls, so they must not inherit a request or a transaction.
        self._tasks = [
            asyncio.create_task(self._keep_hearing(), context=Context()),
            asyncio.create_task(self._keep_telling(), context=Context()),
        ]

    async def close(self) -> None:
        """Stop and leave the connections; what was not told yet is left untold."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks, self._hears = [], False
        await self._redis.aclose()

    def ring_topics(self, topics: Iterable[str]) -> None:
        """Ring here at once and elsewhere soon."""
        rung = set(topics)
        self._ring_here(rung)
        self._untold |= rung
        self._to_tell.set()

    async def _keep_telling(self) -> None:
        while True:
            await self._to_tell.wait()
            self._to_tell.clear()
            topics, self._untold = self._untold, set()
            try:
                await self._redis.publish(self._channel, " ".join((self._origin, *topics)))
            except Exception as error:
                self._outage.began(error)
            else:
                if self._hears:
                    self._outage.ended()

    async def _keep_hearing(self) -> None:
        while True:
            try:
                async with self._redis.pubsub() as pubsub:
                    await pubsub.subscribe(self._channel)
                    await self._hear(pubsub)
            except Exception as error:
                self._outage.began(error)
            self._hears = False
            self._failures += 1
            await asyncio.sleep(_pause(self._failures))

    async def _hear(self, pubsub: PubSub) -> None:
        asked = False
        while True:
            message = await pubsub.get_message(timeout=_QUIET)
            if message is not None:
                asked = False
                self._take(message)
            elif asked:
                raise TimeoutError("no answer to PING")
            else:
                asked = True
                await pubsub.ping()

    def _take(self, message: dict[str, Any]) -> None:
        if message["type"] == "subscribe":
            self._hears, self._failures = True, 0
            self._outage.ended()
            self._ring_here(list(self._bells))
        elif message["type"] == "message":
            origin, *topics = message["data"].decode(errors="replace").split(" ")
            if origin != self._origin:
                self._ring_here(topics)


Broker: TypeAlias = LocalBroker | RedisBroker


def open_broker(redis_url: str | None) -> Broker:
    """Return the broker for a setting: over Redis when there is one, else inside this process."""
    return RedisBroker(redis_url) if redis_url else LocalBroker()


def _pause(failures: int) -> float:
    """Return seconds: twice as many after each failure, up to a limit, and not the same for all."""
    longest = min(_LONGEST, _SHORTEST * 2 ** min(failures, 10))
    return random.uniform(longest / 2, longest)  # noqa: S311 - no secret


def _topic_of(company_id: UUID) -> str:
    return f"company:{company_id}"
