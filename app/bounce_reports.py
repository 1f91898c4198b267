"""Reads what mail servers send back: delivery reports (RFC 3464) and complaints (RFC 5965).

Anybody can send such a message, of any shape and size. What of it is believed is decided by the id
of the letter that it is about (models/letter_id.py); here it only has to end in time, without
raising, whatever the bytes are.
"""

from __future__ import annotations

import base64
import quopri
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import Message
from email.utils import parsedate_to_datetime

from emails.receipt import names_nobody
from models.base import now
from models.letter_id import letter_ids_in, went_to
from models.onboarding import DeliveryStatus
from models.policy import policy
from models.reporting_delivery import DeliveryReport
from models.text.addresses import split_addresses

MOST = 128 * 1024
"""Bytes that are read of a message: a report stands first, and returns the letter behind it."""

_MOST_LINES = 8_000
_MOST_PARTS, _MOST_NESTED, _MOST_FIELDS, _MOST_ADDRESSES = 12, 40, 100, 20
_BROAD = re.compile(rb"^content-type:(?:[^\n]|\n[ \t]){2000}", re.IGNORECASE | re.MULTILINE)
# RFC 6533 gives the same parts other names where addresses are not ASCII.
_GLOBAL = (
    (re.compile(rb"message/global-delivery-status", re.IGNORECASE), b"message/delivery-status"),
    (re.compile(rb"message/global-headers", re.IGNORECASE), b"text/rfc822-headers"),
    (re.compile(rb"message/global\b", re.IGNORECASE), b"message/rfc822"),
)
_REPORT_TYPE = re.compile(r"report-type\s*=\s*\"?([\w-]{1,40})", re.IGNORECASE)
_ENHANCED = re.compile(r"\b[245]\.\d{1,3}\.\d{1,3}\b")
_TO = re.compile(r"^To:[ \t]*([^\r\n]{1,320})", re.IGNORECASE | re.MULTILINE)
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]")
_ACTIONS = {
    "failed": DeliveryStatus.BOUNCED,
    "delayed": DeliveryStatus.DEFERRED,
    "delivered": DeliveryStatus.DELIVERED,
}
_COMPLAINTS = ("abuse", "complaint", "fraud", "opt-out")

Fields = dict[str, str]


def read_report(content: bytes) -> DeliveryReport | None:
    """Return what a message says of one letter of ours; None if it says nothing of that kind."""
    content = content[:MOST]
    lower = content.lower()
    if lower.count(b"boundary") > _MOST_PARTS or lower.count(b"message/") > _MOST_NESTED:
        return None
    if _BROAD.search(content) or len(content.splitlines()) > _MOST_LINES:
        return None
    for name, ours in _GLOBAL:
        content = name.sub(ours, content)
    try:
        message = message_from_bytes(content)
    except (ValueError, LookupError):  # a charset of a parameter that Python cannot bear
        return None
    report = next((p for p in message.walk() if p.get_content_type() == "multipart/report"), None)
    if report is None:
        return None
    kind = _REPORT_TYPE.search(_text(report.get("Content-Type", "")))
    text = "\n".join(_texts(message, content))
    occurred_at = _date(_text(message.get("Date", "")))
    if kind and kind[1].lower() == "feedback-report":
        return _complaint(report, text, occurred_at)
    if kind and kind[1].lower() != "delivery-status":
        return None
    return _delivery(report, text, occurred_at)


def _complaint(report: Message, text: str, occurred_at: datetime) -> DeliveryReport | None:
    blocks = _blocks(report, "message/feedback-report")
    if not blocks or blocks[0].get("feedback-type", "").strip().lower() not in _COMPLAINTS:
        return None
    addresses = (*_addresses(blocks, "original-rcpt-to"), *_to(text))
    letter = _letter(text, addresses)
    if letter is None:
        return None
    reason = blocks[0]["feedback-type"].strip()
    return DeliveryReport(
        letter, DeliveryStatus.COMPLAINED, occurred_at, reason, addresses=addresses
    )


