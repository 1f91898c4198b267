"""Imports of spreadsheets and what became of each row."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import orjson
import strawberry

import models
from models.imports.columns import ImportKind
from models.imports.importing import ImportMode, ImportStatus, RowStatus, issue_from_json
from schema.company import MEMBERS, Member
from schema.context import Info
from schema.contractor import encoded
from schema.enums import Locale
from schema.node import Node, shows
from schema.paging import Connection, page
from schema.problems import InputIssue
from schema.reading import Condition, Made, Noun, Through, among, where
from schema.scalars import URL, JSON


@strawberry.type(description="How many rows of an import are where.")
class ImportCounts:
    total: int = strawberry.field(description="All rows with a value.")
    valid: int = strawberry.field(description="Ready to be committed.")
    invalid: int = strawberry.field(description="With problems.")
    duplicate: int = strawberry.field(description="Tasks that exist already.")
    unchanged: int = strawberry.field(description="Imported before.")
    committed: int = strawberry.field(description="Made into tasks.")


@strawberry.type(description="One row of a spreadsheet.")
class ImportRow(Node):
    number: int = strawberry.field(description="As in the file.")
    status: RowStatus = strawberry.field(description="What became of it.")
    cells: JSON = strawberry.field(description="The cells as they were read, by column key.")
    task_id: strawberry.ID | None = strawberry.field(
        description="The task that came of it, or that it repeats."
    )
    stored_issues: strawberry.Private[Any]

    @strawberry.field(
        description="What is wrong or remarkable: path, code, message, value, suggestion."
    )
    def issues(self, info: Info) -> list[InputIssue]:
        """The stored issues in the caller's language."""
        return _issues(self.stored_issues, info)


@strawberry.type(description="One uploaded spreadsheet and what became of it.")
class Import(Node):
    kind: ImportKind = strawberry.field(description="What its rows are.")
    filename: str = strawberry.field(description="As uploaded.")
    sha256: str = strawberry.field(description="Of the file: the same file is not imported twice.")
    size: int = strawberry.field(description="Bytes.")
    locale: Locale = strawberry.field(
        description="Language of invitations and the result workbook."
    )
    mode: ImportMode | None = strawberry.field(description="Null while only a check was asked for.")
    status: ImportStatus = strawberry.field(description="Where it stands.")
    counts: ImportCounts = strawberry.field(description="How many rows are where.")
    created_by: Member = strawberry.field(description="Who imports.")
    created_at: datetime = strawberry.field(description="When it was begun.")
    committed_at: datetime | None = strawberry.field(description="When it was done.")
    stored_problems: strawberry.Private[Any]
    stored_notes: strawberry.Private[Any]
    id: strawberry.Private[Any]

    @strawberry.field(description="Why the file cannot be used.")
    def problems(self, info: Info) -> list[InputIssue]:
        """The stored problems in the caller's language."""
        return _issues(self.stored_problems, info)

    @strawberry.field(
        description="What was passed over: unknown columns, hidden rows, merged cells."
    )
    def notes(self, info: Info) -> list[InputIssue]:
        """The stored notes in the caller's language."""
        return _issues(self.stored_notes, info)

    @strawberry.field(
        description="The original rows with Status, Problems and Task id: correct it and upload it again. "
        "A signed link, good for five minutes; null until the rows are checked."
    )
    def result_url(self, info: Info) -> URL | None:
        """A link to the result workbook."""
        if self.status in (ImportStatus.UPLOADED, ImportStatus.CHECKING, ImportStatus.REJECTED):
            return None
        return URL(
            info.context.outside.file_url(
                "import-result", str(self.type_id), f"result-{self.filename}"
            )
        )

    @strawberry.field(
        graphql_type=Connection[ImportRow], description="The rows in the file's order."
    )
    async def rows(
        self,
        info: Info,
        status: list[RowStatus] | None = None,
        first: int | None = None,
        after: str | None = None,
    ) -> Any:
        """One page of the rows, with `status` those of some statuses."""
        conditions: list[Condition] = [where("workbook_id", self.id)]
        if status is not None:
            conditions.append(among("status", status))
        return await page(
            IMPORT_ROWS, info, conditions, first=first, after=after, sort=("number", "id")
        )


def _json(stored: Any) -> Any:
    return orjson.loads(stored) if isinstance(stored, str | bytes) else stored


def _issues(stored: Any, info: Info) -> list[InputIssue]:
    return [InputIssue.of(issue_from_json(issue), info.context.locale) for issue in _json(stored)]


def _counts(stored: Any) -> ImportCounts:
    counts = {key.lower(): number for key, number in _json(stored).items()}
    named = {s.value.lower(): counts.get(s.value.lower(), 0) for s in RowStatus}
    return ImportCounts(total=sum(counts.values()), **named)


def _task_id(id: Any) -> str | None:
    return None if id is None else encoded("tsk")(id)


IMPORT_ROWS = Noun(
    models.ImportRow,
    always=("stored_issues",),
    type_id=Made(encoded("row"), ("id",)),
    cells=Made(_json, ("cells",)),
    stored_issues="issues",
    issues=Made(lambda: None, ()),
    task_id=Made(_task_id, ("task_id",)),
)
IMPORTS = Noun(
    models.Import,
    always=("id", "company_id", "status", "filename", "type_id", "stored_problems", "stored_notes"),
    type_id=Made(encoded("imp"), ("id",)),
    counts=Made(_counts, ("counts",)),
    created_by=Through("created_by", MEMBERS),
    stored_problems="problems",
    stored_notes="notes",
    problems=Made(lambda: None, ()),
    notes=Made(lambda: None, ()),
    rows=Made(lambda: None, ()),
)
MEMBERS.sources["type_id"] = Made(encoded("mem"), ("id",))
shows(Import, IMPORTS.row)
shows(ImportRow, IMPORT_ROWS.row)
