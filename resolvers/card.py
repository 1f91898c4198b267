"""What a company writes about its contractors: notes, tags, managers, names and ids of its own."""

from __future__ import annotations

from typing import Any, TypeVar

import strawberry
from strawberry import UNSET

from models.company import Member
from models.idempotency import Outcome
from models.note import add_note, delete_note, edit_note
from models.policy import policy
from models.problems import TooManyItems
from models.updating import TEXTS, Edit, UpdateOutcome, Wish, find_issues, update_contractors
from schema import note as notes
from schema import updating
from schema.arguments import IdempotencyKey
from schema.context import Info
from schema.contractor import CONTRACTORS
from schema.idempotency import once, reread
from schema.node import read_id
from schema.note import NOTES
from schema.problems import InputIssue
from schema.selecting import wanted
from schema.sight import on_team, seen
from schema.sources import where

T = TypeVar("T")


@strawberry.type
class CardMutations:
    """What a company writes about its contractors."""

    @strawberry.mutation(graphql_type=notes.AddNoteResult)
    async def add_note(
        self, info: Info, input: notes.AddNoteInput, idempotency_key: IdempotencyKey = None
    ) -> notes.AddNotePayload:
        """Write a note about a contractor, for colleagues who see the row; search finds it."""
        member = await info.context.member(input.company_id)
        [made] = await once(info, idempotency_key, member, input, lambda: _add(member, input))
        mine = (where("contractor.company_id", member.company_id), *_notes_of(member))
        shown = await reread(NOTES, made, wanted(info, "note"), *mine)
        return notes.AddNotePayload(note=shown)

    @strawberry.mutation(graphql_type=notes.EditNoteResult)
    async def edit_note(self, info: Info, input: notes.EditNoteInput) -> notes.EditNotePayload:
        """Change what a note says, or whether it is pinned."""
        member = await info.context.member(input.company_id)
        note = await edit_note(
            member, read_id("nte", input.note_id), body=input.body, pinned=input.pinned
        )
        shown: Any = await NOTES.one(wanted(info, "note"), where("id", note.id))
        return notes.EditNotePayload(note=shown)

    @strawberry.mutation(graphql_type=notes.DeleteNoteResult)
    async def delete_note(
        self, info: Info, input: notes.DeleteNoteInput
    ) -> notes.DeleteNotePayload:
        """Delete a note, for good: its author, an OWNER or an ADMIN may."""
        member = await info.context.member(input.company_id)
        note = await delete_note(member, read_id("nte", input.note_id))
        return notes.DeleteNotePayload(note_id=strawberry.ID(note.type_id))

    @strawberry.mutation(graphql_type=updating.UpdateContractorsResult)
    async def update_contractors(
        self,
        info: Info,
        input: updating.UpdateContractorsInput,
        idempotency_key: IdempotencyKey = None,
    ) -> updating.UpdateContractorsPayload:
        """Change what you say of contractors: managers, tags, feature, name, id of your own.

        One outcome each, in order; one that cannot be changed spoils no other.
        """
        member = await info.context.member(input.company_id)
        if len(input.contractors) > policy().bulk_items:
            raise TooManyItems(policy().bulk_items)
        wishes = [_wish(each) for each in input.contractors]
        done = await once(info, idempotency_key, member, input, lambda: _update(member, wishes))
        return updating.UpdateContractorsPayload(
            results=await _shown(info, member, input, wishes, done)
        )


async def _add(member: Member, input: notes.AddNoteInput) -> Any:
    contractor_id = read_id("ctr", input.contractor_id)
    return await add_note(member, contractor_id, input.body, pinned=input.pinned)


def _notes_of(member: Member) -> Any:
    return seen(member, on_team("contractor."))


def _wish(update: updating.ContractorUpdate) -> Wish:
    texts = {name: getattr(update, name) for name in TEXTS}
    managers, tags = update.managers, update.tags
    return Wish(
        contractor_id=read_id("ctr", update.contractor_id),
        version=update.version,
        texts={name: text for name, text in texts.items() if text is not UNSET},
        managers=Edit(
            None if managers.set is None else _members(managers.set),
            _members(managers.add),
            _members(managers.remove),
        )
        if managers
        else None,
        tags=Edit(tags.set, tags.add, tags.remove) if tags else None,
    )


def _members(ids: list[strawberry.ID]) -> list[Any]:
    return [read_id("mem", id) for id in ids]


async def _update(member: Member, wishes: list[Wish]) -> list[Outcome]:
    updated = await update_contractors(member, wishes)
    return [Outcome(u.contractor.id if u.contractor else None, u.outcome.value) for u in updated]


async def _shown(
    info: Info,
    member: Member,
    input: updating.UpdateContractorsInput,
    wishes: list[Wish],
    done: list[Outcome],
) -> list[updating.UpdatedContractor]:
    asked = wanted(info, "results", "contractor")
    ids = [outcome.id for outcome in done if outcome.id]
    mine = (where("company_id", member.company_id), *seen(member, on_team()))
    rows = await CONTRACTORS.by_id(asked, ids, *mine) if asked and ids else {}
    is_invalid = any(outcome.code == UpdateOutcome.INVALID for outcome in done)
    issues = await find_issues(member, wishes) if is_invalid else [()] * len(done)
    return [
        updating.UpdatedContractor(
            id=update.contractor_id,
            outcome=UpdateOutcome(outcome.code),
            issues=[InputIssue.of(issue, info.context.locale) for issue in wrong]
            if outcome.code == UpdateOutcome.INVALID
            else [],
            contractor=rows.get(outcome.id) if outcome.id else None,
        )
        for update, outcome, wrong in zip(input.contractors, done, issues, strict=True)
    ]
