"""Makes a company with many contractors: the few rows by the product's verbs, the many in bulk."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import islice
from operator import itemgetter
from typing import Any

import orjson
from tortoise.fields import JSONField
from tortoise.models import Model

import models
from app.database import close_database, migrate, open_database
from bench.people import TABLES, Person, Team
from bench.stores import Store, open_store
from models import typeid
from models.account import Locale
from models.base import now
from models.company import Role, register_company
from models.consent import AgreementKind
from models.policy import Policy, development_vault, install
from models.session import SessionKind

BATCH = 2_000  # contractors written together
SERVICE = "design"
STEP = timedelta(minutes=7, microseconds=1)  # between two invitations
_MANAGERS = ("Ada", "Max", "Ines", "Tom", "Yuki", "Omar", "Rosa", "Finn")
_TAGS = ("Berlin", "Seniors", "Night shift")


@dataclass
class Data:
    """What the questions ask about: TypeIDs, and the token of somebody who may ask."""

    company_id: str
    token: str
    contractors: list[str] = field(default_factory=list)
    workers: list[str] = field(default_factory=list)
    """Contractors who work already: one more task changes nothing in their snapshot."""


async def make(url: str, contractors: int) -> Data:
    """Fill the new database at `url`."""
    await migrate(url)
    install(Policy(vault=development_vault(), signing_key=b"of the bench, for this run only"))
    await open_database(url)
    try:
        team, data = await _found()
    finally:
        await close_database()
    store = await open_store(url)
    try:
        await _write(store, team, contractors, data)
        await store.settle()
    finally:
        await store.close()
    return data


async def _found() -> tuple[Team, Data]:
    """Write the few rows that all others point at."""
    for kind in AgreementKind:
        await models.Agreement.publish(kind, 1, dict.fromkeys(Locale, (kind, "…")))
    service = await models.Service.create(code=SERVICE, name_en="Design", name_ru="Дизайн")
    owner = await _account("owner")
    member = await register_company(
        owner,
        name="Acme",
        legal_name="Acme Incorporated",
        country="DE",
        timezone="Europe/Berlin",
        owner_name="Bench",
    )
    managers = [
        await models.Member.create(
            account=await _account(name.lower()),
            company=member.company,
            role=Role.MANAGER,
            name=name,
        )
        for name in _MANAGERS
    ]
    texts = [a for a in await models.Agreement.current() if a.locale is Locale.EN]
    _, token = await models.Session.open(
        owner, SessionKind.BEARER, ip="127.0.0.1", user_agent="bench"
    )
    tags = [
        await models.Tag.create(company_id=member.company_id, name=name, name_key=name.lower())
        for name in _TAGS
    ]
    team = Team(
        member.company_id,
        [m.id for m in managers],
        [tag.id for tag in tags],
        service.id,
        {a.kind: a.id for a in texts},
    )
    return team, Data(member.company.type_id, token)


async def _account(name: str) -> models.Account:
    email = f"{name}@acme.bench"
    return await models.Account.create(
        email=email, email_key=email, email_verified_at=now(), locale=Locale.EN
    )


async def _write(store: Store, team: Team, count: int, data: Data) -> None:
    start = now() - timedelta(days=1) - STEP * count
    # 7 919 is a prime: what was updated last is not what was added last
    people = (
        Person(team, n, start + STEP * n, start + STEP * (n * 7_919 % count) + timedelta(hours=6))
        for n in range(count)
    )
    while batch := [*islice(people, BATCH)]:
        tables: defaultdict[type[Model], list[dict[str, Any]]] = defaultdict(list)
        for person in batch:
            for model, row in person.rows():
                tables[model].append(row)
            shown = typeid.encode("ctr", person.id)
            data.contractors.append(shown)
            if person.works:
                data.workers.append(shown)
        for model in TABLES:
            await _append(store, model, tables[model])


async def _append(store: Store, model: type[Model], rows: list[dict[str, Any]]) -> None:
    """Write rows that name only what differs from the model's defaults."""
    columns = model._meta.fields_db_projection
    fields = {name: model._meta.fields_map[name] for name in columns}
    made = {name: f.default for name, f in fields.items() if callable(f.default)}
    fixed = {name: f.default for name, f in fields.items() if name not in made}
    texts = [name for name, f in fields.items() if isinstance(f, JSONField)]
    in_order = itemgetter(*fields)

    def record(row: dict[str, Any]) -> tuple[Any, ...]:
        full = {**fixed, **{name: make() for name, make in made.items() if name not in row}, **row}
        for name in texts:
            full[name] = orjson.dumps(full[name]).decode()
        values: tuple[Any, ...] = in_order(full)
        return values

    await store.write(model._meta.db_table, [*columns.values()], map(record, rows))
