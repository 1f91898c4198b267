"""The company's log as clients follow it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Union
from uuid import UUID

import strawberry

import models
from models.change import ActorKind, ChangeType
from models.typeid import encode
from schema.context import Info
from schema.contractor import CONTRACTORS, Contractor
from schema.cursors import read_cursor, write_cursor
from schema.imports import IMPORTS, Import
from schema.node import Node, shows
from schema.reading import Noun
from schema.scalars import JSON, Cursor
from schema.selecting import wanted
from schema.sources import where
from schema.task import TASKS, Task


def position(company_id: UUID, seq: int) -> Cursor:
    """Return the place in a company's log behind the change of this number; 0 is its beginning."""
    return write_cursor(_log(company_id), [seq])


def read_position(company_id: UUID, text: str) -> int:
    """Return the number that a cursor of a company's log stands behind. Raises InvalidInput."""
    [seq] = read_cursor(_log(company_id), text)
    return int(seq)


def cursor_of(event: object) -> Cursor | None:
    """Return where to follow from after an event of a subscription."""
    match event:
        case models.Change():
            return position(event.company_id, event.seq)
        case CursorMoved() | ResyncRequired() | CursorExpired():
            return event.cursor
    return None


def _log(company_id: UUID) -> str:
    return f"log of {company_id}"


@strawberry.type
class Actor:
    """Who did it."""

    kind: ActorKind = strawberry.field(description="What they are to the company.")
    id: strawberry.ID | None = strawberry.field(description="Of the member or the contractor.")


@strawberry.type
class Change(Node):
    """One entry of a company's log: gap-free, in order."""

    type: ChangeType = strawberry.field(description="What happened.")
    seq: int = strawberry.field(description="Its number: each is one more than the last.")
    occurred_at: datetime = strawberry.field(description="When.")
    subject_id: strawberry.ID = strawberry.field(description="What it happened to.")
    data_version: int = strawberry.field(description="Of the form of `data`.")
    data: JSON = strawberry.field(
        description="The states and codes at that moment (docs/changes.md); no personal details."
    )
    company_id: strawberry.Private[UUID]
    contractor_id: strawberry.Private[UUID | None]
    task_id: strawberry.Private[UUID | None]
    import_id: strawberry.Private[UUID | None]
    actor_kind: strawberry.Private[ActorKind]
    actor_id: strawberry.Private[UUID | None]

    @strawberry.field
    def cursor(self) -> Cursor:
        """Follow the log from here."""
        return position(self.company_id, self.seq)

    @strawberry.field
    def actor(self) -> Actor:
        """Who did it, as far as the company may know."""
        prefix = {ActorKind.MEMBER: "mem", ActorKind.CONTRACTOR: "ctr"}.get(self.actor_kind)
        id = encode(prefix, self.actor_id) if prefix and self.actor_id else None
        return Actor(kind=self.actor_kind, id=strawberry.ID(id) if id else None)

    @strawberry.field(graphql_type=Contractor | None)
    async def contractor(self, info: Info) -> Any:
        """The contractor concerned, as the row stands now."""
        return await _now(CONTRACTORS, info, self.contractor_id, self.company_id)

    @strawberry.field(graphql_type=Task | None)
    async def task(self, info: Info) -> Any:
        """The task concerned, as it stands now."""
        return await _now(TASKS, info, self.task_id, self.company_id)

    @strawberry.field(graphql_type=Import | None, name="import")
    async def import_(self, info: Info) -> Any:
        """The import concerned, as it stands now."""
        return await _now(IMPORTS, info, self.import_id, self.company_id)


async def _now(noun: Noun, info: Info, id: UUID | None, company_id: UUID) -> Any:
    if id is None:
        return None
    return await noun.one(wanted(info), where("id", id), where("company_id", company_id))


@strawberry.type
class CursorMoved:
    """Nothing happened that you asked for and may know of, up to here: keep the new cursor."""

    cursor: Cursor = strawberry.field(description="Where to follow from if the stream breaks.")


@strawberry.type
class ResyncRequired:
    """You are too far behind to be told each change: read the page anew, follow from `cursor`."""

    cursor: Cursor = strawberry.field(description="Where to follow from.")


@strawberry.type
class CursorExpired:
    """What follows the cursor is no longer kept: read the page anew, follow from `cursor`."""

    cursor: Cursor = strawberry.field(description="Where to follow from.")


CompanyEvent = Annotated[
    Union[Change, CursorMoved, ResyncRequired, CursorExpired],  # noqa: UP007 - Strawberry names unions so
    strawberry.union(
        "CompanyEvent",
        description="What a follower of the log is told: CursorMoved when much else happens than "
        "what the stream is of. The last two end the stream.",
    ),
]

CHANGES = Noun(
    models.Change,
    always=(
        "company_id", "seq", "contractor_id", "task_id", "import_id", "actor_kind", "actor_id",
    ),
)  # fmt: skip

shows(Change, models.Change, CHANGES.row)
