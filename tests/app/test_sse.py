"""GraphQL over server-sent events: distinct connections, resumed by their last event."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import httpx2
import orjson
import pytest
import pytest_asyncio

from tests.app.test_http import BODIES
from tests.app.toy import Running, running, until

STREAM = {"Accept": "text/event-stream"}
COOKIE = {"Cookie": "muster_session=alive"}
SAME_ORIGIN = {"Sec-Fetch-Site": "same-origin"}
COUNT = "subscription { count(to: 2) { number } }"
FOREVER = "subscription { forever { number } }"


@pytest_asyncio.fixture(scope="module", name="toy")
async def fixture_toy() -> AsyncIterator[Running]:
    async with running(recheck_seconds=0.02, heartbeat_seconds=0.02) as toy:
        yield toy


@dataclass
class Events:
    """Reads a stream by event; `beats` counts its comments."""

    response: httpx2.Response
    beats: int = 0

    def __post_init__(self) -> None:
        self._lines = self.response.aiter_lines()

    async def next(self) -> dict[str, str] | None:
        """Return the next event's fields; None when the stream has ended."""
        event: dict[str, str] = {}
        async with asyncio.timeout(5):
            async for line in self._lines:
                if line.startswith(":"):
                    self.beats += 1
                elif line:
                    name, _, value = line.partition(":")
                    event[name] = value.strip()
                elif event:
                    return event
        return None

    async def all(self) -> list[dict[str, str]]:
        found = []
        while (event := await self.next()) is not None:
            found.append(event)
        return found


@asynccontextmanager
async def stream(toy: Running, query: str, headers: dict[str, str] | None = None, **body):
    asked = {"json": {"query": query, **body}, "headers": {**STREAM, **(headers or {})}}
    async with toy.http.stream("POST", "/graphql", **asked) as response:
        yield Events(response)


async def test_a_subscription_streams_its_events_with_their_cursors(toy):
    async with stream(toy, COUNT) as events:
        heard = await events.all()

    assert events.response.headers["content-type"] == "text/event-stream; charset=utf-8"
    assert events.response.headers["cache-control"] == "no-store"
    assert heard == [
        {"event": "next", "id": "c1", "data": '{"data":{"count":{"number":1}}}'},
        {"event": "next", "id": "c2", "data": '{"data":{"count":{"number":2}}}'},
        {"event": "complete", "id": "complete", "data": ""},
    ]


async def test_a_query_streams_its_one_result(toy):
    async with stream(toy, "{ hello }") as events:
        heard = await events.all()

    assert [event["event"] for event in heard] == ["next", "complete"]
    assert orjson.loads(heard[0]["data"]) == {"data": {"hello": "Hello, world!"}}


async def test_the_stream_goes_on_behind_the_last_event(toy):
    async with stream(toy, COUNT, {"Last-Event-ID": "c1"}) as events:
        heard = await events.all()

    assert [event["id"] for event in heard] == ["c2", "complete"]


async def test_a_browser_that_returns_after_the_end_is_told_to_stop(toy):
    asked = {"params": {"query": COUNT}, "headers": {**STREAM, "Last-Event-ID": "complete"}}

    response = await toy.http.get("/graphql", **asked)

    assert (response.status_code, response.content) == (204, b"")


async def test_a_page_of_ours_may_subscribe_by_get_with_its_cookie(toy):
    asked = {"params": {"query": "{ me }"}, "headers": {**STREAM, **COOKIE, **SAME_ORIGIN}}

    async with toy.http.stream("GET", "/graphql", **asked) as response:
        heard = await Events(response).all()

    assert orjson.loads(heard[0]["data"]) == {"data": {"me": "bo"}}


@pytest.mark.parametrize("headers", [{}, {"Origin": "https://evil.example"}])
async def test_C1_a_foreign_page_may_not_subscribe_with_the_cookie(toy, headers):
    """C1."""
    asked = {"params": {"query": "{ me }"}, "headers": {**STREAM, **COOKIE, **headers}}

    response = await toy.http.get("/graphql", **asked)

    assert response.status_code == 403


async def test_C1_a_mutation_by_get_is_refused(toy):
    asked = {"params": {"query": 'mutation { rename(name: "x") }'}, "headers": STREAM}

    response = await toy.http.get("/graphql", **asked)

    assert response.status_code == 405


async def test_bad_credentials_are_refused_before_the_stream(toy):
    async with stream(toy, COUNT, {"Authorization": "Bearer nobody"}) as events:
        assert events.response.status_code == 401


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("subscription { nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription($a: Int!) { count(to: $a) { number } }", "BAD_USER_INPUT"),
        ("query A { me } query B { me }", "OPERATION_RESOLUTION_FAILURE"),
        ("subscription { private }", "UNAUTHENTICATED"),
    ],
)
async def test_a_refused_operation_is_told_on_an_accepted_stream(toy, query, code):
    async with stream(toy, query) as events:
        heard = await events.all()

    assert events.response.status_code == 200
    assert [event["event"] for event in heard] == ["next", "complete"]
    told = orjson.loads(heard[0]["data"])
    assert told["errors"][0]["extensions"]["code"] == code
    assert "data" not in told


