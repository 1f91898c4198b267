"""What forms choose from, and which version of the schema answers."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from importlib.resources import files

import strawberry

from models.text import regions


@strawberry.type
class Region:
    """A country, or a state or province of one."""

    code: str = strawberry.field(description="ISO 3166-1 alpha-2 (`US`), or ISO 3166-2 (`US-TX`).")
    name_en: str = strawberry.field(description="In English; forms take it in place of the code.")
    name_ru: str | None = strawberry.field(description="In Russian; null for a state or province.")
    needs_subdivision: bool = strawberry.field(
        description="Whether a postal address there needs a state or province."
    )


@cache
def countries() -> tuple[Region, ...]:
    """Return all countries, by English name."""
    return tuple(
        Region(
            code=each.code,
            name_en=each.name,
            name_ru=regions.country_names(each.code)["country_ru"],
            needs_subdivision=each.code in regions.NEEDS_SUBDIVISION,
        )
        for each in regions.countries()
    )


def subdivisions(country: str) -> tuple[Region, ...]:
    """Return the states or provinces of a country, by name; none of what is no country."""
    return tuple(
        Region(code=each.code, name_en=each.name, name_ru=None, needs_subdivision=False)
        for each in regions.regions(country)
    )


@cache
def schema_version() -> str:
    """Return what changes exactly when the committed SDL does."""
    return sha256(files("schema").joinpath("schema.graphql").read_bytes()).hexdigest()[:16]
