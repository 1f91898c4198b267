"""What is done with the rows of a spreadsheet of contractors."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models.base import in_lists, now
from models.change import ChangeType, record
from models.company import Company, Member, MemberStatus, Right
from models.contractor import Contractor, ContractorManager, Source, reached_by
from models.former_address import FormerAddress
from models.imports.cells import read_address
from models.imports.checking import CheckedRow, Importer, RowStatus
from models.imports.contractor_rows import ContractorRow, read_contractor, read_external_id
from models.imports.imported import Import
from models.imports.sheet import RawRow
from models.invitation import Invitation, InvitationStatus
from models.inviting import Invited, InviteOutcome, Terms, invite_each
from models.letters_waiting import release_import_letters
from models.policy import policy
from models.problems import Issue
from models.text.addresses import Address

_COLUMNS = {
    "feature": "feature",
    "display_name": "display_name",
    "external_id": "external_id",
    "suggested_first_name": "first_name",
    "suggested_last_name": "last_name",
    "suggested_phone": "phone",
}
"""The columns of a contractor that a row fills in, and the parts of the row."""

_SUGGESTED = "suggestions"
"""How the log calls what the person is offered: a company never reads it back."""


@dataclass(frozen=True)
class _Known:
    """What a company has already, of what some rows name; `by_key` also of former addresses."""

    by_key: Mapping[str, Contractor]
    reached: Collection[UUID]
    invited: Collection[UUID]
    """Whose invitation is still good."""
    managed: Collection[tuple[UUID, UUID]]
    """Contractor and member."""
    holders: Mapping[str, UUID]
    """Whose an external id is."""


class ContractorImporter(Importer[ContractorRow]):
    """Every row is a person: invited if new or gone, else brought up to date.

    A blank cell says nothing: it never empties anything.
    """

    rights = (Right.INVITE,)

    def __init__(self, member: Member, company: Company, managers: Mapping[str, Member]) -> None:
        super().__init__(member)
        self._company, self._managers = company, managers
        self._addresses: dict[str, int] = {}

    @classmethod
    async def of(cls, member: Member) -> ContractorImporter:
        """Return one that knows the company and who of it may manage people."""
        company = await Company.get(id=member.company_id)
        active = Member.filter(company_id=company.id, status=MemberStatus.ACTIVE)
        managers = {m.account.email_key: m for m in await active.select_related("account")}
        return cls(member, company, managers)

    def read(self, raw: RawRow) -> CheckedRow[ContractorRow]:
        """Check the cells of a row; nothing is looked up."""
        read, issues = read_contractor(
            raw,
            managers=self._managers,
            country=self._company.country,
            reserved_allowed=policy().reserved_addresses,
        )
        if read is None:
            return CheckedRow(raw, RowStatus.INVALID, issues=issues)
        return CheckedRow(raw, RowStatus.VALID, read, read.contractor.key, issues)

    def remember(self, raw: RawRow) -> None:
        """Note whom a row that was found VALID names, and by which number."""
        address = read_address(raw.values.get("email"), reserved_allowed=True)
        if isinstance(address, Address):
            self._addresses[address.key] = raw.number
        if name := read_external_id(raw.values.get("external_id")):
            self.numbers[name] = raw.number

    async def compare(self, rows: Sequence[CheckedRow[ContractorRow]]) -> None:
        """Compare rows with the company's contractors, and with the rows before."""
        known = await self._known([row.wanted for row in rows if row.wanted])
        for row in rows:
            if row.wanted:
                self._compare(row, row.wanted, known)

    async def _known(self, wanted: Sequence[ContractorRow]) -> _Known:
        company_id = self._company.id
        keys = {row.contractor.key for row in wanted}
        moved = await FormerAddress.now_at(company_id, keys)
        by_key: dict[str, Contractor] = {}
        for part in in_lists({*keys, *(address.key for address in moved.values())}):
            found = await Contractor.filter(company_id=company_id, email_key__in=part)
            by_key |= {contractor.email_key: contractor for contractor in found}
        for key, address in moved.items():
            if key not in by_key and address.key in by_key:
                by_key[key] = by_key[address.key]
        ids = {contractor.id for contractor in by_key.values()}
        invited: set[UUID] = set()
        managed: set[tuple[UUID, UUID]] = set()
        for some in in_lists(ids):
            pending = Invitation.filter(contractor_id__in=some, status=InvitationStatus.PENDING)
            invited |= {each.contractor_id for each in await pending if each.is_open}
            managed |= await _managed(some)
        holders: dict[str, UUID] = {}
        for names in in_lists({row.external_id for row in wanted if row.external_id}):
            mine = Contractor.filter(company_id=company_id, external_id__in=names)
            holders |= dict(await mine.values_list("external_id", "id"))
        reached = await reached_by(self.member, ids, Right.INVITE)
        return _Known(by_key, reached, invited, managed, holders)

    def _compare(
        self, row: CheckedRow[ContractorRow], wanted: ContractorRow, known: _Known
    ) -> None:
        key, name = wanted.contractor.key, wanted.external_id
        found = known.by_key.get(key)
        holder = known.holders.get(name) if name else None
        if key in self._addresses:
            details = {"row": self._addresses[key]}
            issue = Issue("ADDRESS_REPEATED", ("email",), details, wanted.contractor.email)
            row.refuse(RowStatus.DUPLICATE, issue)
        elif found and found.id not in known.reached:
            issue = Issue("MANAGED_BY_OTHERS", ("email",), value=wanted.contractor.email)
            row.refuse(RowStatus.INVALID, issue)
        elif holder and (found is None or holder != found.id):
            issue = Issue("EXTERNAL_ID_OF_ANOTHER", ("external_id",), value=name)
            row.refuse(RowStatus.DUPLICATE, issue)
        elif name and name in self.numbers:
            issue = Issue(
                "EXTERNAL_ID_REPEATED", ("external_id",), {"row": self.numbers[name]}, name
            )
            row.refuse(RowStatus.DUPLICATE, issue)
        elif found and not _has_news(found, wanted, known):
            row.status, row.contractor_id = RowStatus.UNCHANGED, found.id
        else:
            if found and found.is_ended:
                row.issues = (*row.issues, Issue("INVITED_AGAIN", ("email",)))
            self.remember(row.raw)

    async def commit(self, imported: Import, rows: Sequence[CheckedRow[ContractorRow]]) -> None:
        """Invite who is new or gone, and write what the rows that are VALID say.

        Rows for whom there is no letter left today become INVALID.
        """
        ready = [(row, row.wanted) for row in rows if row.status is RowStatus.VALID and row.wanted]
        invited = await invite_each(
            self.member, [(row.contractor.email, self._terms(imported, row)) for _, row in ready]
        )
        done: list[tuple[Invited, Contractor, ContractorRow]] = []
        for (row, wanted), answer in zip(ready, invited, strict=True):
            if answer.contractor is None or answer.outcome is InviteOutcome.LIMITED:
                issue = answer.issue or Issue("INVITATIONS_LIMITED")
                row.refuse(RowStatus.INVALID, issue.at("email"))
                continue
            row.status, row.contractor_id = RowStatus.COMMITTED, answer.contractor.id
            done.append((answer, answer.contractor, wanted))
        await self._write(done)

    def _terms(self, imported: Import, row: ContractorRow) -> Terms:
        """Return what goes with an invitation; who sees own rows only makes rows of their own."""
        managers = [row.manager] if row.manager else []
        if managers and self.member.is_limited(Right.INVITE):
            managers = list({each.id: each for each in (*managers, self.member)}.values())
        return Terms(
            locale=row.locale or imported.locale,
            feature=row.feature,
            message=row.message,
            managers=managers,
            source=Source.CONTRACTOR_IMPORT,
            import_id=imported.id,
        )

    async def _write(self, rows: Sequence[tuple[Invited, Contractor, ContractorRow]]) -> None:
        """Bring the contractors up to date; who was there before hears of it in the log."""
        managed: set[tuple[UUID, UUID]] = set()
        for ids in in_lists({contractor.id for _, contractor, _ in rows}):
            managed |= await _managed(ids)
        changed: dict[UUID, Contractor] = {}
        handed: list[ContractorManager] = []
        for answer, contractor, wanted in rows:
            columns = _news_for(contractor, wanted)
            told = {_SUGGESTED if c.startswith("suggested_") else c for c in columns}
            for column in columns:
                setattr(contractor, column, getattr(wanted, _COLUMNS[column]))
            if wanted.manager and (contractor.id, wanted.manager.id) not in managed:
                handed.append(
                    ContractorManager(contractor_id=contractor.id, member_id=wanted.manager.id)
                )
                told.add("managers")
            if not told:
                continue
            contractor.updated_at = now()
            contractor.touch()  # people are found by what was written
            changed[contractor.id] = contractor
            if answer.outcome is not InviteOutcome.INVITED:
                contractor.version += 1
                record(
                    contractor.company_id,
                    ChangeType.CONTRACTOR_UPDATED,
                    contractor,
                    self.member.actor,
                    contractor_id=contractor.id,
                    columns=sorted(told),
                )
        await Contractor.write_each([*changed.values()], [*_COLUMNS, "version", "updated_at"])
        await ContractorManager.bulk_create(handed, batch_size=500, ignore_conflicts=True)

    async def release(self, imported: Import) -> None:
        """Let the invitations leave."""
        await release_import_letters(await Company.get(id=imported.company_id), imported.id)


async def _managed(contractor_ids: Collection[UUID]) -> set[tuple[UUID, UUID]]:
    rows = ContractorManager.filter(contractor_id__in=contractor_ids)
    return {(a, b) for a, b in await rows.values_list("contractor_id", "member_id")}


def _news_for(contractor: Contractor, row: ContractorRow) -> list[str]:
    """Return the columns in which a row says something else than the contractor has."""
    said: dict[str, Any] = {column: getattr(row, part) for column, part in _COLUMNS.items()}
    return [
        column
        for column, value in said.items()
        if value is not None and value != getattr(contractor, column)
    ]


def _has_news(contractor: Contractor, row: ContractorRow, known: _Known) -> bool:
    """Whether committing the row would write or send anything."""
    is_there = contractor.account_id is not None or contractor.id in known.invited
    manages = row.manager is None or (contractor.id, row.manager.id) in known.managed
    return contractor.is_ended or not is_there or not manages or bool(_news_for(contractor, row))
