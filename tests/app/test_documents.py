"""Documents: prepared once, kept within bounds, refused by name before they hurt."""

import asyncio

import pytest
from graphql import get_introspection_query, parse

from app import documents
from app.documents import Documents
from app.refusals import Case, Refusal
from app.shape import measure
from tests.app.toy import schema

STANDARD = get_introspection_query(descriptions=True, input_value_deprecation=True)


def store(kept_bytes: int = documents.KEPT_BYTES) -> Documents:
    return Documents(schema, sensitive={"signIn", "verifyOtp"}, kept_bytes=kept_bytes)


async def refusal(source: str, *, may_introspect: bool = True) -> Refusal:
    with pytest.raises(Refusal) as caught:
        await store().prepare(source, may_introspect=may_introspect)
    return caught.value


def nested(depth: int) -> str:
    return "{" + "tree{" + "left{" * (depth - 2) + "leaf" + "}" * depth


def bomb(depth: int) -> str:
    """A chain of fragments that each spread the next one twice: 2 ** depth fields."""
    links = [
        f"fragment F{i} on Tree {{ left {{ ...F{i + 1} }} right {{ ...F{i + 1} }} }}"
        for i in range(depth)
    ]
    return "{ tree { ...F0 } }" + "".join(links) + f"fragment F{depth} on Tree {{ leaf }}"


def spread_bomb(links: int) -> str:
    doubled = [f"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}" for i in range(links)]
    return "{ ...F0 }" + "".join(doubled) + f"fragment F{links} on Query {{ hello }}"


def alias_bomb(links: int) -> str:
    renamed = [
        f"fragment F{i} on Tree {{ a: left {{ ...F{i + 1} }} b: left {{ ...F{i + 1} }} }}"
        for i in range(links)
    ]
    return "{ tree { ...F0 } }" + "".join(renamed) + f"fragment F{links} on Tree {{ leaf }}"


REFUSED = {
    "characters": "{hello} #" + "a" * 70_000,
    "comment of 200 kB": "#" + "a" * 200_000 + "\n{hello}",
    "comments": "{hello}\n" + "#\n" * 501,
    "tokens": "{" + "hello " * 4_000 + "}",
    "operations": "".join(f"query Q{i} {{ hello }}" for i in range(51)),
    "1000 operations": "".join(f"query Q{i}{{hello}}" for i in range(1_000)),
    "fragments": "{ hello }" + "".join(f"fragment F{i} on Query {{ hello }}" for i in range(51)),
    "directives": "{ hello " + "@skip(if: false)" * 51 + "}",
    "flood of directives": "{ hello " + "@a" * 1_900 + "}",
    "depth": nested(13),
    "depth, far": nested(150),
    "depth by fragments": bomb(12),
    "aliases": "{" + "".join(f"a{i}: hello " for i in range(31)) + "}",
    "aliases by fragments": alias_bomb(8),
    "root fields": "{" + "hello me tree{leaf} " * 7 + "}",
    "root fields by fragments": spread_bomb(48),
    "mutations": "mutation {" + 'rename(name: "x") ' * 6 + "}",
    "sensitive mutations": 'mutation { a: verifyOtp(code: "1") b: verifyOtp(code: "2") }',
    "sensitive mutations of two kinds": 'mutation { signIn(password: "1") verifyOtp(code: "2") }',
    "sensitive mutations by fragments": (
        "mutation { ...F ...G } fragment F on Mutation { ...G }"
        ' fragment G on Mutation { verifyOtp(code: "1") }'
    ),
    "__schema": "{ __schema { description } a: __schema { description } }",
    "__type": '{ a: __type(name: "A") { name } b: __type(name: "A") { name } }',
    "introspection depth": "{ __schema { types {" + "ofType {" * 18 + "name" + "}" * 21,
    "introspection loop": (
        "{ __schema { types { fields { type { fields { type { fields { name }}}}}}}}"
    ),
    "introspection loop by fragments": (
        "{ __schema { types { ...F } } }"
        "fragment F on __Type { fields { type { ...G } } }"
        "fragment G on __Type { fields { type { ...H } } }"
        "fragment H on __Type { fields { name } }"
    ),
    "comparisons of repeated fields by fragments": (
        "{ tree {"
        + "".join(f"...F{i} " for i in range(50))
        + "}}"
        + "".join(f"fragment F{i} on Tree {{ {'leaf ' * 9} }}" for i in range(50))
    ),
    "variables in fragments, times operations": (
        "".join(f"query Q{i}($a: String!) {{ ...F }}" for i in range(50))
        + f"fragment F on Query {{ {'hello(name: $a) ' * 201} }}"
    ),
    "comparisons of repeated fields": "{ tree {" + "leaf " * 3_900 + "}}",
    "comparisons of repeated fields, nested": "{ tree {" + "left { leaf } " * 900 + "}}",
}
NAMES = {
    "comment of 200 kB": "characters",
    "1000 operations": "tokens",
    "flood of directives": "directives",
    "depth, far": "depth",
    "introspection loop": "fields inside fields",
}


