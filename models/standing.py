"""Derives where contractors stand from facts; stores the snapshot and its changes."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias
from uuid import UUID

from tortoise.functions import Min

from models.account import Account
from models.base import in_lists, now
from models.consent import AgreementKind, missing_consents
from models.contractor import Contractor, ContractorStatus, SearchWord
from models.differing import note_difference
from models.falling_due import consents_due, earliest_deadline
from models.invitation import Invitation
from models.notice import News, NoticeKind, notify
from models.onboarding import (
    DeliveryStatus,
    Facts,
    RegistrationState,
    RequirementCode,
    StageKey,
    WaitingOn,
    asks_now,
    current_stage,
    is_due,
    registration_state_of,
    stages_of,
)
from models.phone_requirement import companies_asking_for_phone, phone_deadline
from models.profile import (
    MANUAL,
    KycCheck,
    KycStatus,
    PaymentMethod,
    PaymentMethodStatus,
    Profile,
)
from models.registration import missing_details, recommended_details
from models.stage_visit import Step, write_steps
from models.task import Task, TaskStatus
from models.transaction import Closing

SNAPSHOT = (
    "stages", "current_stage", "waiting_on", "waiting_since", "due_by", "registration_state",
    "registration_missing", "recommended", "first_name", "last_name", "country", "tax_status",
    "kyc_status", "kyc_reason", "payment_kind", "payment_status", "phone_confirmed", "status",
    "activated_at", "version", "updated_at",
)  # fmt: skip
"""The derived columns of a contractor, and those that change with them."""

KEYS = ("delivery", "name_key", "feature_key")
"""Columns kept for lists to be filtered and sorted by; their own changes are told elsewhere."""


class Standings(Closing):
    """Re-derives each contractor that was touched in this transaction, once."""

    turn = 1

    def __init__(self) -> None:
        self.contractors: dict[UUID, Contractor] = {}

    async def close(self) -> None:
        """Derive what was touched."""
        await derive(list(self.contractors.values()))


@dataclass(frozen=True)
class _Person:
    """What the platform knows of somebody who joined."""

    account: Account
    profile: Profile | None
    missing_consents: frozenset[AgreementKind]
    kyc: KycCheck | None
    payment: PaymentMethod | None


@dataclass(frozen=True)
class _Letter:
    """What became of the latest invitation's letter."""

    delivery: DeliveryStatus | None = None
    sent_at: datetime | None = None


@dataclass(frozen=True)
class _Work:
    """What there was to do."""

    has_published: bool = False
    first_accepted_at: datetime | None = None


BREATH = 50  # rows derived before others may run

_Deadlines: TypeAlias = Mapping[UUID, datetime | None]


async def derive(contractors: Sequence[Contractor]) -> int:
    """Bring the snapshots up to date, in the database and in these objects; record what differs.

    Return how many differed.

    The rows are locked before the facts are read: of two transactions that changed different facts
    of one person the later one sees both. Set-based statements, whatever the number.
    """
    rows: dict[UUID, Contractor] = {}
    for ids in in_lists(sorted(c.id for c in contractors)):
        rows |= await Contractor.lock(id__in=ids)
    open_rows = [row for row in rows.values() if not row.is_ended]
    letters = await _letters(list(rows))
    people = await _people(
        {row.account_id for row in open_rows if row.account_id and row.joined_at}
    )
    work = await _work([row.id for row in open_rows])
    asking = await companies_asking_for_phone({row.company_id for row in open_rows})
    settled = {row.account_id for row in open_rows if row.activated_at}
    deadlines = await _deadlines([person for id, person in people.items() if id in settled])
    changed, written, steps, news = 0, [], [], list[News]()
    for number, row in enumerate(rows.values(), 1):
        if number % BREATH == 0:
            await asyncio.sleep(0)  # whoever else waits for the event loop
        before = {name: getattr(row, name) for name in SNAPSHOT}
        keys = {name: getattr(row, name) for name in KEYS}
        if row.is_ended:
            stop(row)
        else:
            person = people.get(row.account_id) if row.account_id and row.joined_at else None
            facts = _facts(
                row,
                letters.get(row.id, _Letter()),
                person,
                work.get(row.id, _Work()),
                phone_required=row.company_id in asking,
            )
            _apply(row, facts, person, deadlines, phone_deadline(asking.get(row.company_id)))
        if step := _step(row, before):
            steps.append(step)
        row.delivery = letters.get(row.id, _Letter()).delivery
        row.update_from_dict(row.sort_keys())
        differs = note_difference(row, before)
        changed += differs
        if differs or keys != {name: getattr(row, name) for name in KEYS}:
            written.append(row)
        if (
            row.account_id
            and row.joined_at
            and asks_now(StageKey.PHONE, before["stages"], row.stages)
        ):
            news.append(_phone_due(row, asking.get(row.company_id)))
    await Contractor.write_each(written, (*SNAPSHOT, *KEYS))
    await write_steps(steps)
    await notify(news)
    await SearchWord.index(rows.values())
    for contractor in contractors:
        for name in (*SNAPSHOT, *KEYS):
            setattr(contractor, name, getattr(rows[contractor.id], name))
    return changed


