"""The landing page in a real browser: opening a link, the code, refusing; languages and people."""

import pytest
from playwright.async_api import expect

from tests.acceptance.browser import (
    accept_in_browser,
    browser_page,
    choose_password,
    enter_code,
    last_screen,
    open_link,
    press,
    said,
    settled,
    sign_in_in_browser,
    submit,
    title,
)
from tests.acceptance.far_side import (
    PREVIEW,
    TOKEN,
    Settings,
    far_side,
    problem,
    sent,
    signed_in,
    the_code,
)

pytestmark = pytest.mark.needs_browser

PASSWORD = "a quiet river at dawn"
GONE = problem("InvitationGone")


# opening a link


async def test_an_invitation_is_accepted_with_password_consents_and_code(page, far):
    seen = await accept_in_browser(page, far.link("invitation"), PASSWORD, the_code)

    assert seen == "You are on the team of Acme & <b>Söhne</b>"
    assert far.mutations() == [
        (
            "acceptInvitation",
            {
                "token": TOKEN,
                "password": PASSWORD,
                "agreementIds": ["agr_SERVICE_AGREEMENT_EN", "agr_PRIVACY_POLICY_EN"],
                "timezone": await page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone"),
                "locale": None,
            },
        ),
        ("verifyOtp", {"challengeId": "otp_1", "code": "123 456", "session": "COOKIE"}),
    ]
    assert far.headers["graphql-require-preflight"] == "1"
    assert far.headers["sec-fetch-site"] == "same-origin"
    assert "referer" not in far.headers


async def test_V2_the_token_leaves_the_address_bar_and_is_kept_nowhere(page, far):
    await open_link(page, far.link("invitation"))

    kept = await page.evaluate(
        "[location.href, document.cookie, JSON.stringify({...localStorage, ...sessionStorage}),"
        " JSON.stringify(history.state), document.documentElement.outerHTML].join()"
    )
    await page.reload()
    await settled(page)

    assert page.url == f"{far.url}/go/invitation"
    assert TOKEN not in kept
    assert await title(page) == "The link is incomplete"


async def test_a_token_in_the_query_is_not_used(page, far):
    await open_link(page, f"{far.url}/go/invitation?token={TOKEN}")

    assert await title(page) == "The link is incomplete"
    assert page.url == f"{far.url}/go/invitation"
    assert far.asked == []


async def test_V3_looking_at_an_invitation_changes_nothing_and_shows_it_as_text(page, far):
    await open_link(page, far.link("invitation"))

    assert await title(page) == "Acme & <b>Söhne</b> invites you"
    assert await said(page, "blockquote") == PREVIEW["message"]
    assert "b•@w•••.example" in await said(page, "dl")
    assert "5 December 2031" in await said(page, "dl")
    assert far.mutations() == []


async def test_a_second_link_in_the_same_tab_is_opened(page, far):
    await open_link(page, far.link("invitation"))

    await page.goto(far.link("invitation", "another-token"))
    await expect(page).to_have_url(f"{far.url}/go/invitation")
    await settled(page)

    assert far.asked[-1] == ("invitation", {"token": "another-token"})


@pytest.mark.parametrize(
    ("state", "shown", "advice"),
    [
        ("ACCEPTED", "Accepted already", "Sign in to go on"),
        ("DECLINED", "You declined", "ask them to invite you again"),
        ("REVOKED", "The invitation was withdrawn", "ask Ada Lovelace"),
        ("EXPIRED", "The invitation has expired", "We can ask Ada Lovelace"),
        (None, "This link is no longer good", "open the newest one"),
    ],
)
async def test_a_link_that_has_ended_says_what_to_do_next(page, far, state, shown, advice):
    far.answers["invitation"] = [PREVIEW | {"state": state} if state else None]

    await open_link(page, far.link("invitation"))

    assert await title(page) == shown
    assert advice in await said(page, "section")
    assert await page.locator("form").count() == 0


# the code


async def test_a_wrong_code_may_be_corrected(page, far):
    far.answers["verifyOtp"] = [problem("WrongCode", "Not the code.", attemptsLeft=4), signed_in()]
    await open_link(page, far.link("invitation"))
    await choose_password(page, PASSWORD)
    await submit(page)
    await enter_code(page, "12345")
    short = await said(page, "#code-problem")
    await enter_code(page, "111111")
    wrong = await said(page, "#code-problem")

    await enter_code(page, "１２３－４５６")

    assert (short, wrong) == ("The code has six digits.", "Not the code.")
    assert (await last_screen(page)).startswith("You are on the team")
    assert [name for name, _ in far.mutations()].count("verifyOtp") == 2


async def test_a_new_code_can_be_asked_for_once_it_may_be(page, far):
    await page.clock.install()
    await open_link(page, far.link("invitation"))
    await choose_password(page, PASSWORD)
    await submit(page)
    again = page.get_by_role("button", name="Send a new code")
    offered_at_once = await again.is_visible()
    await page.clock.run_for(61_000)

    await again.click()
    await settled(page)

    asked = [given for name, given in far.mutations() if name == "acceptInvitation"]
    assert not offered_at_once
    assert len(asked) == 2
    assert asked[0] == asked[1]
    await expect(page.locator("#status")).to_have_text(
        "A new code is on its way; the one before no longer counts."
    )


