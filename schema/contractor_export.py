"""Taking a list of contractors away as a file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import strawberry
from strawberry import UNSET

import models
from models.account import Locale
from models.contractor_columns import ContractorColumn
from models.contractor_export import ExportFormat, Selection
from models.dashboard_view import wrong_columns
from models.problems import InvalidInput, Issue, NotFound
from schema.arguments import COMPANY_ID
from schema.context import Info
from schema.contractor_list import ContractorFilter, ContractorSort
from schema.dashboard_view import FILTER_LIMIT, DashboardView, read_given_list, views
from schema.enums import described
from schema.problems import IN_COMPANY, RateLimited, TooManyItems, result
from schema.scalars import URL

described(
    ExportFormat,
    XLSX="A workbook: moments are dates, counts are numbers. At most 500 000 rows.",
    CSV="Text in UTF-8 with a byte order mark, parted by commas (RFC 4180).",
)


@strawberry.input
class ExportContractorsInput:
    """Which list, in which form. What is left out is as `viewId` has it, if that is given."""

    format: ExportFormat = strawberry.field(description="Of the file.")
    filter: ContractorFilter | None = strawberry.field(
        default=UNSET, description="Only these; everybody for null."
    )
    search: str | None = strawberry.field(
        default=None, description="Words to search for, ten at most."
    )
    sort: ContractorSort | None = strawberry.field(
        default=UNSET, description="In this order; newest first for null."
    )
    columns: list[ContractorColumn] | None = strawberry.field(
        default=UNSET,
        description="In this order, none twice; without them and `viewId`, those of the view with"
        " which your dashboard opens.",
    )
    view_id: strawberry.ID | None = strawberry.field(
        default=None, description="A saved or built-in view: its filter, order and columns."
    )
    locale: Locale | None = strawberry.field(
        default=None, description="Of titles and values; your own if left out."
    )
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.type
class ExportContractorsPayload:
    """The file is there as soon as its link is followed, with the rows as they are then."""

    url: URL = strawberry.field(
        description="A signed link, good for five minutes; whoever has it reads the list."
    )
    total_count: int = strawberry.field(description="How many rows the list has now.")


ExportContractorsResult = result(
    "ExportContractors", ExportContractorsPayload, *IN_COMPANY, TooManyItems, RateLimited
)


async def read_selection(
    info: Info, member: models.Member, input: ExportContractorsInput
) -> Selection:
    """Return what is to be exported: what was given, else the view's. One statement.

    Raises NotFound for a view that is not the member's, InvalidInput for one that is outdated, for
    columns that are none or twice there, and for what the list would not take.
    """
    if len(input.search or "") > FILTER_LIMIT:
        details = {"limit": FILTER_LIMIT, "length": len(input.search or "")}
        raise InvalidInput([Issue("TOO_LONG", ("search",), details)])
    given: dict[str, Any] = read_given_list(info, filter=input.filter, sort=input.sort)
    columns = None if input.columns in (UNSET, None) else input.columns
    if columns is not None and (issues := wrong_columns(columns)):
        raise InvalidInput(issues)
    if columns is None or input.view_id is not None:
        view = await _view(info, member, input.view_id)
        if input.view_id is not None:
            given = _of_view(view, given)
        columns = view.columns if columns is None else columns
    return Selection(given.get("filter", {}), input.search, given.get("sort", {}), columns)


def _of_view(view: DashboardView, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return filter and sort as given, else as the view has them."""
    if view.outdated and given.keys() != {"filter", "sort"}:
        raise InvalidInput([Issue("VIEW_OUTDATED", ("viewId",))])
    return {"filter": view.filter, "sort": view.sort, **given}


async def _view(info: Info, member: models.Member, id: str | None) -> DashboardView:
    for view in await views(info, member):
        if view.is_default if id is None else view.id == id:
            return view
    raise NotFound("viewId")
