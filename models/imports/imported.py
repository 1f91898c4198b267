"""One uploaded spreadsheet and its rows, and where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from tortoise import fields

from models import typeid
from models.account import Locale
from models.base import Record, Tracked, now
from models.change import Actor, ActorKind, ChangeType, record
from models.company import Company, Member, Right
from models.imports.checking import RowStatus
from models.imports.columns import ImportKind
from models.imports.sheet import RawRow, Sheet, SheetColumn
from models.imports.values import cells_from_json
from models.job import Job
from models.policy import policy
from models.problems import Issue, NotFound, Problem

ALL_OR_NOTHING_ROWS = 2_000


class ImportStatus(StrEnum):
    """Where an import stands."""

    UPLOADED = "UPLOADED"
    CHECKING = "CHECKING"
    REJECTED = "REJECTED"
    CHECKED = "CHECKED"
    COMMITTING = "COMMITTING"
    COMMITTED = "COMMITTED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    EXPIRED = "EXPIRED"


UNDER_WAY = (ImportStatus.UPLOADED, ImportStatus.CHECKING, ImportStatus.COMMITTING)

OVER = (
    ImportStatus.REJECTED, ImportStatus.COMMITTED, ImportStatus.FAILED, ImportStatus.CANCELLED,
    ImportStatus.EXPIRED,
)  # fmt: skip
"""Nothing can come of the import any more."""


class ImportMode(StrEnum):
    """What is committed when some rows have problems."""

    VALID_ROWS = "VALID_ROWS"
    ALL_OR_NOTHING = "ALL_OR_NOTHING"


class AlreadyImported(Problem):
    """The same file was imported before, as `import_id`. `force` imports it again."""

    def __init__(self, import_id: str) -> None:
        self.import_id = import_id
        super().__init__()


class NotCommittable(Problem):
    """The import cannot be committed: `status` is where it stands."""

    def __init__(self, status: ImportStatus) -> None:
        self.status = status
        super().__init__()


class NotCancellable(Problem):
    """The import cannot be called off any more: `status` is where it stands."""

    def __init__(self, status: ImportStatus) -> None:
        self.status = status
        super().__init__()


class TooManyRowsForMode(Problem):
    """ALL_OR_NOTHING takes at most `limit` rows."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        super().__init__()


