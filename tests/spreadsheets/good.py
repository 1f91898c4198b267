"""Files as people and programs make them: every one of them says the same two tasks.

A value of FILES makes the file, and says the codes of its notes.
"""

import io
from datetime import date, datetime

import openpyxl
import xlsxwriter

from tests.spreadsheets import openxml as ox

HEADER = ox.HEADER
ROWS = (
    ("bo@acme.com", 1500.5, "USD", "TR", "Translate", date(2026, 3, 31)),
    ("di@acme.com", 90000, "RUB", "TR", "Переведите «это», и то; да", None),
)
TEXT_ROWS = (
    ("bo@acme.com", "1500,50", "USD", "TR", "Translate", "31.03.2026"),
    ("di@acme.com", "90000", "RUB", "TR", "Переведите «это», и то; да", ""),
)
RUSSIAN = ("Email исполнителя*", "Сумма*", "Валюта*", "ID услуги*", "Описание задачи", "Срок")


def by_openpyxl(change=None, rows=(HEADER, *ROWS), title="Tasks"):
    book = openpyxl.Workbook()
    page = book.active
    page.title = title
    for row in rows:
        page.append(row)
    if change:
        change(book, page)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def by_xlsxwriter(*, constant_memory=False, date_1904=False):
    content = io.BytesIO()
    book = xlsxwriter.Workbook(
        content,
        {"in_memory": True, "constant_memory": constant_memory, "date_1904": date_1904},
    )
    page = book.add_worksheet("Tasks")
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    for number, row in enumerate((HEADER, *ROWS)):
        for column, value in enumerate(row):
            if isinstance(value, date):
                page.write_datetime(number, column, value, day)
            elif value is not None:
                page.write(number, column, value)
    page.autofilter(0, 0, 2, 5)
    page.freeze_panes(1, 0)
    book.close()
    return content.getvalue()


def delimited(separator, encoding, rows=(HEADER, *TEXT_ROWS), line_end="\r\n", before=""):
    def quoted(text):
        return f'"{text.replace(chr(34), chr(34) * 2)}"' if set(text) & set(',;\t"\n') else text

    lines = [separator.join(quoted(text) for text in row) for row in rows]
    return (before + line_end.join(lines) + line_end).encode(encoding)


def _other_sheets(book, page):
    del page
    book.create_sheet("Задачи на потом")["A1"] = "Amount"
    book.create_sheet("Lists", 0).sheet_state = "hidden"
    book.create_sheet("Cover", 0)["A1"] = "Read me"


def _blank_formatted_rows(book, page):
    del book
    for number in range(4, 3000):
        page.cell(number, 1).number_format = "@"


def _gap_and_spaces(book, page):
    del book
    page.insert_rows(3, 2)
    page["A3"] = "  "


def _hidden(book, page):
    del book
    page.row_dimensions[2].hidden = True
    page.column_dimensions["C"].hidden = True


def _merged(book, page):
    del book
    page.merge_cells("H5:J6")
    page.merge_cells("F3:F4")


def _calculated(number):
    """A workbook whose amount is a formula that Excel has calculated."""
    return ox.workbook_of(
        ox.header(),
        ox.task(2).replace('<c r="B2" ><v>', '<c r="B2"><f>1500+0.5</f><v>'),
        ox.row(number, *ROWS[1][:5]),
    )


def _claiming():
    """A workbook whose formula would make something else of the amount that was saved."""
    return ox.workbook_of(
        ox.header(),
        ox.task(2).replace('<c r="B2" ><v>', '<c r="B2"><f>HYPERLINK("http://x.example")</f><v>'),
        ox.row(3, *ROWS[1][:5]),
    )


