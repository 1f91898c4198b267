"""`python -m bench.lists`: how long lists of a large team take: each filter, each sort, and both.

Each page of 25 is asked over HTTP of the application in this process, one at a time. What counts is
the CPU that a request takes of this process and of PostgreSQL's: they work in turns and wait for no
disk here, so that on a machine of one's own it is the server's time; neighbours change it little.
Exit status 1 where the p99 of a single filter, a sort or a view is above its limit, or that of a
combination.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import httpx2
import orjson
import uvloop

from app.asgi import create_application, opened
from app.settings import Settings
from bench.data import make
from bench.databases import throwaway
from bench.meter import Meter
from bench.views import FILTERS, SORTS, VIEWS, combinations
from models import Member, Tag

SINGLE, COMBINED, COUNTED = 50.0, 300.0, 300.0  # milliseconds
PAGE = """query($filter: ContractorFilter, $sort: ContractorSort, $search: String) { company {
  contractors(filter: $filter, sort: $sort, search: $search, first: 25) {
  pageInfo { hasNextPage endCursor }
  nodes { id email displayName status currentStage waitingOn joinedAt kycStatus taxStatus } } } }"""
NOTHING = "{ company { name } }"  # what a request costs here and now, whatever it asks
COUNT = """query($filter: ContractorFilter, $search: String) { company {
  contractors(filter: $filter, search: $search) { totalCount } } }"""
FACETS = """query($filter: ContractorFilter, $search: String) { company {
  contractorFacets(filter: $filter, search: $search) { %s } } }"""
EVERY_FACET = " ".join(
    f"{name} {{ value count }}"
    for name in (
        "status", "currentStage", "waitingOn", "registration", "kycStatus", "taxStatus",
        "delivery", "paymentStatus", "source", "country", "manager", "tag",
    )
)  # fmt: skip


def main() -> None:
    """Run it; end with 1 where a list takes too long."""
    parser = argparse.ArgumentParser(prog="python -m bench.lists", description=__doc__)
    parser.add_argument("--contractors", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--database", default=os.environ.get("TEST_DATABASE_URL", ""))
    chosen = parser.parse_args()
    logging.disable(logging.INFO)
    slow = uvloop.run(run(chosen.database, chosen.contractors, chosen.rounds))
    if slow:
        sys.exit(f"bench: above the limit: {', '.join(slow)}")


async def run(server: str, contractors: int, rounds: int) -> list[str]:
    """Print the figures; return what was slower than its limit."""
    async with throwaway(server) as database:
        print(f"Making {contractors} contractors …", file=sys.stderr)
        data = await make(database, contractors)
        with tempfile.TemporaryDirectory(prefix="muster-bench-") as folder:
            settings = Settings(
                data_dir=Path(folder),
                database_url=database,
                secret_keys=("of the bench, for this run only, and long enough",),  # type: ignore[arg-type]
            )
            async with opened(settings, announce=None) as parts:
                application = create_application(parts)
                transport = httpx2.ASGITransport(app=application.asgi)
                async with httpx2.AsyncClient(
                    transport=transport,
                    base_url=settings.public_url,
                    headers={"Authorization": f"Bearer {data.token}"},
                ) as client:
                    await client.post("/graphql", json={"query": NOTHING})  # connects
                    meter = await Meter.of(server, database)
                    return await _Bench(client, meter, rounds).asked()


class _Bench:
    """One run: asks, prints, and remembers what was slow."""

    def __init__(self, client: httpx2.AsyncClient, meter: Meter, rounds: int) -> None:
        self.client, self.meter, self.rounds, self.slow = client, meter, rounds, list[str]()

    async def asked(self) -> list[str]:
        """Ask everything; return the titles of what was above its limit."""
        ids = {
            "manager": (await Member.filter(name="Ada").get()).type_id,
            "tag": (await Tag.filter(name="Berlin").get()).type_id,
        }
        print("| list | CPU p50 ms | CPU p99 ms | p50 ms | p99 ms |\n|---|--:|--:|--:|--:|")
        await self.time("nothing but the company's name", NOTHING, {}, SINGLE)
        filters = FILTERS(ids)
        for name, filter in filters.items():
            await self.time(f"filter {name}", PAGE, {"filter": filter}, SINGLE)
        for field in SORTS:
            for direction in ("ASC", "DESC"):
                sort = {"field": field, "direction": direction}
                await self.time(f"sort {field} {direction}", PAGE, {"sort": sort}, SINGLE)
        for name, view in VIEWS.items():
            await self.time(f"view {name}", PAGE, view, SINGLE)
        for name, asked in combinations(filters).items():
            await self.time(name, PAGE, asked, COMBINED)
        await self.time("totalCount, no filter", COUNT, {}, COUNTED)
        await self.time("totalCount, status ACTIVE", COUNT, {"filter": filters["status"]}, COUNTED)
        status = "status { value count }"
        await self.time("facet of status", FACETS % status, {}, COUNTED)
        await self.time("every facet", FACETS % EVERY_FACET, {}, COUNTED)
        await self.time("every facet, searched", FACETS % EVERY_FACET, {"search": "olga"}, COUNTED)
        return self.slow

    async def time(
        self, title: str, document: str, variables: Mapping[str, Any], limit: float
    ) -> None:
        """Ask one question for all rounds and print what it took."""
        for _ in range(7):  # PostgreSQL decides at the sixth whether one plan is good for all
            await self.ask(document, variables)
        took = [await self.ask(document, variables) for _ in range(self.rounds)]
        figures = [f"{f(t):.1f}" for t in zip(*took, strict=True) for f in (median, _p99)]
        print(f"| {title} | {' | '.join(figures)} |", flush=True)
        if _p99([cpu for cpu, _ in took]) > limit:
            self.slow.append(title)

    async def ask(self, document: str, variables: Mapping[str, Any]) -> tuple[float, float]:
        """Return how many milliseconds of CPU an answer takes, and how many until it is there."""
        begun, used = time.perf_counter(), self.meter.read()
        reply = await self.client.post("/graphql", json={"query": document, "variables": variables})
        used, took = self.meter.read() - used, (time.perf_counter() - begun) * 1000
        answer = orjson.loads(reply.content)
        if "errors" in answer:
            raise RuntimeError(str(answer["errors"]))
        return used, took


def _p99(took: Sequence[float]) -> float:
    return quantiles(took, n=100, method="inclusive")[-1]


if __name__ == "__main__":
    main()
