"""A company that pays contractors, and the employees who act for it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields
from tortoise.queryset import QuerySet

from models.account import Account, Locale
from models.audit import AuditAction, AuditActor, Doer, audit
from models.base import Tracked, now
from models.change import PLATFORM, Actor, ActorKind, ChangeType, record
from models.job import Job
from models.locks import hold
from models.policy import policy
from models.problems import NotPermitted, Problem
from models.rights import MATRIX, READING, Extent, ManagersSee
from models.rights import RIGHTS as RIGHTS
from models.rights import Right as Right
from models.rights import Role as Role
from models.transaction import transaction

if TYPE_CHECKING:
    from models.contractor import Contractor


class CompanyStatus(StrEnum):
    """What a company may do."""

    PENDING_REVIEW = "PENDING_REVIEW"
    ACTIVE = "ACTIVE"
    SUSPENDED = "SUSPENDED"
    CLOSED = "CLOSED"


class CompanySuspended(Problem):
    """The company is suspended: it can read, not write."""


class CompanyInReview(Problem):
    """The platform has yet to review the company; this has to wait."""


class LastOwner(Problem):
    """The company would be left without an owner; hand it over or close it first."""


class CardFeePayer(StrEnum):
    """Who pays the fee of a withdrawal to a card."""

    COMPANY = "COMPANY"
    CONTRACTOR = "CONTRACTOR"


class DescriptionRule(StrEnum):
    """What a task description in other than Latin letters is, in an import."""

    WARN = "WARN"
    ERROR = "ERROR"


class MemberStatus(StrEnum):
    """Whether an employee may act; INVITED is nobody's yet, it is what an open invitation shows."""

    INVITED = "INVITED"
    ACTIVE = "ACTIVE"
    REMOVED = "REMOVED"


class Company(Tracked):
    """A customer that pays contractors."""

    prefix = "cmp"

    name = fields.CharField(max_length=200)
    legal_name = fields.CharField(max_length=200)
    country = fields.CharField(max_length=2, description="ISO 3166-1 alpha-2")
    status = fields.CharEnumField(CompanyStatus, max_length=20, description="What it may do")
    activated_at = fields.DatetimeField(null=True)
    invitation_locale = fields.CharEnumField(
        Locale, max_length=2, description="Of invitations by default"
    )
    timezone = fields.CharField(max_length=60, default="UTC")
    publish_tasks_at_once = fields.BooleanField(default=False)
    invitation_ttl_days = fields.SmallIntField(default=14)
    phone_required = fields.BooleanField(default=False)
    phone_required_at: datetime | None = fields.DatetimeField(
        null=True, description="Since when, for the deadline of those who work already"
    )
    card_fee_paid_by = fields.CharEnumField(
        CardFeePayer, max_length=12, default=CardFeePayer.COMPANY, description="By default"
    )
    task_description_latin = fields.CharEnumField(
        DescriptionRule, max_length=10, default=DescriptionRule.WARN, description="In an import"
    )
    managers_see = fields.CharEnumField(
        ManagersSee,
        max_length=4,
        default=ManagersSee.ALL,
        db_default=ManagersSee.ALL,
        description="Which contractors a MANAGER sees",
    )
    reminders = fields.BooleanField(
        default=True, db_default=True, description="Of invitations that are about to expire"
    )
    reminder_days = fields.SmallIntField(
        default=3, db_default=3, description="How long before their end"
    )
    letters_held = fields.BooleanField(
        default=False, description="Reported too often; staff review it"
    )
    reviewed_at = fields.DatetimeField(
        null=True, description="By staff; reports before it are settled"
    )
    closed_at: datetime | None = fields.DatetimeField(
        null=True, description="By its OWNER; erased a while later"
    )
    erased_at: datetime | None = fields.DatetimeField(
        null=True, description="Of what it knew of people"
    )
    change_seq = fields.BigIntField(default=0, description="Number of the last change")

    contractors: fields.ReverseRelation[Contractor]
    members: fields.ReverseRelation[Member]

    class Meta:
        table = "company"

    @property
    def may_mail(self) -> bool:
        """Whether invitation letters may leave."""
        return self.status is CompanyStatus.ACTIVE and not self.letters_held

    def require_active(self) -> None:
        """Raise CompanyInReview or CompanySuspended unless the company is in full use."""
        self.require_writable()
        if self.status is CompanyStatus.PENDING_REVIEW:
            raise CompanyInReview

    def require_writable(self) -> None:
        """Raise CompanySuspended where nothing may be written any more."""
        if self.status in (CompanyStatus.SUSPENDED, CompanyStatus.CLOSED):
            raise CompanySuspended

    async def activate(self, staff: Account, ip: str = "") -> None:
        """Let a reviewed or suspended company work; letters that waited or were held leave now."""
        await self._decide(Doer.staff(staff, ip), CompanyStatus.ACTIVE, "company_activated")

    async def suspend(self, staff: Account, ip: str = "") -> None:
        """Stop a company's writes and letters; it can still read."""
        await self._decide(Doer.staff(staff, ip), CompanyStatus.SUSPENDED, "company_suspended")

    async def _decide(self, by: Doer, status: CompanyStatus, letter: str) -> None:
        async with transaction():
            await hold("changes", self.id)
            await self.refresh_from_db(fields=["status", "activated_at", "letters_held"])
            is_new = self.status is not status
            is_held = self.letters_held and status is CompanyStatus.ACTIVE
            if self.status is CompanyStatus.CLOSED or not (is_new or is_held):
                return
            await audit(_AUDITED[status], self, by, company_id=self.id, before=self.status.value)
            values: dict[str, Any] = {"status": status, "reviewed_at": now()}
            if status is CompanyStatus.ACTIVE:
                values |= {"letters_held": False, "activated_at": self.activated_at or now()}
            await self.set(**values)
            if status is CompanyStatus.ACTIVE:
                await Job.later("release_letters", company_id=str(self.id))
            if not is_new:
                return
            record(self.id, ChangeType.COMPANY_CHANGED, self, PLATFORM, status=status.value)
            await Job.later_each(
                "send_company_decision",
                [
                    {"company_id": str(self.id), "account_id": str(id), "letter": letter}
                    for id in await self.members.filter(
                        role__in=[Role.OWNER, Role.ADMIN], status=MemberStatus.ACTIVE
                    ).values_list("account_id", flat=True)
                ],
            )


