"""Notes: who writes and changes them, what they may say, and that search finds their words."""

import asyncio
from collections.abc import Awaitable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.files import open_files
from app.keys import Keyring
from models import (
    Change,
    Contractor,
    ContractorManager,
    ContractorTag,
    DashboardView,
    Member,
    Note,
    SearchWord,
    Tag,
)
from models.base import new_id
from models.change import ChangeType
from models.closing import erase_company
from models.company import Role
from models.contractor import WordSource
from models.dashboard_view import save_view
from models.erasing import erase_address
from models.inviting import Terms, invite
from models.note import BODY, MOST, add_note, delete_note, edit_note
from models.problems import InvalidInput, NotFound, NotPermitted, Problem
from models.rights import ManagersSee
from models.text.lines import read_text
from models.updating import Edit, Wish, update_contractors
from tests.conftest import member_of
from tests.models.hiring import colleague


async def note_words(contractor: Contractor) -> set[str]:
    rows = SearchWord.filter(contractor_id=contractor.id, source=WordSource.NOTE)
    return set(await rows.values_list("word", flat=True))  # type: ignore[arg-type]


async def codes_of(doing: Awaitable[Any]) -> list[tuple[str, tuple[str, ...]]]:
    with pytest.raises(InvalidInput) as refused:
        await doing
    return [(issue.code, issue.path) for issue in refused.value.issues]


async def test_a_note_keeps_its_words_and_lines_its_author_and_its_place(
    ada: Member, bo: Contractor
):
    note = await add_note(ada, bo.id, "  Знает Blender,\r\nhttps://bo.example/портфолио\t✔ \n")

    kept = await Note.get(id=note.id)
    assert kept.body == "Знает Blender,\nhttps://bo.example/портфолио\t✔"
    assert (kept.author_id, kept.pinned, kept.edited_at) == (ada.id, False, None)


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("", "REQUIRED"),
        (" \n\u200b ", "REQUIRED"),
        ("x" * (BODY + 1), "TOO_LONG"),
        ("a\0b", "CHARACTER_NOT_ALLOWED"),
        ("pay \u202e001 dollars", "CHARACTER_NOT_ALLOWED"),
        ("a\ud800b", "CHARACTER_NOT_ALLOWED"),
        ("a\u2028b", "CHARACTER_NOT_ALLOWED"),
    ],
)
async def test_what_is_no_note_is_refused_and_nothing_is_kept(
    ada: Member, bo: Contractor, body: str, code: str
):
    assert await codes_of(add_note(ada, bo.id, body)) == [(code, ("body",))]

    kept = await add_note(ada, bo.id, "fine")
    assert await codes_of(edit_note(ada, kept.id, body=body)) == [(code, ("body",))]
    assert [note.body for note in await Note.all()] == ["fine"]


async def test_the_longest_note_is_taken(ada: Member, bo: Contractor):
    note = await add_note(ada, bo.id, "ё" * BODY)

    assert len((await Note.get(id=note.id)).body) == BODY


@settings(deadline=None)
@given(st.text(max_size=200))
def test_a_text_that_was_read_reads_the_same_again(text: str):
    read = read_text(text, 1_000)

    if isinstance(read, str):
        assert read_text(read, 1_000) == read


async def test_its_words_are_found_as_long_as_they_are_there(ada: Member, bo: Contractor):
    first = await add_note(ada, bo.id, "Отличный Монтажёр")
    second = await add_note(ada, bo.id, "montage, отличный")

    assert await note_words(bo) == {"отличныи", "монтажер", "montage"}
    await edit_note(ada, first.id, body="Speaks Łódź dialect")
    assert await note_words(bo) == {"speaks", "lodz", "dialect", "montage", "отличныи"}
    await delete_note(ada, second.id)
    assert await note_words(bo) == {"speaks", "lodz", "dialect"}


async def test_words_of_notes_leave_those_of_the_row_alone(ada: Member, bo: Contractor):
    before = await SearchWord.filter(contractor_id=bo.id).count()

    note = await add_note(ada, bo.id, "bo work example")
    await delete_note(ada, note.id)

    assert before > 0
    assert await SearchWord.filter(contractor_id=bo.id).count() == before


async def test_of_very_many_words_the_pinned_and_the_newest_are_indexed(
    ada: Member, bo: Contractor
):
    def body(letter: str) -> str:
        return " ".join(f"{letter}{n}" for n in range(700))

    oldest = await add_note(ada, bo.id, body("a"))
    await add_note(ada, bo.id, body("b"))
    await add_note(ada, bo.id, body("c"))

    found = await note_words(bo)
    assert (len(found), {"c0", "c699", "b299"} - found) == (1_000, set())
    assert "a0" not in found
    await edit_note(ada, oldest.id, pinned=True)
    assert "a699" in await note_words(bo)
    assert await SearchWord.filter(contractor_id=bo.id).count() <= 2_000


async def test_who_writes_notes_is_who_may_invite(ada: Member, bo: Contractor):
    for role in Role:
        member = await colleague(ada, role.value.lower(), role)
        if role in (Role.OWNER, Role.ADMIN, Role.MANAGER):
            assert await add_note(member, bo.id, "Fine")
        else:
            with pytest.raises(NotPermitted):
                await add_note(member, bo.id, "Fine")


