"""The contender as tutorials write it: Strawberry over Tortoise querysets, with DataLoaders."""

from __future__ import annotations

import base64
import os
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, NewType
from uuid import UUID

import strawberry
from starlette.applications import Starlette
from starlette.routing import Route
from strawberry.asgi import GraphQL
from strawberry.dataloader import DataLoader
from strawberry.schema.config import StrawberryConfig
from tortoise import Tortoise
from tortoise.expressions import F, Q
from tortoise.functions import Count
from tortoise.transactions import in_transaction

import models
from bench.stores import CONNECTIONS
from bench.windows import Contractor, Task
from models import typeid
from models.change import ActorKind, ChangeType
from models.company import CardFeePayer
from models.task import TaskStatus

Cursor = NewType("Cursor", str)


@strawberry.type
class PageInfo:
    has_next_page: bool
    end_cursor: Cursor | None


@strawberry.type
class ContractorEdge:
    cursor: Cursor
    node: Contractor


@strawberry.type
class ContractorConnection:
    edges: list[ContractorEdge]
    nodes: list[Contractor]
    page_info: PageInfo
    company_id: strawberry.Private[UUID]

    @strawberry.field
    async def total_count(self) -> int:
        return await models.Contractor.filter(company_id=self.company_id).count()


@strawberry.enum
class SortField(Enum):
    ADDED = "id"
    UPDATED = "updated_at"


@strawberry.enum
class SortDirection(Enum):
    ASC = ""
    DESC = "-"


@strawberry.input
class ContractorSort:
    field: SortField = SortField.ADDED
    direction: SortDirection = SortDirection.DESC


@strawberry.type
class Company:
    id: strawberry.ID
    name: str
    key: strawberry.Private[UUID]

    @classmethod
    def from_model(cls, company: models.Company) -> Company:
        return cls(id=strawberry.ID(company.type_id), name=company.name, key=company.id)

    @strawberry.field
    async def contractors(
        self, first: int = 25, after: Cursor | None = None, sort: ContractorSort | None = None
    ) -> ContractorConnection:
        sort = sort or ContractorSort()
        sign, name = sort.direction.value, sort.field.value
        rows = models.Contractor.filter(company_id=self.key)
        if after:
            rows = rows.filter(_behind(after, name, "lt" if sign else "gt"))
        found = await rows.order_by(*dict.fromkeys((sign + name, f"{sign}id"))).limit(first + 1)
        nodes = [Contractor.from_model(row) for row in found[:first]]
        edges = [
            ContractorEdge(cursor=_cursor(row, name), node=node)
            for row, node in zip(found, nodes, strict=False)
        ]
        end = edges[-1].cursor if edges else None
        info = PageInfo(has_next_page=len(found) > first, end_cursor=end)
        return ContractorConnection(edges=edges, nodes=nodes, page_info=info, company_id=self.key)

    @strawberry.field
    async def contractor(self, id: strawberry.ID) -> Contractor | None:
        key = typeid.decode("ctr", id)
        found = await models.Contractor.get_or_none(id=key, company_id=self.key)
        return Contractor.from_model(found) if found else None


def _cursor(row: models.Contractor, name: str) -> Cursor:
    value = getattr(row, name)
    text = value.isoformat() if isinstance(value, datetime) else str(value)
    return Cursor(base64.b64encode(f"{text}|{row.id}".encode()).decode())


def _behind(after: Cursor, name: str, than: str) -> Q:
    value, id = base64.b64decode(after).decode().split("|")
    behind: dict[str, Any] = {f"id__{than}": UUID(id)}
    if name == "id":
        return Q(**behind)
    moment = datetime.fromisoformat(value)
    further: dict[str, Any] = {f"{name}__{than}": moment}
    return Q(**further) | Q(**{name: moment, **behind})


@strawberry.type
class CreateTaskPayload:
    task: Task


@strawberry.input
class CreateTaskInput:
    company_id: strawberry.ID
    contractor_id: strawberry.ID
    title: str
    description: str
    amount: Decimal
    currency: str
    service_code: str
    publish: bool = False


