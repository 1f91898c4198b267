"""A list of contractors as a file: written while it is read, so memory does not grow with it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from strawberry.schema import Schema

from app.spreadsheets.streaming import Cell, CsvStream, Stream, XlsxStream
from models.account import Locale
from models.company import Member
from models.contractor import ContractorStatus, Source
from models.contractor_columns import ContractorColumn
from models.contractor_export import ContractorExport, ExportFormat
from models.contractor_words import COLUMNS, LIST, TASK_COLUMNS, VALUES, YES_NO, Words, say
from models.onboarding import DeliveryStatus, RegistrationState, StageKey, WaitingOn
from models.profile import KycStatus, PaymentMethodKind, PaymentMethodStatus, TaxStatus
from models.text.regions import country_names
from resolvers.contractor_export import exported
from schema.contractor import CONTRACTORS
from schema.rows import Row
from schema.selecting import Wanted, together
from schema.sources import Condition
from schema.walking import walk

AT_ONCE = 500
"""Rows that are read, written and sent before the next ones are looked at."""

MOMENTS = {Locale.EN: "yyyy-mm-dd hh:mm:ss", Locale.RU: "dd.mm.yyyy hh:mm:ss"}
"""How workbooks show moments."""

_C = ContractorColumn


@dataclass(frozen=True)
class Reader:
    """In which language, and at which clock, a file is read."""

    locale: Locale
    timezone: ZoneInfo

    def word(self, enum: type[StrEnum], value: str | None) -> str | None:
        """Return what a value is called."""
        return None if value is None else say(VALUES[enum][value], self.locale)

    def moment(self, value: datetime | None) -> datetime | None:
        """Return a moment as the reader's clock shows it, in whole seconds."""
        if value is None:
            return None
        aware = value if value.tzinfo else value.replace(tzinfo=UTC)
        return aware.astimezone(self.timezone).replace(tzinfo=None, microsecond=0)


@dataclass(frozen=True)
class Column:
    """One column of a file: what is read for it, and what its cells are."""

    words: Words
    width: int
    wanted: Wanted
    cell: Callable[[Row, Reader], Cell]
    is_moment: bool = False

    def title(self, reader: Reader) -> str:
        """Return its title; that of moments says by which clock they are."""
        title = say(self.words, reader.locale)
        return f"{title} ({reader.timezone.key})" if self.is_moment else title


def _text(column: ContractorColumn, name: str, width: int) -> list[Column]:
    return [Column(COLUMNS[column], width, ((name, ()),), lambda row, _: getattr(row, name))]


def _moment(column: ContractorColumn, name: str) -> list[Column]:
    return [
        Column(
            COLUMNS[column], 20, ((name, ()),),
            lambda row, reader: reader.moment(getattr(row, name)), is_moment=True,
        )
    ]  # fmt: skip


def _word(column: ContractorColumn, name: str, enum: type[StrEnum]) -> list[Column]:
    return [
        Column(
            COLUMNS[column], 22, ((name, ()),),
            lambda row, reader: reader.word(enum, getattr(row, name)),
        )
    ]  # fmt: skip


def _name(row: Any, _: Reader) -> Cell:
    return row.display_name or " ".join(n for n in (row.first_name, row.last_name) if n) or None


def _registration(row: Any, reader: Reader) -> Cell:
    return reader.word(RegistrationState, row.registration.state)


def _delivery(row: Any, reader: Reader) -> Cell:
    return reader.word(DeliveryStatus, row.invitation.delivery) if row.invitation else None


def _payment_method(row: Any, reader: Reader) -> Cell:
    method = row.payment_method
    if method is None:
        return None
    kind = reader.word(PaymentMethodKind, method.kind)
    return f"{kind}: {reader.word(PaymentMethodStatus, method.status)}"


def _country(row: Any, reader: Reader) -> Cell:
    if row.country is None:
        return None
    return country_names(row.country)["country_ru" if reader.locale is Locale.RU else "country"]


def _joined(name: str) -> Callable[[Row, Reader], Cell]:
    return lambda row, _: ", ".join(each.name for each in getattr(row, name)) or None


def _count(name: str) -> Column:
    wanted = (("task_counts", ((name, ()),)),)
    return Column(TASK_COLUMNS[name], 14, wanted, lambda row, _: getattr(row.task_counts, name))


