"""Tags: the company's own words by which it sorts its contractors."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from tortoise import fields

from models.base import Record
from models.company import Company

if TYPE_CHECKING:
    from models.contractor import Contractor

NAME_LIMIT = 50


class Tag(Record):
    """One tag of a company, shown as it was first typed."""

    prefix = "tag"

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", "tags", on_delete=fields.CASCADE
    )
    company_id: UUID
    name = fields.CharField(max_length=NAME_LIMIT, description="As first typed")
    name_key = fields.CharField(
        max_length=3 * NAME_LIMIT, description="Case does not tell two tags apart"
    )

    class Meta:
        table = "tag"
        unique_together = (("company_id", "name_key"),)


class ContractorTag(Record):
    """A tag that a contractor wears."""

    prefix = "ctg"

    contractor: fields.ForeignKeyRelation[Contractor] = fields.ForeignKeyField(
        "models.Contractor", "tags", on_delete=fields.CASCADE
    )
    contractor_id: UUID
    tag: fields.ForeignKeyRelation[Tag] = fields.ForeignKeyField(
        "models.Tag", "contractors", on_delete=fields.CASCADE
    )
    tag_id: UUID

    class Meta:
        table = "contractor_tag"
        unique_together = (("contractor_id", "tag_id"),)
        indexes = (("tag_id", "contractor_id"),)
