"""What forms choose from, and which version of the schema answers."""

from __future__ import annotations

from typing import Annotated

import strawberry

from schema.reference import Region, countries, schema_version, subdivisions
from schema.scalars import CountryCode


@strawberry.type
class ReferenceQueries:
    """What is the same for everybody."""

    @strawberry.field(graphql_type=list[Region])
    def regions(
        self,
        country: Annotated[
            CountryCode | None,
            strawberry.argument(description="Its states or provinces, in place of the countries."),
        ] = None,
    ) -> tuple[Region, ...]:
        """The countries by name, or the states or provinces of one; empty where there are none."""
        return countries() if country is None else subdivisions(country.upper())

    @strawberry.field
    def schema_version(self) -> str:
        """It changes exactly when the schema does: then fetch anew what you generate from it."""
        return schema_version()
