"""What people see of their own sessions, and how they end them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from models.account import Account
from models.audit import AuditAction, AuditActor, Doer, audit
from models.base import now
from models.policy import policy
from models.problems import NotFound
from models.session import Session
from models.transaction import transaction

LISTED = 100  # the most lately used


async def live_sessions(account: Account) -> list[Session]:
    """Return where an account is signed in, the most lately used first."""
    moment = now()
    return (
        await Session.filter(
            account_id=account.id,
            revoked_at=None,
            expires_at__gt=moment,
            last_used_at__gt=moment - policy().session_idle,
        )
        .order_by("-last_used_at", "-id")
        .limit(LISTED)
    )


async def end_sessions(account: Account, ids: Sequence[UUID], *, ip: str) -> int:
    """End these sessions of an account; return how many were not over yet.

    Raises NotFound, and ends none, where one of them is not the account's.
    """
    async with transaction():
        theirs = await Session.filter(account_id=account.id, id__in=list(ids)).values_list(
            "id", flat=True
        )
        for place, id in enumerate(ids):
            if id not in theirs:
                raise NotFound("ids", str(place))
        ended = await Session.filter(id__in=list(ids), revoked_at=None).update(revoked_at=now())
        if ended:
            doer = Doer(AuditActor.ACCOUNT, account.id, ip)
            await audit(AuditAction.SESSIONS_ENDED, account, doer, count=ended)
    return ended


async def end_other_sessions(current: Session, *, ip: str) -> int:
    """End all sessions of an account but `current`, and trust in devices, which would bring back.

    Return how many were not over yet.
    """
    async with transaction():
        ended = await Session.end_all(current.account, but=current)
        if ended:
            doer = Doer(AuditActor.ACCOUNT, current.account_id, ip)
            await audit(AuditAction.SESSIONS_ENDED, current.account, doer, count=ended)
    return ended
