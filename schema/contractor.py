"""Contractors as their company sees them: the dashboard row and the card."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

import models
from models.account import Locale
from models.contractor import ContractorStatus, Source
from models.following_up import AWAITED, can_resend, is_open, resend_available_at
from models.invitation import InvitationStatus
from models.onboarding import (
    DeliveryStatus,
    RegistrationState,
    RequirementCode,
    StageKey,
    WaitingOn,
)
from models.profile import KycStatus, PaymentMethodKind, PaymentMethodStatus, TaxStatus
from models.typeid import encode
from schema.card import Card
from schema.company import MANAGERS, Member
from schema.context import Info
from schema.delivery import FACTS, DeliveryHelp, help_of
from schema.dialects import read_json
from schema.node import Node, shows
from schema.onboarding import (
    CAPABILITIES,
    COMPANY_STAGES,
    REQUIREMENTS,
    VISITS,
    Capability,
    OnboardingStage,
    Requirements,
    StageVisit,
)
from schema.pressing import Pressable
from schema.reading import Noun
from schema.scalars import CountryCode, EmailAddress
from schema.sources import Counts, Each, Exact, Group, Latest, Made, Place
from schema.tag import TAGS_WORN, Tag


@strawberry.type
class RegistrationStatus:
    """The "Contractor has registered" column: the red icon and its reasons."""

    state: RegistrationState = strawberry.field(
        description="Anything but COMPLETE wears the red icon."
    )
    missing: list[RequirementCode] = strawberry.field(
        description="What is due: names, never values."
    )
    recommended: list[RequirementCode] = strawberry.field(
        description="What is worth having, though not due."
    )


@strawberry.type
class PaymentMethodStatusCard:
    """Where money for the contractor goes, as far as the company may know."""

    kind: PaymentMethodKind = strawberry.field(description="What money is sent to.")
    status: PaymentMethodStatus = strawberry.field(description="Whether money can be sent to it.")


@strawberry.type
class TaskCounts:
    """How many tasks of the contractor are where."""

    open: int = strawberry.field(description="Drafts and tasks offered.")
    in_progress: int = strawberry.field(description="Accepted or handed in.")
    done: int = strawberry.field(description="Completed or paid.")


@strawberry.type
class Invitation(Node):
    """One attempt to reach a person for a team."""

    email: EmailAddress = strawberry.field(description="Where it was sent.")
    status: InvitationStatus = strawberry.field(description="What became of the attempt.")
    delivery: DeliveryStatus | None = strawberry.field(
        description="What became of its latest letter."
    )
    delivery_detail: str | None = strawberry.field(
        description="Why it did not arrive, in the words of the mail server, or AWAITING_REVIEW"
        " while the company is reviewed. Addresses of others are masked in it."
    )
    delivery_at: datetime | None = strawberry.field(
        description="When it arrived, came back or was put off; null while there is no news."
    )
    next_try_at: datetime | None = strawberry.field(
        description="When a letter that was put off is tried again."
    )

    @strawberry.field
    def delivery_help(self, info: Info) -> DeliveryHelp | None:
        """What is known of a letter that did not come; null once it was answered or withdrawn."""
        return help_of(self, info)

    locale: Locale = strawberry.field(description="Language of its letters.")
    message: str | None = strawberry.field(description="The welcome message.")
    sends: int = strawberry.field(description="How many letters have left.")
    last_sent_at: datetime | None = strawberry.field(description="When the latest letter left.")
    send_after: datetime | None = strawberry.field(
        description="When a letter that waits may leave."
    )
    expires_at: datetime | None = strawberry.field(
        description="Until when it is good; null until its time starts."
    )
    source: Source = strawberry.field(description="How it came about.")
    asked_at: datetime | None = strawberry.field(
        description="When its reader last asked for a new one, as this one has expired."
    )
    reminded_at: datetime | None = strawberry.field(
        description="When the one reminder before its end was promised."
    )

    @strawberry.field
    def can_resend(self) -> bool:
        """Whether `resendInvitations` would send it again now."""
        return can_resend(self)  # type: ignore[arg-type]  # a record with these columns

    @strawberry.field
    def resend_available_at(self) -> datetime | None:
        """When it may be sent again; null where it cannot be: it is over, or a letter is due."""
        return resend_available_at(self)  # type: ignore[arg-type]

    @strawberry.field
    def can_revoke(self) -> bool:
        """Whether `revokeInvitations` would withdraw it."""
        return self.status in AWAITED

    @strawberry.field
    def can_correct(self) -> bool:
        """Whether `correctInvitation` may give it another address."""
        return self.status in AWAITED

    @strawberry.field
    def can_copy_link(self) -> bool:
        """Whether `copyInvitationLink` would give its link."""
        return is_open(self)  # type: ignore[arg-type]


@strawberry.type
class Contractor(Node, Card, Pressable):
    """A person on one company's team; exists from the moment of invitation."""

    email: EmailAddress = strawberry.field(description="Also the contractor's sign-in name.")
    status: ContractorStatus = strawberry.field(description="Where the collaboration stands.")
    first_name: str | None = strawberry.field(
        description="From the registration form, once joined."
    )
    last_name: str | None = strawberry.field(description="From the registration form, once joined.")
    display_name: str | None = strawberry.field(description="How the company calls the person.")
    feature: str | None = strawberry.field(description="The company's own note for collaboration.")
    country: CountryCode | None = strawberry.field(description="Of residence, once joined.")
    source: Source = strawberry.field(description="How the row came about.")
    external_id: str | None = strawberry.field(description="The company's own id of the person.")
    invited_at: datetime = strawberry.field(description="When the latest invitation was made.")
    joined_at: datetime | None = strawberry.field(
        description='The "sign-up date" column: the first sign-in as part of this team.'
    )
    activated_at: datetime | None = strawberry.field(description="When everything due was there.")
    excluded_at: datetime | None = strawberry.field(
        description="When the company removed the person."
    )
    exclude_reason: str | None = strawberry.field(description="Why.")
    reminded_at: datetime | None = strawberry.field(
        description="When the reminder that the company last asked for leaves, or left."
    )
    same_as: strawberry.ID | None = strawberry.field(
        description="The other row of this person, where one turned out to have two."
    )
    updated_at: datetime = strawberry.field(description="When anything of this row last changed.")
    version: int = strawberry.field(description="Grows with every change of this row.")
    stages: list[OnboardingStage] = strawberry.field(description="The journey, in order.")
    current_stage: StageKey | None = strawberry.field(
        description="The first required stage that is not over; null when all are."
    )
    waiting_on: WaitingOn | None = strawberry.field(description="Who has to act now.")
    waiting_since: datetime | None = strawberry.field(
        description="Since when the current stage waits for whom it waits."
    )
    stage_history: list[StageVisit] = strawberry.field(
        description="Where the contractor stood and for how long, oldest first."
    )
    requirements: Requirements = strawberry.field(
        description="What is still missing before the contractor can work and be paid."
    )
    capabilities: list[Capability] = strawberry.field(
        description="What the contractor may do now, and why not."
    )
    registration: RegistrationStatus = strawberry.field(description="Whether the form is complete.")
    tax_status: TaxStatus | None = strawberry.field(description="Null until joined.")
    kyc_status: KycStatus | None = strawberry.field(
        description='The "verification status" column; null until joined.'
    )
    kyc_reason: str | None = strawberry.field(description="Why the verification failed, if it did.")
    payment_method: PaymentMethodStatusCard | None = strawberry.field(
        description="Null (an empty cell) when none is linked."
    )
    phone_confirmed: bool = strawberry.field(description="Whether a phone number was confirmed.")
    invitation: Invitation | None = strawberry.field(description="The latest invitation.")
    managers: list[Member] = strawberry.field(
        description='The employees who manage this contractor ("Users").'
    )
    tags: list[Tag] = strawberry.field(description="The company's tags that the row wears.")
    task_counts: TaskCounts = strawberry.field(description="How many tasks are where.")


