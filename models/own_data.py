"""What the platform knows of a person, in words and plain values, for that person alone."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from tortoise.expressions import Q
from tortoise.models import Model

from models.account import Account
from models.base import now
from models.company import Member
from models.consent import Consent
from models.contractor import Contractor
from models.data_export import DataExport
from models.imports.amounts import decimals
from models.invitation import Invitation
from models.kyc.document import KycDocument
from models.notice import Notice
from models.profile import KycCheck, PaymentMethod, Profile
from models.session import Session
from models.support.thread import SupportAttachment, SupportMessage, SupportThread
from models.task import Task, TaskEvent, TaskStatus
from models.tax_status import TaxStatusRequest

Plain = dict[str, Any]


async def own_data(account: Account) -> Plain:
    """Return everything that is the person's own; nothing that others wrote for themselves.

    Left out are notes, features and names that companies keep for their own use, and whatever would
    name somebody else.
    """
    profile = await Profile.get_or_none(account_id=account.id)
    return {
        "made_at": now(),
        "account": _shown(
            account,
            "type_id", "email", "email_verified_at", "phone", "phone_verified_at", "locale",
            "timezone", "status", "is_staff", "existing_account_policy", "letters_off",
            "created_at", "last_signed_in_at",
        ),
        "profile": await _profile(profile) if profile else None,
        "consents": await _consents(account),
        "sessions": _each(
            await Session.filter(account_id=account.id).order_by("id"),
            "kind", "created_at", "last_used_at", "expires_at", "revoked_at", "ip", "user_agent",
        ),
        "memberships": await _memberships(account),
        "teams": await _teams(account),
        "invitations": await _invitations(account),
        "tasks": await _tasks(account),
        "support": await _support(account),
        "notices": _each(
            await Notice.filter(account_id=account.id).order_by("id"),
            "kind", "details", "created_at", "read_at",
        ),
        "exports": _each(
            await DataExport.filter(account_id=account.id).order_by("id"), "created_at", "state"
        ),
    }  # fmt: skip


async def _profile(profile: Profile) -> Plain:
    return {
        **_shown(
            profile,
            "first_name", "last_name", "native_name", "date_of_birth", "country", "line1", "line2",
            "city", "subdivision", "postal_code", "tax_number", "vat_number", "tax_status",
            "origin", "created_at", "completed_at",
        ),
        "identity_checks": _each(
            await KycCheck.filter(profile_id=profile.id).order_by("id"),
            "attempt", "status", "provider", "public_reason", "requested_at", "submitted_at",
            "decided_at", "expires_at",
        ),
        "identity_documents": _each(
            await KycDocument.filter(kyc_check__profile_id=profile.id).order_by("id"),
            "kind", "media_type", "size", "sha256", "created_at",
        ),
        "tax_status_requests": _each(
            await TaxStatusRequest.filter(profile_id=profile.id).order_by("id"),
            "wanted", "registration_number", "registered_name", "registered_on", "state", "reason",
            "created_at", "decided_at",
        ),
        "payment_methods": _each(
            await PaymentMethod.filter(profile_id=profile.id).order_by("id"),
            "kind", "mask", "currency", "status", "reason", "created_at",
        ),
    }  # fmt: skip


async def _consents(account: Account) -> list[Plain]:
    consents = await (
        Consent.filter(account_id=account.id).select_related("agreement").order_by("id")
    )
    return [
        {
            **_shown(consent.agreement, "kind", "version", "locale", "sha256"),
            **_shown(consent, "accepted_at", "ip", "user_agent"),
        }
        for consent in consents
    ]


async def _memberships(account: Account) -> list[Plain]:
    members = await Member.filter(account_id=account.id).select_related("company").order_by("id")
    return [
        {"company": m.company.name, **_shown(m, "name", "role", "status", "created_at")}
        for m in members
    ]


async def _teams(account: Account) -> list[Plain]:
    rows = await Contractor.filter(account_id=account.id).select_related("company").order_by("id")
    return [
        {
            "company": row.company.name,
            **_shown(
                row,
                "email", "status", "invited_at", "joined_at", "activated_at", "stages",
                "suggested_first_name", "suggested_last_name", "suggested_phone",
            ),
        }
        for row in rows
    ]  # fmt: skip


async def _invitations(account: Account) -> list[Plain]:
    """Return the person's invitations; not those of whoever had the address before."""
    invitations = await (
        Invitation.filter(
            Q(contractor__account_id=account.id)
            | Q(email_key=account.email_key, contractor__account_id__isnull=True)
        )
        .select_related("contractor__company")
        .order_by("id")
    )
    return [
        {
            "company": invitation.contractor.company.name,
            **_shown(
                invitation,
                "email", "locale", "message", "status", "delivery", "created_at", "last_sent_at",
                "expires_at", "reported_at",
            ),
        }
        for invitation in invitations
    ]  # fmt: skip


async def _tasks(account: Account) -> list[Plain]:
    tasks = await (
        Task.filter(contractor__account_id=account.id)
        .exclude(status=TaskStatus.DRAFT)
        .select_related("company", "service")
        .order_by("id")
    )
    return [
        {
            "company": task.company.name,
            "service": task.service.name_en,
            "amount": Decimal(task.amount_minor).scaleb(-decimals(task.currency)),
            **_shown(
                task,
                "currency", "title", "description", "service_period", "url", "deadline", "status",
                "accepted_at", "result", "result_url", "created_at",
            ),
            "history": _each(
                await TaskEvent.filter(task_id=task.id).order_by("id"),
                "from_status", "to_status", "reason", "created_at",
            ),
        }
        for task in tasks
    ]  # fmt: skip


async def _support(account: Account) -> list[Plain]:
    threads = SupportThread.filter(account_id=account.id).select_related("company").order_by("id")
    return [
        {
            "company": thread.company.name if thread.company else None,
            **_shown(thread, "subject", "state", "created_at"),
            "messages": [
                {
                    **_shown(message, "author", "kind", "body", "created_at"),
                    "attachments": _each(
                        await SupportAttachment.filter(message_id=message.id).order_by("id"),
                        "media_type", "size", "sha256",
                    ),
                }
                for message in await SupportMessage.filter(thread_id=thread.id).order_by("seq")
            ],
        }
        for thread in await threads
    ]  # fmt: skip


def _shown(row: Model, *names: str) -> Plain:
    return {("id" if name == "type_id" else name): getattr(row, name) for name in names}


def _each(rows: Iterable[Model], *names: str) -> list[Plain]:
    return [_shown(row, *names) for row in rows]
