"""What is there when schemathesis asks: administrators, each with a company that has everything."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from tortoise.models import Model

from app.asgi import publish_catalogue
from app.database import close_database, migrate, open_database
from app.settings import Settings
from models import Account, Contractor, Member
from models.inviting import Terms, invite
from models.joining import claim
from models.moving import ACCEPT, COMPLETE, SUBMIT
from models.policy import install
from models.registration import register
from models.session import Session, SessionKind
from models.task import Service
from models.typeid import encode
from tests.asking import give_task, import_of
from tests.conftest import COMPLETE as DETAILS
from tests.conftest import ORIGIN, agreement_ids, make_account, make_company, token_of

ADMINISTRATORS = 4  # in turn: whoever loses the session is followed by the next
SACRIFICED = 60  # for the operations that end sessions, by design


@dataclass
class Administrator:
    """An owner of a company who is of staff and a contractor of another company.

    `ids` are those of all nouns there by their names, `texts` what a text argument may mean.
    """

    token: str
    ids: dict[str, list[str]] = field(default_factory=dict)
    texts: dict[str, list[str]] = field(default_factory=dict)

    def knows(self, *rows: Model) -> None:
        """Remember the ids of rows."""
        for row in rows:
            noun = type(row).__name__
            self.ids.setdefault(noun[0].lower() + noun[1:], []).append(row.type_id)  # type: ignore[attr-defined]


@dataclass(frozen=True)
class World:
    """Who can ask: administrators, and the tokens of those who have but a session to lose."""

    administrators: list[Administrator]
    sacrificed: list[str]


@asynccontextmanager
async def filled(url: str, settings: Settings) -> AsyncIterator[None]:
    """Fill a new database for the time of the block, so that more can be added."""
    await migrate(url)
    install(settings.policy())
    await open_database(url)
    try:
        await publish_catalogue()
        await Service.create(code="design", name_en="Design", name_ru="Дизайн")
        yield
    finally:
        await close_database()


async def fill() -> World:
    """Make everybody."""
    client = await make_company("Client", await make_account("client@client.example"))
    administrators = [await _administrator(n, client) for n in range(ADMINISTRATORS)]
    sacrificed = [
        await _token(await make_account(f"brief{n}@gone.example")) for n in range(SACRIFICED)
    ]
    return World(administrators, sacrificed)


async def _administrator(n: int, client: Member) -> Administrator:
    account = await make_account(f"admin{n}@probe{n}.example", is_staff=True)
    owner = await make_company(f"Probe {n}", account)
    found = Administrator(await _token(account))
    found.knows(owner.company, owner, account)
    people = [await _contractor(owner, f"c{i}@work{n}.example") for i in range(4)]
    [waiting] = await invite(owner, [f"waiting@work{n}.example"], Terms())
    assert waiting.contractor
    found.knows(*people, waiting.contractor)
    for person in people:
        found.knows(
            *[await give_task(owner, person, *moves, **how) for moves, how in _lives(person, owner)]
        )
    found.knows(*[await import_of(owner, "", f"new@work{n}.example") for _ in range(3)])
    found.ids["agreement"] = [encode("agr", id) for id in await agreement_ids()]
    await _works_for(client, account, found)
    found.texts = {
        "token": [await token_of(waiting.contractor)],
        "serviceCode": ["design"],
        "currency": ["USD"],
        "amount": ["10", "1500.50"],
    }
    return found


def _lives(person: Contractor, owner: Member) -> list[tuple[list[tuple[Any, Any]], dict[str, Any]]]:
    """The moves that tasks have behind them."""
    who = person.account
    return [
        ([], {"publish": False}),
        ([], {"project": "Launch"}),
        ([(who, ACCEPT)], {}),
        ([(who, ACCEPT), (who, SUBMIT)], {}),
        ([(who, ACCEPT), (owner, COMPLETE)], {}),
    ]


async def _contractor(by: Member, email: str, account: Account | None = None) -> Contractor:
    [invited] = await invite(by, [email], Terms())
    account = account or await make_account(email)
    await claim(account)
    await register(account, DETAILS, await agreement_ids(), ORIGIN)
    assert invited.contractor
    return await Contractor.get(id=invited.contractor.id).select_related("account")


async def _works_for(client: Member, account: Account, found: Administrator) -> None:
    """Give the administrator work of somebody else's, for what only contractors do."""
    me = await _contractor(client, account.email, account)
    found.knows(me)
    for moves, how in _lives(me, client)[1:]:
        task = await give_task(client, me, *moves, **how)
        found.ids.setdefault("ownTask", []).append(task.type_id)


async def _token(account: Account) -> str:
    _, token = await Session.open(account, SessionKind.BEARER, ip="127.0.0.1", user_agent="probe")
    return token
