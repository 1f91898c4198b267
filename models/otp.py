"""One-time codes: HOTP (RFC 4226), a fresh secret for each, computed when the letter is written."""

from __future__ import annotations

import hmac
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from uuid import UUID

import pyotp
from tortoise import fields

from models.account import Account, Locale
from models.base import Tracked, now
from models.job import Job
from models.locks import hold
from models.policy import policy
from models.problems import Problem
from models.sealed import SealedField
from models.text.addresses import Address
from models.text.codes import read_code
from models.transaction import transaction

HOUR = timedelta(hours=1)


class OtpPurpose(StrEnum):
    """What a code proves the mailbox for."""

    SIGN_IN = "SIGN_IN"
    SIGN_UP = "SIGN_UP"
    INVITATION = "INVITATION"
    STAFF = "STAFF"
    MEMBER = "MEMBER"
    EMAIL_CHANGE = "EMAIL_CHANGE"


ENTERING = frozenset(
    {
        OtpPurpose.SIGN_IN,
        OtpPurpose.SIGN_UP,
        OtpPurpose.INVITATION,
        OtpPurpose.MEMBER,
        OtpPurpose.STAFF,
    }
)
"""What is completed by coming in; a code for anything else never does (P3)."""


class OtpLetter(StrEnum):
    """What is mailed for a challenge; the caller never learns which."""

    CODE = "CODE"
    ALREADY_REGISTERED = "ALREADY_REGISTERED"
    ADDRESS_TAKEN = "ADDRESS_TAKEN"


class TooManyCodes(Problem):
    """A code was sent just now, or too many were; `retry_at` says when the next may be."""

    def __init__(self, retry_at: datetime) -> None:
        self.retry_at = retry_at
        super().__init__()


class WrongCode(Problem):
    """Not the code that was mailed; after `attempts_left` more the challenge dies."""

    def __init__(self, attempts_left: int) -> None:
        self.attempts_left = attempts_left
        super().__init__()


class CodeExpired(Problem):
    """The challenge is over: too old, used, guessed at too often, replaced, or never ours."""


class OtpChallenge(Tracked):
    """One run: a code mailed to an address, and what happens when it comes back."""

    prefix = "otp"

    email = fields.CharField(max_length=254)
    email_key = fields.CharField(max_length=254)
    account: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", "challenges", null=True, on_delete=fields.CASCADE
    )
    account_id: UUID | None
    purpose = fields.CharEnumField(OtpPurpose, max_length=12, description="What the code proves")
    letter = fields.CharEnumField(OtpLetter, max_length=20, description="What is mailed")
    locale = fields.CharEnumField(Locale, max_length=2, description="Of the letter")
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
        indexes = (("email_key", "purpose", "created_at"),)

    @property
    def resend_available_at(self) -> datetime:
        """When the next code may be asked for."""
        return self.created_at + policy().otp_resend_after

    @property
    def is_open(self) -> bool:
        """Whether its code still counts."""
        return self.consumed_at is None and self.attempts_left > 0 and now() < self.expires_at

    def current_code(self) -> str:
        """Return the 6 digits; only the worker asks, when it writes the letter."""
        return pyotp.HOTP(self.secret).at(self.counter)


@dataclass(frozen=True)
class OtpSent:
    """A letter with a code is on its way, or so we say."""

    challenge_id: str
    expires_at: datetime
    resend_available_at: datetime


async def challenge(
    address: Address,
    purpose: OtpPurpose,
    locale: Locale,
    *,
    account: Account | None = None,
    letter: OtpLetter = OtpLetter.CODE,
    **carried: Any,
) -> OtpSent:
    """Make a challenge and promise its letter.

    Raises TooManyCodes within a minute of the last one for this address and purpose, above five an
    hour, and for a while after ten wrong guesses. Each purpose is counted by itself, so that a
    stranger who signs up with somebody's address does not keep the owner from signing in. The
    counts are of rows, so neither aliases nor a restart buy anything.
    """
    async with transaction():
        await hold("address", address.key)
        await _check_pace(address, purpose)
        await OtpChallenge.filter(
            email_key=address.key, purpose=purpose, consumed_at=None, attempts_left__gt=0
        ).update(attempts_left=0, carried={}, updated_at=now())
        made = await OtpChallenge.create(
            email=address.email,
            email_key=address.key,
            account=account,
            purpose=purpose,
            letter=letter,
            locale=locale,
            secret=pyotp.random_base32(),
            carried=carried,
            attempts_left=policy().otp_guesses,
            expires_at=now() + policy().otp_life,
        )
        await Job.later("send_otp", challenge_id=str(made.id))
    return OtpSent(made.type_id, made.expires_at, made.resend_available_at)


async def _check_pace(address: Address, purpose: OtpPurpose) -> None:
    made = await _of_the_day(address.key, purpose)
    sent = [created for created, _ in made]
    waits = [_end_of_pause(made)]
    if sent:
        waits.append(sent[0] + policy().otp_resend_after)
    if len(sent) >= policy().otp_sends_an_hour:
        waits.append(sent[policy().otp_sends_an_hour - 1] + HOUR)
    retry_at = max((at for at in waits if at), default=None)
    if retry_at and retry_at > now():
        raise TooManyCodes(retry_at)


async def _of_the_day(email_key: str, purpose: OtpPurpose) -> list[tuple[datetime, int]]:
    """Return when the challenges of a day were made and their wrong guesses, newest first."""
    return (
        await OtpChallenge.filter(
            email_key=email_key, purpose=purpose, created_at__gt=now() - timedelta(days=1)
        )
        .order_by("-created_at")
        .values_list("created_at", "wrong_guesses")
    )


def _end_of_pause(made: Sequence[tuple[datetime, int]]) -> datetime | None:
    """Return until when wrong guesses stop new codes; None if there were fewer than ten.

    Ten within an hour pause for an hour from the challenge of the first of them; with every further
    ten of the day the hour doubles, as does the time in which ten are too many.
    """
    most, total = policy().otp_guesses_an_hour, 0
    tens = sum(wrong for _, wrong in made) // most
    for created, wrong in made:
        total += wrong
        if total >= most:
            return created + HOUR * (1 << tens - 1)
    return None


async def redeem(
    challenge_id: UUID | None, code: str, *, purposes: Collection[OtpPurpose] = ENTERING
) -> OtpChallenge | Problem:
    """Use up a challenge with its code; a problem is returned, so that the guess counts.

    Call it inside the transaction that does what the code was for: it holds the address and the
    row, so of twenty callers with the same code one wins.
    """
    known = await OtpChallenge.get_or_none(id=challenge_id) if challenge_id else None
    if known is None or known.purpose not in purposes:
        return CodeExpired()
    await hold("address", known.email_key)
    found = await OtpChallenge.select_for_update().get(id=known.id)
    if not found.is_open:
        return CodeExpired()
    is_right = hmac.compare_digest(found.current_code(), read_code(code) or "")
    if is_right and found.letter is OtpLetter.CODE:
        await found.set(consumed_at=now())
        return found
    await found.set(attempts_left=found.attempts_left - 1, wrong_guesses=found.wrong_guesses + 1)
    pause = _end_of_pause(await _of_the_day(found.email_key, found.purpose))
    if pause and pause > now():
        await found.set(attempts_left=0)
    return WrongCode(found.attempts_left) if found.attempts_left else CodeExpired()
