"""What a person does in the explorer, in a browser that reaches nothing but the service."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlsplit

import orjson
from playwright.async_api import Page, Route

MODEL = """name => __MONACO.editor.getModels().find(each => each.uri.path.endsWith(name))"""


async def enclose(page: Page, url: str) -> list[str]:
    """Close the network beyond `url`; return the list of what was asked of it nevertheless."""
    ours, attempts = urlsplit(url).netloc, []

    def is_ours(asked: str) -> bool:
        parts = urlsplit(asked)
        return parts.scheme in {"data", "blob"} or parts.netloc == ours

    async def decide(route: Route) -> None:
        if is_ours(route.request.url):
            await route.continue_()
        else:
            attempts.append(route.request.url)
            await route.abort()

    await page.context.route("**/*", decide)
    page.on("websocket", lambda each: None if is_ours(each.url) else attempts.append(each.url))
    return attempts


async def sign_in(
    page: Page, email: str, password: str, code: Callable[[], Awaitable[str]]
) -> None:
    """Go through the form of the open page; `code` is awaited once a code was sent."""
    await page.fill("#address", email)
    await page.fill("#password", password)
    await page.click("button[type=submit]")
    await page.wait_for_selector("#code")
    await page.fill("#code", await code())
    await page.click("button[type=submit]")


async def open_example(page: Page, name: str) -> None:
    """Choose an example from the menu; it opens in a tab."""
    await page.get_by_role("button", name="Examples").click()
    await page.get_by_role("menuitem").filter(has=page.get_by_text(name, exact=True)).click()


async def write(page: Page, pane: str, value: Any) -> None:
    """Replace what a pane holds: "variables.json" or "request-headers.json"."""
    text = orjson.dumps(value).decode()
    await page.evaluate(f"([name, text]) => ({MODEL})(name).setValue(text)", [pane, text])


async def run(page: Page) -> None:
    """Press the button that runs the operation."""
    await page.click(".graphiql-execute-button")


async def answer(page: Page, holding: str = "{") -> Any:
    """Wait for an answer in which a text stands; return it."""
    found = await page.wait_for_function(
        f"""text => {{
            const shown = ({MODEL})("response.json")?.getValue() ?? "";
            return shown.includes(text) && shown;
        }}""",
        arg=holding,
    )
    return orjson.loads(await found.json_value())


async def kept(page: Page) -> str:
    """Return everything that the page keeps in the browser."""
    return str(await page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])"))


async def until_kept(page: Page, key: str, text: str) -> None:
    """Wait until GraphiQL keeps a text under a key."""
    await page.wait_for_function(
        "([key, text]) => sessionStorage[`graphiql:${key}`]?.includes(text)", arg=[key, text]
    )
