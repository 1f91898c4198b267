"""Closing with the current key what an old one closed, and counting what each still closes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cryptography.fernet import InvalidToken

import models
from models.base import Record
from models.policy import policy
from models.sealed import SEAL, SealedField
from models.sql import execute, query

BATCH = 200  # values read and written at once


@dataclass
class Resealed:
    """How many values were closed anew, and how many no key of ours opens."""

    done: int = 0
    lost: int = 0


def sealed_columns() -> Iterator[tuple[str, str]]:
    """Return table and column of everything that is kept encrypted, whatever the noun."""
    for noun in nouns():
        for column in noun.columns_of(SealedField):
            yield noun.table(), column


def nouns() -> Iterator[type[Record]]:
    """Return every noun that has a table."""
    for name in models.__all__:
        found = getattr(models, name)
        if isinstance(found, type) and issubclass(found, Record):
            yield found


async def reseal() -> Resealed:
    """Close every value anew that the current key did not close.

    What is done is told by the values themselves, so a pass that was killed is simply begun again;
    and each is replaced only if it still is what was read, so the service may write meanwhile.
    """
    resealed = Resealed()
    for table, column in sealed_columns():
        last: Any = None
        while rows := await _closed_by_others(table, column, last):
            for row in rows:
                await _replace(table, column, row, resealed)
            last = rows[-1]["id"]
    return resealed


async def _closed_by_others(table: str, column: str, after: Any) -> list[dict[str, Any]]:
    """Return the next values, as stored, behind a row's id."""
    condition = f'"{column}" IS NOT NULL AND "{column}" NOT LIKE ?'
    values: list[Any] = [f"{SEAL}{policy().vault.key_id}.%"]
    if after is not None:
        condition, values = f'{condition} AND "id" > ?', [*values, after]
    return await query(
        f'SELECT "id", "{column}" AS sealed FROM "{table}" WHERE {condition}'  # noqa: S608 - names
        f' ORDER BY "id" LIMIT {BATCH}',  # of ours
        values,
    )


async def _replace(table: str, column: str, row: dict[str, Any], resealed: Resealed) -> None:
    field = SealedField()
    try:
        anew = field.to_db_value(field.to_python_value(row["sealed"]), Record)
    except InvalidToken:
        resealed.lost += 1
        return
    sql = f'UPDATE "{table}" SET "{column}" = ? WHERE "id" = ? AND "{column}" = ?'  # noqa: S608
    resealed.done += await execute(sql, [anew, row["id"], row["sealed"]])


async def usage() -> Counter[str]:
    """Return how many values each key closes, by the key's id."""
    found: Counter[str] = Counter()
    for table, column in sealed_columns():
        rows = await query(
            f'SELECT substr("{column}", 2, 8) AS key, count(*) AS number FROM "{table}"'  # noqa: S608
            f' WHERE "{column}" IS NOT NULL GROUP BY 1'
        )
        found.update({row["key"]: row["number"] for row in rows})
    return found
