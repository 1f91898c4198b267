"""Problems as clients see them: one type for each exception of the same name."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Union

import strawberry

from models import (
    authenticator,
    confirming_phone,
    consent,
    data_export,
    idempotency,
    invitation,
    membership,
    otp,
    problems,
    recovery,
    session,
    signing_in,
    task,
)
from models import company as companies
from models.consent import AgreementKind
from models.imports import imported
from models.imports.imported import ImportStatus
from models.problems import Issue
from models.task import TaskStatus
from schema import context
from schema.enums import ProblemCode


@strawberry.interface
class Problem:
    """Why something was declined. Every problem has this; some tell more."""

    code: ProblemCode = strawberry.field(description="For programs; never renamed.")
    message: str = strawberry.field(description="For people, in the caller's language.")
    path: list[str] | None = strawberry.field(
        description="The input that it is about, if it is about one."
    )


@strawberry.type
class InputIssue:
    """One thing wrong with an input."""

    code: ProblemCode = strawberry.field(description="For programs; never renamed.")
    message: str = strawberry.field(description="For people, in the caller's language.")
    path: list[str] = strawberry.field(description="Names and positions that lead to the input.")
    value: str | None = strawberry.field(description="What was given, shortened.")
    suggestion: str | None = strawberry.field(description="What would be accepted instead.")

    @classmethod
    def of(cls, issue: Issue, locale: str) -> InputIssue:
        """Show an issue in a language."""
        return cls(
            code=ProblemCode(issue.code),
            message=issue.message(locale),
            path=list(issue.path),
            value=issue.value,
            suggestion=issue.suggestion,
        )


@strawberry.type
class NotSignedIn(Problem):
    """Sign in first."""


@strawberry.type
class NotPermitted(Problem):
    """The caller may not do this."""


@strawberry.type
class NotFound(Problem):
    """No such thing, or not the caller's: both look the same."""


@strawberry.type
class InvalidInput(Problem):
    """The input breaks rules; all of them are told at once."""

    issues: list[InputIssue] = strawberry.field(description="Everything that is wrong.")


@strawberry.type
class TextsUnavailable(Problem):
    """The platform sends no text messages, so no phone number can be confirmed."""


@strawberry.type
class CompanyChoice:
    """A company that the caller may act for."""

    type_id: strawberry.ID = strawberry.field(name="id", description="Give it as `companyId`.")
    name: str = strawberry.field(description="The company's name.")


@strawberry.type
class CompanyRequired(Problem):
    """The caller acts for several companies: say for which, by `companyId`."""

    companies: list[CompanyChoice] = strawberry.field(description="The choices.")


@strawberry.type
class CompanySuspended(Problem):
    """The company is suspended: it can read, not write."""


@strawberry.type
class CompanyInReview(Problem):
    """The platform has yet to review the company; this has to wait."""


@strawberry.type
class LastOwner(Problem):
    """The company would be left without an owner: hand it over or close it first."""


@strawberry.type
class ExportTooSoon(Problem):
    """The last export of your data is too recent."""

    retry_at: datetime = strawberry.field(description="When the next may be asked for.")


@strawberry.type
class ConsentRequired(Problem):
    """The current agreements must be accepted first."""

    missing: list[AgreementKind] = strawberry.field(description="What has yet to be accepted.")


@strawberry.type
class TooManyItems(Problem):
    """More items in one call than allowed."""

    limit: int = strawberry.field(description="How many may come at once.")


@strawberry.type
class IdempotencyInProgress(Problem):
    """The first request with this `idempotencyKey` is still running: repeat it in a moment."""


@strawberry.type
class IdempotencyKeyReused(Problem):
    """The `idempotencyKey` belongs to another request; nothing was done."""


@strawberry.type
class InvitationGone(Problem):
    """The link is no longer good: used, replaced, withdrawn, expired or never ours."""


@strawberry.type
class WrongAccount(Problem):
    """Signed in as somebody else than the invited person."""

    signed_in_as: str = strawberry.field(description="The caller's address, masked.")
    invited: str = strawberry.field(description="The invited address, masked.")


@strawberry.type
class TooManyCodes(Problem):
    """A code was sent a moment ago, or too many were sent or guessed within the hour."""

    retry_at: datetime = strawberry.field(description="When the next may be asked for or tried.")


@strawberry.type
class TooManyLetters(Problem):
    """A letter was asked for a moment ago, or too many within the hour; their links still work."""

    retry_at: datetime = strawberry.field(description="When the next may be asked for.")


@strawberry.type
class RecoveryGone(Problem):
    """The link is no longer good: used, too old, overtaken by another change, or never ours."""


