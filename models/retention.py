"""How long things are kept, and letting them go when their time is over (`muster prune`)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.expressions import Q

from models.account import AccountStatus
from models.audit import AuditEntry
from models.authenticator import Authenticator
from models.base import Cabinet, Record, now
from models.change import Change
from models.closing import erase_company
from models.company import Company
from models.consent import Consent
from models.contractor_export import ContractorExport
from models.data_export import DataExport
from models.former_address import FormerAddress
from models.idempotency import IdempotencyRecord
from models.imports.imported import Import, ImportRow
from models.job import Job
from models.kyc.document import KycDocument
from models.locks import hold
from models.notice import Notice
from models.otp import OtpChallenge
from models.own_upload import OwnUpload
from models.policy import policy
from models.profile import KycStatus
from models.recovery import Recovery
from models.session import Session
from models.staff import StaffLink
from models.support.thread import SupportAttachment, SupportState, SupportThread
from models.transaction import transaction
from models.trusted_device import TrustedDevice
from models.upload import Upload
from models.vendor import VendorEvent

BATCH = 500  # rows of one transaction
SPARE = timedelta(hours=1)  # for what was begun in the last moment of an upload
DAILY = timedelta(days=1)
EVERY_DAY = ("prune", "remind_of_deadlines")


@dataclass(frozen=True)
class Retention:
    """How long the rows of a noun are kept: `life` names a number of the policy.

    `over` tells from the moment a life ago which rows are past it. A row's file goes before the
    row, so that a pass that was killed leaves no file that nobody knows.
    """

    model: type[Record]
    life: str
    since: str
    over: Callable[[datetime], Q]
    why: str
    file: str | None = None
    what: str = "rows"

    async def count(self) -> int:
        """Return how many are past their time."""
        return await self.model.filter(self.over(self.limit)).count()

    async def prune(self, files: Cabinet) -> int:
        """Let the next ones go; return how many, 0 when there are none left."""
        rows = await self.model.filter(self.over(self.limit)).order_by("id").limit(BATCH)
        for row in rows:
            if self.file and (key := getattr(row, self.file)) and not await self._is_shared(key):
                await files.delete(key)
        return await self._forget([row.id for row in rows])

    @property
    def limit(self) -> datetime:
        """What happened before it is past its time."""
        life: timedelta = getattr(policy(), self.life)
        return now() - life

    async def _forget(self, ids: Sequence[UUID]) -> int:
        await self.model.filter(id__in=list(ids)).delete()
        return len(ids)

    async def _is_shared(self, key: str) -> bool:
        """Whether another noun needs the file."""
        return self.model is Upload and await Import.exists(file_key=key)


class _Log(Retention):
    """The oldest entries of each company's log, in order: what is left has no gap."""

    async def count(self) -> int:
        """Return how many are past their time."""
        return sum([len(await self._oldest(company, None)) for company in await self._companies()])

    async def prune(self, files: Cabinet) -> int:
        """Let the oldest of every company go."""
        gone = 0
        for company in await self._companies():
            gone += await self._forget(await self._oldest(company, BATCH))
        return gone

    async def _companies(self) -> list[UUID]:
        old = Change.filter(self.over(self.limit)).distinct()
        return [row[0] for row in await old.values_list("company_id")]

    async def _oldest(self, company_id: UUID, most: int | None) -> list[UUID]:
        """Return what lies before the first entry that is kept.

        Moments may be slightly out of order, numbers are not.
        """
        log = Change.filter(company_id=company_id).order_by("seq")
        kept = await log.filter(occurred_at__gte=self.limit).first()
        old = log.filter(seq__lt=kept.seq) if kept else log.filter(self.over(self.limit))
        rows = await (old.limit(most) if most else old).values_list("id")
        return [row[0] for row in rows]


class _Imports(Retention):
    """Files and rows of imports; that there was one, and of which file, stays known."""

    async def _forget(self, ids: Sequence[UUID]) -> int:
        for id in ids:
            await ImportRow.filter(workbook_id=id).delete()
        await Import.filter(id__in=list(ids)).update(file_key="")
        return len(ids)


class _Companies(Retention):
    """What closed companies knew of people."""

    async def prune(self, files: Cabinet) -> int:
        """Erase the next one."""
        company = await Company.filter(self.over(self.limit)).order_by("id").first()
        if company is None:
            return 0
        await erase_company(company, files)
        return 1


class _Threads(Retention):
    """Threads of support with their messages, and with files that are still there."""

    async def prune(self, files: Cabinet) -> int:
        """Let the next ones go; files first."""
        threads = self.model.filter(self.over(self.limit)).order_by("id").limit(BATCH)
        ids = [thread.id for thread in await threads.only("id")]
        for attached in await SupportAttachment.filter(message__thread_id__in=ids):
            await files.delete(attached.file_key)
        return await self._forget(ids)


