"""What vendors tell us: `POST /hooks/kyc/{provider}` and `POST /hooks/payment/{provider}`.

Signed by the Standard Webhooks specification; docs/identity.md is the contract. What is not genuine
is answered 401 before anything of it is read or written. What is told of letters: email_hooks.py.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

import orjson
import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from app.refusals import Refusal
from app.requests import body, decode
from models.base import now
from models.kyc.reporting import KycReport, report_kyc
from models.paying import PaymentReport, report_payment
from models.policy import policy
from models.problems import InvalidInput, NotFound
from models.profile import KycStatus, PaymentMethodStatus
from models.vendor import EventOutcome, NotGenuine, Vendor

MOST_BYTES = 64 * 1024
_log: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger("muster.hooks")
S = TypeVar("S", bound=StrEnum)


class Malformed(Exception):
    """A genuine event that is not as the contract says; the message says how."""


Handler = Callable[[Vendor, str, Mapping[str, Any]], Awaitable[EventOutcome]]
Check = Callable[[Vendor, Request, bytes], str]
"""Returns the id of a genuine event; raises NotGenuine."""


def routes() -> list[Route]:
    """Return the endpoints."""
    return [
        Route("/hooks/kyc/{provider}", _kyc, methods=["POST"]),
        Route("/hooks/payment/{provider}", _payment, methods=["POST"]),
    ]


async def _kyc(request: Request) -> Response:
    return await take(request, policy().kyc_vendor, _report_kyc)


async def _payment(request: Request) -> Response:
    return await take(request, policy().payment_vendor, _report_payment)


def standard(vendor: Vendor, request: Request, content: bytes) -> str:
    """Return the id of an event signed by Standard Webhooks. Raises NotGenuine."""
    id, timestamp, signature = (
        request.headers.get(f"webhook-{name}", "") for name in ("id", "timestamp", "signature")
    )
    vendor.check(id, timestamp, signature, content)
    return id


async def take(
    request: Request, vendor: Vendor | None, handle: Handler, genuine: Check = standard
) -> Response:
    """Answer one event of a vendor: have it checked, read and handled."""
    if vendor is None or request.path_params["provider"] != vendor.name:
        return _answer(404, "NOT_FOUND", "No vendor of this name is connected.")
    try:
        content = await body(request, MOST_BYTES)
    except Refusal as refusal:
        return _answer(413, "TOO_LARGE", _words(refusal))
    except ClientDisconnect:
        return Response(status_code=400)
    try:
        id = genuine(vendor, request, content)
    except NotGenuine:
        _log.warning("an event that is not genuine was refused", provider=vendor.name)
        return _answer(401, "UNAUTHENTICATED", "The signature is not good, or the event too old.")
    try:
        event = decode(content)
        if not isinstance(event, dict):
            raise Malformed("The body must be a JSON object.")
        outcome = await handle(vendor, _line(id, "webhook-id", 100), event)
    except Refusal as refusal:
        return _answer(400, "BAD_REQUEST", _words(refusal))
    except Malformed as wrong:
        return _answer(400, "BAD_REQUEST", str(wrong))
    except InvalidInput as problem:
        return _answer(400, "BAD_REQUEST", " ".join(i.message() for i in problem.issues))
    except NotFound:
        return _answer(404, "NOT_FOUND", "Nothing here has this reference.")
    return Response(orjson.dumps({"outcome": outcome.value}), media_type="application/json")


async def _report_kyc(vendor: Vendor, id: str, event: Mapping[str, Any]) -> EventOutcome:
    report = KycReport(
        event_id=id,
        reference=read_text(event, "reference", 40),
        status=_choice(event, KycStatus),
        occurred_at=read_occurred(event),
        sequence=_sequence(event),
        public_reason=read_optional(event, "publicReason", 1000),
        vendor_reference=read_optional(event, "vendorReference", 200),
        expires_at=_moment(event, "expiresAt") if event.get("expiresAt") is not None else None,
    )
    return await report_kyc(vendor, report)


async def _report_payment(vendor: Vendor, id: str, event: Mapping[str, Any]) -> EventOutcome:
    report = PaymentReport(
        event_id=id,
        reference=read_text(event, "reference", 40),
        status=_choice(event, PaymentMethodStatus),
        occurred_at=read_occurred(event),
        sequence=_sequence(event),
        mask=read_optional(event, "mask", 100),
        reason=read_optional(event, "publicReason", 1000),
        vendor_reference=read_optional(event, "vendorReference", 200),
    )
    return await report_payment(vendor, report)


def _line(text: str, name: str, most: int) -> str:
    if not text.strip() or not text.isprintable() or len(text) > most:
        raise Malformed(f"'{name}' must be one line of at most {most} characters.")
    return text


def read_text(event: Mapping[str, Any], name: str, most: int) -> str:
    """Return a member that is due: one line. Raises Malformed."""
    value = event.get(name)
    if not isinstance(value, str):
        raise Malformed(f"'{name}' must be a string.")
    return _line(value, name, most)


def read_optional(event: Mapping[str, Any], name: str, most: int) -> str | None:
    """Return a member that may be left out or null. Raises Malformed."""
    return None if event.get(name) is None else read_text(event, name, most)


def _choice(event: Mapping[str, Any], kind: type[S]) -> S:
    value = event.get("status")
    if not isinstance(value, str) or value not in set(kind):
        raise Malformed(f"'status' must be one of {', '.join(kind)}.")
    return kind(value)


def _sequence(event: Mapping[str, Any]) -> int | None:
    value = event.get("sequence")
    if value is None:
        return None
    if type(value) is not int or not 0 <= value < 2**63:
        raise Malformed("'sequence' must be a whole number.")
    return value


def read_occurred(event: Mapping[str, Any]) -> datetime:
    """Return when it happened; one from the future would make all that follow look late.

    Raises Malformed.
    """
    moment = _moment(event, "occurredAt")
    if moment > now() + policy().vendor_tolerance:
        raise Malformed("'occurredAt' is in the future.")
    return moment


def _moment(event: Mapping[str, Any], name: str) -> datetime:
    try:
        moment = datetime.fromisoformat(read_text(event, name, 40))
    except ValueError:
        raise Malformed(f"'{name}' must be a moment such as 2026-03-01T12:00:00Z.") from None
    if moment.tzinfo is None:
        raise Malformed(f"'{name}' must have an offset, or end with Z.")
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise Malformed(f"'{name}' is beyond the calendar.") from None


def _words(refusal: Refusal) -> str:
    return str(refusal.errors[0]["message"])


def _answer(status: int, code: str, message: str) -> Response:
    content = {"errors": [{"message": message, "extensions": {"code": code}}]}
    return Response(orjson.dumps(content), status, media_type="application/json")
