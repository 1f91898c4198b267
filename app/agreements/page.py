"""Writes an agreement as a page: only paragraphs, headings and lists, whatever the text holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from models.account import Locale
from models.consent import Agreement

LANGUAGES = {Locale.RU: "Русский", Locale.EN: "English"}
_VERSION = {
    Locale.RU: "Версия {version}, действует с {day}",
    Locale.EN: "Version {version}, in force since {day}",
}
_BLANK = re.compile(r"\n[ \t]*\n\s*")
_ASSETS = "../../../go/assets"  # relative, so that a path before ours does no harm

_PAGE = """<!doctype html>
<html lang="{locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title} · Muster</title>
<link rel="icon" href="{assets}/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="{assets}/landing.css">
</head>
<body class="text">
<header>
<p class="brand"><img src="{assets}/mark.svg" alt="" width="28" height="28"> Muster</p>
<nav aria-label="Language, язык">{languages}</nav>
</header>
<main>
<article class="card">
<h1>{title}</h1>
<p class="quiet">{version}</p>
{body}
</article>
</main>
</body>
</html>
"""


def written(agreement: Agreement, translations: Sequence[Agreement]) -> str:
    """Return the page of a text, with links to the same version in other languages."""
    version = _VERSION[agreement.locale].format(
        version=agreement.version, day=agreement.effective_from.date().isoformat()
    )
    return _PAGE.format(
        assets=_ASSETS,
        locale=agreement.locale.value,
        title=escape(agreement.title),
        version=version,
        languages="".join(_language(each, agreement) for each in translations),
        body="\n".join(blocks(agreement.body)),
    )


def _language(text: Agreement, shown: Agreement) -> str:
    locale = text.locale.value
    current = ' aria-current="true"' if text.id == shown.id else ""
    attributes = f'href="{locale}" hreflang="{locale}" lang="{locale}"{current}'
    return f"<a {attributes}>{LANGUAGES[text.locale]}</a>"


def blocks(text: str) -> Iterator[str]:
    """Give the HTML of each block; blank lines part them, `## ` begins a heading, `- ` an item."""
    for block in _BLANK.split(text.strip()):
        lines = block.splitlines()
        if block.startswith("## "):
            yield f"<h2>{escape(block[3:])}</h2>"
        elif all(line.startswith("- ") for line in lines):
            items = "".join(f"<li>{escape(line[2:])}</li>" for line in lines)
            yield f"<ul>{items}</ul>"
        else:
            yield f"<p>{'<br>'.join(map(escape, lines))}</p>"
