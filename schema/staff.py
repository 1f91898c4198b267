"""What the platform's own people work with: accounts, suppressed addresses, jobs given up."""

from __future__ import annotations

from datetime import datetime

import strawberry

import models
from models.account import AccountStatus
from models.job import harmless
from models.suppression import SuppressionReason
from models.text.addresses import mask
from schema.company import ReviewedCompany
from schema.directives import ListSize
from schema.enums import described
from schema.node import Node, shows
from schema.problems import KEYED, InvalidInput, NotFound, NotPermitted, NotSignedIn, result
from schema.reading import Noun
from schema.scalars import EmailAddress
from schema.sources import Counts, Made

described(
    SuppressionReason,
    HARD_BOUNCE="The mail relay said that there is nobody: it gets no letters at all.",
    COMPLAINT="Its owner marked a letter as unwanted: only codes and notices of its own leave.",
    STAFF="Switched off by staff: it gets no letters at all.",
)


@strawberry.type
class MembershipCounts:
    """In how many companies somebody is an employee."""

    active: int = strawberry.field(description="Where the person may act.")
    removed: int = strawberry.field(description="Where that is over.")


@strawberry.type
class ReviewedAccount:
    """An account as staff see it: enough to help its owner, no more."""

    type_id: strawberry.ID = strawberry.field(name="id", description="Of the account.")
    masked_address: str = strawberry.field(description="The sign-in name, as good as hidden.")
    status: AccountStatus = strawberry.field(description="Whether it may be used.")
    is_staff: bool = strawberry.field(description="Whether it is one of the platform's own people.")
    created_at: datetime = strawberry.field(description="Since when.")
    last_signed_in_at: datetime | None = strawberry.field(description="The latest sign-in.")
    memberships: MembershipCounts = strawberry.field(description="In how many companies.")


@strawberry.type
class SuppressedAddress(Node):
    """An address to which letters are switched off."""

    address: EmailAddress = strawberry.field(description="In its canonical form.")
    reason: SuppressionReason = strawberry.field(description="Why.")
    at: datetime = strawberry.field(description="Since when.")
    source: str | None = strawberry.field(
        description="Who said so: RELAY (refused on the spot), DSN (a message that came back),"
        " STAFF, or the name of the vendor who told us."
    )
    detail: str | None = strawberry.field(description="In whose words; others' addresses masked.")


@strawberry.type
class DeadJob(Node):
    """A promise that was given up after a day of trying, or at once where trying is in vain."""

    kind: str = strawberry.field(description="What was to be done.")
    attempts: int = strawberry.field(description="How often it was tried.")
    error: str | None = strawberry.field(
        description="Why the last attempt failed: the relay's words with addresses masked, or the "
        "class of the fault; the log has the rest under the job's id."
    )
    created_at: datetime = strawberry.field(description="When it was promised.")
    at: datetime = strawberry.field(description="When it was given up.")


@strawberry.input
class DisableAccountInput:
    """An account to close to its owner."""

    account_id: strawberry.ID = strawberry.field(description="Which account; not your own.")
    reason: str = strawberry.field(
        description="For the audit log: one line of 300 characters at most."
    )


@strawberry.input
class EnableAccountInput:
    """A disabled account to open again."""

    account_id: strawberry.ID = strawberry.field(description="Which account.")
    reason: str = strawberry.field(
        description="For the audit log: one line of 300 characters at most."
    )


@strawberry.input
class SuppressAddressInput:
    """An address that is to get no letters."""

    address: str = strawberry.field(description="One address.")


@strawberry.input
class UnsuppressAddressInput:
    """An address that may get letters again."""

    address: str = strawberry.field(description="One address.")


@strawberry.input
class RetryJobInput:
    """A job that was given up."""

    job_id: strawberry.ID = strawberry.field(description="Which job.")


@strawberry.type
class DisableAccountPayload:
    """The account is closed to its owner; its sessions are over."""

    account: ReviewedAccount = strawberry.field(description="As it stands now.")
    companies_without_owner: list[ReviewedCompany] = strawberry.field(
        description="Companies that nobody who can sign in owns any more: they need a new owner.",
        directives=[ListSize(assumed_size=10)],
    )


@strawberry.type
class EnableAccountPayload:
    """The owner may sign in again."""

    account: ReviewedAccount = strawberry.field(description="As it stands now.")


@strawberry.type
class SuppressAddressPayload:
    """No more letters leave to the address."""

    suppressed: SuppressedAddress = strawberry.field(description="The entry of the list.")


@strawberry.type
class UnsuppressAddressPayload:
    """Letters to the address leave again."""

    address: EmailAddress = strawberry.field(description="In its canonical form.")


@strawberry.type
class RetryJobPayload:
    """The job is tried anew, for a day."""

    job_id: strawberry.ID = strawberry.field(description="The job.")
    run_at: datetime = strawberry.field(description="When it is due.")


_BY_STAFF = (NotSignedIn, NotPermitted, NotFound)
DisableAccountResult = result("DisableAccount", DisableAccountPayload, *_BY_STAFF, InvalidInput)
EnableAccountResult = result("EnableAccount", EnableAccountPayload, *_BY_STAFF, InvalidInput)
SuppressAddressResult = result(
    "SuppressAddress", SuppressAddressPayload, NotSignedIn, NotPermitted, InvalidInput
)
UnsuppressAddressResult = result("UnsuppressAddress", UnsuppressAddressPayload, *_BY_STAFF)
RetryJobResult = result("RetryJob", RetryJobPayload, *_BY_STAFF, *KEYED)

REVIEWED_ACCOUNTS = Noun(
    models.Account,
    masked_address=Made(mask, ("email",)),
    memberships=Counts("memberships", "status", {"active": ("ACTIVE",), "removed": ("REMOVED",)}),
)
SUPPRESSED_ADDRESSES = Noun(models.SuppressedAddress, address="email_key", at="created_at")
DEAD_JOBS = Noun(models.Job, at="dead_at", error=Made(harmless, ("error",)))

shows(SuppressedAddress, SUPPRESSED_ADDRESSES.row)
shows(DeadJob, DEAD_JOBS.row)
