"""Committing an import: chunk by chunk, never twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple
from uuid import UUID

from models.base import now
from models.change import ChangeType
from models.company import Member
from models.contractor import Contractor
from models.imports.checking import CheckedRow, RowStatus, check_rows
from models.imports.imported import (
    ALL_OR_NOTHING_ROWS,
    UNDER_WAY,
    Import,
    ImportMode,
    ImportRow,
    ImportStatus,
    NotCommittable,
    TooManyRowsForMode,
    codes_of,
    issue_to_json,
)
from models.imports.importers import IMPORTERS, importer_of, require_to_import
from models.imports.sheet import RawRow
from models.imports.values import cells_from_json
from models.locks import hold
from models.problems import Issue, Problem
from models.transaction import transaction

CHUNK = 500  # rows of one transaction


async def commit_import(member: Member, import_id: UUID | None, mode: ImportMode) -> Import:
    """Commit an import that was checked. Repeating it changes nothing.

    Raises NotCommittable (also for one that was checked more than a day ago), AlreadyImported where
    the same file was committed meanwhile, TooManyRowsForMode, NotPermitted. A foreign or missing id
    raises NotFound.
    """
    async with transaction():
        await hold("import", member.company_id)
        imported = await Import.lock_for(member, import_id)
        require_to_import(member, imported.kind)
        under_way = imported.status in (ImportStatus.COMMITTING, ImportStatus.COMMITTED)
        if under_way and imported.mode is mode:
            return imported
        if imported.status is ImportStatus.CHECKED and imported.is_old:
            raise NotCommittable(ImportStatus.EXPIRED)
        if imported.status is not ImportStatus.CHECKED:
            raise NotCommittable(imported.status)
        if mode is ImportMode.ALL_OR_NOTHING and imported.has_too_many_rows:
            raise TooManyRowsForMode(ALL_OR_NOTHING_ROWS)
        if not imported.forced:
            await Import.refuse_again(member.company_id, imported.kind, imported.sha256)
        await imported.begin(mode, member.id)
    return imported


class _NotAll(Exception):
    """ALL_OR_NOTHING cannot commit all: the transaction is undone, then the rows say why."""

    def __init__(self, checked: Sequence[CheckedRow[Any]]) -> None:
        self.checked = checked
        super().__init__()


async def commit_chunk(import_id: UUID) -> bool:
    """Commit the next rows in one transaction; return whether there is more to do.

    Every row is checked anew by the same code as before; what no longer holds becomes INVALID. A
    worker that dies leaves whole chunks, and the next one goes on behind them. The import FAILS
    where its author or the company may not do this any more; what was committed stays.
    ALL_OR_NOTHING that cannot commit every row commits none and is CHECKED again.
    """
    try:
        return await _commit_next(import_id)
    except _NotAll as found:
        await _turn_back(import_id, found.checked)
        return False


async def _commit_next(import_id: UUID) -> bool:
    async with transaction():
        company_id = (await Import.get(id=import_id)).company_id
        await hold("team", company_id)
        imported = await Import.select_for_update().get(id=import_id)
        if imported.status is not ImportStatus.COMMITTING:
            return False
        try:
            importer = await importer_of(imported)
        except Problem as problem:
            await _fail(imported, problem.code)
            return False
        everything = imported.mode is ImportMode.ALL_OR_NOTHING
        waiting = await _valid_rows(imported, ALL_OR_NOTHING_ROWS if everything else CHUNK)
        keys = {row.email_key for row in waiting if row.email_key}
        await Contractor.lock_addresses(company_id, keys)  # nobody is excluded meanwhile
        checked = await check_rows(importer, [row.raw for row in waiting])
        if everything and any(row.status is not RowStatus.VALID for row in checked):
            raise _NotAll(checked)
        await importer.commit(imported, checked)
        if everything and any(row.status is not RowStatus.COMMITTED for row in checked):
            raise _NotAll([_undone(row) for row in checked])
        await _keep(imported, waiting, checked)
        if await ImportRow.exists(workbook_id=imported.id, status=RowStatus.VALID):
            imported.tell(ChangeType.IMPORT_PROGRESS)
            return True
        await imported.set(status=ImportStatus.COMMITTED, committed_at=now())
        imported.tell(ChangeType.IMPORT_COMMITTED)
        await importer.release(imported)
    return False


async def _turn_back(import_id: UUID, checked: Sequence[CheckedRow[Any]]) -> None:
    """Keep what stood against an ALL_OR_NOTHING import; another mode may be chosen."""
    async with transaction():
        imported = await Import.select_for_update().get(id=import_id)
        if imported.status is ImportStatus.COMMITTING:
            await _keep(imported, await _valid_rows(imported, len(checked)), checked)
            await imported.set(status=ImportStatus.CHECKED)
            imported.tell(ChangeType.IMPORT_CHECKED)


class _Waiting(NamedTuple):
    """A row that is to be committed; less than the object, of which a chunk has hundreds."""

    id: UUID
    raw: RawRow
    email_key: str | None
    issues: list[dict[str, Any]]


async def _valid_rows(imported: Import, most: int) -> list[_Waiting]:
    rows = ImportRow.filter(workbook_id=imported.id, status=RowStatus.VALID)
    found = await (
        rows.order_by("number")
        .limit(most)
        .values_list("id", "number", "cells", "email_key", "issues")
    )
    return [
        _Waiting(id, RawRow(number, cells_from_json(cells)), key, issues)
        for id, number, cells, key, issues in found
    ]


async def fail_import(import_id: UUID, code: str) -> None:
    """Give an import up: the file could not be read, or the commit failed for good."""
    async with transaction():
        imported = await Import.select_for_update().get(id=import_id)
        if imported.status in UNDER_WAY:
            await _fail(imported, code)


async def _fail(imported: Import, code: str) -> None:
    await imported.set(
        status=ImportStatus.FAILED, problems=[*imported.problems, issue_to_json(Issue(code))]
    )
    imported.tell(ChangeType.IMPORT_FAILED)
    member = await Member.get(id=imported.author_id).select_related("company")
    await (await IMPORTERS[imported.kind].of(member)).release(imported)


def _undone(row: CheckedRow[Any]) -> CheckedRow[Any]:
    """Return a row as it stands when its transaction is undone."""
    if row.status is RowStatus.COMMITTED:
        return replace(row, status=RowStatus.VALID, task_id=None, contractor_id=None)
    return row


async def _keep(
    imported: Import, rows: Sequence[_Waiting], checked: Sequence[CheckedRow[Any]]
) -> None:
    """Write what became of the rows, and the counts."""
    counts = Counter(imported.counts) + Counter(found.status.value for found in checked)
    counts[RowStatus.VALID.value] -= len(rows)
    changed = []
    for row, found in zip(rows, checked, strict=True):
        issues = [issue_to_json(issue) for issue in found.issues]
        if issues != row.issues:
            changed.append((issues, codes_of(found.issues), row.id))
    await ImportRow.overwrite(["issues", "codes"], changed)
    await ImportRow.overwrite(
        ["status", "task_id", "contractor_id"],
        [
            (found.status, found.task_id, found.contractor_id, row.id)
            for row, found in zip(rows, checked, strict=True)
        ],
    )
    await imported.set(counts={status: count for status, count in counts.items() if count})
