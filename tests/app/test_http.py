"""GraphQL over HTTP: every answer of the table, and what browsers may not do."""

import asyncio
import logging
from collections.abc import AsyncIterator
from ipaddress import ip_network

import orjson
import pytest
import pytest_asyncio

from tests.app.toy import ORIGIN, Running, running, until

JSON = {"Content-Type": "application/json"}
RESPONSE = {"Accept": "application/graphql-response+json"}
COOKIE = {"Cookie": "muster_session=alive"}
DEAD = {"Cookie": "muster_session=dead"}


@pytest_asyncio.fixture(scope="module", name="toy")
async def fixture_toy() -> AsyncIterator[Running]:
    async with running() as toy:
        yield toy


def code(response) -> str:
    return response.json()["errors"][0]["extensions"]["code"]


# what is answered


async def test_a_query_is_answered_in_the_type_that_was_asked_for(toy):
    plain = await toy.ask("{ hello }")
    modern = await toy.ask("{ hello }", RESPONSE)

    assert plain.headers["content-type"] == "application/json; charset=utf-8"
    assert modern.headers["content-type"] == "application/graphql-response+json; charset=utf-8"
    assert plain.json() == modern.json() == {"data": {"hello": "Hello, world!"}}


async def test_a_query_may_be_asked_by_get(toy):
    asked = {"query": "query A($n: String!) { hello(name: $n) }", "variables": '{"n": "ж"}'}

    response = await toy.http.get("/graphql", params=asked)

    assert response.json() == {"data": {"hello": "Hello, ж!"}}


@pytest.mark.parametrize(
    ("accept", "answered"),
    [
        ("*/*", "application/json"),
        ("application/*", "application/json"),
        (
            "application/json, application/graphql-response+json",
            "application/graphql-response+json",
        ),
        ("application/graphql-response+json;q=0.1, application/json", "application/json"),
        (
            "application/json;q=0, application/graphql-response+json",
            "application/graphql-response+json",
        ),
        ("text/event-stream, application/json", "application/json"),
        ("APPLICATION/JSON", "application/json"),
        ("text/html, */*;q=0.1", "application/json"),
    ],
)
async def test_accept_decides_the_type_of_the_answer(toy, accept, answered):
    response = await toy.ask("{ hello }", {"Accept": accept})

    assert (response.status_code, response.headers["content-type"].split(";")[0]) == (200, answered)


BY_ROW = [
    ("{ private }", {}, 200, 200, "UNAUTHENTICATED"),
    ("{ forbidden }", {}, 200, 200, "FORBIDDEN"),
    ("{ missing }", {}, 200, 200, "NOT_FOUND"),
    ("{", {}, 400, 200, "GRAPHQL_PARSE_FAILED"),
    ("{ nothing }", {}, 400, 200, "GRAPHQL_VALIDATION_FAILED"),
    ("{ __schema { description } }", {}, 400, 200, "GRAPHQL_VALIDATION_FAILED"),
    ("#" * 70_000, {}, 400, 200, "GRAPHQL_VALIDATION_FAILED"),
    ("query A($a: Int!) { add(a: $a) }", {}, 400, 200, "BAD_USER_INPUT"),
    ("query A($a: Int!) { add(a: $a) }", {"variables": {"a": "x"}}, 400, 200, "BAD_USER_INPUT"),
    ("query A { me } query B { me }", {}, 400, 200, "OPERATION_RESOLUTION_FAILURE"),
    ("query A { me }", {"operationName": "B"}, 400, 200, "OPERATION_RESOLUTION_FAILURE"),
    ("subscription { count { number } }", {}, 406, 406, "BAD_REQUEST"),
]


@pytest.mark.parametrize(("query", "rest", "status", "plain", "expected"), BY_ROW)
async def test_a_refused_operation_has_its_status_and_code(
    toy, query, rest, status, plain, expected
):
    modern = await toy.ask(query, RESPONSE, **rest)
    old = await toy.ask(query, {"Accept": "application/json"}, **rest)

    assert (modern.status_code, old.status_code) == (status, plain)
    assert code(modern) == code(old) == expected
    assert ("data" in modern.json()) == (status == 200)


async def test_an_operation_among_several_runs_by_its_name(toy):
    response = await toy.ask("query A { me } query B { hello }", operationName="B")

    assert response.json() == {"data": {"hello": "Hello, world!"}}


