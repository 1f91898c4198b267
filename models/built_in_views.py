"""The views that come with the product: everybody has them, nobody changes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from models.contractor_columns import STANDARD, ContractorColumn

_C = ContractorColumn


@dataclass(frozen=True)
class BuiltInView:
    """One view of the product; `names` by locale, `filter` and `sort` as the API takes them."""

    id: UUID
    names: Mapping[str, str]
    columns: Sequence[ContractorColumn] = STANDARD
    filter: Mapping[str, Any] = field(default_factory=dict)
    sort: Mapping[str, Any] = field(default_factory=dict)


_WAITING = (
    _C.NAME, _C.EMAIL, _C.CURRENT_STAGE, _C.WAITING_ON, _C.WAITING_SINCE, _C.REGISTRATION,
    _C.DELIVERY, _C.MANAGERS,
)  # fmt: skip
BUILT_IN = (
    BuiltInView(UUID(int=1), {"en": "Everybody", "ru": "Все"}),
    BuiltInView(
        UUID(int=2),
        {"en": "Stuck: waiting on the contractor", "ru": "Застряли: ждём исполнителя"},
        _WAITING,
        {"waitingOn": ["CONTRACTOR"]},
        {"field": "WAITING_SINCE", "direction": "ASC"},
    ),
    BuiltInView(
        UUID(int=3),
        {"en": "Not delivered", "ru": "Не доставлено"},
        _WAITING,
        {
            "status": ["INVITED"],
            "delivery": ["DEFERRED", "BOUNCED", "COMPLAINED", "FAILED", "SUPPRESSED"],
        },
    ),
    BuiltInView(UUID(int=4), {"en": "Active", "ru": "Активные"}, STANDARD, {"status": ["ACTIVE"]}),
)
"""In the order in which they are offered; the first is whose default is none."""


def built_in(id: UUID | None) -> BuiltInView | None:
    """Return the view of the product that has this id."""
    return next((view for view in BUILT_IN if view.id == id), None)
