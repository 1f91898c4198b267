"""The landing page in a real browser: an invitation to act for a company."""

import pytest

from tests.acceptance.browser import (
    accept_in_browser,
    browser_page,
    open_link,
    said,
    title,
)
from tests.acceptance.far_side import PREVIEW, TOKEN, problem, the_code

pytestmark = pytest.mark.needs_browser

PASSWORD = "a quiet river at dawn"
MEMBER = PREVIEW | {"kind": "MEMBER", "role": "ACCOUNTANT", "message": None}


@pytest.fixture(autouse=True)
def to_member(far) -> None:
    far.answers["invitation"] = [MEMBER]


async def test_a_person_without_an_account_accepts_with_password_and_code(page, far):
    seen = await accept_in_browser(page, far.link("member"), PASSWORD, the_code)

    assert seen == "You act for Acme & <b>Söhne</b> now"
    assert [name for name, _ in far.mutations()] == ["acceptInvitation", "verifyOtp"]
    assert far.mutations()[0][1]["token"] == TOKEN


async def test_the_page_says_as_what_the_person_is_asked(page, far):
    await open_link(page, far.link("member"))

    assert await title(page) == "Acme & <b>Söhne</b> invites you"
    assert "asks you to act for the company at Muster as an accountant" in await said(
        page, "section"
    )


async def test_in_russian_too(browser, far):
    async with browser_page(browser, language="ru-RU") as page:
        await open_link(page, far.link("member"))

        assert "Ваша роль: бухгалтер" in await said(page, "section")


async def test_whoever_is_signed_in_as_somebody_else_is_told(page, far):
    far.answers["viewer"] = [{"account": {"email": "eve@work.example"}}]
    far.answers["acceptInvitation"] = [
        problem("WrongAccount", "e•@w is not b•@w.", signedInAs="e•@w", invited="b•@w")
    ]
    await open_link(page, far.link("member"))

    await page.get_by_role("button", name="Accept the invitation").click()
    await page.get_by_text("e•@w is not b•@w.").wait_for()

    assert await title(page) == "You are signed in as somebody else"


@pytest.mark.parametrize(
    ("state", "shown", "advice"),
    [
        ("ACCEPTED", "Accepted already", "to act for Acme"),
        ("EXPIRED", "The invitation has expired", "Ask Ada Lovelace from Acme"),
        ("REVOKED", "The invitation was withdrawn", "ask Ada Lovelace"),
    ],
)
async def test_a_link_that_has_ended_says_what_to_do_next(page, far, state, shown, advice):
    far.answers["invitation"] = [MEMBER | {"state": state}]

    await open_link(page, far.link("member"))

    assert await title(page) == shown
    assert advice in await said(page, "section")


async def test_a_complaint_begins_with_the_report(page, far):
    await open_link(page, far.link("report"))

    assert await title(page) == "Report this invitation?"
