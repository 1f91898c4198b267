"""What `bench.lists` asks for: filters, sorts, the views of a dashboard, and combinations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from models.base import now
from models.built_in_views import BUILT_IN
from schema.contractor_list import SORTS as _SORTS

SORTS = [field.value for field in _SORTS]
VIEWS: Mapping[str, Mapping[str, Any]] = {
    **{view.names["en"]: {"filter": view.filter, "sort": view.sort} for view in BUILT_IN},
    "who was not reached": {
        "filter": {"delivery": ["BOUNCED", "SUPPRESSED"]},
        "sort": {"field": "INVITED"},
    },
    "who waits for us": {
        "filter": {"waitingOn": ["COMPANY"]},
        "sort": {"field": "WAITING_SINCE", "direction": "ASC"},
    },
    "who is at the form": {
        "filter": {"currentStage": ["REGISTRATION"]},
        "sort": {"field": "WAITING_SINCE", "direction": "ASC"},
    },
    "who can work": {
        "filter": {"status": ["ACTIVE"]},
        "sort": {"field": "NAME", "direction": "ASC"},
    },
    "who joined last": {"sort": {"field": "JOINED"}},
}
"""The views that come with the product, and some that a company may save."""


def FILTERS(ids: Mapping[str, str]) -> dict[str, Any]:  # noqa: N802 - a table that knows ids
    """Return one filter for each field of `ContractorFilter`, common and rare values among them."""
    week = (now() - timedelta(days=8)).isoformat()
    month = (now() - timedelta(days=30)).isoformat()
    return {
        "status": {"status": ["ACTIVE"]},
        "status, two of them": {"status": ["INVITED", "ONBOARDING"]},
        "status that nobody has": {"status": ["LEFT"]},
        "currentStage": {"currentStage": ["REGISTRATION"]},
        "currentStage, none": {"currentStage": [None]},
        "waitingOn": {"waitingOn": ["CONTRACTOR"]},
        "registration": {"registration": ["INCOMPLETE"]},
        "kycStatus": {"kycStatus": ["APPROVED"]},
        "kycStatus that nobody has": {"kycStatus": ["REJECTED_FINAL"]},
        "taxStatus": {"taxStatus": ["INDIVIDUAL"]},
        "delivery": {"delivery": ["BOUNCED"]},
        "delivery that no letter has": {"delivery": ["DEFERRED"]},
        "hasPaymentMethod": {"hasPaymentMethod": False},
        "paymentStatus": {"paymentStatus": ["LINKED"]},
        "manager": {"manager": [ids["manager"]]},
        "manager, none": {"manager": [None]},
        "tag": {"tag": [ids["tag"]]},
        "tag, none": {"tag": [None]},
        "source": {"source": ["DASHBOARD"]},
        "source that no row has": {"source": ["API"]},
        "country": {"country": ["PL"]},
        "email": {"email": ["contractor777@people.bench"]},
        "externalId": {"externalId": ["P-000777", "P-000779"]},
        "externalId, none": {"externalId": [None]},
        "invited": {"invited": {"from": month, "before": week}},
        "joined": {"joined": {"from": week}},
        "joined, never": {"joined": {"isSet": False}},
        "active": {"active": {"from": month}},
        "updatedAfter": {"updatedAfter": week},
    }


def combinations(filters: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """Return the thirty published combinations of filters, a sort and a search."""
    fields = [
        name for name in filters if "," not in name and "that" not in name and name != "email"
    ]
    found: dict[str, Mapping[str, Any]] = {}
    for n in range(30):
        names = sorted({fields[n % len(fields)], fields[(3 * n + 1) % len(fields)]})
        sort = {"field": SORTS[(7 * n + 2) % len(SORTS)], "direction": ("ASC", "DESC")[n % 2]}
        asked: dict[str, Any] = {"sort": sort}
        filter: dict[str, Any] = {}
        for name in names:
            filter |= filters[name]
        if n % 5 == 4:
            filter = {"or": [{key: value} for key, value in filter.items()]}
        asked["filter"] = filter
        title = f"{' or '.join(names) if n % 5 == 4 else ' and '.join(names)} by {sort['field']}"
        if n % 3 == 2:
            asked["search"] = ("team 7", "olga", "contractor77")[n % 9 // 3]
            title += f', "{asked["search"]}"'
        found[f"{n + 1}. {title}"] = asked
    return found
