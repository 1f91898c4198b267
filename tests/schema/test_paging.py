"""Walking pages meets every item once, whatever happens meanwhile."""

import base64
from datetime import UTC, datetime
from typing import Any

import pytest

from models import Contractor, Member
from models.inviting import Terms, invite
from tests.asking import Answer, Api, import_of
from tests.conftest import make_company, with_policy

PAGE = """query(
  $companyId: ID, $first: Int, $after: Cursor, $sort: ContractorSort, $filter: ContractorFilter
) {
  company(id: $companyId) {
    contractors(first: $first, after: $after, sort: $sort, filter: $filter) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { email } }
      nodes { email }
    }
  }
}"""
SORTS = [
    {"field": field, "direction": direction}
    for field in ("ADDED", "UPDATED")
    for direction in ("ASC", "DESC")
]


async def page(api: Api, by: Member, **variables: Any) -> Any:
    return (await api.ask(PAGE, variables, by=by))["company"]["contractors"]


async def refusal(api: Api, by: Member, **variables: Any) -> str:
    answer = await api.ask(PAGE, variables, by=by)
    assert answer.data == {"company": None}
    assert answer.codes == ["INVALID_INPUT"]
    return str(answer.errors[0]["extensions"]["issues"][0]["code"])


async def walk(api: Api, by: Member, **variables: Any) -> list[str]:
    found, after = [], None
    while True:
        read = await page(api, by, after=after, **variables)
        found += [node["email"] for node in read["nodes"]]
        if not read["pageInfo"]["hasNextPage"]:
            return found
        after = read["pageInfo"]["endCursor"]


@pytest.fixture
async def team(ada: Member) -> list[Contractor]:
    """Eleven, in three groups that were last changed at one moment each."""
    invited = await invite(ada, [f"p{n:02}@work.example" for n in range(11)], Terms())
    contractors = [i.contractor for i in invited if i.contractor]
    for n, contractor in enumerate(contractors):
        whole_second = datetime(2026, 3, 1, 12, 0, n % 3, 0 if n % 2 else 7, tzinfo=UTC)
        await Contractor.filter(id=contractor.id).update(updated_at=whole_second)
    return [await Contractor.get(id=c.id) for c in contractors]


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("first", [1, 2, 3, 10, 11, 12])
async def test_pages_of_any_size_give_the_whole_list_in_order(
    api: Api, ada: Member, team: list[Contractor], sort: dict[str, str], first: int
):
    key = {"ADDED": lambda c: c.id, "UPDATED": lambda c: (c.updated_at, c.id)}[sort["field"]]
    expected = sorted(team, key=key, reverse=sort["direction"] == "DESC")

    found = await walk(api, ada, first=first, sort=sort)

    assert found == [c.email for c in expected]


@pytest.mark.parametrize("sort", SORTS[:2])
async def test_rows_added_behind_and_before_neither_repeat_nor_hide_others(
    api: Api, ada: Member, team: list[Contractor], sort: dict[str, str]
):
    found, after, added = [], None, 0
    while True:
        read = await page(api, ada, first=2, after=after, sort=sort)
        found += [node["email"] for node in read["nodes"]]
        if not read["pageInfo"]["hasNextPage"]:
            break
        after = read["pageInfo"]["endCursor"]
        await Contractor.filter(email=found[0]).delete()
        if added < 3:
            await invite(ada, [f"new{added}@work.example"], Terms())
            added += 1

    assert len(found) == len(set(found))
    assert {c.email for c in team} <= set(found)


async def test_a_row_that_is_touched_while_walking_by_change_comes_again_at_its_new_place(
    api: Api, ada: Member, team: list[Contractor]
):
    sort = SORTS[2]
    read = await page(api, ada, first=4, sort=sort)
    seen = [node["email"] for node in read["nodes"]]
    await Contractor.filter(email=seen[0]).update(updated_at=datetime.now(UTC))

    rest = []
    after = read["pageInfo"]["endCursor"]
    while True:
        read = await page(api, ada, first=4, sort=sort, after=after)
        rest += [node["email"] for node in read["nodes"]]
        if not read["pageInfo"]["hasNextPage"]:
            break
        after = read["pageInfo"]["endCursor"]

    assert rest[-1] == seen[0]
    assert {*seen, *rest} == {c.email for c in team}


