"""Becoming a member of staff, by a link that an operator makes."""

from __future__ import annotations

from tortoise import fields

from models.account import Account, Locale, hash_password
from models.base import Record, digest, new_token, now
from models.invitation import InvitationGone
from models.otp import OtpPurpose, OtpSent, challenge
from models.policy import policy
from models.problems import InvalidInput, Issue
from models.session import Session
from models.signing_up import Person, read_person
from models.text.addresses import Address, canonical_key, read_address
from models.text.passwords import check_password


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
        address = read_address(email, reserved_allowed=policy().reserved_addresses)
        if isinstance(address, Issue):
            raise InvalidInput([address])
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

    @classmethod
    async def use(cls, id: str) -> bool:
        """Use a link up; False if that was done before, or too late."""
        used = await cls.filter(id=id, used_at=None, expires_at__gt=now()).update(used_at=now())
        return bool(used)


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
    carried = read_person(person, issues)
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


async def make_staff(account: Account) -> None:
    """Make an account staff's; it has to sign in anew, as sessions of staff are short."""
    await account.set(is_staff=True)
    await Session.end_all(account)
