import asyncio
import os
from collections.abc import AsyncIterator, Callable, Iterator

import pytest
from redis.asyncio import Redis
from structlog.testing import capture_logs

from app.broker import Broker, LocalBroker, RedisBroker, _pause, open_broker
from app.log import add_request, request_id
from models.base import new_id, new_token

REDIS = os.environ.get("TEST_REDIS_URL", "redis://127.0.0.1:6379/13")
NOWHERE = "redis://127.0.0.1:1/0"


async def until(condition: Callable[[], bool], seconds: float = 10.0) -> None:
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110
            await asyncio.sleep(0.005)


@pytest.fixture(params=["local", pytest.param("redis", marks=pytest.mark.needs_redis)])
async def broker(request: pytest.FixtureRequest) -> AsyncIterator[Broker]:
    broker = LocalBroker() if request.param == "local" else RedisBroker(REDIS, prefix=new_token())
    await broker.start()
    await until(lambda: broker.connected)
    yield broker
    await broker.close()


@pytest.fixture
async def pair() -> AsyncIterator[tuple[RedisBroker, RedisBroker]]:
    prefix = new_token()
    here, there = RedisBroker(REDIS, prefix=prefix), RedisBroker(REDIS, prefix=prefix)
    await here.start()
    await there.start()
    await until(lambda: here.connected and there.connected)
    yield here, there
    await here.close()
    await there.close()


@pytest.fixture
async def redis() -> AsyncIterator[Redis]:
    client = Redis.from_url(REDIS)
    yield client
    await client.aclose()


@pytest.fixture
def logs() -> Iterator[list[dict[str, object]]]:
    with capture_logs() as logs:
        yield logs


async def test_a_listener_hears_its_company(broker: Broker):
    acme = new_id()

    async with broker.listen(acme) as bell:
        broker.ring([acme])

        assert await bell.wait(5)


async def test_every_listener_of_a_company_hears(broker: Broker):
    acme = new_id()

    async with broker.listen(acme) as one, broker.listen(acme) as other:
        broker.ring([acme])

        assert await one.wait(5)
        assert await other.wait(5)


async def test_one_ring_may_be_for_several_companies(broker: Broker):
    acme, globex = new_id(), new_id()

    async with broker.listen(acme) as one, broker.listen(globex) as other:
        broker.ring([acme, globex])

        assert await one.wait(5)
        assert await other.wait(5)


async def test_a_listener_does_not_hear_another_company(broker: Broker):
    acme, globex = new_id(), new_id()

    async with broker.listen(acme) as bell:
        broker.ring([globex])

        assert not await bell.wait(0.05)


async def test_silence_is_told_after_the_timeout(broker: Broker):
    async with broker.listen(new_id()) as bell:
        assert not await bell.wait(0.01)


async def test_many_rings_are_one_wake_up(broker: Broker):
    acme = new_id()

    async with broker.listen(acme) as bell:
        for _ in range(100):
            broker.ring([acme])

        assert await bell.wait(5)
        assert not await bell.wait(0.05)


async def test_a_ring_before_the_wait_is_not_lost(broker: Broker):
    acme = new_id()

    async with broker.listen(acme) as bell:
        assert not await bell.wait(0.01)
        broker.ring([acme])
        await asyncio.sleep(0)

        assert await bell.wait(5)


async def test_who_left_is_forgotten(broker: Broker):
    acme = new_id()

    with pytest.raises(LookupError):
        async with broker.listen(acme):
            raise LookupError
    broker.ring([acme])

    assert not broker._bells


async def test_the_worker_hears_of_jobs_and_nobody_else_does(broker: Broker):
    async with broker.listen_jobs() as worker, broker.listen(new_id()) as bell:
        broker.ring_jobs()

        assert await worker.wait(5)
        assert not await bell.wait(0.01)


async def test_any_word_may_be_a_topic(broker: Broker):
    async with broker.listen_topic("sessions:ended") as bell:
        broker.ring_topics(["sessions:ended"])

        assert await bell.wait(5)


async def test_ringing_for_nobody_is_fine(broker: Broker):
    broker.ring([])
    broker.ring([new_id()])
    broker.ring_jobs()

    assert not broker._bells


async def test_the_setting_chooses_the_broker():
    assert type(open_broker(None)) is LocalBroker
    over_redis = open_broker(NOWHERE)
    assert type(over_redis) is RedisBroker
    await over_redis.close()


@pytest.mark.needs_redis
async def test_a_ring_reaches_another_process(pair: tuple[RedisBroker, RedisBroker]):
    here, there = pair
    acme = new_id()

    async with there.listen(acme) as bell, there.listen_jobs() as worker:
        here.ring([acme])
        here.ring_jobs()

        assert await bell.wait(5)
        assert await worker.wait(5)


@pytest.mark.needs_redis
async def test_a_process_does_not_hear_its_own_ring_twice(pair: tuple[RedisBroker, RedisBroker]):
    here, there = pair
    acme = new_id()

    async with here.listen(acme) as own, there.listen(acme) as other:
        here.ring([acme])
        assert await own.wait(5)
        assert await other.wait(5)  # so the message went round

        assert not await own.wait(0.05)