def stop(row: Contractor) -> None:
    """A collaboration that ended keeps its last snapshot; nobody has to act any more."""
    row.waiting_on = row.waiting_since = row.due_by = None
    row.stages = [{**stage, "waiting_on": None} for stage in row.stages]


def _facts(
    row: Contractor,
    letter: _Letter,
    person: _Person | None,
    work: _Work,
    *,
    phone_required: bool,
) -> Facts:
    profile = person.profile if person else None
    return Facts(
        invited_at=row.invited_at,
        delivery=letter.delivery,
        sent_at=letter.sent_at,
        joined_at=row.joined_at,
        phone_required=phone_required,
        phone_verified_at=person.account.phone_verified_at if person else None,
        registration_started=profile is not None and profile.first_name is not None,
        registration_missing=_registration_missing(profile, person),
        registered_at=profile.completed_at if profile else None,
        recommended=recommended_details(profile) if person else (),
        kyc=person.kyc.status if person and person.kyc else None,
        kyc_at=person.kyc.updated_at if person and person.kyc else None,
        kyc_by_vendor=bool(person and person.kyc and person.kyc.provider != MANUAL),
        payment=person.payment.status if person and person.payment else None,
        payment_at=person.payment.updated_at if person and person.payment else None,
        payment_by_vendor=bool(person and person.payment and person.payment.provider != MANUAL),
        has_task=work.has_published,
        first_accepted_at=work.first_accepted_at,
    )


def _registration_missing(
    profile: Profile | None, person: _Person | None
) -> tuple[RequirementCode, ...]:
    kinds = person.missing_consents if person else frozenset(AgreementKind)
    return (*missing_details(profile), *(RequirementCode(kind.value) for kind in sorted(kinds)))


def _apply(
    row: Contractor,
    facts: Facts,
    person: _Person | None,
    deadlines: _Deadlines,
    phone_by: datetime | None,
) -> None:
    """Set every derived column."""
    stages = stages_of(facts)
    current = current_stage(stages)
    profile = person.profile if person else None
    kyc = person.kyc if person else None
    payment = person.payment if person else None
    row.stages = [stage.to_json() for stage in stages]
    row.current_stage = current.key if current else None
    row.waiting_on = current.waiting_on if current else None
    row.registration_missing = [code.value for code in facts.registration_missing]
    row.recommended = [code.value for code in facts.recommended]
    row.registration_state = registration_state_of(facts)
    row.phone_confirmed = bool(facts.joined_at and facts.phone_verified_at)
    row.first_name = profile.first_name if profile else None
    row.last_name = profile.last_name if profile else None
    row.country = profile.country if profile else None
    row.tax_status = profile.tax_status if profile else None
    row.kyc_status = (facts.kyc or KycStatus.NOT_STARTED) if person else None
    row.kyc_reason = kyc.public_reason if kyc else None
    row.payment_kind = payment.kind if payment else None
    row.payment_status = payment.status if payment else None
    status = status_of(row.status, facts)
    if status is not row.status:
        row.status, row.activated_at = status, now()
    row.due_by = _due_by(row, person, deadlines, phone_by)


def status_of(status: ContractorStatus, facts: Facts) -> ContractorStatus:
    """Tell the status from the last one and the facts (I4).

    ONBOARDING becomes ACTIVE when details, agreements and phone are all there; no fact makes
    anything else of it again.
    """
    complete = registration_state_of(facts) is RegistrationState.COMPLETE
    if status is ContractorStatus.ONBOARDING and complete:
        return ContractorStatus.ACTIVE
    return status


