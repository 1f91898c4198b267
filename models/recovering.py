"""Getting back into an account: the link by mail, and the new password that it leads to."""

from __future__ import annotations

from datetime import timedelta

from models.account import Account, AccountStatus, hash_password
from models.audit import AuditAction
from models.base import digest, new_token, now
from models.changing_password import replace_password, require_good_password
from models.job import Job
from models.locks import hold
from models.policy import policy
from models.problems import InvalidInput, Issue
from models.recovery import Recovery, RecoveryGone
from models.renewing import offer_new_invitations, resend_pending
from models.text.addresses import read_address
from models.transaction import transaction

DAY = timedelta(days=1)


async def recover(email: str) -> None:
    """Promise the letter that helps whoever has this address, if there is anything to help with.

    Nothing is looked up here: the statements, the job and the answer are the same for every
    address (P6). The rows count what was asked for, known address or not (P5). Raises InvalidInput,
    TooManyLetters.
    """
    address = read_address(email, reserved_allowed=True)
    if isinstance(address, Issue):
        raise InvalidInput([address.at("email")])
    async with transaction():
        await hold("address", address.key)
        await Recovery.check_pace(address.key)
        token = new_token()
        asked = await Recovery.create(email_key=address.key, token=token, token_hash=digest(token))
        await Job.later("send_recovery", recovery_id=str(asked.id))


async def answer(recovery: Recovery) -> Account | None:
    """Decide what helps; return the account whose owner gets the link, None where nobody does.

    An active account gets the link. What is pending for the address is mailed anew in any case:
    otherwise a company could tell by the letters it sees whether there is an account. Without
    either, expired invitations are told of; revoked, declined and reported ones are not, and what
    is neither gets no letter at all. To be repeated until the letter has left: the time of the
    link begins when it is written.
    """
    async with transaction():
        await hold("address", recovery.email_key)
        await recovery.refresh_from_db()
        if recovery.token is None or recovery.used_at is not None:
            return None
        account = await Account.get_or_none(
            email_key=recovery.email_key, status=AccountStatus.ACTIVE
        )
        is_first = recovery.expires_at is None
        await recovery.set(
            account=account,
            expires_at=now() + policy().recovery_life,
            token=recovery.token if account else None,
        )
        if is_first:
            may_send = await _may_send(recovery)
            resent = await resend_pending(recovery.email_key, may_send=may_send)
            if account is None and not resent and may_send:
                await offer_new_invitations(recovery.email_key)
    return account


async def _may_send(recovery: Recovery) -> bool:
    """Tell whether letters about invitations may leave: so they do a few times a day."""
    today = await Recovery.filter(email_key=recovery.email_key, created_at__gt=now() - DAY).count()
    return today <= policy().invitation_resends_a_day


async def reset_password(token: str, password: str, *, ip: str) -> None:
    """Set a new password by the link; signs nobody in, and everybody out.

    The second factor is asked for at the next sign-in as ever (P13). Of many callers with one link
    one wins. Raises RecoveryGone, InvalidInput.
    """
    found = await Recovery.of(token)
    if found is None or found.account is None:
        raise RecoveryGone
    await require_good_password(found.account, password, "password")
    password_hash = await hash_password(password)
    async with transaction():
        await hold("address", found.email_key)
        account = await Account.select_for_update().get(id=found.account_id)
        if account.status is not AccountStatus.ACTIVE or not await found.use():
            raise RecoveryGone
        await replace_password(account, password_hash, AuditAction.PASSWORD_RESET, ip=ip)
