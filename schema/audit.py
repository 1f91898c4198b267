"""The audit log, as a company reads its own matters and as staff read everything."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

import strawberry

import models
from models.audit import AuditAction, AuditActor
from models.change import ActorKind
from models.text.addresses import mask
from schema.company import Member
from schema.context import Info
from schema.enums import described
from schema.node import Node, shows
from schema.reading import Noun, encoded
from schema.scalars import JSON
from schema.sources import Made

described(
    AuditAction,
    COMPANY_REGISTERED="A company signed up.",
    COMPANY_ACTIVATED="A company was activated after a review or a suspension.",
    COMPANY_SUSPENDED="A company was suspended.",
    COMPANY_UPDATED="A company's settings were changed.",
    COMPANY_CLOSED="A company was closed by its owner.",
    COMPANY_ERASED="What a closed company knew of people was erased.",
    MEMBER_INVITED="Somebody was asked to act for a company.",
    MEMBER_JOINED="Somebody became a member of a company.",
    MEMBER_UPDATED="A member's role or name was changed.",
    MEMBER_REMOVED="Somebody is no longer a member, or is no longer asked to be.",
    OWNERSHIP_TRANSFERRED="A company was handed over.",
    INVITATION_LINK_COPIED="A member took an invitation's link to pass it on by other means.",
    CONTRACTOR_ERASED="Somebody without an account was erased from a team.",
    ACCOUNT_ERASED="A person's account was erased.",
    PASSWORD_CHANGED="A person changed the password.",  # noqa: S106 - a sentence
    PASSWORD_RESET="A person set a new password by a mailed link.",  # noqa: S106 - a sentence
    ADDRESS_CHANGED="A person changed the sign-in address.",
    SESSIONS_ENDED="A person ended sessions.",
    TOTP_ON="A person began to use an authenticator app, or moved to another.",
    TOTP_OFF="A person stopped to use an authenticator app.",
    RECOVERY_CODES_RENEWED="A person got new recovery codes.",
    RECOVERY_CODE_USED="A recovery code stood in for the app.",
    DEVICE_TRUSTED="A person had a device trusted.",
    DEVICE_REMOVED="A person had a device trusted no more.",
    PHONE_CONFIRMED="A person confirmed a phone number, a first or another one.",
    CONSENTS_READ="Staff read what somebody had agreed to.",
    DATA_EXPORTED="A person asked for all data about themself.",
    STAFF_LINK_MADE="The operator made a link that makes a member of staff.",
    STAFF_MADE="A person became a member of staff by such a link.",
    STAFF_REVOKED="The operator took the role, or the link to it, away.",
    ACCOUNT_LOOKED_UP="Staff looked somebody's account up, or tried to.",
    ACCOUNT_DISABLED="An account was closed to its owner.",
    ACCOUNT_ENABLED="A disabled account was opened again.",
    ADDRESS_SUPPRESSED="Letters to an address were switched off by hand.",
    ADDRESS_UNSUPPRESSED="Letters to an address were switched on again.",
    JOB_RETRIED="A job that had been given up was tried anew.",
    KYC_DECIDED="Staff decided on somebody's identity.",
    KYC_DOCUMENT_VIEWED="Staff opened a document of somebody's.",
    TAX_STATUS_DECIDED="Staff decided on somebody's tax status.",
    PAYMENT_METHOD_LINKED="A person named where money is to go.",
    PAYMENT_METHOD_REMOVED="A person took that back.",
    PAYMENT_METHOD_DECIDED="Staff confirmed or blocked where somebody's money goes.",
    SUPPORT_THREAD_READ="Staff read what somebody wrote to support.",
    SUPPORT_ATTACHMENT_VIEWED="Staff opened what somebody attached there.",
    SUPPORT_ANSWERED="Staff answered in a thread of support, or closed it.",
    CONTRACTORS_EXPORTED="A member's list of contractors was downloaded as a file.",
    AGREEMENT_PUBLISHED="Staff or the operator published a new version of an agreement.",
)
described(
    AuditActor,
    MEMBER="An employee, for a company.",
    ACCOUNT="A person, for themself.",
    STAFF="A member of the platform's staff.",
    OPERATOR="Whoever runs the service's own command.",
)


@strawberry.type
class AuditAuthor:
    """Who did something in a company's matter, as far as the company may know."""

    kind: ActorKind = strawberry.field(description="PLATFORM for staff and the operator.")
    masked_address: str | None = strawberry.field(
        description="Of an employee, as good as hidden; null for others."
    )
    member: Member | None = strawberry.field(description="The employee, a former one too.")


