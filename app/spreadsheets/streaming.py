"""Writes a sheet while its rows are still being read: nothing is kept of what has left.

Neither form needs a file of its own: a workbook is a zip, and a zip can be written from front to
back. openpyxl makes all of the workbook but its rows.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Protocol
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl.cell import WriteOnlyCell

from app.spreadsheets.writing import add_sheet, new_workbook, safe, saved

Cell = str | int | datetime | None
"""Of a sheet that is written; moments are local, without a timezone."""

_SHEET = "xl/worksheets/sheet1.xml"
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - of all workbooks, in no timezone
_DAY = 86_400


class Stream(Protocol):
    """A sheet as bytes: what `begin`, each `add` and `end` return, one after the other."""

    def begin(self, name: str, titles: Sequence[str], widths: Sequence[int]) -> bytes:
        """Return what comes before the first row."""

    def add(self, rows: Iterable[Sequence[Cell]]) -> bytes:
        """Return the next rows."""

    def end(self) -> bytes:
        """Return what comes behind the last row."""


class CsvStream:
    """Text in UTF-8 by RFC 4180; its byte order mark is for Excel, which takes it for cp1252 else.

    Text that a program could calculate is neutralised (S6). Moments are `2026-03-01 14:05:00`.
    """

    def begin(self, name: str, titles: Sequence[str], widths: Sequence[int]) -> bytes:
        """Return the byte order mark and the titles."""
        return b"\xef\xbb\xbf" + self.add([titles])

    def add(self, rows: Iterable[Sequence[Cell]]) -> bytes:
        """Return the next rows."""
        text = io.StringIO(newline="")
        csv.writer(text).writerows([[_plain(cell) for cell in row] for row in rows])
        return text.getvalue().encode()

    def end(self) -> bytes:
        """Return nothing: the last row ends the file."""
        return b""


class XlsxStream:
    """A workbook with one sheet: text stays text (S6), moments are dates, numbers numbers.

    `moments` is the number format of moments.
    """

    def __init__(self, moments: str) -> None:
        self._moments = moments
        self._sink = _Sink()
        self._zip = ZipFile(self._sink, "w", ZIP_DEFLATED)
        self._tail, self._style, self._row = b"", "", 1

    def begin(self, name: str, titles: Sequence[str], widths: Sequence[int]) -> bytes:
        """Return all of the workbook but its sheet, and the sheet up to its first row."""
        book = new_workbook()
        sheet = add_sheet(book, name, titles, widths, [])
        cell = WriteOnlyCell(sheet, value=_EPOCH)
        cell.number_format = self._moments
        sheet.append([cell])
        with ZipFile(io.BytesIO(saved(book))) as made:
            for entry in made.namelist():
                if entry != _SHEET:
                    self._zip.writestr(entry, made.read(entry))
            head, _, rest = made.read(_SHEET).partition(b'<row r="2"')
        sample, _, tail = rest.partition(b"</row>")
        found = re.search(rb's="(\d+)"', sample)
        assert found, "openpyxl gives every number format a style"
        self._style, self._tail = found[1].decode(), tail
        self._open = self._zip.open(_SHEET, "w")
        self._open.write(head)
        return self._sink.take()

    def add(self, rows: Iterable[Sequence[Cell]]) -> bytes:
        """Return the next rows, or as much as is compressed of them."""
        text: list[str] = []
        for row in rows:
            self._row += 1
            text.append(f'<row r="{self._row}">{"".join(map(self._cell, row))}</row>')
        self._open.write("".join(text).encode())
        return self._sink.take()

    def end(self) -> bytes:
        """Return the end of the sheet and the directory of the zip."""
        self._open.write(self._tail)
        self._open.close()
        self._zip.close()
        return self._sink.take()

    def _cell(self, cell: Cell) -> str:
        match cell:
            case None | "":
                return "<c/>"
            case str():
                text = escape(safe(cell), {"\r": "&#13;"})
                return f'<c t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
            case datetime():
                since = cell - _EPOCH
                day = since.days + since.seconds / _DAY
                return f'<c s="{self._style}"><v>{day:.9f}</v></c>'
        return f"<c><v>{cell}</v></c>"


class _Sink(io.RawIOBase):
    """What a zip is written to that is read on its other side; nobody can go back in it."""

    def __init__(self) -> None:
        super().__init__()
        self._waiting = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        self._waiting += data
        return len(data)

    def take(self) -> bytes:
        """Return what was written since the last time."""
        taken = bytes(self._waiting)
        self._waiting.clear()
        return taken


def _plain(cell: Cell) -> str | int | None:
    match cell:
        case datetime():
            return f"{cell:%Y-%m-%d %H:%M:%S}"
        case str():
            return safe(cell)
    return cell
