"""Becoming a member of staff, by a link that an operator makes, and ceasing to be one."""

from __future__ import annotations

from tortoise import fields

from models.account import Account, Locale, hash_password, refuse_password
from models.audit import OPERATOR, AuditAction, AuditActor, Doer, audit
from models.base import Record, digest, new_token, now
from models.invitation import InvitationGone
from models.locks import hold
from models.otp import OtpPurpose, OtpSent, challenge
from models.policy import policy
from models.problems import InvalidInput, Issue, NotFound
from models.session import Session
from models.signing_up import Person, read_person
from models.text.addresses import Address, canonical_key, read_address
from models.transaction import transaction


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
        async with transaction():
            link = await cls.create(
                email=address.email,
                token_hash=digest(token),
                expires_at=now() + policy().staff_link_life,
            )
            await audit(AuditAction.STAFF_LINK_MADE, link, OPERATOR, address=address.email)
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
    if wrong := refuse_password(password, [link.email]):
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


async def make_staff(account: Account, ip: str) -> None:
    """Make an account staff's; it has to sign in anew, as sessions of staff are short."""
    async with transaction():
        await account.set(is_staff=True)
        await Session.end_all(account)
        await audit(AuditAction.STAFF_MADE, account, Doer(AuditActor.ACCOUNT, account.id, ip))


async def revoke_staff(email: str) -> None:
    """Take away what `muster staff create` gave: the role with its sessions, and open links.

    The account itself stays. Raises InvalidInput for what is no address, NotFound when neither an
    account of staff nor an open link has it.
    """
    address = read_address(email, reserved_allowed=True)
    if isinstance(address, Issue):
        raise InvalidInput([address])
    async with transaction():
        await hold("address", address.key)
        found: list[Record] = []
        for link in await StaffLink.filter(used_at=None, expires_at__gt=now()).order_by("id"):
            if canonical_key(link.email) == address.key:
                await link.set(used_at=now())
                found.append(link)
        if account := await Account.get_or_none(email_key=address.key, is_staff=True):
            await account.set(is_staff=False)
            await Session.end_all(account)
            found.append(account)
        if not found:
            raise NotFound
        for taken in found:
            await audit(AuditAction.STAFF_REVOKED, taken, OPERATOR, address=address.email)