async def test_a_problem_speaks_the_callers_language_and_carries_all_issues(toy):
    response = await toy.ask("{ picky }", {"Accept-Language": "ru"})

    error = response.json()["errors"][0]
    assert error["message"] == "Проверьте введённые данные."
    assert error["extensions"]["issues"] == [
        {"code": "REQUIRED", "path": ["name"], "message": "Это поле обязательно."}
    ]


@pytest.mark.parametrize("query", ["{ broken }", "{ number }"])
async def test_what_is_unforeseen_is_logged_once_and_hidden(toy, query, caplog):
    response = await toy.ask(query, {"X-Request-Id": "req-7"})

    error = response.json()["errors"][0]
    assert error["message"] == "Something went wrong."
    assert error["extensions"] == {"code": "INTERNAL_SERVER_ERROR", "requestId": "req-7"}
    assert "hunter2" not in response.text
    records = [record for record in caplog.records if record.name == "muster"]
    assert [(record.levelno, record.request_id) for record in records] == [(logging.ERROR, "req-7")]
    assert records[0].exc_info


async def test_an_answer_has_ten_errors_at_most(toy):
    response = await toy.ask("{" + "".join(f"a{i}: private " for i in range(20)) + "}")

    assert len(response.json()["errors"]) == 10


async def test_an_operation_is_stopped_and_cancelled_at_its_deadline():
    async with running(deadline=0.05) as toy:
        response = await toy.ask("{ slow }", RESPONSE)

        assert (response.status_code, code(response)) == (200, "TIMEOUT")
        assert response.json()["data"] is None
        assert toy.toy.slow_cancelled.is_set()


async def test_introspection_is_for_those_who_may(toy):
    answers = [
        await toy.ask("{ __schema { queryType { name } } }", {"Authorization": f"Bearer {name}"})
        for name in ("staff", "ada")
    ]

    assert answers[0].json()["data"]["__schema"]["queryType"]["name"] == "Query"
    assert "data" not in answers[1].json()


async def test_introspection_hidden_in_a_fragment_is_found(toy):
    response = await toy.ask('{ ...F } fragment F on Query { ... { __type(name: "A") { name } } }')

    assert code(response) == "GRAPHQL_VALIDATION_FAILED"


# what is no GraphQL request

