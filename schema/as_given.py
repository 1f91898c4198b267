"""Keeps an input as a client gave it, as JSON, and reads it again when the schema has moved on."""

from __future__ import annotations

from typing import Any, TypeVar, cast

from graphql import (
    GraphQLInputObjectType,
    GraphQLInputType,
    Undefined,
    get_nullable_type,
    is_list_type,
)
from graphql.utilities import coerce_input_value
from strawberry import UNSET
from strawberry.schema import Schema
from strawberry.schema.schema_converter import GraphQLCoreConverter
from strawberry.types.arguments import convert_argument

T = TypeVar("T")


def given(value: Any, takes: GraphQLInputType) -> Any:
    """Return an input as JSON that the type reads again; what was left out is left out.

    `value` is what Strawberry made of it: objects with Python names, enums, moments.
    """
    kind: Any = get_nullable_type(takes)
    if value is None:
        return None
    if is_list_type(kind):
        return [given(item, kind.of_type) for item in value]
    if isinstance(kind, GraphQLInputObjectType):
        parts = {name: getattr(value, _python_name(field)) for name, field in kind.fields.items()}
        return {
            name: given(part, kind.fields[name].type)
            for name, part in parts.items()
            if part is not None and part is not UNSET
        }
    return kind.serialize(value)


def is_read_by(value: Any, takes: GraphQLInputType) -> bool:
    """Whether the type reads this JSON today."""
    return coerce_input_value(value, takes) is not Undefined


def read(schema: Schema, value: Any, type_: type[T]) -> T | None:
    """Return the input that was kept as JSON; None where the type does not read it today."""
    takes: Any = schema._schema.get_type(type_.__name__)  # noqa: SLF001 - the only way to the built types
    coerced = coerce_input_value(value, takes)
    if coerced is Undefined:
        return None
    registry = schema.schema_converter.scalar_registry
    return cast("T", convert_argument(coerced, type_, registry, schema.config))


def _python_name(field: Any) -> str:
    return str(field.extensions[GraphQLCoreConverter.DEFINITION_BACKREF].python_name)
