"""The second factor that is no mailbox: an authenticator app, and codes for when it is lost."""

from __future__ import annotations

import hmac
from datetime import datetime
from uuid import UUID

import pyotp
from tortoise import fields

from models.account import Account, AccountChange
from models.audit import AuditAction, AuditActor, Doer, audit
from models.base import Record, Tracked, digest, new_text, now
from models.job import Job
from models.policy import policy
from models.problems import Problem
from models.sealed import SealedField
from models.text.codes import RECOVERY_ALPHABET, read_code, read_recovery_code, show_recovery_code

RECOVERY_LENGTH = 16  # characters of 5 bits


class SecondFactorRequired(Problem):
    """An authenticator app is due first: `startTotp` and `confirmTotp` turn it on."""


class Authenticator(Tracked):
    """One enrolled app, or one that waits for its first code; TOTP as RFC 6238 has it.

    It is a row of its own, not columns of the account, so that requests do not decrypt a secret
    that only a sign-in needs.
    """

    prefix = "aut"

    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", "authenticators", on_delete=fields.CASCADE
    )
    account_id: UUID
    secret: str = SealedField(description="Of TOTP")
    last_step = fields.BigIntField(default=0, description="The latest 30 seconds that were used")
    attempts_left = fields.IntField(description="Guesses at the first code")
    confirmed_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "authenticator"
        indexes = (("account_id", "confirmed_at"),)

    @classmethod
    async def of(cls, account_id: UUID) -> Authenticator | None:
        """Return the app in use."""
        return await cls.filter(account_id=account_id, confirmed_at__not_isnull=True).first()

    def uri(self, name: str) -> str:
        """Return what an app reads from the QR code (otpauth://totp/…); `name` is shown in it."""
        totp = pyotp.TOTP(self.secret)
        return totp.provisioning_uri(name=name, issuer_name=policy().product)

    async def take(self, code: str) -> bool:
        """Tell whether a code is right, one step of 30 seconds early or late, and use it up.

        No step counts twice, nor one before a step that was used: of twenty callers one wins.
        """
        digits, totp = read_code(code) or "", pyotp.TOTP(self.secret)
        present = totp.timecode(now())
        right = [
            step
            for step in range(present - 1, present + 2)
            if hmac.compare_digest(totp.generate_otp(step), digits)
        ]
        if not right:
            return False
        taken = Authenticator.filter(id=self.id, last_step__lt=right[-1])
        return bool(await taken.update(last_step=right[-1], updated_at=now()))


class RecoveryCode(Record):
    """One of the codes that stand in for a lost app, each once; only its hash is kept.

    80 random bits: what a plain hash needs to be safe, and too many to guess at any rate.
    """

    prefix = "rcc"

    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", "recovery_codes", on_delete=fields.CASCADE
    )
    account_id: UUID
    code_hash = fields.CharField(max_length=64)
    used_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "recovery_code"
        unique_together = (("account_id", "code_hash"),)

    @classmethod
    async def renew(cls, account: Account) -> list[str]:
        """Make new codes in place of all others and return them, this once, as people type them."""
        await cls.filter(account=account).delete()
        made = [
            new_text(RECOVERY_ALPHABET, RECOVERY_LENGTH) for _ in range(policy().recovery_codes)
        ]
        await cls.bulk_create([cls(account=account, code_hash=digest(code)) for code in made])
        return [show_recovery_code(code) for code in made]

    @classmethod
    async def left(cls, account: Account) -> int:
        """Count the codes that were not used yet."""
        return await cls.filter(account=account, used_at=None).count()

    @classmethod
    async def use(cls, account: Account, text: str, ip: str) -> bool:
        """Tell whether `text` is an unused code of this account, use it up and tell the owner."""
        code = read_recovery_code(text, RECOVERY_LENGTH)
        if code is None:
            return False
        unused = cls.filter(account=account, code_hash=digest(code), used_at=None)
        if not await unused.update(used_at=now()):
            return False
        await note(account, AccountChange.RECOVERY_CODE_USED, AuditAction.RECOVERY_CODE_USED, ip)
        return True


async def note(account: Account, change: AccountChange, action: AuditAction, ip: str) -> None:
    """Write down that an account's factors changed, and promise its owner a letter about it."""
    await audit(action, account, Doer(AuditActor.ACCOUNT, account.id, ip))
    await Job.later("send_account_changed", account_id=str(account.id), change=change.value)


async def forget_factors(account: Account) -> None:
    """Delete an account's app and recovery codes, with the secrets that they were."""
    await Authenticator.filter(account=account).delete()
    await RecoveryCode.filter(account=account).delete()
    await account.set(totp_confirmed_at=None)
