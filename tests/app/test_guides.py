"""Guides: a stage has one for each audience in each language, and every link leads somewhere."""

import re
from collections.abc import AsyncIterator
from html.parser import HTMLParser
from urllib.parse import urljoin

import httpx2
import pytest
import pytest_asyncio
from starlette.applications import Starlette

from app.guides import routes, text_of
from app.landing import routes as landing_routes
from app.settings import Settings
from models.account import Locale
from models.guides import Audience, guide_url
from models.onboarding import StageKey

GUIDES = [(s, a, loc) for s in StageKey for a in Audience for loc in Locale]
CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)


@pytest_asyncio.fixture(name="client")
async def fixture_client() -> AsyncIterator[httpx2.AsyncClient]:
    application = Starlette(routes=[*routes(), *landing_routes(Settings.read())])
    transport = httpx2.ASGITransport(app=application)
    async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as client:
        yield client


class Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found |= {value for name, value in attrs if name in ("href", "src") and value}


@pytest.mark.parametrize(("stage", "audience", "locale"), GUIDES)
async def test_every_guide_is_served_and_every_link_of_it_leads_somewhere(
    client: httpx2.AsyncClient, stage: StageKey, audience: Audience, locale: Locale
):
    path = guide_url(stage, audience, locale)

    page = await client.get(path)

    links = Links()
    links.feed(page.text)
    assert page.status_code == 200
    assert f'<html lang="{locale.value}">' in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert len(links.found) >= 10
    for link in links.found:
        assert (await client.get(urljoin(path, link))).status_code == 200, link


@pytest.mark.parametrize(("stage", "audience", "locale"), GUIDES)
def test_a_guide_is_in_its_language_and_says_what_to_do(
    stage: StageKey, audience: Audience, locale: Locale
):
    text = text_of(stage, audience, locale)

    assert bool(CYRILLIC.search(text)) is (locale is Locale.RU)
    assert len(text) > 300
    assert "\n## " in text
    assert "\n- " in text


@pytest.mark.parametrize(
    "path", ["KYC/contractor/de", "kyc/contractor/en", "KYC/staff/en", "NONE/company/ru", "KYC/x"]
)
async def test_what_is_no_guide_is_not_found(client: httpx2.AsyncClient, path: str):
    assert (await client.get(f"/guides/{path}")).status_code == 404


async def test_a_copy_may_be_kept_and_is_asked_after(client: httpx2.AsyncClient):
    path = guide_url(StageKey.KYC, Audience.COMPANY, Locale.EN)

    first = await client.get(path)
    again = await client.get(path, headers={"If-None-Match": first.headers["etag"]})

    assert first.headers["cache-control"] == "public, max-age=3600"
    assert (again.status_code, again.content) == (304, b"")
