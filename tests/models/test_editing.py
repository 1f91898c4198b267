"""What may be edited of a task, where it stands."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from models import Change, Contractor, Member, Project, Service, Task, TaskEvent
from models.base import now
from models.change import ChangeType
from models.company import CardFeePayer, ManagersSee, Role
from models.contractor import ContractorStatus
from models.editing import edit_task
from models.imports.amounts import LARGEST
from models.problems import InvalidInput, NotFound, NotPermitted
from models.task import DuplicateExternalId, IllegalMove, TaskStatus
from tests.asking import give_task
from tests.conftest import Clock, member_of

S = TaskStatus
# By column of the form: a change of it that is fine by itself.
CHANGES: dict[str, Any] = {
    "title": "A larger logo",
    "description": "With a bear",
    "service_period": "March",
    "amount": Decimal("12.34"),
    "currency": "EUR",
    "service_id": "audit",
    "project": "Launch",
    "task_url": "https://x.example/1",
    "deadline": date(2150, 1, 1),
    "user_service_name": "L-1",
    "external_id": "logo-1",
    "card_fee": True,
}
OWN = {"project", "user_service_name", "external_id"}
EDITABLE = {
    S.DRAFT: set(CHANGES),
    S.PUBLISHED: OWN | {"deadline"},
    S.ACCEPTED: OWN | {"deadline"},
    S.SUBMITTED: OWN | {"deadline"},
    S.COMPLETED: OWN,
    S.PAID: set(),
    S.DECLINED: set(),
    S.CANCELLED: set(),
}
TABLE = [(s, column, column in free) for s, free in EDITABLE.items() for column in CHANGES]


@pytest.fixture(autouse=True)
async def audit(database: str) -> Service:
    return await Service.create(code="audit", name_en="Audit", name_ru="Аудит")


async def task_at(member: Member, contractor: Contractor, status: TaskStatus, **v: Any) -> Task:
    task = await give_task(member, contractor, publish=False, description="A logo", **v)
    await Task.filter(id=task.id).update(
        status=status, card_fee_paid_by=CardFeePayer.CONTRACTOR, deadline=v.get("deadline", LAST)
    )
    return await Task.get(id=task.id)


LAST = date(2149, 12, 31)


def plain(task: Task) -> dict[str, Any]:
    kept = dict(task)
    return {name: kept[name] for name in kept if name not in ("version", "updated_at")}


@pytest.mark.parametrize(("status", "column", "may"), TABLE)
async def test_what_may_be_edited_where(
    ada: Member, di: Contractor, status: TaskStatus, column: str, may: bool
):
    task = await task_at(ada, di, status)
    given = {column: CHANGES[column]}

    if may:
        await edit_task(ada, task.id, given, task.version)
    else:
        with pytest.raises(InvalidInput if status not in _SETTLED else IllegalMove) as refused:
            await edit_task(ada, task.id, given, task.version)
        if isinstance(refused.value, IllegalMove):
            assert refused.value.status is status
        else:
            assert [i.code for i in refused.value.issues] == ["FIXED_SINCE_OFFERED"]

    found = await Task.get(id=task.id)
    assert found.version == task.version + may
    assert (plain(found) != plain(task)) is may
    assert (found.status, found.contractor_id) == (status, task.contractor_id)
    assert await TaskEvent.filter(task=task).count() == 1  # an edit is no move
    told = await Change.filter(task_id=task.id, type=ChangeType.TASK_UPDATED)
    assert len(told) == may
    if may:
        assert len(told[0].data["fields"]) == 1
        assert str(CHANGES[column]) not in str(told[0].data["fields"])


_SETTLED = (S.PAID, S.DECLINED, S.CANCELLED)


async def test_all_that_is_wrong_is_told_at_once_in_the_inputs_names(ada: Member, di: Contractor):
    task = await task_at(ada, di, S.DRAFT)

    with pytest.raises(InvalidInput) as refused:
        await edit_task(
            ada,
            task.id,
            {
                "amount": Decimal("1.234"),
                "service_id": "juggling",
                "task_url": "javascript:alert(1)",
                "description": None,
                "title": "x" * 301,
            },
        )

    assert {i.path: i.code for i in refused.value.issues} == {
        ("amount",): "TOO_MANY_DECIMALS",
        ("serviceCode",): "UNKNOWN_SERVICE",
        ("url",): "NOT_A_URL",
        ("description",): "DESCRIPTION_OR_PERIOD",
        ("title",): "TOO_LONG",
    }
    assert plain(await Task.get(id=task.id)) == plain(task)


@pytest.mark.parametrize(
    ("currency", "amount", "minor"),
    [
        ("JPY", "1500", 1_500),
        ("BHD", "1.234", 1_234),
        ("USD", "10000000000", LARGEST),
        ("JPY", "0.5", "TOO_MANY_DECIMALS"),
        ("BHD", "1.2345", "TOO_MANY_DECIMALS"),
        ("USD", "10000000000.01", "AMOUNT_TOO_LARGE"),
        ("USD", "1E+40", "AMOUNT_TOO_LARGE"),
        ("USD", "0", "AMOUNT_NOT_POSITIVE"),
        ("USD", "-1", "AMOUNT_NOT_POSITIVE"),
        ("USD", "NaN", "NOT_AN_AMOUNT"),
        ("USD", "Infinity", "NOT_AN_AMOUNT"),
    ],
)
async def test_money_is_whole_minor_units_of_its_currency(
    ada: Member, di: Contractor, currency: str, amount: str, minor: int | str
):
    task = await task_at(ada, di, S.DRAFT)
    given = {"amount": Decimal(amount), "currency": currency}

    if isinstance(minor, int):
        found = await edit_task(ada, task.id, given)
        assert (found.amount_minor, found.currency) == (minor, currency)
    else:
        with pytest.raises(InvalidInput) as refused:
            await edit_task(ada, task.id, given)
        assert [i.code for i in refused.value.issues] == [minor]


async def test_an_amount_that_the_new_currency_cannot_hold_is_refused(ada: Member, di: Contractor):
    task = await task_at(ada, di, S.DRAFT)
    await edit_task(ada, task.id, {"amount": Decimal("9.99")})

    with pytest.raises(InvalidInput) as refused:
        await edit_task(ada, task.id, {"currency": "JPY"})

    assert [(i.code, i.path) for i in refused.value.issues] == [("TOO_MANY_DECIMALS", ("amount",))]


async def test_an_accepted_deadline_is_only_put_off_or_dropped(ada: Member, di: Contractor):
    task = await task_at(ada, di, S.ACCEPTED, deadline=LAST)

    with pytest.raises(InvalidInput) as refused:
        await edit_task(ada, task.id, {"deadline": LAST - timedelta(days=1)})
    assert [i.code for i in refused.value.issues] == ["DEADLINE_ONLY_LATER"]
    await edit_task(ada, task.id, {"deadline": LAST + timedelta(days=1)})
    await edit_task(ada, task.id, {"deadline": None})
    with pytest.raises(InvalidInput):
        await edit_task(ada, task.id, {"deadline": LAST})  # there was none to keep to

    assert (await Task.get(id=task.id)).deadline is None


async def test_a_day_that_is_over_where_the_company_is_is_no_deadline(
    ada: Member, di: Contractor, clock: Clock
):
    task = await task_at(ada, di, S.PUBLISHED)
    noon = now().replace(hour=23, minute=30) + timedelta(days=1)
    clock.move(seconds=(noon - now()).total_seconds())
    today = now().date()

    await ada.company.set(timezone="Pacific/Honolulu")
    west = await edit_task(ada, task.id, {"deadline": today})
    await ada.company.set(timezone="Asia/Tokyo")
    with pytest.raises(InvalidInput) as refused:
        await edit_task(ada, task.id, {"deadline": today - timedelta(days=1)})
    await edit_task(ada, task.id, {"deadline": today + timedelta(days=1)})
    with pytest.raises(InvalidInput):
        await edit_task(ada, task.id, {"deadline": today})  # in Tokyo it is tomorrow already

    assert west.deadline == today
    assert [(i.code, i.path) for i in refused.value.issues] == [("DEADLINE_PASSED", ("deadline",))]


async def test_what_says_nothing_new_writes_nothing(ada: Member, di: Contractor):
    task = await task_at(ada, di, S.ACCEPTED)
    same = {"title": "A logo", "amount": Decimal("1500.00"), "service_id": "design"}

    found = await edit_task(ada, task.id, {**same, "deadline": LAST, "project": None})

    assert found.version == task.version
    assert not await Change.filter(task_id=task.id, type=ChangeType.TASK_UPDATED).exists()


async def test_an_external_id_is_never_used_twice(ada: Member, di: Contractor, eve: Member):
    first = await give_task(ada, di, external_id="one", description="A logo")
    second = await task_at(ada, di, S.DRAFT)

    with pytest.raises(DuplicateExternalId) as refused:
        await edit_task(ada, second.id, {"external_id": "one"})

    assert refused.value.task_id == first.type_id
    assert (await edit_task(ada, first.id, {"external_id": None})).external_id is None
    assert (await edit_task(ada, second.id, {"external_id": "one"})).external_id == "one"


async def test_a_retired_project_that_is_named_again_is_back(ada: Member, di: Contractor):
    old = await Project.create(company=ada.company, name="Launch", retired_at=now())
    task = await task_at(ada, di, S.PAID)
    await Task.filter(id=task.id).update(status=S.COMPLETED)

    await edit_task(ada, task.id, {"project": "Launch"})

    assert (await Task.get(id=task.id)).project_id == old.id
    assert (await Project.get(id=old.id)).retired_at is None


async def test_a_task_of_a_retired_service_can_still_be_edited(
    ada: Member, di: Contractor, audit: Service
):
    task = await task_at(ada, di, S.DRAFT)
    await edit_task(ada, task.id, {"service_id": "audit"})
    await audit.set(retired_at=now())

    await edit_task(ada, task.id, {"title": "Books"})
    with pytest.raises(InvalidInput):
        await edit_task(ada, task.id, {"service_id": "audit"})

    assert (await Task.get(id=task.id)).title == "Books"


async def test_a_draft_of_somebody_who_was_erased_or_excluded_can_be_edited(
    ada: Member, di: Contractor
):
    task = await task_at(ada, di, S.DRAFT)
    await Contractor.filter(id=di.id).update(status=ContractorStatus.EXCLUDED, email="erased-1")

    assert (await edit_task(ada, task.id, {"title": "Larger"})).title == "Larger"


async def test_only_whoever_gives_out_work_edits_it(
    ada: Member, max: Member, eve: Member, di: Contractor
):
    task = await task_at(ada, di, S.DRAFT)
    await ada.company.set(managers_see=ManagersSee.OWN)
    manager = await member_of(max)

    for member in (eve, manager):
        with pytest.raises(NotFound):
            await edit_task(member, task.id, {"title": "x"})
    with pytest.raises(NotFound):
        await edit_task(ada, None, {"title": "x"})
    await ada.set(role=Role.ACCOUNTANT)
    with pytest.raises(NotPermitted):
        await edit_task(ada, task.id, {"title": "x"})
