"""Whatever valid contractors are written into a workbook, the same come out of it."""

import asyncio

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.spreadsheets.reading import read_sheet
from app.spreadsheets.writing import add_sheet, new_workbook, saved
from models.account import Locale
from models.company import Member
from models.imports.columns import ImportKind
from models.imports.contractor_rows import ContractorRow, read_contractor
from models.imports.kinds import columns_of
from models.imports.sheet import RawRow
from models.text.addresses import Address
from models.text.characters import normalise, unsafe
from models.text.latin import LatinKind, read_latin
from models.text.lines import find_link
from tests.app.spreadsheets.test_round_trip import _free as free

TITLES = columns_of(ImportKind.CONTRACTORS).fillable
MANAGERS = {name: Member(name=name) for name in ("ada@acme.example", "max@acme.example")}

_composed = free.map(lambda text: normalise("NFC", text)).filter(
    lambda text: unsafe(text) is None and find_link(text) is None
)
_latin = st.from_regex(r"[A-ZÁÉŁÞ][a-záéłøß’]{0,8}(-[A-Z][a-z]{1,5})?", fullmatch=True)
_phone = st.sampled_from(["+447911123456", "+79123456789", "+4915123456789", "+12025550123"])


def maybe(strategy):
    return st.one_of(st.none(), strategy)


@st.composite
def contractors(draw):
    local = draw(st.from_regex(r"[a-z][a-z0-9]{0,9}(\.[a-z0-9]{1,5})?", fullmatch=True))
    email = f"{local}@work.example"
    first, last = draw(maybe(_latin)), draw(maybe(_latin))
    return ContractorRow(
        contractor=Address(email, email),
        display_name=" ".join(part for part in (first, last) if part) or None,
        first_name=first,
        last_name=last,
        phone=draw(maybe(_phone)),
        feature=draw(maybe(_composed)),
        manager=draw(maybe(st.sampled_from(list(MANAGERS.values())))),
        locale=draw(maybe(st.sampled_from(list(Locale)))),
        message=draw(maybe(_composed)),
        external_id=draw(maybe(_composed)),
    )


def cells_of(row, *, as_numbers):
    """The person as a company types it; a phone as text or as the number that Excel makes of it."""
    phone = (
        int(row.phone) if row.phone and as_numbers and row.phone.startswith("+44") else row.phone
    )
    return {
        "email": row.contractor.email,
        "phone": phone,
        "first_name": row.first_name,
        "last_name": row.last_name,
        "feature": row.feature,
        "manager_email": row.manager and row.manager.name,
        "language": row.locale and row.locale.value,
        "welcome_message": row.message,
        "external_id": row.external_id,
    }


@pytest.mark.parametrize("locale", ["en", "ru"])
@settings(
    max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), database=None
)  # each example starts a process
@given(written=st.lists(contractors(), min_size=1, max_size=12), as_numbers=st.booleans())
def test_contractors_written_into_a_workbook_are_read_back_the_same(locale, written, as_numbers):
    book = new_workbook()
    add_sheet(
        book,
        columns_of(ImportKind.CONTRACTORS).sheet_name(locale),
        [column.title(locale) for column in TITLES],
        [column.width for column in TITLES],
        [
            [cells_of(row, as_numbers=as_numbers).get(column.key) for column in TITLES]
            for row in written
        ],
    )

    sheet = asyncio.run(read_sheet(saved(book), kind=ImportKind.CONTRACTORS))

    assert sheet.problems == ()
    read = [
        read_contractor(row, managers=MANAGERS, country="GB", reserved_allowed=True)
        for row in sheet.rows
    ]
    assert read == [(row, ()) for row in written]


@given(name=st.text(max_size=40))
def test_whatever_is_offered_as_a_name_a_profile_takes(name):
    row, issues = read_contractor(
        RawRow(2, {"email": "bo@work.example", "first_name": name}),
        managers={},
        country="GB",
        reserved_allowed=True,
    )

    if row and row.first_name is not None:
        assert read_latin(row.first_name, LatinKind.NAME, limit=100) == row.first_name
    assert row or issues
