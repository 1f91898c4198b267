import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import Account, Company, Contractor, ContractorManager, Job, Member, StageFigures
from models.leaving import leave
from models.onboarding import StageKey
from models.registration import register
from models.rights import ManagersSee
from models.stage_figures import nearest_rank
from tests.conftest import COMPLETE, ORIGIN, Clock, agreement_ids, member_of, with_policy


async def figures_of(member: Member) -> StageFigures:
    return await StageFigures.get(company_id=member.company_id, member_id=None)


def stage(found: StageFigures, key: StageKey) -> tuple[int, int | None, int | None]:
    [each] = [s for s in found.stages if s["stage"] == key.value]
    return each["count"], each["median"], each["p90"]


async def test_whoever_asks_first_has_them_computed_and_then_sees_them(ada: Member, di: Contractor):
    first = await StageFigures.of(ada)
    again = await StageFigures.of(ada)
    job = await Job.get(kind="compute_stage_figures")
    await (await StageFigures.get(id=job.args["figures_id"])).compute()

    found = await StageFigures.of(ada)

    assert (first, again) == (None, None)
    assert found
    assert found.as_of
    assert stage(found, StageKey.REGISTRATION) == (1, 0, 0)
    assert stage(found, StageKey.COLLABORATION) == (0, None, None)


async def test_they_tell_how_long_those_took_who_passed(
    ada: Member, cy: Contractor, di: Contractor, clock: Clock
):
    clock.move(hours=2)
    account = await Account.get(id=cy.account_id)
    await register(account, COMPLETE, await agreement_ids(), ORIGIN)
    await leave(account, ada.company_id)  # from KYC, which is not passed by that
    await StageFigures.of(ada)

    await (await figures_of(ada)).compute()

    found = await figures_of(ada)
    assert stage(found, StageKey.REGISTRATION) == (2, 0, 7200)
    assert stage(found, StageKey.KYC) == (0, None, None)


async def test_what_is_older_than_a_minute_is_not_shown(ada: Member, clock: Clock):
    await StageFigures.of(ada)
    await (await figures_of(ada)).compute()
    fresh = await StageFigures.of(ada)
    clock.move(seconds=61)

    stale = await StageFigures.of(ada)

    assert fresh
    assert stale is None


async def test_they_are_kept_fresh_for_as_long_as_somebody_asks(ada: Member, clock: Clock):
    await StageFigures.of(ada)
    kept = await (await figures_of(ada)).compute()
    clock.move(minutes=6)
    left = await (await figures_of(ada)).compute()
    await StageFigures.of(ada)

    assert (kept, left) == (True, False)
    assert await Job.filter(kind="compute_stage_figures").count() == 2


async def test_a_job_that_was_given_up_is_promised_anew(ada: Member):
    await StageFigures.of(ada)
    await (await figures_of(ada)).give_up()

    await StageFigures.of(ada)

    assert await Job.filter(kind="compute_stage_figures").count() == 2


async def test_a_manager_who_sees_own_rows_gets_figures_of_these(
    ada: Member, max: Member, cy: Contractor, di: Contractor
):
    await Company.filter(id=ada.company_id).update(managers_see=ManagersSee.OWN)
    limited = await member_of(max)
    await ContractorManager.create(contractor=cy, member=max)
    await StageFigures.of(limited)
    found = await StageFigures.get(member_id=max.id)

    await found.compute()

    assert stage(found, StageKey.INVITATION)[0] == 1
    assert stage(found, StageKey.REGISTRATION)[0] == 0
    assert await StageFigures.filter(member_id=None).count() == 0


async def test_only_the_latest_visits_are_read(
    ada: Member, cy: Contractor, di: Contractor, clock: Clock
):
    with_policy(figures_visits=1)
    clock.move(hours=1)
    await register(await Account.get(id=cy.account_id), COMPLETE, await agreement_ids(), ORIGIN)
    await StageFigures.of(ada)

    await (await figures_of(ada)).compute()

    found = await figures_of(ada)
    assert sum(each["count"] for each in found.stages) == 1
    assert stage(found, StageKey.REGISTRATION) == (1, 3600, 3600)


@pytest.mark.parametrize(
    ("values", "median", "p90"),
    [
        ([], None, None),
        ([7.0], 7, 7),
        ([1.0, 2.0], 1, 2),
        ([3.0, 1.0, 2.0], 2, 3),
        ([float(n) for n in range(1, 11)], 5, 9),
        ([float(n) for n in range(1, 101)], 50, 90),
    ],
)
def test_ranks_are_the_nearest(values: list[float], median: int | None, p90: int | None):
    assert (nearest_rank(values, 0.5), nearest_rank(values, 0.9)) == (median, p90)


@given(st.lists(st.integers(0, 10**6), min_size=1), st.sampled_from([0.5, 0.9]))
def test_as_many_as_the_share_do_not_exceed_a_rank(values: list[int], share: float):
    found = nearest_rank([float(v) for v in values], share)

    assert found in values
    assert found is not None
    assert sum(v <= found for v in values) >= share * len(values)
    assert sum(v < found for v in values) <= share * len(values)
