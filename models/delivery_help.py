"""What is known of a letter that somebody says did not come, in sentences: facts first, then help.

The reader is the company: facts are those of its own letter, and nothing of the address's fate
elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from models.account import Locale
from models.invitation import InvitationStatus
from models.onboarding import DeliveryStatus
from models.posted import AWAITING_IMPORT, AWAITING_REVIEW, GIVEN_UP, NOT_WANTED, SWITCHED_OFF

_S = DeliveryStatus
_MONTHS = {
    Locale.EN: (
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ),
    Locale.RU: (
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
        "октября", "ноября", "декабря",
    ),
}  # fmt: skip

SENTENCES: dict[str, dict[Locale, str]] = {
    "AWAITING_REVIEW": {
        Locale.EN: "The letter waits until your company has been reviewed.",
        Locale.RU: "Письмо уйдёт, когда закончится проверка вашей компании.",
    },
    "AWAITING_IMPORT": {
        Locale.EN: "The letter waits until the import is done.",
        Locale.RU: "Письмо уйдёт, когда закончится импорт.",
    },
    "QUEUED_UNTIL": {
        Locale.EN: "The letter waits for its turn; it leaves on {send_after}.",
        Locale.RU: "Письмо ждёт своей очереди и уйдёт {send_after}.",
    },
    "QUEUED": {
        Locale.EN: "The letter is about to leave.",
        Locale.RU: "Письмо вот-вот уйдёт.",
    },
    "SENDING": {
        Locale.EN: "The letter is being handed over to our mail relay.",
        Locale.RU: "Письмо передаётся почтовому серверу.",
    },
    "SENT": {
        Locale.EN: "Our mail relay accepted the letter on {sent}.",
        Locale.RU: "Наш почтовый сервер принял письмо {sent}.",
    },
    "NO_NEWS": {
        Locale.EN: "It has not come back. Ask the person to look into the spam folder, or send it"
        " again.",
        Locale.RU: "Обратно оно не вернулось. Попросите человека проверить папку «Спам» или"
        " отправьте приглашение ещё раз.",
    },
    "DEFERRED": {
        Locale.EN: "The recipient's mail server did not take the letter on {at}.",
        Locale.RU: "Почтовый сервер получателя не взял письмо {at}.",
    },
    "NEXT_TRY": {
        Locale.EN: "We try again about {next_try}, and give up a day after the first attempt.",
        Locale.RU: "Следующая попытка будет примерно {next_try}; через сутки после первой попытки"
        " мы перестанем пробовать.",
    },
    "RELAY_TRIES": {
        Locale.EN: "Our mail relay goes on trying by itself.",
        Locale.RU: "Наш почтовый сервер продолжает пробовать сам.",
    },
    "DELIVERED": {
        Locale.EN: "The recipient's mail server took the letter on {at}.",
        Locale.RU: "Почтовый сервер получателя принял письмо {at}.",
    },
    "IN_SPAM": {
        Locale.EN: "If it is not among the new letters, it is in the spam folder or with a filter"
        " of the person's employer.",
        Locale.RU: "Если среди новых писем его нет, оно в папке «Спам» или его задержал фильтр"
        " на работе у человека.",
    },
    "BOUNCED": {
        Locale.EN: "The letter came back on {at}.",
        Locale.RU: "Письмо вернулось {at}.",
    },
    "OTHER_ADDRESS": {
        Locale.EN: "Check the address for a slip and correct it, or ask the person for another"
        " one.",
        Locale.RU: "Проверьте, нет ли в адресе опечатки, и исправьте его или попросите у человека"
        " другой адрес.",
    },
    "COMPLAINED": {
        Locale.EN: "The person marked the letter as spam on {at}. We write to this address no"
        " more; agree with the person on another way.",
        Locale.RU: "Человек отметил письмо как спам {at}. На этот адрес мы больше не пишем:"
        " договоритесь с человеком иначе.",
    },
    "FAILED": {
        Locale.EN: "We tried for a day and gave up on {at}.",
        Locale.RU: "Мы пробовали сутки и перестали {at}.",
    },
    "TRY_LATER": {
        Locale.EN: "Send the invitation again later, or use another address.",
        Locale.RU: "Отправьте приглашение позже ещё раз или укажите другой адрес.",
    },
    "NOT_WANTED": {
        Locale.EN: "The letter did not leave: the person reported your company, and since {at} we"
        " know that no letters from you are wanted.",
        Locale.RU: "Письмо не ушло: человек пожаловался на вашу компанию. С {at} известно, что"
        " ваших писем он не ждёт.",
    },
    "SUPPRESSED": {
        Locale.EN: "The letter did not leave: letters to this address are switched off, as was"
        " found on {at}. Ask the person for another address; if this one works, write to support.",
        Locale.RU: "Письмо не ушло: письма на этот адрес отключены, это выяснилось {at}. Попросите"
        " у человека другой адрес; если этот работает, напишите в поддержку.",
    },
    "SAID": {
        Locale.EN: "The mail server said: “{detail}”",
        Locale.RU: "Ответ почтового сервера: «{detail}»",
    },
}
"""`{at}`, `{sent}` and the like are moments; `{detail}` is what a mail server said."""

_THEN = {
    _S.SENT: ("SENT", "NO_NEWS"),
    _S.DELIVERED: ("SENT", "DELIVERED", "IN_SPAM"),
    _S.BOUNCED: ("SENT", "BOUNCED", "SAID", "OTHER_ADDRESS"),
    _S.COMPLAINED: ("COMPLAINED",),
    _S.FAILED: ("FAILED", "SAID", "TRY_LATER"),
    _S.SENDING: ("SENDING",),
}


@dataclass(frozen=True)
class LetterFacts:
    """What is known of an invitation's latest letter."""

    status: InvitationStatus
    delivery: DeliveryStatus
    detail: str | None = None
    at: datetime | None = None
    sent: datetime | None = None
    send_after: datetime | None = None
    next_try: datetime | None = None

    def sentences(self, locale: Locale) -> list[str]:
        """Return what is known, and what to do; empty where nobody waits for the letter."""
        if self.status not in (InvitationStatus.PENDING, InvitationStatus.EXPIRED):
            return []
        values = {
            "detail": self.detail or "",
            "at": _moment(self.at, locale),
            "sent": _moment(self.sent, locale),
            "send_after": _moment(self.send_after, locale),
            "next_try": _moment(self.next_try, locale),
        }
        return [SENTENCES[key][locale].format_map(values) for key in self._keys()]

    def _keys(self) -> list[str]:
        keys = list(_THEN.get(self.delivery, ()))
        if self.delivery is _S.QUEUED:
            waits = self.detail in (AWAITING_REVIEW, AWAITING_IMPORT)
            keys = [self.detail or "" if waits else "QUEUED_UNTIL" if self.send_after else "QUEUED"]
        if self.delivery is _S.SUPPRESSED:
            keys = ["NOT_WANTED" if self.detail == NOT_WANTED else "SUPPRESSED"]
        if self.delivery is _S.DEFERRED:
            tried = "NEXT_TRY" if self.next_try else "RELAY_TRIES"
            keys = ["SENT", "DEFERRED", "SAID", tried] if self.sent else ["DEFERRED", "SAID", tried]
        is_known = {
            "SENT": self.sent is not None,
            "SAID": self.detail not in (None, "", GIVEN_UP, SWITCHED_OFF),
        }
        return [key for key in keys if is_known.get(key, True)]


def _moment(moment: datetime | None, locale: Locale) -> str:
    if moment is None:
        return "—"
    moment = moment.astimezone(UTC)
    month = _MONTHS[locale][moment.month - 1]
    year = f"{moment.year} г." if locale is Locale.RU else f"{moment.year}"
    return f"{moment.day} {month} {year}, {moment:%H:%M} UTC"
