"""P4: however guesses are sent, an account gives away ten an hour; on a real server."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
from websockets.asyncio.client import connect

from app.asgi import create_application
from app.server import Server, config, listening
from models import Account, OtpChallenge, Session, TrustedDevice
from tests.app.running import running
from tests.app.toy import PROTOCOL, hear, say, until
from tests.conftest import PASSWORD, make_account
from tests.models.devices import App, enrol

SIGN_IN = f"""mutation {{ signIn(input: {{email: "bo@work.example", password: "{PASSWORD}"}}) {{
  ... on OtpSent {{ challengeId }} ... on SignInPayload {{ token }}
  ... on Problem {{ code }} }} }}"""
GUESS = 'verifyOtp(input: {challengeId: "%s", code: "%s"}) { __typename ... on Problem { code } }'


class Served:
    """The application on a port of the loopback."""

    def __init__(self, port: int, http: httpx2.AsyncClient) -> None:
        self.port, self.http = port, http

    async def post(self, body: Any, **headers: str) -> Any:
        return (await self.http.post("/graphql", json=body, headers=headers)).json()

    async def ask(self, document: str) -> Any:
        return await self.post({"query": document})

    async def challenge(self) -> str:
        return str((await self.ask(SIGN_IN))["data"]["signIn"]["challengeId"])


@asynccontextmanager
async def serving(folder: Path) -> AsyncIterator[Served]:
    async with running(folder) as parts:
        application = create_application(parts.parts)
        server = Server(
            config(application.asgi, application.surface.settings), application.surface.live
        )
        door = listening("127.0.0.1", 0)
        port = door.getsockname()[1]
        task = asyncio.create_task(server.serve([door]))
        await until(lambda: server.started)
        url = f"http://127.0.0.1:{port}"
        async with httpx2.AsyncClient(base_url=url, trust_env=False, timeout=60) as http:
            yield Served(port, http)
        server.should_exit = True
        await task


@pytest.fixture
async def served(database: str, tmp_path: Path) -> AsyncIterator[Served]:
    async with serving(tmp_path) as found:
        yield found


@pytest.fixture
async def app(database: str) -> App:
    """Of bo, who has an authenticator app: challenges cost an attacker no letter."""
    made, _ = await enrol(await make_account("bo@work.example"))
    return made


async def guessed() -> int:
    return sum(each.wrong_guesses for each in await OtpChallenge.all())


async def test_P4_aliases_buy_no_guess(served: Served, app: App):
    id = await served.challenge()
    guesses = " ".join(f"a{n}: {GUESS % (id, f'{n:06}')}" for n in range(5))

    answer = await served.ask(f"mutation {{ {guesses} }}")

    assert answer["errors"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
    assert await guessed() == 0


async def test_P4_fragments_buy_no_guess(served: Served, app: App):
    id = await served.challenge()
    parts = [f"fragment F{n} on Mutation {{ a{n}: {GUESS % (id, f'{n:06}')} }}" for n in range(5)]
    spread = " ".join(f"...F{n}" for n in range(5))
    inline = " ".join(f"... on Mutation {{ b{n}: {GUESS % (id, f'{n:06}')} }}" for n in range(3))

    for document in (f"mutation {{ {spread} }} {' '.join(parts)}", f"mutation {{ {inline} }}"):
        answer = await served.ask(document)
        assert answer["errors"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"

    assert await guessed() == 0


async def test_P4_of_several_operations_one_runs(served: Served, app: App):
    id = await served.challenge()
    operations = " ".join(f"mutation M{n} {{ {GUESS % (id, app.wrong())} }}" for n in range(20))

    unnamed = await served.ask(operations)
    named = await served.post({"query": operations, "operationName": "M7"})

    assert unnamed["errors"][0]["extensions"]["code"] == "OPERATION_RESOLUTION_FAILURE"
    assert named["data"]["verifyOtp"]["code"] == "WRONG_CODE"
    assert await guessed() == 1


async def test_P4_batches_are_refused(served: Served, app: App):
    id = await served.challenge()
    one = {"query": f"mutation {{ {GUESS % (id, app.wrong())} }}"}

    answer = await served.post([one] * 20)

    assert answer["errors"][0]["extensions"]["code"] == "BAD_REQUEST"
    assert await guessed() == 0


async def test_P4_forty_requests_at_once_get_five_guesses(served: Served, app: App):
    id = await served.challenge()
    document = f"mutation {{ {GUESS % (id, app.wrong())} }}"

    answers = await asyncio.gather(*(served.ask(document) for _ in range(40)))

    codes = [answer["data"]["verifyOtp"]["code"] for answer in answers]
    assert (codes.count("WRONG_CODE"), codes.count("CODE_EXPIRED")) == (4, 36)
    assert await guessed() == 5


async def test_P4_new_challenges_and_sockets_get_no_more_than_ten_in_all(served: Served, app: App):
    url, found = f"ws://127.0.0.1:{served.port}/graphql", []
    async with connect(url, subprotocols=[PROTOCOL], proxy=None) as socket:
        await say(socket, type="connection_init")
        await hear(socket)
        for n in range(60):
            if n % 5 == 0:
                id = await served.challenge()
            query = f"mutation {{ {GUESS % (id, app.wrong())} }}"
            await say(socket, id=str(n), type="subscribe", payload={"query": query})
            found.append((await hear(socket))["payload"]["data"]["verifyOtp"]["code"])
            await hear(socket)  # complete

    assert await guessed() == 10
    assert set(found[10:]) == {"TOO_MANY_CODES"}


async def test_P4_another_process_goes_on_counting(app: App, tmp_path: Path):
    for n in range(2):
        async with serving(tmp_path / str(n)) as served:
            id = await served.challenge()
            for _ in range(5):
                await served.ask(f"mutation {{ {GUESS % (id, app.wrong())} }}")
    async with serving(tmp_path / "last") as served:
        id = await served.challenge()
        answer = await served.ask(f"mutation {{ {GUESS % (id, app.code())} }}")

    assert answer["data"]["verifyOtp"]["code"] == "TOO_MANY_CODES"
    assert await Session.all().count() == 0


# the cookie of a trusted device


VERIFY = """mutation($id: ID!, $code: String!) { verifyOtp(input: {
  challengeId: $id, code: $code, session: COOKIE, trustDevice: true }) {
  ... on VerifyOtpPayload { token deviceToken } ... on Problem { code } } }"""


async def test_a_browser_keeps_the_device_in_a_cookie_that_scripts_cannot_read(
    served: Served, app: App
):
    variables = {"id": await served.challenge(), "code": app.code()}
    response = await served.http.post("/graphql", json={"query": VERIFY, "variables": variables})

    assert response.json()["data"]["verifyOtp"] == {"token": None, "deviceToken": None}
    session, device = response.headers.get_list("set-cookie")
    assert session.startswith("muster_session=")
    assert device.startswith("muster_device=")
    assert {"HttpOnly", "Path=/", "SameSite=lax", f"Max-Age={90 * 86_400}"} <= {*device.split("; ")}


@pytest.mark.parametrize(
    ("origin", "skips"), [("http://127.0.0.1:8000", True), ("https://evil.example", False)]
)
async def test_the_cookie_of_a_device_counts_on_our_own_pages_only(
    served: Served, database: str, origin: str, skips: bool
):
    account: Account = await make_account("bo@work.example")
    _, token = await TrustedDevice.trust(account, ip="", user_agent="")

    answer = await served.post({"query": SIGN_IN}, Cookie=f"muster_device={token}", Origin=origin)

    assert ("token" in answer["data"]["signIn"]) is skips
