"""A list of contractors that a member takes away as a file: what it is of, until its link ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models.account import AccountStatus, Locale
from models.audit import AuditAction, AuditActor, Doer, audit
from models.base import Record
from models.company import Company, CompanyStatus, CompanySuspended, Member, MemberStatus, Right
from models.contractor_columns import ContractorColumn
from models.problems import NotFound, TooManyItems
from models.transaction import transaction

XLSX_ROWS = 500_000
"""Of one workbook: a sheet holds a million, and programs open half of that."""


class ExportFormat(StrEnum):
    """What a list is exported as."""

    XLSX = "XLSX"
    CSV = "CSV"


@dataclass(frozen=True)
class Selection:
    """Which rows, in which order and with which columns; filter and sort as the API takes them."""

    filter: Mapping[str, Any]
    search: str | None
    sort: Mapping[str, Any]
    columns: Sequence[ContractorColumn]


def storable(given: Any) -> Any:
    """Return what was given without zero bytes, which PostgreSQL cannot keep and nothing holds."""
    match given:
        case str():
            return given.replace("\0", "\ufffd")
        case dict():
            return {name: storable(value) for name, value in given.items()}
        case list():
            return [storable(value) for value in given]
    return given


class ContractorExport(Record):
    """One asked-for file. It is made of the rows as they are when its link is followed."""

    prefix = "cex"

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", "contractor_exports", on_delete=fields.CASCADE
    )
    company_id: UUID
    member: fields.ForeignKeyRelation[Member] = fields.ForeignKeyField(
        "models.Member", "contractor_exports", on_delete=fields.CASCADE
    )
    member_id: UUID
    filter_given: fields.Field[dict[str, Any]] = fields.JSONField(description="ContractorFilter")
    search: str | None = fields.TextField(null=True)
    sort_given: fields.Field[dict[str, Any]] = fields.JSONField(description="ContractorSort")
    columns: fields.Field[list[str]] = fields.JSONField(description="ContractorColumn values")
    format = fields.CharEnumField(ExportFormat, max_length=4, description="Of the file")
    locale = fields.CharEnumField(Locale, max_length=2, description="Of titles and values")

    class Meta:
        table = "contractor_export"
        indexes = (("company_id", "id"), ("created_at",))

    @classmethod
    async def ask(
        cls,
        member: Member,
        selection: Selection,
        format: ExportFormat,
        locale: Locale,
        *,
        rows: int,
    ) -> ContractorExport:
        """Note what a link is to give: `rows` at present.

        A suspended company may still take its list away. Raises NotPermitted, CompanySuspended for
        a closed company, TooManyItems for a list that no workbook holds.
        """
        member.require(Right.READ)
        if member.company.status is CompanyStatus.CLOSED:
            raise CompanySuspended
        if format is ExportFormat.XLSX and rows > XLSX_ROWS:
            raise TooManyItems(XLSX_ROWS)
        return await cls.create(
            company_id=member.company_id,
            member_id=member.id,
            filter_given=storable(dict(selection.filter)),
            search=storable(selection.search),
            sort_given=dict(selection.sort),
            columns=[column.value for column in selection.columns],
            format=format,
            locale=locale,
        )

    @property
    def selection(self) -> Selection:
        """What the file is of."""
        columns = [ContractorColumn(column) for column in self.columns]
        return Selection(self.filter_given, self.search, self.sort_given, columns)

    async def reader(self) -> Member:
        """Return whoever asked, as a member with company and account today.

        Raises NotFound for one who may not read the list any more.
        """
        found = await Member.get_or_none(id=self.member_id).select_related("company", "account")
        if (
            found is None
            or found.status is not MemberStatus.ACTIVE
            or found.account.status is not AccountStatus.ACTIVE
            or not found.may(Right.READ)
            or found.company.status is CompanyStatus.CLOSED
        ):
            raise NotFound
        return found

    async def note_download(self, reader: Member, rows: int, ip: str) -> None:
        """Write down that the list leaves: to whom, what kind of list, never what is in it."""
        async with transaction():
            await audit(
                AuditAction.CONTRACTORS_EXPORTED,
                reader.company,
                Doer(AuditActor.MEMBER, reader.account_id, ip),
                company_id=self.company_id,
                format=self.format.value,
                rows=rows,
                columns=self.columns,
                filter=sorted(self.filter_given),
                is_searched=bool(self.search),
            )
