"""The GraphQL multipart request: files among the variables, and every malformed form a 400."""

import logging
from collections.abc import AsyncIterator

import orjson
import pytest
import pytest_asyncio

from tests.app.toy import ORIGIN, Running, running

BOUNDARY = "frontier"
HEADERS = {
    "Content-Type": f"multipart/form-data; boundary={BOUNDARY}",
    "GraphQL-Require-Preflight": "1",
}
UPLOAD = {
    "query": "mutation U($f: Upload!) { upload(file: $f) }",
    "variables": {"f": None},
}


@pytest_asyncio.fixture(scope="module", name="toy")
async def fixture_toy() -> AsyncIterator[Running]:
    async with running(upload_bytes=1024 * 1024) as toy:
        yield toy


def field(name: str, value: object) -> bytes:
    text = value if isinstance(value, bytes) else orjson.dumps(value)
    return f'Content-Disposition: form-data; name="{name}"\r\n\r\n'.encode() + text


def file(name: str, content: bytes = b"hello") -> bytes:
    disposition = f'Content-Disposition: form-data; name="{name}"; filename="a.txt"\r\n\r\n'
    return disposition.encode() + content


def form(*parts: bytes) -> bytes:
    body = b"".join(f"--{BOUNDARY}\r\n".encode() + part + b"\r\n" for part in parts)
    return body + f"--{BOUNDARY}--\r\n".encode()


GOOD = form(field("operations", UPLOAD), field("map", {"0": ["variables.f"]}), file("0"))


def mapped(places: object, operations: object = UPLOAD) -> bytes:
    return form(field("operations", operations), field("map", places), file("0"))


async def test_a_file_arrives_among_the_variables(toy):
    response = await toy.http.post("/graphql", content=GOOD, headers=HEADERS)

    assert response.json() == {"data": {"upload": "hello"}}


async def test_a_file_arrives_in_a_list(toy):
    operations = {
        "query": "mutation U($f: [Upload!]!) { uploadAll(files: $f) }",
        "variables": {"f": [None]},
    }

    response = await toy.http.post(
        "/graphql", content=mapped({"0": ["variables.f.0"]}, operations), headers=HEADERS
    )

    assert response.json() == {"data": {"uploadAll": ["hello"]}}


FORMS = {
    "empty": b"",
    "only the end": f"--{BOUNDARY}--\r\n".encode(),
    "another boundary": GOOD.replace(b"frontier", b"border"),
    "cut short": GOOD[:150],
    "no end": GOOD.removesuffix(f"--{BOUNDARY}--\r\n".encode()),
    "no parts": form(),
    "a part without a name": form(b"Content-Disposition: form-data\r\n\r\nx"),
    "a part without headers": form(b"\r\nx"),
    "a part with a broken header": form(b"no colon\r\n\r\nx"),
    "no operations": form(field("map", {}), file("0")),
    "no map": form(field("operations", UPLOAD), file("0")),
    "operations is a file": form(file("operations"), field("map", {})),
    "map is a file": form(field("operations", UPLOAD), file("map")),
    "operations twice": form(
        field("operations", UPLOAD), field("operations", UPLOAD), field("map", {})
    ),
    "another field": form(
        field("operations", UPLOAD), field("map", {}), field("more", "x"), file("0")
    ),
    "operations is not JSON": form(field("operations", b"{"), field("map", {})),
    "operations is not UTF-8": form(field("operations", b'{"query": "\xff"}'), field("map", {})),
    "operations is null": mapped({"0": ["variables.f"]}, None),
    "operations is a number": mapped({"0": ["variables.f"]}, 1),
    "operations is a batch": mapped({"0": ["0.variables.f"]}, [UPLOAD]),
    "operations without query": mapped({"0": ["variables.f"]}, {"variables": {"f": None}}),
    "operations too deep": form(field("operations", b"[" * 5000), field("map", {})),
    "map is not JSON": form(field("operations", UPLOAD), field("map", b"{"), file("0")),
    "map is null": mapped(None),
    "map is a list": mapped([["variables.f"]]),
    "map is a string": mapped("variables.f"),
    "a path is no list": mapped({"0": "variables.f"}),
    "paths are empty": mapped({"0": []}),
    "a path is a number": mapped({"0": [1]}),
    "a path is null": mapped({"0": [None]}),
    "a path leads nowhere": mapped({"0": ["variables.g"]}),
    "a path leads out of the variables": mapped({"0": ["query"]}),
    "a path leads to all variables": mapped({"0": ["variables"]}),
    "a path ends too late": mapped({"0": ["variables.f.0"]}),
    "a path is empty": mapped({"0": [""]}),
    "a path is only dots": mapped({"0": ["...."]}),
    "a path is long": mapped({"0": ["variables" + ".f" * 100]}),
    "an index is negative": mapped(
        {"0": ["variables.f.-1"]}, {**UPLOAD, "variables": {"f": [None]}}
    ),
    "an index is too big": mapped({"0": ["variables.f.9"]}, {**UPLOAD, "variables": {"f": [None]}}),
    "an index is huge": mapped(
        {"0": ["variables.f." + "9" * 5000]}, {**UPLOAD, "variables": {"f": [None]}}
    ),
    "an index is no digit of ours": mapped(
        {"0": ["variables.f.²"]}, {**UPLOAD, "variables": {"f": [None]}}
    ),
    "the place is taken": mapped({"0": ["variables.f"]}, {**UPLOAD, "variables": {"f": 1}}),
    "the place is taken by the file": mapped({"0": ["variables.f", "variables.f"]}),
    "no variables": mapped({"0": ["variables.f"]}, {"query": UPLOAD["query"]}),
    "a file that is not mapped": form(field("operations", UPLOAD), field("map", {}), file("0")),
    "a mapped file that is not there": mapped({"0": ["variables.f"], "1": ["variables.f"]}),
    "too many files": form(
        field("operations", UPLOAD), field("map", {}), *(file(str(i)) for i in range(11))
    ),
}


