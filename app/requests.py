"""Reads GraphQL requests strictly: what is not exactly one is refused, never guessed at."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import parse_qsl

import orjson
from starlette.requests import Request

from app.refusals import Case, Refusal
from app.trusted import document_id

DEEPEST = (
    64  # arrays and objects in one another; no input of ours needs more, and coercion recurses
)
PARAMETERS = ("documentId", "query", "operationName", "variables", "extensions")


@dataclass(frozen=True)
class GraphQLRequest:
    """The parameters of one request, on any transport.

    `query` is empty when `document_id` stands for a registered document.
    """

    query: str
    operation_name: str | None = None
    variables: dict[str, Any] | None = None
    extensions: dict[str, Any] | None = None
    document_id: str | None = None

    @classmethod
    def of(cls, body: object) -> GraphQLRequest:
        """Return the request that a decoded JSON body holds; raises Refusal (MALFORMED)."""
        if isinstance(body, list):
            raise malformed("Batching is off: send one request at a time.")
        if not isinstance(body, dict):
            raise malformed("The body must be a JSON object.")
        id_, query, name, variables, extensions = (body.get(key) for key in PARAMETERS)
        for key, text in (("documentId", id_), ("operationName", name)):
            if not isinstance(text, str | None):
                raise malformed(f"The parameter '{key}' must be a string or null.")
        for key, value in (("variables", variables), ("extensions", extensions)):
            if not isinstance(value, dict | None):
                raise malformed(f"The parameter '{key}' must be an object or null.")
        hashed = _persisted(extensions or {})
        if hashed is not None and id_ is not None:
            raise malformed("Give 'documentId' or 'extensions.persistedQuery', not both.")
        if query in (None, "") and (found := hashed if id_ is None else id_) is not None:
            return cls("", name, variables, extensions, found)
        if not isinstance(query, str):
            raise malformed("The parameter 'query' must be a string.")
        if id_ is not None:
            raise malformed("Give 'query' or 'documentId', not both.")
        if hashed is not None and hashed != document_id(query):
            raise malformed("The hash in 'extensions.persistedQuery' is not that of the query.")
        return cls(query, name, variables, extensions)

    @classmethod
    def of_query_string(cls, raw: bytes) -> GraphQLRequest:
        """Return the request that a URL's query string holds; raises Refusal (MALFORMED)."""
        try:
            pairs = parse_qsl(
                raw.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=20
            )
        except ValueError:  # a UnicodeDecodeError, or too many fields
            raise malformed("The query string must be percent-encoded UTF-8.") from None
        body: dict[str, Any] = {}
        for key, value in pairs:
            if key in body:
                raise malformed(f"The parameter '{key[:20]}' is given twice.")
            body[key] = decode(value, key) if key in ("variables", "extensions") else value
        body["operationName"] = body.get("operationName") or None  # an empty one counts as left out
        return cls.of(body)


def _persisted(extensions: dict[str, Any]) -> str | None:
    """Return the document id that the extension `persistedQuery` holds, as Apollo spells it."""
    match extensions.get("persistedQuery"):
        case None:
            return None
        case {"version": 1, "sha256Hash": str(hexadecimal)}:
            return f"sha256:{hexadecimal}"
    raise malformed("The extension 'persistedQuery' must be {version: 1, sha256Hash}.")


def malformed(message: str) -> Refusal:
    """Return the refusal of something that is not a GraphQL request."""
    return Refusal(Case.MALFORMED, message)


def decode(text: bytes | str, name: str = "body") -> object:
    """Return the value of strict JSON: UTF-8, no NaN, not too deep. Raises Refusal (MALFORMED)."""
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise malformed(f"The {name} is not JSON: {error}.") from None
    if _deeper_than(DEEPEST, value):
        raise malformed(f"The {name} is nested more than {DEEPEST} deep.")
    return cast("object", value)


def _deeper_than(most: int, value: object) -> bool:
    level = [value]
    for _ in range(most + 1):
        level = [
            inner
            for outer in level
            if isinstance(outer, dict | list)
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return False
    return True


async def chunks(request: Request, most: int) -> AsyncGenerator[bytes, None]:
    """Yield the body, and refuse it (TOO_LARGE) as soon as it is known to exceed `most` bytes."""
    too_large = Refusal(Case.TOO_LARGE, f"The body may have {most} bytes.")
    declared = request.headers.get("content-length", "0")
    if not declared.isdecimal() or int(declared) > most:
        raise too_large
    seen = 0
    async for chunk in request.stream():
        seen += len(chunk)
        if seen > most:
            raise too_large
        yield chunk


async def body(request: Request, most: int) -> bytes:
    """Return the whole body; raises Refusal (TOO_LARGE)."""
    return b"".join([chunk async for chunk in chunks(request, most)])
