"""What the mutations on members and on the company itself are given, and give back."""

from __future__ import annotations

from datetime import datetime

import strawberry
from strawberry import UNSET

from models.account import Locale
from models.company import CardFeePayer, DescriptionRule, Role
from models.membership import MemberOutcome
from models.rights import ManagersSee
from schema.arguments import COMPANY_ID
from schema.company import CompanyCard, Member
from schema.problems import IN_COMPANY, KEYED, LastOwner, RateLimited, StepUpRequired, result

MEMBER_ID = "From `company.members`: of a member, or of somebody invited."


@strawberry.input
class InviteMemberInput:
    """An employee to invite."""

    email: str = strawberry.field(description="One address; it is the sign-in name.")
    role: Role = strawberry.field(description="What the member may do.")
    name: str = strawberry.field(description="How colleagues and invitations call the person.")
    locale: Locale | None = strawberry.field(
        default=None, description="Of the letter; as the company set if left out."
    )
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.input
class UpdateMemberInput:
    """What to change of a member; what is left out stays."""

    member_id: strawberry.ID = strawberry.field(description=MEMBER_ID)
    role: Role | None = strawberry.field(default=None, description="What the member may do.")
    name: str | None = strawberry.field(
        default=None, description="How colleagues and invitations call the person."
    )
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.input
class RemoveMemberInput:
    """A member to remove, or an invitation to withdraw."""

    member_id: strawberry.ID = strawberry.field(description=MEMBER_ID)
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.input
class TransferOwnershipInput:
    """Who is to own the company in your place."""

    member_id: strawberry.ID = strawberry.field(description="A member who may act.")
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.input
class UpdateCompanyInput:
    """What to change of a company; what is left out stays."""

    name: str | None = strawberry.field(default=UNSET, description="In any script.")
    legal_name: str | None = strawberry.field(
        default=UNSET, description="As registered, in any script."
    )
    invitation_locale: Locale | None = strawberry.field(
        default=UNSET, description="Language of invitations by default."
    )
    invitation_ttl_days: int | None = strawberry.field(
        default=UNSET, description="How many days an invitation is good for: 1 to 30."
    )
    reminders: bool | None = strawberry.field(
        default=UNSET,
        description="People are reminded, once, of an invitation that is about to expire.",
    )
    reminder_days: int | None = strawberry.field(
        default=UNSET, description="How many days before its end: 1 to 14."
    )
    timezone: str | None = strawberry.field(default=UNSET, description="IANA name.")
    publish_tasks_at_once: bool | None = strawberry.field(
        default=UNSET, description="New tasks skip DRAFT."
    )
    phone_required: bool | None = strawberry.field(
        default=UNSET,
        description="Contractors must confirm a phone number, of which you never see a digit.",
    )
    managers_see: ManagersSee | None = strawberry.field(
        default=UNSET, description="Which contractors a MANAGER sees and touches."
    )
    card_fee_paid_by: CardFeePayer | None = strawberry.field(
        default=UNSET, description="Of card withdrawals, by default."
    )
    task_description_latin: DescriptionRule | None = strawberry.field(
        default=UNSET, description="What a task description in other letters is, in an import."
    )
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.input
class CloseCompanyInput:
    """A company to close for good."""

    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.type
class InviteMemberPayload:
    """What became of it."""

    outcome: MemberOutcome = strawberry.field(description="Whether a letter leaves.")
    member: Member = strawberry.field(description="As it stands now.")
    resend_available_at: datetime | None = strawberry.field(
        description="When inviting again sends another letter; null for a member."
    )


@strawberry.type
class UpdateMemberPayload:
    """The member was changed."""

    member: Member = strawberry.field(description="As it stands now.")


@strawberry.type
class RemoveMemberPayload:
    """The person may act for the company no more, or never could."""

    member: Member = strawberry.field(description="As it stands now.")


@strawberry.type
class TransferOwnershipPayload:
    """The company has another owner; you are an ADMIN."""

    member: Member = strawberry.field(description="The new owner.")


@strawberry.type
class CloseCompanyPayload:
    """The company is closed: links are dead, letters stop; it can be read until it is erased."""

    company: CompanyCard = strawberry.field(description="The company.")


ON_MEMBER = (*IN_COMPANY, StepUpRequired)

InviteMemberResult = result("InviteMember", InviteMemberPayload, *ON_MEMBER, *KEYED, RateLimited)
UpdateMemberResult = result("UpdateMember", UpdateMemberPayload, *ON_MEMBER, LastOwner)
RemoveMemberResult = result("RemoveMember", RemoveMemberPayload, *ON_MEMBER, LastOwner)
TransferOwnershipResult = result("TransferOwnership", TransferOwnershipPayload, *ON_MEMBER)
CloseCompanyResult = result("CloseCompany", CloseCompanyPayload, *ON_MEMBER)
