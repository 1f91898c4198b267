"""Saved views through the API: what is kept is what the list takes, today and later."""

from typing import Any

import pytest
from graphql import GraphQLArgument, GraphQLSchema, build_schema

from app.graphql import schema
from app.refusals import Case, Refusal
from models import Contractor, DashboardView, Member
from models.base import new_id
from models.built_in_views import BUILT_IN
from models.contractor_columns import ContractorColumn
from models.dashboard_view import FORM
from models.typeid import encode
from schema.as_given import is_read_by
from tests.asking import Api
from tests.conftest import make_account, member_of

VIEW = """id name columns filter sort isShared isBuiltIn isDefault mayEdit
  author { name } outdated { code message }"""
VIEWS = f"{{ company {{ dashboardViews {{ {VIEW} }} }} }}"
SAVE = f"""mutation($input: SaveDashboardViewInput!, $key: String) {{
  saveDashboardView(input: $input, idempotencyKey: $key) {{ __typename
    ... on SaveDashboardViewPayload {{ view {{ {VIEW} }} }}
    ... on Problem {{ path }} ... on InvalidInput {{ issues {{ code path }} }} }} }}"""
DELETE = """mutation($input: DeleteDashboardViewInput!) { deleteDashboardView(input: $input) {
  __typename ... on Problem { path } } }"""
LIST = """query($filter: ContractorFilter, $sort: ContractorSort) {
  company { contractors(filter: $filter, sort: $sort) { nodes { email } } } }"""
FILTER = {"status": ["ACTIVE"], "currentStage": ["KYC", "PAYMENT_METHOD"]}
SORT = {"field": "UPDATED", "direction": "ASC"}


async def views(api: Api, by: Member, language: str | None = None) -> list[Any]:
    return list((await api.ask(VIEWS, by=by, language=language))["company"]["dashboardViews"])


async def save(api: Api, by: Member, key: str | None = None, **given: Any) -> Any:
    answer = await api.ask(SAVE, {"input": given, "key": key}, by=by)
    return answer["saveDashboardView"]


async def test_a_saved_filter_and_sort_are_what_the_list_takes(
    api: Api, ada: Member, bo: Contractor, di: Contractor
):
    saved = (await save(api, ada, name="KYC", filter=FILTER, sort=SORT))["view"]

    assert (saved["filter"], saved["sort"], saved["outdated"]) == (FILTER, SORT, None)
    given = {"filter": saved["filter"], "sort": saved["sort"]}
    assert (await api.ask(LIST, given, by=ada))["company"]["contractors"]["nodes"] == [
        {"email": "di@work.example"}
    ]
    assert saved["author"] == {"name": "ada"}


async def test_a_filter_of_every_kind_is_kept_as_it_was_given(api: Api, ada: Member):
    rich = {
        "waitingOn": ["CONTRACTOR", None],
        "hasPaymentMethod": False,
        "country": ["DE", None],
        "externalId": ["HR-7"],
        "manager": [ada.type_id, None],
        "joined": {"from": "2026-01-01T00:00:00Z", "isSet": True},
        "and": [{"or": [{"status": ["ACTIVE"]}, {"email": ["bo@work.example"]}]}],
    }

    saved = (await save(api, ada, name="Rich", filter=rich))["view"]

    assert (saved["filter"], saved["outdated"]) == (rich, None)
    assert (await api.ask(LIST, {"filter": saved["filter"]}, by=ada)).errors == []


async def test_what_is_not_a_filter_is_refused_before_anything_is_saved(api: Api, ada: Member):
    for wrong in ({"filter": {"colour": "red"}}, {"sort": {"field": "x"}}, {"columns": ["X"]}):
        with pytest.raises(Refusal) as refused:
            await api.ask(SAVE, {"input": {"name": "x", **wrong}}, by=ada)
        assert refused.value.case is Case.VARIABLES
    ids = [encode("mem", new_id()) for _ in range(100)]
    huge = await save(api, ada, name="x", filter={"and": [{"manager": ids}] * 4})
    deep: dict[str, Any] = {"status": ["ACTIVE"]}
    for _ in range(5):
        deep = {"or": [deep]}
    too_deep = await save(api, ada, name="x", filter=deep)

    assert huge["issues"] == [{"code": "TOO_LONG", "path": ["filter"]}]
    assert {issue["code"] for issue in too_deep["issues"]} == {"TOO_DEEP"}
    assert await DashboardView.all().count() == 0


async def test_built_in_views_are_everybody_s_in_their_language_and_nobody_s_to_change(
    api: Api, ada: Member, max: Member, bo: Contractor
):
    first, *_ = built_in = await views(api, ada)
    account = await make_account("ira@acme.example", locale="ru")
    ira = await Member.create(account=account, company=ada.company, role="OBSERVER", name="Ira")

    assert [view["name"] for view in built_in] == [view.names["en"] for view in BUILT_IN]
    assert [v["name"] for v in await views(api, await member_of(ira))] == [
        view.names["ru"] for view in BUILT_IN
    ]
    assert (first["isDefault"], first["isBuiltIn"], first["mayEdit"]) == (True, True, False)
    assert (await save(api, ada, viewId=first["id"], name="x"))["__typename"] == "NotPermitted"
    assert (await save(api, ada, viewId=first["id"], isShared=False))["__typename"] == (
        "NotPermitted"
    )
    gone = await api.ask(DELETE, {"input": {"viewId": first["id"]}}, by=ada)
    assert gone["deleteDashboardView"]["__typename"] == "NotPermitted"


