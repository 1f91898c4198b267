"""What mutations give back when they are not declined."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import strawberry

import models
from models import otp
from models.invitation import InviteOutcome
from models.task import MoveOutcome
from schema.account import Account, Registration
from schema.company import CompanyCard, ReviewedCompany
from schema.contractor import Contractor
from schema.imports import Import
from schema.problems import (
    ALWAYS,
    IN_COMPANY,
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
    SignInRequired,
    TooManyCodes,
    TooManyItems,
    TooManyRowsForMode,
    WrongAccount,
    WrongCode,
    WrongCredentials,
    result,
)
from schema.task import Task, ViewerTask


@strawberry.type(
    description="A letter with a six-digit code is on its way. The answer is the same for every address."
)
class OtpSent:
    challenge_id: strawberry.ID = strawberry.field(
        description="Give it to verifyOtp with the code."
    )
    expires_at: datetime = strawberry.field(description="Until when the code is good.")
    resend_available_at: datetime = strawberry.field(description="When you may start over.")

    @classmethod
    def is_type_of(cls, value: Any, info: Any) -> bool:
        """Show what the domain says of a letter with a code."""
        return isinstance(value, otp.OtpSent)


@strawberry.type(description="Signed in.")
class VerifyOtpPayload:
    account: Account = strawberry.field(description="Who you are.")
    token: str | None = strawberry.field(
        description="The bearer token, shown this once; null where the session is a cookie."
    )
    expires_at: datetime = strawberry.field(description="When the session ends at the latest.")


@strawberry.type(description="Accepted while signed in: you are on the team.")
class AcceptInvitationPayload:
    company: CompanyCard = strawberry.field(description="Whose team.")


@strawberry.type(description="The company was told.")
class DeclineInvitationPayload:
    declined: bool = strawberry.field(description="Always true.")


@strawberry.type(description="You will hear no more of this company; staff look at it.")
class ReportInvitationPayload:
    reported: bool = strawberry.field(description="Always true.")


@strawberry.type(description="Signed out.")
class SignOutPayload:
    signed_out: bool = strawberry.field(description="Always true.")


@strawberry.type(description="The form was saved, or checked.")
class RegisterContractorPayload:
    registration: Registration = strawberry.field(description="Where the form stands.")


@strawberry.type(description="The company exists; you own it.")
class RegisterCompanyPayload:
    company: CompanyCard = strawberry.field(description="The company.")


@strawberry.type(description="What became of one address.")
class InvitedAddress:
    address: str = strawberry.field(description="As it was given.")
    outcome: InviteOutcome = strawberry.field(description="What became of it.")
    issue: InputIssue | None = strawberry.field(description="Why it is INVALID.")
    contractor: Contractor | None = strawberry.field(description="The row on the dashboard.")


@strawberry.type(description="One outcome for each address, in order.")
class InviteContractorsPayload:
    results: list[InvitedAddress] = strawberry.field(description="In the order of the input.")


@strawberry.type(description="The task exists.")
class CreateTaskPayload:
    task: Task = strawberry.field(description="The task.")
    invited: bool = strawberry.field(description="Whether its contractor was invited by this.")


@strawberry.type(description="What became of one task.")
class MovedTask:
    id: strawberry.ID = strawberry.field(description="As it was given.")
    outcome: MoveOutcome = strawberry.field(description="What became of it.")
    task: Task | None = strawberry.field(description="As it stands now.")


@strawberry.type(description="One outcome for each task, in order.")
class PublishTasksPayload:
    results: list[MovedTask] = strawberry.field(description="In the order of the input.")


@strawberry.type(description="One outcome for each task, in order.")
class CancelTasksPayload:
    results: list[MovedTask] = strawberry.field(description="In the order of the input.")


@strawberry.type(description="One outcome for each task, in order.")
class CompleteTasksPayload:
    results: list[MovedTask] = strawberry.field(description="In the order of the input.")


@strawberry.type(description="One outcome for each task, in order.")
class MarkTasksPaidPayload:
    results: list[MovedTask] = strawberry.field(description="In the order of the input.")


@strawberry.type(description="The task is the contractor's again.")
class ReturnTaskPayload:
    task: Task = strawberry.field(description="As it stands now.")


@strawberry.type(description="The task is yours.")
class AcceptTaskPayload:
    task: ViewerTask = strawberry.field(description="As it stands now.")


@strawberry.type(description="The company was told.")
class DeclineTaskPayload:
    task: ViewerTask = strawberry.field(description="As it stands now.")


@strawberry.type(description="The company has your result.")
class SubmitTaskPayload:
    task: ViewerTask = strawberry.field(description="As it stands now.")


@strawberry.type(description="The import has begun; follow it by companyChanges.")
class ImportTasksPayload:
    import_: Import = strawberry.field(name="import", description="The import.")


@strawberry.type(description="The commit has begun.")
class CommitImportPayload:
    import_: Import = strawberry.field(name="import", description="The import.")


@strawberry.type(description="The company is in full use.")
class ActivateCompanyPayload:
    company: ReviewedCompany = strawberry.field(description="As it stands now.")


@strawberry.type(description="The company can only read.")
class SuspendCompanyPayload:
    company: ReviewedCompany = strawberry.field(description="As it stands now.")


def _otp_result(name: str, *declined: Any) -> Any:
    """OtpSent is the payload of several mutations: each has a union of its own name."""
    union = result(OtpSent, *declined)
    union.__metadata__[0].graphql_name = f"{name}Result"
    return union


STARTING = (InvalidInput, ConsentRequired, TooManyCodes, RateLimited)
SignUpResult = _otp_result("SignUp", *STARTING)
SignInResult = _otp_result("SignIn", WrongCredentials, TooManyCodes, RateLimited)
ClaimStaffLinkResult = _otp_result("ClaimStaffLink", InvitationGone, *STARTING)
VerifyOtpResult = result(
    VerifyOtpPayload,
    WrongCode,
    CodeExpired,
    SignInRequired,
    InvitationGone,
    WrongCredentials,
    RateLimited,
    InvalidInput,
)
DeclineInvitationResult = result(DeclineInvitationPayload, InvitationGone, RateLimited)
ReportInvitationResult = result(ReportInvitationPayload, InvitationGone, RateLimited)
SignOutResult = result(SignOutPayload, NotSignedIn)
RegisterContractorResult = result(RegisterContractorPayload, *ALWAYS)
RegisterCompanyResult = result(RegisterCompanyPayload, *ALWAYS, RateLimited)
InviteContractorsResult = result(InviteContractorsPayload, *IN_COMPANY, TooManyItems)
CreateTaskResult = result(
    CreateTaskPayload, *IN_COMPANY, CompanyInReview, ContractorEnded, DuplicateExternalId
)
PublishTasksResult = result(PublishTasksPayload, *IN_COMPANY, CompanyInReview, TooManyItems)
CancelTasksResult = result(CancelTasksPayload, *IN_COMPANY, TooManyItems)
CompleteTasksResult = result(CompleteTasksPayload, *IN_COMPANY, TooManyItems)
MarkTasksPaidResult = result(MarkTasksPaidPayload, *IN_COMPANY, TooManyItems)
ReturnTaskResult = result(ReturnTaskPayload, *IN_COMPANY, IllegalMove)
AcceptTaskResult = result(AcceptTaskPayload, *ALWAYS, NotFound, IllegalMove, NotActive)
DeclineTaskResult = result(DeclineTaskPayload, *ALWAYS, NotFound, IllegalMove)
SubmitTaskResult = result(SubmitTaskPayload, *ALWAYS, NotFound, IllegalMove)
ImportTasksResult = result(ImportTasksPayload, *IN_COMPANY, CompanyInReview, AlreadyImported)
CommitImportResult = result(CommitImportPayload, *IN_COMPANY, NotCommittable, TooManyRowsForMode)
ActivateCompanyResult = result(ActivateCompanyPayload, NotSignedIn, NotPermitted, NotFound)
SuspendCompanyResult = result(SuspendCompanyPayload, NotSignedIn, NotPermitted, NotFound)


def _accept_result() -> Any:
    from typing import Annotated, Union

    members = (
        OtpSent, AcceptInvitationPayload, InvitationGone, WrongAccount, *STARTING,
    )  # fmt: skip
    return Annotated[
        Union[tuple(members)],  # noqa: UP007
        strawberry.union(
            "AcceptInvitationResult",
            description="A code is on its way; or, for whoever is signed in already, the team; or why not.",
        ),
    ]


AcceptInvitationResult = _accept_result()
assert models  # the windows' models are registered before the schema is built
