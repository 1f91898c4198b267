"""Anything by its id, as far as the caller may see it."""

from __future__ import annotations


from typing import Any
from uuid import UUID

import strawberry

from models import typeid
from models.company import MemberStatus, Right
from models.problems import InvalidInput, Issue
from schema.context import Info
from schema.contractor import CONTRACTORS
from schema.imports import IMPORTS
from schema.node import Node
from schema.reading import Noun, among, where
from schema.selecting import wanted
from schema.task import TASKS, VIEWER_TASKS
from resolvers.company import Company
from resolvers.viewer import SEEN

MOST = 100
NOUNS: dict[str, Noun] = {"ctr": CONTRACTORS, "tsk": TASKS, "imp": IMPORTS}


@strawberry.type
class NodeQueries:
    @strawberry.field(graphql_type=Node | None)
    async def node(self, info: Info, id: strawberry.ID) -> Any:
        """The thing of this id, if it is yours; null for a foreign, missing or garbage id."""
        return (await _found(info, [id]))[0]

    @strawberry.field(graphql_type=list[Node | None])
    async def nodes(self, info: Info, ids: list[strawberry.ID]) -> Any:
        """Up to 100 things by id, in order; null where `node` would be."""
        if len(ids) > MOST:
            raise InvalidInput([Issue("TOO_MANY_IDS", ("ids",), {"limit": MOST})])
        return await _found(info, ids)


async def _found(info: Info, ids: list[strawberry.ID]) -> list[Any]:
    """Read the ids of each noun in one statement, within the caller's companies."""
    account = info.context.account
    members = await account.memberships.filter(status=MemberStatus.ACTIVE).select_related("company")
    for member in members:
        member.require(Right.READ)
    companies = {m.company_id: m for m in members}
    parts = [typeid.split(id) for id in ids]
    by_prefix: dict[str, list[UUID]] = {}
    for part in parts:
        if part:
            by_prefix.setdefault(part[0], []).append(part[1])
    asked = wanted(info)
    found: dict[tuple[str, UUID], Any] = {
        ("cmp", id): Company.of(companies[id]) for id in by_prefix.get("cmp", ()) if id in companies
    }
    for prefix, noun in NOUNS.items():
        if keys := by_prefix.get(prefix):
            rows = await noun.by_id(asked, keys, among("company_id", companies))
            found |= {(prefix, id): row for id, row in rows.items()}
    if keys := by_prefix.get("tsk"):
        mine = where("contractor.account_id", account.id)
        own = await VIEWER_TASKS.by_id(asked, keys, mine, among("status", SEEN))
        found = {("tsk", id): row for id, row in own.items()} | found
    return [found.get(part) if part else None for part in parts]
