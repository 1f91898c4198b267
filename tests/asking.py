"""How tests ask the API in process: the real surface over the real database, and what it cost."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import aclosing, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import aiosqlite
import asyncpg
import pytest

from app.asgi import Parts, surface_of
from app.broker import LocalBroker
from app.execution import Result, start
from app.files import open_files
from app.metrics import Metrics
from app.requests import GraphQLRequest
from app.settings import Settings
from app.surface import RequestInfo, Surface
from app.throttle import LocalThrottle
from emails.mailer import open_mailer
from models import Account, Contractor, Import, Member, Task, Upload, change
from models.account import Locale
from models.assigning import create_task
from models.base import new_id, now
from models.imports.imported import ImportMode
from models.imports.importing import start_import, store_check
from models.imports.rows import TaskRow
from models.imports.sheet import RawRow, Sheet, SheetColumn
from models.moving import Move, move_own_task, move_tasks
from models.problems import Issue
from models.session import Session, SessionKind
from models.text.addresses import Address

DOCUMENTS = Path(__file__).parent / "documents"
IP, AGENT = "203.0.113.7", "tests"

By = Account | Member | Contractor | None


@dataclass(frozen=True)
class Answer:
    """What an operation came to, and the statements that it took."""

    data: Any
    errors: list[dict[str, Any]]
    statements: list[str] = field(default_factory=list)

    @property
    def codes(self) -> list[str]:
        """The codes of the errors."""
        return [error["extensions"]["code"] for error in self.errors]

    def __getitem__(self, name: str) -> Any:
        """Return a root field of an answer without errors."""
        assert self.errors == []
        return self.data[name]


@dataclass
class Api:
    """Asks the API as somebody."""

    surface: Surface[Session]
    sessions: dict[Any, Session] = field(default_factory=dict)

    async def ask(
        self,
        document: str,
        variables: dict[str, Any] | None = None,
        *,
        by: By = None,
        language: str | None = None,
    ) -> Answer:
        """Run a query or mutation; what its caller's credentials took is not counted."""
        session = await self.session(by)
        info = RequestInfo("request", IP, AGENT, accept_language=language, can_set_cookie=True)
        with counted() as statements:
            run = await start(
                self.surface, session, info, GraphQLRequest(document, variables=variables)
            )
            result = await run.result()
        return Answer(result.data, result.errors, statements)

    async def follow(
        self,
        document: str,
        variables: dict[str, Any] | None = None,
        *,
        by: By = None,
        last_event_id: str | None = None,
    ) -> AsyncGenerator[Result, None]:
        """Run a subscription. Raises StreamFailed."""
        info = RequestInfo("request", IP, AGENT, last_event_id=last_event_id)
        session = await self.session(by)
        run = await start(
            self.surface, session, info, GraphQLRequest(document, variables=variables)
        )
        async with aclosing(run.__aiter__()) as results:
            async for result in results:
                yield result

    async def session(self, by: By) -> Session | None:
        """Return a session of somebody, the same one each time."""
        if by is None:
            return None
        id = by.id if isinstance(by, Account) else by.account_id
        if id not in self.sessions:
            account = await Account.get(id=id)
            self.sessions[id], _ = await Session.open(
                account, SessionKind.BEARER, ip=IP, user_agent=AGENT
            )
        return self.sessions[id]


@pytest.fixture(scope="session")
def throttle() -> LocalThrottle:
    return LocalThrottle()


@pytest.fixture(scope="session")
def surface(throttle: LocalThrottle) -> Iterator[Surface[Session]]:
    with TemporaryDirectory() as folder:
        settings = Settings(data_dir=folder, secret_keys=["a secret for tests only, long enough"])
        broker = LocalBroker()
        mailer = open_mailer(f"folder:{folder}/letters", clock=now)
        files = open_files(f"file://{folder}/files", settings.keyring())
        change.bells.append(broker.ring)
        yield surface_of(Parts(settings, broker, throttle, files, mailer, Metrics()))
        change.bells.remove(broker.ring)


