"""A real SMTP server that notes what reaches it and answers as told, and letters to send there."""

import asyncio
import ssl
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from ipaddress import IPv4Address
from pathlib import Path

import pytest
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from emails.envelope import Sender
from emails.letters import Welcome

NOW = datetime(2026, 2, 14, 9, 30, tzinfo=UTC)


class Relay:
    """What the server saw and how it shall answer.

    `answers` maps "MAIL", "RCPT" or "DATA" to replies for the coming commands; HANG_UP breaks the
    line instead. `gate` holds every DATA until it is set.
    """

    HANG_UP = "hang up"

    def __init__(self) -> None:
        self.letters: list[Envelope] = []
        self.sessions: list[Session] = []
        self.logins: list[bytes] = []
        self.answers: dict[str, list[str]] = {"MAIL": [], "RCPT": [], "DATA": []}
        self.commands: Counter[str] = Counter()
        self.connections: list[SMTP] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.under_way = 0
        self.port = 0

    def received(self) -> list[EmailMessage]:
        return [
            message_from_bytes(letter.original_content, policy=policy.default)  # type: ignore[misc]
            for letter in self.letters
        ]

    async def hang_up(self) -> None:
        """Break every line, as a relay that restarts does."""
        for connection in self.connections:
            if connection.transport is not None:
                connection.transport.close()

    def is_quiet(self) -> bool:
        """Whether every line is closed. A failed STARTTLS handshake is never told to aiosmtpd."""
        return all(c.transport is None or c.transport.is_closing() for c in self.connections)

    async def handle_MAIL(self, server, session, envelope, address, options):
        if answer := self._answer("MAIL", server):
            return answer
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if answer := self._answer("RCPT", server):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.under_way += 1
        await self.gate.wait()
        self.under_way -= 1
        if answer := self._answer("DATA", server):
            return answer
        self.letters.append(envelope)
        self.sessions.append(session)
        return f"250 2.0.0 queued as {len(self.letters)}"

    def authenticate(self, server, session, envelope, mechanism, data):
        assert isinstance(data, LoginPassword)
        self.logins.append(data.login)
        success = (data.login, data.password) == (b"muster", b"p@ss:word")
        return AuthResult(success=success, handled=False)

    def _answer(self, command: str, server: SMTP) -> str | None:
        self.commands[command] += 1
        if not self.answers[command]:
            return None
        answer = self.answers[command].pop(0)
        if answer == self.HANG_UP:
            server.transport.close()
        return answer


@pytest.fixture
def relay_of() -> Callable[..., object]:
    """`async with relay_of(…) as relay:` runs a server on a free port of the loopback."""

    @asynccontextmanager
    async def run(tls: ssl.SSLContext | None = None, **options: object) -> AsyncIterator[Relay]:
        relay = Relay()

        def accept() -> SMTP:
            settings = {"hostname": "relay.example", "authenticator": relay.authenticate}
            relay.connections.append(SMTP(relay, **settings, **options))
            return relay.connections[-1]

        server = await asyncio.get_running_loop().create_server(accept, "127.0.0.1", 0, ssl=tls)
        relay.port = server.sockets[0].getsockname()[1]
        try:
            yield relay
        finally:
            server.close()
            await relay.hang_up()
            await server.wait_closed()
            await eventually(relay.is_quiet)

    return run


async def eventually(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not holds():  # noqa: ASYNC110 -- aiosmtpd has no event for what we wait for
            await asyncio.sleep(0.005)


@pytest.fixture(name="eventually")
def _eventually() -> Callable[[Callable[[], bool]], Awaitable[None]]:
    return eventually


@pytest.fixture
def now() -> datetime:
    return NOW


@pytest.fixture
def sender() -> Sender:
    return Sender("letters@muster.example", "Muster", "support@muster.example")


@pytest.fixture
def write(sender: Sender) -> Callable[..., EmailMessage]:
    """Write a letter: `write("bo@mail.example", number=7)`."""

    def letter(to: str = "bo@mail.example", number: int = 1, minute: int = 30) -> EmailMessage:
        welcome = Welcome(locale="ru", sign_in_name=to, link="https://muster.example/go/sign-in")
        date = NOW.replace(minute=minute)
        return welcome.compose(sender, to=to, message_id=f"<{number}@muster.example>", date=date)

    return letter


@pytest.fixture(scope="session")
def trust(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ssl.SSLContext]:
    """An authority's PEM file, and the server side of a certificate it signed for 127.0.0.1."""
    folder = tmp_path_factory.mktemp("trust")
    authority_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Muster test authority")])
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "relay.example")])
    issuer_id = x509.AuthorityKeyIdentifier.from_issuer_public_key(authority_key.public_key())
    authority = (
        _certificate(issuer, issuer, authority_key)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(
            x509.SubjectKeyIdentifier.from_public_key(authority_key.public_key()), critical=False
        )
        .sign(authority_key, hashes.SHA256())
    )
    name = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))])
    certificate = (
        _certificate(subject, issuer, key)
        .add_extension(name, critical=False)
        .add_extension(issuer_id, critical=False)
        .sign(authority_key, hashes.SHA256())
    )
    (folder / "ca.pem").write_bytes(authority.public_bytes(serialization.Encoding.PEM))
    (folder / "relay.pem").write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(folder / "relay.pem")
    return folder / "ca.pem", server


def _certificate(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePrivateKey
) -> x509.CertificateBuilder:
    today = datetime.now(UTC)  # a certificate is checked against the machine's own clock
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(today - timedelta(days=1))
        .not_valid_after(today + timedelta(days=1))
    )