@strawberry.type
class Query:
    @strawberry.field
    async def company(self, id: strawberry.ID) -> Company | None:
        found = await models.Company.get_or_none(id=typeid.decode("cmp", id))
        return Company.from_model(found) if found else None


@strawberry.type
class Mutation:
    @strawberry.mutation
    async def create_task(self, input: CreateTaskInput) -> CreateTaskPayload:
        company_id = typeid.decode("cmp", input.company_id)
        async with in_transaction():
            contractor = await models.Contractor.get(
                id=typeid.decode("ctr", input.contractor_id), company_id=company_id
            )
            service = await models.Service.get(code=input.service_code, company_id=None)
            task = await models.Task.create(
                company_id=company_id,
                contractor=contractor,
                title=input.title,
                description=input.description,
                service=service,
                amount_minor=int(input.amount.scaleb(2)),
                currency=input.currency,
                card_fee_paid_by=CardFeePayer.COMPANY,
                status=TaskStatus.PUBLISHED if input.publish else TaskStatus.DRAFT,
            )
            await models.TaskEvent.create(
                task=task, to_status=task.status, actor_kind=ActorKind.MEMBER
            )
            await models.Job.create(
                kind="send_notices",
                args={"contractor_id": str(contractor.id), "task_ids": [str(task.id)]},
            )
            company = models.Company.filter(id=company_id)
            await company.update(change_seq=F("change_seq") + 1)
            await models.Change.create(
                company_id=company_id,
                seq=await company.get().values_list("change_seq", flat=True),
                type=ChangeType.TASK_CREATED,
                actor_kind=ActorKind.MEMBER,
                subject_id=task.type_id,
                contractor_id=contractor.id,
                task_id=task.id,
                data={"status": task.status},
            )
        return CreateTaskPayload(task=Task.from_model(task))


async def load_invitations(ids: list[UUID]) -> Sequence[models.Invitation | None]:
    latest = {}
    for invitation in await models.Invitation.filter(contractor_id__in=ids).order_by("id"):
        latest[invitation.contractor_id] = invitation
    return [latest.get(id) for id in ids]


async def load_managers(ids: list[UUID]) -> Sequence[list[models.Member]]:
    found = defaultdict(list)
    rows = models.ContractorManager.filter(contractor_id__in=ids).order_by("id")
    for row in await rows.select_related("member"):
        found[row.contractor_id].append(row.member)
    return [found[id] for id in ids]


async def load_counts(ids: list[UUID]) -> Sequence[dict[TaskStatus, int]]:
    found: dict[UUID, dict[TaskStatus, int]] = defaultdict(dict)
    rows = models.Task.filter(contractor_id__in=ids).annotate(n=Count("id"))
    for owner, status, n in await rows.group_by("contractor_id", "status").values_list(
        "contractor_id", "status", "n"
    ):
        found[owner][status] = n
    return [found[id] for id in ids]


class App(GraphQL):
    async def get_context(self, request: Any, response: Any) -> Any:
        return {
            "request": request,
            "response": response,
            "invitations": DataLoader(load_invitations),
            "managers": DataLoader(load_managers),
            "counts": DataLoader(load_counts),
        }


def _write_moment(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


MOMENT = strawberry.scalar(
    name="DateTime", serialize=_write_moment, parse_value=datetime.fromisoformat
)
SCALARS: dict[object, Any] = {datetime: MOMENT, Cursor: strawberry.scalar(name="Cursor")}
schema = strawberry.Schema(Query, Mutation, config=StrawberryConfig(scalar_map=SCALARS))


@asynccontextmanager
async def lifespan(_: Starlette) -> AsyncIterator[None]:
    url = os.environ["BENCH_DATABASE_URL"]
    if not url.startswith("sqlite:"):
        url = f"{url}?minsize={CONNECTIONS}&maxsize={CONNECTIONS}"
    await Tortoise.init(db_url=url, modules={"models": ["models"]}, _enable_global_fallback=True)
    yield
    await Tortoise.close_connections()


app = Starlette(routes=[Route("/graphql", App(schema))], lifespan=lifespan)
