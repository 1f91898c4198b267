"""A company as its members see it: the root of the dashboard."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import strawberry

import models
from models.change import Change
from models.company import CompanyStatus, MemberStatus, Right, Role
from models.contractor import ContractorStatus
from models.onboarding import StageKey
from models.problems import NotFound
from models.task import TaskStatus
from models.text.folding import words
from resolvers.counting import counts_by
from schema.change import position
from schema.company import CompanySettings, Member
from schema.context import Info
from schema.contractor import CONTRACTORS, Contractor
from schema.enums import ContractorSortField, Locale, SortDirection
from schema.imports import IMPORTS, Import
from schema.inputs import ContractorFilter, ContractorSort
from schema.node import Node, read_id, shows
from schema.paging import Connection, page
from schema.reading import Condition, among, starts, where
from schema.scalars import URL, CountryCode, Cursor
from schema.selecting import wanted
from schema.task import TASKS, Task

SORTS = {ContractorSortField.ADDED: ("id",), ContractorSortField.UPDATED: ("updated_at", "id")}


@strawberry.type(description="How many contractors stand at a stage.")
class StageCount:
    stage: StageKey | None = strawberry.field(description="Null: through all stages.")
    count: int = strawberry.field(description="How many.")


@strawberry.type(description="How many contractors have a status.")
class StatusCount:
    status: ContractorStatus = strawberry.field(description="The status.")
    count: int = strawberry.field(description="How many.")


@strawberry.type(description="The funnel: where everybody stands now.")
class Onboarding:
    by_stage: list[StageCount] = strawberry.field(
        description="Of everybody who is invited, onboarding or active, in the order of the stages."
    )
    by_status: list[StatusCount] = strawberry.field(description="Of everybody.")


@strawberry.type(description="A company as its members see it.")
class Company(Node):
    name: str = strawberry.field(description="What people call it; in any script.")
    legal_name: str = strawberry.field(description="As registered; in any script.")
    country: CountryCode = strawberry.field(description="Where it is registered.")
    status: CompanyStatus = strawberry.field(description="What it may do.")
    created_at: datetime = strawberry.field(description="When it signed up.")
    settings: CompanySettings = strawberry.field(description="How it likes things done.")
    model: strawberry.Private[models.Company]
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
            settings=CompanySettings(
                **{
                    name: getattr(company, name)
                    for name in CompanySettings.__annotations__
                    if name != "invitation_locale"
                },
                invitation_locale=Locale(company.invitation_locale.value),
            ),
            model=company,
            membership=member,
        )

    def _mine(self, *conditions: Condition) -> list[Condition]:
        """The conditions of every read: this company, and what the member may see."""
        self.membership.require(Right.READ)
        return [where("company_id", self.model.id), *conditions]

    @strawberry.field(graphql_type=Connection[Contractor], description="The team: the dashboard.")
    async def contractors(
        self,
        info: Info,
        filter: ContractorFilter | None = None,
        search: str | None = None,
        sort: ContractorSort | None = None,
        first: int | None = None,
        after: str | None = None,
    ) -> Any:
        """A page of the team, newest first unless sorted otherwise.

        `search` finds rows in which every word of it begins some word of the name, address or feature.
        """
        conditions = self._mine()
        if filter and filter.status is not None:
            conditions.append(among("status", filter.status))
        if filter and filter.current_stage is not None:
            conditions.append(among("current_stage", filter.current_stage))
        conditions += [starts("words", "word", word) for word in words(search or "")[:10]]
        sort = sort or ContractorSort()
        sign = "-" if sort.direction is SortDirection.DESC else ""
        keys = [sign + name for name in SORTS[sort.field]]
        return await page(CONTRACTORS, info, conditions, first=first, after=after, sort=keys)

    @strawberry.field(graphql_type=Contractor | None, description="One contractor: the card.")
    async def contractor(self, info: Info, id: strawberry.ID) -> Any:
        """The contractor of this id; null for a foreign or missing one."""
        key = read_id("ctr", id)
        return await CONTRACTORS.one(wanted(info), *self._mine(where("id", key))) if key else None

    @strawberry.field(graphql_type=Connection[Task], description="The work, newest first.")
    async def tasks(
        self,
        info: Info,
        status: list[TaskStatus] | None = None,
        contractor_id: strawberry.ID | None = None,
        first: int | None = None,
        after: str | None = None,
    ) -> Any:
        """A page of the tasks, of some statuses or of one contractor."""
        conditions = self._mine()
        if status is not None:
            conditions.append(among("status", status))
        if contractor_id is not None:
            key = read_id("ctr", contractor_id)
            conditions.append(among("contractor_id", [key] if key else []))
        return await page(TASKS, info, conditions, first=first, after=after)

    @strawberry.field(graphql_type=Task | None, description="One task.")
    async def task(self, info: Info, id: strawberry.ID) -> Any:
        """The task of this id; null for a foreign or missing one."""
        key = read_id("tsk", id)
        return await TASKS.one(wanted(info), *self._mine(where("id", key))) if key else None

    @strawberry.field(graphql_type=Connection[Import], description="Spreadsheets, newest first.")
    async def imports(self, info: Info, first: int | None = None, after: str | None = None) -> Any:
        """A page of the imports."""
        return await page(IMPORTS, info, self._mine(), first=first, after=after)

    @strawberry.field(graphql_type=Import | None, name="import", description="One import.")
    async def import_(self, info: Info, id: strawberry.ID) -> Any:
        """The import of this id; null for a foreign or missing one."""
        key = read_id("imp", id)
        return await IMPORTS.one(wanted(info), *self._mine(where("id", key))) if key else None

    @strawberry.field(description="The employees who may act.")
    async def members(self) -> list[Member]:
        """Active members, oldest first."""
        self.membership.require(Right.READ)
        return await self.model.members.filter(status=MemberStatus.ACTIVE).order_by("id")  # type: ignore[return-value]

    @strawberry.field(description="Where everybody stands now.")
    async def onboarding(self) -> Onboarding:
        """Live counts by stage and by status."""
        self._mine()
        present = [ContractorStatus.INVITED, ContractorStatus.ONBOARDING, ContractorStatus.ACTIVE]
        stages = await counts_by(
            models.Contractor, "current_stage", company_id=self.model.id, status__in=present
        )
        statuses = await counts_by(models.Contractor, "status", company_id=self.model.id)
        return Onboarding(
            by_stage=[StageCount(stage=key, count=stages.get(key, 0)) for key in (*StageKey, None)],
            by_status=[
                StatusCount(status=key, count=statuses.get(key, 0)) for key in ContractorStatus
            ],
        )

    @strawberry.field(
        description="Give it to companyChanges to hear of everything after this answer; read it in the same "
        "operation as the page that it belongs to, before the page."
    )
    async def changes_cursor(self) -> Cursor:
        """The end of the log as it is now."""
        last = await Change.filter(company_id=self.model.id).order_by("-seq").first()
        return position(last.seq if last else 0)

    @strawberry.field(
        description="A spreadsheet of tasks to fill in: a signed link, good for five minutes."
    )
    async def task_template_url(self, info: Info, locale: Locale = Locale.EN) -> URL:
        """A link to the template in a language."""
        self.membership.require(Right.READ)
        return URL(
            info.context.outside.file_url(
                f"task-template-{locale.value}", self.model.type_id, "muster-tasks.xlsx"
            )
        )

    @strawberry.field(description="What you may do here.")
    def role(self) -> Role:
        """The caller's role."""
        return self.membership.role


shows(Company, models.Company)


@strawberry.type
class CompanyQueries:
    @strawberry.field
    async def company(self, info: Info, id: strawberry.ID | None = None) -> Company | None:
        """The company that you act for; the id may be left out when there is only one.

        Null for a company that is not yours, or none.
        """
        try:
            return Company.of(await info.context.member(id))
        except NotFound:
            return None
