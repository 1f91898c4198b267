"""Writes a text of ours as a page: only paragraphs, headings and lists, whatever the text holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from models.account import Locale

_LANGUAGES = {Locale.RU: "Русский", Locale.EN: "English"}
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
<p class="quiet">{beneath}</p>
{body}
</article>
</main>
</body>
</html>
"""


def text_page(
    title: str, beneath: str, text: str, locale: Locale, locales: Iterable[Locale], after: str = ""
) -> str:
    """Return the page of a text that lies three folders deep, its name being a locale.

    `beneath` is a line under the title; `after`, HTML that follows the text; `locales`, in which
    the text is to be had.
    """
    return _PAGE.format(
        assets=_ASSETS,
        locale=locale.value,
        title=escape(title),
        beneath=escape(beneath),
        languages="".join(_language(each, locale) for each in locales),
        body="\n".join([*_blocks(text), after]).rstrip(),
    )


def _language(locale: Locale, shown: Locale) -> str:
    code = locale.value
    current = ' aria-current="true"' if locale is shown else ""
    return f'<a href="{code}" hreflang="{code}" lang="{code}"{current}>{_LANGUAGES[locale]}</a>'


def _blocks(text: str) -> Iterator[str]:
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
