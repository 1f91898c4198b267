"""Who acts for a company: inviting members, changing and removing them, handing over ownership.

Every verb locks the company's members first and reads the actor's role under that lock, so that two
owners who demote each other at once cannot leave a company without one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias
from uuid import UUID

from models.account import AccountStatus, Locale
from models.audit import AuditAction, AuditActor, Doer, audit
from models.base import Record, digest, new_token, now
from models.change import ChangeType, record
from models.company import LastOwner, Member, MemberStatus, Right, Role
from models.contractor import ContractorManager
from models.invitation import InvitationStatus
from models.locks import hold
from models.member_invitation import AWAITED, MemberInvitation
from models.policy import policy
from models.problems import InvalidInput, Issue, NotFound, NotPermitted
from models.rights import may_appoint
from models.session import Session
from models.text.addresses import Address, mask, read_address
from models.text.lines import read_line
from models.transaction import transaction

Subject: TypeAlias = tuple[str, UUID] | None
"""A TypeID as it was read: of a member, or of an invitation that is awaited."""


class MemberOutcome(StrEnum):
    """What became of inviting somebody as a member."""

    INVITED = "INVITED"
    RESENT = "RESENT"
    ALREADY_INVITED = "ALREADY_INVITED"
    ALREADY_MEMBER = "ALREADY_MEMBER"


@dataclass(frozen=True)
class Acting:
    """A member who changes the company itself: in which session, from which address."""

    member: Member
    session: Session
    ip: str = ""

    async def lock(self, right: Right) -> Member:
        """Lock the company's members, read the actor's role anew and require a right of it."""
        await hold("members", self.member.company_id)
        await self.session.require_live()
        await self.member.refresh_from_db(fields=["role", "status"])
        await self.member.company.refresh_from_db()
        self.member.require(right)
        return self.member

    def appoint(self, *roles: Role) -> None:
        """Require that the actor may give and take away these roles.

        Raises NotPermitted; StepUpRequired where one of them is OWNER and the proof is old.
        """
        if not all(may_appoint(self.member.role, role) for role in roles):
            raise NotPermitted
        if Role.OWNER in roles:
            self.session.require_recent_proof()

    async def audit(self, action: AuditAction, subject: Record, **data: Any) -> None:
        """Write down what was done, in the company's audit log."""
        doer = Doer(AuditActor.MEMBER, self.member.account_id, self.ip)
        await audit(action, subject, doer, company_id=self.member.company_id, **data)


async def invite_member(
    by: Acting, *, email: str, role: Role, name: str, locale: Locale | None
) -> tuple[Member | MemberInvitation, MemberOutcome]:
    """Invite somebody to act for the company; harmless to repeat.

    An invitation that is awaited takes the new role and name. Another letter, with a new link that
    kills the old one, leaves at most once a minute and five times a day. Raises InvalidInput,
    NotPermitted (an ADMIN makes no OWNER), StepUpRequired (for an OWNER).
    """
    by.member.require(Right.SETTINGS)
    issues: list[Issue] = []
    address = read_address(email, reserved_allowed=policy().reserved_addresses)
    called = read_line(name, 200, required=True, links=False)
    if isinstance(address, Issue):
        issues.append(address.at("email"))
    if isinstance(called, Issue):
        issues.append(called.at("name"))
    if not isinstance(address, Address) or not isinstance(called, str):
        raise InvalidInput(issues)
    async with transaction():
        member = await by.lock(Right.SETTINGS)
        by.appoint(role)
        company = member.company
        colleague = await company.members.filter(
            account__email_key=address.key, status=MemberStatus.ACTIVE
        ).first()
        if colleague:
            return colleague, MemberOutcome.ALREADY_MEMBER
        outcome = MemberOutcome.INVITED
        values: dict[str, Any] = {"role": role, "name": called, "invited_by": member}
        mine = MemberInvitation.filter(company_id=company.id)
        found = await mine.filter(email_key=address.key, status__in=AWAITED).first()
        if found is None:
            pending = await mine.filter(status=InvitationStatus.PENDING).count()
            if pending >= policy().member_invitations_waiting:
                raise InvalidInput([Issue("INVITATIONS_LIMITED", ("email",))])
            found = await MemberInvitation.create(
                company=company,
                email=address.email,
                email_key=address.key,
                locale=locale or company.invitation_locale,
                token_hash=digest(new_token()),
                **values,
            )
        else:
            by.appoint(found.role)
            is_due = found.resend_available_at <= now()
            outcome = MemberOutcome.RESENT if is_due else MemberOutcome.ALREADY_INVITED
            if not is_due and (found.role, found.name) == (role, called):
                return found, outcome
            await found.set(locale=locale or found.locale, **values)
        found.company = company
        if outcome is not MemberOutcome.ALREADY_INVITED:
            await found.ask_for_letter()
        found.tell(member.actor)
        await by.audit(
            AuditAction.MEMBER_INVITED, found, role=role.value, address=mask(address.email)
        )
    return found, outcome


