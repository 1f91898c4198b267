"""Budgets: what is too dear is refused before it runs, alike on every transport."""

from collections.abc import AsyncIterator

import httpx2
import orjson
import pytest_asyncio

from app.budget import SESSION, STAFF, VISITOR, Budget
from app.refusals import Case
from app.throttle import LocalThrottle
from models import Account, Member
from models.base import now
from tests.app.running import running as application
from tests.app.toy import Running, hear, running, say

RESPONSE = {"Accept": "application/graphql-response+json"}
STREAM = {"Accept": "text/event-stream"}
ADA, MAX = ({"Authorization": f"Bearer {name}"} for name in ("ada", "max"))
DEAR = "{ tree { left { leaf } right { leaf } } }"  # 3
MOST = 2
NUMBERS = "The limit on cost is 2; this operation has 3."


@pytest_asyncio.fixture(name="toy")
async def fixture_toy() -> AsyncIterator[Running]:
    """A service where an operation may cost 2, and all of a caller's in a minute 40."""
    async with running() as toy:
        toy.toy.most_cost = MOST
        yield toy


def code(response: httpx2.Response) -> str:
    return response.json()["errors"][0]["extensions"]["code"]


async def spend(toy: Running, headers: dict[str, str]) -> None:
    """Use up a caller's minute."""
    for _ in range(20):
        response = await toy.ask("{ tree { left { leaf } } }", headers)
        assert "errors" not in response.json()


async def test_an_operation_over_its_budget_is_refused_with_the_number_and_the_limit(toy):
    modern, old = await toy.ask(DEAR, {**RESPONSE, **ADA}), await toy.ask(DEAR, ADA)

    assert (modern.status_code, old.status_code) == (400, 200)
    assert code(modern) == code(old) == "GRAPHQL_VALIDATION_FAILED"
    assert modern.json()["errors"][0]["message"] == NUMBERS
    assert toy.toy.contexts == 0


async def test_it_is_refused_on_sockets_and_streams_too(toy):
    streamed = await toy.ask(DEAR, STREAM)
    async with toy.socket() as socket:
        await say(socket, type="connection_init")
        await hear(socket)
        await say(socket, id="a", type="subscribe", payload={"query": DEAR})
        refused = await hear(socket)

    assert NUMBERS in streamed.text
    assert refused["payload"][0]["message"] == NUMBERS
    assert toy.toy.contexts == 0


async def test_answers_say_what_is_left_of_the_minute(toy):
    first, second = [await toy.ask("{ tree { leaf } }", ADA) for _ in range(2)]
    streamed = await toy.ask("{ tree { leaf } }", {**STREAM, **ADA})

    left = [each.headers["ratelimit"].split(";") for each in (first, second, streamed)]
    assert first.headers["ratelimit-policy"] == '"toy";q=40;w=60;qu="cost"'
    assert [parts[:2] for parts in left] == [['"toy"', f"r={n}"] for n in (39, 38, 37)]
    assert all(1 <= int(parts[2].removeprefix("t=")) <= 61 for parts in left)


async def test_what_costs_nothing_takes_one(toy):
    response = await toy.ask("{ hello }", ADA)

    assert ";r=39;" in response.headers["ratelimit"]


async def test_a_caller_whose_minute_is_used_up_waits_and_others_do_not(toy):
    await spend(toy, ADA)

    refused, other = await toy.ask("{ hello }", ADA), await toy.ask("{ hello }", MAX)

    assert (refused.status_code, code(refused)) == (429, "RATE_LIMITED")
    assert 1 <= int(refused.headers["retry-after"]) <= 61
    assert ";r=0;" in refused.headers["ratelimit"]
    assert refused.json()["errors"][0]["message"] == (
        "The limit on cost in a minute is 40; this operation has 0, and 0 is left."
    )
    assert other.status_code == 200


async def test_sockets_and_streams_share_the_minute(toy):
    await spend(toy, ADA)

    streamed = await toy.ask("{ hello }", {**STREAM, **ADA})
    async with toy.socket(headers=ADA) as socket:
        await say(socket, type="connection_init")
        await hear(socket)
        await say(socket, id="a", type="subscribe", payload={"query": "{ hello }"})
        refused = await hear(socket)

    assert (streamed.status_code, "retry-after" in streamed.headers) == (429, True)
    assert refused["type"] == "error"
    assert refused["payload"][0]["extensions"]["code"] == "RATE_LIMITED"


