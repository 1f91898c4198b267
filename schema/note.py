"""Notes: what a company's members write about a contractor, and the mutations on them."""

from __future__ import annotations

from datetime import datetime

import strawberry

import models
from schema.arguments import COMPANY_ID
from schema.company import MEMBERS, Member
from schema.node import Node, shows
from schema.problems import IN_COMPANY, KEYED, result
from schema.reading import Noun
from schema.sources import Through


@strawberry.type
class Note(Node):
    """What a member wrote about a contractor; the contractor never sees it."""

    body: str = strawberry.field(description="Plain text, with line breaks.")
    pinned: bool = strawberry.field(description="Whether it comes before the others.")
    author: Member = strawberry.field(description="Who wrote it.")
    created_at: datetime = strawberry.field(description="When it was written.")
    edited_at: datetime | None = strawberry.field(description="When its words last changed.")


NOTES = Noun(models.Note, author=Through("author", MEMBERS))
shows(Note, NOTES.row)


@strawberry.input
class AddNoteInput:
    """A note to write."""

    contractor_id: strawberry.ID = strawberry.field(description="About whom.")
    body: str = strawberry.field(
        description="Plain text of 4000 characters at most; search finds its words."
    )
    pinned: bool = strawberry.field(default=False, description="Whether it comes first.")
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.input
class EditNoteInput:
    """What to change of a note; what is left out stays."""

    note_id: strawberry.ID = strawberry.field(description="Which note.")
    body: str | None = strawberry.field(
        default=None, description="Other words: its author, an OWNER or an ADMIN may."
    )
    pinned: bool | None = strawberry.field(default=None, description="Whether it comes first.")
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.input
class DeleteNoteInput:
    """A note to delete, for good."""

    note_id: strawberry.ID = strawberry.field(description="Which note.")
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.type
class AddNotePayload:
    """The note is written."""

    note: Note = strawberry.field(description="As it stands now.")


@strawberry.type
class EditNotePayload:
    """The note was changed."""

    note: Note = strawberry.field(description="As it stands now.")


@strawberry.type
class DeleteNotePayload:
    """The note is gone."""

    note_id: strawberry.ID = strawberry.field(description="Which it was.")


AddNoteResult = result("AddNote", AddNotePayload, *IN_COMPANY, *KEYED)
EditNoteResult = result("EditNote", EditNotePayload, *IN_COMPANY)
DeleteNoteResult = result("DeleteNote", DeleteNotePayload, *IN_COMPANY)
