"""Following any log: replay from a place, then each new entry as it happens, then the next."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from schema.change import CursorExpired, ResyncRequired
from schema.context import Bell
from schema.scalars import Cursor

BATCH = 200
TOO_FAR = 20_000  # entries; reading the page anew is quicker than to be told each of them
LOOK_ANYWAY = 2.0  # seconds; the bell only makes it faster
LOOK_AGAIN = 1.0  # seconds after which a slow reader's rights are looked at again
TELL_PLACE = 300.0  # seconds without an event after which a reader is told what was passed over

P = TypeVar("P")


@dataclass(frozen=True)
class Batch(Generic[P]):
    """What lies next in a log: events with their places, and up to which place it was looked."""

    events: Sequence[tuple[P, Any]]
    upto: P


class Log(Protocol[P]):
    """A log as one reader may read it; its places, mostly numbers, grow in the order of commits."""

    @property
    def end_cursor(self) -> Cursor:
        """Where to follow from behind the end that was looked at last."""

    async def end(self) -> P:
        """Return the place of the last entry. Raises NotPermitted to who may not read it now.

        Whatever happened after the right was lost is beyond the end.
        """

    def distance(self, place: P, end: P) -> int:
        """Return how much there is to look at between them; less than 0 for what never was."""

    async def read(self, place: P, end: P) -> Batch[P] | None:
        """Return what follows a place, up to the end at most; None where that is not kept."""

    def passed(self, place: P) -> Any | None:
        """Return the event that only says up to where it was looked, if the log has such."""


async def follow(log: Log[P], bell: Bell, place: P, end: P) -> AsyncIterator[Any]:
    """Yield every event behind a place, in order, none missing, none twice; then each new one.

    Ends with ResyncRequired or CursorExpired, or raises NotPermitted. A reader who is told a part
    of the log only hears from time to time how far it went, else a cursor would grow old in a log
    that goes on.
    """
    clock = asyncio.get_running_loop().time
    told, told_at = place, clock()
    while True:
        if not 0 <= log.distance(place, end) <= TOO_FAR:  # ahead: the database was put back
            yield ResyncRequired(cursor=log.end_cursor)
            return
        looked, batch = clock(), await log.read(place, end)
        if batch is None:
            yield CursorExpired(cursor=log.end_cursor)
            return
        for number, event in batch.events:
            yield event
            place = told = number
            told_at = clock()
            if told_at - looked > LOOK_AGAIN:
                break
        else:
            place = batch.upto
        if place != told and clock() - told_at >= TELL_PLACE:
            if (passed := log.passed(place)) is not None:
                yield passed
            told, told_at = place, clock()
        if place == end:
            await bell.wait(LOOK_ANYWAY)
        end = await log.end()
