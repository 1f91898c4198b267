"""The application: everything wired together, opened and closed in order."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field, replace
from importlib.metadata import version

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import ASGIApp
from tortoise import connections

from app import agreements, email_hooks, explorer, guides, hooks, landing
from app.broker import Broker, open_broker
from app.budget import SESSION, STAFF, VISITOR, Budget
from app.callers import identify, still_valid
from app.database import close_database, open_database, pending_migrations
from app.desk import Desk
from app.documents import Documents
from app.files import Files, open_files
from app.graphql import schema, sensitive_fields
from app.headers import guarded
from app.http import GraphQLView
from app.metrics import CONTENT_TYPE, Metrics
from app.outside import Outside
from app.services import publish_services
from app.settings import Settings
from app.sockets import Sockets
from app.surface import RequestInfo, Surface, SurfaceSettings
from app.texting import NoTexter, Texter
from app.throttle import Throttle, open_throttle
from app.transfers import Transfers
from app.trusted import DocumentPolicy, read
from app.worker import Worker
from emails.mailer import Mailer, open_mailer
from models import change, job
from models.base import now
from models.consent import Origin
from models.policy import install
from models.session import Session
from schema.context import Context
from schema.events import cursor_of

log = logging.getLogger("muster")


@dataclass(frozen=True)
class Parts:
    """What a running process holds open."""

    settings: Settings
    broker: Broker
    throttle: Throttle
    files: Files
    mailer: Mailer
    metrics: Metrics
    texter: Texter = field(default_factory=NoTexter)

    @property
    def desk(self) -> Desk:
        """What jobs work with."""
        return Desk(self.settings, self.mailer, self.files, self.metrics, self.texter)

    @property
    def outside(self) -> Outside:
        """What resolvers reach beyond the database."""
        return Outside(self.broker, self.throttle, self.files, self.settings)


@contextlib.asynccontextmanager
async def opened(
    settings: Settings, announce: Callable[[str], None] | None
) -> AsyncIterator[Parts]:
    """Open the database, the broker, the mailer and the rest; close them in reverse.

    `announce` is told of each letter and text by what writes them to a folder. Raises
    DatabaseUnavailable.
    """
    install(settings.policy())
    async with contextlib.AsyncExitStack() as stack:
        await open_database(settings.database_url)
        stack.push_async_callback(close_database)
        broker = open_broker(settings.redis_url)
        await broker.start()
        stack.push_async_callback(broker.close)
        throttle = open_throttle(settings.redis_url)
        stack.push_async_callback(throttle.close)
        mailer = open_mailer(
            settings.mail_url, clock=now, announce=announce, return_to=settings.mail_return
        )
        stack.push_async_callback(mailer.close)
        texter = settings.texter(announce)
        stack.push_async_callback(texter.close)
        files = open_files(settings.files_url, settings.keyring())
        change.bells.append(broker.ring)
        stack.callback(change.bells.remove, broker.ring)
        job.wakers.append(broker.ring_jobs)
        stack.callback(job.wakers.remove, broker.ring_jobs)
        yield Parts(settings, broker, throttle, files, mailer, Metrics(), texter)


async def publish_catalogue() -> None:
    """Publish what ships with the product and is not there yet: agreements and services."""
    await agreements.publish_placeholders()
    await publish_services()


def surface_settings(settings: Settings) -> SurfaceSettings:
    """Return what the transports need to know of the settings."""
    return SurfaceSettings(
        development=not settings.is_production,
        allowed_origins=frozenset(settings.allowed_origins),
        trusted_proxies=settings.trusted_proxies,
        cookie_name="__Host-muster" if settings.is_production else "muster_session",
        device_cookie_name="__Host-muster-device" if settings.is_production else "muster_device",
        cookie_secure=settings.is_production,
        upload_bytes=settings.policy().upload_bytes,
    )


def documents_of(settings: Settings) -> Documents:
    """Return the store of documents, with those registered that our pages send or that are chosen.

    Raises BrokenDocuments.
    """
    documents = Documents(schema, sensitive=sensitive_fields(schema))
    documents.register(landing.documents())
    documents.register(explorer.documents())
    if settings.trusted_documents is not None:
        documents.register(read(settings.trusted_documents))
    return documents


def surface_of(parts: Parts) -> Surface[Session]:
    """Return the one way from any transport to the schema."""
    development = not parts.settings.is_production
    policy = parts.settings.document_policy
    outside = parts.outside

    def is_staff(session: Session | None) -> bool:
        return session is not None and session.account.may_act_as_staff

    def budget(session: Session | None) -> Budget:
        privileged = policy is DocumentPolicy.OPEN or is_staff(session)
        kind = STAFF if privileged else SESSION if session else VISITOR
        return replace(kind, times=parts.settings.costly_operations)

    def context(caller: Session | None, info: RequestInfo) -> Context:
        return Context(
            caller,
            outside,
            Origin(info.ip, info.user_agent),
            info.accept_language,
            info.can_set_cookie,
            info.last_event_id,
            info.device_token,
        )

    return Surface(
        schema=schema,
        documents=documents_of(parts.settings),
        settings=surface_settings(parts.settings),
        identify=identify,
        context=context,
        still_valid=still_valid,
        owner=lambda session: str(session.account_id),
        may_introspect=lambda session: development or is_staff(session),
        may_send_any=lambda session: policy is not DocumentPolicy.TRUSTED or is_staff(session),
        budget=budget,
        throttle=parts.throttle,
        cursor=cursor_of,
    )


@dataclass(frozen=True)
class Application:
    """The ASGI application and what its server has to know."""

    asgi: ASGIApp
    surface: Surface[Session]


def create_application(parts: Parts) -> Application:
    """Return the application over parts that are open."""
    surface = surface_of(parts)
    settings = surface.settings
    transfers = Transfers(settings, parts.files, parts.outside)
    view, sockets = GraphQLView(surface), Sockets(surface)
    routes: list[BaseRoute] = [
        Route("/graphql", view, include_in_schema=False),
        WebSocketRoute("/graphql", sockets),
        Route("/uploads", transfers.upload, methods=["POST"]),
        Route("/files/{token}", transfers.download),
        Route("/healthz", _healthz),
        Route("/readyz", _readyz),
        Route("/metrics", lambda _: Response(parts.metrics.render(), media_type=CONTENT_TYPE)),
        *hooks.routes(),
        *email_hooks.routes(),
        *landing.routes(parts.settings),
        *agreements.routes(),
        *guides.routes(),
        *explorer.routes(parts.settings),
    ]
    parts.metrics.live.set_function(lambda: surface.live.count)
    application = Starlette(routes=routes)
    application.router.redirect_slashes = False  # it would redirect to the Host that was named (V8)
    asgi = guarded(application, settings, parts.metrics.observe)
    return Application(asgi, surface)


async def _healthz(_: Request) -> Response:
    """The process runs."""
    return Response(orjson.dumps({"version": version("muster")}), media_type="application/json")


async def _readyz(_: Request) -> Response:
    """The process can serve: the database answers and lacks no migration."""
    db = connections.get("default")
    try:
        async with asyncio.timeout(5):
            pending = await pending_migrations(db)
    except Exception:
        log.exception("The database does not answer.")
        return Response(
            orjson.dumps({"ready": False, "why": "database"}), 503, media_type="application/json"
        )
    if pending:
        body = {"ready": False, "why": "migrations", "pending": pending}
        return Response(orjson.dumps(body), 503, media_type="application/json")
    return Response(orjson.dumps({"ready": True}), media_type="application/json")


@contextlib.asynccontextmanager
async def working(parts: Parts) -> AsyncIterator[None]:
    """Run a worker beside the block; at its end running jobs are finished."""
    worker = Worker(parts.desk, parts.broker)
    task = asyncio.create_task(worker.run())
    try:
        yield
    finally:
        worker.stop()
        await task
