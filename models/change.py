"""The company's gap-free log of what happened; subscriptions, feeds and history read it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import connections, fields

from models.base import Record, new_id, now
from models.locks import hold
from models.transaction import Closing, after_commit, closing

if TYPE_CHECKING:
    from models.company import Company

DATA_VERSION = 1

bells: list[Callable[[frozenset[UUID]], None]] = []
"""Called after commit with the ids of those whose logs grew: of companies, of people who hear from
support; `app` adds the broker."""


class ChangeType(StrEnum):
    """What happened. Webhooks and the feed write it in lower case with a dot after the noun."""

    CONTRACTOR_ADDED = "CONTRACTOR_ADDED"
    CONTRACTOR_INVITED = "CONTRACTOR_INVITED"
    CONTRACTOR_JOINED = "CONTRACTOR_JOINED"
    CONTRACTOR_STAGE_CHANGED = "CONTRACTOR_STAGE_CHANGED"
    CONTRACTOR_REQUIREMENTS_CHANGED = "CONTRACTOR_REQUIREMENTS_CHANGED"
    CONTRACTOR_ACTIVATED = "CONTRACTOR_ACTIVATED"
    CONTRACTOR_UPDATED = "CONTRACTOR_UPDATED"
    CONTRACTOR_EXCLUDED = "CONTRACTOR_EXCLUDED"
    CONTRACTOR_DECLINED = "CONTRACTOR_DECLINED"
    CONTRACTOR_LEFT = "CONTRACTOR_LEFT"
    INVITATION_SENT = "INVITATION_SENT"
    INVITATION_DELIVERED = "INVITATION_DELIVERED"
    INVITATION_BOUNCED = "INVITATION_BOUNCED"
    INVITATION_EXPIRED = "INVITATION_EXPIRED"
    INVITATION_REVOKED = "INVITATION_REVOKED"
    INVITATION_CORRECTED = "INVITATION_CORRECTED"
    KYC_CHANGED = "KYC_CHANGED"
    TAX_STATUS_CHANGED = "TAX_STATUS_CHANGED"
    PAYMENT_METHOD_CHANGED = "PAYMENT_METHOD_CHANGED"
    TASK_CREATED = "TASK_CREATED"
    TASK_UPDATED = "TASK_UPDATED"
    TASK_PUBLISHED = "TASK_PUBLISHED"
    TASK_ACCEPTED = "TASK_ACCEPTED"
    TASK_DECLINED = "TASK_DECLINED"
    TASK_SUBMITTED = "TASK_SUBMITTED"
    TASK_RETURNED = "TASK_RETURNED"
    TASK_COMPLETED = "TASK_COMPLETED"
    TASK_PAID = "TASK_PAID"
    TASK_CANCELLED = "TASK_CANCELLED"
    TASK_DELETED = "TASK_DELETED"
    IMPORT_CHECKED = "IMPORT_CHECKED"
    IMPORT_PROGRESS = "IMPORT_PROGRESS"
    IMPORT_COMMITTED = "IMPORT_COMMITTED"
    IMPORT_FAILED = "IMPORT_FAILED"
    IMPORT_CANCELLED = "IMPORT_CANCELLED"
    MEMBER_CHANGED = "MEMBER_CHANGED"
    COMPANY_CHANGED = "COMPANY_CHANGED"


class ActorKind(StrEnum):
    """Who did it, as far as the company may know; a member of staff is PLATFORM."""

    MEMBER = "MEMBER"
    CONTRACTOR = "CONTRACTOR"
    PLATFORM = "PLATFORM"


@dataclass(frozen=True)
class Actor:
    """Who did something: `id` is a member's for MEMBER, a contractor's for CONTRACTOR."""

    kind: ActorKind
    id: UUID | None = None


PLATFORM = Actor(ActorKind.PLATFORM)


class Change(Record):
    """One entry of a company's log. `data` holds ids, states and codes, nothing personal (I10)."""

    prefix = "chg"

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", "changes", on_delete=fields.CASCADE
    )
    company_id: UUID
    seq = fields.BigIntField(description="Gap-free within the company, from 1")
    type = fields.CharEnumField(ChangeType, max_length=40, description="What happened")
    data_version = fields.SmallIntField(default=DATA_VERSION)
    occurred_at = fields.DatetimeField(default=now)
    actor_kind = fields.CharEnumField(ActorKind, max_length=10, description="Who did it")
    actor_id = fields.UUIDField(null=True)
    subject_id = fields.CharField(max_length=40, description="TypeID of what it happened to")
    contractor_id: UUID | None = fields.UUIDField(null=True)
    task_id: UUID | None = fields.UUIDField(null=True)
    import_id: UUID | None = fields.UUIDField(null=True)
    data: fields.Field[dict[str, Any]] = fields.JSONField()

    class Meta:
        table = "change"
        unique_together = (("company_id", "seq"),)
        indexes = (("contractor_id", "seq"),)


