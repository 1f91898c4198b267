"""What a person is told of the logs of the companies whose teams they are on."""

from __future__ import annotations

import heapq
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from tortoise.expressions import Q

from models.account import Account, AccountStatus
from models.change import Change, ChangeType
from models.contractor import Contractor
from models.editing import OWN_COLUMNS
from models.problems import NotPermitted
from models.task import TaskStatus

TEAMS_AT_ONCE = 100  # whose logs one statement reads


class OwnChangeType(StrEnum):
    """What happened to a person on a team, in the person's own words."""

    TEAM_JOINED = "TEAM_JOINED"
    STAGE_CHANGED = "STAGE_CHANGED"
    REQUIREMENTS_CHANGED = "REQUIREMENTS_CHANGED"
    ACTIVATED = "ACTIVATED"
    EXCLUDED = "EXCLUDED"
    LEFT = "LEFT"
    KYC_CHANGED = "KYC_CHANGED"
    TAX_STATUS_CHANGED = "TAX_STATUS_CHANGED"
    PAYMENT_METHOD_CHANGED = "PAYMENT_METHOD_CHANGED"
    TASK_OFFERED = "TASK_OFFERED"
    TASK_UPDATED = "TASK_UPDATED"
    TASK_ACCEPTED = "TASK_ACCEPTED"
    TASK_DECLINED = "TASK_DECLINED"
    TASK_SUBMITTED = "TASK_SUBMITTED"
    TASK_RETURNED = "TASK_RETURNED"
    TASK_COMPLETED = "TASK_COMPLETED"
    TASK_PAID = "TASK_PAID"
    TASK_CANCELLED = "TASK_CANCELLED"


_C, _O = ChangeType, OwnChangeType
TOLD: Mapping[ChangeType, OwnChangeType] = {
    _C.CONTRACTOR_JOINED: _O.TEAM_JOINED,
    _C.CONTRACTOR_STAGE_CHANGED: _O.STAGE_CHANGED,
    _C.CONTRACTOR_REQUIREMENTS_CHANGED: _O.REQUIREMENTS_CHANGED,
    _C.CONTRACTOR_ACTIVATED: _O.ACTIVATED,
    _C.CONTRACTOR_EXCLUDED: _O.EXCLUDED,
    _C.CONTRACTOR_LEFT: _O.LEFT,
    _C.KYC_CHANGED: _O.KYC_CHANGED,
    _C.TAX_STATUS_CHANGED: _O.TAX_STATUS_CHANGED,
    _C.PAYMENT_METHOD_CHANGED: _O.PAYMENT_METHOD_CHANGED,
    _C.TASK_CREATED: _O.TASK_OFFERED,
    _C.TASK_PUBLISHED: _O.TASK_OFFERED,
    _C.TASK_UPDATED: _O.TASK_UPDATED,
    _C.TASK_ACCEPTED: _O.TASK_ACCEPTED,
    _C.TASK_DECLINED: _O.TASK_DECLINED,
    _C.TASK_SUBMITTED: _O.TASK_SUBMITTED,
    _C.TASK_RETURNED: _O.TASK_RETURNED,
    _C.TASK_COMPLETED: _O.TASK_COMPLETED,
    _C.TASK_PAID: _O.TASK_PAID,
    _C.TASK_CANCELLED: _O.TASK_CANCELLED,
}
"""Everything else of a company's log is its own: notes, tags, managers, invitations, drafts."""


@dataclass(frozen=True)
class Teams:
    """Where a person is in the logs of the companies: a number for each, by the company.

    The companies' logs have no order among each other, so the place has one number for each.
    """

    numbers: Mapping[UUID, int]

    def at(self, company_id: UUID, seq: int) -> Teams:
        """Return the place that is further in one company's log."""
        return Teams({**self.numbers, company_id: seq})


