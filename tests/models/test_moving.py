import asyncio

import pytest

from models import Account, Change, Contractor, Job, Member, Task, TaskEvent
from models.change import ActorKind
from models.company import CompanySuspended, Role
from models.contractor import ContractorStatus
from models.inviting import Terms, invite
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
    MoveOutcome,
    move_own_task,
    move_tasks,
)
from models.problems import InvalidInput, NotFound, NotPermitted
from models.task import IllegalMove, NotActive, TaskStatus
from tests.asking import counted, give_task
from tests.conftest import member_of

S = TaskStatus
COMPANY_MOVES = {
    "publish": PUBLISH, "cancel": CANCEL, "complete": COMPLETE, "return": RETURN, "pay": PAY,
}  # fmt: skip
OWN_MOVES = {"accept": ACCEPT, "decline": DECLINE, "submit": SUBMIT}

# domain.md section 5, in full: every status, every move, where it leads; None = not allowed.
TABLE: dict[TaskStatus, dict[str, TaskStatus | None]] = {
    S.DRAFT: {
        "publish": S.PUBLISHED, "cancel": S.CANCELLED, "complete": None, "return": None,
        "pay": None, "accept": None, "decline": None, "submit": None,
    },
    S.PUBLISHED: {
        "publish": S.PUBLISHED, "cancel": S.CANCELLED, "complete": None, "return": None,
        "pay": None, "accept": S.ACCEPTED, "decline": S.DECLINED, "submit": None,
    },
    S.ACCEPTED: {
        "publish": None, "cancel": S.CANCELLED, "complete": S.COMPLETED, "return": S.ACCEPTED,
        "pay": None, "accept": S.ACCEPTED, "decline": S.DECLINED, "submit": S.SUBMITTED,
    },
    S.SUBMITTED: {
        "publish": None, "cancel": S.CANCELLED, "complete": S.COMPLETED, "return": S.ACCEPTED,
        "pay": None, "accept": None, "decline": None, "submit": S.SUBMITTED,
    },
    S.COMPLETED: {
        "publish": None, "cancel": None, "complete": S.COMPLETED, "return": None,
        "pay": S.PAID, "accept": None, "decline": None, "submit": None,
    },
    S.PAID: {
        "publish": None, "cancel": None, "complete": None, "return": None,
        "pay": S.PAID, "accept": None, "decline": None, "submit": None,
    },
    S.DECLINED: {
        "publish": None, "cancel": None, "complete": None, "return": None,
        "pay": None, "accept": None, "decline": S.DECLINED, "submit": None,
    },
    S.CANCELLED: {
        "publish": None, "cancel": S.CANCELLED, "complete": None, "return": None,
        "pay": None, "accept": None, "decline": None, "submit": None,
    },
}  # fmt: skip
# Whom a move of the company is news to: somebody who joined.
LETTERS = {
    (S.DRAFT, "publish"): "send_notices",
    (S.ACCEPTED, "cancel"): "send_work_changed",
    (S.SUBMITTED, "cancel"): "send_work_changed",
    (S.SUBMITTED, "return"): "send_work_changed",
}
CELLS = [(start, move, end) for start, row in TABLE.items() for move, end in row.items()]


async def move(member: Member, task: Task, by: Move, reason: str | None = "because") -> MoveOutcome:
    [moved] = await move_tasks(member, [(task.type_id, task.id)], by, reason)
    assert moved.id == task.type_id
    return moved.outcome


async def task_at(member: Member, contractor: Contractor, status: TaskStatus) -> Task:
    task = await give_task(member, contractor, publish=False)
    await Task.filter(id=task.id).update(status=status)
    return await Task.get(id=task.id)


@pytest.mark.parametrize(("start", "name", "end"), [c for c in CELLS if c[1] in COMPANY_MOVES])
async def test_the_company_moves_a_task_as_the_table_says(
    ada: Member, di: Contractor, start: TaskStatus, name: str, end: TaskStatus | None
):
    task = await task_at(ada, di, start)
    before = {job.id for job in await Job.all()}

    outcome = await move(ada, task, COMPANY_MOVES[name])

    wanted = MoveOutcome.UNCHANGED if end is start else MoveOutcome.MOVED
    assert outcome is (MoveOutcome.ILLEGAL if end is None else wanted)
    await check(task, start, end, ActorKind.MEMBER)
    due = LETTERS.get((start, name))
    assert [j.kind for j in await Job.all() if j.id not in before] == ([due] if due else [])


