"""Each stay of a contractor at a stage: when it began, when it ended, and whether it led onward."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise import fields

from models.base import Record, in_lists, now
from models.contractor import Contractor
from models.onboarding import StageKey

_PLACE = {key: place for place, key in enumerate(StageKey)}


class StageVisit(Record):
    """One stay at a stage; written with the snapshot it belongs to, kept as long as the row."""

    prefix = "vis"

    company_id = fields.UUIDField()
    contractor: fields.ForeignKeyRelation[Contractor] = fields.ForeignKeyField(
        "models.Contractor", "visits", on_delete=fields.CASCADE
    )
    contractor_id: UUID
    stage = fields.CharEnumField(StageKey, max_length=20, description="Where the contractor stood")
    entered_at = fields.DatetimeField()
    left_at: datetime | None = fields.DatetimeField(null=True)
    passed: bool | None = fields.BooleanField(  # type: ignore[assignment]
        null=True, description="Left for a later stage or for none; not back, not off the team"
    )

    class Meta:
        table = "stage_visit"
        indexes = (("company_id", "left_at"), ("contractor_id", "id"))


@dataclass(frozen=True)
class Step:
    """A contractor who went from one stage to another; None: who waits at no stage."""

    contractor: Contractor
    left: StageKey | None
    entered: StageKey | None
    at: datetime

    @property
    def is_onward(self) -> bool:
        """Whether it leads on."""
        if self.left is None or self.contractor.is_ended:
            return False
        return self.entered is None or _PLACE[self.entered] > _PLACE[self.left]


async def write_steps(steps: Sequence[Step]) -> None:
    """End the visits that were left and begin those that were entered."""
    for onward in (True, False):
        left = [s.contractor.id for s in steps if s.left and s.is_onward is onward]
        for ids in in_lists(left):
            await StageVisit.filter(contractor_id__in=ids, left_at=None).update(
                left_at=now(), passed=onward
            )
    entered = [
        StageVisit(
            company_id=step.contractor.company_id,
            contractor_id=step.contractor.id,
            stage=step.entered,
            entered_at=step.at,
        )
        for step in steps
        if step.entered
    ]
    if entered:
        await StageVisit.bulk_create(entered, batch_size=500)
