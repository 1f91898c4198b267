"""Text files of rows: .csv in the encodings and with the separators that Excel writes."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator

from app.spreadsheets.limits import UnreadableError

_SEPARATORS = (",", ";", "\t")
_FIELD = 128 * 1024
"""Characters of one cell; more is a quotation mark that was never closed."""

_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f]")
_HINT = re.compile(r"sep=(.)\r?\n")


def decode(data: bytes) -> str:
    """Return the text: UTF-8 or UTF-16 with or without BOM, else Windows-1251.

    Raises UnreadableError when it is no text at all.
    """
    try:
        text = data.decode(_encoding(data))
    except UnicodeDecodeError as error:
        raise UnreadableError("NOT_A_SPREADSHEET") from error
    if _CONTROL.search(text):
        raise UnreadableError("NOT_A_SPREADSHEET")
    return text


def rows_of(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield number, from 1, and cells of each row; line breaks within quotation marks do not count.

    The separator is the one that cuts the first row into the most cells. Raises UnreadableError.
    """
    csv.field_size_limit(_FIELD)
    hint = _HINT.match(text)
    skipped = 1 if hint else 0
    if hint:
        text = text[hint.end() :]
    separator = hint[1] if hint else _separator(text)
    number = skipped
    try:
        for number, row in enumerate(_reader(text, separator), skipped + 1):
            yield number, row
    except csv.Error as error:
        raise UnreadableError("BROKEN_TABLE", row=number + 1) from error


def _encoding(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    start = data[:4096]
    if b"\x00" in start:
        # Separators are ASCII: half of their bytes are zero in UTF-16; which half tells the order.
        return "utf-16-le" if start[1::2].count(0) > start[::2].count(0) else "utf-16-be"
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "windows-1251"
    return "utf-8-sig"


def _separator(text: str) -> str:
    def cells(separator: str) -> int:
        try:
            return len(next((row for row in _reader(text, separator) if any(row)), []))
        except csv.Error:  # a quotation mark that this separator leaves open
            return 0

    return max(_SEPARATORS, key=cells)


def _reader(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)
