"""Following any log: replay from a place, then each new entry as it happens, then the next."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from schema.change import CursorExpired, ResyncRequired
from schema.context import Bell
from schema.scalars import Cursor

BATCH = 200
TOO_FAR = 20_000  # entries; reading the page anew is quicker than to be told each of them
LOOK_ANYWAY = 2.0  # seconds; the bell only makes it faster
LOOK_AGAIN = 1.0  # seconds after which a slow reader's rights are looked at again


@dataclass(frozen=True)
class Batch:
    """What lies next in a log: events with their numbers, and up to which number it was looked."""

    events: Sequence[tuple[int, Any]]
    upto: int


class Log(Protocol):
    """A log as one reader may read it; its numbers grow in the order of commits."""

    @property
    def end_cursor(self) -> Cursor:
        """Where to follow from behind the end that was looked at last."""

    async def end(self) -> int:
        """Return the number of the last entry. Raises NotPermitted to who may not read it now.

        Whatever happened after the right was lost is beyond the end.
        """

    async def read(self, seq: int, end: int) -> Batch | None:
        """Return what follows a number, up to the end at most; None where that is not kept."""


async def follow(log: Log, bell: Bell, seq: int, end: int) -> AsyncIterator[Any]:
    """Yield every event behind a number, in order, none missing, none twice; then each new one.

    Ends with ResyncRequired or CursorExpired, or raises NotPermitted.
    """
    clock = asyncio.get_running_loop().time
    while True:
        if not 0 <= end - seq <= TOO_FAR:  # ahead of the log: the database was put back
            yield ResyncRequired(cursor=log.end_cursor)
            return
        looked, batch = clock(), await log.read(seq, end)
        if batch is None:
            yield CursorExpired(cursor=log.end_cursor)
            return
        for number, event in batch.events:
            yield event
            seq = number
            if clock() - looked > LOOK_AGAIN:
                break
        else:
            seq = batch.upto
        if seq == end:
            await bell.wait(LOOK_ANYWAY)
        end = await log.end()
