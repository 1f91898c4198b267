"""Importing a spreadsheet: begun, its rows checked, closed when nobody commits it."""

from __future__ import annotations

from collections import Counter

from models.account import Locale
from models.base import now
from models.change import ChangeType
from models.company import Member, Right
from models.imports.checking import CheckedRow, check_rows
from models.imports.columns import ImportKind
from models.imports.imported import Import, ImportMode, ImportRow, ImportStatus, issue_to_json
from models.imports.sheet import Sheet
from models.imports.values import to_json
from models.job import Job
from models.locks import hold
from models.policy import policy
from models.transaction import transaction
from models.upload import Upload


async def start_import(
    member: Member,
    upload: Upload,
    *,
    mode: ImportMode | None,
    publish: bool | None,
    force: bool,
    locale: Locale,
) -> Import:
    """Have an uploaded spreadsheet of tasks checked, and committed where `mode` is given.

    Raises AlreadyImported for the same file (by SHA-256) unless `force`; of two members who send it
    at the same moment one is told. Raises CompanyInReview only when it is to be published.
    """
    member.require(Right.WORK)
    member.require(Right.INVITE)
    if publish:
        member.company.require_active()
    async with transaction():
        await hold("import", member.company_id)
        if mode and not force:
            await Import.refuse_again(member.company_id, upload.sha256)
        made = await Import.create(
            company_id=member.company_id,
            kind=ImportKind.TASKS,
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


AT_ONCE = 500  # rows; many thousands would hold the event loop


async def store_check(imported: Import, sheet: Sheet) -> None:
    """Check every row of a sheet that was read and keep what was found; harmless to repeat."""
    author = await Member.get(id=imported.created_by_id).select_related("company")
    checked = [] if sheet.problems else await check_rows(author, sheet.rows)
    async with transaction():
        imported = await Import.select_for_update().get(id=imported.id)
        if imported.status is not ImportStatus.CHECKING:
            return
        for start in range(0, len(checked), AT_ONCE):
            part = checked[start : start + AT_ONCE]
            await ImportRow.bulk_create([_stored(imported, row) for row in part])
        await imported.set(
            status=ImportStatus.REJECTED if sheet.problems else ImportStatus.CHECKED,
            problems=[issue_to_json(issue) for issue in sheet.problems],
            notes=[issue_to_json(issue) for issue in sheet.notes],
            columns=[[column.key, column.title, column.known] for column in sheet.columns],
            counts=dict(Counter(row.status.value for row in checked)),
        )
        imported.tell(ChangeType.IMPORT_FAILED if sheet.problems else ChangeType.IMPORT_CHECKED)
        if imported.mode and not sheet.problems:
            await imported.begin(imported.mode)


def _stored(imported: Import, checked: CheckedRow) -> ImportRow:
    return ImportRow(
        workbook_id=imported.id,
        number=checked.raw.number,
        cells={key: to_json(cell) for key, cell in checked.raw.values.items()},
        email_key=checked.task.contractor.key if checked.task else None,
        status=checked.status,
        issues=[issue_to_json(i) for i in checked.issues],
        task_id=checked.existing_task,
    )


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
            imported.tell(ChangeType.IMPORT_FAILED)
    return len(old)
