"""The mailers: an SMTP relay, a folder, or memory, with the same verb `send`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Protocol

from emails.envelope import mailbox
from emails.folder import FolderMailer
from emails.receipt import Deferred, NotSent, Receipt, Refused
from emails.smtp import SmtpMailer

__all__ = [
    "Deferred",
    "FolderMailer",
    "Mailer",
    "MemoryMailer",
    "NotSent",
    "Receipt",
    "Refused",
    "SmtpMailer",
    "open_mailer",
]


class Mailer(Protocol):
    """Somebody who takes letters."""

    async def send(self, message: EmailMessage, recipient: str) -> Receipt:
        """Hand one letter over for one mailbox. Raises Deferred, Refused or ValueError."""
        ...

    async def close(self) -> None:
        """Finish what is under way and let go; may be called twice."""
        ...


@dataclass
class MemoryMailer:
    """Keeps letters in `sent`, oldest first, for tests.

    `answers` holds what is raised for some addresses instead.
    """

    clock: Callable[[], datetime]
    answers: Mapping[str, NotSent] = field(default_factory=dict)
    sent: list[tuple[str, EmailMessage]] = field(default_factory=list)

    async def send(self, message: EmailMessage, recipient: str) -> Receipt:
        """Keep the letter. Raises what `answers` has for the recipient, or ValueError."""
        to = mailbox(recipient)
        if to in self.answers:
            raise self.answers[to]
        self.sent.append((to, message))
        return Receipt(self.clock(), "memory", f"kept as letter {len(self.sent)}")

    async def close(self) -> None:
        """Nothing is held open."""


def open_mailer(
    url: str,
    *,
    clock: Callable[[], datetime],
    announce: Callable[[str], None] | None = None,
    connections: int = 4,
    timeout: float = 30.0,
    return_to: str | None = None,
) -> Mailer:
    """Return the mailer that `url` names.

    `smtp://…` and `smtps://…` as `SmtpMailer` reads them; `folder:PATH` writes .eml files and is
    the only one that announces. What a relay cannot deliver comes back to `return_to`. Connects to
    nothing yet. Raises ValueError with one line that says what a URL looks like.
    """
    scheme, _, rest = url.partition(":")
    if scheme == "folder" and rest:
        path = Path(rest.removeprefix("//")).expanduser()
        return FolderMailer(path, announce, clock=clock)
    if scheme in {"smtp", "smtps"}:
        return SmtpMailer(
            url, clock=clock, connections=connections, timeout=timeout, return_to=return_to
        )
    raise ValueError("a mail URL starts with smtp://, smtps:// or folder:")
