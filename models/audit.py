"""The append-only record of who did what to accounts, companies and their rights (L1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.account import Account
from models.base import Record
from models.problems import NotPermitted
from models.text.addresses import mask_addresses


class AuditAction(StrEnum):
    """What was done."""

    COMPANY_ACTIVATED = "COMPANY_ACTIVATED"
    COMPANY_SUSPENDED = "COMPANY_SUSPENDED"
    COMPANY_ERASED = "COMPANY_ERASED"
    ACCOUNT_ERASED = "ACCOUNT_ERASED"
    CONTRACTOR_ERASED = "CONTRACTOR_ERASED"
    DATA_EXPORTED = "DATA_EXPORTED"
    COMPANY_UPDATED = "COMPANY_UPDATED"
    COMPANY_CLOSED = "COMPANY_CLOSED"
    MEMBER_INVITED = "MEMBER_INVITED"
    MEMBER_JOINED = "MEMBER_JOINED"
    MEMBER_UPDATED = "MEMBER_UPDATED"
    MEMBER_REMOVED = "MEMBER_REMOVED"
    OWNERSHIP_TRANSFERRED = "OWNERSHIP_TRANSFERRED"
    COMPANY_REGISTERED = "COMPANY_REGISTERED"
    INVITATION_LINK_COPIED = "INVITATION_LINK_COPIED"
    STAFF_LINK_MADE = "STAFF_LINK_MADE"
    STAFF_MADE = "STAFF_MADE"
    STAFF_REVOKED = "STAFF_REVOKED"
    ACCOUNT_LOOKED_UP = "ACCOUNT_LOOKED_UP"
    ACCOUNT_DISABLED = "ACCOUNT_DISABLED"
    ACCOUNT_ENABLED = "ACCOUNT_ENABLED"
    ADDRESS_SUPPRESSED = "ADDRESS_SUPPRESSED"
    ADDRESS_UNSUPPRESSED = "ADDRESS_UNSUPPRESSED"
    JOB_RETRIED = "JOB_RETRIED"
    AGREEMENT_PUBLISHED = "AGREEMENT_PUBLISHED"
    PASSWORD_CHANGED = "PASSWORD_CHANGED"  # noqa: S105 - a word
    PASSWORD_RESET = "PASSWORD_RESET"  # noqa: S105 - a word
    ADDRESS_CHANGED = "ADDRESS_CHANGED"
    SESSIONS_ENDED = "SESSIONS_ENDED"
    TOTP_ON = "TOTP_ON"
    TOTP_OFF = "TOTP_OFF"
    RECOVERY_CODES_RENEWED = "RECOVERY_CODES_RENEWED"
    RECOVERY_CODE_USED = "RECOVERY_CODE_USED"
    DEVICE_TRUSTED = "DEVICE_TRUSTED"
    DEVICE_REMOVED = "DEVICE_REMOVED"
    PHONE_CONFIRMED = "PHONE_CONFIRMED"
    CONSENTS_READ = "CONSENTS_READ"
    KYC_DECIDED = "KYC_DECIDED"
    KYC_DOCUMENT_VIEWED = "KYC_DOCUMENT_VIEWED"
    TAX_STATUS_DECIDED = "TAX_STATUS_DECIDED"
    PAYMENT_METHOD_LINKED = "PAYMENT_METHOD_LINKED"
    PAYMENT_METHOD_REMOVED = "PAYMENT_METHOD_REMOVED"
    PAYMENT_METHOD_DECIDED = "PAYMENT_METHOD_DECIDED"
    SUPPORT_THREAD_READ = "SUPPORT_THREAD_READ"
    SUPPORT_ATTACHMENT_VIEWED = "SUPPORT_ATTACHMENT_VIEWED"
    SUPPORT_ANSWERED = "SUPPORT_ANSWERED"
    CONTRACTORS_EXPORTED = "CONTRACTORS_EXPORTED"


class AuditActor(StrEnum):
    """Who did it: a member for a company, a person for themself, staff, or the operator."""

    MEMBER = "MEMBER"
    ACCOUNT = "ACCOUNT"
    STAFF = "STAFF"
    OPERATOR = "OPERATOR"


@dataclass(frozen=True)
class Doer:
    """Whoever answers for an action: what kind, which account (None for OPERATOR), from where."""

    kind: AuditActor
    account_id: UUID | None = None
    ip: str = ""

    @classmethod
    def staff(cls, account: Account, ip: str = "") -> Doer:
        """Return a member of staff as a doer. Raises NotPermitted for anybody else."""
        if not account.is_staff:
            raise NotPermitted
        return cls(AuditActor.STAFF, account.id, ip)


OPERATOR = Doer(AuditActor.OPERATOR)
"""Whoever runs the command `muster`."""


class AuditEntry(Record):
    """One action. Never changed; `data` holds codes and masked addresses, no secrets."""

    prefix = "aud"

    action = fields.CharEnumField(AuditAction, max_length=40, description="What was done")
    actor_kind = fields.CharEnumField(AuditActor, max_length=10, description="Who did it")
    account_id: UUID | None = fields.UUIDField(null=True, description="The actor's")
    company_id: UUID | None = fields.UUIDField(null=True, description="Whose matter it is")
    subject_id = fields.CharField(max_length=40, description="TypeID of what it was done to")
    ip = fields.CharField(max_length=45, default="")
    data: fields.Field[dict[str, Any]] = fields.JSONField(default=dict)

    class Meta:
        table = "audit_entry"
        indexes = (("company_id", "id"), ("account_id", "id"), ("subject_id", "id"))


async def audit(
    action: AuditAction,
    subject: Record,
    by: Doer,
    *,
    company_id: UUID | None = None,
    **data: Any,
) -> None:
    """Write down what `by` did to `subject`, within the transaction that does it.

    `company_id` names the company whose OWNERs and ADMINs may read it; without one only staff may.
    Then `subject` has to be one of the company's own things: an account's id is not for it to see.
    Addresses in texts of `data` are masked here; secrets are never given.
    """
    await AuditEntry.create(
        action=action,
        actor_kind=by.kind,
        account_id=by.account_id,
        company_id=company_id,
        subject_id=subject.type_id,
        ip=by.ip[:45],
        data={name: _masked(value) for name, value in data.items()},
    )


def _masked(value: Any) -> Any:
    match value:
        case str():
            return mask_addresses(value)
        case list() | tuple():
            return [_masked(each) for each in value]
        case dict():
            return {name: _masked(each) for name, each in value.items()}
    return value
