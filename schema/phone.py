"""A phone number of one's own."""

from __future__ import annotations

import strawberry

from schema.account import Account
from schema.payloads import OtpSent
from schema.problems import (
    CodeExpired,
    InvalidInput,
    NotSignedIn,
    RateLimited,
    StepUpRequired,
    TextsUnavailable,
    TooManyCodes,
    WrongCode,
    result,
)


@strawberry.input
class RequestPhoneOtpInput:
    """A number to prove."""

    phone: str = strawberry.field(
        description="In any spelling; without country code one of your profile's country."
    )


@strawberry.input
class ConfirmPhoneInput:
    """The code that the text brought."""

    challenge_id: strawberry.ID = strawberry.field(description="From requestPhoneOtp.")
    code: str = strawberry.field(description="Six digits; spaces and dashes are ignored.")


@strawberry.type
class ConfirmPhonePayload:
    """The number is proven."""

    account: Account = strawberry.field(description="You, with the number.")


RequestPhoneOtpResult = result(
    "RequestPhoneOtp",
    OtpSent,
    NotSignedIn,
    TextsUnavailable,
    StepUpRequired,
    TooManyCodes,
    RateLimited,
    InvalidInput,
)
ConfirmPhoneResult = result(
    "ConfirmPhone",
    ConfirmPhonePayload,
    NotSignedIn,
    WrongCode,
    CodeExpired,
    TooManyCodes,
    StepUpRequired,
    RateLimited,
)
