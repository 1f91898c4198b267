"""What is asked: Q1–Q4, in the same documents for everybody."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources
from itertools import islice
from typing import Any

import orjson

from bench.data import SERVICE, Data
from bench.load import HOST, answers
from bench.servers import Server

PAGES = 10  # of a list, one behind the other
CARDS = 200
WORKERS = 2_000  # who are given tasks in turn, so that nobody gets many


@dataclass(frozen=True)
class Question:
    """One kind of request; the last two are targets: ours over bare at most, plain over ours."""

    key: str
    title: str
    operation: str
    times_bare: float
    plain_over: float | None = None

    @property
    def document(self) -> str:
        """Return the text of the document."""
        name = f"{self.operation.lower()}.graphql"
        return (resources.files("bench") / "documents" / name).read_text(encoding="utf-8")

    def request(self, data: Data, port: int, variables: dict[str, Any]) -> bytes:
        """Return the bytes of one HTTP request, signed in."""
        asked = {
            "operationName": self.operation,
            "query": self.document,
            "variables": variables,
        }
        body = orjson.dumps(asked)
        head = (
            f"POST /graphql HTTP/1.1\r\nHost: {HOST}:{port}\r\nUser-Agent: bench\r\n"
            f"Accept: application/json\r\nAuthorization: Bearer {data.token}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        return head.encode() + body


DASHBOARD = Question("Q1", "dashboard page, 50 contractors", "Dashboard", 1.4, 25)
POLL = Question("Q2", "poll, 100 contractors by updatedAt", "Poll", 1.4)
ONE = Question("Q3", "one contractor, 3 scalars", "One", 1.6)
CREATE = Question("Q4", "create a task, its Change and Job", "Create", 2.0)
QUESTIONS = (DASHBOARD, POLL, ONE, CREATE)


async def requests(question: Question, data: Data, server: Server) -> list[bytes]:
    """Return the requests that a contender is asked in turn."""
    if question in (DASHBOARD, POLL):
        return await _pages(question, data, server)
    return [
        question.request(data, server.port, variables) for variables in _variables(question, data)
    ]


def _variables(question: Question, data: Data) -> list[dict[str, Any]]:
    if question is ONE:
        every = max(1, len(data.contractors) // CARDS)
        return [{"company": data.company_id, "id": id} for id in data.contractors[::every]]
    return [
        {
            "input": {
                "companyId": data.company_id,
                "contractorId": id,
                "title": f"Figure {n}",
                "description": "As agreed.",
                "amount": f"{100 + n}.50",
                "currency": "EUR",
                "serviceCode": SERVICE,
                "publish": True,
            }
        }
        for n, id in enumerate(islice(data.workers, WORKERS))
    ]


async def _pages(question: Question, data: Data, server: Server) -> list[bytes]:
    """Return the requests of the first pages; each contender is given its own cursors."""
    found: list[bytes] = []
    after: str | None = None
    while len(found) < PAGES:
        variables = {"company": data.company_id, "after": after}
        found.append(question.request(data, server.port, variables))
        [body] = await answers(server.port, found[-1:])
        page = orjson.loads(body)["data"]["company"]["contractors"]["pageInfo"]
        if not page["hasNextPage"]:
            break
        after = page["endCursor"]
    return found
