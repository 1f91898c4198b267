"""Who is signed in: opaque tokens, kept as hashes."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.account import Account, AccountStatus
from models.base import Record, digest, new_token, now
from models.policy import policy
from models.problems import NotSignedIn, Problem
from models.trusted_device import TrustedDevice

NOTE_USE_EVERY = timedelta(minutes=10)  # a write for each request would cost more than it tells


class StepUpRequired(Problem):
    """A recent proof is needed that it is really the person who is signed in."""


class SessionKind(StrEnum):
    """How the client keeps the token."""

    COOKIE = "COOKIE"
    BEARER = "BEARER"


class Session(Record):
    """One signed-in browser or program."""

    prefix = "ses"

    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", "sessions", on_delete=fields.CASCADE
    )
    account_id: UUID
    token_hash = fields.CharField(max_length=64, unique=True)
    kind = fields.CharEnumField(
        SessionKind, max_length=10, description="How the client keeps the token"
    )
    last_used_at = fields.DatetimeField(default=now)
    proven_at: datetime | None = fields.DatetimeField(
        default=now,
        null=True,
        description="When the person last proved a factor in this session; unknown of old ones",
    )
    expires_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)
    ip = fields.CharField(max_length=45, default="")
    user_agent = fields.CharField(max_length=300, default="")

    class Meta:
        table = "session"

    @classmethod
    async def open(
        cls, account: Account, kind: SessionKind, *, ip: str, user_agent: str, proven: bool = True
    ) -> tuple[Session, str]:
        """Sign `account` in; return the session and its token, which is shown this once.

        `proven` tells whether a second factor was proven just now: not by a trusted device.
        """
        token = new_token()
        life = policy().staff_session_life if account.is_staff else policy().session_life
        session = await cls.create(
            account=account,
            token_hash=digest(token),
            kind=kind,
            proven_at=now() if proven else None,
            expires_at=now() + life,
            ip=ip[:45],
            user_agent=user_agent[:300],
        )
        await account.set(last_signed_in_at=now())
        return session, token

    @classmethod
    async def of(cls, token: str) -> Session | None:
        """Return the live session of a token, with its account; None if there is none."""
        session = await cls.get_or_none(token_hash=digest(token)).select_related("account")
        if session is None or not session.is_live:
            return None
        if now() - session.last_used_at > NOTE_USE_EVERY:
            await session.set(last_used_at=now())
        return session

    @property
    def is_live(self) -> bool:
        """Whether it may be used: not ended, not too old, not idle too long, account in order."""
        moment = now()
        return (
            self.revoked_at is None
            and moment < self.expires_at
            and moment - self.last_used_at < policy().session_idle
            and self.account.status is AccountStatus.ACTIVE
        )

    def require_recent_proof(self) -> None:
        """Raise StepUpRequired unless a factor was proven in this session a short while ago.

        For what would lock an owner out: changing address, factors, ownership (OWASP ASVS 7.5).
        """
        if self.proven_at is None or now() - self.proven_at >= policy().step_up_life:
            raise StepUpRequired

    async def require_live(self) -> None:
        """Raise NotSignedIn if it ended since the caller came in, as on a socket still open.

        Call it inside the transaction, under the lock by which `end_everything` ends sessions.
        """
        if not await Session.exists(
            id=self.id, revoked_at=None, account__status=AccountStatus.ACTIVE
        ):
            raise NotSignedIn

    async def end(self) -> None:
        """Sign out; harmless to repeat."""
        if self.revoked_at is None:
            await self.set(revoked_at=now())

    @classmethod
    async def end_all(cls, account: Account, *, but: Session | None = None) -> int:
        """Sign an account out everywhere, `but` in one session; no device is trusted any more.

        Return how many sessions were not over yet.
        """
        ended = cls.filter(account=account, revoked_at=None)
        if but is not None:
            ended = ended.exclude(id=but.id)
        count = await ended.update(revoked_at=now())
        await TrustedDevice.forget(account)
        return count