_AUDITED = {
    CompanyStatus.ACTIVE: AuditAction.COMPANY_ACTIVATED,
    CompanyStatus.SUSPENDED: AuditAction.COMPANY_SUSPENDED,
}


class Member(Tracked):
    """An employee: account × company with a role."""

    prefix = "mem"

    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", "memberships", on_delete=fields.RESTRICT
    )
    account_id: UUID
    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", "members", on_delete=fields.CASCADE
    )
    company_id: UUID
    name = fields.CharField(
        max_length=200, description="How colleagues and invitations call the person"
    )
    role = fields.CharEnumField(Role, max_length=12, description="What the member may do")
    status = fields.CharEnumField(
        MemberStatus, max_length=10, default=MemberStatus.ACTIVE, description="Whether it may act"
    )
    default_view_id: UUID | None = fields.UUIDField(
        null=True, description="The saved view, or one of the product's, that opens first"
    )
    unanswered_letter_at: datetime | None = fields.DatetimeField(
        null=True, description="When the latest letter about unanswered invitations was due"
    )

    class Meta:
        table = "member"
        unique_together = (("account_id", "company_id"),)

    @property
    def email(self) -> str:
        """The sign-in name, which colleagues may know; the member is given with its account."""
        return self.account.email

    @property
    def actor(self) -> Actor:
        """The author of this member's changes."""
        return Actor(ActorKind.MEMBER, self.id)

    def may(self, right: Right) -> bool:
        """Tell whether the member's role has `right`, whatever the company may do at present."""
        return self.status is MemberStatus.ACTIVE and right in RIGHTS[self.role]

    def require(self, right: Right) -> None:
        """Raise NotPermitted unless the member's role has `right`.

        Raises CompanySuspended for anything but reading where nothing may be written any more.
        """
        if not self.may(right):
            raise NotPermitted
        if right not in READING:
            self.company.require_writable()

    def extent(self, right: Right) -> Extent:
        """How far a right of the member's role goes."""
        return MATRIX[self.role][right]

    def is_limited(self, right: Right = Right.READ) -> bool:
        """Whether the right reaches only the contractors that the member manages.

        The member is given with its company.
        """
        extent = self.extent(right)
        is_own = self.company.managers_see is ManagersSee.OWN
        return extent is Extent.OWN or (extent is Extent.AS_SEEN and is_own)

    def team(self, right: Right = Right.READ) -> QuerySet[Contractor]:
        """Return the contractors that a right of the member reaches; all others do not exist."""
        rows = self.company.contractors.all()
        return rows.filter(managers__member_id=self.id) if self.is_limited(right) else rows


async def register_company(
    owner: Account,
    *,
    name: str,
    legal_name: str,
    country: str,
    timezone: str,
    owner_name: str,
    ip: str = "",
) -> Member:
    """Make a company with `owner` as its OWNER; it waits for review where the platform reviews.

    The texts are checked by the caller (`models/signing_up.py: read_company`).
    """
    async with transaction():
        review = policy().company_review
        company = await Company.create(
            name=name,
            legal_name=legal_name,
            country=country,
            timezone=timezone,
            status=CompanyStatus.PENDING_REVIEW if review else CompanyStatus.ACTIVE,
            activated_at=None if review else now(),
            invitation_locale=Locale(policy().locale),
            invitation_ttl_days=policy().invitation_days,
            reminder_days=policy().reminder_days,
        )
        member = await Member.create(
            account=owner, company=company, role=Role.OWNER, name=owner_name
        )
        record(
            company.id,
            ChangeType.COMPANY_CHANGED,
            company,
            member.actor,
            status=company.status.value,
        )
        by = Doer(AuditActor.MEMBER, owner.id, ip)
        await audit(AuditAction.COMPANY_REGISTERED, company, by, company_id=company.id)
    return member
