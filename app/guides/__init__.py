"""A guide for each stage of the journey, for contractors and for companies, in both languages."""

from __future__ import annotations

from functools import cache
from html import escape
from importlib import resources

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.headers import cached
from app.landing.pages import PAGE_HEADERS
from app.landing.texts import text_page
from models.account import Locale
from models.guides import TITLES, Audience
from models.onboarding import StageKey

_FOR = {
    Audience.CONTRACTOR: {Locale.EN: "For contractors", Locale.RU: "Для исполнителей"},
    Audience.COMPANY: {Locale.EN: "For companies", Locale.RU: "Для компаний"},
}
_OTHERS = {Locale.EN: "All stages", Locale.RU: "Все этапы"}


def text_of(stage: StageKey, audience: Audience, locale: Locale) -> str:
    """Return the text of a guide as it is written: blocks parted by blank lines."""
    name = f"{stage.value.lower()}.{audience.value}.{locale.value}.md"
    return resources.files(__name__).joinpath("texts", name).read_text(encoding="utf-8")


@cache
def page(stage: StageKey, audience: Audience, locale: Locale) -> bytes:
    """Return the page of a guide, with links to the other language and the other stages."""
    others = "".join(_stage(each, stage, audience, locale) for each in StageKey)
    return text_page(
        TITLES[stage][locale],
        _FOR[audience][locale],
        text_of(stage, audience, locale),
        locale,
        Locale,
        after=f"<h2>{_OTHERS[locale]}</h2>\n<ul>{others}</ul>",
    ).encode()


def _stage(stage: StageKey, shown: StageKey, audience: Audience, locale: Locale) -> str:
    title = escape(TITLES[stage][locale])
    if stage is shown:
        return f"<li>{title}</li>"
    return f'<li><a href="../../{stage.value}/{audience.value}/{locale.value}">{title}</a></li>'


def routes() -> list[Route]:
    """Return the route of `models.guides.guide_url`."""
    headers = {**PAGE_HEADERS, "Cache-Control": "public, max-age=3600"}

    async def guide(request: Request) -> Response:
        try:
            stage = StageKey(request.path_params["stage"])
            audience = Audience(request.path_params["audience"])
            locale = Locale(request.path_params["locale"])
        except ValueError:
            raise HTTPException(404) from None
        return cached(request, page(stage, audience, locale), "text/html", headers)

    return [Route("/guides/{stage}/{audience}/{locale}", guide)]
