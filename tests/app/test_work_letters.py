"""Whoever accepted work hears what became of it, and why: one letter, in their own language."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from models import Account, Contractor, Job, Member, Task
from models.account import Locale
from models.company import CompanyStatus
from models.invitation import LetterBlock
from models.moving import (
    ACCEPT,
    CANCEL,
    COMPLETE,
    PUBLISH,
    RETURN,
    SUBMIT,
    move_own_task,
    move_tasks,
)
from models.task import TaskStatus
from models.transaction import transaction
from tests.app.running import Running, promised, running, text_of
from tests.asking import give_task

KIND = "send_work_changed"
HOSTILE = '<img src=x onerror="alert(1)">\nSee https://evil.example/?a=1&b=2 {{ 7*7 }}'


@pytest.fixture
async def desk(database: str, tmp_path: Path) -> AsyncIterator[Running]:
    async with running(tmp_path) as found:
        yield found


def html_of(message: object) -> str:
    body = message.get_body(("html",))  # type: ignore[attr-defined]
    return str(body.get_content())


@pytest.mark.parametrize(
    ("locale", "cancelled", "returned"),
    [
        (Locale.EN, "Tasks of yours were cancelled", "Your result needs some rework"),
        (Locale.RU, "Ваши задачи отменены", "Результат нужно доработать"),
    ],
)
async def test_the_letter_says_what_and_why(
    desk: Running, ada: Member, dilara: Account, di: Contractor, locale: Locale,
    cancelled: str, returned: str,
):  # fmt: skip
    await Account.filter(id=dilara.id).update(locale=locale)
    one = await give_task(ada, di, (dilara, ACCEPT), title="Bear logo")
    two = await give_task(ada, di, (dilara, ACCEPT), (dilara, SUBMIT), title="Fox logo")

    await move_tasks(ada, [("", two.id)], RETURN, "No fox is blue")
    await desk.do(await promised(KIND))
    await move_tasks(ada, [("", t.id) for t in (one, two)], CANCEL, "We sold the zoo")
    await desk.drain()

    letters = [message for to, message in desk.mailer.sent if to == "di@work.example"]
    [rework] = [m for m in letters if m["Subject"] == returned]
    [gone] = [m for m in letters if m["Subject"] == cancelled]
    for body in (text_of(rework), html_of(rework)):
        assert "Fox logo" in body
        assert "No fox is blue" in body
        assert "Bear logo" not in body
    for body in (text_of(gone), html_of(gone)):
        assert all(said in body for said in ("Bear logo", "Fox logo", "We sold the zoo"))


async def test_a_hostile_reason_is_text(desk: Running, ada: Member, di: Contractor):
    task = await give_task(ada, di, (di.account, ACCEPT), title=HOSTILE.splitlines()[0])

    await move_tasks(ada, [("", task.id)], CANCEL, HOSTILE)
    await desk.do(await promised(KIND))

    [(_, message)] = desk.mailer.sent
    page = html_of(message)
    assert "<img src=x" not in page
    assert "{{ 7*7 }}" in page
    assert 'href="https://evil.example' not in page
    job = await Job.get(kind=KIND)
    assert "evil" not in str(job.args)


@pytest.mark.parametrize("status", [TaskStatus.DRAFT, TaskStatus.PUBLISHED])
async def test_what_was_never_accepted_is_cancelled_without_a_letter(
    ada: Member, di: Contractor, status: TaskStatus
):
    task = await give_task(ada, di, publish=status is TaskStatus.PUBLISHED)

    await move_tasks(ada, [("", task.id)], CANCEL, "We sold the zoo")

    assert not await Job.exists(kind=KIND)


async def test_other_moves_write_no_such_letter(ada: Member, di: Contractor):
    task = await give_task(ada, di, publish=False)

    await move_tasks(ada, [("", task.id)], PUBLISH)
    await move_own_task(di.account, task.id, ACCEPT)
    await move_tasks(ada, [("", task.id)], COMPLETE)

    assert not await Job.exists(kind=KIND)


async def test_fifty_cancelled_tasks_are_one_letter(
    desk: Running, ada: Member, di: Contractor, dilara: Account
):
    tasks = [await give_task(ada, di, publish=False) for _ in range(50)]
    await Task.all().update(status=TaskStatus.ACCEPTED)

    await move_tasks(ada, [("", t.id) for t in tasks], CANCEL, "We sold the zoo")
    await desk.drain()

    [message] = [m for to, m in desk.mailer.sent if "cancelled" in m["Subject"]]
    assert "more tasks" in text_of(message)


async def test_a_result_that_was_handed_in_again_meanwhile_needs_no_letter(
    desk: Running, ada: Member, di: Contractor, dilara: Account
):
    task = await give_task(ada, di, (dilara, ACCEPT), (dilara, SUBMIT))
    await move_tasks(ada, [("", task.id)], RETURN, "Bluer")
    await move_own_task(dilara, task.id, SUBMIT, result="bluer")

    await desk.do(await promised(KIND))

    assert desk.mailer.sent == []


@pytest.mark.parametrize("why", ["reported", "suspended", "erased"])
async def test_who_is_not_to_be_written_to_is_not(
    desk: Running, ada: Member, di: Contractor, dilara: Account, why: str
):
    task = await give_task(ada, di, (dilara, ACCEPT))
    await move_tasks(ada, [("", task.id)], CANCEL, "We sold the zoo")
    if why == "reported":
        async with transaction():
            await LetterBlock.add(ada.company_id, dilara.email_key)
    elif why == "suspended":
        await ada.company.set(status=CompanyStatus.SUSPENDED)
    else:
        await Contractor.filter(id=di.id).update(account_id=None)

    await desk.do(await promised(KIND))

    assert desk.mailer.sent == []