class Import(Tracked):
    """One spreadsheet and what became of it. `counts` maps a RowStatus to a number of rows.

    `total` rows were found in the file, `checked` of them were checked so far; `phase_at` is when
    the check, then the commit, began: so far and so fast tells when it will be done.
    """

    prefix = "imp"

    company: fields.ForeignKeyRelation[Company] = fields.ForeignKeyField(
        "models.Company", "imports", on_delete=fields.CASCADE
    )
    company_id: UUID
    kind = fields.CharEnumField(ImportKind, max_length=12, description="What the rows are")
    filename = fields.CharField(max_length=200)
    file_key = fields.CharField(max_length=200)
    sha256 = fields.CharField(max_length=64)
    size = fields.IntField(description="Bytes")
    locale = fields.CharEnumField(Locale, max_length=2, description="Of messages and invitations")
    mode: ImportMode | None = fields.CharEnumField(  # type: ignore[assignment]
        ImportMode, max_length=14, null=True, description="Null: only a check was asked for"
    )
    publish = fields.BooleanField(default=False)
    status = fields.CharEnumField(
        ImportStatus, max_length=12, default=ImportStatus.CHECKING, description="Where it stands"
    )
    columns: fields.Field[list[Any]] = fields.JSONField(default=list)
    counts: fields.Field[dict[str, int]] = fields.JSONField(default=dict)
    problems: fields.Field[list[Any]] = fields.JSONField(default=list)
    notes: fields.Field[list[Any]] = fields.JSONField(default=list)
    created_by: fields.ForeignKeyRelation[Member] = fields.ForeignKeyField(
        "models.Member", "imports", on_delete=fields.CASCADE
    )
    created_by_id: UUID
    committed_by: fields.ForeignKeyNullableRelation[Member] = fields.ForeignKeyField(
        "models.Member", "committed_imports", null=True, db_constraint=False,
        on_delete=fields.NO_ACTION,
    )  # fmt: skip
    committed_by_id: UUID | None
    total: int | None = fields.IntField(
        null=True, description="Rows in the file; null until it was read"
    )
    checked = fields.IntField(default=0, db_default=0, description="Rows that were checked")
    phase_at: datetime | None = fields.DatetimeField(
        null=True, description="When the check or the commit began"
    )
    forced = fields.BooleanField(default=False, description="Although the file was imported before")
    committed_at: datetime | None = fields.DatetimeField(null=True)

    rows: fields.ReverseRelation[ImportRow]

    class Meta:
        table = "import"
        indexes = (("company_id", "id"), ("company_id", "sha256"), ("status", "updated_at"))

    @property
    def has_too_many_rows(self) -> bool:
        """Whether ALL_OR_NOTHING is too much for it."""
        return sum(self.counts.values()) > ALL_OR_NOTHING_ROWS

    @property
    def is_old(self) -> bool:
        """Whether what its check found is too old to be committed."""
        return self.updated_at + policy().import_life <= now()

    @classmethod
    async def refuse_again(cls, company_id: UUID, kind: ImportKind, sha256: str) -> None:
        """Raise AlreadyImported if rows of the same file were committed, or are about to be.

        People may be brought in from a file first and its tasks later: a kind is by itself.

        An import that FAILED on its way keeps what it had committed by then.
        """
        over = (ImportStatus.COMMITTED, ImportStatus.FAILED)
        twins = (
            await cls.filter(
                company_id=company_id,
                kind=kind,
                sha256=sha256,
                mode__isnull=False,
                status__in=[*over, *UNDER_WAY],
            )
            .order_by("-id")
            .values_list("id", "status", "counts")
        )
        for id, status, counts in twins:
            if status not in over or counts.get(RowStatus.COMMITTED.value):
                raise AlreadyImported(typeid.encode(cls.prefix, id))

    @property
    def author_id(self) -> UUID:
        """The member whose rights count now: who has it committed, and before that who began it."""
        return self.committed_by_id or self.created_by_id

    @property
    def estimated_end(self) -> datetime | None:
        """When the check or the commit will be done if it goes on as before; None: nobody knows."""
        if self.status is ImportStatus.CHECKING and self.total is not None:
            done, left = self.checked, self.total - self.checked
        elif self.status is ImportStatus.COMMITTING:
            done, left = (
                self.counts.get(s.value, 0) for s in (RowStatus.COMMITTED, RowStatus.VALID)
            )
        else:
            return None
        if not done or self.phase_at is None:
            return None
        return self.updated_at + (self.updated_at - self.phase_at) / done * left

    @classmethod
    async def lock_for(cls, member: Member, id: UUID | None) -> Import:
        """Return an import of the member's company, locked. Whoever sees own rows has own imports.

        Raises NotFound.
        """
        own = {"created_by_id": member.id} if member.is_limited(Right.WORK) else {}
        found = await cls.select_for_update().get_or_none(
            id=id, company_id=member.company_id, **own
        )
        if found is None:
            raise NotFound("importId")
        return found

    async def begin(self, mode: ImportMode, by: UUID) -> None:
        """Have what was checked committed by a member, unless `mode` forbids it."""
        bad = (RowStatus.INVALID.value, RowStatus.DUPLICATE.value)
        if mode is ImportMode.ALL_OR_NOTHING and (
            self.has_too_many_rows or any(self.counts.get(status) for status in bad)
        ):
            return  # stays CHECKED: the rows say why, and another mode may be chosen
        await self.set(
            status=ImportStatus.COMMITTING, mode=mode, committed_by_id=by, phase_at=now()
        )
        await Job.later("commit_import", import_id=str(self.id))

    def tell(self, type: ChangeType, by: Actor | None = None) -> None:
        """Record where it stands; who did it is its author unless somebody else is named."""
        record(
            self.company_id,
            type,
            self,
            by or Actor(ActorKind.MEMBER, self.author_id),
            import_id=self.id,
            status=self.status.value,
            counts=dict(self.counts),
        )


class ImportRow(Record):
    """One row of a file. `number` and `cells` as the file had them, to be shown again."""

    prefix = "row"

    workbook: fields.ForeignKeyRelation[Import] = fields.ForeignKeyField(
        "models.Import", "rows", on_delete=fields.CASCADE
    )
    workbook_id: UUID
    number = fields.IntField()
    cells: fields.Field[dict[str, Any]] = fields.JSONField()
    email_key: str | None = fields.CharField(max_length=254, null=True)  # type: ignore[assignment]
    status = fields.CharEnumField(RowStatus, max_length=12, description="What became of it")
    issues: fields.Field[list[Any]] = fields.JSONField(default=list)
    codes = fields.CharField(
        max_length=400, default="", db_default="", description="Of the issues, a space around each"
    )
    task_id: UUID | None = fields.UUIDField(null=True)
    contractor_id: UUID | None = fields.UUIDField(null=True)

    class Meta:
        table = "import_row"
        unique_together = (("workbook_id", "number"),)
        indexes = (("workbook_id", "status", "number"),)

    @property
    def as_read(self) -> RawRow:
        """The row as it was read."""
        return RawRow(self.number, cells_from_json(self.cells))


def issue_to_json(issue: Issue) -> dict[str, Any]:
    """Return an issue as it is stored; `issue_from_json` reads it back."""
    return {
        "code": issue.code,
        "path": list(issue.path),
        "details": {k: str(v) for k, v in issue.details.items()},
        "value": issue.value,
        "suggestion": issue.suggestion,
    }


def issue_from_json(stored: dict[str, Any]) -> Issue:
    """Return the issue that `issue_to_json` stored."""
    return Issue(**{**stored, "path": tuple(stored["path"])})


def codes_of(issues: Iterable[Issue]) -> str:
    """Return the codes of issues so that rows with one of them are found by ` CODE `."""
    codes = dict.fromkeys(issue.code for issue in issues)
    return f" {' '.join(codes)} " if codes else ""


def sheet_of(imported: Import, rows: Sequence[ImportRow]) -> Sheet:
    """Return the sheet as it was read, for the result workbook."""
    columns = tuple(SheetColumn(*column) for column in imported.columns)
    return Sheet(columns, tuple(row.as_read for row in rows))
