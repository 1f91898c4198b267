"""What happens to a person on any team, as the person follows it."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import datetime
from typing import Annotated, Any, Union
from uuid import UUID

import strawberry

import models
from models.change import ActorKind
from models.own_changes import TOLD, OwnChangeType, Teams
from schema.account import TEAMS, ViewerTeam
from schema.change import CursorExpired, CursorMoved, ResyncRequired
from schema.context import Info
from schema.cursors import read_cursor, write_cursor
from schema.enums import described
from schema.scalars import Cursor
from schema.selecting import wanted
from schema.sources import where
from schema.task import VIEWER_TASKS, ViewerTask, offered_to

described(
    OwnChangeType,
    TEAM_JOINED="You are on a team; tasks may wait there already.",
    STAGE_CHANGED="Another stage of the journey, or another one to act.",
    REQUIREMENTS_CHANGED="Something else is missing than before.",
    ACTIVATED="You may begin to work on the team.",
    EXCLUDED="The company ended the collaboration.",
    LEFT="You left the team.",
    KYC_CHANGED="Your identity check moved; told on each team.",
    TAX_STATUS_CHANGED="Your tax status is another; told on each team.",
    PAYMENT_METHOD_CHANGED="How you are paid changed; told on each team.",
    TASK_OFFERED="A task is offered to you.",
    TASK_UPDATED="What a task says changed.",
    TASK_ACCEPTED="You accepted a task.",
    TASK_DECLINED="You declined a task.",
    TASK_SUBMITTED="You handed in a result.",
    TASK_RETURNED="The company wants the result to be better.",
    TASK_COMPLETED="The company is content.",
    TASK_PAID="The task is paid.",
    TASK_CANCELLED="The company called a task off.",
)


def place_of(account_id: UUID, teams: Teams) -> Cursor:
    """Return the place in what is told to a person that has these numbers."""
    keys: list[Any] = []
    for id in sorted(teams.numbers):
        keys += [urlsafe_b64encode(id.bytes).decode().rstrip("="), teams.numbers[id]]
    return write_cursor(_log(account_id), keys)


def read_place(account_id: UUID, text: str) -> Teams:
    """Return the place of a cursor that was given to this person. Raises InvalidInput."""
    keys = read_cursor(_log(account_id), text)
    return Teams(
        {
            UUID(bytes=urlsafe_b64decode(f"{id}==")): int(seq)
            for id, seq in zip(keys[::2], keys[1::2], strict=True)
        }
    )


def _log(account_id: UUID) -> str:
    return f"own log of {account_id}"


@strawberry.type
class ViewerChange:
    """Something that happened to you on a team."""

    type: OwnChangeType = strawberry.field(description="What happened.")
    occurred_at: datetime = strawberry.field(description="When.")
    actor_kind: ActorKind = strawberry.field(description="Who did it.")
    cursor: Cursor = strawberry.field(description="Follow `viewerChanges` from here.")
    account_id: strawberry.Private[UUID]
    contractor_id: strawberry.Private[UUID]
    task_id: strawberry.Private[UUID | None]

    @classmethod
    def of(cls, account_id: UUID, change: models.Change, behind: Teams) -> ViewerChange:
        """Show one change of a contractor's row to the person whose row it is."""
        assert change.contractor_id
        return cls(
            type=TOLD[change.type],
            occurred_at=change.occurred_at,
            actor_kind=change.actor_kind,
            cursor=place_of(account_id, behind),
            account_id=account_id,
            contractor_id=change.contractor_id,
            task_id=change.task_id,
        )

    @strawberry.field(graphql_type=ViewerTeam | None)
    async def team(self, info: Info) -> Any:
        """The team, as it stands now."""
        own = where("account_id", self.account_id)
        return await TEAMS.one(wanted(info), where("id", self.contractor_id), own)

    @strawberry.field(graphql_type=ViewerTask | None)
    async def task(self, info: Info) -> Any:
        """The task concerned, as it stands now."""
        if self.task_id is None:
            return None
        own = offered_to(self.account_id)
        return await VIEWER_TASKS.one(wanted(info), where("id", self.task_id), *own)


ViewerEvent = Annotated[
    Union[ViewerChange, CursorMoved, ResyncRequired, CursorExpired],  # noqa: UP007 - Strawberry names unions so
    strawberry.union(
        "ViewerEvent",
        description="What a person who follows the own teams is told. The last two end the stream.",
    ),
]
