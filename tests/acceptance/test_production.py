"""Production as an operator brings it up: refused until fit, silent about codes and links."""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import pyotp
import pytest
from aiosmtpd.smtp import SMTP
from playwright.async_api import expect

from emails.folder import action
from tests.acceptance.browser import (
    PATIENCE,
    browser_page,
    choose_password,
    enter_code,
    last_screen,
    open_link,
    press,
    submit,
)
from tests.acceptance.exploring import answer, enclose, open_example, run, sign_in
from tests.acceptance.journeys import INVITE, PASSWORD, accept, sign_up_company, token_of
from tests.acceptance.service import Inbox, Service, until
from tests.certificates import certificate
from tests.database import SERVER, throwaway

SECRET = "q8Zt3mW1xKpL7vR5nB2cJ9dF4gH6sA0y"


@pytest.fixture
async def box(tmp_path: Path) -> AsyncIterator[Inbox]:
    """A relay that speaks TLS only."""
    box, loop = Inbox(), asyncio.get_running_loop()
    chain, key = certificate(tmp_path, "127.0.0.1")
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(chain, key)
    server = await loop.create_server(lambda: SMTP(box, loop=loop), "127.0.0.1", 0, ssl=tls)
    box.port = server.sockets[0].getsockname()[1]
    yield box
    server.close()
    await server.wait_closed()


@pytest.fixture
async def service(tmp_path: Path, box: Inbox) -> AsyncIterator[Service]:
    async with throwaway() as url:
        environment = {
            "MUSTER_ENV": "production",
            "MUSTER_PUBLIC_URL": "https://muster.acme.example",
            "MUSTER_SECRET_KEYS": SECRET,
            "MUSTER_MAIL_URL": f"smtps://127.0.0.1:{box.port}?ca={tmp_path / 'certificate.pem'}",
            "MUSTER_MAIL_FROM": "hello@acme-platform.com",
            "MUSTER_SUPPORT_ADDRESS": "help@acme-platform.com",
            "MUSTER_COMPANY_REVIEW": "false",
        }
        if SERVER:
            environment["MUSTER_DATABASE_URL"] = url
        service = Service(tmp_path, environment)
        await service.run("migrate")
        yield service
        await service.stop()


async def publish_texts(service: Service) -> None:
    for kind in ("SERVICE_AGREEMENT", "PRIVACY_POLICY"):
        text = service.folder / f"{kind}.txt"
        text.write_text("Our terms\n\nBe kind.\n")
        await service.run("agreements", "publish", kind, "--en", str(text), "--ru", str(text))


async def test_L4_it_does_not_start_while_people_would_agree_to_a_placeholder(service: Service):
    with pytest.raises(AssertionError, match="People would agree to a placeholder"):
        await service.run("serve")


async def test_V2_no_code_and_no_link_reaches_the_output_or_the_logs(service: Service, box: Inbox):
    await publish_texts(service)
    await service.start()
    owner = await sign_up_company(service, box, "ada@acme.com", "Acme")
    await service.ask(INVITE, owner, input={"addresses": ["bo@work.com"], "locale": "EN"})
    link = await box.action("bo@work.com")
    await accept(service, box, "bo@work.com", link)
    await until(lambda: len(box.letters) >= 4, "the letters")

    written = service.log.read_text()

    assert link.startswith("https://muster.acme.example/go/invitation#token=")
    secrets = {token_of(link), owner, SECRET, *(action(m) or "" for m in box.letters)} - {""}
    assert len(secrets) >= 5
    assert [s for s in secrets if re.search(rf"(?<![\w-]){re.escape(s)}(?![\w-])", written)] == []
    assert "quiet river" not in written
    lines = [line for line in written.splitlines() if line]
    assert all(line.startswith("{") for line in lines), "one JSON object a line"
    answer = await service.client.post(
        "/graphql", json={"query": "{ __schema { types { name } } }"}
    )
    assert answer.json()["errors"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"
    health = await service.client.get("/healthz")
    assert "max-age" in health.headers["strict-transport-security"]


@pytest.mark.needs_browser
async def test_the_explorer_appears_for_staff_only(service: Service, box: Inbox):
    await publish_texts(service)
    await service.start()
    await sign_up_company(service, box, "ada@acme.com", "Acme")
    await box.newest("ada@acme.com", 2)
    async with browser_page() as page:
        attempts = await enclose(page, service.url)
        await page.goto(f"{service.url}/graphiql")
        await page.wait_for_selector("#address")
        ways_in = await page.get_by_role("button").all_inner_texts()
        await sign_in(page, "ada@acme.com", PASSWORD, lambda: box.action("ada@acme.com", 3))

        refusal = await page.inner_text("#refusal")
        editors = await page.locator(".graphiql-container").count()
        await page.get_by_role("button", name="Sign out").click()
        await page.wait_for_selector("#address")

    assert ways_in == ["Continue"]
    assert refusal == "The explorer is for the platform’s staff only."
    assert editors == 0
    assert attempts == []


@pytest.mark.needs_browser
async def test_staff_are_led_to_the_authenticator_app_and_then_into_the_explorer(
    service: Service, box: Inbox
):
    link = re.search(r"/go/staff#token=\S+", await service.run("staff", "create", "root@acme.com"))
    assert link
    await publish_texts(service)
    await service.start()
    async with browser_page() as page:
        attempts = await enclose(page, service.url)
        await open_link(page, service.url + link[0])
        await choose_password(page, PASSWORD)
        await submit(page)
        await enter_code(page, await box.action("root@acme.com"))
        await page.get_by_role("link", name="Open GraphiQL").click()

        refusal = await page.inner_text("#refusal")
        editors = await page.locator(".graphiql-container").count()
        await page.get_by_role("link", name="Set up the authenticator app").click()
        await last_screen(page)
        await press(page, "Set up an authenticator app")
        secret = (await page.inner_text("#secret")).replace(" ", "")
        await page.fill("#app-code", pyotp.TOTP(secret).now())
        await submit(page)
        await press(page, "I have kept them")
        await page.get_by_role("link", name="Open GraphiQL").click()
        await expect(page.locator("#who")).to_have_text("root@acme.com", timeout=PATIENCE)
        await open_example(page, "companies")
        await run(page)
        answered = await answer(page, "companies")

    assert refusal.startswith("The platform’s staff need an authenticator app.")
    assert editors == 0
    assert answered["data"]["staff"]["companies"]["totalCount"] == 0
    assert attempts == []
