"""GraphQL over WebSockets: the protocol graphql-transport-ws, every MUST of it."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack, aclosing
from typing import Any, NoReturn

import orjson
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from app import masking
from app.execution import StreamFailed, start
from app.headers import credentials, origin_allowed, request_info
from app.refusals import Case, Refusal
from app.requests import GraphQLRequest, decode
from app.surface import BadCredentials, Credentials, RequestInfo, Surface

PROTOCOL = "graphql-transport-ws"
REASON_BYTES = 123  # of a close frame, RFC 6455


class Close(Exception):
    """Close the socket with this code, and a reason for people."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason.encode()[:REASON_BYTES].decode(errors="ignore")


class Gone(Exception):
    """The client has closed the socket."""


class Sockets:
    """The endpoint; one `Socket` for each connection."""

    def __init__(self, surface: Surface[Any]) -> None:
        self._surface = surface

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection to its end.

        Browsers always say where a page is from: a foreign origin is refused before the handshake
        (C5). Programs say nothing, and cannot use the cookie then.
        """
        websocket = WebSocket(scope, receive, send)
        settings = self._surface.settings
        info = request_info(websocket, settings, can_set_cookie=False)
        try:
            if info.origin is not None and not origin_allowed(websocket, settings):
                raise Refusal(Case.CROSS_SITE, "This page may not open a socket here.")
            with ExitStack() as places:
                places.enter_context(self._surface.place_for_address(info.ip))
                await Socket(self._surface, websocket, info, places).serve()
        except WebSocketDisconnect:
            return  # left during the handshake
        except Refusal as refusal:
            body = orjson.dumps({"errors": refusal.errors})
            headers = {"Content-Type": "application/json; charset=utf-8", **refusal.headers}
            await websocket.send_denial_response(Response(body, refusal.case.status, headers))


class Socket:
    """One client. It reads and answers frames until somebody has a reason to close."""

    def __init__(
        self, surface: Surface[Any], websocket: WebSocket, info: RequestInfo, places: ExitStack
    ) -> None:
        self._surface = surface
        self._settings = surface.settings
        self._websocket = websocket
        self._places = places
        self._info = info
        self._caller: Any = None
        self._asked_to_start = False
        self._started = asyncio.Event()
        self._heard = False
        self._minute = 0.0
        self._messages = 0  # in this minute
        self._operations: dict[str, asyncio.Task[None]] = {}
        self._subscriptions: set[str] = set()

    async def serve(self) -> None:
        """Accept the socket and serve it until it is closed."""
        offered = self._websocket.scope.get("subprotocols", [])
        await self._websocket.accept(PROTOCOL if PROTOCOL in offered else None)
        if PROTOCOL not in offered:
            await self._close(Close(4406, f"Subprotocol not acceptable, offer {PROTOCOL}"))
            return
        orders: list[Close] = []
        try:
            async with asyncio.TaskGroup() as self._tasks:
                self._tasks.create_task(self._await_start())
                self._tasks.create_task(self._await_draining())
                await self._read()
        except* (Close, Gone) as group:
            orders += [reason for reason in group.exceptions if isinstance(reason, Close)]
        except* Exception as group:
            masking.unforeseen(group, self._info.request_id)
            orders.append(Close(1011, "Something went wrong"))
        for order in orders[:1]:
            await self._close(order)

    # what clients say

    async def _read(self) -> NoReturn:
        while True:
            frame = await self._websocket.receive()
            if frame["type"] == "websocket.disconnect":
                raise Gone
            text = frame.get("text")
            if text is None:
                raise Close(4400, "Send text frames")
            self._heard = True
            self._count_message()
            await self._handle(_message(text))

    def _count_message(self) -> None:
        now = asyncio.get_running_loop().time()
        if now - self._minute >= 60:
            self._minute, self._messages = now, 0
        self._messages += 1
        if self._messages > self._settings.messages_per_minute:
            raise Close(1008, "Too many messages")

    async def _handle(self, message: dict[str, Any]) -> None:
        match message.get("type"):
            case "connection_init":
                await self._start(_payload(message))
            case "ping":
                payload = _payload(message)
                await self._send({"type": "pong"} | ({"payload": payload} if payload else {}))
            case "pong":
                _payload(message)
            case "subscribe":
                await self._subscribe(_id(message), message.get("payload"))
            case "complete":
                self._forget(_id(message))
            case _:
                raise Close(4400, "Unknown message type")

    async def _start(self, payload: dict[str, Any]) -> None:
        """Answer connection_init, whose authorization wins over the handshake's."""
        if self._asked_to_start:
            raise Close(4429, "Too many initialisation requests")
        self._asked_to_start = True
        try:
            self._caller = await self._surface.identify(self._credentials(payload))
            self._places.enter_context(self._surface.place_for_owner(self._caller))
        except BadCredentials:
            raise Close(4403, "Forbidden") from None
        except Refusal as refusal:
            raise Close(1013, refusal.errors[0]["message"]) from None
        await self._send({"type": "connection_ack"})
        self._started.set()
        self._tasks.create_task(self._await_sign_out())
        self._tasks.create_task(self._ping())

    def _credentials(self, payload: dict[str, Any]) -> Credentials:
        given = payload.get("authorization", payload.get("Authorization"))
        if given is not None:
            if not isinstance(given, str):
                raise Close(4400, "The authorization must be a string")
            return Credentials(authorization=given)
        shown = credentials(self._websocket, self._settings)
        if shown.cookie is not None and not origin_allowed(self._websocket, self._settings):
            return Credentials()
        return shown

    async def _subscribe(self, id_: str, payload: object) -> None:
        if not self._started.is_set():
            raise Close(4401, "Unauthorized")
        if id_ in self._operations:
            raise Close(4409, f"Subscriber for {id_} already exists")
        try:
            request = GraphQLRequest.of(payload)
        except Refusal as refusal:
            raise Close(4400, refusal.errors[0]["message"]) from None
        if len(self._operations) >= (most := self._settings.operations_per_socket):
            full = Refusal(Case.THROTTLED, f"At most {most} operations on one socket.")
            await self._send({"id": id_, "type": "error", "payload": full.errors})
            return
        self._operations[id_] = self._tasks.create_task(self._operate(id_, request))

    def _forget(self, id_: str) -> None:
        """Stop an operation that the client has completed; nothing more is sent for it."""
        self._subscriptions.discard(id_)
        if (task := self._operations.pop(id_, None)) is not None:
            task.cancel()

    # what clients hear

    async def _operate(self, id_: str, request: GraphQLRequest) -> None:
        """Run one operation and send what it comes to; the id is free again once all is sent."""
        try:
            await self._send({"id": id_, **await self._run(id_, request)})
        finally:
            if self._operations.get(id_) is asyncio.current_task():
                del self._operations[id_]
                self._subscriptions.discard(id_)

    async def _run(self, id_: str, request: GraphQLRequest) -> dict[str, Any]:
        """Send the results of an operation; return the message that ends it."""
        try:
            run = await start(self._surface, self._caller, self._info, request)
            self._surface.live.refuse_when_draining()
            if run.streams:
                self._subscriptions.add(id_)
            async with aclosing(aiter(run)) as results:
                async for result in results:
                    await self._send({"id": id_, "type": "next", "payload": result.payload})
        except (Refusal, StreamFailed) as end:
            return {"type": "error", "payload": end.errors}
        except (Close, Gone):
            raise
        except Exception as error:
            return {"type": "error", "payload": [masking.unforeseen(error, self._info.request_id)]}
        return {"type": "complete"}

    async def _send(self, message: dict[str, Any]) -> None:
        """Send a message; a client that does not take it in time is cut off."""
        try:
            async with asyncio.timeout(self._settings.send_seconds):
                await self._websocket.send_text(orjson.dumps(message).decode())
        except TimeoutError:
            raise Close(1013, "Too slow") from None
        except WebSocketDisconnect:
            raise Gone from None

    async def _close(self, order: Close) -> None:
        try:
            async with asyncio.timeout(1):
                await self._websocket.close(order.code, order.reason)
        except (TimeoutError, WebSocketDisconnect, RuntimeError):
            return  # the other side, or the server, has closed it already

    # why it may end

    async def _await_start(self) -> None:
        try:
            async with asyncio.timeout(self._settings.init_seconds):
                await self._started.wait()
        except TimeoutError:
            raise Close(4408, "Connection initialisation timeout") from None

    async def _await_sign_out(self) -> None:
        await self._surface.until_signed_out(self._caller)
        raise Close(4403, "The credentials have ended")

    async def _await_draining(self) -> None:
        """Complete what would never end by itself, let the rest finish, close."""
        await self._surface.live.draining.wait()
        for id_ in [*self._subscriptions]:
            self._forget(id_)
            await self._send({"id": id_, "type": "complete"})
        if self._operations:
            await asyncio.wait(self._operations.values())
        raise Close(1012, "Service restart")

    async def _ping(self) -> None:
        silent = 0
        while True:
            self._heard = False
            await asyncio.sleep(self._settings.ping_seconds)
            silent = 0 if self._heard else silent + 1
            if silent == 2:
                raise Close(4408, "Nothing was heard")
            await self._send({"type": "ping"})


def _message(text: str) -> dict[str, Any]:
    try:
        message = decode(text, "message")
    except Refusal as refusal:
        raise Close(4400, refusal.errors[0]["message"]) from None
    if not isinstance(message, dict):
        raise Close(4400, "A message is a JSON object")
    return message


def _payload(message: dict[str, Any]) -> dict[str, Any]:
    payload = message.get("payload")
    if not isinstance(payload, dict | None):
        raise Close(4400, "The payload must be an object")
    return payload or {}


def _id(message: dict[str, Any]) -> str:
    id_ = message.get("id")
    if not isinstance(id_, str) or not id_:
        raise Close(4400, "The id must be a string that is not empty")
    return id_
