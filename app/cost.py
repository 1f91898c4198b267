"""What an operation costs, told from its document, the schema, and the variables before it runs.

A leaf costs nothing and an object 1. A list costs its size times (1 + what is selected of an item):
a connection has as many items as `first` says, a plain list as many as its @listSize. A mutation
costs 10 more than what is selected of its answer, and 1 for each item of a list that it is given.
Introspection has limits of its own and costs nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
    is_list_type,
    value_from_ast_untyped,
)
from strawberry.schema.schema_converter import GraphQLCoreConverter

from models.policy import policy
from schema.directives import ListSize

MUTATION = 10
FREE = ("__schema", "__type")

Variables: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True)
class PageSize:
    """How many items a page has: the argument `first`, else what a page has by default."""

    first: ValueNode | None

    def count(self, variables: Variables) -> int:
        """Return the number, within the bounds of a page: what is beyond them is read by nobody."""
        given = self.first
        value = variables.get(given.name.value) if isinstance(given, VariableNode) else given
        if isinstance(value, IntValueNode):
            value = int(value.value)
        if isinstance(value, int):
            return min(max(value, 0), policy().page_limit)
        return policy().page_size


@dataclass(frozen=True)
class Items:
    """How many items all lists within some arguments have, `least` where there is none."""

    given: tuple[ValueNode, ...]
    least: int = 0

    def count(self, variables: Variables) -> int:
        """Return the number."""
        items, pending = 0, list[Any](self.given)
        while pending:
            value = pending.pop()
            match value:
                case VariableNode():
                    pending.append(variables.get(value.name.value))
                case ListValueNode():
                    items += len(value.values)
                    pending += value.values
                case ObjectValueNode():
                    pending += [inner.value for inner in value.fields]
                case list():
                    items += len(value)
                    pending += value
                case dict():
                    pending += value.values()
        return max(items, self.least)


Size: TypeAlias = int | PageSize | Items


@dataclass
class Price:
    """A sum: what is known beforehand, and parts that are taken so many times.

    Parts may be shared, as fragments are; each is added up once whatever spreads it.
    """

    fixed: int = 0
    parts: list[tuple[Size, Price]] = field(default_factory=list)
    defaults: Variables = field(default_factory=dict)

    def add(self, size: Size, price: Price) -> None:
        """Add what costs `price` so many times."""
        if isinstance(size, int) and not price.parts:
            self.fixed += size * price.fixed
        else:
            self.parts.append((size, price))

    def of(self, variables: Variables | None) -> int:
        """Return what it comes to with these variables."""
        return _sum(self, {**self.defaults, **(variables or {})}, {})


def _sum(price: Price, variables: Variables, known: dict[int, int]) -> int:
    if (found := known.get(id(price))) is None:
        found = price.fixed
        for size, part in price.parts:
            times = size if isinstance(size, int) else size.count(variables)
            found += times * _sum(part, variables, known)
        known[id(price)] = found
    return found


class PriceList:
    """Prices the operations of documents that are valid for a schema.

    Raises ValueError for a schema with a list of objects that does not declare its size.
    """

    def __init__(self, schema: GraphQLSchema) -> None:
        self._schema = schema
        self._sizes: dict[tuple[str, str], ListSize] = {}
        for holder in schema.type_map.values():
            if not isinstance(holder, GraphQLObjectType) or holder.name.startswith("__"):
                continue
            for name, each in holder.fields.items():
                if _is_plain_list(holder, each):
                    self._sizes[holder.name, name] = _declared(holder, name, each)

    def price(self, document: DocumentNode) -> dict[str | None, Price]:
        """Return the prices of a document's operations by their names, in one walk over it."""
        walk = _Walk(self._schema, self._sizes, _fragments(document))
        return {
            node.name.value if node.name else None: walk.operation(node)
            for node in document.definitions
            if isinstance(node, OperationDefinitionNode)
        }


