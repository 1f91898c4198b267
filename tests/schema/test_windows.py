"""A window shows only what its model or rows have, and no model shows what no window names."""

import re
import sys
from typing import Any

import pytest
from graphql import GraphQLObjectType

from app.graphql import schema
from models import Account, Agreement, Contractor, Member, Profile
from models.base import Record
from schema import change, contractor, task
from schema.node import Node
from schema.reading import Noun
from schema.rows import Row
from schema.statements import Statement
from tests.asking import Api

NOUNS = {
    value.row: value
    for name, module in sorted(sys.modules.items())
    if name.startswith("schema.")
    for value in vars(module).values()
    if isinstance(value, Noun)
}
SHOWN = [
    (window, kind)
    for window, kinds in sorted(Node.shown.items())
    for kind in sorted(kinds, key=lambda kind: kind.__name__)
]


def fields(window: str) -> dict[str, Any]:
    """The fields of a window that are read from its object: those without a resolver."""
    found = schema._schema.get_type(window)
    assert isinstance(found, GraphQLObjectType)
    definitions = [f.extensions["strawberry-definition"] for f in found.fields.values()]
    return {d.python_name: d for d in definitions if not d.base_resolver}


@pytest.mark.parametrize(("window", "kind"), SHOWN, ids=lambda v: getattr(v, "__name__", v))
async def test_everything_that_a_window_shows_is_there(database: str, window: str, kind: type):
    asked = tuple(sorted((name, ()) for name in fields(window)))

    if issubclass(kind, Row):
        statement = NOUNS[kind].statement(asked, [])
        empty = [
            name
            for name in fields(window)
            if getattr(statement.shape.fields[name], "cells", (0,)) == ()
        ]
        assert empty == []
    else:
        missing = [name for name in fields(window) if not hasattr(kind, name)]
        assert {*missing} <= kind._meta.fields_map.keys()  # type: ignore[attr-defined]


def test_every_node_has_an_object_that_it_shows():
    node = schema._schema.get_type("Node")
    windows = {t.name for t in schema._schema.get_possible_types(node)}  # type: ignore[arg-type]

    assert windows - {"Company"} == set(Node.shown)  # Company is made by `Company.of`


def test_every_noun_is_shown_by_one_window_at_most():
    shown = [kind for _, kind in SHOWN]

    assert len(shown) == len(set(shown))


NEVER = {  # I6: what no company may read of a person, wherever it is kept
    Account: {"phone", "password_hash", "last_signed_in_at", "timezone", "locale"},
    Profile: {
        "date_of_birth", "line1", "line2", "city", "postal_code", "subdivision", "tax_number",
        "vat_number", "origin", "native_name",
    },
}  # fmt: skip
COMPANY_FACING = [contractor.CONTRACTORS, contractor.INVITATIONS, task.TASKS, change.CHANGES]


@pytest.mark.parametrize("noun", COMPANY_FACING, ids=lambda noun: noun.row.__name__)
async def test_what_a_company_reads_never_touches_an_account_or_a_profile(
    database: str, noun: Noun
):
    [window] = [window for window, kind in SHOWN if kind is noun.row]
    statement = Statement(noun, _everything(window), [], ["id"], after=False, limit=False)

    texts = [statement.text, *[inner.text for _, inner in statement.lists]]
    reached = {found for text in texts for found in re.findall(r'"(account|profile)" (\w*)', text)}
    assert reached <= {("account", "t_member_account")}  # of colleagues, the address alone
    assert set(re.findall(r"t_member_account\.(\w+|\"\w+\")", " ".join(texts))) <= {
        '"email"', '"id"',
    }  # fmt: skip
    assert not any(name in NEVER[Profile] | {"phone", "suggestions"} for name in _names(window))


def _everything(window: str, depth: int = 4) -> tuple[Any, ...]:
    found = schema._schema.get_type(window)
    if not isinstance(found, GraphQLObjectType) or not depth:
        return ()
    return tuple(
        sorted(
            (
                field.extensions["strawberry-definition"].python_name,
                _everything(str(field.type).strip("[]!"), depth - 1),
            )
            for field in found.fields.values()
        )
    )


def _names(window: str) -> set[str]:
    def walk(wanted: tuple[Any, ...]) -> set[str]:
        return {name for name, _ in wanted} | {n for _, below in wanted for n in walk(below)}

    return walk(_everything(window))


def test_every_record_has_a_prefix_of_its_own():
    prefixes = [model.prefix for model in Record.__subclasses__() if hasattr(model, "prefix")]

    assert len(prefixes) == len(set(prefixes))
    assert all(len(prefix) == 3 for prefix in prefixes)


async def test_an_agreement_read_as_a_row_is_served_where_the_model_says(
    api: Api, ada: Member, di: Contractor
):
    [first, *_] = await Agreement.current()

    answer = await api.ask(
        "query($id: ID!) { node(id: $id) { ... on Agreement { url title } } }",
        {"id": first.type_id},
        by=ada,
    )

    assert answer["node"] == {"url": first.url, "title": first.title}
