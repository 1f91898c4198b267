"""Directives of the SDL that tell tools what a field is."""

import strawberry
from strawberry.schema_directive import Location


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION],
    description="Takes a password, a code or a token: at most one such field in an operation.",
)
class Sensitive:
    """Marks the mutations that could be guessed at."""
