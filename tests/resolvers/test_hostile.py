"""Whatever is typed, nothing breaks: every text of every operation, with what breaks programs."""

from typing import Any

import pytest
from graphql import GraphQLInputObjectType, GraphQLSchema, get_named_type, is_required_input_field

from app.graphql import schema
from models import Account, Contractor, Member
from tests.asking import Api
from tests.resolvers.test_strangers import MUTATIONS, World, _mutation, world

__all__ = ["world"]

TEXTS = [
    "\0",
    "a\0b",
    "‮",
    "💥" * 300,
    "' OR 1=1 --",
    "%_\\",
    "\n",
    "x" * 20_000,
    "＜ｓｃｒｉｐｔ＞",
]
BUILT: GraphQLSchema = schema._schema


def _filled(given: GraphQLInputObjectType, valid: dict[str, Any], text: str) -> dict[str, Any]:
    """The input with every text replaced; ids, enums and numbers stay as they are."""
    found = dict(valid)
    for name, field in given.fields.items():
        inner = get_named_type(field.type)
        if inner.name in ("String", "ID"):
            found[name] = [text] if "[" in str(field.type) else text
        elif isinstance(inner, GraphQLInputObjectType) and (
            name in valid or is_required_input_field(field)
        ):
            known = valid.get(name, {})
            found[name] = (
                [_filled(inner, each, text) for each in known]
                if isinstance(known, list)
                else _filled(inner, known, text)
            )
    return found


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
async def test_no_text_breaks_a_mutation(api: Api, world: World, sam: Account, text: str):
    root = BUILT.mutation_type
    assert root
    broken = []

    for field, (variables, selected, _) in MUTATIONS.items():
        if "input" not in root.fields[field].args:
            continue
        given = get_named_type(root.fields[field].args["input"].type)
        assert isinstance(given, GraphQLInputObjectType)
        whole = _filled(given, variables(world), text)
        without_ids = {n: v for n, v in whole.items() if not n.lower().endswith(("id", "ids"))}
        for tried in (whole, {**without_ids, **_ids(variables(world))}):
            for by in (None, world.ada, world.di, sam):
                answer = await api.ask(_mutation(field, selected), {"input": tried}, by=by)
                broken += [field] if "INTERNAL_SERVER_ERROR" in answer.codes else []

    assert broken == []


def _ids(valid: dict[str, Any]) -> dict[str, Any]:
    return {n: v for n, v in valid.items() if n.lower().endswith(("id", "ids"))}


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
async def test_no_text_breaks_a_query(api: Api, ada: Member, di: Contractor, text: str):
    documents = {
        "query($t: ID!) { node(id: $t) { id } nodes(ids: [$t, $t]) { id } }": None,
        "query($t: String!) { invitation(token: $t) { state } }": None,
        "query($t: ID!) { company(id: $t) { id } }": None,
        "query($t: ID!) { services(companyId: $t) { id } }": "NOT_FOUND",
        "query($t: String!) { company { contractors(search: $t) { totalCount } } }": None,
        """query($t: String!) { company {
          tasks(search: $t, filter: {externalId: [$t], currency: [$t]}) { totals { count } }
        } }""": None,
        "query($t: Cursor!) { company { contractors(after: $t) { totalCount } } }": "INVALID_INPUT",
        """query($t: ID!) { company { contractor(id: $t) { id } task(id: $t) { id }
          import(id: $t) { id } tasks(filter: {contractorId: [$t]}) { totalCount } } }""": None,
    }

    for document, code in documents.items():
        answer = await api.ask(document, {"t": text}, by=ada)
        assert answer.codes == ([code] if code else [])
