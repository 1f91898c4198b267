"""Measures operations in one walk over their document: how deep, how wide, how often renamed.

Every selection is looked at once, whatever the fragments do: each definition is measured by itself,
and what a fragment adds is then a number. Nothing here recurses, and a cycle (which validation
reports) ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
)

META_ROOTS = {"__schema", "__type"}


@dataclass(frozen=True)
class Limits:
    """The most that one operation may have; introspection has its own depth and nesting."""

    depth: int = 12
    aliases: int = 30
    roots: int = 20
    mutations: int = 5
    introspection_depth: int = 20
    introspection_lists: int = 2


@dataclass(frozen=True)
class Shape:
    """What an operation or fragment comes to, its fragments included as often as they are spread.

    `depth` counts nested fields outside introspection, `inner_depth` those inside; `lists` is how
    often introspection nests `fields` in `fields`; `roots`, `schemas`, `types` and `sensitive`
    count root fields: all of them, `__schema`, `__type`, and those that take a secret.
    """

    depth: int = 0
    inner_depth: int = 0
    lists: int = 0
    aliases: int = 0
    roots: int = 0
    schemas: int = 0
    types: int = 0
    sensitive: int = 0

    @property
    def introspects(self) -> bool:
        """Whether the operation asks for the schema."""
        return self.inner_depth > 0

    def complaints(self, kind: OperationType, limits: Limits) -> Iterator[str]:
        """Say which limits an operation of this shape breaks, by name."""
        is_mutation = kind is OperationType.MUTATION
        rows = (
            ("depth", self.depth, limits.depth),
            ("aliases", self.aliases, limits.aliases),
            (
                "mutations in one operation" if is_mutation else "root fields",
                self.roots,
                limits.mutations if is_mutation else limits.roots,
            ),
            ("sensitive mutations in one operation", self.sensitive if is_mutation else 0, 1),
            ("__schema fields", self.schemas, 1),
            ("__type fields", self.types, 1),
            ("introspection depth", self.inner_depth, limits.introspection_depth),
            ("fields inside fields in introspection", self.lists, limits.introspection_lists),
        )
        for name, has, most in rows:
            if has > most:
                yield f"The limit on {name} is {most}; this operation has {spoken(has)}."


def spoken(number: int) -> str:
    """Return a number for a sentence; a fragment bomb's would fill pages."""
    return str(number) if number < 100_000 else "more than 100000"


Spread: TypeAlias = tuple[
    str, int, int
]  # fragment, fields around it, introspection lists around it
Pending: TypeAlias = tuple[SelectionSetNode, int, int, bool]


@dataclass
class _Definition:
    """An operation or fragment by itself, where it spreads others, and what looking at it took."""

    own: Shape
    spreads: list[Spread] = field(default_factory=list)
    visited: int = 0
    comparisons: int = 0


@dataclass(frozen=True)
class Measured:
    """The shapes of a document's operations; `visited` counts the selections looked at.

    `comparisons` counts the pairs of fields that one selection set gives the same name in an
    answer: validation compares them, each with each.
    """

    operations: list[tuple[OperationDefinitionNode, Shape]]
    visited: int
    comparisons: int


def measure(document: DocumentNode, sensitive: Set[str]) -> Measured:
    """Measure every operation of a document; `sensitive` names mutations that take a secret."""
    fragments: dict[str, _Definition] = {}
    operations: list[tuple[OperationDefinitionNode, _Definition]] = []
    definitions: list[_Definition] = []
    for node in document.definitions:
        if isinstance(node, FragmentDefinitionNode):
            meta = node.type_condition.name.value.startswith("__")
            definitions.append(_walk(node.selection_set, sensitive, meta=meta))
            fragments[node.name.value] = definitions[-1]
        elif isinstance(node, OperationDefinitionNode):
            definitions.append(_walk(node.selection_set, sensitive, meta=False))
            operations.append((node, definitions[-1]))
        # else a type definition, which validation refuses
    shapes = _shapes(fragments)
    return Measured(
        [(node, _sum(definition, shapes)) for node, definition in operations],
        visited=sum(each.visited for each in definitions),
        comparisons=sum(each.comparisons for each in definitions),
    )


def _walk(selection_set: SelectionSetNode, sensitive: Set[str], *, meta: bool) -> _Definition:
    """Measure one definition; `meta` is whether it lies inside introspection as a whole."""
    depth = inner_depth = most_lists = aliases = roots = schemas = types = secrets = 0
    visited = comparisons = 0
    spreads: list[Spread] = []
    pending: list[Pending] = [(selection_set, 0, 0, meta)]
    while pending:
        current, around, lists, inside = pending.pop()
        named: dict[str, int] = {}
        for selection in current.selections:
            visited += 1
            if isinstance(selection, FragmentSpreadNode):
                spreads.append((selection.name.value, around, lists))
                continue
            if isinstance(selection, InlineFragmentNode):
                pending.append((selection.selection_set, around, lists, inside))
                continue
            assert isinstance(selection, FieldNode)  # there is no other kind
            name = selection.name.value
            aliases += selection.alias is not None
            shown = selection.alias.value if selection.alias else name
            comparisons += named.get(shown, 0)
            named[shown] = named.get(shown, 0) + 1
            if not around:
                roots += 1
                schemas += name == "__schema"
                types += name == "__type"
                secrets += name in sensitive
            now_inside = inside or (not around and name in META_ROOTS)
            now_lists = lists + (now_inside and name == "fields")
            if now_inside:
                inner_depth, most_lists = max(inner_depth, around + 1), max(most_lists, now_lists)
            else:
                depth = max(depth, around + 1)
            if selection.selection_set:
                pending.append((selection.selection_set, around + 1, now_lists, now_inside))
    own = Shape(depth, inner_depth, most_lists, aliases, roots, schemas, types, secrets)
    return _Definition(own, spreads, visited, comparisons)


def _shapes(fragments: dict[str, _Definition]) -> dict[str, Shape]:
    """Measure all fragments, each after those that it spreads."""
    shapes: dict[str, Shape] = {}
    for first in fragments:
        path = [(first, iter(fragments[first].spreads))] if first not in shapes else []
        on_path = {first}
        while path:
            name, spreads = path[-1]
            for spread, _around, _lists in spreads:
                if spread in fragments and spread not in shapes and spread not in on_path:
                    path.append((spread, iter(fragments[spread].spreads)))
                    on_path.add(spread)
                    break
            else:
                path.pop()
                on_path.discard(name)
                shapes[name] = _sum(fragments[name], shapes)
    return shapes


def _sum(definition: _Definition, shapes: dict[str, Shape]) -> Shape:
    """Add to a definition what it spreads."""
    total = definition.own
    for name, around, lists in definition.spreads:
        if (more := shapes.get(name)) is None:
            continue  # unknown, or closing a cycle: both are for validation to report
        total = replace(
            total,
            depth=max(total.depth, around + more.depth if more.depth else 0),
            inner_depth=max(
                total.inner_depth, around + more.inner_depth if more.inner_depth else 0
            ),
            lists=max(total.lists, lists + more.lists),
            aliases=total.aliases + more.aliases,
        )
        if not around:
            total = replace(
                total,
                roots=total.roots + more.roots,
                schemas=total.schemas + more.schemas,
                types=total.types + more.types,
                sensitive=total.sensitive + more.sensitive,
            )
    return total
