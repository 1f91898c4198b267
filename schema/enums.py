"""The domain's enums as clients see them, every value described."""

from __future__ import annotations

from enum import Enum, StrEnum
from typing import Any, TypeVar

import strawberry

from models.account import AccountStatus, Locale, OptionalLetter
from models.change import ActorKind, ChangeType
from models.company import CardFeePayer, CompanyStatus, DescriptionRule, MemberStatus, Role
from models.consent import AgreementKind
from models.contractor import ContractorStatus, Source
from models.data_export import DataExportState
from models.imports.checking import RowStatus
from models.imports.columns import ImportKind
from models.imports.imported import ImportMode, ImportStatus
from models.invitation import InvitationStatus
from models.inviting import InviteOutcome
from models.membership import MemberOutcome
from models.messages import MESSAGES
from models.moving import MoveOutcome
from models.onboarding import (
    DeliveryStatus,
    RegistrationState,
    RequirementCode,
    StageKey,
    StageState,
    WaitingOn,
)
from models.otp_challenge import OtpChannel
from models.policy import ExistingAccountPolicy
from models.profile import KycStatus, PaymentMethodKind, PaymentMethodStatus, TaxStatus
from models.rights import ManagersSee
from models.session import SessionKind
from models.signing_up import Intent
from models.task import TaskStatus

E = TypeVar("E", bound=Enum)


def described(enum: type[E], **values: str) -> None:
    """Register an enum with GraphQL: its docstring describes it, `values` its values."""
    strawberry.enum(enum, description=(enum.__doc__ or "").strip())
    definition: Any = enum.__strawberry_definition__  # type: ignore[attr-defined]
    if missing := {member.name for member in enum} ^ values.keys():
        raise TypeError(f"{enum.__name__}: describe exactly its values; differs: {sorted(missing)}")
    for value in definition.values:
        value.description = values[value.name]


class SortDirection(StrEnum):
    """Which end of a list comes first."""

    ASC = "ASC"
    DESC = "DESC"


class ContractorSortField(StrEnum):
    """What contractors are sorted by; statuses and stages in the order of their enums."""

    ADDED = "ADDED"
    UPDATED = "UPDATED"
    NAME = "NAME"
    EMAIL = "EMAIL"
    STATUS = "STATUS"
    CURRENT_STAGE = "CURRENT_STAGE"
    WAITING_ON = "WAITING_ON"
    WAITING_SINCE = "WAITING_SINCE"
    REGISTRATION = "REGISTRATION"
    KYC_STATUS = "KYC_STATUS"
    TAX_STATUS = "TAX_STATUS"
    DELIVERY = "DELIVERY"
    PAYMENT_STATUS = "PAYMENT_STATUS"
    SOURCE = "SOURCE"
    COUNTRY = "COUNTRY"
    FEATURE = "FEATURE"
    EXTERNAL_ID = "EXTERNAL_ID"
    INVITED = "INVITED"
    JOINED = "JOINED"
    ACTIVE = "ACTIVE"


class InvitationKind(StrEnum):
    """What an invitation is to."""

    CONTRACTOR = "CONTRACTOR"
    MEMBER = "MEMBER"


ProblemCode: Any = StrEnum("ProblemCode", sorted((code, code) for code in MESSAGES))  # type: ignore[misc]
ProblemCode.__doc__ = "What is wrong, for programs. Codes are never renamed; new ones may come."

