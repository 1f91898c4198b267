"""Imports of spreadsheets and what became of each row."""

from __future__ import annotations

from datetime import datetime
from pathlib import PurePath
from typing import Annotated, Any

import strawberry

import models
from models.account import Locale
from models.imports.checking import RowStatus
from models.imports.columns import ImportKind
from models.imports.imported import ImportMode, ImportStatus, issue_from_json
from models.problems import InvalidInput, Issue
from schema.arguments import After, First
from schema.company import MEMBERS, Member
from schema.context import Info
from schema.dialects import read_json
from schema.node import Node, shows
from schema.paging import Connection, Page, is_in_list, page
from schema.problems import InputIssue
from schema.reading import Noun, encoded
from schema.scalars import JSON, URL
from schema.sources import Made, Through, among, holds, where


@strawberry.type
class ImportCounts:
    """How many rows of an import are where."""

    total: int = strawberry.field(description="All rows with a value.")
    valid: int = strawberry.field(description="Ready to be committed.")
    invalid: int = strawberry.field(description="With problems.")
    duplicate: int = strawberry.field(
        description="Tasks that exist already, people named twice, external ids of others."
    )
    unchanged: int = strawberry.field(description="Imported before, or nothing new.")
    committed: int = strawberry.field(description="Carried out.")


@strawberry.type
class ImportRow(Node):
    """One row of a spreadsheet."""

    number: int = strawberry.field(description="As in the file.")
    status: RowStatus = strawberry.field(description="What became of it.")
    cells: JSON = strawberry.field(description="The cells as they were read, by column key.")
    task_id: strawberry.ID | None = strawberry.field(
        description="The task that came of it, or that it repeats."
    )
    contractor_id: strawberry.ID | None = strawberry.field(
        description="The contractor whom it became, or brought up to date; null until then."
    )
    stored_issues: strawberry.Private[Any]

    @strawberry.field
    def issues(self, info: Info) -> list[InputIssue]:
        """What is wrong or remarkable, in the caller's language."""
        return _issues(self.stored_issues, info)


@strawberry.type
class Import(Node):
    """One uploaded spreadsheet and what became of it."""

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
    created_by: Member = strawberry.field(description="Who uploaded it.")
    committed_by: Member | None = strawberry.field(
        description="Who had it committed; null until somebody has."
    )
    created_at: datetime = strawberry.field(description="When it was begun.")
    committed_at: datetime | None = strawberry.field(description="When it was done.")
    stored_problems: strawberry.Private[Any]
    stored_notes: strawberry.Private[Any]
    id: strawberry.Private[Any]

    @strawberry.field
    def problems(self, info: Info) -> list[InputIssue]:
        """Why the file cannot be used, in the caller's language."""
        return _issues(self.stored_problems, info)

    @strawberry.field
    def notes(self, info: Info) -> list[InputIssue]:
        """What was passed over: unknown columns, hidden rows, merged cells."""
        return _issues(self.stored_notes, info)

    @strawberry.field
    def result_url(self, info: Info) -> URL | None:
        """The original rows with Status, Problems and Task id: correct them and upload them again.

        A signed link to a workbook, good for five minutes; null until the rows are checked.
        """
        if self.status in (ImportStatus.UPLOADED, ImportStatus.CHECKING, ImportStatus.REJECTED):
            return None
        return URL(
            info.context.outside.file_url(
                f"import-result-{info.context.locale}",
                self.type_id,
                f"result-{PurePath(self.filename).stem}.xlsx",
            )
        )

    @strawberry.field(graphql_type=Connection[ImportRow])
    async def rows(
        self,
        info: Info,
        status: Annotated[
            list[RowStatus] | None, strawberry.argument(description="Only in any of these.")
        ] = None,
        problem: Annotated[
            str | None,
            strawberry.argument(description="Only with an issue of this code: `AMBIGUOUS`."),
        ] = None,
        first: First = None,
        after: After = None,
    ) -> Page:
        """The rows in the file's order, all or some; asked of one import at a time."""
        if is_in_list(info):
            raise InvalidInput([Issue("ONE_AT_A_TIME", ("rows",))])
        return await page(
            IMPORT_ROWS,
            info,
            where("workbook_id", self.id),
            *([] if status is None else [among("status", status)]),
            *([] if problem is None else [holds("codes", f" {problem} ")]),
            first=first,
            after=after,
            sort=("number", "id"),
        )


def _issues(stored: Any, info: Info) -> list[InputIssue]:
    return [
        InputIssue.of(issue_from_json(issue), info.context.locale) for issue in read_json(stored)
    ]


def _counts(stored: Any) -> ImportCounts:
    counts = {key.lower(): number for key, number in read_json(stored).items()}
    named = {s.value.lower(): counts.get(s.value.lower(), 0) for s in RowStatus}
    return ImportCounts(total=sum(counts.values()), **named)


IMPORT_ROWS = Noun(
    models.ImportRow,
    always=("stored_issues",),
    cells=Made(read_json, ("cells",)),
    stored_issues="issues",
    task_id=Made(encoded("tsk"), ("task_id",)),
    contractor_id=Made(encoded("ctr"), ("contractor_id",)),
)
IMPORTS = Noun(
    models.Import,
    always=("id", "type_id", "status", "filename", "stored_problems", "stored_notes"),
    counts=Made(_counts, ("counts",)),
    created_by=Through("created_by", MEMBERS),
    committed_by=Through("committed_by", MEMBERS),
    stored_problems="problems",
    stored_notes="notes",
)

shows(Import, IMPORTS.row)
shows(ImportRow, IMPORT_ROWS.row)
