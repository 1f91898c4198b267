"""Saved views: whose they are, who shares and changes them, and which one opens first."""

import asyncio
from typing import Any

import pytest

from models import Change, Company, DashboardView, Member
from models.base import new_id
from models.built_in_views import BUILT_IN
from models.change import ChangeType
from models.company import CompanyStatus, CompanySuspended, Role
from models.contractor_columns import STANDARD
from models.dashboard_view import MOST, choose_view, delete_view, save_view
from models.problems import InvalidInput, NotFound, NotPermitted
from tests.conftest import member_of
from tests.models.hiring import colleague


async def save(member: Member, name: str = "Mine", **values: Any) -> DashboardView:
    return await save_view(member, None, {"name": name}, **values)


async def codes_of(doing: Any) -> list[tuple[str, tuple[str, ...]]]:
    with pytest.raises(InvalidInput) as refused:
        await doing
    return [(issue.code, issue.path) for issue in refused.value.issues]


async def test_a_new_view_has_the_usual_columns_and_shows_everybody(ada: Member):
    view = await save(ada, "  Art team ")

    kept = await DashboardView.get(id=view.id)
    assert (kept.name, kept.columns) == ("Art team", [each.value for each in STANDARD])
    assert (kept.filter_given, kept.sort_given, kept.is_shared) == ({}, {}, False)


async def test_what_is_not_given_stays(ada: Member):
    view = await save_view(
        ada, None, {"name": "A", "columns": ["EMAIL"], "filter_given": {"status": ["ACTIVE"]}}
    )

    await save_view(ada, view.id, {"name": "B"})
    await save_view(ada, view.id, {"columns": ["NAME", "TAGS"]})

    kept = await DashboardView.get(id=view.id)
    assert (kept.name, kept.columns) == ("B", ["NAME", "TAGS"])
    assert kept.filter_given == {"status": ["ACTIVE"]}


async def test_what_is_no_view_is_refused(ada: Member):
    assert await codes_of(save(ada, " ")) == [("REQUIRED", ("name",))]
    assert await codes_of(save_view(ada, None, {})) == [("REQUIRED", ("name",))]
    assert await codes_of(save(ada, "x" * 101)) == [("TOO_LONG", ("name",))]
    columns = {"name": "a\u202eb", "columns": ["NAME", "EMAIL", "NAME"]}
    assert await codes_of(save_view(ada, None, columns)) == [
        ("CHARACTER_NOT_ALLOWED", ("name",)), ("COLUMN_TWICE", ("columns", "2")),
    ]  # fmt: skip
    assert await codes_of(save_view(ada, None, {"name": "A", "columns": []})) == [
        ("REQUIRED", ("columns",))
    ]


async def test_own_views_are_one_s_own_and_shared_ones_everybody_s(ada: Member, max: Member):
    own = await save(max)
    shared = await save(max, "Ours", is_shared=True)

    for doing in (save_view(ada, own.id, {"name": "x"}), delete_view(ada, own.id)):
        with pytest.raises(NotFound):
            await doing
    assert shared.is_seen_by(ada)
    assert (await save_view(ada, shared.id, {"name": "Better"})).name == "Better"
    await choose_view(ada, shared.id, is_default=True)
    with pytest.raises(NotFound):
        await choose_view(ada, own.id, is_default=True)


async def test_a_shared_view_is_its_author_s_and_whose_the_company_is(ada: Member, max: Member):
    pat = await colleague(ada, "pat", Role.MANAGER)
    by_ada, by_max = await save(ada, "A", is_shared=True), await save(max, "M", is_shared=True)

    for view in (by_ada, by_max):
        for doing in (save_view(pat, view.id, {"name": "x"}), delete_view(pat, view.id)):
            with pytest.raises(NotPermitted):
                await doing
    assert (await save_view(max, by_max.id, {"name": "Mine"})).author_id == max.id
    await max.set(role=Role.OBSERVER)
    with pytest.raises(NotPermitted):
        await delete_view(await member_of(max), by_max.id)
    await delete_view(ada, by_max.id)
    assert [view.name for view in await DashboardView.all()] == ["A"]


