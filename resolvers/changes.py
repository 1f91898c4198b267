"""Live changes: replay from a cursor, then each new one as it happens."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import strawberry

from models.change import Change
from models.company import MemberStatus, Right
from models.problems import NotPermitted
from schema.change import LOG, CompanyEvent, CursorExpired, position
from schema.context import Info
from schema.paging import read_cursor

BATCH = 200
POLL = 2.0  # seconds; the bell only makes it faster


@strawberry.type
class ChangeSubscriptions:
    @strawberry.subscription(graphql_type=CompanyEvent)
    async def company_changes(
        self, info: Info, after: str | None = None, company_id: strawberry.ID | None = None
    ) -> AsyncIterator[Any]:
        """Every change of a company behind a cursor, in order, none missing, none twice; then each new one.

        Without `after`: from now. A returning event stream's Last-Event-ID counts before `after`.
        """
        member = await info.context.member(company_id)
        member.require(Right.READ)
        company = member.company
        async with info.context.outside.listen(company.id) as bell:
            given = info.context.last_event_id or after
            if given is None:
                seq = await _end(company.id)
            else:
                [seq] = read_cursor(LOG, given, 1)
                first = await Change.filter(company_id=company.id).order_by("seq").first()
                if first and seq + 1 < first.seq:
                    yield CursorExpired(cursor=position(await _end(company.id)))
                    return
            while True:
                changes = await (
                    Change.filter(company_id=company.id, seq__gt=seq).order_by("seq").limit(BATCH)
                )
                if changes:
                    await member.refresh_from_db(fields=["role", "status"])
                    if member.status is not MemberStatus.ACTIVE:
                        raise NotPermitted
                    member.require(Right.READ)
                for change in changes:
                    yield change
                    seq = change.seq
                if len(changes) < BATCH:
                    await bell.wait(POLL)


async def _end(company_id: Any) -> int:
    last = await Change.filter(company_id=company_id).order_by("-seq").first()
    return last.seq if last else 0
