"""What vendors of mail tell us of letters: `POST /hooks/email/{provider}`.

In our own form, signed by the Standard Webhooks specification, or in Mailgun's; docs/delivery.md is
the contract.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from app.hooks import Malformed, read_occurred, read_optional, read_text, take
from app.refusals import Refusal
from app.requests import decode
from emails.receipt import names_nobody
from models.base import now
from models.letter_id import letter_ids_in
from models.onboarding import DeliveryStatus
from models.policy import policy
from models.problems import NotFound
from models.reporting_delivery import REPORTED, DeliveryReport, report_delivery
from models.vendor import EventOutcome, NotGenuine, Vendor

MAILGUN = "mailgun"
MAILGUN_TRIES = timedelta(hours=24)
"""It sends an event again for hours and does not say that it signs anew; nothing counts twice."""

_ENHANCED = re.compile(r"\b[245]\.\d{1,3}\.\d{1,3}\b")
_HEARD = {
    ("delivered", None): DeliveryStatus.DELIVERED,
    ("failed", "temporary"): DeliveryStatus.DEFERRED,
    ("failed", "permanent"): DeliveryStatus.BOUNCED,
    ("complained", None): DeliveryStatus.COMPLAINED,
}


def routes() -> list[Route]:
    """Return the endpoint."""
    return [Route("/hooks/email/{provider}", _email, methods=["POST"])]


async def _email(request: Request) -> Response:
    vendor = policy().email_vendor
    if vendor is not None and vendor.name == MAILGUN:
        return await take(request, vendor, _report_mailgun, _check_mailgun)
    return await take(request, vendor, _report)


async def _report(vendor: Vendor, id: str, event: Mapping[str, Any]) -> EventOutcome:
    status = event.get("status")
    if status not in REPORTED:
        raise Malformed(f"'status' must be one of {', '.join(REPORTED)}.")
    recipient = read_optional(event, "recipient", 320)
    return await report_delivery(
        vendor.name,
        DeliveryReport(
            letter=_letter(read_text(event, "messageId", 300)),
            delivery=DeliveryStatus(status),
            occurred_at=read_occurred(event),
            reason=read_optional(event, "reason", 1000) or "",
            is_address=names_nobody(read_optional(event, "code", 20) or ""),
            addresses=(recipient,) if recipient else (),
        ),
    )


def _letter(message_id: str) -> str:
    found = letter_ids_in(message_id)
    if len(found) != 1:
        raise NotFound("messageId")
    return found.pop()


def _check_mailgun(vendor: Vendor, request: Request, content: bytes) -> str:
    """Return the token of an event that Mailgun signed; the signature is in the body."""
    try:
        event = decode(content)
    except Refusal:
        raise NotGenuine from None
    signed = _under(event, "signature")
    timestamp, token, signature = (
        str(signed.get(name, "")) for name in ("timestamp", "token", "signature")
    )
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) < 12 and token):
        raise NotGenuine
    if abs(now().timestamp() - int(timestamp)) > MAILGUN_TRIES.total_seconds():
        raise NotGenuine
    content = f"{timestamp}{token}".encode(errors="surrogatepass")
    given = signature.encode(errors="surrogatepass")
    ours = [hmac.digest(secret, content, "sha256").hex() for secret in vendor.secrets]
    if not any(hmac.compare_digest(each.encode(), given) for each in ours):
        raise NotGenuine
    return token


async def _report_mailgun(vendor: Vendor, id: str, event: Mapping[str, Any]) -> EventOutcome:
    """Take in an event; what is not about a letter of ours is none of our business."""
    told = _under(event, "event-data")
    kind = str(told.get("event"))
    delivery = _HEARD.get((kind, str(told.get("severity")) if kind == "failed" else None))
    message_id = _under(told, "message", "headers").get("message-id")
    recipient, status = told.get("recipient"), _under(told, "delivery-status")
    if delivery is None or not isinstance(message_id, str):
        return EventOutcome.IGNORED
    said = [status.get(n) for n in ("code", "enhanced-code", "message", "description")]
    reason = " ".join(str(each) for each in said if isinstance(each, str | int) and each)
    enhanced = _ENHANCED.search(reason[:2000])
    try:
        return await report_delivery(
            vendor.name,
            DeliveryReport(
                letter=_letter(f"<{message_id[:300]}>"),
                delivery=delivery,
                occurred_at=_seconds(told.get("timestamp")),
                reason=reason,
                is_address=enhanced is not None and names_nobody(enhanced[0]),
                addresses=(recipient[:320],) if isinstance(recipient, str) else (),
            ),
        )
    except NotFound:
        return EventOutcome.IGNORED


def _under(value: object, *names: str) -> Mapping[str, Any]:
    """Return an object inside of others; empty where there is none."""
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def _seconds(value: object) -> datetime:
    """Return the moment of Unix seconds, or now for what is none or lies ahead."""
    if isinstance(value, int | float) and 0 <= value < now().timestamp():
        return datetime.fromtimestamp(value, UTC)
    return now()
