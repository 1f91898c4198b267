"""A person on one company's team: the dashboard row, from the moment of invitation."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import connections, fields

from models.account import Account
from models.base import Record, Tracked, in_lists
from models.change import Actor, ActorKind
from models.company import Company, Member, Right
from models.onboarding import (
    DeliveryStatus,
    RegistrationState,
    StageKey,
    WaitingOn,
)
from models.profile import KycStatus, PaymentMethodKind, PaymentMethodStatus, TaxStatus
from models.sql import query
from models.text.folding import sort_key, words
from models.transaction import closing

if TYPE_CHECKING:
    from models.invitation import Invitation
    from models.note import Note
    from models.stage_visit import StageVisit
    from models.tag import ContractorTag
    from models.task import Task


class ContractorStatus(StrEnum):
    """Where the collaboration stands."""

    INVITED = "INVITED"
    ONBOARDING = "ONBOARDING"
    ACTIVE = "ACTIVE"
    EXCLUDED = "EXCLUDED"
    DECLINED = "DECLINED"
    LEFT = "LEFT"


ENDED = frozenset({ContractorStatus.EXCLUDED, ContractorStatus.DECLINED, ContractorStatus.LEFT})


class Source(StrEnum):
    """How a contractor or an invitation came about."""

    DASHBOARD = "DASHBOARD"
    BULK = "BULK"
    TASK = "TASK"
    TASK_IMPORT = "TASK_IMPORT"
    CONTRACTOR_IMPORT = "CONTRACTOR_IMPORT"
    API = "API"


class Contractor(Tracked):
    """One person as one company sees them.

    The columns from `stages` on are a snapshot of derived facts, kept by `models/standing.py` and
    rebuildable at any time. They hold all that the company may read of the person (I6) and nothing
    else, so that no company-facing read ever touches an account or a profile.
    """

    prefix = "ctr"

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", "contractors", on_delete=fields.CASCADE
    )
    company_id: UUID
    account: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", "contractors", null=True, on_delete=fields.SET_NULL
    )
    account_id: UUID | None
    email = fields.CharField(max_length=254, description="As typed by the company")
    email_key = fields.CharField(max_length=254, description="Canonical form")
    status = fields.CharEnumField(
        ContractorStatus,
        max_length=12,
        default=ContractorStatus.INVITED,
        description="Of the collaboration",
    )
    feature: str | None = fields.CharField(max_length=200, null=True)  # type: ignore[assignment]
    display_name: str | None = fields.CharField(max_length=200, null=True)  # type: ignore[assignment]
    source = fields.CharEnumField(Source, max_length=20, description="How the row came about")
    external_id = fields.CharField(max_length=100, null=True)
    suggested_first_name: str | None = fields.CharField(  # type: ignore[assignment]
        max_length=100, null=True, description="From the company's file, offered to the person"
    )
    suggested_last_name: str | None = fields.CharField(  # type: ignore[assignment]
        max_length=100, null=True, description="Likewise"
    )
    suggested_phone: str | None = fields.CharField(  # type: ignore[assignment]
        max_length=20, null=True, description="Likewise; E.164"
    )
    must_confirm = fields.BooleanField(
        default=False, description="Left or declined before: never linked unasked"
    )
    invited_at = fields.DatetimeField()
    joined_at: datetime | None = fields.DatetimeField(null=True)
    activated_at: datetime | None = fields.DatetimeField(null=True)
    excluded_at = fields.DatetimeField(null=True)
    exclude_reason = fields.CharField(max_length=300, null=True)
    reminded_at: datetime | None = fields.DatetimeField(
        null=True, description="When the company last had the person reminded"
    )
    same_as_id: UUID | None = fields.UUIDField(
        null=True, description="The other row of a person who turned out to have two"
    )
    version = fields.IntField(default=1)

    stages: fields.Field[list[dict[str, Any]]] = fields.JSONField(default=list)
    current_stage: StageKey | None = fields.CharEnumField(  # type: ignore[assignment]
        StageKey, max_length=20, null=True, description="First required stage that is not over"
    )
    waiting_on: WaitingOn | None = fields.CharEnumField(  # type: ignore[assignment]
        WaitingOn, max_length=12, null=True, description="Who has to act for the current stage"
    )
    waiting_since: datetime | None = fields.DatetimeField(
        null=True, description="Since when the current stage waits for that one; null: for nobody"
    )
    due_by: datetime | None = fields.DatetimeField(
        null=True, description="Until when what fell due after activation costs nothing"
    )
    registration_state = fields.CharEnumField(
        RegistrationState,
        max_length=12,
        default=RegistrationState.NOT_STARTED,
        description="The red icon",
    )
    registration_missing: fields.Field[list[str]] = fields.JSONField(
        default=list, description="RequirementCode values"
    )
    recommended: fields.Field[list[str]] = fields.JSONField(
        default=list, description="RequirementCode values"
    )
    first_name: str | None = fields.CharField(max_length=100, null=True)  # type: ignore[assignment]
    last_name: str | None = fields.CharField(max_length=100, null=True)  # type: ignore[assignment]
    country: str | None = fields.CharField(max_length=2, null=True)  # type: ignore[assignment]
    tax_status: TaxStatus | None = fields.CharEnumField(  # type: ignore[assignment]
        TaxStatus, max_length=30, null=True, description="How the person pays taxes"
    )
    kyc_status: KycStatus | None = fields.CharEnumField(  # type: ignore[assignment]
        KycStatus, max_length=20, null=True, description="Of the identity verification"
    )
    kyc_reason: str | None = fields.CharField(max_length=300, null=True)  # type: ignore[assignment]
    payment_kind: PaymentMethodKind | None = fields.CharEnumField(  # type: ignore[assignment]
        PaymentMethodKind, max_length=20, null=True, description="What money is sent to"
    )
    payment_status: PaymentMethodStatus | None = fields.CharEnumField(  # type: ignore[assignment]
        PaymentMethodStatus, max_length=20, null=True, description="Whether money can be sent"
    )
    phone_confirmed = fields.BooleanField(default=False)
    delivery: DeliveryStatus | None = fields.CharEnumField(  # type: ignore[assignment]
        DeliveryStatus, max_length=12, null=True, description="Of the latest invitation's letter"
    )
    name_key: str | None = fields.CharField(  # type: ignore[assignment]
        max_length=64, null=True, description="The name that the company sees, folded to sort by"
    )
    feature_key: str | None = fields.CharField(  # type: ignore[assignment]
        max_length=64, null=True, description="The feature, folded to sort by"
    )

    managers: fields.ReverseRelation[ContractorManager]
    tags: fields.ReverseRelation[ContractorTag]
    notes: fields.ReverseRelation[Note]
    invitations: fields.ReverseRelation[Invitation]
    tasks: fields.ReverseRelation[Task]
    visits: fields.ReverseRelation[StageVisit]

    class Meta:
        table = "contractor"
        unique_together = (("company_id", "email_key"), ("company_id", "account_id"))
        indexes = (  # those of enums and texts are in migrations/by_hand.py
            ("company_id", "id"),
            ("company_id", "status", "current_stage", "id"),  # counted from the index alone
            ("company_id", "updated_at", "id"),
            ("company_id", "waiting_since", "id"),
            ("company_id", "invited_at", "id"),
            ("company_id", "joined_at", "id"),
            ("company_id", "activated_at", "id"),
            ("email_key",),
        )

    @property
    def actor(self) -> Actor:
        """The author of this person's changes, as the company may name them."""
        return Actor(ActorKind.CONTRACTOR, self.id)

    @property
    def is_ended(self) -> bool:
        """Whether the collaboration is over: excluded, declined or left."""
        return self.status in ENDED

    def sort_keys(self) -> dict[str, Any]:
        """Return the columns that a list is sorted by and that follow from others of the row."""
        given = " ".join(name for name in (self.first_name, self.last_name) if name)
        return {
            "name_key": sort_key(self.display_name or given),
            "feature_key": sort_key(self.feature or ""),
        }

    def touch(self) -> None:
        """Have the snapshot derived anew at the end of this transaction: a fact changed."""
        from models.standing import Standings  # it derives from nouns that know this one

        closing(Standings).contractors[self.id] = self

    async def free_address(self) -> None:
        """Leave the address to another row of the company; no address has the form of this key."""
        await self.set(email_key=f"{self.email_key[:220]}#{self.type_id}")

    @classmethod
    async def lock(cls, **wanted: Any) -> dict[UUID, Contractor]:
        """Return the rows that match `wanted`, by id, locked until the transaction ends.

        Locked in the order of their ids, by everybody, so that nobody waits in a circle. What hangs
        on a row (its invitations, its tasks, its snapshot) is changed only under its lock.
        """
        rows = await cls.filter(**wanted).order_by("id").select_for_update()
        return {row.id: row for row in rows}

    @classmethod
    async def lock_addresses(cls, company_id: UUID, keys: Collection[str]) -> None:
        """Lock the rows of these addresses as `lock` does, without reading them."""
        if connections.get("default").capabilities.dialect != "postgres":
            return  # the transaction itself is the lock
        for part in in_lists(sorted(keys)):
            marks = ", ".join("?" * len(part))
            named = f"company_id = ? AND email_key IN ({marks})"
            sql = f"SELECT id FROM contractor WHERE {named} ORDER BY id FOR UPDATE"  # noqa: S608
            await query(sql, [company_id, *part])


