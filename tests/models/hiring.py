"""Hiring, step by step: who acts, whom they invite, and how it is accepted."""

from __future__ import annotations

from typing import Any

from models import Member, MemberInvitation
from models.account import Account
from models.becoming_member import accept_as_member, begin_as_member
from models.company import Role
from models.membership import Acting, MemberOutcome, Subject, invite_member
from models.otp import OtpSent
from models.session import Session, SessionKind
from tests.conftest import ORIGIN, agreement_ids, make_account, member_of
from tests.models.entering import HERE, TYPED


async def acting(member: Member) -> Acting:
    """The member at this moment, just signed in."""
    account = await Account.get(id=member.account_id)
    session, _ = await Session.open(account, SessionKind.BEARER, ip="", user_agent="")
    return Acting(await member_of(member), session, "203.0.113.7")


async def colleague(member: Member, name: str, role: Role) -> Member:
    """Somebody else who acts for the member's company."""
    account = await make_account(f"{name}@acme.example")
    made = await Member.create(
        account=account, company_id=member.company_id, role=role, name=name.title()
    )
    return await member_of(made)


async def hire(
    member: Member, email: str = "kit@acme.example", role: Role = Role.MANAGER, name: str = "Kit"
) -> tuple[Any, MemberOutcome]:
    return await invite_member(await acting(member), email=email, role=role, name=name, locale=None)


async def invited(member: Member, email: str = "kit@acme.example", **values: Any) -> str:
    """Invite somebody; return the token that the letter would carry."""
    found, _ = await hire(member, email, **values)
    invitation = await MemberInvitation.get(id=found.id)
    assert invitation.token
    return invitation.token


async def begin(token: str) -> OtpSent:
    return await begin_as_member(token, TYPED, await agreement_ids(), HERE)


async def join(token: str, email: str = "kit@acme.example") -> Member:
    """Accept with an account of one's own."""
    account = await Account.get_or_none(email_key=email) or await make_account(email)
    return await accept_as_member(account, token, ORIGIN)


def subject(found: Member | MemberInvitation) -> Subject:
    return (found.prefix, found.id)
