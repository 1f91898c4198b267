"""Followers of a real server that is killed while somebody writes: none missed, none twice."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path
from typing import Any

import httpx2
import orjson
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from tests.acceptance.journeys import INVITE, accept, sign_up_company
from tests.acceptance.service import Follower, Service, inbox, serving, until

GIVE = """mutation ($input: CreateTaskInput!, $key: String) {
  createTask(input: $input, idempotencyKey: $key) { __typename
    ... on CreateTaskPayload { task { id } } ... on Problem { code message } } }"""
SOME = """subscription ($after: Cursor, $types: [ChangeType!]) {
  companyChanges(after: $after, types: $types) { __typename
    ... on Change { cursor type task { id } } ... on CursorMoved { cursor } } }"""
ONE = """subscription ($after: Cursor, $id: ID!) { contractorChanged(id: $id, after: $after) {
  __typename ... on Change { cursor type task { id } } ... on CursorMoved { cursor } } }"""
OWN = """subscription ($after: Cursor) { viewerChanges(after: $after) {
  __typename ... on ViewerChange { cursor type task { id } } ... on CursorMoved { cursor } } }"""
TASKS = 30
KILLS = (8, 18)


async def give(service: Service, owner: str, contractor_id: str, number: int, code: str) -> str:
    """Give a task, and again under the same key until it is answered; return its id."""
    given = {
        "contractorId": contractor_id, "amount": "10", "currency": "USD", "serviceCode": code,
        "title": f"Task {number}", "description": "Draw", "publish": True,
    }  # fmt: skip
    async with asyncio.timeout(120):
        while True:
            try:
                done = await service.ask(GIVE, owner, input=given, key=f"task-{number}")
            except (httpx2.HTTPError, ValueError):
                await asyncio.sleep(0.1)
                continue
            assert done["__typename"] == "CreateTaskPayload", done
            return str(done["task"]["id"])


async def first_cursor(service: Service, token: str) -> str:
    """The cursor of the first event of a person's stream over server-sent events."""
    headers = {"Authorization": f"Bearer {token}", "Accept": "text/event-stream"}
    async with service.client.stream(
        "POST", "/graphql", json={"query": OWN}, headers=headers
    ) as stream:
        async for line in stream.aiter_lines():
            if line.startswith("id: "):
                return line.removeprefix("id: ")
    raise AssertionError("the stream ended")


def tasks_of(follower: Follower, type: str) -> list[str]:
    return [each["task"]["id"] for each in follower.seen if each.get("type") == type]


async def test_three_kinds_of_followers_lose_nothing_when_the_server_is_killed(tmp_path: Path):
    async with inbox() as box, serving(tmp_path, box) as service:
        owner = await sign_up_company(service, box, "ada@acme.example", "Acme")
        invited = await service.ask(INVITE, owner, input={"addresses": ["bo@work.example"]})
        id = invited["results"][0]["contractor"]["id"]
        contractor = await accept(
            service, box, "bo@work.example", await box.action("bo@work.example")
        )
        code = (await service.ask("{ services { code } }"))[0]["code"]
        waiting = asyncio.create_task(first_cursor(service, contractor))
        await asyncio.sleep(1)
        await give(service, owner, id, 0, code)
        own_after = await waiting
        company = await service.ask("{ company { changesCursor } }", owner)
        after = company["changesCursor"]
        followers = {
            "TASK_CREATED": [
                Follower(service, owner, after, SOME, types=["TASK_CREATED"]),
                Follower(service, owner, after, ONE, id=id),
            ],
            "TASK_OFFERED": [Follower(service, contractor, own_after, OWN)],
        }
        every = [each for some in followers.values() for each in some]

        async def write() -> list[str]:
            return [await give(service, owner, id, n, code) for n in range(1, TASKS + 1)]

        writing = asyncio.create_task(write())
        for count in KILLS:
            await until(lambda: len(tasks_of(every[0], "TASK_CREATED")) >= count, "tasks")  # noqa: B023
            await service.kill()
            await service.start()
        written = await writing

        for type, some in followers.items():
            for follower in some:
                await until(
                    lambda: len(tasks_of(follower, type)) >= TASKS,  # noqa: B023
                    f"all tasks, {len(tasks_of(follower, type))} came",
                )
                assert tasks_of(follower, type) == written
                assert follower.breaks >= len(KILLS)
        for follower in every:
            await follower.close()


async def test_a_server_that_stops_sends_complete_and_1012_to_the_new_streams(tmp_path: Path):
    async with inbox() as box, serving(tmp_path, box) as service:
        owner = await sign_up_company(service, box, "ada@acme.example", "Acme")
        invited = await service.ask(INVITE, owner, input={"addresses": ["bo@work.example"]})
        id = invited["results"][0]["contractor"]["id"]
        address = service.url.replace("http", "ws") + "/graphql"
        async with connect(address, subprotocols=[Subprotocol("graphql-transport-ws")]) as socket:

            async def send(**message: Any) -> None:
                await socket.send(orjson.dumps(message).decode())

            await send(type="connection_init", payload={"authorization": f"Bearer {owner}"})
            assert orjson.loads(await socket.recv())["type"] == "connection_ack"
            asked = {"1": (OWN, {}), "2": (ONE, {"id": id}), "3": (SOME, {"types": []})}
            for name, (query, variables) in asked.items():
                payload = {"query": query, "variables": variables}
                await send(type="subscribe", id=name, payload=payload)
            await asyncio.sleep(1)
            assert service.process
            service.process.terminate()
            heard = []
            with contextlib.suppress(ConnectionClosed):
                while True:
                    heard.append(orjson.loads(await socket.recv()))

    completed = {each["id"] for each in heard if each["type"] == "complete"}
    assert completed == set(asked)
    assert socket.close_code == 1012
