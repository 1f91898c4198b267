"""Editing tasks: a draft is the company's own; what was offered keeps its terms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from models.assigning import named_projects, payer_of_fee
from models.base import now
from models.change import ChangeType
from models.company import Member, Right
from models.imports.amounts import decimals
from models.imports.rows import TaskRow
from models.locks import hold
from models.moving import ONES_OWN, lock_tasks, within
from models.problems import InvalidInput, Issue, NotFound
from models.task import DuplicateExternalId, IllegalMove, Service, Task, TaskStatus
from models.task_form import past_deadline, read_form
from models.transaction import transaction

SETTLED = frozenset({TaskStatus.PAID, TaskStatus.DECLINED, TaskStatus.CANCELLED})
"""Where a task is immutable (I3)."""

_STAND_IN = "nobody@example.com"  # the form asks for an address; an edit never moves a task (I3)
_OWN = frozenset({"internal_name", "project_id", "external_id"})
_IN_INPUT = {
    "amount_minor": "amount",
    "card_fee_paid_by": "companyPaysCardFee",
    "service_id": "serviceCode",
    "project_id": "project",
    "service_period": "servicePeriod",
    "internal_name": "internalName",
    "external_id": "externalId",
}
OWN_COLUMNS = frozenset(_IN_INPUT[column] for column in _OWN)
"""What of a task only its company sees, as `fields` of TASK_UPDATED names it."""


async def edit_task(
    member: Member, task_id: UUID | None, given: Mapping[str, Any], version: int | None = None
) -> Task:
    """Change what is `given`, by column of the task form; None empties a field.

    A draft may change in everything but whose it is. Once it was offered only what is the company's
    own may: internal name, project, external id; and the deadline, which after the acceptance is
    only put off or dropped. Raises NotFound, StaleVersion, IllegalMove for a task that is settled,
    DuplicateExternalId, InvalidInput with all that is wrong at once, NotPermitted.
    """
    member.require(Right.WORK)
    async with transaction():
        await hold("team", member.company_id)
        await member.company.refresh_from_db()
        found, _ = await lock_tasks({task_id} if task_id else (), **within(member, Right.WORK))
        if task_id is None or task_id not in found:
            raise NotFound("taskId")
        task = found[task_id]
        task.require_version(version)
        if task.status in SETTLED:
            raise IllegalMove(task.status)
        changed = await _read(member, task, given)
        if not changed:
            return task
        for column, value in changed.items():
            setattr(task, column, value)
        task.index()
        task.version, task.updated_at = task.version + 1, now()
        written = [*changed, "search_text", "version", "updated_at"]
        await Task.write_each([task], written)
        names = sorted(_IN_INPUT.get(column, column) for column in changed)
        task.tell(ChangeType.TASK_UPDATED, member.actor, fields=names)
    return task


async def _read(member: Member, task: Task, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of a task that an edit changes, with their new values."""
    company, usable = member.company, await Service.usable_by(member.company)
    await task.fetch_related("service", "project")
    known = usable.keys() if "service_id" in given else {*usable, task.service.code}
    row = read_form({**_filled_in(task), **given}, services=known, reserved_allowed=True)
    if not isinstance(row, TaskRow):
        raise InvalidInput(row)
    wanted: dict[str, Any] = {
        "title": row.title,
        "description": row.description,
        "service_period": row.service_period,
        "amount_minor": row.amount,
        "currency": row.currency,
        "url": row.task_url,
        "deadline": row.deadline,
        "internal_name": row.user_service_name,
        "external_id": row.external_id,
    }
    if "service_id" in given:
        wanted["service_id"] = usable[row.service_id].id
    if "card_fee" in given:
        wanted["card_fee_paid_by"] = payer_of_fee(company, row.company_pays_card_fee)
    changed = {column: v for column, v in wanted.items() if getattr(task, column) != v}
    if row.project != (task.project.name if task.project else None):
        changed["project_id"] = None
    if issues := _against(task, changed, past_deadline(row, company)):
        raise InvalidInput(issues)
    if changed.get("external_id"):
        taken = await Task.get_or_none(company_id=company.id, external_id=row.external_id)
        if taken:
            raise DuplicateExternalId(taken.type_id)
    if "project_id" in changed and row.project:
        changed["project_id"] = (await named_projects(company, {row.project}))[row.project].id
    return changed


def _against(task: Task, changed: Mapping[str, Any], is_past: Issue | None) -> Sequence[Issue]:
    """Return what stands against changing these columns of a task now."""
    free = _OWN if task.status is TaskStatus.COMPLETED else _OWN | {"deadline"}
    issues = []
    if task.status is not TaskStatus.DRAFT:
        fixed = [_IN_INPUT.get(c, c) for c in changed if c not in free]
        issues += [Issue("FIXED_SINCE_OFFERED", (name,)) for name in fixed]
    if "deadline" in changed and not issues:
        wanted = changed["deadline"]
        if is_past:
            issues.append(is_past)
        elif task.status in ONES_OWN and wanted and (not task.deadline or wanted < task.deadline):
            issues.append(Issue("DEADLINE_ONLY_LATER", ("deadline",), value=wanted.isoformat()))
    return issues


def _filled_in(task: Task) -> dict[str, Any]:
    """Return a task as the form that asks for it; its service and project are fetched."""
    return {
        "contractor_email": _STAND_IN,
        "amount": Decimal(task.amount_minor).scaleb(-decimals(task.currency)),
        "currency": task.currency,
        "service_id": task.service.code,
        "description": task.description,
        "service_period": task.service_period,
        "user_service_name": task.internal_name,
        "project": task.project.name if task.project else None,
        "task_url": task.url,
        "title": task.title,
        "deadline": task.deadline,
        "external_id": task.external_id,
    }
