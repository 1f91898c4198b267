"""A quick look over a sheet's XML for what the parser does not tell.

calamine lays a sheet out as one dense grid, and shows formulas without a value, and errors, as
blank cells. So before it runs we need to know how far the values reach (one in XFD1048576 would
make a grid of half a terabyte), how many rows have one, and where formulas without a value, errors
and hidden rows are. Searching the bytes tells that faster than any parser; a wrong guess about odd
XML costs accuracy of a message, never safety: memory and time of the process are limited.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

_NAMED = 5
"""How many cells of one column a message names."""


@dataclass
class Scan:
    """What was seen; rows count from 1, as in a cell's name, columns from 0.

    `rows`: how many have a value; `last_row`: the farthest of them; `width`: columns up to the
    farthest value, which is in `widest_row`. `uncalculated`: by column, the first few rows where a
    formula has no value. `errors`: by row and column, what the cell shows.
    """

    rows: int = 0
    last_row: int = 0
    width: int = 0
    widest_row: int = 0
    hidden_rows: int = 0
    uncalculated: dict[int, list[int]] = field(default_factory=dict)
    errors: dict[tuple[int, int], str] = field(default_factory=dict)


def scan(xml: bytes) -> Scan:
    """Look over the XML of one sheet. `xml` is well-formed UTF-8 without comments, or nearly so."""
    data = re.search(rb"<(\w+:)?sheetData[\s>]", xml)
    if data is None:
        return Scan()
    prefix = data[1] or b""
    end = xml.find(b"</%bsheetData" % prefix, data.end())
    return _Scanner(xml, data.end(), end if end >= 0 else len(xml), prefix).run()


@cache
def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number - 1


_ROW_NUMBER = re.compile(rb"\sr=[\"'](\d{1,7})[\"']")
_HIDDEN = re.compile(rb"\shidden=[\"'](?:1|true)[\"']")
_TEXT_FORMULA = re.compile(rb"\st=[\"']str[\"']")  # "" is a value of a formula that makes text
_ERROR = re.compile(rb"\st=[\"']e[\"']")


class _Scanner:
    """One sheet, and how its tags are spelled: some programs write `<x:row>` for `<row>`."""

    def __init__(self, xml: bytes, start: int, end: int, prefix: bytes) -> None:
        self._xml, self._start, self._end = xml, start, end
        self._row = re.compile(rb"<%brow(?=[\s/>])[^>]*>" % prefix)
        self._cell = re.compile(rb"<%bc(?=[\s/>])[^>]*>" % prefix)
        self._name = re.compile(rb"<%bc\s(?:[^>]*\s)?r=[\"']([A-Za-z]{1,3})(\d{1,7})[\"']" % prefix)
        self._formula = re.compile(rb"<%bf[\s/>]" % prefix)
        self._value = re.compile(rb"<%bv(?:\s[^>]*)?>([^<]+)<" % prefix)
        self._cell_start = b"<%bc " % prefix
        self._cell_end = b"</%bc>" % prefix
        self._value_end, self._text_end = b"%bv>" % prefix, b"%bis>" % prefix
        self._may_hide = b"hidden" in xml
        self._found = Scan()

    def run(self) -> Scan:
        """Return what there is to see."""
        number = 0
        openings = self._row.finditer(self._xml, self._start, self._end)
        opening = next(openings, None)
        while opening is not None:
            following = next(openings, None)
            named = _ROW_NUMBER.search(self._xml, opening.start(), opening.end())
            number = int(named[1]) if named else number + 1
            body_end = following.start() if following else self._end
            self._look_at_row(number, opening, body_end)
            opening = following
        for formula in self._formula.finditer(self._xml, self._start, self._end):
            self._look_at_formula(formula.start())
        if b'"e"' in self._xml or b"'e'" in self._xml:
            for error in _ERROR.finditer(self._xml, self._start, self._end):
                self._look_at_error(error.start())
        return self._found

    def _look_at_row(self, number: int, opening: re.Match[bytes], end: int) -> None:
        found, body = self._found, opening.end()
        last = max(
            self._xml.rfind(self._value_end, body, end), self._xml.rfind(self._text_end, body, end)
        )
        if last < 0:
            return
        found.rows += 1
        found.last_row = max(found.last_row, number)
        width = self._width(body, last)
        if width > found.width:
            found.width, found.widest_row = width, number
        if self._may_hide and _HIDDEN.search(self._xml, opening.start(), body):
            found.hidden_rows += 1

    def _width(self, body: int, position: int) -> int:
        """Return how many columns reach to the cell at `position`; unnamed cells are in a row."""
        place = self._place(self._xml.rfind(self._cell_start, body, position))
        if place is not None:
            return place[1] + 1
        return sum(1 for _ in self._cell.finditer(self._xml, body, position))

    def _place(self, start: int) -> tuple[int, int] | None:
        """Return row and column of the cell that starts there, None when it does not say."""
        name = self._name.match(self._xml, start) if start >= 0 else None
        if name is None:
            return None
        return int(name[2]), _column(name[1])

    def _look_at_formula(self, position: int) -> None:
        start = self._xml.rfind(self._cell_start, self._start, position)
        place = self._place(start)
        end = self._xml.find(self._cell_end, position, self._end)
        if place is None or self._value.search(self._xml, position, end):
            return
        tag_end = self._xml.find(b">", start)
        if _TEXT_FORMULA.search(self._xml, start, tag_end):
            return
        row, column = place
        rows = self._found.uncalculated.setdefault(column, [])
        if len(rows) < _NAMED:
            rows.append(row)

    def _look_at_error(self, position: int) -> None:
        place = self._place(self._xml.rfind(b"<", self._start, position))
        end = self._xml.find(self._cell_end, position, self._end)
        value = self._value.search(self._xml, position, end) if place is not None else None
        if place is not None and value is not None:
            self._found.errors[place] = value[1].decode("utf-8", "replace").strip()