def _boundless():
    """A workbook that says of itself that it fills the whole sheet."""
    page = ox.sheet(ox.header(), ox.task(2), ox.row(3, *ROWS[1][:5]))
    return ox.packed(
        ox.parts(page.replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>'))
    )


def _with_zip_inside():
    """A workbook with an attachment that is a bomb of its own: nobody unpacks it."""
    named = ox.parts(ox.sheet(ox.header(), ox.task(2), ox.row(3, *ROWS[1][:5])))
    return ox.packed(
        {**named, "xl/embeddings/1.zip": ox.packed({"1.xml": b" " * 60 * 1024 * 1024})}
    )


def _prefixed():
    """Tags as some .NET libraries write them."""
    page = ox.sheet(ox.header(), ox.task(2), ox.row(3, *ROWS[1][:5]))
    for tag in ("worksheet", "sheetData", "row", "c", "v", "is", "t"):
        for end in (" ", ">"):
            page = page.replace(f"<{tag}{end}", f"<x:{tag}{end}")
        page = page.replace(f"</{tag}>", f"</x:{tag}>")
    return ox.packed(ox.parts(page.replace("xmlns=", "xmlns:x=")))


def _unnamed_cells():
    """Cells and rows without r="A1": their place is their order."""
    page = ox.sheet(ox.header(), ox.task(2), ox.row(3, *ROWS[1][:5]))
    for number in (1, 2, 3):
        page = page.replace(f'<row r="{number}">', "<row>")
        for letter in "ABCDEF":
            page = page.replace(f' r="{letter}{number}"', "")
    return ox.packed(ox.parts(page))


def _absolute_targets():
    named = ox.parts(ox.sheet(ox.header(), ox.task(2), ox.row(3, *ROWS[1][:5])))
    relations = named["xl/_rels/workbook.xml.rels"]
    named["xl/_rels/workbook.xml.rels"] = relations.replace('Target="', 'Target="/xl/')
    return ox.packed(named)


def _shared_texts():
    texts = "".join(
        f"<si><r><t>{text[:2]}</t></r><r><t>{text[2:]}</t></r></si>" for text in ROWS[1][2:5]
    )
    cells = "".join(f'<c r="{letter}3" t="s"><v>{i}</v></c>' for i, letter in enumerate("CDE"))
    last = ox.row(3, *ROWS[1][:2]).replace("</row>", f"{cells}</row>")
    return ox.packed(
        ox.parts(
            ox.sheet(ox.header(), ox.task(2), last),
            texts=f'<sst xmlns="{ox.MAIN}">{texts}</sst>',
        )
    )


def _named_sheet_first():
    def change(book, page):
        del page
        book.create_sheet("Cover", 0)["A1"] = "Read me"

    return by_openpyxl(change, title=" ЗАДАЧИ ")


def heavy():
    """As much as may be: close to 50 MiB of XML in 20 000 rows."""
    text = " ".join(f"word{number % 97}" for number in range(310))
    last = ox.row(3, *ROWS[1][:4], text)
    rows = [last.replace('3"', f'{number}"') for number in range(3, 20_002)]
    return ox.workbook_of(ox.header(), ox.task(2), *rows)


FILES = {
    "openpyxl": (lambda: by_openpyxl(), []),
    "openpyxl, dates with a time": (
        lambda: by_openpyxl(rows=(HEADER, (*ROWS[0][:5], datetime(2026, 3, 31, 9)), ROWS[1])),  # noqa: DTZ001
        [],
    ),
    "openpyxl, everything text": (lambda: by_openpyxl(rows=(HEADER, *TEXT_ROWS)), []),
    "openpyxl, Russian titles in another order": (
        lambda: by_openpyxl(rows=[row[::-1] for row in (RUSSIAN, *ROWS)]),
        [],
    ),
    "openpyxl, other and hidden sheets": (lambda: by_openpyxl(_other_sheets), []),
    "openpyxl, a named sheet behind a cover": (lambda: _named_sheet_first(), []),
    "openpyxl, another sheet name": (lambda: by_openpyxl(title="Лист1"), []),
    "openpyxl, the first of two unnamed sheets": (
        lambda: by_openpyxl(lambda book, _: book.create_sheet("Sheet2"), title="Sheet1"),
        ["OTHER_SHEETS"],
    ),
    "openpyxl, blank formatted rows": (lambda: by_openpyxl(_blank_formatted_rows), []),
    "openpyxl, a gap": (lambda: by_openpyxl(_gap_and_spaces), ["BLANK_ROWS"]),
    "openpyxl, hidden row and column": (lambda: by_openpyxl(_hidden), ["HIDDEN_ROWS"]),
    "openpyxl, merged below the header": (lambda: by_openpyxl(_merged), ["MERGED_CELLS"]),
    "openpyxl, an unknown column": (
        lambda: by_openpyxl(lambda _, page: page.cell(1, 7, "Colour")),
        ["UNKNOWN_COLUMN"],
    ),
    "openpyxl, a value beside the table": (
        lambda: by_openpyxl(lambda _, page: page.cell(2, 9, "why?")),
        ["COLUMN_WITHOUT_TITLE"],
    ),
    "openpyxl, not at the top left": (
        lambda: by_openpyxl(rows=[(), (), *((None, None, *row) for row in (HEADER, *ROWS))]),
        [],
    ),
    "XlsxWriter": (lambda: by_xlsxwriter(), []),
    "XlsxWriter, inline texts": (lambda: by_xlsxwriter(constant_memory=True), []),
    "XlsxWriter, 1904": (lambda: by_xlsxwriter(date_1904=True), []),
    "hand-made, calculated formula": (lambda: _calculated(3), []),
    "hand-made, a formula that would make another value": (lambda: _claiming(), []),
    "hand-made, said to fill the whole sheet": (lambda: _boundless(), []),
    "hand-made, a bomb in an attachment": (lambda: _with_zip_inside(), []),
    "hand-made, far but not too far": (lambda: _calculated(90_000), ["BLANK_ROWS"]),
    "hand-made, prefixed tags": (lambda: _prefixed(), []),
    "hand-made, unnamed cells": (lambda: _unnamed_cells(), []),
    "hand-made, absolute targets": (lambda: _absolute_targets(), []),
    "hand-made, shared rich texts": (lambda: _shared_texts(), []),
    **{
        f"csv, {encoding}, {separator!r}": (lambda e=encoding, s=separator: delimited(s, e), [])
        for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251")
        for separator in (",", ";", "\t")
    },
    "csv, Unix line ends": (lambda: delimited(";", "utf-8", line_end="\n"), []),
    "csv, old Mac line ends": (lambda: delimited(";", "utf-8", line_end="\r"), []),
    "csv, separator told as Excel does": (
        lambda: delimited("|", "utf-8", before="sep=|\r\n"),
        [],
    ),
    "csv, Russian titles": (lambda: delimited(";", "cp1251", (RUSSIAN, *TEXT_ROWS)), []),
    "csv, blank lines": (
        lambda: delimited(",", "utf-8", (HEADER, TEXT_ROWS[0], ("", ""), TEXT_ROWS[1])),
        ["BLANK_ROWS"],
    ),
}
