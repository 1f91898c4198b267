"""Updating contractors: what the company itself says of them, many rows at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar
from uuid import UUID

from models.base import in_lists, now
from models.change import ChangeType, record
from models.company import Member, MemberStatus, Right
from models.contractor import Contractor, ContractorManager, reached_by
from models.locks import hold
from models.problems import Issue
from models.tag import (
    OF_A_COMPANY,
    OF_A_CONTRACTOR,
    ContractorTag,
    Tag,
    index_tags,
    read_tag,
    tag_key,
)
from models.text.lines import read_line
from models.transaction import transaction

T = TypeVar("T")

TEXTS: Mapping[str, int] = {"feature": 200, "display_name": 200, "external_id": 100}
"""The columns that a company fills in by itself, and how many characters they take."""


class UpdateOutcome(StrEnum):
    """What became of one row of a bulk update."""

    UPDATED = "UPDATED"
    UNCHANGED = "UNCHANGED"
    STALE = "STALE"
    DUPLICATE = "DUPLICATE"
    NOT_FOUND = "NOT_FOUND"
    INVALID = "INVALID"
    EXTERNAL_ID_TAKEN = "EXTERNAL_ID_TAKEN"
    TOO_MANY_TAGS = "TOO_MANY_TAGS"


@dataclass(frozen=True)
class Edit(Generic[T]):
    """How a set changes: it becomes `to`, if that is given; then it loses some and gains some."""

    to: Sequence[T] | None = None
    add: Sequence[T] = ()
    remove: Sequence[T] = ()

    def __call__(self, before: Collection[T]) -> set[T]:
        """Return what the set becomes."""
        return (set(before if self.to is None else self.to) - set(self.remove)) | set(self.add)


@dataclass(frozen=True)
class Wish:
    """What a member wants of one row. Texts that are not given stay; None and blank empty them.

    `version` is the row's as the member saw it: a row that changed since is left alone.
    """

    contractor_id: UUID | None
    version: int | None = None
    texts: Mapping[str, str | None] = field(default_factory=dict)
    managers: Edit[UUID | None] | None = None
    tags: Edit[str] | None = None


@dataclass(frozen=True)
class Updated:
    """What became of one wish, in its place; `contractor` as it stands now."""

    outcome: UpdateOutcome
    contractor: Contractor | None = None


@dataclass(frozen=True)
class _Checked:
    """A wish whose parts were read: `names` are the tags' by their keys."""

    texts: Mapping[str, str | None]
    managers: Edit[UUID | None] | None
    tags: Edit[str] | None
    names: Mapping[str, str]
    issues: Sequence[Issue]


async def find_issues(member: Member, wishes: Sequence[Wish]) -> list[Sequence[Issue]]:
    """Return what is wrong with each wish by itself, whatever the rows are like."""
    return [checked.issues for checked in await _check(member, wishes)]


async def update_contractors(member: Member, wishes: Sequence[Wish]) -> list[Updated]:
    """Write what the member wants of each row; one outcome each, in order, none spoils another.

    Rows that the member does not see are NOT_FOUND. A row named twice is changed by its first wish
    only. Raises NotPermitted, CompanySuspended.
    """
    member.require(Right.INVITE)
    company = member.company
    async with transaction():
        await hold("team", company.id)
        await company.refresh_from_db()
        member.require(Right.INVITE)
        ids = {wish.contractor_id for wish in wishes if wish.contractor_id}
        rows = await Contractor.lock(id__in=list(ids), company_id=company.id)
        reached = await reached_by(member, rows, Right.INVITE)
        board = await _Board.of(company.id, reached, wishes)
        outcomes: list[Updated] = []
        seen: set[UUID] = set()
        for wish, checked in zip(wishes, await _check(member, wishes), strict=True):
            row = rows[wish.contractor_id] if wish.contractor_id in reached else None
            if row is None:
                outcome = UpdateOutcome.NOT_FOUND
            elif row.id in seen:
                outcome = UpdateOutcome.DUPLICATE
            elif checked.issues:
                outcome = UpdateOutcome.INVALID
            elif wish.version not in (None, row.version):
                outcome = UpdateOutcome.STALE
            else:
                outcome = board.apply(row, checked)
            if row:
                seen.add(row.id)
            outcomes.append(Updated(outcome, row))
        await board.write(member)
    return outcomes


