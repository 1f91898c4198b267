"""A new password for an account that exists."""

from __future__ import annotations

from models.account import Account, AccountChange, hash_password, refuse_password
from models.audit import AuditAction, AuditActor, Doer, audit
from models.company import Company, Member, MemberStatus
from models.ending import end_everything
from models.job import Job
from models.locks import hold
from models.problems import InvalidInput
from models.profile import Profile
from models.session import Session
from models.signing_in import WrongCredentials
from models.transaction import transaction

NAMES = 50  # companies of a person whose names a password may not be made of


async def change_password(session: Session, current: str | None, new: str, *, ip: str) -> None:
    """Change the password of whoever is signed in; every other session ends, the owner is told.

    Without the current one a factor must have been proven a short while ago. Raises
    StepUpRequired, WrongCredentials, InvalidInput; NotSignedIn if the session ended meanwhile.
    """
    account = session.account
    if current is None:
        session.require_recent_proof()
    elif not await account.has_password(current):
        raise WrongCredentials
    await require_good_password(account, new, "newPassword")
    password_hash = await hash_password(new)
    async with transaction():
        await hold("address", account.email_key)
        await session.require_live()
        await replace_password(
            account, password_hash, AuditAction.PASSWORD_CHANGED, ip=ip, keep=session
        )


async def require_good_password(account: Account, password: str, *path: str) -> None:
    """Raise InvalidInput unless `password` may become the account's (P1)."""
    if wrong := refuse_password(password, [account.email, *await _names(account)]):
        raise InvalidInput([wrong.at(*path)])


async def replace_password(
    account: Account,
    password_hash: str,
    action: AuditAction,
    *,
    ip: str,
    keep: Session | None = None,
) -> None:
    """Make it the account's and end what the old one let in, within the caller's transaction."""
    await account.set(password_hash=password_hash)
    await end_everything(account, keep=keep)
    await Job.later(
        "send_account_changed", account_id=str(account.id), change=AccountChange.PASSWORD.value
    )
    await audit(action, account, Doer(AuditActor.ACCOUNT, account.id, ip))


async def _names(account: Account) -> list[str]:
    """Return what the person and the companies around the person are called."""
    found: list[str | None] = []
    for company in (
        Company.filter(members__account_id=account.id, members__status=MemberStatus.ACTIVE),
        Company.filter(contractors__account_id=account.id),
    ):
        for names in await company.order_by("id").limit(NAMES).values_list("name", "legal_name"):
            found += names
    found += [m.name for m in await Member.filter(account_id=account.id).limit(NAMES)]
    for profile in await Profile.filter(account_id=account.id):
        found += [profile.first_name, profile.last_name, profile.native_name]
    return [name for name in found if name]
