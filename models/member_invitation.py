"""One attempt to win a person as a member of a company: by the rules of invitations to a team."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise import fields

from models.account import Account, Locale
from models.audit import AuditAction, AuditActor, Doer, audit
from models.base import digest, new_token, now
from models.change import PLATFORM, Actor, ChangeType, record
from models.company import Company, CompanyStatus, Member, MemberStatus, Role
from models.consent import Origin
from models.invitation import AWAITING_REVIEW, InvitationGone, InvitationStatus, LetterBlock
from models.job import Job
from models.locks import hold
from models.onboarding import DeliveryStatus
from models.policy import policy
from models.posted import REREAD, Posted, Written
from models.text.erased import is_erased
from models.transaction import transaction

MARK = "m."  # a link tells what it is for, so that no other table is searched for its token
AWAITED = (InvitationStatus.PENDING, InvitationStatus.EXPIRED)


def is_for_member(token: str) -> bool:
    """Whether a token is of a link that makes somebody a member."""
    return token.startswith(MARK)


class MemberInvitation(Posted):
    """Somebody is asked to act for a company; of one address at most one is awaited.

    An expired one is awaited still: inviting again sends another letter for the same row.
    """

    prefix = "mbi"

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", "member_invitations", on_delete=fields.CASCADE
    )
    company_id: UUID
    email = fields.CharField(max_length=254)
    email_key = fields.CharField(max_length=254)
    name = fields.CharField(max_length=200, description="How colleagues will call the person")
    role = fields.CharEnumField(Role, max_length=12, description="What the member will be")
    locale = fields.CharEnumField(Locale, max_length=2, description="Of its letters")
    status = fields.CharEnumField(
        InvitationStatus,
        max_length=10,
        default=InvitationStatus.PENDING,
        description="Of the attempt",
    )
    asked_at: fields.Field[list[str]] = fields.JSONField(
        default=list, description="When its latest letters were asked for, oldest first"
    )
    expires_at: datetime | None = fields.DatetimeField(null=True)
    invited_by: fields.ForeignKeyNullableRelation[Member] = fields.ForeignKeyField(
        "models.Member", "member_invitations", null=True, on_delete=fields.SET_NULL
    )
    invited_by_id: UUID | None
    reported_at = fields.DatetimeField(null=True)

    class Meta:
        table = "member_invitation"  # one awaited for an address: migrations/by_hand.py
        indexes = (("company_id", "id"), ("email_key", "last_sent_at"), ("status", "expires_at"))

    @property
    def is_accepted(self) -> bool:  # type: ignore[override]
        """Whether somebody used its link."""
        return self.status is InvitationStatus.ACCEPTED

    @property
    def is_overdue(self) -> bool:
        """Whether its time is over."""
        return self.expires_at is not None and self.expires_at <= now()

    @property
    def is_open(self) -> bool:
        """Whether it may still be accepted; given with its company."""
        is_pending = self.status is InvitationStatus.PENDING and not self.is_overdue
        return is_pending and self.company.status is not CompanyStatus.CLOSED

    @property
    def inviter_name(self) -> str | None:
        """Who invites, given with its member and company; None where that is the company itself."""
        name = self.invited_by.name if self.invited_by else None
        return None if name == self.company.name else name

    @property
    def resend_available_at(self) -> datetime:
        """When another letter may be asked for."""
        asked = [datetime.fromisoformat(text) for text in self.asked_at]
        pause, most = policy().invitation_resend_after, policy().invitation_resends_a_day
        waits = [asked[-1] + pause] if asked else []
        if len(asked) >= most:
            waits.append(asked[-most] + timedelta(days=1))
        return max(waits, default=self.created_at)

    @classmethod
    async def by_token(cls, token: str) -> MemberInvitation | None:
        """Return the invitation of a link, whatever its state; None for a token that is not one."""
        return await cls.get_or_none(token_hash=digest(token)).select_related(
            "company", "invited_by"
        )

    @classmethod
    async def behind(cls, id: str, token_hash: str) -> MemberInvitation | None:
        """Return the invitation that a code was for, if its link is still the one that was used.

        Its company's members are locked until the transaction ends.
        """
        found = await cls.get_or_none(id=id)
        if found is None:
            return None
        await hold("members", found.company_id)
        found = await cls.get(id=id).select_related("company", "invited_by")
        return found if found.is_open and found.token_hash == token_hash else None

    async def ask_for_letter(self) -> None:
        """Make a new link, kill the old one, start the time anew, and promise the letter.

        While the company may not mail, the letter waits and the time does not run.
        """
        token, moment = MARK + new_token(), now()
        may_mail = self.company.may_mail
        most = policy().invitation_resends_a_day
        await self.set(
            token=token,
            token_hash=digest(token),
            status=InvitationStatus.PENDING,
            delivery=DeliveryStatus.QUEUED,
            delivery_detail=None if may_mail else AWAITING_REVIEW,
            delivery_at=None,
            next_try_at=None,
            expires_at=moment + policy().member_invitation_life if may_mail else None,
            asked_at=[*self.asked_at, moment.isoformat()][-most:],
        )
        if may_mail:
            await Job.later("send_member_invitation", invitation_id=str(self.id))

    async def may_leave(self) -> bool:
        """Tell whether the letter may leave now; where the company may not mail yet, it waits."""
        async with transaction():
            await hold("members", self.company_id)
            await self.company.refresh_from_db()
            await self.refresh_from_db(fields=["status", "token"])
            if self.status is not InvitationStatus.PENDING or self.token is None:
                return False
            if not self.company.may_mail:
                await self.set(
                    delivery=DeliveryStatus.QUEUED, delivery_detail=AWAITING_REVIEW, expires_at=None
                )
            return self.company.may_mail

    async def note(self, judge: Callable[[], Written | None]) -> bool:
        """Write what became of the letter."""
        async with transaction():
            await hold("members", self.company_id)
            await self.refresh_from_db(fields=[*REREAD, "role"])
            written = None if is_erased(self.email_key) else judge()
            if written is None:
                return False
            delivery, values = written
            await self.set(**values)
            if delivery is not DeliveryStatus.SENDING:
                self.tell(PLATFORM, delivery=self.delivery.value)
        return True

    async def take_up(self, account: Account, origin: Origin) -> Member:
        """Make the invited person a member, or one again; with "members" of the company held."""
        member = await Member.get_or_none(account_id=account.id, company_id=self.company_id)
        values: dict[str, Any] = {"role": self.role, "name": self.name}
        if member is None:
            member = await Member.create(account=account, company_id=self.company_id, **values)
        elif member.status is not MemberStatus.ACTIVE:
            await member.set(status=MemberStatus.ACTIVE, **values)
        await self.set(status=InvitationStatus.ACCEPTED, token=None)
        record(
            self.company_id,
            ChangeType.MEMBER_CHANGED,
            member,
            member.actor,
            status=member.status.value,
            role=member.role.value,
            invitation_id=self.type_id,
        )
        await audit(
            AuditAction.MEMBER_JOINED,
            member,
            Doer(AuditActor.ACCOUNT, account.id, origin.ip),
            company_id=self.company_id,
            role=member.role.value,
        )
        return member

    async def withdraw(self, by: Actor) -> None:
        """Kill the link; with "members" of the company held."""
        await self.set(status=InvitationStatus.REVOKED, token=None)
        self.tell(by)

    async def decline(self, *, report: bool = False) -> None:
        """Refuse the invitation; with `report` also hear no more of this company, and tell staff.

        Harmless to repeat; any that was not accepted can be reported. Raises InvitationGone.
        """
        async with transaction():
            await hold("members", self.company_id)
            await self.refresh_from_db(fields=["status", "reported_at"])
            reported = report and self.status is not InvitationStatus.ACCEPTED
            if reported and self.reported_at is None:
                await self.set(reported_at=now())
                await LetterBlock.add(self.company_id, self.email_key)
            if self.status not in AWAITED:
                if reported or self.status is InvitationStatus.DECLINED:
                    return
                raise InvitationGone
            await self.set(status=InvitationStatus.DECLINED, token=None)
            self.tell(PLATFORM)

    def tell(self, by: Actor, **data: Any) -> None:
        """Record where it stands in the company's log."""
        record(
            self.company_id,
            ChangeType.MEMBER_CHANGED,
            self,
            by,
            status=self.status.value,
            role=self.role.value,
            **data,
        )


async def release_member_letters(company: Company) -> None:
    """Let the invitations of members leave that waited for their company to be activated."""
    async with transaction():
        await hold("members", company.id)
        await company.refresh_from_db()
        waiting = await MemberInvitation.filter(
            company_id=company.id,
            status=InvitationStatus.PENDING,
            delivery_detail=AWAITING_REVIEW,
        )
        for invitation in waiting if company.may_mail else ():
            await invitation.set(
                delivery_detail=None, expires_at=now() + policy().member_invitation_life
            )
            await Job.later("send_member_invitation", invitation_id=str(invitation.id))


async def expire_member_invitations(limit: int = 500) -> int:
    """Close pending invitations whose time is over; return how many. For the worker."""
    async with transaction():
        overdue = (
            await MemberInvitation.filter(status=InvitationStatus.PENDING, expires_at__lte=now())
            .order_by("expires_at")
            .limit(limit)
            .select_for_update(skip_locked=True)
        )
        for invitation in overdue:
            await invitation.set(status=InvitationStatus.EXPIRED, token=None)
            invitation.tell(PLATFORM)
    return len(overdue)
