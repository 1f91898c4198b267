"""Directives of the SDL that tell tools what a field is."""

import strawberry
from strawberry.schema_directive import Location


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION],
    description="Takes a password, a code or a token: at most one such field in an operation.",
)
class Sensitive:
    """Marks the mutations that could be guessed at."""


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION],
    description="How many items a list counts for in the cost of an operation.",
)
class ListSize:
    """Says how long a list without pages is: about so long, or as long as a given list."""

    assumed_size: int | None = strawberry.directive_field(
        name="assumedSize", default=strawberry.UNSET
    )
    slicing_arguments: list[str] | None = strawberry.directive_field(
        name="slicingArguments", default=strawberry.UNSET
    )
