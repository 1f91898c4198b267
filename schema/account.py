"""The signed-in person: account, registration form, teams."""

from __future__ import annotations

from datetime import date, datetime

import strawberry

import models
from models.account import Locale, OptionalLetter, switched_off
from models.company import Role
from models.consent import AgreementKind
from models.contractor import ContractorStatus
from models.invitation import InvitationStatus
from models.onboarding import RequirementCode, StageKey, WaitingOn
from models.policy import ExistingAccountPolicy
from models.profile import TaxStatus
from schema.company import COMPANIES, CompanyCard
from schema.context import Info
from schema.contractor import REGISTRATIONS, RegistrationStatus
from schema.directives import ListSize
from schema.enums import InvitationKind
from schema.importing_contractors import SUGGESTIONS, Suggestions
from schema.node import Node, shows
from schema.onboarding import (
    CAPABILITIES,
    OWN_STAGES,
    REQUIREMENTS,
    Capability,
    OnboardingStage,
    Requirements,
)
from schema.problems import InputIssue
from schema.reading import Noun
from schema.scalars import URL, CountryCode, EmailAddress, SubdivisionCode
from schema.sources import Group, Made, Through


@strawberry.type
class Account(Node):
    """A login: one for each address."""

    email: EmailAddress = strawberry.field(description="The sign-in name.")
    locale: Locale = strawberry.field(description="Language of letters and messages.")
    timezone: str = strawberry.field(description="IANA name.")
    phone: str | None = strawberry.field(
        description="The number that you confirmed, in E.164; no company sees it."
    )
    phone_verified_at: datetime | None = strawberry.field(description="When it was confirmed.")
    existing_account_policy: ExistingAccountPolicy | None = strawberry.field(
        description="What happens when a company adds you; null: as the platform does."
    )
    letters_switched_off: list[OptionalLetter] = strawberry.field(
        name="lettersOff", description="The letters that you do without."
    )
    is_staff: bool = strawberry.field(description="Whether it is one of the platform's own people.")
    last_signed_in_at: datetime | None = strawberry.field(description="The latest sign-in.")


@strawberry.type
class Profile(Node):
    """What you told about yourself. Only you see it whole."""

    first_name: str | None = strawberry.field(description="In Latin letters.")
    last_name: str | None = strawberry.field(description="In Latin letters.")
    native_name: str | None = strawberry.field(description="In any script.")
    date_of_birth: date | None = strawberry.field(description="Yours.")
    country: CountryCode | None = strawberry.field(description="Of residence.")
    line1: str | None = strawberry.field(description="Street and house.")
    line2: str | None = strawberry.field(description="Flat, floor, building.")
    city: str | None = strawberry.field(description="City or town.")
    subdivision: SubdivisionCode | None = strawberry.field(description="State or province.")
    postal_code: str | None = strawberry.field(description="Postal code.")
    tax_number: str | None = strawberry.field(description="Recommended.")
    vat_number: str | None = strawberry.field(description="Recommended.")
    tax_status: TaxStatus = strawberry.field(description="How you pay taxes.")
    completed_at: datetime | None = strawberry.field(description="When the form was complete.")


@strawberry.type
class Registration:
    """Where the registration form stands."""

    profile: Profile = strawberry.field(description="What is filled in.")
    missing: list[RequirementCode] = strawberry.field(description="What is still due.")
    recommended: list[RequirementCode] = strawberry.field(
        description="What is worth filling in right away."
    )
    is_complete: bool = strawberry.field(description="Whether nothing is due any more.")

    @strawberry.field(graphql_type=list[InputIssue], directives=[ListSize(assumed_size=2)])
    def doubts(self, info: Info) -> list[InputIssue]:
        """What was accepted and yet looks wrong, such as a tax number: look at it again."""
        return [InputIssue.of(issue, info.context.locale) for issue in self.doubts]


@strawberry.type
class ViewerTeam(Node):
    """A team that you are on, as you see it."""

    company: CompanyCard = strawberry.field(description="Whose team.")
    status: ContractorStatus = strawberry.field(description="Where the collaboration stands.")
    joined_at: datetime | None = strawberry.field(description="When you joined.")
    stages: list[OnboardingStage] = strawberry.field(
        description="The same journey that the company sees."
    )
    current_stage: StageKey | None = strawberry.field(description="Where you are on it.")
    waiting_on: WaitingOn | None = strawberry.field(description="Who has to act now.")
    waiting_since: datetime | None = strawberry.field(description="Since when.")
    registration: RegistrationStatus = strawberry.field(
        description="Whether the form is complete here: a company may ask for more than another."
    )
    requirements: Requirements = strawberry.field(description="What is still missing.")
    capabilities: list[Capability] = strawberry.field(
        description="What you may do on this team now, and why not."
    )
    suggestions: Suggestions = strawberry.field(
        description="What this company's file says of you, to begin your registration form with."
    )


