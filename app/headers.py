"""What a request's headers prove, and what every response's headers promise."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from hashlib import sha256
from ipaddress import IPv4Address, IPv6Address, ip_address
from uuid import uuid4

from starlette.datastructures import MutableHeaders
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app import log
from app.surface import Credentials, RequestInfo, SurfaceSettings

SANE_REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
PREFLIGHT_HEADERS = (
    "graphql-require-preflight",
    "apollo-require-preflight",
    "x-apollo-operation-name",
)


def security_headers(*, development: bool) -> Mapping[str, str]:
    """Return the headers of every response; a page of ours may bring its own policy."""
    transport = {} if development else {"Strict-Transport-Security": "max-age=63072000"}
    return {
        "Cache-Control": "no-store",
        "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        **transport,
    }


class Guarded:
    """An ASGI application whose responses carry our headers and the id of their request.

    An inbound `X-Request-Id` is kept when it is sane; else one is made. It is answered in the same
    header and found in `request.state.request_id`.
    """

    def __init__(
        self, app: ASGIApp, settings: SurfaceSettings, observe: Callable[[str, int], None]
    ) -> None:
        self._app = app
        self._observe = observe
        self._headers = security_headers(development=settings.development)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        given = HTTPConnection(scope).headers.get("x-request-id", "")
        request_id = given if SANE_REQUEST_ID.fullmatch(given) else uuid4().hex
        scope.setdefault("state", {})["request_id"] = request_id
        log.request_id.set(request_id)

        async def send_with_headers(message: Message) -> None:
            if message["type"] in ("http.response.start", "websocket.http.response.start"):
                self._observe(scope["type"], message["status"])
                headers = MutableHeaders(scope=message)
                headers["X-Request-Id"] = request_id
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            elif message["type"] == "websocket.accept":
                self._observe(scope["type"], 101)
            await send(message)

        await self._app(scope, receive, send_with_headers)


def guarded(
    app: ASGIApp,
    settings: SurfaceSettings,
    observe: Callable[[str, int], None] = lambda _transport, _status: None,
) -> ASGIApp:
    """Return `app` behind our headers, request ids and the exact list of origins (C4, C6).

    `observe` is told the transport ("http" or "websocket") and the status of each answer.
    """
    listed = CORSMiddleware(
        app,
        allow_origins=sorted(settings.allowed_origins),
        allow_methods=("GET", "POST"),
        allow_headers=(
            "authorization",
            "content-type",
            "last-event-id",
            "x-request-id",
            *PREFLIGHT_HEADERS,
        ),
        allow_credentials=True,
        expose_headers=("x-request-id", "retry-after", "ratelimit", "ratelimit-policy"),
    )
    return Guarded(listed, settings, observe)


def cached(
    request: Request, content: bytes, media_type: str, headers: Mapping[str, str]
) -> Response:
    """Answer with `content` and its ETag, or with 304 where the browser has it already (RFC 9110).

    `headers` say in Cache-Control for how long a copy may be used without asking.
    """
    etag = f'"{sha256(content).hexdigest()[:32]}"'
    known = request.headers.get("if-none-match", "").replace("W/", "").split(",")
    tagged = {**headers, "ETag": etag}
    if {etag, "*"} & {tag.strip() for tag in known}:
        return Response(status_code=304, headers=tagged)
    return Response(content, media_type=media_type, headers=tagged)


def origin_allowed(connection: HTTPConnection, settings: SurfaceSettings) -> bool:
    """Tell whether the browser says that a page of ours is asking (C1)."""
    headers = connection.headers
    return (
        headers.get("origin") in settings.allowed_origins
        or headers.get("sec-fetch-site") == "same-origin"
    )


def credentials(connection: HTTPConnection, settings: SurfaceSettings) -> Credentials:
    """Return what the client shows of itself: the Authorization header, else the session cookie."""
    authorization = connection.headers.get("authorization")
    if authorization is not None:
        return Credentials(authorization=authorization)
    return Credentials(cookie=connection.cookies.get(settings.cookie_name))


def request_info(
    connection: HTTPConnection, settings: SurfaceSettings, *, can_set_cookie: bool
) -> RequestInfo:
    """Return the facts of a request that came through `Guarded`."""
    headers = connection.headers
    return RequestInfo(
        request_id=connection.state.request_id,
        ip=client_address(connection, settings),
        user_agent=headers.get("user-agent", ""),
        origin=headers.get("origin"),
        accept_language=headers.get("accept-language"),
        can_set_cookie=can_set_cookie,
        last_event_id=headers.get("last-event-id"),
        device_token=_device_token(connection, settings),
    )


def _device_token(connection: HTTPConnection, settings: SurfaceSettings) -> str | None:
    token = connection.cookies.get(settings.device_cookie_name)
    return token if token and origin_allowed(connection, settings) else None


def client_address(connection: HTTPConnection, settings: SurfaceSettings) -> str:
    """Return the client's IP address, "" when unknown.

    `X-Forwarded-For` is believed as far as trusted proxies wrote it: from its end to the first
    address that is not one of them (C7).
    """
    address = _address(connection.client.host) if connection.client else None
    forwarded = ",".join(connection.headers.getlist("x-forwarded-for")).split(",")
    while address is not None and any(address in proxies for proxies in settings.trusted_proxies):
        before = _address(forwarded.pop().strip()) if forwarded else None
        if before is None:
            break
        address = before
    return str(address or "")


def _address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text)
    except ValueError:
        return None