RETENTION: tuple[Retention, ...] = (
    _Log(
        Change, "changes_kept", "it happened", lambda limit: Q(occurred_at__lt=limit),
        "followers catch up; behind it they are told `CursorExpired`",
    ),
    _Imports(
        Import, "imports_kept", "it was begun",
        lambda limit: Q(created_at__lt=limit) & ~Q(file_key=""),
        "to look up what became of a row", "file_key", "files and rows",
    ),
    Retention(
        Job, "jobs_kept", "it ended", lambda limit: Q(done_at__lt=limit) | Q(dead_at__lt=limit),
        "to find out why a letter did not come",
    ),
    Retention(
        Upload, "upload_life", "it was handed in", lambda limit: Q(created_at__lt=limit - SPARE),
        "to be imported", "key", "files and rows",
    ),
    Retention(
        Session, "sessions_kept", "it ended",
        lambda limit: Q(revoked_at__lt=limit) | Q(expires_at__lt=limit)
        | Q(last_used_at__lt=limit - policy().session_idle),
        "the owner sees where the account was used",
    ),
    Retention(
        TrustedDevice, "sessions_kept", "it expired", lambda limit: Q(expires_at__lt=limit),
        "to see where no code was needed",
    ),
    Retention(
        Authenticator, "totp_start_life", "it was begun and not confirmed",
        lambda limit: Q(confirmed_at=None, created_at__lt=limit), "its first code turns it on",
    ),
    Retention(
        OtpChallenge, "challenges_kept", "it was made", lambda limit: Q(created_at__lt=limit),
        "guesses and letters are counted by them",
    ),
    Retention(
        IdempotencyRecord, "idempotency_life", "the request came",
        lambda limit: Q(created_at__lt=limit), "a repetition gets the same answer",
    ),
    Retention(
        Recovery, "challenges_kept", "it was asked for", lambda limit: Q(created_at__lt=limit),
        "letters are counted by them",
    ),
    Retention(
        FormerAddress, "former_address_life", "the address changed",
        lambda limit: Q(created_at__lt=limit), "invitations and imports find the same person",
    ),
    Retention(
        StaffLink, "challenges_kept", "it expired", lambda limit: Q(expires_at__lt=limit),
        "to see who was let in",
    ),
    Retention(
        DataExport, "export_life", "it was asked for", lambda limit: Q(created_at__lt=limit),
        "the person fetches it", "file_key", "files and rows",
    ),
    Retention(
        ContractorExport, "contractor_exports_kept", "it was asked for",
        lambda limit: Q(created_at__lt=limit), "its link is followed, for five minutes",
    ),
    Retention(
        OwnUpload, "upload_life", "it was handed in",
        lambda limit: Q(created_at__lt=limit - SPARE), "to become part of a check or a message",
        "key",
        "files and rows",
    ),
    Retention(
        KycDocument, "kyc_documents_kept", "its check was decided, or last touched",
        lambda limit: Q(kyc_check__updated_at__lt=limit)
        & ~Q(kyc_check__status=KycStatus.PENDING_REVIEW), "to look at what was decided on",
        "file_key", "files and rows",
    ),
    Retention(
        SupportAttachment, "support_attachments_kept", "the last message of its thread",
        lambda limit: Q(message__thread__last_message_at__lt=limit)
        & ~Q(message__thread__state=SupportState.OPEN), "to look at what was talked about",
        "file_key", "files and rows",
    ),
    _Threads(
        SupportThread, "support_kept", "its last message, unless it waits for staff",
        lambda limit: Q(last_message_at__lt=limit) & ~Q(state=SupportState.OPEN),
        "the person comes back to it", what="threads and messages",
    ),
    Retention(
        Notice, "notices_kept", "it was noted", lambda limit: Q(created_at__lt=limit),
        "the person reads what was new",
    ),
    Retention(
        VendorEvent, "vendor_events_kept", "it came", lambda limit: Q(created_at__lt=limit),
        "one that comes again is known",
    ),
    Retention(
        AuditEntry, "evidence_kept", "it was written", lambda limit: Q(created_at__lt=limit),
        "evidence of who did what",
    ),
    Retention(
        Consent, "evidence_kept", "the account was erased",
        lambda limit: Q(account__status=AccountStatus.ERASED, account__updated_at__lt=limit),
        "evidence of what was agreed to; as long as there is the account in any case",
    ),
    _Companies(
        Company, "closed_companies_kept", "it was closed",
        lambda limit: Q(closed_at__lt=limit, erased_at=None),
        "it may come back; then what it knew of people goes", what="what it knew of people",
    ),
)  # fmt: skip
"""Everything that goes by itself. A new noun that does not live for ever has its line here."""


async def prune(files: Cabinet, only: type[Record] | None = None) -> dict[str, int]:
    """Let everything go whose time is over, in small transactions; return how many by noun.

    `only` one noun, where it is given. It may be killed and begun again at any moment.
    """
    gone: dict[str, int] = {}
    for each in _of(only):
        count = 0
        while some := await each.prune(files):
            count += some
        gone[each.model.__name__] = count
    return gone


async def past(only: type[Record] | None = None) -> dict[str, int]:
    """Return how many of each noun are past their time; nothing is changed."""
    return {each.model.__name__: await each.count() for each in _of(only)}


def _of(only: type[Record] | None) -> list[Retention]:
    return [each for each in RETENTION if only in (None, each.model)]


async def promise_daily() -> None:
    """Promise what is done every day, unless it is promised or was done within one."""
    async with transaction():
        await hold("company", "platform")
        for kind in EVERY_DAY:
            jobs = Job.filter(kind=kind)
            is_done = await jobs.filter(done_at__gt=now() - DAILY).exists()
            if not is_done and not await jobs.filter(done_at=None, dead_at=None).exists():
                await Job.later(kind)
