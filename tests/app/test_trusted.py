"""Registered documents: how they are read, found, told apart from others, and kept by browsers."""

from collections.abc import AsyncIterator
from hashlib import sha256
from pathlib import Path

import httpx2
import orjson
import pytest
import pytest_asyncio

from app.documents import Documents
from app.refusals import Case, Refusal
from app.requests import GraphQLRequest
from app.trusted import BrokenDocuments, document_id, read
from tests.app.toy import REGISTERED, Running, hear, running, say, schema

STAFF = {"Authorization": "Bearer staff"}
ADA = {"Authorization": "Bearer ada"}
COOKIE = {"Cookie": "muster_session=alive"}
HELLO = {"data": {"hello": "Hello, Bo!"}}
HASH = document_id(REGISTERED["hello"])


@pytest_asyncio.fixture(scope="module", name="toy")
async def fixture_toy() -> AsyncIterator[Running]:
    async with running() as toy:
        yield toy


@pytest_asyncio.fixture(scope="module", name="strict")
async def fixture_strict() -> AsyncIterator[Running]:
    """A service where all but staff send registered documents only."""
    async with running() as toy:
        toy.toy.only_registered = True
        yield toy


def code(response: httpx2.Response) -> str:
    return response.json()["errors"][0]["extensions"]["code"]


def apollo(hexadecimal: object) -> dict[str, object]:
    return {"persistedQuery": {"version": 1, "sha256Hash": hexadecimal}}


# reading them


def test_a_folder_names_documents_by_their_files(tmp_path: Path):
    (tmp_path / "inner").mkdir()
    (tmp_path / "Hello.graphql").write_text("{ hello }")
    (tmp_path / "inner" / "me-2.graphql").write_text("{ me }")
    (tmp_path / "notes.txt").write_text("{")

    assert read(tmp_path) == {"Hello": "{ hello }", "me-2": "{ me }"}


def test_a_document_is_hashed_as_it_lies_in_its_file(tmp_path: Path):
    (tmp_path / "a.graphql").write_bytes(b"{\r\n  hello\r\n}\r\n")

    [source] = read(tmp_path).values()

    assert document_id(source) == "sha256:" + sha256(b"{\r\n  hello\r\n}\r\n").hexdigest()


def test_a_manifest_names_documents_by_hash_or_name(tmp_path: Path):
    plain = sha256(b"{ me }").hexdigest()
    given = {"Hello": "{ hello }", plain: "{ me }", document_id("{ ip }"): "{ ip }"}
    path = tmp_path / "documents.json"
    path.write_bytes(orjson.dumps(given))

    assert read(path) == given


BROKEN = {
    "[]": "must be an object",
    '{"a": 1}': "must be an object",
    "{": "is not JSON",
    f'{{"{"0" * 64}": "{{ hello }}"}}': "has another hash",
    f'{{"sha256:{"0" * 64}": "{{ hello }}"}}': "has another hash",
    '{"a:b": "{ hello }"}': "must be of letters",
    '{"a/b": "{ hello }"}': "must be of letters",
    '{"": "{ hello }"}': "must be of letters",
}


@pytest.mark.parametrize("content", BROKEN)
def test_a_manifest_that_is_not_one_is_broken(tmp_path: Path, content: str):
    path = tmp_path / "documents.json"
    path.write_text(content)

    with pytest.raises(BrokenDocuments) as broken:
        read(path)

    assert BROKEN[content] in str(broken.value)
    assert "\n" not in str(broken.value)


def test_a_folder_with_nothing_or_the_same_name_twice_or_no_text_is_broken(tmp_path: Path):
    empty, twice, binary = (tmp_path / name for name in ("empty", "twice", "binary"))
    for folder in (empty, twice / "one", twice / "two", binary):
        folder.mkdir(parents=True)
    (twice / "one" / "a.graphql").write_text("{ hello }")
    (twice / "two" / "a.graphql").write_text("{ me }")
    (binary / "a.graphql").write_bytes(b"\xff")

    for path, why in (
        (empty, "no .graphql file"),
        (twice, "two documents called a"),
        (binary, "is not UTF-8"),
        (tmp_path / "nowhere", "No such file"),
    ):
        with pytest.raises(BrokenDocuments, match=why):
            read(path)


