"""Looks ahead: which fields a client selected below the field that is being resolved."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLUnionType,
    InlineFragmentNode,
    SelectionSetNode,
    get_named_type,
)

Wanted: TypeAlias = tuple[tuple[str, Any], ...]
"""Python names of the selected fields, each with what is wanted below it, in a stable order."""


def wanted(info: Any, *path: str) -> Wanted:
    """Return what was selected below the field of `info`; with `path`, below that field of it.

    Names are Python's; selections of all fragments and of all types a union may turn out to be are taken
    together, whatever @include and @skip say: reading a column too much is harmless.
    """
    raw = info._raw_info
    sets = [node.selection_set for node in raw.field_nodes if node.selection_set]
    found = _selected(raw, get_named_type(raw.return_type), sets)
    for name in path:
        found = dict(found).get(name, ())
    return found


def below(asked: Wanted, *path: str) -> Wanted:
    """Return what is wanted at a place further down."""
    for name in path:
        asked = dict(asked).get(name, ())
    return asked


def _selected(raw: Any, gtype: Any, sets: Iterable[SelectionSetNode]) -> Wanted:
    merged: dict[str, tuple[Any, list[SelectionSetNode]]] = {}
    for selections in sets:
        _gather(raw, gtype, selections, merged)
    return tuple(
        sorted(
            (name, _selected(raw, below_type, nodes))
            for name, (below_type, nodes) in merged.items()
        )
    )


def _gather(
    raw: Any,
    gtype: Any,
    selections: SelectionSetNode,
    merged: dict[str, tuple[Any, list[SelectionSetNode]]],
) -> None:
    for node in selections.selections:
        if isinstance(node, FieldNode):
            field = None
            if isinstance(gtype, GraphQLObjectType | GraphQLInterfaceType):
                field = gtype.fields.get(node.name.value)
            definition = (field.extensions or {}).get("strawberry-definition") if field else None
            if field is not None and definition is not None:
                entry = merged.setdefault(definition.python_name, (get_named_type(field.type), []))
                if node.selection_set:
                    entry[1].append(node.selection_set)
        elif isinstance(node, InlineFragmentNode):
            on = node.type_condition.name.value if node.type_condition else None
            for narrower in _narrowed(raw, gtype, on):
                _gather(raw, narrower, node.selection_set, merged)
        elif isinstance(node, FragmentSpreadNode):
            fragment = raw.fragments[node.name.value]
            for narrower in _narrowed(raw, gtype, fragment.type_condition.name.value):
                _gather(raw, narrower, fragment.selection_set, merged)


def _narrowed(raw: Any, gtype: Any, name: str | None) -> tuple[Any, ...]:
    if name is None:
        return (gtype,)
    named = raw.schema.get_type(name)
    if isinstance(named, GraphQLUnionType):
        return (gtype,)
    return (named,)