def _due_by(
    row: Contractor, person: _Person | None, deadlines: _Deadlines, phone_by: datetime | None
) -> datetime | None:
    """Return until when a contractor who was complete may go on without what fell due since.

    That is consent to the newest agreements, and the phone number where it is asked for only now;
    the earlier deadline counts. None when nothing is missing, and when anything else is: that is
    due at once.
    """
    if row.activated_at is None or person is None:
        return None
    if set(row.registration_missing) != {kind.value for kind in person.missing_consents}:
        return None
    times = [deadlines[person.account.id]] if person.missing_consents else []
    if is_due(StageKey.PHONE, row.stages):
        times.append(phone_by)
    known = [time for time in times if time]
    return min(known) if known and len(known) == len(times) else None


def _phone_due(row: Contractor, since: datetime | None) -> News:
    """Tell a person that a phone number is asked for; once, however many teams ask since then."""
    assert row.account_id
    deadline = phone_deadline(since) if row.activated_at else None
    details = {
        "due": [RequirementCode.PHONE_UNVERIFIED.value],
        "deadline": deadline.isoformat() if deadline else None,
    }
    about = f"PHONE/{since.isoformat() if since else row.company_id}"
    return News(row.account_id, NoticeKind.SOMETHING_DUE, about, details)


def _step(row: Contractor, before: Mapping[str, Any]) -> Step | None:
    """Note since when the row waits where it is; return the step that led there, if it moved."""
    if before["waiting_since"] and before["current_stage"] is None and row.waiting_on:
        return None  # the snapshot was lost: nobody moved
    left: StageKey | None = before["current_stage"] if before["waiting_since"] else None
    waits = (row.current_stage, row.waiting_on)
    waited: tuple[StageKey | None, WaitingOn | None] = (left, before["waiting_on"])
    if row.waiting_on is None:
        row.waiting_since = None
    elif waits != waited:
        row.waiting_since = now()
    entered = row.current_stage if row.waiting_since else None
    return Step(row, left, entered, now()) if left != entered else None


async def _deadlines(people: Collection[_Person]) -> _Deadlines:
    """Return until when those who have something to accept may be late; None for not at all."""
    late = [person.account.id for person in people if person.missing_consents]
    due = await consents_due(late) if late else {}
    return {id: earliest_deadline(each) for id, each in due.items()}


async def _letters(contractor_ids: Sequence[UUID]) -> dict[UUID, _Letter]:
    found: dict[UUID, _Letter] = {}
    for ids in in_lists(contractor_ids):
        rows = (
            await Invitation.filter(contractor_id__in=ids)
            .order_by("id")
            .values_list("contractor_id", "delivery", "last_sent_at")
        )
        found |= {id: _Letter(delivery, sent_at) for id, delivery, sent_at in rows}
    return found


async def _people(account_ids: Collection[UUID]) -> dict[UUID, _Person]:
    found: dict[UUID, _Person] = {}
    for ids in in_lists(account_ids):
        consents = await missing_consents(ids)
        profiles = {p.account_id: p for p in await Profile.filter(account_id__in=ids)}
        profile_ids = [p.id for p in profiles.values()]
        checks = await KycCheck.filter(profile_id__in=profile_ids).order_by("id")
        kyc = {check.profile_id: check for check in checks}
        payments = await _payments(profile_ids)
        for account in await Account.filter(id__in=ids):
            profile = profiles.get(account.id)
            found[account.id] = _Person(
                account,
                profile,
                consents[account.id],
                kyc.get(profile.id) if profile else None,
                payments.get(profile.id) if profile else None,
            )
    return found


async def _payments(profile_ids: Sequence[UUID]) -> dict[UUID, PaymentMethod]:
    """Return each person's linked payment method, or else the newest."""
    found: dict[UUID, PaymentMethod] = {}
    for method in await PaymentMethod.filter(profile_id__in=profile_ids).order_by("id"):
        known = found.get(method.profile_id)
        if known is None or known.status is not PaymentMethodStatus.LINKED:
            found[method.profile_id] = method
    return found


async def _work(contractor_ids: Sequence[UUID]) -> dict[UUID, _Work]:
    found: dict[UUID, _Work] = {}
    for ids in in_lists(contractor_ids):
        tasks = Task.filter(contractor_id__in=ids)
        published = set(
            await tasks.filter(status=TaskStatus.PUBLISHED)
            .distinct()
            .values_list("contractor_id", flat=True)
        )
        accepted = dict(
            await tasks.filter(accepted_at__isnull=False)
            .annotate(first=Min("accepted_at"))
            .group_by("contractor_id")
            .values_list("contractor_id", "first")
        )
        found |= {id: _Work(id in published, accepted.get(id)) for id in ids}
    return found
