"""The landing page for people with an account, and for those who make one."""

import pytest
from playwright.async_api import expect

from resolvers.factors import qr_of
from tests.acceptance.browser import (
    choose_password,
    enter_code,
    last_screen,
    open_link,
    press,
    said,
    sign_in_in_browser,
    submit,
    title,
)
from tests.acceptance.far_side import PREVIEW, TOKEN, problem, sent, signed_in, the_code

pytestmark = pytest.mark.needs_browser

PASSWORD = "a quiet river at dawn"
BO = {"account": {"__typename": "Account", "email": "bo@work.example"}}
COMPANY = {"__typename": "CompanyCard", "name": PREVIEW["companyName"]}
ACCEPTED = {"__typename": "AcceptInvitationPayload", "company": COMPANY}
GONE = problem("InvitationGone")
SIGNED_OUT = {"__typename": "SignOutPayload", "signedOut": True}


# people with an account


async def test_whoever_has_an_account_signs_in_after_the_code_and_is_on_the_team(page, far):
    far.answers |= {
        "verifyOtp": [problem("SignInRequired"), signed_in()],
        "signIn": [sent()],
        "acceptInvitation": [sent(), GONE],  # the sign-in has linked them already
        "invitation": [PREVIEW, PREVIEW | {"state": "ACCEPTED"}],
    }
    await open_link(page, far.link("invitation"))
    await choose_password(page, PASSWORD)
    await submit(page)
    await enter_code(page, "123456")

    assert await title(page) == "Sign in"
    assert "already, so the password you have just typed was not used" in await said(page, ".note")
    assert await page.input_value("#password") == ""

    await page.fill("#email", "bo@work.example")
    await page.fill("#password", "my own password")
    await submit(page)
    await enter_code(page, "654321")

    assert await last_screen(page) == "You are on the team of Acme & <b>Söhne</b>"


async def test_whoever_has_to_be_asked_accepts_after_signing_in(page, far):
    far.answers |= {"signIn": [sent()], "acceptInvitation": [ACCEPTED]}
    await open_link(page, far.link("invitation"))
    await press(page, "I have an account")
    await page.fill("#email", "bo@work.example")
    await page.fill("#password", PASSWORD)
    await submit(page)
    await enter_code(page, "123456")

    assert (await last_screen(page)).startswith("You are on the team")
    assert far.mutations()[-1] == ("acceptInvitation", {"token": TOKEN})


@pytest.mark.parametrize("code", ["123 456", "abcd-2345-efgh-6789"])
async def test_whoever_has_an_authenticator_app_enters_its_code_or_a_recovery_code(page, far, code):
    far.answers |= {"signIn": [sent(channel="APP")]}
    await open_link(page, far.link("sign-in"))
    await page.fill("#email", "bo@work.example")
    await page.fill("#password", PASSWORD)
    await submit(page)

    assert "authenticator app" in await said(page, "section")
    assert await page.locator(".resend").count() == 0
    await enter_code(page, "12345")
    assert "recovery code of 16" in await said(page, "#code-problem")
    await enter_code(page, code)

    assert await last_screen(page) == "You are signed in"
    assert far.mutations()[-1][1]["code"] == code


async def test_an_authenticator_app_is_set_up_and_its_recovery_codes_are_shown(page, far):
    secret = "JBSWY3DPEHPK3PXP"
    uri = f"otpauth://totp/Muster:bo%40work.example?secret={secret}&issuer=Muster"
    codes = ["AAAA-1111-BBBB-2222", "CCCC-3333-DDDD-4444"]
    far.answers |= {
        "signIn": [sent()],
        "startTotp": [
            {
                "__typename": "StartTotpPayload",
                "provisioningUri": uri,
                "secret": secret,
                "qrSvg": qr_of(uri),
            }
        ],
        "confirmTotp": [
            problem("WrongCode", attemptsLeft=4),
            {"__typename": "ConfirmTotpPayload", "recoveryCodes": codes},
        ],
    }
    await open_link(page, far.link("sign-in"))
    await page.fill("#email", "bo@work.example")
    await page.fill("#password", PASSWORD)
    await submit(page)
    await enter_code(page, "123456")
    await press(page, "Set up an authenticator app")

    box = await page.locator("svg.qr path").bounding_box()
    assert box
    assert box["width"] > 100
    assert await page.text_content("#secret") == "JBSW Y3DP EHPK 3PXP"
    for typed in ("000000", "123456"):
        await page.fill("#app-code", typed)
        await submit(page)
    assert await title(page) == "Keep these recovery codes"
    assert await page.locator(".codes li").all_text_contents() == codes
    await press(page, "I have kept them")
    assert await last_screen(page) == "You are signed in"


async def test_a_trusted_browser_is_asked_for_no_code(page, far):
    account = {"__typename": "Account", "email": "bo@work.example", "isStaff": False}
    far.answers |= {"signIn": [{"__typename": "SignInPayload", "account": account}]}
    await open_link(page, far.link("sign-in"))
    await page.fill("#email", "bo@work.example")
    await page.fill("#password", PASSWORD)
    await submit(page)

    assert await last_screen(page) == "You are signed in"
    assert [name for name, _ in far.mutations()] == ["signIn"]


