"""Telling those who invited which invitations nobody answered: one letter a day, however many."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from models.base import in_lists, now
from models.company import Member, MemberStatus, Right
from models.contractor import ContractorStatus, reached_by
from models.invitation import Invitation, InvitationStatus
from models.job import Job
from models.policy import policy
from models.transaction import transaction

NEWS = timedelta(days=3)  # what expired longer ago is none
AT_MOST = 1_000  # invitations of one letter


async def promise_unanswered() -> int:
    """Promise each member whose invitations expired a letter about them; return to how many.

    It leaves a while later and tells of all that expired by then; the next a day later. For the
    worker.
    """
    moment = now()
    at, every = moment + policy().notice_letter_after, policy().unanswered_letter_every
    async with transaction():
        inviters = await (
            _untold().filter(invited_by_id__isnull=False).distinct().values_list("invited_by_id")
        )
        promised: list[UUID] = []
        for ids in in_lists(id for (id,) in inviters):
            due = Q(unanswered_letter_at=None) | Q(unanswered_letter_at__lte=moment - every)
            inviters_due = Member.filter(due, id__in=ids, status=MemberStatus.ACTIVE)
            await inviters_due.update(unanswered_letter_at=at)
            noted = Member.filter(id__in=ids, unanswered_letter_at=at)
            promised += [member.id for member in await noted]
        await Job.later_each(
            "send_invitations_unanswered", [{"member_id": str(id), "run_at": at} for id in promised]
        )
    return len(promised)


async def unanswered(member: Member) -> list[Invitation]:
    """Return what a member is to be told of: expired, not sent again, of rows that the member sees.

    The member is given with its company.
    """
    mine = _untold().filter(invited_by_id=member.id, contractor__status=ContractorStatus.INVITED)
    found = await mine.order_by("expires_at", "id").limit(AT_MOST)
    rows = {invitation.contractor_id for invitation in found}
    seen = await reached_by(member, rows, Right.INVITE) if member.may(Right.INVITE) else set()
    newest: dict[UUID, UUID] = {}
    for ids in in_lists(rows):
        every = Invitation.filter(contractor_id__in=ids).order_by("id")
        newest |= dict(await every.values_list("contractor_id", "id"))
    return [i for i in found if i.contractor_id in seen and newest[i.contractor_id] == i.id]


async def note_told(invitations: list[Invitation]) -> None:
    """The letter left: nobody is told of these again until they expire once more."""
    for ids in in_lists(invitation.id for invitation in invitations):
        await Invitation.filter(id__in=ids).update(inviter_told_at=now())


def _untold() -> QuerySet[Invitation]:
    moment = now()
    return Invitation.filter(
        status=InvitationStatus.EXPIRED,
        inviter_told_at=None,
        expires_at__gt=moment - NEWS,
        expires_at__lte=moment,
    )
