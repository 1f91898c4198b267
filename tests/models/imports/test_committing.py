import asyncio
from collections import Counter
from typing import Any

import pytest

from models import (
    Change,
    Contractor,
    Import,
    ImportRow,
    Invitation,
    Job,
    Member,
    Notice,
    SearchWord,
    Task,
)
from models.account import Account
from models.change import ChangeType
from models.company import CompanyStatus, MemberStatus, Role
from models.contractor import ContractorStatus
from models.imports import committing
from models.imports.committing import commit_chunk, commit_import, fail_import
from models.imports.imported import AlreadyImported, ImportMode, ImportStatus, NotCommittable
from models.imports.sheet import Sheet
from models.invitation import AWAITING_IMPORT, AWAITING_REVIEW
from models.inviting import Terms, invite
from models.letters_waiting import release_letters
from models.problems import NotFound
from models.task import TaskStatus
from tests.asking import counted, give_task
from tests.conftest import member_of, with_policy
from tests.models.imports.sheets import carry_out, check, finish, rows, sheet, start


async def test_every_good_row_becomes_a_task_and_every_new_address_a_contractor(
    ada: Member, di: Contractor
):
    made = await carry_out(ada, sheet("di@work.example", "new@work.example", "new@work.example"))

    assert made.status is ImportStatus.COMMITTED
    assert made.committed_at
    assert made.counts == {"COMMITTED": 3}
    assert await Task.filter(import_id=made.id, status=TaskStatus.PUBLISHED).count() == 3
    assert await Contractor.filter(email_key="new@work.example").count() == 1
    done = await ImportRow.filter(workbook=made).order_by("number")
    tasks = {t.id: t.contractor_id for t in await Task.all()}
    assert {r.task_id: r.contractor_id for r in done} == tasks


