"""Taking people off a team: what was accepted may still be finished, nothing new comes (I5)."""

from __future__ import annotations

from collections import defaultdict
from enum import StrEnum
from uuid import UUID

from models.base import in_lists, now
from models.change import ChangeType, record
from models.company import Member, Right
from models.contractor import Contractor, ContractorStatus
from models.following_up import AWAITED, Followed, Ids, in_order, latest_invitations, reach
from models.moving import cancel_offers
from models.problems import InvalidInput, Issue
from models.revoking import withdraw
from models.task import Task, TaskStatus
from models.text.lines import read_line
from models.transaction import transaction


class ExcludeOutcome(StrEnum):
    """What became of excluding one contractor."""

    EXCLUDED = "EXCLUDED"
    UNCHANGED = "UNCHANGED"
    HAS_OPEN_TASKS = "HAS_OPEN_TASKS"
    NOT_FOUND = "NOT_FOUND"


class OpenTasks(StrEnum):
    """What excluding does about tasks that are offered and not accepted."""

    REFUSE = "REFUSE"
    CANCEL = "CANCEL"


async def exclude(
    member: Member,
    ids: Ids,
    *,
    reason: str | None = None,
    open_tasks: OpenTasks = OpenTasks.REFUSE,
) -> list[Followed[ExcludeOutcome]]:
    """Exclude contractors; one outcome each, in order. Harmless to repeat.

    Drafts are cancelled, and with CANCEL what is offered too; what was accepted stays with the
    person until it is finished. An invitation that is awaited is withdrawn; the account, if there
    is one, is not touched. Raises NotPermitted, CompanySuspended, InvalidInput.
    """
    member.require(Right.EXCLUDE)
    why = read_line(reason, 300) if reason else None
    if isinstance(why, Issue):
        raise InvalidInput([why.at("reason")])
    async with transaction():
        rows = await reach(member, [id for _, id in ids], Right.EXCLUDE)
        latest = await latest_invitations(rows)
        waiting = await _open_tasks(rows)
        outcomes: dict[UUID, ExcludeOutcome] = {}
        for id, row in rows.items():
            is_offered = any(task.status is TaskStatus.PUBLISHED for task in waiting[id])
            if row.status is ContractorStatus.EXCLUDED:
                outcomes[id] = ExcludeOutcome.UNCHANGED
            elif is_offered and open_tasks is OpenTasks.REFUSE:
                outcomes[id] = ExcludeOutcome.HAS_OPEN_TASKS
            else:
                outcomes[id] = ExcludeOutcome.EXCLUDED
        leaving = [rows[id] for id, what in outcomes.items() if what is ExcludeOutcome.EXCLUDED]
        tasks = [task for row in leaving for task in waiting[row.id]]
        await cancel_offers(tasks, rows, member.actor)
        awaited = [latest[row.id] for row in leaving if row.id in latest]
        await withdraw([i for i in awaited if i.status in AWAITED], rows, member.actor)
        for row in leaving:
            before, row.status = row.status, ContractorStatus.EXCLUDED
            row.excluded_at, row.exclude_reason = now(), why or None
            row.updated_at, row.version = now(), row.version + 1
            row.touch()
            record(
                member.company_id,
                ChangeType.CONTRACTOR_EXCLUDED,
                row,
                member.actor,
                contractor_id=row.id,
                status=row.status.value,
                before=before.value,
            )
        columns = ["status", "excluded_at", "exclude_reason", "updated_at", "version"]
        await Contractor.write_each(leaving, columns)
    return in_order(ids, rows, outcomes, ExcludeOutcome.NOT_FOUND)


async def _open_tasks(rows: dict[UUID, Contractor]) -> dict[UUID, list[Task]]:
    """Return what each contractor has not accepted yet, locked."""
    found: defaultdict[UUID, list[Task]] = defaultdict(list)
    for part in in_lists(rows):
        tasks = Task.filter(
            contractor_id__in=part, status__in=[TaskStatus.DRAFT, TaskStatus.PUBLISHED]
        )
        for task in await tasks.order_by("id").select_for_update():
            found[task.contractor_id].append(task)
    return found
