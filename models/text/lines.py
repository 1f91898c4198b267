"""Texts of any script: names of companies, features, tags, welcome messages, notes."""

import re
from typing import Literal, overload

from models.problems import Issue
from models.text.addresses import Address, read_address
from models.text.characters import EDGES, normalise, refuse, shorten, unsafe

WELCOME_LIMIT = 1000
"""Characters of a welcome message."""

_SURE = "com|net|org|info|biz|ru|рф"
_LIKELY = (
    "edu|gov|io|co|me|tv|cc|app|dev|ai|xyz|top|site|online|shop|store|club|live|life|pro|link|click"
    "|page|space|website|tech|cloud|digital|agency|work|team|fun|icu|vip|su|ua|укр|by|бел|kz|қаз|uz"
    "|kg|tj|am|ge|az|md|lv|lt|ee|pl|cz|sk|de|at|ch|fr|es|pt|it|nl|be|uk|ie|eu|us|ca|mx|br|ar|in|cn"
    "|jp|kr|tr|il|ae|ws|ly|gl|gg|to|tk|ml|ga|cf|gq|pw|st|is|gd"
)
_LINK = re.compile(
    rf"""(?ix)
      (?<![a-z0-9+.-]) [a-z][a-z0-9+.-]{{1,19}}://  # any scheme
    | (?<!\w) (?: javascript | data | mailto | tel | tg | sms | magnet ) :\S
    | (?<!\w) www\d?\.
    | (?<=[\w-]{{2}}) \. (?: {_SURE} | (?-i: {_LIKELY} ) ) (?![\w-])  # "done.It" is no domain
    | (?<=[\w-]) \.[^\W\d_]{{2,24}} (?: :\d+ )? /  # a host and a path
    """
)
_DOTS = str.maketrans("。．｡․", "....")


@overload
def read_line(
    text: str | None, limit: int, *, required: Literal[True], links: bool = True
) -> str | Issue: ...
@overload
def read_line(
    text: str | None, limit: int, *, required: Literal[False] = False, links: bool = True
) -> str | Issue | None: ...
def read_line(
    text: str | None, limit: int, *, required: bool = False, links: bool = True
) -> str | Issue | None:
    """Return one line of text of any script, trimmed and composed (NFC), or what is wrong with it.

    Line breaks, control and direction characters are refused, never dropped. Blank is None, or an
    issue when `required`. At most `limit` characters. With `links=False` whatever a mail program
    would turn into a link is refused: such text goes into letters to strangers.
    """
    line = normalise("NFC", text or "").strip(EDGES)
    if not line:
        return Issue("REQUIRED") if required else None
    if len(line) > limit:
        return Issue("TOO_LONG", details={"limit": limit, "length": len(line)}, value=shorten(line))
    if len(line.splitlines()) > 1:
        return Issue("LINE_BREAK", value=shorten(line), suggestion=_one_line(line, limit, links))
    character = unsafe(line)
    if character:
        return refuse("CHARACTER_NOT_ALLOWED", character)
    link = None if links else find_link(line)
    return Issue("LINK_NOT_ALLOWED", details={"link": link}, value=link) if link else line


def read_welcome(text: str | None) -> str | Issue | None:
    """Return a welcome message: one plain line without links, or None when it is blank."""
    return read_line(text, WELCOME_LIMIT, links=False)


def read_text(text: str | None, limit: int) -> str | Issue | None:
    """Return a text of one or more lines, trimmed and composed (NFC), or what is wrong with it.

    Line breaks and tabs are kept, other control and direction characters are refused. Blank is
    None. At most `limit` characters.
    """
    whole = normalise("NFC", (text or "").replace("\r\n", "\n")).strip(EDGES)
    if len(whole) > limit:
        details = {"limit": limit, "length": len(whole)}
        return Issue("TOO_LONG", details=details, value=shorten(whole))
    character = unsafe(whole.replace("\n", " ").replace("\t", " "))
    return refuse("CHARACTER_NOT_ALLOWED", character) if character else whole or None


def find_link(text: str) -> str | None:
    """Return the first thing in `text` that a mail program would make a link of, shortened.

    A bare e-mail address is no link: people sign with it.
    """
    for token in normalise("NFKC", text.translate(_DOTS)).split():
        bare = token.strip("()[]<>«»“”\"',;:!?.")
        address = read_address(bare, reserved_allowed=True) if "@" in bare else None
        if _LINK.search(token) and not isinstance(address, Address):
            return shorten(bare)
    return None


def _one_line(text: str, limit: int, links: bool) -> str | None:
    offered = read_line(" ".join(text.split()), limit, links=links)
    return offered if isinstance(offered, str) else None
