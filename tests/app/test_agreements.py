"""Agreements: a placeholder is published once and seen for what it is; any text is shown safely."""

import asyncio
import sys
from collections.abc import AsyncIterator

import httpx2
import pytest
import pytest_asyncio
from starlette.applications import Starlette

from app.agreements import (
    MARKS,
    placeholder,
    placeholder_is_current,
    publish_placeholders,
    routes,
)
from models import AuditEntry
from models.account import Locale
from models.audit import OPERATOR, AuditAction, AuditActor
from models.consent import Agreement, AgreementKind
from models.publishing import publish_next
from tests.database import empty, throwaway

TEXTS = {(kind, locale) for kind in AgreementKind for locale in Locale}
START = """
import asyncio, sys
from app.agreements import publish_placeholders
from app.database import close_database, migrate, open_database

async def main():
    await migrate(sys.argv[1])
    await open_database(sys.argv[1])
    await asyncio.gather(publish_placeholders(), publish_placeholders())
    await close_database()

asyncio.run(main())
"""
COUNT = """
import asyncio, sys
from app.database import close_database, open_database
from models.consent import Agreement

async def main():
    await open_database(sys.argv[1])
    print(await Agreement.all().count())
    await close_database()

asyncio.run(main())
"""


@pytest_asyncio.fixture(name="nothing")
async def fixture_nothing(database: str) -> None:
    """A database on its first day."""
    await empty()


@pytest_asyncio.fixture(name="client")
async def fixture_client(nothing: None) -> AsyncIterator[httpx2.AsyncClient]:
    transport = httpx2.ASGITransport(app=Starlette(routes=routes()))
    async with httpx2.AsyncClient(transport=transport, base_url="http://muster") as client:
        yield client


async def publish(body: str, version: int = 1, title: str = "Terms") -> None:
    texts = {locale: (f"{title} {locale.value}", body) for locale in Locale}
    await Agreement.publish(AgreementKind.SERVICE_AGREEMENT, version, texts)


async def run(script: str, *arguments: str) -> str:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", script, *arguments, stdout=asyncio.subprocess.PIPE
    )
    printed, _ = await process.communicate()
    assert process.returncode == 0
    return printed.decode().strip()


# publishing


async def test_L1_the_operator_who_publishes_a_text_is_written_down(nothing):
    await publish("Be kind.")

    await publish_next(
        AgreementKind.SERVICE_AGREEMENT, dict.fromkeys(Locale, ("Terms", "Be kinder.")), OPERATOR
    )

    entry = await AuditEntry.get()
    assert (entry.action, entry.actor_kind) == (
        AuditAction.AGREEMENT_PUBLISHED,
        AuditActor.OPERATOR,
    )
    assert entry.data == {"kind": "SERVICE_AGREEMENT", "version": 2}


async def test_the_first_start_publishes_a_placeholder_of_each_kind_in_each_language(nothing):
    await publish_placeholders()

    current = await Agreement.current()
    assert {(agreement.kind, agreement.locale) for agreement in current} == TEXTS
    assert {agreement.version for agreement in current} == {1}


async def test_later_starts_publish_nothing(nothing):
    await publish_placeholders()
    first = {agreement.id for agreement in await Agreement.all()}

    await publish_placeholders()

    assert {agreement.id for agreement in await Agreement.all()} == first


async def test_what_the_operator_published_is_left_alone(nothing):
    await publish("Ours.", version=3)

    await publish_placeholders()

    kinds = [(agreement.kind, agreement.version) for agreement in await Agreement.current()]
    assert sorted(set(kinds)) == [
        (AgreementKind.PRIVACY_POLICY, 1),
        (AgreementKind.SERVICE_AGREEMENT, 3),
    ]


async def test_processes_that_start_at_once_publish_one():
    async with throwaway() as url:
        await asyncio.gather(run(START, url), run(START, url))

        assert await run(COUNT, url) == str(len(TEXTS))


