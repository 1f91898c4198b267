"""Saved views of the dashboard, and the mutations on them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import strawberry
from strawberry import UNSET

import models
from models.built_in_views import BUILT_IN, BuiltInView
from models.contractor_columns import ContractorColumn
from models.dashboard_view import FORM, views_of
from models.problems import InvalidInput, Issue
from models.typeid import encode
from schema.arguments import COMPANY_ID
from schema.as_given import given, is_read_by
from schema.company import Member
from schema.context import Info
from schema.contractor_list import MEANINGS, ContractorFilter, ContractorSort
from schema.enums import described
from schema.filtering import check
from schema.problems import IN_COMPANY, KEYED, InputIssue, result
from schema.scalars import JSON

FILTER_LIMIT = 10_000
"""Characters of a stored filter."""
TAKES = {"filter": "ContractorFilter", "sort": "ContractorSort"}

described(
    ContractorColumn,
    NAME="`displayName`, or `firstName` and `lastName`.",
    EMAIL="`email`",
    STATUS="`status`",
    CURRENT_STAGE="`currentStage`",
    WAITING_ON="`waitingOn`",
    WAITING_SINCE="`waitingSince`",
    REGISTRATION='"Contractor has registered": `registration`, with the red icon.',
    SIGN_UP_DATE="`joinedAt`",
    VERIFICATION="`kycStatus`",
    TAX_STATUS="`taxStatus`",
    DELIVERY='"Invite sending status": `invitation { delivery }`.',
    PAYMENT_METHOD="`paymentMethod`",
    PHONE="`phoneConfirmed`",
    COUNTRY="`country`",
    FEATURE="`feature`",
    MANAGERS='"Users": `managers`.',
    TAGS="`tags`",
    TASKS="`taskCounts`",
    SOURCE="`source`",
    EXTERNAL_ID="`externalId`",
    INVITED_AT="`invitedAt`",
    ACTIVATED_AT="`activatedAt`",
    UPDATED_AT="`updatedAt`",
)


@strawberry.type
class DashboardView:
    """Columns, filter and order of the dashboard under a name."""

    id: strawberry.ID = strawberry.field(description="For saveDashboardView; it lasts.")
    name: str = strawberry.field(description="In your language, if the view is the product's.")
    columns: list[ContractorColumn] = strawberry.field(description="In this order.")
    filter: JSON | None = strawberry.field(
        description="A ContractorFilter to give to `contractors`; null if it is `outdated`."
    )
    sort: JSON | None = strawberry.field(
        description="A ContractorSort to give to `contractors`; null if it is `outdated`."
    )
    outdated: InputIssue | None = strawberry.field(
        description="Why filter and sort cannot be used any more; save the view anew."
    )
    is_shared: bool = strawberry.field(description="Whether all members have it.")
    is_built_in: bool = strawberry.field(description="Whether it came with the product.")
    is_default: bool = strawberry.field(description="Whether your dashboard opens with it.")
    may_edit: bool = strawberry.field(description="Whether you may change and delete it.")
    author: Member | None = strawberry.field(description="Who made it; null if it is built in.")


@strawberry.input
class SaveDashboardViewInput:
    """A view to save: a new one without `viewId`; of another what is left out stays."""

    view_id: strawberry.ID | None = strawberry.field(default=None, description="Which to change.")
    name: str | None = strawberry.field(
        default=UNSET, description="100 characters; due to a new view, and no other's like it."
    )
    columns: list[ContractorColumn] | None = strawberry.field(
        default=UNSET, description="In this order, none twice; a new view has the usual ones."
    )
    filter: ContractorFilter | None = strawberry.field(
        default=UNSET, description="Whom it shows; everybody for null."
    )
    sort: ContractorSort | None = strawberry.field(
        default=UNSET, description="In which order; as the list has it for null."
    )
    is_shared: bool | None = strawberry.field(
        default=None, description="Whether all members have it; for who may invite contractors."
    )
    is_default: bool | None = strawberry.field(
        default=None, description="Whether your dashboard opens with it; of built-in ones, too."
    )
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.input
class DeleteDashboardViewInput:
    """A view to delete, for good."""

    view_id: strawberry.ID = strawberry.field(description="Which view.")
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.type
class SaveDashboardViewPayload:
    """The view is saved."""

    view: DashboardView = strawberry.field(description="As it stands now.")


@strawberry.type
class DeleteDashboardViewPayload:
    """The view is gone."""

    view_id: strawberry.ID = strawberry.field(description="Which it was.")


SaveDashboardViewResult = result("SaveDashboardView", SaveDashboardViewPayload, *IN_COMPANY, *KEYED)
DeleteDashboardViewResult = result("DeleteDashboardView", DeleteDashboardViewPayload, *IN_COMPANY)


async def views(info: Info, member: models.Member) -> list[DashboardView]:
    """Return the views that a member has: the product's, then shared ones, then the member's."""
    stored = await (
        models.DashboardView.filter(company_id=member.company_id, owner_id__in=views_of(member))
        .select_related("author__account")
        .order_by("name_key", "id")
    )
    stored.sort(key=lambda view: not view.is_shared)
    ids = [*(view.id for view in BUILT_IN), *(view.id for view in stored)]
    default = member.default_view_id if member.default_view_id in ids else BUILT_IN[0].id
    return [
        *(_built_in(info, view, is_default=view.id == default) for view in BUILT_IN),
        *(_stored(info, view, member, is_default=view.id == default) for view in stored),
    ]


def read_given(info: Info, input: SaveDashboardViewInput) -> dict[str, Any]:
    """Return what was given of a view, filter and sort as JSON. Raises InvalidInput."""
    values: dict[str, Any] = {}
    if input.name is not UNSET:
        values["name"] = input.name
    if input.columns is not UNSET:
        values["columns"] = input.columns or ()
    listed = read_given_list(info, filter=input.filter, sort=input.sort)
    return values | {f"{name}_given": kept for name, kept in listed.items()}


def read_given_list(
    info: Info, *, filter: ContractorFilter | None, sort: ContractorSort | None
) -> dict[str, Any]:
    """Return what was given of a filter and a sort as JSON; what is UNSET is left out.

    Raises InvalidInput for a filter that `contractors` would not take, or that is too long to keep.
    """
    if filter:
        check(filter, MEANINGS)
    values: dict[str, Any] = {}
    for name, value in (("filter", filter), ("sort", sort)):
        if value is UNSET:
            continue
        kept = given(value, _type(info, TAKES[name])) or {}
        length = len(json.dumps(kept, ensure_ascii=False))
        if length > FILTER_LIMIT:
            details = {"limit": FILTER_LIMIT, "length": length}
            raise InvalidInput([Issue("TOO_LONG", (name,), details)])
        values[name] = kept
    return values


def is_usable(info: Info, filter: Mapping[str, Any], sort: Mapping[str, Any]) -> bool:
    """Whether `contractors` takes a filter and a sort as they were stored."""
    stored = {"filter": filter, "sort": sort}
    return all(is_read_by(stored[name], _type(info, takes)) for name, takes in TAKES.items())


def _type(info: Info, name: str) -> Any:
    return info._raw_info.schema.get_type(name)  # noqa: SLF001 - as in schema/selecting.py


def _stored(
    info: Info, view: models.DashboardView, member: models.Member, *, is_default: bool
) -> DashboardView:
    usable = view.form == FORM and is_usable(info, view.filter_given, view.sort_given)
    issue = None if usable else Issue("VIEW_OUTDATED", ("filter",))
    return DashboardView(
        id=strawberry.ID(view.type_id),
        name=view.name,
        columns=[ContractorColumn(column) for column in view.columns],
        filter=JSON(view.filter_given) if usable else None,
        sort=JSON(view.sort_given) if usable else None,
        outdated=InputIssue.of(issue, info.context.locale) if issue else None,
        is_shared=view.is_shared,
        is_built_in=False,
        is_default=is_default,
        may_edit=view.is_editable_by(member),
        author=view.author,  # type: ignore[arg-type]  # shown through its window
    )


def _built_in(info: Info, view: BuiltInView, *, is_default: bool) -> DashboardView:
    return DashboardView(
        id=strawberry.ID(encode(models.DashboardView.prefix, view.id)),
        name=view.names[info.context.locale],
        columns=list(view.columns),
        filter=JSON(dict(view.filter)),
        sort=JSON(dict(view.sort)),
        outdated=None,
        is_shared=True,
        is_built_in=True,
        is_default=is_default,
        may_edit=False,
        author=None,
    )
