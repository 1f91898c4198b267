"""Sends prepared requests over connections that stay open, and notes how long each answer takes."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import cycle
from time import perf_counter
from typing import cast

HOST = "127.0.0.1"
PATIENCE = 30.0  # seconds for one answer
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)\r\n", re.IGNORECASE)


class WrongAnswer(Exception):
    """The contender at `port` answered with an error, too late or not at all."""

    def __init__(self, port: int, answer: str) -> None:
        self.port = port
        super().__init__(answer)


class Client(asyncio.Protocol):
    """One connection; it asks one thing at a time."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._transport: asyncio.Transport | None = None
        self._answer: asyncio.Future[bytes] | None = None
        self._received = bytearray()
        self._awaited = 0  # bytes of the whole answer, 0 until its head is there

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)  # uvloop's is no subclass

    def data_received(self, data: bytes) -> None:
        self._received += data
        if not self._awaited:
            head = self._received.find(b"\r\n\r\n")
            if head < 0:
                return
            length = _LENGTH.search(self._received, 0, head + 2)
            self._awaited = head + 4 + int(length[1] if length else 0)
        if len(self._received) >= self._awaited and self._answer:
            received, self._received, self._awaited = bytes(self._received), bytearray(), 0
            if not self._answer.done():
                self._answer.set_result(received)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._answer and not self._answer.done():
            self._answer.set_exception(WrongAnswer(self._port, "The connection was closed."))

    async def answer(self, request: bytes) -> tuple[bytes, bytes]:
        """Return the head and the body of the answer. Raises WrongAnswer when there is none."""
        assert self._transport
        self._answer = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        try:
            async with asyncio.timeout(PATIENCE):
                head, _, body = (await self._answer).partition(b"\r\n\r\n")
        except TimeoutError:
            raise WrongAnswer(self._port, f"No answer in {PATIENCE:g} seconds.") from None
        return head, body

    async def ask(self, request: bytes) -> bytes:
        """Return the body of the answer. Raises WrongAnswer unless it is 200 and without errors."""
        head, body = await self.answer(request)
        if not head.startswith(b"HTTP/1.1 200 ") or b'"errors":' in body:
            status = head.partition(b"\r\n")[0]
            raise WrongAnswer(self._port, (status + b" " + body[:2_000]).decode(errors="replace"))
        return body

    def close(self) -> None:
        assert self._transport
        self._transport.close()


@asynccontextmanager
async def connected(port: int, count: int) -> AsyncIterator[list[Client]]:
    loop = asyncio.get_running_loop()
    clients: list[Client] = []
    try:
        for _ in range(count):
            _, client = await loop.create_connection(lambda: Client(port), HOST, port)
            clients.append(client)
        yield clients
    finally:
        for client in clients:
            client.close()


async def answers(port: int, requests: Sequence[bytes]) -> list[bytes]:
    """Ask one after the other; return the bodies."""
    async with connected(port, 1) as [client]:
        return [await client.ask(request) for request in requests]


@dataclass(frozen=True)
class Load:
    """What a time of asking came to: the seconds it took, and those of each answer."""

    seconds: float
    latencies: list[float]


async def load(port: int, requests: Sequence[bytes], connections: int, seconds: float) -> Load:
    """Ask the requests in turn over all connections at once, each as soon as it was answered.

    Raises the first WrongAnswer.
    """
    latencies: list[float] = []
    upcoming = cycle(requests)

    async def keep_asking(client: Client) -> None:
        while (asked := perf_counter()) < end:
            await client.ask(next(upcoming))
            latencies.append(perf_counter() - asked)

    async with connected(port, connections) as clients:
        start = perf_counter()
        end = start + seconds
        try:
            async with asyncio.TaskGroup() as group:
                for client in clients:
                    group.create_task(keep_asking(client))
        except ExceptionGroup as failures:
            raise failures.exceptions[0] from None
        return Load(perf_counter() - start, latencies)
