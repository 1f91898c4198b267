"""Posts letters to an SMTP relay over a few reused connections."""

import asyncio
import re
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from email.message import EmailMessage
from typing import Literal
from urllib.parse import parse_qsl, unquote, urlsplit

from aiosmtplib import SMTP
from aiosmtplib.errors import (
    SMTPException,
    SMTPReadTimeoutError,
    SMTPRecipientRefused,
    SMTPResponseException,
    SMTPServerDisconnected,
)

from emails.envelope import mailbox
from emails.receipt import Deferred, NotSent, Receipt, Refused, names_nobody, one_line

# Replies that are about us and our password, not about the letter (RFC 4954).
UNAUTHENTICATED = {530, 534, 535, 538}
# "No such mailbox" where the relay gives no enhanced status code (RFC 5321, RFC 7504).
NO_SUCH_MAILBOX = {550, 551, 553, 556}
ENHANCED = re.compile(r"5\.\d{1,3}\.\d{1,3}\b")


class SmtpMailer:
    """Hands letters to the relay at `url`.

    `smtps://` speaks TLS from the start (port 465); `smtp://` upgrades by STARTTLS (port 587) and
    sends nothing when the relay does not offer it, unless the URL says `?tls=off` (port 25).
    Certificates are always verified, against the system's authorities or those in `?ca=FILE`. Name
    and password stand percent-encoded before the host. At most `connections` are open at once, each
    waits at most `timeout` seconds for any one reply. What comes back goes to `return_to`, or to
    whoever From names. Raises ValueError, never with the URL in it,
    for a URL that cannot work.
    """

    def __init__(
        self,
        url: str,
        *,
        clock: Callable[[], datetime],
        connections: int = 4,
        timeout: float = 30.0,
        return_to: str | None = None,
    ) -> None:
        self._return_to = return_to
        self._relay = Relay(url)
        self._clock = clock
        self._timeout = timeout
        self._connections = connections
        self._slots = asyncio.Semaphore(connections)
        self._idle: list[SMTP] = []
        self._closed = False

    @property
    def relay(self) -> str:
        """Host and port of the relay: the part of the URL that may be shown."""
        return f"{self._relay.host}:{self._relay.port}"

    @property
    def encrypted(self) -> bool:
        """Whether letters leave over verified TLS only, as production wants."""
        return self._relay.tls != "off"

    async def send(self, message: EmailMessage, recipient: str) -> Receipt:
        """Hand the letter over for `recipient`, whatever its To says.

        Raises Deferred for 4xx and for trouble on the way, Refused for 5xx, ValueError when
        `recipient` is not one mailbox, RuntimeError after `close`.
        """
        if self._closed:
            raise RuntimeError("the mailer is closed")
        sender = self._return_to or message["From"].addresses[0].addr_spec
        to, content = mailbox(recipient), message.as_bytes()
        async with self._slots:
            try:
                response = await self._post(sender, to, content)
            except (SMTPException, OSError) as error:
                raise _outcome(error) from error
        return Receipt(self._clock(), self.relay, response)

    async def close(self) -> None:
        """Let the letters under way finish, then say goodbye to the relay."""
        if self._closed:
            return
        self._closed = True
        for _ in range(self._connections):
            await self._slots.acquire()
        while self._idle:
            smtp = self._idle.pop()
            try:
                await smtp.quit()
            except (SMTPException, OSError):
                smtp.close()  # it hung up first, which is as good

    async def _post(self, sender: str, to: str, content: bytes) -> str:
        """Send on a reused connection; if it has died meanwhile, once more on a fresh one.

        After DATA nothing is repeated here: the relay may have taken the letter before the line
        broke.
        """
        try:
            smtp = await self._offer(await self._connection(), sender, to)
        except (SMTPException, OSError) as error:
            if not _has_died(error):
                raise
            smtp = await self._offer(await self._open(), sender, to)
        async with self._in_use(smtp):
            response = await smtp.data(content)
        self._idle.append(smtp)
        return one_line(f"{response.code} {response.message}")

    async def _offer(self, smtp: SMTP, sender: str, to: str) -> SMTP:
        """Return `smtp` when the relay is ready for a letter to `to`."""
        async with self._in_use(smtp):
            await smtp.mail(sender)
            await smtp.rcpt(to)
        return smtp

    @asynccontextmanager
    async def _in_use(self, smtp: SMTP) -> AsyncIterator[None]:
        """Keep a connection for the next letter after an orderly refusal; after worse, close it."""
        try:
            yield
        except SMTPResponseException as refusal:
            if 400 <= refusal.code < 600 and refusal.code != 421:
                await self._reset(smtp)
            else:
                smtp.close()
            raise
        except BaseException:
            smtp.close()
            raise

    async def _reset(self, smtp: SMTP) -> None:
        try:
            await smtp.rset()
        except (SMTPException, OSError):
            smtp.close()  # the refusal is what counts, and it is on its way up
        except BaseException:
            smtp.close()
            raise
        else:
            self._idle.append(smtp)

    async def _connection(self) -> SMTP:
        while self._idle:
            smtp = self._idle.pop()
            if smtp.is_connected:
                return smtp
        return await self._open()

    async def _open(self) -> SMTP:
        """Connect, encrypt and sign in. Whatever goes wrong here is no letter's fault: Deferred."""
        smtp = self._relay.connection(self._timeout)
        try:
            await smtp.connect()
        except SMTPResponseException as error:
            raise Deferred(error.code, error.message) from error
        except (SMTPException, OSError) as error:
            raise Deferred(None, str(error) or type(error).__name__) from error
        return smtp


