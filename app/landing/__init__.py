"""Serves `/go/{kind}`: the page that the links of letters open, in a browser of anybody.

The page is static. It reads the token from the URL's fragment, which no browser sends to a server,
and plays the public mutations; asking for the page changes nothing, however often a scanner of
mail does it.
"""

from __future__ import annotations

from html import escape
from importlib import resources
from string import Template
from typing import Protocol

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from app.headers import cached
from app.landing.pages import PAGE_HEADERS

KINDS = frozenset({"invitation", "member", "recovery", "report", "sign-in", "sign-up", "staff"})
"""What a link may be for; `report` is an invitation's link that begins with the complaint."""

_MEDIA = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}


class LandingSettings(Protocol):
    """What the page needs to know of the settings."""

    @property
    def is_production(self) -> bool:
        """Whether GraphiQL is for staff only, and nobody else led on to it."""

    @property
    def support_address(self) -> str:
        """Where people turn with questions."""


def documents() -> dict[str, str]:
    """Return the documents that the page sends, by the ids under which it does."""
    files = _folder().joinpath("documents").iterdir()
    return {
        f"landing.{file.name.removesuffix('.graphql')}": file.read_text("utf-8") for file in files
    }


def routes(settings: LandingSettings) -> list[Route]:
    """Return the routes of the page and of what it loads."""
    page = Template(_read("landing.html").decode()).substitute(
        support=escape(settings.support_address),
        explorer_for="staff" if settings.is_production else "everybody",
    )
    assets = {file.name: file.read_bytes() for file in _folder().joinpath("assets").iterdir()}

    async def go(request: Request) -> Response:
        if request.path_params["kind"] not in KINDS:
            raise HTTPException(404)
        return HTMLResponse(page, headers=PAGE_HEADERS)

    async def asset(request: Request) -> Response:
        name = request.path_params["name"]
        if name not in assets:
            raise HTTPException(404)
        media = _MEDIA[name.rpartition(".")[2]]
        return cached(request, assets[name], media, {**PAGE_HEADERS, "Cache-Control": "no-cache"})

    async def home(request: Request) -> Response:
        # relative: it follows neither the Host header nor a prefix that a proxy takes off
        return Response(status_code=307, headers={**PAGE_HEADERS, "Location": "go/sign-in"})

    return [Route("/", home), Route("/go/assets/{name}", asset), Route("/go/{kind}", go)]


def _folder() -> resources.abc.Traversable:
    return resources.files(__name__)


def _read(name: str) -> bytes:
    return _folder().joinpath(name).read_bytes()
