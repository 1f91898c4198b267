"""What schemathesis has to know of us: scalars, ids that exist, who asks, and what is a fault."""

from __future__ import annotations

import os
import random
import re
from collections import Counter
from pathlib import Path
from typing import Any

import graphql
import orjson
import schemathesis
from graphql import (
    ArgumentNode,
    FieldNode,
    NameNode,
    ObjectFieldNode,
    SelectionSetNode,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    visit,
)
from hypothesis import strategies as st
from schemathesis.graphql import nodes

ROOT = Path(__file__).parents[2]
KNOWN = orjson.loads(Path(os.environ["PROBING_KNOWN"]).read_bytes())
TALLY = Path(os.environ["PROBING_TALLY"])
SCHEMA = graphql.build_schema((ROOT / "schema" / "schema.graphql").read_text())
DEEPEST = 5  # fields in one another; deeper ones are refused, or dear, and tell nothing new
MOSTLY = 0.85  # of what is invented is replaced by what is there
SENDS_AWAY = re.compile("signOut|endSessions|changePassword|resetPassword|eraseMyAccount")
SPOILS = re.compile("(suspend|close|leave)Company|disableAccount|transferOwnership|removeMember")
OWN_TASKS = re.compile("(accept|decline|submit)Task")  # of a contractor, who names no company
FAULTS = {"INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE", "TIMEOUT"}

tally: Counter[str] = Counter()
state = {"administrator": 0, "sacrificed": 0}


def _strings(*likely: str) -> Any:
    return st.one_of(st.sampled_from(likely), st.sampled_from(likely), st.text(max_size=40)).map(
        nodes.String
    )


SCALARS = {
    "Cursor": _strings("", "AAAA"),
    "EmailAddress": _strings("new@work.example", "c1@work0.example", "a@b", "ж@пример.рф"),
    "CountryCode": _strings("DE", "US", "RU", "XX"),
    "SubdivisionCode": _strings("US-TX", "DE-BE", "US"),
    "CurrencyCode": _strings("USD", "EUR", "RUB", "XXX"),
    "Decimal": _strings("0", "10", "1500.50", "-1", "0.001", "9" * 30),
    "URL": _strings("https://work.example/x", "javascript:alert(1)", "/x"),
    "Date": st.one_of(st.dates().map(str), st.sampled_from(["2026-02-30", "0001-01-01"])).map(
        nodes.String
    ),
    "DateTime": st.sampled_from(
        ["2026-03-01T12:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"]
    ).map(nodes.String),
}
for name, kind in SCHEMA.type_map.items():
    if isinstance(kind, graphql.GraphQLScalarType) and not graphql.is_specified_scalar_type(kind):
        schemathesis.graphql.scalar(name, SCALARS.get(name, _strings("x")))


class Sensible(Visitor):
    """Puts ids and texts that exist in the place of most invented ones; leaves deep fields out."""

    def __init__(self, types: TypeInfo, known: dict[str, Any], dice: random.Random) -> None:
        super().__init__()
        self.types, self.known, self.dice, self.depth = types, known, dice, 0

    def enter_field(self, *_args: Any) -> None:
        self.depth += 1

    def leave_field(self, node: FieldNode, *_args: Any) -> Any:
        self.depth -= 1
        if node.selection_set is None:
            return None
        if self.depth >= DEEPEST:
            return graphql.REMOVE
        if self.depth and node.selection_set.selections:
            return None
        told = FieldNode(name=NameNode(value="__typename"), arguments=(), directives=())
        selections = (*node.selection_set.selections, told)
        return FieldNode(
            alias=node.alias,
            name=node.name,
            arguments=node.arguments,
            directives=node.directives,
            selection_set=SelectionSetNode(selections=selections),
        )

    def enter_string_value(
        self, _node: Any, _key: Any, parent: Any, _path: Any, around: list[Any]
    ) -> Any:
        return self._instead([*around, parent])

    enter_int_value = enter_string_value

    def _instead(self, around: list[Any]) -> Any:
        """Return a value in the place of an invented one; None keeps that."""
        asked = self.types.get_input_type()
        if asked is None or self.dice.random() > MOSTLY:
            return None
        holders = [each for each in around if isinstance(each, ArgumentNode | ObjectFieldNode)]
        name = holders[-1].name.value if holders else ""
        kind = graphql.get_named_type(asked)
        if kind is graphql.GraphQLInt:
            return nodes.Int(self.dice.randint(1, 50))
        if kind.name == "Cursor":
            return graphql.NullValueNode() if asked is kind else None
        if kind is not graphql.GraphQLID:
            found = self.known["texts"].get(name)
            return found and nodes.String(self.dice.choice(found))
        if name in ("id", "ids"):  # of what its field is called after
            name = next(each for each in reversed(around) if isinstance(each, FieldNode)).name.value
        root = next(each for each in around if isinstance(each, FieldNode)).name.value
        noun = "ownTask" if OWN_TASKS.fullmatch(root) else re.sub("Ids?$", "", name)
        ids = self.known["ids"]
        every = [id for found in ids.values() for id in found]
        return nodes.String(self.dice.choice(ids.get(noun, every)))


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
    """Make the document sensible, the same way each time; ask as who is to ask."""
    label = case.operation.label
    asking = _asking(label)
    document = case.body
    if not isinstance(document, graphql.DocumentNode):
        document = graphql.parse(document)
    types, dice = TypeInfo(SCHEMA), random.Random(graphql.print_ast(document))
    sensible = TypeInfoVisitor(types, Sensible(types, asking, dice))
    case.body = graphql.print_ast(visit(document, sensible))
    token = asking["token"]
    if SENDS_AWAY.search(label):
        token = KNOWN["sacrificed"][state["sacrificed"] % len(KNOWN["sacrificed"])]
        state["sacrificed"] += 1
    case.headers = {**(case.headers or {}), "Authorization": f"Bearer {token}"}


@schemathesis.hook
def after_call(context: Any, case: Any, response: Any) -> None:
    """Keep the tally of what was answered; follow who was signed out by the next administrator."""
    answer = _json(response)
    label, codes = case.operation.label, _codes(answer)
    data = next(iter((answer.get("data") or {None: None}).values()))
    kind = data.get("__typename", "data") if isinstance(data, dict) else "data"
    tally[f"{label}: {response.status_code} {codes or (kind if data is not None else 'null')}"] += 1
    TALLY.write_text("\n".join(f"{count:5} {what}" for what, count in sorted(tally.items())))
    if response.status_code == 401 and not (SENDS_AWAY.search(label) or SPOILS.search(label)):
        state["administrator"] += 1
        assert state["administrator"] < len(KNOWN["administrators"]) - 1, "nobody is signed in"


@schemathesis.check
def no_fault(context: Any, response: Any, case: Any) -> None:
    """Whatever is asked, nothing breaks."""
    codes = FAULTS.intersection(_codes(_json(response)))
    assert response.status_code < 500, f"answered with {response.status_code}"
    assert not codes, f"answered with {codes}: {response.text[:500]}"


def _asking(label: str) -> dict[str, Any]:
    """The administrator of the moment; the last one for what would spoil the others' companies."""
    found: dict[str, Any] = KNOWN["administrators"][
        -1 if SPOILS.search(label) else state["administrator"]
    ]
    return found


def _json(response: Any) -> dict[str, Any]:
    try:
        found = orjson.loads(response.content)
    except orjson.JSONDecodeError:
        return {}
    return found if isinstance(found, dict) else {}


def _codes(answer: dict[str, Any]) -> list[str]:
    errors = answer.get("errors") or []
    return sorted({str(error.get("extensions", {}).get("code")) for error in errors})