@pytest.fixture
def api(database: str, surface: Surface[Session], throttle: LocalThrottle) -> Api:
    """The API over an empty database; nobody has asked too often yet."""
    throttle._rules.clear()
    return Api(surface)


def document(name: str) -> str:
    """Return one of the clients' documents."""
    return (DOCUMENTS / f"{name}.graphql").read_text()


async def soon(awaitable: Any) -> Any:
    """Wait for what comes at once unless something is broken."""
    return await asyncio.wait_for(awaitable, 10)


_ASKING = {
    asyncpg.Connection: ("execute", "executemany", "fetch", "fetchrow", "fetchval"),
    aiosqlite.Connection: ("execute", "executemany", "execute_fetchall", "execute_insert"),
}
_FRAMES = (
    "BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "PRAGMA", "SELECT PG_ADVISORY_XACT_LOCK",
    "SET LOCAL",
)  # fmt: skip


@contextmanager
def counted() -> Iterator[list[str]]:
    """Gather the statements sent to the database, without those that frame transactions or lock."""
    statements: list[str] = []
    undo = [_tap(kind, name, statements) for kind, names in _ASKING.items() for name in names]
    try:
        yield statements
    finally:
        for restore in undo:
            restore()


def _tap(kind: type, name: str, statements: list[str]) -> Callable[[], None]:
    original = getattr(kind, name)

    def tapped(self: Any, sql: str, *args: Any, **kwargs: Any) -> Any:
        if not sql.lstrip().upper().startswith(_FRAMES):
            statements.append(sql)
        return original(self, sql, *args, **kwargs)

    setattr(kind, name, tapped)
    return lambda: setattr(kind, name, original)


async def give_task(
    member: Member,
    contractor: Contractor,
    *moves: tuple[Any, Move],
    publish: bool = True,
    **values: Any,
) -> Task:
    """Give a contractor a piece of work; `moves` are (who, move) pairs that follow."""
    row = TaskRow(
        contractor=Address(contractor.email, contractor.email_key),
        amount=values.pop("amount", 150_000),
        currency="USD",
        company_pays_card_fee=None,
        service_id="design",
        title=values.pop("title", "A logo"),
        **{
            name: values.get(name)
            for name in (
                "description", "service_period", "contractor_name", "user_service_name", "project",
                "task_url", "deadline", "external_id", "task_id",
            )
        },
    )  # fmt: skip
    task = await create_task(member, contractor, row, publish=publish)
    for who, move in moves:
        if isinstance(who, Member):
            await move_tasks(who, [("", task.id)], move, "because")
        else:
            await move_own_task(who, task.id, move, reason="because", result="done")
    return await Task.get(id=task.id)


async def upload_of(member: Member, sha256: str = "0" * 64) -> Upload:
    """A file that a member handed in; nobody reads it."""
    return await Upload.create(
        account_id=member.account_id,
        company_id=member.company_id,
        filename="tasks.csv",
        size=1,
        sha256=sha256,
        key=str(new_id()),
        expires_at=now() + timedelta(days=1),
    )


async def import_of(member: Member, *addresses: str, mode: ImportMode | None = None) -> Import:
    """An import whose rows were checked, one for each address; "" makes a row with problems."""
    upload = await upload_of(member, secrets.token_hex(32))
    made = await start_import(
        member, upload, mode=mode, publish=False, force=False, locale=Locale.EN
    )
    values = {"amount": 100, "currency": "USD", "service_id": "design", "description": "Work"}
    rows = [RawRow(n, {"contractor_email": a, **values}) for n, a in enumerate(addresses, 2)]
    columns = [SheetColumn(key, key) for key in ("contractor_email", *values)]
    notes = (Issue("HIDDEN_ROWS", ("sheet",), {"count": 1}),)
    await store_check(made, Sheet(tuple(columns), tuple(rows), notes=notes))
    return await Import.get(id=made.id)
