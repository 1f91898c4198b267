"""A browser for a module, and for each test a page without a past and a far side of its own."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page

from tests.acceptance.browser import browser_page, chromium
from tests.acceptance.far_side import FarSide, far_side, sent, signed_in


@pytest.fixture(scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as browser:
        yield browser


@pytest.fixture
async def page(browser: Browser) -> AsyncIterator[Page]:
    async with browser_page(browser) as page:
        yield page


@pytest.fixture
async def far() -> AsyncIterator[FarSide]:
    async with far_side(acceptInvitation=[sent()], verifyOtp=[signed_in()]) as far:
        yield far
