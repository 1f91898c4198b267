"""The server process: uvicorn, told to say goodbye."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
from collections.abc import Iterator

import uvicorn
from starlette.types import ASGIApp
from uvicorn.server import HANDLED_SIGNALS

from app.live import Live
from app.surface import SurfaceSettings

# Seconds that a thread keeps the interpreter while the event loop waits for it. With Python's 5 ms
# a flood of strange documents, read in a thread, makes others wait ten times as long; so three.
SWITCH = 0.0005


class Server(uvicorn.Server):
    """Ends live connections before it closes the others, so that their clients know to resume."""

    def __init__(self, config: uvicorn.Config, live: Live, drain_seconds: float = 15) -> None:
        super().__init__(config)
        self._live = live
        self._drain_seconds = drain_seconds

    async def serve(self, sockets: list[socket.socket] | None = None) -> None:
        """Serve until told to stop."""
        sys.setswitchinterval(SWITCH)
        await super().serve(sockets)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stop on SIGINT and SIGTERM, and leave it at that.

        uvicorn raises the signal again once it has shut down, which would end the process before
        jobs that run beside the server are finished.
        """
        loop = asyncio.get_running_loop()
        for name in HANDLED_SIGNALS:
            loop.add_signal_handler(name, self.handle_exit, name, None)
        try:
            yield
        finally:
            for name in HANDLED_SIGNALS:
                loop.remove_signal_handler(name)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Drain, then shut down."""
        await self._live.drain(self._drain_seconds)
        await super().shutdown(sockets)


def listening(host: str, port: int) -> socket.socket:
    """Return a socket that listens there. Raises OSError when the address cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    door = socket.create_server((host, port), family=family, backlog=2048)
    # Connections inherit it. uvloop sets it by itself, asyncio not on a socket that it is given:
    # an answer in two packets would wait 40 ms for the acknowledgement of the first.
    door.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return door


def config(app: ASGIApp, settings: SurfaceSettings) -> uvicorn.Config:
    """Return how we run uvicorn: frames bounded and not deflated, no forwarded header believed."""
    return uvicorn.Config(
        app,
        log_config=None,
        server_header=False,
        proxy_headers=False,
        ws_max_size=settings.frame_bytes,
        ws_per_message_deflate=False,
        timeout_graceful_shutdown=10,
    )
