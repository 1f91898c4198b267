"""A person's own data, put together on request and kept for a few days."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tortoise import fields

from models.account import Account
from models.audit import AuditAction, AuditActor, Doer, audit
from models.base import Record, now
from models.job import Job
from models.locks import hold
from models.policy import policy
from models.problems import Problem
from models.session import Session
from models.transaction import transaction


class DataExportState(StrEnum):
    """Where an export of somebody's data stands."""

    PREPARING = "PREPARING"
    READY = "READY"
    FAILED = "FAILED"


class ExportTooSoon(Problem):
    """The last export is too recent; `retry_at` says when the next may be asked for."""

    def __init__(self, retry_at: datetime) -> None:
        self.retry_at = retry_at
        super().__init__()


class DataExport(Record):
    """One file with what the platform knows of a person, for that person."""

    prefix = "dex"

    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", "data_exports", on_delete=fields.CASCADE
    )
    account_id: UUID
    state = fields.CharEnumField(
        DataExportState,
        max_length=10,
        default=DataExportState.PREPARING,
        description="Where it stands",
    )
    file_key: str | None = fields.CharField(max_length=200, null=True)  # type: ignore[assignment]
    expires_at: datetime = fields.DatetimeField()

    class Meta:
        table = "data_export"
        indexes = (("account_id", "id"),)

    @classmethod
    async def of(cls, account: Account) -> list[DataExport]:
        """Return a person's exports that are not over, newest first."""
        return await cls.filter(account_id=account.id, expires_at__gt=now()).order_by("-id")

    @classmethod
    async def request(cls, session: Session, ip: str) -> DataExport:
        """Have the data of whoever is signed in put together; a letter tells when it is ready.

        One that is being prepared is returned again. Raises StepUpRequired, ExportTooSoon,
        NotSignedIn if the session ended meanwhile.
        """
        session.require_recent_proof()
        account = session.account
        async with transaction():
            await hold("address", account.email_key)
            await session.require_live()
            last = await cls.filter(account_id=account.id).order_by("-id").first()
            if last and last.state is DataExportState.PREPARING:
                return last
            if last and last.state is DataExportState.READY:
                retry_at = last.created_at + policy().export_every
                if retry_at > now():
                    raise ExportTooSoon(retry_at)
            made = await cls.create(account=account, expires_at=now() + policy().export_life)
            await Job.later("prepare_data_export", export_id=str(made.id))
            await audit(
                AuditAction.DATA_EXPORTED, account, Doer(AuditActor.ACCOUNT, account.id, ip)
            )
        return made

    @property
    def is_over(self) -> bool:
        """Whether it is no longer to be had."""
        return self.expires_at <= now()

    async def complete(self, file_key: str) -> bool:
        """Note the file and promise the letter; return False if nobody waits for it any more."""
        async with transaction():
            found = await DataExport.select_for_update().get_or_none(id=self.id)
            if found is None or found.is_over or found.state is not DataExportState.PREPARING:
                return False
            await found.set(state=DataExportState.READY, file_key=file_key)
            await Job.later("send_data_export_ready", export_id=str(self.id))
        return True

    async def give_up(self) -> None:
        """It could not be put together: another may be asked for at once."""
        await DataExport.filter(id=self.id, state=DataExportState.PREPARING).update(
            state=DataExportState.FAILED
        )
