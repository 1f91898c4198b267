"""Files that clients hand in, before something is made of them."""

from __future__ import annotations

from uuid import UUID

from tortoise import fields

from models.account import Account
from models.base import Record, now
from models.company import Company, Member, Right
from models.policy import policy


class Upload(Record):
    """One file behind the file port; usable only by its uploader in that company, for a day."""

    prefix = "upl"

    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", "uploads", on_delete=fields.CASCADE
    )
    account_id: UUID
    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", "uploads", on_delete=fields.CASCADE
    )
    company_id: UUID
    filename = fields.CharField(max_length=200)
    size = fields.IntField(description="Bytes")
    sha256 = fields.CharField(max_length=64)
    key = fields.CharField(max_length=200, unique=True, description="In the file port")
    expires_at = fields.DatetimeField()

    class Meta:
        table = "upload"

    @classmethod
    async def keep(cls, member: Member, filename: str, size: int, sha256: str, key: str) -> Upload:
        """Note a file that was stored. Raises NotPermitted unless the member gives out work."""
        member.require(Right.WORK)
        return await cls.create(
            account_id=member.account_id,
            company_id=member.company_id,
            filename=filename[-200:],
            size=size,
            sha256=sha256,
            key=key,
            expires_at=now() + policy().upload_life,
        )

    @classmethod
    async def of(cls, member: Member, id: UUID | None) -> Upload | None:
        """Return the member's own upload; None for anybody else's, for an old one, for none."""
        if id is None:
            return None
        return await cls.get_or_none(
            id=id, account_id=member.account_id, company_id=member.company_id, expires_at__gt=now()
        )