BODIES = {
    "nothing": b"",
    "not JSON": b"{",
    "null": b"null",
    "a number": b"7",
    "a string": b'"{ hello }"',
    "true": b"true",
    "a list": b"[]",
    "a batch": b'[{"query": "{ hello }"}]',
    "no query": b"{}",
    "an empty object": b'{"variables": {}}',
    "not UTF-8": b'{"query": "\xff"}',
    "UTF-16": '{"query": "{ hello }"}'.encode("utf-16"),
    "a byte order mark": b'\xef\xbb\xbf{"query": "{ hello }"}',
    "half a surrogate": b'{"query": "{ hello }", "operationName": "\\ud800"}',
    "NaN": b'{"query": "{ hello }", "variables": {"a": NaN}}',
    "too deep": b'{"query": "{ hello }", "variables": {"a": ' + b"[" * 100 + b"]" * 100 + b"}}",
    "far too deep": b"[" * 200_000,
    "query is a list": b'{"query": ["{ hello }"]}',
    "query is null": b'{"query": null}',
    "query is a number": b'{"query": 1}',
    "variables is a string": b'{"query": "{ hello }", "variables": "{}"}',
    "variables is a list": b'{"query": "{ hello }", "variables": []}',
    "operationName is a number": b'{"query": "{ hello }", "operationName": 1}',
    "extensions is a list": b'{"query": "{ hello }", "extensions": []}',
    "extensions is false": b'{"query": "{ hello }", "extensions": false}',
    "two values": b'{"query": "{ hello }"}{}',
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
@pytest.mark.parametrize("accept", ["application/json", "application/graphql-response+json"])
async def test_a_malformed_body_is_a_bad_request(toy, body, accept):
    response = await toy.http.post("/graphql", content=body, headers={**JSON, "Accept": accept})

    assert (response.status_code, code(response)) == (400, "BAD_REQUEST")


@pytest.mark.parametrize(
    "query_string",
    [
        "",
        "query=%FF",
        "query=%7Bhello%7D&query=%7Bme%7D",
        "query=%7Bhello%7D&variables=%7B",
        "query=%7Bhello%7D&variables=",
        "query=%7Bhello%7D&variables=[]",
        "query=%7Bhello%7D&extensions=1",
        "&".join(f"a{i}=1" for i in range(30)),
    ],
)
async def test_a_malformed_query_string_is_a_bad_request(toy, query_string):
    response = await toy.http.get(f"/graphql?{query_string}")

    assert (response.status_code, code(response)) == (400, "BAD_REQUEST")


@pytest.mark.parametrize(
    "name",
    [
        "text/plain",
        "application/x-www-form-urlencoded",
        "",
        "application/graphql",
        "text/json",
        "application/json; charset=latin-1",
    ],
)
async def test_C2_another_content_type_is_refused(toy, name):
    """C2: what a form of a foreign page can send is never read."""
    response = await toy.http.post(
        "/graphql", content=b'{"query": "{ hello }"}', headers={"Content-Type": name}
    )

    assert (response.status_code, code(response)) == (415, "BAD_REQUEST")


async def test_a_compressed_body_is_refused(toy):
    response = await toy.http.post(
        "/graphql", content=b"x", headers={**JSON, "Content-Encoding": "gzip"}
    )

    assert response.status_code == 415


@pytest.mark.parametrize("accept", ["text/html", "image/*", "application/json;q=0"])
async def test_a_type_that_we_do_not_speak_is_not_acceptable(toy, accept):
    response = await toy.ask("{ hello }", {"Accept": accept})

    assert (response.status_code, code(response)) == (406, "BAD_REQUEST")


async def test_a_weight_that_is_no_number_is_a_bad_request(toy):
    response = await toy.ask("{ hello }", {"Accept": "application/json;q=much"})

    assert response.status_code == 400


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"])
async def test_another_method_is_refused(toy, method):
    response = await toy.http.request(method, "/graphql")

    assert (response.status_code, response.headers["allow"]) == (405, "GET, POST")


async def test_C1_a_mutation_by_get_is_refused(toy):
    """C1."""
    response = await toy.http.get("/graphql", params={"query": 'mutation { rename(name: "x") }'})

    assert (response.status_code, response.headers["allow"], code(response)) == (
        405,
        "POST",
        "BAD_REQUEST",
    )


async def test_a_body_that_declares_too_much_is_refused_unread(toy):
    reader, writer = await asyncio.open_connection("127.0.0.1", toy.port)
    writer.write(
        b"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
        b"Content-Length: 9000000000\r\n\r\n{"
    )

    async with asyncio.timeout(5):
        answer = await reader.readline()

    assert answer.startswith(b"HTTP/1.1 413")
    writer.close()
    await writer.wait_closed()


async def test_a_body_that_grows_too_much_is_refused(toy):
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(300):
            yield b" " * 1024

    response = await toy.http.post("/graphql", content=endless(), headers=JSON)

    assert (response.status_code, code(response)) == (413, "BAD_REQUEST")


# who asks


@pytest.mark.parametrize("token", ["Bearer nobody", "Basic YTpi", "Bearer", "", "mst_live_x"])
async def test_bad_credentials_are_told_so(toy, token):
    response = await toy.ask("{ me }", {"Authorization": token})

    assert (response.status_code, code(response)) == (401, "UNAUTHENTICATED")
    assert response.headers["www-authenticate"].startswith("Bearer")


async def test_the_header_wins_over_the_cookie(toy):
    response = await toy.ask("{ me }", {"Authorization": "Bearer ada", **COOKIE})

    assert response.json() == {"data": {"me": "ada"}}


async def test_a_dead_cookie_is_nobody_and_is_cleared(toy):
    response = await toy.ask("{ me }", {**DEAD, "Origin": ORIGIN})

    assert response.json() == {"data": {"me": None}}
    assert 'muster_session=""; ' in response.headers["set-cookie"]
    assert "Max-Age=0" in response.headers["set-cookie"]


async def test_signing_in_with_a_dead_cookie_sets_a_new_one(toy):
    """C3."""
    response = await toy.ask('mutation { signIn(password: "p") }', {**DEAD, "Origin": ORIGIN})

    cookies = response.headers.get_list("set-cookie")
    assert len(cookies) == 1
    assert cookies[0].startswith("muster_session=alive; ")
    assert {"HttpOnly", "Secure", "SameSite=lax", "Path=/", "Max-Age=3600"} <= set(
        cookies[0].split("; ")
    )


async def test_signing_out_clears_the_cookie(toy):
    response = await toy.ask("mutation { signOut }", {**COOKIE, "Origin": ORIGIN})

    assert "Max-Age=0" in response.headers["set-cookie"]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": ORIGIN + ".evil.example"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Origin": ORIGIN}, 200),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
    ],
)
async def test_C1_the_cookie_works_only_for_pages_of_ours(toy, headers, status):
    """C1."""
    response = await toy.ask("{ me }", {**COOKIE, **headers})

    assert response.status_code == status


