"""A company as its members see it: the root of the dashboard."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, TypeAlias

import strawberry

import models
from models.account import Locale
from models.audit import AuditAction
from models.company import CompanyStatus, MemberStatus, Right, Role
from models.member_invitation import AWAITED
from models.problems import NotFound, NotPermitted
from resolvers.contractor_list import counted, listed
from resolvers.onboarding import Onboarding
from schema.arguments import After, CompanyId, First, Id
from schema.audit import AUDIT_ENTRIES, AuditEntry
from schema.change import position
from schema.company import INVITED_MEMBERS, MEMBERS, CompanySettings, Member
from schema.context import Info
from schema.contractor import CONTRACTORS, Contractor
from schema.contractor_list import ContractorFacets, ContractorFilter, ContractorSort
from schema.dashboard_view import DashboardView, views
from schema.importing import ImportFilter
from schema.imports import IMPORTS, Import
from schema.node import Node, read_id
from schema.paging import Connection, Page, page
from schema.reading import Noun
from schema.scalars import URL, CountryCode, Cursor
from schema.selecting import wanted
from schema.sight import Owned, of_import, on_team, seen
from schema.sources import Condition, among, present, where
from schema.tag import TAGS, Tag
from schema.task import PROJECTS, SERVICES, TASKS, Project, Service, Task
from schema.task_list import TaskConnection, TaskFilter, TaskSort, task_page

Retired: TypeAlias = Annotated[
    bool, strawberry.argument(description="Those that were retired, instead of those in use.")
]


@strawberry.type
class Company(Node):
    """A company as its members see it."""

    name: str = strawberry.field(description="What people call it; in any script.")
    legal_name: str = strawberry.field(description="As registered; in any script.")
    country: CountryCode = strawberry.field(description="Where it is registered.")
    status: CompanyStatus = strawberry.field(description="What it may do.")
    created_at: datetime = strawberry.field(description="When it signed up.")
    settings: CompanySettings = strawberry.field(description="How it likes things done.")
    role: Role = strawberry.field(description="What you may do here.")
    membership: strawberry.Private[models.Member]

    @classmethod
    def of(cls, member: models.Member) -> Company:
        """Show the company that a member acts for."""
        company = member.company
        return cls(
            type_id=strawberry.ID(company.type_id),
            name=company.name,
            legal_name=company.legal_name,
            country=CountryCode(company.country),
            status=company.status,
            created_at=company.created_at,
            settings=company,  # type: ignore[arg-type]  # shown through its window
            role=member.role,
            membership=member,
        )

    @property
    def mine(self) -> Condition:
        """The condition of every read: this company. Raises NotPermitted."""
        self.membership.require(Right.READ)
        return where("company_id", self.membership.company_id)

    async def _one(
        self, noun: Noun, info: Info, prefix: str, id: strawberry.ID, owned: Owned
    ) -> Any:
        """Read the one thing of an id; None for a foreign, unseen, missing or garbage id."""
        conditions = [self.mine, *seen(self.membership, owned)]
        key = read_id(prefix, id)
        return await noun.one(wanted(info), *conditions, where("id", key)) if key else None

    @strawberry.field(graphql_type=Connection[Contractor])
    async def contractors(
        self,
        info: Info,
        filter: Annotated[
            ContractorFilter | None, strawberry.argument(description="Only these.")
        ] = None,
        search: Annotated[
            str | None, strawberry.argument(description="Words to search for, ten at most.")
        ] = None,
        sort: Annotated[
            ContractorSort | None, strawberry.argument(description="In this order.")
        ] = None,
        first: First = None,
        after: After = None,
    ) -> Page:
        """The team: the dashboard. Newest first unless sorted otherwise.

        `search` finds the rows in which each of its words begins some word of the name, address,
        feature, external id, tags or notes.
        """
        conditions = listed(self.membership, filter, search)
        by = (sort or ContractorSort()).columns
        return await page(
            CONTRACTORS, info, self.mine, *conditions, first=first, after=after, sort=by
        )

    @strawberry.field
    async def contractor_facets(
        self,
        info: Info,
        filter: Annotated[
            ContractorFilter | None, strawberry.argument(description="Only these.")
        ] = None,
        search: Annotated[
            str | None, strawberry.argument(description="Words to search for, ten at most.")
        ] = None,
    ) -> ContractorFacets:
        """How many contractors each value of the filters would list."""
        self.membership.require(Right.READ)
        return await counted(self.membership, wanted(info), filter, search)

    @strawberry.field(graphql_type=Contractor | None)
    async def contractor(self, info: Info, id: Id) -> Any:
        """One contractor: the card. Null for a foreign or missing id."""
        return await self._one(CONTRACTORS, info, "ctr", id, on_team())

    @strawberry.field(graphql_type=TaskConnection)
    async def tasks(
        self,
        info: Info,
        filter: Annotated[TaskFilter | None, strawberry.argument(description="Only these.")] = None,
        search: Annotated[
            str | None, strawberry.argument(description="Words to search for, ten at most.")
        ] = None,
        sort: Annotated[TaskSort | None, strawberry.argument(description="In this order.")] = None,
        first: First = None,
        after: After = None,
    ) -> Page:
        """The work, newest first unless sorted otherwise, and what it adds up to.

        `search` finds the tasks in which each of its words begins some word of the title, the
        internal name or the external id.
        """
        conditions = [*seen(self.membership, on_team("contractor."))]
        if filter:
            conditions += filter.conditions(self.membership.company.timezone)
        return await task_page(
            TASKS, info, self.mine, *conditions,
            search=search, sort=sort, first=first, after=after,
        )  # fmt: skip

    @strawberry.field(graphql_type=Task | None)
    async def task(self, info: Info, id: Id) -> Any:
        """One task. Null for a foreign or missing id."""
        return await self._one(TASKS, info, "tsk", id, on_team("contractor."))

    @strawberry.field(graphql_type=Connection[Project])
    async def projects(
        self, info: Info, retired: Retired = False, first: First = None, after: After = None
    ) -> Page:
        """What tasks are grouped by, in the order of their names."""
        chosen = present("retired_at") if retired else where("retired_at", None)
        return await page(
            PROJECTS, info, self.mine, chosen, first=first, after=after, sort=("name", "id")
        )

    @strawberry.field(graphql_type=Connection[Service])
    async def services(
        self, info: Info, retired: Retired = False, first: First = None, after: After = None
    ) -> Page:
        """The company's own kinds of work, by code; `Query.services` has the platform's too."""
        chosen = present("retired_at") if retired else where("retired_at", None)
        return await page(
            SERVICES, info, self.mine, chosen, first=first, after=after, sort=("code", "id")
        )

    @strawberry.field(graphql_type=Connection[Import])
    async def imports(
        self,
        info: Info,
        filter: Annotated[
            ImportFilter | None, strawberry.argument(description="Only these.")
        ] = None,
        first: First = None,
        after: After = None,
    ) -> Page:
        """Imported spreadsheets, newest first: who, when, and what became of the rows."""
        own = seen(self.membership, of_import())
        some = filter.conditions(self.membership.company.timezone) if filter else []
        return await page(IMPORTS, info, self.mine, *own, *some, first=first, after=after)

    @strawberry.field(graphql_type=Import | None, name="import")
    async def import_(self, info: Info, id: Id) -> Any:
        """One import. Null for a foreign or missing id."""
        return await self._one(IMPORTS, info, "imp", id, of_import())

    @strawberry.field(graphql_type=list[Member])
    async def members(
        self,
        info: Info,
        status: Annotated[
            list[MemberStatus] | None, strawberry.argument(description="Only in any of these.")
        ] = None,
    ) -> Any:
        """The employees, oldest first, then those who are invited.

        Unless asked otherwise without those who were removed.
        """
        asked, mine = wanted(info), self.mine
        chosen = [MemberStatus.ACTIVE, MemberStatus.INVITED] if status is None else status
        found = await MEMBERS.read(asked, [mine, among("status", chosen)])
        if MemberStatus.INVITED in chosen:
            found += await INVITED_MEMBERS.read(asked, [mine, among("status", AWAITED)])
        return found

    @strawberry.field(graphql_type=list[Tag])
    async def tags(self, info: Info) -> Any:
        """All tags that contractors of the company wear, in the order of their names."""
        return await TAGS.read(wanted(info), [self.mine], ("name_key", "id"))

    @strawberry.field(graphql_type=list[DashboardView])
    async def dashboard_views(self, info: Info) -> list[DashboardView]:
        """The saved views of the dashboard: built-in ones, those that all share, then yours."""
        self.membership.require(Right.READ)
        return await views(info, self.membership)

    @strawberry.field(graphql_type=Connection[AuditEntry])
    async def audit_log(
        self,
        info: Info,
        action: Annotated[AuditAction | None, strawberry.argument(description="Only this.")] = None,
        first: First = None,
        after: After = None,
    ) -> Page:
        """Who changed rights, settings and the like, newest first; for OWNER and ADMIN.

        A suspended company can still read it.
        """
        if not self.membership.may(Right.SETTINGS):
            raise NotPermitted
        chosen = [] if action is None else [where("action", action)]
        return await page(AUDIT_ENTRIES, info, self.mine, *chosen, first=first, after=after)

    @strawberry.field
    def onboarding(self) -> Onboarding:
        """Where everybody stands now."""
        self.membership.require(Right.READ)
        return Onboarding(membership=self.membership)

    @strawberry.field
    def changes_cursor(self) -> Cursor:
        """Give it to `companyChanges` to hear of everything after this answer.

        It was read before anything else of the answer: what happened meanwhile is told again,
        never missed.
        """
        return position(self.membership.company_id, self.membership.company.change_seq)

    @strawberry.field
    def task_template_url(
        self,
        info: Info,
        locale: Annotated[
            Locale, strawberry.argument(description="Of its headers and hints.")
        ] = Locale.EN,
    ) -> URL:
        """A spreadsheet of tasks to fill in: a signed link, good for five minutes."""
        self.membership.require(Right.READ)
        kind = f"task-template-{locale.value}"
        return URL(info.context.outside.file_url(kind, self.type_id, "muster-tasks.xlsx"))

    @strawberry.field
    def contractor_template_url(
        self,
        info: Info,
        locale: Annotated[
            Locale, strawberry.argument(description="Of its headers and hints.")
        ] = Locale.EN,
    ) -> URL:
        """A spreadsheet of contractors to fill in: a signed link, good for five minutes."""
        self.membership.require(Right.READ)
        kind = f"contractor-template-{locale.value}"
        return URL(info.context.outside.file_url(kind, self.type_id, "muster-contractors.xlsx"))


@strawberry.type
class CompanyQueries:
    """The company that the caller acts for."""

    @strawberry.field
    async def company(self, info: Info, id: CompanyId = None) -> Company | None:
        """The company that you act for; the id may be left out when there is only one.

        Null for a company that is not yours, or none.
        """
        try:
            return Company.of(await info.context.member(id))
        except NotFound:
            return None
