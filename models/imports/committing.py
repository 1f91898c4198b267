"""Committing an import: chunk by chunk, never twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from uuid import UUID

from models.assigning import create_tasks
from models.base import in_lists, now
from models.change import ChangeType
from models.company import Company, Member, Right
from models.contractor import Contractor, Source
from models.imports.checking import CheckedRow, RowStatus, check_rows
from models.imports.imported import (
    ALL_OR_NOTHING_ROWS,
    Import,
    ImportMode,
    ImportRow,
    ImportStatus,
    NotCommittable,
    TooManyRowsForMode,
    issue_to_json,
)
from models.inviting import InviteOutcome, Terms, invite
from models.letters_waiting import promise_notice, release_import_letters
from models.locks import hold
from models.problems import Issue, NotFound, Problem
from models.task import Service, Task, TaskStatus
from models.transaction import transaction

CHUNK = 500  # rows of one transaction


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
            id=import_id, company_id=member.company_id, **_made_by(member)
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
            await Import.refuse_again(member.company_id, imported.sha256)
        await imported.begin(mode)
    return imported


def _made_by(member: Member) -> dict[str, UUID]:
    """What an import must be for the member to touch it: of one's own, for who sees own rows."""
    return {"created_by_id": member.id} if member.is_limited(Right.WORK) else {}


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
        checked = await check_rows(author, [row.as_read for row in waiting])
        contractors = await _invite(imported, author, checked)
        if everything and any(row.status is not RowStatus.VALID for row in checked):
            raise _NotAll(checked)
        tasks = await _commit(imported, author, checked, contractors)
        await _keep(imported, waiting, checked, tasks)
        if await ImportRow.exists(workbook_id=imported.id, status=RowStatus.VALID):
            imported.tell(ChangeType.IMPORT_PROGRESS)
            return True
        await imported.set(status=ImportStatus.COMMITTED, committed_at=now())
        imported.tell(ChangeType.IMPORT_COMMITTED)
        await _promise_letters(imported)
    return False


async def _turn_back(import_id: UUID, checked: Sequence[CheckedRow]) -> None:
    """Keep what stood against an ALL_OR_NOTHING import; another mode may be chosen."""
    async with transaction():
        imported = await Import.select_for_update().get(id=import_id)
        if imported.status is ImportStatus.COMMITTING:
            await _keep(imported, await _valid_rows(imported, len(checked)), checked, {})
            await imported.set(status=ImportStatus.CHECKED)
            imported.tell(ChangeType.IMPORT_CHECKED)


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
    imported.tell(ChangeType.IMPORT_FAILED)
    await _promise_letters(imported)


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
    named = {key: c for key, c in contractors.items() if key in names and not c.display_name}
    for key, contractor in named.items():
        contractor.display_name, contractor.updated_at = names[key], now()
    await Contractor.write_each([*named.values()], ["display_name", "updated_at"])
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
