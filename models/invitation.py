"""One attempt to reach a person: what becomes of it and of its letter."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.account import Locale
from models.base import Tracked, digest, now
from models.change import PLATFORM, ChangeType, record
from models.company import Company, Member
from models.contractor import Contractor, ContractorStatus, Source
from models.locks import hold
from models.onboarding import DeliveryStatus
from models.policy import policy
from models.posted import AWAITING_IMPORT as AWAITING_IMPORT
from models.posted import AWAITING_REVIEW as AWAITING_REVIEW
from models.posted import REREAD, TOLD, Posted, Written
from models.problems import Problem
from models.text.erased import is_erased
from models.transaction import transaction

DAY = timedelta(days=1)


def within_a_day(moments: Collection[str] | None) -> list[str]:
    """Return those of these moments, in ISO 8601, that lie less than a day back."""
    since = now() - DAY
    return [text for text in moments or () if datetime.fromisoformat(text) > since]


class InvitationStatus(StrEnum):
    """What became of an attempt to reach a person."""

    PENDING = "PENDING"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    REVOKED = "REVOKED"
    EXPIRED = "EXPIRED"


class LetterKind(StrEnum):
    """Which letter carried the invitation."""

    INVITATION = "INVITATION"
    ADDED_TO_TEAM = "ADDED_TO_TEAM"


class InvitationGone(Problem):
    """The link is no longer good: used, replaced, withdrawn, expired, or never ours."""


class WrongAccount(Problem):
    """Signed in as somebody else than the invited person; both addresses are masked."""

    def __init__(self, signed_in_as: str, invited: str) -> None:
        self.signed_in_as, self.invited = signed_in_as, invited
        super().__init__()


class Invitation(Posted):
    """One attempt to reach a person for one contractor row; at most one is PENDING."""

    prefix = "inv"

    contractor: fields.ForeignKeyRelation[Contractor] = fields.ForeignKeyField(
        "models.Contractor", "invitations", on_delete=fields.CASCADE
    )
    contractor_id: UUID
    email = fields.CharField(max_length=254)
    email_key = fields.CharField(max_length=254)
    locale = fields.CharEnumField(Locale, max_length=2, description="Of its letters")
    message: str | None = fields.CharField(max_length=1000, null=True)  # type: ignore[assignment]
    status = fields.CharEnumField(
        InvitationStatus,
        max_length=10,
        default=InvitationStatus.PENDING,
        description="Of the attempt",
    )
    letter = fields.CharEnumField(
        LetterKind, max_length=14, null=True, description="Which letter told it"
    )
    send_after: datetime | None = fields.DatetimeField(null=True)
    expires_at: datetime | None = fields.DatetimeField(null=True)
    invited_by: fields.ForeignKeyNullableRelation[Member] = fields.ForeignKeyField(
        "models.Member", "invitations", null=True, on_delete=fields.SET_NULL
    )
    invited_by_id: UUID | None
    source = fields.CharEnumField(Source, max_length=20, description="How it came about")
    import_id: UUID | None = fields.UUIDField(null=True)
    reported_at = fields.DatetimeField(null=True)
    asked_at: datetime | None = fields.DatetimeField(
        null=True, description="When the person last asked for a new one, this having expired"
    )
    letters_asked: fields.Field[list[str] | None] = fields.JSONField(
        null=True, description="When the company asked for another letter, oldest first"
    )
    letters_sent: fields.Field[list[str] | None] = fields.JSONField(
        null=True, description="When its letters of the last day left, oldest first"
    )
    reminded_at: datetime | None = fields.DatetimeField(
        null=True, description="When the one reminder before its end was promised"
    )
    inviter_told_at: datetime | None = fields.DatetimeField(
        null=True, description="When whoever invited was told that it had expired"
    )

    class Meta:
        table = "invitation"
        indexes = (
            ("contractor_id", "id"),
            ("email_key", "status"),
            ("status", "expires_at"),
            ("import_id",),
        )

    @property
    def is_accepted(self) -> bool:  # type: ignore[override]
        """Whether somebody used its link."""
        return self.status is InvitationStatus.ACCEPTED

    @property
    def is_open(self) -> bool:
        """Whether it may still be accepted."""
        return self.status is InvitationStatus.PENDING and not self.is_overdue

    @property
    def is_overdue(self) -> bool:
        """Whether its time is over."""
        return self.expires_at is not None and self.expires_at <= now()

    @property
    def inviter_name(self) -> str | None:
        """Who invites, given with its member and company; None where that is the company itself."""
        name = self.invited_by.name if self.invited_by else None
        unsaid = name is None or name == self.contractor.company.name or is_erased(name)
        return None if unsaid else name

    @classmethod
    async def by_token(cls, token: str) -> Invitation | None:
        """Return the invitation of a link, whatever its state; None for a token that is not one."""
        return await cls.get_or_none(token_hash=digest(token)).select_related(
            "contractor__company", "invited_by"
        )

    async def may_leave(self) -> bool:
        """Tell whether the letter may leave now; where the company may not mail yet, it waits."""
        async with transaction():
            company = await Company.get(contractors__id=self.contractor_id)
            await hold("team", company.id)
            await company.refresh_from_db()
            await self.refresh_from_db(fields=["status", "token"])
            if self.status is not InvitationStatus.PENDING or self.token is None:
                return False
            if not company.may_mail:
                await self.show(
                    DeliveryStatus.QUEUED, delivery_detail=AWAITING_REVIEW, expires_at=None
                )
            return company.may_mail

    def leaving(self, moment: datetime) -> dict[str, Any]:
        """Count the letter among those of the day, too."""
        left = [*within_a_day(self.letters_sent), moment.isoformat()]
        return {**super().leaving(moment), "letters_sent": left}

    async def note(self, judge: Callable[[], Written | None]) -> bool:
        """Write what became of the letter; the row's stages follow."""
        async with transaction():
            [contractor] = (await Contractor.lock(id=self.contractor_id)).values()
            await self.refresh_from_db(fields=[*REREAD, "letters_sent"])
            if is_erased(contractor.email_key):
                return False  # a relay's words may hold the address that nobody has any more
            written = judge()
            if written is None:
                return False
            delivery, values = written
            if delivery is DeliveryStatus.SENDING:
                await self.show(**values)
                return True
            await self.set(**values)
            type = TOLD.get(delivery, ChangeType.INVITATION_BOUNCED)
            contractor.touch()
            record(
                contractor.company_id,
                type,
                contractor if type is ChangeType.CONTRACTOR_UPDATED else self,
                PLATFORM,
                contractor_id=contractor.id,
                delivery=self.delivery.value,
            )
        return True

    async def show(self, delivery: DeliveryStatus, **values: Any) -> None:
        """Say where the letter is, here and where lists look; no stage depends on it.

        Lists tell of the newest invitation: this one may have been replaced at this very moment.
        """
        if not await Invitation.exists(contractor_id=self.contractor_id, id__gt=self.id):
            await Contractor.filter(id=self.contractor_id).update(delivery=delivery)
        await self.set(delivery=delivery, **values)

    async def decline(self, *, report: bool = False) -> None:
        """Refuse the invitation; with `report` also hear no more of this company, and tell staff.

        Harmless to repeat. An expired one can still be refused as long as no other followed, and
        any that was not accepted can be reported. Raises InvitationGone otherwise.
        """
        async with transaction():
            [contractor] = (await Contractor.lock(id=self.contractor_id)).values()
            await self.refresh_from_db(fields=["status", "reported_at"])
            reported = report and self.status is not InvitationStatus.ACCEPTED
            if reported and self.reported_at is None:
                await self.set(reported_at=now())
                await LetterBlock.add(contractor.company_id, self.email_key)
            if not await self.is_awaited(contractor):
                if reported or self.status is InvitationStatus.DECLINED:
                    return
                raise InvitationGone
            await self.set(status=InvitationStatus.DECLINED, token=None)
            await contractor.set(status=ContractorStatus.DECLINED, must_confirm=True)
            contractor.touch()
            record(
                contractor.company_id,
                ChangeType.CONTRACTOR_DECLINED,
                contractor,
                contractor.actor,
                contractor_id=contractor.id,
                status=contractor.status.value,
            )

    async def is_awaited(self, contractor: Contractor) -> bool:
        """Whether the row still waits for the answer to this very invitation."""
        return (
            contractor.status is ContractorStatus.INVITED
            and self.status in (InvitationStatus.PENDING, InvitationStatus.EXPIRED)
            and not await Invitation.exists(contractor_id=contractor.id, id__gt=self.id)
        )


