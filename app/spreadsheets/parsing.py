"""What kind of file this is, and its table: the work of the child process."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterator

import python_calamine

from app.spreadsheets.archive import Archive
from app.spreadsheets.delimited import decode, rows_of
from app.spreadsheets.limits import MIB, Limits, UnreadableError
from app.spreadsheets.scan import Scan, scan
from app.spreadsheets.table import Table, make_table
from app.spreadsheets.workbook import bare_workbook, choose_sheet

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLDEST_EXCEL = tuple(bytes((9, version)) for version in (0, 2, 4, 8))
"""The first record (BOF) of Excel 2 to 5, which had no container yet."""

_OTHER_FILES = (b"%PDF", b"<", b"{\\rtf")
"""Text, but no table: HTML and XML pass for .xls often enough to be told apart."""

_GRID = 2_000_000
"""Cells of the dense grid that calamine may lay out: 32 bytes each, and twice our own limits."""


def parse(data: bytes, sheet_names: Collection[str], limits: Limits) -> Table:
    """Return the table of a file, told by its content, not its name.

    Of a workbook the visible sheet called like one of `sheet_names`, else the first visible one.
    Raises UnreadableError.
    """
    if len(data) > limits.size:
        raise UnreadableError("FILE_TOO_LARGE", limit=limits.size // MIB)
    if not data.strip():
        raise UnreadableError("EMPTY_FILE")
    if data.startswith(_ZIP):
        return _parse_workbook(data, sheet_names, limits)
    if data.startswith(_OLE):
        raise UnreadableError(_ole_code(data))
    if data.startswith(_OLDEST_EXCEL) and b"\x00" in data[:16]:
        raise UnreadableError("OLD_EXCEL_FILE")
    if data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(_OTHER_FILES):
        raise UnreadableError("NOT_A_SPREADSHEET")
    return make_table(rows_of(decode(data)), limits)


def _ole_code(data: bytes) -> str:
    """Tell what the old Office container holds by the names in its directory."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return "ENCRYPTED_FILE"
    is_book = any(name.encode("utf-16-le") in data for name in ("Workbook", "Book"))
    return "OLD_EXCEL_FILE" if is_book else "NOT_A_SPREADSHEET"


def _parse_workbook(data: bytes, sheet_names: Collection[str], limits: Limits) -> Table:
    parts = Archive(data, limits).read_all()
    if b"opendocument" in parts.get("mimetype", b""):
        raise UnreadableError("UNSUPPORTED_WORKBOOK", format=".ods")
    sheet = choose_sheet(parts, sheet_names)
    parts.clear()  # up to 50 MiB that the parser may need more
    seen = scan(sheet.xml)
    _check_extent(seen, limits)
    try:
        book = python_calamine.load_workbook(io.BytesIO(bare_workbook(sheet)))
        grid = book.get_sheet_by_index(0)
    except python_calamine.CalamineError as error:
        raise UnreadableError("BROKEN_FILE") from error
    table = make_table(_rows(grid), limits, seen.errors)
    table.hidden_rows = seen.hidden_rows
    table.uncalculated = seen.uncalculated
    table.merged = grid.merged_cell_ranges or []
    table.passed_over = sheet.name if sheet.others else None
    return table


def _check_extent(seen: Scan, limits: Limits) -> None:
    """Refuse what would not fit, before the parser lays it out."""
    if seen.width > limits.columns:
        raise UnreadableError("TOO_MANY_COLUMNS", limit=limits.columns, row=seen.widest_row)
    if seen.last_row * seen.width > _GRID:
        if seen.rows > limits.rows + 1:
            raise UnreadableError("TOO_MANY_ROWS", limit=limits.rows)
        raise UnreadableError("STRAY_CELL", row=seen.last_row)


def _rows(grid: python_calamine.CalamineSheet) -> Iterator[tuple[int, list[object]]]:
    """Yield the rows as they stand in the file; calamine leaves out blank columns at the left."""
    left: list[object] = [None] * (grid.start[1] if grid.start else 0)
    for number, row in enumerate(grid.iter_rows(), 1):
        yield number, [*left, *row]
