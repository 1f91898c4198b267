"""The order of an enum's values in SQL, the same for indexes and for the lists that they serve."""

from __future__ import annotations

from enum import Enum


def place_of(column: str, enum: type[Enum]) -> str:
    """Return the expression for the place of a column's value among those of its enum.

    Null for null. An index of another expression serves no list: both come from here.
    """
    cases = " ".join(f"WHEN '{each.value}' THEN {place}" for place, each in enumerate(enum))
    return f"CASE {column} {cases} END"