class OwnLog:
    """The changes of a person's contractor rows in all companies, as one log."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self._rows: dict[UUID, UUID] = {}

    async def end(self) -> Teams:
        """Return the end of each company's log. Raises NotPermitted to who may not sign in now.

        A team and the number of the change that made it come in one statement.
        """
        rows = await Contractor.filter(account_id=self.account.id).values_list(
            "company_id", "id", "company__change_seq"
        )
        if not await Account.exists(id=self.account.id, status=AccountStatus.ACTIVE):
            raise NotPermitted
        self._rows = {company_id: id for company_id, id, _ in rows}
        return Teams({company_id: int(seq) for company_id, _, seq in rows})

    async def start(self, place: Teams, end: Teams) -> Teams | None:
        """Return the place with those teams that came after it, each from its joining on.

        Teams that are no longer the person's are left out. None where a joining is not kept.
        """
        kept = {id: place.numbers.get(id) for id in end.numbers}
        for company_id in [id for id, seq in kept.items() if seq is None]:
            joined = Change.filter(
                contractor_id=self._rows[company_id], type=ChangeType.CONTRACTOR_JOINED
            )
            last = await joined.order_by("-seq").first()
            if last is None:
                return None
            kept[company_id] = last.seq - 1
        return Teams({id: seq for id, seq in kept.items() if seq is not None})

    async def read(
        self, place: Teams, end: Teams, most: int
    ) -> tuple[list[tuple[Teams, Change]], Teams] | None:
        """Return what the person is told next, each with the place behind it, and how far it goes.

        None where what follows the place is no longer kept.
        """
        begun = await self.start(place, end)
        if begun is None:
            return None
        behind = sorted(id for id, seq in begun.numbers.items() if seq < end.numbers[id])
        behind = behind[:TEAMS_AT_ONCE]
        if not behind:
            return [], begun
        rows = await _of_some(behind, begun, end, self._rows, most)
        if not await _are_kept(behind, begun):
            return None
        upto = {**begun.numbers, **{id: end.numbers[id] for id in behind}}
        if len(rows) == most:  # the last team is read in part, those behind it are not
            last = rows[-1]
            unread = behind[behind.index(last.company_id) + 1 :]
            upto |= {id: begun.numbers[id] for id in unread} | {last.company_id: last.seq}
        told, now_at = [], begun
        for change in _merged(rows):
            if is_told(change):
                now_at = now_at.at(change.company_id, change.seq)
                told.append((now_at, change))
        return told, Teams(upto)


def is_told(change: Change) -> bool:
    """Whether the person hears of a change; drafts and what only the company sees are its own."""
    if change.type not in TOLD:
        return False
    if change.task_id is None:
        return True
    if TaskStatus.DRAFT in (change.data.get("status"), _before(change)):
        return False
    fields = change.data.get("fields")
    return fields is None or bool(set(fields) - OWN_COLUMNS)


def _before(change: Change) -> str | None:
    """Return what a draft was before it was called off; offering one is told."""
    is_offer = change.type is ChangeType.TASK_PUBLISHED
    return None if is_offer else change.data.get("before")


async def _of_some(
    companies: Sequence[UUID], place: Teams, end: Teams, rows: Mapping[UUID, UUID], most: int
) -> list[Change]:
    own = Q()
    for id in companies:
        own |= Q(
            contractor_id=rows[id],
            company_id=id,
            seq__gt=place.numbers[id],
            seq__lte=end.numbers[id],
        )
    log = Change.filter(own, type__in=list(TOLD))
    return await log.order_by("company_id", "seq").limit(most)


async def _are_kept(companies: Collection[UUID], place: Teams) -> bool:
    """Whether the next number of each log is there: logs go from their beginning only."""
    following = Q()
    for id in companies:
        following |= Q(company_id=id, seq=place.numbers[id] + 1)
    return await Change.filter(following).count() == len(companies)


def _merged(rows: Sequence[Change]) -> list[Change]:
    """Return changes of several logs by the moment; the order within each log stays."""
    logs: dict[UUID, list[Change]] = {}
    for change in rows:
        logs.setdefault(change.company_id, []).append(change)
    return list(heapq.merge(*logs.values(), key=lambda change: change.occurred_at))
