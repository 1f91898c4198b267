"""Coming in: sign-up, acceptance, sign-in, and the code that completes each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID
from zoneinfo import available_timezones

from tortoise import fields

from models.account import Account, AccountStatus, Locale, hash_password, is_password
from models.base import Record, digest, new_token, now
from models.company import register_company
from models.consent import Origin, accept, require_consents
from models.contractor import Contractor
from models.invitation import Invitation, InvitationGone
from models.job import Job
from models.joining import can_join, claim
from models.otp import OtpChallenge, OtpLetter, OtpPurpose, OtpSent, challenge, redeem
from models.policy import policy
from models.problems import InvalidInput, Issue, NotPermitted, Problem
from models.profile import Profile, ProfileOrigin
from models.session import Session, SessionKind
from models.text.addresses import Address, canonical_key, read_address
from models.text.lines import read_line
from models.text.passwords import check_password
from models.text.regions import read_country
from models.transaction import transaction


class Intent(StrEnum):
    """Why somebody signs up."""

    GET_PAID = "GET_PAID"
    PAY_TEAM = "PAY_TEAM"


class WrongCredentials(Problem):
    """No such address, or not its password: both look the same."""


class SignInRequired(Problem):
    """The address has an account: sign in with its password; that links what was to be."""


@dataclass(frozen=True)
class NewCompany:
    """What the sign-up form asks about a company."""

    name: str
    country: str
    legal_name: str | None = None
    owner_name: str | None = None


@dataclass(frozen=True)
class Person:
    """What the browser tells about whoever signs up."""

    locale: Locale | None
    timezone: str | None


@dataclass(frozen=True)
class SignedIn:
    """A session was opened; its token is shown this once."""

    account: Account
    session: Session
    token: str


class StaffLink(Record):
    """A one-time link by which an operator makes somebody a member of staff."""

    prefix = "stl"

    email = fields.CharField(max_length=254)
    token_hash = fields.CharField(max_length=64, unique=True)
    expires_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "staff_link"

    @classmethod
    async def make(cls, email: str) -> tuple[StaffLink, str]:
        """Return a link for an address, and its token. Raises InvalidInput for anything else."""
        address = _address(email, ())
        token = new_token()
        link = await cls.create(
            email=address.email,
            token_hash=digest(token),
            expires_at=now() + policy().staff_link_life,
        )
        return link, token

    @classmethod
    async def of(cls, token: str) -> StaffLink | None:
        """Return the live link of a token."""
        return await cls.get_or_none(token_hash=digest(token), used_at=None, expires_at__gt=now())


async def sign_up(
    intent: Intent,
    email: str,
    password: str,
    agreement_ids: Sequence[UUID | None],
    person: Person,
    company: NewCompany | None,
) -> OtpSent:
    """Begin an account; nothing exists until the mailed code comes back.

    The answer and the work are the same for an address that has an account: its owner gets a letter
    that says so. Raises InvalidInput, ConsentRequired, TooManyCodes.
    """
    issues: list[Issue] = []
    address = _keep(
        issues, read_address(email, reserved_allowed=policy().reserved_addresses), "email"
    )
    own = [email, company.name if company else ""]
    if wrong := check_password(password, own):
        issues.append(wrong.at("password"))
    carried = _read_person(person, issues)
    if intent is Intent.PAY_TEAM:
        carried["company"] = read_company(company, issues)
    if issues or address is None:
        raise InvalidInput(issues)
    agreements = await require_consents(agreement_ids, ("agreementIds",))
    existing = await Account.exists(email_key=address.key)
    return await challenge(
        address,
        OtpPurpose.SIGN_UP,
        person.locale or Locale(policy().locale),
        letter=OtpLetter.ALREADY_REGISTERED if existing else OtpLetter.CODE,
        intent=intent.value,
        password_hash=await hash_password(password),
        agreements=[str(a.id) for a in agreements],
        **carried,
    )


async def accept_invitation(
    token: str, password: str, agreement_ids: Sequence[UUID | None], person: Person
) -> OtpSent:
    """Begin to accept an invitation; the code goes to the invited mailbox, always.

    Raises InvitationGone, InvalidInput, ConsentRequired, TooManyCodes.
    """
    invitation = await Invitation.by_token(token)
    if invitation is None or not invitation.is_open:
        raise InvitationGone
    issues: list[Issue] = []
    if wrong := check_password(password, [invitation.email, invitation.contractor.company.name]):
        issues.append(wrong.at("password"))
    carried = _read_person(person, issues)
    if issues:
        raise InvalidInput(issues)
    agreements = await require_consents(agreement_ids, ("agreementIds",))
    return await challenge(
        Address(invitation.email, invitation.email_key),
        OtpPurpose.INVITATION,
        person.locale or invitation.locale,
        password_hash=await hash_password(password),
        agreements=[str(a.id) for a in agreements],
        invitation=str(invitation.id),
        token_hash=invitation.token_hash,
        **carried,
    )


async def claim_staff_link(token: str, password: str, person: Person) -> OtpSent:
    """Begin a staff account; the code goes to the address that the operator named.

    Raises InvitationGone, InvalidInput, TooManyCodes.
    """
    link = await StaffLink.of(token)
    if link is None:
        raise InvitationGone
    issues: list[Issue] = []
    if wrong := check_password(password, [link.email]):
        issues.append(wrong.at("password"))
    carried = _read_person(person, issues)
    if issues:
        raise InvalidInput(issues)
    return await challenge(
        Address(link.email, canonical_key(link.email)),
        OtpPurpose.STAFF,
        person.locale or Locale(policy().locale),
        password_hash=await hash_password(password),
        staff_link=str(link.id),
        **carried,
    )


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
    invitation = None
    account = await Account.get_or_none(email_key=found.email_key)
    if found.purpose is OtpPurpose.SIGN_IN:
        if account is None or account.status is not AccountStatus.ACTIVE:
            return WrongCredentials()
    else:
        if found.purpose is OtpPurpose.STAFF and not await _use_staff_link(found):
            return InvitationGone()
        if account:
            if found.purpose is OtpPurpose.STAFF:
                await _make_staff(account)
            return SignInRequired()
        if found.purpose is OtpPurpose.INVITATION:
            invitation = await _invitation_of(found)
            if invitation is None:
                return InvitationGone()
        account = await _create(found, origin)
    session, token = await Session.open(account, kind, ip=origin.ip, user_agent=origin.user_agent)
    await claim(account, invitation)
    return SignedIn(account, session, token)


async def _invitation_of(found: OtpChallenge) -> Invitation | None:
    """Return the invitation, its row locked, if its link is still the one that was used."""
    await Contractor.lock(email_key=found.email_key)
    invitation = await Invitation.get_or_none(
        id=found.carried["invitation"], token_hash=found.carried["token_hash"]
    ).select_related("contractor__company")
    return invitation if invitation and can_join(invitation) else None


async def _use_staff_link(found: OtpChallenge) -> bool:
    used = await StaffLink.filter(
        id=found.carried["staff_link"], used_at=None, expires_at__gt=now()
    ).update(used_at=now())
    return bool(used)


async def _make_staff(account: Account) -> None:
    """Make an account staff's; it has to sign in anew, as sessions of staff are short."""
    await account.set(is_staff=True)
    await Session.end_all(account)


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
        is_staff=found.purpose is OtpPurpose.STAFF,
    )
    await accept(account, [UUID(id) for id in carried.get("agreements", ())], origin)
    if found.purpose is OtpPurpose.SIGN_UP:
        if carried["intent"] == Intent.PAY_TEAM:
            await register_company(account, **carried["company"], timezone=carried["timezone"])
        else:
            await Profile.create(account=account, origin=ProfileOrigin.SELF)
        await Job.later("send_welcome", account_id=str(account.id))
    return account


