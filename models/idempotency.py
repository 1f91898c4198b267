"""A request that is sent again is not done again: what became of the first is kept for a day."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, TypeAlias
from uuid import UUID

from tortoise import fields

from models.base import Record, now
from models.locks import try_hold
from models.policy import policy
from models.problems import InvalidInput, Issue, Problem
from models.transaction import transaction

_KEY = re.compile("[ -~]{1,255}")
_CODE = re.compile("[A-Z_]*")


class IdempotencyInProgress(Problem):
    """The first request with this key is still running."""


class IdempotencyKeyReused(Problem):
    """The key belongs to another request: nothing was done."""


@dataclass(frozen=True)
class Outcome:
    """What became of one thing: its id and a code. Never anything that a person wrote (I7)."""

    id: UUID | None = None
    code: str = ""

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.code):
            raise ValueError("An outcome holds ids and codes only.")


Work: TypeAlias = Callable[[], Awaitable[Record | Sequence[Outcome] | None]]
"""A verb about to run. It returns what it made, or one outcome for each item, or nothing."""


@dataclass(frozen=True)
class Request:
    """What a caller asks to have done once.

    `scope` names the caller, the company that it acts for and the mutation; the same `key` in
    another scope is another request. `content` is what was asked for, the same text for the same
    meaning. Raises InvalidInput for a key that is none.
    """

    scope: str
    key: str
    content: str

    def __post_init__(self) -> None:
        if not _KEY.fullmatch(self.key):
            raise InvalidInput([Issue("IDEMPOTENCY_KEY_FORMAT", ("idempotencyKey",))])

    @property
    def key_hash(self) -> str:
        """What is stored of the key."""
        return sha256(self.key.encode()).hexdigest()

    @property
    def content_hash(self) -> str:
        """What is stored of the content."""
        return sha256(self.content.encode()).hexdigest()


class IdempotencyRecord(Record):
    """What became of a request. Its row and what the request did are committed together."""

    prefix = "idm"

    scope = fields.CharField(max_length=160, description="TypeIDs and the mutation's name")
    key_hash = fields.CharField(max_length=64)
    content_hash = fields.CharField(max_length=64)
    outcomes: fields.Field[list[Any]] = fields.JSONField(description="Pairs of an id and a code")
    expires_at = fields.DatetimeField(db_index=True)

    class Meta:
        table = "idempotency_record"
        unique_together = (("scope", "key_hash"),)

    @classmethod
    async def of(cls, request: Request) -> IdempotencyRecord | None:
        """Return what is kept of a request. Raises IdempotencyKeyReused if it was another one."""
        found = await cls.get_or_none(
            scope=request.scope, key_hash=request.key_hash, expires_at__gt=now()
        )
        if found and found.content_hash != request.content_hash:
            raise IdempotencyKeyReused
        return found

    @classmethod
    async def keep(cls, request: Request, outcomes: Sequence[Outcome]) -> None:
        """Keep what became of a request, in the place of one that is over."""
        await cls.filter(scope=request.scope, key_hash=request.key_hash).delete()
        await cls.create(
            scope=request.scope,
            key_hash=request.key_hash,
            content_hash=request.content_hash,
            outcomes=[[str(o.id) if o.id else None, o.code] for o in outcomes],
            expires_at=now() + policy().idempotency_life,
        )

    @classmethod
    async def prune(cls) -> int:
        """Delete what nobody can ask for again; return how many. For the worker."""
        return await cls.filter(expires_at__lte=now()).delete()

    def read(self) -> list[Outcome]:
        """Return the outcomes as they were kept."""
        return [Outcome(UUID(id) if id else None, code) for id, code in self.outcomes]


async def run(work: Work) -> list[Outcome]:
    """Run a verb and return what became of each thing."""
    done = await work()
    if isinstance(done, Record):
        return [Outcome(done.id)]
    return list(done or ())


async def once(request: Request, work: Work) -> list[Outcome]:
    """Run a verb unless the same request has run it; return what became of each thing then.

    The verb and the record of its outcome are one transaction, and nothing else tells that a
    request is running but a lock within it. So a process that dies leaves either both or neither,
    and blocks nobody. A problem undoes both: nothing happened, and a repetition runs anew. A verb
    that has to keep something while it refuses, or catches what undid a part of it, must not come
    here.

    Raises IdempotencyKeyReused, IdempotencyInProgress, and what the verb raises.
    """
    if kept := await IdempotencyRecord.of(request):
        return kept.read()
    async with transaction():
        if not await try_hold("request", f"{request.scope}/{request.key_hash}"):
            raise IdempotencyInProgress
        if kept := await IdempotencyRecord.of(request):  # the first has committed meanwhile
            return kept.read()
        outcomes = await run(work)
        await IdempotencyRecord.keep(request, outcomes)
    return outcomes
