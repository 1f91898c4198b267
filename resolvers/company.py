"""A company as its members see it: the root of the dashboard."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

import strawberry

import models
from models.account import Locale
from models.audit import AuditAction
from models.company import CompanyStatus, MemberStatus, Right, Role
from models.member_invitation import AWAITED
from models.problems import NotFound, NotPermitted
from models.task import TaskStatus
from models.text.folding import words
from resolvers.onboarding import Onboarding
from schema.arguments import After, CompanyId, First, Id
from schema.audit import AUDIT_ENTRIES, AuditEntry
from schema.change import position
from schema.company import INVITED_MEMBERS, MEMBERS, CompanySettings, Member
from schema.context import Info
from schema.contractor import CONTRACTORS, Contractor, ContractorFilter, ContractorSort
from schema.enums import ContractorSortField, SortDirection
from schema.importing import ImportFilter
from schema.imports import IMPORTS, Import
from schema.node import Node, read_id
from schema.paging import Connection, Page, page
from schema.reading import Noun
from schema.scalars import URL, CountryCode, Cursor
from schema.selecting import wanted
from schema.sight import Owned, of_import, on_team, seen
from schema.sources import Condition, among, starts, where
from schema.task import TASKS, Task

SORTS = {ContractorSortField.ADDED: ("id",), ContractorSortField.UPDATED: ("updated_at", "id")}
SEARCHED = 10  # words


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

        `search` finds the rows in which each of its words begins some word of the name, address
        or feature.
        """
        conditions = [*seen(self.membership, on_team())]
        conditions += [starts("words", "word", word) for word in words(search or "")[:SEARCHED]]
        if filter and filter.status is not None:
            conditions.append(among("status", filter.status))
        if filter and filter.current_stage is not None:
            conditions.append(among("current_stage", filter.current_stage))
        sort = sort or ContractorSort()
        sign = "-" if sort.direction is SortDirection.DESC else ""
        keys = [sign + name for name in SORTS[sort.field]]
        return await page(
            CONTRACTORS, info, self.mine, *conditions, first=first, after=after, sort=keys
        )

    @strawberry.field(graphql_type=Contractor | None)
    async def contractor(self, info: Info, id: Id) -> Any:
        """One contractor: the card. Null for a foreign or missing id."""
        return await self._one(CONTRACTORS, info, "ctr", id, on_team())

    @strawberry.field(graphql_type=Connection[Task])
    async def tasks(
        self,
        info: Info,
        status: Annotated[
            list[TaskStatus] | None, strawberry.argument(description="Only in any of these.")
        ] = None,
        contractor_id: Annotated[
            strawberry.ID | None, strawberry.argument(description="Only of this one.")
        ] = None,
        first: First = None,
        after: After = None,
    ) -> Page:
        """The work, newest first: all of it, or of some statuses, or of one contractor."""
        conditions = [*seen(self.membership, on_team("contractor."))]
        if status is not None:
            conditions.append(among("status", status))
        if contractor_id is not None:
            key = read_id("ctr", contractor_id)
            conditions.append(among("contractor_id", [key] if key else []))
        return await page(TASKS, info, self.mine, *conditions, first=first, after=after)

    @strawberry.field(graphql_type=Task | None)
    async def task(self, info: Info, id: Id) -> Any:
        """One task. Null for a foreign or missing id."""
        return await self._one(TASKS, info, "tsk", id, on_team("contractor."))

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
        some = filter.conditions() if filter else []
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
