"""The list of contractors: every filter, every order, and pages of a team that changes."""

from random import Random
from typing import Any

import pytest

from models import Contractor, Member, Tag
from models.base import new_id
from models.rights import ManagersSee
from models.typeid import encode
from schema.enums import ContractorSortField
from tests.asking import Answer, Api
from tests.conftest import member_of
from tests.listing import SORTED, Drawn, add, draw, fits, in_order, some_filter
from tests.listing import values as some_values

LIST = """query($filter: ContractorFilter, $sort: ContractorSort, $first: Int, $after: Cursor) {
  company { contractors(filter: $filter, sort: $sort, first: $first, after: $after) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }"""
PAGE = LIST.replace("totalCount ", "")
FACETS = """query($filter: ContractorFilter) { company { contractorFacets(filter: $filter) {
  status { value count } currentStage { value count } waitingOn { value count }
  registration { value count } kycStatus { value count } taxStatus { value count }
  delivery { value count } paymentStatus { value count } source { value count }
  country { value count } manager { value name count } tag { value name count } } } }"""
ORDERS = [(field, direction) for field in SORTED for direction in ("ASC", "DESC")]


async def listed(api: Api, by: Member, **variables: Any) -> list[str]:
    """Read a list that fits one page."""
    found = (await api.ask(LIST, {"first": 200, **variables}, by=by))["company"]["contractors"]
    assert found["totalCount"] == len(found["nodes"])
    return [node["id"] for node in found["nodes"]]


async def counts(api: Api, by: Member, **variables: Any) -> dict[str, dict[Any, int]]:
    found = (await api.ask(FACETS, variables, by=by))["company"]["contractorFacets"]
    return {name: {c["value"]: c["count"] for c in each} for name, each in found.items()}


async def refused(api: Api, by: Member, **variables: Any) -> list[tuple[str, str]]:
    answer = await api.ask(LIST, variables, by=by)
    assert answer.codes == ["INVALID_INPUT"]
    return [
        (issue["code"], ".".join(issue["path"]))
        for issue in answer.errors[0]["extensions"]["issues"]
    ]


@pytest.fixture
async def tags(ada: Member) -> list[Tag]:
    return [
        await Tag.create(company_id=ada.company_id, name=name, name_key=name)
        for name in ("night", "senior")
    ]


@pytest.fixture
async def drawn(ada: Member, max: Member, tags: list[Tag]) -> Drawn:
    return await draw(Random(7), 30, [ada, max], tags)


@pytest.fixture
def ids(ada: Member, max: Member, tags: list[Tag], drawn: Drawn) -> dict[str, list[str | None]]:
    return {
        "externalId": [row.external_id for row in drawn.rows],
        "manager": [ada.type_id, max.type_id],
        "tag": [tag.type_id for tag in tags],
    }


async def test_filters_drawn_by_chance_list_what_reading_each_row_plainly_lists(
    api: Api, ada: Member, drawn: Drawn, ids: dict[str, list[str | None]]
):
    random, found = Random(11), 0

    for _ in range(150):
        filter = some_filter(random, ids)
        expected = {row.type_id for row in drawn.rows if fits(drawn, row, filter)}
        assert {*await listed(api, ada, filter=filter)} == expected, filter
        found += len(expected)

    assert found > 100  # chance draws filters that find something, too


async def test_facets_count_what_the_list_would_have_under_the_other_filters(
    api: Api, ada: Member, drawn: Drawn, ids: dict[str, list[str | None]]
):
    random = Random(13)

    for _ in range(40):
        filter = some_filter(random, ids, depth=2)
        for name, found in (await counts(api, ada, filter=filter)).items():
            others = {key: value for key, value in filter.items() if key != name}
            alike = [row for row in drawn.rows if fits(drawn, row, others)]
            expected = {
                value: number
                for value in found
                if (number := sum(fits(drawn, row, {name: [value]}) for row in alike))
            }
            assert found == expected, (name, filter)
            if name not in ("manager", "tag"):
                assert sum(found.values()) == len(alike)


async def test_facets_name_managers_and_tags_most_first(
    api: Api, ada: Member, max: Member, drawn: Drawn, tags: list[Tag]
):
    answer = (await api.ask(FACETS, by=ada))["company"]["contractorFacets"]

    assert {c["value"]: c["name"] for c in answer["manager"]} == {
        ada.type_id: "ada", max.type_id: "Max", None: None,
    }  # fmt: skip
    assert {c["name"] for c in answer["tag"]} == {"night", "senior", None}
    for each in answer.values():
        numbers = [c["count"] for c in each]
        assert numbers == sorted(numbers, reverse=True)


async def test_all_facets_are_one_statement_and_none_is_none(api: Api, ada: Member, drawn: Drawn):
    every = await api.ask(FACETS, by=ada)
    bare = await api.ask("{ company { contractorFacets { __typename } } }", by=ada)

    assert len(every.statements) == 2  # the caller's memberships are the first
    assert len(bare.statements) == 1


