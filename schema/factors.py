"""What signing in takes besides the password: app, recovery codes, devices, proving it again."""

from __future__ import annotations

from datetime import datetime

import strawberry

from schema.account import TrustedDevice
from schema.payloads import OtpSent
from schema.problems import (
    CodeExpired,
    InvalidInput,
    NotFound,
    NotSignedIn,
    RateLimited,
    SecondFactorRequired,
    StepUpRequired,
    TooManyCodes,
    WrongCode,
    WrongCredentials,
    result,
)


@strawberry.type
class Totp:
    """Your authenticator app."""

    enabled: bool = strawberry.field(description="Whether codes come from the app, not by mail.")
    required: bool = strawberry.field(description="Whether your work here needs it: that of staff.")
    confirmed_at: datetime | None = strawberry.field(description="Since when it is on.")
    recovery_codes_left: int = strawberry.field(description="How many were not used yet.")


@strawberry.input
class RequestOtpInput:
    """Which code is wanted."""

    challenge_id: strawberry.ID | None = strawberry.field(
        default=None,
        description="From OtpSent: that letter is written anew. Without it: a code for stepUp.",
    )


@strawberry.input
class StepUpInput:
    """A proof that it is still you."""

    challenge_id: strawberry.ID = strawberry.field(description="From requestOtp.")
    code: str = strawberry.field(
        description="Six digits, or a recovery code; spaces and dashes are ignored."
    )
    password: str | None = strawberry.field(
        default=None, description="Due where the code was mailed; not where the app made it."
    )


@strawberry.input
class ConfirmTotpInput:
    """The first code of an app."""

    code: str = strawberry.field(description="Six digits; spaces and dashes are ignored.")


@strawberry.input
class RemoveTrustedDevicesInput:
    """Devices to trust no more."""

    device_ids: list[strawberry.ID] | None = strawberry.field(
        default=None, description="Which ones; all if left out."
    )


@strawberry.type
class StepUpPayload:
    """Proven: what asked for a step-up can be repeated."""

    proven_until: datetime = strawberry.field(description="Until when this session needs no other.")


@strawberry.type
class StartTotpPayload:
    """A secret for the app, shown this once. Nothing is on until confirmTotp has its first code."""

    provisioning_uri: str = strawberry.field(description="otpauth://totp/…, for apps that open it.")
    secret: str = strawberry.field(description="For typing it in, in base 32.")
    qr_svg: str = strawberry.field(description="The address as a QR code: an SVG document.")


@strawberry.type
class ConfirmTotpPayload:
    """The app is on; every other session has ended and no device is trusted."""

    confirmed_at: datetime = strawberry.field(description="Since when it is on.")
    recovery_codes: list[str] = strawberry.field(
        description="Each stands in for the app once. Shown this once: have them written down."
    )


@strawberry.type
class DisableTotpPayload:
    """The app is off, its recovery codes are dead; codes come by mail again."""

    disabled: bool = strawberry.field(description="Always true.")


@strawberry.type
class RenewRecoveryCodesPayload:
    """New recovery codes; the old ones are dead."""

    recovery_codes: list[str] = strawberry.field(
        description="Each stands in for the app once. Shown this once: have them written down."
    )


@strawberry.type
class RemoveTrustedDevicesPayload:
    """They ask for a code again."""

    trusted_devices: list[TrustedDevice] = strawberry.field(description="Those that remain.")


RequestOtpResult = result(
    "RequestOtp", OtpSent, NotSignedIn, CodeExpired, TooManyCodes, RateLimited
)
StepUpResult = result(
    "StepUp",
    StepUpPayload,
    NotSignedIn,
    WrongCode,
    WrongCredentials,
    CodeExpired,
    TooManyCodes,
    RateLimited,
    InvalidInput,
)
StartTotpResult = result("StartTotp", StartTotpPayload, NotSignedIn, StepUpRequired)
ConfirmTotpResult = result(
    "ConfirmTotp",
    ConfirmTotpPayload,
    NotSignedIn,
    StepUpRequired,
    WrongCode,
    CodeExpired,
    RateLimited,
)
DisableTotpResult = result("DisableTotp", DisableTotpPayload, NotSignedIn, StepUpRequired)
RenewRecoveryCodesResult = result(
    "RenewRecoveryCodes",
    RenewRecoveryCodesPayload,
    NotSignedIn,
    StepUpRequired,
    SecondFactorRequired,
)
RemoveTrustedDevicesResult = result(
    "RemoveTrustedDevices", RemoveTrustedDevicesPayload, NotSignedIn, NotFound
)