def _delivery(report: Message, text: str, occurred_at: datetime) -> DeliveryReport | None:
    blocks = [b for b in _blocks(report, "message/delivery-status") if "action" in b]
    named = ("final-recipient", "original-recipient")
    addresses = (*_addresses(blocks, *named), *_to(text))
    letter = _letter(text, addresses)
    if letter is None or not blocks:
        return None
    block = next(
        (b for b in blocks if any(went_to(letter, a) for a in _addresses([b], *named))), blocks[0]
    )
    delivery = _ACTIONS.get(block["action"].partition(" ")[0].strip().lower())
    if delivery is None:
        return None
    status, said = block.get("status", ""), _value(block.get("diagnostic-code", ""))
    codes = [found[0] for found in map(_ENHANCED.search, (status, said[:2000])) if found]
    return DeliveryReport(
        letter=letter,
        delivery=delivery,
        occurred_at=occurred_at,
        reason=said or status,
        is_address=any(names_nobody(code) for code in codes),
        addresses=addresses,
    )


def _letter(text: str, addresses: tuple[str, ...]) -> str | None:
    """Return the letter that a report is about: the only one in it, or that to whom it names."""
    found = letter_ids_in(text)
    if len(found) > 1:
        found = {id for id in sorted(found)[:10] if any(went_to(id, a) for a in addresses)}
    return found.pop() if len(found) == 1 else None


def _blocks(report: Message, kind: str) -> list[Fields]:
    """Return the blocks of fields in the first part of a kind, names in small letters."""
    part = next((p for p in report.walk() if p.get_content_type() == kind), None)
    blocks = _payload(part) if part is not None else ()
    if not isinstance(blocks, list):
        return []
    return [
        {name.lower(): _text(value) for name, value in list(block.raw_items())[:_MOST_FIELDS]}
        for block in blocks[:_MOST_ADDRESSES]
        if isinstance(block, Message)
    ]


def _addresses(blocks: list[Fields], *names: str) -> tuple[str, ...]:
    found = [
        _value(block[name]).strip("<> ") for block in blocks for name in names if name in block
    ]
    return tuple(each for each in found[:_MOST_ADDRESSES] if 0 < len(each) <= 320)


def _to(text: str) -> tuple[str, ...]:
    """Return whom the headers of the returned letter name."""
    lines = [found[1] for found, _ in zip(_TO.finditer(text), range(_MOST_ADDRESSES), strict=False)]
    return tuple(a for line in lines for a in split_addresses(line)[:2])[:_MOST_ADDRESSES]


def _value(field: str) -> str:
    """Return what follows the type in a typed field: `rfc822; bo@work.example`."""
    kind, semicolon, value = field.partition(";")
    return " ".join((value if semicolon and len(kind) < 40 else field).split())


def _texts(message: Message, content: bytes) -> Iterator[str]:
    """Yield the message as it came, and those of its parts that are encoded, decoded."""
    yield _decoded(content)
    for part in message.walk():
        payload, encoding = _payload(part), _text(part.get("Content-Transfer-Encoding", ""))
        if not isinstance(payload, str):
            continue
        data = payload.encode("ascii", "replace")
        if encoding.strip().lower() == "quoted-printable":
            yield _decoded(quopri.decodestring(data))
        elif encoding.strip().lower() == "base64":
            data = _NOT_BASE64.sub(b"", data)
            whole = data[: len(data) - (len(data) % 4 == 1)]
            yield _decoded(base64.b64decode(whole + b"=" * (-len(whole) % 4)))


def _payload(part: Message) -> object:
    """Return the parts of a part, or its text; nothing where it claims an impossible charset."""
    try:
        return part.get_payload()
    except (ValueError, LookupError, TypeError):
        return None


def _text(value: object) -> str:
    """Return a header: UTF-8 where it is that, whatever the standard library made of its bytes."""
    return _decoded(str(value).encode("utf-8", "surrogateescape"))


def _decoded(data: bytes) -> str:
    return data.decode("utf-8", "replace").replace("\0", "")


def _date(value: str) -> datetime:
    """Return when a report was written, by its own clock; now if that cannot be."""
    try:
        moment = parsedate_to_datetime(value[:100])
        moment = moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError):
        return now()
    return moment if now() - policy().vendor_events_kept < moment < now() else now()
