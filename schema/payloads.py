"""What mutations give back when they are not declined."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import strawberry

from models import otp
from models.inviting import InviteOutcome
from models.moving import MoveOutcome
from models.otp_challenge import OtpChannel
from models.requirements import CapabilityReason
from schema.account import Account, Registration
from schema.company import CompanyCard, ReviewedCompany
from schema.contractor import Contractor
from schema.imports import Import
from schema.problems import (
    ALWAYS,
    IN_COMPANY,
    KEYED,
    AlreadyImported,
    CodeExpired,
    CompanyInReview,
    ConsentRequired,
    ContractorEnded,
    DuplicateExternalId,
    IllegalMove,
    InputIssue,
    InvalidInput,
    InvitationGone,
    NotActive,
    NotCommittable,
    NotFound,
    NotPermitted,
    NotSignedIn,
    RateLimited,
    SecondFactorRequired,
    SignInRequired,
    StaleVersion,
    TooManyCodes,
    TooManyItems,
    TooManyRowsForMode,
    WrongAccount,
    WrongCode,
    WrongCredentials,
    result,
)
from schema.task import Task, ViewerTask


@strawberry.type
class OtpSent:
    """A code is due: a letter or a text brings it, or the app shows it."""

    challenge_id: strawberry.ID = strawberry.field(
        description="Give it with the code to verifyOtp, or to changeEmail and confirmPhone."
    )
    expires_at: datetime = strawberry.field(description="Until when the code is good.")
    resend_available_at: datetime = strawberry.field(description="When another may be asked for.")
    channel: OtpChannel = strawberry.field(
        description="Where the code comes from. APP is told only to who knew the password."
    )

    @classmethod
    def is_type_of(cls, value: Any, _info: Any) -> bool:
        """Show what the domain says of a letter with a code."""
        return isinstance(value, otp.OtpSent)


@strawberry.type
class VerifyOtpPayload:
    """Signed in."""

    account: Account = strawberry.field(description="Who you are.")
    token: str | None = strawberry.field(
        description="The bearer token, shown this once; null where the session is a cookie."
    )
    device_token: str | None = strawberry.field(
        description="Of the device now trusted, shown this once: for signIn's `deviceToken`."
        " Null where the session is a cookie, as the device is one too, and if none was asked for."
    )
    expires_at: datetime = strawberry.field(description="When the session ends at the latest.")


@strawberry.type
class SignInPayload:
    """Signed in without a code, as the device is trusted."""

    account: Account = strawberry.field(description="Who you are.")
    token: str | None = strawberry.field(
        description="The bearer token, shown this once; null where the session is a cookie."
    )
    expires_at: datetime = strawberry.field(description="When the session ends at the latest.")


@strawberry.type
class AcceptInvitationPayload:
    """Accepted while signed in: you are on the team."""

    company: CompanyCard = strawberry.field(description="Whose team.")


@strawberry.type
class DeclineInvitationPayload:
    """The company was told."""

    declined: bool = strawberry.field(description="Always true.")


@strawberry.type
class ReportInvitationPayload:
    """You will hear no more of this company; staff look at it."""

    reported: bool = strawberry.field(description="Always true.")


@strawberry.type
class SignOutPayload:
    """Signed out."""

    signed_out: bool = strawberry.field(description="Always true.")


@strawberry.type
class RegisterContractorPayload:
    """The form was saved, or checked."""

    registration: Registration = strawberry.field(description="Where the form stands.")


@strawberry.type
class RegisterCompanyPayload:
    """The company exists; you own it."""

    company: CompanyCard = strawberry.field(description="The company.")


@strawberry.type
class InvitedAddress:
    """What became of one address."""

    address: str = strawberry.field(description="As it was given.")
    outcome: InviteOutcome = strawberry.field(description="What became of it.")
    issue: InputIssue | None = strawberry.field(description="Why it is INVALID.")
    contractor: Contractor | None = strawberry.field(description="The row on the dashboard.")


@strawberry.type
class InviteContractorsPayload:
    """One outcome for each address, in order."""

    results: list[InvitedAddress] = strawberry.field(description="In the order of the input.")


@strawberry.type
class CreateTaskPayload:
    """The task exists."""

    task: Task = strawberry.field(description="The task.")
    invited: bool = strawberry.field(description="Whether its contractor was invited by this.")


@strawberry.type
class MovedTask:
    """What became of one task."""

    id: strawberry.ID = strawberry.field(description="As it was given.")
    outcome: MoveOutcome = strawberry.field(description="What became of it.")
    task: Task | None = strawberry.field(description="As it stands now.")
    not_payable: list[CapabilityReason] = strawberry.field(
        default_factory=list,
        description="Of markTasksPaid: why the contractor may not receive payments now. The mark "
        "stands all the same: it says what happened.",
    )


@strawberry.type
class PublishTasksPayload:
    """One outcome for each task, in order."""

    results: list[MovedTask] = strawberry.field(description="In the order of the input.")


@strawberry.type
class CancelTasksPayload:
    """One outcome for each task, in order."""

    results: list[MovedTask] = strawberry.field(description="In the order of the input.")


@strawberry.type
class CompleteTasksPayload:
    """One outcome for each task, in order."""

    results: list[MovedTask] = strawberry.field(description="In the order of the input.")


@strawberry.type
class MarkTasksPaidPayload:
    """One outcome for each task, in order."""

    results: list[MovedTask] = strawberry.field(description="In the order of the input.")


@strawberry.type
class ReturnTaskPayload:
    """The task is the contractor's again."""

    task: Task = strawberry.field(description="As it stands now.")


