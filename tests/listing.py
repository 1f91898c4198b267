"""A team drawn by chance, and the list of contractors read plainly: what it must give."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from random import Random
from typing import Any

from models import Contractor, ContractorManager, ContractorTag, Member, Tag
from models.contractor import ContractorStatus, Source
from models.onboarding import DeliveryStatus, RegistrationState, StageKey, WaitingOn
from models.profile import KycStatus, PaymentMethodStatus, TaxStatus

START = datetime(2026, 3, 1, tzinfo=UTC)
COLUMNS: Mapping[str, tuple[str, Sequence[Any]]] = {
    # of the filter: the column and what may be in it; few values, so that many rows are alike
    "status": ("status", [*ContractorStatus][:4]),
    "currentStage": ("current_stage", [None, *StageKey][:4]),
    "waitingOn": ("waiting_on", [None, *WaitingOn][:3]),
    "registration": ("registration_state", [*RegistrationState]),
    "kycStatus": ("kyc_status", [None, *KycStatus][:4]),
    "taxStatus": ("tax_status", [None, *TaxStatus]),
    "delivery": ("delivery", [None, DeliveryStatus.SENT, DeliveryStatus.BOUNCED]),
    "paymentStatus": ("payment_status", [None, *PaymentMethodStatus][:3]),
    "source": ("source", [*Source][:3]),
    "country": ("country", [None, "DE", "FR"]),
}
MOMENTS = {"invited": "invited_at", "joined": "joined_at", "active": "activated_at"}
SORTED = {
    "ADDED": "id", "UPDATED": "updated_at", "NAME": "name_key", "EMAIL": "email_key",
    "STATUS": "status", "CURRENT_STAGE": "current_stage", "WAITING_ON": "waiting_on",
    "WAITING_SINCE": "waiting_since", "REGISTRATION": "registration_state",
    "KYC_STATUS": "kyc_status", "TAX_STATUS": "tax_status", "DELIVERY": "delivery",
    "PAYMENT_STATUS": "payment_status", "SOURCE": "source", "COUNTRY": "country",
    "FEATURE": "feature_key", "EXTERNAL_ID": "external_id", "INVITED": "invited_at",
    "JOINED": "joined_at", "ACTIVE": "activated_at",
}  # fmt: skip
_KEYS = [None, "ana", "ana", "zoë", "ёлка", "bo berg", "_"]


@dataclass
class Drawn:
    """The rows of a company, and by row who manages it and which tags it wears, as TypeIDs."""

    rows: list[Contractor]
    managers: dict[Any, set[str]]
    tags: dict[Any, set[str]]


def moment(random: Random) -> datetime:
    """Return one of a few moments, whole seconds and others."""
    return START + timedelta(seconds=random.randrange(4), microseconds=random.choice([0, 7]))


def values(random: Random) -> dict[str, Any]:
    """Return what a row has in the columns that lists are sorted by."""
    drawn = {column: random.choice(choices) for column, choices in COLUMNS.values()}
    for column in ("joined_at", "activated_at", "waiting_since"):
        drawn[column] = random.choice([None, moment(random), moment(random)])
    for column in ("name_key", "feature_key"):
        drawn[column] = random.choice(_KEYS)
    drawn["external_id"] = random.choice([None, f"{random.choice('aAя')}-{random.random()}"])
    return drawn | {"invited_at": moment(random), "updated_at": moment(random)}


async def add(member: Member, random: Random, number: int, prefix: str = "p") -> list[Contractor]:
    """Add rows to the member's team."""
    rows = []
    for n in range(number):
        email = f"{prefix}{n}-{random.randrange(10**9)}@work.example"
        made = {"company_id": member.company_id, "email": email, "email_key": email}
        rows.append(await Contractor.create(**made, **values(random)))
    return rows


