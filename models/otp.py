"""One-time codes and what they prove: mailed ones are HOTP (RFC 4226), others come from an app.

A mailed code has a fresh secret and is computed when the letter is written.
"""

from __future__ import annotations

import hmac
from collections.abc import Collection
from datetime import datetime
from typing import Any
from uuid import UUID

import pyotp

from models.account import Account, Locale
from models.authenticator import Authenticator, RecoveryCode
from models.base import now
from models.job import Job
from models.locks import hold
from models.otp_challenge import (
    BEHIND_PASSWORD,
    OtpChallenge,
    OtpChannel,
    OtpLetter,
    OtpPurpose,
    OtpSent,
    channel_of,
)
from models.otp_counting import end_all_with, next_letter, paused_until
from models.policy import policy
from models.problems import Problem
from models.text.addresses import Address
from models.text.codes import read_code
from models.transaction import transaction

__all__ = [
    "BEHIND_PASSWORD",
    "CodeExpired",
    "OtpChallenge",
    "OtpChannel",
    "OtpLetter",
    "OtpPurpose",
    "OtpSent",
    "TooManyCodes",
    "WrongCode",
    "challenge",
    "channel_of",
    "company_behind",
    "redeem",
    "refuse",
    "resend",
]


class TooManyCodes(Problem):
    """Too many codes were sent or guessed; `retry_at` says when the next may be."""

    def __init__(self, retry_at: datetime) -> None:
        self.retry_at = retry_at
        super().__init__()


class WrongCode(Problem):
    """Not the right code; after `attempts_left` more the challenge dies."""

    def __init__(self, attempts_left: int) -> None:
        self.attempts_left = attempts_left
        super().__init__()


class CodeExpired(Problem):
    """The challenge is over: too old, used, guessed at too often, replaced, or never ours."""


async def challenge(
    address: Address,
    purpose: OtpPurpose,
    locale: Locale,
    *,
    account: Account | None = None,
    letter: OtpLetter = OtpLetter.CODE,
    channel: OtpChannel = OtpChannel.EMAIL,
    **carried: Any,
) -> OtpSent:
    """Make a challenge, the only one of its purpose that counts, and promise its letter.

    Where the code is mailed, raises TooManyCodes within a minute of the last one for this address
    and purpose, above five an hour, and for a while after ten wrong guesses (`models/otp_counting`
    tells of what). The counts are of rows, so neither aliases nor a restart buy anything.
    """
    async with transaction():
        await hold("address", address.key)
        is_mailed = channel is OtpChannel.EMAIL
        if is_mailed and (retry_at := await next_letter(address, purpose, account)):
            raise TooManyCodes(retry_at)
        await OtpChallenge.filter(
            email_key=address.key, purpose=purpose, consumed_at=None, attempts_left__gt=0
        ).update(attempts_left=0, carried={}, updated_at=now())
        made = await OtpChallenge.create(
            email=address.email,
            email_key=address.key,
            account=account,
            purpose=purpose,
            channel=channel,
            letter=letter,
            locale=locale,
            secret=pyotp.random_base32(),
            carried=carried,
            attempts_left=policy().otp_guesses,
            expires_at=now() + policy().otp_life,
        )
        if is_mailed:
            await Job.later("send_otp", challenge_id=str(made.id))
    return made.sent


async def resend(challenge_id: UUID | None) -> OtpSent:
    """Mail another code in place of an open challenge's; the old one is dead.

    It does not reset what was counted. Where an app makes the codes nothing is sent, and the
    challenge stays. Raises CodeExpired, TooManyCodes.
    """
    async with transaction():
        found = await _lock(challenge_id)
        if found is None or not found.is_open or found.channel is OtpChannel.SMS:
            raise CodeExpired  # texts cost money: whoever wants another asks as for the first
        if found.channel is not OtpChannel.EMAIL:
            return found.sent
        return await challenge(
            Address(found.email, found.email_key),
            found.purpose,
            found.locale,
            account=await Account.get_or_none(id=found.account_id) if found.account_id else None,
            letter=found.letter,
            **found.carried,
        )