async def test_a_failing_source_ends_the_stream_without_its_secrets(toy, caplog):
    async with stream(toy, "subscription { breaking }", {"X-Request-Id": "req-9"}) as events:
        heard = await events.all()

    assert orjson.loads(heard[1]["data"])["errors"][0]["extensions"]["requestId"] == "req-9"
    assert "hunter2" not in str(heard)
    assert [record.request_id for record in caplog.records if record.name == "muster"] == ["req-9"]


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
async def test_a_malformed_body_is_a_bad_request_before_any_stream(toy, body):
    headers = {**STREAM, "Content-Type": "application/json"}

    response = await toy.http.post("/graphql", content=body, headers=headers)

    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


@pytest.mark.parametrize(
    "query_string", ["", "query=%FF", "query=%7Bme%7D&variables=%7B", "query=%7Bme%7D&query=1"]
)
async def test_a_malformed_query_string_is_a_bad_request_before_any_stream(toy, query_string):
    response = await toy.http.get(f"/graphql?{query_string}", headers=STREAM)

    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


async def test_a_client_that_accepts_both_is_streamed_only_subscriptions(toy):
    both = {"Accept": "application/json, text/event-stream"}

    async with stream(toy, COUNT, both) as events:
        streamed = events.response.headers["content-type"]
        await events.all()

    single = await toy.ask("{ hello }", both)
    assert streamed.startswith("text/event-stream")
    assert single.json() == {"data": {"hello": "Hello, world!"}}


async def test_a_quiet_stream_beats(toy):
    async with stream(toy, FOREVER) as events:
        await events.next()
        waiting = asyncio.create_task(events.next())
        await until(lambda: events.beats >= 3)
        waiting.cancel()
        await asyncio.wait([waiting])

    await until(lambda: toy.toy.open_streams == 0)


async def test_a_client_that_leaves_ends_its_subscription(toy):
    async with stream(toy, FOREVER) as events:
        await events.next()
        assert toy.toy.open_streams == 1

    await until(lambda: toy.toy.open_streams == 0)


async def test_a_stream_cannot_set_cookies_and_resolvers_know(toy):
    async with stream(toy, 'mutation { signIn(password: "p") }') as events:
        heard = await events.all()

    assert orjson.loads(heard[0]["data"]) == {"data": {"signIn": True}}
    assert toy.toy.last_context.response_cookies == []


async def test_P11_a_stream_ends_with_its_credentials():
    async with running(recheck_seconds=0.02) as toy:
        async with stream(toy, FOREVER, {"Authorization": "Bearer ada"}) as events:
            await events.next()
            toy.toy.ended.add("ada")

            rest = await events.all()

        assert rest == []
        assert toy.toy.open_streams == 0


async def test_each_event_has_a_context_of_its_own(toy):
    before = toy.toy.contexts

    async with stream(toy, "subscription { count(to: 3) { context } }") as events:
        await events.all()

    assert toy.toy.contexts == before + 4  # one for the source


async def test_an_operation_is_stopped_at_its_deadline():
    async with running(deadline=0.05) as toy:
        async with stream(toy, "{ slow }") as events:
            heard = await events.all()

        assert orjson.loads(heard[0]["data"])["errors"][0]["extensions"]["code"] == "TIMEOUT"
        assert toy.toy.slow_cancelled.is_set()


async def test_an_owner_has_so_many_streams_and_no_more():
    async with running(live_per_owner=1) as toy:
        ada, max_ = ({"Authorization": f"Bearer {name}"} for name in ("ada", "max"))
        async with stream(toy, FOREVER, ada) as first, stream(toy, FOREVER, max_) as other:
            await first.next()
            await other.next()
            async with stream(toy, FOREVER, ada) as second:
                assert second.response.status_code == 429
                assert int(second.response.headers["retry-after"]) > 0
        await until(lambda: toy.toy.open_streams == 0)
        async with stream(toy, FOREVER, ada) as again:
            assert again.response.status_code == 200


async def test_a_draining_service_ends_streams_so_that_clients_return():
    async with running() as toy, stream(toy, FOREVER) as events:
        await events.next()

        emptied = await toy.toy.surface.live.drain(5)

        assert emptied
        assert await events.all() == []


async def test_a_slow_reader_holds_up_its_own_source_only():
    async with running(send_seconds=0.2) as toy:
        reader, writer = await asyncio.open_connection("127.0.0.1", toy.port, limit=1024)
        body = orjson.dumps({"query": "subscription { flood }"})
        writer.write(
            b"POST /graphql HTTP/1.1\r\nHost: a\r\nAccept: text/event-stream\r\n"
            b"Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)
        )
        await reader.readline()
        await until(lambda: toy.toy.surface.live.count == 0)

        assert toy.toy.flooded < 10_000
        assert (await toy.ask("{ hello }")).status_code == 200
        writer.transport.abort()


async def test_a_stream_whose_credentials_cannot_be_checked_ends(caplog):
    ada = {"Authorization": "Bearer ada"}
    async with running(recheck_seconds=0.02) as toy, stream(toy, FOREVER, ada) as events:
        await events.next()
        toy.toy.check_fails = True

        assert await events.all() == []

    assert [record.exc_info[0] for record in caplog.records if record.name == "muster"]
