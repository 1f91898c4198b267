"""The bench from end to end on little data: what it says, not how fast anything is."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

import pytest

from bench.agreement import Disagreement, same
from tests.database import DIALECT, SERVER

ROOT = Path(__file__).parents[2]
CONTENDERS = ("ours", "bare", "plain")


async def test_the_bench_compares_the_contenders_and_prints_their_ratios(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    arguments = ["--contractors", "230", "--seconds", "1", "--rounds", "1", "--connections", "4"]
    database = ["--database", SERVER]

    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bench", *arguments, *database, "--json", str(report)),
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

    assert process.returncode == 0, said.decode()
    lines = printed.decode().splitlines()
    assert [line.split("|")[2].strip() for line in lines[2:]] == [*CONTENDERS] * 4
    told = json.loads(report.read_text())
    assert told["database"] == DIALECT
    assert told["contractors"] == 230
    assert [*told["questions"]] == ["Q1", "Q2", "Q3", "Q4"]
    for question in told["questions"].values():
        assert question["ours/bare"] > 0
        assert question["plain/ours"] > 0
        for name in CONTENDERS:
            figures = question[name]["median"]
            assert 0 < figures["p50"] <= figures["p99"]
            assert figures["rate"] > 0
            assert figures["cpu"] > 0
            assert len(question[name]["rounds"]) == 1


PAGE = b'{"data": {"nodes": [1, 2], "pageInfo": {"endCursor": "abc"}}}'


def test_answers_agree_whatever_their_white_space_and_cursors() -> None:
    other = b'{"data":{"nodes":[1,2],"pageInfo":{"endCursor":"xyz"}}}'

    same("Q1", {"ours": [PAGE], "bare": [other]})


@pytest.mark.parametrize(
    ("other", "place"),
    [
        (b'{"data":{"nodes":[2,1],"pageInfo":{"endCursor":"abc"}}}', "data.nodes[0] is 1 and 2."),
        (b'{"data":{"nodes":[1],"pageInfo":{"endCursor":"abc"}}}', "data.nodes is [1, 2] and [1]."),
        (
            b'{"data":{"nodes":[1,2],"pageInfo":{"endCursor":null}}}',
            "data.pageInfo.endCursor is True and False.",
        ),
        (
            b'{"data":{"pageInfo":{"endCursor":"abc"},"nodes":[1,2]}}',
            "data is {'nodes': [1, 2], 'pageInfo': {'endCursor': True}} and"
            " {'pageInfo': {'endCursor': True}, 'nodes': [1, 2]}.",
        ),
    ],
    ids=["order", "number", "cursor", "order of fields"],
)
def test_answers_that_differ_end_the_run(other: bytes, place: str) -> None:
    with pytest.raises(Disagreement) as caught:
        same("Q1", {"ours": [PAGE], "bare": [other]})

    assert str(caught.value) == f"Q1: ours and bare answer differently: {place}"


def test_an_answer_too_few_ends_the_run() -> None:
    with pytest.raises(Disagreement, match="Q1: ours gave 2 answers, bare 1"):
        same("Q1", {"ours": [PAGE, PAGE], "bare": [PAGE]})
