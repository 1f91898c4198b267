"""The landing page for people who cannot get in."""

import pytest

from tests.acceptance.browser import (
    choose_password,
    open_link,
    press,
    said,
    submit,
    title,
)
from tests.acceptance.far_side import PREVIEW, TOKEN, issue, problem

pytestmark = pytest.mark.needs_browser

PASSWORD = "a quiet river at dawn"
ACCEPTED = {"__typename": "RecoverPayload", "accepted": True}
RESET = {"__typename": "ResetPasswordPayload", "reset": True}
ASKED = {"__typename": "AskForInvitationPayload", "asked": True}


async def test_whoever_cannot_sign_in_asks_for_a_letter(page, far):
    far.answers["recover"] = [ACCEPTED]
    await open_link(page, far.link("sign-in", ""))
    await press(page, "I cannot sign in")
    await page.fill("#email", "bo@work.example")

    await submit(page)

    assert await title(page) == "Look into your mailbox"
    assert far.mutations() == [("recover", {"email": "bo@work.example"})]


async def test_the_page_without_a_link_asks_for_the_address(page, far):
    far.answers["recover"] = [problem("TooManyLetters", "Later.", retryAt="2031-01-01T00:00:00Z")]
    await open_link(page, f"{far.url}/go/recovery")
    await page.fill("#email", "bo@work.example")

    await submit(page)

    assert await title(page) == "Get back in"
    assert "Later." in await said(page, "#alert")


async def test_the_letters_link_leads_to_a_new_password_and_then_to_signing_in(page, far):
    far.answers["resetPassword"] = [RESET]
    await open_link(page, far.link("recovery"))
    assert TOKEN not in page.url
    await choose_password(page, PASSWORD)

    await submit(page)

    assert await title(page) == "Your password is new"
    assert far.mutations() == [("resetPassword", {"token": TOKEN, "password": PASSWORD})]
    await press(page, "Sign in")
    assert await page.input_value("#password") == ""
    assert await page.context.cookies() == []


async def test_what_is_wrong_with_the_password_stands_beside_it(page, far):
    wrong = problem("InvalidInput", issues=[issue("password", message="Too common.")])
    far.answers["resetPassword"] = [wrong, RESET]
    await open_link(page, far.link("recovery"))
    await choose_password(page, PASSWORD)
    await submit(page)

    assert await said(page, "#password-problem") == "Too common."

    await submit(page)

    assert await title(page) == "Your password is new"


async def test_a_link_that_has_ended_leads_to_asking_for_another(page, far):
    far.answers |= {"resetPassword": [problem("RecoveryGone")], "recover": [ACCEPTED]}
    await open_link(page, far.link("recovery"))
    await choose_password(page, PASSWORD)
    await submit(page)
    assert await title(page) == "This link is no longer good"

    await press(page, "Ask for a new link")

    assert await title(page) == "Get back in"


async def test_an_expired_invitation_has_one_button_that_asks_for_a_new_one(page, far):
    far.answers |= {"invitation": [PREVIEW | {"state": "EXPIRED"}], "askForInvitation": [ASKED]}
    await open_link(page, far.link("invitation"))
    assert await title(page) == "The invitation has expired"
    assert await page.locator("main button").count() == 1

    await press(page, "Ask for a new invitation")

    assert await title(page) == "We have asked for a new invitation"
    assert PREVIEW["companyName"] in await said(page, "section")
    assert far.mutations() == [("askForInvitation", {"token": TOKEN})]


async def test_a_withdrawn_invitation_has_no_such_button(page, far):
    far.answers["invitation"] = [PREVIEW | {"state": "REVOKED"}]

    await open_link(page, far.link("invitation"))

    assert await page.locator("main button").count() == 0


async def test_it_speaks_russian(page, far):
    await open_link(page, f"{far.url}/go/recovery")

    await page.click("nav button[lang=ru]")

    assert await title(page) == "Восстановление доступа"
