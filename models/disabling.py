"""What staff do with somebody's login: look it up, close it to its owner, open it again."""

from __future__ import annotations

from uuid import UUID

from tortoise.expressions import Q

from models.account import Account, AccountStatus
from models.audit import AuditAction, Doer, audit
from models.company import Company, Member, MemberStatus, Role
from models.ending import end_everything
from models.locks import hold
from models.problems import InvalidInput, Issue, NotFound, NotPermitted
from models.text.addresses import Address, read_address
from models.text.lines import read_line
from models.transaction import transaction

REASON_LIMIT = 300
"""Characters of a reason."""


async def look_up_account(
    staff: Account, *, email: str | None = None, id: UUID | None = None, ip: str = ""
) -> Account | None:
    """Return the account of an address or an id, or of both where they agree; None for none.

    Every look is audited, one that finds nothing too: addresses could be tried out.
    """
    by = Doer.staff(staff, ip)
    if email is None and id is None:
        return None
    address = read_address(email, reserved_allowed=True) if email is not None else None
    same = Q(email_key=address.key) if isinstance(address, Address) else Q()
    same &= Q(id=id) if id is not None else Q()
    async with transaction():
        found = None if isinstance(address, Issue) else await Account.get_or_none(same)
        await audit(
            AuditAction.ACCOUNT_LOOKED_UP,
            found or staff,
            by,
            address=address.key if isinstance(address, Address) else None,
            found=found is not None,
        )
    return found


async def disable_account(
    staff: Account, id: UUID | None, reason: str, ip: str = ""
) -> list[Company]:
    """Close an account to its owner; return the companies that are left without a usable owner.

    Its sessions end and its codes die with the same commit; open connections close within seconds.
    To whoever tries to sign in it looks like an address that is unknown (P6). Memberships and teams
    stay as they are. Harmless to repeat. Raises NotFound, NotPermitted (one's own account),
    InvalidInput.
    """
    by, why = Doer.staff(staff, ip), _reason(reason)
    if id == staff.id:
        raise NotPermitted
    async with transaction():
        account = await _held(id)
        if account.status is AccountStatus.ACTIVE:
            await account.set(status=AccountStatus.DISABLED)
            await end_everything(account)
            await audit(AuditAction.ACCOUNT_DISABLED, account, by, reason=why)
        return await _without_owner(account)


async def enable_account(staff: Account, id: UUID | None, reason: str, ip: str = "") -> None:
    """Open a disabled account again; its owner signs in anew. Harmless to repeat.

    Raises NotFound, InvalidInput.
    """
    by, why = Doer.staff(staff, ip), _reason(reason)
    async with transaction():
        account = await _held(id)
        if account.status is AccountStatus.DISABLED:
            await account.set(status=AccountStatus.ACTIVE)
            await audit(AuditAction.ACCOUNT_ENABLED, account, by, reason=why)


async def _held(id: UUID | None) -> Account:
    """Return an account that is not erased; nobody can sign in to it until the end."""
    known = await Account.get_or_none(id=id) if id else None
    if known is None:
        raise NotFound("accountId")
    await hold("address", known.email_key)
    account = await Account.select_for_update().get(id=known.id)
    if account.status is AccountStatus.ERASED:
        raise NotFound("accountId")
    return account


async def _without_owner(account: Account) -> list[Company]:
    """Return the companies that this account owned as the last one who can sign in."""
    owners = {"role": Role.OWNER, "status": MemberStatus.ACTIVE}
    owned = await account.memberships.filter(**owners).values_list("company_id", flat=True)
    kept = await Member.filter(
        company_id__in=owned, account__status=AccountStatus.ACTIVE, **owners
    ).values_list("company_id", flat=True)
    return await Company.filter(id__in=set(owned) - set(kept)).order_by("id")


def _reason(text: str) -> str:
    read = read_line(text, REASON_LIMIT, required=True)
    if isinstance(read, Issue):
        raise InvalidInput([read.at("reason")])
    return read
