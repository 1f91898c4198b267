"""What is done with the rows of a spreadsheet of tasks."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

import regex

from models import typeid
from models.assigning import write_tasks
from models.base import IN_LIST, in_lists, now
from models.company import Company, DescriptionRule, Member, Right
from models.contractor import ENDED, Contractor, Source, reached_by
from models.imports.cells import EXTERNAL_ID, read_line
from models.imports.checking import CheckedRow, Importer, RowStatus
from models.imports.imported import Import
from models.imports.rows import TaskRow, read_task
from models.imports.sheet import RawRow
from models.inviting import InviteOutcome, Terms, already_here, invite
from models.letters_waiting import promise_notice, release_import_letters
from models.policy import policy
from models.problems import Issue
from models.task import Service, Task, TaskStatus
from models.text.characters import refuse

_FOREIGN_LETTER = regex.compile(r"(?V1)[\p{L}--[\p{Script=Latin}\p{Script=Common}]]")


@dataclass(frozen=True)
class _Known:
    """What a company has already, of what some rows name."""

    ended: Collection[str]
    others: Collection[str]
    tasks: Collection[UUID]
    by_external_id: Mapping[str, UUID]


class TaskImporter(Importer[TaskRow]):
    """Every row is a task; whoever is new is invited."""

    rights = (Right.WORK, Right.INVITE)

    def __init__(self, member: Member, company: Company, services: dict[str, Service]) -> None:
        super().__init__(member)
        self._company, self._services = company, services

    @classmethod
    async def of(cls, member: Member) -> TaskImporter:
        """Return one that knows the company's services and rules."""
        company = await Company.get(id=member.company_id)
        return cls(member, company, await Service.usable_by(company))

    def read(self, raw: RawRow) -> CheckedRow[TaskRow]:
        """Check the cells of a row; nothing is looked up."""
        read = read_task(
            raw, services=self._services.keys(), reserved_allowed=policy().reserved_addresses
        )
        if not isinstance(read, TaskRow):
            return CheckedRow(raw, RowStatus.INVALID, issues=read)
        text = read.description or ""
        foreign = None if text.isascii() else _FOREIGN_LETTER.search(text)
        key = read.contractor.key
        if not foreign:
            return CheckedRow(raw, RowStatus.VALID, read, key)
        issue = refuse("DESCRIPTION_NOT_LATIN", foreign[0]).at("description")
        if self._company.task_description_latin is DescriptionRule.ERROR:
            return CheckedRow(raw, RowStatus.INVALID, issues=(issue,))
        return CheckedRow(raw, RowStatus.VALID, read, key, (issue,))

    def remember(self, raw: RawRow) -> None:
        """Note the external id of a row that was found VALID."""
        found = read_line(raw.values.get("external_id"), EXTERNAL_ID)
        if isinstance(found, str):
            self.numbers[found] = raw.number

    async def compare(self, rows: Sequence[CheckedRow[TaskRow]]) -> None:
        """Compare rows with the company's tasks and contractors, and with the rows before."""
        known = await self._known([row.wanted for row in rows if row.wanted])
        for row in rows:
            if row.wanted:
                self._compare(row, row.wanted, known)

    async def _known(self, tasks: Sequence[TaskRow]) -> _Known:
        company_id = self._company.id
        ended: set[str] = set()
        others: set[str] = set()
        for keys in in_lists({task.contractor.key for task in tasks}):
            rows = Contractor.filter(company_id=company_id, email_key__in=keys)
            over = rows.filter(status__in=list(ENDED))
            ended |= {key for (key,) in await over.values_list("email_key")}
            if self.member.is_limited(Right.WORK):
                named = dict(await rows.values_list("id", "email_key"))
                reached = await reached_by(self.member, named, Right.WORK)
                others |= {key for id, key in named.items() if id not in reached}
        by_external_id: dict[str, UUID] = {}
        for names in in_lists({task.external_id for task in tasks if task.external_id}):
            mine = Task.filter(company_id=company_id, external_id__in=names)
            by_external_id |= dict(await mine.values_list("external_id", "id"))
        found: set[UUID] = set()
        for ids in in_lists({id for task in tasks if (id := _task_id(task))}):
            there = Task.filter(company_id=company_id, id__in=ids)
            found |= {id for (id,) in await there.values_list("id")}
        return _Known(ended, others, found, by_external_id)

    def _compare(self, row: CheckedRow[TaskRow], task: TaskRow, known: _Known) -> None:
        id, name = _task_id(task), task.external_id
        if id in known.tasks:
            row.status, row.task_id = RowStatus.UNCHANGED, id
        elif name and name in known.by_external_id:
            issue = Issue("EXTERNAL_ID_TAKEN", ("external_id",), value=name)
            row.refuse(RowStatus.DUPLICATE, issue)
            row.task_id = known.by_external_id[name]
        elif name and name in self.numbers:
            details = {"row": self.numbers[name]}
            issue = Issue("EXTERNAL_ID_REPEATED", ("external_id",), details, name)
            row.refuse(RowStatus.DUPLICATE, issue)
        elif task.contractor.key in known.others:
            issue = Issue("MANAGED_BY_OTHERS", ("contractor_email",), value=task.contractor.email)
            row.refuse(RowStatus.INVALID, issue)
        elif task.contractor.key in known.ended:
            issue = Issue("CONTRACTOR_ENDED", ("contractor_email",), value=task.contractor.email)
            row.refuse(RowStatus.INVALID, issue)
        elif name:
            self.numbers[name] = row.raw.number

    async def commit(self, imported: Import, rows: Sequence[CheckedRow[TaskRow]]) -> None:
        """Invite who is new and write the tasks of the rows that are VALID.

        Rows for whom there is no letter left today become INVALID.
        """
        contractors = await self._invite(imported, rows)
        ready = [(row, row.wanted) for row in rows if row.status is RowStatus.VALID and row.wanted]
        ids = await write_tasks(
            self.member,
            [(contractors[task.contractor.key], task) for _, task in ready],
            publish=imported.publish,
            services=self._services,
            import_id=imported.id,
            are_locked=True,
        )
        for (row, task), id in zip(ready, ids, strict=True):
            row.status, row.task_id = RowStatus.COMMITTED, id
            row.contractor_id = contractors[task.contractor.key]

    async def _invite(
        self, imported: Import, rows: Sequence[CheckedRow[TaskRow]]
    ) -> dict[str, UUID]:
        """Return by their keys whom the rows name: who was there, and who is invited now."""
        ready = [(row, row.wanted) for row in rows if row.status is RowStatus.VALID and row.wanted]
        addresses = {task.contractor.key: task.contractor.email for _, task in ready}
        names = {t.contractor.key: t.contractor_name for _, t in ready if t.contractor_name}
        terms = Terms(locale=imported.locale, source=Source.TASK_IMPORT, import_id=imported.id)
        here = await already_here(self._company, addresses)
        new = {key: email for key, email in addresses.items() if key not in here}
        invited = await invite(self.member, list(new.values()), terms) if new else []
        contractors = {key: present.id for key, present in here.items()}
        contractors |= {
            key: answer.contractor.id
            for key, answer in zip(new, invited, strict=True)
            if answer.contractor and answer.outcome is not InviteOutcome.LIMITED
        }
        for row, task in ready:
            if task.contractor.key not in contractors:
                row.refuse(RowStatus.INVALID, Issue("INVITATIONS_LIMITED", ("contractor_email",)))
        await _name(
            {
                contractors[key]: name
                for key, name in names.items()
                if key in contractors and not (key in here and here[key].is_named)
            }
        )
        return contractors

    async def release(self, imported: Import) -> None:
        """Let those invited by this import and those who joined before hear of their tasks."""
        await release_import_letters(await Company.get(id=imported.company_id), imported.id)
        await promise_notice(await _offered(imported.id))


async def _offered(import_id: UUID) -> list[tuple[UUID, UUID]]:
    """Return contractor and id of each published task of those who joined.

    A page at a time: thousands of rows at once would hold the event loop.
    """
    tasks = Task.filter(
        import_id=import_id, status=TaskStatus.PUBLISHED, contractor__joined_at__isnull=False
    )
    found: list[tuple[UUID, UUID]] = []
    after: dict[str, UUID] = {}
    while page := (
        await tasks.filter(**after).order_by("id").limit(IN_LIST).values_list("contractor_id", "id")
    ):
        found += page
        after = {"id__gt": page[-1][1]}
    return found


async def _name(names: Mapping[UUID, str]) -> None:
    """Name contractors whom the company has not named."""
    named: list[Contractor] = []
    for ids in in_lists(names):
        named += [row for row in await Contractor.filter(id__in=ids) if not row.display_name]
    for contractor in named:
        contractor.display_name, contractor.updated_at = names[contractor.id], now()
        contractor.touch()  # people are found by it
    await Contractor.write_each(named, ["display_name", "updated_at"])


def _task_id(task: TaskRow) -> UUID | None:
    return typeid.decode(Task.prefix, task.task_id) if task.task_id else None