async def test_a_plain_get_query_needs_no_origin(toy):
    response = await toy.http.get("/graphql", params={"query": "{ me }"}, headers=COOKIE)

    assert response.json() == {"data": {"me": "bo"}}


async def test_C4_other_origins_are_not_told_that_they_may_read(toy):
    """C4."""
    theirs = await toy.ask("{ hello }", {"Origin": "https://evil.example"})
    ours = await toy.ask("{ hello }", {"Origin": ORIGIN})

    assert "access-control-allow-origin" not in theirs.headers
    assert ours.headers["access-control-allow-origin"] == ORIGIN


async def test_C4_a_preflight_is_answered_for_listed_origins_only(toy):
    """C4."""
    asks = {
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "content-type, graphql-require-preflight",
    }

    answers = [
        await toy.http.request("OPTIONS", "/graphql", headers={**asks, "Origin": origin})
        for origin in (ORIGIN, "https://evil.example")
    ]

    assert [answer.status_code for answer in answers] == [200, 400]


async def test_C6_every_answer_carries_the_security_headers(toy):
    """C6."""
    answers = [await toy.ask("{ hello }"), await toy.ask("{"), await toy.http.get("/nowhere")]

    for answer in answers:
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
        assert answer.headers["cross-origin-opener-policy"] == "same-origin"
        assert answer.headers["strict-transport-security"]
        assert answer.headers["x-request-id"]


async def test_C6_development_does_not_ask_browsers_for_https():
    async with running(development=True) as toy:
        response = await toy.ask("{ hello }")

    assert "strict-transport-security" not in response.headers


@pytest.mark.parametrize(
    ("given", "kept"), [("req-1.2_3", True), ("a b", False), ("x" * 65, False), ("<b>", False)]
)
async def test_a_sane_request_id_is_kept(toy, given, kept):
    response = await toy.ask("{ hello }", {"X-Request-Id": given})

    assert (response.headers["x-request-id"] == given) is kept


@pytest.mark.parametrize(
    ("proxies", "forwarded", "address"),
    [
        ((), "203.0.113.9", "127.0.0.1"),
        (("127.0.0.0/8",), "203.0.113.9", "203.0.113.9"),
        (("127.0.0.0/8",), "198.51.100.1, 203.0.113.9", "203.0.113.9"),
        (("127.0.0.0/8", "10.0.0.0/8"), "203.0.113.9, 10.0.0.2", "203.0.113.9"),
        (("127.0.0.0/8",), "", "127.0.0.1"),
        (("127.0.0.0/8",), "garbage", "127.0.0.1"),
        (("127.0.0.0/8", "10.0.0.0/8"), "garbage, 10.0.0.2", "10.0.0.2"),
    ],
)
async def test_C7_the_address_is_believed_from_trusted_proxies_only(proxies, forwarded, address):
    """C7."""
    trusted = tuple(map(ip_network, proxies))
    async with running(trusted_proxies=trusted) as toy:
        response = await toy.ask("{ ip }", {"X-Forwarded-For": forwarded})

    assert response.json() == {"data": {"ip": address}}


async def test_a_draining_service_says_when_to_come_back():
    async with running() as toy:
        await toy.toy.surface.live.drain(0)

        response = await toy.ask("{ hello }")

    assert (response.status_code, code(response)) == (503, "SERVICE_UNAVAILABLE")
    assert int(response.headers["retry-after"]) > 0


async def test_each_operation_has_a_context_of_its_own(toy):
    before = toy.toy.contexts

    await toy.ask("{ a: hello b: hello }")

    assert toy.toy.contexts == before + 1


async def test_a_client_that_leaves_while_sending_does_no_harm(toy, caplog):
    _, writer = await asyncio.open_connection("127.0.0.1", toy.port)
    writer.write(
        b"POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
        b"Content-Length: 100\r\n\r\n{"
    )
    await writer.drain()
    await until(lambda: toy.server.server_state.tasks)
    writer.close()
    await writer.wait_closed()
    await until(lambda: not toy.server.server_state.tasks)

    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


async def test_a_number_too_big_for_json_is_refused_as_a_variable(toy):
    body = orjson.dumps({"query": "query A($a: Int!) { add(a: $a) }"})[:-1]

    response = await toy.http.post(
        "/graphql", content=body + b', "variables": {"a": 1' + b"0" * 300 + b"}}", headers=JSON
    )

    assert code(response) == "BAD_USER_INPUT"
