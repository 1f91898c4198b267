"""Addresses by which a company knew somebody before: they lead to the same row for a year."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from tortoise import fields

from models.base import Record, in_lists, now
from models.contractor import Contractor
from models.policy import policy
from models.text.addresses import Address


class FormerAddress(Record):
    """One address that a contractor of one company had.

    Only that company's invitations and imports are led by it. Elsewhere an address that somebody
    gave up is what it is for everybody: whoever reads its mailbox now may be somebody else.
    """

    prefix = "fad"

    contractor: fields.ForeignKeyRelation[Contractor] = fields.ForeignKeyField(
        "models.Contractor", "former_addresses", on_delete=fields.CASCADE
    )
    contractor_id: UUID
    company_id = fields.UUIDField()
    email_key = fields.CharField(max_length=254)
    expires_at: datetime = fields.DatetimeField()

    class Meta:
        table = "former_address"
        unique_together = (("company_id", "email_key"),)

    @classmethod
    async def leave(cls, contractors: Collection[Contractor], key: str) -> None:
        """Note that `contractors` are no longer reached by `key`."""
        expires_at = now() + policy().former_address_life
        await cls.filter(company_id__in=[c.company_id for c in contractors], email_key=key).delete()
        await cls.bulk_create(
            [
                cls(
                    contractor_id=c.id,
                    company_id=c.company_id,
                    email_key=key,
                    expires_at=expires_at,
                )
                for c in contractors
            ]
        )

    @classmethod
    async def now_at(cls, company_id: UUID, keys: Collection[str]) -> dict[str, Address]:
        """Return where a company reaches now whom it knew by these keys."""
        found: dict[str, Address] = {}
        for some in in_lists(keys):
            rows = await cls.filter(
                company_id=company_id, email_key__in=some, expires_at__gt=now()
            ).values_list("email_key", "contractor__email", "contractor__email_key")
            found |= {key: Address(email, current) for key, email, current in rows}
        return found
