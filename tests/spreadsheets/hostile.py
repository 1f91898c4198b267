"""Files that are broken, disguised or meant to harm, each with the code that it is refused with."""

import io
import struct
import zipfile
import zlib

import openpyxl

from tests.spreadsheets import good
from tests.spreadsheets import openxml as ox

MIB = 1024 * 1024
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def ole(*names):
    """The header of an old Office container and a directory that names these streams."""
    directory = b"".join(name.encode("utf-16-le").ljust(128, b"\0") for name in names)
    return OLE + b"\0" * 504 + directory


def bomb(unpacked):
    """A sheet that begins well and inflates to this many bytes."""
    page = ox.sheet(ox.header(), ox.task(2), tail="<!---->").encode()
    return ox.packed({**ox.parts(page), "xl/worksheets/sheet1.xml": page + b" " * unpacked})


def lying_bomb():
    """A bomb whose headers claim that nothing is in it."""
    content = bytearray(bomb(60 * MIB))
    place = content.find(b"xl/worksheets/sheet1.xml")
    struct.pack_into("<I", content, place - 30 + 22, 10)  # uncompressed size in the local header
    place = content.rfind(b"xl/worksheets/sheet1.xml")
    struct.pack_into("<I", content, place - 46 + 24, 10)  # and in the central directory
    return bytes(content)


def many_small_bombs():
    """Parts that are each modest and together too much."""
    filler = "modest " * 149_796  # just under the MiB that may shrink as far as it likes
    named = ox.parts(ox.sheet(ox.header(), ox.task(2)))
    return ox.packed({**named, **{f"xl/media/{i}.xml": filler for i in range(60)}})


def quoting_bomb(count):
    """Parts that lie in each other, so that all of them inflate the same thousand bytes.

    The last one is a MB of zeros; each one before is a stored block that quotes the head of the
    next, and then the data of that one.
    """
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packer.compress(b"\0" * 1_000_000) + packer.flush()
    behind, listed = b"", []
    for number in reversed(range(count)):
        name, whole = b"xl/media/%d.xml" % number, zlib.decompress(body, -15)
        sizes = (33, zlib.crc32(whole), len(body), len(whole), len(name))  # 33: the first of 1980
        head = struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 8, 0, *sizes, 0) + name
        behind = head + body
        listed.insert(0, (sizes, name, len(behind)))
        body = struct.pack("<BHH", 0, len(head), len(head) ^ 0xFFFF) + behind
    directory = b"".join(
        struct.pack("<4s6H3L5H2L", b"PK\1\2", 20, 20, 0, 8, 0, *sizes, *[0] * 5, len(behind) - rest)
        + name
        for sizes, name, rest in listed
    )
    end = (count, count, len(directory), len(behind), 0)
    return behind + directory + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, *end)


def laughs(part):
    entities = '<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10)
    )
    named = ox.parts(ox.sheet(ox.header(), ox.task(2)))
    named[part] = f"<!DOCTYPE x [{entities}]>{named[part].replace('<sheets>', '<sheets>&a9;')}"
    return ox.packed(named)


def external_entity():
    named = ox.parts(ox.sheet(ox.header(), ox.task(2)).replace("Translate", "&x;"))
    page = named["xl/worksheets/sheet1.xml"]
    named["xl/worksheets/sheet1.xml"] = (
        f'<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>{page}'
    )
    return ox.packed(named)


def utf16_sheet():
    named = ox.parts(ox.sheet(ox.header(), ox.task(2)))
    page = '<?xml version="1.0" encoding="UTF-16"?>' + named["xl/worksheets/sheet1.xml"]
    return ox.packed({**named, "xl/worksheets/sheet1.xml": page.encode("utf-16")})


def renamed_part(name):
    return ox.packed({**ox.parts(ox.sheet(ox.header(), ox.task(2))), name: "x"})


def flagged(bit):
    """A zip whose parts have this bit of their flags set: 1 says that they need a password."""
    content = bytearray(good.by_openpyxl())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = content.find(mark)
        while place >= 0:
            content[place + offset] |= bit
            place = content.find(mark, place + 4)
    return bytes(content)


def wide(columns):
    return good.by_openpyxl(rows=[[f"c{i}" for i in range(columns)], [1] * columns])


def long(rows):
    book = openpyxl.Workbook(write_only=True)
    page = book.create_sheet("Tasks")
    page.append(good.HEADER)
    for _ in range(rows):
        page.append(good.ROWS[0][:4])
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def stray(name):
    return good.by_openpyxl(lambda _, page: page.__setitem__(name, "x"))