async def company_behind(challenge_id: UUID | None) -> UUID | None:
    """Return whose budget the letters of a challenge count against; None for nobody's."""
    found = await OtpChallenge.get_or_none(id=challenge_id) if challenge_id else None
    company_id = found.carried.get("company_id") if found else None
    return UUID(company_id) if company_id else None


async def redeem(
    challenge_id: UUID | None,
    code: str,
    *,
    purposes: Collection[OtpPurpose] | None = None,
    account: Account | None = None,
    ip: str = "",
) -> OtpChallenge | Problem:
    """Use up a challenge with its code; a problem is returned, so that the guess counts.

    A challenge for other `purposes`, or not of `account`, is none. Call it inside the transaction
    that does what the code was for: it holds the address and the row, so of twenty callers with the
    same code one wins. Where an app makes the codes, a recovery code counts too.
    """
    found = await _open(challenge_id, purposes, account)
    if found is None:
        return CodeExpired()
    if found.channel is OtpChannel.APP:
        return await _redeem_by_app(found, code, ip)
    is_right = hmac.compare_digest(found.current_code(), read_code(code) or "")
    if is_right and found.letter is OtpLetter.CODE:
        await found.set(consumed_at=now())
        return found
    return await _count(found)


async def refuse(
    challenge_id: UUID | None, *, purposes: Collection[OtpPurpose], account: Account
) -> Problem:
    """Count a wrong guess without looking at the code: what came beside it was wrong."""
    found = await _open(challenge_id, purposes, account)
    return CodeExpired() if found is None else await _count(found)


async def _lock(challenge_id: UUID | None) -> OtpChallenge | None:
    known = await OtpChallenge.get_or_none(id=challenge_id) if challenge_id else None
    if known is None:
        return None
    await hold("address", known.email_key)
    return await OtpChallenge.select_for_update().get(id=known.id)


async def _open(
    challenge_id: UUID | None, purposes: Collection[OtpPurpose] | None, account: Account | None
) -> OtpChallenge | None:
    """Return an open challenge, locked; none whose account's codes come from elsewhere now."""
    found = await _lock(challenge_id)
    if found is None or not found.is_open:
        return None
    if purposes is not None and found.purpose not in purposes:
        return None
    if account is not None and found.account_id != account.id:
        return None
    if found.account_id and found.purpose in (OtpPurpose.SIGN_IN, OtpPurpose.STEP_UP):
        owner = await Account.get(id=found.account_id)
        if channel_of(owner) is not found.channel:
            return None
    return found


async def _redeem_by_app(found: OtpChallenge, code: str, ip: str) -> OtpChallenge | Problem:
    """Take a code of the app, unless guesses at it are paused, or a recovery code at any time.

    Recovery codes are too long to be guessed, so that whoever provoked the pause does not shut the
    owner out.
    """
    owner = await Account.get(id=found.account_id)
    retry_at = await paused_until(found)
    is_right = await RecoveryCode.use(owner, code, ip)
    if not is_right and retry_at is None:
        app = await Authenticator.of(owner.id)
        is_right = app is not None and await app.take(code)
    if is_right:
        await found.set(consumed_at=now())
        return found
    if retry_at is not None:
        return TooManyCodes(retry_at)
    return await _count(found)


async def _count(found: OtpChallenge) -> WrongCode | CodeExpired:
    """Count a wrong guess: the fifth ends the challenge, a pause every one that was sent."""
    await found.set(attempts_left=found.attempts_left - 1, wrong_guesses=found.wrong_guesses + 1)
    if found.channel is not OtpChannel.APP and await paused_until(found):
        await end_all_with(found)
        return CodeExpired()
    return WrongCode(found.attempts_left) if found.attempts_left else CodeExpired()
