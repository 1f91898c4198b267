"""Whether all contenders do the same: answer with the same data in the same order, write alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

import orjson

from bench.load import answers
from bench.questions import Question
from bench.servers import Server
from bench.stores import Store

COMPARED = 20  # answers to a question
TABLES = ("task", "task_event", "change", "job")
_CURSORS = {"cursor", "endCursor"}

Asked: TypeAlias = Sequence[tuple[Server, Sequence[bytes]]]
"""Contenders, each with the requests that it is sent."""


class Disagreement(Exception):
    """Two contenders answered differently, or did different work."""


async def same_answers(question: Question, asked: Asked) -> None:
    """Raise Disagreement unless all contenders give the same data in the same order."""
    same(
        question.key,
        {server.name: await answers(server.port, sent[:COMPARED]) for server, sent in asked},
    )


def same(key: str, bodies: Mapping[str, Sequence[bytes]]) -> None:
    """Raise Disagreement unless the answers of all contenders to a question are the first one's.

    White space may differ, and what cursors look like; the order of everything may not.
    """
    (first, expected), *others = bodies.items()
    for name, given in others:
        if len(given) != len(expected):
            raise Disagreement(f"{key}: {first} gave {len(expected)} answers, {name} {len(given)}.")
        for mine, theirs in zip(expected, given, strict=True):
            if difference := _difference("data", *map(_comparable, (mine, theirs))):
                raise Disagreement(f"{key}: {first} and {name} answer differently: {difference}")


def _comparable(body: bytes) -> Any:
    return _without_cursors(orjson.loads(body)["data"])


def _difference(path: str, mine: Any, theirs: Any) -> str | None:
    """Return the first place in which two answers differ and what they have there."""
    if isinstance(mine, dict) and isinstance(theirs, dict) and [*mine] == [*theirs]:
        pairs = [(f"{path}.{name}", mine[name], theirs[name]) for name in mine]
    elif isinstance(mine, list) and isinstance(theirs, list) and len(mine) == len(theirs):
        pairs = [(f"{path}[{n}]", *pair) for n, pair in enumerate(zip(mine, theirs, strict=True))]
    else:
        return None if repr(mine) == repr(theirs) else f"{path} is {mine!r} and {theirs!r}."
    return next(filter(None, (_difference(*pair) for pair in pairs)), None)


def _without_cursors(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            key: bool(inner) if key in _CURSORS else _without_cursors(inner)
            for key, inner in value.items()
        }
    return [_without_cursors(item) for item in value] if isinstance(value, list) else value


async def same_writes(store: Store, asked: Asked) -> None:
    """Raise Disagreement unless one request adds one row to each table, whoever answers it."""
    for server, sent in asked:
        before = await _counts(store)
        await answers(server.port, sent[:1])
        added = {table: n - before[table] for table, n in (await _counts(store)).items()}
        if set(added.values()) != {1}:
            raise Disagreement(f"Q4: {server.name} adds other rows than one each: {added}")


async def _counts(store: Store) -> dict[str, int]:
    return {table: (await store.fetch(f"SELECT count(*) FROM {table}"))[0][0] for table in TABLES}
