"""Dates and plurals in both languages."""

from datetime import date

import pytest

from emails.words import MONTHS, day, plural


@pytest.mark.parametrize(("locale", "written"), [("en", "1 May 2026"), ("ru", "1 мая 2026 г.")])
def test_a_date_is_written_out(locale, written):
    assert day(date(2026, 5, 1), locale) == written


def test_every_language_has_twelve_months():
    assert {len(months) for months in MONTHS.values()} == {12}


@pytest.mark.parametrize(
    ("count", "form"),
    [
        *((1, "минута"), (21, "минута"), (101, "минута")),
        *((2, "минуты"), (4, "минуты"), (23, "минуты"), (102, "минуты")),
        *((0, "минут"), (5, "минут"), (11, "минут"), (12, "минут"), (14, "минут")),
        *((20, "минут"), (25, "минут"), (111, "минут")),
    ],
)
def test_russian_counts_in_three_forms(count, form):
    assert plural(count, "минута", "минуты", "минут") == form


@pytest.mark.parametrize(
    ("count", "form"), [(0, "tasks"), (1, "task"), (2, "tasks"), (21, "tasks")]
)
def test_english_counts_in_two_forms(count, form):
    assert plural(count, "task", "tasks") == form
