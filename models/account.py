"""One human login, platform-wide: one for each canonical e-mail address."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from tortoise import fields

from models.base import Tracked
from models.policy import ExistingAccountPolicy, policy
from models.problems import Issue
from models.text.passwords import check_password, normalise_password

if TYPE_CHECKING:
    from models.company import Member
    from models.contractor import Contractor
    from models.profile import Profile

_hasher = PasswordHasher(
    time_cost=2, memory_cost=19 * 1024, parallelism=1
)  # OWASP: 19 MiB, t=2, p=1
_NOBODYS_HASH = _hasher.hash("nobody's password, to spend the same time on unknown addresses")
_at_once = asyncio.Semaphore(2)


class Locale(StrEnum):
    """The languages that the product speaks."""

    RU = "ru"
    EN = "en"


class AccountStatus(StrEnum):
    """Whether an account may be used."""

    ACTIVE = "ACTIVE"
    DISABLED = "DISABLED"
    ERASED = "ERASED"


class AccountChange(StrEnum):
    """What the owner of an account is written about, lest somebody else did it."""

    PASSWORD = "PASSWORD"  # noqa: S105 - a word
    ADDRESS = "ADDRESS"
    TOTP_ON = "TOTP_ON"
    TOTP_OFF = "TOTP_OFF"
    RECOVERY_CODES = "RECOVERY_CODES"
    RECOVERY_CODE_USED = "RECOVERY_CODE_USED"
    PHONE = "PHONE"
    PAYMENT_METHOD = "PAYMENT_METHOD"


class OptionalLetter(StrEnum):
    """A kind of letter that a person may do without; all others leave whatever they chose."""

    ADDED_TO_TEAM = "ADDED_TO_TEAM"
    TASKS_WAITING = "TASKS_WAITING"
    SOMETHING_DUE = "SOMETHING_DUE"
    DEADLINE_NEAR = "DEADLINE_NEAR"
    KYC_DECIDED = "KYC_DECIDED"
    TAX_STATUS_DECIDED = "TAX_STATUS_DECIDED"


class Account(Tracked):
    """A login. It exists only once its address is proven."""

    prefix = "acc"

    email = fields.CharField(max_length=254, description="As typed")
    email_key = fields.CharField(max_length=254, unique=True, description="Canonical form")
    password_hash = fields.CharField(max_length=200, null=True)
    email_verified_at = fields.DatetimeField()
    phone = fields.CharField(max_length=20, null=True, description="E.164")
    phone_verified_at = fields.DatetimeField(null=True)
    locale = fields.CharEnumField(Locale, max_length=2, description="Language of letters")
    timezone = fields.CharField(max_length=60, default="UTC")
    is_staff = fields.BooleanField(default=False)
    status = fields.CharEnumField(
        AccountStatus,
        max_length=10,
        default=AccountStatus.ACTIVE,
        description="Whether it may be used",
    )
    existing_account_policy: ExistingAccountPolicy | None = fields.CharEnumField(  # type: ignore[assignment]
        ExistingAccountPolicy,
        max_length=10,
        null=True,
        description="CONFIRM: joins no team unasked; null: as the platform does",
    )
    last_signed_in_at: datetime | None = fields.DatetimeField(null=True)
    totp_confirmed_at: datetime | None = fields.DatetimeField(
        null=True, description="Since when codes come from an authenticator app"
    )
    letters_off: fields.Field[list[str] | None] = fields.JSONField(
        null=True, description="Which OptionalLetters the person does without"
    )

    memberships: fields.ReverseRelation[Member]
    contractors: fields.ReverseRelation[Contractor]
    profile: fields.BackwardOneToOneRelation[Profile]

    class Meta:
        table = "account"

    @property
    def may_act_as_staff(self) -> bool:
        """Whether it is of staff and has the second factor, where staff need one."""
        has_factor = self.totp_confirmed_at is not None or not policy().staff_need_totp
        return self.is_staff and has_factor

    @property
    def letters_switched_off(self) -> list[OptionalLetter]:
        """The kinds of letters that the person does without."""
        return switched_off(self.letters_off)

    async def has_password(self, password: str) -> bool:
        """Tell whether `password` is this account's; renew its hash where the parameters grew."""
        if not await is_password(self.password_hash, password):
            return False
        if self.password_hash and _hasher.check_needs_rehash(self.password_hash):
            await self.set(password_hash=await hash_password(password))
        return True


def refuse_password(password: str, own: Iterable[str]) -> Issue | None:
    """Return why a password is refused, None when it may be taken (P1).

    Its own name is also what the operator calls the installation, beside the names in `own`.
    """
    return check_password(password, [policy().product, *own])


def switched_off(stored: list[str] | None) -> list[OptionalLetter]:
    """Return the kinds of letters that a stored list names."""
    return [OptionalLetter(name) for name in stored or ()]


async def hash_password(password: str) -> str:
    """Hash with Argon2id, off the event loop; at most two at once, as each takes 19 MiB."""
    async with _at_once:
        return await asyncio.to_thread(_hasher.hash, normalise_password(password))


async def is_password(password_hash: str | None, password: str) -> bool:
    """Compare; an absent hash costs the same time and is never right."""

    def verify() -> bool:
        try:
            return _hasher.verify(password_hash or _NOBODYS_HASH, normalise_password(password))
        except (VerifyMismatchError, InvalidHashError):
            return False

    async with _at_once:
        return await asyncio.to_thread(verify) and password_hash is not None
