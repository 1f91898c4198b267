"""An authenticator app in somebody's hand, and the sessions of tests."""

from __future__ import annotations

from typing import Any

import pyotp

from models import Account, Authenticator, Session
from models.base import now
from models.enrolling import Confirmed, confirm_totp, start_totp
from models.session import SessionKind
from tests.conftest import ORIGIN


async def session_of(account: Account, **values: Any) -> Session:
    """A session as it is after signing in with a code."""
    session, _ = await Session.open(account, SessionKind.BEARER, ip="", user_agent="", **values)
    session.account = account
    return session


class App:
    """Shows the code of the moment, or of some steps of 30 seconds from it."""

    def __init__(self, secret: str) -> None:
        self.totp = pyotp.TOTP(secret)

    def code(self, steps: int = 0) -> str:
        return self.totp.generate_otp(self.totp.timecode(now()) + steps)

    def wrong(self) -> str:
        near = {self.code(steps) for steps in range(-3, 4)}
        return next(code for code in map("{:06}".format, range(10)) if code not in near)


async def enrol(account: Account) -> tuple[App, Confirmed]:
    """Turn the app on, with a code of the step before: the present one is still to be used."""
    session = await session_of(account)
    started = await start_totp(session)
    app = App(started.secret)
    confirmed = await confirm_totp(session, app.code(-1), ORIGIN.ip)
    await Session.filter(id=session.id).delete()
    await account.refresh_from_db()
    assert await Authenticator.of(account.id)
    return app, confirmed