async def test_each_person_gets_one_letter_once_everything_is_committed(
    ada: Member, di: Contractor, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(committing, "CHUNK", 2)
    await Job.all().delete()
    made = await check(ada, sheet(*["new@work.example", "di@work.example"] * 5))

    assert await commit_chunk(made.id)
    assert await Job.filter(kind__startswith="send_").count() == 0
    assert (await Invitation.get(import_id=made.id)).delivery_detail == AWAITING_IMPORT
    await finish(made)

    letters = Counter(j.kind for j in await Job.filter(kind__startswith="send_"))
    assert letters == {"send_invitation": 1, "send_notices": 1}
    notice = await Notice.get()
    assert len(notice.details["task_ids"]) == 5
    invitation = await Invitation.get(import_id=made.id)
    assert invitation.delivery_detail is None
    assert invitation.expires_at


async def test_what_the_check_found_is_what_the_commit_does(ada: Member, di: Contractor):
    await give_task(ada, di, external_id="T-1")
    gone = await give_task(ada, di)
    [ended] = await invite(ada, ["gone@work.example"], Terms())
    assert ended.contractor
    await Contractor.filter(id=ended.contractor.id).update(status=ContractorStatus.EXCLUDED)
    read = sheet(
        {"contractor_email": "di@work.example", "external_id": "T-1"},
        {"contractor_email": "di@work.example", "external_id": "T-2"},
        {"contractor_email": "di@work.example", "external_id": "T-2"},
        {"contractor_email": "di@work.example", "task_id": gone.type_id},
        "gone@work.example",
        {"contractor_email": "di@work.example", "amount": "x", "external_id": "T-3"},
        {"contractor_email": "di@work.example", "external_id": "T-3"},
    )

    made = await check(ada, read, mode=None)
    checked = await rows(made)
    await commit_import(ada, made.id, ImportMode.VALID_ROWS)
    committed = await rows(await finish(made))

    assert checked == [
        (2, "DUPLICATE", ["EXTERNAL_ID_TAKEN"]),
        (3, "VALID", []),
        (4, "DUPLICATE", ["EXTERNAL_ID_REPEATED"]),
        (5, "UNCHANGED", []),
        (6, "INVALID", ["CONTRACTOR_ENDED"]),
        (7, "INVALID", ["NOT_AN_AMOUNT"]),
        (8, "VALID", []),
    ]
    assert committed == [
        (n, s.replace("VALID", "COMMITTED") if s == "VALID" else s, i) for n, s, i in checked
    ]


async def test_what_an_import_committed_before_it_failed_is_not_committed_again(
    ada: Member, sam: Account
):
    made = await check(ada, sheet(*(f"p{n}@work.example" for n in range(501))))
    await commit_chunk(made.id)
    await ada.company.suspend(sam)
    await commit_chunk(made.id)
    await ada.company.activate(sam)

    with pytest.raises(AlreadyImported) as refused:
        await start(ada)

    assert (await Import.get(id=made.id)).status is ImportStatus.FAILED
    assert refused.value.import_id == made.type_id


async def test_L7_a_file_checked_twice_is_committed_once(ada: Member, max: Member):
    first, second = [await check(m, sheet("new@work.example"), mode=None) for m in (ada, max)]

    found = await asyncio.gather(
        commit_import(ada, first.id, ImportMode.VALID_ROWS),
        commit_import(max, second.id, ImportMode.VALID_ROWS),
        return_exceptions=True,
    )

    assert sum(isinstance(f, AlreadyImported) for f in found) == 1


async def test_a_file_that_was_forced_through_the_check_may_be_committed(ada: Member):
    await carry_out(ada, sheet("new@work.example"))
    again = await check(ada, sheet("new@work.example"), mode=None, force=True)

    await commit_import(ada, again.id, ImportMode.VALID_ROWS)

    assert (await finish(again)).counts == {"COMMITTED": 1}


async def test_a_worker_that_died_between_chunks_is_followed_by_another(
    ada: Member, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(committing, "CHUNK", 3)
    people = [f"p{n % 4}@work.example" for n in range(10)]
    made = await check(ada, sheet(*people))
    assert await commit_chunk(made.id)

    await asyncio.gather(*(finish(made) for _ in range(4)))

    assert (await Import.get(id=made.id)).counts == {"COMMITTED": 10}
    assert await Task.all().count() == 10
    assert await Contractor.all().count() == 4
    assert await Change.filter(type=ChangeType.IMPORT_COMMITTED).count() == 1
    assert await Change.filter(type=ChangeType.IMPORT_PROGRESS).count() == 3
    assert await Job.filter(kind="send_invitation").count() == 4
    assert not await commit_chunk(made.id)


async def test_a_chunk_that_fails_leaves_nothing(ada: Member, monkeypatch: pytest.MonkeyPatch):
    made = await check(ada, sheet("new@work.example"))

    async def fail(*_: object) -> None:
        raise ConnectionError

    monkeypatch.setattr(SearchWord, "index", fail)
    with pytest.raises(ConnectionError):
        await commit_chunk(made.id)
    monkeypatch.undo()

    assert (await Task.all().count(), await Contractor.all().count()) == (0, 0)
    assert (await finish(made)).counts == {"COMMITTED": 1}


async def test_what_changed_since_the_check_is_told_at_the_commit(ada: Member, di: Contractor):
    made = await check(
        ada,
        sheet("di@work.example", {"contractor_email": "new@work.example", "external_id": "T-1"}),
        mode=None,
    )
    await give_task(ada, di, external_id="T-1")
    await Contractor.filter(id=di.id).update(status=ContractorStatus.EXCLUDED)

    await commit_import(ada, made.id, ImportMode.VALID_ROWS)
    done = await finish(made)

    assert await rows(done) == [
        (2, "INVALID", ["CONTRACTOR_ENDED"]),
        (3, "DUPLICATE", ["EXTERNAL_ID_TAKEN"]),
    ]
    assert done.counts == {"INVALID": 1, "DUPLICATE": 1}
    assert (await Contractor.get(id=di.id)).status is ContractorStatus.EXCLUDED


async def test_rows_without_a_letter_left_are_told_and_the_others_committed(ada: Member):
    with_policy(invitation_letters_waiting=1)

    made = await carry_out(ada, sheet("a@work.example", "b@work.example"))

    assert made.status is ImportStatus.COMMITTED
    assert await rows(made) == [(2, "COMMITTED", []), (3, "INVALID", ["INVITATIONS_LIMITED"])]


@pytest.mark.parametrize(
    ("lost", "code"),
    [
        ({"status": MemberStatus.REMOVED}, "NOT_PERMITTED"),
        ({"role": Role.OBSERVER}, "NOT_PERMITTED"),
    ],
)
async def test_an_import_whose_author_lost_the_right_fails_cleanly(
    max: Member, monkeypatch: pytest.MonkeyPatch, lost: dict[str, Any], code: str
):
    monkeypatch.setattr(committing, "CHUNK", 1)
    made = await check(max, sheet("a@work.example", "b@work.example"))
    assert await commit_chunk(made.id)
    await max.set(**lost)

    found = await finish(made)

    assert found.status is ImportStatus.FAILED
    assert [p["code"] for p in found.problems] == [code]
    assert found.counts == {"COMMITTED": 1, "VALID": 1}
    assert await Job.filter(kind="send_invitation").count() == 1
    assert await Change.filter(type=ChangeType.IMPORT_FAILED).count() == 1


async def test_an_import_of_a_company_suspended_meanwhile_fails_and_mails_nobody(
    ada: Member, sam: Account
):
    made = await check(ada, sheet("a@work.example"))
    await ada.company.suspend(sam)

    found = await finish(made)

    assert found.status is ImportStatus.FAILED
    assert [p["code"] for p in found.problems] == ["COMPANY_SUSPENDED"]
    assert await Job.filter(kind="send_invitation").count() == 0


async def test_an_import_in_review_makes_drafts_and_its_letters_wait(ada: Member, sam: Account):
    await ada.company.set(status=CompanyStatus.PENDING_REVIEW, publish_tasks_at_once=True)
    made = await carry_out(await member_of(ada), sheet("a@work.example"), publish=None)

    assert made.status is ImportStatus.COMMITTED
    assert (await Task.get()).status is TaskStatus.DRAFT
    assert (await Invitation.get()).delivery_detail == AWAITING_REVIEW
    assert await Job.filter(kind="send_invitation").count() == 0
    await ada.company.activate(sam)
    await release_letters(ada.company)
    assert await Job.filter(kind="send_invitation").count() == 1


async def test_activation_in_the_middle_of_an_import_sends_no_letter_twice(
    ada: Member, sam: Account, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(committing, "CHUNK", 1)
    await ada.company.set(status=CompanyStatus.PENDING_REVIEW)
    made = await check(
        await member_of(ada), sheet("a@work.example", "b@work.example"), publish=False
    )
    await commit_chunk(made.id)

    await ada.company.activate(sam)
    await release_letters(ada.company)
    assert await Job.filter(kind="send_invitation").count() == 0
    await finish(made)
    await release_letters(ada.company)

    assert await Job.filter(kind="send_invitation").count() == 2


async def test_committing_again_changes_nothing(ada: Member):
    made = await check(ada, sheet("a@work.example"), mode=None)
    await commit_import(ada, made.id, ImportMode.VALID_ROWS)
    await commit_import(ada, made.id, ImportMode.VALID_ROWS)
    await finish(made)

    again = await commit_import(ada, made.id, ImportMode.VALID_ROWS)

    assert again.status is ImportStatus.COMMITTED
    assert await Job.filter(kind="commit_import").count() == 1
    with pytest.raises(NotCommittable):
        await commit_import(ada, made.id, ImportMode.ALL_OR_NOTHING)


async def test_a_foreign_import_is_not_there(ada: Member, eve: Member):
    made = await check(ada, sheet("a@work.example"), mode=None)

    for id in (made.id, None):
        with pytest.raises(NotFound):
            await commit_import(eve, id, ImportMode.VALID_ROWS)


async def test_an_import_given_up_says_so_and_lets_its_letters_leave(
    ada: Member, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(committing, "CHUNK", 1)
    made = await check(ada, sheet("a@work.example", "b@work.example"))
    await commit_chunk(made.id)

    for _ in range(2):
        await fail_import(made.id, "IMPORT_GIVEN_UP")

    found = await Import.get(id=made.id)
    assert [p["code"] for p in found.problems] == ["IMPORT_GIVEN_UP"]
    assert await Job.filter(kind="send_invitation").count() == 1
    assert not await commit_chunk(made.id)


async def test_a_name_in_the_file_is_the_companys_own_and_never_overwrites(ada: Member):
    [known] = await invite(ada, ["known@work.example"], Terms())
    assert known.contractor
    await known.contractor.set(display_name="Our Bo")

    await carry_out(
        ada,
        sheet(
            {"contractor_email": "known@work.example", "contractor_name": "Robert"},
            {"contractor_email": "new@work.example", "contractor_name": "Anna"},
        ),
    )

    named = dict(await Contractor.all().values_list("email_key", "display_name"))
    assert named == {"known@work.example": "Our Bo", "new@work.example": "Anna"}


async def test_the_statements_of_a_chunk_do_not_grow_with_its_rows(ada: Member):
    def people(name: str, count: int) -> Sheet:
        return sheet(
            *(
                {"contractor_email": f"{name}{n}@work.example", "contractor_name": "N"}
                for n in range(count)
            )
        )

    few = await check(ada, people("a", 2), sha256="1" * 64)
    many = await check(ada, people("b", 90), sha256="2" * 64)

    with counted() as for_few:
        await finish(few)
    with counted() as for_many:
        await finish(many)

    assert len(for_many) == len(for_few)