@strawberry.type
class PendingInvitation:
    """An invitation that waits for your answer: to a team, or to act for a company."""

    id: strawberry.ID = strawberry.field(description="Answer with it while signed in.")
    kind: InvitationKind = strawberry.field(description="To a team, or to act for the company.")
    role: Role | None = strawberry.field(description="What the member will be; null for a team.")
    company_name: str = strawberry.field(description="Who invites.")
    inviter_name: str | None = strawberry.field(description="The employee who invites.")
    message: str | None = strawberry.field(description="The welcome message.")
    created_at: datetime = strawberry.field(description="When it was made.")
    expires_at: datetime | None = strawberry.field(
        description="Until when it is good; null until its time starts."
    )

    @classmethod
    def of(cls, invitation: models.Invitation | models.MemberInvitation) -> PendingInvitation:
        """Show an invitation, given with its company and inviter."""
        if isinstance(invitation, models.MemberInvitation):
            company, role, message = invitation.company, invitation.role, None
            kind = InvitationKind.MEMBER
        else:
            company, role, message = invitation.contractor.company, None, invitation.message
            kind = InvitationKind.CONTRACTOR
        return cls(
            id=strawberry.ID(invitation.type_id),
            kind=kind,
            role=role,
            company_name=company.name,
            inviter_name=invitation.inviter_name,
            message=message,
            created_at=invitation.created_at,
            expires_at=invitation.expires_at,
        )


@strawberry.type
class TrustedDevice(Node):
    """A browser or program of yours that signs in without a code."""

    user_agent: str = strawberry.field(description="What it called itself when seen last.")
    ip: str = strawberry.field(description="Where it was seen last.")
    created_at: datetime = strawberry.field(description="Since when it is trusted.")
    last_used_at: datetime = strawberry.field(description="When it last skipped a code.")
    expires_at: datetime = strawberry.field(description="Until when it is trusted.")


@strawberry.type
class Agreement(Node):
    """A text to agree to."""

    kind: AgreementKind = strawberry.field(description="What is agreed to.")
    version: int = strawberry.field(description="One across languages.")
    locale: Locale = strawberry.field(description="Language of this text.")
    title: str = strawberry.field(description="Its title.")
    url: URL = strawberry.field(description="Where the text is served.")
    sha256: str = strawberry.field(description="Of the text.")
    effective_from: datetime = strawberry.field(description="Since when it is in force.")


@strawberry.type
class InvitationPreview:
    """A harmless look at an invitation by its link's token; reading it changes nothing."""

    kind: InvitationKind = strawberry.field(description="To a team, or to act for the company.")
    role: Role | None = strawberry.field(description="What the member will be; null for a team.")
    state: InvitationStatus = strawberry.field(description="Only PENDING can be accepted.")
    company_name: str = strawberry.field(description="Who invites.")
    inviter_name: str | None = strawberry.field(description="The employee who invites.")
    masked_address: str = strawberry.field(description="Where it was sent, as good as hidden.")
    message: str | None = strawberry.field(description="The welcome message.")
    locale: Locale = strawberry.field(description="Language of the letter.")
    expires_at: datetime | None = strawberry.field(description="Until when it is good.")


def _agreement_url(kind: str, version: int, locale: str) -> str:
    return models.Agreement(kind=AgreementKind(kind), version=version, locale=Locale(locale)).url


ACCOUNTS = Noun(models.Account, letters_switched_off=Made(switched_off, ("letters_off",)))
PROFILES = Noun(models.Profile)
AGREEMENTS = Noun(models.Agreement, url=Made(_agreement_url, ("kind", "version", "locale")))
DEVICES = Noun(models.TrustedDevice)
TEAMS = Noun(
    models.Contractor,
    company=Through("company", COMPANIES),
    stages=OWN_STAGES,
    requirements=REQUIREMENTS,
    capabilities=CAPABILITIES,
    registration=Group(REGISTRATIONS),
    suggestions=Group(SUGGESTIONS),
)

shows(Account, models.Account, ACCOUNTS.row)
shows(Profile, models.Profile, PROFILES.row)
shows(Agreement, models.Agreement, AGREEMENTS.row)
shows(ViewerTeam, TEAMS.row)
shows(TrustedDevice, models.TrustedDevice, DEVICES.row)