async def draw(random: Random, number: int, team: Sequence[Member], tags: Sequence[Tag]) -> Drawn:
    """Add rows to the team of the first of these members, managed and tagged by chance."""
    drawn = Drawn(await add(team[0], random, number), {}, {})
    for row in drawn.rows:
        managers = random.sample(team, random.randrange(len(team) + 1))
        worn = random.sample(tags, random.randrange(len(tags) + 1))
        for manager in managers:
            await ContractorManager.create(contractor_id=row.id, member_id=manager.id)
        for tag in worn:
            await ContractorTag.create(contractor_id=row.id, tag_id=tag.id)
        drawn.managers[row.id] = {each.type_id for each in managers}
        drawn.tags[row.id] = {each.type_id for each in worn}
    return drawn


def plain(value: Any) -> Any:
    """Return a value as JSON has it."""
    return value.value if isinstance(value, Enum) else value


def fits(drawn: Drawn, row: Contractor, filter: Mapping[str, Any]) -> bool:
    """Whether a row is what a filter names: the rules of the guide, read plainly."""
    return all(_holds(drawn, row, name, value) for name, value in filter.items())


def _holds(drawn: Drawn, row: Contractor, name: str, value: Any) -> bool:
    if value is None:
        return True
    match name:
        case "and":
            return all(fits(drawn, row, each) for each in value)
        case "or":
            return any(fits(drawn, row, each) for each in value)
        case "manager" | "tag":
            found = (drawn.managers if name == "manager" else drawn.tags)[row.id]
            return bool(found & {*value}) or (not found and None in value)
        case "hasPaymentMethod":
            return (row.payment_status is not None) is value
        case "updatedAfter":
            return row.updated_at > datetime.fromisoformat(value)
        case "invited" | "joined" | "active":
            return _within(getattr(row, MOMENTS[name]), value)
        case "email":
            return row.email in value
        case "externalId":
            return row.external_id in value
    return plain(getattr(row, COLUMNS[name][0])) in value


def _within(found: datetime | None, given: Mapping[str, Any]) -> bool:
    if given.get("isSet") is not None and given["isSet"] is not (found is not None):
        return False
    first, end = given.get("from"), given.get("before")
    if found is None:
        return first is None and end is None
    return (first is None or found >= datetime.fromisoformat(first)) and (
        end is None or found < datetime.fromisoformat(end)
    )


def some_filter(
    random: Random, ids: Mapping[str, Sequence[str | None]], depth: int = 0
) -> dict[str, Any]:
    """Return a filter by chance, contradictions and empty lists among them."""
    found: dict[str, Any] = {}
    for name in random.sample([*COLUMNS, *MOMENTS, *ids, "hasPaymentMethod", "updatedAfter"], 2):
        if name in COLUMNS:
            choices = [plain(value) for value in COLUMNS[name][1]]
            found[name] = random.sample(choices, random.randrange(len(choices) + 1))
        elif name in ids:
            found[name] = random.sample([None, *ids[name]], random.randrange(3))
        elif name == "hasPaymentMethod":
            found[name] = random.choice([True, False])
        elif name == "updatedAfter":
            found[name] = moment(random).isoformat()
        else:
            ends = {"from": moment(random).isoformat(), "before": moment(random).isoformat()}
            chosen = random.sample([*ends, "isSet"], random.randrange(3))
            found[name] = {each: ends.get(each, random.choice([True, False])) for each in chosen}
    for tree in ("and", "or"):
        if depth < 3 and random.random() < 0.5:
            found[tree] = [some_filter(random, ids, depth + 1) for _ in range(random.randrange(3))]
    return found


def in_order(rows: Sequence[Contractor], field: str, direction: str) -> list[Contractor]:
    """Return rows as the list has them: by the cell, then by id, empty cells last."""
    column, down = SORTED[field], direction == "DESC"
    full = [row for row in rows if getattr(row, column) is not None]
    empty = [row for row in rows if getattr(row, column) is None]
    ordered = sorted(full, key=lambda row: (_place(getattr(row, column)), row.id), reverse=down)
    return ordered + sorted(empty, key=lambda row: row.id, reverse=down)


def _place(value: Any) -> Any:
    if isinstance(value, Enum):
        return [*type(value)].index(value)
    return value.encode() if isinstance(value, str) else value
