"""Saving views of the dashboard."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import strawberry

from models.built_in_views import built_in
from models.company import Member
from models.dashboard_view import choose_view, delete_view, save_view
from models.idempotency import Outcome
from models.problems import NotFound, NotPermitted
from models.typeid import encode
from schema import dashboard_view as windows
from schema.arguments import IdempotencyKey
from schema.context import Info
from schema.idempotency import once
from schema.node import read_id


@strawberry.type
class DashboardViewMutations:
    """Saving views of the dashboard."""

    @strawberry.mutation(graphql_type=windows.SaveDashboardViewResult)
    async def save_dashboard_view(
        self,
        info: Info,
        input: windows.SaveDashboardViewInput,
        idempotency_key: IdempotencyKey = None,
    ) -> windows.SaveDashboardViewPayload:
        """Save columns, filter and order of the dashboard under a name, for you or for all.

        A shared view is changed by its author, OWNERs and ADMINs. Built-in ones can only be made
        yours to begin with, or no more.
        """
        member = await info.context.member(input.company_id)
        values = windows.read_given(info, input)
        [saved] = await once(
            info, idempotency_key, member, input, lambda: _save(member, input, values)
        )
        for view in await windows.views(info, member):
            if saved.id and view.id == encode("dbv", saved.id):
                return windows.SaveDashboardViewPayload(view=view)
        raise NotFound

    @strawberry.mutation(graphql_type=windows.DeleteDashboardViewResult)
    async def delete_dashboard_view(
        self, info: Info, input: windows.DeleteDashboardViewInput
    ) -> windows.DeleteDashboardViewPayload:
        """Delete a view, for good; a shared one goes for everybody."""
        member = await info.context.member(input.company_id)
        key = read_id("dbv", input.view_id)
        if built_in(key):
            raise NotPermitted
        view = await delete_view(member, key)
        return windows.DeleteDashboardViewPayload(view_id=strawberry.ID(view.type_id))


async def _save(
    member: Member, input: windows.SaveDashboardViewInput, values: dict[str, Any]
) -> list[Outcome]:
    key = read_id("dbv", input.view_id)
    if input.view_id is not None and key is None:
        raise NotFound("viewId")
    changes_it = bool(values) or input.is_shared is not None
    if key and built_in(key) and changes_it:
        raise NotPermitted
    if key and not changes_it:
        return await _choose(member, key, is_default=input.is_default)
    view = await save_view(
        member, key, values, is_shared=input.is_shared, is_default=input.is_default
    )
    return [Outcome(view.id)]


async def _choose(member: Member, key: UUID, *, is_default: bool | None) -> list[Outcome]:
    await choose_view(member, key, is_default=is_default)
    return [Outcome(key)]