async def test_every_order_is_described_here():
    assert {field.value for field in ContractorSortField} == SORTED.keys()


@pytest.mark.parametrize(("field", "direction"), ORDERS)
async def test_each_order_puts_empty_cells_last_and_ties_in_the_order_of_ids(
    api: Api, ada: Member, drawn: Drawn, field: str, direction: str
):
    found = await listed(api, ada, sort={"field": field, "direction": direction})

    assert found == [row.type_id for row in in_order(drawn.rows, field, direction)]


@pytest.mark.parametrize(("field", "direction"), ORDERS)
async def test_walking_finds_each_untouched_row_once_while_others_come_change_and_go(
    api: Api, ada: Member, field: str, direction: str
):
    random = Random(f"{field} {direction}")
    still = await add(ada, random, 14)
    moving = await add(ada, random, 6, "m")
    found, after = list[str](), None

    while True:
        variables = {"first": 3, "sort": {"field": field, "direction": direction}, "after": after}
        page = (await api.ask(PAGE, variables, by=ada))["company"]["contractors"]
        found += [node["id"] for node in page["nodes"]]
        if not page["pageInfo"]["hasNextPage"] or len(found) > 200:
            break
        after = page["pageInfo"]["endCursor"]
        for row in random.sample(moving, 3):
            await Contractor.filter(id=row.id).update(**some_values(random))
        await Contractor.filter(id=moving.pop().id).delete() if len(moving) > 4 else None
        if len(found) < 30:  # the list must end
            await add(ada, random, 1, f"n{len(found)}")

    untouched = [id for id in found if id in {row.type_id for row in still}]
    assert untouched == [row.type_id for row in in_order(still, field, direction)]


@pytest.mark.parametrize(("field", "direction"), [("JOINED", "DESC"), ("CURRENT_STAGE", "ASC")])
async def test_a_page_that_reaches_empty_cells_takes_one_statement_more(
    api: Api, ada: Member, field: str, direction: str
):
    rows = await add(ada, Random(3), 6)
    column = SORTED[field]
    for n, row in enumerate(rows):
        value = None if n > 2 else some_values(Random(n))["invited_at"]
        await Contractor.filter(id=row.id).update(
            **{column: value if column == "joined_at" else (value and "KYC")}
        )

    async def statements(first: int) -> int:
        sort = {"field": field, "direction": direction}
        answer = await api.ask(PAGE, {"first": first, "sort": sort}, by=ada)
        assert answer.errors == []
        return len(answer.statements) - 1  # the caller's memberships

    assert await statements(2) == 1
    assert await statements(3) == 2
    assert await statements(200) == 2


async def test_T1_ids_of_another_company_and_garbage_list_nothing(
    api: Api, ada: Member, eve: Member, drawn: Drawn
):
    foreign = await Tag.create(company_id=eve.company_id, name="x", name_key="x")
    [theirs] = await add(eve, Random(1), 1)

    for filter in (
        {"manager": [eve.type_id]},
        {"manager": [encode("mem", new_id())]},
        {"manager": ["garbage", ""]},
        {"manager": [drawn.rows[0].type_id]},
        {"tag": [foreign.type_id]},
        {"tag": ["garbage"]},
        {"email": [theirs.email]},
        {"or": [{"email": [theirs.email]}, {"tag": [foreign.type_id]}]},
    ):
        assert await listed(api, ada, filter=filter) == []
        assert not any((await counts(api, ada, filter={"and": [filter]})).values())


async def test_T1_a_manager_who_sees_own_rows_counts_and_lists_them_alone(
    api: Api, ada: Member, max: Member, drawn: Drawn
):
    await ada.company.set(managers_see=ManagersSee.OWN)
    limited = await member_of(max)
    own = [row for row in drawn.rows if max.type_id in drawn.managers[row.id]]
    assert 0 < len(own) < len(drawn.rows)

    found = await listed(api, limited)
    of_ada = await listed(api, limited, filter={"or": [{"manager": [ada.type_id]}, {"tag": []}]})
    told = await counts(api, limited)
    nobody = await listed(api, limited, filter={"manager": [None]})

    assert {*found} == {row.type_id for row in own}
    assert {*of_ada} == {r.type_id for r in own if ada.type_id in drawn.managers[r.id]}
    assert told["manager"][max.type_id] == len(own)
    assert None not in told["manager"]
    for name in ("status", "source", "country"):
        assert sum(told[name].values()) == len(own)
    assert nobody == []


def nested(depth: int) -> dict[str, Any]:
    filter: dict[str, Any] = {"status": ["ACTIVE"]}
    for n in range(depth):
        filter = {"and" if n % 2 else "or": [filter]}
    return filter


async def test_trees_are_three_deep_at_most(api: Api, ada: Member, drawn: Drawn):
    active = [row for row in drawn.rows if row.status == "ACTIVE"]

    assert len(await listed(api, ada, filter=nested(3))) == len(active)
    assert await refused(api, ada, filter=nested(4)) == [
        ("TOO_DEEP", "filter.and.0.or.0.and.0.or.0")
    ]
    assert [code for code, _ in await refused(api, ada, filter=nested(60))] == ["TOO_DEEP"]


