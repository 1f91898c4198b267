"""Words the errors of operations that ran: problems for people, the unforeseen for the log only."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import Any

from graphql import GraphQLError

from app.engines import is_transient
from app.refusals import MOST_ERRORS, Case
from models.problems import InvalidInput, NotPermitted, NotSignedIn, Problem

log = logging.getLogger("muster")

CODES: dict[type[Problem], str] = {
    NotSignedIn: Case.CREDENTIALS.code,
    NotPermitted: Case.CROSS_SITE.code,
}


def shown(errors: Iterable[Exception], locale: str, request_id: str) -> list[dict[str, Any]]:
    """Return what a client reads of `errors`: the first ten, problems worded in `locale`."""
    return [_shown(error, locale, request_id) for error in [*errors][:MOST_ERRORS]]


def unforeseen(error: BaseException, request_id: str) -> dict[str, Any]:
    """Log `error` with its traceback; return what a client reads instead.

    A database that was busy or away is said to be so: the same request may well succeed later.
    """
    passing = is_transient(error)
    log.log(
        logging.WARNING if passing else logging.ERROR,
        "The database was busy or away." if passing else "Something unforeseen happened.",
        exc_info=(type(error), error, error.__traceback__),
        extra={"request_id": request_id},
    )
    message, case = (
        ("The database is busy: try again.", Case.UNAVAILABLE)
        if passing
        else ("Something went wrong.", Case.FAULT)
    )
    return {"message": message, "extensions": {"code": case.code, "requestId": request_id}}


def timed_out(seconds: float) -> dict[str, Any]:
    """Return the error of an operation that was stopped at its deadline."""
    return {
        "message": f"The operation was stopped after {seconds:g} seconds of work.",
        "extensions": {"code": "TIMEOUT"},
    }


def _shown(error: Exception, locale: str, request_id: str) -> dict[str, Any]:
    cause = error.original_error if isinstance(error, GraphQLError) else error
    place = _place(error)
    if isinstance(cause, Problem):
        extensions: dict[str, Any] = {"code": CODES.get(type(cause), cause.code)}
        if isinstance(cause, InvalidInput):
            extensions["issues"] = [
                {"code": issue.code, "path": list(issue.path), "message": issue.message(locale)}
                for issue in cause.issues
            ]
        return {"message": cause.message(locale), **place, "extensions": extensions}
    if isinstance(error, GraphQLError) and _blames_client(cause):
        code = {"code": Case.VARIABLES.code, **(error.extensions or {})}
        return {"message": error.message, **place, "extensions": code}
    return {**unforeseen(cause or error, request_id), **place}


def _blames_client(cause: Exception | None) -> bool:
    """Whether graphql-core itself refused what the client wrote.

    It points at the place in the document when an argument is wrong, and at nothing when a resolver
    answered something that its type cannot show: that is our fault.
    """
    return cause is None or (isinstance(cause, GraphQLError) and bool(cause.nodes))


def _place(error: Exception) -> dict[str, Any]:
    if not isinstance(error, GraphQLError):
        return {}
    formatted: dict[str, Any] = {**error.formatted}
    return {key: formatted[key] for key in ("locations", "path") if key in formatted}