@pytest.mark.parametrize(("start", "name", "end"), [c for c in CELLS if c[1] in OWN_MOVES])
async def test_the_contractor_moves_a_task_as_the_table_says(
    ada: Member, di: Contractor, start: TaskStatus, name: str, end: TaskStatus | None
):
    task = await task_at(ada, di, start)

    if end is None:
        with pytest.raises(NotFound if start is S.DRAFT else IllegalMove):
            await move_own_task(di.account, task.id, OWN_MOVES[name], reason="because")
    else:
        await move_own_task(di.account, task.id, OWN_MOVES[name], reason="because", result="done")

    await check(task, start, end, ActorKind.CONTRACTOR)


async def check(task: Task, start: TaskStatus, end: TaskStatus | None, actor: ActorKind) -> None:
    """What was moved has its event and its change; what was not has neither."""
    found = await Task.get(id=task.id)
    events = await TaskEvent.filter(task=task).order_by("id")
    moved = end not in (None, start)
    assert found.status is (end or start)
    assert found.version == task.version + moved
    assert len(events) == 1 + moved
    changes = await Change.filter(task_id=task.id).order_by("seq")
    assert len(changes) == 1 + moved
    if moved:
        last = events[-1]
        assert (last.from_status, last.to_status, last.actor_kind) == (start, end, actor)
        assert changes[-1].data == {"status": found.status.value, "before": start.value}
        assert changes[-1].actor_kind is actor


@pytest.mark.parametrize(
    ("start", "by"),
    [
        (S.ACCEPTED, CANCEL),
        (S.SUBMITTED, CANCEL),
        (S.SUBMITTED, RETURN),
    ],
)
@pytest.mark.parametrize("reason", [None, "", " \n "])
async def test_taking_work_away_needs_a_reason(
    ada: Member, di: Contractor, start: TaskStatus, by: Move, reason: str | None
):
    task = await task_at(ada, di, start)

    with pytest.raises(InvalidInput) as refused:
        await move(ada, task, by, reason)

    assert [(i.code, i.path) for i in refused.value.issues] == [("REQUIRED", ("reason",))]
    assert (await Task.get(id=task.id)).status is start


async def test_declining_an_offer_needs_no_reason_and_accepted_work_does(
    ada: Member, di: Contractor
):
    offer, work = await task_at(ada, di, S.PUBLISHED), await task_at(ada, di, S.ACCEPTED)

    await move_own_task(di.account, offer.id, DECLINE)
    with pytest.raises(InvalidInput):
        await move_own_task(di.account, work.id, DECLINE)
    await move_own_task(di.account, work.id, DECLINE, reason="I broke my arm")

    event = await TaskEvent.get(task=work, to_status=S.DECLINED)
    assert event.reason == "I broke my arm"


@pytest.mark.parametrize("text", ["x" * 1001, "a\0b", "a\u202eb"])
async def test_a_reason_that_is_not_fit_to_be_kept_is_refused(
    ada: Member, di: Contractor, text: str
):
    task = await task_at(ada, di, S.DRAFT)

    with pytest.raises(InvalidInput) as refused:
        await move(ada, task, CANCEL, text)

    assert refused.value.issues[0].path == ("reason",)


async def test_a_result_may_have_lines_and_must_be_fit_to_be_kept(ada: Member, di: Contractor):
    task = await task_at(ada, di, S.ACCEPTED)

    with pytest.raises(InvalidInput) as refused:
        await move_own_task(di.account, task.id, SUBMIT, result="a\0b")
    assert refused.value.issues[0].path == ("result",)
    await move_own_task(
        di.account, task.id, SUBMIT, result="one\r\ntwo\n", result_url="https://x.example"
    )

    found = await Task.get(id=task.id)
    assert (found.result, found.result_url) == ("one\ntwo", "https://x.example")


