"""Notes: what a company's members write about a contractor, for each other only."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from tortoise import fields

from models.base import Record, now
from models.change import ChangeType, record
from models.company import Member, Right
from models.contractor import Contractor, SearchWord, WordSource, reached_by
from models.problems import InvalidInput, Issue, NotFound, NotPermitted
from models.text.lines import read_text
from models.transaction import transaction

BODY = 4_000
"""Characters of a note."""
MOST = 200
"""Notes about one contractor: all of them are read when their words are indexed."""


class Note(Record):
    """What a member wrote about a contractor. Whoever may read the card may read it, nobody else.

    It is the company's own: the contractor never sees it, and no key of a partner system does.
    """

    prefix = "nte"

    contractor: fields.ForeignKeyRelation[Contractor] = fields.ForeignKeyField(
        "models.Contractor", "notes", on_delete=fields.CASCADE
    )
    contractor_id: UUID
    author: fields.ForeignKeyRelation[Member] = fields.ForeignKeyField(
        "models.Member", "notes", on_delete=fields.RESTRICT
    )
    author_id: UUID
    body = fields.TextField()
    pinned = fields.BooleanField(default=False, description="Shown before the others")
    edited_at: datetime | None = fields.DatetimeField(null=True)

    class Meta:
        table = "note"
        indexes = (("contractor_id", "pinned", "id"),)

    def require_editable_by(self, member: Member) -> None:
        """Raise NotPermitted unless it is the member's own, or the member runs the company."""
        if self.author_id != member.id and not member.may(Right.SETTINGS):
            raise NotPermitted


async def add_note(
    member: Member, contractor_id: UUID | None, body: str, *, pinned: bool = False
) -> Note:
    """Write a note about a contractor.

    Raises NotPermitted, NotFound, InvalidInput: also when there are too many of this contractor.
    """
    member.require(Right.INVITE)
    text = _read(body)
    async with transaction():
        contractor = await _lock(member, contractor_id, "contractorId")
        if await Note.filter(contractor_id=contractor.id).count() >= MOST:
            raise InvalidInput([Issue("TOO_MANY_NOTES", ("contractorId",), {"limit": MOST})])
        note = await Note.create(
            contractor_id=contractor.id, author_id=member.id, body=text, pinned=pinned
        )
        await _tell(member, contractor)
    return note


async def edit_note(
    member: Member, note_id: UUID | None, *, body: str | None = None, pinned: bool | None = None
) -> Note:
    """Change what a note says, or whether it is pinned; None leaves it as it is.

    Everybody who may write notes pins and unpins; the words are their author's to change, or an
    OWNER's or ADMIN's. Raises NotPermitted, NotFound, InvalidInput.
    """
    member.require(Right.INVITE)
    text = None if body is None else _read(body)
    async with transaction():
        note, contractor = await _found(member, note_id)
        if text not in (None, note.body):
            note.require_editable_by(member)
            await note.set(body=text, edited_at=now())
        elif pinned in (None, note.pinned):
            return note
        if pinned is not None:
            await note.set(pinned=pinned)
        await _tell(member, contractor)
    return note


async def delete_note(member: Member, note_id: UUID | None) -> Note:
    """Delete a note; return what it was. Raises NotPermitted, NotFound."""
    member.require(Right.INVITE)
    async with transaction():
        note, contractor = await _found(member, note_id)
        note.require_editable_by(member)
        await note.delete()
        await _tell(member, contractor)
    return note


async def _found(member: Member, note_id: UUID | None) -> tuple[Note, Contractor]:
    """Return a note that the member may write beside, and its contractor, locked."""
    note = await Note.get_or_none(id=note_id) if note_id else None
    if note is None:
        raise NotFound("noteId")
    contractor = await _lock(member, note.contractor_id, "noteId")
    note = await Note.get_or_none(id=note_id)  # as it stands under the lock
    if note is None:
        raise NotFound("noteId")
    return note, contractor


async def _lock(member: Member, contractor_id: UUID | None, path: str) -> Contractor:
    """Return a contractor whom the member may write about, locked. Raises NotFound."""
    rows = await Contractor.lock(id=contractor_id, company_id=member.company_id)
    reached = await reached_by(member, rows, Right.INVITE)
    if contractor_id is None or contractor_id not in reached:
        raise NotFound(path)
    return rows[contractor_id]


def _read(body: str) -> str:
    read = read_text(body, BODY)
    if read is None:
        read = Issue("REQUIRED")
    if isinstance(read, Issue):
        raise InvalidInput([read.at("body")])
    return read


async def _tell(member: Member, contractor: Contractor) -> None:
    """Index the words of the contractor's notes anew and tell that there is something to read.

    Pinned and newer notes come first, should their words be too many.
    """
    notes = Note.filter(contractor_id=contractor.id).order_by("-pinned", "-id")
    bodies = [note.body for note in await notes.only("id", "body")]
    await SearchWord.keep(WordSource.NOTE, [(contractor, bodies)])
    record(
        contractor.company_id,
        ChangeType.CONTRACTOR_UPDATED,
        contractor,
        member.actor,
        contractor_id=contractor.id,
        columns=["notes"],
    )
