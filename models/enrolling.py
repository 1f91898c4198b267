"""Turning the authenticator app on and off, and its recovery codes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import pyotp

from models.account import Account, AccountChange
from models.audit import AuditAction
from models.authenticator import (
    Authenticator,
    RecoveryCode,
    SecondFactorRequired,
    forget_factors,
    note,
)
from models.base import now
from models.locks import hold
from models.otp import CodeExpired, WrongCode
from models.policy import policy
from models.session import Session
from models.transaction import transaction


@dataclass(frozen=True)
class Confirmed:
    """The app is on; the recovery codes are shown this once."""

    at: datetime
    recovery_codes: list[str]


async def start_totp(session: Session) -> Authenticator:
    """Make the secret of a new app; nothing changes until `confirm_totp` has its first code.

    An app that is on stays so until then: this is also how people move to a new phone. Raises
    StepUpRequired; like all verbs here NotSignedIn if the session ended meanwhile.
    """
    session.require_recent_proof()
    account = session.account
    async with transaction():
        await hold("address", account.email_key)
        await session.require_live()
        await Authenticator.filter(account=account, confirmed_at=None).delete()
        return await Authenticator.create(
            account=account,
            secret=pyotp.random_base32(),
            attempts_left=policy().otp_guesses,
        )


async def confirm_totp(session: Session, code: str, ip: str) -> Confirmed:
    """Turn the app on with its first code.

    Every other session ends and no device is trusted any more: all came in without the app. Raises
    StepUpRequired, WrongCode, CodeExpired (start again).
    """
    session.require_recent_proof()
    account = session.account
    async with transaction():
        await hold("address", account.email_key)
        await session.require_live()
        found = await _confirm(account, code)
        if isinstance(found, Authenticator):
            confirmed = Confirmed(now(), await RecoveryCode.renew(account))
            await account.set(totp_confirmed_at=confirmed.at)
            await Session.end_all(account, but=session)
            await note(account, AccountChange.TOTP_ON, AuditAction.TOTP_ON, ip)
    if not isinstance(found, Authenticator):
        raise found
    return confirmed


async def _confirm(account: Account, code: str) -> Authenticator | WrongCode | CodeExpired:
    """Put the app that waits in the place of any other; a wrong guess at it counts."""
    waiting = await Authenticator.get_or_none(
        account=account, confirmed_at=None, created_at__gt=now() - policy().totp_start_life
    )
    if waiting is None or not waiting.attempts_left:
        return CodeExpired()
    if not await waiting.take(code):
        await waiting.set(attempts_left=waiting.attempts_left - 1)
        return WrongCode(waiting.attempts_left) if waiting.attempts_left else CodeExpired()
    await Authenticator.filter(account=account).exclude(id=waiting.id).delete()
    await waiting.set(confirmed_at=now())
    return waiting


async def disable_totp(session: Session, ip: str) -> None:
    """Go back to mailed codes; harmless to repeat. Other sessions end, no device stays trusted.

    Raises StepUpRequired.
    """
    session.require_recent_proof()
    account = session.account
    async with transaction():
        await hold("address", account.email_key)
        await session.require_live()
        was_on = await Authenticator.of(account.id) is not None
        await forget_factors(account)
        if was_on:
            await Session.end_all(account, but=session)
            await note(account, AccountChange.TOTP_OFF, AuditAction.TOTP_OFF, ip)


async def renew_recovery_codes(session: Session, ip: str) -> list[str]:
    """Make new recovery codes; the old ones are dead. Raises StepUpRequired, SecondFactorRequired.

    The codes are returned this once.
    """
    session.require_recent_proof()
    account = session.account
    async with transaction():
        await hold("address", account.email_key)
        await session.require_live()
        if await Authenticator.of(account.id) is None:
            raise SecondFactorRequired
        codes = await RecoveryCode.renew(account)
        await note(account, AccountChange.RECOVERY_CODES, AuditAction.RECOVERY_CODES_RENEWED, ip)
    return codes
