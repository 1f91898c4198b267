"""`python -m bench.bombs`: what refusing a hostile document costs, and what others feel of it."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Sequence
from itertools import cycle
from pathlib import Path
from statistics import quantiles

import orjson
import uvloop

from bench.data import Data, make
from bench.databases import throwaway
from bench.explosives import BOMBS
from bench.load import HOST, Client, Load, WrongAnswer, connected, load
from bench.questions import ONE, requests
from bench.servers import NotServing, Server, serving_ours

MOST = 50.0  # ms of CPU for a refused document
WARM_UP = 0.5  # seconds


def main() -> None:
    """Run the bench; end with 1 where it cannot be run, or a document costs too much."""
    parser = argparse.ArgumentParser(prog="python -m bench.bombs", description=__doc__)
    add = parser.add_argument
    add("--times", type=int, default=40, help="each document is sent (%(default)s)")
    add("--seconds", type=float, default=5.0, help="of each round of latencies (%(default)s)")
    add("--connections", type=int, default=4, help="of others, and of the bomber (%(default)s)")
    add(
        "--database",
        default=os.environ.get("TEST_DATABASE_URL", ""),
        help="postgres://… beside which a throw-away database is made; TEST_DATABASE_URL if left"
        " out; empty for SQLite in a temporary folder",
    )
    try:
        is_good = uvloop.run(run(parser.parse_args()))
    except (NotServing, WrongAnswer) as error:
        sys.exit("\n".join([f"bench: {error}", *getattr(error, "__notes__", ())]))
    sys.exit(0 if is_good else 1)


async def run(chosen: argparse.Namespace) -> bool:
    """Print both tables; return whether every document was cheap enough."""
    async with throwaway(chosen.database) as database:
        with tempfile.TemporaryDirectory(prefix="muster-bench-") as folder:
            data = await make(database, 200)
            async with serving_ours(database, Path(folder)) as server:
                asked = await requests(ONE, data, server)
                is_good = await _prices(server, data, asked, chosen.times)
                await _felt(server, data, asked, chosen)
    return is_good


async def _prices(server: Server, data: Data, asked: Sequence[bytes], times: int) -> bool:
    await load(server.port, asked, 1, WARM_UP)
    before = server.cpu()
    done = await load(server.port, asked, 1, 3.0)
    small = (server.cpu() - before) / len(done.latencies) * 1000
    print("| document | limit | CPU ms | times a small query |\n|---|---|--:|--:|")
    print(f"| a small query | – | {small:.1f} | 1.0 |")
    dearest = 0.0
    for name, (document, limit) in BOMBS.items():
        async with connected(server.port, 1) as [client]:
            before = server.cpu()
            for n in range(times):  # each is new: what passes until its cost is told is kept
                _, body = await client.answer(_request(data, server.port, f"{document} #{n}"))
                if f"The limit on {limit}".encode() not in body:
                    raise WrongAnswer(server.port, f"{name}: {body[:2_000].decode()}")
            each = (server.cpu() - before) / times * 1000
        dearest = max(dearest, each)
        print(f"| {name} | {limit} | {each:.1f} | {each / small:.1f} |")
    return dearest < MOST


async def _felt(
    server: Server, data: Data, asked: Sequence[bytes], chosen: argparse.Namespace
) -> None:
    quiet = await load(server.port, asked, chosen.connections, chosen.seconds)
    bombs = (
        _request(data, server.port, f"{bomb.document} #{n}")
        for n, bomb in enumerate(cycle(BOMBS.values()))
    )
    async with connected(server.port, chosen.connections) as clients:
        refused = 0

        async def bombard(client: Client) -> None:
            nonlocal refused
            while True:
                await client.answer(next(bombs))
                refused += 1

        bombers = [asyncio.create_task(bombard(client)) for client in clients]
        loud = await load(server.port, asked, chosen.connections, chosen.seconds)
        for bomber in bombers:
            bomber.cancel()
        await asyncio.gather(*bombers, return_exceptions=True)
    print("\n| others' small query | requests/s | p50 ms | p99 ms |\n|---|--:|--:|--:|")
    alone, beside = _figures(quiet), _figures(loud)
    ratios = [after / before for before, after in zip(alone, beside, strict=True)]
    print("| alone | {:.0f} | {:.1f} | {:.1f} |".format(*alone))
    print("| beside {} bombs | {:.0f} | {:.1f} | {:.1f} |".format(refused, *beside))
    print("| ratio | {:.2f} | {:.2f} | {:.2f} |".format(*ratios))


def _figures(done: Load) -> tuple[float, float, float]:
    cuts = quantiles(done.latencies, n=100)
    return len(done.latencies) / done.seconds, cuts[49] * 1000, cuts[98] * 1000


def _request(data: Data, port: int, document: str) -> bytes:
    body = orjson.dumps({"query": document})
    head = (
        f"POST /graphql HTTP/1.1\r\nHost: {HOST}:{port}\r\nUser-Agent: bench\r\n"
        f"Accept: application/json\r\nAuthorization: Bearer {data.token}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


if __name__ == "__main__":
    main()
