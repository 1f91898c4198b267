"""GraphQL over WebSockets: every MUST of graphql-transport-ws, and what ours adds."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import orjson
import pytest
import pytest_asyncio
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tests.app.toy import ORIGIN, Running, hear, running, say, until

FOREVER = "subscription { forever { number } }"


@pytest_asyncio.fixture(scope="module", name="toy")
async def fixture_toy() -> AsyncIterator[Running]:
    async with running(recheck_seconds=0.02) as toy:
        yield toy


@asynccontextmanager
async def started(toy: Running, token: str | None = None, **options):
    """Hold a socket whose connection_init was answered."""
    payload = {"payload": {"authorization": f"Bearer {token}"}} if token else {}
    async with toy.socket(**options) as socket:
        await say(socket, type="connection_init", **payload)
        assert await hear(socket) == {"type": "connection_ack"}
        yield socket


async def closed(socket: ClientConnection) -> tuple[int, str]:
    """Return the code and the reason with which the server closes."""
    with suppress(ConnectionClosed):
        while True:
            await hear(socket)
    assert socket.protocol.close_rcvd is not None, "closed without a close frame"
    return socket.protocol.close_rcvd.code, socket.protocol.close_rcvd.reason


async def subscribe(socket: ClientConnection, id_: str, query: str, **payload) -> None:
    await say(socket, id=id_, type="subscribe", payload={"query": query, **payload})


async def heard(socket: ClientConnection, count: int) -> list:
    return [await hear(socket) for _ in range(count)]


# starting


@pytest.mark.parametrize("payload", [{}, {"payload": None}, {"payload": {}}, {"payload": {"a": 1}}])
async def test_a_connection_is_acknowledged(toy, payload):
    async with toy.socket() as socket:
        await say(socket, type="connection_init", **payload)

        assert socket.subprotocol == "graphql-transport-ws"
        assert await hear(socket) == {"type": "connection_ack"}


@pytest.mark.parametrize("name", ["authorization", "Authorization"])
async def test_the_payload_says_who_calls(toy, name):
    async with toy.socket(headers={"Authorization": "Bearer max"}) as socket:
        await say(socket, type="connection_init", payload={name: "Bearer ada"})
        await hear(socket)
        await subscribe(socket, "1", "{ me }")

        assert (await hear(socket))["payload"] == {"data": {"me": "ada"}}


async def test_the_handshake_says_who_calls_when_the_payload_does_not(toy):
    async with started(toy, headers={"Authorization": "Bearer max"}) as socket:
        await subscribe(socket, "1", "{ me }")

        assert (await hear(socket))["payload"] == {"data": {"me": "max"}}


@pytest.mark.parametrize(("origin", "me"), [(ORIGIN, "bo"), (None, None)])
async def test_C1_the_cookie_works_only_for_pages_of_ours(toy, origin, me):
    """C5: a program that names no origin is nobody."""
    async with started(toy, origin=origin, headers={"Cookie": "muster_session=alive"}) as socket:
        await subscribe(socket, "1", "{ me }")

        assert (await hear(socket))["payload"] == {"data": {"me": me}}


@pytest.mark.parametrize("origin", ["https://evil.example", "null", ORIGIN + ":8443"])
async def test_C5_a_foreign_page_may_not_open_a_socket(toy, origin):
    """C5."""
    with pytest.raises(InvalidStatus) as refused:
        async with toy.socket(origin=origin):
            pass

    assert refused.value.response.status_code == 403
    assert (
        orjson.loads(refused.value.response.body)["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    )
    assert refused.value.response.headers["X-Content-Type-Options"] == "nosniff"


async def test_a_bad_token_is_forbidden(toy):
    async with toy.socket() as socket:
        await say(socket, type="connection_init", payload={"authorization": "Bearer nobody"})

        assert await closed(socket) == (4403, "Forbidden")


async def test_a_client_that_says_nothing_is_closed():
    async with running(init_seconds=0.05) as toy, toy.socket() as socket:
        assert await closed(socket) == (4408, "Connection initialisation timeout")


async def test_asking_to_start_twice_is_too_often(toy):
    async with started(toy) as socket:
        await say(socket, type="connection_init")

        assert await closed(socket) == (4429, "Too many initialisation requests")


async def test_asking_for_an_operation_first_is_unauthorized(toy):
    async with toy.socket() as socket:
        await subscribe(socket, "1", "{ me }")

        assert await closed(socket) == (4401, "Unauthorized")


@pytest.mark.parametrize("offered", [None, ["graphql-ws"], ["other"]])
async def test_another_subprotocol_is_not_acceptable(toy, offered):
    """The legacy protocol graphql-ws is off (CVE-2026-35523)."""
    async with toy.socket(subprotocols=offered) as socket:
        code, _ = await closed(socket)

    assert code == 4406


# operations


@pytest.mark.parametrize(
    ("query", "data"),
    [
        ("{ hello }", {"hello": "Hello, world!"}),
        ('mutation { rename(name: "x") }', {"rename": "x"}),
    ],
)
async def test_a_single_result_is_sent_and_completed(toy, query, data):
    async with started(toy) as socket:
        await subscribe(socket, "1", query)

        assert await heard(socket, 2) == [
            {"id": "1", "type": "next", "payload": {"data": data}},
            {"id": "1", "type": "complete"},
        ]


async def test_a_subscription_sends_its_events_and_completes(toy):
    async with started(toy) as socket:
        query = "subscription C($to: Int!) { count(to: $to) { number } } query Q { me }"
        await subscribe(
            socket, "a", query, operationName="C", variables={"to": 2}, extensions={"x": 1}
        )

        messages = await heard(socket, 3)

    assert [message["type"] for message in messages] == ["next", "next", "complete"]
    assert messages[1]["payload"] == {"data": {"count": {"number": 2}}}


async def test_operations_run_side_by_side_and_a_finished_id_is_free_again(toy):
    async with started(toy) as socket:
        await subscribe(socket, "1", FOREVER)
        await hear(socket)
        for _ in range(3):
            await subscribe(socket, "2", "{ hello }")
            assert [message["type"] for message in await heard(socket, 2)] == ["next", "complete"]


async def test_a_client_completes_a_subscription_and_uses_its_id_again(toy):
    async with started(toy) as socket:
        await subscribe(socket, "1", FOREVER)
        await hear(socket)
        await say(socket, id="1", type="complete")
        await subscribe(socket, "1", "{ hello }")

        assert [message["type"] for message in await heard(socket, 2)] == ["next", "complete"]
        await until(lambda: toy.toy.open_streams == 0)


async def test_completing_what_is_not_there_does_no_harm(toy):
    async with started(toy) as socket:
        await say(socket, id="7", type="complete")
        await subscribe(socket, "1", "{ hello }")

        assert (await hear(socket))["type"] == "next"


async def test_an_id_in_use_is_a_conflict(toy):
    async with started(toy) as socket:
        await subscribe(socket, "1", FOREVER)
        await subscribe(socket, "1", "{ hello }")

        assert await closed(socket) == (4409, "Subscriber for 1 already exists")


async def test_a_reason_never_outgrows_its_frame(toy):
    async with started(toy) as socket:
        await subscribe(socket, "ж" * 500, FOREVER)
        await subscribe(socket, "ж" * 500, FOREVER)

        code, reason = await closed(socket)

    assert (code, reason[:14]) == (4409, "Subscriber for")


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("{ __schema { description } }", "GRAPHQL_VALIDATION_FAILED"),
        ("{" + "hello " * 5_000 + "}", "GRAPHQL_VALIDATION_FAILED"),
        ("query($a: Int!) { add(a: $a) }", "BAD_USER_INPUT"),
        ("query A { me } query B { me }", "OPERATION_RESOLUTION_FAILURE"),
        ("subscription { private }", "UNAUTHENTICATED"),
        ("subscription { count { number } forever { number } }", "GRAPHQL_VALIDATION_FAILED"),
    ],
)
async def test_a_refused_operation_is_an_error_and_nothing_follows(toy, query, code):
    async with started(toy) as socket:
        await subscribe(socket, "1", query)
        refused = await hear(socket)
        await subscribe(socket, "1", "{ hello }")

        assert (refused["id"], refused["type"]) == ("1", "error")
        assert refused["payload"][0]["extensions"]["code"] == code
        assert (await hear(socket))["type"] == "next"


async def test_a_problem_in_an_event_leaves_the_subscription_alive(toy):
    async with started(toy) as socket:
        await subscribe(socket, "1", "subscription { count(to: 2) { problem } }")

        messages = await heard(socket, 3)

    assert [message["type"] for message in messages] == ["next", "next", "complete"]
    assert messages[0]["payload"]["errors"][0]["extensions"]["code"] == "FORBIDDEN"


async def test_a_failing_source_is_an_error_without_its_secrets(toy, caplog):
    async with started(toy) as socket:
        await subscribe(socket, "1", "subscription { breaking }")

        messages = await heard(socket, 2)

    assert [message["type"] for message in messages] == ["next", "error"]
    assert messages[1]["payload"][0]["extensions"]["code"] == "INTERNAL_SERVER_ERROR"
    assert "hunter2" not in str(messages)
    assert len([record for record in caplog.records if record.name == "muster"]) == 1


async def test_each_event_has_a_context_of_its_own(toy):
    before = toy.toy.contexts

    async with started(toy) as socket:
        await subscribe(socket, "1", "subscription { count(to: 3) { context } }")
        await heard(socket, 4)

    assert toy.toy.contexts == before + 4  # one for the source


async def test_an_operation_is_stopped_at_its_deadline():
    async with running(deadline=0.05) as toy, started(toy) as socket:
        await subscribe(socket, "1", "{ slow }")

        answer = await hear(socket)

        assert answer["payload"]["errors"][0]["extensions"]["code"] == "TIMEOUT"
        assert toy.toy.slow_cancelled.is_set()


async def test_completing_a_query_cancels_it():
    async with running() as toy, started(toy) as socket:
        await subscribe(socket, "1", "{ slow }")
        await toy.toy.slow_started.wait()

        await say(socket, id="1", type="complete")

        async with asyncio.timeout(5):
            await toy.toy.slow_cancelled.wait()


async def test_a_client_that_leaves_ends_its_subscriptions(toy):
    async with started(toy) as socket:
        await subscribe(socket, "1", FOREVER)
        await hear(socket)
        assert toy.toy.open_streams == 1

    await until(lambda: toy.toy.open_streams == 0 and toy.toy.surface.live.count == 0)


async def test_a_client_that_vanishes_ends_its_subscriptions(toy, caplog):
    async with started(toy) as socket:
        await subscribe(socket, "1", FOREVER)
        await hear(socket)
        socket.transport.abort()

        await until(lambda: toy.toy.open_streams == 0 and toy.toy.surface.live.count == 0)

    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


# frames

FRAMES = {
    "no JSON": "{",
    "empty": "",
    "null": "null",
    "a number": "1",
    "a string": '"ping"',
    "a list": "[]",
    "too deep": "[" * 100_000,
    "half a surrogate": '{"type": "ping", "payload": {"a": "\\ud800"}}',
    "no type": "{}",
    "type is null": '{"type": null}',
    "type is a number": '{"type": 1}',
    "type is a list": '{"type": []}',
    "an unknown type": '{"type": "start"}',
    "a message for clients": '{"type": "connection_ack"}',
    "next from a client": '{"type": "next", "id": "1", "payload": {}}',
    "init with a string": '{"type": "connection_init", "payload": "x"}',
    "init with a list": '{"type": "connection_init", "payload": []}',
    "init with a number as authorization": (
        '{"type": "connection_init", "payload": {"authorization": 1}}'
    ),
    "ping with a list": '{"type": "ping", "payload": [1]}',
    "pong with a string": '{"type": "pong", "payload": "x"}',
}
STARTED_FRAMES = {
    "subscribe without id": {"type": "subscribe", "payload": {"query": "{ me }"}},
    "subscribe with an empty id": {"type": "subscribe", "id": "", "payload": {"query": "{ me }"}},
    "subscribe with a number as id": {"type": "subscribe", "id": 1, "payload": {"query": "{ me }"}},
    "subscribe without payload": {"type": "subscribe", "id": "1"},
    "subscribe with null": {"type": "subscribe", "id": "1", "payload": None},
    "subscribe with a list": {"type": "subscribe", "id": "1", "payload": []},
    "subscribe without query": {"type": "subscribe", "id": "1", "payload": {}},
    "subscribe with a number as query": {"type": "subscribe", "id": "1", "payload": {"query": 1}},
    "subscribe with variables as text": {
        "type": "subscribe",
        "id": "1",
        "payload": {"query": "{ me }", "variables": "{}"},
    },
    "subscribe with a list as operationName": {
        "type": "subscribe",
        "id": "1",
        "payload": {"query": "{ me }", "operationName": []},
    },
    "complete without id": {"type": "complete"},
    "complete with a list as id": {"type": "complete", "id": []},
}


@pytest.mark.parametrize("frame", FRAMES.values(), ids=FRAMES)
async def test_a_malformed_frame_is_a_bad_request(toy, frame, caplog):
    async with toy.socket() as socket:
        await socket.send(frame)

        code, reason = await closed(socket)

    assert code == 4400
    assert reason
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


@pytest.mark.parametrize("message", STARTED_FRAMES.values(), ids=STARTED_FRAMES)
async def test_a_malformed_message_is_a_bad_request(toy, message):
    async with started(toy) as socket:
        await say(socket, **message)

        code, reason = await closed(socket)

    assert code == 4400
    assert reason


async def test_a_binary_frame_is_a_bad_request(toy):
    async with toy.socket() as socket:
        await socket.send(b'{"type": "ping"}')

        assert (await closed(socket))[0] == 4400


async def test_text_that_is_not_utf8_is_closed_by_the_protocol(toy):
    async with toy.socket() as socket:
        await socket.send(b"\xff\xfe", text=True)

        assert (await closed(socket))[0] == 1007


async def test_an_oversized_frame_is_too_big(toy):
    async with started(toy) as socket:
        await socket.send("x" * (256 * 1024 + 1))

        assert (await closed(socket))[0] == 1009


async def test_an_oversized_frame_of_many_bytes_a_character_is_too_big():
    async with running(frame_bytes=1024) as toy, toy.socket() as socket:
        await socket.send("ж" * 600)

        assert (await closed(socket))[0] == 1009


async def test_frames_are_not_deflated(toy):
    async with toy.socket(compression="deflate") as socket:
        assert "Sec-WebSocket-Extensions" not in socket.response.headers


# staying alive


@pytest.mark.parametrize("payload", [None, {"a": 1}])
async def test_a_ping_is_answered_even_before_the_start(toy, payload):
    async with toy.socket() as socket:
        await say(socket, type="ping", **({"payload": payload} if payload else {}))

        assert await hear(socket) == {"type": "pong", **({"payload": payload} if payload else {})}


async def test_an_unasked_pong_is_fine(toy):
    async with started(toy) as socket:
        await say(socket, type="pong", payload=None)
        await say(socket, type="ping")

        assert await hear(socket) == {"type": "pong"}


async def test_a_client_that_answers_no_ping_is_closed():
    async with running(ping_seconds=0.05) as toy, started(toy) as socket:
        assert (await closed(socket))[0] == 4408


async def test_a_client_that_answers_pings_stays():
    async with running(ping_seconds=0.05) as toy, started(toy) as socket:
        for _ in range(4):
            assert orjson.loads(await socket.recv()) == {"type": "ping"}
            await say(socket, type="pong")


async def test_P11_ended_credentials_close_the_socket():
    async with running(recheck_seconds=0.02) as toy, started(toy, "ada") as socket:
        await subscribe(socket, "1", FOREVER)
        await hear(socket)

        toy.toy.ended.add("ada")

        assert await closed(socket) == (4403, "The credentials have ended")
        await until(lambda: toy.toy.open_streams == 0)


async def test_a_socket_whose_credentials_cannot_be_checked_is_closed(caplog):
    async with running(recheck_seconds=0.02) as toy, started(toy, "ada") as socket:
        toy.toy.check_fails = True

        assert await closed(socket) == (1011, "Something went wrong")

    assert [record for record in caplog.records if record.name == "muster"]


# limits


async def test_a_socket_runs_so_many_operations_and_no_more():
    async with running(operations_per_socket=2) as toy, started(toy) as socket:
        for id_ in "abc":
            await subscribe(socket, id_, FOREVER)

        messages = await heard(socket, 3)

    refused = [message for message in messages if message["type"] == "error"]
    assert [message["id"] for message in refused] == ["c"]
    assert refused[0]["payload"][0]["extensions"]["code"] == "RATE_LIMITED"


async def test_too_many_messages_close_the_socket():
    async with running(messages_per_minute=5) as toy, started(toy) as socket:
        for _ in range(5):
            await say(socket, type="pong")

        assert await closed(socket) == (1008, "Too many messages")


async def test_an_address_has_so_many_sockets_and_no_more():
    async with running(live_per_address=1) as toy:
        async with started(toy):
            with pytest.raises(InvalidStatus) as refused:
                async with toy.socket():
                    pass
        await until(lambda: toy.toy.surface.live.count == 0)
        async with started(toy):
            pass

    assert refused.value.response.status_code == 429
    assert refused.value.response.headers["Retry-After"]


async def test_an_owner_has_so_many_sockets_and_no_more():
    async with (
        running(live_per_owner=1) as toy,
        started(toy, "ada"),
        started(toy, "max"),
        toy.socket() as socket,
    ):
        await say(socket, type="connection_init", payload={"authorization": "Bearer ada"})

        assert (await closed(socket))[0] == 1013


async def test_a_slow_reader_is_cut_off_and_holds_up_its_own_source_only():
    async with running(send_seconds=0.2) as toy, toy.socket(max_queue=1) as socket:
        await say(socket, type="connection_init")
        await subscribe(socket, "1", "subscription { flood }")

        await until(lambda: toy.toy.surface.live.count == 0, 10)

        assert toy.toy.flooded < 10_000
        assert (await toy.ask("{ hello }")).status_code == 200
        socket.transport.abort()


# leaving


async def test_a_draining_service_completes_and_closes():
    async with running() as toy, started(toy) as socket:
        await subscribe(socket, "1", FOREVER)
        await hear(socket)
        await subscribe(socket, "2", "{ slow }")
        await toy.toy.slow_started.wait()
        draining = asyncio.create_task(toy.toy.surface.live.drain(5))

        completed = await hear(socket)
        await subscribe(socket, "3", "{ hello }")
        refused = await hear(socket)
        toy.toy.released.set()
        finished = await heard(socket, 2)

        assert completed == {"id": "1", "type": "complete"}
        assert refused["payload"][0]["extensions"]["code"] == "SERVICE_UNAVAILABLE"
        assert finished[0]["payload"] == {"data": {"slow": "done"}}
        assert await closed(socket) == (1012, "Service restart")
        assert await draining


async def test_a_stopping_server_drains_by_itself():
    async with running() as toy, started(toy) as socket:
        await subscribe(socket, "1", FOREVER)
        await hear(socket)

        toy.server.should_exit = True

        assert await hear(socket) == {"id": "1", "type": "complete"}
        assert (await closed(socket))[0] == 1012


async def test_a_draining_service_takes_no_new_sockets():
    async with running() as toy:
        await toy.toy.surface.live.drain(0)

        with pytest.raises(InvalidStatus) as refused:
            async with toy.socket():
                pass

    assert refused.value.response.status_code == 503
