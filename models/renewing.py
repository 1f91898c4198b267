"""Helping invited people to a letter that works: the pending one again, or a new one asked for."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from models.base import digest, new_token, now
from models.change import PLATFORM, ChangeType, record
from models.company import Member, MemberStatus, Role
from models.contractor import Contractor, ContractorStatus
from models.daily_letters import letters_of_today
from models.following_up import RENEWED, UNDER_WAY, relink
from models.invitation import Invitation, InvitationGone, InvitationStatus, LetterBlock, expire
from models.job import Job
from models.letters_waiting import promise_letters
from models.policy import policy
from models.transaction import transaction

ASKED_FOR = "INVITATION_ASKED_FOR"


async def resend_pending(email_key: str, *, may_send: bool) -> bool:
    """Mail every pending invitation of an address anew; tell whether there is any.

    Each gets a new token, and the link before is dead at once (V5). Left as they are: those whose
    letter is under way or left a moment ago, and all of them when `may_send` is false or the
    letters would have to wait for tomorrow, as a dead link and no new one helps nobody.
    """
    async with transaction():
        rows = await Contractor.lock(email_key=email_key)
        pending = [
            i
            for i in await Invitation.filter(
                contractor_id__in=list(rows), status=InvitationStatus.PENDING
            )
            .select_related("contractor__company")
            .order_by("id")
            if not i.is_overdue
        ]
        resent = []
        if may_send and await _has_room_today(email_key):
            resent = [i for i in pending if _may_resend(i)]
        for invitation in resent:
            contractor = rows[invitation.contractor_id]
            relink(invitation, invitation.contractor.company, None)
            contractor.touch()
            record(
                contractor.company_id,
                ChangeType.CONTRACTOR_UPDATED,
                contractor,
                PLATFORM,
                contractor_id=contractor.id,
                delivery=invitation.delivery.value,
            )
        await Invitation.write_each(resent, RENEWED)
        await promise_letters(resent)
    return bool(pending)


def _may_resend(invitation: Invitation) -> bool:
    left = invitation.last_sent_at
    return (
        invitation.contractor.company.may_mail
        and invitation.delivery not in UNDER_WAY
        and (left is None or now() - left >= policy().invitation_resend_after)
    )


async def _has_room_today(email_key: str) -> bool:
    return await letters_of_today(email_key) < policy().invitation_letters_a_recipient_and_day


async def offer_new_invitations(email_key: str) -> None:
    """Tell an invited person which invitations have expired, one letter each.

    The link is the expired invitation's own, with a new token: it accepts nothing, and leads to the
    button that asks for a new one.
    """
    async with transaction():
        rows = await Contractor.lock(email_key=email_key, status=ContractorStatus.INVITED)
        await _expire_overdue(rows)
        blocked = set(
            await LetterBlock.filter(email_key=email_key).values_list("company_id", flat=True)
        )
        newest = {
            i.contractor_id: i
            for i in await Invitation.filter(contractor_id__in=list(rows))
            .select_related("contractor__company")
            .order_by("id")
        }
        offered = [
            i
            for i in newest.values()
            if i.status is InvitationStatus.EXPIRED
            and i.reported_at is None
            and i.contractor.company_id not in blocked
            and i.contractor.company.may_mail
        ][-policy().invitation_letters_a_recipient_and_day :]
        for invitation in offered:
            token = new_token()
            await invitation.set(token=token, token_hash=digest(token))
        await Job.later_each(
            "send_invitation_expired", [{"invitation_id": str(i.id)} for i in offered]
        )


async def _expire_overdue(rows: dict[UUID, Contractor]) -> None:
    """Close what the sweep has not come to yet."""
    overdue = await Invitation.filter(
        contractor_id__in=list(rows), status=InvitationStatus.PENDING, expires_at__lte=now()
    )
    await expire(overdue, rows)


async def ask_for_invitation(token: str) -> None:
    """Ask the company for a new invitation by the link of an expired one.

    It sees so on the card and in its log, and whoever invited gets a letter. Harmless to repeat:
    within a day it is not told again. Nothing is revived by it. Raises InvitationGone.
    """
    invitation = await Invitation.by_token(token)
    if invitation is None:
        raise InvitationGone
    async with transaction():
        rows = await Contractor.lock(id=invitation.contractor_id)
        await _expire_overdue(rows)
        [contractor] = rows.values()
        await invitation.refresh_from_db(fields=["status", "asked_at", "reported_at"])
        company = invitation.contractor.company
        if (
            invitation.status is not InvitationStatus.EXPIRED
            or invitation.reported_at is not None
            or not company.may_mail
            or not await invitation.is_awaited(contractor)
        ):
            raise InvitationGone
        asked = invitation.asked_at
        if asked is not None and now() - asked < policy().invitation_ask_again_after:
            return
        await invitation.set(asked_at=now())
        contractor.touch()
        record(
            company.id,
            ChangeType.CONTRACTOR_UPDATED,
            contractor,
            contractor.actor,
            contractor_id=contractor.id,
            reason=ASKED_FOR,
            invitation_id=invitation.type_id,
        )
        await Job.later_each(
            "send_invitation_asked_for",
            [
                {"invitation_id": str(invitation.id), "account_id": str(id)}
                for id in await _those_who_invite(invitation)
            ],
        )


async def _those_who_invite(invitation: Invitation) -> Collection[UUID]:
    """Return the account of whoever invited; where that person has left, the owners'."""
    inviter = invitation.invited_by
    if inviter is not None and inviter.status is MemberStatus.ACTIVE:
        return [inviter.account_id]
    owners = await Member.filter(
        company_id=invitation.contractor.company_id, role=Role.OWNER, status=MemberStatus.ACTIVE
    )
    return [owner.account_id for owner in owners]
