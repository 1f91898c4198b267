"""Hostile documents: each refused by name, and the bench that prices them from end to end."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from app.budget import SESSION
from app.documents import Documents
from app.graphql import schema, sensitive_fields
from app.refusals import Refusal
from app.throttle import LocalThrottle
from bench.explosives import BOMBS
from tests.database import SERVER

ROOT = Path(__file__).parents[2]


async def ask(document: str) -> None:
    """Do what comes before an operation runs."""
    store = Documents(schema, sensitive=sensitive_fields(schema))
    prepared = await store.prepare(document, may_introspect=True)
    cost = prepared.operation(None).price.of({})
    await SESSION.charge(LocalThrottle(), "somebody", cost)


@pytest.mark.parametrize("name", BOMBS)
async def test_a_bomb_is_refused_with_the_name_of_the_limit(name: str) -> None:
    with pytest.raises(Refusal) as refused:
        await ask(BOMBS[name].document)

    assert f"The limit on {BOMBS[name].limit}" in str(refused.value.errors)


async def test_the_bench_prices_each_bomb_and_says_what_others_feel() -> None:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bench.bombs", "--times", "1", "--seconds", "0.5"),
        *("--connections", "2", "--database", SERVER),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        printed, said = await process.communicate()
    finally:
        if process.returncode is None:
            process.terminate()
            await process.wait()

    assert process.returncode in (0, 1), said.decode()  # 1: something was too dear on this machine
    names = [line.split("|")[1].strip() for line in printed.decode().splitlines() if "|" in line]
    assert names[: 3 + len(BOMBS)] == ["document", "---", "a small query", *BOMBS], said.decode()
    assert names[-3] == "alone"
    assert names[-2].endswith(" bombs")
    assert names[-1] == "ratio"
