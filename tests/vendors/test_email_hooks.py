"""What vendors of mail say over HTTP: genuine or not, ours or not, as documented or not."""

import hmac
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from models import Contractor, Invitation, SuppressedAddress, VendorEvent
from models.base import now
from models.onboarding import DeliveryStatus
from models.vendor import Vendor, signature_of
from tests.app.running import Running, promised, running
from tests.conftest import Clock, with_policy

SECRET = b"a secret that the vendor of mail shares with us"
OUR_OWN, MAILGUN = (Vendor(name, "", (SECRET,)) for name in ("postie", "mailgun"))


@pytest.fixture
async def service(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


@pytest.fixture
async def letter(service: Running, bo: Contractor) -> str:
    """The Message-ID of a letter that left."""
    await service.do(await promised("send_invitation"))
    return (await Invitation.get()).message_id or ""


async def post(
    service: Running, event: Any, *, secret: bytes = SECRET, age: int = 0, path: str = "postie"
) -> tuple[int, Any]:
    body, moment = orjson.dumps(event), str(int(now().timestamp()) - age)
    signed = signature_of(secret, f"e1.{moment}.".encode() + body).decode()
    headers = {
        "webhook-id": "e1",
        "webhook-timestamp": moment,
        "webhook-signature": f"v1,{signed}",
    }
    answer = await service.client.post(f"/hooks/email/{path}", content=body, headers=headers)
    return answer.status_code, answer.json().get("outcome")


def event(letter: str, status: str = "BOUNCED", **values: Any) -> dict[str, Any]:
    return {"messageId": letter, "status": status, "occurredAt": now().isoformat(), **values}


async def delivery() -> DeliveryStatus:
    return (await Invitation.get()).delivery


@pytest.mark.parametrize("status", ["DELIVERED", "DEFERRED", "BOUNCED", "COMPLAINED"])
async def test_M5_a_genuine_event_updates_the_invitation_once(
    service: Running, letter: str, status: str
):
    with_policy(email_vendor=OUR_OWN)

    found = [await post(service, event(letter, status, reason="so")) for _ in range(2)]

    assert found == [(200, "APPLIED"), (200, "DUPLICATE")]
    assert await delivery() == status


async def test_the_code_says_that_there_is_nobody(service: Running, letter: str):
    with_policy(email_vendor=OUR_OWN)

    await post(service, event(letter, code="5.1.1", reason="550 no such user"))

    entry = await SuppressedAddress.get()
    assert (entry.source, entry.detail) == ("postie", "550 no such user")


@pytest.mark.parametrize(
    "how", [{"secret": b"x" * 32}, {"age": 400}, {"age": -400}], ids=["secret", "old", "ahead"]
)
async def test_M5_an_event_that_is_not_genuine_is_401_and_writes_nothing(
    service: Running, letter: str, how: dict[str, Any]
):
    with_policy(email_vendor=OUR_OWN)

    assert (await post(service, event(letter), **how))[0] == 401
    assert await delivery() is DeliveryStatus.SENT
    assert await VendorEvent.all().count() == 0


async def test_nobody_is_heard_where_no_vendor_is_connected(service: Running, letter: str):
    assert (await post(service, event(letter)))[0] == 404
    with_policy(email_vendor=OUR_OWN)
    assert (await post(service, event(letter), path="other"))[0] == 404
    assert await delivery() is DeliveryStatus.SENT


@pytest.mark.parametrize(
    ("values", "status"),
    [
        ({"messageId": 7}, 400),
        ({"messageId": "<x@y>"}, 404),
        ({"messageId": "<job_01h2xcejqtf2nbrexx3vqjhp41.0123456789abcdef01234567@x>"}, 404),
        ({"status": "SENT"}, 400),
        ({"status": ["BOUNCED"]}, 400),
        ({"status": None}, 400),
        ({"occurredAt": "yesterday"}, 400),
        ({"occurredAt": "2099-01-01T00:00:00Z"}, 400),
        ({"reason": {"a": 1}}, 400),
        ({"reason": "x" * 2000}, 400),
        ({"code": "5.1.1\n"}, 400),
        ({"recipient": 5}, 400),
    ],
)
async def test_what_is_not_as_documented_is_refused(
    service: Running, letter: str, values: dict[str, Any], status: int
):
    with_policy(email_vendor=OUR_OWN)

    assert (await post(service, {**event(letter), **values}))[0] == status
    assert await delivery() is DeliveryStatus.SENT


async def test_what_is_too_large_or_no_object_is_refused(service: Running, letter: str):
    with_policy(email_vendor=OUR_OWN)

    assert (await post(service, event(letter, reason="x" * 70_000)))[0] == 413
    assert (await post(service, [event(letter)]))[0] == 400


def mailgun(letter: str, kind: str, *, age: int = 0, **values: Any) -> dict[str, Any]:
    """An event in the shape of Mailgun's documentation; the id has no brackets there."""
    timestamp, token = str(int(now().timestamp()) - age), "e0b5477167110d68991efc6b9f89f0a11066af"
    signature = hmac.digest(SECRET, f"{timestamp}{token}".encode(), "sha256").hex()
    return {
        "signature": {"timestamp": timestamp, "token": token, "signature": signature},
        "event-data": {
            "event": kind,
            "id": "CCXMjJ7nQi2N3BPigGOdgQ",
            "timestamp": now().timestamp() - 60.5,
            "recipient": "bo@work.example",
            "message": {"headers": {"message-id": letter.strip("<>"), "to": "bo@work.example"}},
            **values,
        },
    }


async def tell(service: Running, told: Any) -> tuple[int, Any]:
    answer = await service.client.post("/hooks/email/mailgun", content=orjson.dumps(told))
    return answer.status_code, answer.json().get("outcome")


GONE = {"code": 550, "message": "5.1.1 The email account does not exist.", "description": ""}


@pytest.mark.parametrize(
    ("kind", "values", "delivery", "is_off"),
    [
        ("delivered", {"delivery-status": {"code": 250, "message": "OK"}}, "DELIVERED", False),
        ("failed", {"severity": "temporary", "delivery-status": {"code": 451}}, "DEFERRED", False),
        ("failed", {"severity": "permanent", "delivery-status": GONE}, "BOUNCED", True),
        ("failed", {"severity": "permanent", "reason": "suppress-bounce"}, "BOUNCED", False),
        ("complained", {}, "COMPLAINED", True),
    ],
)
async def test_M5_mailguns_events_are_understood(
    service: Running, letter: str, kind: str, values: Any, delivery: str, is_off: bool
):
    with_policy(email_vendor=MAILGUN)

    found = [await tell(service, mailgun(letter, kind, **values)) for _ in range(2)]

    assert found == [(200, "APPLIED"), (200, "DUPLICATE")]
    assert (await Invitation.get()).delivery == delivery
    assert await SuppressedAddress.exists(email_key="bo@work.example") is is_off


@pytest.mark.parametrize(
    "change",
    [
        {"signature": {}},
        {"signature": None},
        {"signature": {"timestamp": "1", "token": "t", "signature": "0" * 64}},
        {"signature": {"timestamp": 1, "token": None, "signature": "\ud800"}},
        {"signature": {"timestamp": "９", "token": "t", "signature": "ё"}},
    ],
)
async def test_M5_what_mailgun_did_not_sign_is_401(
    service: Running, letter: str, change: dict[str, Any]
):
    with_policy(email_vendor=MAILGUN)
    told = {**mailgun(letter, "complained"), **change}

    answer = await service.client.post("/hooks/email/mailgun", content=_json(told))

    assert answer.status_code == 401
    assert (await service.client.post("/hooks/email/mailgun", content=b"{")).status_code == 401
    assert await delivery() is DeliveryStatus.SENT


def _json(value: Any) -> bytes:
    import json

    return json.dumps(value).encode()


async def test_an_event_that_mailgun_sends_again_for_hours_is_taken_for_a_day(
    service: Running, letter: str, clock: Clock
):
    with_policy(email_vendor=MAILGUN)

    assert (await tell(service, mailgun(letter, "complained", age=25 * 3600)))[0] == 401
    assert await tell(service, mailgun(letter, "complained", age=8 * 3600)) == (200, "APPLIED")


@pytest.mark.parametrize(
    "values",
    [
        {"event": "opened"},
        {"event": ["failed"]},
        {"event": "failed", "severity": {}},
        {"message": None},
        {"message": {"headers": {"message-id": "20260203.1@other.example"}}},
        {"message": {"headers": {"message-id": 7}}},
    ],
)
async def test_what_is_not_about_letters_of_ours_is_ignored(
    service: Running, letter: str, values: dict[str, Any]
):
    with_policy(email_vendor=MAILGUN)
    told = mailgun(letter, "delivered")
    told["event-data"].update(values)

    assert await tell(service, told) == (200, "IGNORED")
    assert await delivery() is DeliveryStatus.SENT
