"""The server process: uvicorn, told to say goodbye."""

from __future__ import annotations

import socket

import uvicorn
from starlette.types import ASGIApp

from app.live import Live
from app.surface import SurfaceSettings


class Server(uvicorn.Server):
    """Ends live connections before it closes the others, so that their clients know to resume."""

    def __init__(self, config: uvicorn.Config, live: Live, drain_seconds: float = 15) -> None:
        super().__init__(config)
        self._live = live
        self._drain_seconds = drain_seconds

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Drain, then shut down."""
        await self._live.drain(self._drain_seconds)
        await super().shutdown(sockets)


def config(app: ASGIApp, settings: SurfaceSettings, *, host: str, port: int) -> uvicorn.Config:
    """Return how we run uvicorn: frames bounded and not deflated, no forwarded header believed."""
    return uvicorn.Config(
        app,
        host=host,
        port=port,
        log_config=None,
        server_header=False,
        proxy_headers=False,
        ws_max_size=settings.frame_bytes,
        ws_per_message_deflate=False,
        timeout_graceful_shutdown=10,
    )
