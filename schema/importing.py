"""What clients say and hear while a spreadsheet is imported: filters, inputs, progress."""

from __future__ import annotations

from datetime import date, datetime

import strawberry

import models
from models.deadlines import end_of, start_of
from models.imports import imported
from models.imports.checking import RowStatus
from models.imports.columns import ImportKind
from models.imports.imported import ImportStatus
from schema.arguments import COMPANY_ID
from schema.imports import Import
from schema.node import read_id
from schema.problems import IN_COMPANY, Problem, result, show
from schema.sources import Condition, among, compared
from schema.task_list import DateRange


@strawberry.input
class ImportFilter:
    """Which imports to list; all that is given must hold."""

    kind: list[ImportKind] | None = strawberry.field(default=None, description="Any of these.")
    status: list[ImportStatus] | None = strawberry.field(default=None, description="Any of these.")
    created_by: strawberry.ID | None = strawberry.field(
        default=None, description="Begun by this member."
    )
    created: DateRange | None = strawberry.field(
        default=None, description="Begun in these days, as the company's timezone counts them."
    )

    def conditions(self, timezone: str) -> list[Condition]:
        """Return what narrows the list; days are those of `timezone`."""
        found = []
        if self.kind is not None:
            found.append(among("kind", self.kind))
        if self.status is not None:
            found.append(among("status", self.status))
        if self.created_by is not None:
            key = read_id("mem", self.created_by)
            found.append(among("created_by_id", [key] if key else []))
        if self.created and self.created.since:
            found.append(
                compared("created_at", ">=", start_of(_counted(self.created.since), timezone))
            )
        if self.created and self.created.until:
            found.append(
                compared("created_at", "<", end_of(_counted(self.created.until), timezone))
            )
        return found


_FIRST, _LAST = date(2000, 1, 1), date(2199, 12, 31)


def _counted(day: date) -> date:
    """Return a day that every timezone can reckon with: nothing was imported before or after."""
    return min(max(day, _FIRST), _LAST)


@strawberry.input
class CancelImportInput:
    """An import to call off."""

    import_id: strawberry.ID = strawberry.field(description="Which import.")
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.type
class CancelImportPayload:
    """The import is called off."""

    import_: Import = strawberry.field(name="import", description="The import.")


@strawberry.type
class NotCancellable(Problem):
    """The import cannot be called off any more."""

    status: ImportStatus = strawberry.field(description="Where the import stands.")


show(imported, NotCancellable)

CancelImportResult = result("CancelImport", CancelImportPayload, *IN_COMPANY, NotCancellable)


@strawberry.type
class ImportProgress:
    """How far an import has come."""

    status: ImportStatus = strawberry.field(description="Where it stands.")
    rows_total: int | None = strawberry.field(
        description="Rows with a value in the file; null until it was read."
    )
    rows_checked: int = strawberry.field(description="Of these, checked so far.")
    rows_to_commit: int = strawberry.field(description="Ready and not committed yet.")
    rows_committed: int = strawberry.field(description="Committed so far.")
    estimated_end: datetime | None = strawberry.field(
        description="When the check or the commit will be done if it goes on as before; null while "
        "nobody can say, and once it is done."
    )

    @classmethod
    def of(cls, found: models.Import) -> ImportProgress:
        """Tell how far it has come."""
        return cls(
            status=found.status,
            rows_total=found.total,
            rows_checked=found.checked,
            rows_to_commit=found.counts.get(RowStatus.VALID.value, 0),
            rows_committed=found.counts.get(RowStatus.COMMITTED.value, 0),
            estimated_end=found.estimated_end,
        )
