"""The smallest .xlsx there is, written by hand, to be bent as needed."""

import io
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"

STYLES = (
    f'<styleSheet xmlns="{MAIN}"><cellXfs>'
    '<xf numFmtId="0"/><xf numFmtId="14"/>'  # style 1 is a date
    "</cellXfs></styleSheet>"
)
HEADER = ("Contractor email", "Amount", "Currency", "Service id", "Task description", "Deadline")


def cell(name, value, attributes=""):
    if isinstance(value, str):
        return f'<c r="{name}" t="inlineStr" {attributes}><is><t>{value}</t></is></c>'
    return f'<c r="{name}" {attributes}><v>{value}</v></c>'


def row(number, *values):
    cells = "".join(cell(f"{chr(65 + i)}{number}", value) for i, value in enumerate(values))
    return f'<row r="{number}">{cells}</row>'


def header(number=1):
    return row(number, *HEADER)


def task(number, amount=1500.5, deadline=46112, extra=""):
    return (
        row(number, "bo@acme.com", amount, "USD", "TR", "Translate")[: -len("</row>")]
        + cell(f"F{number}", deadline, 's="1"')
        + f"{extra}</row>"
    )


def sheet(*rows, tail="", head=""):
    return (
        f'{head}<worksheet xmlns="{MAIN}"><sheetData>{"".join(rows)}</sheetData>{tail}</worksheet>'
    )


def book(*, sheets=("Tasks",), states=(), properties=""):
    listed = "".join(
        f'<sheet name="{name}" sheetId="{i + 1}" r:id="r{i + 1}"'
        f"{f' state={chr(34)}{states[i]}{chr(34)}' if i < len(states) and states[i] else ''}/>"
        for i, name in enumerate(sheets)
    )
    return (
        f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">'
        f"{properties}<sheets>{listed}</sheets></workbook>"
    )


def relations(*targets):
    listed = "".join(
        f'<Relationship Id="r{i + 1}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for i, (kind, target) in enumerate(targets)
    )
    return f'<Relationships xmlns="{PACKAGE}">{listed}</Relationships>'


def parts(*worksheets, workbook=None, styles=STYLES, texts=None):
    """Return the parts of a workbook, by name, worksheets named sheet1.xml and so on."""
    related = [
        ("worksheet", f"worksheets/sheet{number}.xml") for number in range(1, len(worksheets) + 1)
    ]
    related.append(("styles", "styles.xml"))
    named = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": workbook or book(),
        "xl/styles.xml": styles,
    }
    if texts:
        related.append(("sharedStrings", "sharedStrings.xml"))
        named["xl/sharedStrings.xml"] = texts
    named["xl/_rels/workbook.xml.rels"] = relations(*related)
    for number, worksheet in enumerate(worksheets, 1):
        named[f"xl/worksheets/sheet{number}.xml"] = worksheet
    return named


def packed(named, compression=zipfile.ZIP_DEFLATED):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", compression) as archive:
        for name, text in named.items():
            archive.writestr(name, text)
    return content.getvalue()


def workbook_of(*rows, **options):
    return packed(parts(sheet(*rows, **options)))
