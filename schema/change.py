"""The company's log as clients follow it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Union

import strawberry

import models
from models.change import ActorKind, ChangeType
from models.typeid import encode
from schema.context import Info
from schema.contractor import CONTRACTORS, Contractor
from schema.imports import IMPORTS, Import
from schema.node import Node, shows
from schema.paging import write_cursor
from schema.reading import where
from schema.scalars import JSON, Cursor
from schema.selecting import wanted
from schema.task import TASKS, Task

LOG = "changes"


def position(seq: int) -> Cursor:
    """Return the cursor behind the change of this number; 0 is the beginning of the log."""
    return write_cursor(LOG, [seq])


@strawberry.type(description="Who did it.")
class Actor:
    kind: ActorKind = strawberry.field(description="What they are to the company.")
    id: strawberry.ID | None = strawberry.field(description="Of the member or the contractor.")


@strawberry.type(description="One entry of a company's log: gap-free, in order.")
class Change(Node):
    type: ChangeType = strawberry.field(description="What happened.")
    seq: int = strawberry.field(description="Its number: each is one more than the last.")
    occurred_at: datetime = strawberry.field(description="When.")
    subject_id: strawberry.ID = strawberry.field(description="What it happened to.")
    data_version: int = strawberry.field(description="Of the form of `data`.")
    data: JSON = strawberry.field(
        description="The states and codes at that moment, documented in docs/changes.md; never personal details."
    )
    company_id: strawberry.Private[Any]
    contractor_id: strawberry.Private[Any]
    task_id: strawberry.Private[Any]
    import_id: strawberry.Private[Any]
    actor_kind: strawberry.Private[Any]
    actor_id: strawberry.Private[Any]

    @strawberry.field(description="Follow the log from here.")
    def cursor(self) -> Cursor:
        """The place behind this change."""
        return position(self.seq)

    @strawberry.field(description="Who did it.")
    def actor(self) -> Actor:
        """The actor, with the id of a member or a contractor."""
        prefix = {ActorKind.MEMBER: "mem", ActorKind.CONTRACTOR: "ctr"}.get(self.actor_kind)
        id = encode(prefix, self.actor_id) if prefix and self.actor_id else None
        return Actor(kind=self.actor_kind, id=strawberry.ID(id) if id else None)

    @strawberry.field(
        graphql_type=Contractor | None,
        description="The contractor concerned, as the row stands now.",
    )
    async def contractor(self, info: Info) -> Any:
        """Read now, under the reader's rights."""
        return await _now(CONTRACTORS, info, self.contractor_id, self.company_id)

    @strawberry.field(graphql_type=Task | None, description="The task concerned, as it stands now.")
    async def task(self, info: Info) -> Any:
        """Read now, under the reader's rights."""
        return await _now(TASKS, info, self.task_id, self.company_id)

    @strawberry.field(
        graphql_type=Import | None,
        name="import",
        description="The import concerned, as it stands now.",
    )
    async def import_(self, info: Info) -> Any:
        """Read now, under the reader's rights."""
        return await _now(IMPORTS, info, self.import_id, self.company_id)


async def _now(noun: Any, info: Info, id: Any, company_id: Any) -> Any:
    if id is None:
        return None
    return await noun.one(wanted(info), where("id", id), where("company_id", company_id))


@strawberry.type(
    description="You fell too far behind to be told each change: read the page anew, follow from `cursor`."
)
class ResyncRequired:
    cursor: Cursor = strawberry.field(description="Where to follow from.")


@strawberry.type(description="The cursor is older than the log is kept: read the page anew.")
class CursorExpired:
    cursor: Cursor = strawberry.field(description="Where to follow from.")


CompanyEvent = Annotated[
    Union[Change, ResyncRequired, CursorExpired],  # noqa: UP007 - Strawberry names unions so
    strawberry.union(
        "CompanyEvent",
        description="What a follower of the log is told. The last two end the stream.",
    ),
]

shows(Change, models.Change)
