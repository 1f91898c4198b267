"""Imports: one uploaded spreadsheet, checked row by row, committed in chunks, never twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models import typeid
from models.account import Locale
from models.base import Record, Tracked, now
from models.change import ChangeType, record
from models.company import Company, DescriptionRule, Member, Right
from models.contractor import Contractor, Source
from models.imports.columns import ImportKind
from models.imports.rows import TaskRow, read_task
from models.imports.sheet import RawRow, Sheet, SheetColumn
from models.imports.values import from_json, to_json
from models.invitation import (
    Invitation,
    InvitationStatus,
    InviteOutcome,
    Terms,
    invite,
    promise_letters,
)
from models.job import Job
from models.locks import hold
from models.policy import policy
from models.problems import Issue, NotFound, Problem
from models.task import Service, Task, TaskStatus, create_tasks, promise_notice
from models.text.addresses import Address
from models.text.latin import LatinKind, read_latin
from models.transaction import transaction
from models.upload import Upload

CHUNK = 500  # rows of one transaction
ALL_OR_NOTHING_ROWS = 2_000


class ImportStatus(StrEnum):
    """Where an import stands."""

    UPLOADED = "UPLOADED"
    CHECKING = "CHECKING"
    REJECTED = "REJECTED"
    CHECKED = "CHECKED"
    COMMITTING = "COMMITTING"
    COMMITTED = "COMMITTED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    EXPIRED = "EXPIRED"


class ImportMode(StrEnum):
    """What is committed when some rows have problems."""

    VALID_ROWS = "VALID_ROWS"
    ALL_OR_NOTHING = "ALL_OR_NOTHING"


class RowStatus(StrEnum):
    """What became of a row."""

    VALID = "VALID"
    INVALID = "INVALID"
    DUPLICATE = "DUPLICATE"
    UNCHANGED = "UNCHANGED"
    COMMITTED = "COMMITTED"


class AlreadyImported(Problem):
    """The same file was imported before; `import_id` names that import. `force` imports it again."""

    def __init__(self, import_id: str) -> None:
        self.import_id = import_id
        super().__init__()


class NotCommittable(Problem):
    """The import cannot be committed: `status` is where it stands."""

    def __init__(self, status: ImportStatus) -> None:
        self.status = status
        super().__init__()


class TooManyRowsForMode(Problem):
    """ALL_OR_NOTHING takes at most `limit` rows."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        super().__init__()


class Import(Tracked):
    """One spreadsheet and what became of it. `counts` maps a RowStatus to a number of rows."""

    prefix = "imp"

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", "imports", on_delete=fields.CASCADE
    )
    company_id: UUID
    kind = fields.CharEnumField(ImportKind, max_length=12, description="What the rows are")
    filename = fields.CharField(max_length=200)
    file_key = fields.CharField(max_length=200)
    sha256 = fields.CharField(max_length=64)
    size = fields.IntField(description="Bytes")
    locale = fields.CharEnumField(Locale, max_length=2, description="Of messages and invitations")
    mode: ImportMode | None = fields.CharEnumField(  # type: ignore[assignment]
        ImportMode, max_length=14, null=True, description="Null: only a check was asked for"
    )
    publish = fields.BooleanField(default=False)
    status = fields.CharEnumField(
        ImportStatus, max_length=12, default=ImportStatus.CHECKING, description="Where it stands"
    )
    columns: fields.Field[list[Any]] = fields.JSONField(default=list)  # type: ignore[assignment]
    counts: fields.Field[dict[str, int]] = fields.JSONField(default=dict)  # type: ignore[assignment]
    problems: fields.Field[list[Any]] = fields.JSONField(default=list)  # type: ignore[assignment]
    notes: fields.Field[list[Any]] = fields.JSONField(default=list)  # type: ignore[assignment]
    created_by: fields.ForeignKeyRelation[Member] = fields.ForeignKeyField(
        "models.Member", "imports", on_delete=fields.CASCADE
    )
    created_by_id: UUID
    committed_at: datetime | None = fields.DatetimeField(null=True)  # type: ignore[assignment]

    rows: fields.ReverseRelation[ImportRow]

    class Meta:
        table = "import"
        indexes = (("company_id", "id"), ("company_id", "sha256"))


