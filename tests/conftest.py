"""The cast and the stage: a real database for each run, a clock to move, a policy of its own."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

import models.base
from app.database import close_database, migrate, open_database
from models import Account, Company, Contractor, Member
from models.account import Locale, hash_password
from models.company import Role, register_company
from models.consent import Agreement, AgreementKind, Origin
from models.invitation import Invitation
from models.inviting import Terms, invite
from models.joining import claim
from models.policy import Policy, development_vault, install
from models.registration import register
from models.task import Service
from tests.database import empty, throwaway

POLICY = Policy(vault=development_vault(), signing_key=b"a key for tests only, 32 bytes!!")
ORIGIN = Origin("203.0.113.7", "tests")
PASSWORD = "correct horse battery"


@pytest.fixture(autouse=True)
def policy() -> Iterator[Policy]:
    install(POLICY)
    yield POLICY
    install(POLICY)


def with_policy(**changes: Any) -> None:
    """Run the rest of a test under other rules."""
    install(replace(POLICY, **changes))


class Clock:
    """The time as the domain reads it; it runs, and can be moved."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def move(self, **by: float) -> None:
        self.ahead += timedelta(**by)

    def read(self) -> datetime:
        return datetime.now(UTC) + self.ahead


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(models.base, "_read_clock", clock.read)
    return clock


@pytest.fixture(scope="session")
async def database_url() -> AsyncIterator[str]:
    async with throwaway() as url:
        await migrate(url)
        yield url


@pytest.fixture(scope="session")
async def opened_database(database_url: str) -> AsyncIterator[str]:
    await open_database(database_url)
    yield database_url
    await close_database()


@pytest.fixture
async def database(opened_database: str) -> str:
    """An empty database, with the agreements and one service that every test may rely on."""
    await empty()
    for kind in AgreementKind:
        await Agreement.publish(kind, 1, dict.fromkeys(Locale, (kind.value, "text")))
    await Service.create(code="design", name_en="Design", name_ru="Дизайн")
    return opened_database


async def make_account(email: str, **values: Any) -> Account:
    return await Account.create(
        email=email,
        email_key=email.lower(),
        password_hash=values.pop("password_hash", None) or await _hash(),
        email_verified_at=models.base.now(),
        locale=values.pop("locale", Locale.EN),
        **values,
    )


_hashes: list[str] = []


async def _hash() -> str:
    if not _hashes:
        _hashes.append(await hash_password(PASSWORD))
    return _hashes[0]


async def make_company(name: str, owner: Account) -> Member:
    member = await register_company(
        owner,
        name=name,
        legal_name=name,
        country="US",
        timezone="UTC",
        owner_name=owner.email.split("@")[0],
    )
    return await member_of(member)


async def member_of(member: Member) -> Member:
    return await Member.get(id=member.id).select_related("company", "account")


@pytest.fixture
async def ada(database: str) -> Member:
    """Owner of Acme."""
    return await make_company("Acme", await make_account("ada@acme.example"))


@pytest.fixture
async def acme(ada: Member) -> Company:
    return ada.company


@pytest.fixture
async def max(ada: Member) -> Member:
    """Manager at Acme."""
    account = await make_account("max@acme.example")
    member = await Member.create(
        account=account, company=ada.company, role=Role.MANAGER, name="Max"
    )
    return await member_of(member)


@pytest.fixture
async def eve(database: str) -> Member:
    """Owner of Globex, another company."""
    return await make_company("Globex", await make_account("eve@globex.example"))


@pytest.fixture
async def sam(database: str) -> Account:
    """Of staff."""
    return await make_account("sam@muster.example", is_staff=True)


@pytest.fixture
async def bo(ada: Member) -> Contractor:
    """Invited to Acme."""
    [invited] = await invite(ada, ["bo@work.example"], Terms())
    assert invited.contractor
    return invited.contractor


@pytest.fixture
async def cy(ada: Member) -> Contractor:
    """Signed in to Acme's team; the registration is not complete."""
    [invited] = await invite(ada, ["cy@work.example"], Terms())
    await claim(await make_account("cy@work.example"))
    assert invited.contractor
    return await Contractor.get(id=invited.contractor.id).select_related("account")


COMPLETE = {
    "first_name": "Di",
    "last_name": "Álvarez",
    "country": "DE",
    "line1": "Torstraße 1",
    "city": "Berlin",
}


@pytest.fixture
async def di(ada: Member) -> Contractor:
    """Active on Acme's team."""
    [invited] = await invite(ada, ["di@work.example"], Terms())
    account = await make_account("di@work.example")
    await claim(account)
    await register(account, COMPLETE, await agreement_ids(), ORIGIN)
    assert invited.contractor
    return await Contractor.get(id=invited.contractor.id).select_related("account")


@pytest.fixture
def dilara(di: Contractor) -> Account:
    """Di's account."""
    assert di.account
    return di.account


async def agreement_ids(locale: Locale = Locale.EN) -> list[Any]:
    return [a.id for a in await Agreement.current() if a.locale is locale]


async def token_of(contractor: Contractor) -> str:
    """The token that the letter would carry."""
    invitation = await Invitation.filter(contractor_id=contractor.id).order_by("-id").first()
    assert invitation
    assert invitation.token
    return invitation.token


def code_in(text: str) -> str:
    found = re.search(r"\b(\d{6})\b", text)
    assert found, text
    return found[1]
