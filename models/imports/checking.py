"""What the rows of an imported file would do: one check for the dry run and the commit."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar
from uuid import UUID

from models.company import Member, Right
from models.imports.sheet import RawRow
from models.problems import Issue

if TYPE_CHECKING:
    from models.imports.imported import Import

BREATH = 100  # rows read before others may run


class RowStatus(StrEnum):
    """What became of a row."""

    VALID = "VALID"
    INVALID = "INVALID"
    DUPLICATE = "DUPLICATE"
    UNCHANGED = "UNCHANGED"
    COMMITTED = "COMMITTED"


Wanted = TypeVar("Wanted")


@dataclass
class CheckedRow(Generic[Wanted]):
    """A row, what it asks for (None where its cells cannot be read), and what stands against it.

    `email_key` is of the person it is about. `task_id` and `contractor_id` are what it became, or
    repeats.
    """

    raw: RawRow
    status: RowStatus
    wanted: Wanted | None = None
    email_key: str | None = None
    issues: tuple[Issue, ...] = ()
    task_id: UUID | None = None
    contractor_id: UUID | None = None

    def refuse(self, status: RowStatus, issue: Issue) -> None:
        """Give the row a status that is not to be committed, and say why."""
        self.status, self.issues = status, (*self.issues, issue)


class Importer(ABC, Generic[Wanted]):
    """What is done with the rows of one kind of file, for one member; made by `of`.

    Rows come some hundreds at a time: whatever is looked up or written is so for all of them at
    once. `numbers` are the external ids of the rows before, and the number of the row that has it.
    """

    rights: ClassVar[Sequence[Right]]
    """What a member must be allowed to import such a file."""

    def __init__(self, member: Member) -> None:
        self.member = member
        self.numbers: dict[str, int] = {}

    @classmethod
    @abstractmethod
    async def of(cls, member: Member) -> Importer[Any]:
        """Return one that knows what does not differ from row to row."""

    @abstractmethod
    def read(self, raw: RawRow) -> CheckedRow[Wanted]:
        """Check the cells of a row; nothing is looked up."""

    @abstractmethod
    def remember(self, raw: RawRow) -> None:
        """Note what a row that was found VALID names, so that no later row repeats it."""

    @abstractmethod
    async def compare(self, rows: Sequence[CheckedRow[Wanted]]) -> None:
        """Compare rows that were read without a problem with what there is, and with `numbers`."""

    @abstractmethod
    async def commit(self, imported: Import, rows: Sequence[CheckedRow[Wanted]]) -> None:
        """Carry out the rows that are VALID, in the transaction around it.

        They become COMMITTED, those that cannot be carried out INVALID; both say what they became.
        """

    @abstractmethod
    async def release(self, imported: Import) -> None:
        """Let the letters leave that waited for the end: one for each person."""


async def check_rows(
    importer: Importer[Wanted], rows: Sequence[RawRow]
) -> list[CheckedRow[Wanted]]:
    """Check rows of a member's file as they stand now: their cells, and what is there already.

    The dry run and the commit both call it, so they cannot disagree.
    """
    checked = []
    for number, raw in enumerate(rows, 1):
        checked.append(importer.read(raw))
        if number % BREATH == 0:
            await asyncio.sleep(0)  # whoever else waits for the event loop
    await importer.compare([row for row in checked if row.wanted is not None])
    return checked
