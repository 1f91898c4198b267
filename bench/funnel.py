"""`python -m bench.funnel`: how long the stages of a large team take to count, filter and follow.

Each question is asked over HTTP of the application in this process, one at a time. Exit status 1
where the median of one is above the limit.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

import httpx2
import orjson
import uvloop

from app.asgi import create_application, opened
from app.settings import Settings
from bench.data import make
from bench.databases import throwaway
from models import StageFigures

LIMIT = 50.0  # milliseconds
QUESTIONS = {
    "counts by stage": "{ company { onboarding { byStage { stage count } } } }",
    "counts by status": "{ company { onboarding { byStatus { status count } } } }",
    "25 at REGISTRATION": """{ company {
      contractors(filter: {currentStage: [REGISTRATION]}, first: 25) {
      nodes { id email status currentStage stages { key state } } } } }""",
    "25 at REGISTRATION, and how many": """{ company {
      contractors(filter: {currentStage: [REGISTRATION]}, first: 25) {
      totalCount nodes { id } } } }""",
    "25 who wait longest": """{ company { onboarding { stuck(first: 25) {
      nodes { id email currentStage waitingOn waitingSince } } } } }""",
    "25 who wait longest for the company": """{ company { onboarding {
      stuck(first: 25, waitingOn: [COMPANY]) { nodes { id waitingSince } } } } }""",
    "times of stages": """{ company { onboarding { times {
      asOf stages { stage count median p90 } } } } }""",
}


def main() -> None:
    """Run it; end with 1 where a question takes too long."""
    parser = argparse.ArgumentParser(prog="python -m bench.funnel", description=__doc__)
    parser.add_argument("--contractors", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--database", default=os.environ.get("TEST_DATABASE_URL", ""))
    chosen = parser.parse_args()
    logging.disable(logging.INFO)
    if not uvloop.run(run(chosen.database, chosen.contractors, chosen.rounds)):
        sys.exit(f"bench: more than {LIMIT:.0f} ms")


async def run(server: str, contractors: int, rounds: int) -> bool:
    """Print the figures; return whether every median keeps the limit."""
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
                    return await _asked(client, rounds)


async def _asked(client: httpx2.AsyncClient, rounds: int) -> bool:
    await _ask(client, QUESTIONS["times of stages"])  # the worker would reckon them now
    for figures in await StageFigures.all():
        begun = time.perf_counter()
        await figures.compute()
        print(f"| the job of the times | {_ms(begun):.1f} | |")
    kept = True
    print("| question | p50 ms | p95 ms |\n|---|--:|--:|")
    for title, document in QUESTIONS.items():
        for _ in range(5):
            await _ask(client, document)
        took = [await _ask(client, document) for _ in range(rounds)]
        print(f"| {title} | {median(took):.1f} | {quantiles(took, n=20)[-1]:.1f} |")
        kept = kept and median(took) <= LIMIT
    return kept


async def _ask(client: httpx2.AsyncClient, document: str) -> float:
    begun = time.perf_counter()
    reply = await client.post("/graphql", json={"query": document})
    took = _ms(begun)
    answer = orjson.loads(reply.content)
    if "errors" in answer:
        raise RuntimeError(str(answer["errors"]))
    return took


def _ms(begun: float) -> float:
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    main()
