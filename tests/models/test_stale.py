"""Who writes over what another wrote is told so; of two who move one task at once, one does."""

import asyncio
from itertools import pairwise

import pytest

from models import Contractor, Member, Task, TaskEvent
from models.editing import edit_task
from models.moving import (
    ACCEPT,
    CANCEL,
    COMPLETE,
    DECLINE,
    PUBLISH,
    RETURN,
    SUBMIT,
    Move,
    MoveOutcome,
    move_own_task,
    move_tasks,
)
from models.problems import Problem
from models.task import IllegalMove, StaleVersion, TaskStatus
from tests.asking import give_task
from tests.conftest import member_of

S = TaskStatus


async def moved(member: Member, task: Task, move: Move, version: int) -> MoveOutcome:
    [found] = await move_tasks(
        member, [(task.type_id, task.id)], move, "because", {task.id: version}
    )
    return found.outcome


@pytest.mark.parametrize("move", [PUBLISH, CANCEL])
async def test_a_company_moves_only_the_version_that_it_saw(
    ada: Member, di: Contractor, move: Move
):
    task = await give_task(ada, di, publish=False, description="A logo")
    await edit_task(ada, task.id, {"title": "Another logo"})

    stale = await moved(ada, task, move, task.version)
    seen = await moved(ada, task, move, task.version + 1)
    again = await moved(ada, task, move, task.version)

    assert [stale, seen, again] == [
        MoveOutcome.STALE,
        MoveOutcome.MOVED,
        MoveOutcome.UNCHANGED,  # a repetition is harmless, whatever it had seen
    ]
    assert await TaskEvent.filter(task=task).count() == 2


async def test_one_stale_task_of_many_stays_and_the_others_move(ada: Member, di: Contractor):
    first, second = [await give_task(ada, di, publish=False) for _ in range(2)]

    found = await move_tasks(
        ada,
        [(t.type_id, t.id) for t in (first, second)],
        PUBLISH,
        versions={first.id: first.version - 1, second.id: second.version},
    )

    assert [m.outcome for m in found] == [MoveOutcome.STALE, MoveOutcome.MOVED]
    assert (await Task.get(id=first.id)).status is S.DRAFT


@pytest.mark.parametrize("move", [ACCEPT, DECLINE])
async def test_a_contractor_answers_only_the_version_that_they_saw(
    ada: Member, di: Contractor, move: Move
):
    task = await give_task(ada, di, description="A logo")
    await edit_task(ada, task.id, {"user_service_name": "X"})

    with pytest.raises(StaleVersion) as refused:
        await move_own_task(di.account, task.id, move, version=task.version)

    assert (refused.value.version, refused.value.status) == (task.version + 1, S.PUBLISHED)
    assert (await move_own_task(di.account, task.id, move, version=task.version + 1)).status in (
        S.ACCEPTED,
        S.DECLINED,
    )


async def test_a_result_is_due_in_words_or_as_a_link(ada: Member, di: Contractor):
    task = await give_task(ada, di, (di.account, ACCEPT))

    with pytest.raises(Problem) as refused:
        await move_own_task(di.account, task.id, SUBMIT, result=" \n ")
    assert [i.code for i in refused.value.issues] == ["RESULT_REQUIRED"]  # type: ignore[attr-defined]

    done = await move_own_task(di.account, task.id, SUBMIT, result_url="https://x.example/1")
    assert (done.result, done.result_url) == (None, "https://x.example/1")


async def test_of_an_acceptance_and_a_cancellation_at_once_both_are_in_order(
    ada: Member, di: Contractor
):
    """Whoever comes second sees what the first made of it; nothing happens twice."""
    for _ in range(5):
        task = await give_task(ada, di)
        other = await member_of(ada)

        accepted, cancelled = await asyncio.gather(
            move_own_task(di.account, task.id, ACCEPT, version=task.version),
            move_tasks(other, [("", task.id)], CANCEL, "changed plans", {task.id: task.version}),
            return_exceptions=True,
        )

        assert not isinstance(cancelled, BaseException)
        [answer] = cancelled
        events = await TaskEvent.filter(task=task).order_by("id")
        found = await Task.get(id=task.id)
        if answer.outcome is MoveOutcome.MOVED:
            assert isinstance(accepted, StaleVersion)
            assert found.status is S.CANCELLED
        else:
            assert answer.outcome is MoveOutcome.STALE
            assert isinstance(accepted, Task)
            assert found.status is S.ACCEPTED
        assert len(events) == 2
        assert found.version == task.version + 1


async def test_without_versions_the_second_of_two_is_judged_by_the_table(
    ada: Member, di: Contractor
):
    task = await give_task(ada, di, (di.account, ACCEPT), (di.account, SUBMIT))
    members = [await member_of(ada) for _ in range(4)]

    answers = await asyncio.gather(
        *(
            move_tasks(member, [("", task.id)], move, "because")
            for member, move in zip(members, (COMPLETE, RETURN, CANCEL, COMPLETE), strict=True)
        )
    )

    events = await TaskEvent.filter(task=task).order_by("id")
    steps = [(e.from_status, e.to_status) for e in events]
    assert all(before[1] is after[0] for before, after in pairwise(steps))
    outcomes = [m.outcome for [m] in answers]
    assert outcomes.count(MoveOutcome.MOVED) == len(events) - 4 + 1
    assert (await Task.get(id=task.id)).status is steps[-1][1]


async def test_of_twenty_edits_of_one_version_one_is_written(ada: Member, di: Contractor):
    task = await give_task(ada, di, publish=False, description="A logo")
    members = [await member_of(ada) for _ in range(20)]

    answers = await asyncio.gather(
        *(
            edit_task(member, task.id, {"title": f"Logo {n}"}, task.version)
            for n, member in enumerate(members)
        ),
        return_exceptions=True,
    )

    assert sum(isinstance(a, Task) for a in answers) == 1
    assert sum(isinstance(a, StaleVersion) for a in answers) == 19
    assert (await Task.get(id=task.id)).version == task.version + 1


async def test_an_edit_and_a_publication_at_once_offer_what_was_seen(ada: Member, di: Contractor):
    for _ in range(5):
        task = await give_task(ada, di, publish=False, description="A logo")
        other = await member_of(ada)

        edited, published = await asyncio.gather(
            edit_task(ada, task.id, {"amount": 1}, task.version),
            move_tasks(other, [("", task.id)], PUBLISH, versions={task.id: task.version}),
            return_exceptions=True,
        )

        found = await Task.get(id=task.id)
        assert not isinstance(published, BaseException)
        if published[0].outcome is MoveOutcome.MOVED:
            assert isinstance(edited, StaleVersion | IllegalMove)
            assert found.amount_minor == task.amount_minor
        else:
            assert published[0].outcome is MoveOutcome.STALE
            assert (found.status, found.amount_minor) == (S.DRAFT, 100)
