"""What the rows of an imported file would do: one check for the dry run and the commit."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

import regex

from models import typeid
from models.base import in_lists
from models.company import Company, DescriptionRule, Member, Right
from models.contractor import ENDED, Contractor, reached_by
from models.imports.rows import TaskRow, read_task
from models.imports.sheet import RawRow
from models.policy import policy
from models.problems import Issue
from models.task import Service, Task
from models.text.characters import refuse

BREATH = 100  # rows read before others may run
_FOREIGN_LETTER = regex.compile(r"(?V1)[\p{L}--[\p{Script=Latin}\p{Script=Common}]]")


class RowStatus(StrEnum):
    """What became of a row."""

    VALID = "VALID"
    INVALID = "INVALID"
    DUPLICATE = "DUPLICATE"
    UNCHANGED = "UNCHANGED"
    COMMITTED = "COMMITTED"


@dataclass
class CheckedRow:
    """A row, the task it asks for, and what stands against it."""

    raw: RawRow
    status: RowStatus
    task: TaskRow | None = None
    issues: tuple[Issue, ...] = ()
    existing_task: UUID | None = None

    def refuse(self, status: RowStatus, issue: Issue) -> None:
        """Give the row a status that is not to be committed, and say why."""
        self.status, self.issues = status, (*self.issues, issue)


async def check_rows(member: Member, rows: Sequence[RawRow]) -> list[CheckedRow]:
    """Check the rows of a member's file as they stand now: cells, and contractors and tasks.

    The dry run and the commit both call it, so they cannot disagree.
    """
    company = await Company.get(id=member.company_id)
    services = await Service.usable_by(company)
    checked = []
    for number, raw in enumerate(rows, 1):
        checked.append(_read(raw, services, company))
        if number % BREATH == 0:
            await asyncio.sleep(0)  # whoever else waits for the event loop
    known = await _known(company, member, [row.task for row in checked if row.task])
    seen: dict[str, int] = {}
    for row in checked:
        if row.task:
            _compare(row, row.task, known, seen)
    return checked


def _read(raw: RawRow, services: dict[str, Service], company: Company) -> CheckedRow:
    """Check the cells of a row."""
    read = read_task(raw, services=services.keys(), reserved_allowed=policy().reserved_addresses)
    if not isinstance(read, TaskRow):
        return CheckedRow(raw, RowStatus.INVALID, issues=read)
    foreign = _FOREIGN_LETTER.search(read.description or "")
    if not foreign:
        return CheckedRow(raw, RowStatus.VALID, read)
    issue = refuse("DESCRIPTION_NOT_LATIN", foreign[0]).at("description")
    if company.task_description_latin is DescriptionRule.ERROR:
        return CheckedRow(raw, RowStatus.INVALID, issues=(issue,))
    return CheckedRow(raw, RowStatus.VALID, read, (issue,))


@dataclass(frozen=True)
class _Known:
    """What a company has already, of what some rows name."""

    ended: frozenset[str]
    others: frozenset[str]
    tasks: frozenset[UUID]
    by_external_id: Mapping[str, UUID]


async def _known(company: Company, member: Member, tasks: Sequence[TaskRow]) -> _Known:
    ended: set[str] = set()
    others: set[str] = set()
    for keys in in_lists({task.contractor.key for task in tasks}):
        rows = Contractor.filter(company_id=company.id, email_key__in=keys)
        closed = rows.filter(status__in=list(ENDED))
        ended |= {contractor.email_key for contractor in await closed.only("email_key")}
        if member.is_limited(Right.WORK):
            named = dict(await rows.values_list("id", "email_key"))
            reached = await reached_by(member, named, Right.WORK)
            others |= {key for id, key in named.items() if id not in reached}
    by_external_id: dict[str, UUID] = {}
    for names in in_lists({task.external_id for task in tasks if task.external_id}):
        by_external_id |= dict(
            await Task.filter(company_id=company.id, external_id__in=names).values_list(
                "external_id", "id"
            )
        )
    mine: set[UUID] = set()
    for ids in in_lists({id for task in tasks if (id := _task_id(task))}):
        mine |= {
            task.id for task in await Task.filter(company_id=company.id, id__in=ids).only("id")
        }
    return _Known(frozenset(ended), frozenset(others), frozenset(mine), by_external_id)


def _task_id(task: TaskRow) -> UUID | None:
    return typeid.decode(Task.prefix, task.task_id) if task.task_id else None


def _compare(row: CheckedRow, task: TaskRow, known: _Known, seen: dict[str, int]) -> None:
    """Compare a row with what there is, and with the rows before it (`seen`: by external id)."""
    id, name = _task_id(task), task.external_id
    if id in known.tasks:
        row.status, row.existing_task = RowStatus.UNCHANGED, id
    elif name and name in known.by_external_id:
        row.refuse(RowStatus.DUPLICATE, Issue("EXTERNAL_ID_TAKEN", ("external_id",), value=name))
        row.existing_task = known.by_external_id[name]
    elif name and name in seen:
        details = {"row": seen[name]}
        row.refuse(
            RowStatus.DUPLICATE, Issue("EXTERNAL_ID_REPEATED", ("external_id",), details, name)
        )
    elif task.contractor.key in known.others:
        issue = Issue("MANAGED_BY_OTHERS", ("contractor_email",), value=task.contractor.email)
        row.refuse(RowStatus.INVALID, issue)
    elif task.contractor.key in known.ended:
        issue = Issue("CONTRACTOR_ENDED", ("contractor_email",), value=task.contractor.email)
        row.refuse(RowStatus.INVALID, issue)
    elif name:
        seen[name] = row.raw.number