class ContractorManager(Record):
    """An employee who manages a contractor (the "Users" field)."""

    prefix = "cmg"

    contractor: fields.ForeignKeyRelation[Contractor] = fields.ForeignKeyField(
        "models.Contractor", "managers", on_delete=fields.CASCADE
    )
    contractor_id: UUID
    member: fields.ForeignKeyRelation[Member] = fields.ForeignKeyField(
        "models.Member", "managed", on_delete=fields.CASCADE
    )
    member_id: UUID

    class Meta:
        table = "contractor_manager"
        unique_together = (("contractor_id", "member_id"),)
        indexes = (("member_id", "contractor_id"),)


async def reached_by(member: Member, ids: Collection[UUID], right: Right) -> set[UUID]:
    """Return which of the company's contractors of these ids a right of a member reaches."""
    if not member.is_limited(right):
        return set(ids)
    managed: set[UUID] = set()
    for part in in_lists(ids):
        mine = ContractorManager.filter(member_id=member.id, contractor_id__in=part)
        managed |= {row.contractor_id for row in await mine}
    return managed


class WordSource(StrEnum):
    """In which of a row's texts a word stands."""

    ROW = "ROW"
    NOTE = "NOTE"
    TAG = "TAG"


WORDS_OF_A_ROW = {WordSource.ROW: 500, WordSource.NOTE: 1_000, WordSource.TAG: 500}
"""How many words are kept of each source: 2 000 in all. The columns of a row cannot have more."""