async def test_a_page_says_where_it_is(api: Api, ada: Member, team: list[Contractor]):
    read = await page(api, ada, first=4)
    again = await page(api, ada, first=4, after=read["edges"][1]["cursor"])

    assert read["totalCount"] == again["totalCount"] == 11
    assert read["pageInfo"]["hasPreviousPage"] is False
    assert again["pageInfo"]["hasPreviousPage"] is True
    assert read["pageInfo"]["startCursor"] == read["edges"][0]["cursor"]
    assert again["nodes"][:2] == read["nodes"][2:]
    assert [edge["node"] for edge in read["edges"]] == read["nodes"]


async def test_an_empty_list_has_no_cursors(api: Api, ada: Member):
    read = await page(api, ada)

    assert read == {
        "totalCount": 0,
        "pageInfo": {
            "hasNextPage": False,
            "hasPreviousPage": False,
            "startCursor": None,
            "endCursor": None,
        },
        "edges": [],
        "nodes": [],
    }


async def test_25_come_unless_asked_otherwise(api: Api, ada: Member):
    await invite(ada, [f"p{n:02}@work.example" for n in range(27)], Terms())

    assert len((await page(api, ada))["nodes"]) == 25
    assert len((await page(api, ada, first=200))["nodes"]) == 27


@pytest.mark.parametrize("first", [0, -1, 201, 2**31 - 1])
async def test_a_page_has_1_to_200_items(api: Api, ada: Member, first: int):
    assert await refusal(api, ada, first=first) == "PAGE_SIZE"


@pytest.mark.parametrize(
    "after", ["", "garbage", "é", "=" * 9, "A" * 5000, "AAAA", base64.b64encode(b"x" * 40).decode()]
)
async def test_garbage_is_no_cursor(api: Api, ada: Member, after: str):
    assert await refusal(api, ada, after=after) == "BAD_CURSOR"


async def test_a_cursor_is_good_for_its_own_list_and_order_only(
    api: Api, ada: Member, eve: Member, team: list[Contractor]
):
    await invite(eve, ["other@work.example"], Terms())
    ours = (await page(api, ada, first=2))["pageInfo"]["endCursor"]
    theirs = (await page(api, eve))["pageInfo"]["endCursor"]
    made = await import_of(ada, "a@work.example")
    rows: Answer = await api.ask(
        "query($id: ID!) { company { import(id: $id) { rows { pageInfo { endCursor } } } } }",
        {"id": made.type_id},
        by=ada,
    )
    row = rows["company"]["import"]["rows"]["pageInfo"]["endCursor"]

    assert await refusal(api, ada, after=theirs) == "BAD_CURSOR"
    assert await refusal(api, ada, after=row) == "BAD_CURSOR"
    for sort in [SORTS[0], *SORTS[2:]]:
        assert await refusal(api, ada, after=ours, sort=sort) == "BAD_CURSOR"
    assert (await page(api, ada, after=ours, filter={"status": ["INVITED"]}))["nodes"]


async def test_a_cursor_is_signed(api: Api, ada: Member, team: list[Contractor]):
    cursor = (await page(api, ada, first=2))["pageInfo"]["endCursor"]
    raw = bytearray(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))

    for place in range(len(raw)):
        forged = bytes([*raw[:place], raw[place] ^ 1, *raw[place + 1 :]])
        text = base64.urlsafe_b64encode(forged).decode().rstrip("=")
        assert await refusal(api, ada, after=text) == "BAD_CURSOR"
    with_policy(signing_key=b"another key, of 32 bytes at least")
    assert await refusal(api, ada, after=cursor) == "BAD_CURSOR"


async def test_somebody_with_two_companies_cannot_carry_a_cursor_over(
    api: Api, ada: Member, team: list[Contractor]
):
    account = ada.account
    other = await make_company("Initech", account)
    cursor = (await page(api, ada, companyId=ada.company.type_id))["pageInfo"]["endCursor"]

    refused = await refusal(api, ada, companyId=other.company.type_id, after=cursor)

    assert refused == "BAD_CURSOR"
