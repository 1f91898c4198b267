"""Keeps an input as a client gave it, as JSON, and reads it again when the schema has moved on."""

from __future__ import annotations

from typing import Any

from graphql import (
    GraphQLInputObjectType,
    GraphQLInputType,
    Undefined,
    get_nullable_type,
    is_list_type,
)
from graphql.utilities import coerce_input_value
from strawberry import UNSET
from strawberry.schema.schema_converter import GraphQLCoreConverter


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


def _python_name(field: Any) -> str:
    return str(field.extensions[GraphQLCoreConverter.DEFINITION_BACKREF].python_name)
