"""The process that reads one untrusted file: `python -m app.spreadsheets.child NAMES LIMITS`.

It knows nothing of the product: a file comes by stdin, frames leave by stdout. A frame is four
bytes of length, big-endian, and JSON. The first is a head, all of a `Table` but its rows, which it
counts, or `{"refused": code, "details": {…}, "crash": place}` and nothing else; then come lists of
rows, and at last `null`, so that a process that died half-way is told from one that is done.
`crash` is where our code failed, for the log, without a word of the file; else null.

Memory, processor time and files are limited before the first byte is read, so a parser that runs
away takes nobody with it.
"""

from __future__ import annotations

import gc
import math
import resource
import sys
import traceback
from collections.abc import Collection, Iterable, Iterator
from dataclasses import asdict

import orjson

from app.spreadsheets.limits import FRAME_HEADER, Limits, UnreadableError
from app.spreadsheets.parsing import parse
from app.spreadsheets.table import Table

_ENOUGH = 256 * 1024
"""Bytes after which rows go into the next frame, so that no frame holds the event loop for long."""


def main(sheet_names: str, limits: str) -> None:
    """Read stdin, write frames. Both arguments are JSON."""
    gc.disable()  # rows are many objects, no cycles, and all of them live until the end
    bounds = Limits(**orjson.loads(limits))
    _confine(bounds)
    sys.stdout.buffer.writelines(_answer(orjson.loads(sheet_names), bounds))
    sys.stdout.buffer.flush()


def _answer(sheet_names: Collection[str], limits: Limits) -> Iterable[bytes]:
    try:
        data = sys.stdin.buffer.read(limits.size + 1)
        return list(_frames(parse(data, sheet_names, limits)))
    except UnreadableError as error:
        return [_refusal(error.code, error.details)]
    except MemoryError:
        return [_refusal("PARSER_MEMORY", {})]
    except BaseException as error:  # a panic of the Rust parser is no Exception
        return [_refusal("PARSER_FAILED", {}, _where(error))]


def _frames(table: Table) -> Iterator[bytes]:
    """Yield everything that a table has to say."""
    rows, table.rows = table.rows, []
    head = {**asdict(table), "count": len(rows)}
    yield _framed(orjson.dumps(head, option=orjson.OPT_NON_STR_KEYS))
    batch: list[bytes] = []
    size = 0
    for row in rows:
        batch.append(orjson.dumps(row))
        size += len(batch[-1])
        if size >= _ENOUGH:
            yield _framed(b"[" + b",".join(batch) + b"]")
            batch, size = [], 0
    yield _framed(b"[" + b",".join(batch) + b"]")
    yield _framed(b"null")


def _refusal(code: str, details: dict[str, object], crash: str | None = None) -> bytes:
    return _framed(orjson.dumps({"refused": code, "details": details, "crash": crash}))


def _framed(content: bytes) -> bytes:
    return len(content).to_bytes(FRAME_HEADER, "big") + content


def _where(error: BaseException) -> str:
    """Return the kind of error and the place in our code, never its text: that quotes the file."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {last.name}:{last.lineno}"


def _confine(limits: Limits) -> None:
    """Bound address space and processor time; no core dump, no file written."""
    seconds = math.ceil(limits.seconds) + 1
    _bound(resource.RLIMIT_AS, limits.memory)
    _bound(resource.RLIMIT_CPU, seconds, seconds + 1)  # SIGXCPU comes before SIGKILL
    _bound(resource.RLIMIT_CORE, 0)
    _bound(resource.RLIMIT_FSIZE, 0)


def _bound(what: int, soft: int, hard: int | None = None) -> None:
    """Lower a limit of this process; one that is lower already stays."""
    _, present = resource.getrlimit(what)
    most = soft if hard is None else hard
    if present != resource.RLIM_INFINITY:
        most = min(most, present)
    resource.setrlimit(what, (min(soft, most), most))


if __name__ == "__main__":
    main(*sys.argv[1:])
