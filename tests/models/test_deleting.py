"""Drafts can be deleted; what was offered cannot."""

import pytest

from models import Change, Contractor, Member, Task, TaskEvent
from models.change import ChangeType
from models.company import CompanySuspended, ManagersSee, Role
from models.deleting import delete_tasks
from models.inviting import Terms, invite
from models.problems import NotPermitted
from models.task import TaskStatus
from tests.asking import counted, give_task
from tests.conftest import member_of


@pytest.mark.parametrize("status", [*TaskStatus])
async def test_only_drafts_are_deleted(ada: Member, di: Contractor, status: TaskStatus):
    task = await give_task(ada, di, publish=False)
    await Task.filter(id=task.id).update(status=status)
    is_draft = status is TaskStatus.DRAFT

    [found] = await delete_tasks(ada, [("given", task.id)])

    assert (found.id, found.outcome.value) == ("given", "DELETED" if is_draft else "ILLEGAL")
    assert (found.task is None) is is_draft
    assert await Task.exists(id=task.id) is not is_draft
    assert await TaskEvent.exists(task_id=task.id) is not is_draft
    told = await Change.filter(task_id=task.id, type=ChangeType.TASK_DELETED)
    assert len(told) == is_draft


async def test_each_id_has_an_outcome_in_its_place(ada: Member, di: Contractor, eve: Member):
    [other] = await invite(eve, ["x@work.example"], Terms())
    assert other.contractor
    draft, kept = [await give_task(ada, di, publish=False) for _ in range(2)]
    offered, foreign = await give_task(ada, di), await give_task(eve, other.contractor)
    ids = [draft.id, offered.id, foreign.id, None, draft.id, kept.id]

    found = await delete_tasks(
        ada, [(str(n), id) for n, id in enumerate(ids)], {kept.id: kept.version + 1}
    )

    assert [(d.id, d.outcome.value) for d in found] == [
        ("0", "DELETED"), ("1", "ILLEGAL"), ("2", "NOT_FOUND"), ("3", "NOT_FOUND"),
        ("4", "NOT_FOUND"), ("5", "STALE"),
    ]  # fmt: skip
    assert {t.id for t in await Task.all()} == {offered.id, foreign.id, kept.id}


async def test_its_external_id_is_free_again(ada: Member, di: Contractor):
    task = await give_task(ada, di, publish=False, external_id="one")

    await delete_tasks(ada, [("", task.id)])

    assert (await give_task(ada, di, external_id="one")).external_id == "one"


async def test_the_statements_do_not_grow_with_the_tasks(ada: Member, di: Contractor):
    ids = [("", (await give_task(ada, di, publish=False)).id) for _ in range(21)]

    with counted() as for_one:
        await delete_tasks(ada, ids[:1])
    with counted() as for_twenty:
        await delete_tasks(ada, ids[1:])

    assert len(for_twenty) <= len(for_one)


async def test_who_may_not_give_out_work_deletes_none(ada: Member, max: Member, di: Contractor):
    task = await give_task(ada, di, publish=False)
    await ada.company.set(managers_see=ManagersSee.OWN)

    [unseen] = await delete_tasks(await member_of(max), [("", task.id)])
    await max.set(role=Role.OBSERVER)
    with pytest.raises(NotPermitted):
        await delete_tasks(await member_of(max), [("", task.id)])
    await ada.company.set(status="SUSPENDED")
    with pytest.raises(CompanySuspended):
        await delete_tasks(await member_of(ada), [("", task.id)])

    assert unseen.outcome.value == "NOT_FOUND"
    assert await Task.exists(id=task.id)
