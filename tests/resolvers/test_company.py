"""The dashboard: what a company lists, finds and counts."""

from typing import Any

import pytest

from models import Contractor, Member
from models.inviting import Terms, invite
from models.moving import CANCEL
from tests.asking import Api, document, give_task, import_of

LIST = """query($search: String, $filter: ContractorFilter) {
  company { contractors(search: $search, filter: $filter) { totalCount nodes { email } } } }"""


async def found(api: Api, by: Member, **variables: Any) -> list[str]:
    listed = (await api.ask(LIST, variables, by=by))["company"]["contractors"]
    assert listed["totalCount"] == len(listed["nodes"])
    return sorted(node["email"].split("@")[0] for node in listed["nodes"])


@pytest.fixture
async def team(ada: Member, bo: Contractor, cy: Contractor, di: Contractor, eve: Member) -> None:
    await invite(ada, ["zoe@work.example"], Terms(feature="Ёлка and Design"))
    await invite(eve, ["bo@work.example", "gil@work.example"], Terms())


@pytest.mark.parametrize(
    ("search", "emails"),
    [
        ("", ["bo", "cy", "di", "zoe"]),
        ("álv", ["di"]),
        ("ALV di", ["di"]),
        ("елк", ["zoe"]),
        ("des елка", ["zoe"]),
        ("des alv", []),
        ("work", ["bo", "cy", "di", "zoe"]),
        ("gil", []),
        ("%", ["bo", "cy", "di", "zoe"]),
        ("bo", ["bo"]),
    ],
)
async def test_every_word_of_a_search_begins_some_word_of_the_row(
    api: Api, ada: Member, team: None, search: str, emails: list[str]
):
    assert await found(api, ada, search=search) == emails


@pytest.mark.parametrize(
    ("given", "emails"),
    [
        (None, ["bo", "cy", "di", "zoe"]),
        ({}, ["bo", "cy", "di", "zoe"]),
        ({"status": None, "currentStage": None}, ["bo", "cy", "di", "zoe"]),
        ({"status": ["INVITED"]}, ["bo", "zoe"]),
        ({"status": ["INVITED", "ACTIVE"]}, ["bo", "di", "zoe"]),
        ({"status": []}, []),
        ({"currentStage": ["REGISTRATION", "KYC"]}, ["cy", "di"]),
        ({"currentStage": ["INVITATION"], "status": ["ACTIVE"]}, []),
    ],
)
async def test_filters_hold_together(
    api: Api, ada: Member, team: None, given: dict[str, Any] | None, emails: list[str]
):
    assert await found(api, ada, filter=given) == emails


async def test_the_funnel_counts_everybody_once(api: Api, ada: Member, team: None):
    answer = await api.ask(document("dashboard"), by=ada)

    funnel = answer["company"]["onboarding"]
    assert {s["stage"]: s["count"] for s in funnel["byStage"] if s["count"]} == {
        "INVITATION": 2,
        "REGISTRATION": 1,
        "KYC": 1,
    }
    assert {s["status"]: s["count"] for s in funnel["byStatus"] if s["count"]} == {
        "INVITED": 2,
        "ONBOARDING": 1,
        "ACTIVE": 1,
    }
    assert [s["stage"] for s in funnel["byStage"]][-1] is None


async def test_T3_a_row_shows_joined_people_and_hides_others(api: Api, ada: Member, team: None):
    answer = await api.ask(document("dashboard"), by=ada)

    rows = {n["email"][:2]: n for n in answer["company"]["contractors"]["nodes"]}
    assert rows["di"]["firstName"] == "Di"
    assert rows["di"]["kycStatus"] == "NOT_STARTED"
    assert rows["di"]["registration"] == {"state": "COMPLETE", "missing": []}
    assert rows["bo"]["firstName"] is rows["bo"]["kycStatus"] is rows["bo"]["taxStatus"] is None
    assert rows["bo"]["joinedAt"] is None
    assert rows["bo"]["invitation"]["delivery"] == "QUEUED"


async def test_V6_a_person_with_an_account_elsewhere_looks_like_a_stranger_until_joining(
    api: Api, ada: Member, di: Contractor, eve: Member
):
    await invite(eve, ["di@work.example", "nobody@work.example"], Terms())
    document_of_all = document("dashboard")

    rows = (await api.ask(document_of_all, by=eve))["company"]["contractors"]["nodes"]

    known, stranger = sorted(rows, key=lambda row: row["email"])
    for row in (known, stranger):
        for own in ("id", "email"):
            del row[own]
        del row["invitation"]["id"]
        row["invitation"]["expiresAt"] = row["invitation"]["expiresAt"][:10]
    assert known == stranger


async def test_tasks_are_listed_by_status_and_contractor(
    api: Api, ada: Member, bo: Contractor, di: Contractor
):
    offered = await give_task(ada, di)
    draft = await give_task(ada, bo, publish=False)
    await give_task(ada, bo, (ada, CANCEL), publish=False)

    async def ids(**wanted: Any) -> list[str]:
        variables = {"filter": wanted}
        page = (await api.ask(document("tasks"), variables, by=ada))["company"]["tasks"]
        assert page["totalCount"] == len(page["nodes"])
        return [node["id"] for node in page["nodes"]]

    assert len(await ids()) == 3
    assert await ids(status=["DRAFT", "PUBLISHED"]) == [draft.type_id, offered.type_id]
    assert await ids(contractorId=di.type_id) == [offered.type_id]
    assert await ids(contractorId="garbage") == []
    assert await ids(status=[]) == []


async def test_money_has_the_decimals_of_its_currency(api: Api, ada: Member, di: Contractor):
    await give_task(ada, di, amount=5)

    [task] = (await api.ask(document("tasks"), by=ada))["company"]["tasks"]["nodes"]

    assert task["amount"] == {"amount": "0.05", "currency": "USD"}


async def test_an_import_tells_its_rows_notes_and_counts(api: Api, ada: Member):
    made = await import_of(ada, "a@work.example", "ivаn@work.example", "b@work.example")

    answer = await api.ask(document("import-rows"), {"id": made.type_id, "first": 2}, by=ada)
    found = answer["company"]["import"]
    bad = await api.ask(
        document("import-rows"), {"id": made.type_id, "status": ["INVALID"]}, by=ada, language="ru"
    )

    assert found["counts"] == {
        "total": 3, "valid": 2, "invalid": 1, "duplicate": 0, "unchanged": 0, "committed": 0,
    }  # fmt: skip
    assert found["rows"]["totalCount"] == 3
    assert [row["number"] for row in found["rows"]["nodes"]] == [2, 3]
    assert found["notes"][0]["code"] == "HIDDEN_ROWS"
    assert found["resultUrl"].startswith("/files/")
    assert found["createdBy"] == {"id": ada.type_id, "name": "ada"}
    [row] = bad["company"]["import"]["rows"]["nodes"]
    assert row["status"] == "INVALID"
    assert row["issues"][0]["path"][-1] == "contractor_email"
    assert row["issues"][0]["message"].isprintable()