async def found_company(account: Account, company: NewCompany, timezone: str | None) -> Any:
    """Register a company for somebody who is signed in; return the owner's membership."""
    issues: list[Issue] = []
    values = read_company(company, issues)
    carried = _read_person(Person(None, timezone or account.timezone), issues)
    if issues:
        raise InvalidInput(issues)
    return await register_company(account, **values, timezone=carried["timezone"])


def read_company(company: NewCompany | None, issues: list[Issue]) -> dict[str, Any]:
    """Check what is said of a company; add what is wrong to `issues`."""
    if company is None:
        issues.append(Issue("REQUIRED", ("company",)))
        return {}
    name = _keep(
        issues, read_line(company.name, 200, required=True, links=False), "company", "name"
    )
    country = _keep(issues, read_country(company.country), "company", "country")
    legal = _keep(
        issues,
        read_line(company.legal_name or company.name, 200, required=True, links=False),
        "company",
        "legalName",
    )
    owner = _keep(
        issues,
        read_line(company.owner_name or company.name, 200, required=True, links=False),
        "company",
        "ownerName",
    )
    return {"name": name, "legal_name": legal, "country": country, "owner_name": owner}


def require_staff(account: Account) -> Account:
    """Return the account if it is staff's; raise NotPermitted otherwise."""
    if not account.is_staff:
        raise NotPermitted
    return account


def _read_person(person: Person, issues: list[Issue]) -> dict[str, Any]:
    timezone = person.timezone or "UTC"
    if timezone not in _TIMEZONES:
        issues.append(Issue("UNKNOWN_TIMEZONE", ("timezone",), value=timezone[:60]))
    return {"timezone": timezone}


_TIMEZONES = available_timezones()


def _keep(issues: list[Issue], read: Any, *path: str) -> Any:
    if isinstance(read, Issue):
        issues.append(read.at(*path))
        return None
    return read


def _address(email: str, path: tuple[str, ...]) -> Address:
    read = read_address(email, reserved_allowed=policy().reserved_addresses)
    if isinstance(read, Issue):
        raise InvalidInput([read.at(*path)])
    return read
