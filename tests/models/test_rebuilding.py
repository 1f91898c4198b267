from models import Account, Change, Contractor, Member, StageVisit
from models.change import ChangeType
from models.company import Company, CompanyStatus
from models.leaving import leave
from models.moving import ACCEPT
from models.onboarding import StageKey
from models.rebuilding import rebuild_stages
from tests.asking import give_task


async def test_what_is_right_stays_untouched(
    ada: Member, bo: Contractor, cy: Contractor, di: Contractor
):
    account = await Account.get(id=di.account_id)
    await give_task(ada, di, (account, ACCEPT))
    before = await Change.all().count(), await Contractor.all().order_by("id").values()

    passes = [batch async for batch in rebuild_stages()]

    assert [(p.rows, p.differed) for p in passes] == [(3, 0)]
    assert (await Change.all().count(), await Contractor.all().order_by("id").values()) == before


async def test_what_differs_is_mended_and_told_in_the_same_transaction(
    ada: Member, cy: Contractor, di: Contractor
):
    stages = (await Contractor.get(id=di.id)).stages
    await Contractor.filter(id=di.id).update(
        current_stage=StageKey.COLLABORATION, stages=[{**s, "state": "COMPLETE"} for s in stages]
    )
    last = (await Company.get(id=ada.company_id)).change_seq

    first = [batch.differed async for batch in rebuild_stages()]
    second = [batch.differed async for batch in rebuild_stages()]

    row = await Contractor.get(id=di.id)
    [told] = await Change.filter(company_id=ada.company_id, seq__gt=last)
    assert (first, second) == ([1], [0])
    assert (row.current_stage, row.stages) == (StageKey.KYC, stages)
    assert (told.type, told.contractor_id) == (ChangeType.CONTRACTOR_STAGE_CHANGED, di.id)


async def test_times_that_differ_are_told_too(ada: Member, di: Contractor):
    stages = (await Contractor.get(id=di.id)).stages
    await Contractor.filter(id=di.id).update(stages=[{**s, "started_at": None} for s in stages])
    last = (await Company.get(id=ada.company_id)).change_seq

    [batch] = [batch async for batch in rebuild_stages()]

    [told] = await Change.filter(company_id=ada.company_id, seq__gt=last)
    assert batch.differed == 1
    assert (told.type, told.data) == (ChangeType.CONTRACTOR_UPDATED, {"columns": ["stages"]})


async def test_a_pass_goes_on_where_it_stopped(
    ada: Member, bo: Contractor, cy: Contractor, di: Contractor
):
    whole = [batch async for batch in rebuild_stages(batch=1)]

    rest = [batch async for batch in rebuild_stages(whole[0].last, batch=1)]

    assert [b.last for b in whole] == sorted([bo.id, cy.id, di.id])
    assert rest == whole[1:]


async def test_rows_from_before_there_were_visits_get_theirs(ada: Member, di: Contractor):
    await StageVisit.all().delete()
    await Contractor.all().update(waiting_since=None)

    [batch] = [batch async for batch in rebuild_stages()]

    [visit] = await StageVisit.filter(contractor_id=di.id)
    assert batch.differed == 1
    assert (visit.stage, visit.left_at) == (StageKey.KYC, None)


async def test_what_ended_keeps_its_last_snapshot(ada: Member, di: Contractor, cy: Contractor):
    await leave(await Account.get(id=di.account_id), ada.company_id)
    await Contractor.all().update(first_name="Other")

    await Company.filter(id=ada.company_id).update(status=CompanyStatus.CLOSED)
    closed = [batch async for batch in rebuild_stages()]
    await Company.filter(id=ada.company_id).update(status=CompanyStatus.ACTIVE)
    [opened] = [batch async for batch in rebuild_stages()]

    assert closed == []
    assert (opened.rows, opened.last) == (2, max(cy.id, di.id))
    left = await Contractor.get(id=di.id)
    assert (left.first_name, left.name_key) == ("Other", "other alvarez")


async def test_what_lists_are_sorted_by_comes_back_without_a_word(
    ada: Member, bo: Contractor, di: Contractor
):
    await leave(await Account.get(id=di.account_id), ada.company_id)
    right = await Contractor.all().order_by("id").values()
    told = await Change.all().count()
    await Contractor.all().update(delivery=None, name_key="x", feature_key="x")

    [batch] = [batch async for batch in rebuild_stages()]

    assert (batch.rows, batch.differed) == (2, 0)
    assert await Contractor.all().order_by("id").values() == right
    assert await Change.all().count() == told
