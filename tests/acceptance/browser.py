"""Debian's Chromium, and what a person does on the landing page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager

from playwright.async_api import Browser, ConsoleMessage, Page, async_playwright

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 20_000  # milliseconds for what should take a moment, on a slow machine

Code = Callable[[], Awaitable[str]]


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """Run a browser; each of its contexts is a person of its own."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        try:
            yield browser
        finally:
            await browser.close()


@asynccontextmanager
async def browser_page(
    browser: Browser | None = None, *, language: str = "en-GB", width: int = 1100, height: int = 900
) -> AsyncIterator[Page]:
    """Give a page without a past, in a browser of its own unless one is given.

    In the end no script failed and no policy was broken.
    """
    async with AsyncExitStack() as stack:
        browser = browser or await stack.enter_async_context(chromium())
        context = await browser.new_context(
            locale=language, viewport={"width": width, "height": height}
        )
        stack.push_async_callback(context.close)
        page = await context.new_page()
        page.set_default_timeout(PATIENCE)
        complaints: list[str] = []
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda message: _note(message, complaints))
        yield page
    assert not complaints, complaints


def _note(message: ConsoleMessage, complaints: list[str]) -> None:
    """Keep what the page complains of; that a server refuses or is away is up to the test."""
    if message.type == "error" and not message.text.startswith("Failed to load resource"):
        complaints.append(message.text)


async def open_link(page: Page, link: str) -> None:
    """Open a letter's link as if for the first time, and wait for its page."""
    await page.goto("about:blank")
    await page.goto(link)
    await page.wait_for_selector("h1")
    await settled(page)


async def settled(page: Page) -> None:
    """Wait until nothing is under way."""
    await page.wait_for_selector("#screen:not([data-busy])")


async def submit(page: Page) -> None:
    """Press the form's button and wait for what comes of it."""
    await page.click("form button[type=submit]")
    await settled(page)


async def choose_password(page: Page, password: str) -> None:
    """Type a new password, twice, and tick every agreement there is."""
    await page.fill("#password", password)
    await page.fill("#repeat", password)
    for box in await page.locator("input[type=checkbox]").all():
        await box.check()


async def enter_code(page: Page, code: str) -> None:
    """Enter the mailed code."""
    await page.fill("#code", code)
    await submit(page)


async def accept_in_browser(page: Page, link: str, password: str, code: Code) -> str:
    """Accept an invitation by its link; `code` is awaited once a code was mailed.

    Return the title of the last screen, on which the person is signed in by a cookie.
    """
    await open_link(page, link)
    await choose_password(page, password)
    await submit(page)
    await page.wait_for_selector("#code")
    await enter_code(page, await code())
    return await last_screen(page)


async def sign_in_in_browser(page: Page, link: str, email: str, password: str, code: Code) -> str:
    """Sign in with address, password and code; return the title of the last screen."""
    await open_link(page, link)
    await page.fill("#email", email)
    await page.fill("#password", password)
    await submit(page)
    await page.wait_for_selector("#code")
    await enter_code(page, await code())
    return await last_screen(page)


async def last_screen(page: Page) -> str:
    """Wait for the screen that tells what comes next; return its title."""
    await page.wait_for_selector("#next")
    return await title(page)


async def decline_in_browser(page: Page, link: str) -> str:
    """Decline an invitation by its link; return the title of the last screen."""
    await open_link(page, link)
    await press(page, "Decline")
    await press(page, "Decline")  # are you sure?
    return await title(page)


async def press(page: Page, label: str) -> None:
    """Press a button other than the form's."""
    await page.get_by_role("button", name=label, exact=True).click()
    await settled(page)


async def title(page: Page) -> str:
    """Return what the screen is about."""
    return await page.inner_text("h1")


async def said(page: Page, place: str) -> str:
    """Return what can be read at a place."""
    return (await page.inner_text(place)).strip()
