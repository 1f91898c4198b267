"""A challenge: a code that is due from somebody. What is done with it is in `models/otp.py`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

import pyotp
from tortoise import fields

from models.account import Account, Locale
from models.base import Tracked, now
from models.policy import policy
from models.sealed import SealedField


class OtpPurpose(StrEnum):
    """What a code is for."""

    SIGN_IN = "SIGN_IN"
    SIGN_UP = "SIGN_UP"
    INVITATION = "INVITATION"
    STAFF = "STAFF"
    MEMBER = "MEMBER"
    RECOVERY = "RECOVERY"
    EMAIL_CHANGE = "EMAIL_CHANGE"
    STEP_UP = "STEP_UP"
    PHONE = "PHONE"


BEHIND_PASSWORD = (OtpPurpose.SIGN_IN, OtpPurpose.STEP_UP, OtpPurpose.EMAIL_CHANGE)
"""What only somebody who knows the password, or is signed in, can ask a code for."""


class OtpChannel(StrEnum):
    """Where the code comes from."""

    EMAIL = "EMAIL"
    APP = "APP"
    SMS = "SMS"


class OtpLetter(StrEnum):
    """What is mailed for a challenge; the caller never learns which."""

    CODE = "CODE"
    ALREADY_REGISTERED = "ALREADY_REGISTERED"
    ADDRESS_TAKEN = "ADDRESS_TAKEN"


class OtpChallenge(Tracked):
    """One run: a code mailed to an address, and what happens when it comes back.

    Nothing is mailed to whoever has an authenticator app: there the code is one of its codes.
    """

    prefix = "otp"

    email = fields.CharField(max_length=254)
    email_key = fields.CharField(max_length=254)
    account: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", "challenges", null=True, on_delete=fields.CASCADE
    )
    account_id: UUID | None
    purpose = fields.CharEnumField(OtpPurpose, max_length=12, description="What the code proves")
    channel = fields.CharEnumField(
        OtpChannel,
        max_length=5,
        default=OtpChannel.EMAIL,
        db_default=OtpChannel.EMAIL.value,
        description="Where the code comes from",
    )
    letter = fields.CharEnumField(OtpLetter, max_length=20, description="What is mailed")
    locale = fields.CharEnumField(Locale, max_length=2, description="Of the letter")
    phone = fields.CharField(max_length=20, null=True, description="E.164, where it is texted")
    secret: str = SealedField(description="Of HOTP")
    counter = fields.IntField(default=0)
    carried: fields.Field[dict[str, Any]] = fields.JSONField(
        default=dict, description="What waits for the proof; emptied when the challenge is over"
    )
    attempts_left = fields.IntField()
    wrong_guesses = fields.IntField(default=0)
    expires_at = fields.DatetimeField()
    consumed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "otp_challenge"
        indexes = (
            ("email_key", "purpose", "created_at"),
            ("account_id", "created_at"),
            ("phone", "created_at"),
        )

    @property
    def resend_available_at(self) -> datetime:
        """When the next code may be asked for."""
        is_sent = self.channel is not OtpChannel.APP
        return self.created_at + (policy().otp_resend_after if is_sent else timedelta())

    @property
    def is_open(self) -> bool:
        """Whether its code still counts."""
        return self.consumed_at is None and self.attempts_left > 0 and now() < self.expires_at

    def current_code(self) -> str:
        """Return the 6 digits; only the worker asks, when it writes the letter."""
        return pyotp.HOTP(self.secret).at(self.counter)

    @property
    def sent(self) -> OtpSent:
        """What whoever asked for it is told."""
        return OtpSent(self.type_id, self.expires_at, self.resend_available_at, self.channel)


@dataclass(frozen=True)
class OtpSent:
    """A letter or a text with a code is on its way, or so we say; or a code of the app is due."""

    challenge_id: str
    expires_at: datetime
    resend_available_at: datetime
    channel: OtpChannel = OtpChannel.EMAIL


def channel_of(account: Account) -> OtpChannel:
    """Return where the codes of an account come from."""
    return OtpChannel.APP if account.totp_confirmed_at else OtpChannel.EMAIL
