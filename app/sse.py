"""GraphQL over server-sent events: the distinct connections mode of graphql-sse."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

import orjson
from starlette.types import Receive, Scope, Send

from app import masking
from app.execution import Run, StreamFailed
from app.refusals import Refusal
from app.surface import RequestInfo, Surface

log = logging.getLogger("muster")

COMPLETED = "complete"  # the id of the last event: a browser that reconnects brings it back
HEARTBEAT = b":\n\n"


class Ended(Exception):
    """The stream is over: its events, its client, its credentials, or this process."""


def has_completed(info: RequestInfo) -> bool:
    """Tell whether a browser asks again for a stream that it has seen to the end.

    It always does, and stops only when it is answered 204.
    """
    return info.last_event_id == COMPLETED


class EventStream:
    """A response that sends the results of a run, or the reasons why there is none, as events.

    While draining it ends without `complete`, so that clients come back with the id of their last
    event.
    """

    def __init__(
        self, surface: Surface[Any], caller: Any, info: RequestInfo, run: Run | Refusal
    ) -> None:
        self._surface = surface
        self._caller = caller
        self._info = info
        self._run = run

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        """Send the stream. Raises Refusal, before anything is sent, when there are too many."""
        with (
            self._surface.place_for_address(self._info.ip),
            self._surface.place_for_owner(self._caller),
        ):
            headers = [
                (b"content-type", b"text/event-stream; charset=utf-8"),
                (b"x-accel-buffering", b"no"),  # else a proxy may hold events back
            ]
            if isinstance(self._run, Run):
                told = self._run.quota.headers.items()
                headers += [(name.lower().encode(), value.encode()) for name, value in told]
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            try:
                async with asyncio.TaskGroup() as tasks:
                    tasks.create_task(self._until_gone(receive))
                    tasks.create_task(self._until_draining())
                    tasks.create_task(self._until_signed_out())
                    tasks.create_task(self._beat(send))
                    await self._pump(send)
            except* Ended:
                await self._finish(send)
            except* Exception as group:
                masking.unforeseen(group, self._info.request_id)
                await self._finish(send)

    async def _pump(self, send: Send) -> None:
        async with aclosing(self._events()) as events:
            async for event in events:
                await self._send(send, event)
        raise Ended

    async def _events(self) -> AsyncGenerator[bytes, None]:
        try:
            if isinstance(self._run, Refusal):
                raise self._run
            async with aclosing(aiter(self._run)) as results:
                async for result in results:
                    yield _next(result.payload, result.cursor)
        except (Refusal, StreamFailed) as end:
            yield _next({"errors": end.errors}, None)
        yield f"event: complete\nid: {COMPLETED}\ndata:\n\n".encode()

    async def _send(self, send: Send, chunk: bytes) -> None:
        """Send a chunk; a client that does not take it in time is let go."""
        try:
            async with asyncio.timeout(self._surface.settings.send_seconds):
                await send({"type": "http.response.body", "body": chunk, "more_body": True})
        except TimeoutError:
            raise Ended from None

    async def _finish(self, send: Send) -> None:
        try:
            async with asyncio.timeout(1):
                await send({"type": "http.response.body", "body": b"", "more_body": False})
        except TimeoutError:
            log.info("An event stream is cut off: its client does not read.")

    async def _beat(self, send: Send) -> None:
        while True:
            await asyncio.sleep(self._surface.settings.heartbeat_seconds)
            await self._send(send, HEARTBEAT)

    async def _until_gone(self, receive: Receive) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        raise Ended

    async def _until_draining(self) -> None:
        await self._surface.live.draining.wait()
        raise Ended

    async def _until_signed_out(self) -> None:
        await self._surface.until_signed_out(self._caller)
        raise Ended


def _next(payload: dict[str, Any], cursor: str | None) -> bytes:
    position = b"" if cursor is None else f"id: {cursor}\n".encode()
    return b"event: next\n" + position + b"data: " + orjson.dumps(payload) + b"\n\n"
