"""Coming in: the password, and the code that completes whatever was begun."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from models.account import Account, AccountStatus, is_password
from models.arriving import notice_arrival
from models.audit import AuditAction, AuditActor, Doer, audit
from models.base import digest, now
from models.company import register_company
from models.consent import Origin, accept
from models.contractor import Contractor
from models.invitation import Invitation, InvitationGone
from models.job import Job
from models.joining import can_join, claim
from models.locks import hold
from models.member_invitation import MemberInvitation
from models.otp import OtpChallenge, OtpPurpose, OtpSent, challenge, channel_of, redeem
from models.problems import NotFound, Problem
from models.profile import Profile, ProfileOrigin
from models.session import Session, SessionKind
from models.signing_up import Intent
from models.staff import StaffLink, make_staff
from models.text.addresses import Address, read_address
from models.transaction import transaction
from models.trusted_device import TrustedDevice

ENTERING = (
    OtpPurpose.SIGN_IN,
    OtpPurpose.SIGN_UP,
    OtpPurpose.INVITATION,
    OtpPurpose.MEMBER,
    OtpPurpose.STAFF,
)
"""What `verify_otp` completes."""


class WrongCredentials(Problem):
    """No such address, or not its password: both look the same."""


class SignInRequired(Problem):
    """The address has an account: sign in with its password; that links what was to be."""


@dataclass(frozen=True)
class SignedIn:
    """A session was opened; its token, and that of a device now trusted, are shown this once."""

    account: Account
    session: Session
    token: str
    device_token: str | None = None


@dataclass(frozen=True)
class Entrance:
    """How somebody comes in: the session wanted, where from, the device's token if it has one."""

    kind: SessionKind
    origin: Origin
    device_token: str | None = None


async def sign_in(
    email: str, password: str, entrance: Entrance | None = None
) -> OtpSent | SignedIn:
    """Check address and password and ask for a code: a mailed one, or one of the app.

    Whoever comes by an `entrance` with the token of a trusted device is signed in at once; staff
    never. A code asked for under one password opens nothing under the next. Raises
    WrongCredentials, TooManyCodes.
    """
    address = read_address(email, reserved_allowed=True)
    account = (
        await Account.get_or_none(email_key=address.key) if isinstance(address, Address) else None
    )
    if account is None or account.status is not AccountStatus.ACTIVE:
        await is_password(None, password)
        raise WrongCredentials
    if not await account.has_password(password):
        raise WrongCredentials
    if entrance and entrance.device_token and not account.is_staff:
        origin = entrance.origin
        async with transaction():
            await hold("address", account.email_key)
            if await TrustedDevice.knows(
                account, entrance.device_token, ip=origin.ip, user_agent=origin.user_agent
            ):
                return await _enter(account, entrance.kind, origin, proven=False)
    return await challenge(
        Address(account.email, account.email_key),
        OtpPurpose.SIGN_IN,
        account.locale,
        account=account,
        channel=channel_of(account),
        password=digest(account.password_hash or ""),
    )


async def verify_otp(
    challenge_id: UUID | None,
    code: str,
    kind: SessionKind,
    origin: Origin,
    *,
    trust_device: bool = False,
) -> SignedIn:
    """Complete what a code was for, and sign in; all of it in one transaction.

    With `trust_device` the next sign-ins from here need no code; not for staff. Raises CodeExpired,
    WrongCode, TooManyCodes, SignInRequired, InvitationGone, WrongCredentials. A wrong guess counts
    although it raises, and a right code is used up even if its purpose is gone.
    """
    done: SignedIn | Problem
    async with transaction():
        found = await redeem(challenge_id, code, purposes=ENTERING, ip=origin.ip)
        if isinstance(found, OtpChallenge):
            done = await _complete(found, kind, origin)
            await found.set(carried={})
        else:
            done = found
        if trust_device and isinstance(done, SignedIn) and not done.account.is_staff:
            done = replace(done, device_token=await _trust(done.account, origin))
    if isinstance(done, Problem):
        raise done
    return done


async def forget_devices(account: Account, ids: Sequence[UUID | None] | None, ip: str) -> None:
    """Trust some devices of an account no more, or none at all.

    Raises NotFound for one that is not trusted, and then nothing is forgotten.
    """
    async with transaction():
        trusted = {device.id: device for device in await TrustedDevice.of(account)}
        if ids is not None and not trusted.keys() >= set(ids):
            raise NotFound("deviceIds")
        chosen = [device for id, device in trusted.items() if ids is None or id in ids]
        for device in chosen:
            by = Doer(AuditActor.ACCOUNT, account.id, ip)
            await audit(AuditAction.DEVICE_REMOVED, device, by)
        await TrustedDevice.forget(account, [device.id for device in chosen])


async def _complete(found: OtpChallenge, kind: SessionKind, origin: Origin) -> SignedIn | Problem:
    invitation = hired = None
    account = await Account.get_or_none(email_key=found.email_key)
    if found.purpose is OtpPurpose.SIGN_IN:
        if account is None or account.status is not AccountStatus.ACTIVE:
            return WrongCredentials()
        if found.carried["password"] != digest(account.password_hash or ""):
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
        if hired:
            await hired.take_up(account, origin)
    return await _enter(account, kind, origin, invitation)


async def _enter(
    account: Account,
    kind: SessionKind,
    origin: Origin,
    invitation: Invitation | None = None,
    *,
    proven: bool = True,
) -> SignedIn:
    session, token = await Session.open(
        account, kind, ip=origin.ip, user_agent=origin.user_agent, proven=proven
    )
    await notice_arrival(session)
    await claim(account, invitation)
    return SignedIn(account, session, token)


async def _trust(account: Account, origin: Origin) -> str:
    device, token = await TrustedDevice.trust(account, ip=origin.ip, user_agent=origin.user_agent)
    by = Doer(AuditActor.ACCOUNT, account.id, origin.ip)
    await audit(AuditAction.DEVICE_TRUSTED, device, by)
    return token


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