async def test_words_are_their_authors_or_whose_the_company_is(
    ada: Member, max: Member, bo: Contractor
):
    by_ada, by_max = await add_note(ada, bo.id, "one"), await add_note(max, bo.id, "two")

    for refused in (edit_note(max, by_ada.id, body="other"), delete_note(max, by_ada.id)):
        with pytest.raises(NotPermitted):
            await refused
    assert (await edit_note(ada, by_max.id, body="mended")).author_id == max.id
    assert (await edit_note(max, by_ada.id, pinned=True)).pinned
    assert (await edit_note(max, by_ada.id, body="one")).edited_at is None
    assert (await Note.get(id=by_max.id)).edited_at
    await delete_note(ada, by_max.id)
    assert await Note.all().count() == 1


async def test_a_note_that_is_refused_an_edit_is_not_pinned_by_it_either(
    ada: Member, max: Member, bo: Contractor
):
    note = await add_note(ada, bo.id, "one")

    with pytest.raises(NotPermitted):
        await edit_note(max, note.id, body="other", pinned=True)

    assert not (await Note.get(id=note.id)).pinned


async def test_notes_of_other_companies_and_of_nobody_do_not_exist(
    ada: Member, eve: Member, bo: Contractor
):
    note = await add_note(ada, bo.id, "ours")
    attempts: list[Awaitable[Any]] = [
        add_note(eve, bo.id, "x"), add_note(ada, new_id(), "x"), add_note(ada, None, "x"),
        edit_note(eve, note.id, body="x"), edit_note(eve, note.id, pinned=True),
        delete_note(eve, note.id), delete_note(ada, None), edit_note(ada, new_id(), body="x"),
    ]  # fmt: skip

    for attempt in attempts:
        with pytest.raises(NotFound):
            await attempt

    assert [n.body for n in await Note.all()] == ["ours"]


async def test_a_manager_of_own_rows_writes_about_these_only(
    ada: Member, max: Member, bo: Contractor
):
    note = await add_note(ada, bo.id, "ours")
    [mine] = await invite(max, ["own@work.example"], Terms())
    await ada.company.set(managers_see=ManagersSee.OWN)
    limited = await member_of(max)
    assert mine.contractor

    for attempt in (add_note(limited, bo.id, "x"), edit_note(limited, note.id, pinned=True)):
        with pytest.raises(NotFound):
            await attempt
    own = await add_note(limited, mine.contractor.id, "mine")
    await ContractorManager.filter(contractor_id=mine.contractor.id).delete()
    with pytest.raises(NotFound):
        await delete_note(limited, own.id)


async def test_a_company_hears_that_there_is_a_note_and_nothing_of_what_it_says(
    ada: Member, bo: Contractor
):
    version = (await Contractor.get(id=bo.id)).version

    note = await add_note(ada, bo.id, "secret")
    await edit_note(ada, note.id, pinned=True)
    await edit_note(ada, note.id, pinned=True)
    await delete_note(ada, note.id)

    told = await Change.filter(type=ChangeType.CONTRACTOR_UPDATED, contractor_id=bo.id)
    assert [change.data for change in told] == [{"columns": ["notes"]}] * 3
    assert (await Contractor.get(id=bo.id)).version == version


async def test_there_is_an_end_to_notes_about_one_contractor(ada: Member, bo: Contractor):
    await Note.bulk_create(
        [Note(contractor_id=bo.id, author_id=ada.id, body="x") for _ in range(MOST)]
    )

    assert await codes_of(add_note(ada, bo.id, "y")) == [("TOO_MANY_NOTES", ("contractorId",))]


async def test_notes_written_at_once_are_all_found(ada: Member, max: Member, bo: Contractor):
    authors = [ada, max] * 5

    await asyncio.gather(*(add_note(by, bo.id, f"word{n}") for n, by in enumerate(authors)))

    assert await note_words(bo) == {f"word{n}" for n in range(10)}


async def test_a_note_deleted_twice_at_once_goes_once(ada: Member, bo: Contractor):
    note = await add_note(ada, bo.id, "x")

    done = await asyncio.gather(
        *(delete_note(ada, note.id) for _ in range(4)), return_exceptions=True
    )

    assert sorted(type(each).__name__ for each in done) == ["NotFound"] * 3 + ["Note"]
    assert all(isinstance(each, Note | Problem) for each in done)
    assert await note_words(bo) == set()


@pytest.mark.parametrize("how", ["the person", "the company"])
async def test_notes_tags_and_their_words_go_when_all_is_erased(
    ada: Member, bo: Contractor, tmp_path: Path, how: str
):
    await add_note(ada, bo.id, "Qwertzuiop")
    await update_contractors(ada, [Wish(bo.id, tags=Edit(["Dilara's"]))])
    await save_view(ada, None, {"name": "Dilara"}, is_shared=True)

    if how == "the person":
        await erase_address(bo.email)
    else:
        await erase_company(
            ada.company, open_files(tmp_path.as_uri(), Keyring(["a secret for tests only"]))
        )

    assert (await Note.all(), await ContractorTag.all(), await Tag.all()) == ([], [], [])
    found = set(await SearchWord.filter(contractor_id=bo.id).values_list("word", flat=True))
    assert not {"qwertzuiop", "dilara"} & found
    assert await DashboardView.all().count() == (how == "the person")
