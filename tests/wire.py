"""How tests ask the real application over its three transports, each as `tests.asking.Api` does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import orjson
from websockets.asyncio.client import ClientConnection, connect

from app.asgi import Parts, create_application
from app.broker import LocalBroker
from app.execution import Result, StreamFailed
from app.files import open_files
from app.metrics import Metrics
from app.server import Server, config, listening
from app.settings import Settings
from app.throttle import LocalThrottle
from emails.mailer import MemoryMailer
from models import Account, change
from models.base import now
from models.session import Session, SessionKind
from tests.app.toy import PROTOCOL, hear, say, until
from tests.asking import AGENT, IP, Answer, By


@dataclass
class Served:
    """The application behind a real server on the loopback."""

    port: int
    http: httpx2.AsyncClient
    throttle: LocalThrottle

    async def authorization(self, by: By) -> dict[str, str]:
        """Sign somebody in once more; return the header."""
        if by is None:
            return {}
        account = await Account.get(id=by.id if isinstance(by, Account) else by.account_id)
        _, token = await Session.open(account, SessionKind.BEARER, ip=IP, user_agent=AGENT)
        return {"Authorization": f"Bearer {token}"}

    @asynccontextmanager
    async def socket(self, by: By) -> AsyncIterator[ClientConnection]:
        """Hold a socket whose connection_init was acknowledged."""
        url = f"ws://127.0.0.1:{self.port}/graphql"
        # A full queue would hide the server's close frame from a client that closes.
        async with connect(url, subprotocols=[PROTOCOL], proxy=None, max_queue=None) as socket:
            await say(socket, type="connection_init", payload=await self.authorization(by))
            assert await hear(socket) == {"type": "connection_ack"}
            yield socket


@asynccontextmanager
async def served(folder: Path, **chosen: Any) -> AsyncIterator[Served]:
    """Serve the application over the test's database."""
    secret_keys = ("a secret of tests, long enough to be one",)
    settings = Settings(data_dir=folder, secret_keys=secret_keys, **chosen)  # type: ignore[arg-type]
    broker, throttle = LocalBroker(), LocalThrottle()
    files = open_files(settings.files_url, settings.keyring())
    parts = Parts(settings, broker, throttle, files, MemoryMailer(now), Metrics())
    application = create_application(parts)
    surface = application.surface
    server = Server(config(application.asgi, surface.settings), surface.live)
    change.bells.append(broker.ring)
    with listening("127.0.0.1", 0) as door:
        port = door.getsockname()[1]
        serving = asyncio.create_task(server.serve([door]))
        await until(lambda: server.started)
        async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as http:
            yield Served(port, http, throttle)
        server.should_exit = True
        await serving
    change.bells.remove(broker.ring)


class Wire:
    """A transport: `results` are what one operation comes to over it."""

    def __init__(self, served: Served) -> None:
        self.served = served

    def results(
        self, document: str, variables: dict[str, Any], by: By
    ) -> AsyncGenerator[dict[str, Any], None]:
        """Run an operation and yield its payloads. Raises StreamFailed when it is refused."""
        raise NotImplementedError

    async def ask(
        self, document: str, variables: dict[str, Any] | None = None, *, by: By = None
    ) -> Answer:
        """Run a query or mutation."""
        async with aclosing(self.results(document, variables or {}, by)) as results:
            [payload] = [each async for each in results]
        return Answer(payload["data"], payload.get("errors", []))

    async def follow(
        self, document: str, variables: dict[str, Any] | None = None, *, by: By = None
    ) -> AsyncGenerator[Result, None]:
        """Run a subscription. Raises StreamFailed."""
        async with aclosing(self.results(document, variables or {}, by)) as results:
            async for payload in results:
                yield Result(payload["data"], payload.get("errors", []))


class OverHTTP(Wire):
    """One POST, one answer; a subscription is refused with 406."""

    async def results(
        self, document: str, variables: dict[str, Any], by: By
    ) -> AsyncGenerator[dict[str, Any], None]:
        response = await self.served.http.post(
            "/graphql",
            json={"query": document, "variables": variables},
            headers=await self.served.authorization(by),
        )
        payload = response.json()
        if "data" not in payload:
            raise StreamFailed([{**payload["errors"][0], "status": response.status_code}])
        assert response.status_code == 200
        yield payload


class OverSocket(Wire):
    """graphql-transport-ws."""

    async def results(
        self, document: str, variables: dict[str, Any], by: By
    ) -> AsyncGenerator[dict[str, Any], None]:
        async with self.served.socket(by) as socket:
            payload = {"query": document, "variables": variables}
            await say(socket, id="1", type="subscribe", payload=payload)
            while (message := await hear(socket))["type"] != "complete":
                if message["type"] == "error":
                    raise StreamFailed(message["payload"])
                assert message["type"] == "next"
                yield message["payload"]


class OverEvents(Wire):
    """graphql-sse."""

    async def results(
        self, document: str, variables: dict[str, Any], by: By
    ) -> AsyncGenerator[dict[str, Any], None]:
        headers = {"Accept": "text/event-stream", **await self.served.authorization(by)}
        body = {"query": document, "variables": variables}
        async with self.served.http.stream(
            "POST", "/graphql", json=body, headers=headers
        ) as response:
            assert response.headers["content-type"].startswith("text/event-stream")
            async for line in response.aiter_lines():
                if line == "event: complete":
                    return
                if line.startswith("data:"):
                    payload = orjson.loads(line.removeprefix("data:"))
                    if "data" not in payload:
                        raise StreamFailed(payload["errors"])
                    yield payload
