"""What people do about their own account: getting back in, sessions, password, address."""

from __future__ import annotations

from datetime import datetime

import strawberry

import models
from models.session import SessionKind
from schema.account import Account
from schema.context import Info
from schema.node import Node, shows
from schema.payloads import OtpSent
from schema.problems import (
    CodeExpired,
    InvalidInput,
    InvitationGone,
    NotFound,
    NotSignedIn,
    RateLimited,
    RecoveryGone,
    StepUpRequired,
    TooManyCodes,
    TooManyLetters,
    WrongCode,
    WrongCredentials,
    result,
)
from schema.reading import Noun


@strawberry.type
class Session(Node):
    """One browser or program in which you are signed in."""

    kind: SessionKind = strawberry.field(description="How the client keeps the token.")
    created_at: datetime = strawberry.field(description="When you signed in there.")
    last_used_at: datetime = strawberry.field(description="Lately, to within ten minutes.")
    expires_at: datetime = strawberry.field(
        description="When it ends at the latest; unused it ends before."
    )
    ip: str = strawberry.field(description="The IP address that signed in.")
    user_agent: str = strawberry.field(description="What the client called itself.")

    @strawberry.field
    def current(self, info: Info) -> bool:
        """Whether it is the one that asks."""
        current = info.context.session
        return current is not None and self.id == current.id  # type: ignore[attr-defined]


SESSIONS = Noun(models.Session, always=("id",))

shows(Session, models.Session, SESSIONS.row)


@strawberry.input
class RecoverInput:
    """Somebody who cannot sign in."""

    email: str = strawberry.field(description="The sign-in name, or the invited address.")


@strawberry.input
class ResetPasswordInput:
    """A new password by a letter's link."""

    token: str = strawberry.field(description="From the letter's link.")
    password: str = strawberry.field(description="10 to 128 characters, not a common one.")


@strawberry.input
class AskForInvitationInput:
    """An expired invitation."""

    token: str = strawberry.field(description="From the letter's link.")


@strawberry.input
class EndSessionsInput:
    """Which sessions to end: some of them, or all but this one."""

    ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Of your own sessions; the current one may be among them."
    )
    all_others: bool = strawberry.field(
        default=False,
        description="All but the one that asks, and trust in devices; in place of `ids`.",
    )


@strawberry.input
class ChangePasswordInput:
    """Another password for whoever is signed in."""

    current_password: str | None = strawberry.field(
        default=None, description="May be left out within ten minutes of signing in or `stepUp`."
    )
    new_password: str = strawberry.field(description="10 to 128 characters, not a common one.")


@strawberry.input
class ChangeEmailInput:
    """Another address, in two steps: first `email`, then `challengeId` and `code`."""

    email: str | None = strawberry.field(
        default=None, description="The new address; a code is mailed to it."
    )
    challenge_id: strawberry.ID | None = strawberry.field(default=None, description="From OtpSent.")
    code: str | None = strawberry.field(
        default=None, description="Six digits; spaces and dashes are ignored."
    )


@strawberry.type
class RecoverPayload:
    """If we can help whoever has the address, a letter is on its way; the same for every one."""

    accepted: bool = strawberry.field(description="Always true.")


@strawberry.type
class ResetPasswordPayload:
    """The password is new and all sessions have ended: sign in with it, second factor and all."""

    reset: bool = strawberry.field(description="Always true.")


@strawberry.type
class AskForInvitationPayload:
    """The company knows that a new invitation is wanted; it is told once a day."""

    asked: bool = strawberry.field(description="Always true.")


@strawberry.type
class EndSessionsPayload:
    """They have ended; live connections close within five seconds."""

    ended: int = strawberry.field(description="How many were live until now.")


@strawberry.type
class ChangePasswordPayload:
    """The password is new; every other session has ended."""

    changed: bool = strawberry.field(description="Always true.")


@strawberry.type
class ChangeEmailPayload:
    """The new address is the sign-in name; every other session has ended, the old one was told."""

    account: Account = strawberry.field(description="You.")


RecoverResult = result("Recover", RecoverPayload, InvalidInput, TooManyLetters, RateLimited)
ResetPasswordResult = result(
    "ResetPassword", ResetPasswordPayload, RecoveryGone, InvalidInput, RateLimited
)
AskForInvitationResult = result(
    "AskForInvitation", AskForInvitationPayload, InvitationGone, RateLimited
)
EndSessionsResult = result("EndSessions", EndSessionsPayload, NotSignedIn, NotFound, InvalidInput)
ChangePasswordResult = result(
    "ChangePassword",
    ChangePasswordPayload,
    NotSignedIn,
    StepUpRequired,
    WrongCredentials,
    InvalidInput,
    RateLimited,
)
ChangeEmailResult = result(
    "ChangeEmail",
    OtpSent,
    ChangeEmailPayload,
    NotSignedIn,
    StepUpRequired,
    WrongCode,
    CodeExpired,
    TooManyCodes,
    InvalidInput,
    RateLimited,
)
