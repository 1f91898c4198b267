"""Companies and their employees."""

from __future__ import annotations

from datetime import datetime

import strawberry

import models
from models.account import Locale
from models.company import CardFeePayer, CompanyStatus, DescriptionRule, MemberStatus, Role
from models.invitation import InvitationStatus
from models.onboarding import DeliveryStatus
from models.rights import ManagersSee
from schema.context import Info
from schema.delivery import FACTS, DeliveryHelp, help_of
from schema.node import Node, shows
from schema.reading import Noun, encoded
from schema.scalars import CountryCode, EmailAddress
from schema.sources import Group, Made


@strawberry.type
class MemberInvitation:
    """How far the invitation of an employee has come."""

    status: InvitationStatus = strawberry.field(description="PENDING, or EXPIRED: invite again.")
    delivery: DeliveryStatus = strawberry.field(description="What became of its latest letter.")
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
    sends: int = strawberry.field(description="How many letters have left.")
    last_sent_at: datetime | None = strawberry.field(description="When the latest letter left.")
    expires_at: datetime | None = strawberry.field(
        description="Until when it is good; null until its time starts."
    )


@strawberry.type
class Member(Node):
    """An employee of a company, or somebody who is invited to be one."""

    name: str = strawberry.field(description="How colleagues and invitations call the person.")
    role: Role = strawberry.field(description="What the member may do.")
    status: MemberStatus = strawberry.field(description="Whether the member may act.")
    email: EmailAddress = strawberry.field(description="The sign-in name.")

    @strawberry.field
    def invitation(self) -> MemberInvitation | None:
        """What became of the letter; null for somebody who accepted."""
        return None if isinstance(self, models.Member) else self.invitation  # type: ignore[return-value]


@strawberry.type
class CompanySettings:
    """How a company likes things done."""

    invitation_locale: Locale = strawberry.field(description="Language of invitations by default.")
    invitation_ttl_days: int = strawberry.field(
        description="How many days an invitation is good for."
    )
    reminders: bool = strawberry.field(
        description="People are reminded, once, of an invitation that is about to expire."
    )
    reminder_days: int = strawberry.field(description="How many days before its end.")
    timezone: str = strawberry.field(description="IANA name; the company's dates are in it.")
    publish_tasks_at_once: bool = strawberry.field(description="New tasks skip DRAFT.")
    phone_required: bool = strawberry.field(description="Contractors must confirm a phone number.")
    card_fee_paid_by: CardFeePayer = strawberry.field(
        description="Of card withdrawals, by default."
    )
    task_description_latin: DescriptionRule = strawberry.field(
        description="What a task description in other letters is, in an import."
    )
    managers_see: ManagersSee = strawberry.field(
        description="Which contractors a MANAGER sees and touches."
    )


@strawberry.type
class CompanyCard(Node):
    """A company as anybody who works with it may see it."""

    name: str = strawberry.field(description="What people call it; in any script.")


@strawberry.type
class ReviewedCompany(Node):
    """A company as staff see it."""

    name: str = strawberry.field(description="What people call it; in any script.")
    legal_name: str = strawberry.field(description="As registered; in any script.")
    country: CountryCode = strawberry.field(description="Where it is registered.")
    status: CompanyStatus = strawberry.field(description="What it may do.")
    created_at: datetime = strawberry.field(description="When it signed up.")
    activated_at: datetime | None = strawberry.field(description="When it was first in full use.")
    letters_held: bool = strawberry.field(
        description="Reported too often: its letters wait for review."
    )


def _standing(status: str) -> MemberStatus:
    if status == InvitationStatus.ACCEPTED:
        return MemberStatus.ACTIVE
    awaited = status in (InvitationStatus.PENDING, InvitationStatus.EXPIRED)
    return MemberStatus.INVITED if awaited else MemberStatus.REMOVED


MEMBERS = Noun(models.Member, email="account.email")
INVITED_MEMBERS = Noun(
    models.MemberInvitation,
    status=Made(_standing, ("status",)),
    invitation=Group(Noun(models.MemberInvitation, always=FACTS)),
)
MANAGERS = Noun(
    models.ContractorManager,
    type_id=Made(encoded("mem"), ("member_id",)),
    email="member.account.email",
    name="member.name",
    role="member.role",
    status="member.status",
)
COMPANIES = Noun(models.Company)
REVIEWED_COMPANIES = Noun(models.Company)

shows(Member, models.Member, MEMBERS.row, MANAGERS.row, INVITED_MEMBERS.row)
shows(CompanyCard, COMPANIES.row)
shows(ReviewedCompany, models.Company, REVIEWED_COMPANIES.row)
