"""Reminding people of what they have to do: asked for by the company, or before an invitation ends.

Nobody is reminded within a day of another letter of the same row, and of its end no invitation
reminds more than once.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from models.base import digest, in_lists, new_token, now
from models.change import ChangeType, record
from models.company import Company, CompanyInReview, CompanyStatus, Member, Right
from models.contractor import Contractor
from models.following_up import (
    UNREACHED,
    Followed,
    Ids,
    in_order,
    is_open,
    is_under_way,
    latest_invitations,
    reach,
)
from models.invitation import DAY, Invitation, InvitationStatus, LetterBlock
from models.job import Job
from models.letters_waiting import Slots
from models.locks import hold
from models.onboarding import DeliveryStatus, StageKey, StageState, WaitingOn
from models.policy import policy
from models.transaction import transaction

REMINDED = "REMINDED"
ARRIVED = (DeliveryStatus.SENT, DeliveryStatus.DELIVERED)
AT_ONCE = 500  # invitations of one transaction


class RemindOutcome(StrEnum):
    """What became of reminding one contractor, or why nobody was written to."""

    REMINDED = "REMINDED"
    TOO_SOON = "TOO_SOON"
    UNDER_WAY = "UNDER_WAY"
    UNREACHABLE = "UNREACHABLE"
    UNWANTED = "UNWANTED"
    NOTHING_DUE = "NOTHING_DUE"
    NOT_AWAITED = "NOT_AWAITED"
    NOT_FOUND = "NOT_FOUND"


async def remind(member: Member, ids: Ids) -> list[Followed[RemindOutcome]]:
    """Remind contractors of what they have to do; one outcome each, in order.

    Who has not answered is reminded of the invitation, whose time does not begin anew; who is on
    the team, of the steps that wait for them. Harmless to repeat: once a day. Many leave over
    hours, as invitations do; `reminded_at` is when. Raises NotPermitted,
    CompanySuspended; CompanyInReview where letters may not leave.
    """
    member.require(Right.INVITE)
    company = member.company
    async with transaction():
        await hold("team", company.id)
        await company.refresh_from_db()
        member.require(Right.INVITE)
        if not company.may_mail:
            raise CompanyInReview
        rows = await reach(member, [id for _, id in ids], Right.INVITE)
        latest = await latest_invitations(rows)
        blocked = await LetterBlock.filter(company_id=company.id).values_list(
            "email_key", flat=True
        )
        outcomes = {id: _judge(row, latest.get(id), set(blocked)) for id, row in rows.items()}
        reminded = [rows[id] for id, what in outcomes.items() if what is RemindOutcome.REMINDED]
        slots = await _slots(company)
        for row in reminded:
            row.reminded_at, row.updated_at = slots.take() or now(), now()
            row.touch()
            record(
                company.id,
                ChangeType.CONTRACTOR_UPDATED,
                row,
                member.actor,
                contractor_id=row.id,
                reason=REMINDED,
            )
        await Contractor.write_each(reminded, ["reminded_at", "updated_at"])
        invited = [latest[row.id] for row in reminded if row.joined_at is None]
        await Job.later_each(
            "send_invitation_reminder",
            [
                {"invitation_id": str(i.id), "run_at": rows[i.contractor_id].reminded_at}
                for i in invited
            ],
        )
        await Job.later_each(
            "send_onboarding_reminder",
            [
                {"contractor_id": str(row.id), "run_at": row.reminded_at}
                for row in reminded
                if row.joined_at is not None
            ],
        )
    return in_order(ids, rows, outcomes, RemindOutcome.NOT_FOUND)


async def _slots(company: Company) -> Slots:
    """Spread reminders behind the company's invitations and the reminders that it asked for."""
    slots = await Slots.of(company)
    recent = Contractor.filter(company_id=company.id, reminded_at__gt=now() - timedelta(hours=1))
    slots.ahead += await recent.count()
    return slots


