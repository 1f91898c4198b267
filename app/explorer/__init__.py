"""Serves `/graphiql`: GraphiQL of our own building, with a sign-in form and operations to try.

All of it is public and static. The page shows itself to whom it may concern; what they may ask, the
endpoint decides, introspection included. Its sources are in `web`; hatch_build.py makes `built`.
"""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from string import Template
from typing import Protocol

import orjson
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from app.explorer.examples import examples
from app.headers import cached

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",  # Monaco writes styles
        "font-src 'self' data:",
        "img-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "frame-ancestors 'none'",
    )
)
_HEADERS = {"Content-Security-Policy": POLICY}
_FOR_GOOD = {**_HEADERS, "Cache-Control": "public, max-age=31536000, immutable"}  # hashed names
_MEDIA = {".css": "text/css", ".js": "text/javascript", ".ttf": "font/ttf"}


class ExplorerSettings(Protocol):
    """What the page needs to know of the settings."""

    @property
    def is_production(self) -> bool:
        """Whether the explorer appears for staff only."""


def documents() -> dict[str, str]:
    """Return the documents that the page itself sends, by the ids under which it does."""
    files = resources.files(__name__).joinpath("documents").iterdir()
    return {
        f"explorer.{file.name.removesuffix('.graphql')}": file.read_text("utf-8") for file in files
    }


def routes(settings: ExplorerSettings) -> list[Route]:
    """Return the routes of the page and of what it loads."""
    built = Path(__file__).with_name("built")
    if not (built / "index.html").exists():
        return [Route("/graphiql", _not_built)]
    page = Template((built / "index.html").read_text("utf-8")).substitute(
        staff_only=str(settings.is_production).lower()
    )
    assets = {path.name: (path, _MEDIA[path.suffix]) for path in (built / "assets").iterdir()}
    shelf = orjson.dumps(examples())

    async def explorer(_: Request) -> Response:
        return HTMLResponse(page, headers=_HEADERS)

    async def asset(request: Request) -> Response:
        if (found := assets.get(request.path_params["name"])) is None:
            raise HTTPException(404)
        path, media = found
        return FileResponse(path, media_type=media, headers=_FOR_GOOD)

    async def samples(request: Request) -> Response:
        return cached(request, shelf, "application/json", {"Cache-Control": "no-cache"})

    return [
        Route("/graphiql", explorer),
        Route("/graphiql/assets/{name}", asset),
        Route("/graphiql/examples.json", samples),
    ]


async def _not_built(_: Request) -> Response:
    """Say so in a source tree that was not installed: wheels have it."""
    return PlainTextResponse("The explorer is not built: pip install -e .", 503)
