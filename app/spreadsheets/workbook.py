"""Which sheet of an .xlsx to read, and a bare workbook around that sheet for the parser.

The parser (calamine) gets a new archive with exactly one sheet, its texts and its styles, all of
them checked: no other sheets, no macros, no links, no pictures, no document type.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError  # names only: defusedxml does the parsing

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from app.spreadsheets.limits import UnreadableError

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_SHEET = "xl/worksheets/sheet1.xml"


@dataclass(frozen=True)
class ChosenSheet:
    """The sheet to read, as XML, with what it needs; `others` are visible sheets passed over."""

    name: str
    xml: bytes
    texts: bytes | None
    styles: bytes | None
    since_1904: bool
    others: bool


def choose_sheet(parts: Mapping[str, bytes], sheet_names: Collection[str]) -> ChosenSheet:
    """Return the sheet with one of these names (in any case), else the first; hidden ones never.

    `parts` by lower-case name. Raises UnreadableError.
    """
    book_name = _related(parts, "", "/officedocument")
    if book_name is None:
        raise UnreadableError("NOT_A_SPREADSHEET")
    if book_name.endswith(".bin"):
        raise UnreadableError("UNSUPPORTED_WORKBOOK", format=".xlsb")
    book = _parse(parts, book_name)
    if _local(book) != "workbook":
        raise UnreadableError("NOT_A_SPREADSHEET")
    sheets = _visible_sheets(parts, book, book_name)
    if not sheets:
        raise UnreadableError("NO_VISIBLE_SHEET")
    wanted = {name.casefold() for name in sheet_names}
    named = [sheet for sheet in sheets if sheet[0].strip().casefold() in wanted]
    name, part = (named or sheets)[0]
    return ChosenSheet(
        name=name,
        xml=_checked(parts, part),
        texts=_optional(parts, _related(parts, book_name, "/sharedstrings")),
        styles=_optional(parts, _related(parts, book_name, "/styles")),
        since_1904=any(
            _local(element) == "workbookPr" and element.get("date1904") in ("1", "true", "on")
            for element in book
        ),
        others=not named and len(sheets) > 1,
    )


def bare_workbook(sheet: ChosenSheet) -> bytes:
    """Return an uncompressed .xlsx that holds this sheet only."""
    relations = {"sheet": ("worksheet", "worksheets/sheet1.xml")}
    contents = {_SHEET: sheet.xml}
    if sheet.texts is not None:
        relations["texts"] = ("sharedStrings", "sharedStrings.xml")
        contents["xl/sharedStrings.xml"] = sheet.texts
    if sheet.styles is not None:
        relations["styles"] = ("styles", "styles.xml")
        contents["xl/styles.xml"] = sheet.styles
    book = (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
        f'<workbookPr date1904="{int(sheet.since_1904)}"/>'
        '<sheets><sheet name="sheet" sheetId="1" r:id="sheet"/></sheets></workbook>'
    )
    contents["xl/workbook.xml"] = book.encode()
    contents["xl/_rels/workbook.xml.rels"] = _relations(relations)
    contents["_rels/.rels"] = _relations({"book": ("officeDocument", "xl/workbook.xml")})
    contents["[Content_Types].xml"] = b"<Types/>"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in contents.items():
            archive.writestr(name, content)
    return packed.getvalue()


def _relations(targets: Mapping[str, tuple[str, str]]) -> bytes:
    inner = "".join(
        f'<Relationship Id="{id_}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for id_, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}">{inner}</Relationships>'.encode()


def _visible_sheets(
    parts: Mapping[str, bytes], book: Element, book_name: str
) -> list[tuple[str, str]]:
    """Return name and part of each visible worksheet; charts and dialogs are none."""
    targets = {
        relation.get("Id"): _target(book_name, relation)
        for relation in _relationships(parts, book_name)
        if relation.get("Type", "").casefold().endswith("/worksheet")
    }
    sheets = []
    for sheet in book.iter():
        if _local(sheet) != "sheet" or sheet.get("state", "visible") != "visible":
            continue
        ids = (value for key, value in sheet.items() if key.rpartition("}")[2] == "id")
        part = targets.get(next(ids, None))
        if part is not None:
            sheets.append((sheet.get("name", ""), part))
    return sheets


def _relationships(parts: Mapping[str, bytes], source: str) -> list[Element]:
    folder, _, name = source.rpartition("/")
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    return list(_parse(parts, relations)) if relations in parts else []


def _related(parts: Mapping[str, bytes], source: str, kind: str) -> str | None:
    """Return the part to which `source` ("" is the package) has a relation whose type ends so."""
    for relation in _relationships(parts, source):
        if relation.get("Type", "").casefold().endswith(kind):
            return _target(source, relation)
    return None


def _target(source: str, relation: Element) -> str:
    folder = posixpath.dirname(source)
    joined = posixpath.join("/", folder, relation.get("Target", ""))
    return posixpath.normpath(joined).lstrip("/").casefold()


def _optional(parts: Mapping[str, bytes], name: str | None) -> bytes | None:
    return _checked(parts, name) if name is not None and name in parts else None


def _parse(parts: Mapping[str, bytes], name: str) -> Element:
    try:
        root: Element = fromstring(_checked(parts, name), forbid_dtd=True)
    except DefusedXmlException as error:
        raise UnreadableError("FORBIDDEN_XML") from error
    except (ParseError, ValueError, LookupError) as error:
        raise UnreadableError("BROKEN_FILE") from error
    return root


def _checked(parts: Mapping[str, bytes], name: str) -> bytes:
    """Return a part that is UTF-8 and has no document type, so that what we search is what is read.

    In well-formed XML `<!` begins only comments, CDATA and declarations; office programs write none
    of them into these parts.
    """
    if name not in parts:
        raise UnreadableError("BROKEN_FILE")
    xml = parts[name]
    encoding = re.match(rb"(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)", xml[:200])
    if encoding and encoding[1].lower() not in (b"utf-8", b"utf8", b"us-ascii", b"ascii"):
        raise UnreadableError("SUSPICIOUS_ARCHIVE")
    if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
        raise UnreadableError("FORBIDDEN_XML")
    if b"\x00" in xml:  # UTF-16, or no XML at all
        raise UnreadableError("SUSPICIOUS_ARCHIVE")
    return xml


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]
