"""What becomes of a letter that is handed over: taken, put off, or refused."""

import re
from dataclasses import dataclass
from datetime import datetime

# An enhanced status code (RFC 3463, RFC 7505) of "nobody there"; 5.1.7 and 5.1.8 blame the sender.
BAD_MAILBOX = re.compile(r"5\.1\.([0-6]|10)|5\.2\.1")


@dataclass(frozen=True)
class Receipt:
    """The relay has taken the letter and answers for it from now on.

    `response` is the relay's own answer on one line, the first thing that its operators ask for.
    """

    accepted_at: datetime
    relay: str
    response: str


class NotSent(Exception):
    """The letter was not taken.

    `code` is the relay's reply code, None when it did not come to a reply; `reason` is one line for
    people, at most 300 characters, without control characters.
    """

    def __init__(self, code: int | None, reason: str) -> None:
        self.code = code
        self.reason = one_line(reason)
        super().__init__(code, self.reason)

    def __str__(self) -> str:
        return self.reason if self.code is None else f"{self.code} {self.reason}"


class Deferred(NotSent):
    """Not now: try the same letter, with the same Message-ID, again later."""


class Refused(NotSent):
    """Never: the same letter to the same address will be refused again.

    `is_address` tells that the address is at fault (nobody there), so that no letter should go to
    it; otherwise it is the letter, the sender or the relay's policy.
    """

    def __init__(self, code: int | None, reason: str, *, is_address: bool = False) -> None:
        self.is_address = is_address
        super().__init__(code, reason)


def names_nobody(enhanced: str) -> bool:
    """Whether an enhanced status code says that there is nobody at the address."""
    return BAD_MAILBOX.fullmatch(enhanced) is not None


def one_line(text: str) -> str:
    """Return what a relay said as something that may be stored and shown: relays send any bytes."""
    readable = text.encode("utf-8", "replace").decode("utf-8")
    return re.sub(r"[\s\x00-\x1f\x7f-\x9f]+", " ", readable).strip()[:300]
