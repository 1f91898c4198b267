"""Changing how a person pays taxes: the person asks, staff decide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.account import Account
from models.audit import AuditAction, Doer, audit
from models.base import Tracked, now
from models.joining import touch_teams
from models.kyc.checking import require_kyc
from models.locks import hold
from models.notice import News, NoticeKind, notify
from models.problems import InvalidInput, Issue, NotFound, NotPermitted, Problem
from models.profile import Profile, TaxStatus, lock_fact
from models.sealed import SealedField
from models.support.thread import SupportThread
from models.task import Task, TaskStatus
from models.text.lines import read_line
from models.transaction import transaction

NAMED = 50  # tasks that a problem names
REASON = 300  # characters
UNFINISHED = (TaskStatus.ACCEPTED, TaskStatus.SUBMITTED)
"""Work that was taken on under one status is finished under it."""


class RequestState(StrEnum):
    """Where a person's request stands."""

    OPEN = "OPEN"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"


class UnfinishedTasks(Problem):
    """Tasks are unfinished: `count` of them, the oldest named in `task_ids` to their own person."""

    def __init__(self, count: int, task_ids: Sequence[str] = ()) -> None:
        self.count, self.task_ids = count, list(task_ids)
        super().__init__()


class TaxStatusRequestOpen(Problem):
    """A request waits for its decision already."""


class TaxStatusDecided(Problem):
    """The request was decided before; `state` is how."""

    def __init__(self, state: RequestState) -> None:
        self.state = state
        super().__init__()


class TaxStatusRequest(Tracked):
    """One wish for another tax status, with what a sole proprietor tells about the business."""

    prefix = "txr"

    profile: fields.ForeignKeyRelation[Profile] = fields.ForeignKeyField(
        "models.Profile", "tax_status_requests", on_delete=fields.CASCADE
    )
    profile_id: UUID
    wanted = fields.CharEnumField(TaxStatus, max_length=30, description="The status asked for")
    registration_number: str | None = SealedField(null=True)
    registered_name: str | None = SealedField(null=True)
    registered_on: date | None = fields.DateField(null=True)
    state = fields.CharEnumField(
        RequestState, max_length=10, default=RequestState.OPEN, description="Where it stands"
    )
    reason = fields.CharField(max_length=300, null=True)
    decided_by_id: UUID | None = fields.UUIDField(null=True)
    decided_at = fields.DatetimeField(null=True)

    class Meta:
        table = "tax_status_request"
        indexes = (("profile_id", "id"), ("state", "id"))


@dataclass(frozen=True)
class Business:
    """What a sole proprietor tells: the number and day in the register, the name there."""

    registration_number: str | None = None
    registered_name: str | None = None
    registered_on: date | None = None


async def request_tax_status(
    account: Account, wanted: TaxStatus, business: Business
) -> TaxStatusRequest:
    """Ask for another tax status. Only a private person needs no register's number.

    Raises InvalidInput, KycRequired, UnfinishedTasks, TaxStatusRequestOpen.
    """
    values = _read(wanted, business)
    async with transaction():
        await hold("address", account.email_key)
        profile = await require_kyc(await Profile.get_or_none(account_id=account.id))
        if profile.tax_status is wanted:
            raise InvalidInput([Issue("TAX_STATUS_SAME", ("wanted",))])
        if await TaxStatusRequest.exists(profile_id=profile.id, state=RequestState.OPEN):
            raise TaxStatusRequestOpen
        await _require_finished(profile, name=True)
        return await TaxStatusRequest.create(profile=profile, wanted=wanted, **values)


def _read(wanted: TaxStatus, business: Business) -> dict[str, Any]:
    issues, values = [], dict[str, Any]()
    required = wanted is not TaxStatus.INDIVIDUAL
    number = read_line(business.registration_number, 50) or (
        Issue("REQUIRED") if required else None
    )
    name = read_line(business.registered_name, 200)
    for path, column, read in (
        ("registrationNumber", "registration_number", number),
        ("registeredName", "registered_name", name),
    ):
        if isinstance(read, Issue):
            issues.append(read.at(path))
        else:
            values[column] = read
    if business.registered_on and business.registered_on > now().date():
        issues.append(Issue("DATE_IN_FUTURE", ("registeredOn",)))
    if issues:
        raise InvalidInput(issues)
    return {**values, "registered_on": business.registered_on}


async def _require_finished(profile: Profile, *, name: bool) -> None:
    unfinished = Task.filter(
        contractor__account_id=profile.account_id, status__in=UNFINISHED
    ).order_by("id")
    if count := await unfinished.count():
        named = await unfinished.limit(NAMED) if name else []
        raise UnfinishedTasks(count, [task.type_id for task in named])


async def decide_tax_status(
    staff: Account, id: UUID | None, *, approve: bool, reason: str | None = None, ip: str = ""
) -> TaxStatusRequest:
    """Grant or refuse a request; every team sees the new status at once.

    Raises NotPermitted, InvalidInput (a refusal needs a reason), NotFound, TaxStatusDecided,
    UnfinishedTasks where work was taken on meanwhile.
    """
    by = Doer.staff(staff, ip)
    told = read_line(reason, REASON, links=False) or (None if approve else Issue("REQUIRED"))
    if isinstance(told, Issue):
        raise InvalidInput([told.at("reason")])
    async with transaction():
        request = await lock_fact(TaxStatusRequest, id)
        if request is None:
            raise NotFound("requestId")
        if request.profile.account_id == staff.id:
            raise NotPermitted  # nobody decides for themself
        if request.state is not RequestState.OPEN:
            raise TaxStatusDecided(request.state)
        if approve:
            profile = await Profile.filter(id=request.profile_id).select_for_update().get()
            await _require_finished(profile, name=False)
            await profile.set(tax_status=request.wanted, version=profile.version + 1)
            await touch_teams(profile.account_id)
        await request.set(
            state=RequestState.APPROVED if approve else RequestState.REJECTED,
            reason=told,
            decided_by_id=staff.id,
            decided_at=now(),
        )
        await SupportThread.tell_decision(request.id, staff)
        state = request.state.value
        details = {"outcome": state, "status": request.wanted.value, "reason": told}
        person, about = request.profile.account_id, f"TAX/{request.id}"
        await notify([News(person, NoticeKind.TAX_STATUS_DECIDED, about, details)])
        await audit(AuditAction.TAX_STATUS_DECIDED, request, by, state=state, reason=told)
    return request