def _judge(
    row: Contractor, invitation: Invitation | None, blocked: Collection[object]
) -> RemindOutcome:
    """Say whether a person may be reminded now, by what the company knows of them."""
    last = [row.reminded_at]
    if row.is_ended:
        return RemindOutcome.NOT_AWAITED
    if row.joined_at is None:
        if invitation is None or not is_open(invitation):
            return RemindOutcome.NOT_AWAITED
        if is_under_way(invitation):
            return RemindOutcome.UNDER_WAY
        if invitation.delivery in UNREACHED:
            return RemindOutcome.UNREACHABLE
        last.append(invitation.last_sent_at)
    elif row.waiting_on is not WaitingOn.CONTRACTOR:
        return RemindOutcome.NOTHING_DUE
    if row.email_key in blocked:
        return RemindOutcome.UNWANTED
    if any(at and now() - at < policy().remind_again_after for at in last):
        return RemindOutcome.TOO_SOON
    return RemindOutcome.REMINDED


async def remindable(ids: Collection[UUID]) -> set[UUID]:
    """Return whom of these contractors `remind` would write to now; nothing is locked."""
    found: set[UUID] = set()
    for part in in_lists(ids):
        rows = await Contractor.filter(id__in=part).select_related("company")
        invitations = await Invitation.filter(contractor_id__in=part).order_by("id")
        newest = {invitation.contractor_id: invitation for invitation in invitations}
        blocks = LetterBlock.filter(company_id__in={row.company_id for row in rows})
        blocked = set(await blocks.values_list("company_id", "email_key"))
        for row in rows:
            keys = {row.email_key} if (row.company_id, row.email_key) in blocked else set()
            outcome = _judge(row, newest.get(row.id), keys)
            if row.company.may_mail and outcome is RemindOutcome.REMINDED:
                found.add(row.id)
    return found


def steps_waiting(row: Contractor) -> list[StageKey]:
    """Return the stages that wait for the person, in order, as the snapshot has them."""
    return [
        StageKey(stage["key"])
        for stage in row.stages
        if stage["required"]
        and stage["state"] not in (StageState.COMPLETE, StageState.SKIPPED)
        and stage["waiting_on"] == WaitingOn.CONTRACTOR
    ]


async def give_link(invitation: Invitation) -> bool:
    """Have an invitation that is open carry the text of a token, for a reminder; tell if it is.

    The link of the letter before is dead then. It is done when the reminder leaves, not when it is
    promised, so that nobody is left without a link meanwhile; a repetition finds the same token.
    """
    async with transaction():
        [row] = (await Contractor.lock(id=invitation.contractor_id)).values()
        await invitation.refresh_from_db()
        if not is_open(invitation) or row.is_ended:
            return False
        if invitation.token is None:
            token = new_token()
            await invitation.set(token=token, token_hash=digest(token))
    return True


async def remind_before_expiry() -> int:
    """Promise the one reminder of each invitation that ends soon; return of how many.

    Only where the letter reached somebody, a day ago or longer, and the company wants it. For the
    worker; what it was told of and a killed worker forgot is found again.
    """
    mailing = Company.filter(reminders=True, status=CompanyStatus.ACTIVE, letters_held=False)
    days = await mailing.distinct().values_list("reminder_days", flat=True)
    promised = 0
    for each in sorted(set(days)):
        promised += await _remind_of_end(int(each))  # type: ignore[call-overload]
    return promised


async def _remind_of_end(days: int) -> int:
    moment = now()
    due = {
        "status": InvitationStatus.PENDING,
        "reminded_at": None,
        "delivery__in": ARRIVED,
        "expires_at__gt": moment,
        "expires_at__lte": moment + days * DAY,
        "last_sent_at__lte": moment - policy().remind_again_after,
    }
    of_company = {
        "contractor__company__reminder_days": days,
        "contractor__company__reminders": True,
        "contractor__company__status": CompanyStatus.ACTIVE,
        "contractor__company__letters_held": False,
    }
    async with transaction():
        found = await (
            Invitation.filter(**due, **of_company)
            .order_by("expires_at")
            .limit(AT_ONCE)
            .values_list("id", "contractor_id")
        )
        await Contractor.lock(id__in=[contractor_id for _, contractor_id in found])
        ids: list[UUID] = [id for id, _ in found]
        invitations = Invitation.filter(**due, id__in=ids).order_by("id").select_for_update()
        reminding = await invitations
        for invitation in reminding:
            invitation.reminded_at = moment
        await Invitation.write_each(reminding, ["reminded_at"])
        await Job.later_each(
            "send_invitation_reminder", [{"invitation_id": str(i.id)} for i in reminding]
        )
    return len(reminding)
