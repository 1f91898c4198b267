"""The installed `muster` as a real process on an empty folder, a real SMTP server, clients."""

from __future__ import annotations

import asyncio
import email
import itertools
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import httpx2
import orjson
from aiosmtpd.smtp import SMTP, Envelope, Session
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from emails.folder import action
from tests.database import SERVER, throwaway

PATIENCE = 60  # seconds for what should take a moment, on a slow machine
MUSTER = str(Path(sys.executable).with_name("muster"))


async def until(condition: Callable[[], Any], what: str) -> Any:
    """Wait until the condition holds and return its value."""
    try:
        async with asyncio.timeout(PATIENCE):
            while not (found := condition()):  # noqa: ASYNC110 - a far process has no event
                await asyncio.sleep(0.02)
            return found
    except TimeoutError:
        raise AssertionError(f"waited in vain for {what}") from None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Inbox:
    """Where the SMTP server puts what it accepts; `slow` is how long it takes for one letter."""

    letters: list[EmailMessage] = field(default_factory=list)
    slow: float = 0.0
    port: int = 0

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        await asyncio.sleep(self.slow)
        message = email.message_from_bytes(envelope.content or b"", policy=default)
        assert isinstance(message, EmailMessage)
        message["X-Envelope-To"] = ", ".join(envelope.rcpt_tos)
        self.letters.append(message)
        return "250 OK"

    def to(self, address: str) -> list[EmailMessage]:
        return [m for m in self.letters if m["X-Envelope-To"] == address]

    async def newest(self, address: str, count: int = 1) -> EmailMessage:
        """Return the letter that makes `count` letters to an address."""
        await until(lambda: len(self.to(address)) >= count, f"letter {count} to {address}")
        return self.to(address)[count - 1]

    async def action(self, address: str, count: int = 1) -> str:
        """Return the code or the link of a letter."""
        found = action(await self.newest(address, count))
        assert found
        return found


@asynccontextmanager
async def inbox() -> AsyncIterator[Inbox]:
    box = Inbox()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(box, loop=loop), "127.0.0.1", 0)
    box.port = server.sockets[0].getsockname()[1]
    try:
        yield box
    finally:
        server.close()
        await server.wait_closed()


class Service:
    """One `muster serve`; it can be killed and started again on the same data."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.folder = folder
        self.log = folder / "muster.log"
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("MUSTER_")},
            "MUSTER_PORT": str(self.port),
            **environment,
        }
        self.process: asyncio.subprocess.Process | None = None
        self.client = httpx2.AsyncClient(base_url=self.url, timeout=30)

    async def run(self, *arguments: str) -> str:
        """Run a command of `muster` to its end and return what it printed."""
        process = await asyncio.create_subprocess_exec(
            MUSTER,
            *arguments,
            cwd=self.folder,
            env=self.environment,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        printed, _ = await process.communicate()
        assert process.returncode == 0, printed.decode()
        return printed.decode()

    async def start(self) -> None:
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                MUSTER, "serve", cwd=self.folder, env=self.environment, stdout=log, stderr=log
            )
        for _ in range(PATIENCE * 10):
            try:
                if (await self.client.get("/readyz")).status_code == 200:
                    return
            except httpx2.HTTPError:
                if self.process.returncode is not None:
                    break
            await asyncio.sleep(0.1)
        raise AssertionError(f"muster serve did not get ready:\n{self.log.read_text()}")

    async def kill(self) -> None:
        assert self.process
        self.process.send_signal(signal.SIGKILL)
        await self.process.wait()

    async def stop(self) -> None:
        if self.process and self.process.returncode is None:
            self.process.terminate()
            assert await self.process.wait() == 0, self.log.read_text()[-4000:]
        await self.client.aclose()

    async def ask(self, document: str, token: str | None = None, **variables: Any) -> Any:
        """Run an operation; return the value of its only root field."""
        answer = await self.client.post(
            "/graphql",
            json={"query": document, "variables": variables},
            headers={"Authorization": f"Bearer {token}"} if token else {},
        )
        body = answer.json()
        assert "errors" not in body, body
        [value] = body["data"].values()
        return value

    async def upload(self, data: bytes, filename: str, token: str) -> str:
        answer = await self.client.post(
            "/uploads",
            params={"filename": filename},
            content=data,
            headers={"Authorization": f"Bearer {token}"},
        )
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])


@asynccontextmanager
async def serving(folder: Path, box: Inbox, **more: str) -> AsyncIterator[Service]:
    """Serve on an empty folder: embedded, or on the PostgreSQL and Redis of TEST_DATABASE_URL."""
    environment = {
        "MUSTER_MAIL_URL": f"smtp://127.0.0.1:{box.port}?tls=off",
        "MUSTER_JOB_LEASE": "3s",
        **more,
    }
    async with throwaway() as url:
        if SERVER:
            redis = os.environ.get("TEST_REDIS_URL", "redis://127.0.0.1:6379/13")
            environment |= {"MUSTER_DATABASE_URL": url, "MUSTER_REDIS_URL": redis}
        service = Service(folder, environment)
        if SERVER:
            await service.run("migrate")
        await service.start()
        try:
            yield service
        finally:
            await service.stop()


class Follower:
    """A subscription over a WebSocket, which resumes when the line breaks: to companyChanges."""

    DOCUMENT = """subscription Follow($after: Cursor) { companyChanges(after: $after) { __typename
        ... on Change { seq cursor type contractor { email status currentStage }
                        import { status counts { total committed } } } } }"""

    def __init__(
        self, service: Service, token: str, after: str, document: str = DOCUMENT, **more: Any
    ) -> None:
        self.service, self.token, self.after = service, token, after
        self.document, self.more = document, more
        self.breaks = 0
        self.seen: list[dict[str, Any]] = []
        self._task = asyncio.create_task(self._follow())

    async def _follow(self) -> None:
        for wait in itertools.repeat(0.2):
            try:
                await self._listen()
            except (ConnectionClosed, OSError):
                self.breaks += 1
                await asyncio.sleep(wait)

    async def _listen(self) -> None:
        address = self.service.url.replace("http", "ws") + "/graphql"
        protocol = Subprotocol("graphql-transport-ws")
        async with connect(address, subprotocols=[protocol]) as socket:

            async def send(**message: Any) -> None:
                await socket.send(orjson.dumps(message).decode())

            await send(type="connection_init", payload={"authorization": f"Bearer {self.token}"})
            async for frame in socket:
                message = orjson.loads(frame)
                if message["type"] == "connection_ack":
                    payload = {
                        "query": self.document,
                        "variables": {"after": self.after, **self.more},
                    }
                    await send(type="subscribe", id="1", payload=payload)
                elif message["type"] == "ping":
                    await send(type="pong")
                elif message["type"] == "next":
                    [change] = message["payload"]["data"].values()
                    self.seen.append(change)
                    self.after = change["cursor"]
                elif message["type"] == "error":
                    raise AssertionError(message)

    async def sees(self, type: str, **wanted: Any) -> dict[str, Any]:
        """Wait for a change of a type, with such a contractor or import."""

        def found() -> dict[str, Any] | None:
            for change in self.seen:
                about = {**(change["contractor"] or {}), **(change["import"] or {})}
                if change["type"] == type and wanted.items() <= about.items():
                    return change
            if self._task.done():
                self._task.result()
            return None

        return await until(found, f"{type} {wanted}")  # type: ignore[no-any-return]

    async def close(self) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