def uncalculated():
    return good.by_openpyxl(lambda _, page: page.__setitem__("B3", "=1+1"))


def merged_header():
    return good.by_openpyxl(lambda _, page: page.merge_cells("E1:F1"))


def all_hidden():
    return ox.packed(
        ox.parts(ox.sheet(ox.header(), ox.task(2)), workbook=ox.book(states=("veryHidden",)))
    )


def without(*columns):
    keep = [i for i, title in enumerate(good.HEADER) if title not in columns]
    return good.by_openpyxl(rows=[[row[i] for i in keep] for row in (good.HEADER, *good.ROWS)])


def missing_sheet():
    named = ox.parts(ox.sheet(ox.header(), ox.task(2)))
    del named["xl/worksheets/sheet1.xml"]
    return ox.packed(named)


def broken_sheet():
    return ox.packed(ox.parts(ox.sheet(ox.header(), ox.task(2))[:-60]))


def bad_text_index():
    return ox.workbook_of(ox.header(), ox.task(2).replace("<v>1500.5", '<v>9</v></c><c t="s"><v>9'))


def duplicated_part():
    content = io.BytesIO(good.by_openpyxl())
    with zipfile.ZipFile(content, "a") as archive:
        archive.writestr("XL/Worksheets/sheet1.xml", "<worksheet/>")
    return content.getvalue()


def strange_compression():
    return ox.packed(ox.parts(ox.sheet(ox.header(), ox.task(2))), zipfile.ZIP_LZMA)


def binary_workbook():
    named = ox.parts(ox.sheet(ox.header()))
    named["_rels/.rels"] = ox.relations(("officeDocument", "xl/workbook.bin"))
    return ox.packed({**named, "xl/workbook.bin": "x"})


PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256))
ZIP_OF_TEXTS = {"readme.txt": "hello"}
OPEN_DOCUMENT = {
    "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": "<x/>",
}