async def test_what_is_too_much_is_said_all_at_once(api: Api, ada: Member):
    wide = {"or": [{"country": ["DE"]}] * 101}
    long = {
        "externalId": ["x"] * 501,
        "email": [f"p{n}@work.example" for n in range(501)],
        "and": [{"tag": ["x"] * 501}],
    }

    assert await refused(api, ada, filter=wide) == [("TOO_MANY_ITEMS", "filter")]
    assert {*await refused(api, ada, filter=long | {"or": [nested(3)]})} == {
        ("TOO_MANY_ITEMS", "filter.email"),
        ("TOO_MANY_ITEMS", "filter.externalId"),
        ("TOO_MANY_ITEMS", "filter.and.0.tag"),
        ("TOO_DEEP", "filter.or.0.or.0.and.0.or.0"),
    }
    facets = await api.ask(FACETS, {"filter": wide}, by=ada)
    assert facets.codes == ["INVALID_INPUT"]


async def test_lists_of_the_greatest_length_are_read(api: Api, ada: Member, drawn: Drawn):
    emails = [f"nobody{n}@work.example" for n in range(499)] + [drawn.rows[0].email.upper()]

    assert await listed(api, ada, filter={"email": emails}) == [drawn.rows[0].type_id]


@pytest.mark.parametrize(
    "filter",
    [
        {"status": []},
        {"or": []},
        {"joined": {"from": "2026-03-02T00:00:00Z", "before": "2026-03-01T00:00:00Z"}},
        {"joined": {"isSet": False, "from": "2020-01-01T00:00:00Z"}},
        {"status": ["ACTIVE"], "and": [{"status": ["INVITED"]}]},
        {"hasPaymentMethod": True, "paymentStatus": [None]},
        {"country": ["de", "XX", "\u0000", "'; --", "\U0010ffff"]},
        {"externalId": ["", "%", "_", "a\u0000", "\ud800"]},
        {"email": ["", "@", "\u0000@\u0000", "\ud800@x"]},
        {"updatedAfter": "9999-12-31T23:59:59Z"},
    ],
)
async def test_what_contradicts_itself_or_names_nothing_lists_nothing(
    api: Api, ada: Member, drawn: Drawn, filter: dict[str, Any]
):
    assert await listed(api, ada, filter=filter) == []


@pytest.mark.parametrize("filter", [{}, {"and": []}, {"status": None}, {"joined": {}}])
async def test_what_says_nothing_lists_everybody(
    api: Api, ada: Member, drawn: Drawn, filter: dict[str, Any]
):
    assert len(await listed(api, ada, filter=filter)) == len(drawn.rows)


async def test_a_cursor_is_good_in_its_own_order_direction_and_company_alone(
    api: Api, ada: Member, eve: Member, drawn: Drawn
):
    await add(eve, Random(5), 3)

    async def end(by: Member, **sort: str) -> str:
        answer = await api.ask(PAGE, {"first": 1, "sort": sort}, by=by)
        return str(answer["company"]["contractors"]["pageInfo"]["endCursor"])

    async def read(by: Member, after: str, **sort: str) -> Answer:
        return await api.ask(PAGE, {"after": after, "sort": sort}, by=by)

    good = await end(ada, field="NAME", direction="ASC")
    assert (await read(ada, good, field="NAME", direction="ASC")).errors == []
    for by, after, sort in (
        (ada, good, {"field": "NAME", "direction": "DESC"}),
        (ada, good, {"field": "FEATURE", "direction": "ASC"}),
        (eve, good, {"field": "NAME", "direction": "ASC"}),
        (ada, good[:-3] + "AAA", {"field": "NAME", "direction": "ASC"}),
        (ada, good * 60, {"field": "NAME", "direction": "ASC"}),
        (ada, "", {"field": "NAME", "direction": "ASC"}),
    ):
        answer = await read(by, after, **sort)
        assert answer.codes == ["INVALID_INPUT"]
        assert answer.errors[0]["extensions"]["issues"][0]["code"] == "BAD_CURSOR"


async def test_a_place_between_full_and_empty_cells_survives_the_row_it_was_of(
    api: Api, ada: Member
):
    rows = await add(ada, Random(9), 4)
    for n, row in enumerate(rows):
        await Contractor.filter(id=row.id).update(country=None if n > 1 else "DE")
    sort = {"field": "COUNTRY", "direction": "ASC"}
    first = await api.ask(PAGE, {"first": 3, "sort": sort}, by=ada)
    after = first["company"]["contractors"]["pageInfo"]["endCursor"]
    await Contractor.filter(id=rows[2].id).delete()

    rest = await api.ask(PAGE, {"after": after, "sort": sort}, by=ada)

    assert rest["company"]["contractors"]["nodes"] == [{"id": rows[3].type_id}]
