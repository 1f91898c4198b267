"""Documents that a person hands in for themself, before something is made of them."""

from __future__ import annotations

from uuid import UUID

from tortoise import fields

from models.account import Account
from models.base import Record, now
from models.policy import policy


class OwnUpload(Record):
    """One file behind the file port, of no company's; usable only by its uploader, for a day."""

    prefix = "upo"

    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", "own_uploads", on_delete=fields.CASCADE
    )
    account_id: UUID
    media_type = fields.CharField(max_length=40, description="By its content")
    size = fields.IntField(description="Bytes")
    sha256 = fields.CharField(max_length=64)
    key = fields.CharField(max_length=200, unique=True, description="In the file port")

    class Meta:
        table = "own_upload"
        indexes = (("account_id", "id"),)

    @classmethod
    async def of(cls, account: Account, id: UUID | None) -> OwnUpload | None:
        """Return a person's own document; None for anybody else's, for an old one, for none."""
        if id is None:
            return None
        oldest = now() - policy().upload_life
        return await cls.get_or_none(id=id, account_id=account.id, created_at__gt=oldest)
