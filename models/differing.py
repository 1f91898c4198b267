"""Telling what differs between two snapshots of a contractor, as changes of the company's log."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from models.base import now
from models.change import PLATFORM, ChangeType, record
from models.contractor import Contractor

_COLUMNS = {
    ChangeType.CONTRACTOR_STAGE_CHANGED: ("current_stage", "waiting_on"),
    ChangeType.CONTRACTOR_REQUIREMENTS_CHANGED: (
        "registration_state",
        "registration_missing",
        "recommended",
        "due_by",
    ),
    ChangeType.KYC_CHANGED: ("kyc_status", "kyc_reason"),
    ChangeType.TAX_STATUS_CHANGED: ("tax_status",),
    ChangeType.PAYMENT_METHOD_CHANGED: ("payment_kind", "payment_status"),
    ChangeType.CONTRACTOR_UPDATED: ("first_name", "last_name", "country", "phone_confirmed"),
}

_WORDS = {"kyc_reason"}  # somebody's own, which may name the person: told of by name only


def note_difference(contractor: Contractor, before: Mapping[str, Any]) -> bool:
    """Record what differs from the snapshot `before` and tell whether anything does.

    Columns that name the person go into a change by name only (I10).
    """
    changed = [name for name in before if getattr(contractor, name) != before[name]]
    if not changed:
        return False
    contractor.version += 1
    contractor.updated_at = now()
    moved = _moved_stages(before["stages"], contractor.stages)
    for type, columns in _COLUMNS.items():
        differing = [name for name in columns if name in changed]
        is_of_stages = type is ChangeType.CONTRACTOR_STAGE_CHANGED and moved
        if type is ChangeType.CONTRACTOR_UPDATED:
            differing += _untold(changed, moved)
        if not differing and not is_of_stages:
            continue
        if type is ChangeType.CONTRACTOR_UPDATED:
            data: dict[str, Any] = {"columns": differing}
        else:
            told = [name for name in columns if name not in _WORDS]
            data = {name: _plain(getattr(contractor, name)) for name in told}
            data |= {"before": {name: _plain(before[name]) for name in differing if name in told}}
            if words := [name for name in differing if name in _WORDS]:
                data["columns"] = words
        if is_of_stages:
            data["stages"] = moved
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
    return True


def _untold(changed: Sequence[str], moved: Mapping[str, str]) -> list[str]:
    """Return the columns about stages that differ where no stage moved: only times do."""
    if moved or {"current_stage", "waiting_on"} & set(changed):
        return []
    return [name for name in ("stages", "waiting_since") if name in changed]


def _moved_stages(
    before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]]
) -> dict[str, str]:
    """Return the state of each stage whose state is another than before."""
    known = {stage["key"]: stage["state"] for stage in before}
    return {s["key"]: s["state"] for s in after if known.get(s["key"]) != s["state"]}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    return getattr(value, "value", value)
