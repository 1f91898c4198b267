"""Everything the product may decline to do, by name.

A verb raises a `Problem`; GraphQL shows it as the union member of the same name. Bad input is one
`InvalidInput` that carries every `Issue` at once.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from models.messages import message


@dataclass(frozen=True)
class Issue:
    """One thing wrong with an input.

    `code` is a key of `models.messages.MESSAGES`; `path` leads to the input field, in GraphQL names
    (`("addresses", "2")`); `details` fill the sentence; `value` is what was given (shortened by the
    maker), `suggestion` what would be accepted instead.
    """

    code: str
    path: tuple[str, ...] = ()
    details: Mapping[str, object] = field(default_factory=dict)
    value: str | None = None
    suggestion: str | None = None

    def message(self, locale: str = "en") -> str:
        """Return the sentence for a person."""
        return message(self.code, locale, self.details)

    def at(self, *path: str) -> Issue:
        """Return this issue with `path` put before its own."""
        return replace(self, path=(*path, *self.path))


class Problem(Exception):
    """The request was declined. Attributes of a subclass are data for programs."""

    path: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """The stable machine code: the class name in capitals."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__).upper()

    def message(self, locale: str = "en") -> str:
        """Return the sentence for a person."""
        return message(self.code, locale, vars(self))

    def __str__(self) -> str:
        return self.message()


class NotSignedIn(Problem):
    """Nobody is signed in, and this needs somebody."""


class NotPermitted(Problem):
    """The caller may not do this."""


class NotFound(Problem):
    """No such thing, or not the caller's: both look the same."""

    def __init__(self, *path: str) -> None:
        self.path = path
        super().__init__()


class InvalidInput(Problem):
    """The input breaks rules; all of them are told at once."""

    def __init__(self, issues: Sequence[Issue]) -> None:
        self.issues = tuple(issues)
        super().__init__()


class TooManyItems(Problem):
    """More items in one call than allowed; `limit` is how many may come at once."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        super().__init__()
