"""Saved views: which columns of the dashboard, of whom, in which order; one's own or shared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from tortoise import fields

from models.base import Tracked
from models.built_in_views import built_in
from models.change import ChangeType, record
from models.company import Company, Member, Right
from models.contractor_columns import STANDARD, ContractorColumn
from models.locks import hold
from models.problems import InvalidInput, Issue, NotFound, NotPermitted
from models.tag import tag_key as name_key
from models.text.lines import read_line
from models.transaction import transaction

FORM = 1
"""Of stored filters and sorts: grows when what they mean changes. Read only in the same form."""
NAME_LIMIT = 100
MOST = 100
"""Views of one member, and shared views of one company."""


class DashboardView(Tracked):
    """One saved view; its filter and sort are kept as the API takes them, and read there again.

    `owner_id` is a member's where the view is that member's own, the company's where all share it.
    """

    prefix = "dbv"

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", "views", on_delete=fields.CASCADE
    )
    company_id: UUID
    author: fields.ForeignKeyRelation[Member] = fields.ForeignKeyField(
        "models.Member", "views", on_delete=fields.RESTRICT
    )
    author_id: UUID
    owner_id = fields.UUIDField(description="A member's id, or the company's")
    name = fields.CharField(max_length=NAME_LIMIT)
    name_key = fields.CharField(
        max_length=3 * NAME_LIMIT, description="Case does not tell two views apart"
    )
    columns: fields.Field[list[str]] = fields.JSONField(description="ContractorColumn values")
    filter_given: fields.Field[dict[str, Any]] = fields.JSONField(description="ContractorFilter")
    sort_given: fields.Field[dict[str, Any]] = fields.JSONField(description="ContractorSort")
    form = fields.SmallIntField(default=FORM, description="Of what was given")

    class Meta:
        table = "dashboard_view"
        unique_together = (("owner_id", "name_key"),)
        indexes = (("company_id", "id"),)

    @property
    def is_shared(self) -> bool:
        """Whether everybody of the company has it."""
        return self.owner_id == self.company_id

    def is_seen_by(self, member: Member) -> bool:
        """Whether the member has it."""
        return self.owner_id in (member.id, member.company_id)

    def is_editable_by(self, member: Member) -> bool:
        """Whether the member may change and delete it.

        A shared one is its author's as long as that member may share views, and everybody's who
        runs the company.
        """
        if not self.is_shared:
            return self.owner_id == member.id
        is_author = self.author_id == member.id and member.may(Right.INVITE)
        return is_author or member.may(Right.SETTINGS)


def views_of(member: Member) -> list[UUID]:
    """Return the owners of the views that a member has."""
    return [member.id, member.company_id]


async def save_view(
    member: Member,
    view_id: UUID | None,
    given: Mapping[str, Any],
    *,
    is_shared: bool | None = None,
    is_default: bool | None = None,
) -> DashboardView:
    """Save a view: a new one without `view_id`, else what is `given` of one that there is.

    `given` has any of `name`, `columns`, `filter_given`, `sort_given`; the API read the latter two.
    Everybody has own views; whoever works with the list shares some. Raises NotPermitted, NotFound,
    CompanySuspended, InvalidInput: for a name that another of the same views has, for too many.
    """
    member.require(Right.READ)
    member.company.require_writable()
    issues: list[Issue] = []
    values = dict(given)
    if "name" in given or view_id is None:
        name = read_line(given.get("name"), NAME_LIMIT, required=True)
        if isinstance(name, Issue):
            issues.append(name.at("name"))
        else:
            values |= {"name": name, "name_key": name_key(name)}
    if "columns" in given:
        issues += wrong_columns(given["columns"])
        values["columns"] = [ContractorColumn(each).value for each in given["columns"]]
    if issues:
        raise InvalidInput(issues)
    async with transaction():
        await hold("team", member.company_id)
        view = await _view(member, view_id) if view_id else None
        was_shared = view is not None and view.is_shared
        shares = was_shared if is_shared is None else is_shared
        if shares and not was_shared:
            member.require(Right.INVITE)
        owner_id = member.company_id if shares else member.id
        await _require_room(owner_id, view, values.get("name_key"))
        if view is None:
            columns = [each.value for each in STANDARD]
            standard = {"columns": columns, "filter_given": {}, "sort_given": {}}
            view = await DashboardView.create(
                company_id=member.company_id,
                author_id=member.id,
                owner_id=owner_id,
                **{**standard, **values},
            )
        else:
            if values.keys() & {"filter_given", "sort_given"}:
                values["form"] = FORM
            await view.set(owner_id=owner_id, **values)
        await _open_first(member, view.id, is_default)
        if (shares or was_shared) and (values or shares is not was_shared):
            _tell(member)
    return view


async def choose_view(member: Member, view_id: UUID, *, is_default: bool | None) -> None:
    """Have a view open first for this member, or not any more.

    It is one of the product's, or any that the member sees. Raises NotFound, CompanySuspended.
    """
    member.require(Right.READ)
    member.company.require_writable()
    async with transaction():
        if built_in(view_id) is None:
            view = await DashboardView.get_or_none(id=view_id)
            if view is None or not view.is_seen_by(member):
                raise NotFound("viewId")
        await _open_first(member, view_id, is_default)


async def _open_first(member: Member, view_id: UUID, is_default: bool | None) -> None:
    if is_default:
        await member.set(default_view_id=view_id)
    elif is_default is False and member.default_view_id == view_id:
        await member.set(default_view_id=None)


async def delete_view(member: Member, view_id: UUID | None) -> DashboardView:
    """Delete a view; return what it was. Raises NotPermitted, NotFound, CompanySuspended."""
    member.require(Right.READ)
    member.company.require_writable()
    async with transaction():
        await hold("team", member.company_id)
        view = await _view(member, view_id)
        await view.delete()
        if view.is_shared:
            _tell(member)
    return view


async def _view(member: Member, view_id: UUID | None) -> DashboardView:
    """Return a view that the member may change. Raises NotFound, NotPermitted."""
    view = await DashboardView.get_or_none(id=view_id) if view_id else None
    if view is None or not view.is_seen_by(member):
        raise NotFound("viewId")
    if not view.is_editable_by(member):
        raise NotPermitted
    return view


async def _require_room(owner_id: UUID, view: DashboardView | None, key: str | None) -> None:
    """Raise InvalidInput where a view cannot be kept beside the others of its owner."""
    others = DashboardView.filter(owner_id=owner_id)
    if view:
        others, key = others.exclude(id=view.id), key or view.name_key
    if key and await others.filter(name_key=key).exists():
        raise InvalidInput([Issue("VIEW_NAME_TAKEN", ("name",))])
    if (view is None or view.owner_id != owner_id) and await others.count() >= MOST:
        raise InvalidInput([Issue("TOO_MANY_VIEWS", ("name",), {"limit": MOST})])


def wrong_columns(columns: Sequence[str]) -> list[Issue]:
    """Return what is wrong with the columns that were chosen: none at all, or one twice."""
    if not columns:
        return [Issue("REQUIRED", ("columns",))]
    return [
        Issue("COLUMN_TWICE", ("columns", str(place)), value=ContractorColumn(column).value)
        for place, column in enumerate(columns)
        if column in columns[:place]
    ]


def _tell(member: Member) -> None:
    """Tell that the views which the company shares are not the same any more."""
    record(
        member.company_id,
        ChangeType.COMPANY_CHANGED,
        member.company,
        member.actor,
        status=member.company.status.value,
        columns=["views"],
    )