@pytest.mark.parametrize("case", REFUSED)
async def test_a_document_over_a_limit_is_refused_with_the_name_of_the_limit(case):
    refused = await refusal(REFUSED[case])

    name = NAMES.get(case, case.partition(", ")[0].partition(" by ")[0].partition(" of two")[0])
    assert refused.case in (Case.INVALID, Case.UNPARSABLE)
    assert name.replace("introspection loop", "fields inside fields") in str(refused.errors)


@pytest.mark.parametrize(
    "source",
    [
        nested(12),
        STANDARD,
        "{" + "".join(f"a{i}: hello " for i in range(20)) + "}",
        "mutation {" + 'rename(name: "x") ' * 5 + "}",
        'mutation { verifyOtp(code: "1") rename(name: "x") }',
        "".join(f"query Q{i} {{ hello }}" for i in range(50)),
        "{ hello " + "@skip(if: false) " + "}",
        "{ __schema { types { fields { type { fields { name } } } } } }",
        "# a comment\n" * 400 + "{ hello }",
        bomb(10),
    ],
)
async def test_a_document_within_the_limits_is_prepared(source):
    prepared = await store().prepare(source, may_introspect=True)

    assert prepared.operations


@pytest.mark.parametrize(
    ("source", "selections"), [(spread_bomb(48), 98), (alias_bomb(48), 195), (bomb(48), 195)]
)
def test_measuring_a_fragment_bomb_looks_at_each_selection_once(source, selections):
    measured = measure(parse(source), frozenset())

    assert measured.visited == selections


def test_fields_that_share_a_name_are_counted_in_pairs():
    source = "{ me a: me me: hello tree { leaf leaf leaf leaf } ...F } fragment F on Query { me }"

    measured = measure(parse(source), frozenset())

    assert measured.comparisons == 1 + 6


def test_measuring_survives_cycles_and_fragments_that_are_not_there():
    source = "{ ...A } fragment A on Query { ...B me } fragment B on Query { ...A ...C hello }"

    measured = measure(parse(source), frozenset())

    assert measured.visited == 6
    assert measured.operations[0][1].roots <= 3


def test_measuring_a_long_chain_of_nested_fragments_does_not_recurse():
    deep = "left {" * 100, "}" * 100
    links = [f"fragment F{i} on Tree {{ {deep[0]} ...F{i + 1} {deep[1]} }}" for i in range(49)]
    source = "{ tree { ...F0 } }" + "".join(links) + "fragment F49 on Tree { leaf }"

    measured = measure(parse(source), frozenset())

    assert measured.operations[0][1].depth == 1 + 49 * 100 + 1


@pytest.mark.parametrize(
    "source",
    [
        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
        "{ ...A } fragment A on Query { ...A }",
    ],
)
async def test_a_cycle_of_fragments_is_refused(source):
    refused = await refusal(source)

    assert "within itself" in refused.errors[0]["message"]


