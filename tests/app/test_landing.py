"""The landing page as a server sees it: one static page, strict headers, nothing that changes."""

import re
from collections.abc import AsyncIterator

import httpx2
import pytest
import pytest_asyncio
from starlette.applications import Starlette

from app.documents import Documents
from app.graphql import schema
from app.landing import KINDS, documents, routes
from app.settings import Environment, Settings

KINDS_ASKED_FOR = [
    "invitation", "member", "recovery", "staff", "sign-in", "sign-up", "report",
]  # fmt: skip
SECRET = "a-token-that-nobody-should-see"


def client_of(settings: Settings) -> httpx2.AsyncClient:
    transport = httpx2.ASGITransport(app=Starlette(routes=routes(settings)))
    return httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000")


@pytest_asyncio.fixture(name="client")
async def fixture_client() -> AsyncIterator[httpx2.AsyncClient]:
    async with client_of(Settings(support_address="o'hara@muster.example")) as client:
        yield client


async def asset(client: httpx2.AsyncClient, name: str) -> str:
    response = await client.get(f"/go/assets/{name}")
    assert response.status_code == 200, name
    return response.text


async def assets_of(client: httpx2.AsyncClient) -> list[str]:
    """Every file that the page loads, found as a browser finds them."""
    page = (await client.get("/go/invitation")).text
    found: list[str] = []
    waiting = re.findall(r'(?:href|src)="assets/([^"]+)"', page)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.append(name)
            waiting += re.findall(r'from "\./([^"]+)"', await asset(client, name))
    return found


# the page


@pytest.mark.parametrize("kind", KINDS_ASKED_FOR)
async def test_every_kind_of_link_opens_the_same_page(client, kind):
    page = await client.get(f"/go/{kind}")

    assert page.status_code == 200
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert page.content == (await client.get("/go/invitation")).content
    assert set(KINDS_ASKED_FOR) == KINDS


async def test_whoever_opens_the_bare_address_is_led_to_the_sign_in_page(client):
    answer = await client.get("/", headers={"Host": "evil.example"})

    assert (answer.status_code, answer.headers["location"]) == (307, "go/sign-in")


@pytest.mark.parametrize("path", ["/go/", "/go/elsewhere", "/go/Invitation", "/go/a/b"])
async def test_there_is_no_page_for_other_kinds(client, path):
    response = await client.get(path)

    assert response.status_code == 404


async def test_V3_the_page_is_read_and_never_written(client):
    head = await client.head("/go/invitation")
    posted = await client.post("/go/invitation", content="token=x")

    assert head.status_code == 200
    assert head.content == b""
    assert posted.status_code == 405


async def test_C6_the_page_is_not_kept_framed_or_told_of(client):
    headers = (await client.get("/go/invitation")).headers

    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "set-cookie" not in headers


async def test_the_policy_allows_nothing_inline_and_nobody_else(client):
    response = await client.get("/go/invitation")
    policy = dict(
        part.split(" ", 1) for part in response.headers["content-security-policy"].split("; ")
    )

    sources = {source for rule in policy.values() for source in rule.split()}

    assert policy["default-src"] == "'none'"
    assert sources == {"'none'", "'self'", "'script'"}
    assert not re.search(r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=", response.text)
    assert not re.search(r'(?:src|href)="(?:https?:|//)', response.text)


async def test_V2_a_token_in_the_query_is_ignored_and_never_echoed(client):
    plain = await client.get("/go/invitation")
    asked = await client.get("/go/invitation", params={"token": SECRET})

    assert asked.content == plain.content
    assert SECRET not in f"{asked.headers}{asked.text}"


async def test_the_page_says_something_where_scripts_do_not_run(client):
    page = (await client.get("/go/invitation")).text

    note = re.search(r"<noscript>(.*?)</noscript>", page, re.DOTALL)

    assert note is not None
    assert "needs JavaScript" in note[1]
    assert "нужен JavaScript" in note[1]


async def test_the_support_address_is_escaped(client):
    page = (await client.get("/go/invitation")).text

    assert '<a href="mailto:o&#x27;hara@muster.example">' in page
    assert "o'hara" not in page


@pytest.mark.parametrize(
    ("environment", "whom"),
    [(Environment.DEVELOPMENT, "everybody"), (Environment.PRODUCTION, "staff")],
)
async def test_production_leads_on_to_graphiql_for_staff_only(environment, whom):
    async with client_of(Settings(env=environment)) as client:
        page = (await client.get("/go/sign-in")).text

    assert f'data-explorer-for="{whom}"' in page


# what it loads


async def test_everything_that_the_page_loads_is_served(client):
    names = await assets_of(client)

    types = {
        name: (await client.get(f"/go/assets/{name}")).headers["content-type"] for name in names
    }

    assert len(names) > 10
    assert types["landing.js"].startswith("text/javascript")
    assert types["landing.css"].startswith("text/css")
    assert types["mark.svg"].startswith("image/svg+xml")


@pytest.mark.parametrize("name", ["nothing.js", "..%2Flanding.html", "%2e%2e/landing.html"])
async def test_nothing_else_is_served(client, name):
    response = await client.get(f"/go/assets/{name}")

    assert response.status_code == 404


async def test_a_browser_asks_whether_its_copy_is_good_and_hears_yes(client):
    first = await client.get("/go/assets/landing.css")
    again = await client.get(
        "/go/assets/landing.css", headers={"If-None-Match": f'"old", W/{first.headers["etag"]}'}
    )
    other = await client.get("/go/assets/landing.css", headers={"If-None-Match": '"old"'})

    assert first.headers["cache-control"] == "no-cache"
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    assert other.status_code == 200


async def test_every_operation_that_the_page_sends_is_there_and_valid(client):
    scripts = [await asset(client, n) for n in await assets_of(client) if n.endswith(".js")]
    sent = set(re.findall(r'(?:query|perform|refuse)\(\s*"(\w+)"', "".join(scripts)))
    theirs = documents()

    Documents(schema).register(theirs)

    assert {f"landing.{name}" for name in sent} <= theirs.keys()
    assert len(sent) > 5
    assert len(theirs) == 16


async def test_the_page_says_everything_in_both_languages(client):
    english, russian = [
        re.findall(r"^  (\w+): ", await asset(client, f"words.{locale}.js"), re.MULTILINE)
        for locale in ("en", "ru")
    ]

    assert english == russian
    assert len(english) == len(set(english)) > 100


async def test_no_script_reads_text_as_html_or_keeps_anything(client):
    scripts = [
        await asset(client, name) for name in await assets_of(client) if name.endswith(".js")
    ]

    for forbidden in ("innerHTML", "outerHTML", "insertAdjacentHTML", "Storage", "cookie", "eval("):
        assert not any(forbidden in script for script in scripts), forbidden