@pytest.mark.parametrize(("kind", "locale"), sorted(TEXTS))
async def test_every_placeholder_says_what_it_is(kind, locale):
    title, body = placeholder(kind, locale)

    assert title
    assert body.startswith(MARKS)
    assert body.count("\n## ") >= 5


async def test_a_placeholder_is_seen_until_every_kind_was_replaced(nothing):
    await publish_placeholders()
    at_first = await placeholder_is_current()
    await publish("Ours.", version=2)
    half_way = await placeholder_is_current()
    texts = dict.fromkeys(Locale, ("Privacy", "Ours."))
    await Agreement.publish(AgreementKind.PRIVACY_POLICY, 2, texts)

    at_last = await placeholder_is_current()

    assert (at_first, half_way, at_last) == (True, True, False)


async def test_a_placeholder_of_an_older_product_is_one_too(nothing):
    await publish("PLACEHOLDER. As it was worded years ago.")

    assert await placeholder_is_current()


# showing


async def test_each_agreement_is_served_at_its_own_address(client):
    await publish_placeholders()

    for agreement in await Agreement.current():
        page = await client.get(agreement.url)

        assert page.status_code == 200
        assert page.headers["content-type"] == "text/html; charset=utf-8"
        assert f'<html lang="{agreement.locale.value}">' in page.text
        assert f"<h1>{agreement.title}</h1>" in page.text


async def test_blank_lines_part_headings_paragraphs_and_lists(client):
    await publish("Hello\nthere.\n\n## One\n \n- a\n- b\n\nThe end.")

    page = await client.get("/agreements/SERVICE_AGREEMENT/1/en")

    assert (
        "<p>Hello<br>there.</p>\n<h2>One</h2>\n<ul><li>a</li><li>b</li></ul>\n<p>The end.</p>"
        in page.text
    )


async def test_whatever_a_text_holds_stays_text(client):
    await publish('## <b>\n\n- <script>alert(1)</script>\n\n{title} & "x"', title="<i>{body}")

    page = await client.get("/agreements/SERVICE_AGREEMENT/1/en")

    assert "<h2>&lt;b&gt;</h2>" in page.text
    assert "<li>&lt;script&gt;alert(1)&lt;/script&gt;</li>" in page.text
    assert "<p>{title} &amp; &quot;x&quot;</p>" in page.text
    assert "<h1>&lt;i&gt;{body} en</h1>" in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]


async def test_a_page_leads_to_the_same_version_in_the_other_language(client):
    await publish_placeholders()

    page = (await client.get("/agreements/PRIVACY_POLICY/1/en")).text

    assert '<a href="ru" hreflang="ru" lang="ru">Русский</a>' in page
    assert '<a href="en" hreflang="en" lang="en" aria-current="true">English</a>' in page


@pytest.mark.parametrize(
    "path",
    [
        "SERVICE_AGREEMENT/2/en",
        "SERVICE_AGREEMENT/1/de",
        "SERVICE_AGREEMENT/1/EN",
        "SERVICE_AGREEMENT/0/en",
        "SERVICE_AGREEMENT/one/en",
        "SERVICE_AGREEMENT/99999999999999999999/en",
        "service_agreement/1/en",
        "COOKIE_POLICY/1/en",
        "SERVICE_AGREEMENT/1",
    ],
)
async def test_what_was_never_published_is_not_found(client, path):
    await publish("Ours.")

    response = await client.get(f"/agreements/{path}")

    assert response.status_code == 404


async def test_a_copy_may_be_kept_and_is_asked_after(client):
    await publish("Ours.")
    path = "/agreements/SERVICE_AGREEMENT/1/en"

    first = await client.get(path)
    again = await client.get(path, headers={"If-None-Match": first.headers["etag"]})
    posted = await client.post(path)

    assert first.headers["cache-control"] == "public, max-age=3600"
    assert (again.status_code, again.content) == (304, b"")
    assert posted.status_code == 405
