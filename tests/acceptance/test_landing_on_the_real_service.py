"""A browser opens letters' links on the real service: accept, decline, sign in."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.acceptance.browser import (
    accept_in_browser,
    browser_page,
    decline_in_browser,
    sign_in_in_browser,
)
from tests.acceptance.journeys import DASHBOARD, INVITE, PASSWORD, sign_up_company
from tests.acceptance.service import Inbox, Service, inbox, serving

pytestmark = pytest.mark.needs_browser


@pytest.fixture
async def box() -> AsyncIterator[Inbox]:
    async with inbox() as found:
        yield found


@pytest.fixture
async def service(tmp_path: Path, box: Inbox) -> AsyncIterator[Service]:
    async with serving(tmp_path, box) as found:
        yield found


async def statuses(service: Service, token: str) -> dict[str, str]:
    page = await service.ask(DASHBOARD, token)
    return {c["email"]: c["status"] for c in page["contractors"]["nodes"]}


async def test_people_answer_their_letters_in_a_browser(service: Service, box: Inbox):
    owner = await sign_up_company(service, box, "ada@acme.example", "Acme")
    people = ["bo@work.example", "no@work.example"]
    await service.ask(INVITE, owner, input={"addresses": people, "locale": "EN"})

    # Opening a link, as scanners do, changes nothing.
    link = await box.action("bo@work.example")
    async with browser_page() as page:
        await page.goto(link)
        await page.wait_for_selector("h1")
        assert "token" not in page.url
    assert await statuses(service, owner) == dict.fromkeys(people, "INVITED")

    async with browser_page() as page:
        await accept_in_browser(page, link, PASSWORD, lambda: box.action("bo@work.example", 2))
        cookies = await page.context.cookies()
    assert [(c["name"], c["httpOnly"]) for c in cookies] == [("muster_session", True)]
    assert (await statuses(service, owner))["bo@work.example"] == "ONBOARDING"

    async with browser_page() as page:
        await decline_in_browser(page, await box.action("no@work.example"))
    assert (await statuses(service, owner))["no@work.example"] == "DECLINED"

    # The link was used: it leads nowhere, and signing in is offered on a page of its own.
    async with browser_page() as page:
        await sign_in_in_browser(
            page,
            f"{service.url}/go/sign-in",
            "bo@work.example",
            PASSWORD,
            lambda: box.action("bo@work.example", 3),
        )
        assert [c["name"] for c in await page.context.cookies()] == ["muster_session"]
