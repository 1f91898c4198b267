"""The explorer as a server sees it: public files, strict headers, examples that fit the schema."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx2
import orjson
import pytest
from graphql import GraphQLSchema, OperationDefinitionNode, parse
from graphql.execution.values import get_variable_values
from starlette.applications import Starlette

from app import explorer
from app.budget import SESSION, STAFF, VISITOR
from app.documents import Documents
from app.explorer import POLICY, documents, routes
from app.explorer.examples import Example, examples
from app.graphql import schema, sensitive_fields
from app.settings import Environment, Settings

SDL: GraphQLSchema = schema._schema
EXAMPLES = [
    pytest.param(group["name"], example, id=f"{group['name']}-{example['name']}")
    for group in examples()
    for example in group["examples"]
]


def client_of(settings: Settings) -> httpx2.AsyncClient:
    transport = httpx2.ASGITransport(app=Starlette(routes=routes(settings)))
    return httpx2.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000")


@pytest.fixture
async def client() -> AsyncIterator[httpx2.AsyncClient]:
    async with client_of(Settings()) as client:
        yield client


def assets() -> list[str]:
    return [path.name for path in Path(explorer.__file__).parent.glob("built/assets/*")]


# the page


async def test_the_page_loads_nothing_that_is_not_ours(client):
    page = await client.get("/graphiql")
    loaded = re.findall(r'(?:src|href)="([^"]+)"', page.text)

    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert page.headers["content-security-policy"] == POLICY
    assert not re.search(r"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=", page.text)
    assert [name for name in loaded if not name.startswith(("graphiql/assets/", "data:,"))] == []
    assert {(await client.get(f"/{name}")).status_code for name in loaded if name != "data:,"} == {
        200
    }


def test_the_policy_is_the_one_that_was_agreed_on():
    assert POLICY == (
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
        " font-src 'self' data:; img-src 'self' data:; connect-src 'self'; worker-src 'self';"
        " frame-ancestors 'none'"
    )


@pytest.mark.parametrize(
    ("environment", "staff_only"),
    [(Environment.DEVELOPMENT, "false"), (Environment.PRODUCTION, "true")],
)
async def test_only_production_keeps_it_to_staff(environment, staff_only):
    async with client_of(Settings(env=environment)) as client:
        page = (await client.get("/graphiql")).text

    assert f'data-staff-only="{staff_only}"' in page


async def test_the_page_is_read_and_never_written(client):
    head = await client.head("/graphiql")
    posted = await client.post("/graphiql", content="x")

    assert (head.status_code, head.content) == (200, b"")
    assert posted.status_code == 405


async def test_a_tree_that_was_not_installed_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr(explorer, "__file__", str(tmp_path / "__init__.py"))
    async with client_of(Settings()) as client:
        answer = await client.get("/graphiql")

    assert (answer.status_code, answer.text) == (503, "The explorer is not built: pip install -e .")


# what it loads


async def test_whatever_was_built_is_served_for_good_with_its_type_and_policy(client):
    types = {".js": "text/javascript", ".css": "text/css", ".ttf": "font/ttf"}

    for name in assets():
        answer = await client.head(f"/graphiql/assets/{name}")
        assert answer.status_code == 200, name
        assert answer.headers["content-type"].partition(";")[0] == types[Path(name).suffix]
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert answer.headers["content-security-policy"] == POLICY
        assert re.search(r"-[\w-]{8}\.\w+$", name), "a name for good has a hash"


@pytest.mark.parametrize(
    "name",
    ["nothing.js", "..%2Findex.html", "%2e%2e/index.html", "%2e%2e%2fsources.sha256", "", "."],
)
async def test_nothing_else_is_served(client, name):
    answer = await client.get(f"/graphiql/assets/{name}")

    assert answer.status_code == 404


def test_what_the_page_itself_sends_is_valid():
    Documents(schema, sensitive=sensitive_fields(schema)).register(documents())

    assert set(documents()) == {
        "explorer.viewer",
        "explorer.signIn",
        "explorer.requestOtp",
        "explorer.verifyOtp",
        "explorer.signOut",
    }


# the examples


async def test_the_examples_are_served(client):
    answer = await client.get("/graphiql/examples.json")

    assert answer.headers["content-type"] == "application/json"
    assert answer.json() == examples()


@pytest.mark.parametrize(("group", "example"), EXAMPLES)
async def test_an_example_may_be_sent_by_those_whom_it_is_for(group: str, example: Example):
    budget = {"visitors": VISITOR, "staff": STAFF}.get(group, SESSION)
    given = orjson.loads(example["variables"] or "{}")
    store = Documents(schema, sensitive=sensitive_fields(schema))

    prepared = await store.prepare(example["query"], may_introspect=False)
    [operation] = prepared.operations.values()
    [node] = parse(example["query"]).definitions
    assert isinstance(node, OperationDefinitionNode)
    coerced = get_variable_values(SDL, node.variable_definitions or (), given)

    assert not isinstance(coerced, list), coerced
    assert operation.price.of(given) <= budget.most
    assert example["query"].startswith(f"# {example['title']}\n")


def test_every_operation_has_an_example():
    shown = {
        selection.name.value  # type: ignore[attr-defined]
        for group in examples()
        for example in group["examples"]
        for node in parse(example["query"]).definitions
        for selection in node.selection_set.selections  # type: ignore[attr-defined]
    }
    roots = (SDL.query_type, SDL.mutation_type, SDL.subscription_type)

    assert {name for root in roots if root for name in root.fields} - shown == set()