def record(
    company_id: UUID,
    type: ChangeType,
    subject: Record,
    by: Actor,
    *,
    contractor_id: UUID | None = None,
    task_id: UUID | None = None,
    import_id: UUID | None = None,
    **data: Any,
) -> None:
    """Record a change of `subject`; it is numbered and written as the transaction's last step."""
    closing(_Log).entries[company_id].append(
        (
            now(), type, DATA_VERSION, subject.type_id, by.kind, by.id, contractor_id, task_id,
            import_id, data,
        )
    )  # fmt: skip


def record_each(
    company_id: UUID,
    type: ChangeType,
    by: Actor,
    subjects: Iterable[tuple[str, UUID | None, UUID | None, dict[str, Any]]],
) -> None:
    """Record the same kind of change of many subjects: TypeID, contractor, task and data of each.

    For what is written without an object for each row; of one subject `record` says more.
    """
    moment = now()
    closing(_Log).entries[company_id].extend(
        (moment, type, DATA_VERSION, subject_id, by.kind, by.id, contractor_id, task_id, None, data)
        for subject_id, contractor_id, task_id, data in subjects
    )


_COLUMNS = (
    "id", "created_at", "company_id", "seq", "occurred_at", "type", "data_version", "subject_id",
    "actor_kind", "actor_id", "contractor_id", "task_id", "import_id", "data",
)  # fmt: skip


class _Log(Closing):
    """Numbers and writes the transaction's changes, companies in id order (no deadlocks)."""

    turn = 9

    def __init__(self) -> None:
        self.entries: defaultdict[UUID, list[tuple[Any, ...]]] = defaultdict(list)
        """By company, the values of the columns from `occurred_at` on."""

    async def close(self) -> None:
        for company_id in sorted(self.entries):
            entries = self.entries[company_id]
            last, moment = await _take_numbers(company_id, len(entries)), now()
            await Change.insert(
                _COLUMNS,
                [
                    (new_id(), moment, company_id, seq, *entry)
                    for seq, entry in enumerate(entries, last - len(entries) + 1)
                ],
            )
        companies = frozenset(self.entries)
        after_commit(lambda: ring(companies))


async def _take_numbers(company_id: UUID, count: int) -> int:
    """Take the next `count` numbers of a company and return the last; writers queue for them."""
    await hold("changes", company_id)
    db = connections.get("default")
    if db.capabilities.dialect == "postgres":
        sql = "UPDATE company SET change_seq = change_seq + $1 WHERE id = $2 RETURNING change_seq"
        values: list[Any] = [count, company_id]
    else:
        sql = "UPDATE company SET change_seq = change_seq + ? WHERE id = ? RETURNING change_seq"
        values = [count, str(company_id)]
    [row] = await db.execute_query_dict(sql, values)
    return int(row["change_seq"])


def ring(owners: frozenset[UUID]) -> None:
    """Ring for those whose logs grew. It only says so: the rows are the truth."""
    for bell in bells:
        bell(owners)