def _codes(stored: Any) -> list[RequirementCode]:
    return [RequirementCode(code) for code in read_json(stored)]


def _contractor_id(stored: Any) -> str | None:
    return None if stored is None else encode("ctr", UUID(str(stored)))


INVITATIONS = Noun(
    models.Invitation,
    always=(*FACTS, "send_after", "expires_at", "letters_asked"),
    letters_asked=Made(read_json, ("letters_asked",)),
)
REGISTRATIONS = Noun(
    models.Contractor,
    state="registration_state",
    missing=Made(_codes, ("registration_missing",)),
    recommended=Made(_codes, ("recommended",)),
)
PAYMENT_METHODS = Noun(models.Contractor, kind="payment_kind", status="payment_status")
CONTRACTORS = Noun(
    models.Contractor,
    keys=[
        Place("status", ContractorStatus),
        Place("current_stage", StageKey),
        Place("waiting_on", WaitingOn),
        Place("registration_state", RegistrationState),
        Place("kyc_status", KycStatus),
        Place("tax_status", TaxStatus),
        Place("payment_status", PaymentMethodStatus),
        Place("delivery", DeliveryStatus),
        Place("source", Source),
        *map(Exact, ("email_key", "name_key", "feature_key", "external_id", "country")),
    ],
    always=("id", "company_id", "status"),
    same_as=Made(_contractor_id, ("same_as_id",)),
    stages=COMPANY_STAGES,
    stage_history=Each("visits", VISITS),
    requirements=REQUIREMENTS,
    capabilities=CAPABILITIES,
    registration=Group(REGISTRATIONS),
    payment_method=Group(PAYMENT_METHODS, "payment_kind"),
    invitation=Latest("invitations", INVITATIONS),
    managers=Each("managers", MANAGERS),
    tags=Each("tags", TAGS_WORN),
    task_counts=Counts(
        "tasks",
        "status",
        {
            "open": ("DRAFT", "PUBLISHED"),
            "in_progress": ("ACCEPTED", "SUBMITTED"),
            "done": ("COMPLETED", "PAID"),
        },
    ),
)
shows(Contractor, CONTRACTORS.row)
shows(Invitation, INVITATIONS.row)
