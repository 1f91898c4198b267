"""Posts letters to a folder of .eml files: what development reads instead of a mailbox."""

import asyncio
import glob
import os
import re
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import quote

from emails.envelope import mailbox
from emails.receipt import Deferred, Receipt

# What to act on stands alone on its line in the text part of every letter.
ACTION = re.compile(r"\d{4,10}|https?://\S+")


class FolderMailer:
    """Writes each letter to `folder` as one file and tells `announce` about it in one line.

    Files are for their owner only and appear whole, under the letter's date, recipient and
    Message-ID; the same Message-ID sent again is the same file. The announced line holds the code
    or link of the letter: give it a terminal, never a logger.
    """

    def __init__(
        self,
        folder: Path,
        announce: Callable[[str], None] | None = None,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        self._folder = folder
        self._announce = announce
        self._clock = clock

    async def send(self, message: EmailMessage, recipient: str) -> Receipt:
        """Write the letter.

        Raises ValueError when `recipient` is not one mailbox, Deferred when the disk fails.
        """
        to = mailbox(recipient)
        try:
            path = await asyncio.to_thread(self._write, message, to)
        except OSError as error:
            reason = f"the letter could not be written: {error.strerror or error}"
            raise Deferred(None, reason) from error
        if self._announce is not None:
            self._announce(f"{to} · {message['Subject']} · {action(message) or path.name}")
        return Receipt(self._clock(), "folder", path.name)

    async def close(self) -> None:
        """Nothing is held open."""

    def _write(self, message: EmailMessage, to: str) -> Path:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._path(message, to)
        handle, draft = tempfile.mkstemp(prefix=".", suffix=".part", dir=self._folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(message.as_bytes())
            Path(draft).replace(path)
        except BaseException:
            Path(draft).unlink(missing_ok=True)
            raise
        return path

    def _path(self, message: EmailMessage, to: str) -> Path:
        """Return where this letter is, or goes when it is new."""
        letter = quote(message["Message-ID"].strip("<>"), safe="@")
        # A retry may carry a new date, so the identity is looked for first.
        ending = f"_{quote(to, safe='@')[:100]}_{letter}.eml"
        known = next(self._folder.glob(f"*{glob.escape(ending)}"), None)
        date = message["Date"].datetime.astimezone(UTC)
        return known or self._folder / f"{date:%Y%m%dT%H%M%SZ}{ending}"


def action(message: EmailMessage) -> str | None:
    """Return the code or the link that a letter is about, None when it has neither."""
    body = message.get_body(("plain",))
    lines = [] if body is None else body.get_content().splitlines()
    return next((line for line in lines if ACTION.fullmatch(line)), None)