class SearchWord(Record):
    """One word by which a contractor is found: a prefix of it in the query is enough."""

    prefix = "wrd"

    company_id = fields.UUIDField()
    contractor: fields.ForeignKeyRelation[Contractor] = fields.ForeignKeyField(
        "models.Contractor", "words", on_delete=fields.CASCADE
    )
    contractor_id: UUID
    word = fields.CharField(max_length=64)
    source = fields.CharEnumField(
        WordSource,
        max_length=4,
        default=WordSource.ROW,
        db_default=WordSource.ROW,
        description="In which text it stands",
    )

    class Meta:
        table = "search_word"  # its index is in migrations/by_hand.py

    @classmethod
    async def index(cls, contractors: Collection[Contractor]) -> None:
        """Keep the search words of these rows in step with their columns."""
        await cls.keep(
            WordSource.ROW,
            [
                (c, (c.first_name, c.last_name, c.display_name, c.email, c.feature, c.external_id))
                for c in contractors
            ],
        )

    @classmethod
    async def keep(
        cls, source: WordSource, texts: Sequence[tuple[Contractor, Iterable[str | None]]]
    ) -> None:
        """Keep the words of one source in step with the texts of these rows, the first ones of it.

        The other sources' words of the rows stay.
        """
        wanted: dict[tuple[UUID, str], UUID] = {}
        for contractor, each in texts:
            found = dict.fromkeys(word for text in each if text for word in words(text))
            for word in islice(found, WORDS_OF_A_ROW[source]):
                wanted[contractor.id, word] = contractor.company_id
        known: dict[tuple[UUID, str], UUID] = {}
        for ids in in_lists(contractor.id for contractor, _ in texts):
            rows = await cls.filter(contractor_id__in=ids, source=source).values_list(
                "contractor_id", "word", "id"
            )
            known |= {(contractor_id, word): id for contractor_id, word, id in rows}
        for gone in in_lists(id for key, id in known.items() if key not in wanted):
            await cls.filter(id__in=gone).delete()
        await cls.bulk_create(
            [
                cls(company_id=company_id, contractor_id=id, word=word, source=source)
                for (id, word), company_id in wanted.items()
                if (id, word) not in known
            ],
            batch_size=500,
        )
