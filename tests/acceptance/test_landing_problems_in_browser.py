"""What can go wrong on the landing page is said where it belongs, and can be mended."""

from datetime import UTC, datetime, timedelta

import pytest
from starlette.responses import JSONResponse

from tests.acceptance.browser import choose_password, open_link, press, said, submit, title
from tests.acceptance.far_side import AGREEMENTS, issue, problem, sent

pytestmark = pytest.mark.needs_browser

PASSWORD = "a quiet river at dawn"


# what is wrong


async def test_what_is_missing_is_said_beside_each_field_before_anything_is_sent(page, far):
    await open_link(page, far.link("invitation"))
    await page.fill("#password", "short")
    await submit(page)

    assert await said(page, "#password-problem") == "A password needs at least 10 characters."
    assert await said(page, "#repeat-problem") == "The two passwords differ."
    assert "tick the box" in await said(page, "#consent-PRIVACY_POLICY-problem")
    assert await page.get_attribute("#password", "aria-invalid") == "true"
    assert await page.evaluate("document.activeElement.id") == "password"
    assert far.mutations() == []


async def test_the_hint_counts_the_characters_as_the_service_does(page, far):
    await open_link(page, far.link("invitation"))
    hints = []

    for typed in ("", "пароль", "пароль12👍", "ﬁﬁﬁﬁﬁ"):
        await page.fill("#password", typed)
        hints.append(await said(page, "#password-hint"))

    assert hints == [
        "At least 10 characters. A few unrelated words work well.",
        "4 more characters to go.",
        "1 more character to go.",
        "Long enough.",
    ]


async def test_a_password_can_be_shown_and_hidden(page, far):
    await open_link(page, far.link("invitation"))
    show = page.get_by_role("button", name="Show: Password")
    types = []

    for _ in range(2):
        await show.click()
        types.append(
            (
                await page.get_attribute("#password", "type"),
                await show.get_attribute("aria-pressed"),
            )
        )

    assert types == [("text", "true"), ("password", "false")]


async def test_the_services_issues_stand_beside_their_fields_and_the_rest_above(page, far):
    issues = [
        issue("password", message="Too easy."),
        issue("timezone", message="Unknown timezone."),
    ]
    far.answers["acceptInvitation"] = [problem("InvalidInput", issues=issues), sent()]
    await open_link(page, far.link("invitation"))
    await choose_password(page, PASSWORD)
    await submit(page)

    assert await said(page, "#password-problem") == "Too easy."
    assert await page.get_attribute("#password-problem p", "data-code") == "PASSWORD_COMMON"
    assert await said(page, "#alert") == "Unknown timezone."

    await submit(page)

    assert await title(page) == "Enter the code"


async def test_a_suggestion_can_be_taken(page, far):
    wrong = issue("email", message="A Cyrillic letter.", suggestion="bo@work.example")
    far.answers["signUp"] = [problem("InvalidInput", issues=[wrong]), sent()]
    await open_link(page, far.link("sign-up"))
    await page.fill("#email", "bо@work.example")
    await choose_password(page, PASSWORD)
    await submit(page)

    await press(page, "Use “bo@work.example”")
    await submit(page)

    assert far.mutations()[-1][1]["email"] == "bo@work.example"
    assert await title(page) == "Enter the code"


async def test_missing_consents_are_asked_for_beside_their_boxes(page, far):
    far.answers["acceptInvitation"] = [
        problem("ConsentRequired", "Please accept.", missing=["PRIVACY_POLICY"])
    ]
    await open_link(page, far.link("invitation"))
    await choose_password(page, PASSWORD)

    await submit(page)

    assert await said(page, "#consent-PRIVACY_POLICY-problem") == "Please accept."
    assert await said(page, "#consent-SERVICE_AGREEMENT-problem") == ""


async def test_agreements_that_changed_meanwhile_are_read_again(page, far):
    old = issue("agreementIds", "0", message="Not the current one.")
    far.answers["acceptInvitation"] = [problem("InvalidInput", issues=[old])]
    far.answers["agreements"] = [[each | {"id": f"{each['id']}_2"} for each in AGREEMENTS]]
    await open_link(page, far.link("invitation"))
    await choose_password(page, PASSWORD)
    await submit(page)

    assert await said(page, "#consent-SERVICE_AGREEMENT-problem") == "Not the current one."
    assert not await page.is_checked("#consent-SERVICE_AGREEMENT")

    await choose_password(page, PASSWORD)
    await submit(page)

    assert far.mutations()[-1][1]["agreementIds"][0] == "agr_SERVICE_AGREEMENT_EN_2"


async def test_too_many_codes_tell_when_to_try_again(page, far):
    retry_at = (datetime.now(UTC) + timedelta(seconds=100)).isoformat()
    far.answers["acceptInvitation"] = [problem("TooManyCodes", "Wait a little.", retryAt=retry_at)]
    await open_link(page, far.link("invitation"))
    await choose_password(page, PASSWORD)

    await submit(page)

    assert "Wait a little." in await said(page, "#alert")
    assert "You can try again in 1:" in await said(page, "#alert")


# trouble


async def test_network_trouble_keeps_what_was_typed_and_can_be_retried(page, far):
    await open_link(page, far.link("invitation"))
    await choose_password(page, PASSWORD)
    await page.context.set_offline(True)
    await submit(page)
    trouble = await said(page, "#alert")
    await page.context.set_offline(False)

    await press(page, "Try again")

    assert "There is no connection" in trouble
    assert await title(page) == "Enter the code"


async def test_a_page_that_opens_without_a_network_can_be_retried(page, far):
    far.refusal = JSONResponse({}, status_code=503)
    await open_link(page, far.link("invitation"))
    trouble = await said(page, "#alert")
    far.refusal = None

    await press(page, "Try again")

    assert "a lot to do" in trouble
    assert await title(page) == "Acme & <b>Söhne</b> invites you"


async def test_a_fault_of_the_service_gives_a_reference_for_support(page, far):
    error = {"message": "x", "extensions": {"code": "INTERNAL_SERVER_ERROR", "requestId": "r-17"}}
    far.refusal = JSONResponse({"errors": [error]})

    await open_link(page, far.link("invitation"))

    assert "went wrong at our end" in await said(page, "#alert")
    assert "r-17" in await said(page, "#alert")


async def test_a_double_click_sends_once(page, far):
    await open_link(page, far.link("invitation"))
    await choose_password(page, PASSWORD)
    far.open.clear()
    await page.dblclick("form button[type=submit]")
    await page.press("#repeat", "Enter")
    far.open.set()
    await page.wait_for_selector("#code")

    assert [name for name, _ in far.mutations()] == ["acceptInvitation"]


async def test_without_scripts_the_page_says_that_it_needs_them(browser, far):
    async with await browser.new_context(java_script_enabled=False) as context:
        page = await context.new_page()

        await page.goto(far.link("invitation"))

        assert "This page needs JavaScript." in await page.inner_text("main")
        assert "Этой странице нужен JavaScript." in await page.inner_text("main")
