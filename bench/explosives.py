"""Documents made to hurt, each with the words by which the service refuses it."""

from __future__ import annotations

from typing import NamedTuple


class Bomb(NamedTuple):
    """A document, and how the refusal names the limit that it breaks."""

    document: str
    limit: str


def _each(text: str, count: int) -> str:
    return "".join(text.format(i=i, next=i + 1) for i in range(count))


def _nested(opening: str, depth: int, inner: str) -> str:
    return opening * depth + inner + "}" * depth


_COMPANY = "{ company { ...F0 } }"
BOMBS = {
    "fragment bomb, 2^48 fields": Bomb(
        _COMPANY
        + _each("fragment F{i} on Company {{ ...F{next} ...F{next} }} ", 48)
        + "fragment F48 on Company { onboarding { byStage { count } } }",
        "cost",
    ),
    "fragment bomb, 2^48 root fields": Bomb(
        "{ ...F0 }"
        + _each("fragment F{i} on Query {{ ...F{next} ...F{next} }} ", 48)
        + "fragment F48 on Query { agreements { id } }",
        "root fields",
    ),
    "fragment bomb, 2^48 aliases": Bomb(
        _COMPANY
        + _each(
            "fragment F{i} on Company {{"
            " a: company {{ ...F{next} }} b: company {{ ...F{next} }} }} ",
            48,
        )
        + "fragment F48 on Company { id }",
        "aliases",
    ),
    "49 fragments, each in all before it": Bomb(
        _COMPANY
        + "".join(
            f"fragment F{i} on Company {{ id {''.join(f'...F{j} ' for j in range(i + 1, 50))} }} "
            for i in range(50)
        ),
        "comparisons of repeated fields",
    ),
    "flood of aliases": Bomb("{" + _each("a{i}: viewer {{ id }} ", 600) + "}", "aliases"),
    "flood of one field": Bomb(
        "{ company {" + "id " * 3_900 + "} }", "comparisons of repeated fields"
    ),
    "flood of one nested field": Bomb(
        "{ company {" + "settings { timezone } " * 900 + "} }", "comparisons"
    ),
    "wide: 900 root fields": Bomb("{" + _each("f{i} {{ id }} ", 900) + "}", "root fields"),
    "deep: 190 fields": Bomb("{" + _nested("company {", 190, "id") + "}", "depth"),
    "flood of directives": Bomb("{ viewer " + "@a " * 1_900 + "{ id } }", "directives"),
    "introspection loop": Bomb(
        "{ __schema { types {" + _nested("fields { type {", 6, "name" + "}" * 6) + "} } }",
        "fields inside fields",
    ),
    "1 000 operations": Bomb(_each("query Q{i} {{ a }} ", 1_000), "tokens"),
    "50 operations that share 1 500 variables": Bomb(
        _each("query Q{i}($a: ID!) {{ ...F }} ", 50)
        + "fragment F on Query { nodes(ids: ["
        + "$a " * 1_500
        + "]) { id } }",
        "variables in fragments, times operations",
    ),
    "comment of 200 kB": Bomb("#" + "x" * 200_000 + "\n{ viewer { id } }", "characters"),
    "30 000 comments": Bomb("#\n" * 30_000 + "{ viewer { id } }", "comments"),
    "20 000 tokens": Bomb("{" + "a " * 20_000 + "}", "tokens"),
    "fan-out of 6 800 objects": Bomb(
        "{ company {"
        + _each(
            "t{i}: tasks(first: 200) {{ nodes {{ contractor {{ managers {{ name }}"
            " stages {{ key }} }} events {{ id }} }} }} ",
            2,
        )
        + "} }",
        "cost",
    ),
}