@dataclass
class _Walk:
    schema: GraphQLSchema
    sizes: Mapping[tuple[str, str], ListSize]
    fragments: Mapping[str, FragmentDefinitionNode]
    known: dict[str, Price] = field(default_factory=dict)

    def operation(self, node: OperationDefinitionNode) -> Price:
        root = self.schema.get_root_type(node.operation)
        price = self.selection(root, node.selection_set)
        defaults = {
            each.variable.name.value: value_from_ast_untyped(each.default_value)
            for each in node.variable_definitions or ()
            if each.default_value is not None
        }
        return Price(price.fixed, price.parts, defaults)

    def selection(self, holder: GraphQLNamedType | None, node: SelectionSetNode) -> Price:
        """Add up a selection; only fields and spreads recurse, and limits bound how deep."""
        total = Price()
        pending = [(holder, node)]
        while pending:
            within, current = pending.pop()
            for each in current.selections:
                if isinstance(each, FragmentSpreadNode):
                    total.add(1, self.fragment(each.name.value))
                elif isinstance(each, InlineFragmentNode):
                    condition = each.type_condition
                    kind = self.schema.get_type(condition.name.value) if condition else within
                    pending.append((kind, each.selection_set))
                elif isinstance(each, FieldNode):
                    self.field(total, within, each)
        return total

    def fragment(self, name: str) -> Price:
        if name not in self.known:
            node = self.fragments[name]
            within = self.schema.get_type(node.type_condition.name.value)
            self.known[name] = self.selection(within, node.selection_set)
        return self.known[name]

    def field(self, total: Price, holder: GraphQLNamedType | None, node: FieldNode) -> None:
        """Add one field, if it has fields of its own."""
        name = node.name.value
        if node.selection_set is None or name in FREE:
            return
        assert isinstance(holder, GraphQLObjectType | GraphQLInterfaceType)
        kind = get_named_type(holder.fields[name].type)
        price = self.selection(kind, node.selection_set)
        given = {argument.name.value: argument.value for argument in node.arguments or ()}
        if holder is self.schema.mutation_type:
            total.fixed += MUTATION
            total.add(Items(tuple(given.values())), Price(1))
        elif not _is_of_page(holder):  # else the connection has counted it
            price = Price(1 + price.fixed, price.parts)
        total.add(self.size(holder, name, kind, given), price)

    def size(
        self,
        holder: GraphQLNamedType,
        name: str,
        kind: GraphQLNamedType,
        given: Mapping[str, ValueNode],
    ) -> Size:
        if _is_connection(kind):
            return PageSize(given.get("first"))
        if (declared := self.sizes.get((holder.name, name))) is None:
            return 1
        if isinstance(declared.assumed_size, int):
            return declared.assumed_size
        named = declared.slicing_arguments or ()
        return Items(tuple(given[each] for each in named if each in given), least=1)


def _fragments(document: DocumentNode) -> dict[str, FragmentDefinitionNode]:
    return {
        node.name.value: node
        for node in document.definitions
        if isinstance(node, FragmentDefinitionNode)
    }


def _is_connection(kind: GraphQLNamedType) -> bool:
    return kind.name.endswith("Connection")


def _is_of_page(holder: GraphQLNamedType) -> bool:
    return holder.name.endswith(("Connection", "Edge"))


def _is_plain_list(holder: GraphQLObjectType, each: GraphQLField) -> bool:
    return (
        is_list_type(get_nullable_type(each.type))
        and not is_leaf_type(get_named_type(each.type))
        and not _is_connection(holder)
    )


def _declared(holder: GraphQLObjectType, name: str, each: GraphQLField) -> ListSize:
    definition = each.extensions[GraphQLCoreConverter.DEFINITION_BACKREF]
    for directive in definition.directives:
        if isinstance(directive, ListSize):
            return directive
    raise ValueError(f"{holder.name}.{name} is a list of objects and declares no @listSize")
