"""Anything by its id, as far as the caller may see it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Annotated, Any, TypeAlias
from uuid import UUID

import strawberry

from models import typeid
from models.account import Account
from models.company import Member
from models.problems import InvalidInput, Issue
from resolvers.company import Company
from schema.account import ACCOUNTS, AGREEMENTS, DEVICES, PROFILES, TEAMS
from schema.arguments import Id
from schema.change import CHANGES
from schema.company import COMPANIES, MEMBERS, REVIEWED_COMPANIES
from schema.context import Info
from schema.contractor import CONTRACTORS, INVITATIONS
from schema.imports import IMPORT_ROWS, IMPORTS
from schema.node import Node
from schema.reading import Noun
from schema.selecting import wanted
from schema.sources import Condition, among, related, where
from schema.task import PROJECTS, SERVICES, TASK_EVENTS, TASKS, VIEWER_TASKS, offered_to

MOST = 100


@dataclass(frozen=True)
class Caller:
    """Who asks, and the companies that they act for, by id."""

    account: Account
    companies: dict[UUID, Member]


Conditions: TypeAlias = Iterable[Condition] | None
"""What narrows a noun to what the caller may see; None: nothing of it."""


def _company_s(path: str) -> Callable[[Caller], Conditions]:
    return lambda caller: [among(path, caller.companies)] if caller.companies else None


def _own(path: str) -> Callable[[Caller], Conditions]:
    return lambda caller: [where(path, caller.account.id)]


@dataclass(frozen=True)
class Reach:
    """Who sees the things of one noun, through which window."""

    prefix: str
    window: str
    noun: Noun
    within: Callable[[Caller], Conditions]


REACHES = (  # of one prefix the first that finds it counts: what an employee sees is more
    Reach("ctr", "Contractor", CONTRACTORS, _company_s("company_id")),
    Reach("ctr", "ViewerTeam", TEAMS, _own("account_id")),
    Reach("inv", "Invitation", INVITATIONS, _company_s("contractor.company_id")),
    Reach("tsk", "Task", TASKS, _company_s("company_id")),
    Reach("tsk", "ViewerTask", VIEWER_TASKS, lambda caller: offered_to(caller.account.id)),
    Reach("tev", "TaskEvent", TASK_EVENTS, _company_s("task.company_id")),
    Reach("tev", "TaskEvent", TASK_EVENTS, lambda caller: offered_to(caller.account.id, "task.")),
    Reach("prj", "Project", PROJECTS, _company_s("company_id")),
    Reach("svc", "Service", SERVICES, lambda _: [where("company_id", None)]),
    Reach("svc", "Service", SERVICES, _company_s("company_id")),
    Reach("imp", "Import", IMPORTS, _company_s("company_id")),
    Reach("row", "ImportRow", IMPORT_ROWS, _company_s("workbook.company_id")),
    Reach("chg", "Change", CHANGES, _company_s("company_id")),
    Reach("mem", "Member", MEMBERS, _company_s("company_id")),
    Reach(
        "cmp",
        "CompanyCard",
        COMPANIES,
        lambda caller: [related("contractors", "account_id", caller.account.id)],
    ),
    Reach(
        "cmp",
        "ReviewedCompany",
        REVIEWED_COMPANIES,
        lambda caller: [] if caller.account.may_act_as_staff else None,
    ),
    Reach("acc", "Account", ACCOUNTS, _own("id")),
    Reach("prf", "Profile", PROFILES, _own("account_id")),
    Reach("dev", "TrustedDevice", DEVICES, _own("account_id")),
    Reach("agr", "Agreement", AGREEMENTS, lambda _: []),
)


@strawberry.type
class NodeQueries:
    """Anything by its id."""

    @strawberry.field(graphql_type=Node | None)
    async def node(self, info: Info, id: Id) -> Any:
        """The thing of this id, if it is yours; null for a foreign, missing or garbage id."""
        return (await _found(info, [id]))[0]

    @strawberry.field(graphql_type=list[Node | None])
    async def nodes(
        self,
        info: Info,
        ids: Annotated[list[strawberry.ID], strawberry.argument(description="Which ones.")],
    ) -> Any:
        """Up to 100 things by id, in order; null where `node` would be."""
        if len(ids) > MOST:
            raise InvalidInput([Issue("TOO_MANY_IDS", ("ids",), {"limit": MOST})])
        return await _found(info, ids)


async def _found(info: Info, ids: list[strawberry.ID]) -> list[Any]:
    """Read what is asked of each noun in one statement for each way to reach it."""
    members = await info.context.memberships()
    caller = Caller(info.context.account, {m.company_id: m for m in members})
    parts = [typeid.split(id) for id in ids]
    found: dict[tuple[str, UUID], Any] = {
        ("cmp", id): Company.of(member) for id, member in caller.companies.items()
    }
    for reach in REACHES:
        sought = [
            part[1] for part in parts if part and part[0] == reach.prefix and part not in found
        ]
        within = reach.within(caller) if sought else None
        if within is not None:
            rows = await reach.noun.by_id(wanted(info, on=reach.window), sought, *within)
            found |= {(reach.prefix, id): row for id, row in rows.items()}
    return [found.get(part) if part else None for part in parts]