@pytest.mark.parametrize(
    ("source", "why"),
    [
        ("{ nothing }", "Cannot query field"),
        ("{", "Syntax Error"),
        ("{" + "hello me tree{leaf} " * 7 + "}", "The limit on root fields"),
        ("{hello} #" + "a" * 70_000, "The limit on characters"),
    ],
)
def test_a_document_that_nobody_could_run_is_not_registered(source: str, why: str):
    with pytest.raises(BrokenDocuments, match=f"The document a is broken: {why}"):
        Documents(schema).register({"a": source})


def test_a_name_is_given_once():
    documents = Documents(schema)
    documents.register({"a": "{ hello }", "b": "{ hello }"})

    documents.register({"a": "{ hello }"})
    with pytest.raises(BrokenDocuments, match="two documents called a"):
        documents.register({"a": "{ me }"})


# asking for them


@pytest.mark.parametrize(
    "body",
    [
        {"documentId": "hello"},
        {"documentId": HASH},
        {"documentId": HASH, "query": ""},
        {"documentId": HASH, "query": None, "operationName": "Hello"},
        {"extensions": apollo(HASH.removeprefix("sha256:"))},
        {"query": "", "extensions": apollo(HASH.removeprefix("sha256:"))},
        {"query": REGISTERED["hello"], "extensions": apollo(HASH.removeprefix("sha256:"))},
    ],
)
async def test_a_registered_document_runs_by_any_of_its_ids(strict, body):
    body = {**body, "variables": {"name": "Bo"}}
    asked = {k: v if isinstance(v, str) else orjson.dumps(v).decode() for k, v in body.items() if v}

    posted = await strict.http.post("/graphql", json=body)
    got = await strict.http.get("/graphql", params=asked)

    assert posted.json() == got.json() == HELLO


@pytest.mark.parametrize(
    "body",
    [
        {"documentId": "nothing"},
        {"documentId": ""},
        {"documentId": HASH.upper()},
        {"documentId": "sha256:" + "0" * 64},
        {"documentId": "md5:1"},
        {"extensions": apollo("0" * 64)},
        {"extensions": apollo("not a hash")},
    ],
)
async def test_a_document_that_is_not_registered_is_not_found(toy, body):
    response = await toy.http.post(
        "/graphql", json=body, headers={"Accept": "application/graphql-response+json"}
    )

    assert (response.status_code, code(response)) == (400, "PERSISTED_QUERY_NOT_FOUND")
    assert response.json()["errors"][0]["message"] == "PersistedQueryNotFound"


async def test_a_document_that_was_sent_is_not_registered_by_that(toy):
    sent = {"query": "{ hello }"}
    hexadecimal = sha256(b"{ hello }").hexdigest()

    first = await toy.http.post("/graphql", json={**sent, "extensions": apollo(hexadecimal)})
    second = await toy.http.post("/graphql", json={"extensions": apollo(hexadecimal)})

    assert first.json() == {"data": {"hello": "Hello, world!"}}
    assert code(second) == "PERSISTED_QUERY_NOT_FOUND"


@pytest.mark.parametrize(
    "body",
    [
        {"documentId": 1},
        {"documentId": "hello", "query": "{ hello }"},
        {"documentId": "hello", "query": 1},
        {"documentId": "hello", "extensions": apollo("0" * 64)},
        {"query": "{ hello }", "extensions": apollo("0" * 64)},
        {"extensions": apollo(1)},
        {"extensions": {"persistedQuery": "hello"}},
        {"extensions": {"persistedQuery": {"version": 2, "sha256Hash": "0" * 64}}},
        {"extensions": {"persistedQuery": {"version": 1}}},
        {"extensions": {}},
    ],
)
async def test_ids_that_are_malformed_or_contradict_are_a_bad_request(toy, body):
    response = await toy.http.post("/graphql", json=body)

    assert (response.status_code, code(response)) == (400, "BAD_REQUEST")


async def test_the_id_of_a_mutation_by_get_is_refused(toy):
    response = await toy.http.get("/graphql", params={"documentId": "rename"})

    assert (response.status_code, response.headers["allow"]) == (405, "POST")


async def test_an_empty_operation_name_in_a_url_is_none(toy):
    asked = {"documentId": "hello", "operationName": "", "variables": '{"name": "Bo"}'}

    response = await toy.http.get("/graphql", params=asked)

    assert response.json() == HELLO


