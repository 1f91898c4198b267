"""Every way to refuse a request before its operation runs: one table for all transports."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, unique
from typing import Any

from graphql import GraphQLError

MOST_ERRORS = 10  # in one answer
LONGEST_MESSAGE = 500  # characters; graphql-core quotes what it blames, however long


@unique
class Case(Enum):
    """A row: status under `application/graphql-response+json`, under `application/json`, code.

    The first five rows are GraphQL's own refusals. The GraphQL-over-HTTP specification wants them
    with 200 for clients that only know `application/json`; sockets and event streams use the code
    alone.
    """

    UNPARSABLE = (400, 200, "GRAPHQL_PARSE_FAILED")
    INVALID = (400, 200, "GRAPHQL_VALIDATION_FAILED")
    VARIABLES = (400, 200, "BAD_USER_INPUT")
    OPERATION = (400, 200, "OPERATION_RESOLUTION_FAILURE")
    UNREGISTERED = (400, 200, "PERSISTED_QUERY_NOT_FOUND")
    MALFORMED = (400, 400, "BAD_REQUEST")
    CREDENTIALS = (401, 401, "UNAUTHENTICATED")
    CROSS_SITE = (403, 403, "FORBIDDEN")
    METHOD = (405, 405, "BAD_REQUEST")
    NOT_ACCEPTABLE = (406, 406, "BAD_REQUEST")
    TOO_LARGE = (413, 413, "BAD_REQUEST")
    MEDIA_TYPE = (415, 415, "BAD_REQUEST")
    THROTTLED = (429, 429, "RATE_LIMITED")
    FAULT = (500, 500, "INTERNAL_SERVER_ERROR")
    UNAVAILABLE = (503, 503, "SERVICE_UNAVAILABLE")

    def __init__(self, status: int, plain_status: int, code: str) -> None:
        self.status = status
        self.plain_status = plain_status
        self.code = code

    @property
    def is_of_graphql(self) -> bool:
        """Whether the document or its variables are refused, not the request around them."""
        return self.plain_status == 200


class Refusal(Exception):
    """The request is answered with `errors` alone; `headers` go with it on HTTP."""

    def __init__(
        self, case: Case, *errors: str | GraphQLError, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(*errors)
        self.case = case
        self.headers = dict(headers or {})
        self.errors = [_formatted(error, case.code) for error in errors[:MOST_ERRORS]]


def _formatted(error: str | GraphQLError, code: str) -> dict[str, Any]:
    shown: dict[str, Any] = {"message": error} if isinstance(error, str) else {**error.formatted}
    if len(shown["message"]) > LONGEST_MESSAGE:
        shown["message"] = shown["message"][:LONGEST_MESSAGE] + "…"
    shown["extensions"] = {**shown.get("extensions", {}), "code": code}
    return shown