@pytest.mark.parametrize("body", FORMS.values(), ids=FORMS)
async def test_a_malformed_form_is_a_bad_request(toy, body, caplog):
    response = await toy.http.post("/graphql", content=body, headers=HEADERS)

    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


@pytest.mark.parametrize(
    "kind",
    [
        "multipart/form-data",
        "multipart/form-data; boundary=",
        'multipart/form-data; boundary="',
        "multipart/form-data; boundary=é",
        f"multipart/form-data; boundary={'x' * 5000}",
        "multipart/form-data; charset=utf-8",
    ],
)
async def test_a_form_without_a_usable_boundary_is_a_bad_request(toy, kind):
    headers = {**HEADERS, "Content-Type": kind.encode("latin-1")}

    response = await toy.http.post("/graphql", content=GOOD, headers=headers)

    assert response.status_code == 400


async def test_a_form_in_another_charset_is_refused(toy):
    headers = {**HEADERS, "Content-Type": HEADERS["Content-Type"] + "; charset=rot13"}

    response = await toy.http.post("/graphql", content=GOOD, headers=headers)

    assert response.status_code == 415


async def test_C2_a_form_that_any_page_could_send_is_refused(toy):
    """C1: only a request that browsers ask permission for may carry a form."""
    headers = {"Content-Type": HEADERS["Content-Type"], "Origin": ORIGIN}

    response = await toy.http.post("/graphql", content=GOOD, headers=headers)

    assert response.status_code == 403


@pytest.mark.parametrize("name", ["Apollo-Require-Preflight", "X-Apollo-Operation-Name"])
async def test_the_preflight_headers_of_other_clients_do(toy, name):
    headers = {"Content-Type": HEADERS["Content-Type"], name: "1"}

    response = await toy.http.post("/graphql", content=GOOD, headers=headers)

    assert response.status_code == 200


async def test_a_file_over_the_limit_is_refused(toy):
    big = form(
        field("operations", UPLOAD),
        field("map", {"0": ["variables.f"]}),
        file("0", b"x" * 2 * 1024 * 1024),
    )

    response = await toy.http.post("/graphql", content=big, headers=HEADERS)

    assert response.status_code == 413


async def test_a_field_over_the_limit_is_refused(toy):
    big = form(field("operations", b" " * 300 * 1024), field("map", {}))

    response = await toy.http.post("/graphql", content=big, headers=HEADERS)

    assert response.status_code == 400


async def test_a_form_is_not_answered_with_an_event_stream(toy):
    headers = {**HEADERS, "Accept": "text/event-stream"}

    response = await toy.http.post("/graphql", content=GOOD, headers=headers)

    assert response.status_code == 406