@strawberry.type
class AcceptTaskPayload:
    """The task is yours."""

    task: ViewerTask = strawberry.field(description="As it stands now.")


@strawberry.type
class DeclineTaskPayload:
    """The company was told."""

    task: ViewerTask = strawberry.field(description="As it stands now.")


@strawberry.type
class SubmitTaskPayload:
    """The company has your result."""

    task: ViewerTask = strawberry.field(description="As it stands now.")


@strawberry.type
class ImportTasksPayload:
    """The import has begun; follow it by importProgress."""

    import_: Import = strawberry.field(name="import", description="The import.")


@strawberry.type
class CommitImportPayload:
    """The commit has begun."""

    import_: Import = strawberry.field(name="import", description="The import.")


@strawberry.type
class ActivateCompanyPayload:
    """The company is in full use."""

    company: ReviewedCompany = strawberry.field(description="As it stands now.")


@strawberry.type
class SuspendCompanyPayload:
    """The company can only read."""

    company: ReviewedCompany = strawberry.field(description="As it stands now.")


STARTING = (InvalidInput, ConsentRequired, TooManyCodes, RateLimited)
ON_TASK = (*ALWAYS, NotFound, IllegalMove, StaleVersion)
BY_STAFF = (NotSignedIn, NotPermitted, SecondFactorRequired, NotFound)

SignUpResult = result("SignUp", OtpSent, *STARTING)
SignInResult = result(
    "SignIn", OtpSent, SignInPayload, WrongCredentials, TooManyCodes, RateLimited, InvalidInput
)
ClaimStaffLinkResult = result("ClaimStaffLink", OtpSent, InvitationGone, *STARTING)
AcceptInvitationResult = result(
    "AcceptInvitation",
    OtpSent,
    AcceptInvitationPayload,
    InvitationGone,
    WrongAccount,
    NotFound,
    NotSignedIn,
    *STARTING,
)
DeclineInvitationResult = result(
    "DeclineInvitation",
    DeclineInvitationPayload,
    InvitationGone,
    NotFound,
    NotSignedIn,
    InvalidInput,
    RateLimited,
)
ReportInvitationResult = result(
    "ReportInvitation",
    ReportInvitationPayload,
    InvitationGone,
    NotFound,
    NotSignedIn,
    InvalidInput,
    RateLimited,
)
VerifyOtpResult = result(
    "VerifyOtp",
    VerifyOtpPayload,
    WrongCode,
    CodeExpired,
    TooManyCodes,
    SignInRequired,
    InvitationGone,
    WrongCredentials,
    RateLimited,
    InvalidInput,
)
SignOutResult = result("SignOut", SignOutPayload, NotSignedIn)
RegisterContractorResult = result("RegisterContractor", RegisterContractorPayload, *ALWAYS)
RegisterCompanyResult = result(
    "RegisterCompany", RegisterCompanyPayload, *ALWAYS, *KEYED, RateLimited
)
InviteContractorsResult = result(
    "InviteContractors", InviteContractorsPayload, *IN_COMPANY, *KEYED, TooManyItems, RateLimited
)
CreateTaskResult = result(
    "CreateTask",
    CreateTaskPayload,
    *IN_COMPANY,
    *KEYED,
    CompanyInReview,
    ContractorEnded,
    DuplicateExternalId,
)
PublishTasksResult = result(
    "PublishTasks", PublishTasksPayload, *IN_COMPANY, *KEYED, CompanyInReview, TooManyItems
)
CancelTasksResult = result("CancelTasks", CancelTasksPayload, *IN_COMPANY, TooManyItems)
CompleteTasksResult = result("CompleteTasks", CompleteTasksPayload, *IN_COMPANY, TooManyItems)
MarkTasksPaidResult = result("MarkTasksPaid", MarkTasksPaidPayload, *IN_COMPANY, TooManyItems)
ReturnTaskResult = result("ReturnTask", ReturnTaskPayload, *IN_COMPANY, IllegalMove, StaleVersion)
AcceptTaskResult = result("AcceptTask", AcceptTaskPayload, *ON_TASK, NotActive)
DeclineTaskResult = result("DeclineTask", DeclineTaskPayload, *ON_TASK)
SubmitTaskResult = result("SubmitTask", SubmitTaskPayload, *ON_TASK)
ImportTasksResult = result(
    "ImportTasks", ImportTasksPayload, *IN_COMPANY, *KEYED, CompanyInReview, AlreadyImported
)
CommitImportResult = result(
    "CommitImport",
    CommitImportPayload,
    *IN_COMPANY,
    *KEYED,
    NotCommittable,
    TooManyRowsForMode,
    AlreadyImported,
)
ActivateCompanyResult = result("ActivateCompany", ActivateCompanyPayload, *BY_STAFF, *KEYED)
SuspendCompanyResult = result("SuspendCompany", SuspendCompanyPayload, *BY_STAFF, *KEYED)
