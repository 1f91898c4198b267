"""A link by which somebody who lost the password gets back into an account."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Self
from uuid import UUID

from tortoise import fields

from models.account import Account, AccountStatus
from models.base import Record, digest, now
from models.policy import policy
from models.problems import Problem
from models.sealed import SealedField

HOUR = timedelta(hours=1)


class RecoveryGone(Problem):
    """The link is no longer good: used, too old, overtaken by another change, or never ours."""


class TooManyLetters(Problem):
    """A letter was asked for just now, or too many were; `retry_at` says when the next may be."""

    def __init__(self, retry_at: datetime) -> None:
        self.retry_at = retry_at
        super().__init__()


class Recovery(Record):
    """Somebody asked to get back in: a row for every address, whether we know it or not.

    Which letter leaves, if any, the worker decides: so the request does the same work for
    everybody. Only then is `account` set and does the time of the link begin.
    """

    prefix = "rec"

    email_key = fields.CharField(max_length=254)
    account: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", "recoveries", null=True, on_delete=fields.CASCADE
    )
    account_id: UUID | None
    token: str | None = SealedField(null=True, description="Until the letter has left")
    token_hash = fields.CharField(max_length=64, unique=True)
    expires_at: datetime | None = fields.DatetimeField(null=True)
    used_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "recovery"
        indexes = (("email_key", "created_at"), ("account_id",))

    @classmethod
    async def of(cls, token: str) -> Self | None:
        """Return the live link of a token, with its account; None if there is none."""
        found = await cls.get_or_none(
            token_hash=digest(token),
            used_at=None,
            expires_at__gt=now(),
            account__status=AccountStatus.ACTIVE,
        )
        if found is not None:
            await found.fetch_related("account")
        return found

    @classmethod
    async def check_pace(cls, email_key: str) -> None:
        """Raise TooManyLetters a minute after the last one for an address, and above five an hour.

        Earlier links stay good, so a stranger who uses up the hour has locked nobody out.
        """
        asked: list[Any] = (
            await cls.filter(email_key=email_key, created_at__gt=now() - HOUR)
            .order_by("-created_at")
            .values_list("created_at", flat=True)
        )
        most = policy().recoveries_an_hour
        waits = [asked[0] + policy().recovery_again_after] if asked else []
        if len(asked) >= most:
            waits.append(asked[most - 1] + HOUR)
        if waits and max(waits) > now():
            raise TooManyLetters(max(waits))

    async def use(self) -> bool:
        """Use the link up; False if somebody else did before, or it is too late."""
        moment = now()
        used = await Recovery.filter(id=self.id, used_at=None, expires_at__gt=moment).update(
            used_at=moment
        )
        return bool(used)

    async def note_sent(self) -> None:
        """The letter has left: forget the token's text."""
        await self.set(token=None)