class LetterBlock(Tracked):
    """A person reported a company: it may send nothing more to this address."""

    prefix = "blk"

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", "letter_blocks", on_delete=fields.CASCADE
    )
    company_id: UUID
    email_key = fields.CharField(max_length=254)

    class Meta:
        table = "letter_block"
        unique_together = (("company_id", "email_key"),)

    @classmethod
    async def add(cls, company_id: UUID, email_key: str) -> None:
        """Block the address; five reports hold all the company's letters until staff look at it."""
        await hold("changes", company_id)
        await cls.get_or_create(company_id=company_id, email_key=email_key)
        company = await Company.get(id=company_id)
        reports = cls.filter(company_id=company_id)
        if company.reviewed_at:
            reports = reports.filter(created_at__gt=company.reviewed_at)
        if not company.letters_held and await reports.count() >= policy().reports_that_hold:
            await company.set(letters_held=True)


async def expire_overdue(limit: int = 500) -> int:
    """Close pending invitations whose time is over; return how many. For the worker."""
    async with transaction():
        overdue = (
            await Invitation.filter(status=InvitationStatus.PENDING, expires_at__lte=now())
            .order_by("expires_at")
            .limit(limit)
            .select_for_update(skip_locked=True)
        )
        await expire(overdue, await Contractor.in_bulk({i.contractor_id for i in overdue}, "id"))
    return len(overdue)


async def expire(
    invitations: Collection[Invitation], contractors: Mapping[UUID, Contractor]
) -> None:
    """Close pending invitations whose time is over; `contractors` are theirs, by id."""
    if not invitations:
        return
    await Invitation.filter(id__in=[i.id for i in invitations]).update(
        status=InvitationStatus.EXPIRED, token=None, updated_at=now()
    )
    for invitation in invitations:
        record(
            contractors[invitation.contractor_id].company_id,
            ChangeType.INVITATION_EXPIRED,
            invitation,
            PLATFORM,
            contractor_id=invitation.contractor_id,
            status=InvitationStatus.EXPIRED.value,
        )
