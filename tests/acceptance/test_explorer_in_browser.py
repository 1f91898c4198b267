"""The explorer in a browser, on the real service, with the network outside closed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from tests.acceptance.browser import PATIENCE, browser_page
from tests.acceptance.exploring import (
    answer,
    enclose,
    kept,
    open_example,
    run,
    sign_in,
    until_kept,
    write,
)
from tests.acceptance.journeys import INVITE, PASSWORD, VERIFY, sign_up_company
from tests.acceptance.service import Inbox, Service, inbox, serving

pytestmark = pytest.mark.needs_browser

ADA = "ada@acme.example"


@pytest.fixture
async def box() -> AsyncIterator[Inbox]:
    async with inbox() as found:
        yield found


@pytest.fixture
async def service(tmp_path: Path, box: Inbox) -> AsyncIterator[Service]:
    async with serving(tmp_path, box) as found:
        yield found


async def sign_up(service: Service, box: Inbox) -> str:
    """Make Ada the owner of Acme, with two letters in her inbox; return her bearer token."""
    token = await sign_up_company(service, box, ADA, "Acme")
    await box.newest(ADA, 2)
    return token


async def test_a_query_a_mutation_and_a_subscription_run_for_whom_a_mailed_code_signed_in(
    service: Service, box: Inbox, page: Page
):
    owner = await sign_up(service, box)
    attempts = await enclose(page, service.url)
    await page.goto(f"{service.url}/graphiql")
    await sign_in(page, ADA, PASSWORD, lambda: box.action(ADA, 3))
    await expect(page.locator("#who")).to_have_text(ADA, timeout=PATIENCE)

    await open_example(page, "dashboard")
    await run(page)
    company = (await answer(page, "changesCursor"))["data"]["company"]
    await open_example(page, "inviteContractors")
    await run(page)
    invited = (await answer(page, "inviteContractors"))["data"]["inviteContractors"]["results"]
    await open_example(page, "companyChanges")
    await write(page, "variables.json", {"after": company["changesCursor"]})
    await run(page)
    replayed = await answer(page, "leo@example.com")
    await service.ask(INVITE, owner, input={"addresses": ["bo@work.example"]})
    live = await answer(page, "bo@work.example")

    assert (company["name"], company["role"]) == ("Acme", "OWNER")
    assert [result["outcome"] for result in invited] == ["INVITED", "INVITED", "INVALID"]
    assert replayed["data"]["companyChanges"]["__typename"] == "Change"
    assert live["data"]["companyChanges"]["contractor"]["status"] == "INVITED"
    assert attempts == []


async def test_the_panes_beside_the_editor_open_and_signing_out_leaves_nothing(
    service: Service, box: Inbox, page: Page
):
    await sign_up(service, box)
    attempts = await enclose(page, service.url)
    await page.goto(f"{service.url}/graphiql")
    await sign_in(page, ADA, PASSWORD, lambda: box.action(ADA, 3))

    await open_example(page, "viewer")
    await run(page)
    await answer(page, ADA)
    for label, content in (
        ("Show Documentation Explorer", ".graphiql-doc-explorer"),
        ("Show GraphiQL Explorer", ".docExplorerWrap"),
        ("Show History", ".graphiql-history"),
    ):
        await page.get_by_label(label).click()
        await page.wait_for_selector(content)
    await page.get_by_role("button", name="Sign out").click()
    await page.wait_for_selector("#address")

    assert await kept(page) == "[{},{}]"
    assert await page.context.cookies() == []
    assert attempts == []


async def test_a_token_in_the_headers_pane_counts_for_subscriptions_too_and_is_not_kept(
    service: Service, box: Inbox, page: Page
):
    owner = await sign_up(service, box)
    await enclose(page, service.url)
    await page.goto(f"{service.url}/graphiql")
    await page.get_by_role("button", name="Go on without signing in").click()
    token = {"Authorization": f"Bearer {owner}"}

    await open_example(page, "dashboard")
    await write(page, "request-headers.json", token)
    await write(page, "variables.json", {"search": "nobody"})
    await until_kept(page, "tabState", "nobody")  # GraphiQL has taken note of both panes
    await run(page)
    company = (await answer(page, "changesCursor"))["data"]["company"]
    await service.ask(INVITE, owner, input={"addresses": ["bo@work.example"]})
    await open_example(page, "companyChanges")
    await write(page, "variables.json", {"after": company["changesCursor"]})
    await write(page, "request-headers.json", token)
    await run(page)
    change = (await answer(page, "bo@work.example"))["data"]["companyChanges"]
    await until_kept(page, "tabState", "companyChanges")
    await until_kept(page, "queries", "nobody")

    assert change["contractor"]["email"] == "bo@work.example"
    assert owner not in await kept(page)


async def test_what_the_service_refuses_is_said_in_the_browsers_language(
    service: Service, box: Inbox, browser: Browser
):
    await sign_up(service, box)
    async with browser_page(browser, language="ru-RU") as page:
        await page.goto(f"{service.url}/graphiql")
        await sign_in(page, ADA, PASSWORD, lambda: asyncio.sleep(0, "000000"))
        heading = await page.inner_text("h1")
        alert = await page.inner_text("[role=alert]")
        await page.get_by_role("button", name="Отправить код ещё раз").click()
        await expect(page.locator("[role=alert]")).to_contain_text("Слишком много кодов")
        await page.get_by_role("button", name="Начать сначала").click()
        address = await page.input_value("#address")

    assert heading == "Обозреватель GraphQL"
    assert alert.startswith("Это неверный код")
    assert address == ADA


async def test_another_code_is_sent_to_whom_the_letter_did_not_reach(
    tmp_path: Path, box: Inbox, browser: Browser
):
    pause = {"MUSTER_OTP_RESEND_AFTER": "1s"}
    async with serving(tmp_path, box, **pause) as service, browser_page(browser) as page:
        await sign_up(service, box)
        await page.goto(f"{service.url}/graphiql")
        await page.fill("#address", ADA)
        await page.fill("#password", PASSWORD)
        await page.click("button[type=submit]")
        await box.newest(ADA, 3)

        again = page.get_by_role("button", name="Send another code")
        async with asyncio.timeout(PATIENCE / 1000):
            while "Another code was sent" not in await page.inner_text("[role=status]"):
                await again.click()
                await expect(again).to_be_enabled()
        await page.fill("#code", await box.action(ADA, 4))
        await page.click("button[type=submit]")

        await expect(page.locator("#who")).to_have_text(ADA, timeout=PATIENCE)


async def test_a_trusted_browser_is_asked_for_no_code(service: Service, box: Inbox, page: Page):
    await sign_up(service, box)
    await page.goto(f"{service.url}/graphiql")
    await page.fill("#address", ADA)
    await page.fill("#password", PASSWORD)
    async with page.expect_response("**/graphql") as asked:
        await page.click("button[type=submit]")
    sent = (await (await asked.value).json())["data"]["signIn"]
    trust = {
        "challengeId": sent["challengeId"],
        "code": await box.action(ADA, 3),
        "session": "COOKIE",
        "trustDevice": True,
    }
    await page.context.request.post(
        f"{service.url}/graphql",
        headers={"Origin": service.url},
        data={"query": VERIFY, "variables": {"input": trust}},
    )
    await page.reload()
    await page.get_by_role("button", name="Sign out").click()

    await page.fill("#address", ADA)
    await page.fill("#password", PASSWORD)
    await page.click("button[type=submit]")

    await expect(page.locator("#who")).to_have_text(ADA, timeout=PATIENCE)
