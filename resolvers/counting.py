"""Counts of rows by the values of one column."""

from __future__ import annotations

from typing import Any

from tortoise.functions import Count
from tortoise.models import Model


async def counts_by(model: type[Model], column: str, **conditions: Any) -> dict[Any, int]:
    """Return how many rows have each value of a column, in one statement."""
    rows = (
        await model.filter(**conditions)
        .annotate(number=Count("id"))
        .group_by(column)
        .values_list(column, "number")
    )
    return {value: number for value, number in rows}
