"""The bench that shows times beside each other: that it runs, not what it finds."""

import asyncio
import sys
from pathlib import Path

from bench.sameness import KINDS, slower
from tests.database import SERVER

ROOT = Path(__file__).parents[2]


async def test_every_kind_of_address_has_its_distribution():
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bench.sameness", "--addresses", "3", "--database", SERVER),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )

    printed, said = await process.communicate()

    assert process.returncode == 0, said.decode()
    rows = [line.split("|")[1].strip() for line in printed.decode().splitlines() if line]
    assert [row for row in rows if row in KINDS] == [*KINDS] * 2


def test_what_cannot_be_told_apart_is_one_half():
    assert slower([1, 2, 3], [1, 2, 3]) == 0.5
    assert slower([4], [1, 2, 3]) == 1
    assert slower([0], [1, 2, 3]) == 0
