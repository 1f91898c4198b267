import asyncio
import os
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from redis.asyncio import Redis
from structlog.testing import capture_logs

import app.throttle
from app.throttle import LocalThrottle, RedisThrottle, Rule, Throttle, network_of, open_throttle
from models.base import new_token

REDIS = os.environ.get("TEST_REDIS_URL", "redis://127.0.0.1:6379/13")
NOWHERE = "redis://127.0.0.1:1/0"
THREE = Rule("three", 3, timedelta(hours=1), ("company_id", "caller_id"))
QUICK = Rule("quick", 2, timedelta(seconds=1), ("network",))


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.moment = datetime(2025, 5, 5, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture
def stopped(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(app.throttle, "now", clock)
    return clock


@pytest.fixture
async def prefix() -> AsyncIterator[str]:
    """A name of our own in Redis; what is under it goes with the test."""
    prefix = new_token()
    yield prefix
    async with Redis.from_url(REDIS) as redis:
        async for key in redis.scan_iter(f"{prefix}:*"):
            await redis.delete(key)


@pytest.fixture
async def over_redis(prefix: str) -> AsyncIterator[RedisThrottle]:
    throttle = RedisThrottle(REDIS, prefix=prefix)
    yield throttle
    await throttle.close()


@pytest.fixture(params=["local", pytest.param("redis", marks=pytest.mark.needs_redis)])
def throttle(request: pytest.FixtureRequest) -> Throttle:
    if request.param == "local":
        return LocalThrottle()
    found: RedisThrottle = request.getfixturevalue("over_redis")
    return found


async def test_as_much_as_the_rule_says_is_allowed(throttle: Throttle):
    verdicts = [await throttle.hit(THREE, "acme", "ada") for _ in range(4)]

    assert [verdict.allowed for verdict in verdicts] == [True, True, True, False]
    assert [verdict.remaining for verdict in verdicts] == [2, 1, 0, 0]


async def test_a_refusal_says_when_to_come_back(throttle: Throttle):
    await throttle.hit(THREE, "acme", "ada", cost=3)

    verdict = await throttle.hit(THREE, "acme", "ada")

    assert not verdict.allowed
    assert verdict.reset_at.tzinfo is UTC
    assert time.time() < verdict.reset_at.timestamp() <= time.time() + 3601


async def test_every_combination_of_keys_is_counted_apart(throttle: Throttle):
    await throttle.hit(THREE, "acme", "ada", cost=3)

    assert (await throttle.hit(THREE, "acme", "max")).allowed
    assert (await throttle.hit(THREE, "globex", "ada")).allowed
    assert not (await throttle.hit(THREE, "acme", "ada")).allowed


async def test_a_slash_in_a_key_reaches_no_other_counter(throttle: Throttle):
    await throttle.hit(THREE, "a/b", "c", cost=3)

    assert (await throttle.hit(THREE, "a", "b/c")).allowed


async def test_rules_are_counted_apart(throttle: Throttle):
    other = Rule("other", 3, THREE.per, THREE.keyed_by)
    await throttle.hit(THREE, "acme", "ada", cost=3)

    assert (await throttle.hit(other, "acme", "ada")).allowed


async def test_a_hit_may_cost_more_than_one(throttle: Throttle):
    first = await throttle.hit(THREE, "acme", "ada", cost=2)
    second = await throttle.hit(THREE, "acme", "ada", cost=2)
    third = await throttle.hit(THREE, "acme", "ada")

    assert first.allowed
    assert not second.allowed
    assert third.allowed  # what was refused took nothing


async def test_what_costs_more_than_the_rule_is_never_allowed(throttle: Throttle):
    assert not (await throttle.hit(THREE, "acme", "ada", cost=4)).allowed
    assert (await throttle.hit(THREE, "acme", "ada", cost=3)).allowed


async def test_a_race_succeeds_as_often_as_the_rule_says(throttle: Throttle):
    verdicts = await asyncio.gather(*(throttle.hit(THREE, "acme", "ada") for _ in range(20)))

    assert sum(verdict.allowed for verdict in verdicts) == 3


async def test_time_gives_the_budget_back(throttle: Throttle):
    await throttle.hit(QUICK, "192.0.2.1", cost=2)

    async with asyncio.timeout(5):
        while not (await throttle.hit(QUICK, "192.0.2.1")).allowed:  # noqa: ASYNC110
            await asyncio.sleep(0.01)


@pytest.mark.parametrize("keys", [(), ("acme",), ("acme", ""), ("acme", "ada", "more")])
async def test_a_rule_insists_on_its_keys(throttle: Throttle, keys: tuple[str, ...]):
    with pytest.raises(ValueError, match="three is keyed by company_id, caller_id"):
        await throttle.hit(THREE, *keys)


def test_T5_every_rule_names_its_tenant_its_account_or_the_network():
    rules = [rule for rule in vars(app.throttle).values() if isinstance(rule, Rule)]

    assert rules
    assert len({rule.name for rule in rules}) == len(rules)
    assert all({"network", "company_id", "account_id"} & set(rule.keyed_by) for rule in rules)


def test_uploads_are_twenty_an_hour_for_a_caller_of_a_company():
    assert (
        Rule("uploads", 20, timedelta(hours=1), ("company_id", "caller_id")) == app.throttle.UPLOADS
    )


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:DB8:1:2::", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
    ],
)
def test_an_address_is_counted_under_its_network(address: str, network: str):
    assert network_of(address) == network


