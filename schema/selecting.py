"""Looks ahead: which fields a client selected below the field that is being resolved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from graphql import (
    FieldNode,
    FragmentSpreadNode,
    GraphQLObjectType,
    SelectionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    is_abstract_type,
)
from strawberry.schema.schema_converter import GraphQLCoreConverter

Wanted: TypeAlias = tuple[tuple[str, Any], ...]
"""Python names of the selected fields, each with what is wanted below it, in a stable order."""


def wanted(info: Any, *path: str, on: str | None = None) -> Wanted:
    """Return what was selected below the field of `info`; with `path`, below that field of it.

    `on` names the type of object that an interface or union turned out to be; without it the
    selections of all its types are taken together. What @include and @skip leave out is left out.
    """
    raw = info._raw_info  # noqa: SLF001 - Strawberry's own look-ahead loses types and directives
    to = raw.schema.get_type(on) if on else get_named_type(raw.return_type)
    sets = [node.selection_set for node in raw.field_nodes if node.selection_set]
    return below(_selected(raw, to, sets), *path)


def below(asked: Wanted, *path: str) -> Wanted:
    """Return what is wanted at a place further down."""
    for name in path:
        asked = dict(asked).get(name, ())
    return asked


def together(*parts: Wanted) -> Wanted:
    """Return what is wanted by any of the parts."""
    merged: dict[str, list[Wanted]] = {}
    for part in parts:
        for name, under in part:
            merged.setdefault(name, []).append(under)
    return tuple(sorted((name, together(*unders)) for name, unders in merged.items()))


def _selected(raw: Any, to: Any, sets: Iterable[SelectionSetNode]) -> Wanted:
    if is_abstract_type(to):
        possible = raw.schema.get_possible_types(to)
        return together(*(_selected(raw, each, sets) for each in possible))
    if not isinstance(to, GraphQLObjectType):
        return ()
    fields: dict[str, list[SelectionSetNode]] = {}
    for node in _fields(raw, to, sets):
        under = fields.setdefault(node.name.value, [])
        if node.selection_set:
            under.append(node.selection_set)
    found = []
    for name, under in fields.items():
        if field := to.fields.get(name):  # not __typename
            definition = field.extensions[GraphQLCoreConverter.DEFINITION_BACKREF]
            found.append(
                (definition.python_name, _selected(raw, get_named_type(field.type), under))
            )
    return tuple(sorted(found))


def _fields(
    raw: Any, to: GraphQLObjectType, sets: Iterable[SelectionSetNode]
) -> Iterator[FieldNode]:
    """Yield the field nodes that apply to objects of a type, those of fragments among them."""
    for selections in sets:
        for node in selections.selections:
            if not _is_included(raw, node):
                continue
            if isinstance(node, FieldNode):
                yield node
                continue
            fragment: Any = (
                raw.fragments[node.name.value] if isinstance(node, FragmentSpreadNode) else node
            )
            if _applies(raw, fragment.type_condition, to):
                yield from _fields(raw, to, [fragment.selection_set])


def _is_included(raw: Any, node: SelectionNode) -> bool:
    """Whether neither @skip nor @include leaves a selection out; they take one argument, `if`."""
    for directive in node.directives or ():
        if directive.name.value in ("skip", "include"):
            [argument] = directive.arguments or ()
            given: Any = argument.value
            is_true = (
                raw.variable_values[given.name.value]
                if isinstance(given, VariableNode)
                else given.value
            )
            if is_true == (directive.name.value == "skip"):
                return False
    return True


def _applies(raw: Any, condition: Any, to: GraphQLObjectType) -> bool:
    if condition is None or condition.name.value == to.name:
        return True
    named = raw.schema.get_type(condition.name.value)
    return is_abstract_type(named) and bool(raw.schema.is_sub_type(named, to))