async def test_a_socket_runs_registered_documents(strict):
    async with strict.socket() as socket:
        await say(socket, type="connection_init")
        await hear(socket)

        payload = {"documentId": "hello", "variables": {"name": "Bo"}}
        await say(socket, id="a", type="subscribe", payload=payload)
        answers = [await hear(socket), await hear(socket)]
        await say(socket, id="b", type="subscribe", payload={"query": "{ me }"})
        refused = await hear(socket)

    assert answers[0]["payload"] == HELLO
    assert answers[1]["type"] == "complete"
    assert refused["payload"][0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"


async def test_a_stream_runs_registered_documents(strict):
    stream = {"Accept": "text/event-stream"}

    ran = await strict.http.get("/graphql", params={"documentId": "count"}, headers=stream)
    refused = await strict.http.post("/graphql", json={"query": "{ me }"}, headers=stream)

    assert '"number":2' in ran.text
    assert "PERSISTED_QUERY_NOT_FOUND" in refused.text


async def test_only_staff_send_other_documents_where_documents_are_trusted(strict):
    staff, ada, nobody = [await strict.ask("{ me }", headers) for headers in (STAFF, ADA, {})]
    same = await strict.ask(REGISTERED["hello"], ADA, variables={"name": "Bo"})

    assert staff.json() == {"data": {"me": "staff"}}
    assert code(ada) == code(nobody) == "PERSISTED_QUERY_NOT_FOUND"
    assert same.json() == HELLO


async def test_a_document_in_use_is_still_closed_to_those_who_may_not_send_it(strict):
    await strict.ask("{ me }", STAFF)

    response = await strict.ask("{ me }", ADA)

    assert code(response) == "PERSISTED_QUERY_NOT_FOUND"


async def test_introspection_is_not_opened_by_registering_it(toy):
    staff, ada = [
        await toy.http.post("/graphql", json={"documentId": "roots"}, headers=headers)
        for headers in (STAFF, ADA)
    ]

    assert staff.json()["data"]["__schema"]["queryType"]["name"] == "Query"
    assert code(ada) == "GRAPHQL_VALIDATION_FAILED"


async def test_registered_documents_outlive_the_store_of_others():
    documents = Documents(schema, kept_bytes=0)
    documents.register(REGISTERED)

    await documents.prepare("{ me }", may_introspect=True)

    assert documents.registered("hello") is documents.registered(HASH)
    with pytest.raises(Refusal) as refused:
        documents.registered("me")
    assert refused.value.case is Case.UNREGISTERED


def test_a_request_without_any_document_is_malformed():
    with pytest.raises(Refusal) as refused:
        GraphQLRequest.of({"variables": {}})

    assert refused.value.case is Case.MALFORMED


# what browsers keep of them (C6)

GET_HELLO = {"documentId": "hello", "variables": '{"name": "Bo"}'}


async def test_C6_a_browser_may_keep_a_read_of_a_registered_document_and_asks_each_time(toy):
    first = await toy.http.get("/graphql", params=GET_HELLO, headers=COOKIE)
    tag = {"If-None-Match": first.headers["etag"], **COOKIE}
    again = await toy.http.get("/graphql", params=GET_HELLO, headers=tag)
    other = {**GET_HELLO, "variables": '{"name": "Cy"}'}
    changed = await toy.http.get("/graphql", params=other, headers=tag)

    for response in (first, again, changed):
        assert response.headers["cache-control"] == "private, no-cache"
        assert {"Authorization", "Cookie"} <= {*response.headers["vary"].split(", ")}
    assert first.json() == HELLO
    assert (again.status_code, again.content) == (304, b"")
    assert changed.json() == {"data": {"hello": "Hello, Cy!"}}


@pytest.mark.parametrize(
    ("method", "asked"),
    [
        ("POST", {"documentId": "hello", "variables": {"name": "Bo"}}),
        ("GET", {"query": "{ hello }"}),
        ("GET", {"documentId": "broken"}),
        ("GET", {"documentId": "nothing"}),
        ("GET", {"documentId": "hello"}),
    ],
)
async def test_C6_nothing_else_is_kept(toy, method, asked):
    given = {"json": asked} if method == "POST" else {"params": asked}

    response = await toy.http.request(method, "/graphql", **given)

    assert response.headers["cache-control"] == "no-store"
    assert "etag" not in response.headers