async def test_no_field_is_suggested_to_those_who_may_not_introspect():
    open_, closed = [
        (await refusal("{ hallo }", may_introspect=may)).errors[0]["message"]
        for may in (True, False)
    ]

    assert "hello" in open_
    assert "hello" not in closed


async def test_the_variables_are_judged_when_all_else_is_right():
    wrong = "query A($a: String, $b: Int) { hello(name: $c) %s }"

    both, variables = [
        {error["message"] for error in (await refusal(wrong % field)).errors}
        for field in ("nothing", "")
    ]

    assert both == {"Cannot query field 'nothing' on type 'Query'."}
    assert len(variables) == 3


async def test_a_long_document_is_told_one_error_and_never_itself():
    values = " ".join(f'a{n}: "{"x" * 20}"' for n in range(600))

    refused = await refusal(f"{{ add(a: {{{values}}}) {'nothing ' * 10} }}")

    assert len(refused.errors) == 2  # the other says that validation stopped there
    assert all(len(error["message"]) <= 501 for error in refused.errors)


async def test_at_most_ten_errors_are_told():
    refused = await refusal("{" + "".join(f"no{i} " for i in range(20)) + "}")

    assert len(refused.errors) == 10


async def test_a_document_is_prepared_once():
    known = store()

    first, second = [await known.prepare("{ hello }", may_introspect=True) for _ in range(2)]

    assert first is second
    assert len(known) == 1


async def test_the_same_document_asked_twice_at_once_is_counted_once():
    known = store()

    await asyncio.gather(*(known.prepare("{ hello }", may_introspect=True) for _ in range(5)))

    assert len(known) == 1
    assert known.size == (await known.prepare("{ hello }", may_introspect=True)).size


async def test_the_store_forgets_what_was_used_longest_ago_when_its_bytes_are_full():
    known = store(kept_bytes=3 * 6 * documents.BYTES_A_TOKEN)
    for name in "abc":
        await known.prepare(f"{{ {name}: hello }}", may_introspect=True)
        kept = await known.prepare("{ me }", may_introspect=True)

    assert known.size <= 3 * 6 * documents.BYTES_A_TOKEN
    assert len(known) < 4
    assert await known.prepare("{ me }", may_introspect=True) is kept


async def test_a_refused_document_is_not_kept():
    known = store()

    with pytest.raises(Refusal):
        await known.prepare("{ nothing }", may_introspect=True)

    assert (len(known), known.size) == (0, 0)


@pytest.mark.parametrize("name", [None, "C", ""])
async def test_an_operation_that_is_not_named_or_not_there_is_refused(name):
    prepared = await store().prepare("query A { hello } query B { me }", may_introspect=True)

    with pytest.raises(Refusal) as refused:
        prepared.operation(name)

    assert refused.value.case is Case.OPERATION


async def test_of_too_many_new_documents_at_once_the_last_are_turned_away():
    known = store()
    flood = [
        known.prepare(f"{{ a{i}: hello }}", may_introspect=True)
        for i in range(documents.WAITING + 2)
    ]

    answers = await asyncio.gather(*flood, return_exceptions=True)

    refused = [answer for answer in answers if isinstance(answer, Refusal)]
    assert [refusal.case for refusal in refused] == [Case.UNAVAILABLE] * 2
    assert len(known) == documents.WAITING


async def test_a_flood_of_strange_documents_does_not_hold_up_a_known_one():
    known = store()
    await known.prepare("{ hello }", may_introspect=True)
    flood = [
        asyncio.create_task(known.prepare(f"{{ a{i}: hello me }}", may_introspect=True))
        for i in range(50)
    ]

    await known.prepare("{ hello }", may_introspect=True)

    assert not any(task.done() for task in flood[1:])
    await asyncio.gather(*flood)
