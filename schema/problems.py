"""Problems as clients see them: one type for each exception of the same name."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any, Union

import strawberry

from models import company as companies
from models import consent, invitation, otp, problems, signing_in, task
from models.consent import AgreementKind
from models.imports import importing
from models.imports.importing import ImportStatus
from models.problems import Issue
from models.task import TaskStatus
from schema import context
from schema.enums import ProblemCode


@strawberry.interface(
    description="Why something was declined. Every problem has this; some tell more."
)
class Problem:
    code: ProblemCode = strawberry.field(description="For programs; never renamed.")
    message: str = strawberry.field(description="For people, in the caller's language.")
    path: list[str] | None = strawberry.field(
        description="The input that it is about, if it is about one."
    )


@strawberry.type(name="InputIssue", description="One thing wrong with an input.")
class InputIssue:
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


@strawberry.type(description="Sign in first.")
class NotSignedIn(Problem): ...


@strawberry.type(description="The caller may not do this.")
class NotPermitted(Problem): ...


@strawberry.type(description="No such thing, or not the caller's: both look the same.")
class NotFound(Problem): ...


@strawberry.type(description="The input breaks rules; all of them are told at once.")
class InvalidInput(Problem):
    issues: list[InputIssue] = strawberry.field(description="Everything that is wrong.")


@strawberry.type(description="A company that the caller may act for.")
class CompanyChoice:
    type_id: strawberry.ID = strawberry.field(name="id", description="Give it as `companyId`.")
    name: str = strawberry.field(description="The company's name.")


@strawberry.type(
    description="The caller acts for several companies: say for which, by `companyId`."
)
class CompanyRequired(Problem):
    companies: list[CompanyChoice] = strawberry.field(description="The choices.")


@strawberry.type(description="The company is suspended: it can read, not write.")
class CompanySuspended(Problem): ...


@strawberry.type(description="The platform has yet to review the company; this has to wait.")
class CompanyInReview(Problem): ...


@strawberry.type(description="The current agreements must be accepted first.")
class ConsentRequired(Problem):
    missing: list[AgreementKind] = strawberry.field(description="What has yet to be accepted.")


@strawberry.type(description="More items in one call than allowed.")
class TooManyItems(Problem):
    limit: int = strawberry.field(description="How many may come at once.")


@strawberry.type(
    description="The link is no longer good: used, replaced, withdrawn, expired or never ours."
)
class InvitationGone(Problem): ...


@strawberry.type(description="Signed in as somebody else than the invited person.")
class WrongAccount(Problem):
    signed_in_as: str = strawberry.field(description="The caller's address, masked.")
    invited: str = strawberry.field(description="The invited address, masked.")


@strawberry.type(description="A code was sent a moment ago, or too many within the hour.")
class TooManyCodes(Problem):
    retry_at: datetime = strawberry.field(description="When the next may be asked for.")


@strawberry.type(description="Not the code that was mailed.")
class WrongCode(Problem):
    attempts_left: int = strawberry.field(description="After so many more the challenge dies.")


@strawberry.type(description="The challenge is over; start again.")
class CodeExpired(Problem): ...


@strawberry.type(description="No such address, or not its password.")
class WrongCredentials(Problem): ...


@strawberry.type(description="The address has an account: sign in with its password.")
class SignInRequired(Problem): ...


@strawberry.type(description="Too many requests of this kind for now.")
class RateLimited(Problem):
    retry_at: datetime = strawberry.field(description="When to try again.")


@strawberry.type(description="The task's status does not allow this.")
class IllegalMove(Problem):
    status: TaskStatus = strawberry.field(description="Where the task stands.")


@strawberry.type(description="The registration is not complete yet; accepting work needs it.")
class NotActive(Problem): ...


@strawberry.type(description="The contractor was excluded, declined or left: invite again first.")
class ContractorEnded(Problem): ...


@strawberry.type(description="The company has a task with this external id.")
class DuplicateExternalId(Problem):
    task_id: strawberry.ID = strawberry.field(description="The task that has it.")


@strawberry.type(description="The same file was imported before; `force` imports it again.")
class AlreadyImported(Problem):
    import_id: strawberry.ID = strawberry.field(description="The earlier import.")


@strawberry.type(description="The import cannot be committed.")
class NotCommittable(Problem):
    status: ImportStatus = strawberry.field(description="Where the import stands.")


@strawberry.type(description="Too many rows for ALL_OR_NOTHING.")
class TooManyRowsForMode(Problem):
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


_MODULES = (problems, companies, consent, invitation, otp, signing_in, task, importing, context)
SHOWN = [
    Shown(getattr(module, window.__name__), window)
    for window in Problem.__subclasses__()
    for module in _MODULES
    if getattr(getattr(module, window.__name__, None), "__module__", None) == module.__name__
]
"""The handlers of all problems that have a window."""

ALWAYS: tuple[type[Problem], ...] = (NotSignedIn, NotPermitted, InvalidInput)
IN_COMPANY: tuple[type[Problem], ...] = (*ALWAYS, CompanyRequired, CompanySuspended, NotFound)


def result(payload: type, *declined: type[Problem]) -> Any:
    """Return the union of a mutation: its payload, or the problems that it can meet."""
    name = payload.__name__.removesuffix("Payload") + "Result"
    members: Sequence[type] = (payload, *dict.fromkeys(declined))
    return Annotated[
        Union[tuple(members)],  # noqa: UP007 - made of a tuple
        strawberry.union(name, description=f"What became of it: {payload.__name__}, or why not."),
    ]
