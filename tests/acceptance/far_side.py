"""Stands in for the service behind the landing page: canned answers that fit the real schema."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import uvicorn
from graphql import GraphQLSchema, build_schema, graphql
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from app.graphql import schema
from app.headers import guarded
from app.landing import documents, routes
from app.surface import SurfaceSettings

TOKEN = "a-token-of-24-bytes-or-so-0000"
PREVIEW = {
    "kind": "CONTRACTOR",
    "role": None,
    "state": "PENDING",
    "companyName": "Acme & <b>Söhne</b>",
    "inviterName": "Ada Lovelace",
    "maskedAddress": "b•@w•••.example",
    "message": "We liked your portfolio.\nCome and draw with us!",
    "locale": "EN",
    "expiresAt": "2031-12-05T10:00:00Z",
}
AGREEMENTS = [
    {
        "id": f"agr_{kind}_{locale}",
        "kind": kind,
        "locale": locale,
        "title": titles[locale],
        "url": f"/agreements/{kind}/1/{locale.lower()}",
    }
    for kind, titles in (
        ("SERVICE_AGREEMENT", {"EN": "Service Agreement", "RU": "Пользовательское соглашение"}),
        ("PRIVACY_POLICY", {"EN": "Privacy Policy", "RU": "Политика конфиденциальности"}),
    )
    for locale in ("EN", "RU")
]


def sent(wait: float = 60, channel: str = "EMAIL") -> dict[str, Any]:
    """A code is due; another one may be mailed in `wait` seconds."""
    now = datetime.now(UTC)
    return {
        "__typename": "OtpSent",
        "challengeId": "otp_1",
        "channel": channel,
        "expiresAt": (now + timedelta(minutes=10)).isoformat(),
        "resendAvailableAt": (now + timedelta(seconds=wait)).isoformat(),
    }


def signed_in(email: str = "bo@work.example", *, is_staff: bool = False) -> dict[str, Any]:
    account = {"__typename": "Account", "email": email, "isStaff": is_staff}
    return {"__typename": "VerifyOtpPayload", "account": account}


def problem(name: str, message: str = "A sentence of the service.", **more: Any) -> dict[str, Any]:
    """A problem with the code that belongs to it."""
    code = re.sub(r"(?<!^)(?=[A-Z])", "_", name).upper()
    return {"__typename": name, "code": code, "message": message, "path": None, **more}


def issue(*path: str, message: str = "Not like this.", suggestion: str | None = None) -> Any:
    return {
        "code": "PASSWORD_COMMON",
        "path": list(path),
        "message": message,
        "suggestion": suggestion,
    }


@dataclass(frozen=True)
class Settings:
    is_production: bool = False
    support_address: str = "help@muster.example"


@dataclass
class FarSide:
    """Answers each operation with the next of its `answers`, the last one for ever.

    `asked` notes operation and variables, `headers` those of the latest request. While `open` is
    not set nobody is answered; `refusal` is answered in place of everything.
    """

    sdl: GraphQLSchema
    url: str = ""
    answers: dict[str, list[Any]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    open: asyncio.Event = field(default_factory=asyncio.Event)
    refusal: Response | None = None

    def link(self, kind: str, token: str = TOKEN) -> str:
        return f"{self.url}/go/{kind}#token={token}"

    def mutations(self) -> list[tuple[str, dict[str, Any]]]:
        queries = ("invitation", "agreements", "viewer")
        return [each for each in self.asked if each[0] not in queries]

    async def answer(self, request: Request) -> Response:
        body = await request.json()
        name = body["operationName"]
        self.headers = dict(request.headers)
        self.asked.append((name, body["variables"].get("input", body["variables"])))
        await self.open.wait()
        if self.refusal is not None:
            return self.refusal
        answers = self.answers[name]
        root = {name: answers.pop(0) if len(answers) > 1 else answers[0]}
        if name == "invitation":
            root |= {"agreements": AGREEMENTS, "viewer": self.answers["viewer"][0]}
        document = documents()[body["documentId"]]
        result = await graphql(self.sdl, document, root, variable_values=body["variables"])
        return JSONResponse(result.formatted)


@cache
def _sdl() -> GraphQLSchema:
    return build_schema(schema.as_str())


@asynccontextmanager
async def far_side(
    settings: Settings | None = None, **answers: list[Any]
) -> AsyncIterator[FarSide]:
    """Serve the landing page with canned answers on a free port of the loopback."""
    side = FarSide(_sdl())
    side.answers = {
        "invitation": [PREVIEW],
        "agreements": [AGREEMENTS],
        "viewer": [None],
        **answers,
    }
    side.open.set()
    app = Starlette(
        routes=[
            Route("/graphql", side.answer, methods=["POST"]),
            Route("/graphiql", lambda _: HTMLResponse("<title>GraphiQL</title>")),
            *routes(settings or Settings()),
        ]
    )
    surface = SurfaceSettings(development=True)
    server = uvicorn.Server(
        uvicorn.Config(
            guarded(app, surface), host="127.0.0.1", port=0, log_config=None, lifespan="off"
        )
    )
    serving = asyncio.create_task(server.serve())
    async with asyncio.timeout(10):
        while not server.started:  # noqa: ASYNC110 - uvicorn has no event for it
            await asyncio.sleep(0.01)
    side.url = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    try:
        yield side
    finally:
        side.open.set()
        server.should_exit = True
        await serving


async def the_code() -> str:
    """What the letter holds; spaces are welcome."""
    return "123 456"
