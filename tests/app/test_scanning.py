"""Tokens counted without parsing: as many as the parser finds."""

import pytest
from graphql import TokenKind, parse

from app.scanning import scan
from bench.explosives import BOMBS
from tests.app.test_documents import REFUSED, STANDARD
from tests.asking import DOCUMENTS

ODD = {
    "strings": r'{ a(b: "c \" # @ $ { \\", d: "") }',
    "block strings": '{ a(b: """ " "" \\""" # @ $\n\\ """, c: """""") }',
    "numbers": "{ a(b: -1, c: 1.5e+10, d: [0 1 -2.0E-3]) }",
    "ignored characters": "\ufeff{,a\t,\r\n# ж\r#\n b}",
    "variables and directives": "query($a:[Int!]! = [1]@x){...on A@skip(if:$a){b@c}}",
}
SOURCES = {
    **{path.stem: path.read_text() for path in DOCUMENTS.glob("*.graphql")},
    **REFUSED,
    **{name: bomb.document for name, bomb in BOMBS.items()},
    **ODD,
    "standard introspection": STANDARD,
}


@pytest.mark.parametrize("name", SOURCES)
def test_as_many_tokens_are_counted_as_the_parser_finds(name: str):
    document = parse(SOURCES[name])
    found = dict.fromkeys(TokenKind, 0)
    token = document.loc.start_token.next
    while token.kind is not TokenKind.EOF:
        found[token.kind] += 1
        token = token.next

    counted = scan(SOURCES[name])

    comments = found.pop(TokenKind.COMMENT)
    assert counted == (
        sum(found.values()), comments, found[TokenKind.AT], found[TokenKind.DOLLAR],
    )  # fmt: skip


@pytest.mark.parametrize("source", ['"' * 60_000, '"""' + '\\"' * 30_000, "\\" * 60_000, '"\\' * 9])
def test_what_never_ends_is_counted_once_and_left_to_the_parser(source: str):
    assert scan(source).all <= len(source)
