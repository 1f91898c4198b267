"""Where else a person leaves traces: nouns that hang on an account, imports, jobs.

A new noun that holds anything of a person has its line in `TRACES`, or its reason in `STAYS`;
a test insists.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from models.account import Account
from models.audit import AuditEntry
from models.authenticator import Authenticator, RecoveryCode
from models.base import Record, in_lists, now
from models.change import Change
from models.consent import Consent
from models.contractor import ContractorManager
from models.contractor_export import ContractorExport
from models.former_address import FormerAddress
from models.imports.checking import RowStatus
from models.imports.imported import Import, ImportRow, codes_of, issue_to_json
from models.job import Job
from models.member_invitation import MemberInvitation
from models.notice import Notice
from models.otp import OtpChallenge
from models.problems import Issue
from models.recovery import Recovery
from models.session import Session
from models.sql import query
from models.stage_visit import StageVisit
from models.suppression import SuppressedAddress
from models.task import Task
from models.trusted_device import TrustedDevice
from models.upload import Upload


@dataclass(frozen=True)
class Trace:
    """Rows that hold something of a person, found `by` a column; without `values` they go."""

    model: type[Record]
    by: str
    values: Mapping[str, Any] | None = None

    async def wipe(
        self, *, email_key: str, account: Account | None, contractor_ids: Collection[UUID]
    ) -> None:
        """Blank or delete what there is of this person."""
        wanted: dict[str, list[Any]] = {
            "email_key": [email_key],
            "account_id": [account.id] if account else [],
            "contractor_id": list(contractor_ids),
        }
        for part in in_lists(wanted[self.by]):
            rows = self.model.filter(**{f"{self.by}__in": part})
            if self.values is None:
                await rows.delete()
            else:
                await rows.update(**self.values)


TRACES = (
    Trace(Session, "account_id", {"ip": "", "user_agent": ""}),
    Trace(OtpChallenge, "account_id"),
    Trace(OtpChallenge, "email_key"),
    Trace(MemberInvitation, "email_key"),
    Trace(SuppressedAddress, "email_key"),
    Trace(Recovery, "account_id"),
    Trace(TrustedDevice, "account_id"),
    Trace(Authenticator, "account_id"),
    Trace(Notice, "account_id"),
    Trace(RecoveryCode, "account_id"),
    Trace(Recovery, "email_key"),
    Trace(FormerAddress, "contractor_id"),
)
"""Nouns beside those that `models/erasing.py` blanks by name."""

STAYS: Mapping[type[Record], str] = {
    Consent: "evidence of what was agreed to, with address and browser of that moment",
    AuditEntry: "evidence of who did what; addresses are masked",
    Change: "ids, states and codes; nothing that names anybody",
    Task: "the company's books: what was ordered, done and paid",
    StageVisit: "stages and moments; nothing that names anybody",
    ContractorManager: "which employee managed the row",
    Upload: "the company's file; it is gone within a day",
    ContractorExport: "what a member's link lists; it is gone within a day",
}
"""Nouns that point at a person and stay as they are, and why."""


async def find_import_rows(
    names: Collection[str], contractor_ids: Collection[UUID]
) -> tuple[list[UUID], list[Import]]:
    """Return the rows of imports that belong to a person or name one of the addresses, and whose.

    The text of every row is searched: a row with problems belongs to nobody yet.
    """
    found: set[UUID] = set()
    for part in in_lists(contractor_ids):
        found |= {row.id for row in await ImportRow.filter(contractor_id__in=part).only("id")}
    found |= set(await _naming(ImportRow, ("cells", "issues", "email_key"), names))
    workbook_ids: set[UUID] = set(await _naming(Import, ("problems", "notes", "filename"), names))
    for part in in_lists(found):
        rows = await ImportRow.filter(id__in=part).only("id", "workbook_id")
        workbook_ids |= {row.workbook_id for row in rows}
    workbooks = await Import.filter(id__in=list(workbook_ids)).order_by("id")
    return sorted(found), workbooks


async def blank_import_rows(ids: Sequence[UUID], workbooks: Sequence[Import]) -> None:
    """Blank rows of imports, and promise that the files they were read from are deleted.

    A row that waited to be committed never will be.
    """
    erased = Issue("PERSON_ERASED")
    refused = [issue_to_json(erased)]
    for workbook in workbooks:
        imported = await Import.select_for_update().get(id=workbook.id)
        waiting = ImportRow.filter(
            workbook_id=imported.id, status=RowStatus.VALID, id__in=list(ids)
        )
        if count := await waiting.update(status=RowStatus.INVALID):
            counts = dict(imported.counts)
            counts[RowStatus.VALID.value] = counts.get(RowStatus.VALID.value, 0) - count
            counts[RowStatus.INVALID.value] = counts.get(RowStatus.INVALID.value, 0) + count
            await imported.set(counts={status: n for status, n in counts.items() if n})
        await imported.set(problems=[], notes=[], filename=_plain_name(imported.filename))
        await Job.later("delete_import_file", import_id=str(imported.id))
    for part in in_lists(ids):
        await ImportRow.filter(id__in=part).update(
            cells={}, email_key=None, issues=refused, codes=codes_of([erased])
        )


def _plain_name(filename: str) -> str:
    """Return the name of a file without what may name a person: its ending."""
    return f"import.{filename.rpartition('.')[2]}" if "@" in filename else filename


async def settle_jobs(names: Collection[str]) -> None:
    """Take an address out of jobs: out of what a relay said, and out of letters not yet sent."""
    ids = await _naming(Job, ("args", "error"), names)
    for part in in_lists(ids):
        await Job.filter(id__in=part).update(args={}, error=None)
        await Job.filter(id__in=part, done_at=None).update(done_at=now())


async def _naming(
    model: type[Record], columns: Sequence[str], names: Collection[str]
) -> list[UUID]:
    """Return the rows in one of whose columns, text or JSON, a name stands. Reads every row."""
    texts = [f'lower(CAST("{column}" AS TEXT))' for column in columns]
    condition = " OR ".join(f"{text} LIKE ? ESCAPE '!'" for text in texts)
    shown = ", ".join(f"{text} AS text{n}" for n, text in enumerate(texts))
    found: set[UUID] = set()
    for name in names:
        like = re.sub("[%_!]", r"!\g<0>", name)
        rows = await query(
            f'SELECT "id", {shown} FROM "{model.table()}" WHERE {condition}',  # noqa: S608
            [f"%{like}%"] * len(columns),
        )
        whole = re.compile(_BEFORE + re.escape(name) + _BEHIND)
        for row in rows:
            id = UUID(str(row.pop("id")))
            if any(text and whole.search(text) for text in row.values()):
                found.add(id)
    return sorted(found)


_BEFORE = r"(?<![\w!#$%&'*+/=?^`{|}~.-])"
_BEHIND = r"(?![\w-]|\.\w)"
"""What the middle of a longer address has: bo@work.example is not in jumbo@work.example.org."""