async def test_everybody_saves_for_themself_and_only_who_may_invite_shares(ada: Member):
    for role in Role:
        member = await colleague(ada, role.value.lower(), role)
        view = await save(member)
        if role in (Role.OWNER, Role.ADMIN, Role.MANAGER):
            assert (
                await save_view(member, view.id, {"name": role.value}, is_shared=True)
            ).is_shared
        else:
            with pytest.raises(NotPermitted):
                await save_view(member, view.id, {}, is_shared=True)


async def test_a_view_is_shared_and_taken_back(ada: Member, max: Member):
    view = await save(max)

    await save_view(max, view.id, {}, is_shared=True)
    assert (await DashboardView.get(id=view.id)).is_seen_by(ada)
    await save_view(max, view.id, {}, is_shared=False)

    assert not (await DashboardView.get(id=view.id)).is_seen_by(ada)


async def test_views_of_other_companies_do_not_exist(ada: Member, eve: Member):
    view = await save(ada, is_shared=True)

    for doing in (
        save_view(eve, view.id, {"name": "x"}),
        delete_view(eve, view.id),
        delete_view(eve, None),
        choose_view(eve, view.id, is_default=True),
        save_view(eve, new_id(), {"name": "x"}),
        delete_view(eve, BUILT_IN[0].id),
    ):
        with pytest.raises(NotFound):
            await doing


async def test_a_name_is_one_view_s_of_an_owner(ada: Member, max: Member):
    view = await save(ada, "Stuck")

    assert await codes_of(save(ada, " STUCK ")) == [("VIEW_NAME_TAKEN", ("name",))]
    assert await save(ada, "Stuck", is_shared=True)
    assert await save(max, "Stuck")
    assert await codes_of(save_view(ada, view.id, {}, is_shared=True)) == [
        ("VIEW_NAME_TAKEN", ("name",))
    ]
    assert await save_view(ada, view.id, {"name": "stuck"})


async def test_a_name_wanted_twice_at_once_is_given_once(ada: Member, max: Member):
    done = await asyncio.gather(
        *(save(by, "Ours", is_shared=True) for by in (ada, max, ada, max)), return_exceptions=True
    )

    assert sorted(type(each).__name__ for each in done) == ["DashboardView", *["InvalidInput"] * 3]


async def test_views_have_an_end(ada: Member):
    await DashboardView.bulk_create(
        [
            DashboardView(
                company_id=ada.company_id, author_id=ada.id, owner_id=ada.id, name=f"{n}",
                name_key=f"{n}", columns=[], filter_given={}, sort_given={},
            )
            for n in range(MOST)
        ]
    )  # fmt: skip

    assert await codes_of(save(ada)) == [("TOO_MANY_VIEWS", ("name",))]
    shared = await save(ada, is_shared=True)
    assert await codes_of(save_view(ada, shared.id, {}, is_shared=False)) == [
        ("TOO_MANY_VIEWS", ("name",))
    ]


async def test_which_view_opens_first_is_each_member_s_choice(ada: Member, max: Member):
    view = await save(ada, is_shared=True, is_default=True)
    await choose_view(max, BUILT_IN[1].id, is_default=True)

    assert (await Member.get(id=ada.id)).default_view_id == view.id
    await choose_view(max, view.id, is_default=False)  # it is not his: nothing changes
    assert (await Member.get(id=max.id)).default_view_id == BUILT_IN[1].id
    await save_view(ada, view.id, {"name": "x"}, is_default=False)
    assert (await Member.get(id=ada.id)).default_view_id is None


async def test_the_company_hears_of_shared_views_only(ada: Member):
    own = await save(ada)
    await delete_view(ada, own.id)
    shared = await save(ada, is_shared=True)
    await delete_view(ada, shared.id)

    told = await Change.filter(type=ChangeType.COMPANY_CHANGED).order_by("seq")
    assert [change.data for change in told[1:]] == [{"status": "ACTIVE", "columns": ["views"]}] * 2


async def test_a_suspended_company_keeps_its_views_as_they_are(ada: Member):
    view = await save(ada)
    await Company.filter(id=ada.company_id).update(status=CompanyStatus.SUSPENDED)
    suspended = await member_of(ada)

    for doing in (
        save(suspended, "Other"),
        delete_view(suspended, view.id),
        choose_view(suspended, view.id, is_default=True),
    ):
        with pytest.raises(CompanySuspended):
            await doing
