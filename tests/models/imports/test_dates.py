from datetime import date, datetime

import pytest

from models.imports.dates import read_date
from models.problems import Issue


@pytest.mark.parametrize(
    "cell",
    [
        date(2026, 3, 31),
        datetime(2026, 3, 31, 14, 5),  # noqa: DTZ001  # Excel knows no zones
        "2026-03-31",
        "2026-3-31",
        "2026/03/31",
        "2026-03-31T10:00:00Z",
        "31.03.2026",
        " 31.3.2026 ",
        "31.03.2026 10:00",
        "31/03/2026",
        "03/31/2026",
        "31-03-2026",
    ],
)
def test_a_day_is_read_however_it_is_written(cell):
    assert read_date(cell) == date(2026, 3, 31)


def test_day_and_month_alike_are_no_question():
    assert read_date("04/04/2026") == date(2026, 4, 4)


def test_with_dots_the_day_comes_first():
    assert read_date("03.04.2026") == date(2026, 4, 3)


@pytest.mark.parametrize("text", ["03/04/2026", "3-4-2026"])
def test_day_and_month_that_may_be_swapped_are_refused_with_both_readings(text):
    details = {"value": text, "first": "2026-04-03", "second": "2026-03-04"}

    assert read_date(text) == Issue("AMBIGUOUS", details=details, value=text)


@pytest.mark.parametrize("cell", [None, "", " \u00a0"])
def test_blank_is_no_date(cell):
    assert read_date(cell) is None


@pytest.mark.parametrize(
    "cell",
    [
        *("tomorrow", "31.02.2026", "2026-13-01", "32/13/2026", "31.03.26", "٣١.٠٣.٢٠٢٦"),
        *("1926-03-31", date(1899, 12, 31), True, "46112", 12.5),
    ],
)
def test_what_is_no_day_is_refused(cell):
    found = read_date(cell)

    assert isinstance(found, Issue)
    assert found.code == "NOT_A_DATE"


def test_a_bare_excel_number_is_refused_with_the_day_it_may_be():
    found = read_date(46112.0)

    assert isinstance(found, Issue)
    assert found.suggestion == "2026-03-31"
