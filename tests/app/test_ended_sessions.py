"""P11: live connections of a session that ended close, on real sockets and event streams.

The period between two looks is short here; what it is in service stands in the last test.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.routing import Route, WebSocketRoute
from websockets.asyncio.client import ClientConnection, connect

from app.asgi import surface_of
from app.headers import guarded
from app.http import GraphQLView
from app.server import Server, config, listening
from app.sockets import Sockets
from app.surface import SurfaceSettings
from models import Account, Member
from models.base import now
from models.changing_password import change_password
from models.company import Role
from models.disabling import disable_account
from models.ending_sessions import end_other_sessions, end_sessions
from models.enrolling import confirm_totp, start_totp
from models.membership import remove_member
from models.recovering import answer, recover, reset_password
from models.recovery import Recovery
from models.session import Session, SessionKind
from tests.app.running import running
from tests.app.toy import PROTOCOL, hear, say, until
from tests.conftest import PASSWORD, make_account, member_of
from tests.models.devices import App
from tests.models.hiring import acting, colleague, subject

FOLLOW = "subscription { companyChanges { __typename } }"
NEW = "quiet lamps over Oslo"


@dataclass
class Service:
    port: int

    def socket(self) -> connect:
        url = f"ws://127.0.0.1:{self.port}/graphql"
        return connect(url, subprotocols=[PROTOCOL], proxy=None)


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Service]:
    async with running(tmp_path) as parts_of:
        surface = surface_of(parts_of.parts)
        surface = replace(surface, settings=replace(surface.settings, recheck_seconds=0.02))
        routes = [
            Route("/graphql", GraphQLView(surface)),
            WebSocketRoute("/graphql", Sockets(surface)),
        ]
        app = guarded(Starlette(routes=routes), surface.settings)
        server = Server(config(app, surface.settings), surface.live)
        door = listening("127.0.0.1", 0)
        serving = asyncio.create_task(server.serve([door]))
        await until(lambda: server.started)
        yield Service(door.getsockname()[1])
        server.should_exit = True
        await serving


async def signed_in(account: Account) -> tuple[Session, str]:
    return await Session.open(account, SessionKind.BEARER, ip="203.0.113.7", user_agent="t")


@asynccontextmanager
async def following(service: Service, token: str) -> AsyncIterator[ClientConnection]:
    async with service.socket() as socket:
        await say(socket, type="connection_init", payload={"authorization": f"Bearer {token}"})
        assert (await hear(socket))["type"] == "connection_ack"
        await say(socket, type="subscribe", id="1", payload={"query": FOLLOW})
        yield socket


async def closed(socket: ClientConnection) -> int:
    """Return the code with which the other side closes."""
    async with asyncio.timeout(10):
        await socket.wait_closed()
    assert socket.close_code is not None
    return socket.close_code


async def _ended(session: Session, _: Session) -> None:
    await end_sessions(session.account, [session.id], ip="")


async def _others_ended(_: Session, other: Session) -> None:
    await end_other_sessions(other, ip="")


async def _signed_out(session: Session, _: Session) -> None:
    await session.end()


async def _password_changed(_: Session, other: Session) -> None:
    await change_password(other, PASSWORD, NEW, ip="")


async def _password_reset(session: Session, _: Session) -> None:
    await recover(session.account.email)
    recovery = await Recovery.get()
    await answer(recovery)
    await reset_password(recovery.token or "", NEW, ip="")


async def _account_disabled(session: Session, _: Session) -> None:
    staff = await make_account("sam@muster.example", is_staff=True)
    await disable_account(staff, session.account_id, "case 4711")


async def _member_removed(session: Session, _: Session) -> None:
    member = await member_of(await Member.get(account_id=session.account_id))
    owner = await colleague(member, "lee", Role.OWNER)
    await remove_member(await acting(owner), subject(member))


async def _app_turned_on(_: Session, other: Session) -> None:
    started = await start_totp(other)
    await confirm_totp(other, App(started.secret).code(), ip="")


async def _over_by_itself(session: Session, _: Session) -> None:
    await session.set(expires_at=now())


ENDS = [
    _ended, _others_ended, _signed_out, _password_changed, _password_reset, _account_disabled,
    _member_removed, _app_turned_on, _over_by_itself,
]  # fmt: skip


@pytest.mark.parametrize("end", ENDS, ids=lambda end: end.__name__.strip("_"))
async def test_P11_a_socket_closes_with_its_session(
    service: Service, ada: Member, end: Callable[[Session, Session], Awaitable[None]]
):
    session, token = await signed_in(ada.account)
    other, _ = await signed_in(ada.account)
    async with following(service, token) as socket:
        await end(session, other)

        assert await closed(socket) == 4403


async def test_P11_the_socket_of_another_session_stays(service: Service, ada: Member):
    session, token = await signed_in(ada.account)
    other, others_token = await signed_in(ada.account)
    async with following(service, token) as ended, following(service, others_token) as kept:
        await end_sessions(ada.account, [session.id], ip="")
        assert await closed(ended) == 4403

        await say(kept, type="ping")

        assert (await hear(kept))["type"] == "pong"
    assert other


@pytest.mark.parametrize("end", ENDS[:4], ids=lambda end: end.__name__.strip("_"))
async def test_P11_an_event_stream_ends_with_its_session(
    service: Service, ada: Member, end: Callable[[Session, Session], Awaitable[None]]
):
    session, token = await signed_in(ada.account)
    other, _ = await signed_in(ada.account)
    headers = {"Authorization": f"Bearer {token}", "Accept": "text/event-stream"}
    url = f"http://127.0.0.1:{service.port}/graphql"
    async with (
        httpx2.AsyncClient(trust_env=False) as client,
        client.stream("POST", url, json={"query": FOLLOW}, headers=headers) as response,
    ):
        assert response.status_code == 200
        await end(session, other)

        async with asyncio.timeout(10):
            events = [line async for line in response.aiter_lines() if line.startswith("event:")]

    assert events == []  # no `complete`: the client comes back, and is then told 401


async def test_P11_an_ended_token_opens_no_socket(service: Service, ada: Member):
    session, token = await signed_in(ada.account)
    await session.end()
    async with service.socket() as socket:
        await say(socket, type="connection_init", payload={"authorization": f"Bearer {token}"})

        assert await closed(socket) == 4403


def test_P11_in_service_it_takes_less_than_five_seconds():
    assert SurfaceSettings().recheck_seconds <= 4
