"""What mutations are given."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import strawberry
from strawberry import UNSET

from models.account import Locale
from models.imports.imported import ImportMode
from models.session import SessionKind
from models.signing_up import Intent
from schema.arguments import COMPANY_ID, VERSION


@strawberry.input
class NewCompanyInput:
    """A company that signs up."""

    name: str = strawberry.field(description="What people call it; in any script.")
    country: str = strawberry.field(description="ISO 3166-1 code or English name.")
    legal_name: str | None = strawberry.field(
        default=None, description="As registered; the name if left out."
    )
    owner_name: str | None = strawberry.field(
        default=None, description="How invitations call you; the company's name if left out."
    )


@strawberry.input
class SignUpInput:
    """A new account."""

    intent: Intent = strawberry.field(description="To get paid, or to pay a team.")
    email: str = strawberry.field(description="One address; it becomes the sign-in name.")
    password: str = strawberry.field(description="10 to 128 characters, not a common one.")
    agreement_ids: list[strawberry.ID] = strawberry.field(
        description="Of the current agreements, one of each kind, in the language that was read."
    )
    company: NewCompanyInput | None = strawberry.field(default=None, description="Due to PAY_TEAM.")
    locale: Locale | None = strawberry.field(
        default=None, description="Of letters; the browser's if left out."
    )
    timezone: str | None = strawberry.field(
        default=None, description="IANA name, from the browser."
    )


@strawberry.input
class SignInInput:
    """Address and password."""

    email: str = strawberry.field(description="The sign-in name.")
    password: str = strawberry.field(description="The account's password.")
    device_token: str | None = strawberry.field(
        default=None,
        description="Of a trusted device: no code is asked for. Browsers have it in a cookie.",
    )
    session: SessionKind = strawberry.field(
        default=SessionKind.BEARER,
        description="How you keep the session that a trusted device opens at once.",
    )


@strawberry.input
class VerifyOtpInput:
    """A code that came by mail or from the authenticator app."""

    challenge_id: strawberry.ID = strawberry.field(description="From OtpSent.")
    code: str = strawberry.field(
        description="Six digits, or a recovery code; spaces and dashes are ignored."
    )
    session: SessionKind = strawberry.field(
        default=SessionKind.BEARER,
        description="How you keep the session: a bearer token, or a cookie.",
    )
    trust_device: bool = strawberry.field(
        default=False,
        description="Whether the next sign-ins from here may skip the code; staff's never do.",
    )


@strawberry.input
class AcceptInvitationInput:
    """An invitation that a person accepts: by its letter's link, or signed in by its id."""

    token: str | None = strawberry.field(default=None, description="From the letter's link.")
    invitation_id: strawberry.ID | None = strawberry.field(
        default=None, description="Or, of `viewer.pendingInvitations`, its id."
    )
    password: str | None = strawberry.field(
        default=None,
        description="The new account's; left out when signed in as the invited person.",
    )
    agreement_ids: list[strawberry.ID] = strawberry.field(
        default_factory=list, description="Ids of the current agreements, one of each kind."
    )
    locale: Locale | None = strawberry.field(
        default=None, description="The invitation's if left out."
    )
    timezone: str | None = strawberry.field(
        default=None, description="IANA name, from the browser."
    )


@strawberry.input
class InvitationTokenInput:
    """An invitation: by its letter's link, or signed in by its id."""

    token: str | None = strawberry.field(default=None, description="From the letter's link.")
    invitation_id: strawberry.ID | None = strawberry.field(
        default=None, description="Or, of `viewer.pendingInvitations`, its id."
    )


@strawberry.input
class ClaimStaffLinkInput:
    """A link that makes a member of staff."""

    token: str = strawberry.field(description="From the link.")
    password: str = strawberry.field(description="The new account's.")
    timezone: str | None = strawberry.field(
        default=None, description="IANA name, from the browser."
    )


@strawberry.input
class RegisterContractorInput:
    """The registration form; what is left out stays as it is, null empties it."""

    first_name: str | None = strawberry.field(default=UNSET, description="In Latin letters.")
    last_name: str | None = strawberry.field(default=UNSET, description="In Latin letters.")
    native_name: str | None = strawberry.field(default=UNSET, description="In any script.")
    date_of_birth: date | None = strawberry.field(default=UNSET, description="Of age.")
    country: str | None = strawberry.field(
        default=UNSET, description="ISO 3166-1 code or English name."
    )
    line1: str | None = strawberry.field(
        default=UNSET, description="Street and house, in Latin letters."
    )
    line2: str | None = strawberry.field(
        default=UNSET, description="Flat, floor, building, in Latin letters."
    )
    city: str | None = strawberry.field(default=UNSET, description="In Latin letters.")
    subdivision: str | None = strawberry.field(
        default=UNSET,
        description="State or province: ISO 3166-2 code or English name; due in US, CA, MX.",
    )
    postal_code: str | None = strawberry.field(default=UNSET, description="Postal code.")
    tax_number: str | None = strawberry.field(default=UNSET, description="Recommended.")
    vat_number: str | None = strawberry.field(default=UNSET, description="Recommended.")
    agreement_ids: list[strawberry.ID] = strawberry.field(
        default_factory=list, description="Current agreements not accepted before."
    )
    dry_run: bool = strawberry.field(default=False, description="Only check; save nothing.")


