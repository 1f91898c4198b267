"""A guide for each stage of the journey, for contractors and for companies, in both languages."""

from __future__ import annotations

from functools import cache
from html import escape
from importlib import resources

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.agreements.page import LANGUAGES, blocks
from app.headers import cached
from app.landing.pages import PAGE_HEADERS
from models.account import Locale
from models.guides import TITLES, Audience
from models.onboarding import StageKey

_FOR = {
    Audience.CONTRACTOR: {Locale.EN: "For contractors", Locale.RU: "Для исполнителей"},
    Audience.COMPANY: {Locale.EN: "For companies", Locale.RU: "Для компаний"},
}
_OTHERS = {Locale.EN: "All stages", Locale.RU: "Все этапы"}
_ASSETS = "../../../go/assets"  # relative, so that a path before ours does no harm

_PAGE = """<!doctype html>
<html lang="{locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title} · Muster</title>
<link rel="icon" href="{assets}/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="{assets}/landing.css">
</head>
<body class="text">
<header>
<p class="brand"><img src="{assets}/mark.svg" alt="" width="28" height="28"> Muster</p>
<nav aria-label="Language, язык">{languages}</nav>
</header>
<main>
<article class="card">
<h1>{title}</h1>
<p class="quiet">{audience}</p>
{body}
<h2>{others}</h2>
<ul>{stages}</ul>
</article>
</main>
</body>
</html>
"""


def text_of(stage: StageKey, audience: Audience, locale: Locale) -> str:
    """Return the text of a guide as it is written: blocks parted by blank lines."""
    name = f"{stage.value.lower()}.{audience.value}.{locale.value}.md"
    return resources.files(__name__).joinpath("texts", name).read_text(encoding="utf-8")


@cache
def page(stage: StageKey, audience: Audience, locale: Locale) -> bytes:
    """Return the page of a guide, with links to the other language and the other stages."""
    return _PAGE.format(
        assets=_ASSETS,
        locale=locale.value,
        title=escape(TITLES[stage][locale]),
        audience=_FOR[audience][locale],
        body="\n".join(blocks(text_of(stage, audience, locale))),
        languages="".join(_language(each, locale) for each in Locale),
        others=_OTHERS[locale],
        stages="".join(_stage(each, stage, audience, locale) for each in StageKey),
    ).encode()


def _language(locale: Locale, shown: Locale) -> str:
    code = locale.value
    current = ' aria-current="true"' if locale is shown else ""
    return f'<a href="{code}" hreflang="{code}" lang="{code}"{current}>{LANGUAGES[locale]}</a>'


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
