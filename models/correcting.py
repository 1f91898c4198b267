"""Correcting the address of an invitation that went to the wrong one."""

from __future__ import annotations

from uuid import UUID

from models.base import digest, new_token, now
from models.change import ChangeType, record
from models.company import Member, Right
from models.contractor import Contractor, reached_by
from models.following_up import (
    AWAITED,
    AlreadyOnTeam,
    InvitationNotOpen,
    JoinedBefore,
    LettersTooSoon,
    latest_invitations,
    letters_left_at,
    renew,
)
from models.former_address import FormerAddress
from models.invitation import Invitation, InvitationStatus
from models.inviting import leave_behind
from models.letters_waiting import Slots, promise_letters
from models.locks import hold
from models.policy import policy
from models.problems import InvalidInput, Issue, NotFound
from models.revoking import withdraw
from models.text.addresses import Address, read_address
from models.transaction import transaction


async def correct(member: Member, contractor_id: UUID | None, email: str) -> Contractor:
    """Have the invitation of a contractor go to another address; the link in the old one is dead.

    The row, its tasks and notes stay; the invitation to the old address is kept as REVOKED, so that
    whoever reads that mailbox can still report it. Harmless to repeat: nothing is sent to an
    address that the row has. Raises NotPermitted, CompanySuspended, NotFound, InvalidInput,
    AlreadyOnTeam, InvitationNotOpen, JoinedBefore, LettersTooSoon.
    """
    member.require(Right.INVITE)
    company = member.company
    address = read_address(email, reserved_allowed=policy().reserved_addresses)
    if isinstance(address, Issue):
        raise InvalidInput([address.at("email")])
    async with transaction():
        await hold("address", address.key)
        await hold("team", company.id)
        await company.refresh_from_db()
        member.require(Right.INVITE)
        row, others = await _lock(member, contractor_id, address)
        if row.email_key == address.key:
            return row
        invitation = (await latest_invitations([row.id])).get(row.id)
        if invitation is None or row.is_ended or invitation.status not in AWAITED:
            raise InvitationNotOpen(invitation.status if invitation else InvitationStatus.REVOKED)
        if await Invitation.exists(contractor_id=row.id, status=InvitationStatus.ACCEPTED):
            raise JoinedBefore
        for other in others:
            seen = await reached_by(member, {other.id}, Right.READ)
            raise AlreadyOnTeam(other.type_id if seen else None)
        if (free_at := letters_left_at(invitation)) > now():
            raise LettersTooSoon(free_at)
        slots = await Slots.of(company)
        if slots.waiting >= policy().invitation_letters_waiting:
            raise InvalidInput([Issue("INVITATIONS_LIMITED", ("email",))])
        await withdraw([invitation], {row.id: row}, member.actor)
        anew = _to(address, invitation, member)
        renew(anew, company, slots)
        await anew.save(force_create=True)
        await row.set(email=address.email, email_key=address.key, version=row.version + 1)
        row.touch()
        record(
            company.id,
            ChangeType.INVITATION_CORRECTED,
            anew,
            member.actor,
            contractor_id=row.id,
            status=anew.status.value,
            before=invitation.type_id,
        )
        if anew.delivery_detail is None:
            await promise_letters([anew])
    return row


async def _lock(
    member: Member, contractor_id: UUID | None, address: Address
) -> tuple[Contractor, list[Contractor]]:
    """Lock the row to correct and all that have the address, or had it: their person has another.

    An ended row whose person moved on leaves the address behind, as when it is invited. Raises
    NotFound.
    """
    company_id = member.company_id
    if not await member.team(Right.INVITE).filter(id=contractor_id).exists():
        raise NotFound("contractorId")
    moved = await FormerAddress.now_at(company_id, [address.key])
    keys = {address.key, *(now_at.key for now_at in moved.values())}
    having = await Contractor.filter(company_id=company_id, email_key__in=keys).values_list("id")
    rows = await Contractor.lock(id__in=[contractor_id, *(id for (id,) in having)])
    row = rows.pop(contractor_id) if contractor_id in rows else None
    if row is None:
        raise NotFound("contractorId")
    if row.email_key != address.key:
        await leave_behind(rows)
    return row, [other for other in rows.values() if other.email_key in keys]


def _to(address: Address, before: Invitation, member: Member) -> Invitation:
    """Plan the invitation that takes the place of one, with its words and what it counted."""
    return Invitation(
        contractor_id=before.contractor_id,
        email=address.email,
        email_key=address.key,
        locale=before.locale,
        message=before.message,
        token_hash=digest(new_token()),
        invited_by_id=member.id,
        source=before.source,
        import_id=before.import_id,
        letters_asked=before.letters_asked,
    )
