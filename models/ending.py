"""Ending whatever could act as an account, or could soon come in as it."""

from __future__ import annotations

from tortoise.expressions import Q

from models.account import Account
from models.base import now
from models.otp import OtpChallenge
from models.recovery import Recovery
from models.session import Session


async def end_everything(account: Account, *, keep: Session | None = None) -> None:
    """End the sessions of `account` except `keep`, trust in devices, unused links, open challenges.

    For a new password, a new address, an account that was disabled: whoever held one of these
    before holds nothing afterwards. Call it inside the transaction that does what is done; live
    connections end within seconds, when they look again (`app/surface.py`).
    """
    moment = now()
    await Session.end_all(account, but=keep)
    theirs = Q(account_id=account.id) | Q(email_key=account.email_key)
    await Recovery.filter(theirs, used_at=None).update(used_at=moment, token=None)
    await OtpChallenge.filter(theirs, consumed_at=None, attempts_left__gt=0).update(
        attempts_left=0, carried={}, updated_at=moment
    )