class ImportRow(Record):
    """One row of a file. `number` as in the file; `cells` as the file had them, to be shown again."""

    prefix = "row"

    workbook: fields.ForeignKeyRelation[Import] = fields.ForeignKeyField(
        "models.Import", "rows", on_delete=fields.CASCADE
    )
    workbook_id: UUID
    number = fields.IntField()
    cells: fields.Field[dict[str, Any]] = fields.JSONField()  # type: ignore[assignment]
    email_key: str | None = fields.CharField(max_length=254, null=True)  # type: ignore[assignment]
    status = fields.CharEnumField(RowStatus, max_length=12, description="What became of it")
    issues: fields.Field[list[Any]] = fields.JSONField(default=list)  # type: ignore[assignment]
    task_id: UUID | None = fields.UUIDField(null=True)  # type: ignore[assignment]
    contractor_id: UUID | None = fields.UUIDField(null=True)  # type: ignore[assignment]

    class Meta:
        table = "import_row"
        unique_together = (("workbook_id", "number"),)
        indexes = (("workbook_id", "status", "number"),)


def issue_to_json(issue: Issue) -> dict[str, Any]:
    """Return an issue as it is stored; `issue_from_json` reads it back."""
    return {
        "code": issue.code,
        "path": list(issue.path),
        "details": {k: str(v) for k, v in issue.details.items()},
        "value": issue.value,
        "suggestion": issue.suggestion,
    }