@strawberry.input
class RegisterCompanyInput:
    """A company for somebody who is signed in."""

    company: NewCompanyInput = strawberry.field(description="The company.")
    timezone: str | None = strawberry.field(
        default=None, description="IANA name; the account's if left out."
    )


@strawberry.input
class InviteContractorsInput:
    """People to invite."""

    addresses: list[str] = strawberry.field(
        description="One address each, or one string of many separated by commas; 500 in all."
    )
    message: str | None = strawberry.field(
        default=None, description="A welcome in the letter: 1000 characters, no links."
    )
    feature: str | None = strawberry.field(
        default=None, description="Your own note on them: 200 characters."
    )
    manager_ids: list[strawberry.ID] = strawberry.field(
        default_factory=list, description='Who manages them ("Users"); you, if left out.'
    )
    locale: Locale | None = strawberry.field(
        default=None, description="Of the letters; Russian unless the company set another."
    )
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.input
class CreateTaskInput:
    """A piece of work."""

    contractor_id: strawberry.ID | None = strawberry.field(
        default=None, description="This, or `email`."
    )
    email: str | None = strawberry.field(
        default=None, description="Somebody's address; whoever is new is invited."
    )
    amount: Decimal = strawberry.field(
        description="More than zero, no more decimals than the currency has."
    )
    currency: str = strawberry.field(description="ISO 4217.")
    service_code: str = strawberry.field(description="From `services`.")
    title: str | None = strawberry.field(
        default=None, description="The description's first line if left out."
    )
    description: str | None = strawberry.field(
        default=None, description="This, or the service period, is due."
    )
    service_period: str | None = strawberry.field(default=None, description="In words: March 2026.")
    project: str | None = strawberry.field(default=None, description="By name; made if it is new.")
    url: str | None = strawberry.field(default=None, description="https:// or http://")
    external_id: str | None = strawberry.field(
        default=None, description="Your own id; never used twice."
    )
    internal_name: str | None = strawberry.field(
        default=None, description="Never shown to the contractor."
    )
    deadline: date | None = strawberry.field(default=None, description="The last day.")
    company_pays_card_fee: bool | None = strawberry.field(
        default=None, description="USD and EUR only; as the company set if left out."
    )
    publish: bool | None = strawberry.field(
        default=None, description="Offer it at once; as the company set if left out."
    )
    message: str | None = strawberry.field(default=None, description="A welcome for somebody new.")
    locale: Locale | None = strawberry.field(
        default=None, description="Of the letter to somebody new."
    )
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.input
class MoveTasksInput:
    """Tasks to move; 500 at most."""

    task_ids: list[strawberry.ID] = strawberry.field(description="Which tasks.")
    versions: list[int] | None = strawberry.field(
        default=None,
        description="Of each task, as you saw it: one that changed since is STALE and stays.",
    )
    reason: str | None = strawberry.field(
        default=None, description="Told to the contractor; due once work was accepted."
    )
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.input
class ReturnTaskInput:
    """A result to send back for rework."""

    task_id: strawberry.ID = strawberry.field(description="Which task.")
    reason: str = strawberry.field(description="What is to be done better.")
    version: int | None = strawberry.field(default=None, description=VERSION)
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.input
class AcceptTaskInput:
    """A task offered to you."""

    task_id: strawberry.ID = strawberry.field(description="Which task.")
    version: int | None = strawberry.field(default=None, description=VERSION)


@strawberry.input
class DeclineTaskInput:
    """A task that you will not do."""

    task_id: strawberry.ID = strawberry.field(description="Which task.")
    reason: str | None = strawberry.field(default=None, description="Due once you had accepted it.")
    version: int | None = strawberry.field(default=None, description=VERSION)


@strawberry.input
class SubmitTaskInput:
    """Your result."""

    task_id: strawberry.ID = strawberry.field(description="Which task.")
    result: str | None = strawberry.field(default=None, description="In words.")
    result_url: str | None = strawberry.field(default=None, description="Where it is.")
    version: int | None = strawberry.field(default=None, description=VERSION)


@strawberry.input
class ImportTasksInput:
    """A spreadsheet of tasks to import."""

    upload_id: strawberry.ID = strawberry.field(description="From POST /uploads.")
    dry_run: bool = strawberry.field(
        default=False, description="Only check; `commitImport` can follow."
    )
    mode: ImportMode = strawberry.field(
        default=ImportMode.VALID_ROWS, description="What is committed when some rows have problems."
    )
    publish: bool | None = strawberry.field(
        default=None, description="Offer the tasks at once; as the company set if left out."
    )
    force: bool = strawberry.field(default=False, description="Import the same file once more.")
    locale: Locale | None = strawberry.field(
        default=None, description="Of invitations; as the company set if left out."
    )
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.input
class CommitImportInput:
    """An import that was checked."""

    import_id: strawberry.ID = strawberry.field(description="Which import.")
    mode: ImportMode = strawberry.field(
        default=ImportMode.VALID_ROWS, description="What is committed when some rows have problems."
    )
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.input
class DecideCompanyInput:
    """A company that staff decide on."""

    company_id: strawberry.ID = strawberry.field(description="Which company.")
