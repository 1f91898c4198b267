"""Coming in: the password, and the code that completes whatever was begun."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from models.account import Account, AccountStatus, is_password
from models.arriving import notice_arrival
from models.base import now
from models.company import register_company
from models.consent import Origin, accept
from models.contractor import Contractor
from models.invitation import Invitation, InvitationGone
from models.job import Job
from models.joining import can_join, claim
from models.member_invitation import MemberInvitation
from models.otp import OtpChallenge, OtpPurpose, OtpSent, challenge, redeem
from models.problems import Problem
from models.profile import Profile, ProfileOrigin
from models.session import Session, SessionKind
from models.signing_up import Intent
from models.staff import StaffLink, make_staff
from models.text.addresses import Address, read_address
from models.transaction import transaction


class WrongCredentials(Problem):
    """No such address, or not its password: both look the same."""


class SignInRequired(Problem):
    """The address has an account: sign in with its password; that links what was to be."""


@dataclass(frozen=True)
class SignedIn:
    """A session was opened; its token is shown this once."""

    account: Account
    session: Session
    token: str


async def sign_in(email: str, password: str) -> OtpSent:
    """Check address and password and mail a code. Raises WrongCredentials, TooManyCodes."""
    address = read_address(email, reserved_allowed=True)
    account = (
        await Account.get_or_none(email_key=address.key) if isinstance(address, Address) else None
    )
    if account is None or account.status is not AccountStatus.ACTIVE:
        await is_password(None, password)
        raise WrongCredentials
    if not await account.has_password(password):
        raise WrongCredentials
    return await challenge(
        Address(account.email, account.email_key),
        OtpPurpose.SIGN_IN,
        account.locale,
        account=account,
    )


async def verify_otp(
    challenge_id: UUID | None, code: str, kind: SessionKind, origin: Origin
) -> SignedIn:
    """Complete what a code was for, and sign in; all of it in one transaction.

    Raises CodeExpired, WrongCode, SignInRequired, InvitationGone, WrongCredentials. A wrong guess
    counts although it raises, and a right code is used up even if its purpose is gone.
    """
    async with transaction():
        found = await redeem(challenge_id, code)
        if isinstance(found, OtpChallenge):
            done = await _complete(found, kind, origin)
            await found.set(carried={})
        else:
            done = found
    if isinstance(done, Problem):
        raise done
    return done


async def _complete(found: OtpChallenge, kind: SessionKind, origin: Origin) -> SignedIn | Problem:
    invitation = hired = None
    account = await Account.get_or_none(email_key=found.email_key)
    if found.purpose is OtpPurpose.SIGN_IN:
        if account is None or account.status is not AccountStatus.ACTIVE:
            return WrongCredentials()
    else:
        is_for_staff = found.purpose is OtpPurpose.STAFF
        if is_for_staff and not await StaffLink.use(found.carried["staff_link"]):
            return InvitationGone()
        if account:
            if is_for_staff and account.status is AccountStatus.ACTIVE:
                await make_staff(account, origin.ip)
            return SignInRequired()
        if found.purpose is OtpPurpose.INVITATION:
            invitation = await _invitation_of(found)
            if invitation is None:
                return InvitationGone()
        if found.purpose is OtpPurpose.MEMBER:
            hired = await MemberInvitation.behind(
                found.carried["member_invitation"], found.carried["token_hash"]
            )
            if hired is None:
                return InvitationGone()
        account = await _create(found, origin)
        if is_for_staff:
            await make_staff(account, origin.ip)
    session, token = await Session.open(account, kind, ip=origin.ip, user_agent=origin.user_agent)
    if hired:
        await hired.take_up(account, origin)
    await notice_arrival(session)
    await claim(account, invitation)
    return SignedIn(account, session, token)


async def _invitation_of(found: OtpChallenge) -> Invitation | None:
    """Return the invitation, its row locked, if its link is still the one that was used."""
    await Contractor.lock(email_key=found.email_key)
    invitation = await Invitation.get_or_none(
        id=found.carried["invitation"], token_hash=found.carried["token_hash"]
    ).select_related("contractor__company")
    return invitation if invitation and can_join(invitation) else None


async def _create(found: OtpChallenge, origin: Origin) -> Account:
    """Make the account that the challenge carried."""
    carried = found.carried
    account = await Account.create(
        email=found.email,
        email_key=found.email_key,
        password_hash=carried["password_hash"],
        email_verified_at=now(),
        locale=found.locale,
        timezone=carried["timezone"],
    )
    await accept(account, [UUID(id) for id in carried.get("agreements", ())], origin)
    if found.purpose is OtpPurpose.SIGN_UP:
        if carried["intent"] == Intent.PAY_TEAM:
            await register_company(
                account, **carried["company"], timezone=carried["timezone"], ip=origin.ip
            )
        else:
            await Profile.create(account=account, origin=ProfileOrigin.SELF)
        await Job.later("send_welcome", account_id=str(account.id))
    return account