@strawberry.type
class WrongCode(Problem):
    """Not the right code."""

    attempts_left: int = strawberry.field(description="After so many more the challenge dies.")


@strawberry.type
class CodeExpired(Problem):
    """The challenge is over; start again."""


@strawberry.type
class WrongCredentials(Problem):
    """No such address, or not its password."""


@strawberry.type
class SignInRequired(Problem):
    """The address has an account: sign in with its password."""


@strawberry.type
class StepUpRequired(Problem):
    """Prove again that it is you: `stepUp`, then repeat this."""


@strawberry.type
class SecondFactorRequired(Problem):
    """Turn the authenticator app on first: `startTotp`, then `confirmTotp`."""


@strawberry.type
class RateLimited(Problem):
    """Too many requests of this kind for now."""

    retry_at: datetime = strawberry.field(description="When to try again.")


@strawberry.type
class IllegalMove(Problem):
    """The task's status does not allow this."""

    status: TaskStatus = strawberry.field(description="Where the task stands.")


@strawberry.type
class StaleVersion(Problem):
    """Somebody changed the task meanwhile; read it again, then decide."""

    version: int = strawberry.field(description="What it has now.")
    status: TaskStatus = strawberry.field(description="Where it stands now.")


@strawberry.type
class NotActive(Problem):
    """The registration is not complete yet; accepting work needs it."""


@strawberry.type
class ContractorEnded(Problem):
    """The contractor was excluded, declined or left: invite again first."""


@strawberry.type
class DuplicateExternalId(Problem):
    """The company has a task with this external id."""

    task_id: strawberry.ID = strawberry.field(description="The task that has it.")


@strawberry.type
class AlreadyImported(Problem):
    """The same file was imported before; `force` imports it again."""

    import_id: strawberry.ID = strawberry.field(description="The earlier import.")


@strawberry.type
class NotCommittable(Problem):
    """The import cannot be committed."""

    status: ImportStatus = strawberry.field(description="Where the import stands.")


@strawberry.type
class TooManyRowsForMode(Problem):
    """Too many rows for ALL_OR_NOTHING."""

    limit: int = strawberry.field(description="How many rows it takes.")


class Shown:
    """Hands a raised problem to the client where the field's union has its type."""

    def __init__(self, exception_type: type[problems.Problem], error_type: type[Problem]) -> None:
        self.exception_type, self.error_type = exception_type, error_type

    def handle(self, exception: problems.Problem, *, field: Any, info: Any) -> Problem:
        """Return the window of the problem, worded in the caller's language."""
        locale = info.context.locale
        data: dict[str, Any] = {k: v for k, v in vars(exception).items() if k != "path"}
        if isinstance(exception, problems.InvalidInput):
            data["issues"] = [InputIssue.of(issue, locale) for issue in exception.issues]
        return self.error_type(
            code=ProblemCode(exception.code),
            message=exception.message(locale),
            path=list(exception.path) or None,
            **data,
        )


_MODULES = (
    problems,
    idempotency,
    authenticator,
    companies,
    consent,
    data_export,
    invitation,
    membership,
    otp,
    recovery,
    session,
    signing_in,
    task,
    imported,
    confirming_phone,
    context,
)
SHOWN = [
    Shown(getattr(module, window.__name__), window)
    for window in Problem.__subclasses__()
    for module in _MODULES
    if getattr(getattr(module, window.__name__, None), "__module__", None) == module.__name__
]
"""The handlers of all problems that have a window."""


def show(module: Any, *windows: type[Problem]) -> None:
    """Give the problems of a module their windows, which a module beside this one declares."""
    SHOWN.extend(Shown(getattr(module, window.__name__), window) for window in windows)


ALWAYS: tuple[type[Problem], ...] = (NotSignedIn, NotPermitted, InvalidInput)
KEYED: tuple[type[Problem], ...] = (
    InvalidInput,
    NotFound,
    IdempotencyInProgress,
    IdempotencyKeyReused,
)
"""What a mutation with an `idempotencyKey` can meet: what it once made may be gone by now."""
IN_COMPANY: tuple[type[Problem], ...] = (*ALWAYS, CompanyRequired, CompanySuspended, NotFound)


def result(name: str, *members: type) -> Any:
    """Return the union of a mutation: its payload or payloads, then the problems it can meet."""
    payload = members[0].__name__
    return Annotated[
        Union[tuple(dict.fromkeys(members))],  # noqa: UP007 - made of a tuple
        strawberry.union(f"{name}Result", description=f"What became of it: {payload}, or why not."),
    ]
