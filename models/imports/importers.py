"""Who carries out an import: one importer for each kind of file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from models.company import Member
from models.imports.checking import Importer
from models.imports.columns import ImportKind
from models.imports.contractors import ContractorImporter
from models.imports.imported import Import
from models.imports.tasks import TaskImporter

IMPORTERS: Mapping[ImportKind, type[Importer[Any]]] = {
    ImportKind.TASKS: TaskImporter,
    ImportKind.CONTRACTORS: ContractorImporter,
}


def require_to_import(member: Member, kind: ImportKind) -> None:
    """Raise NotPermitted, CompanySuspended unless the member may import such a file."""
    for right in IMPORTERS[kind].rights:
        member.require(right)


async def importer_of(imported: Import) -> Importer[Any]:
    """Return what carries out an import for whose it is. Raises what `require_to_import` raises."""
    member = await Member.get(id=imported.author_id).select_related("company")
    require_to_import(member, imported.kind)
    return await IMPORTERS[imported.kind].of(member)