FILES = {
    "nothing": (lambda: b"", ["EMPTY_FILE"]),
    "white space": (lambda: b" \r\n \r\n", ["EMPTY_FILE"]),
    "a sheet without cells": (lambda: good.by_openpyxl(rows=()), ["EMPTY_FILE"]),
    "a header alone": (lambda: good.by_openpyxl(rows=(good.HEADER,)), ["EMPTY_FILE"]),
    "a header and blank text": (
        lambda: good.by_openpyxl(rows=(good.HEADER, (" ", "\u00a0"))),
        ["EMPTY_FILE"],
    ),
    "more than 10 MiB": (lambda: b"PK\x03\x04" + b"x" * 10 * MIB, ["FILE_TOO_LARGE"]),
    "protected by a password": (
        lambda: ole("EncryptionInfo", "EncryptedPackage"),
        ["ENCRYPTED_FILE"],
    ),
    "a zip with a password": (lambda: flagged(1), ["ENCRYPTED_FILE"]),
    "Excel 97 as .xlsx": (lambda: ole("Root Entry", "Workbook"), ["OLD_EXCEL_FILE"]),
    "Excel 95 as .xlsx": (lambda: ole("Root Entry", "Book"), ["OLD_EXCEL_FILE"]),
    "Excel 3": (lambda: b"\x09\x02\x06\x00\x00\x00\x10\x00\x00\x00", ["OLD_EXCEL_FILE"]),
    "an old Word document": (lambda: ole("Root Entry", "WordDocument"), ["NOT_A_SPREADSHEET"]),
    ".xlsb": (binary_workbook, ["UNSUPPORTED_WORKBOOK"]),
    ".ods": (lambda: ox.packed(OPEN_DOCUMENT), ["UNSUPPORTED_WORKBOOK"]),
    "a picture": (lambda: PNG, ["NOT_A_SPREADSHEET"]),
    "HTML as .xls": (lambda: b"\xef\xbb\xbf <html><table/></html>", ["NOT_A_SPREADSHEET"]),
    "a PDF": (lambda: b"%PDF-1.7\n", ["NOT_A_SPREADSHEET"]),
    "no Windows-1251 either": (lambda: b"Email;\x98", ["NOT_A_SPREADSHEET"]),
    "a zip of texts": (lambda: ox.packed(ZIP_OF_TEXTS), ["NOT_A_SPREADSHEET"]),
    "a truncated zip": (lambda: good.by_openpyxl()[:-200], ["BROKEN_FILE"]),
    "a zip with a damaged middle": (
        lambda: good.by_openpyxl()[:900] + b"\0" * 300 + good.by_openpyxl()[1200:],
        ["BROKEN_FILE"],
    ),
    "a zip header and noise": (lambda: b"PK\x03\x04" + bytes(range(256)) * 9, ["BROKEN_FILE"]),
    "a zip of patches": (lambda: flagged(32), ["BROKEN_FILE"]),
    "a sheet that ends early": (broken_sheet, ["BROKEN_FILE"]),
    "a sheet that is not there": (missing_sheet, ["BROKEN_FILE"]),
    "a text that is not there": (bad_text_index, ["BROKEN_FILE"]),
    "a bomb": (lambda: bomb(60 * MIB), ["ZIP_BOMB"]),
    "a bomb by ratio": (lambda: bomb(20 * MIB), ["ZIP_BOMB"]),
    "a bomb whose headers lie": (lying_bomb, ["BROKEN_FILE"]),
    "a bomb of many parts": (many_small_bombs, ["ZIP_BOMB"]),
    "a bomb of parts within each other": (lambda: quoting_bomb(60), ["SUSPICIOUS_ARCHIVE"]),
    "too many parts": (
        lambda: ox.packed({f"xl/media/{i}.png": "x" for i in range(101)}),
        ["TOO_MANY_PARTS"],
    ),
    "a part above the root": (lambda: renamed_part("../../etc/cron.d/x"), ["SUSPICIOUS_ARCHIVE"]),
    "an absolute part": (lambda: renamed_part("/etc/passwd"), ["SUSPICIOUS_ARCHIVE"]),
    "a part of Windows": (lambda: renamed_part("C:x"), ["SUSPICIOUS_ARCHIVE"]),
    "a part with a backslash": (lambda: renamed_part("xl\\x.xml"), ["SUSPICIOUS_ARCHIVE"]),
    "a part with a line end": (lambda: renamed_part("xl/a\nb.xml"), ["SUSPICIOUS_ARCHIVE"]),
    "a part twice": (duplicated_part, ["SUSPICIOUS_ARCHIVE"]),
    "another compression": (strange_compression, ["SUSPICIOUS_ARCHIVE"]),
    "a sheet in UTF-16": (utf16_sheet, ["SUSPICIOUS_ARCHIVE"]),
    "billion laughs in the book": (lambda: laughs("xl/workbook.xml"), ["FORBIDDEN_XML"]),
    "billion laughs in the sheet": (lambda: laughs("xl/worksheets/sheet1.xml"), ["FORBIDDEN_XML"]),
    "billion laughs in the styles": (lambda: laughs("xl/styles.xml"), ["FORBIDDEN_XML"]),
    "an external entity": (external_entity, ["FORBIDDEN_XML"]),
    "no visible sheet": (all_hidden, ["NO_VISIBLE_SHEET"]),
    "a cell at XFD1048576": (lambda: stray("XFD1048576"), ["TOO_MANY_COLUMNS"]),
    "a cell at A1048576": (lambda: stray("A1048576"), ["STRAY_CELL"]),
    "60 columns": (lambda: wide(60), ["TOO_MANY_COLUMNS"]),
    "60 columns of text": (
        lambda: ",".join(f"c{i}" for i in range(60)).encode(),
        ["TOO_MANY_COLUMNS"],
    ),
    "25 000 rows": (lambda: long(25_000), ["TOO_MANY_ROWS"]),
    "25 000 rows of text": (
        lambda: good.delimited(",", "utf-8", (good.HEADER, *[good.TEXT_ROWS[0]] * 25_000)),
        ["TOO_MANY_ROWS"],
    ),
    "a formula never calculated": (uncalculated, ["FORMULA_WITHOUT_VALUE"]),
    "a merged header": (merged_header, ["MERGED_HEADER"]),
    "a quotation mark never closed": (
        lambda: good.delimited(",", "utf-8") + b'"' + b"x" * 200_000,
        ["BROKEN_TABLE"],
    ),
    "no columns that we need": (
        lambda: without("Amount", "Currency", "Task description"),
        ["MISSING_COLUMN", "MISSING_COLUMN", "MISSING_ONE_OF_COLUMNS"],
    ),
    "a column twice": (
        lambda: good.by_openpyxl(lambda _, page: page.cell(1, 7, "Сумма")),
        ["DUPLICATE_COLUMN"],
    ),
}
