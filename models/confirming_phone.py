"""A phone number of one's own: proven by a code in a text message, seen by no company (I6)."""

from __future__ import annotations

from uuid import UUID

import pyotp

from models.account import Account, AccountChange
from models.audit import AuditAction, AuditActor, Doer, audit
from models.base import now
from models.job import Job
from models.joining import touch_teams
from models.locks import hold
from models.otp import (
    CodeExpired,
    OtpChallenge,
    OtpChannel,
    OtpLetter,
    OtpPurpose,
    OtpSent,
    TooManyCodes,
    redeem,
)
from models.otp_counting import next_text
from models.policy import policy
from models.problems import InvalidInput, Issue, Problem
from models.profile import Profile
from models.session import Session
from models.text.phones import mask_phone, read_phone
from models.transaction import transaction


class TextsUnavailable(Problem):
    """The platform sends no text messages, so no number can be confirmed."""


async def request_phone_otp(session: Session, text: str) -> OtpSent:
    """Text a code to a number; a number without country code is one of the profile's country.

    Only the newest code of an account counts, whatever the number. Another number in the place of a
    confirmed one needs a recent proof (P12). Raises TextsUnavailable, StepUpRequired, InvalidInput,
    TooManyCodes; NotSignedIn if the session ended meanwhile.
    """
    account = session.account
    if not policy().can_text:
        raise TextsUnavailable
    phone = await _read(account, text)
    async with transaction():
        await hold("address", account.email_key)
        await hold("phone", phone)
        await session.require_live()
        await account.refresh_from_db(fields=["phone", "phone_verified_at"])
        _require_proof_to_change(session)
        if account.phone == phone and account.phone_verified_at:
            raise InvalidInput([Issue("SAME_PHONE", ("phone",))])
        if retry_at := await next_text(account, phone):
            raise TooManyCodes(retry_at)
        await OtpChallenge.filter(
            account_id=account.id,
            purpose=OtpPurpose.PHONE,
            consumed_at=None,
            attempts_left__gt=0,
        ).update(attempts_left=0, carried={}, updated_at=now())
        made = await OtpChallenge.create(
            email=account.email,
            email_key=account.email_key,
            account=account,
            purpose=OtpPurpose.PHONE,
            channel=OtpChannel.SMS,
            letter=OtpLetter.CODE,
            locale=account.locale,
            phone=phone,
            secret=pyotp.random_base32(),
            carried={"session": str(session.id)},
            attempts_left=policy().otp_guesses,
            expires_at=now() + policy().otp_life,
        )
        await Job.later("send_text", challenge_id=str(made.id))
    return made.sent


async def confirm_phone(session: Session, challenge_id: UUID | None, code: str, ip: str) -> Account:
    """Make the proven number the account's; every team sees that there is one, none which.

    The code counts only in the session that asked for it. Whoever had a confirmed number before is
    told by letter that it is another now. Raises CodeExpired, WrongCode, StepUpRequired;
    NotSignedIn if the session ended meanwhile.
    """
    account = session.account
    asked = await OtpChallenge.get_or_none(
        id=challenge_id, account_id=account.id, purpose=OtpPurpose.PHONE
    )
    if asked is None or asked.carried.get("session") != str(session.id):
        raise CodeExpired
    async with transaction():
        await hold("address", account.email_key)
        await session.require_live()
        await account.refresh_from_db(fields=["phone", "phone_verified_at"])
        _require_proof_to_change(session)
        found = await redeem(asked.id, code, purposes={OtpPurpose.PHONE}, account=account, ip=ip)
        if isinstance(found, OtpChallenge):
            await _write(account, found, ip)
    if isinstance(found, Problem):
        raise found
    return account


async def _read(account: Account, text: str) -> str:
    countries = await Profile.filter(account_id=account.id).values_list("country", flat=True)
    country: str | None = countries[0] if countries else None  # type: ignore[assignment]
    phone = read_phone(text, country, policy().phone_countries)
    if isinstance(phone, Issue):
        raise InvalidInput([phone.at("phone")])
    return phone


def _require_proof_to_change(session: Session) -> None:
    if session.account.phone_verified_at is not None:
        session.require_recent_proof()


async def _write(account: Account, proven: OtpChallenge, ip: str) -> None:
    before = account.phone if account.phone_verified_at else None
    assert proven.phone
    await proven.set(carried={})
    await account.set(phone=proven.phone, phone_verified_at=now())
    await touch_teams(account.id)
    if before is not None:
        await Job.later(
            "send_account_changed",
            account_id=str(account.id),
            change=AccountChange.PHONE.value,
        )
    await audit(
        AuditAction.PHONE_CONFIRMED,
        account,
        Doer(AuditActor.ACCOUNT, account.id, ip),
        before=mask_phone(before) if before else None,
        after=mask_phone(proven.phone),
    )
