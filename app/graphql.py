"""The one schema."""

from __future__ import annotations

from inspect import getdoc
from typing import Any

import strawberry
from graphql import GraphQLObjectType
from strawberry.schema.config import StrawberryConfig
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

from resolvers import Mutation, Query, Subscription
from schema.problems import SHOWN
from schema.scalars import SCALARS


class Schema(strawberry.Schema):
    """A schema whose root fields are described by their resolvers' docstrings."""

    def get_fields(self, type_definition: StrawberryObjectDefinition) -> list[StrawberryField]:
        """Return the fields of a type, describing those that only their resolver describes."""
        fields = super().get_fields(type_definition)
        for field in fields:
            if field.description is None and field.base_resolver:
                field.description = getdoc(field.base_resolver.wrapped_func)
        return fields


def build(*, sorted: bool = False) -> Schema:
    """Return the schema. A sorted one is for printing: graphql-core sorts into types of its own,

    which know nothing of Strawberry's enums.
    """
    return Schema(
        query=Query,
        mutation=Mutation,
        subscription=Subscription,
        exception_handlers=SHOWN,
        config=StrawberryConfig(scalar_map=SCALARS, sort_schema=sorted),  # type: ignore[arg-type]
    )


def sensitive_fields(schema: strawberry.Schema) -> frozenset[str]:
    """Return the mutations marked @sensitive."""
    root = schema._schema.mutation_type  # noqa: SLF001 - Strawberry offers no other way to the built types
    assert isinstance(root, GraphQLObjectType)

    def is_marked(field: Any) -> bool:
        definition = field.extensions["strawberry-definition"]
        return any(type(d).__name__ == "Sensitive" for d in definition.directives)

    return frozenset(name for name, field in root.fields.items() if is_marked(field))


schema = build()


def sdl() -> str:
    """Return the schema in SDL, sorted, as it is committed in schema/schema.graphql."""
    return build(sorted=True).as_str() + "\n"