SHEET: Mapping[ContractorColumn, Sequence[Column]] = {
    _C.NAME: [
        Column(
            COLUMNS[_C.NAME], 28, (("display_name", ()), ("first_name", ()), ("last_name", ())),
            _name,
        )
    ],
    _C.EMAIL: _text(_C.EMAIL, "email", 30),
    _C.STATUS: _word(_C.STATUS, "status", ContractorStatus),
    _C.CURRENT_STAGE: _word(_C.CURRENT_STAGE, "current_stage", StageKey),
    _C.WAITING_ON: _word(_C.WAITING_ON, "waiting_on", WaitingOn),
    _C.WAITING_SINCE: _moment(_C.WAITING_SINCE, "waiting_since"),
    _C.REGISTRATION: [
        Column(COLUMNS[_C.REGISTRATION], 22, (("registration", (("state", ()),)),), _registration)
    ],
    _C.SIGN_UP_DATE: _moment(_C.SIGN_UP_DATE, "joined_at"),
    _C.VERIFICATION: _word(_C.VERIFICATION, "kyc_status", KycStatus),
    _C.TAX_STATUS: _word(_C.TAX_STATUS, "tax_status", TaxStatus),
    _C.DELIVERY: [
        Column(COLUMNS[_C.DELIVERY], 22, (("invitation", (("delivery", ()),)),), _delivery)
    ],
    _C.PAYMENT_METHOD: [
        Column(
            COLUMNS[_C.PAYMENT_METHOD], 28,
            (("payment_method", (("kind", ()), ("status", ()))),), _payment_method,
        )
    ],
    _C.PHONE: [
        Column(
            COLUMNS[_C.PHONE], 14, (("phone_confirmed", ()),),
            lambda row, reader: say(YES_NO[bool(row.phone_confirmed)], reader.locale),
        )
    ],
    _C.COUNTRY: [Column(COLUMNS[_C.COUNTRY], 20, (("country", ()),), _country)],
    _C.FEATURE: _text(_C.FEATURE, "feature", 30),
    _C.MANAGERS: [
        Column(COLUMNS[_C.MANAGERS], 28, (("managers", (("name", ()),)),), _joined("managers"))
    ],
    _C.TAGS: [Column(COLUMNS[_C.TAGS], 24, (("tags", (("name", ()),)),), _joined("tags"))],
    _C.TASKS: [_count(name) for name in TASK_COLUMNS],
    _C.SOURCE: _word(_C.SOURCE, "source", Source),
    _C.EXTERNAL_ID: _text(_C.EXTERNAL_ID, "external_id", 18),
    _C.INVITED_AT: _moment(_C.INVITED_AT, "invited_at"),
    _C.ACTIVATED_AT: _moment(_C.ACTIVATED_AT, "activated_at"),
    _C.UPDATED_AT: _moment(_C.UPDATED_AT, "updated_at"),
}  # fmt: skip
"""What each column of the dashboard is in a file."""


@dataclass(frozen=True)
class ContractorFile:
    """One download, ready to be written."""

    export: ContractorExport
    reader: Reader
    conditions: Sequence[Condition]
    sort: Sequence[str]

    @classmethod
    async def of(cls, export: ContractorExport, schema: Schema, ip: str) -> ContractorFile:
        """Look the rights up anew, and note that the list leaves.

        Raises NotFound where whoever asked may not read it any more.
        """
        member = await export.reader()
        conditions, sort = exported(schema, export.selection, member)
        rows = await CONTRACTORS.count(conditions)
        await export.note_download(member, rows, ip)
        return cls(export, _reader(export, member), conditions, sort)

    async def pieces(self) -> AsyncIterator[bytes]:
        """Yield the file; between its pieces look whether its reader may still read on.

        Raises NotFound in the middle where that has ended: the file breaks off, it does not end.
        """
        columns = [each for column in self.export.selection.columns for each in SHEET[column]]
        wanted = together(*(column.wanted for column in columns))
        is_workbook = self.export.format is ExportFormat.XLSX
        stream: Stream = XlsxStream(MOMENTS[self.reader.locale]) if is_workbook else CsvStream()
        yield await asyncio.to_thread(
            stream.begin,
            say(LIST, self.reader.locale),
            [column.title(self.reader) for column in columns],
            [column.width for column in columns],
        )
        listed = walk(CONTRACTORS, wanted, self.conditions, self.sort, at_once=AT_ONCE)
        async for rows in listed:
            await self.export.reader()
            if piece := await asyncio.to_thread(self._written, stream, columns, rows):
                yield piece
        yield await asyncio.to_thread(stream.end)

    def _written(self, stream: Stream, columns: Sequence[Column], rows: Iterable[Row]) -> bytes:
        return stream.add([[column.cell(row, self.reader) for column in columns] for row in rows])


def _reader(export: ContractorExport, member: Member) -> Reader:
    return Reader(export.locale, ZoneInfo(member.account.timezone))
