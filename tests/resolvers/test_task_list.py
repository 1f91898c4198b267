"""Finding tasks: filters, search, order, and what they add up to."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models import Account, Contractor, Member, Project, Service, Task
from models.base import now
from models.company import ManagersSee
from models.deadlines import today_in
from models.imports.amounts import LARGEST, decimals
from models.inviting import Terms, invite
from models.moving import ACCEPT
from models.rebuilding import index_tasks
from models.task import TaskStatus
from models.typeid import encode
from tests.asking import Api, give_task
from tests.conftest import make_account, make_company

S = TaskStatus
LIST = """query(
  $filter: TaskFilter, $search: String, $sort: TaskSort, $first: Int, $after: Cursor
) {
  company { tasks(filter: $filter, search: $search, sort: $sort, first: $first, after: $after) {
    totalCount totals { currency amount count } pageInfo { hasNextPage endCursor }
    nodes { title isOverdue deadlineAt } } } }"""
OWN = """query($filter: ViewerTaskFilter, $sort: TaskSort, $first: Int, $after: Cursor) {
  viewer { tasks(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount totals { currency amount count } pageInfo { hasNextPage endCursor }
    nodes { id title status version isOverdue company { name } events { toStatus reason } } } } }"""


async def listed(api: Api, by: Any, **variables: Any) -> Any:
    return (await api.ask(LIST, variables, by=by))["company"]["tasks"]


async def titles(api: Api, by: Any, **variables: Any) -> list[str]:
    return [node["title"] for node in (await listed(api, by, **variables))["nodes"]]


async def task(member: Member, contractor: Contractor, title: str, **values: Any) -> Task:
    """A task with columns of any value."""
    names = {
        n: values.pop(n) for n in ("external_id", "project", "user_service_name") if n in values
    }
    made = await give_task(member, contractor, title=title, **names)
    if values:
        await Task.filter(id=made.id).update(**values)
    return await Task.get(id=made.id)


@pytest.fixture
async def work(ada: Member, di: Contractor, bo: Contractor) -> dict[str, Task]:
    audit = await Service.create(code="audit", name_en="Audit", name_ru="Аудит")
    today = today_in("UTC")
    return {
        "late": await task(ada, di, "late", deadline=today - timedelta(days=1)),
        "today": await task(ada, di, "today", deadline=today),
        "done": await task(ada, di, "done", deadline=today - timedelta(days=9), status=S.COMPLETED),
        "far": await task(ada, bo, "far", deadline=today + timedelta(days=9), currency="EUR"),
        "books": await task(ada, bo, "books", service_id=audit.id, project="Launch"),
        "named": await task(ada, di, "named", external_id="X-1"),
    }


async def test_each_filter_finds_what_it_says_and_together_they_all_hold(
    api: Api, ada: Member, bo: Contractor, work: dict[str, Task]
):
    today = today_in("UTC").isoformat()
    project, audit = await Project.get(), await Service.get(code="audit")
    cases: list[tuple[dict[str, Any], set[str]]] = [
        ({}, set(work)),
        ({"status": ["COMPLETED"]}, {"done"}),
        ({"status": []}, set()),
        ({"contractorId": [bo.type_id]}, {"far", "books"}),
        ({"contractorId": ["garbage"]}, set()),
        ({"projectId": [project.type_id]}, {"books"}),
        ({"serviceId": [audit.type_id]}, {"books"}),
        ({"currency": ["EUR", "XXX"]}, {"far"}),
        ({"externalId": ["X-1"]}, {"named"}),
        ({"externalId": ["x-1"]}, set()),
        ({"importId": [encode("imp", project.id)]}, set()),
        ({"deadline": {"from": today}}, {"today", "far"}),
        ({"deadline": {"until": today}}, {"late", "today", "done"}),
        ({"deadline": {"from": today, "until": today}}, {"today"}),
        ({"deadline": {"from": "2199-01-01", "until": "2000-01-01"}}, set()),
        ({"deadline": {}}, set(work)),
        ({"isOverdue": True}, {"late"}),
        ({"isOverdue": False}, set(work)),
        ({"contractorId": [bo.type_id], "currency": ["EUR"]}, {"far"}),
    ]

    for wanted, found in cases:
        answer = await listed(api, ada, filter=wanted)
        assert {node["title"] for node in answer["nodes"]} == found, wanted
        assert answer["totalCount"] == len(found)
        assert sum(total["count"] for total in answer["totals"]) == len(found)


async def test_it_is_overdue_as_soon_as_the_day_is_over_where_the_company_is(
    api: Api, ada: Member, work: dict[str, Task]
):
    assert ada.company.timezone == "UTC"
    by_zone = {}
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):
        await ada.company.set(timezone=zone)
        day = today_in(zone) - timedelta(days=1)
        await Task.filter(title="today").update(deadline=day + timedelta(days=1))
        await Task.filter(title="late").update(deadline=day)
        answer = await listed(api, ada, filter={"isOverdue": True})
        by_zone[zone] = [(n["title"], n["isOverdue"]) for n in answer["nodes"]]

    every = {n["title"]: n["isOverdue"] for n in (await listed(api, ada))["nodes"]}
    assert by_zone == {zone: [("late", True)] for zone in by_zone}
    assert every == {**dict.fromkeys(work, False), "late": True}
    end = next(n for n in (await listed(api, ada))["nodes"] if n["title"] == "late")["deadlineAt"]
    assert end.endswith("T11:00:00Z")  # midnight in Pago Pago


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("logo", {"Bear logo", "Ёлка"}),
        ("LOG", {"Bear logo", "Ёлка"}),
        ("bea lo", {"Bear logo"}),
        ("logo bear", {"Bear logo"}),
        ("ogo", set()),
        ("елк", {"Ёлка"}),
        ("x 77", {"Ёлка"}),
        ("%", {"Bear logo", "Ёлка"}),  # it has no word
        ("b%r", set()),
        ("_ear", set()),
        (" ", {"Bear logo", "Ёлка"}),
        ("' OR 1=1 --", set()),
    ],
)
async def test_a_search_finds_words_that_begin_so(
    api: Api, ada: Member, di: Contractor, query: str, found: set[str]
):
    await task(ada, di, "Bear logo")
    await task(ada, di, "Ёлка", user_service_name="Logo, second round", external_id="X-77")

    assert set(await titles(api, ada, search=query)) == found


async def test_tasks_from_before_the_search_are_found_once_indexed(
    api: Api, ada: Member, di: Contractor
):
    await task(ada, di, "Bear logo", search_text=None)
    assert await titles(api, ada, search="bear") == []

    assert [count async for count in index_tasks()] == [1]

    assert await titles(api, ada, search="bear") == ["Bear logo"]


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
@pytest.mark.parametrize("field", ["ADDED", "UPDATED", "DEADLINE", "AMOUNT"])
async def test_walking_an_order_meets_each_task_once(
    api: Api, ada: Member, di: Contractor, field: str, direction: str
):
    for n in range(9):
        values: dict[str, Any] = {"updated_at": now() - timedelta(hours=n % 4)}
        if n % 3:
            values["deadline"] = date(2150, 1, 1 + n % 2)
        await task(ada, di, str(n), amount_minor=100 + n % 3, **values)
    columns = {"ADDED": "id", "UPDATED": "updated_at", "DEADLINE": "deadline"}
    column = columns.get(field, "amount_minor")
    rows = sorted(
        await Task.all(),
        key=lambda t: (getattr(t, column) or date.min, t.id),
        reverse=direction == "DESC",
    )
    rows.sort(key=lambda t: getattr(t, column) is None)

    met: list[str] = []
    after: str | None = None
    while True:
        page = await listed(
            api, ada, sort={"field": field, "direction": direction}, first=2, after=after
        )
        met += [node["title"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break

    assert met == [t.title for t in rows]
    assert page["totalCount"] == len(rows)


async def test_totals_of_a_list_by_deadline_include_tasks_without_one(
    api: Api, ada: Member, di: Contractor
):
    await task(ada, di, "due", deadline=date(2150, 1, 1))
    await task(ada, di, "whenever")

    for direction in ("ASC", "DESC"):
        page = await listed(api, ada, sort={"field": "DEADLINE", "direction": direction})

        assert [node["title"] for node in page["nodes"]] == ["due", "whenever"]
        assert [total["count"] for total in page["totals"]] == [2]


async def test_a_cursor_is_of_one_order_only(api: Api, ada: Member, work: dict[str, Task]):
    page = await listed(api, ada, sort={"field": "DEADLINE"}, first=1)

    answer = await api.ask(LIST, {"after": page["pageInfo"]["endCursor"]}, by=ada)

    assert answer.codes == ["INVALID_INPUT"]


async def test_totals_are_reckoned_only_when_asked_for(
    api: Api, ada: Member, work: dict[str, Task]
):
    without = await api.ask("{ company { tasks { nodes { id } } } }", by=ada)
    only = await api.ask("{ company { tasks { totals { currency amount count } } } }", by=ada)

    assert not [s for s in without.statements if "sum(" in s]
    assert len([s for s in only.statements if "sum(" in s]) == 1
    assert len(only.statements) == 2  # the caller, the sums
    assert only["company"]["tasks"]["totals"] == [
        {"currency": "EUR", "amount": "1500.00", "count": 1},
        {"currency": "USD", "amount": "7500.00", "count": 5},
    ]


async def test_totals_have_their_currencys_decimals_and_room_for_the_largest(
    api: Api, ada: Member, di: Contractor
):
    for currency in ("BHD", "JPY", "USD"):
        for _ in range(3):
            await task(ada, di, currency, currency=currency, amount_minor=LARGEST)

    answer = await listed(api, ada)

    assert answer["totals"] == [
        {"currency": "BHD", "amount": "3000000000.000", "count": 3},
        {"currency": "JPY", "amount": "3000000000000", "count": 3},
        {"currency": "USD", "amount": "30000000000.00", "count": 3},
    ]


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["USD", "JPY", "BHD", "EUR"]),
            st.integers(1, LARGEST),
            st.sampled_from([*TaskStatus]),
        ),
        max_size=12,
    ),
    st.lists(st.sampled_from([*TaskStatus]), max_size=3),
)
async def test_totals_are_what_one_would_add_up_by_hand(
    api: Api, ada: Member, di: Contractor, rows: list[Any], statuses: list[TaskStatus]
):
    await Task.all().delete()
    for currency, minor, status in rows:
        await task(ada, di, "x", currency=currency, amount_minor=minor, status=status)

    answer = await listed(api, ada, filter={"status": [s.value for s in statuses]})

    chosen = [(c, m) for c, m, s in rows if s in statuses]
    assert {(t["currency"], Decimal(t["amount"]), t["count"]) for t in answer["totals"]} == {
        (
            currency,
            Decimal(sum(m for c, m in chosen if c == currency)).scaleb(-decimals(currency)),
            sum(c == currency for c, _ in chosen),
        )
        for currency, _ in chosen
    }


async def test_totals_are_of_what_the_member_sees(
    api: Api, ada: Member, max: Member, eve: Member, work: dict[str, Task]
):
    await ada.company.set(managers_see=ManagersSee.OWN)

    for member in (max, eve):
        answer = await listed(api, member)
        assert (answer["totalCount"], answer["totals"]) == (0, [])


async def test_a_contractor_finds_own_work_over_all_teams(
    api: Api, ada: Member, eve: Member, di: Contractor, dilara: Account
):
    [other] = await invite(eve, ["di@work.example"], Terms())
    assert other.contractor
    await Contractor.filter(id=other.contractor.id).update(account_id=dilara.id)
    today = today_in("UTC")
    await task(ada, di, "late", deadline=today - timedelta(days=1))
    await give_task(ada, di, publish=False, title="draft")
    await task(eve, other.contractor, "theirs", currency="EUR", deadline=today)

    async def own(**wanted: Any) -> Any:
        return (await api.ask(OWN, wanted, by=dilara))["viewer"]["tasks"]

    every = await own()
    assert [(n["title"], n["company"]["name"], n["isOverdue"]) for n in every["nodes"]] == [
        ("theirs", "Globex", False),
        ("late", "Acme", True),
    ]
    assert every["totals"] == [
        {"currency": "EUR", "amount": "1500.00", "count": 1},
        {"currency": "USD", "amount": "1500.00", "count": 1},
    ]
    acme, day = ada.company.type_id, today.isoformat()
    for wanted, found in (
        ({"companyId": [acme]}, ["late"]),
        ({"currency": ["EUR"]}, ["theirs"]),
        ({"deadline": {"from": day}}, ["theirs"]),
        ({"status": ["DRAFT"]}, []),
        ({"companyId": ["garbage"]}, []),
    ):
        assert [n["title"] for n in (await own(filter=wanted))["nodes"]] == found, wanted
    by_deadline = await own(sort={"field": "DEADLINE", "direction": "ASC"})
    assert [n["title"] for n in by_deadline["nodes"]] == ["late", "theirs"]


async def test_another_persons_totals_stay_theirs(api: Api, ada: Member, di: Contractor):
    await give_task(ada, di, (di.account, ACCEPT))
    stranger = await make_company("Initech", await make_account("ian@initech.example"))

    answer = await api.ask(OWN, {}, by=stranger)

    assert answer["viewer"]["tasks"]["totals"] == []
