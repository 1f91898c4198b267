"""`python -m bench.imports`: how fast a spreadsheet is read, checked and committed.

One file of tasks for a company of ours: plain openpyxl reads it, our child process parses it, its
rows are checked and committed as the worker does it, while somebody else keeps asking the API.
"""

from __future__ import annotations

import argparse
import asyncio
import io
import logging
import os
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import quantiles

import httpx2
import openpyxl
import uvloop

from app.asgi import create_application, opened
from app.settings import Settings
from app.spreadsheets.limits import Limits
from app.spreadsheets.parsing import parse
from app.spreadsheets.reading import open_sheet
from app.spreadsheets.writing import add_sheet, new_workbook, saved
from bench.data import make
from bench.databases import throwaway
from models import Import, ImportRow, Member, Service, Task
from models.account import Locale
from models.base import new_id
from models.imports.columns import ImportKind
from models.imports.committing import commit_chunk, commit_import
from models.imports.imported import ImportMode
from models.imports.importing import start_import, store_check
from models.imports.kinds import columns_of
from models.upload import Upload

PEOPLE = 500  # who share the tasks, all of them on the team already
ASKED = "{ company { contractors(first: 5) { nodes { id email status } } } }"


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(prog="python -m bench.imports", description=__doc__)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--database", default=os.environ.get("TEST_DATABASE_URL", ""))
    parser.add_argument("--alone", action="store_true", help="nobody asks the API meanwhile")
    chosen = parser.parse_args()
    logging.disable(logging.INFO)
    uvloop.run(run(chosen.database, chosen.rows, alone=chosen.alone))


def written(emails: list[str], rows: int) -> bytes:
    """Return an .xlsx with so many tasks, as our template has its columns."""
    columns, book = columns_of(ImportKind.TASKS).fillable, new_workbook()
    values = (
        {
            "contractor_email": emails[number % len(emails)],
            "amount": 1500.5,
            "currency": "USD",
            "service_id": "bench",
            "description": f"Translate chapter {number} of the user guide",
            "title": f"Chapter {number}",
            "project": "User guide",
            "deadline": "2027-03-31",
            "external_id": f"B-{number}",
        }
        for number in range(rows)
    )
    add_sheet(
        book,
        "Tasks",
        [column.title("en") for column in columns],
        [column.width for column in columns],
        ([row.get(column.key) for column in columns] for row in values),
    )
    return saved(book)


def read_plainly(data: bytes) -> int:
    """Read every cell with openpyxl; return how many rows there were."""
    page = openpyxl.load_workbook(io.BytesIO(data), read_only=True).worksheets[0]
    return sum(1 for _ in page.iter_rows(values_only=True))


async def run(server: str, rows: int, *, alone: bool) -> None:
    """Print the figures."""
    async with throwaway(server) as database:
        data = await make(database, 2 * PEOPLE)
        with tempfile.TemporaryDirectory(prefix="muster-bench-") as folder:
            settings = Settings(
                data_dir=Path(folder),
                database_url=database,
                secret_keys=("of the bench, for this run only, and long enough",),  # type: ignore[arg-type]
            )
            async with opened(settings, announce=None) as parts:
                transport = httpx2.ASGITransport(app=create_application(parts).asgi)
                async with httpx2.AsyncClient(
                    transport=transport,
                    base_url=settings.public_url,
                    headers={"Authorization": f"Bearer {data.token}"},
                ) as client:
                    await _measured(client, rows, alone=alone)


async def _measured(client: httpx2.AsyncClient, rows: int, *, alone: bool) -> None:
    member = await Member.filter(role="OWNER").first().select_related("company", "account")
    assert member
    await Service.create(code="bench", name_en="Bench", name_ru="Bench")
    people = await member.company.contractors.filter(
        status__in=["INVITED", "ONBOARDING", "ACTIVE"]
    ).limit(PEOPLE)
    content = written([person.email for person in people], rows)
    print(f"{rows} rows, {len(content) / 1024:.0f} KiB, {len(people)} people", file=sys.stderr)
    plain = _clocked(lambda: read_plainly(content))
    parsing = _clocked(lambda: parse(content, ["Tasks"], Limits()))
    upload = await Upload.keep(member, "bench.xlsx", len(content), "0" * 64, str(new_id()))
    made = await start_import(
        member, upload, mode=None, publish=True, force=False, locale=Locale.EN
    )
    await client.post("/graphql", json={"query": ASKED})
    _forget_most()
    before = _memory()

    async def check() -> None:
        async with open_sheet(content, kind=ImportKind.TASKS) as sheet:
            await store_check(made, sheet)

    async def commit() -> None:
        await commit_import(member, made.id, ImportMode.VALID_ROWS)
        while await commit_chunk(made.id):
            pass

    checking, beside_check = await _timed(check, client, alone=alone)
    committing, beside_commit = await _timed(commit, client, alone=alone)
    grown = (_memory() - before) / 1024
    assert (await Import.get(id=made.id)).counts == {"COMMITTED": rows}
    assert await Task.filter(import_id=made.id).count() == rows
    assert await ImportRow.filter(workbook_id=made.id).count() == rows
    print("| step | seconds | rows/s | CPU µs/row | openpyxl's CPU / ours | p99 of others, ms |")
    print("|---|--:|--:|--:|--:|--:|")
    for title, (seconds, cpu), others in (
        ("plain openpyxl, reading alone", plain, None),
        ("parse, in this process", parsing, None),
        ("read in the child, check, keep", checking, beside_check),
        ("commit", committing, beside_commit),
    ):
        late = "" if others is None else f"{others:.0f}"
        figures = (
            f"{rows / seconds:.0f}",
            f"{cpu / rows * 1e6:.0f}",
            f"{plain[1] / cpu:.1f}",
            late,
        )
        print(f"| {title} | {seconds:.2f} | {' | '.join(figures)} |")
    print(f"\nThis process grew by {grown:.1f} MiB at most.")


def _clocked(work: Callable[[], object]) -> tuple[float, float]:
    """Return the seconds and the CPU seconds of this process that the work took."""
    begun, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - begun, time.process_time() - cpu


def _forget_most() -> None:
    """Have the kernel take the memory of now for the most so far."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def _memory() -> int:
    """Return the most memory that this process ever had, in KiB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1])


async def _timed(
    work: Callable[[], Awaitable[None]], client: httpx2.AsyncClient, *, alone: bool
) -> tuple[tuple[float, float], float | None]:
    """Return what `_clocked` does, and what the 99th of 100 others waited, in ms."""
    took: list[float] = []
    async with _asking(client, took, alone=alone):
        begun, cpu = time.perf_counter(), time.process_time()
        await work()
        spent = time.perf_counter() - begun, time.process_time() - cpu
    return spent, quantiles(took, n=100)[-1] * 1000 if len(took) > 1 else None


@asynccontextmanager
async def _asking(
    client: httpx2.AsyncClient, took: list[float], *, alone: bool
) -> AsyncIterator[None]:
    async def ask() -> None:
        while True:
            begun = time.perf_counter()
            reply = await client.post("/graphql", json={"query": ASKED})
            assert b'"errors"' not in reply.content
            took.append(time.perf_counter() - begun)
            await asyncio.sleep(0.02)

    if alone:
        yield
        return
    asking = asyncio.create_task(ask())
    try:
        yield
    finally:
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)


if __name__ == "__main__":
    main()
