"""A small service with a schema of its own, on which the transports are tried."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx2
import orjson
import strawberry
from starlette.applications import Starlette
from starlette.routing import Route, WebSocketRoute
from strawberry.file_uploads import Upload
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from app.budget import Budget
from app.documents import Documents
from app.headers import guarded
from app.http import GraphQLView
from app.server import Server, config, listening
from app.sockets import Sockets
from app.surface import BadCredentials, Credentials, RequestInfo, Surface, SurfaceSettings
from app.throttle import LocalThrottle
from models.problems import InvalidInput, Issue, NotFound, NotPermitted, NotSignedIn

ORIGIN = "https://app.example"
PROTOCOL = Subprotocol("graphql-transport-ws")


@dataclass
class Context:
    caller: str | None
    info: RequestInfo
    toy: Toy
    locale: str
    response_cookies: list[tuple[str, int]] = field(default_factory=list)
    device_cookies: list[tuple[str, int]] = field(default_factory=list)


Info = strawberry.Info[Context, None]


@strawberry.type
class Tree:
    leaf: str = "leaf"

    @strawberry.field
    def left(self) -> Tree:
        return Tree()

    @strawberry.field
    def right(self) -> Tree:
        return Tree()


@strawberry.type
class Query:
    @strawberry.field
    def hello(self, name: str = "world") -> str:
        return f"Hello, {name}!"

    @strawberry.field
    def add(self, a: int, b: int = 1) -> int:
        return a + b

    @strawberry.field
    def me(self, info: Info) -> str | None:
        return info.context.caller

    @strawberry.field
    def ip(self, info: Info) -> str:
        return info.context.info.ip

    @strawberry.field
    def tree(self) -> Tree:
        return Tree()

    @strawberry.field
    async def slow(self, info: Info) -> str:
        toy = info.context.toy
        toy.slow_started.set()
        try:
            await toy.released.wait()
        except asyncio.CancelledError:
            toy.slow_cancelled.set()
            raise
        return "done"

    @strawberry.field
    def broken(self) -> str | None:
        raise RuntimeError("the password is hunter2")

    @strawberry.field
    def number(self) -> int | None:
        return "not a number"  # type: ignore[return-value]

    @strawberry.field
    def private(self) -> str | None:
        raise NotSignedIn

    @strawberry.field
    def forbidden(self) -> str | None:
        raise NotPermitted

    @strawberry.field
    def missing(self) -> str | None:
        raise NotFound

    @strawberry.field
    def picky(self) -> str | None:
        raise InvalidInput([Issue("REQUIRED", ("name",))])


@strawberry.type
class Mutation:
    @strawberry.mutation
    def sign_in(self, info: Info, password: str) -> bool:
        if info.context.info.can_set_cookie:
            info.context.response_cookies.append(("alive", 3600))
        return bool(password)

    @strawberry.mutation
    def verify_otp(self, code: str) -> bool:
        return bool(code)

    @strawberry.mutation
    def sign_out(self, info: Info) -> bool:
        info.context.response_cookies.append(("", 0))
        return True

    @strawberry.mutation
    def end(self, info: Info, name: str) -> str:
        info.context.toy.ended.add(name)
        return name

    @strawberry.mutation
    def rename(self, name: str) -> str:
        return name

    @strawberry.mutation
    async def upload(self, file: Upload) -> str:
        return (await file.read()).decode()  # type: ignore[attr-defined]

    @strawberry.mutation
    async def upload_all(self, files: list[Upload]) -> list[str]:
        return [(await file.read()).decode() for file in files]  # type: ignore[attr-defined]


@strawberry.type
class Tick:
    number: int

    @strawberry.field
    def cursor(self) -> str:
        return f"c{self.number}"

    @strawberry.field
    def context(self, info: Info) -> int:
        return id(info.context)

    @strawberry.field
    def problem(self) -> str | None:
        raise NotPermitted


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def count(self, info: Info, to: int = 3, after: int = 0) -> AsyncGenerator[Tick, None]:
        """Count on from the last event seen."""
        last = info.context.info.last_event_id
        for number in range(1 + (int(last[1:]) if last else after), to + 1):
            yield Tick(number=number)

    @strawberry.subscription
    async def forever(self, info: Info) -> AsyncGenerator[Tick, None]:
        toy = info.context.toy
        toy.open_streams += 1
        try:
            yield Tick(number=1)
            await asyncio.Event().wait()
        finally:
            toy.open_streams -= 1

    @strawberry.subscription
    async def flood(self, info: Info) -> AsyncGenerator[str, None]:
        """Yield without end, as fast as it is read."""
        while True:
            info.context.toy.flooded += 1
            yield "x" * 10_000
            await asyncio.sleep(0)

    @strawberry.subscription
    async def private(self) -> AsyncGenerator[int, None]:
        raise NotSignedIn
        yield 1

    @strawberry.subscription
    async def breaking(self) -> AsyncGenerator[int, None]:
        yield 1
        raise RuntimeError("the password is hunter2")


schema = strawberry.Schema(Query, Mutation, Subscription)

REGISTERED = {
    "hello": "query Hello($name: String!) { hello(name: $name) }",
    "count": "subscription { count(to: 2) { number } }",
    "rename": 'mutation { rename(name: "x") }',
    "broken": "{ broken }",
    "roots": "{ __schema { queryType { name } } }",
}


@dataclass
class Toy:
    """The service and what the tests want to know of it."""

    settings: SurfaceSettings
    ended: set[str] = field(default_factory=set)
    check_fails: bool = False
    only_registered: bool = False
    most_cost: int = 100_000
    open_streams: int = 0
    flooded: int = 0
    contexts: int = 0
    slow_started: asyncio.Event = field(default_factory=asyncio.Event)
    slow_cancelled: asyncio.Event = field(default_factory=asyncio.Event)
    released: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.documents = Documents(schema, sensitive={"signIn", "verifyOtp"})
        self.documents.register(REGISTERED)
        self.surface: Surface[str] = Surface(
            schema=schema,
            documents=self.documents,
            settings=self.settings,
            identify=self.identify,
            context=self.context,
            still_valid=self.still_valid,
            owner=str,
            may_introspect=lambda caller: caller == "staff" or self.settings.development,
            may_send_any=lambda caller: caller == "staff" or not self.only_registered,
            budget=lambda caller: Budget("staff" if caller == "staff" else "toy", self.most_cost),
            throttle=LocalThrottle(),
            cursor=lambda event: event.cursor() if isinstance(event, Tick) else None,
        )
        routes = [
            Route("/graphql", GraphQLView(self.surface)),
            WebSocketRoute("/graphql", Sockets(self.surface)),
        ]
        self.app = guarded(Starlette(routes=routes), self.settings)

    async def identify(self, shown: Credentials) -> str | None:
        if shown.authorization is not None:
            name = shown.authorization.removeprefix("Bearer ")
            if name not in ("ada", "max", "staff") or name in self.ended:
                raise BadCredentials
            return name
        return "bo" if shown.cookie == "alive" else None

    def context(self, caller: str | None, info: RequestInfo) -> Context:
        self.contexts += 1
        locale = "ru" if (info.accept_language or "").startswith("ru") else "en"
        self.last_context = Context(caller, info, self, locale)
        return self.last_context

    async def still_valid(self, caller: str) -> bool:
        if self.check_fails:
            raise ConnectionError("the database is away")
        return caller not in self.ended


@dataclass
class Running:
    """A toy behind a real server, and ways to talk to it."""

    toy: Toy
    server: Server
    port: int
    http: httpx2.AsyncClient

    async def ask(
        self, query: str, headers: dict[str, str] | None = None, **body: Any
    ) -> httpx2.Response:
        return await self.http.post("/graphql", json={"query": query, **body}, headers=headers)

    def socket(self, origin: str | None = None, **options: Any) -> connect:
        options.setdefault("subprotocols", [PROTOCOL])
        headers = {"Origin": origin} if origin else {}
        headers |= options.pop("headers", {})
        url = f"ws://127.0.0.1:{self.port}/graphql"
        return connect(url, additional_headers=headers, proxy=None, **options)


@asynccontextmanager
async def running(**settings: Any) -> AsyncIterator[Running]:
    """Serve a toy on a free port of the loopback; `settings` are those of SurfaceSettings."""
    settings.setdefault("allowed_origins", frozenset({ORIGIN}))
    toy = Toy(SurfaceSettings(**settings))
    server = Server(config(toy.app, toy.settings), toy.surface.live)
    door = listening("127.0.0.1", 0)
    port = door.getsockname()[1]
    serving = asyncio.create_task(server.serve([door]))
    await until(lambda: server.started)
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}", trust_env=False) as http:
        yield Running(toy, server, port, http)
    toy.released.set()
    server.should_exit = True
    await serving


async def until(condition: Any, seconds: float = 5) -> None:
    """Wait until `condition()` holds."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event of its own
            await asyncio.sleep(0.005)


async def say(socket: ClientConnection, **message: Any) -> None:
    await socket.send(orjson.dumps(message).decode())


async def hear(socket: ClientConnection) -> Any:
    """Return the next message that is not a ping."""
    async with asyncio.timeout(5):
        while True:
            message = orjson.loads(await socket.recv())
            if message != {"type": "ping"}:
                return message


def main() -> None:
    """Serve a toy to programs of other languages; prints its port."""
    origins = frozenset({ORIGIN})
    settings = SurfaceSettings(
        development=True,
        allowed_origins=origins,
        deadline=1,
        recheck_seconds=0.1,
        heartbeat_seconds=0.1,
    )
    toy = Toy(settings)
    server = Server(config(toy.app, settings), toy.surface.live)
    door = listening("127.0.0.1", 0)

    async def serve() -> None:
        serving = asyncio.create_task(server.serve([door]))
        await until(lambda: server.started)
        print(door.getsockname()[1], flush=True)
        await serving

    asyncio.run(serve())


if __name__ == "__main__":
    main()
