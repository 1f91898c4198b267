"""Taking a list of contractors away as a file."""

from __future__ import annotations

from collections.abc import Sequence

import strawberry
from strawberry.schema import Schema

from models.base import now
from models.company import Member, Right
from models.contractor_export import ContractorExport, Selection
from models.problems import NotFound
from resolvers.contractor_list import listed
from schema import contractor_export as windows
from schema.as_given import read
from schema.context import Info
from schema.contractor import CONTRACTORS
from schema.contractor_list import ContractorFilter, ContractorSort
from schema.scalars import URL
from schema.sources import Condition, where


@strawberry.type
class ContractorExportMutations:
    """Taking a list of contractors away as a file."""

    @strawberry.mutation(graphql_type=windows.ExportContractorsResult)
    async def export_contractors(
        self, info: Info, input: windows.ExportContractorsInput
    ) -> windows.ExportContractorsPayload:
        """Get a link to a file with the contractors that `contractors` would list, all of them.

        The rows are read when the link is followed, under the rights that you have then; each
        download is in the audit log. It works while the company is suspended.
        """
        member = await info.context.member(input.company_id)
        member.require(Right.READ)
        await info.context.limit("exports", str(member.company_id), str(member.account_id))
        selection = await windows.read_selection(info, member, input)
        locale = input.locale or info.context.account.locale
        conditions, _ = exported(info.schema, selection, member)
        count = await CONTRACTORS.count(conditions)
        export = await ContractorExport.ask(member, selection, input.format, locale, rows=count)
        name = f"contractors-{now():%Y-%m-%d}.{export.format.value.lower()}"
        return windows.ExportContractorsPayload(
            url=URL(info.context.outside.file_url("contractor-export", export.type_id, name)),
            total_count=count,
        )


def exported(
    schema: Schema, selection: Selection, member: Member
) -> tuple[Sequence[Condition], Sequence[str]]:
    """Return the conditions and the order of a list to export: those that `contractors` has.

    Raises NotFound where the API does not take its filter any more.
    """
    filter = read(schema, selection.filter, ContractorFilter)
    sort = read(schema, selection.sort, ContractorSort)
    if filter is None or sort is None:
        raise NotFound
    mine = where("company_id", member.company_id)
    return [mine, *listed(member, filter, selection.search)], sort.columns
