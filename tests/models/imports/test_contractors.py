import asyncio
from collections import Counter
from typing import Any

import pytest

from models import Change, Contractor, Import, Invitation, Job, Member, Profile, SearchWord
from models.account import Account, Locale
from models.change import ChangeType
from models.company import ManagersSee, MemberStatus
from models.contractor import ContractorManager, ContractorStatus, Source
from models.erasing import erase_address
from models.former_address import FormerAddress
from models.imports import committing, importing
from models.imports.columns import ImportKind
from models.imports.committing import commit_chunk, commit_import
from models.imports.imported import AlreadyImported, ImportMode, ImportStatus
from models.imports.importing import cancel_import, expire_checked, store_check
from models.invitation import AWAITING_IMPORT
from models.joining import claim
from tests.asking import counted
from tests.conftest import Clock, make_account, member_of, with_policy
from tests.models.imports.people import look_at, people, take_in
from tests.models.imports.sheets import check, rows, sheet, start

JOSE: dict[str, Any] = {
    "email": "jose@work.example",
    "phone": "+44 7911 123456",
    "first_name": "Хосе",
    "last_name": "Álvarez",
    "feature": "Translates",
    "manager_email": "max@acme.example",
    "language": "ru",
    "welcome_message": "Welcome!",
    "external_id": "C-1",
}
FORCED: dict[str, Any] = {"mode": None, "force": True}


async def jose() -> Contractor:
    return await Contractor.get(email_key="jose@work.example")


async def managers_of(contractor: Contractor) -> set[Any]:
    found = await ContractorManager.filter(contractor_id=contractor.id)
    return {each.member_id for each in found}


async def test_a_row_becomes_an_invited_contractor_with_all_that_it_says(ada: Member, max: Member):
    made = await take_in(ada, JOSE)

    row = await jose()
    assert (made.status, made.counts) == (ImportStatus.COMMITTED, {"COMMITTED": 1})
    assert row.status is ContractorStatus.INVITED
    assert (row.source, row.feature, row.external_id) == (
        Source.CONTRACTOR_IMPORT, "Translates", "C-1",
    )  # fmt: skip
    assert row.display_name == "Хосе Álvarez"
    assert (row.suggested_first_name, row.suggested_last_name) == ("Khose", "Álvarez")
    assert row.suggested_phone == "+447911123456"
    assert await managers_of(row) == {max.id}
    invitation = await Invitation.get(contractor=row)
    assert (invitation.locale, invitation.message) == (Locale.RU, "Welcome!")
    assert (invitation.source, invitation.import_id) == (Source.CONTRACTOR_IMPORT, made.id)
    words = set(await SearchWord.filter(contractor_id=row.id).values_list("word", flat=True))
    assert {"хосе", "alvarez", "translates"} <= words
    assert await rows(made) == [(2, "COMMITTED", ["NAME_NOT_LATIN"])]


