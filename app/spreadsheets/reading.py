"""Reading an uploaded spreadsheet without believing a byte of it.

The file is parsed by another process, a fresh interpreter with a bounded address space and none of
our secrets in its environment; the event loop only moves frames. It is killed with its group when
time is up, when it says too much, and when the caller is cancelled. Nothing is written to disk.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO

import orjson
import structlog

from app.spreadsheets.judging import judge, rows_from
from app.spreadsheets.limits import FRAME_HEADER, FRAME_LIMIT, Limits, UnreadableError
from models.imports.columns import Columns, ImportKind
from models.imports.kinds import columns_of
from models.imports.sheet import RawRow, Sheet, SheetColumn
from models.problems import Issue

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class OpenSheet:
    """A file whose header was read; its rows still come from the process, a batch at a time."""

    columns: tuple[SheetColumn, ...] = ()
    problems: tuple[Issue, ...] = ()
    notes: tuple[Issue, ...] = ()
    total: int = 0
    _batch: Sequence[RawRow] = ()
    _child: _Child | None = None

    async def batches(self) -> AsyncIterator[Sequence[RawRow]]:
        """Yield the rows in the file's order, a few hundred at a time; once.

        Raises UnreadableError when the process dies before the last row.
        """
        if self._child is None:
            return
        yield self._batch
        while (content := await self._child.receive()) is not None:
            yield rows_from(content, self.columns)


async def read_sheet(
    source: bytes | Path, *, kind: ImportKind, limits: Limits | None = None
) -> Sheet:
    """Return the whole sheet; whatever is wrong with the file is a problem of it.

    All rows are in memory then; `open_sheet` holds a batch only.
    """
    async with open_sheet(source, kind=kind, limits=limits) as opened:
        rows: list[RawRow] = []
        try:
            async for batch in opened.batches():
                rows += batch
        except UnreadableError as error:
            return Sheet(problems=(_issue(error),))
        return Sheet(opened.columns, tuple(rows), opened.problems, opened.notes)


@contextlib.asynccontextmanager
async def open_sheet(
    source: bytes | Path, *, kind: ImportKind, limits: Limits | None = None
) -> AsyncIterator[OpenSheet]:
    """Open a file to read its rows batch by batch: what there is to say about the file comes first.

    Never raises because of what is in the file: that is one of the `problems`, and there are no
    rows then. Raises OSError when a path cannot be opened.
    """
    limits = limits or Limits()
    columns = columns_of(kind)
    child = _Child(await _start(source, columns.sheet_names, limits), limits.seconds)
    try:
        try:
            opened = await _opened(child, source, columns)
        except UnreadableError as error:
            opened = OpenSheet(problems=(_issue(error),))
        yield opened
    finally:
        await child.end()


async def _opened(child: _Child, source: bytes | Path, columns: Columns) -> OpenSheet:
    await child.send(source)
    head = await child.receive()
    if "refused" in head:
        if head["crash"]:
            log.error("spreadsheet_parser_failed", where=head["crash"])
        raise UnreadableError(head["refused"], **head["details"])
    verdict = judge(head, columns)
    if verdict.problems:
        return OpenSheet(verdict.columns, verdict.problems, verdict.notes)
    first = rows_from(await child.receive(), verdict.columns)
    if not first:
        raise UnreadableError("EMPTY_FILE")
    return OpenSheet(verdict.columns, (), verdict.notes, head["count"], first, child)


async def _start(source: bytes | Path, sheet_names: Sequence[str], limits: Limits) -> Process:
    module = ("-P", "-m", "app.spreadsheets.child")
    with contextlib.ExitStack() as stack:
        stdin: int | BinaryIO = PIPE
        if isinstance(source, Path):
            stdin = stack.enter_context(await asyncio.to_thread(source.open, "rb"))
        return await asyncio.create_subprocess_exec(
            *(sys.executable, *module, orjson.dumps(sheet_names), orjson.dumps(asdict(limits))),
            stdin=stdin,
            stdout=PIPE,
            stderr=DEVNULL,
            start_new_session=True,
            env={"PYTHONPATH": os.pathsep.join(sys.path), "PYTHONDONTWRITEBYTECODE": "1"},
        )


def _issue(error: UnreadableError) -> Issue:
    return Issue(error.code, details=error.details)


class _Child:
    """The process that reads, from this side."""

    def __init__(self, process: Process, seconds: float) -> None:
        self._process = process
        self._seconds = seconds  # left of the wall time; only what we wait for the process counts

    async def send(self, source: bytes | Path) -> None:
        """Give it the file, unless it has it as its stdin. Raises UnreadableError, out of time."""
        stdin = self._process.stdin
        if stdin is None or isinstance(source, Path):
            return
        async with self._time():
            # A process that refuses early does not read to the end; its answer says why.
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                stdin.write(source)
                await stdin.drain()
                stdin.close()
                await stdin.wait_closed()

    async def receive(self) -> Any:
        """Return the content of its next frame. Raises UnreadableError when none comes in time."""
        assert self._process.stdout is not None
        async with self._time():
            try:
                size = int.from_bytes(await self._process.stdout.readexactly(FRAME_HEADER), "big")
                if size > FRAME_LIMIT:
                    raise UnreadableError("PARSER_FAILED")
                return orjson.loads(await self._process.stdout.readexactly(size))
            except asyncio.IncompleteReadError:
                raise UnreadableError(await self._cause_of_death()) from None

    async def end(self) -> None:
        """Kill it with everything that it started, and see it gone."""
        if self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
        await self._process.communicate()

    @contextlib.asynccontextmanager
    async def _time(self) -> AsyncIterator[None]:
        loop = asyncio.get_running_loop()
        started = loop.time()
        try:
            async with asyncio.timeout(self._seconds):
                yield
        except TimeoutError:
            raise UnreadableError("PARSER_TIMEOUT") from None
        finally:
            self._seconds -= loop.time() - started

    async def _cause_of_death(self) -> str:
        status = await self._process.wait()
        log.warning("spreadsheet_parser_died", status=status)
        if status == -signal.SIGXCPU:
            return "PARSER_TIMEOUT"
        # Rust's allocator aborts when the address space is used up.
        return "PARSER_MEMORY" if status == -signal.SIGABRT else "PARSER_FAILED"
