"""Runs the contenders, each in a process on one core; everything else keeps to the others."""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    asynccontextmanager,
    suppress,
)
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from bench.load import HOST, WrongAnswer
from bench.stores import CONNECTIONS, Store

PATIENCE = 60.0  # seconds to start, and to stop
CORES = sorted(os.sched_getaffinity(0))
SERVER, OTHERS = {CORES[0]}, set(CORES[1:]) or {CORES[0]}
_TICKS = os.sysconf("SC_CLK_TCK")


class NotServing(Exception):
    """A contender did not start; the message ends with what it said at last."""


@dataclass(frozen=True)
class Server:
    """A contender that serves."""

    name: str
    port: int
    process: subprocess.Popen[bytes]
    output: Path

    def said(self) -> str:
        """Return the end of what the process wrote."""
        return self.output.read_text(encoding="utf-8", errors="replace")[-2_000:]

    def cpu(self) -> float:
        """Return the seconds of CPU that the process has used, all threads, user and system."""
        stat = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii")
        user, system = stat.rpartition(") ")[2].split()[11:13]
        return (int(user) + int(system)) / _TICKS


@asynccontextmanager
async def serving(database: str, folder: Path) -> AsyncIterator[list[Server]]:
    """Serve the database by ours, bare and plain, until the end of the block."""
    uvicorn = "-m uvicorn --log-level warning --no-access-log --host 127.0.0.1 bench.{}:app --port"
    theirs = {**os.environ, "BENCH_DATABASE_URL": database}
    async with AsyncExitStack() as stack:
        start = (
            serving_ours(database, folder),
            _started("bare", uvicorn.format("bare"), theirs, folder),
            _started("plain", uvicorn.format("plain"), theirs, folder),
        )
        yield [await stack.enter_async_context(server) for server in start]


def serving_ours(database: str, folder: Path) -> AbstractAsyncContextManager[Server]:
    """Serve the database by ours alone, until the end of the block."""
    url = database
    if not database.startswith("sqlite:"):
        url = f"{database}?minsize={CONNECTIONS}&maxsize={CONNECTIONS}"
    return _started("ours", f"-m app serve --host {HOST} --port", _production(url, folder), folder)


def _production(database: str, folder: Path) -> dict[str, str]:
    """Return the environment of the service as in production, as far as loopback allows.

    Nothing is posted: no worker runs.
    """
    inherited = {name: v for name, v in os.environ.items() if not name.startswith("MUSTER_")}
    return {
        **inherited,
        "MUSTER_ENV": "production",
        "MUSTER_DATABASE_URL": database,
        "MUSTER_DATA_DIR": str(folder),
        "MUSTER_SERVE_WORKER": "false",
        "MUSTER_COSTLY_OPERATIONS": "1000000",
        "MUSTER_PUBLIC_URL": "https://muster.bench",
        "MUSTER_MAIL_URL": "smtps://relay.muster.bench",
        "MUSTER_MAIL_FROM": "muster@muster.bench",
        "MUSTER_SUPPORT_ADDRESS": "support@muster.bench",
        "MUSTER_SECRET_KEYS": secrets.token_urlsafe(48),
    }


@asynccontextmanager
async def _started(
    name: str, arguments: str, environ: Mapping[str, str], folder: Path
) -> AsyncIterator[Server]:
    """Run a contender for the time of the block; tell what it said if it goes wrong."""
    port, output = _free_port(), folder / f"{name}.log"
    server = Server(name, port, _spawned([*arguments.split(), str(port)], environ, output), output)
    try:
        await _listens(server)
        yield server
    except WrongAnswer as error:
        if error.port == port:
            error.add_note(f"{name} said at last:\n{server.said()}")
        raise
    finally:
        server.process.terminate()
        try:
            await asyncio.to_thread(server.process.wait, PATIENCE)
        except subprocess.TimeoutExpired:
            server.process.kill()
            await asyncio.to_thread(server.process.wait)


def _spawned(
    arguments: Sequence[str], environ: Mapping[str, str], output: Path
) -> subprocess.Popen[bytes]:
    """Start Python on the contenders' core."""
    os.sched_setaffinity(0, SERVER)  # a child inherits it, all its threads with it
    try:
        with output.open("wb") as said:
            return subprocess.Popen(
                [sys.executable, *arguments], env=environ, stdout=said, stderr=said
            )
    finally:
        os.sched_setaffinity(0, OTHERS)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind((HOST, 0))
        return int(free.getsockname()[1])


async def _listens(server: Server) -> None:
    """Wait until a contender accepts connections. Raises NotServing."""
    end = monotonic() + PATIENCE
    while server.process.poll() is None and monotonic() < end:
        with suppress(ConnectionRefusedError):  # not yet
            _, writer = await asyncio.open_connection(HOST, server.port)
            writer.close()
            return
        await asyncio.sleep(0.05)
    raise NotServing(f"{server.name} does not serve. It said at last:\n{server.said()}")


async def pin_database(store: Store) -> bool:
    """Keep PostgreSQL's processes for this database off the contenders' core, if we may."""
    rows = await store.fetch("SELECT pid FROM pg_stat_activity WHERE datname = current_database()")
    return _pinned(row[0] for row in rows)


def _pinned(processes: Iterable[int]) -> bool:
    try:
        for process in processes:
            os.sched_setaffinity(process, OTHERS)
    except (PermissionError, ProcessLookupError):  # another user's, or on another machine
        return False
    return True