@strawberry.type
class AuditEntry(Node):
    """One action in a company's matters. It is never changed; it is kept for five years."""

    action: AuditAction = strawberry.field(description="What was done.")
    subject_id: strawberry.ID = strawberry.field(description="What it was done to.")
    at: datetime = strawberry.field(description="When.")
    data: JSON = strawberry.field(description="Codes, states and masked addresses; no secrets.")
    company_id: strawberry.Private[UUID]
    account_id: strawberry.Private[UUID | None]
    actor_kind: strawberry.Private[AuditActor]
    seen_from: strawberry.Private[str]

    @strawberry.field
    async def actor(self, info: Info) -> AuditAuthor:
        """Who did it."""
        member = await _employee(self, info)
        if member is not None:
            kind, address = ActorKind.MEMBER, mask(member.account.email)
        else:
            is_person = self.actor_kind in (AuditActor.ACCOUNT, AuditActor.MEMBER)
            kind, address = ActorKind.CONTRACTOR if is_person else ActorKind.PLATFORM, None
        return AuditAuthor(kind=kind, masked_address=address, member=member)  # type: ignore[arg-type]

    @strawberry.field
    async def ip(self, info: Info) -> str | None:
        """From where an employee did it; null for others."""
        return self.seen_from or None if await _employee(self, info) else None


async def _employee(entry: AuditEntry, info: Info) -> models.Member | None:
    """Return the company's employee who did it, if it was one; read for a page at once."""
    if entry.account_id is None or entry.actor_kind not in (AuditActor.MEMBER, AuditActor.ACCOUNT):
        return None
    return await info.context.loader(_members).load((entry.company_id, entry.account_id))


async def _members(keys: list[tuple[UUID, UUID]]) -> list[models.Member | None]:
    companies, accounts = ({key[place] for key in keys} for place in (0, 1))
    found = {
        (member.company_id, member.account_id): member
        for member in await models.Member.filter(
            company_id__in=companies, account_id__in=accounts
        ).select_related("account")
    }
    return [found.get(key) for key in keys]


@strawberry.type
class StaffAuditEntry(Node):
    """One action of anybody, as staff see it."""

    action: AuditAction = strawberry.field(description="What was done.")
    actor_kind: AuditActor = strawberry.field(description="Who did it.")
    actor_id: strawberry.ID | None = strawberry.field(
        description="The actor's account; null for the operator."
    )
    company_id: strawberry.ID | None = strawberry.field(description="In whose matter.")
    subject_id: strawberry.ID = strawberry.field(description="What it was done to.")
    at: datetime = strawberry.field(description="When.")
    ip: str = strawberry.field(description="From where; empty for the operator.")
    data: JSON = strawberry.field(description="Codes, states and masked addresses; no secrets.")
    account_id: strawberry.Private[UUID | None]

    @strawberry.field
    async def actor_address(self, info: Info) -> str | None:
        """The actor's address, masked."""
        if self.account_id is None:
            return None
        return await info.context.loader(_masked_addresses).load(self.account_id)


async def _masked_addresses(ids: list[UUID]) -> list[str | None]:
    known = await models.Account.in_bulk(ids, "id")
    return [mask(known[id].email) if id in known else None for id in ids]


AUDIT_ENTRIES = Noun(
    models.AuditEntry,
    always=("company_id", "account_id", "actor_kind", "seen_from"),
    at="created_at",
    seen_from="ip",
)
STAFF_AUDIT_ENTRIES = Noun(
    models.AuditEntry,
    always=("account_id",),
    at="created_at",
    actor_id=Made(encoded("acc"), ("account_id",)),
    company_id=Made(encoded("cmp"), ("company_id",)),
)

shows(AuditEntry, AUDIT_ENTRIES.row)
shows(StaffAuditEntry, STAFF_AUDIT_ENTRIES.row)