@pytest.mark.parametrize("view", BUILT_IN, ids=lambda view: view.names["en"])
async def test_every_built_in_view_works(api: Api, ada: Member, bo: Contractor, view: Any):
    answer = await api.ask(LIST, {"filter": dict(view.filter), "sort": dict(view.sort)}, by=ada)

    assert answer.errors == []
    assert set(view.names) == {"en", "ru"}
    assert len(set(view.columns)) == len(view.columns) > 0


def test_every_column_names_a_field_of_the_row():
    described = schema._schema.get_type("ContractorColumn").values  # type: ignore[union-attr]
    row = schema._schema.get_type("Contractor").fields  # type: ignore[union-attr]

    for column in ContractorColumn:
        text = described[column.value].description
        named = [part.split(" ")[0] for part in text.split("`")[1::2]]
        assert named, column
        assert set(named) <= set(row), column


async def test_a_default_is_each_member_s_and_falls_back_when_it_is_gone(
    api: Api, ada: Member, max: Member
):
    view = (await save(api, ada, name="Ours", isShared=True, isDefault=True))["view"]
    active = encode("dbv", BUILT_IN[3].id)
    await save(api, max, viewId=view["id"], isDefault=True)

    assert [v["id"] for v in await views(api, max) if v["isDefault"]] == [view["id"]]
    await api.ask(DELETE, {"input": {"viewId": view["id"]}}, by=ada)
    assert [v["name"] for v in await views(api, max) if v["isDefault"]] == ["Everybody"]
    assert (await save(api, max, viewId=active, isDefault=True))["view"]["isDefault"]
    assert (await save(api, max, viewId=active))["view"]["isDefault"]
    assert not (await save(api, max, viewId=active, isDefault=False))["view"]["isDefault"]


async def test_a_view_that_the_schema_has_outgrown_says_so_and_can_be_saved_anew(
    api: Api, ada: Member
):
    saved = (await save(api, ada, name="Old", filter=FILTER, sort=SORT))["view"]
    await DashboardView.all().update(filter_given={"colour": ["RED"]})

    [outgrown] = [v for v in await views(api, ada) if v["name"] == "Old"]
    await save(api, ada, viewId=saved["id"], filter=FILTER)
    await DashboardView.all().update(form=FORM + 1)
    [ahead] = [v for v in await views(api, ada) if v["name"] == "Old"]
    await save(api, ada, viewId=saved["id"], filter=FILTER, sort=None)
    [mended] = [v for v in await views(api, ada) if v["name"] == "Old"]

    for refused in (outgrown, ahead):
        assert (refused["filter"], refused["sort"]) == (None, None)
        assert refused["outdated"]["code"] == "VIEW_OUTDATED"
    assert (mended["filter"], mended["sort"], mended["outdated"]) == (FILTER, {}, None)


def test_an_older_filter_is_read_when_fields_are_added_and_refused_when_one_is_gone():
    def filter_of(sdl: str) -> GraphQLArgument | Any:
        built: GraphQLSchema = build_schema(f"type Query {{ x(f: F): Int }} input F {{ {sdl} }}")
        return built.get_type("F")

    stored = {"status": ["A"], "and": [{"status": ["B"]}]}
    assert is_read_by(stored, filter_of("status: [String!], and: [F!]"))
    assert is_read_by(stored, filter_of("status: [String!], and: [F!], tag: String"))
    assert not is_read_by(stored, filter_of("status: [String!]"))
    assert not is_read_by(stored, filter_of("status: [String!], and: [F!], due: Int!"))
    assert not is_read_by(stored, filter_of("status: Int, and: [F!]"))


async def test_a_repeated_save_makes_one_view(api: Api, ada: Member):
    first = await save(api, ada, key="k", name="Once", filter=FILTER)
    again = await save(api, ada, key="k", name="Once", filter=FILTER)

    assert first == again
    assert await DashboardView.all().count() == 1


async def test_T1_views_of_others_are_as_missing(api: Api, ada: Member, max: Member, eve: Member):
    own = (await save(api, max, name="Mine"))["view"]["id"]
    shared = (await save(api, max, name="Ours", isShared=True))["view"]["id"]

    assert {v["name"] for v in await views(api, ada) if not v["isBuiltIn"]} == {"Ours"}
    assert [v for v in await views(api, eve) if not v["isBuiltIn"]] == []
    for by, id in ((ada, own), (eve, own), (eve, shared), (ada, "garbage")):
        for given in ({"name": "x"}, {"isDefault": True}):
            answer = await save(api, by, viewId=id, **given)
            assert (answer["__typename"], answer["path"]) == ("NotFound", ["viewId"])
        gone = await api.ask(DELETE, {"input": {"viewId": id}}, by=by)
        assert gone["deleteDashboardView"] == {"__typename": "NotFound", "path": ["viewId"]}
