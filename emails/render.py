"""Turns a letter's values into its subject, its text part and its HTML part.

A letter of kind `otp` is `templates/{locale}/otp.txt` and `otp.mjml`. The text template also holds
the lines that both parts share, each in a block of its own: `subject`, `preview` (what a mailbox
shows beside the subject) and `why` (why the reader gets this). Every block but `body` reaches the
MJML template as a value of that name.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import mrml
from jinja2 import (
    Environment,
    FunctionLoader,
    StrictUndefined,
    UndefinedError,
    pass_context,
    select_autoescape,
)
from jinja2.runtime import Context

from emails import words

TEMPLATES = Path(__file__).parent / "templates"

INCLUDE = re.compile(r'<mj-include path="([\w.]+)" />')
CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
# Direction overrides and invisible characters make a name read as something that it is not.
INVISIBLE = re.compile(r"[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


@dataclass(frozen=True)
class Rendered:
    """What a reader sees of one letter."""

    subject: str
    text: str
    html: str


def render(kind: str, locale: words.Locale, values: Mapping[str, object]) -> Rendered:
    """Write the letter `kind` in `locale` with `values`.

    Raises jinja2.UndefinedError when a template asks for a value that is missing or None, and when
    a subject asks for any: subjects are fixed by us, so that nobody can write into them.
    """
    letter = ENVIRONMENT.get_template(f"{locale}/{kind}.txt")
    said = {
        name: "".join(write(letter.new_context({} if name == "subject" else dict(values)))).strip()
        for name, write in letter.blocks.items()
        if name != "body"
    }
    text = re.sub(r"\n{3,}", "\n\n", letter.render(values)).strip() + "\n"
    html = ENVIRONMENT.get_template(f"{locale}/{kind}.html").render({**values, **said})
    return Rendered(said["subject"], text, html)


def prepare() -> None:
    """Compile every template now, so that a broken one stops the start and not a letter."""
    for path in sorted(TEMPLATES.glob("*/*.txt")):
        ENVIRONMENT.get_template(f"{path.parent.name}/{path.name}")
    for path in sorted(TEMPLATES.glob("*/[!_]*.mjml")):
        ENVIRONMENT.get_template(f"{path.parent.name}/{path.stem}.html")


def _source(name: str) -> str | None:
    """Return a template's Jinja source: a text as it is, an HTML compiled from its MJML."""
    path = TEMPLATES / name
    if path.suffix == ".txt":
        return path.read_text("utf-8")
    layout = (TEMPLATES / "layout.mjml").read_text("utf-8")
    mjml = _unfold(layout.replace('"letter.mjml"', f'"{path.stem}.mjml"'), path.parent)
    options = mrml.RenderOptions(disable_comments=True, fonts={})  # no font from the network
    return mrml.to_html(mjml, mrml.ParserOptions(), options).content


def _unfold(mjml: str, folder: Path) -> str:
    """Put the included files in place: mrml's own includes lose padding and classes."""
    return INCLUDE.sub(lambda found: _unfold((folder / found[1]).read_text("utf-8"), folder), mjml)


def _one_line(value: object) -> str:
    """Return what a template prints, on one line and with nothing invisible in it.

    A name with a line break in it could otherwise pretend to be our own next paragraph.
    """
    if value is None:
        raise UndefinedError("a template prints a value that is None")
    return INVISIBLE.sub("", CONTROLS.sub(" ", str(value)))


@pass_context
def _day(context: Context, value: date) -> str:
    return words.day(value, context["locale"])


def _time(value: datetime) -> str:
    return f"{value:%H:%M}"


ENVIRONMENT = Environment(
    loader=FunctionLoader(_source),
    autoescape=select_autoescape(["html"], ["txt"], default=True),
    undefined=StrictUndefined,
    finalize=_one_line,
    trim_blocks=True,
    lstrip_blocks=True,
    auto_reload=False,
)
ENVIRONMENT.filters.update(day=_day, time=_time, plural=words.plural)
