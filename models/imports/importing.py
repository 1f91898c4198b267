"""Imports: one uploaded spreadsheet, checked row by row, committed in chunks, never twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models import typeid
from models.account import Locale
from models.base import Record, Tracked, in_lists, now
from models.change import Actor, ActorKind, ChangeType, record
from models.company import Company, Member, Right
from models.contractor import Contractor, Source
from models.imports.checking import CheckedRow, check_rows
from models.imports.checking import RowStatus as RowStatus
from models.imports.columns import ImportKind
from models.imports.sheet import RawRow, Sheet, SheetColumn
from models.imports.values import from_json, to_json
from models.invitation import InviteOutcome, Terms, invite, release_import_letters
from models.job import Job
from models.locks import hold
from models.policy import policy
from models.problems import Issue, NotFound, Problem
from models.task import Service, Task, TaskStatus, create_tasks, promise_notice
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


class AlreadyImported(Problem):
    """The same file was imported before, as `import_id`. `force` imports it again."""

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
    columns: fields.Field[list[Any]] = fields.JSONField(default=list)
    counts: fields.Field[dict[str, int]] = fields.JSONField(default=dict)
    problems: fields.Field[list[Any]] = fields.JSONField(default=list)
    notes: fields.Field[list[Any]] = fields.JSONField(default=list)
    created_by: fields.ForeignKeyRelation[Member] = fields.ForeignKeyField(
        "models.Member", "imports", on_delete=fields.CASCADE
    )
    created_by_id: UUID
    forced = fields.BooleanField(default=False, description="Although the file was imported before")
    committed_at: datetime | None = fields.DatetimeField(null=True)

    rows: fields.ReverseRelation[ImportRow]

    class Meta:
        table = "import"
        indexes = (("company_id", "id"), ("company_id", "sha256"), ("status", "updated_at"))

    @property
    def has_too_many_rows(self) -> bool:
        """Whether ALL_OR_NOTHING is too much for it."""
        return sum(self.counts.values()) > ALL_OR_NOTHING_ROWS

    @property
    def is_old(self) -> bool:
        """Whether what its check found is too old to be committed."""
        return self.updated_at + policy().import_life <= now()


class ImportRow(Record):
    """One row of a file. `number` and `cells` as the file had them, to be shown again."""

    prefix = "row"

    workbook: fields.ForeignKeyRelation[Import] = fields.ForeignKeyField(
        "models.Import", "rows", on_delete=fields.CASCADE
    )
    workbook_id: UUID
    number = fields.IntField()
    cells: fields.Field[dict[str, Any]] = fields.JSONField()
    email_key: str | None = fields.CharField(max_length=254, null=True)  # type: ignore[assignment]
    status = fields.CharEnumField(RowStatus, max_length=12, description="What became of it")
    issues: fields.Field[list[Any]] = fields.JSONField(default=list)
    task_id: UUID | None = fields.UUIDField(null=True)
    contractor_id: UUID | None = fields.UUIDField(null=True)

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
            await _refuse_again(member.company_id, upload.sha256)
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


async def _refuse_again(company_id: UUID, sha256: str) -> None:
    """Raise AlreadyImported if rows of the same file were committed, or are about to be."""
    twins = (
        await Import.filter(
            company_id=company_id,
            sha256=sha256,
            mode__isnull=False,
            status__in=[ImportStatus.COMMITTED, ImportStatus.COMMITTING, ImportStatus.CHECKING],
        )
        .order_by("-id")
        .values_list("id", "status", "counts")
    )
    for id, status, counts in twins:
        if status is not ImportStatus.COMMITTED or counts.get(RowStatus.COMMITTED.value):
            raise AlreadyImported(typeid.encode(Import.prefix, id))


async def store_check(imported: Import, sheet: Sheet) -> None:
    """Check every row of a sheet that was read and keep what was found; harmless to repeat."""
    checked = [] if sheet.problems else await check_rows(imported.company_id, sheet.rows)
    async with transaction():
        imported = await Import.select_for_update().get(id=imported.id)
        if imported.status is not ImportStatus.CHECKING:
            return
        rows = [_stored(imported, row) for row in checked]
        await ImportRow.bulk_create(rows, batch_size=CHUNK)
        await imported.set(
            status=ImportStatus.REJECTED if sheet.problems else ImportStatus.CHECKED,
            problems=[issue_to_json(issue) for issue in sheet.problems],
            notes=[issue_to_json(issue) for issue in sheet.notes],
            columns=[[column.key, column.title, column.known] for column in sheet.columns],
            counts=_counts(row.status for row in rows),
        )
        await _tell(
            imported, ChangeType.IMPORT_FAILED if sheet.problems else ChangeType.IMPORT_CHECKED
        )
        if imported.mode and not sheet.problems:
            await _begin(imported, imported.mode)


async def commit_import(member: Member, import_id: UUID | None, mode: ImportMode) -> Import:
    """Commit an import that was checked. Repeating it changes nothing.

    Raises NotCommittable (also for one that was checked more than a day ago), AlreadyImported where
    the same file was committed meanwhile, TooManyRowsForMode, NotPermitted. A foreign or missing id
    raises NotFound.
    """
    member.require(Right.WORK)
    member.require(Right.INVITE)
    async with transaction():
        await hold("import", member.company_id)
        imported = await Import.select_for_update().get_or_none(
            id=import_id, company_id=member.company_id
        )
        if imported is None:
            raise NotFound("importId")
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
            await _refuse_again(member.company_id, imported.sha256)
        await _begin(imported, mode)
    return imported


async def _begin(imported: Import, mode: ImportMode) -> None:
    bad = (RowStatus.INVALID.value, RowStatus.DUPLICATE.value)
    if mode is ImportMode.ALL_OR_NOTHING and (
        imported.has_too_many_rows or any(imported.counts.get(status) for status in bad)
    ):
        return  # stays CHECKED: the rows say why, and another mode may be chosen
    await imported.set(status=ImportStatus.COMMITTING, mode=mode)
    await Job.later("commit_import", import_id=str(imported.id))


class _NotAll(Exception):
    """ALL_OR_NOTHING cannot commit all: the transaction is undone, then the rows say why."""

    def __init__(self, checked: Sequence[CheckedRow]) -> None:
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
        author = await Member.get(id=imported.created_by_id).select_related("company")
        try:
            author.require(Right.WORK)
            author.require(Right.INVITE)
        except Problem as problem:
            await _fail(imported, problem.code)
            return False
        everything = imported.mode is ImportMode.ALL_OR_NOTHING
        waiting = await _valid_rows(imported, ALL_OR_NOTHING_ROWS if everything else CHUNK)
        for keys in in_lists({row.email_key for row in waiting}):  # nobody is excluded meanwhile
            await Contractor.lock(company_id=company_id, email_key__in=keys)
        checked = await check_rows(imported.company_id, [_raw(row) for row in waiting])
        contractors = await _invite(imported, author, checked)
        if everything and any(row.status is not RowStatus.VALID for row in checked):
            raise _NotAll(checked)
        tasks = await _commit(imported, author, checked, contractors)
        await _keep(imported, waiting, checked, tasks)
        if await ImportRow.exists(workbook_id=imported.id, status=RowStatus.VALID):
            await _tell(imported, ChangeType.IMPORT_PROGRESS)
            return True
        await imported.set(status=ImportStatus.COMMITTED, committed_at=now())
        await _tell(imported, ChangeType.IMPORT_COMMITTED)
        await _promise_letters(imported)
    return False


async def _turn_back(import_id: UUID, checked: Sequence[CheckedRow]) -> None:
    """Keep what stood against an ALL_OR_NOTHING import; another mode may be chosen."""
    async with transaction():
        imported = await Import.select_for_update().get(id=import_id)
        if imported.status is ImportStatus.COMMITTING:
            await _keep(imported, await _valid_rows(imported, len(checked)), checked, {})
            await imported.set(status=ImportStatus.CHECKED)
            await _tell(imported, ChangeType.IMPORT_CHECKED)


async def _valid_rows(imported: Import, most: int) -> list[ImportRow]:
    rows = ImportRow.filter(workbook_id=imported.id, status=RowStatus.VALID)
    return await rows.order_by("number").limit(most)


async def fail_import(import_id: UUID, code: str) -> None:
    """Give an import up: the file could not be read, or the commit failed for good."""
    async with transaction():
        imported = await Import.select_for_update().get(id=import_id)
        if imported.status in (ImportStatus.CHECKING, ImportStatus.COMMITTING):
            await _fail(imported, code)


async def _fail(imported: Import, code: str) -> None:
    await imported.set(
        status=ImportStatus.FAILED, problems=[*imported.problems, issue_to_json(Issue(code))]
    )
    await _tell(imported, ChangeType.IMPORT_FAILED)
    await _promise_letters(imported)


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
            await _tell(imported, ChangeType.IMPORT_FAILED)
    return len(old)


async def _invite(
    imported: Import, author: Member, checked: Sequence[CheckedRow]
) -> dict[str, Contractor]:
    """Invite who is new among the valid rows; return the contractors by address.

    Rows for whom there is no letter left today become INVALID.
    """
    ready = [(row, row.task) for row in checked if row.status is RowStatus.VALID and row.task]
    addresses = {task.contractor.key: task.contractor.email for _, task in ready}
    names = {task.contractor.key: task.contractor_name for _, task in ready if task.contractor_name}
    terms = Terms(locale=imported.locale, source=Source.TASK_IMPORT, import_id=imported.id)
    invited = await invite(author, list(addresses.values()), terms)
    contractors = {
        key: answer.contractor
        for key, answer in zip(addresses, invited, strict=True)
        if answer.contractor and answer.outcome is not InviteOutcome.LIMITED
    }
    for row, task in ready:
        if task.contractor.key not in contractors:
            row.refuse(RowStatus.INVALID, Issue("INVITATIONS_LIMITED", ("contractor_email",)))
    named = [c for key, c in contractors.items() if key in names and not c.display_name]
    for contractor in named:
        contractor.display_name, contractor.updated_at = names[contractor.email_key], now()
    await Contractor.write_each(named, ["display_name", "updated_at"])
    return contractors


async def _commit(
    imported: Import,
    author: Member,
    checked: Sequence[CheckedRow],
    contractors: Mapping[str, Contractor],
) -> dict[int, Task]:
    """Write the tasks of the valid rows; return them by row number."""
    ready = [(row, row.task) for row in checked if row.status is RowStatus.VALID and row.task]
    tasks = await create_tasks(
        author,
        [(contractors[task.contractor.key], task) for _, task in ready],
        publish=imported.publish,
        services=await Service.usable_by(author.company),
        import_id=imported.id,
    )
    for row, _ in ready:
        row.status = RowStatus.COMMITTED
    return {row.raw.number: task for (row, _), task in zip(ready, tasks, strict=True)}


async def _keep(
    imported: Import,
    rows: Sequence[ImportRow],
    checked: Sequence[CheckedRow],
    tasks: Mapping[int, Task],
) -> None:
    """Write what became of the rows, and the counts."""
    counts = Counter(imported.counts)
    for row, found in zip(rows, checked, strict=True):
        counts[row.status.value] -= 1
        counts[found.status.value] += 1
        task = tasks.get(row.number)
        row.status = found.status
        row.issues = [issue_to_json(issue) for issue in found.issues]
        row.task_id = task.id if task else found.existing_task
        row.contractor_id = task.contractor_id if task else None
    await ImportRow.write_each(rows, ["status", "issues", "task_id", "contractor_id"])
    await imported.set(counts={status: count for status, count in counts.items() if count})


async def _promise_letters(imported: Import) -> None:
    """One letter for each person: those invited by this import, and those who joined before."""
    await release_import_letters(await Company.get(id=imported.company_id), imported.id)
    await promise_notice(
        await Task.filter(
            import_id=imported.id,
            status=TaskStatus.PUBLISHED,
            contractor__joined_at__isnull=False,
        )
        .order_by("id")
        .values_list("contractor_id", "id")
    )


async def _tell(imported: Import, type: ChangeType) -> None:
    record(
        imported.company_id,
        type,
        imported,
        Actor(ActorKind.MEMBER, imported.created_by_id),
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
    return dict(Counter(status.value for status in statuses))


def sheet_of(imported: Import, rows: Sequence[ImportRow]) -> Sheet:
    """Return the sheet as it was read, for the result workbook."""
    columns = tuple(SheetColumn(*column) for column in imported.columns)
    return Sheet(columns, tuple(_raw(row) for row in rows))
