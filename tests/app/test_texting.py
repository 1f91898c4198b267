"""Text messages: to a folder, to a gateway over HTTP, and as a job."""

import asyncio
import stat
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from app.settings import Settings, UnworkableSettings
from app.texting import FolderTexter, NoTexter, WebhookTexter, signature
from emails.receipt import Deferred, Refused
from models import Contractor, Job, OtpChallenge
from models.confirming_phone import request_phone_otp
from models.otp import OtpPurpose
from models.session import Session, SessionKind
from tests.app.running import running
from tests.conftest import Clock, with_policy

SECRET = "k3" * 20
PHONE = "+4915123456789"


class Gateway:
    """An HTTP server that says what it is told to say, and keeps what it got."""

    def __init__(self) -> None:
        self.got: list[tuple[dict[str, str], bytes]] = []
        self.status = 200
        self.url = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")[1:]
        headers = {k.lower(): v for k, _, v in (line.partition(": ") for line in head if line)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        self.got.append((headers, body))
        answer = f"HTTP/1.1 {self.status} x\r\nlocation: {self.url}/b\r\n"
        writer.write(f"{answer}content-length: 0\r\nconnection: close\r\n\r\n".encode())
        await writer.drain()
        writer.close()


@pytest.fixture
async def gateway() -> AsyncIterator[Gateway]:
    gateway = Gateway()
    server = await asyncio.start_server(gateway.serve, "127.0.0.1", 0)
    gateway.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/sms"
    async with server:
        yield gateway


@pytest.fixture
async def texter(gateway: Gateway) -> AsyncIterator[WebhookTexter]:
    texter = WebhookTexter(gateway.url, SECRET)
    yield texter
    await texter.close()


async def test_a_gateway_gets_phone_and_text_signed(gateway: Gateway, texter: WebhookTexter):
    await texter.send(PHONE, "Muster: your code is 123456.", "job_1")

    [(headers, body)] = gateway.got
    assert orjson.loads(body) == {
        "id": "job_1",
        "phone": PHONE,
        "text": "Muster: your code is 123456.",
    }
    assert headers["webhook-id"] == "job_1"
    expected = signature(SECRET.encode(), "job_1", headers["webhook-timestamp"], body)
    assert headers["webhook-signature"] == expected


async def test_the_signature_is_that_of_the_specification(gateway: Gateway):
    # the vector of the specification's reference libraries
    texter = WebhookTexter(gateway.url, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")

    signed = signature(
        texter.key, "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", b'{"test": 2432232314}'
    )

    assert signed == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
    await texter.close()


@pytest.mark.parametrize(
    ("status", "trouble"),
    [(400, Refused), (410, Refused), (422, Refused), (401, Deferred), (429, Deferred),
     (500, Deferred), (302, Deferred)],
)  # fmt: skip
async def test_what_a_gateway_answers_decides_whether_it_is_asked_again(
    gateway: Gateway, texter: WebhookTexter, status: int, trouble: type[Exception]
):
    gateway.status = status

    with pytest.raises(trouble) as raised:
        await texter.send(PHONE, "Muster: your code is 123456.", "job_1")

    assert len(gateway.got) == 1  # no redirect is followed
    assert "123456" not in str(raised.value)
    assert PHONE not in str(raised.value)


async def test_a_gateway_that_is_away_is_asked_again(texter: WebhookTexter):
    gone = WebhookTexter("http://127.0.0.1:9/sms", SECRET)

    with pytest.raises(Deferred):
        await gone.send(PHONE, "text", "job_1")

    await gone.close()


async def test_the_folder_of_development_prints_one_line_with_the_code(tmp_path: Path):
    lines: list[str] = []
    texter = FolderTexter(tmp_path / "texts", lines.append)

    await texter.send(PHONE, "Muster: your code is 123456. Tell it to nobody.", "job_1")

    assert lines == [f"{PHONE} · 123456"]
    [path] = (tmp_path / "texts").iterdir()
    assert "123456" in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_without_a_gateway_a_promised_text_is_given_up():
    with pytest.raises(Refused):
        await NoTexter().send(PHONE, "text", "job_1")


@pytest.mark.parametrize("locale", ["en", "ru"])
async def test_the_worker_texts_the_code_that_counts(
    di: Contractor, tmp_path: Path, clock: Clock, locale: Any
):
    with_policy(can_text=True)
    assert di.account
    await di.account.set(locale=locale)
    session, _ = await Session.open(di.account, SessionKind.BEARER, ip="", user_agent="")
    await request_phone_otp(session, PHONE)
    asked = await OtpChallenge.get(purpose=OtpPurpose.PHONE)
    job = await Job.get(kind="send_text")
    assert asked.current_code() not in str(job.args)
    sent: list[tuple[str, str, str]] = []

    class Kept(NoTexter):
        async def send(self, phone: str, text: str, id: str) -> None:
            sent.append((phone, text, id))

    async with running(tmp_path) as found:
        desk = type(found.parts.desk)(
            found.parts.settings, found.mailer, found.parts.files, found.parts.metrics, Kept()
        )
        from app.posting import send_text

        await send_text(desk, job)
        clock.move(minutes=11)
        await send_text(desk, job)  # too late: the code is worth nothing

    [(phone, text, id)] = sent
    assert (phone, id) == (PHONE, job.type_id)
    assert asked.current_code() in text
    assert len(text) <= 70  # one message in any alphabet


PRODUCTION = {
    "MUSTER_ENV": "production",
    "MUSTER_PUBLIC_URL": "https://muster.example.com",
    "MUSTER_SECRET_KEYS": "Kq7vN2xW9pLr4TzYb8HcD3mFs6Gj1AeU",
    "MUSTER_MAIL_URL": "smtps://relay.example.com",
    "MUSTER_MAIL_FROM": "muster@example.com",
    "MUSTER_SUPPORT_ADDRESS": "support@example.com",
    "MUSTER_HOST": "0.0.0.0",
}


@pytest.mark.parametrize(
    ("chosen", "complaint"),
    [
        ({"MUSTER_SMS_URL": "folder:/tmp/x"}, "Production texts through a gateway"),
        ({"MUSTER_SMS_URL": "http://sms.example.com"}, "Production texts through a gateway"),
        ({"MUSTER_SMS_URL": "https://sms.example.com"}, "set MUSTER_SMS_SECRET"),
        ({"MUSTER_SMS_URL": "https://sms.example.com", "MUSTER_SMS_SECRET": "short"}, "is short"),
        ({"MUSTER_PHONE_REQUIRED": "true"}, "set MUSTER_SMS_URL to a gateway"),
        ({"MUSTER_PHONE_COUNTRIES": "DE, XX"}, "name countries by two letters"),
        ({"MUSTER_SMS_URL": "ftp://sms.example.com"}, "give https://"),
    ],
)
def test_production_refuses_what_would_text_nobody(
    monkeypatch: pytest.MonkeyPatch, chosen: dict[str, str], complaint: str
):
    for name, value in {**PRODUCTION, **chosen}.items():
        monkeypatch.setenv(name, value)

    with pytest.raises(UnworkableSettings, match=complaint):
        Settings.read()


def test_production_texts_through_a_signed_gateway_or_not_at_all(monkeypatch: pytest.MonkeyPatch):
    for name, value in PRODUCTION.items():
        monkeypatch.setenv(name, value)
    assert not Settings.read().policy().can_text
    monkeypatch.setenv("MUSTER_SMS_URL", "https://sms.example.com/texts")
    monkeypatch.setenv("MUSTER_SMS_SECRET", "Zq7vN2xW9pLr4TzYb8HcD3mFs6Gj1AeU")
    monkeypatch.setenv("MUSTER_PHONE_COUNTRIES", "DE, ru")

    settings = Settings.read()

    assert settings.policy().can_text
    assert settings.policy().phone_countries == ("DE", "RU")
    assert isinstance(settings.texter(), WebhookTexter)
