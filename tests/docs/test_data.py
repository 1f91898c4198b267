"""The tables of docs/data.md say what the code does."""

from dataclasses import fields
from datetime import timedelta
from pathlib import Path

from models.policy import Policy
from models.retention import RETENTION
from models.traces import STAYS

PAGE = (Path(__file__).parents[2] / "docs" / "data.md").read_text()


def rows(columns: int) -> list[tuple[str, ...]]:
    """Return the rows of the page's table with so many columns, without its heading."""
    lines = [line.strip("|").split("|") for line in PAGE.splitlines() if line.startswith("|")]
    cells = [tuple(cell.strip() for cell in line) for line in lines]
    return [row for row in cells if len(row) == columns and row[0] not in ("noun", "---")]


def span(life: timedelta) -> str:
    count, unit = (life.days, "day") if life.days else (life.seconds // 60, "minute")
    return f"{count} {unit}{'s' * (count != 1)}"


def test_every_retention_is_in_the_table_as_it_is():
    spans = {field.name: field.default for field in fields(Policy)}

    told = [
        (
            each.model.__name__,
            each.what,
            span(spans[each.life]),
            each.since,
            each.why,
        )
        for each in RETENTION
    ]

    assert rows(5) == told


def test_everything_that_stays_is_in_the_table_with_its_reason():
    assert rows(2) == [(noun.__name__, why) for noun, why in STAYS.items()]
