import asyncio
from uuid import UUID

import pytest

from models import Change, Company, Member
from models import change as changes
from models.change import PLATFORM, ChangeType, record
from models.company import Company as CompanyModel
from models.inviting import Terms, invite
from models.transaction import transaction


async def note(company: Company, times: int = 1) -> None:
    async with transaction():
        for number in range(times):
            record(company.id, ChangeType.COMPANY_CHANGED, company, PLATFORM, number=number)


async def numbers(company: Company) -> list[int]:
    return await Change.filter(company=company).order_by("id").values_list("seq", flat=True)


async def test_thirty_writers_at_once_leave_no_gap(ada: Member):
    before = await Change.filter(company=ada.company).count()

    await asyncio.gather(*(note(ada.company, times=1 + n % 3) for n in range(30)))

    found = sorted(await numbers(ada.company))
    assert found == list(range(1, before + 60 + 1))
    assert (await CompanyModel.get(id=ada.company_id)).change_seq == found[-1]


async def test_a_transaction_gets_its_numbers_together(ada: Member):
    await asyncio.gather(*(note(ada.company, times=3) for _ in range(10)))

    entries = await Change.filter(company=ada.company, seq__gt=1).order_by("seq")
    assert [e.data["number"] for e in entries] == [0, 1, 2] * 10


async def test_what_is_undone_leaves_no_gap(ada: Member):
    before = await numbers(ada.company)

    async def fail() -> None:
        async with transaction():
            record(ada.company_id, ChangeType.COMPANY_CHANGED, ada.company, PLATFORM)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    await note(ada.company)

    assert await numbers(ada.company) == [*before, before[-1] + 1]


async def test_two_companies_count_each_for_itself(ada: Member, eve: Member):
    async with transaction():
        for member in (eve, ada, eve):
            record(member.company_id, ChangeType.COMPANY_CHANGED, member.company, PLATFORM)

    assert await numbers(ada.company) == [1, 2]
    assert await numbers(eve.company) == [1, 2, 3]


async def test_writers_to_two_companies_in_any_order_do_not_wait_in_a_circle(
    ada: Member, eve: Member
):
    async def both(first: Company, second: Company) -> None:
        async with transaction():
            for company in (first, second):
                record(company.id, ChangeType.COMPANY_CHANGED, company, PLATFORM)

    pairs = [(ada.company, eve.company), (eve.company, ada.company)] * 8
    await asyncio.gather(*(both(*pair) for pair in pairs))

    for company in (ada.company, eve.company):
        assert sorted(await numbers(company)) == list(range(1, 18))


async def test_a_decision_about_a_company_does_not_wait_in_a_circle_with_its_writers(
    ada: Member, sam
):
    decisions = [ada.company.suspend(sam), ada.company.activate(sam)] * 4

    await asyncio.gather(*decisions, *(note(ada.company) for _ in range(20)))

    found = await numbers(ada.company)
    assert sorted(found) == list(range(1, len(found) + 1))


async def test_the_bell_rings_after_the_commit_with_the_companies_that_changed(
    ada: Member, eve: Member, monkeypatch: pytest.MonkeyPatch
):
    rung: list[frozenset[UUID]] = []
    monkeypatch.setattr(changes, "bells", [rung.append])

    async with transaction():
        record(ada.company_id, ChangeType.COMPANY_CHANGED, ada.company, PLATFORM)
        record(eve.company_id, ChangeType.COMPANY_CHANGED, eve.company, PLATFORM)
        assert rung == []

    assert rung == [frozenset({ada.company_id, eve.company_id})]


async def test_a_change_names_its_subject_and_author_by_id(ada: Member):
    [invited] = await invite(ada, ["new@work.example"], Terms())

    added = await Change.get(company=ada.company, type=ChangeType.CONTRACTOR_ADDED)
    assert invited.contractor
    assert added.subject_id == invited.contractor.type_id
    assert (added.actor_kind.value, added.actor_id) == ("MEMBER", ada.id)
    assert added.contractor_id == invited.contractor.id
    assert added.data == {"source": "DASHBOARD"}
