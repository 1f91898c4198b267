"""Documents, parsed, measured and validated once.

A document of a stranger is dangerous by its shape before any rule of ours runs. So its length is
looked at first, its tokens are counted while it is parsed, its operations are measured before it is
validated, and all of that happens off the event loop, one document at a time.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Mapping, Set
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import strawberry
from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    parse,
)

from app.cost import Price, PriceList
from app.refusals import Case, Refusal
from app.scanning import Tokens, scan
from app.shape import Limits, measure, spoken
from app.trusted import BrokenDocuments, document_id
from app.validation import COMPARISONS, TOO_MANY_COMPARISONS, complaints

CHARACTERS = 64 * 1024
TOKENS = 4_000
COMMENTS = 500
OPERATIONS = 50
FRAGMENTS = 50
DIRECTIVES = 50
SHARED_VARIABLES = 10_000  # uses in fragments, once for each operation: validation repeats them
LONG = 1_000  # tokens; of what is wrong with such a document one error is told
WAITING = 64  # documents, for the one that is read
KEPT_BYTES = 32 * 1024 * 1024
BYTES_A_TOKEN = 1024  # what a parsed token keeps alive, generously


@dataclass(frozen=True)
class Operation:
    """One operation of a valid document that keeps all limits."""

    name: str | None
    kind: OperationType
    document: DocumentNode
    introspects: bool
    price: Price
    is_registered: bool = False


@dataclass(frozen=True)
class Prepared:
    """A valid document by its operations; `size` estimates the bytes it keeps alive."""

    operations: Mapping[str | None, Operation]
    size: int

    def operation(self, name: str | None) -> Operation:
        """Return the operation to run.

        Raises Refusal (OPERATION) when `name` names none, or is missing where there are several.
        """
        if name is None and len(self.operations) > 1:
            raise Refusal(
                Case.OPERATION, "The document has several operations: name the one to run."
            )
        if name is None:
            return next(iter(self.operations.values()))
        if name not in self.operations:
            raise Refusal(Case.OPERATION, "The document has no operation of that name.")
        return self.operations[name]


class Documents:
    """Prepared documents, the least recently used forgotten beyond `kept_bytes`.

    Registered ones are never forgotten, and may be asked for by their id.
    `sensitive` names the mutations that take a password, code or token: an operation may hold one
    at most, so that aliases do not buy guesses.
    """

    def __init__(
        self,
        schema: strawberry.Schema,
        *,
        sensitive: Set[str] = frozenset(),
        limits: Limits | None = None,
        kept_bytes: int = KEPT_BYTES,
    ) -> None:
        self.schema: GraphQLSchema = schema._schema  # noqa: SLF001 - it has no public name
        self._prices = PriceList(self.schema)
        self.size = 0
        self._waiting = 0
        self._sensitive = sensitive
        self._limits = limits or Limits()
        self._kept_bytes = kept_bytes
        self._known: OrderedDict[str, Prepared] = OrderedDict()
        self._registered: dict[str, Prepared] = {}
        # One thread: a flood of strange documents queues up behind itself, known ones pass it by.
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="documents")

    def __len__(self) -> int:
        return len(self._known)

    def register(self, named: Mapping[str, str]) -> None:
        """Keep documents for good, by their names and their hashes.

        Raises BrokenDocuments for the first that is not valid, breaks a limit, or takes the name of
        another.
        """
        for name, source in named.items():
            try:
                _look_at_length(source)
                prepared = self._read(source, may_introspect=True)
            except Refusal as refusal:
                why = " ".join(error["message"] for error in refusal.errors)
                raise BrokenDocuments(f"The document {name} is broken: {why}") from None
            operations = {
                each: replace(operation, is_registered=True)
                for each, operation in prepared.operations.items()
            }
            hashed = document_id(source)
            kept = self._registered.setdefault(hashed, replace(prepared, operations=operations))
            if self._registered.setdefault(name, kept) is not kept:
                raise BrokenDocuments(f"There are two documents called {name}.")

    def registered(self, id_: str) -> Prepared:
        """Return the registered document of a name or hash; raises Refusal (UNREGISTERED)."""
        if (found := self._registered.get(id_)) is None:
            raise Refusal(Case.UNREGISTERED, "PersistedQueryNotFound")  # some clients read this
        return found

    async def prepare(
        self, source: str, *, may_introspect: bool, only_registered: bool = False
    ) -> Prepared:
        """Return `source` parsed and validated.

        Raises Refusal (UNPARSABLE, INVALID, UNAVAILABLE when too many wait, UNREGISTERED). What is
        refused is not kept: it would push out what is used. Field names are suggested to those only
        who `may_introspect`.
        """
        _look_at_length(source)
        key = document_id(source)
        if (trusted := self._registered.get(key)) is not None:
            return trusted
        if only_registered:
            raise Refusal(Case.UNREGISTERED, "Only registered documents are open to you.")
        if (known := self._known.get(key)) is not None:
            self._known.move_to_end(key)
            return known
        prepared = await self._in_turn(source, may_introspect)
        if key not in self._known:  # another request may have been first
            self._keep(key, prepared)
        return prepared

    async def _in_turn(self, source: str, may_introspect: bool) -> Prepared:
        if self._waiting >= WAITING:
            raise Refusal(
                Case.UNAVAILABLE, "Too many new documents at once.", headers={"Retry-After": "1"}
            )
        self._waiting += 1
        try:
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(self._reader, self._read, source, may_introspect)
        finally:
            self._waiting -= 1

    def _keep(self, key: str, prepared: Prepared) -> None:
        self._known[key] = prepared
        self.size += prepared.size
        while self.size > self._kept_bytes:
            _, forgotten = self._known.popitem(last=False)
            self.size -= forgotten.size

    def _read(self, source: str, may_introspect: bool) -> Prepared:
        """Parse, measure, validate, price: each step is safe because of the one before."""
        tokens = _look_at_tokens(source)
        try:
            document = parse(source, max_lexical_tokens=TOKENS, max_comments=COMMENTS)
        except GraphQLError as error:
            raise Refusal(Case.UNPARSABLE, error) from None
        broken = _lexical_complaints(document, source)
        measured = measure(document, self._sensitive)
        for node, shape in measured.operations:
            broken += shape.complaints(node.operation, self._limits)
        if measured.comparisons > COMPARISONS:
            broken.append(TOO_MANY_COMPARISONS)
        if broken:
            raise Refusal(Case.INVALID, *dict.fromkeys(broken))
        errors = complaints(
            self.schema,
            document,
            is_long=tokens.all > LONG,
            has_variables=tokens.variables > 0,
            hide_suggestions=not may_introspect,
        )
        if errors:
            raise Refusal(Case.INVALID, *errors)
        prices = self._prices.price(document)
        operations = {
            name: Operation(name, node.operation, document, shape.introspects, prices[name])
            for node, shape in measured.operations
            for name in [node.name.value if node.name else None]
        }
        return Prepared(
            operations, 2 * len(source) + (tokens.all + tokens.comments) * BYTES_A_TOKEN
        )


def _look_at_length(source: str) -> None:
    if len(source) > CHARACTERS:
        raise Refusal(Case.INVALID, _limit("characters", len(source), CHARACTERS))


def _look_at_tokens(source: str) -> Tokens:
    tokens = scan(source)
    counts = (
        ("tokens", tokens.all, TOKENS),
        ("comments", tokens.comments, COMMENTS),
        ("directives", tokens.directives, DIRECTIVES),
    )
    if over := [_limit(name, has, most) for name, has, most in counts if has > most]:
        raise Refusal(Case.INVALID, *over)
    return tokens


def _lexical_complaints(document: DocumentNode, source: str) -> list[str]:
    fragments = [each for each in document.definitions if isinstance(each, FragmentDefinitionNode)]
    operations = sum(isinstance(each, OperationDefinitionNode) for each in document.definitions)
    shared = sum(
        scan(source[each.loc.start : each.loc.end]).variables for each in fragments if each.loc
    )
    counts = (
        ("operations", operations, OPERATIONS),
        ("fragments", len(fragments), FRAGMENTS),
        ("variables in fragments, times operations", operations * shared, SHARED_VARIABLES),
    )
    return [_limit(name, has, most) for name, has, most in counts if has > most]


def _limit(name: str, has: int, most: int) -> str:
    return f"The limit on {name} is {most}; this document has {spoken(has)}."
