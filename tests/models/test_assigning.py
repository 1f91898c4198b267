import asyncio
from typing import Any

import pytest

from models import (
    Change,
    Contractor,
    Job,
    Member,
    Notice,
    Project,
    Task,
    TaskEvent,
)
from models.change import ActorKind, ChangeType
from models.company import CardFeePayer, CompanyInReview, CompanyStatus
from models.inviting import Terms, invite
from models.joining import claim
from models.moving import PUBLISH, MoveOutcome, move_tasks
from models.notice import NoticeKind
from models.problems import NotFound
from models.task import ContractorEnded, DuplicateExternalId, TaskStatus
from tests.asking import give_task
from tests.conftest import make_account, member_of

S = TaskStatus


@pytest.mark.parametrize("status", [S.PUBLISHED, S.DRAFT])
@pytest.mark.parametrize("ended", ["EXCLUDED", "DECLINED", "LEFT"])
async def test_whoever_is_gone_gets_no_new_tasks(
    ada: Member, di: Contractor, ended: str, status: TaskStatus
):
    draft = await give_task(ada, di, publish=False)
    await Contractor.filter(id=di.id).update(status=ended)

    with pytest.raises(ContractorEnded):
        await give_task(ada, di, publish=status is S.PUBLISHED)
    [moved] = await move_tasks(ada, [("", draft.id)], PUBLISH)
    assert moved.outcome is MoveOutcome.ILLEGAL

    assert await Task.all().count() == 1


async def test_another_companys_contractor_is_not_there(eve: Member, di: Contractor):
    with pytest.raises(NotFound):
        await give_task(eve, di)


async def test_an_invited_person_may_be_given_work_at_once(ada: Member, bo: Contractor):
    task = await give_task(ada, bo)

    assert task.status is S.PUBLISHED
    assert await Notice.filter(kind=NoticeKind.TASKS_WAITING).count() == 0
    account = await make_account("bo@work.example")
    await claim(account)
    assert await Task.filter(contractor__account=account).count() == 1


async def test_whoever_joined_is_told_of_an_offer_by_one_letter(
    ada: Member, di: Contractor, cy: Contractor
):
    drafts = [await give_task(ada, c, publish=False) for c in (di, di, cy)]
    assert await Notice.filter(kind=NoticeKind.TASKS_WAITING).count() == 0
    promised = await Job.filter(kind="send_notices").count()

    await move_tasks(ada, [("", t.id) for t in drafts], PUBLISH)

    waiting = await Notice.filter(kind=NoticeKind.TASKS_WAITING)
    noted = {notice.account_id: notice.details["task_ids"] for notice in waiting}
    assert noted == {
        di.account_id: [str(t.id) for t in drafts[:2]],
        cy.account_id: [str(drafts[2].id)],
    }
    assert await Job.filter(kind="send_notices").count() == promised + 2


async def test_in_review_tasks_stay_drafts(ada: Member, di: Contractor):
    await ada.company.set(status=CompanyStatus.PENDING_REVIEW, publish_tasks_at_once=True)
    member = await member_of(ada)

    quiet = await give_task(member, di, publish=None)
    assert quiet.status is S.DRAFT
    with pytest.raises(CompanyInReview):
        await give_task(member, di, publish=True)
    with pytest.raises(CompanyInReview):
        await move_tasks(member, [("", quiet.id)], PUBLISH)


@pytest.mark.parametrize(
    ("at_once", "publish", "status"),
    [
        (True, None, S.PUBLISHED),
        (True, False, S.DRAFT),
        (False, None, S.DRAFT),
        (False, True, S.PUBLISHED),
    ],
)
async def test_the_company_decides_whether_tasks_are_offered_at_once(
    ada: Member, di: Contractor, at_once: bool, publish: Any, status: TaskStatus
):
    await ada.company.set(publish_tasks_at_once=at_once)

    assert (await give_task(ada, di, publish=publish)).status is status


async def test_an_external_id_names_one_task_of_a_company(ada: Member, di: Contractor, eve: Member):
    first = await give_task(ada, di, external_id="A-1")

    with pytest.raises(DuplicateExternalId) as refused:
        await give_task(ada, di, external_id="A-1")

    assert refused.value.task_id == first.type_id
    [other] = await invite(eve, ["x@work.example"], Terms())
    assert other.contractor
    assert (await give_task(eve, other.contractor, external_id="A-1")).external_id == "A-1"


async def test_of_twenty_tasks_with_one_external_id_at_once_one_is_made(
    ada: Member, di: Contractor
):
    members = [await member_of(ada) for _ in range(20)]

    found = await asyncio.gather(
        *(give_task(m, di, external_id="A-1", project="Site") for m in members),
        return_exceptions=True,
    )

    assert sum(isinstance(f, DuplicateExternalId) for f in found) == 19
    assert (await Task.all().count(), await Project.all().count()) == (1, 1)


async def test_new_projects_at_once_are_made_once(ada: Member, di: Contractor):
    members = [await member_of(ada) for _ in range(10)]

    await asyncio.gather(*(give_task(m, di, project="Site") for m in members))

    assert await Project.all().count() == 1
    assert await Task.filter(project__name="Site").count() == 10


async def test_who_pays_the_card_fee_is_the_companys_setting_unless_said(
    ada: Member, di: Contractor
):
    await ada.company.set(card_fee_paid_by=CardFeePayer.CONTRACTOR)

    assert (await give_task(ada, di)).card_fee_paid_by is CardFeePayer.CONTRACTOR


async def test_creating_tells_who_and_what(ada: Member, di: Contractor):
    task = await give_task(ada, di)

    change = await Change.get(type=ChangeType.TASK_CREATED)
    assert (change.subject_id, change.contractor_id) == (task.type_id, di.id)
    assert change.data == {"status": "PUBLISHED"}
    event = await TaskEvent.get(task=task)
    assert (event.from_status, event.to_status) == (None, S.PUBLISHED)
    assert (event.actor_kind, event.actor_id) == (ActorKind.MEMBER, ada.id)
