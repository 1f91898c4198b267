"""The texts that people agree to: placeholders to begin with, and the page that shows any text."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import resources
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.headers import cached
from app.landing.pages import PAGE_HEADERS
from app.landing.texts import text_page
from models.account import Locale
from models.consent import Agreement, AgreementKind
from models.locks import hold
from models.transaction import transaction

MARKS = ("PLACEHOLDER.", "ЗАГЛУШКА.")
"""How a placeholder begins, in whatever version of the product it was published."""

_VERSION = {
    Locale.RU: "Версия {version}, действует с {day}",
    Locale.EN: "Version {version}, in force since {day}",
}
_GREATEST_VERSION = 2**31 - 1  # of the column


async def publish_placeholders() -> None:
    """Publish version 1 of each kind that has no text; safe to repeat, also at the same time."""
    async with transaction():
        await hold("company", "platform")
        for kind in AgreementKind:
            if not await Agreement.exists(kind=kind):
                await Agreement.publish(
                    kind, 1, {locale: placeholder(kind, locale) for locale in Locale}
                )


def read_text(path: Path) -> tuple[str, str]:
    """Return title (the first line) and body of a text. Raises OSError, ValueError."""
    title, _, body = path.read_text(encoding="utf-8").strip().partition("\n")
    if not title.strip() or not body.strip() or len(title) > 200:
        raise ValueError(f"{path} needs a title of one line, and a text below it")
    return title.strip().lstrip("# "), body.strip()


async def placeholder_is_current() -> bool:
    """Whether people would be asked to agree to a placeholder, which production must not do."""
    return any(agreement.body.startswith(MARKS) for agreement in await Agreement.current())


def placeholder(kind: AgreementKind, locale: Locale) -> tuple[str, str]:
    """Return title and body of the text that ships with the product."""
    name = f"{kind.value.lower()}.{locale.value}.txt"
    text = resources.files(__name__).joinpath("texts", name).read_text(encoding="utf-8")
    title, _, body = text.partition("\n")
    return title, body.strip()


def page(agreement: Agreement, translations: Sequence[Agreement]) -> str:
    """Return the page of a text, with links to the same version in other languages."""
    day = agreement.effective_from.date().isoformat()
    return text_page(
        agreement.title,
        _VERSION[agreement.locale].format(version=agreement.version, day=day),
        agreement.body,
        agreement.locale,
        [each.locale for each in translations],
    )


def routes() -> list[Route]:
    """Return the route of `Agreement.url`."""
    headers = {**PAGE_HEADERS, "Cache-Control": "public, max-age=3600"}

    async def agreement(request: Request) -> Response:
        kind, version, locale = (
            request.path_params[name] for name in ("kind", "version", "locale")
        )
        texts = await _texts(kind, version)
        for text in texts:
            if text.locale.value == locale:
                return cached(request, page(text, texts).encode(), "text/html", headers)
        raise HTTPException(404)

    return [Route("/agreements/{kind}/{version:int}/{locale}", agreement)]


async def _texts(kind: str, version: int) -> Sequence[Agreement]:
    """Return one version in every language; none for what was never published."""
    if kind not in AgreementKind.__members__ or version > _GREATEST_VERSION:
        return ()
    return await Agreement.filter(kind=AgreementKind(kind), version=version).order_by("locale")
