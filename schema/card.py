"""The lists of a contractor's card: pages of their own, asked of one contractor at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import strawberry

import models
from models.company import Right
from models.problems import InvalidInput, Issue
from models.typeid import encode
from schema.arguments import After, First
from schema.context import Info
from schema.note import NOTES, Note
from schema.paging import Connection, Page, is_in_list, page
from schema.reading import Noun
from schema.sight import in_log, seen
from schema.sources import where

if TYPE_CHECKING:
    from schema.change import Change
    from schema.contractor import Invitation
    from schema.task_list import TaskConnection

_Changes = Connection[Annotated["Change", strawberry.lazy("schema.change")]]
_Invitations = Connection[Annotated["Invitation", strawberry.lazy("schema.contractor")]]
_Tasks = Annotated["TaskConnection", strawberry.lazy("schema.task_list")]


@strawberry.type
class Card:
    """What hangs on a contractor."""

    id: strawberry.Private[Any]
    company_id: strawberry.Private[Any]

    @strawberry.field(graphql_type=Connection[Note])
    async def notes(self, info: Info, first: First = None, after: After = None) -> Page:
        """What members wrote about the contractor: pinned ones first, then the newest."""
        return await _page(self, info, NOTES, first, after, sort=("-pinned", "-id"))

    @strawberry.field(graphql_type=_Invitations)
    async def invitations(self, info: Info, first: First = None, after: After = None) -> Page:
        """Every attempt to reach the person, and what became of its letter; newest first."""
        from schema.contractor import INVITATIONS

        return await _page(self, info, INVITATIONS, first, after)

    @strawberry.field(graphql_type=_Tasks)
    async def tasks(self, info: Info, first: First = None, after: After = None) -> Page:
        """The contractor's work, newest first."""
        from schema.task import TASKS
        from schema.task_list import task_page

        await _look(self, info)
        mine = where("contractor_id", self.id)
        return await task_page(TASKS, info, mine, first=first, after=after)

    @strawberry.field(graphql_type=_Changes)
    async def changes(self, info: Info, first: First = None, after: After = None) -> Page:
        """What the company's log tells of the contractor, newest first; kept for 180 days."""
        from schema.change import CHANGES

        return await _page(self, info, CHANGES, first, after, sort=("-seq", "-id"))


async def _page(
    card: Card,
    info: Info,
    noun: Noun,
    first: int | None,
    after: str | None,
    sort: Sequence[str] = ("-id",),
) -> Page:
    """Read a page of what hangs on a contractor, as the caller may see it. Raises as `_look`."""
    member = await _look(card, info)
    mine = seen(member, in_log) if noun.model is models.Change else ()
    return await page(
        noun, info, where("contractor_id", card.id), *mine, first=first, after=after, sort=sort
    )


async def _look(card: Card, info: Info) -> models.Member:
    """Return the member who looks at a card.

    A row can be reached in many ways; who may read what hangs on it is asked here once more. Raises
    InvalidInput below a list, NotFound and NotPermitted for whoever is no member.
    """
    if is_in_list(info):
        raise InvalidInput([Issue("ONE_AT_A_TIME", (info.field_name,))])
    member = await info.context.member(encode("cmp", card.company_id))
    member.require(Right.READ)
    return member
