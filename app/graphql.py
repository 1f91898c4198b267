"""The one schema."""

from __future__ import annotations

from inspect import getdoc
from typing import Any

import strawberry
from graphql import GraphQLObjectType, get_named_type
from strawberry.schema.config import StrawberryConfig
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

from resolvers import Mutation, Query, Subscription
from schema.directives import Sensitive
from schema.problems import SHOWN
from schema.scalars import SCALARS
from schema.sizes import LIST_SIZES

_DEFINITION = GraphQLCoreConverter.DEFINITION_BACKREF


class Schema(strawberry.Schema):
    """A schema described by docstrings: of types and resolvers, and of what an argument takes."""

    def __init__(self, **parts: Any) -> None:
        super().__init__(**parts)
        for described in self._schema.type_map.values():
            definition = described.extensions.get(_DEFINITION)
            if isinstance(definition, StrawberryObjectDefinition) and not described.description:
                described.description = getdoc(definition.origin)
        for holder in self._schema.type_map.values():
            for field in holder.fields.values() if isinstance(holder, GraphQLObjectType) else ():
                for argument in field.args.values():
                    argument.description = (
                        argument.description or get_named_type(argument.type).description
                    )

    def get_fields(self, type_definition: StrawberryObjectDefinition) -> list[StrawberryField]:
        """Return the fields of a type, with their resolvers' descriptions and lists' sizes."""
        fields = super().get_fields(type_definition)
        names = self.config.name_converter
        for field in fields:
            place = f"{names.from_object(type_definition)}.{names.get_graphql_name(field)}"
            if (size := LIST_SIZES.get(place)) and size not in field.directives:
                field.directives = [*field.directives, size]
            if field.description is None and field.base_resolver:
                field.description = getdoc(field.base_resolver.wrapped_func)
        return fields


def build(*, in_order: bool = False) -> Schema:
    """Return the schema; with `in_order` a sorted one for printing only.

    graphql-core sorts into types of its own, which know nothing of Strawberry's enums.
    """
    return Schema(
        query=Query,
        mutation=Mutation,
        subscription=Subscription,
        exception_handlers=SHOWN,
        config=StrawberryConfig(scalar_map=SCALARS, sort_schema=in_order),
    )


def sensitive_fields(schema: strawberry.Schema) -> frozenset[str]:
    """Return the mutations marked @sensitive."""
    root = schema._schema.mutation_type  # noqa: SLF001 - Strawberry offers no other way to the built types
    assert isinstance(root, GraphQLObjectType)

    def is_marked(field: Any) -> bool:
        return any(isinstance(d, Sensitive) for d in field.extensions[_DEFINITION].directives)

    return frozenset(name for name, field in root.fields.items() if is_marked(field))


schema = build()


def sdl() -> str:
    """Return the schema in SDL, sorted, as it is committed in schema/schema.graphql."""
    return build(in_order=True).as_str() + "\n"
