"""Sends text messages: through a folder in development, through the operator's gateway otherwise.

The gateway gets a signed POST as Standard Webhooks (spec 1.0) has it, and is free to be a few lines
in front of any vendor.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import re
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import httpx2
import orjson

from emails.receipt import Deferred, Refused
from models.base import now

TIMEOUT = 15.0  # seconds
_CODE = re.compile(r"\b\d{4,10}\b")
_HOPELESS = frozenset({400, 410, 422})


class Texter(Protocol):
    """Whatever takes a text message to a phone."""

    async def send(self, phone: str, text: str, id: str) -> None:
        """Hand one message over; `id` is the same at every attempt. Raises Deferred, Refused."""

    async def close(self) -> None:
        """Let go of what is open."""


class FolderTexter:
    """Writes each message to a file and announces it in one line, code included.

    The line is for a terminal, never for a logger.
    """

    def __init__(self, folder: Path, announce: Callable[[str], None] | None = None) -> None:
        self._folder, self._announce = folder, announce

    async def send(self, phone: str, text: str, id: str) -> None:
        """Write the message. Raises Deferred when the disk fails."""
        try:
            await asyncio.to_thread(self._write, phone, text, id)
        except OSError as error:
            raise Deferred(None, f"the text could not be written: {error.strerror}") from error
        if self._announce is not None:
            code = _CODE.search(text)
            self._announce(f"{phone} · {code[0] if code else text}")

    async def close(self) -> None:
        """Nothing is held open."""

    def _write(self, phone: str, text: str, id: str) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._folder / f"{phone}_{id}.txt"
        path.touch(mode=0o600)
        path.write_text(text + "\n", encoding="utf-8")


class WebhookTexter:
    """Posts `{"id", "phone", "text"}` to the operator's gateway, which answers 2xx.

    The headers webhook-id, webhook-timestamp and webhook-signature prove whose it is and when; the
    id stays the same at every attempt, so that nobody is texted twice. 400, 410 and 422 say that
    this message will never be taken; anything else is tried again.
    """

    def __init__(self, url: str, secret: str) -> None:
        self._url, self.key = url, _key(secret)
        self._client = httpx2.AsyncClient(timeout=TIMEOUT, follow_redirects=False)

    async def send(self, phone: str, text: str, id: str) -> None:
        """Post the message. Raises Deferred, Refused; neither names the number nor the code."""
        body = orjson.dumps({"id": id, "phone": phone, "text": text})
        moment = str(int(now().timestamp()))
        headers = {
            "content-type": "application/json",
            "webhook-id": id,
            "webhook-timestamp": moment,
            "webhook-signature": signature(self.key, id, moment, body),
        }
        try:
            answer = await self._client.post(self._url, content=body, headers=headers)
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise Deferred(None, f"the gateway cannot be reached: {type(error).__name__}") from None
        if answer.status_code in _HOPELESS:
            raise Refused(answer.status_code, "the gateway refused the text")
        if not answer.is_success:
            raise Deferred(answer.status_code, "the gateway did not take the text")

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()


class NoTexter:
    """What there is without a gateway: nothing can be sent, and no rule lets it be asked for."""

    async def send(self, phone: str, text: str, id: str) -> None:
        """Raise Refused: the gateway was taken away after the code was asked for."""
        raise Refused(None, "no gateway for text messages is configured")

    async def close(self) -> None:
        """Nothing is held open."""


def _key(secret: str) -> bytes:
    """Return what a secret signs with: its bytes; of `whsec_…` those that it has in base 64."""
    prefix, _, encoded = secret.partition("_")
    return base64.b64decode(encoded) if prefix == "whsec" else secret.encode()


def signature(secret: bytes, id: str, timestamp: str, body: bytes) -> str:
    """Return what Standard Webhooks writes into webhook-signature: HMAC-SHA256 in base 64."""
    signed = hmac.digest(secret, b".".join((id.encode(), timestamp.encode(), body)), hashlib.sha256)
    return f"v1,{base64.b64encode(signed).decode()}"


def open_texter(
    url: str | None, secret: str | None, announce: Callable[[str], None] | None = None
) -> Texter:
    """Return the texter of a checked URL: `folder:PATH`, or the http(s) address of a gateway."""
    if url is None:
        return NoTexter()
    if url.startswith("folder:"):
        return FolderTexter(Path(url.removeprefix("folder:")).expanduser(), announce)
    return WebhookTexter(url, secret or "")
