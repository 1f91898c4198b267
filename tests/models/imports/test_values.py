from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.imports.values import decimal_of, from_json, line_of, text_of, to_json


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        ("  a\r\nb\u200b\x00 ", "a\nb"),
        ("\u00a0", ""),
        (True, "TRUE"),
        (17, "17"),
        (17.0, "17"),
        (1e22, "10000000000000000000000"),
        (0.1, "0.1"),
        (Decimal("1.10"), "1.10"),
        (date(2026, 3, 4), "2026-03-04"),
        (datetime(2026, 3, 4), "2026-03-04"),  # noqa: DTZ001  # Excel knows no zones
        (datetime(2026, 3, 4, 10, 30), "2026-03-04T10:30:00"),  # noqa: DTZ001
    ],
)
def test_a_cell_reads_as_what_it_shows(cell, text):
    assert text_of(cell) == text


def test_a_line_has_no_line_breaks():
    assert line_of(" one\n two\u00a0 three ") == "one two three"


def test_binary_dust_is_not_part_of_a_number():
    assert decimal_of(1.1 * 3) == Decimal("3.3")
    assert decimal_of(19.99) == Decimal("19.99")
    assert decimal_of(1e300) == Decimal(10) ** 300
    assert not decimal_of(float("inf")).is_finite()


CELLS = st.one_of(
    st.none(),
    st.text(),
    st.booleans(),
    st.integers(-(2**53), 2**53),
    st.floats(allow_nan=False),
    st.decimals(allow_nan=False),
    st.dates(),
    st.datetimes(),
)


@given(CELLS)
def test_json_keeps_every_cell_and_its_type(cell):
    back = from_json(to_json(cell))

    assert back == cell
    assert type(back) is type(cell)


@pytest.mark.parametrize("value", [[], {}, {"date": 1}, {"time": "10:00"}, {"date": "x", "y": "z"}])
def test_json_that_is_no_cell_is_refused(value):
    with pytest.raises(ValueError, match="not a cell"):
        from_json(value)
