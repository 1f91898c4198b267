"""What operations cost, as the schema says, and that nothing dear runs."""

import time
from typing import Any

import pytest
import strawberry
from graphql import get_introspection_query, parse

from app.budget import SESSION, STAFF, VISITOR
from app.cost import PriceList
from app.graphql import schema
from app.shape import spoken
from tests.asking import DOCUMENTS, document

PRICES = PriceList(schema._schema)
# By whom each document of ours is sent; the widest page that a session asks for is in PAGES.
VISITORS = {"accept", "agreements", "preview", "sign-in", "sign-up", "verify"}
PAGES = {"dashboard", "import-rows", "tasks"}


def cost(source: str, name: str | None = None, **variables: Any) -> int:
    return PRICES.price(parse(source))[name].of(variables)


def in_company(selection: str) -> str:
    return f"query ($first: Int = 3, $ids: [ID!]) {{ company {{ {selection} }} }}"


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        ("name", 1),
        ("... { ... on Company { name members { name } } } __typename", 1 + 10),
        ("name legalName settings { timezone }", 2),
        ("contractors { totalCount }", 1 + 25),
        ("contractors { nodes { id } }", 1 + 25),
        ("contractors(first: 10) { nodes { id } }", 1 + 10),
        ("contractors(first: 2147483647) { nodes { id } }", 1 + 200),
        ("contractors(first: null) { nodes { id } }", 1 + 25),
        ("contractors(first: 10) { edges { node { id registration { state } } } }", 1 + 10 * 2),
        ("contractors(first: 10) { pageInfo { hasNextPage } nodes { id } }", 1 + 10),
        ("contractors(first: 10) { nodes { managers { name } } }", 1 + 10 * (1 + 2)),
        ("contractors(first: 10) { ...F }", 1 + 10),
        ("members { name }", 1 + 10),
        ("onboarding { byStage { count } byStatus { count } }", 1 + 1 + 8 + 6),
        ("contractors(first: $first) { nodes { id } }", 1 + 3),
        ("a: members { name } b: members { name }", 1 + 10 + 10),
    ],
)
def test_a_query_costs_what_the_schema_says(selection: str, expected: int):
    fragment = "fragment F on ContractorConnection { nodes { id } }" if "...F" in selection else ""

    assert cost(in_company(selection) + fragment) == expected


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({}, 1 + 3 * 2),
        ({"first": 100}, 1 + 100 * 2),
        ({"first": None}, 1 + 25 * 2),
        ({"first": -5}, 1),
        ({"first": "7"}, 1 + 25 * 2),
    ],
)
def test_variables_and_their_defaults_count(variables: dict[str, Any], expected: int):
    source = in_company("contractors(first: $first) { nodes { registration { state } } }")

    assert cost(source, **variables) == expected


@pytest.mark.parametrize(
    ("ids", "expected"),
    [(["a", "b", "c"], 3 * 2), ([], 2), ("a", 2), (None, 2)],
)
def test_a_list_as_long_as_a_given_one_counts_its_items(ids: Any, expected: int):
    source = "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Task { amount { currency } } } }"

    assert cost(source, ids=ids) == expected
    if isinstance(ids, list):
        literal = "[" + ", ".join(f'"{id}"' for id in ids) + "]"
        assert cost(source.replace("ids: $ids", f"ids: {literal}"), ids=[]) == expected


def test_a_mutation_costs_ten_and_each_item_that_it_is_given():
    one = "mutation { signOut { __typename } }"
    many = "mutation ($input: MoveTasksInput!) { publishTasks(input: $input) { __typename } }"
    literal = many.replace("$input)", '{taskIds: ["a", "b"]})')
    mixed = many.replace("$input)", "{taskIds: $ids})").replace("$input: MoveTasksInput", "$ids: X")

    assert cost(one) == 10
    assert cost(many, input={"taskIds": ["t"] * 500}) == 10 + 500
    assert cost(literal) == 10 + 2
    assert cost(mixed, ids=["a", "b", "c"]) == 10 + 3


def test_a_mutation_in_a_fragment_costs_the_same():
    source = "mutation { ...F } fragment F on Mutation { ... { signOut { __typename } } }"

    assert cost(source) == 10


def test_a_subscription_costs_what_one_event_does():
    assert cost(document("changes"), "Changes") == 1 + 1 + 1 + 1 + 1 + 1 + 1


def test_introspection_costs_nothing():
    assert cost(get_introspection_query(), "IntrospectionQuery") == 0


def test_each_operation_of_a_document_has_its_own_price():
    source = "query A { company { name } } query B { viewer { teams { id } } }"

    assert (cost(source, "A"), cost(source, "B")) == (1, 1 + 3)


def bomb(links: int, selection: str) -> str:
    doubled = [f"fragment F{i} on Company {{ ...F{i + 1} ...F{i + 1} }}" for i in range(links)]
    last = f"fragment F{links} on Company {{ {selection} }}"
    return "query ($first: Int) { company { ...F0 } }" + "".join(doubled) + last


@pytest.mark.parametrize("size", ["10", "$first"])
def test_a_fragment_bomb_is_priced_in_no_time(size: str):
    source = bomb(48, f"contractors(first: {size}) {{ nodes {{ id }} }}")
    parsed = parse(source)
    started = time.process_time()

    found = PRICES.price(parsed)[None].of({"first": 10})

    assert time.process_time() - started < 0.05
    assert found == 1 + 10 * 2**48
    assert spoken(found) == "more than 100000"


def test_fragments_in_one_another_are_priced_without_recursion():
    nested = "...{" * 150, "}" * 150
    links = [
        f"fragment F{i} on Company {{ {nested[0]} ...F{i + 1} {nested[1]} }}" for i in range(7)
    ]
    last = "fragment F7 on Company { contractors(first: $first) { nodes { id } } }"
    source = "query ($first: Int) { company { ...F0 } }" + "".join(links) + last

    assert cost(source, first=7) == 1 + 7


def test_a_fan_out_multiplies():
    deep = in_company(
        "tasks(first: 200) { nodes { contractor { managers { name } stages { key } }"
        " events { id } } }"
    )

    assert cost(deep) == 1 + 200 * (1 + 1 + 2 + 7 + 6)


@pytest.mark.parametrize("path", sorted(DOCUMENTS.glob("*.graphql")), ids=lambda path: path.stem)
def test_every_document_of_ours_is_within_its_callers_budget(path: Any):
    [price] = PRICES.price(parse(path.read_text())).values()
    budget = VISITOR if path.stem in VISITORS else SESSION

    usual, widest = price.of({}), price.of({"first": 200})

    assert 0 < usual <= budget.most / 4
    assert widest <= budget.most
    assert (widest > usual) == (path.stem in {*PAGES, "audit-log", "staff", "staff-desk"})


def test_the_budgets_are_those_of_the_contract():
    assert [(b.most, b.rule.amount) for b in (VISITOR, SESSION, STAFF)] == [
        (300, 6_000),
        (5_000, 100_000),
        (20_000, 400_000),
    ]


def test_a_list_of_objects_that_declares_no_size_stops_the_start():
    @strawberry.type
    class Leaf:
        name: str

    @strawberry.type
    class Query:
        leaves: list[Leaf]
        names: list[str]

    with pytest.raises(ValueError, match=r"Query\.leaves is a list of objects"):
        PriceList(strawberry.Schema(Query)._schema)
