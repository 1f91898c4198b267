"""What may be pressed on a contractor's row at this moment, whoever presses."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import strawberry

from models.contractor import ContractorStatus
from models.reminding import remindable
from schema.context import Info


@strawberry.type
class Pressable:
    """A row that is followed up."""

    id: strawberry.Private[Any]
    status: strawberry.Private[Any]

    @strawberry.field
    async def can_remind(self, info: Info) -> bool:
        """Whether `remindContractors` would write to the person now."""
        return await info.context.loader(_can_remind).load(UUID(str(self.id)))

    @strawberry.field
    def can_exclude(self) -> bool:
        """Whether `excludeContractors` would end the collaboration; tasks may be in the way."""
        return bool(self.status != ContractorStatus.EXCLUDED)


async def _can_remind(ids: list[UUID]) -> list[bool]:
    """Read it for a page at once."""
    found = await remindable(ids)
    return [id in found for id in ids]