async def _check(member: Member, wishes: Sequence[Wish]) -> list[_Checked]:
    """Read the parts of every wish; one statement, if managers are named at all."""
    named = [id for wish in wishes if wish.managers for id in _members_of(wish.managers)]
    statuses: dict[UUID, MemberStatus] = {}
    for part in in_lists({id for id in named if id}):
        found = member.company.members.filter(id__in=part)
        statuses |= dict(await found.values_list("id", "status"))
    return [_read(wish, statuses) for wish in wishes]


def _members_of(edit: Edit[UUID | None]) -> Iterable[UUID | None]:
    return (*(edit.to or ()), *edit.add, *edit.remove)


def _read(wish: Wish, statuses: Mapping[UUID, MemberStatus]) -> _Checked:
    issues: list[Issue] = []
    texts: dict[str, str | None] = {}
    for name, given in wish.texts.items():
        text = read_line(given, TEXTS[name])
        if isinstance(text, Issue):
            issues.append(text.at(_PATHS[name]))
        else:
            texts[name] = text
    for path, edit in (("managers", wish.managers), ("tags", wish.tags)):
        if edit and edit.to is not None and (edit.add or edit.remove):
            issues.append(Issue("EITHER_OR", (path,), {"one": "set", "other": "add, remove"}))
    if wish.managers:
        for path, ids in _parts(wish.managers):
            for place, id in enumerate(ids):
                status = statuses.get(id) if id else None
                if status is None or (status is not MemberStatus.ACTIVE and path != "remove"):
                    issues.append(Issue("NOT_A_MEMBER", ("managers", path, str(place))))
    names: dict[str, str] = {}
    tags = None
    if wish.tags:
        keys: dict[str, list[str]] = {}
        for path, given_names in _parts(wish.tags):
            keys[path] = []
            for place, given_name in enumerate(given_names):
                name_read = read_tag(given_name)
                if isinstance(name_read, Issue):
                    issues.append(name_read.at("tags", path, str(place)))
                else:
                    keys[path].append(tag_key(name_read))
                    names.setdefault(keys[path][-1], name_read)
        to = None if wish.tags.to is None else keys["set"]
        tags = Edit(to, keys["add"], keys["remove"])
    return _Checked(texts, wish.managers, tags, names, issues)


_PATHS = {"feature": "feature", "display_name": "displayName", "external_id": "externalId"}


def _parts(edit: Edit[T]) -> Iterable[tuple[str, Sequence[T]]]:
    """Return the parts of an edit under the names that clients give them."""
    return (("set", edit.to or ()), ("add", edit.add), ("remove", edit.remove))


