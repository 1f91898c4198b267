"""Counts of rows by the values of one column."""

from __future__ import annotations

from typing import Any

from tortoise.functions import Count
from tortoise.queryset import QuerySet


async def counts_by(rows: QuerySet[Any], column: str) -> dict[Any, int]:
    """Return how many rows have each value of a column, in one statement."""
    counts = await rows.annotate(number=Count("id")).group_by(column).values_list(column, "number")
    return dict(counts)
