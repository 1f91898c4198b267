"""Days as spreadsheets and people write them."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from models.imports.values import Cell, line_of
from models.problems import Issue
from models.text.characters import shorten

_YEARS = range(2000, 2200)
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}\S*)?", re.ASCII)
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})(?: \d{1,2}:\d{2}\S*)?", re.ASCII)
_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: \d{1,2}:\d{2}\S*)?", re.ASCII)
_EXCEL_EPOCH = date(1899, 12, 30)


def read_date(cell: Cell) -> date | Issue | None:
    """Return the day, None when blank.

    Dates as Excel keeps them lose their time of day. Text is year first (2026-03-31) or day first
    with dots (31.03.2026). With slashes or dashes (03/04/2026) day and month may be either: what
    the numbers do not decide is AMBIGUOUS, both readings told.
    """
    if isinstance(cell, datetime):
        cell = cell.date()
    if isinstance(cell, date):
        return cell if cell.year in _YEARS else Issue("NOT_A_DATE", value=cell.isoformat())
    text = line_of(cell)
    if not text:
        return None
    if isinstance(cell, str):
        return _read_text(text)
    return Issue("NOT_A_DATE", value=shorten(text), suggestion=_serial(cell))


def _read_text(text: str) -> date | Issue:
    if iso := _ISO.fullmatch(text):
        return _day(iso[1], iso[2], iso[3]) or _no_date(text)
    if dotted := _DOTTED.fullmatch(text):
        return _day(dotted[3], dotted[2], dotted[1]) or _no_date(text)
    if slashed := _SLASHED.fullmatch(text):
        first, second, year = slashed.groups()
        day_first, month_first = _day(year, second, first), _day(year, first, second)
        if day_first and month_first and day_first != month_first:
            readings = {"first": day_first.isoformat(), "second": month_first.isoformat()}
            return Issue("AMBIGUOUS", details={"value": text, **readings}, value=text)
        return day_first or month_first or _no_date(text)
    return _no_date(text)


def _day(year: str, month: str, day: str) -> date | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:  # 31 February is no day
        return None
    return found if found.year in _YEARS else None


def _no_date(text: str) -> Issue:
    return Issue("NOT_A_DATE", value=shorten(text))


def _serial(cell: Cell) -> str | None:
    """Return the day of a bare Excel number such as 46085: a date that lost its format, perhaps."""
    if isinstance(cell, bool) or not isinstance(cell, int | float) or not 36526 <= cell < 109575:
        return None
    return (_EXCEL_EPOCH + timedelta(days=int(cell))).isoformat()
