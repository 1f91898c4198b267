"""What verbs share by which a company follows its contractors up: whom they reach, what is open."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Generic, Protocol, TypeAlias, TypeVar
from uuid import UUID

from models.base import digest, in_lists, new_token, now
from models.company import Company, Member, Right
from models.contractor import Contractor
from models.invitation import AWAITING_REVIEW, DAY, Invitation, InvitationStatus, within_a_day
from models.letters_waiting import Slots, expiry
from models.onboarding import DeliveryStatus
from models.policy import policy
from models.problems import Problem

AWAITED = (InvitationStatus.PENDING, InvitationStatus.EXPIRED)
UNDER_WAY = (DeliveryStatus.QUEUED, DeliveryStatus.SENDING, DeliveryStatus.DEFERRED)
UNREACHED = (
    DeliveryStatus.BOUNCED,
    DeliveryStatus.COMPLAINED,
    DeliveryStatus.FAILED,
    DeliveryStatus.SUPPRESSED,
)

Ids: TypeAlias = Sequence[tuple[str, UUID | None]]
"""Pairs of an id as it was given and as it was read."""

O = TypeVar("O", bound=StrEnum)  # noqa: E741 - an outcome


class AlreadyOnTeam(Problem):
    """Another row of the company has the address.

    `contractor_id` names it, unless it is of somebody whom the member does not see.
    """

    def __init__(self, contractor_id: str | None) -> None:
        self.contractor_id = contractor_id
        super().__init__()


class InvitationNotOpen(Problem):
    """The row has no invitation that could be changed; `status` is of the latest."""

    def __init__(self, status: InvitationStatus) -> None:
        self.status = status
        super().__init__()


class JoinedBefore(Problem):
    """Somebody joined by this row once: it stays theirs; others have rows of their own."""


class LettersTooSoon(Problem):
    """A letter is leaving just now, or too many left today; `retry_at` says when to repeat."""

    def __init__(self, retry_at: datetime) -> None:
        self.retry_at = retry_at
        super().__init__()


class Letters(Protocol):
    """What an invitation knows of its letters: the noun, or a record that was read of it."""

    status: InvitationStatus
    delivery: DeliveryStatus
    last_sent_at: datetime | None
    letters_asked: list[str] | None
    expires_at: datetime | None


@dataclass(frozen=True)
class Followed(Generic[O]):
    """What became of one id, in its place; an id named twice is done once and answered alike."""

    id: str
    outcome: O
    contractor: Contractor | None = None


def in_order(
    ids: Ids, rows: Mapping[UUID, Contractor], outcomes: Mapping[UUID, O], missing: O
) -> list[Followed[O]]:
    """Answer for each id in its place; `missing` for one that is not in reach."""
    return [
        Followed(given, outcomes[id], rows[id])
        if id is not None and id in outcomes
        else Followed(given, missing)
        for given, id in ids
    ]


async def reach(
    member: Member, ids: Collection[UUID | None], right: Right
) -> dict[UUID, Contractor]:
    """Return the contractors among `ids` that a right of the member reaches, by id and locked."""
    rows: dict[UUID, Contractor] = {}
    for part in in_lists(sorted({id for id in ids if id})):
        found = await member.team(right).filter(id__in=part).values_list("id", flat=True)
        rows |= await Contractor.lock(id__in=list(found))
    return rows


async def latest_invitations(contractor_ids: Collection[UUID]) -> dict[UUID, Invitation]:
    """Return the newest invitation of each of these contractors, locked; the rows are locked."""
    latest: dict[UUID, Invitation] = {}
    for part in in_lists(contractor_ids):
        rows = Invitation.filter(contractor_id__in=part).order_by("id").select_for_update()
        latest |= {invitation.contractor_id: invitation for invitation in await rows}
    return latest


def is_open(invitation: Letters) -> bool:
    """Whether its link leads onto the team at this moment."""
    is_over = invitation.expires_at is not None and invitation.expires_at <= now()
    return invitation.status == InvitationStatus.PENDING and not is_over


def is_under_way(invitation: Letters) -> bool:
    """Whether a letter of it has yet to leave; of an expired one none does any more."""
    return is_open(invitation) and invitation.delivery in UNDER_WAY


def letters_left_at(invitation: Letters) -> datetime:
    """When another letter may be asked for as far as the number of a day goes."""
    asked = [datetime.fromisoformat(text) for text in within_a_day(invitation.letters_asked)]
    most = policy().invitation_resends_a_day
    return asked[-most] + DAY if len(asked) >= most else now()


def resend_available_at(invitation: Letters) -> datetime | None:
    """When it may be sent again: now, or after a while; None where it cannot be, as things are."""
    if invitation.status not in AWAITED or is_under_way(invitation):
        return None
    asked = [datetime.fromisoformat(text) for text in invitation.letters_asked or ()]
    pause = policy().invitation_resend_after
    waits = [moment + pause for moment in (invitation.last_sent_at, *asked[-1:]) if moment]
    return max([*waits, letters_left_at(invitation)])


def can_resend(invitation: Letters) -> bool:
    """Whether it may be sent again now."""
    at = resend_available_at(invitation)
    return at is not None and at <= now()


RENEWED = (
    "status", "token", "token_hash", "delivery", "delivery_detail", "delivery_at", "next_try_at",
    "send_after", "expires_at",
    "letters_asked", "inviter_told_at", "asked_at", "updated_at",
)  # fmt: skip
"""The columns that `relink` and `renew` set."""


def relink(invitation: Invitation, company: Company, send_after: datetime | None) -> None:
    """Give an invitation a new token and its whole time again; nothing is known of its letter.

    `send_after` is when that leaves, None for at once. The link before is dead once `RENEWED` is
    written (V5).
    """
    token = new_token()
    invitation.token, invitation.token_hash = token, digest(token)
    invitation.delivery = DeliveryStatus.QUEUED
    invitation.delivery_detail = invitation.delivery_at = invitation.next_try_at = None
    invitation.send_after = send_after
    invitation.expires_at = expiry(company, send_after)
    invitation.updated_at = now()


def renew(invitation: Invitation, company: Company, slots: Slots) -> None:
    """Have an invitation's letter leave again in its turn, as its company asks; see `relink`.

    Where the company may not mail yet the letter waits, and the time has not begun.
    """
    relink(invitation, company, (slots.take() or now()) if company.may_mail else None)
    if not company.may_mail:
        invitation.delivery_detail, invitation.expires_at = AWAITING_REVIEW, None
    invitation.status = InvitationStatus.PENDING
    invitation.letters_asked = [*within_a_day(invitation.letters_asked), now().isoformat()]
    invitation.inviter_told_at = invitation.asked_at = None


SOON = timedelta(minutes=1)
"""In which a letter that is leaving has left."""