async def test_starting_over_keeps_what_was_typed(page, far):
    await open_link(page, far.link("invitation"))
    await choose_password(page, PASSWORD)
    await submit(page)

    await press(page, "Start over")

    assert await page.input_value("#password") == PASSWORD
    assert await page.is_checked("#consent-PRIVACY_POLICY")


async def test_a_link_that_ends_before_the_code_is_explained(page, far):
    far.answers["verifyOtp"] = [GONE]
    far.answers["invitation"] = [PREVIEW, PREVIEW | {"state": "REVOKED"}]
    await open_link(page, far.link("invitation"))
    await choose_password(page, PASSWORD)
    await submit(page)

    await enter_code(page, "123456")

    assert await title(page) == "The invitation was withdrawn"


# declining and reporting


@pytest.mark.parametrize(
    ("button", "sure", "operation", "payload", "shown"),
    [
        ("Decline", "Decline", "declineInvitation", "DeclineInvitationPayload", "You declined"),
        (
            "Report",
            "Report",
            "reportInvitation",
            "ReportInvitationPayload",
            "Thank you for telling us",
        ),
    ],
)
async def test_refusing_takes_a_second_yes(page, far, button, sure, operation, payload, shown):
    far.answers[operation] = [{"__typename": payload}]
    await open_link(page, far.link("invitation"))
    await press(page, button)
    await press(page, "Back")
    await press(page, button)
    before = far.mutations()

    await press(page, sure)

    assert before == []
    assert far.mutations() == [(operation, {"token": TOKEN})]
    assert await title(page) == shown


async def test_a_letters_report_link_begins_with_the_question(page, far):
    await open_link(page, far.link("report"))

    assert await title(page) == "Report this invitation?"
    assert far.mutations() == []


# languages and people


async def test_a_russian_browser_reads_russian_and_may_switch(browser, far):
    async with browser_page(browser, language="ru-RU", width=320) as page:
        await open_link(page, far.link("invitation"))
        russian = await title(page)
        language = far.headers["accept-language"]
        await page.fill("#password", PASSWORD)
        await page.get_by_role("button", name="English").click()
        english = await title(page)
        await choose_password(page, await page.input_value("#password"))
        await submit(page)

        assert (russian, english) == (
            "Acme & <b>Söhne</b> приглашает вас",
            "Acme & <b>Söhne</b> invites you",
        )
        assert (language, far.headers["accept-language"]) == ("ru", "en")
        assert await page.get_attribute("html", "lang") == "en"
        given = far.mutations()[0][1]
        assert given["locale"] == "EN"
        assert given["agreementIds"] == ["agr_SERVICE_AGREEMENT_EN", "agr_PRIVACY_POLICY_EN"]


@pytest.mark.parametrize("kind", ["invitation", "report", "staff", "sign-in", "sign-up"])
@pytest.mark.parametrize("language", ["en-GB", "ru-RU"])
async def test_every_page_fits_320_pixels_and_names_its_fields(browser, far, kind, language):
    async with browser_page(browser, language=language, width=320) as page:
        await open_link(page, far.link(kind))

        widest = await page.evaluate("document.documentElement.scrollWidth")
        nameless = await page.evaluate(
            "[...document.querySelectorAll('input, select, button, a')].filter(each =>"
            " !(each.labels?.length || each.textContent.trim() || each.ariaLabel))"
            ".map(each => each.outerHTML)"
        )

        assert widest <= 320
        assert nameless == []
        assert await page.evaluate("document.activeElement.tagName") == "H1"


async def test_an_invitation_can_be_accepted_with_the_keyboard_alone(page, far):
    await open_link(page, far.link("invitation"))

    for keys in ("Tab", PASSWORD, "Tab", "Tab", PASSWORD, "Tab", "Tab", " ", "Tab", "Tab", " "):
        await (page.keyboard.press("Tab") if keys == "Tab" else page.keyboard.type(keys))
    await page.keyboard.press("Enter")
    await page.wait_for_selector("#code")

    assert [name for name, _ in far.mutations()] == ["acceptInvitation"]


async def test_in_production_the_last_screen_leads_staff_alone_to_graphiql(page):
    links = []
    for is_staff in (False, True):
        entered = signed_in(is_staff=is_staff)
        async with far_side(
            Settings(is_production=True), signIn=[sent()], verifyOtp=[entered]
        ) as far:
            await sign_in_in_browser(
                page, far.link("sign-in", ""), "bo@work.example", PASSWORD, the_code
            )
            links.append(await page.locator("a.main").all_inner_texts())

    assert links == [[], ["Open GraphiQL"]]


async def test_a_script_that_fails_is_not_silent(browser, far):
    async def play() -> None:
        async with browser_page(browser) as page:
            await open_link(page, far.link("sign-in", ""))
            await page.evaluate("setTimeout(() => { throw new Error('on purpose') })")
            await expect(page.locator("#alert")).to_contain_text("went wrong on this page")

    with pytest.raises(AssertionError, match="on purpose"):
        await play()