async def test_each_new_address_gets_one_letter_once_everything_is_committed(
    ada: Member, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(committing, "CHUNK", 2)
    await Job.all().delete()
    made = await look_at(ada, *(f"p{n}@work.example" for n in range(5)), mode=ImportMode.VALID_ROWS)

    assert await commit_chunk(made.id)
    assert await Job.filter(kind="send_invitation").count() == 0
    assert {i.delivery_detail for i in await Invitation.all()} == {AWAITING_IMPORT}
    await asyncio.gather(*(commit_chunk(made.id) for _ in range(3)))
    while await commit_chunk(made.id):
        pass

    assert await Job.filter(kind="send_invitation").count() == 5
    assert {i.delivery_detail for i in await Invitation.all()} == {None}
    assert await Contractor.all().count() == 5


async def test_the_same_file_again_changes_nothing(ada: Member, max: Member):
    first = await take_in(ada, JOSE, "new@work.example")
    before = [dict(row) for row in await Contractor.all().order_by("id")]
    with pytest.raises(AlreadyImported) as refused:
        await start(ada, kind=ImportKind.CONTRACTORS, publish=False)
    changes = await Change.filter(contractor_id__isnull=False).count()

    again = await take_in(ada, JOSE, "new@work.example")

    assert refused.value.import_id == first.type_id
    assert again.counts == {"UNCHANGED": 2}
    assert [dict(row) for row in await Contractor.all().order_by("id")] == before
    assert await Invitation.all().count() == 2
    assert await Change.filter(contractor_id__isnull=False).count() == changes


async def test_people_may_be_taken_from_a_file_whose_tasks_were_imported(ada: Member):
    await check(ada, sheet("new@work.example"))

    made = await look_at(ada, "new@work.example", mode=ImportMode.VALID_ROWS)

    assert made.status is ImportStatus.COMMITTING


async def test_who_is_on_the_team_is_brought_up_to_date_without_a_letter(
    ada: Member, max: Member, di: Contractor
):
    await Job.all().delete()
    profile = await Profile.get(account_id=di.account_id)
    new = JOSE | {"email": "di@work.example", "welcome_message": "Not sent"}

    made = await take_in(ada, new)

    row = await Contractor.get(id=di.id)
    assert made.counts == {"COMMITTED": 1}
    assert (row.status, row.version) == (di.status, di.version + 1)
    assert (row.display_name, row.feature, row.external_id) == ("Хосе Álvarez", "Translates", "C-1")
    assert await managers_of(row) == {ada.id, max.id}
    assert await Job.filter(kind__startswith="send_").count() == 0
    change = await Change.filter(type=ChangeType.CONTRACTOR_UPDATED).order_by("-seq").first()
    assert change
    assert change.data["columns"] == [
        "display_name", "external_id", "feature", "managers", "suggestions",
    ]  # fmt: skip
    assert dict(await Profile.get(account_id=di.account_id)) == dict(profile)


async def test_a_blank_cell_leaves_what_there_is(ada: Member, max: Member):
    await take_in(ada, JOSE)

    made = await take_in(ada, {"email": "jose@work.example", "feature": "Draws"})

    row = await jose()
    assert made.counts == {"COMMITTED": 1}
    assert (row.feature, row.external_id, row.display_name) == ("Draws", "C-1", "Хосе Álvarez")
    assert row.suggested_phone == "+447911123456"
    assert await managers_of(row) == {max.id}


@pytest.mark.parametrize(
    "status", [ContractorStatus.EXCLUDED, ContractorStatus.DECLINED, ContractorStatus.LEFT]
)
async def test_who_is_gone_is_invited_again_as_the_check_foretold(
    ada: Member, di: Contractor, status: ContractorStatus
):
    await Contractor.filter(id=di.id).update(status=status)

    seen = await look_at(ada, "di@work.example", **FORCED)
    assert await rows(seen) == [(2, "VALID", ["INVITED_AGAIN"])]
    await commit_import(ada, seen.id, ImportMode.VALID_ROWS)
    await commit_chunk(seen.id)

    row = await Contractor.get(id=di.id)
    assert row.status is ContractorStatus.INVITED
    assert row.must_confirm is (status is not ContractorStatus.EXCLUDED)
    assert await Invitation.filter(contractor=row, import_id=seen.id).count() == 1


async def test_whose_invitation_is_over_is_invited_again(ada: Member, bo: Contractor, clock: Clock):
    open_one = await look_at(ada, "bo@work.example", **FORCED)
    clock.move(days=15)

    over = await take_in(ada, "bo@work.example")

    assert open_one.counts == {"UNCHANGED": 1}
    assert over.counts == {"COMMITTED": 1}
    assert await Invitation.filter(contractor_id=bo.id).count() == 2


async def test_what_names_somebody_twice_or_takes_anothers_number_is_left_out(
    ada: Member, di: Contractor
):
    await di.set(external_id="C-1")
    seen = await look_at(
        ada,
        {"email": "a@work.example", "external_id": "C-1"},
        {"email": "b@work.example", "external_id": "C-2"},
        {"email": "B@work.example", "feature": "again"},
        {"email": "c@work.example", "external_id": "C-2"},
        {"email": "di@work.example", "external_id": "C-1"},
        {"email": "d@work.example", "language": "fr", "external_id": "C-3"},
        {"email": "d@work.example", "external_id": "C-3"},
        **FORCED,
    )

    assert await rows(seen) == [
        (2, "DUPLICATE", ["EXTERNAL_ID_OF_ANOTHER"]),
        (3, "VALID", []),
        (4, "DUPLICATE", ["ADDRESS_REPEATED"]),
        (5, "DUPLICATE", ["EXTERNAL_ID_REPEATED"]),
        (6, "UNCHANGED", []),
        (7, "INVALID", ["UNKNOWN_LANGUAGE"]),
        (8, "VALID", []),
    ]


async def test_a_check_that_was_broken_off_remembers_whom_it_met(
    ada: Member, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(importing, "CHUNK", 2)
    made = await start(ada, kind=ImportKind.CONTRACTORS, mode=None, publish=False)
    whole = people(
        {"email": "a@work.example", "external_id": "C-1"},
        "b@work.example",
        "A@work.example",
        {"email": "c@work.example", "external_id": "C-1"},
    )

    class BrokenOff:
        columns, problems, notes, total = whole.columns, (), (), whole.total

        async def batches(self):
            yield whole.rows[:2]
            raise ConnectionError

    with pytest.raises(ConnectionError):
        await store_check(made, BrokenOff())
    assert (await Import.get(id=made.id)).checked == 2
    await store_check(made, whole)

    assert [(status, codes) for _, status, codes in await rows(made)] == [
        ("VALID", []),
        ("VALID", []),
        ("DUPLICATE", ["ADDRESS_REPEATED"]),
        ("DUPLICATE", ["EXTERNAL_ID_REPEATED"]),
    ]


async def test_a_number_that_somebody_took_meanwhile_is_told_at_the_commit(
    ada: Member, di: Contractor
):
    seen = await look_at(ada, {"email": "a@work.example", "external_id": "C-1"}, "b@work.example")
    await di.set(external_id="C-1")

    await commit_import(ada, seen.id, ImportMode.VALID_ROWS)
    await commit_chunk(seen.id)

    assert await rows(seen) == [
        (2, "DUPLICATE", ["EXTERNAL_ID_OF_ANOTHER"]),
        (3, "COMMITTED", []),
    ]


async def test_all_or_nothing_that_turned_bad_invites_nobody(ada: Member, di: Contractor):
    seen = await look_at(ada, {"email": "a@work.example", "external_id": "C-1"}, "b@work.example")
    await di.set(external_id="C-1")

    await commit_import(ada, seen.id, ImportMode.ALL_OR_NOTHING)
    await commit_chunk(seen.id)

    assert (await Import.get(id=seen.id)).status is ImportStatus.CHECKED
    assert await Contractor.all().count() == 1


async def test_caps_shape_letters_and_refuse_only_above_all_that_may_wait(ada: Member):
    with_policy(invitation_letters_an_hour=2, invitation_letters_waiting=4)

    made = await take_in(ada, *(f"p{n}@work.example" for n in range(5)))

    assert [(status, codes) for _, status, codes in await rows(made)][3:] == [
        ("COMMITTED", []),
        ("INVALID", ["INVITATIONS_LIMITED"]),
    ]
    jobs = await Job.filter(kind="send_invitation").order_by("run_at")
    hours = [round((job.run_at - jobs[0].run_at).total_seconds() / 3600) for job in jobs]
    assert hours == [0, 0, 1, 1]


async def test_a_manager_who_sees_own_rows_makes_and_changes_own_rows_only(
    ada: Member, max: Member, di: Contractor
):
    await ada.company.set(managers_see=ManagersSee.OWN)
    limited = await member_of(max)

    made = await take_in(
        limited,
        "mine@work.example",
        {"email": "ours@work.example", "manager_email": "ada@acme.example"},
        {"email": "di@work.example", "feature": "Mine now"},
    )

    assert [status for _, status, _ in await rows(made)] == ["COMMITTED", "COMMITTED", "INVALID"]
    mine = await Contractor.get(email_key="mine@work.example")
    ours = await Contractor.get(email_key="ours@work.example")
    assert await managers_of(mine) == {max.id}
    assert await managers_of(ours) == {ada.id, max.id}
    assert (await Contractor.get(id=di.id)).feature is None


async def test_a_member_who_was_removed_manages_nobody_new(ada: Member, max: Member):
    await max.set(status=MemberStatus.REMOVED)

    seen = await look_at(ada, JOSE)

    assert await rows(seen) == [(2, "INVALID", ["MANAGER_NOT_A_MEMBER", "NAME_NOT_LATIN"])]


async def test_of_two_members_with_the_same_people_at_once_each_is_invited_once(
    ada: Member, max: Member
):
    all = [f"p{n}@work.example" for n in range(6)]
    first = await look_at(ada, *all, sha256="a" * 64)
    second = await look_at(max, *reversed(all), sha256="b" * 64)
    await commit_import(ada, first.id, ImportMode.VALID_ROWS)
    await commit_import(max, second.id, ImportMode.VALID_ROWS)

    await asyncio.gather(commit_chunk(first.id), commit_chunk(second.id))

    assert await Contractor.all().count() == await Invitation.all().count() == 6
    counts = [(await Import.get(id=made.id)).counts for made in (first, second)]
    assert sum((Counter(each) for each in counts), Counter()) == {"COMMITTED": 6, "UNCHANGED": 6}


async def test_the_same_file_of_two_members_at_once_is_begun_once(ada: Member, max: Member):
    begun = await asyncio.gather(
        *(start(m, kind=ImportKind.CONTRACTORS, publish=False) for m in (ada, max)),
        return_exceptions=True,
    )

    assert sum(isinstance(each, AlreadyImported) for each in begun) == 1


async def test_it_is_called_off_and_expires_like_any_import(ada: Member, clock: Clock):
    first, second = [await look_at(ada, f"{n}@work.example") for n in "ab"]

    await cancel_import(ada, first.id)
    clock.move(hours=25)
    await expire_checked()

    assert (await Import.get(id=first.id)).status is ImportStatus.CANCELLED
    assert (await Import.get(id=second.id)).status is ImportStatus.EXPIRED
    assert await Contractor.all().count() == 0


async def test_a_former_address_leads_to_the_person_as_it_does_for_invitations(
    ada: Member, di: Contractor
):
    await FormerAddress.leave([di], "old@work.example")

    made = await take_in(ada, {"email": "old@work.example", "feature": "Draws"})

    assert made.counts == {"COMMITTED": 1}
    assert await Contractor.all().count() == 1
    assert (await Contractor.get(id=di.id)).feature == "Draws"


async def test_what_a_file_says_of_a_person_stays_with_one_company_and_out_of_the_profile(
    ada: Member, eve: Member, max: Member
):
    await take_in(ada, JOSE)
    await take_in(eve, {"email": "jose@work.example", "first_name": "Joe"})
    account = await make_account("jose@work.example")

    await claim(account)

    ours, theirs = [
        await Contractor.get(email_key="jose@work.example", company_id=m.company_id)
        for m in (ada, eve)
    ]
    profile = await Profile.get(account=account)
    assert (profile.first_name, profile.last_name) == (None, None)
    assert (await Account.get(id=account.id)).phone is None
    assert (ours.first_name, ours.display_name) == (None, "Хосе Álvarez")
    assert (theirs.first_name, theirs.display_name) == (None, "Joe")
    assert (theirs.suggested_phone, theirs.external_id) == (None, None)


async def test_erasing_a_person_takes_the_suggestions_along(ada: Member, max: Member):
    made = await take_in(ada, JOSE)

    await erase_address("jose@work.example")

    [row] = await Contractor.all()
    assert (row.suggested_first_name, row.suggested_last_name, row.suggested_phone) == (None,) * 3
    assert (row.display_name, row.external_id) == (None, None)
    assert await rows(made) == [(2, "COMMITTED", ["PERSON_ERASED"])]


async def test_a_chunk_takes_as_many_statements_whatever_its_length(ada: Member, max: Member):
    def some(n: int, at: str) -> list[dict[str, Any]]:
        return [
            JOSE | {"email": f"{at}{i}@work.example", "external_id": f"{at}{i}"} for i in range(n)
        ]

    costs = []
    for count, at in ((20, "a"), (40, "b")):
        made = await look_at(ada, *some(count, at), mode=ImportMode.VALID_ROWS, sha256=at * 64)
        with counted() as statements:
            await commit_chunk(made.id)
        costs.append(len(statements))

    assert costs[1] == costs[0]
