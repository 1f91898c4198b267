"""Beginning an account: by oneself, or by an invitation; and founding a company."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID
from zoneinfo import available_timezones

from models.account import Account, Locale, hash_password, refuse_password
from models.company import Company, register_company
from models.consent import require_consents
from models.invitation import Invitation, InvitationGone
from models.joining import can_join
from models.member_invitation import MemberInvitation
from models.otp import OtpLetter, OtpPurpose, OtpSent, challenge
from models.policy import policy
from models.problems import InvalidInput, Issue
from models.text.addresses import Address, read_address
from models.text.lines import read_line
from models.text.regions import read_country

_TIMEZONES = available_timezones()


class Intent(StrEnum):
    """Why somebody signs up."""

    GET_PAID = "GET_PAID"
    PAY_TEAM = "PAY_TEAM"


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
    own = [email]
    if company:
        own += [n for n in (company.name, company.legal_name, company.owner_name) if n]
    if wrong := refuse_password(password, own):
        issues.append(wrong.at("password"))
    carried = read_person(person, issues)
    if intent is Intent.PAY_TEAM:
        carried["company"] = read_company(company, issues)
    if issues or address is None:
        raise InvalidInput(issues)
    agreements = await require_consents(agreement_ids, ("agreementIds",))
    existing = await Account.get_or_none(email_key=address.key)
    return await challenge(
        address,
        OtpPurpose.SIGN_UP,
        existing.locale if existing else person.locale or Locale(policy().locale),
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
    if invitation is None or not can_join(invitation):
        raise InvitationGone
    return await prove_invited(
        invitation,
        OtpPurpose.INVITATION,
        invitation.contractor.company,
        password,
        agreement_ids,
        person,
        {"invitation": str(invitation.id)},
    )


async def prove_invited(
    invitation: Invitation | MemberInvitation,
    purpose: OtpPurpose,
    company: Company,
    password: str,
    agreement_ids: Sequence[UUID | None],
    person: Person,
    carried: dict[str, Any],
) -> OtpSent:
    """Have the invited mailbox proven; until then password and consents are only carried.

    Raises InvalidInput, ConsentRequired, TooManyCodes.
    """
    issues: list[Issue] = []
    own = [invitation.email, company.name, company.legal_name]
    if isinstance(invitation, MemberInvitation):
        own.append(invitation.name)
    if wrong := refuse_password(password, own):
        issues.append(wrong.at("password"))
    told = read_person(person, issues)
    if issues:
        raise InvalidInput(issues)
    agreements = await require_consents(agreement_ids, ("agreementIds",))
    return await challenge(
        Address(invitation.email, invitation.email_key),
        purpose,
        person.locale or invitation.locale,
        password_hash=await hash_password(password),
        agreements=[str(a.id) for a in agreements],
        company_id=str(company.id),
        token_hash=invitation.token_hash,
        **carried,
        **told,
    )


async def found_company(
    account: Account, company: NewCompany, timezone: str | None, ip: str = ""
) -> Any:
    """Register a company for somebody who is signed in; return the owner's membership."""
    issues: list[Issue] = []
    values = read_company(company, issues)
    carried = read_person(Person(None, timezone or account.timezone), issues)
    if issues:
        raise InvalidInput(issues)
    return await register_company(account, **values, timezone=carried["timezone"], ip=ip)


def read_company(company: NewCompany | None, issues: list[Issue]) -> dict[str, Any]:
    """Check what is said of a company; add what is wrong to `issues`."""
    if company is None:
        issues.append(Issue("REQUIRED", ("company",)))
        return {}
    name = _keep(
        issues, read_line(company.name, 200, required=True, links=False), "company", "name"
    )
    country = _keep(issues, read_country(company.country), "company", "country")
    legal = _keep(issues, read_line(company.legal_name, 200, links=False), "company", "legalName")
    owner = _keep(issues, read_line(company.owner_name, 200, links=False), "company", "ownerName")
    return {
        "name": name,
        "legal_name": legal or name,
        "country": country,
        "owner_name": owner or name,
    }


def read_person(person: Person, issues: list[Issue]) -> dict[str, Any]:
    """Check what is told of a person; add what is wrong to `issues`."""
    timezone = person.timezone or "UTC"
    if timezone not in _TIMEZONES:
        issues.append(Issue("UNKNOWN_TIMEZONE", ("timezone",), value=timezone[:60]))
    return {"timezone": timezone}


def _keep(issues: list[Issue], read: Any, *path: str) -> Any:
    if isinstance(read, Issue):
        issues.append(read.at(*path))
        return None
    return read
