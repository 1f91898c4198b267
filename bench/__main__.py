"""`python -m bench`: makes data, runs the contenders, compares their answers, prints ratios."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import orjson
import uvloop

from bench.agreement import Asked, Disagreement, same_answers, same_writes
from bench.data import Data, make
from bench.databases import throwaway
from bench.figures import Figures, Sheet
from bench.load import WrongAnswer, load
from bench.questions import CREATE, QUESTIONS, Question, requests
from bench.servers import NotServing, Server, pin_database, serving
from bench.stores import Store, open_store

WARM_UP = 0.5  # seconds before a contender's figures count


def main() -> None:
    """Run the bench; end with 1 where it cannot be run or the contenders disagree."""
    try:
        uvloop.run(run(options().parse_args()))
    except asyncio.CancelledError:
        sys.exit("bench: stopped")
    except (Disagreement, NotServing, WrongAnswer) as error:
        sys.exit("\n".join([f"bench: {error}", *getattr(error, "__notes__", ())]))


def options() -> argparse.ArgumentParser:
    """Return what the command line understands."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    add = parser.add_argument
    add("--contractors", type=int, default=50_000, help="of the one company (%(default)s)")
    add("--seconds", type=float, default=3.0, help="of one round (%(default)s)")
    add("--rounds", type=int, default=3, help="of each question and contender (%(default)s)")
    add("--connections", type=int, default=16, help="that ask at once (%(default)s)")
    add("--json", type=Path, help="a file to write the figures to")
    add(
        "--database",
        default=os.environ.get("TEST_DATABASE_URL", ""),
        help="postgres://… beside which a throw-away database is made; TEST_DATABASE_URL if left"
        " out; empty for SQLite in a temporary folder",
    )
    return parser


async def run(chosen: argparse.Namespace) -> None:
    """Measure everything once; when told to stop, leave nothing behind."""
    measuring = asyncio.current_task()
    assert measuring
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, measuring.cancel)
    async with throwaway(chosen.database) as database:
        with tempfile.TemporaryDirectory(prefix="muster-bench-") as folder:
            print(f"Making {chosen.contractors} contractors …", file=sys.stderr)
            data = await make(database, chosen.contractors)
            async with serving(database, Path(folder)) as servers:
                store = await open_store(database)
                try:
                    sheet = await measured(chosen, data, servers, store)
                finally:
                    await store.close()
    print(sheet.table())
    if chosen.json:
        report = {
            "at": datetime.now(UTC).isoformat(timespec="seconds"),
            "database": "postgres" if chosen.database else "sqlite",
            **{n: getattr(chosen, n) for n in ("contractors", "seconds", "rounds", "connections")},
            "questions": sheet.as_json(),
        }
        chosen.json.write_bytes(orjson.dumps(report, option=orjson.OPT_INDENT_2))


async def measured(
    chosen: argparse.Namespace, data: Data, servers: Sequence[Server], store: Store
) -> Sheet:
    """Ask each question of all contenders, round by round, and return the figures."""
    sheet = Sheet()
    for question in QUESTIONS:
        print(f"{question.key}: {question.title} …", file=sys.stderr)
        asked = [(server, await requests(question, data, server)) for server in servers]
        if question is CREATE:
            await same_writes(store, asked)
        await same_answers(question, asked)
        await _rounds(chosen, question, asked, sheet, store)
    return sheet


async def _rounds(
    chosen: argparse.Namespace,
    question: Question,
    asked: Asked,
    sheet: Sheet,
    store: Store,
) -> None:
    for server, sent in asked:
        await load(server.port, sent, chosen.connections, WARM_UP)
    if chosen.database and not await pin_database(store):
        print(
            "The database shares the contenders' core: its processes are not ours.", file=sys.stderr
        )
    for n in range(chosen.rounds):
        for server, sent in (*asked[n % len(asked) :], *asked[: n % len(asked)]):
            before = server.cpu()
            done = await load(server.port, sent, chosen.connections, chosen.seconds)
            sheet.add(question, server.name, Figures.of(done, server.cpu() - before))


main()