described(Locale, RU="Russian.", EN="English.")
described(SortDirection, ASC="Smallest, oldest first.", DESC="Largest, newest first.")
described(
    ContractorSortField,
    ADDED="When the contractor was added.",
    UPDATED="When anything of the row last changed.",
    NAME="The name that the company sees: its own for the person, or else the person's.",
    EMAIL="The address.",
    STATUS="Where the collaboration stands.",
    CURRENT_STAGE="The current stage, in the order of the journey.",
    WAITING_ON="Who has to act.",
    WAITING_SINCE="Since when the current stage waits.",
    REGISTRATION="The state of the registration.",
    KYC_STATUS="The verification status.",
    TAX_STATUS="The tax status.",
    DELIVERY="What became of the latest invitation's letter.",
    PAYMENT_STATUS="The status of the payment method.",
    SOURCE="How the row came about.",
    COUNTRY="The country's code.",
    FEATURE="The company's own note for collaboration.",
    EXTERNAL_ID="The company's own id of the person.",
    INVITED="When the latest invitation was made.",
    JOINED="When the person first signed in as part of this team.",
    ACTIVE="When everything due was there.",
)
described(ProblemCode, **{code: english for code, (english, _) in MESSAGES.items()})
described(
    AccountStatus,
    ACTIVE="In use.",
    DISABLED="Closed to its owner by staff.",
    ERASED="Its personal details were erased.",
)
described(
    ActorKind,
    MEMBER="An employee of the company.",
    CONTRACTOR="The contractor.",
    PLATFORM="The platform itself, or its staff.",
)
described(
    ChangeType,
    CONTRACTOR_ADDED="A contractor row appeared.",
    CONTRACTOR_INVITED="An invitation was made.",
    CONTRACTOR_JOINED="The person signed in and was linked to the team.",
    CONTRACTOR_STAGE_CHANGED=(
        "The current stage, who it waits for, or the state of any stage changed."
    ),
    CONTRACTOR_REQUIREMENTS_CHANGED="What is missing for the registration changed.",
    CONTRACTOR_ACTIVATED="Everything due is there: the contractor can work.",
    CONTRACTOR_UPDATED="Details of the row changed; `data.columns` names them.",
    CONTRACTOR_EXCLUDED="The company removed the person from the team.",
    CONTRACTOR_DECLINED="The person declined the invitation.",
    CONTRACTOR_LEFT="The person left the team.",
    INVITATION_SENT="The relay took the letter.",
    INVITATION_DELIVERED="The mail server of the invited person took the letter.",
    INVITATION_BOUNCED="The letter did not arrive, for now or for good.",
    INVITATION_EXPIRED="The invitation's time is over.",
    INVITATION_REVOKED="The invitation was withdrawn.",
    INVITATION_CORRECTED="The invitation went to another address in place of a wrong one.",
    KYC_CHANGED="The identity verification moved.",
    TAX_STATUS_CHANGED="The tax status changed.",
    PAYMENT_METHOD_CHANGED="The payment method changed.",
    TASK_CREATED="A task was made.",
    TASK_UPDATED="A task was edited; `data.fields` names what.",
    TASK_PUBLISHED="A task was offered to its contractor.",
    TASK_ACCEPTED="The contractor accepted a task.",
    TASK_DECLINED="The contractor declined a task.",
    TASK_SUBMITTED="The contractor handed in a result.",
    TASK_RETURNED="The company returned a result for rework.",
    TASK_COMPLETED="The company took the result.",
    TASK_PAID="The company marked the task as paid.",
    TASK_CANCELLED="The company cancelled a task.",
    TASK_DELETED="The company deleted a draft.",
    IMPORT_CHECKED="Every row of an import was checked.",
    IMPORT_PROGRESS="Some rows of an import were checked or committed.",
    IMPORT_COMMITTED="An import is done.",
    IMPORT_FAILED="An import could not be read or finished.",
    IMPORT_CANCELLED="An import was called off, or nobody committed it in time.",
    MEMBER_CHANGED="An employee's membership changed.",
    COMPANY_CHANGED="The company's status or settings changed.",
)
described(
    CardFeePayer,
    COMPANY="The company pays the fee of a card withdrawal.",
    CONTRACTOR="The contractor pays it.",
)
described(
    CompanyStatus,
    PENDING_REVIEW="Staff have yet to look at it: it can prepare, not send or publish.",
    ACTIVE="In full use.",
    SUSPENDED="It can read, nothing else.",
    CLOSED="Closed for good.",
)
described(
    DescriptionRule,
    WARN="The row is imported, with a warning.",
    ERROR="The row is refused.",
)
described(
    Role,
    OWNER="May do everything.",
    ADMIN="May do everything but hand over or close the company.",
    MANAGER="Invites contractors and gives out work.",
    ACCOUNTANT="Reads everything and marks tasks as paid.",
    OBSERVER="Reads everything.",
)
described(
    MemberStatus,
    INVITED="Has yet to accept.",
    ACTIVE="May act.",
    REMOVED="May act no more.",
)
described(
    ManagersSee,
    ALL="All contractors of the company.",
    OWN="Only those that they manage; others do not exist for them.",
)
described(
    MemberOutcome,
    INVITED="The letter is on its way.",
    RESENT="A new letter is on its way; the link of the one before is dead.",
    ALREADY_INVITED="A letter was sent a moment ago, or too often today: nothing was sent.",
    ALREADY_MEMBER="The person acts for the company already; nothing was changed.",
)
described(
    InvitationKind,
    CONTRACTOR="To join a team and get paid.",
    MEMBER="To act for the company.",
)
described(
    AgreementKind,
    SERVICE_AGREEMENT="The terms of the service.",
    PRIVACY_POLICY="How personal data is handled.",
)
described(
    ContractorStatus,
    INVITED="Has yet to sign in for the first time.",
    ONBOARDING="Signed in; the registration is not complete.",
    ACTIVE="Signed in, details complete.",
    EXCLUDED="Removed from the team by the company.",
    DECLINED="Declined the invitation.",
    LEFT="Left the team.",
)
described(
    Source,
    DASHBOARD="The Contractors section.",
    BULK="A pasted list of addresses.",
    TASK="The task form.",
    TASK_IMPORT="A spreadsheet of tasks.",
    CONTRACTOR_IMPORT="A spreadsheet of contractors.",
    API="A partner system.",
)
described(ImportKind, TASKS="Every row is a task.", CONTRACTORS="Every row is a contractor.")
described(
    ImportMode,
    VALID_ROWS="Rows without problems are committed; the others stay in the result workbook.",
    ALL_OR_NOTHING="Nothing is committed unless every row can be; at most 2 000 rows.",
)
described(
    ImportStatus,
    UPLOADED="The file is stored.",
    CHECKING="The rows are being checked.",
    REJECTED="The file cannot be used; `problems` say why.",
    CHECKED="Every row was checked; nothing is committed yet.",
    COMMITTING="Rows are being committed.",
    COMMITTED="Done.",
    FAILED="Given up; what was committed stays.",
    CANCELLED="Cancelled before the commit.",
    EXPIRED="Nobody committed it in time.",
)
described(
    RowStatus,
    VALID="Can be committed.",
    INVALID="Has problems.",
    DUPLICATE="Its external id names a task that exists, or an earlier row.",
    UNCHANGED="Was imported before, by its task id.",
    COMMITTED="Its task was made.",
)
described(
    InvitationStatus,
    PENDING="Waits for the person.",
    ACCEPTED="The person joined.",
    DECLINED="The person declined.",
    REVOKED="The company withdrew it.",
    EXPIRED="Its time is over.",
)
described(
    InviteOutcome,
    INVITED="A new contractor; the letter is on its way.",
    REINVITED="A known contractor; a new letter is on its way.",
    ALREADY_INVITED="An invitation is open; nothing was sent.",
    ALREADY_ACTIVE="The person is on the team already.",
    DUPLICATE="The same address came earlier in this call.",
    INVALID="Not an address; `issue` says why.",
    LIMITED="Too many letters of this company wait already; try later.",
)
described(
    DeliveryStatus,
    QUEUED="Waits to be sent.",
    SENDING="Being handed to the mail relay.",
    SENT="The mail relay took it.",
    DEFERRED="The relay could not take it yet; it is tried again.",
    DELIVERED="The recipient's server has it.",
    BOUNCED="It was refused or came back, for good.",
    COMPLAINED="The recipient marked it as unwanted.",
    FAILED="It could not be handed over for a day.",
    SUPPRESSED="Letters to this address are switched off.",
)
described(
    RegistrationState,
    NOT_STARTED="The person has not signed in.",
    INCOMPLETE="Something is missing: the red icon.",
    COMPLETE="Everything due is there.",
)
described(
    RequirementCode,
    EMAIL_OTP="Entering the code that was mailed.",
    PASSWORD="Setting a password.",  # noqa: S106 - a code, no secret
    PHONE_UNVERIFIED="Confirming the phone number.",
    FIRST_NAME="First name.",
    LAST_NAME="Last name.",
    COUNTRY="Country of residence.",
    ADDRESS_LINE1="Street and house.",
    CITY="City.",
    SUBDIVISION="State or province.",
    POSTAL_CODE="Postal code.",
    SERVICE_AGREEMENT="Accepting the service agreement.",
    PRIVACY_POLICY="Accepting the privacy policy.",
    KYC_DOCUMENT="Passing the identity verification.",
    PAYMENT_METHOD="Linking a payment method.",
    TAX_NUMBER="Tax number.",
    VAT_NUMBER="VAT number.",
)
described(
    StageKey,
    INVITATION="The letter leaves and arrives.",
    FIRST_SIGN_IN="The person sets a password and enters the first code.",
    PHONE="The phone number is confirmed.",
    REGISTRATION="The registration form is complete and the agreements are accepted.",
    KYC="The identity is verified.",
    PAYMENT_METHOD="A payment method is linked.",
    COLLABORATION="The first task is accepted.",
)
described(
    StageState,
    NOT_STARTED="Not begun.",
    IN_PROGRESS="Begun.",
    WAITING="Somebody has to act; see `waitingOn`.",
    COMPLETE="Done.",
    FAILED="Went wrong; see `waitingOn`.",
    SKIPPED="Not needed here.",
)
described(
    WaitingOn,
    CONTRACTOR="The contractor.",
    COMPANY="The company.",
    PLATFORM="The platform.",
    PROVIDER="An outside provider.",
)
described(
    KycStatus,
    NOT_STARTED="Not begun.",
    IN_PROGRESS="The person is handing in documents.",
    PENDING_REVIEW="Being reviewed.",
    APPROVED="The identity is verified.",
    REJECTED_RETRY="Refused; the person may try again.",
    REJECTED_FINAL="Refused for good.",
    EXPIRED="Has to be done anew.",
)
described(
    PaymentMethodKind,
    CARD="A bank card.",
    BANK_ACCOUNT="A bank account.",
    E_WALLET="An electronic wallet.",
)
described(
    PaymentMethodStatus,
    PENDING="Being linked.",
    NEEDS_CONFIRMATION="Waits for confirmation.",
    LINKED="Money can be sent to it.",
    BLOCKED="Blocked by the platform.",
    FAILED="Could not be linked.",
)
described(
    TaxStatus,
    INDIVIDUAL="A private person.",
    INDIVIDUAL_ENTREPRENEUR="A sole proprietor.",
    SELF_EMPLOYED="Registered as self-employed.",
)
described(
    DataExportState,
    PREPARING="Being put together; a letter tells when it is ready.",
    READY="To be downloaded.",
    FAILED="It could not be made; ask for another.",
)
described(
    ExistingAccountPolicy,
    AUTO="You are on the team as soon as you sign in.",
    CONFIRM="You are asked first.",
)
described(
    SessionKind,
    COOKIE="The session is a cookie of the browser.",
    BEARER="The token is sent in the Authorization header.",
)
described(
    OptionalLetter,
    ADDED_TO_TEAM="Signing in put you on one more team. Invitations always leave.",
    TASKS_WAITING="A company has work for you.",
    SOMETHING_DUE="Something fell due: an agreement, a phone number.",
    DEADLINE_NEAR="The time for what is due is nearly over.",
    KYC_DECIDED="Your identity was verified, or could not be; or the verification ended.",
    TAX_STATUS_DECIDED="Your request for another tax status was decided.",
)
described(
    OtpChannel,
    EMAIL="A letter brings it.",
    APP="The authenticator app shows it; a recovery code does as well.",
    SMS="A text message brings it.",
)
described(
    Intent,
    GET_PAID='"I want to get paid": a contractor\'s account.',
    PAY_TEAM='"I want to pay a team": an account with a company.',
)
described(
    TaskStatus,
    DRAFT="Seen by the company only.",
    PUBLISHED="Offered to the contractor.",
    ACCEPTED="The contractor works on it.",
    SUBMITTED="A result was handed in.",
    COMPLETED="The company took the result.",
    PAID="Marked as paid.",
    DECLINED="Declined by the contractor.",
    CANCELLED="Cancelled by the company.",
)
described(
    MoveOutcome,
    MOVED="The task moved.",
    UNCHANGED="It was there already.",
    ILLEGAL="Its status does not allow this; see `task.status`.",
    STALE="Somebody changed it meanwhile; see `task`.",
    NOT_FOUND="No such task here.",
)
