"""GraphQL over HTTP: one endpoint, every answer defined."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

import orjson
from graphql import OperationType
from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from app import masking, multipart, requests
from app.execution import start
from app.headers import cached, credentials, origin_allowed, request_info
from app.refusals import Case, Refusal
from app.requests import GraphQLRequest
from app.sse import EventStream, has_completed
from app.surface import BadCredentials, Credentials, RequestInfo, Surface

KEPT = {
    "Cache-Control": "private, no-cache",
    "Vary": "Authorization, Cookie, Accept, Accept-Language",
}  # what a browser may keep, and asks about each time: reads of registered documents (C6)


class Media(Enum):
    """The media types of answers, the preferred first."""

    RESPONSE = "application/graphql-response+json"
    JSON = "application/json"
    STREAM = "text/event-stream"


@dataclass(frozen=True)
class Accepted:
    """How the client wants to be answered; where `single` is None, only by a stream."""

    single: Media | None
    stream: bool


def negotiate(headers: Headers) -> Accepted:
    """Read `Accept` (RFC 9110); raises Refusal (NOT_ACCEPTABLE).

    No header, and `*/*`, mean `application/json`. A wildcard never means an event stream.
    """
    weights = _weights(",".join(headers.getlist("accept")))
    if not weights:
        return Accepted(Media.JSON, stream=False)
    anything = weights.get("application/*", weights.get("*/*", 0.0))
    quality = {
        Media.RESPONSE: weights.get(Media.RESPONSE.value, 0.0),
        Media.JSON: weights.get(Media.JSON.value, anything),
        Media.STREAM: weights.get(Media.STREAM.value, 0.0),
    }
    single = max((Media.RESPONSE, Media.JSON), key=lambda media: quality[media])
    if not any(quality.values()):
        raise Refusal(
            Case.NOT_ACCEPTABLE, "Accept one of " + ", ".join(media.value for media in Media) + "."
        )
    return Accepted(single if quality[single] else None, stream=quality[Media.STREAM] > 0)


def _weights(accept: str) -> dict[str, float]:
    weights: dict[str, float] = {}
    for entry in filter(None, map(str.strip, accept.split(","))):
        name, *parameters = (part.strip().lower() for part in entry.split(";"))
        weight = next((text[2:] for text in parameters if text.startswith("q=")), "1")
        try:
            weights[name] = min(max(float(weight), 0.0), 1.0)
        except ValueError:
            raise Refusal(
                Case.MALFORMED, "The Accept header has a weight that is no number."
            ) from None
    return weights


class GraphQLView:
    """The endpoint: POST for everything, GET for queries, both also as event streams."""

    def __init__(self, surface: Surface[Any]) -> None:
        self._surface = surface
        self._settings = surface.settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        info = request_info(request, self._settings, can_set_cookie=True)
        media = Media.JSON
        try:
            accepted = negotiate(request.headers)
            media = accepted.single or Media.JSON
            response = await self._answer(request, info, accepted)
            await response(scope, receive, send)
        except ClientDisconnect:
            return  # nobody is left to be answered
        except Refusal as refusal:
            await _refused(refusal, media)(scope, receive, send)
        except Exception as error:
            errors = [masking.unforeseen(error, info.request_id)]
            await _json({"errors": errors}, Case.FAULT.status, media)(scope, receive, send)

    async def _answer(self, request: Request, info: RequestInfo, accepted: Accepted) -> ASGIApp:
        if request.method not in ("GET", "POST"):
            raise Refusal(Case.METHOD, "Use GET or POST.", headers={"Allow": "GET, POST"})
        self._surface.live.refuse_when_draining()
        is_get = request.method == "GET"
        if is_get and accepted.stream and has_completed(info):
            return Response(status_code=204)
        shows = credentials(request, self._settings)
        needs_origin = shows.cookie is not None and (not is_get or accepted.stream)
        if needs_origin and not origin_allowed(request, self._settings):
            raise Refusal(Case.CROSS_SITE, "This page may not use the session cookie here.")
        if is_get:
            asked = GraphQLRequest.of_query_string(request.scope["query_string"])
            return await self._run(request, info, accepted, shows, asked)
        kind = _content_type(request.headers)
        if kind == "application/json":
            body = await requests.body(request, self._settings.body_bytes)
            asked = GraphQLRequest.of(requests.decode(body))
            return await self._run(request, info, accepted, shows, asked)
        if accepted.single is None:  # the files of a form are closed before a stream begins
            raise Refusal(Case.NOT_ACCEPTABLE, "Uploads are not answered with an event stream.")
        async with multipart.reading(request, self._settings) as asked:
            return await self._run(request, info, replace(accepted, stream=False), shows, asked)

    async def _run(
        self,
        request: Request,
        info: RequestInfo,
        accepted: Accepted,
        shows: Credentials,
        asked: GraphQLRequest,
    ) -> ASGIApp:
        """Run the operation, or return the stream that will."""
        is_get = request.method == "GET"
        try:
            caller = await self._surface.identify(shows)
        except BadCredentials:
            raise Refusal(
                Case.CREDENTIALS,
                "These credentials are unknown or have ended.",
                headers={"WWW-Authenticate": 'Bearer error="invalid_token"'},
            ) from None
        try:
            run = await start(self._surface, caller, info, asked)
        except Refusal as refusal:
            if accepted.single is None and refusal.case.is_of_graphql:
                return EventStream(self._surface, caller, info, refusal)
            raise
        if is_get and run.operation.kind is OperationType.MUTATION:
            raise Refusal(Case.METHOD, "Send mutations by POST.", headers={"Allow": "POST"})
        if run.streams and not accepted.stream:
            raise Refusal(
                Case.NOT_ACCEPTABLE,
                "Subscriptions are served as text/event-stream, and on WebSockets that speak"
                " graphql-transport-ws.",
            )
        if run.streams or accepted.single is None:
            info = replace(info, can_set_cookie=False)  # the headers are about to leave
            return EventStream(self._surface, caller, info, replace(run, info=info))
        result = await run.result()
        if is_get and run.operation.is_registered and not result.errors:
            response = cached(request, orjson.dumps(result.payload), _type(accepted.single), KEPT)
        else:
            response = _json(result.payload, 200, accepted.single)
        response.headers.update(run.quota.headers)
        dead = [("", 0)] if shows.cookie is not None and caller is None else []
        self._send_cookie(response, self._settings.cookie_name, [*dead, *result.cookies])
        device = self._settings.device_cookie_name
        self._send_cookie(response, device, result.device_cookies)
        return response

    def _send_cookie(
        self, response: Response, name: str, cookies: Sequence[tuple[str, int]]
    ) -> None:
        """Set or clear a cookie; the last word counts (C3)."""
        for value, seconds in cookies[-1:]:
            response.set_cookie(
                name,
                value,
                max_age=seconds,
                secure=self._settings.cookie_secure,
                httponly=True,
                samesite="lax",
            )


def _content_type(headers: Headers) -> str:
    """Return the media type of the body; raises Refusal (MEDIA_TYPE) for all others (C2)."""
    kind, *parameters = (
        part.strip() for part in headers.get("content-type", "").lower().split(";")
    )
    charset = next(
        (text[8:].strip('"') for text in parameters if text.startswith("charset=")), "utf-8"
    )
    if (
        kind not in ("application/json", "multipart/form-data")
        or charset not in ("utf-8", "utf8")
        or headers.get("content-encoding", "identity").lower() != "identity"
    ):
        raise Refusal(Case.MEDIA_TYPE, "Send application/json in UTF-8, uncompressed.")
    return kind


def _refused(refusal: Refusal, media: Media) -> Response:
    case = refusal.case
    status = case.status if media is Media.RESPONSE else case.plain_status
    return _json({"errors": refusal.errors}, status, media, refusal.headers)


def _json(
    payload: dict[str, Any], status: int, media: Media, headers: Mapping[str, str] | None = None
) -> Response:
    content_type = {"Content-Type": _type(media)}
    return Response(orjson.dumps(payload), status, {**content_type, **(headers or {})})


def _type(media: Media) -> str:
    return f"{media.value}; charset=utf-8"
