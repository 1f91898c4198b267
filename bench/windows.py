"""The windows of the plain contender: Strawberry types that copy an object in `from_model`."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import strawberry

import models
from models.contractor import ContractorStatus
from models.invitation import InvitationStatus
from models.onboarding import DeliveryStatus, StageKey, StageState
from models.profile import KycStatus, TaxStatus
from models.task import TaskStatus

for enum in (
    ContractorStatus,
    InvitationStatus,
    DeliveryStatus,
    StageKey,
    StageState,
    KycStatus,
    TaxStatus,
    TaskStatus,
):
    strawberry.enum(enum)


@strawberry.type
class OnboardingStage:
    key: StageKey
    state: StageState
    completed_at: datetime | None

    @classmethod
    def from_json(cls, stage: dict[str, Any]) -> OnboardingStage:
        completed_at = stage["completed_at"]
        return cls(
            key=StageKey(stage["key"]),
            state=StageState(stage["state"]),
            completed_at=datetime.fromisoformat(completed_at) if completed_at else None,
        )


@strawberry.type
class Invitation:
    status: InvitationStatus
    delivery: DeliveryStatus
    last_sent_at: datetime | None

    @classmethod
    def from_model(cls, invitation: models.Invitation) -> Invitation:
        return cls(
            status=invitation.status,
            delivery=invitation.delivery,
            last_sent_at=invitation.last_sent_at,
        )


@strawberry.type
class Member:
    id: strawberry.ID
    name: str

    @classmethod
    def from_model(cls, member: models.Member) -> Member:
        return cls(id=strawberry.ID(member.type_id), name=member.name)


@strawberry.type
class TaskCounts:
    open: int
    in_progress: int
    done: int

    @classmethod
    def from_counts(cls, counts: dict[TaskStatus, int]) -> TaskCounts:
        return cls(
            open=counts.get(TaskStatus.DRAFT, 0) + counts.get(TaskStatus.PUBLISHED, 0),
            in_progress=counts.get(TaskStatus.ACCEPTED, 0) + counts.get(TaskStatus.SUBMITTED, 0),
            done=counts.get(TaskStatus.COMPLETED, 0) + counts.get(TaskStatus.PAID, 0),
        )


@strawberry.type
class Contractor:
    id: strawberry.ID
    email: str
    first_name: str | None
    last_name: str | None
    display_name: str | None
    feature: str | None
    country: str | None
    status: ContractorStatus
    current_stage: StageKey | None
    tax_status: TaxStatus | None
    kyc_status: KycStatus | None
    invited_at: datetime
    joined_at: datetime | None
    updated_at: datetime
    stages: list[OnboardingStage]
    key: strawberry.Private[UUID]

    @classmethod
    def from_model(cls, contractor: models.Contractor) -> Contractor:
        return cls(
            id=strawberry.ID(contractor.type_id),
            email=contractor.email,
            first_name=contractor.first_name,
            last_name=contractor.last_name,
            display_name=contractor.display_name,
            feature=contractor.feature,
            country=contractor.country,
            status=contractor.status,
            current_stage=contractor.current_stage,
            tax_status=contractor.tax_status,
            kyc_status=contractor.kyc_status,
            invited_at=contractor.invited_at,
            joined_at=contractor.joined_at,
            updated_at=contractor.updated_at,
            stages=[OnboardingStage.from_json(stage) for stage in contractor.stages],
            key=contractor.id,
        )

    @strawberry.field
    async def invitation(self, info: strawberry.Info) -> Invitation | None:
        found = await info.context["invitations"].load(self.key)
        return Invitation.from_model(found) if found else None

    @strawberry.field
    async def managers(self, info: strawberry.Info) -> list[Member]:
        return [Member.from_model(m) for m in await info.context["managers"].load(self.key)]

    @strawberry.field
    async def task_counts(self, info: strawberry.Info) -> TaskCounts:
        return TaskCounts.from_counts(await info.context["counts"].load(self.key))


@strawberry.type
class Money:
    amount: Decimal
    currency: str


@strawberry.type
class Task:
    title: str
    status: TaskStatus
    amount: Money

    @classmethod
    def from_model(cls, task: models.Task) -> Task:
        amount = Money(amount=Decimal(task.amount_minor).scaleb(-2), currency=task.currency)
        return cls(title=task.title, status=task.status, amount=amount)
