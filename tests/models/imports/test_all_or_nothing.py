import pytest

from models import Contractor, Job, Member, Task
from models.contractor import ContractorStatus
from models.imports.committing import commit_import
from models.imports.imported import ImportMode, ImportStatus, TooManyRowsForMode
from tests.conftest import with_policy
from tests.models.imports.sheets import check, finish, rows, sheet


async def test_all_or_nothing_with_a_bad_row_waits_for_another_decision(ada: Member):
    bad = {"contractor_email": "x@work.example", "amount": "much"}
    made = await check(ada, sheet("ok@work.example", bad), mode=ImportMode.ALL_OR_NOTHING)
    assert made.status is ImportStatus.CHECKED
    assert await Job.filter(kind="commit_import").count() == 0

    await commit_import(ada, made.id, ImportMode.VALID_ROWS)

    assert (await finish(made)).counts == {"COMMITTED": 1, "INVALID": 1}


async def test_all_or_nothing_that_turned_bad_commits_nothing(ada: Member, di: Contractor):
    made = await check(
        ada, sheet("new@work.example", "di@work.example"), mode=ImportMode.ALL_OR_NOTHING
    )
    await Contractor.filter(id=di.id).update(status=ContractorStatus.EXCLUDED)

    found = await finish(made)

    assert found.status is ImportStatus.CHECKED
    assert found.counts == {"VALID": 1, "INVALID": 1}
    assert await Task.all().count() == 0
    assert await Contractor.all().count() == 1


async def test_all_or_nothing_without_letters_left_commits_nothing(ada: Member):
    with_policy(invitation_letters_waiting=1)
    made = await check(
        ada, sheet("a@work.example", "b@work.example"), mode=ImportMode.ALL_OR_NOTHING
    )

    found = await finish(made)

    assert found.status is ImportStatus.CHECKED
    assert await rows(found) == [(2, "VALID", []), (3, "INVALID", ["INVITATIONS_LIMITED"])]
    assert (await Task.all().count(), await Contractor.all().count()) == (0, 0)


async def test_all_or_nothing_takes_two_thousand_rows(ada: Member):
    made = await check(ada, sheet("a@work.example"), mode=None)
    await made.set(counts={"VALID": 2001})

    with pytest.raises(TooManyRowsForMode):
        await commit_import(ada, made.id, ImportMode.ALL_OR_NOTHING)