@dataclass
class _Board:
    """What the company has at this moment, and what of it will be written."""

    managers: dict[UUID, dict[UUID, UUID]]
    """By row and member the id of what says so."""
    tags: dict[UUID, dict[str, ContractorTag]]
    """By row the tags that it wears, by key."""
    known: dict[str, Tag]
    """The company's tags by key; those that are made are among them."""
    holders: dict[str, UUID]
    """Which row has an external id."""
    changed: dict[UUID, tuple[Contractor, set[str]]] = field(default_factory=dict)
    made: list[Tag] = field(default_factory=list)
    managed: list[ContractorManager] = field(default_factory=list)
    unmanaged: list[UUID] = field(default_factory=list)
    worn: list[ContractorTag] = field(default_factory=list)
    shed: list[ContractorTag] = field(default_factory=list)

    @classmethod
    async def of(cls, company_id: UUID, ids: Collection[UUID], wishes: Sequence[Wish]) -> _Board:
        """Read what the wishes may touch; nothing that none of them names."""
        board = cls({id: {} for id in ids}, {id: {} for id in ids}, {}, {})
        if any(wish.managers for wish in wishes):
            for part in in_lists(ids):
                for each in await ContractorManager.filter(contractor_id__in=part):
                    board.managers[each.contractor_id][each.member_id] = each.id
        if any(wish.tags for wish in wishes):
            board.known = {tag.name_key: tag for tag in await Tag.filter(company_id=company_id)}
            keys = {tag.id: key for key, tag in board.known.items()}
            for part in in_lists(ids):
                for worn in await ContractorTag.filter(contractor_id__in=part):
                    board.tags[worn.contractor_id][keys[worn.tag_id]] = worn
        wanted = {text for wish in wishes if (text := wish.texts.get("external_id"))}
        for texts in in_lists({read for text in wanted if isinstance(read := _id(text), str)}):
            holders = Contractor.filter(company_id=company_id, external_id__in=texts)
            board.holders |= dict(await holders.values_list("external_id", "id"))
        return board

    def apply(self, row: Contractor, wish: _Checked) -> UpdateOutcome:
        """Change a row as it is wished, or say why it cannot be; then nothing of it is changed."""
        columns = {name for name, text in wish.texts.items() if getattr(row, name) != text}
        id = wish.texts.get("external_id")
        if id and self.holders.get(id, row.id) != row.id:
            return UpdateOutcome.EXTERNAL_ID_TAKEN
        worn = set(self.tags[row.id])
        tags = wish.tags(worn) if wish.tags else worn
        new = [key for key in tags if key not in self.known]
        if len(tags) > max(OF_A_CONTRACTOR, len(worn)):
            return UpdateOutcome.TOO_MANY_TAGS
        if new and len(self.known) + len(new) > OF_A_COMPANY:
            return UpdateOutcome.TOO_MANY_TAGS
        managed = set(self.managers[row.id])
        managers = wish.managers(managed) if wish.managers else managed
        columns |= {"tags"} if tags != worn else set()
        columns |= {"managers"} if managers != managed else set()
        if not columns:
            return UpdateOutcome.UNCHANGED
        if "external_id" in columns:
            if row.external_id:
                self.holders.pop(row.external_id, None)
            if id:
                self.holders[id] = row.id
        for name, text in wish.texts.items():
            setattr(row, name, text)
        self._dress(row, worn, tags, wish.names)
        self._hand(row, managed, managers)
        row.version, row.updated_at = row.version + 1, now()
        self.changed[row.id] = row, columns
        return UpdateOutcome.UPDATED

    def _dress(
        self,
        row: Contractor,
        before: AbstractSet[str],
        after: AbstractSet[str],
        names: Mapping[str, str],
    ) -> None:
        for key in sorted(after - before):
            if key not in self.known:
                self.known[key] = Tag(company_id=row.company_id, name=names[key], name_key=key)
                self.made.append(self.known[key])
            self.worn.append(ContractorTag(contractor_id=row.id, tag_id=self.known[key].id))
        self.shed += [self.tags[row.id][key] for key in before - after]

    def _hand(
        self, row: Contractor, before: AbstractSet[UUID], after: AbstractSet[UUID | None]
    ) -> None:
        self.managed += [
            ContractorManager(contractor_id=row.id, member_id=id)
            for id in sorted(id for id in after if id and id not in before)
        ]
        self.unmanaged += [self.managers[row.id][id] for id in before - after]

    async def write(self, by: Member) -> None:
        """Write what was changed, in set-based statements, and tell it.

        Rows are written in the order of the wishes: one may take the external id that another gave
        up before it.
        """
        rows = [row for row, _ in self.changed.values()]
        await Contractor.write_each(rows, [*TEXTS, "version", "updated_at"])
        await ContractorManager.bulk_create(self.managed, batch_size=500)
        for part in in_lists(self.unmanaged):
            await ContractorManager.filter(id__in=part).delete()
        await Tag.bulk_create(self.made, batch_size=500)
        await ContractorTag.bulk_create(self.worn, batch_size=500)
        for shed in in_lists(worn.id for worn in self.shed):
            await ContractorTag.filter(id__in=shed).delete()
        await Tag.drop_unworn({worn.tag_id for worn in self.shed})
        await index_tags(row for row, columns in self.changed.values() if "tags" in columns)
        for row, columns in self.changed.values():
            if columns & set(TEXTS):
                row.touch()
            record(
                row.company_id,
                ChangeType.CONTRACTOR_UPDATED,
                row,
                by.actor,
                contractor_id=row.id,
                columns=sorted(columns),
            )


def _id(text: str) -> str | Issue | None:
    return read_line(text, TEXTS["external_id"])
