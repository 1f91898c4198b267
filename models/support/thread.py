"""Threads of support, their messages and what is attached: nouns, numbering, who may open what."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields

from models.account import Account, AccountStatus
from models.audit import AuditAction, Doer, audit
from models.base import Record, Tracked, now
from models.change import ring
from models.company import Company
from models.locks import hold
from models.problems import NotFound
from models.sealed import SealedField
from models.transaction import after_commit, transaction

if TYPE_CHECKING:
    from models.tax_status import TaxStatusRequest

DESK = UUID(int=0)
"""Who is rung for whatever is said in any thread: the log of the desk belongs to nobody else."""


class SupportState(StrEnum):
    """Who has to act in a thread."""

    OPEN = "OPEN"
    WAITING = "WAITING"
    CLOSED = "CLOSED"


class SupportAuthor(StrEnum):
    """Who wrote: the person, or somebody of staff, whose name is nobody's business."""

    PERSON = "PERSON"
    PLATFORM = "PLATFORM"


class SupportMessageKind(StrEnum):
    """What a message is: something written, or something that happened to the thread."""

    TEXT = "TEXT"
    CLOSED = "CLOSED"
    TAX_STATUS_DECIDED = "TAX_STATUS_DECIDED"


class SupportThread(Tracked):
    """One matter between a person and support. No company reads it, whatever it is about."""

    prefix = "spt"

    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", "support_threads", on_delete=fields.CASCADE
    )
    account_id: UUID
    company: fields.ForeignKeyNullableRelation[Company] = fields.ForeignKeyField(
        "models.Company", "support_threads", on_delete=fields.SET_NULL, null=True
    )
    company_id: UUID | None
    tax_request: fields.ForeignKeyNullableRelation[TaxStatusRequest] = fields.ForeignKeyField(
        "models.TaxStatusRequest", "support_threads", on_delete=fields.SET_NULL, null=True
    )
    tax_request_id: UUID | None
    subject: str | None = SealedField(null=True)
    state = fields.CharEnumField(
        SupportState, max_length=10, default=SupportState.OPEN, description="Who has to act"
    )
    state_since = fields.DatetimeField(default=now)
    last_message_at = fields.DatetimeField(default=now)
    unread = fields.IntField(default=0, description="Of the platform's, not read by the person")
    letter_at: datetime | None = fields.DatetimeField(
        null=True, description="When the letter about these was promised"
    )

    class Meta:
        table = "support_thread"
        indexes = (
            ("account_id", "last_message_at", "id"),
            ("state", "state_since", "id"),
            ("tax_request_id",),
        )

    @property
    def is_erased(self) -> bool:
        """Whether its person was erased: there is nobody to talk to."""
        return self.subject is None

    def enter(self, state: SupportState) -> dict[str, Any]:
        """Return what to write so that the thread stands in a state, and since when."""
        moved = {} if state is self.state else {"state": state, "state_since": now()}
        return {**moved, "last_message_at": now()}

    @classmethod
    async def tell_decision(cls, request_id: UUID, staff: Account) -> None:
        """Have the threads that carry a tax status request hear that it is decided.

        That is an answer: they wait for the person, whom another letter tells. Call it within the
        transaction of the decision.
        """
        carrying = cls.filter(tax_request_id=request_id).order_by("id")
        for thread in await carrying.select_for_update():
            closed = thread.state is SupportState.CLOSED
            state = SupportState.CLOSED if closed else SupportState.WAITING
            await thread.set(**thread.enter(state), unread=thread.unread + 1)
            await SupportMessage.say(
                thread,
                SupportAuthor.PLATFORM,
                kind=SupportMessageKind.TAX_STATUS_DECIDED,
                staff_id=staff.id,
            )


class SupportMessage(Record):
    """One message. Never changed but by erasure; `state` is what it made of the thread."""

    prefix = "spm"

    thread: fields.ForeignKeyRelation[SupportThread] = fields.ForeignKeyField(
        "models.SupportThread", "messages", on_delete=fields.CASCADE
    )
    thread_id: UUID
    seq = fields.BigIntField(unique=True, description="In the order of commits, of all threads")
    author = fields.CharEnumField(SupportAuthor, max_length=10, description="Who wrote it")
    kind = fields.CharEnumField(
        SupportMessageKind,
        max_length=20,
        default=SupportMessageKind.TEXT,
        description="What it is",
    )
    state = fields.CharEnumField(SupportState, max_length=10, description="Of the thread after it")
    body: str | None = SealedField(null=True)
    staff_id: UUID | None = fields.UUIDField(null=True, description="Who wrote for the platform")

    class Meta:
        table = "support_message"
        indexes = (("thread_id", "seq"),)

    @classmethod
    async def say(
        cls, thread: SupportThread, author: SupportAuthor, **values: Any
    ) -> SupportMessage:
        """Write the next message of a locked thread, within a transaction.

        Numbers follow the order of commits, since nobody else takes one until this is committed: a
        follower who has seen a number has seen all before it.
        """
        await hold("support", "messages")
        last = await cls.all().order_by("-seq").only("id", "seq").first()
        number = last.seq + 1 if last else 1
        message = await cls.create(
            thread=thread, seq=number, author=author, state=thread.state, **values
        )
        rung = frozenset({thread.account_id, DESK})
        after_commit(lambda: ring(rung))
        return message


class SupportAttachment(Record):
    """A picture or document of a message, encrypted behind the file port."""

    prefix = "spa"

    message: fields.ForeignKeyRelation[SupportMessage] = fields.ForeignKeyField(
        "models.SupportMessage", "attachments", on_delete=fields.CASCADE
    )
    message_id: UUID
    media_type = fields.CharField(max_length=40, description="By its content")
    size = fields.IntField(description="Bytes")
    sha256 = fields.CharField(max_length=64)
    file_key = fields.CharField(max_length=200, unique=True, description="In the file port")

    class Meta:
        table = "support_attachment"
        indexes = (("message_id", "id"),)

    @classmethod
    async def view(cls, id: UUID | None, viewer_id: UUID | None) -> SupportAttachment:
        """Return an attachment to the person of its thread, or to staff, who are noted.

        Whoever has ceased to be either since the link was made gets nothing. Raises NotFound.
        """
        viewer = await Account.get_or_none(id=viewer_id, status=AccountStatus.ACTIVE)
        found = await cls.get_or_none(id=id).select_related("message__thread")
        if viewer is None or found is None:
            raise NotFound
        if found.message.thread.account_id == viewer.id:
            return found
        if not viewer.may_act_as_staff:
            raise NotFound
        async with transaction():
            await audit(AuditAction.SUPPORT_ATTACHMENT_VIEWED, found, Doer.staff(viewer))
        return found