async def test_a_refused_operation_takes_nothing(toy):
    await toy.ask(DEAR, ADA)
    await toy.ask("{ nothing }", ADA)

    response = await toy.ask("{ hello }", ADA)

    assert ";r=39;" in response.headers["ratelimit"]


async def test_the_cost_is_told_when_it_is_asked_for(toy):
    query = "{ tree { leaf } }"
    asked = await toy.ask(query, ADA, extensions={"cost": True})
    others = [await toy.ask(query, ADA, extensions=given) for given in (None, {}, {"cost": 1})]

    assert asked.json()["extensions"] == {
        "cost": {"requested": 1, "limit": 2, "limitPerMinute": 40, "remaining": 39}
    }
    assert not any("extensions" in each.json() for each in others)


async def test_the_cost_is_told_on_sockets_and_streams_too(toy):
    body = {"query": "subscription { count(to: 1) { number } }", "extensions": {"cost": True}}

    streamed = await toy.http.post("/graphql", json=body, headers=STREAM)
    async with toy.socket() as socket:
        await say(socket, type="connection_init")
        await hear(socket)
        await say(socket, id="a", type="subscribe", payload=body)
        event = await hear(socket)

    assert '"requested":1' in streamed.text
    assert event["payload"]["extensions"]["cost"]["requested"] == 1


async def test_a_minute_later_there_is_more(clock):
    throttle, budget = LocalThrottle(), Budget("toy", 1)
    for _ in range(20):
        quota = await budget.charge(throttle, "ada", 1)

    clock.move(seconds=121)
    later = await budget.charge(throttle, "ada", 1)

    assert quota.verdict.remaining == 0
    assert quota.seconds >= 1
    assert later.verdict.remaining == 19
    assert later.verdict.reset_at > now()


async def test_each_kind_of_caller_has_its_budget(
    database: str, ada: Member, sam: Account, tmp_path
):
    document = "{ company { tasks(first: 200) { nodes { events { id } } } } }"  # 1401
    async with application(tmp_path, document_policy="token") as service:
        visitor = await service.ask(document)
        member = await service.ask(document, ada.account)
        fields = "contractor { stages { key } managers { name } } events { id }"
        too_much = await service.ask(
            f"{{ company {{ a: tasks(first: 200) {{ nodes {{ {fields} }} }}"
            f" b: tasks(first: 200) {{ nodes {{ {fields} }} }} }} }}",
            ada.account,
        )
        headers = await service.token(sam)
        asked = {"query": "{ viewer { account { id } } }", "extensions": {"cost": True}}
        staff = await service.client.post("/graphql", content=orjson.dumps(asked), headers={
            **headers, "Content-Type": "application/json"
        })  # fmt: skip

    assert visitor["errors"][0]["message"] == (
        f"The limit on cost is {VISITOR.most}; this operation has 1401."
    )
    assert "errors" not in member
    assert too_much["errors"][0]["message"] == (
        f"The limit on cost is {SESSION.most}; this operation has {1 + 2 * 200 * 17}."
    )
    assert too_much["errors"][0]["extensions"]["code"] == Case.INVALID.code
    assert staff.json()["extensions"]["cost"]["limit"] == STAFF.most


async def test_in_development_everybody_has_the_budget_of_staff(database: str, tmp_path):
    async with application(tmp_path) as service:
        answer = await service.client.post("/graphql", json={"query": "{ agreements { id } }"})

    assert answer.headers["ratelimit-policy"].startswith(f'"staff";q={STAFF.rule.amount};')


async def test_the_operator_says_how_much_a_minute_is(database: str, tmp_path):
    chosen = {"document_policy": "token", "costly_operations": 3}
    async with application(tmp_path, **chosen) as service:
        answer = await service.client.post("/graphql", json={"query": "{ agreements { id } }"})

    assert answer.headers["ratelimit-policy"] == '"visitor";q=900;w=60;qu="cost"'
