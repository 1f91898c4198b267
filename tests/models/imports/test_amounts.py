from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.imports.amounts import (
    LARGEST,
    currencies,
    decimals,
    read_amount,
    read_currency,
    read_number,
)
from models.problems import Issue


@pytest.mark.parametrize(
    ("cell", "minor"),
    [
        (1500, 150000),
        (1500.5, 150050),
        (0.1 + 0.2, 30),
        (1.1 * 3, 330),
        (Decimal("19.99"), 1999),
        ("1500.50", 150050),
        ("1500,50", 150050),
        ("1 500,50", 150050),
        ("1\u00a0500,50", 150050),
        ("1\u202f500.5", 150050),
        ("1.234,56", 123456),
        ("1,234.56", 123456),
        ("1'234.50", 123450),
        ("1’234,50", 123450),
        ("1.234.567", 123456700),
        ("1,234,567.8", 123456780),
        ("1 234 567", 123456700),
        ("+5", 500),
        ("0.500", 50),
        ("0,500", 50),
        ("1234.500", 123450),
        ("12 345,670", 1234567),
        ("１２,５", 1250),
    ],
)
def test_an_amount_is_read_however_it_is_typed(cell, minor):
    assert read_amount(cell, "USD") == minor


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [("1.234", "1234", "1.234"), ("1,234", "1234", "1.234"), ("999,000", "999000", "999.000")],
)
def test_one_separator_and_three_digits_are_ambiguous(text, first, second):
    found = read_amount(text, "USD")

    assert isinstance(found, Issue)
    assert found.code == "AMBIGUOUS"
    assert found.details == {"value": text, "first": first, "second": second}


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (None, "REQUIRED"),
        (" ", "REQUIRED"),
        (0, "AMOUNT_NOT_POSITIVE"),
        ("0,00", "AMOUNT_NOT_POSITIVE"),
        ("-5", "AMOUNT_NOT_POSITIVE"),
        ("−5", "AMOUNT_NOT_POSITIVE"),
        (-0.01, "AMOUNT_NOT_POSITIVE"),
        (True, "NOT_AN_AMOUNT"),
        (date(2026, 3, 4), "NOT_AN_AMOUNT"),
        (float("inf"), "NOT_AN_AMOUNT"),
        (float("nan"), "NOT_AN_AMOUNT"),
        ("1e3", "NOT_AN_AMOUNT"),
        ("=1+1", "NOT_AN_AMOUNT"),
        ("1,2,3", "NOT_AN_AMOUNT"),
        ("1.23.456", "NOT_AN_AMOUNT"),
        ("1,234.567,8", "NOT_AN_AMOUNT"),
        ("1 23", "NOT_AN_AMOUNT"),
        (".5", "NOT_AN_AMOUNT"),
        ("5.", "NOT_AN_AMOUNT"),
        ("٣٤", "NOT_AN_AMOUNT"),
        ("9" * 5000, "NOT_AN_AMOUNT"),
        ("1.00000000000000000000000000000000001", "NOT_AN_AMOUNT"),
        ("1.001", "AMBIGUOUS"),
        ("10.0015", "TOO_MANY_DECIMALS"),
        ("10000000000.01", "AMOUNT_TOO_LARGE"),
        (1e300, "AMOUNT_TOO_LARGE"),
    ],
)
def test_what_is_no_amount_is_refused(cell, code):
    found = read_amount(cell, "USD")

    assert isinstance(found, Issue)
    assert found.code == code


def test_a_currency_sign_is_taken_off_in_the_suggestion_only():
    found = read_amount("$ 100.50", "USD")

    assert isinstance(found, Issue)
    assert (found.code, found.suggestion) == ("NOT_AN_AMOUNT", "100.50")


@pytest.mark.parametrize(
    ("currency", "cell", "minor"),
    [("JPY", 1500, 1500), ("BHD", "1.5", 1500), ("BHD", "0.125", 125), ("CLF", "1.2345", 12345)],
)
def test_minor_units_follow_iso_4217(currency, cell, minor):
    assert read_amount(cell, currency) == minor


def test_more_decimals_than_the_currency_has_are_refused_with_the_rounded_amount():
    found = read_amount(1500.5, "JPY")

    assert isinstance(found, Issue)
    assert (found.code, found.suggestion) == ("TOO_MANY_DECIMALS", "1500")


@given(st.integers(1, LARGEST), st.sampled_from(["USD", "JPY", "BHD"]))
def test_every_payable_amount_is_read_back(minor, currency):
    amount = Decimal(minor).scaleb(-decimals(currency))

    assert read_amount(amount, currency) == minor
    assert read_amount(float(amount), currency) == minor


@given(st.text(max_size=60) | st.floats() | st.integers())
def test_no_cell_makes_reading_raise(cell):
    found = read_amount(cell, "USD")

    assert isinstance(found, Issue) or 0 < found <= LARGEST


def test_a_number_alone_needs_no_currency():
    assert read_number("10.0015") == Decimal("10.0015")


@pytest.mark.parametrize(
    ("cell", "code"), [("USD", "USD"), (" eur ", "EUR"), ("Rub", "RUB"), ("XOF", "XOF")]
)
def test_a_currency_is_read_in_any_case(cell, code):
    assert read_currency(cell) == code


@pytest.mark.parametrize(
    ("cell", "suggestion"),
    [("$", "USD"), ("€", "EUR"), ("руб.", "RUB"), ("RUR", "RUB"), ("XAU", None), ("DOGE", None)],
)
def test_what_is_no_currency_is_refused(cell, suggestion):
    assert read_currency(cell) == Issue("UNKNOWN_CURRENCY", value=cell, suggestion=suggestion)


def test_a_blank_currency_is_missing():
    assert read_currency(None) == Issue("REQUIRED")


def test_metals_and_test_codes_are_no_money():
    assert {"USD", "EUR", "RUB", "KZT"} <= currencies()
    assert not {"XXX", "XTS", "XAU"} & currencies()
