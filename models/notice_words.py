"""What a notice says, in English and Russian: on the person's page as in letters."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from models.account import Locale
from models.notice import NoticeKind

_THINGS = {
    "SERVICE_AGREEMENT": (
        "accept the Service Agreement",
        "принять Соглашение об оказании услуг",
    ),
    "PRIVACY_POLICY": (
        "accept the Privacy Policy",
        "принять Политику конфиденциальности",
    ),
    "PHONE_UNVERIFIED": ("confirm your phone number", "подтвердить номер телефона"),
}
_SENTENCES = {
    "ADDED_TO_TEAM": ("{company} added you to its team.", "«{company}» добавила вас в команду."),
    "TASKS_WAITING": (
        "New tasks from {company}: {count}.",
        "Новые задания от «{company}»: {count}.",
    ),
    "SOMETHING_DUE": ("Due by {day}: {things}.", "Нужно сделать до {day}: {things}."),
    "SOMETHING_DUE_NOW": ("Due now: {things}.", "Нужно сделать сейчас: {things}."),
    "DEADLINE_NEAR": ("Only until {day}: {things}.", "Осталось недолго, до {day}: {things}."),
    "KYC_DECIDED_APPROVED": ("Your identity is verified.", "Ваша личность подтверждена."),
    "KYC_DECIDED_REJECTED_RETRY": (
        "Your identity could not be verified; please try again.",
        "Подтвердить вашу личность не удалось; попробуйте ещё раз.",
    ),
    "KYC_DECIDED_REJECTED_FINAL": (
        "Your identity could not be verified.",
        "Подтвердить вашу личность не удалось.",
    ),
    "KYC_DECIDED_EXPIRED": (
        "The verification of your identity has ended; please verify it again.",
        "Срок подтверждения личности истёк; подтвердите её ещё раз.",
    ),
    "TAX_STATUS_DECIDED_APPROVED": (
        "Your tax status was changed as you asked.",
        "Ваш налоговый статус изменён, как вы просили.",
    ),
    "TAX_STATUS_DECIDED_REJECTED": (
        "Your tax status stays as it is.",
        "Ваш налоговый статус остался прежним.",
    ),
}
SENTENCES: Mapping[str, tuple[str, str]] = _SENTENCES
"""By kind and, where it decides, outcome: an English and a Russian sentence."""

THINGS: Mapping[str, tuple[str, str]] = _THINGS
"""What may fall due, as part of a sentence."""


def sentence(kind: NoticeKind, details: Mapping[str, Any], locale: str, timezone: str) -> str:
    """Say what is new. Days are the person's own; the public reason of a decision follows."""
    place = 1 if locale == Locale.RU else 0
    code, values = kind.value, dict(details)
    if kind in (NoticeKind.SOMETHING_DUE, NoticeKind.DEADLINE_NEAR):
        deadline = deadline_of(details)
        if deadline is None:
            code = "SOMETHING_DUE_NOW"
        else:
            values["day"] = _day(deadline.astimezone(ZoneInfo(timezone)).date(), place)
        values["things"] = ", ".join(THINGS[thing][place] for thing in details["due"])
    elif kind is NoticeKind.TASKS_WAITING:
        values["count"] = len(details["task_ids"])
    elif "outcome" in details:
        code = f"{code}_{details['outcome']}"
    said = SENTENCES[code][place].format_map(values)
    return f"{said} {details['reason']}" if details.get("reason") else said


def deadline_of(details: Mapping[str, Any]) -> datetime | None:
    """Return until when something may be late; None where it is due at once, or nothing is."""
    text = details.get("deadline")
    return datetime.fromisoformat(text) if text else None


def _day(value: date, place: int) -> str:
    return f"{value:%d.%m.%Y}" if place else value.isoformat()
