"""The process that reads: confined, killed in time, and never in the way of others."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from app.spreadsheets.limits import MIB, Limits, UnreadableError
from app.spreadsheets.reading import open_sheet, read_sheet
from models.imports.columns import ImportKind
from tests.spreadsheets import good

ROWS = 5_000
LONG = good.delimited(",", "utf-8", (good.HEADER, *[good.TEXT_ROWS[0]] * ROWS))


def children():
    """The reading processes that this process has started and that still exist."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            if (
                parent == os.getpid()
                and b"app.spreadsheets.child" in (folder / "cmdline").read_bytes()
            ):
                found.append(int(folder.name))
        except (FileNotFoundError, ProcessLookupError):  # gone between listing and looking
            continue
    return found


async def until(condition):
    async with asyncio.timeout(20):
        while not (found := condition()):  # noqa: ASYNC110  # another process sets no Event
            await asyncio.sleep(0.01)
    return found


@pytest.fixture
def endless(tmp_path):
    """A file of which neither a byte nor the end ever comes: its reader waits for ever."""
    path = tmp_path / "endless"
    os.mkfifo(path)
    writer = os.open(path, os.O_RDWR)
    yield path
    os.close(writer)


@pytest.fixture
async def waiting(endless):
    """A read that is under way, and the process that does it."""
    reading = asyncio.ensure_future(read_sheet(endless, kind=ImportKind.TASKS))
    (child,) = await until(children)
    yield reading, child
    reading.cancel()
    await asyncio.wait([reading])


def codes(sheet):
    return [problem.code for problem in sheet.problems]


async def test_S2_a_process_that_takes_too_long_is_killed_and_others_run_meanwhile(endless):
    ran = []
    asyncio.get_running_loop().call_later(0.05, ran.append, "somebody else")

    sheet = await read_sheet(endless, kind=ImportKind.TASKS, limits=Limits(seconds=0.5))

    assert codes(sheet) == ["PARSER_TIMEOUT"]
    assert ran == ["somebody else"]
    assert children() == []


async def test_S2_a_process_whose_caller_is_cancelled_is_killed(waiting):
    reading, _ = waiting

    reading.cancel()
    await asyncio.wait([reading])

    assert reading.cancelled()
    assert children() == []


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (signal.SIGKILL, "PARSER_FAILED"),
        (signal.SIGSEGV, "PARSER_FAILED"),
        (signal.SIGABRT, "PARSER_MEMORY"),
        (signal.SIGXCPU, "PARSER_TIMEOUT"),
    ],
)
async def test_S5_a_process_that_dies_is_a_problem_of_the_file(waiting, number, code):
    reading, child = waiting

    os.kill(child, number)

    assert codes(await reading) == [code]


async def test_S2_the_largest_file_that_is_allowed_fits_and_with_less_memory_it_is_refused():
    largest = good.heavy()

    enough = await read_sheet(largest, kind=ImportKind.TASKS)
    too_little = await read_sheet(largest, kind=ImportKind.TASKS, limits=Limits(memory=100 * MIB))

    assert enough.problems == ()
    assert len(enough.rows) == 20_000
    assert codes(too_little) == ["PARSER_MEMORY"]


async def test_S5_a_mistake_of_ours_is_a_problem_of_the_file_and_its_place_is_logged():
    limits = Limits(columns="many")  # no number: the comparison with it fails

    with capture_logs() as logged:
        sheet = await read_sheet(LONG, kind=ImportKind.TASKS, limits=limits)

    assert codes(sheet) == ["PARSER_FAILED"]
    (entry,) = logged
    assert entry["event"] == "spreadsheet_parser_failed"
    assert entry["where"].startswith("TypeError in _with_values:")


async def test_S2_the_process_is_confined_before_it_reads(waiting):
    _, child = waiting

    def limits():
        lines = Path(f"/proc/{child}/limits").read_text().splitlines()[1:]
        found = {line[:26].strip(): line[26:].split()[0] for line in lines}
        return found if found["Max file size"] == "0" else None  # the last one to be set

    found = await until(limits)

    assert found["Max address space"] == str(512 * MIB)
    assert found["Max cpu time"] == "31"
    assert found["Max core file size"] == "0"
    assert os.getpgid(child) == child


async def test_the_process_gets_none_of_our_secrets(monkeypatch, endless):
    monkeypatch.setenv("MUSTER_SECRET_KEY", "do not tell")
    reading = asyncio.ensure_future(read_sheet(endless, kind=ImportKind.TASKS))
    (child,) = await until(children)

    environment = await until(Path(f"/proc/{child}/environ").read_bytes)
    reading.cancel()
    await asyncio.wait([reading])

    names = {entry.partition(b"=")[0] for entry in environment.split(b"\0") if entry}
    assert names == {b"PYTHONPATH", b"PYTHONDONTWRITEBYTECODE"}


def test_S4_the_process_knows_neither_the_product_nor_a_parser_that_expands_entities():
    script = "import app.spreadsheets.child, sys; print(*sorted(sys.modules))"

    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    roots = {name.partition(".")[0] for name in ran.stdout.split()}
    assert "defusedxml" in roots
    assert not roots & {"lxml", "openpyxl", "models", "schema", "resolvers", "emails", "tortoise"}


def test_S4_no_server_starts_where_xml_would_be_read_by_an_unsafe_parser():
    def start(**environment):
        return subprocess.run(
            [sys.executable, "-c", "import sys, app.asgi; print('lxml' in sys.modules)"],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, **environment},
        )

    assert start().stdout == "False\n"
    refused = start(OPENPYXL_DEFUSEDXML="False")
    assert refused.returncode != 0
    assert "openpyxl must find defusedxml" in refused.stderr


def test_the_server_does_not_load_the_parser():
    script = "import app.spreadsheets.reading, sys; print('python_calamine' in sys.modules)"

    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert ran.stdout == "False\n"


async def test_rows_come_in_batches_that_do_not_hold_the_event_loop_for_long():
    async with open_sheet(LONG, kind=ImportKind.TASKS) as opened:
        sizes = [len(batch) async for batch in opened.batches()]

    assert sum(sizes) == ROWS
    assert len(sizes) > 1
    assert children() == []


async def test_a_reader_that_turns_away_half_way_leaves_nothing_behind():
    async with open_sheet(LONG, kind=ImportKind.TASKS) as opened:
        async for _ in opened.batches():
            break

    assert children() == []


async def test_S5_a_process_that_dies_between_batches_is_noticed():
    async with open_sheet(LONG * 3, kind=ImportKind.TASKS) as opened:
        batches = opened.batches()
        await anext(batches)
        os.kill(children()[0], signal.SIGKILL)

        with pytest.raises(UnreadableError) as refused:
            async for _ in batches:
                pass

    assert refused.value.code == "PARSER_FAILED"