@pytest.mark.needs_redis
async def test_numbered_databases_do_not_hear_each_other():
    prefix, acme = new_token(), new_id()
    thirteen = RedisBroker(REDIS.rpartition("/")[0] + "/13", prefix=prefix)
    twelve = RedisBroker(REDIS.rpartition("/")[0] + "/12", prefix=prefix)
    await thirteen.start()
    await twelve.start()
    await until(lambda: thirteen.connected and twelve.connected)

    async with twelve.listen(acme) as bell, thirteen.listen(acme) as own:
        thirteen.ring([acme])

        assert await own.wait(5)
        assert not await bell.wait(0.1)
    await thirteen.close()
    await twelve.close()


@pytest.mark.needs_redis
async def test_a_cut_connection_heals_and_everybody_is_rung(
    pair: tuple[RedisBroker, RedisBroker], redis: Redis, logs: list[dict[str, object]]
):
    here, there = pair
    acme = new_id()

    async with there.listen(acme) as bell:
        ids = [
            client["id"]
            for client in await redis.client_list(_type="pubsub")
            if client["name"] == there.name
        ]
        assert len(ids) == 1
        await redis.client_kill_filter(_id=ids[0])
        assert await bell.wait(10)  # nobody rang, but something may have been missed
        assert there.connected
        here.ring([acme])

        assert await bell.wait(10)
    assert [entry["event"] for entry in logs] == ["neighbour lost", "neighbour back"]


@pytest.mark.needs_redis
async def test_a_strange_message_is_survived(pair: tuple[RedisBroker, RedisBroker], redis: Redis):
    here, there = pair
    acme = new_id()

    async with there.listen(acme) as bell:
        for strange in (b"", b"\xff\xfe", b"a b c * %s", b"x" * 100_000):
            await redis.publish(here._channel, strange)
        here.ring([acme])

        assert await bell.wait(5)


@pytest.mark.needs_redis
async def test_rings_before_the_start_are_told_after_it():
    prefix, acme = new_token(), new_id()
    here, there = RedisBroker(REDIS, prefix=prefix), RedisBroker(REDIS, prefix=prefix)
    await there.start()
    await until(lambda: there.connected)

    async with there.listen(acme) as bell:
        here.ring([acme])
        await here.start()

        assert await bell.wait(5)
    await here.close()
    await there.close()


async def test_L5_without_redis_ringing_is_instant_and_works_here(logs: list[dict[str, object]]):
    broker, acme = RedisBroker(NOWHERE), new_id()
    await broker.start()

    async with broker.listen(acme) as bell:
        await until(lambda: broker._failures > 2)
        before = asyncio.get_running_loop().time()
        for _ in range(1_000):
            broker.ring([acme])
        assert asyncio.get_running_loop().time() - before < 1

        assert await bell.wait(5)
    assert not broker.connected
    await broker.close()
    assert [entry["event"] for entry in logs] == ["neighbour lost"]


def test_attempts_to_come_back_grow_rare_but_never_cease():
    assert all(0.05 <= _pause(failures) <= 5 for failures in (1, 2, 10, 100_000))
    assert _pause(1) <= 0.2 < 2.5 <= _pause(100)
    assert len({_pause(100) for _ in range(10)}) > 1


async def test_a_redis_that_accepts_and_says_nothing_holds_nobody_up():
    async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    server = await asyncio.start_server(say_nothing, "127.0.0.1", 0)
    broker, acme = RedisBroker(f"redis://127.0.0.1:{server.sockets[0].getsockname()[1]}"), new_id()

    async with asyncio.timeout(5):
        await broker.start()
        async with broker.listen(acme) as bell:
            broker.ring([acme])
            assert await bell.wait(1)
        await broker.close()
    server.close()


@pytest.mark.needs_redis
async def test_a_connection_that_falls_silent_is_left(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("app.broker._QUIET", 0.05)
    deaf = asyncio.Event()

    async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            if not deaf.is_set():
                writer.write(data)
        writer.close()

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        address = REDIS.removeprefix("redis://").partition("/")[0].partition(":")
        theirs, ours = await asyncio.open_connection(address[0], int(address[2] or 6379))
        await asyncio.gather(pass_on(reader, ours), pass_on(theirs, writer), return_exceptions=True)

    server = await asyncio.start_server(relay, "127.0.0.1", 0)
    broker = RedisBroker(
        f"redis://127.0.0.1:{server.sockets[0].getsockname()[1]}/13", prefix=new_token()
    )
    await broker.start()
    await until(lambda: broker.connected)

    deaf.set()
    await until(lambda: not broker.connected)
    deaf.clear()

    await until(lambda: broker.connected)
    await broker.close()
    server.close()


async def test_the_broker_belongs_to_no_request():
    broker = RedisBroker(NOWHERE)
    ours = request_id.set("req-1")

    with capture_logs(processors=[add_request]) as logs:
        await broker.start()
        broker.ring_jobs()
        await until(lambda: bool(logs))
    request_id.reset(ours)

    assert "request_id" not in logs[0]
    await broker.close()
