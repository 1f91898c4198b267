"""Proving again, within a session, that it is still the same person (OWASP ASVS 7.5)."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from models.account import Account
from models.base import now
from models.otp import (
    OtpChallenge,
    OtpChannel,
    OtpPurpose,
    OtpSent,
    WrongCode,
    challenge,
    channel_of,
    redeem,
    refuse,
)
from models.policy import policy
from models.problems import InvalidInput, Issue, Problem
from models.session import Session
from models.signing_in import WrongCredentials
from models.text.addresses import Address
from models.transaction import transaction


async def begin_step_up(account: Account) -> OtpSent:
    """Begin a step-up: mail a code, or say that one of the app is due. Raises TooManyCodes."""
    return await challenge(
        Address(account.email, account.email_key),
        OtpPurpose.STEP_UP,
        account.locale,
        account=account,
        channel=channel_of(account),
    )


async def step_up(
    session: Session, challenge_id: UUID | None, code: str, password: str | None, ip: str
) -> datetime:
    """Prove a factor in this session; return until when `require_recent_proof` is content.

    A code of the app, or a recovery code, is enough: whoever stole the session has neither. A
    mailed code is not, as an unattended machine shows the mailbox too: the password is due with it,
    and a wrong one counts as a wrong guess. Raises InvalidInput, WrongCode, WrongCredentials,
    CodeExpired, TooManyCodes.
    """
    account, knows_password, purposes = session.account, True, (OtpPurpose.STEP_UP,)
    if challenge_id and await OtpChallenge.exists(id=challenge_id, channel=OtpChannel.EMAIL):
        if password is None:
            raise InvalidInput([Issue("REQUIRED", ("password",))])
        knows_password = await account.has_password(password)
    async with transaction():
        if knows_password:
            found = await redeem(challenge_id, code, purposes=purposes, account=account, ip=ip)
        else:
            found = await refuse(challenge_id, purposes=purposes, account=account)
        if isinstance(found, OtpChallenge):
            await session.set(proven_at=now())
    if isinstance(found, WrongCode) and not knows_password:
        raise WrongCredentials
    if isinstance(found, Problem):
        raise found
    return now() + policy().step_up_life
