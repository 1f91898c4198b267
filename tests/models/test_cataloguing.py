"""A company's own services and projects: made, renamed, retired, brought back."""

from typing import Any

import pytest

from models import Change, Contractor, Member, Project, Service, Task
from models.cataloguing import create_project, create_service, update_project, update_service
from models.change import ChangeType
from models.company import CompanySuspended, Role
from models.problems import InvalidInput, NotFound, NotPermitted
from tests.asking import give_task
from tests.conftest import member_of


async def told(member: Member) -> list[Any]:
    rows = await Change.filter(type=ChangeType.COMPANY_CHANGED).order_by("seq")
    return [(c.subject_id, c.data["columns"]) for c in rows if "columns" in c.data]


async def test_a_service_of_ones_own_can_be_named_until_it_is_retired(ada: Member, di: Contractor):
    made = await create_service(ada, code="mime", name_en="Mime", name_ru="Мим")
    assert set(await Service.usable_by(ada.company)) == {"design", "mime"}

    await update_service(ada, made.id, {"retired": True})
    assert set(await Service.usable_by(ada.company)) == {"design"}
    await update_service(ada, made.id, {"retired": False, "name_en": "Mimes"})
    assert (await Service.usable_by(ada.company))["mime"].name_en == "Mimes"

    assert await told(ada) == [(made.type_id, ["services"])] * 3


async def test_ones_own_service_hides_the_platforms_until_it_is_retired(ada: Member, eve: Member):
    made = await create_service(ada, code="design", name_en="Our design")

    assert (await Service.usable_by(ada.company))["design"].id == made.id
    assert (await Service.usable_by(eve.company))["design"].company_id is None
    await update_service(ada, made.id, {"retired": True})
    assert (await Service.usable_by(ada.company))["design"].company_id is None


@pytest.mark.parametrize(
    ("code", "wrong"),
    [
        ("", "REQUIRED"), (" ", "REQUIRED"), ("x" * 41, "TOO_LONG"), ("a b", "SERVICE_CODE_FORMAT"),
        ("услуга", "SERVICE_CODE_FORMAT"), ("-a", "SERVICE_CODE_FORMAT"), ("a\n", None),
        ("a\0b", "CHARACTER_NOT_ALLOWED"), ("=cmd()", "SERVICE_CODE_FORMAT"), ("a.b_c-1", None),
    ],
)  # fmt: skip
async def test_a_code_is_what_a_spreadsheet_can_hold(ada: Member, code: str, wrong: str | None):
    if wrong is None:
        assert (await create_service(ada, code=code, name_en="X")).code == code.strip()
        return

    with pytest.raises(InvalidInput) as refused:
        await create_service(ada, code=code, name_en="")

    assert [(i.code, i.path) for i in refused.value.issues] == [
        (wrong, ("serviceCode",)), ("REQUIRED", ("nameEn",)), ("REQUIRED", ("nameRu",)),
    ]  # fmt: skip


async def test_a_code_is_ones_own_once_whatever_its_case(ada: Member, eve: Member):
    await create_service(ada, code="mime", name_en="Mime")

    with pytest.raises(InvalidInput) as refused:
        await create_service(ada, code="MIME", name_en="Mime")
    await create_service(eve, code="mime", name_en="Mime")

    assert [i.code for i in refused.value.issues] == ["CODE_TAKEN"]


async def test_a_project_keeps_its_tasks_through_all_that_happens_to_it(
    ada: Member, di: Contractor
):
    project = await create_project(ada, "Launch")
    task = await give_task(ada, di, project="Launch")

    await update_project(ada, project.id, {"name": "Landing", "retired": True})
    first = (await Project.get(id=project.id)).retired_at
    await update_project(ada, project.id, {"retired": True})

    found = await Project.get(id=project.id)
    assert (found.name, found.retired_at) == ("Landing", first)
    assert (await Task.get(id=task.id)).project_id == project.id
    await give_task(ada, di, project="Landing")
    assert (await Project.get(id=project.id)).retired_at is None
    assert await Project.all().count() == 1


async def test_a_name_is_taken_by_one_project_of_a_company(ada: Member, eve: Member):
    project = await create_project(ada, "Launch")
    other = await create_project(ada, "Landing")
    await create_project(eve, "Launch")

    with pytest.raises(InvalidInput) as made:
        await create_project(ada, " Launch ")
    with pytest.raises(InvalidInput) as renamed:
        await update_project(ada, other.id, {"name": "Launch"})
    await update_project(ada, project.id, {"name": "Launch"})

    for refused in (made, renamed):
        assert [(i.code, i.path) for i in refused.value.issues] == [("NAME_TAKEN", ("name",))]


async def test_nobody_changes_the_platforms_or_anothers(ada: Member, eve: Member):
    platform = await Service.get(code="design")
    project = await create_project(ada, "Launch")

    for id in (platform.id, None):
        with pytest.raises(NotFound):
            await update_service(ada, id, {"retired": True})
    with pytest.raises(NotFound):
        await update_project(eve, project.id, {"retired": True})


async def test_roles_and_a_suspended_company_are_heeded(ada: Member, max: Member):
    project = await create_project(max, "Launch")

    with pytest.raises(NotPermitted):
        await create_service(max, code="mime", name_en="Mime")
    with pytest.raises(NotPermitted):
        await update_project(max, project.id, {"retired": True})
    await max.set(role=Role.OBSERVER)
    with pytest.raises(NotPermitted):
        await create_project(await member_of(max), "Landing")
    await ada.company.set(status="SUSPENDED")
    with pytest.raises(CompanySuspended):
        await create_project(await member_of(ada), "Landing")