def test_what_is_no_address_has_no_network():
    with pytest.raises(ValueError, match="unknown"):
        network_of("unknown")


async def test_the_last_window_fades(stopped: Clock):
    throttle = LocalThrottle()
    await throttle.hit(THREE, "acme", "ada", cost=3)

    stopped.moment += timedelta(minutes=60 + 30)  # half of the last window still counts

    verdict = await throttle.hit(THREE, "acme", "ada")
    assert verdict.allowed
    assert verdict.remaining == 1


async def test_old_counters_take_no_room(stopped: Clock):
    throttle = LocalThrottle()
    for caller in range(100):
        await throttle.hit(THREE, "acme", str(caller))

    stopped.moment += timedelta(hours=2)
    await throttle.hit(THREE, "acme", "ada")

    windows = throttle._rules[THREE]
    assert (len(windows.last), len(windows.current)) == (0, 1)


@given(
    amount=st.integers(1, 40),
    hits=st.lists(st.tuples(st.integers(0, 4_000_000), st.integers(1, 10)), max_size=40),
)
async def test_nothing_is_allowed_before_it_is_said_and_something_is_then(
    amount: int, hits: list[tuple[int, int]]
):
    clock, throttle = Clock(), LocalThrottle()
    rule = Rule("any", amount, timedelta(hours=1), ("network",))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app.throttle, "now", clock)
        for milliseconds, cost in hits:
            clock.moment += timedelta(milliseconds=milliseconds)
            await throttle.hit(rule, "n", cost=cost)
        refused = await throttle.hit(rule, "n", cost=amount)
        while refused.allowed or refused.remaining:
            refused = await throttle.hit(rule, "n")

        said = refused.reset_at
        clock.moment = max(clock.moment, said - timedelta(seconds=1))
        assert not (await throttle.hit(rule, "n")).allowed
        clock.moment = said
        assert (await throttle.hit(rule, "n")).allowed


async def test_the_setting_chooses_the_throttle():
    assert type(open_throttle(None)) is LocalThrottle
    over_redis = open_throttle(NOWHERE)
    assert type(over_redis) is RedisThrottle
    await over_redis.close()


@pytest.mark.needs_redis
async def test_processes_share_their_counters(over_redis: RedisThrottle, prefix: str):
    there = RedisThrottle(REDIS, prefix=prefix)

    await over_redis.hit(THREE, "acme", "ada", cost=3)

    assert not (await there.hit(THREE, "acme", "ada")).allowed
    await there.close()


@pytest.mark.needs_redis
async def test_counters_leave_redis_by_themselves(over_redis: RedisThrottle, prefix: str):
    await over_redis.hit(THREE, "acme", "ada")

    async with Redis.from_url(REDIS) as redis:
        lives = [await redis.ttl(key) async for key in redis.scan_iter(f"{prefix}:*")]
    assert len(lives) == 1
    assert 0 < lives[0] <= 7200


async def test_L5_without_redis_the_limit_still_holds_and_the_outage_is_told_once():
    throttle = RedisThrottle(NOWHERE)

    with capture_logs() as logs:
        verdicts = [await throttle.hit(THREE, "acme", "ada") for _ in range(5)]

    assert [verdict.allowed for verdict in verdicts] == [True, True, True, False, False]
    assert [entry["event"] for entry in logs] == ["neighbour lost"]
    await throttle.close()


async def test_a_redis_that_says_nothing_delays_one_hit_and_not_the_next():
    async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()

    server = await asyncio.start_server(say_nothing, "127.0.0.1", 0)
    throttle = RedisThrottle(f"redis://127.0.0.1:{server.sockets[0].getsockname()[1]}")

    async with asyncio.timeout(5):
        assert (await throttle.hit(THREE, "acme", "ada")).allowed
    async with asyncio.timeout(0.2):
        for _ in range(10):
            await throttle.hit(THREE, "acme", "ada")
    await throttle.close()
    server.close()


@pytest.mark.needs_redis
async def test_redis_is_used_again_when_it_is_back(monkeypatch: pytest.MonkeyPatch, prefix: str):
    monkeypatch.setattr(RedisThrottle, "_PAUSE", 0.0)
    host, _, port = REDIS.removeprefix("redis://").partition("/")[0].partition(":")
    gone = asyncio.Event()
    gone.set()

    async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            writer.write(data)
        writer.close()

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if gone.is_set():
            writer.close()
            return
        theirs, ours = await asyncio.open_connection(host, int(port or 6379))
        await asyncio.gather(pass_on(reader, ours), pass_on(theirs, writer), return_exceptions=True)

    server = await asyncio.start_server(relay, "127.0.0.1", 0)
    throttle = RedisThrottle(
        f"redis://127.0.0.1:{server.sockets[0].getsockname()[1]}/13", prefix=prefix
    )

    with capture_logs() as logs:
        await throttle.hit(THREE, "acme", "ada", cost=3)
        gone.clear()
        back = await throttle.hit(THREE, "acme", "ada", cost=3)

    assert back.allowed  # Redis had counted nothing meanwhile
    assert [entry["event"] for entry in logs] == ["neighbour lost", "neighbour back"]
    await throttle.close()
    server.close()
