"""Browsers and programs that may skip the code for a while, because a person said so."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from tortoise import fields

from models.account import Account
from models.base import Record, digest, new_token, now
from models.policy import policy


class TrustedDevice(Record):
    """One browser or program on which a person signs in with the password alone.

    It stands in for the second factor at sign-in only, never for a step-up, and never for staff.
    """

    prefix = "dev"

    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", "trusted_devices", on_delete=fields.CASCADE
    )
    account_id: UUID
    token_hash = fields.CharField(max_length=64, unique=True)
    ip = fields.CharField(max_length=45, default="", description="Where it was seen last")
    user_agent = fields.CharField(max_length=300, default="")
    last_used_at = fields.DatetimeField(default=now)
    expires_at = fields.DatetimeField()

    class Meta:
        table = "trusted_device"
        indexes = (("account_id", "id"),)

    @classmethod
    async def trust(
        cls, account: Account, *, ip: str, user_agent: str
    ) -> tuple[TrustedDevice, str]:
        """Trust a device for `trusted_device_life`; return it and its token, shown this once.

        The token is always a new one: a token that somebody planted is never made good. Beyond
        `trusted_devices` the oldest is forgotten.
        """
        token = new_token()
        device = await cls.create(
            account=account,
            token_hash=digest(token),
            ip=ip[:45],
            user_agent=user_agent[:300],
            expires_at=now() + policy().trusted_device_life,
        )
        kept = [each.id for each in (await cls.of(account))[: policy().trusted_devices]]
        await cls.filter(account=account).exclude(id__in=kept).delete()
        return device, token

    @classmethod
    async def knows(cls, account: Account, token: str, *, ip: str, user_agent: str) -> bool:
        """Tell whether `token` is of a device that this account trusts, and note its use."""
        noted = await cls.filter(
            account=account, token_hash=digest(token), expires_at__gt=now()
        ).update(last_used_at=now(), ip=ip[:45], user_agent=user_agent[:300])
        return bool(noted)

    @classmethod
    async def of(cls, account: Account) -> list[TrustedDevice]:
        """Return the devices that an account trusts, the newest first."""
        return await cls.filter(account=account, expires_at__gt=now()).order_by("-id")

    @classmethod
    async def forget(cls, account: Account, ids: Collection[UUID] | None = None) -> None:
        """Trust these devices of an account no more, or none at all; harmless to repeat."""
        forgotten = cls.filter(account=account)
        await (forgotten if ids is None else forgotten.filter(id__in=list(ids))).delete()
