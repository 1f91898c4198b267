"""Counts of a list by the values of its filters, in one statement for all that are asked."""
# ruff: noqa: S608 - the text is made here, of names that come from the models

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from models.base import Record
from schema.dialects import database
from schema.reading import Noun, encoded
from schema.sources import Condition, Place
from schema.terms import Terms, column_of, pointing, table_of

MOST = 100  # managers, tags; those with most rows


@dataclass(frozen=True)
class Values:
    """A facet of a column's values."""

    path: str


@dataclass(frozen=True)
class Ends:
    """A facet of what the rows of a relation point at, told by id and name."""

    relation: str
    key: str
    model: type[Record]


Facet: TypeAlias = Values | Ends


@dataclass(frozen=True)
class Count:
    """How many rows have a value; `name` is that of a noun whose id the value is."""

    value: Any
    count: int
    name: str | None = None


async def facets(
    noun: Noun,
    asked: Mapping[str, Facet],
    within: Sequence[Condition],
    own: Mapping[str, Condition],
) -> dict[str, list[Count]]:
    """Return for each facet how many rows have which value, most first.

    `within` holds for every row counted. `own` are the conditions of the filters that facets are
    named after: each facet counts under those of the others, for its own would leave only itself.
    """
    if not asked:
        return {}
    counting = _Counting(noun, asked, within, own)
    async with database().reading() as fetch:
        records = await fetch(counting.text, *counting.values([*within, *own.values()]))
    found: dict[str, list[Count]] = {name: [] for name in asked}
    for place, value, number, label in records:
        name = [*asked][place]
        found[name].append(Count(_read(noun, asked[name], value), number, label))
    return {name: sorted(counts, key=lambda c: -c.count) for name, counts in found.items()}


class _Counting(Terms):
    """The text of the counts.

    Columns are counted together by one pass over the rows, whatever their number: the groups that
    they and the conditions make are few, and each facet adds up those in which the others hold.
    """

    def __init__(
        self,
        noun: Noun,
        asked: Mapping[str, Facet],
        within: Sequence[Condition],
        own: Mapping[str, Condition],
    ) -> None:
        super().__init__()
        self.noun = noun
        self.meets = self.meet(noun, [condition.form for condition in within])
        self.own = {name: self.term(noun, condition.form) for name, condition in own.items()}
        columns = [(n, name, f) for n, (name, f) in enumerate(asked.items())]
        parts = [self._sum(n, name) for n, name, f in columns if isinstance(f, Values)]
        parts += [self._ends(n, name, f) for n, name, f in columns if isinstance(f, Ends)]
        grouped = [
            f"{self.operand(noun, f.path)} AS v{n}" for n, _, f in columns if isinstance(f, Values)
        ]
        groups = self._groups(grouped) if grouped else ""
        self.text = groups + " UNION ALL ".join(parts)

    def _groups(self, grouped: Sequence[str]) -> str:
        cells = [*grouped, *(f"({test}) AS own_{name}" for name, test in self.own.items())]
        by = ", ".join(str(n + 1) for n in range(len(cells)))
        return (
            f"WITH g AS (SELECT {', '.join(cells)}, count(*) AS n {self._rows()}"
            f" WHERE {self.meets} GROUP BY {by}) "
        )

    def _sum(self, place: int, name: str) -> str:
        others = " AND ".join(f"own_{other}" for other in self.own if other != name) or "1 = 1"
        return (
            f"SELECT {place}, CAST(v{place} AS text), CAST(sum(n) AS bigint), NULL"
            f" FROM g WHERE {others} GROUP BY v{place}"
        )

    def _ends(self, place: int, name: str, facet: Ends) -> str:
        model, owner = pointing(self.noun.model, facet.relation)
        end, key = facet.model, f"x.{column_of(model, facet.key)}"
        others = [f"({test})" for other, test in self.own.items() if other != name]
        return (
            f'SELECT * FROM (SELECT {place}, CAST({key} AS text), count(*), max(y."name")'
            f' {self._rows()} LEFT JOIN "{table_of(model)}" x ON x.{owner} = t."id"'
            f' LEFT JOIN "{end.table()}" y ON y.{column_of(end, "pk")} = {key}'
            f" WHERE {' AND '.join([self.meets, *others])}"
            f" GROUP BY {key} ORDER BY count(*) DESC LIMIT {MOST}) ends_{place}"
        )

    def _rows(self) -> str:
        return f'FROM "{self.noun.model.table()}" t{"".join(self.joins.values())}'


def _read(noun: Noun, facet: Facet, value: str | None) -> Any:
    """Return a value as clients see it."""
    if value is None:
        return None
    if isinstance(facet, Ends):
        return encoded(facet.model.prefix)(value)
    key = noun.keys.get(facet.path)
    return [*key.enum][int(value)] if isinstance(key, Place) else value