async def test_bulk_moves_answer_for_each_id_in_its_place(ada: Member, di: Contractor, eve: Member):
    [other] = await invite(eve, ["x@work.example"], Terms())
    assert other.contractor
    draft = await task_at(ada, di, S.DRAFT)
    paid = await task_at(ada, di, S.PAID)
    published = await task_at(ada, di, S.PUBLISHED)
    foreign = await task_at(eve, other.contractor, S.DRAFT)
    ids = [
        ("1", draft.id), ("2", paid.id), ("3", published.id), ("4", foreign.id), ("5", None),
        ("6", draft.id),
    ]  # fmt: skip

    found = await move_tasks(ada, ids, PUBLISH)

    assert [(m.id, m.outcome.value) for m in found] == [
        ("1", "MOVED"),
        ("2", "ILLEGAL"),
        ("3", "UNCHANGED"),
        ("4", "NOT_FOUND"),
        ("5", "NOT_FOUND"),
        ("6", "UNCHANGED"),
    ]
    assert (await Task.get(id=foreign.id)).status is S.DRAFT


async def test_the_statements_of_a_bulk_move_do_not_grow_with_it(ada: Member, di: Contractor):
    tasks = [await task_at(ada, di, S.DRAFT) for _ in range(21)]
    ids = [(t.type_id, t.id) for t in tasks]

    with counted() as for_one:
        await move_tasks(ada, ids[:1], PUBLISH)
    with counted() as for_twenty:
        await move_tasks(ada, ids[1:], PUBLISH)

    assert len(for_twenty) <= len(for_one)


@pytest.mark.parametrize("role", [Role.ACCOUNTANT, Role.OBSERVER])
async def test_only_whoever_gives_out_work_moves_it(ada: Member, di: Contractor, role: Role):
    task = await task_at(ada, di, S.DRAFT)
    await ada.set(role=role)

    for by in (PUBLISH, CANCEL, COMPLETE, RETURN):
        with pytest.raises(NotPermitted):
            await move(ada, task, by)
    with pytest.raises(NotPermitted):
        await give_task(ada, di)


async def test_paying_is_the_accountants(ada: Member, max: Member, di: Contractor):
    task = await task_at(ada, di, S.COMPLETED)
    with pytest.raises(NotPermitted):
        await move(max, task, PAY)
    await ada.set(role=Role.ACCOUNTANT)

    assert await move(ada, task, PAY) is MoveOutcome.MOVED


async def test_somebody_elses_task_is_not_there(ada: Member, di: Contractor, cy: Contractor):
    task = await task_at(ada, di, S.PUBLISHED)

    for id in (task.id, None):
        with pytest.raises(NotFound):
            await move_own_task(cy.account, id, ACCEPT)


async def test_accepting_needs_a_complete_registration(ada: Member, cy: Contractor):
    task = await give_task(ada, cy)

    with pytest.raises(NotActive):
        await move_own_task(cy.account, task.id, ACCEPT)

    assert (await Task.get(id=task.id)).status is S.PUBLISHED


async def test_whoever_was_excluded_finishes_what_was_accepted_and_accepts_nothing(
    ada: Member, di: Contractor
):
    accepted, offered = [await task_at(ada, di, s) for s in (S.ACCEPTED, S.PUBLISHED)]
    await Contractor.filter(id=di.id).update(status=ContractorStatus.EXCLUDED)

    await move_own_task(di.account, accepted.id, SUBMIT, result="done")
    with pytest.raises(NotActive):
        await move_own_task(di.account, offered.id, ACCEPT)


async def test_a_suspended_company_gives_out_nothing_and_its_people_finish(
    ada: Member, di: Contractor, sam: Account
):
    task = await task_at(ada, di, S.ACCEPTED)
    await ada.company.suspend(sam)

    with pytest.raises(CompanySuspended):
        await give_task(ada, di)
    with pytest.raises(CompanySuspended):
        await move(await member_of(ada), task, COMPLETE)
    await move_own_task(di.account, task.id, SUBMIT, result="done")


async def test_moves_of_the_same_tasks_in_any_order_do_not_wait_in_a_circle(
    ada: Member, di: Contractor, cy: Contractor
):
    tasks = [await give_task(ada, c, publish=False) for c in (di, cy) for _ in range(3)]
    ids = [("", t.id) for t in tasks]
    members = [await member_of(ada) for _ in range(10)]

    found = await asyncio.gather(
        *(move_tasks(m, ids[::step], PUBLISH) for m in members for step in (1, -1))
    )

    moved = [m for answers in found for m in answers if m.outcome is MoveOutcome.MOVED]
    assert len(moved) == len(tasks)
