"""What becomes of a letter that carries a link: told alike for both kinds of invitation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeAlias

from tortoise import fields

from models.base import Tracked, now
from models.change import ChangeType
from models.onboarding import DeliveryStatus
from models.sealed import SealedField
from models.text.quoting import quoted

AWAITING_REVIEW = "AWAITING_REVIEW"
AWAITING_IMPORT = "AWAITING_IMPORT"
SWITCHED_OFF = "Letters to this address are switched off."
NOT_WANTED = "The person wants no letters from you."
GIVEN_UP = "It could not be sent for a day."

_S = DeliveryStatus
_RANK = {
    _S.SENDING: 0,
    _S.SENT: 1,
    _S.DEFERRED: 2,
    _S.FAILED: 3,
    _S.DELIVERED: 4,
    _S.BOUNCED: 5,
    _S.COMPLAINED: 6,
}
"""What is heard of one letter only ever moves up, so that the order of hearing does not matter.

DELIVERED outranks FAILED: a relay may take a letter and break the line before it says so. BOUNCED
outranks DELIVERED: a server may take a letter and return it later.
"""

TOLD = {
    _S.SENT: ChangeType.INVITATION_SENT,
    _S.DELIVERED: ChangeType.INVITATION_DELIVERED,
    _S.DEFERRED: ChangeType.CONTRACTOR_UPDATED,
}
"""How a company's log calls it; INVITATION_BOUNCED is whatever did not arrive."""

REREAD = ("status", "token", "token_hash", "delivery", "delivery_detail", "message_id", "sends")
"""What may have changed while a letter was on its way."""

Written: TypeAlias = tuple[DeliveryStatus, Mapping[str, Any]]


@dataclass(frozen=True)
class Heard:
    """What somebody beyond our relay said of one letter."""

    letter: str
    delivery: DeliveryStatus
    occurred_at: datetime
    reason: str = ""


class Posted(Tracked):
    """An attempt to reach somebody by a letter with a link; the columns are its latest letter's."""

    email: str
    is_accepted: bool

    token: str | None = SealedField(null=True, description="Until the letter has left")
    token_hash = fields.CharField(max_length=64, unique=True)
    delivery = fields.CharEnumField(
        DeliveryStatus,
        max_length=12,
        default=DeliveryStatus.QUEUED,
        description="Of its latest letter",
    )
    delivery_detail: str | None = fields.CharField(max_length=300, null=True)  # type: ignore[assignment]
    delivery_at: datetime | None = fields.DatetimeField(
        null=True, description="When it came to be so, where that is not when the letter left"
    )
    next_try_at: datetime | None = fields.DatetimeField(
        null=True, description="When the relay is asked again"
    )
    message_id: str | None = fields.CharField(max_length=200, null=True)  # type: ignore[assignment]
    sends = fields.IntField(default=0)
    last_sent_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        abstract = True

    async def note(self, judge: Callable[[], Written | None]) -> bool:
        """Under the lock of what this hangs on, reread it, write what `judge` says, and tell it.

        Return whether anything was written. What reached nobody that there still is, is not.
        """
        raise NotImplementedError

    def leaving(self, moment: datetime) -> dict[str, Any]:
        """Return the columns that count the letter, which leaves at this moment."""
        return {"sends": self.sends + 1, "last_sent_at": moment}

    async def note_sending(self, message_id: str) -> bool:
        """The letter is being handed over; False if it is known to have arrived or come back.

        An earlier attempt may have succeeded although the line broke before the relay said so.
        """
        link = self.token_hash

        def judge() -> Written | None:
            if self.token_hash != link or self.is_heard_of(message_id):
                return None
            return _S.SENDING, {"delivery": _S.SENDING, "message_id": message_id}

        await self.note(judge)
        return not self.is_heard_of(message_id)

    async def note_sent(self, message_id: str, letter: StrEnum | None = None) -> None:
        """The relay took the letter: record it, forget the token's text.

        What was heard of it already stays; another letter that replaced it meanwhile, too.
        """
        link = self.token_hash

        def judge() -> Written | None:
            if self.token_hash != link:
                return None
            values: dict[str, Any] = {
                **({"letter": letter} if letter else {}),
                **self.leaving(now()),
                "message_id": message_id,
                "next_try_at": None,
                "token": None,
            }
            if not self.is_heard_of(message_id):
                values |= {"delivery": _S.SENT, "delivery_detail": None, "delivery_at": None}
            return _S.SENT, values

        await self.note(judge)

    async def note_trouble(
        self, delivery: DeliveryStatus, detail: str, next_try_at: datetime | None = None
    ) -> None:
        """The letter did not leave, for now (DEFERRED) or for good; `detail` says why.

        The reason stays on the row: a relay's words may hold the person's address, and changes hold
        none (I10). Others' addresses do not get as far as the row.
        """
        link = self.token_hash

        def judge() -> Written | None:
            if self.token_hash != link:
                return None
            return delivery, {
                "delivery": delivery,
                "delivery_detail": quoted(detail, self.email),
                "delivery_at": now(),
                "next_try_at": next_try_at,
            }

        await self.note(judge)

    async def note_heard(self, heard: Heard) -> bool:
        """Take in what was heard of a letter; return whether it changed anything.

        Nothing changes where another letter is meant than the latest, where as much was heard
        already, and where the link was used: that letter came, whatever is said of it now.
        """

        def judge() -> Written | None:
            known = _RANK.get(self.delivery)
            if known is None or self.is_accepted or not self._is_letter(heard.letter):
                return None
            if _RANK[heard.delivery] <= known:
                return None
            return heard.delivery, {
                "delivery": heard.delivery,
                "delivery_detail": quoted(heard.reason, self.email) or None,
                "delivery_at": heard.occurred_at,
                "next_try_at": None,
            }

        return await self.note(judge)

    def _is_letter(self, letter: str) -> bool:
        return (self.message_id or "").startswith(f"<{letter}@")

    def is_heard_of(self, message_id: str) -> bool:
        """Whether it is known what became of this letter: it arrived, or came back."""
        known = _RANK.get(self.delivery, 0)
        return self.message_id == message_id and known >= _RANK[_S.DELIVERED]
