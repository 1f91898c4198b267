"""What is new for a person: the same facts on the person's own page and in letters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from tortoise import fields

from models.account import Account, OptionalLetter
from models.base import Record, in_lists, now
from models.job import Job
from models.policy import policy
from models.problems import NotFound, TooManyItems
from models.transaction import transaction

if TYPE_CHECKING:
    from models.company import Company


class NoticeKind(StrEnum):
    """What is new. Each is an `OptionalLetter` too: the page shows it, the letter may be off."""

    ADDED_TO_TEAM = "ADDED_TO_TEAM"
    TASKS_WAITING = "TASKS_WAITING"
    SOMETHING_DUE = "SOMETHING_DUE"
    DEADLINE_NEAR = "DEADLINE_NEAR"
    KYC_DECIDED = "KYC_DECIDED"
    TAX_STATUS_DECIDED = "TAX_STATUS_DECIDED"

    @property
    def letter(self) -> OptionalLetter:
        """What a person switches off who wants no letter of it."""
        return OptionalLetter(self.value)


class Notice(Record):
    """One fact that is new for one person; `about` names it, so that it is noted only once.

    `letter_id` is the job whose letter tells it. The job takes the facts that no other has taken
    and keeps them: repeated after a crash it writes the same letter, under the same Message-ID.
    """

    prefix = "ntc"

    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", "notices", on_delete=fields.CASCADE
    )
    account_id: UUID
    company: fields.ForeignKeyNullableRelation[Company] = fields.ForeignKeyField(
        "models.Company", "notices", null=True, on_delete=fields.CASCADE
    )
    company_id: UUID | None
    kind = fields.CharEnumField(NoticeKind, max_length=20, description="What is new")
    about = fields.CharField(max_length=120, description="Which fact, once for each account")
    details: fields.Field[dict[str, Any]] = fields.JSONField(description="What fills the sentence")
    read_at: datetime | None = fields.DatetimeField(null=True)
    letter_id: UUID | None = fields.UUIDField(null=True, description="The job that tells it")
    told_at: datetime | None = fields.DatetimeField(null=True, description="When its letter left")

    class Meta:
        table = "notice"
        unique_together = (("account_id", "about"),)
        indexes = (("account_id", "id"), ("letter_id",), ("created_at",))


@dataclass(frozen=True)
class News:
    """A fact to be noted for an account; `details` hold what its sentence needs, and ids."""

    account_id: UUID
    kind: NoticeKind
    about: str
    details: Mapping[str, Any] = field(default_factory=dict)
    company_id: UUID | None = None


async def notify(news: Sequence[News]) -> None:
    """Note what is new for people, and promise the letter; what was noted before stays as it is.

    The letter leaves a while later and tells whatever is new by then, so that several facts within
    that while are one letter. Each call promises one for itself: whichever runs first tells all,
    the others find nothing to tell, and no fact depends on another one's promise. Call it inside
    the transaction that makes the fact.
    """
    moment = now()
    known = await _known(news)
    news = [each for each in news if (each.account_id, each.about) not in known]
    if not news:
        return
    await Notice.bulk_create(
        [
            Notice(
                created_at=moment,
                account_id=each.account_id,
                company_id=each.company_id,
                kind=each.kind,
                about=each.about,
                details=dict(each.details),
            )
            for each in news
        ],
        batch_size=500,
        ignore_conflicts=True,
    )
    at = moment + policy().notice_letter_after
    people = dict.fromkeys(str(each.account_id) for each in news)
    await Job.later_each("send_notices", [{"account_id": id, "run_at": at} for id in people])


async def _known(news: Sequence[News]) -> set[tuple[UUID, str]]:
    """Return which of these were noted before, by account and fact."""
    known: set[tuple[UUID, str]] = set()
    for some in in_lists(news):
        noted = Notice.filter(
            account_id__in={each.account_id for each in some},
            about__in={each.about for each in some},
        )
        known |= {(id, about) for id, about in await noted.values_list("account_id", "about")}
    return known


async def take_untold(account: Account, letter_id: UUID) -> list[Notice]:
    """Give the letter `letter_id` all that no letter tells yet; return what it has to tell.

    What the person has read meanwhile needs no letter.
    """
    async with transaction():
        await Notice.filter(account_id=account.id, letter_id=None).update(letter_id=letter_id)
        taken = Notice.filter(letter_id=letter_id, told_at=None, read_at=None)
        return await taken.order_by("id")


async def note_told(letter_id: UUID) -> None:
    """The letter has left, or there was nothing left to tell."""
    await Notice.filter(letter_id=letter_id, told_at=None).update(told_at=now())


async def mark_read(account: Account, ids: Sequence[UUID | None] | None) -> int:
    """Mark the person's notices as read, all of them for None; return how many are still unread.

    Harmless to repeat. Raises TooManyItems, and NotFound for one that is not the person's; then
    none is marked.
    """
    mine = Notice.filter(account_id=account.id)
    async with transaction():
        chosen = mine
        if ids is not None:
            if len(ids) > policy().bulk_items:
                raise TooManyItems(policy().bulk_items)
            wanted = {id for id in ids if id}
            known = set(await mine.filter(id__in=wanted).values_list("id", flat=True))
            for place, id in enumerate(ids):
                if id not in known:
                    raise NotFound("ids", str(place))
            chosen = mine.filter(id__in=wanted)
        await chosen.filter(read_at=None).update(read_at=now())
        return await mine.filter(read_at=None).count()
