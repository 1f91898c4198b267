"""A person's own teams as they change: replay from a cursor, then each new change."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import strawberry

from models.account import Account
from models.own_changes import OwnLog, Teams
from resolvers import following
from resolvers.changes import Behind
from resolvers.following import Batch, follow
from schema.change import CursorMoved
from schema.context import Info
from schema.own_changes import ViewerChange, ViewerEvent, place_of, read_place
from schema.scalars import Cursor


@strawberry.type
class OwnSubscriptions:
    """Following what happens to oneself."""

    @strawberry.subscription(graphql_type=ViewerEvent)
    async def viewer_changes(self, info: Info, after: Behind = None) -> AsyncIterator[Any]:
        """What happens to you on any team behind a cursor, none missing, none twice; then live.

        In order within each team, within two seconds. Without `after`: from now. A returning event
        stream's Last-Event-ID counts before `after`. A team that you join meanwhile is told of from
        TEAM_JOINED on. What is only the company's (drafts, notes, tags) is not told.
        """
        # Nobody rings for one person of a company: whoever writes would have to look up each of
        # thousands. The look every two seconds tells it.
        log = _Own(info.context.account)
        async with info.context.outside.listen(log.account.id) as bell:
            end, given = await log.end(), info.context.last_event_id or after
            place = end if given is None else read_place(log.account.id, given)
            async for event in follow(log, bell, place, end):
                yield event


class _Own:
    """A person's log; its places are one number for each team."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self._log, self._end = OwnLog(account), Teams({})

    @property
    def end_cursor(self) -> Cursor:
        return place_of(self.account.id, self._end)

    async def end(self) -> Teams:
        self._end = await self._log.end()
        return self._end

    def distance(self, place: Teams, end: Teams) -> int:
        """Only the person's own changes are read, however long the companies' logs are."""
        ahead = [id for id, seq in place.numbers.items() if seq > end.numbers.get(id, seq)]
        return -1 if ahead else 0

    def passed(self, place: Teams) -> CursorMoved:
        return CursorMoved(cursor=place_of(self.account.id, place))

    async def read(self, place: Teams, end: Teams) -> Batch[Teams] | None:
        found = await self._log.read(place, end, following.BATCH)
        if found is None:
            return None
        told, upto = found
        id = self.account.id
        return Batch([(at, ViewerChange.of(id, change, at)) for at, change in told], upto)
