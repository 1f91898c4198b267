"""One move of one task each, by the company or by the contractor: deeds as those of `deeds.py`."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from app.demo.deeds import account_of
from app.demo.office import Office
from app.demo.works import CANCELLATIONS, REFUSALS, REWORKS, some_work
from models.assigning import create_task
from models.base import new_token, now
from models.company import Member
from models.contractor import Contractor
from models.duplicating import duplicate_task
from models.editing import edit_task
from models.moving import (
    ACCEPT,
    CANCEL,
    COMPLETE,
    DECLINE,
    PAY,
    PUBLISH,
    RETURN,
    SUBMIT,
    Move,
    move_own_task,
    move_tasks,
)
from models.task import Task, TaskStatus


async def drafted(office: Office, contractor: Contractor) -> None:
    """A manager prepares a task."""
    row = some_work(contractor, office.dice)
    await create_task(office.manager, contractor, row, publish=False)


async def offered(office: Office, contractor: Contractor) -> None:
    """A manager offers a task."""
    row = some_work(contractor, office.dice)
    await create_task(office.manager, contractor, row, publish=True)


async def edited(office: Office, contractor: Contractor) -> None:
    """A manager gives the draft a name and more time."""
    task = await _task(contractor, PUBLISH)
    later = (task.deadline or now().date()) + timedelta(days=14)
    given = {"user_service_name": f"{task.title}, second half", "deadline": later}
    await edit_task(office.manager, task.id, given, task.version)


async def repeated(office: Office, contractor: Contractor) -> None:
    """A manager prepares the same work once more."""
    paid = await Task.filter(contractor_id=contractor.id, status=TaskStatus.PAID).first()
    assert paid, contractor.email
    await duplicate_task(office.manager, paid.id)


async def published(office: Office, contractor: Contractor) -> None:
    """A manager offers what was prepared."""
    await _by(office.manager, contractor, PUBLISH)


async def accepted(office: Office, contractor: Contractor) -> None:
    """The contractor takes the task on."""
    await _own(contractor, ACCEPT)


async def refused(office: Office, contractor: Contractor) -> None:
    """The contractor does not want the task."""
    await _own(contractor, DECLINE, reason=office.dice.choice(REFUSALS))


async def handed_in(office: Office, contractor: Contractor) -> None:
    """The contractor hands in the result."""
    url = f"https://files.example/{new_token()[:8].lower()}"
    await _own(contractor, SUBMIT, result="Done, see the link.", result_url=url)


async def returned(office: Office, contractor: Contractor) -> None:
    """A manager asks for rework."""
    await _by(office.manager, contractor, RETURN, office.dice.choice(REWORKS))


async def completed(office: Office, contractor: Contractor) -> None:
    """A manager takes the result."""
    await _by(office.manager, contractor, COMPLETE)


async def paid(office: Office, contractor: Contractor) -> None:
    """The accountant marks the task as paid."""
    await _by(office.accountant, contractor, PAY)


async def cancelled(office: Office, contractor: Contractor) -> None:
    """A manager needs the task no longer."""
    await _by(office.manager, contractor, CANCEL, office.dice.choice(CANCELLATIONS))


async def _task(contractor: Contractor, move: Move) -> Task:
    task = (
        await Task.filter(contractor_id=contractor.id, status__in=move.sources)
        .order_by("id")
        .first()
    )
    assert task, (contractor.email, move.target)
    return task


async def _by(
    member: Member, contractor: Contractor, move: Move, reason: str | None = None
) -> None:
    task = await _task(contractor, move)
    await move_tasks(member, [(task.type_id, task.id)], move, reason)


async def _own(contractor: Contractor, move: Move, **values: Any) -> None:
    task = await _task(contractor, move)
    await move_own_task(await account_of(contractor), task.id, move, **values)