async def test_a_right_code_is_not_asked_for_twice_when_the_network_fails_after_it(page, far):
    far.answers |= {"signIn": [sent()], "acceptInvitation": [ACCEPTED]}
    await open_link(page, far.link("invitation"))
    await press(page, "I have an account")
    await page.fill("#email", "bo@work.example")
    await page.fill("#password", PASSWORD)
    await submit(page)
    await page.route("**/graphql", _only("verifyOtp"))
    await enter_code(page, "123456")
    await page.unroute_all()

    await press(page, "Try again")

    assert (await last_screen(page)).startswith("You are on the team")
    assert [name for name, _ in far.mutations()].count("verifyOtp") == 1


def _only(operation):
    async def let_through(route):
        is_it = operation in (route.request.post_data or "")
        await (route.continue_() if is_it else route.abort())

    return let_through


async def test_whoever_is_signed_in_accepts_without_password_and_code(page, far):
    far.answers |= {"viewer": [BO], "acceptInvitation": [ACCEPTED]}
    await open_link(page, far.link("invitation"))
    assert "You are signed in as bo@work.example." in await said(page, "section")

    await submit(page)

    assert (await last_screen(page)).startswith("You are on the team")
    assert far.mutations() == [("acceptInvitation", {"token": TOKEN})]


async def test_whoever_is_signed_in_as_somebody_else_may_sign_out_and_go_on(page, far):
    wrong = problem("WrongAccount", "You are e•@globex.example.", signedInAs="e•", invited="b•")
    far.answers |= {
        "viewer": [BO],
        "acceptInvitation": [wrong],
        "signOut": [SIGNED_OUT],
    }
    await open_link(page, far.link("invitation"))
    await submit(page)
    assert "You are e•@globex.example." in await said(page, "section")
    far.answers["viewer"] = [None]

    await press(page, "Sign out and continue")

    assert await page.is_visible("#password")


async def test_signing_in_leads_to_graphiql_in_development(page, far):
    far.answers["signIn"] = [sent()]

    seen = await sign_in_in_browser(
        page, far.link("sign-in", ""), "bo@work.example", PASSWORD, the_code
    )

    assert seen == "You are signed in"
    assert "bo@work.example" in await said(page, "section")
    await page.click("a.main")
    await expect(page).to_have_url(f"{far.url}/graphiql")


async def test_whoever_is_signed_in_is_not_asked_to_sign_in_again(page, far):
    far.answers |= {"viewer": [BO | {"account": BO["account"] | {"isStaff": False}}]}

    await open_link(page, far.link("sign-in", ""))

    assert await last_screen(page) == "You are signed in"
    assert "bo@work.example" in await said(page, "section")
    assert far.mutations() == []


async def test_a_wrong_password_is_said_above_the_form(page, far):
    far.answers["signIn"] = [problem("WrongCredentials", "Not right.")]
    await open_link(page, far.link("sign-in", ""))
    await page.fill("#email", "bo@work.example")
    await page.fill("#password", PASSWORD)

    await submit(page)

    assert await said(page, "#alert") == "Not right."
    assert await page.evaluate("document.activeElement.id") == "alert"


# signing up, and staff


async def test_a_company_signs_up(page, far):
    far.answers["signUp"] = [sent()]
    await open_link(page, far.link("sign-up", ""))
    await page.check("#intent-PAY_TEAM")
    await page.fill("#email", "ada@acme.example")
    await choose_password(page, PASSWORD)
    await submit(page)
    missing = await said(page, "#company-problem"), await said(page, "#country-problem")
    await page.fill("#company", "Акме")
    await page.select_option("#country", label="Germany")
    await submit(page)

    await enter_code(page, "123456")

    assert missing == ("This field is required.",) * 2
    assert await last_screen(page) == "Your company is registered"
    given = far.mutations()[0][1]
    assert given["intent"] == "PAY_TEAM"
    assert given["company"] == {"name": "Акме", "country": "DE", "ownerName": None}


async def test_a_contractor_signs_up_without_a_company(page, far):
    far.answers["signUp"] = [sent()]
    await open_link(page, far.link("sign-in", ""))
    await press(page, "I have no account yet")
    await page.fill("#email", "cy@work.example")
    await choose_password(page, PASSWORD)
    await submit(page)

    await enter_code(page, "123456")

    assert await last_screen(page) == "Your account is ready"
    assert far.mutations()[0][1]["intent"] == "GET_PAID"
    assert far.mutations()[0][1]["company"] is None


async def test_a_staff_link_is_claimed(page, far):
    far.answers["claimStaffLink"] = [sent()]
    await open_link(page, far.link("staff"))
    await choose_password(page, PASSWORD)
    await submit(page)

    await enter_code(page, "123456")

    assert await last_screen(page) == "You are a member of staff"
    assert far.mutations()[0][1]["token"] == TOKEN


async def test_a_staff_link_that_has_ended_says_what_to_do(page, far):
    far.answers["claimStaffLink"] = [GONE]
    await open_link(page, far.link("staff"))
    await choose_password(page, PASSWORD)

    await submit(page)

    assert "muster staff create" in await said(page, "section")
