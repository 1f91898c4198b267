"""Derives where contractors stand: reads the facts, applies `stages_of`, stores the snapshot and its changes."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models.account import Account
from models.base import now
from models.change import PLATFORM, ChangeType, record
from models.company import Company
from models.consent import AgreementKind, missing_consents
from models.contractor import Contractor, ContractorStatus, SearchWord
from models.invitation import Invitation
from models.onboarding import Facts, RegistrationState, RequirementCode, current_stage, stages_of
from models.profile import KycCheck, KycStatus, PaymentMethod, PaymentMethodStatus, Profile
from models.registration import missing_details, recommended_details
from models.task import Task, TaskStatus
from models.text.folding import words
from models.transaction import Closing

SNAPSHOT = (
    "stages", "current_stage", "waiting_on", "registration_state", "registration_missing", "recommended",
    "first_name", "last_name", "country", "tax_status", "kyc_status", "kyc_reason", "payment_kind",
    "payment_status", "phone_confirmed", "status", "activated_at", "version", "updated_at",
)  # fmt: skip
"""The derived columns of a contractor, and those that change with them."""


class Standings(Closing):
    """Re-derives each contractor that was touched in this transaction, once."""

    turn = 1

    def __init__(self) -> None:
        self.contractors: dict[UUID, Contractor] = {}

    async def close(self) -> None:
        await derive(list(self.contractors.values()))


@dataclass(frozen=True)
class _Person:
    """What the platform knows of somebody who joined."""

    account: Account
    profile: Profile | None
    missing_consents: frozenset[AgreementKind]
    kyc: KycCheck | None
    payment: PaymentMethod | None


async def derive(contractors: Sequence[Contractor]) -> None:
    """Bring the snapshots up to date; record what differs. In set-based statements, whatever the number."""
    invitations = await _latest_invitations([c.id for c in contractors])
    people = await _people([c.account_id for c in contractors if c.account_id and c.joined_at])
    tasks = await _task_facts([c.id for c in contractors])
    companies = await Company.in_bulk({c.company_id for c in contractors}, "id")
    for contractor in contractors:
        person = people.get(contractor.account_id) if contractor.account_id else None
        facts = _facts(
            contractor,
            companies[contractor.company_id],
            invitations.get(contractor.id),
            person,
            tasks,
        )
        _apply(contractor, facts, person)
    await Contractor.bulk_update(contractors, SNAPSHOT, batch_size=100)
    await _index(contractors)


def _facts(
    contractor: Contractor,
    company: Company,
    invitation: Invitation | None,
    person: _Person | None,
    tasks: Mapping[UUID, _TaskFacts],
) -> Facts:
    task = tasks.get(contractor.id, _TaskFacts())
    profile = person.profile if person else None
    return Facts(
        invited_at=contractor.invited_at,
        delivery=invitation.delivery if invitation else None,
        sent_at=invitation.last_sent_at if invitation else None,
        joined_at=contractor.joined_at,
        phone_required=False,  # until an SMS adapter can be configured nobody could confirm one
        phone_verified_at=person.account.phone_verified_at if person else None,
        registration_started=profile is not None and profile.first_name is not None,
        registration_missing=_registration_missing(profile, person),
        registered_at=profile.completed_at if profile else None,
        recommended=recommended_details(profile) if person else (),
        kyc=person.kyc.status if person and person.kyc else None,
        kyc_at=person.kyc.updated_at if person and person.kyc else None,
        payment=person.payment.status if person and person.payment else None,
        payment_at=person.payment.updated_at if person and person.payment else None,
        has_task=task.has_published,
        first_accepted_at=task.first_accepted_at,
    )


def _registration_missing(
    profile: Profile | None, person: _Person | None
) -> tuple[RequirementCode, ...]:
    kinds = person.missing_consents if person else frozenset(AgreementKind)
    return (*missing_details(profile), *(RequirementCode(kind.value) for kind in sorted(kinds)))


def _apply(contractor: Contractor, facts: Facts, person: _Person | None) -> None:
    before = {name: getattr(contractor, name) for name in SNAPSHOT}
    stages = stages_of(facts)
    current = current_stage(stages)
    profile = person.profile if person else None
    contractor.stages = [stage.to_json() for stage in stages]  # type: ignore[assignment]
    contractor.current_stage = current.key if current else None
    contractor.waiting_on = current.waiting_on if current and not contractor.is_ended else None
    contractor.registration_missing = [code.value for code in facts.registration_missing]  # type: ignore[assignment]
    contractor.recommended = [code.value for code in facts.recommended]  # type: ignore[assignment]
    contractor.registration_state = _registration_state(facts)
    contractor.phone_confirmed = bool(facts.joined_at and facts.phone_verified_at)
    contractor.first_name = profile.first_name if profile else None
    contractor.last_name = profile.last_name if profile else None
    contractor.country = profile.country if profile else None
    contractor.tax_status = profile.tax_status if profile else None
    contractor.kyc_status = (facts.kyc or KycStatus.NOT_STARTED) if person else None
    contractor.kyc_reason = person.kyc.public_reason if person and person.kyc else None
    contractor.payment_kind = person.payment.kind if person and person.payment else None
    contractor.payment_status = person.payment.status if person and person.payment else None
    if _becomes_active(contractor, facts):
        contractor.status, contractor.activated_at = ContractorStatus.ACTIVE, now()
    changed = [name for name in SNAPSHOT if getattr(contractor, name) != before[name]]
    if changed:
        contractor.version += 1
        contractor.updated_at = now()
        _record_changes(contractor, before, changed)


def _registration_state(facts: Facts) -> RegistrationState:
    if facts.joined_at is None:
        return RegistrationState.NOT_STARTED
    missing = facts.registration_missing or facts.registered_at is None
    unconfirmed = facts.phone_required and facts.phone_verified_at is None
    return RegistrationState.INCOMPLETE if missing or unconfirmed else RegistrationState.COMPLETE


def _becomes_active(contractor: Contractor, facts: Facts) -> bool:
    """I4: the first time since joining that account, details, agreements and phone are all there."""
    return (
        contractor.status is ContractorStatus.ONBOARDING
        and contractor.activated_at is None
        and _registration_state(facts) is RegistrationState.COMPLETE
    )


_COLUMNS = {
    ChangeType.CONTRACTOR_STAGE_CHANGED: ("current_stage", "waiting_on"),
    ChangeType.CONTRACTOR_REQUIREMENTS_CHANGED: (
        "registration_state",
        "registration_missing",
        "recommended",
    ),
    ChangeType.KYC_CHANGED: ("kyc_status", "kyc_reason"),
    ChangeType.TAX_STATUS_CHANGED: ("tax_status",),
    ChangeType.PAYMENT_METHOD_CHANGED: ("payment_kind", "payment_status"),
    ChangeType.CONTRACTOR_UPDATED: ("first_name", "last_name", "country", "phone_confirmed"),
}


def _record_changes(
    contractor: Contractor, before: Mapping[str, Any], changed: Collection[str]
) -> None:
    """Record what differs. Columns that name the person go into a change by name only (I10)."""
    for type, columns in _COLUMNS.items():
        differing = [name for name in columns if name in changed]
        if not differing:
            continue
        if type is ChangeType.CONTRACTOR_UPDATED:
            data: dict[str, Any] = {"columns": differing}
        else:
            data = {name: _plain(getattr(contractor, name)) for name in columns}
            data |= {"before": {name: _plain(before[name]) for name in differing}}
        record(
            contractor.company_id, type, contractor, PLATFORM, contractor_id=contractor.id, **data
        )
    if "activated_at" in changed and contractor.activated_at:
        record(
            contractor.company_id,
            ChangeType.CONTRACTOR_ACTIVATED,
            contractor,
            contractor.actor,
            contractor_id=contractor.id,
            status=contractor.status.value,
        )


def _plain(value: Any) -> Any:
    return getattr(value, "value", value)


async def _latest_invitations(contractor_ids: list[UUID]) -> dict[UUID, Invitation]:
    found: dict[UUID, Invitation] = {}
    for start in range(0, len(contractor_ids), 1000):
        part = contractor_ids[start : start + 1000]
        for invitation in await Invitation.filter(contractor_id__in=part).order_by("id"):
            found[invitation.contractor_id] = invitation
    return found


async def _people(account_ids: Collection[UUID]) -> dict[UUID, _Person]:
    if not account_ids:
        return {}
    accounts = await Account.filter(id__in=set(account_ids))
    profiles = {p.account_id: p for p in await Profile.filter(account_id__in=set(account_ids))}
    consents = await missing_consents([a.id for a in accounts])
    profile_ids = [p.id for p in profiles.values()]
    kyc = {
        k.profile_id: k for k in await KycCheck.filter(profile_id__in=profile_ids).order_by("id")
    }
    payments: dict[UUID, PaymentMethod] = {}
    for method in await PaymentMethod.filter(profile_id__in=profile_ids).order_by("id"):
        known = payments.get(method.profile_id)
        if known is None or known.status is not PaymentMethodStatus.LINKED:
            payments[method.profile_id] = method  # the linked one, else the newest
    people = {}
    for account in accounts:
        profile = profiles.get(account.id)
        people[account.id] = _Person(
            account,
            profile,
            consents[account.id],
            kyc.get(profile.id) if profile else None,
            payments.get(profile.id) if profile else None,
        )
    return people


@dataclass(frozen=True)
class _TaskFacts:
    has_published: bool = False
    first_accepted_at: Any = None


async def _task_facts(contractor_ids: list[UUID]) -> dict[UUID, _TaskFacts]:
    found: dict[UUID, _TaskFacts] = {}
    for start in range(0, len(contractor_ids), 1000):
        part = contractor_ids[start : start + 1000]
        rows = await Task.filter(contractor_id__in=part).values_list(
            "contractor_id", "status", "accepted_at"
        )
        for id, status, accepted_at in rows:
            known = found.get(id, _TaskFacts())
            moments = [m for m in (known.first_accepted_at, accepted_at) if m]
            found[id] = _TaskFacts(
                known.has_published or status is TaskStatus.PUBLISHED, min(moments, default=None)
            )
    return found


async def _index(contractors: Sequence[Contractor]) -> None:
    """Keep the search words of these rows in step with their texts."""
    wanted = {
        (c.id, word): c.company_id
        for c in contractors
        for text in (c.first_name, c.last_name, c.display_name, c.email, c.feature, c.external_id)
        if text
        for word in words(text)
    }
    known = {
        (w.contractor_id, w.word): w.id
        for w in await SearchWord.filter(contractor_id__in=[c.id for c in contractors])
    }
    if gone := [id for key, id in known.items() if key not in wanted]:
        await SearchWord.filter(id__in=gone).delete()
    await SearchWord.bulk_create(
        [
            SearchWord(company_id=company_id, contractor_id=id, word=word)
            for (id, word), company_id in wanted.items()
            if (id, word) not in known
        ],
        batch_size=500,
    )