def issue_from_json(stored: dict[str, Any]) -> Issue:
    """Return the issue that `issue_to_json` stored."""
    return Issue(**{**stored, "path": tuple(stored["path"])})


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

    Raises AlreadyImported for the same file (by SHA-256) unless `force`; of two members who send it at
    the same moment one is told. Raises CompanyInReview only when it is to be published.
    """
    member.require(Right.WORK)
    member.require(Right.INVITE)
    if publish:
        member.company.require_active()
    async with transaction():
        await hold("import", member.company_id)
        before = await (
            Import.filter(
                company_id=member.company_id,
                sha256=upload.sha256,
                status__in=[ImportStatus.COMMITTED, ImportStatus.COMMITTING, ImportStatus.CHECKING],
            )
            .exclude(mode=None)
            .order_by("-id")
            .first()
        )
        if before and mode and not force:
            raise AlreadyImported(before.type_id)
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
        )
        await Job.later("check_import", import_id=str(made.id))
    return made


async def store_check(imported: Import, sheet: Sheet) -> None:
    """Check every row of a sheet that was read and keep what was found; harmless to repeat."""
    async with transaction():
        imported = await Import.select_for_update().get(id=imported.id)
        if imported.status is not ImportStatus.CHECKING:
            return
        imported.problems = [issue_to_json(i) for i in sheet.problems]  # type: ignore[assignment]
        imported.notes = [issue_to_json(i) for i in sheet.notes]  # type: ignore[assignment]
        imported.columns = [[c.key, c.title, c.known] for c in sheet.columns]  # type: ignore[assignment]
        rows: list[ImportRow] = []
        if not sheet.problems:
            checked = await check_rows(imported, sheet.rows)
            rows = [_stored(imported, c) for c in checked]
            await ImportRow.bulk_create(rows, batch_size=CHUNK)
        imported.counts = _counts(r.status for r in rows)  # type: ignore[assignment]
        status = ImportStatus.REJECTED if sheet.problems else ImportStatus.CHECKED
        await imported.set(
            status=status,
            problems=imported.problems,
            notes=imported.notes,
            columns=imported.columns,
            counts=imported.counts,
        )
        await _tell(
            imported, ChangeType.IMPORT_FAILED if sheet.problems else ChangeType.IMPORT_CHECKED
        )
        if imported.mode and not sheet.problems:
            await _begin(imported, imported.mode)


async def commit_import(member: Member, import_id: UUID | None, mode: ImportMode) -> Import:
    """Commit an import that was checked. Repeating it changes nothing.

    Raises NotCommittable, TooManyRowsForMode, NotPermitted. A foreign or missing id raises NotFound.
    """
    member.require(Right.WORK)
    member.require(Right.INVITE)
    async with transaction():
        imported = await (
            Import.filter(id=import_id, company_id=member.company_id).select_for_update().first()
            if import_id
            else None
        )
        if imported is None:
            raise NotFound("importId")
        if (
            imported.status in (ImportStatus.COMMITTING, ImportStatus.COMMITTED)
            and imported.mode is mode
        ):
            return imported
        if imported.status is not ImportStatus.CHECKED:
            raise NotCommittable(imported.status)
        if (
            mode is ImportMode.ALL_OR_NOTHING
            and sum(imported.counts.values()) > ALL_OR_NOTHING_ROWS
        ):
            raise TooManyRowsForMode(ALL_OR_NOTHING_ROWS)
        await _begin(imported, mode)
    return imported


async def _begin(imported: Import, mode: ImportMode) -> None:
    too_many = sum(imported.counts.values()) > ALL_OR_NOTHING_ROWS
    if mode is ImportMode.ALL_OR_NOTHING and (
        too_many
        or imported.counts.get(RowStatus.INVALID, 0)
        or imported.counts.get(RowStatus.DUPLICATE, 0)
    ):
        return  # stays CHECKED: the rows say why, and another mode may be chosen
    await imported.set(status=ImportStatus.COMMITTING, mode=mode)
    await Job.later("commit_import", import_id=str(imported.id))


async def commit_chunk(import_id: UUID) -> bool:
    """Commit the next rows in one transaction; return whether there is more to do.

    Every row is checked anew by the same code as before; what no longer holds becomes INVALID. A worker
    that dies leaves whole chunks, and the next one goes on behind them.
    """
    async with transaction():
        imported = await Import.select_for_update().get(id=import_id)
        if imported.status is not ImportStatus.COMMITTING:
            return False
        everything = imported.mode is ImportMode.ALL_OR_NOTHING
        waiting = await (
            ImportRow.filter(workbook_id=imported.id, status=RowStatus.VALID)
            .order_by("number")
            .limit(ALL_OR_NOTHING_ROWS if everything else CHUNK)
        )
        checked = await check_rows(imported, [_raw(row) for row in waiting])
        if everything and any(c.status is not RowStatus.VALID for c in checked):
            await _keep(imported, waiting, checked, {})
            await imported.set(status=ImportStatus.CHECKED)
            await _tell(imported, ChangeType.IMPORT_CHECKED)
            return False
        tasks = await _commit(imported, checked)
        await _keep(imported, waiting, checked, tasks)
        if await ImportRow.exists(workbook_id=imported.id, status=RowStatus.VALID):
            await _tell(imported, ChangeType.IMPORT_PROGRESS)
            return True
        await imported.set(status=ImportStatus.COMMITTED, committed_at=now())
        await _tell(imported, ChangeType.IMPORT_COMMITTED)
        await _promise_letters(imported)
    return False


async def fail_import(import_id: UUID, code: str) -> None:
    """Give an import up: the file could not be read, or the commit failed for good."""
    async with transaction():
        imported = await Import.select_for_update().get(id=import_id)
        if imported.status not in (ImportStatus.CHECKING, ImportStatus.COMMITTING):
            return
        await imported.set(
            status=ImportStatus.FAILED, problems=[*imported.problems, issue_to_json(Issue(code))]
        )
        await _tell(imported, ChangeType.IMPORT_FAILED)
        await _promise_letters(imported)


@dataclass
class CheckedRow:
    """A row, the task it asks for, and what stands against it."""

    raw: RawRow
    status: RowStatus
    task: TaskRow | None = None
    issues: tuple[Issue, ...] = ()
    existing_task: UUID | None = None


async def check_rows(imported: Import, rows: Sequence[RawRow]) -> list[CheckedRow]:
    """Check rows as they stand now: their cells, and the company's contractors and tasks.

    The dry run and the commit both call it, so they cannot disagree.
    """
    company = await Company.get(id=imported.company_id)
    services = await Service.usable_by(company)
    checked = [_read(raw, services, company) for raw in rows]
    good = [c for c in checked if c.task]
    ended = {
        c.email_key
        for c in await _in_chunks(
            Contractor.filter(company_id=company.id),
            "email_key__in",
            {c.task.contractor.key for c in good if c.task},
        )
        if c.is_ended
    }
    external = {
        t.external_id: t.id
        for t in await _in_chunks(
            Task.filter(company_id=company.id),
            "external_id__in",
            {c.task.external_id for c in good if c.task},
        )
    }
    named = [typeid.decode(Task.prefix, c.task.task_id) for c in good if c.task and c.task.task_id]
    mine = {
        t.id for t in await _in_chunks(Task.filter(company_id=company.id), "id__in", set(named))
    }
    seen: dict[str, int] = {}
    for row in good:
        assert row.task is not None
        id = typeid.decode(Task.prefix, row.task.task_id) if row.task.task_id else None
        if id in mine:
            row.status, row.existing_task = RowStatus.UNCHANGED, id
        elif row.task.external_id and row.task.external_id in external:
            row.status, row.existing_task = RowStatus.DUPLICATE, external[row.task.external_id]
            row.issues += (
                Issue("EXTERNAL_ID_TAKEN", ("external_id",), value=row.task.external_id),
            )
        elif row.task.external_id and row.task.external_id in seen:
            row.status = RowStatus.DUPLICATE
            first = seen[row.task.external_id]
            row.issues += (
                Issue(
                    "EXTERNAL_ID_REPEATED", ("external_id",), {"row": first}, row.task.external_id
                ),
            )
        elif row.task.contractor.key in ended:
            row.status = RowStatus.INVALID
            row.issues += (
                Issue("CONTRACTOR_ENDED", ("contractor_email",), value=row.task.contractor.email),
            )
        if row.task.external_id:
            seen.setdefault(row.task.external_id, row.raw.number)
    return checked


def _read(raw: RawRow, services: dict[str, Service], company: Company) -> CheckedRow:
    read = read_task(raw, services=services.keys(), reserved_allowed=policy().reserved_addresses)
    if not isinstance(read, TaskRow):
        return CheckedRow(raw, RowStatus.INVALID, issues=read)
    found = read_latin(read.description, LatinKind.FREE, limit=10_000) if read.description else None
    if not isinstance(found, Issue):
        return CheckedRow(raw, RowStatus.VALID, read)
    strict = company.task_description_latin is DescriptionRule.ERROR
    issue = replace(found.at("description"), code="DESCRIPTION_NOT_LATIN", value=None)
    return CheckedRow(
        raw, RowStatus.INVALID if strict else RowStatus.VALID, None if strict else read, (issue,)
    )


async def _in_chunks(rows: Any, field: str, values: Iterable[Any]) -> list[Any]:
    wanted = [v for v in values if v is not None]
    found: list[Any] = []
    for start in range(0, len(wanted), 1000):
        found += await rows.filter(**{field: wanted[start : start + 1000]})
    return found


async def _commit(imported: Import, checked: Sequence[CheckedRow]) -> dict[int, Task]:
    """Write the tasks of the valid rows, inviting who is new; return them by row number."""
    member = await Member.get(id=imported.created_by_id).select_related("company")
    ready = [c for c in checked if c.status is RowStatus.VALID and c.task]
    names: dict[str, str] = {}
    addresses: dict[str, Address] = {}
    for row in ready:
        assert row.task is not None
        addresses.setdefault(row.task.contractor.key, row.task.contractor)
        if row.task.contractor_name:
            names.setdefault(row.task.contractor.key, row.task.contractor_name)
    terms = Terms(locale=imported.locale, source=Source.TASK_IMPORT, import_id=imported.id)
    invited = await invite(member, [a.email for a in addresses.values()], terms)
    contractors: dict[str, Contractor] = {}
    for key, result in zip(addresses, invited, strict=True):
        if result.contractor is None or result.outcome is InviteOutcome.LIMITED:
            for row in ready:
                if row.task and row.task.contractor.key == key:
                    row.status = RowStatus.INVALID
                    row.issues += (Issue("INVITATIONS_LIMITED", ("contractor_email",)),)
            continue
        contractors[key] = result.contractor
        if key in names and not result.contractor.display_name:
            await result.contractor.set(display_name=names[key])
    pairs = [
        (row, contractors[row.task.contractor.key])
        for row in ready
        if row.task and row.task.contractor.key in contractors
    ]
    tasks = await create_tasks(
        member,
        [(contractor, row.task) for row, contractor in pairs if row.task],
        publish=imported.publish,
        services=await Service.usable_by(member.company),
        import_id=imported.id,
    )
    for row, _ in pairs:
        row.status = RowStatus.COMMITTED
    return {row.raw.number: task for (row, _), task in zip(pairs, tasks, strict=True)}


async def _keep(
    imported: Import,
    rows: Sequence[ImportRow],
    checked: Sequence[CheckedRow],
    tasks: dict[int, Task],
) -> None:
    """Write what became of the rows, and the counts."""
    counts = dict(imported.counts)
    for row, found in zip(rows, checked, strict=True):
        for status, change in ((row.status.value, -1), (found.status.value, 1)):
            counts[status] = counts.get(status, 0) + change
        task = tasks.get(row.number)
        row.status = found.status
        row.issues = [issue_to_json(i) for i in found.issues]  # type: ignore[assignment]
        row.task_id = task.id if task else found.existing_task
        row.contractor_id = task.contractor_id if task else None
    if rows:
        await ImportRow.bulk_update(
            rows, ["status", "issues", "task_id", "contractor_id"], batch_size=100
        )
    await imported.set(counts={status: n for status, n in counts.items() if n})


async def _promise_letters(imported: Import) -> None:
    """One letter for each person: those invited by this import, and those who joined before."""
    company = await Company.get(id=imported.company_id)
    invitations = await Invitation.filter(import_id=imported.id, status=InvitationStatus.PENDING)
    if company.may_mail:
        await promise_letters(invitations)
    tasks = await Task.filter(import_id=imported.id, status=TaskStatus.PUBLISHED).select_related(
        "contractor"
    )
    await promise_notice([t.contractor for t in tasks], tasks)


async def _tell(imported: Import, type: ChangeType) -> None:
    member = await Member.get(id=imported.created_by_id)
    record(
        imported.company_id,
        type,
        imported,
        member.actor,
        import_id=imported.id,
        status=imported.status.value,
        counts=dict(imported.counts),
    )


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


def _raw(row: ImportRow) -> RawRow:
    return RawRow(row.number, {key: from_json(value) for key, value in row.cells.items()})


def _counts(statuses: Iterable[RowStatus]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for status in statuses:
        counts[status.value] = counts.get(status.value, 0) + 1
    return counts


def sheet_of(imported: Import, rows: Sequence[ImportRow]) -> Sheet:
    """Return the sheet as it was read, for the result workbook."""
    columns = tuple(SheetColumn(*column) for column in imported.columns)
    return Sheet(columns, tuple(_raw(row) for row in rows))
