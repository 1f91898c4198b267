"""The same work once more is a draft of its own."""

from datetime import date
from typing import Any

import pytest

from models import Change, Contractor, Job, Member, Service, Task, TaskEvent
from models.base import new_id, now
from models.company import ManagersSee, Role
from models.contractor import ContractorStatus
from models.duplicating import duplicate_task
from models.inviting import Terms, invite
from models.moving import ACCEPT, SUBMIT
from models.problems import InvalidInput, NotFound, NotPermitted
from models.task import ContractorEnded, TaskStatus
from tests.asking import give_task
from tests.conftest import member_of

ALIKE = (
    "title", "description", "service_period", "service_id", "project_id", "amount_minor",
    "currency", "card_fee_paid_by", "url", "internal_name", "company_id",
)  # fmt: skip
FULL: dict[str, Any] = {
    "description": "With a bear",
    "service_period": "March",
    "project": "Launch",
    "task_url": "https://x.example/1",
    "user_service_name": "L-1",
    "deadline": date(2150, 1, 1),
    "external_id": "one",
}


@pytest.mark.parametrize("status", [*TaskStatus])
async def test_a_task_anywhere_can_be_given_out_once_more(
    ada: Member, di: Contractor, status: TaskStatus
):
    task = await give_task(ada, di, (di.account, ACCEPT), (di.account, SUBMIT), **FULL)
    await Task.filter(id=task.id).update(status=status)
    jobs = await Job.all().count()

    made = await duplicate_task(ada, task.id)

    assert [getattr(made, n) for n in ALIKE] == [getattr(task, n) for n in ALIKE]
    assert (made.contractor_id, made.status, made.version) == (di.id, TaskStatus.DRAFT, 1)
    assert (made.external_id, made.deadline, made.result, made.accepted_at) == (None,) * 4
    assert await TaskEvent.filter(task=made).count() == 1
    assert await Change.filter(task_id=made.id).count() == 1
    assert await Job.all().count() == jobs  # nobody is told of a draft
    assert (await Task.get(id=task.id)).version == task.version


async def test_it_may_be_for_somebody_else_of_the_team(ada: Member, di: Contractor, bo: Contractor):
    task = await give_task(ada, di)

    made = await duplicate_task(ada, task.id, bo.id)

    assert (made.contractor_id, (await Task.get(id=task.id)).contractor_id) == (bo.id, di.id)


@pytest.mark.parametrize("status", ["EXCLUDED", "DECLINED", "LEFT"])
async def test_whoever_is_gone_gets_no_copy(ada: Member, di: Contractor, status: str):
    task = await give_task(ada, di)
    await Contractor.filter(id=di.id).update(status=ContractorStatus(status))

    with pytest.raises(ContractorEnded):
        await duplicate_task(ada, task.id)

    assert await Task.all().count() == 1


async def test_a_retired_service_is_given_out_no_more(ada: Member, di: Contractor):
    task = await give_task(ada, di)
    await Service.all().update(retired_at=now())

    with pytest.raises(InvalidInput) as refused:
        await duplicate_task(ada, task.id)

    assert [(i.code, i.path) for i in refused.value.issues] == [("SERVICE_RETIRED", ("taskId",))]


async def test_what_is_not_ones_own_is_not_there(
    ada: Member, max: Member, eve: Member, di: Contractor, bo: Contractor
):
    task = await give_task(ada, di)
    [other] = await invite(eve, ["x@work.example"], Terms())
    assert other.contractor
    await ada.company.set(managers_see=ManagersSee.OWN)

    for member, id, contractor_id in (
        (eve, task.id, None),
        (await member_of(max), task.id, None),
        (await member_of(ada), None, None),
        (await member_of(ada), task.id, new_id()),
        (await member_of(ada), task.id, other.contractor.id),  # I2
    ):
        with pytest.raises(NotFound):
            await duplicate_task(member, id, contractor_id)
    await ada.set(role=Role.OBSERVER)
    with pytest.raises(NotPermitted):
        await duplicate_task(await member_of(ada), task.id)

    assert await Task.all().count() == 1
