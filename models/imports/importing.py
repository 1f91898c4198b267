"""Importing a spreadsheet: begun, its rows checked, closed when nobody commits it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from models.account import Locale
from models.base import new_id, now
from models.change import PLATFORM, ChangeType
from models.company import Member
from models.imports.checking import CheckedRow, Importer, RowStatus, check_rows
from models.imports.columns import ImportKind
from models.imports.committing import fail_import
from models.imports.imported import (
    Import,
    ImportMode,
    ImportRow,
    ImportStatus,
    NotCancellable,
    codes_of,
    issue_to_json,
)
from models.imports.importers import importer_of, require_to_import
from models.imports.sheet import RawRow, ReadSheet
from models.imports.values import to_json
from models.job import Job
from models.locks import hold
from models.policy import policy
from models.problems import Issue, Problem
from models.transaction import transaction
from models.upload import Upload


async def start_import(
    member: Member,
    upload: Upload,
    *,
    kind: ImportKind = ImportKind.TASKS,
    mode: ImportMode | None,
    publish: bool | None,
    force: bool,
    locale: Locale,
) -> Import:
    """Have an uploaded spreadsheet checked, and committed where `mode` is given.

    Raises AlreadyImported for the same file (by SHA-256) unless `force`; of two members who send it
    at the same moment one is told. Raises CompanyInReview only when it is to be published.
    """
    require_to_import(member, kind)
    if publish:
        member.company.require_active()
    async with transaction():
        await hold("import", member.company_id)
        if mode and not force:
            await Import.refuse_again(member.company_id, kind, upload.sha256)
        made = await Import.create(
            company_id=member.company_id,
            kind=kind,
            status=ImportStatus.UPLOADED,
            filename=upload.filename,
            file_key=upload.key,
            sha256=upload.sha256,
            size=upload.size,
            locale=locale,
            mode=mode,
            publish=member.company.publish_tasks_at_once if publish is None else publish,
            created_by=member,
            forced=force,
        )
        await Job.later("check_import", import_id=str(made.id))
    return made


CHUNK = 1_000  # rows checked and kept together


async def store_check(imported: Import, sheet: ReadSheet) -> None:
    """Check every row of a sheet and keep what was found, chunk by chunk; harmless to repeat.

    Each chunk is kept in a transaction of its own together with how far the check came, so a check
    that was broken off goes on behind the last one, and of two workers only one gets on. It FAILS
    where whoever began it may not do so any more.
    """
    try:
        importer = await _begin_check(imported.id, sheet)
    except Problem as problem:
        await fail_import(imported.id, problem.code)
        return
    if importer is None:
        return
    done, number = (await Import.get(id=imported.id)).checked, 0
    waiting: list[RawRow] = []
    async for batch in sheet.batches():
        waiting += batch[max(done - number, 0) :]
        number += len(batch)
        while len(waiting) >= CHUNK or (waiting and number == sheet.total):
            part, waiting = waiting[:CHUNK], waiting[CHUNK:]
            checked = await check_rows(importer, part)
            if not await _store(imported.id, done, checked):
                return
            done += len(part)
    await _end_check(imported.id)


async def _begin_check(import_id: UUID, sheet: ReadSheet) -> Importer[Any] | None:
    """Note what the file is like; return who checks its rows, None when there is nothing to do."""
    async with transaction():
        imported = await Import.select_for_update().get(id=import_id)
        if imported.status not in (ImportStatus.UPLOADED, ImportStatus.CHECKING):
            return None
        if sheet.problems:
            notes = [issue_to_json(issue) for issue in sheet.notes]
            await _reject(imported, sheet.problems, notes=notes)
            return None
        if imported.status is ImportStatus.UPLOADED:
            await imported.set(
                status=ImportStatus.CHECKING,
                columns=[[column.key, column.title, column.known] for column in sheet.columns],
                notes=[issue_to_json(issue) for issue in sheet.notes],
                total=sheet.total,
                phase_at=now(),
            )
    importer = await importer_of(imported)
    if imported.checked:
        stored = ImportRow.filter(workbook_id=imported.id, status=RowStatus.VALID)
        for row in await stored.order_by("number").only("number", "cells"):
            importer.remember(row.as_read)
    return importer


_ROW = (
    "id", "created_at", "workbook_id", "number", "cells", "email_key", "status", "issues", "codes",
    "task_id", "contractor_id",
)  # fmt: skip


async def _store(import_id: UUID, done: int, checked: Sequence[CheckedRow[Any]]) -> bool:
    """Keep a chunk behind the first `done` rows; return whether the check is to go on."""
    async with transaction():
        imported = await Import.select_for_update().get(id=import_id)
        if imported.status is not ImportStatus.CHECKING or imported.checked != done:
            return False
        moment = now()
        await ImportRow.insert(
            _ROW,
            [
                (
                    new_id(), moment, import_id, row.raw.number,
                    {key: to_json(cell) for key, cell in row.raw.values.items()}, row.email_key,
                    row.status, [issue_to_json(issue) for issue in row.issues],
                    codes_of(row.issues), row.task_id, row.contractor_id,
                )
                for row in checked
            ],
        )  # fmt: skip
        counts = Counter(imported.counts) + Counter(row.status.value for row in checked)
        await imported.set(checked=done + len(checked), counts=dict(counts))
        if imported.checked != imported.total:
            imported.tell(ChangeType.IMPORT_PROGRESS)
    return True


async def _end_check(import_id: UUID) -> None:
    async with transaction():
        imported = await Import.select_for_update().get(id=import_id)
        if imported.status is not ImportStatus.CHECKING or imported.checked != imported.total:
            return
        await imported.set(status=ImportStatus.CHECKED)
        imported.tell(ChangeType.IMPORT_CHECKED)
        if imported.mode:
            await imported.begin(imported.mode, imported.created_by_id)


async def fail_check(import_id: UUID, problems: Sequence[Issue]) -> None:
    """Reject a file that turned out unusable while its rows were read; what was kept of it goes."""
    async with transaction():
        imported = await Import.select_for_update().get(id=import_id)
        if imported.status in (ImportStatus.UPLOADED, ImportStatus.CHECKING):
            await ImportRow.filter(workbook_id=import_id).delete()
            await _reject(imported, problems, counts={}, checked=0)


async def _reject(imported: Import, problems: Sequence[Issue], **values: Any) -> None:
    found = [issue_to_json(issue) for issue in problems]
    await imported.set(status=ImportStatus.REJECTED, problems=found, **values)
    imported.tell(ChangeType.IMPORT_FAILED)


async def cancel_import(member: Member, import_id: UUID | None) -> Import:
    """Call an import off before anything of it is committed. Repeating it changes nothing.

    Raises NotCancellable once it is committed or over, NotPermitted, NotFound for a foreign or
    missing id.
    """
    async with transaction():
        imported = await Import.lock_for(member, import_id)
        require_to_import(member, imported.kind)
        if imported.status is ImportStatus.CANCELLED:
            return imported
        if imported.status not in _CANCELLABLE:
            raise NotCancellable(imported.status)
        await imported.set(status=ImportStatus.CANCELLED)
        imported.tell(ChangeType.IMPORT_CANCELLED, member.actor)
    return imported


_CANCELLABLE = (ImportStatus.UPLOADED, ImportStatus.CHECKING, ImportStatus.CHECKED)


async def expire_checked(limit: int = 100) -> int:
    """Close imports that nobody committed for a day; return how many. For the worker."""
    async with transaction():
        old = (
            await Import.filter(
                status=ImportStatus.CHECKED, updated_at__lte=now() - policy().import_life
            )
            .order_by("id")
            .limit(limit)
            .select_for_update(skip_locked=True)
        )
        for imported in old:
            await imported.set(status=ImportStatus.EXPIRED)
            imported.tell(ChangeType.IMPORT_CANCELLED, PLATFORM)
    return len(old)
