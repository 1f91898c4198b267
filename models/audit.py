"""The append-only record of who did what to accounts, companies and their rights (L1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Record


class AuditAction(StrEnum):
    """What was done."""

    COMPANY_ACTIVATED = "COMPANY_ACTIVATED"
    COMPANY_SUSPENDED = "COMPANY_SUSPENDED"
    TOTP_ON = "TOTP_ON"
    TOTP_OFF = "TOTP_OFF"
    RECOVERY_CODES_RENEWED = "RECOVERY_CODES_RENEWED"
    RECOVERY_CODE_USED = "RECOVERY_CODE_USED"
    DEVICE_TRUSTED = "DEVICE_TRUSTED"
    DEVICE_REMOVED = "DEVICE_REMOVED"


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
        indexes = (("company_id", "id"), ("account_id", "id"))


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
    """
    await AuditEntry.create(
        action=action,
        actor_kind=by.kind,
        account_id=by.account_id,
        company_id=company_id,
        subject_id=subject.type_id,
        ip=by.ip[:45],
        data=data,
    )
