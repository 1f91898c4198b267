"""Accepting an invitation to act for a company: with an account, or by making one."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from models.account import Account
from models.company import Member, MemberStatus
from models.consent import Origin
from models.invitation import InvitationGone, InvitationStatus, WrongAccount
from models.locks import hold
from models.member_invitation import MemberInvitation
from models.otp import OtpPurpose, OtpSent
from models.problems import NotFound
from models.signing_up import Person, prove_invited
from models.text.addresses import mask
from models.transaction import transaction


async def begin_as_member(
    token: str, password: str, agreement_ids: Sequence[UUID | None], person: Person
) -> OtpSent:
    """Begin to accept without being signed in; the code goes to the invited mailbox, always.

    Raises InvitationGone, InvalidInput, ConsentRequired, TooManyCodes.
    """
    invitation = await MemberInvitation.by_token(token)
    if invitation is None or not invitation.is_open:
        raise InvitationGone
    return await prove_invited(
        invitation,
        OtpPurpose.MEMBER,
        invitation.company,
        password,
        agreement_ids,
        person,
        {"member_invitation": str(invitation.id)},
    )


async def accept_as_member(account: Account, token: str, origin: Origin) -> Member:
    """Accept while signed in as the invited person: no password, no code. Harmless to repeat.

    Raises InvitationGone for a link that is no longer good, WrongAccount for somebody else's.
    """
    known = await MemberInvitation.by_token(token)
    if known is None:
        raise InvitationGone
    if known.email_key != account.email_key:
        raise WrongAccount(mask(account.email), mask(known.email))
    return await accept_own_as_member(account, known, origin)


async def accept_own_as_member(account: Account, known: MemberInvitation, origin: Origin) -> Member:
    """Accept an invitation to the account's own address, as its link is known to be.

    Harmless to repeat. Raises InvitationGone, also where its link was replaced meanwhile.
    """
    async with transaction():
        await hold("members", known.company_id)
        invitation = await MemberInvitation.get_or_none(
            id=known.id, token_hash=known.token_hash
        ).select_related("company", "invited_by")  # as it stands under the lock
        if invitation and invitation.status is InvitationStatus.ACCEPTED:
            member = await Member.get_or_none(
                account_id=account.id, company_id=known.company_id, status=MemberStatus.ACTIVE
            )
            if member:
                return member
        if invitation is None or not invitation.is_open:
            raise InvitationGone
        return await invitation.take_up(account, origin)


async def own_member_invitation(account: Account, id: UUID | None) -> MemberInvitation:
    """Return an invitation to act for a company to the account's own address, whatever its state.

    Raises NotFound for another's and for none: both look the same.
    """
    mine = MemberInvitation.get_or_none(id=id, email_key=account.email_key)
    found = await mine.select_related("company", "invited_by") if id else None
    if found is None:
        raise NotFound("invitationId")
    return found
