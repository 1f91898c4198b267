"""The columns of an import, and which of them a file's header row names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum

from models.imports.sheet import SheetColumn
from models.imports.values import Cell, line_of
from models.problems import Issue
from models.text.characters import normalise


class ImportKind(StrEnum):
    """What the rows of a file are."""

    TASKS = "TASKS"
    CONTRACTORS = "CONTRACTORS"


@dataclass(frozen=True)
class Column:
    """One column: its title and hint in English and Russian, and what else people call it.

    `width` is in characters of the default font. A `result` column is written by us into the result
    workbook, is not part of a template, and only `task_id` is read back.
    """

    key: str
    english: str
    russian: str
    hint_english: str
    hint_russian: str
    required: bool = False
    aliases: tuple[str, ...] = ()
    width: int = 20
    result: bool = False

    def title(self, locale: str) -> str:
        """Return the title as a header shows it, a star on what is required."""
        name = self.russian if locale.lower().startswith("ru") else self.english
        return f"{name}*" if self.required else name

    def hint(self, locale: str) -> str:
        """Return one or two sentences, at most 255 characters: Excel shows no more."""
        return self.hint_russian if locale.lower().startswith("ru") else self.hint_english


@dataclass(frozen=True)
class Columns:
    """All columns of one kind of import.

    `sheet_names` (English, Russian) mark the sheet to read; of each `one_of` at least one column
    must be there.
    """

    kind: ImportKind
    sheet_names: tuple[str, str]
    all: tuple[Column, ...]
    one_of: tuple[tuple[str, ...], ...] = ()
    by_name: dict[str, Column] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        names: dict[str, Column] = {}
        for column in self.all:
            for name in (column.english, column.russian, column.key, *column.aliases):
                if names.setdefault(normalised(name), column) is not column:
                    raise ValueError(f"two columns are called {name!r}")
        object.__setattr__(self, "by_name", names)

    def __getitem__(self, key: str) -> Column:
        return next(column for column in self.all if column.key == key)

    def sheet_name(self, locale: str) -> str:
        """Return what the sheet is called in a workbook that we write."""
        return self.sheet_names[locale.lower().startswith("ru")]

    @property
    def fillable(self) -> tuple[Column, ...]:
        """The columns that a person fills in, in the template's order."""
        return tuple(column for column in self.all if not column.result)


@dataclass(frozen=True)
class Header:
    """What a header row turned out to say; `columns` are one for each header cell, in order."""

    columns: tuple[SheetColumn, ...]
    problems: tuple[Issue, ...] = ()
    notes: tuple[Issue, ...] = ()


def normalised(name: str) -> str:
    """Return a header as it is compared: without case, ё, stars, punctuation, brackets, spacing."""
    folded = normalise("NFKC", name).casefold().replace("ё", "е")
    return " ".join(re.findall(r"\w+", re.sub(r"\([^)]*\)|_", " ", folded)))


def letters(index: int) -> str:
    """Return the letters of a column, 0 being A: 25 is Z, 26 is AA."""
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def match_header(cells: Sequence[Cell], columns: Columns) -> Header:
    """Tell which columns the header row names, in any order and in either language.

    An unknown column is a note, with the nearest name as its suggestion; a column named twice and
    each missing required column are problems.
    """
    matched: list[SheetColumn] = []
    places: dict[str, str] = {}
    problems: list[Issue] = []
    notes: list[Issue] = []
    for index, cell in enumerate(cells):
        title, place = line_of(cell), letters(index)
        column = columns.by_name.get(normalised(title)) if title else None
        if column is None:
            matched.append(SheetColumn(place, title, known=False))
            if title:
                notes.append(_unknown(title, place, columns))
        elif column.key in places:
            matched.append(SheetColumn(place, title, known=False))
            details = {"column": title, "first": places[column.key], "second": place}
            problems.append(Issue("DUPLICATE_COLUMN", (column.key,), details, value=title))
        else:
            places[column.key] = place
            matched.append(SheetColumn(column.key, title))
    return Header(tuple(matched), (*problems, *_missing(places, columns)), tuple(notes))


def _unknown(title: str, place: str, columns: Columns) -> Issue:
    near = get_close_matches(normalised(title), columns.by_name, n=1, cutoff=0.8)
    suggestion = None
    if near:
        column = columns.by_name[near[0]]
        is_russian = bool(re.search("[а-я]", near[0]))
        suggestion = column.russian if is_russian else column.english
    short = title[:100]
    return Issue(
        "UNKNOWN_COLUMN", (), {"column": short, "place": place}, value=short, suggestion=suggestion
    )


def _missing(places: dict[str, str], columns: Columns) -> list[Issue]:
    problems = []
    for column in columns.all:
        if column.required and column.key not in places:
            details = {"english": column.english, "russian": column.russian}
            problems.append(Issue("MISSING_COLUMN", (column.key,), details))
    for group in columns.one_of:
        if not any(key in places for key in group):
            details = {
                "english": " / ".join(columns[key].english for key in group),
                "russian": " / ".join(columns[key].russian for key in group),
            }
            problems.append(Issue("MISSING_ONE_OF_COLUMNS", group[:1], details))
    return problems
