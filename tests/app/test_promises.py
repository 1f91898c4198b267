"""What every answer of the whole application promises, in production; where credentials count."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette
from websockets.asyncio.client import connect

from app.asgi import create_application
from app.settings import Environment
from models import Member
from models.session import Session, SessionKind
from tests.app.running import Running, running
from tests.app.test_guessing import Served, serving
from tests.app.toy import PROTOCOL, hear, say
from tests.asking import document
from tests.conftest import PASSWORD
from tests.resolvers.test_sign_in import code_of

OURS = "https://muster.example"
PROMISED = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "strict-transport-security": "max-age=63072000",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
STATIC = ("/go/assets/", "/graphiql/assets/", "/graphiql/examples.json")
"""What is the same for everybody, and may be kept."""
VIEWER = "{ viewer { account { email } } }"


@pytest.fixture
async def production(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path, env=Environment.PRODUCTION, public_url=OURS) as found:
        yield found


@pytest.fixture
async def served(database: str, tmp_path: Path) -> AsyncIterator[Served]:
    async with serving(tmp_path) as found:
        yield found


def paths(service: Running) -> list[str]:
    """One path of each route that there is, and one of none."""
    guarded: Any = create_application(service.parts).asgi
    application: Starlette = guarded._app.app
    kinds = {"{kind}": "invitation", "{name}": "landing.js", "{token}": "guessed"}
    found = {route.path for route in application.routes}  # type: ignore[attr-defined]
    for placeholder, value in kinds.items():
        found = {path.replace(placeholder, value) for path in found}
    assert len(found) > 10
    return sorted({*found, "/nowhere"})


async def test_C6_every_route_keeps_every_promise_whatever_it_answers(production: Running):
    for path in paths(production):
        for method in ("GET", "POST", "DELETE", "OPTIONS"):
            answer = await production.client.request(method, path)

            where = f"{method} {path}: {answer.status_code}"
            assert {name: answer.headers.get(name) for name in PROMISED} == PROMISED, where
            assert "frame-ancestors 'none'" in answer.headers["content-security-policy"], where
            if not path.startswith(STATIC):
                assert answer.headers["cache-control"] == "no-store", where


async def test_C6_a_file_is_not_kept(production: Running, ada: Member):
    headers = await production.token(ada.account)
    asked = {"query": "{ company { taskTemplateUrl } }"}
    link = (await production.client.post("/graphql", json=asked, headers=headers)).json()

    answer = await production.client.get(link["data"]["company"]["taskTemplateUrl"])

    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["content-disposition"].startswith("attachment")


async def test_C3_in_production_cookies_are_of_this_host_secure_and_closed_to_scripts(
    production: Running, ada: Member
):
    given: dict[str, Any] = {"email": "ada@acme.example", "password": PASSWORD}
    body = {"query": document("sign-in"), "variables": {"input": given}}
    sent = (await production.client.post("/graphql", json=body)).json()["data"]["signIn"]
    given = {"challengeId": sent["challengeId"], "code": await code_of(sent)}
    given |= {"session": "COOKIE", "trustDevice": True}
    body = {"query": document("verify"), "variables": {"input": given}}

    answer = await production.client.post("/graphql", json=body)

    session, device = answer.headers.get_list("set-cookie")
    assert session.startswith("__Host-muster=")
    assert device.startswith("__Host-muster-device=")
    for cookie in (session, device):
        assert {"HttpOnly", "Path=/", "SameSite=lax", "Secure"} <= {*cookie.split("; ")}
        assert "Domain" not in cookie


async def test_C3_a_session_in_a_url_is_nobody(served: Served, ada: Member):
    url = f"ws://127.0.0.1:{served.port}/graphql"
    for kind in (SessionKind.BEARER, SessionKind.COOKIE):
        _, token = await Session.open(ada.account, kind, ip="", user_agent="")
        names = ("token", "access_token", "session", "muster_session", "authorization")
        given = {**dict.fromkeys(names, token), "Authorization": f"Bearer {token}"}

        by_get = await served.http.get("/graphql", params={"query": VIEWER, **given})
        by_post = await served.http.post("/graphql", params=given, json={"query": VIEWER})
        query = "&".join(f"{name}={token}" for name in names)
        async with connect(f"{url}?{query}", subprotocols=[PROTOCOL], proxy=None) as socket:
            await say(socket, type="connection_init")
            await hear(socket)
            await say(socket, id="1", type="subscribe", payload={"query": VIEWER})
            by_socket = (await hear(socket))["payload"]

        for answer in (by_get.json(), by_post.json(), by_socket):
            assert answer["data"] == {"viewer": None}


async def test_T5_a_read_that_a_browser_keeps_is_its_readers_alone(
    production: Running, ada: Member, eve: Member
):
    ask = "/graphql?documentId=explorer.viewer"
    first = await production.client.get(ask, headers=await production.token(ada.account))
    known = {"If-None-Match": first.headers["etag"]}
    hers, others = await production.token(ada.account), await production.token(eve.account)

    again = await production.client.get(ask, headers={**hers, **known})
    other = await production.client.get(ask, headers={**others, **known})

    assert (again.status_code, other.status_code) == (304, 200)
    assert "eve@globex.example" in other.text
    assert {"Authorization", "Cookie"} <= {*first.headers["vary"].replace(" ", "").split(",")}
    assert first.headers["cache-control"] == "private, no-cache"