async def update_member(
    by: Acting, subject: Subject, *, role: Role | None = None, name: str | None = None
) -> Member | MemberInvitation:
    """Change a member's role or name, or what an invited person will be; None leaves it.

    Raises NotFound, InvalidInput, NotPermitted (an ADMIN changes no OWNER and makes none),
    LastOwner, StepUpRequired (where an OWNER is made or unmade).
    """
    by.member.require(Right.SETTINGS)
    called = None if name is None else read_line(name, 200, required=True, links=False)
    if isinstance(called, Issue):
        raise InvalidInput([called.at("name")])
    async with transaction():
        member = await by.lock(Right.SETTINGS)
        found = await _find(member.company_id, subject)
        if isinstance(found, Member) and found.status is not MemberStatus.ACTIVE:
            raise NotFound("memberId")
        before = found.role
        wanted: dict[str, Any] = {"role": role or before, "name": called or found.name}
        columns = [name for name, value in wanted.items() if getattr(found, name) != value]
        if not may_appoint(member.role, before):
            raise NotPermitted
        if not columns:
            return found
        if "role" in columns:
            by.appoint(before, wanted["role"])
            if isinstance(found, Member) and before is Role.OWNER:
                await _require_another_owner(found)
        await found.set(**wanted)
        if isinstance(found, Member):
            _tell(found, member, before=before.value, columns=columns)
            await _withdraw_what_is_beyond(found, member)
        else:
            found.tell(member.actor, before=before.value, columns=columns)
        await by.audit(
            AuditAction.MEMBER_UPDATED,
            found,
            role=found.role.value,
            before=before.value,
            columns=columns,
        )
    return found


async def remove_member(by: Acting, subject: Subject) -> Member | MemberInvitation:
    """Take a person's place in the company away, or withdraw their invitation; harmless to repeat.

    At once: the person may do nothing more here, is signed out everywhere (P11; not where they
    leave by themself), manages no contractors, and the invitations that they sent to others are
    withdrawn. Whatever else the person is, a contractor or a member elsewhere, stays. Raises
    NotFound, NotPermitted (an ADMIN removes no OWNER), LastOwner, StepUpRequired (for an OWNER).
    """
    async with transaction():
        leaves = subject == (Member.prefix, by.member.id)
        member = await by.lock(Right.READ if leaves else Right.SETTINGS)
        found = await _find(member.company_id, subject)
        if isinstance(found, MemberInvitation):
            by.appoint(found.role)
            if found.status in AWAITED:
                await found.withdraw(member.actor)
                await by.audit(AuditAction.MEMBER_REMOVED, found, address=mask(found.email))
            return found
        if found.status is not MemberStatus.ACTIVE:
            return found
        if leaves and found.role is Role.OWNER:
            by.session.require_recent_proof()
        elif not leaves:
            by.appoint(found.role)
        if found.role is Role.OWNER:
            await _require_another_owner(found)
        await found.set(status=MemberStatus.REMOVED)
        await ContractorManager.filter(member_id=found.id).delete()
        await _withdraw_what_is_beyond(found, member)
        if not leaves:
            await Session.end_all(found.account)
        _tell(found, member)
        await by.audit(AuditAction.MEMBER_REMOVED, found, role=found.role.value)
    return found


async def transfer_ownership(by: Acting, member_id: UUID | None) -> Member:
    """Make another member OWNER in one's own place, and oneself ADMIN; return the new OWNER.

    Raises NotFound, NotPermitted, StepUpRequired.
    """
    by.member.require(Right.OWNERSHIP)
    async with transaction():
        member = await by.lock(Right.OWNERSHIP)
        by.session.require_recent_proof()
        heir = await Member.get_or_none(
            id=member_id,
            company_id=member.company_id,
            status=MemberStatus.ACTIVE,
            account__status=AccountStatus.ACTIVE,
        )
        if heir is None or heir.id == member.id:
            raise NotFound("memberId")
        before = heir.role
        await heir.set(role=Role.OWNER)
        await member.set(role=Role.ADMIN)
        _tell(heir, member, before=before.value, columns=["role"])
        _tell(member, member, before=Role.OWNER.value, columns=["role"])
        await _withdraw_what_is_beyond(member, member)
        await by.audit(AuditAction.OWNERSHIP_TRANSFERRED, heir, before=before.value)
    return heir


async def _find(company_id: UUID, subject: Subject) -> Member | MemberInvitation:
    """Return a member, or an invitation that was not accepted. Raises NotFound."""
    found: Member | MemberInvitation | None = None
    prefix, id = subject or ("", None)
    if prefix == Member.prefix:
        found = await Member.get_or_none(id=id, company_id=company_id).select_related("account")
    elif prefix == MemberInvitation.prefix:
        found = await MemberInvitation.get_or_none(
            id=id, company_id=company_id, status__not=InvitationStatus.ACCEPTED
        )
    if found is None:
        raise NotFound("memberId")
    return found


async def _require_another_owner(member: Member) -> None:
    """Raise LastOwner unless somebody else can act as OWNER."""
    others = Member.filter(
        company_id=member.company_id,
        role=Role.OWNER,
        status=MemberStatus.ACTIVE,
        account__status=AccountStatus.ACTIVE,
    )
    if not await others.exclude(id=member.id).exists():
        raise LastOwner


async def _withdraw_what_is_beyond(member: Member, by: Member) -> None:
    """Withdraw the invitations that a member sent and, as they stand now, could not send."""
    sent = await MemberInvitation.filter(invited_by_id=member.id, status__in=AWAITED)
    for invitation in sent:
        is_gone = member.status is not MemberStatus.ACTIVE
        if is_gone or not may_appoint(member.role, invitation.role):
            await invitation.withdraw(by.actor)


def _tell(member: Member, by: Member, **data: Any) -> None:
    """Record where a member stands in the company's log."""
    record(
        member.company_id,
        ChangeType.MEMBER_CHANGED,
        member,
        by.actor,
        status=member.status.value,
        role=member.role.value,
        **data,
    )
