"""`python -m bench.exports`: what taking a large team away as a file takes, and from others.

The application runs in this process; the client throws the file away as it comes, so the peak of
resident memory is that of the server with its data in PostgreSQL. Meanwhile another member asks for
a page of the dashboard, ten times a second. Exit status 1 where the peak is above its limit.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from statistics import median, quantiles

import httpx2
import orjson
import uvloop
from starlette.types import ASGIApp, Message

from app.asgi import create_application, opened
from app.settings import Settings
from bench.data import make
from bench.databases import throwaway
from models.contractor_columns import ContractorColumn

RESIDENT = 200  # MiB
EVERY = 0.1  # seconds between the others' requests
PAGE = """{ company { contractors(first: 25) {
  nodes { id email displayName status currentStage waitingOn joinedAt kycStatus taxStatus } } } }"""
EXPORT = """mutation($input: ExportContractorsInput!) { exportContractors(input: $input) {
  ... on ExportContractorsPayload { url totalCount } } }"""
COLUMNS = {
    "usual columns": None,
    "every column": [column.value for column in ContractorColumn],
}


def main() -> None:
    """Run it; end with 1 where memory is above its limit."""
    parser = argparse.ArgumentParser(prog="python -m bench.exports", description=__doc__)
    parser.add_argument("--contractors", type=int, default=100_000)
    parser.add_argument("--database", default=os.environ.get("TEST_DATABASE_URL", ""))
    chosen = parser.parse_args()
    logging.disable(logging.INFO)
    peak = uvloop.run(run(chosen.database, chosen.contractors))
    if peak > RESIDENT:
        sys.exit(f"bench: {peak:.0f} MiB resident, more than {RESIDENT}")


async def run(server: str, contractors: int) -> float:
    """Print the figures; return the highest peak in MiB."""
    async with throwaway(server) as database:
        print(f"Making {contractors} contractors …", file=sys.stderr)
        with ProcessPoolExecutor(
            1, get_context("spawn")
        ) as maker:  # its memory is not the server's
            token = await asyncio.wrap_future(maker.submit(_made, database, contractors))
        return await measure(database, token)


async def measure(database: str, token: str) -> float:
    """Print the figures of a database with a large team; return the highest peak in MiB."""
    with tempfile.TemporaryDirectory(prefix="muster-bench-") as folder:
        settings = Settings(
            data_dir=Path(folder),
            database_url=database,
            secret_keys=("of the bench, for this run only, and long enough",),  # type: ignore[arg-type]
        )
        async with opened(settings, announce=None) as parts:
            application = create_application(parts).asgi
            transport = httpx2.ASGITransport(app=application)
            async with httpx2.AsyncClient(
                transport=transport,
                base_url=settings.public_url,
                headers={"Authorization": f"Bearer {token}"},
            ) as client:
                return await _measured(application, client)


def _made(database: str, contractors: int) -> str:
    return uvloop.run(make(database, contractors)).token


async def _measured(application: ASGIApp, client: httpx2.AsyncClient) -> float:
    alone = await _others(client, asyncio.create_task(asyncio.sleep(5)))
    print("| file | rows/s | MB | resident before, peak MiB | page p50, p99 ms |")
    print("|---|--:|--:|--:|--:|")
    print(f"| none | | | {_resident():.0f} | {median(alone):.0f}, {_p99(alone):.0f} |", flush=True)
    peaks = []
    for format in ("CSV", "XLSX"):
        for title, columns in COLUMNS.items():
            before = _resident()
            _forget_peak()
            asked = {"format": format, **({"columns": columns} if columns else {})}
            body = {"query": EXPORT, "variables": {"input": asked}}
            reply = orjson.loads((await client.post("/graphql", json=body)).content)
            found = reply["data"]["exportContractors"]
            began = time.perf_counter()
            downloading = asyncio.create_task(_download(application, found["url"]))
            took = await _others(client, downloading)
            size, ended = downloading.result()
            peaks.append(_resident("VmHWM"))
            print(
                f"| {format}, {title} | {found['totalCount'] / (ended - began):.0f}"
                f" | {size / 1e6:.1f} | {before:.0f}, {peaks[-1]:.0f}"
                f" | {median(took):.0f}, {_p99(took):.0f} |",
                flush=True,
            )
    return max(peaks)


async def _download(application: ASGIApp, url: str) -> tuple[int, float]:
    """Follow a link; return how many bytes came, none of which were kept, and when the last did."""
    size, never = 0, asyncio.Event()
    statuses: list[int] = []

    async def send(message: Message) -> None:
        nonlocal size
        if message["type"] == "http.response.start":
            statuses.append(message["status"])
        size += len(message.get("body", b""))

    async def receive() -> Message:
        await never.wait()
        return {"type": "http.disconnect"}

    scope = {
        "type": "http", "asgi": {"version": "3.0", "spec_version": "2.3"}, "method": "GET",
        "path": url, "raw_path": url.encode(), "query_string": b"", "headers": [],
        "http_version": "1.1", "scheme": "http", "server": ("127.0.0.1", 80),
        "client": ("127.0.0.1", 1234), "root_path": "",
    }  # fmt: skip
    await application(scope, receive, send)
    if statuses != [200]:
        raise RuntimeError(f"the link answered {statuses}")
    return size, time.perf_counter()


async def _others(client: httpx2.AsyncClient, until: asyncio.Task[object]) -> list[float]:
    """Ask for pages until a task is done; return how many milliseconds each took."""
    took = []
    while not until.done():
        began = time.perf_counter()
        reply = await client.post("/graphql", json={"query": PAGE})
        took.append((time.perf_counter() - began) * 1000)
        if "errors" in orjson.loads(reply.content):
            raise RuntimeError(reply.text)
        await asyncio.sleep(EVERY)
    return took


def _forget_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def _resident(what: str = "VmRSS") -> float:
    """Return the MiB that this process has in memory, or had at most (VmHWM)."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(what):
            return int(line.split()[1]) / 1024
    raise RuntimeError(f"/proc/self/status has no {what}")


def _p99(took: list[float]) -> float:
    return quantiles(took, n=100, method="inclusive")[-1]


if __name__ == "__main__":
    main()
