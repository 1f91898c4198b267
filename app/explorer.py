"""GraphiQL for development: Strawberry's page, pointed at `/graphql`.

It loads GraphiQL from a public CDN, which only development may do; our own build replaces it later.
"""

from strawberry.http.ides import get_graphql_ide_html

_HERE, _THERE = 'window.location.href.split("?")[0]', 'new URL("/graphql", window.location).href'


def _page() -> str:
    page = get_graphql_ide_html("graphiql")
    changed = page.replace(_HERE, _THERE).replace(
        "shouldPersistHeaders: true", "shouldPersistHeaders: false"
    )
    if changed.count(_THERE) != 1 or "shouldPersistHeaders: false" not in changed:
        raise RuntimeError("Strawberry's GraphiQL page has changed: look at app/explorer.py")
    return changed


EXPLORER_PAGE = _page()
EXPLORER_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'unsafe-inline' https://unpkg.com;"
        " style-src 'unsafe-inline' https://unpkg.com; font-src data: https://unpkg.com;"
        " img-src 'self' data:; connect-src 'self'; worker-src blob:; frame-ancestors 'none'"
    ),
}
