"""The live connections of this process: how many there are, and their common end."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from app.refusals import Case, Refusal


class Live:
    """Counts sockets and event streams, and tells them when the process is about to stop."""

    def __init__(self) -> None:
        self.draining = asyncio.Event()
        self._held: Counter[tuple[str, str]] = Counter()
        self._emptied = asyncio.Event()
        self._emptied.set()

    @property
    def count(self) -> int:
        """How many places are held."""
        return self._held.total()

    @contextmanager
    def place(self, kind: str, name: str, most: int) -> Iterator[None]:
        """Hold one of `most` places of the address or owner called `name`.

        Raises Refusal (THROTTLED) when all are taken, (UNAVAILABLE) while draining.
        """
        self.refuse_when_draining()
        key = kind, name
        if self._held[key] >= most:
            raise Refusal(
                Case.THROTTLED,
                f"At most {most} live connections for one {kind}.",
                headers={"Retry-After": "30"},
            )
        self._held[key] += 1
        self._emptied.clear()
        try:
            yield
        finally:
            self._held[key] -= 1
            if not self._held[key]:
                del self._held[key]
            if not self._held:
                self._emptied.set()

    def refuse_when_draining(self) -> None:
        """Raise Refusal (UNAVAILABLE) when the process is about to stop."""
        if self.draining.is_set():
            raise Refusal(
                Case.UNAVAILABLE, "The service is restarting.", headers={"Retry-After": "2"}
            )

    async def drain(self, seconds: float) -> bool:
        """End all live connections; return whether the last one had left within `seconds`."""
        self.draining.set()
        try:
            async with asyncio.timeout(seconds):
                await self._emptied.wait()
        except TimeoutError:
            return False
        return True
