"""A company's own services and projects."""

from __future__ import annotations

from typing import Any

import strawberry
from strawberry import UNSET

from models.cataloguing import create_project, create_service, update_project, update_service
from models.idempotency import Outcome
from models.problems import InvalidInput, Issue
from schema import catalogue
from schema.arguments import IdempotencyKey
from schema.context import Info
from schema.idempotency import once, reread
from schema.node import read_id
from schema.selecting import wanted
from schema.sources import where
from schema.task import PROJECTS, SERVICES


@strawberry.type
class CatalogueMutations:
    """What tasks may name."""

    @strawberry.mutation(graphql_type=catalogue.CreateServiceResult)
    async def create_service(
        self,
        info: Info,
        input: catalogue.CreateServiceInput,
        idempotency_key: IdempotencyKey = None,
    ) -> catalogue.CreateServicePayload:
        """Add a kind of work of your own."""
        member = await info.context.member(input.company_id)

        async def make() -> list[Outcome]:
            made = await create_service(
                member, code=input.service_code, name_en=input.name_en, name_ru=input.name_ru
            )
            return [Outcome(made.id)]

        [made] = await once(info, idempotency_key, member, input, make)
        mine = where("company_id", member.company_id)
        shown = await reread(SERVICES, made, wanted(info, "service"), mine)
        return catalogue.CreateServicePayload(service=shown)

    @strawberry.mutation(graphql_type=catalogue.UpdateServiceResult)
    async def update_service(
        self, info: Info, input: catalogue.UpdateServiceInput
    ) -> catalogue.UpdateServicePayload:
        """Rename a service of your own, retire it or bring it back; harmless to repeat."""
        member = await info.context.member(input.company_id)
        given = _given(input, "name_en", "name_ru", "retired")
        service = await update_service(member, read_id("svc", input.service_id), given)
        shown = await SERVICES.one(wanted(info, "service"), where("id", service.id))
        return catalogue.UpdateServicePayload(service=shown)

    @strawberry.mutation(graphql_type=catalogue.CreateProjectResult)
    async def create_project(
        self,
        info: Info,
        input: catalogue.CreateProjectInput,
        idempotency_key: IdempotencyKey = None,
    ) -> catalogue.CreateProjectPayload:
        """Add a project; tasks that name a new one make it as well."""
        member = await info.context.member(input.company_id)

        async def make() -> list[Outcome]:
            return [Outcome((await create_project(member, input.name)).id)]

        [made] = await once(info, idempotency_key, member, input, make)
        mine = where("company_id", member.company_id)
        shown = await reread(PROJECTS, made, wanted(info, "project"), mine)
        return catalogue.CreateProjectPayload(project=shown)

    @strawberry.mutation(graphql_type=catalogue.UpdateProjectResult)
    async def update_project(
        self, info: Info, input: catalogue.UpdateProjectInput
    ) -> catalogue.UpdateProjectPayload:
        """Rename a project, retire it or bring it back; harmless to repeat."""
        member = await info.context.member(input.company_id)
        given = _given(input, "name", "retired")
        project = await update_project(member, read_id("prj", input.project_id), given)
        shown = await PROJECTS.one(wanted(info, "project"), where("id", project.id))
        return catalogue.UpdateProjectPayload(project=shown)


def _given(input: Any, *names: str) -> dict[str, Any]:
    """Return what an input says of these. Raises InvalidInput for null: none of them is empty."""
    given = {name: value for name in names if (value := getattr(input, name)) is not UNSET}
    if empty := [name for name, value in given.items() if value is None]:
        raise InvalidInput([Issue("REQUIRED", (_camel(name),)) for name in empty])
    return given


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(word.title() for word in others)
