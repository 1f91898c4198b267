"""Tags: the company's own words by which it sorts its contractors."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from uuid import UUID

from tortoise import fields

from models.base import Record, in_lists
from models.company import Company
from models.contractor import Contractor, SearchWord, WordSource
from models.problems import Issue
from models.text.characters import normalise
from models.text.lines import read_line

NAME_LIMIT = 50
OF_A_COMPANY = 500
OF_A_CONTRACTOR = 20


class Tag(Record):
    """One tag of a company, shown as it was first typed. It lasts while somebody wears it."""

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

    @classmethod
    async def drop_unworn(cls, ids: Collection[UUID]) -> None:
        """Delete those of these tags that nobody wears any more."""
        worn: set[UUID] = set()
        for part in in_lists(ids):
            rows = ContractorTag.filter(tag_id__in=part).distinct()
            worn |= {row[0] for row in await rows.values_list("tag_id")}
        for part in in_lists(set(ids) - worn):
            await cls.filter(id__in=part).delete()


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


def read_tag(name: str) -> str | Issue:
    """Return a tag's name as it is shown, or what is wrong with it."""
    read = read_line(name, NAME_LIMIT, required=True)
    return read if isinstance(read, Issue) else " ".join(read.split())


def tag_key(name: str) -> str:
    """Return by what two names are the same tag: case does not matter, white space hardly."""
    return normalise("NFC", " ".join(normalise("NFC", name).split()).casefold())


async def index_tags(contractors: Iterable[Contractor]) -> None:
    """Keep the search words of these rows in step with the tags that they wear."""
    rows = {contractor.id: contractor for contractor in contractors}
    names: dict[UUID, list[str]] = {id: [] for id in rows}
    for part in in_lists(rows):
        worn = ContractorTag.filter(contractor_id__in=part).order_by("id")
        for contractor_id, name in await worn.values_list("contractor_id", "tag__name"):
            names[contractor_id].append(name)
    await SearchWord.keep(WordSource.TAG, [(rows[id], each) for id, each in names.items()])


async def undress(contractor_ids: Collection[UUID]) -> None:
    """Take all tags off these rows, and delete what nobody wears then."""
    for part in in_lists(contractor_ids):
        worn = ContractorTag.filter(contractor_id__in=part)
        tag_ids: set[UUID] = {row[0] for row in await worn.values_list("tag_id")}
        await worn.delete()
        await Tag.drop_unworn(tag_ids)