class Relay:
    """Where letters are handed over, and how: one mail URL, read once."""

    def __init__(self, url: str) -> None:
        try:
            parts = urlsplit(url)
            port = parts.port
            (parts.hostname or "").encode("idna")
        except ValueError as error:
            raise ValueError("the mail URL has no valid host and port") from error
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        self.tls: Literal["implicit", "starttls", "off"] = (
            "implicit" if parts.scheme == "smtps" else "starttls"
        )
        if parts.scheme == "smtp" and query.get("tls") == "off":
            self.tls = "off"
            del query["tls"]
        self._ca = query.pop("ca", None)
        if (
            parts.scheme not in {"smtp", "smtps"}
            or not parts.hostname
            or parts.path not in {"", "/"}
        ):
            raise ValueError("a mail URL reads smtp://[name:password@]host[:port] or smtps://…")
        if query:
            raise ValueError("a mail URL takes ?ca=FILE and, with smtp://, ?tls=off; nothing else")
        self.host = parts.hostname
        self.port = port or {"implicit": 465, "starttls": 587, "off": 25}[self.tls]
        self._username = None if parts.username is None else unquote(parts.username)
        self._password = unquote(parts.password or "")
        if self._username is not None and self.tls == "off":
            raise ValueError("the mail URL would send a password without TLS; drop ?tls=off")
        self._context = None if self.tls == "off" else self._trust()

    def connection(self, timeout: float) -> SMTP:
        """Return a connection that has still to connect."""
        return SMTP(
            hostname=self.host,
            port=self.port,
            username=self._username,
            password=self._password if self._username is not None else None,
            use_tls=self.tls == "implicit",
            start_tls=self.tls == "starttls",
            tls_context=self._context,
            timeout=timeout,
        )

    def _trust(self) -> ssl.SSLContext:
        try:
            return ssl.create_default_context(cafile=self._ca)
        except OSError as error:
            raise ValueError("the mail URL's ?ca= is not a readable PEM file") from error


def _has_died(error: Exception) -> bool:
    """Whether the connection was lost, told us so (421), or fell silent."""
    if isinstance(error, SMTPResponseException):
        return error.code == 421
    return isinstance(error, SMTPServerDisconnected | SMTPReadTimeoutError)


def _outcome(error: SMTPException | OSError) -> NotSent:
    if not isinstance(error, SMTPResponseException):
        return Deferred(None, str(error) or type(error).__name__)
    if not 500 <= error.code < 600 or error.code in UNAUTHENTICATED:
        return Deferred(error.code, error.message)
    enhanced = ENHANCED.match(error.message)
    is_address = (
        names_nobody(enhanced[0])
        if enhanced
        else isinstance(error, SMTPRecipientRefused) and error.code in NO_SUCH_MAILBOX
    )
    return Refused(error.code, error.message, is_address=is_address)
