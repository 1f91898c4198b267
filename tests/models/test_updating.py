"""Updating contractors: one outcome each, tags by name, managers, ids of the company's own."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models import (
    Change,
    Company,
    Contractor,
    ContractorManager,
    ContractorTag,
    Member,
    SearchWord,
    Tag,
)
from models.base import new_id
from models.change import ChangeType
from models.company import CompanyStatus, CompanySuspended, MemberStatus, Role
from models.contractor import WordSource
from models.erasing import erase_address
from models.inviting import Terms, invite
from models.problems import Issue, NotPermitted
from models.rights import ManagersSee
from models.tag import OF_A_COMPANY, OF_A_CONTRACTOR, read_tag, tag_key
from models.updating import Edit, UpdateOutcome, Wish, find_issues, update_contractors
from tests.asking import counted
from tests.conftest import member_of
from tests.models.hiring import colleague

UPDATED, UNCHANGED, STALE = UpdateOutcome.UPDATED, UpdateOutcome.UNCHANGED, UpdateOutcome.STALE
TAKEN, INVALID = UpdateOutcome.EXTERNAL_ID_TAKEN, UpdateOutcome.INVALID


async def update(member: Member, *wishes: Wish) -> list[UpdateOutcome]:
    return [each.outcome for each in await update_contractors(member, wishes)]


def texts(contractor: Contractor, **given: str | None) -> Wish:
    return Wish(contractor.id, texts=given)


def tagged(contractor: Contractor, *add: str, remove: Sequence[str] = ()) -> Wish:
    return Wish(contractor.id, tags=Edit(None, add, remove))


async def tags_of(contractor: Contractor) -> list[str]:
    worn = ContractorTag.filter(contractor_id=contractor.id)
    return sorted([row[0] for row in await worn.values_list("tag__name")])


async def managers_of(contractor: Contractor) -> set[Any]:
    rows = ContractorManager.filter(contractor_id=contractor.id)
    return {row[0] for row in await rows.values_list("member_id")}


async def told(contractor: Contractor) -> list[Any]:
    rows = Change.filter(contractor_id=contractor.id, type=ChangeType.CONTRACTOR_UPDATED)
    return [change.data for change in await rows.order_by("seq")]


async def test_what_is_given_is_written_and_the_rest_stays(ada: Member, bo: Contractor):
    await update(ada, texts(bo, feature="Монтаж", display_name="Бо", external_id="HR-7"))

    assert await update(ada, texts(bo, display_name=" Бо Б. ", feature="  ")) == [UPDATED]

    row = await Contractor.get(id=bo.id)
    assert (row.display_name, row.feature, row.external_id) == ("Бо Б.", None, "HR-7")
    assert row.version == bo.version + 2
    assert row.updated_at > bo.updated_at
    assert await told(bo) == [
        {"columns": ["display_name", "external_id", "feature"]},
        {"columns": ["display_name", "feature"]},
    ]


async def test_what_is_like_that_already_is_neither_written_nor_told(ada: Member, bo: Contractor):
    wish = Wish(
        bo.id,
        texts={"feature": "x"},
        tags=Edit(["vip"]),
        managers=Edit([ada.id]),
    )

    assert await update(ada, wish) == [UPDATED]
    version = (await Contractor.get(id=bo.id)).version
    assert await update(ada, wish, Wish(bo.id)) == [UNCHANGED, UpdateOutcome.DUPLICATE]
    assert await update(ada, Wish(bo.id)) == [UNCHANGED]

    assert (await Contractor.get(id=bo.id)).version == version
    assert len(await told(bo)) == 1


async def test_one_that_cannot_be_changed_spoils_no_other(
    ada: Member, eve: Member, bo: Contractor, di: Contractor
):
    [theirs] = await invite(eve, ["theirs@work.example"], Terms())
    assert theirs.contractor
    await update(ada, texts(di, external_id="7"))

    outcomes = await update(
        ada,
        texts(theirs.contractor, feature="mine"),
        Wish(None, texts={"feature": "mine"}),
        Wish(new_id()),
        Wish(di.id, version=di.version - 1, texts={"feature": "late"}),
        texts(bo, feature="first", external_id="8"),
        texts(bo, feature="second"),
    )

    nothing = UpdateOutcome.NOT_FOUND
    assert outcomes == [nothing, nothing, nothing, STALE, UPDATED, UpdateOutcome.DUPLICATE]
    assert (await Contractor.get(id=bo.id)).feature == "first"
    assert (await Contractor.get(id=di.id)).feature is None
    assert (await Contractor.get(id=theirs.contractor.id)).feature is None


async def test_a_stale_row_comes_with_what_it_is_now(ada: Member, bo: Contractor):
    seen = (await Contractor.get(id=bo.id)).version
    await update(ada, Wish(bo.id, version=seen, texts={"feature": "hers"}))

    [late] = await update_contractors(ada, [Wish(bo.id, version=seen, texts={"feature": "his"})])

    assert late.outcome is STALE
    assert late.contractor
    assert (late.contractor.version, late.contractor.feature) == (seen + 1, "hers")


async def test_of_two_who_saw_the_same_row_one_wins(ada: Member, max: Member, bo: Contractor):
    seen = (await Contractor.get(id=bo.id)).version
    wishes = [Wish(bo.id, version=seen, texts={"feature": f"of {n}"}) for n in range(6)]

    done = await asyncio.gather(
        *(update(by, w) for by, w in zip([ada, max] * 3, wishes, strict=True))
    )

    assert sorted(outcome for [outcome] in done) == [STALE] * 5 + [UPDATED]
    assert len(await told(bo)) == 1


@pytest.mark.parametrize(
    ("given", "path", "code"),
    [
        ({"texts": {"feature": "x" * 201}}, ("feature",), "TOO_LONG"),
        ({"texts": {"display_name": "a\u202eb"}}, ("displayName",), "CHARACTER_NOT_ALLOWED"),
        ({"texts": {"external_id": "a\0"}}, ("externalId",), "CHARACTER_NOT_ALLOWED"),
        ({"texts": {"external_id": "x" * 101}}, ("externalId",), "TOO_LONG"),
        ({"texts": {"feature": "a\nb"}}, ("feature",), "LINE_BREAK"),
        ({"tags": Edit(None, [""])}, ("tags", "add", "0"), "REQUIRED"),
        ({"tags": Edit(["ok", "x" * 51])}, ("tags", "set", "1"), "TOO_LONG"),
        ({"tags": Edit(None, [], ["\u2066"])}, ("tags", "remove", "0"), "REQUIRED"),
        ({"tags": Edit(["a"], ["b"])}, ("tags",), "EITHER_OR"),
        ({"managers": Edit([], [], [None])}, ("managers",), "EITHER_OR"),
        ({"managers": Edit([None])}, ("managers", "set", "0"), "NOT_A_MEMBER"),
        ({"managers": Edit(None, [new_id()])}, ("managers", "add", "0"), "NOT_A_MEMBER"),
    ],
)
async def test_what_is_wrong_is_said_and_nothing_of_it_is_written(
    ada: Member, bo: Contractor, given: dict[str, Any], path: tuple[str, ...], code: str
):
    wish = Wish(bo.id, **{**given, "texts": {"feature": "half", **given.get("texts", {})}})

    assert await update(ada, wish) == [INVALID]

    [issues] = await find_issues(ada, [wish])
    assert (code, path) in [(issue.code, issue.path) for issue in issues]
    assert (await Contractor.get(id=bo.id)).feature is None
    assert await Tag.all().count() == 0


async def test_an_external_id_is_one_row_s_only(
    ada: Member, eve: Member, bo: Contractor, di: Contractor
):
    [theirs] = await invite(eve, ["theirs@work.example"], Terms())
    assert theirs.contractor

    assert await update(eve, texts(theirs.contractor, external_id="7")) == [UPDATED]
    assert await update(ada, texts(bo, external_id="7"), texts(di, external_id="7")) == [
        UPDATED, TAKEN,
    ]  # fmt: skip
    assert await update(ada, texts(di, external_id="7", feature="x")) == [TAKEN]
    assert (await Contractor.get(id=di.id)).feature is None


async def test_an_external_id_that_is_given_up_can_be_taken_in_the_same_call(
    ada: Member, bo: Contractor, di: Contractor
):
    await update(ada, texts(bo, external_id="7"))

    assert await update(ada, texts(di, external_id="7"), texts(bo, external_id="8")) == [
        TAKEN, UPDATED,
    ]  # fmt: skip
    assert (
        await update(ada, texts(bo, external_id="9"), texts(di, external_id="8")) == [UPDATED] * 2
    )
    assert (await Contractor.get(id=di.id)).external_id == "8"


async def test_an_external_id_wanted_by_many_at_once_is_given_to_one(ada: Member, max: Member):
    invited = await invite(ada, [f"c{n}@work.example" for n in range(6)], Terms())
    rows = [each.contractor for each in invited if each.contractor]

    done = await asyncio.gather(
        *(
            update(by, texts(row, external_id="7"))
            for by, row in zip([ada, max] * 3, rows, strict=True)
        )
    )

    assert sorted(outcome for [outcome] in done) == [TAKEN] * 5 + [UPDATED]


async def test_tags_are_made_on_the_fly_and_shown_as_first_typed(
    ada: Member, bo: Contractor, di: Contractor
):
    await update(ada, tagged(bo, "Senior  Artist", "ЁЛКА", "senior artist"), tagged(di, "ёлка"))

    assert await tags_of(bo) == ["Senior Artist", "ЁЛКА"]
    assert await tags_of(di) == ["ЁЛКА"]
    assert await Tag.all().count() == 2
    await update(ada, Wish(bo.id, tags=Edit(["SENIOR ARTIST", "new"])))
    assert await tags_of(bo) == ["Senior Artist", "new"]
    await update(ada, tagged(bo, "third", remove=["NEW", "never worn"]))
    assert await tags_of(bo) == ["Senior Artist", "third"]


async def test_a_tag_that_nobody_wears_any_more_is_gone(
    ada: Member, bo: Contractor, di: Contractor
):
    await update(ada, tagged(bo, "a", "b"), tagged(di, "b"))

    await update(ada, Wish(bo.id, tags=Edit([])))
    assert [tag.name for tag in await Tag.all()] == ["b"]
    await erase_address(di.email)
    assert await Tag.all().count() == 0
    assert await ContractorTag.all().count() == 0


async def test_a_tag_that_two_make_at_once_is_made_once(
    ada: Member, max: Member, bo: Contractor, di: Contractor
):
    spellings = ["Mocap", "mocap", "MOCAP", "mocaP"]
    rows = [bo, di, bo, di]

    done = await asyncio.gather(
        *(
            update(by, tagged(row, name))
            for by, row, name in zip([ada, max] * 2, rows, spellings, strict=True)
        )
    )

    assert sorted(outcome for [outcome] in done) == [UNCHANGED] * 2 + [UPDATED] * 2
    assert await Tag.all().count() == 1
    assert await tags_of(bo) == await tags_of(di)


async def test_a_tag_taken_off_while_another_puts_it_on_is_never_lost(
    ada: Member, max: Member, bo: Contractor, di: Contractor
):
    for _ in range(5):
        await update(ada, tagged(bo, "shared"), Wish(di.id, tags=Edit([])))

        await asyncio.gather(
            update(ada, tagged(bo, remove=["shared"])), update(max, tagged(di, "shared"))
        )

        assert (await tags_of(bo), await tags_of(di)) == ([], ["shared"])
        assert await Tag.all().count() == 1


async def test_tags_of_two_companies_are_two_tags(ada: Member, eve: Member, bo: Contractor):
    [theirs] = await invite(eve, ["theirs@work.example"], Terms())
    assert theirs.contractor

    await update(ada, tagged(bo, "vip"))
    await update(eve, tagged(theirs.contractor, "vip"))
    await update(eve, Wish(theirs.contractor.id, tags=Edit([])))

    assert [tag.company_id for tag in await Tag.all()] == [ada.company_id]


async def test_tags_have_an_end_on_a_row_and_in_a_company(
    ada: Member, bo: Contractor, di: Contractor
):
    many = [f"t{n}" for n in range(OF_A_CONTRACTOR)]
    assert await update(ada, tagged(bo, *many, "one more")) == [UpdateOutcome.TOO_MANY_TAGS]
    assert await update(ada, tagged(bo, *many)) == [UPDATED]
    await Tag.bulk_create(
        [
            Tag(company_id=ada.company_id, name=f"x{n}", name_key=f"x{n}")
            for n in range(OF_A_COMPANY - OF_A_CONTRACTOR)
        ]
    )

    assert await update(ada, tagged(di, "new")) == [UpdateOutcome.TOO_MANY_TAGS]
    assert await update(ada, tagged(di, "T1", "X3")) == [UPDATED]
    assert await tags_of(di) == ["t1", "x3"]


async def test_search_finds_tags_and_own_texts(ada: Member, bo: Contractor):
    await update(ada, tagged(bo, "Motion Design"), texts(bo))
    await update(ada, texts(bo, display_name="Борис", external_id="HR-77"))

    async def found(source: WordSource) -> set[str]:
        rows = SearchWord.filter(contractor_id=bo.id, source=source)
        return {row[0] for row in await rows.values_list("word")}

    assert await found(WordSource.TAG) == {"motion", "design"}
    assert {"борис", "hr", "77"} <= await found(WordSource.ROW)
    await update(ada, tagged(bo, remove=["motion design"]), texts(bo))
    assert await found(WordSource.TAG) == set()


async def test_managers_are_set_added_and_removed(ada: Member, max: Member, bo: Contractor):
    pat = await colleague(ada, "pat", Role.OBSERVER)

    await update(ada, Wish(bo.id, managers=Edit(None, [max.id, pat.id], [ada.id])))
    assert await managers_of(bo) == {max.id, pat.id}
    await pat.set(status=MemberStatus.REMOVED)
    assert await update(ada, Wish(bo.id, managers=Edit([pat.id]))) == [INVALID]
    await update(ada, Wish(bo.id, managers=Edit(None, [], [pat.id])))
    assert await managers_of(bo) == {max.id}
    await update(ada, Wish(bo.id, managers=Edit([])))
    assert await managers_of(bo) == set()


async def test_a_member_of_another_company_manages_nobody_here(
    ada: Member, eve: Member, bo: Contractor
):
    before = await managers_of(bo)

    assert await update(ada, Wish(bo.id, managers=Edit(None, [eve.id]))) == [INVALID]
    assert await managers_of(bo) == before


async def test_a_manager_of_own_rows_changes_these_only(ada: Member, max: Member, bo: Contractor):
    [mine] = await invite(max, ["own@work.example"], Terms())
    await ada.company.set(managers_see=ManagersSee.OWN)
    limited = await member_of(max)
    assert mine.contractor

    outcomes = await update(
        limited, texts(bo, feature="x"), texts(mine.contractor, feature="y"), tagged(bo, "t")
    )
    handed_on = await update(limited, Wish(mine.contractor.id, managers=Edit([ada.id])))
    again = await update(limited, texts(mine.contractor, feature="z"))

    nothing = UpdateOutcome.NOT_FOUND
    assert (outcomes, handed_on, again) == ([nothing, UPDATED, nothing], [UPDATED], [nothing])
    assert (await Contractor.get(id=bo.id)).feature is None


async def test_who_updates_is_who_may_invite(ada: Member, bo: Contractor):
    for role in Role:
        member = await colleague(ada, role.value.lower(), role)
        if role in (Role.OWNER, Role.ADMIN, Role.MANAGER):
            assert await update(member, texts(bo, feature=role.value)) == [UPDATED]
        else:
            with pytest.raises(NotPermitted):
                await update(member, texts(bo, feature=role.value))


async def test_a_company_suspended_meanwhile_writes_nothing(ada: Member, bo: Contractor):
    await Company.filter(id=ada.company_id).update(status=CompanyStatus.SUSPENDED)

    with pytest.raises(CompanySuspended):
        await update(ada, texts(bo, feature="x"))


async def test_five_hundred_take_as_many_statements_as_two(ada: Member):
    invited = await invite(ada, [f"c{n}@work.example" for n in range(500)], Terms())
    rows = [each.contractor for each in invited if each.contractor]

    def wishes(count: int, mark: str) -> list[Wish]:
        return [
            Wish(
                row.id,
                texts={"feature": mark, "external_id": f"{mark}{row.id}"},
                tags=Edit([mark]),
                managers=Edit([ada.id]),
            )
            for row in rows[:count]
        ]

    await update(ada, *wishes(500, "zero"))
    with counted() as two:
        await update(ada, *wishes(2, "a"))
    with counted() as all_of_them:
        assert await update(ada, *wishes(500, "b")) == [UPDATED] * 500

    assert len(all_of_them) <= len(two) + 10  # lists of words come in batches


@settings(deadline=None)
@given(
    st.sets(st.integers(0, 9)),
    st.none() | st.lists(st.integers(0, 9)),
    st.lists(st.integers(0, 9)),
    st.lists(st.integers(0, 9)),
)
def test_an_edit_repeated_changes_nothing_more(
    before: set[int], to: list[int] | None, add: list[int], remove: list[int]
):
    edit = Edit(to, add, remove)

    once = edit(before)

    assert edit(once) == once
    assert set(add) <= once
    assert not (set(remove) - set(add)) & once
    assert once <= before | set(add) | set(to or ())


@settings(deadline=None)
@given(st.text(max_size=60))
def test_a_tag_has_one_key_however_it_is_typed(name: str):
    read = read_tag(name)

    if isinstance(read, Issue):
        return
    assert tag_key(read) == tag_key(tag_key(read))
    assert 0 < len(tag_key(read)) <= 3 * 50
