import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.imports.cells import (
    error_of,
    read_address,
    read_card_fee,
    read_language,
    read_line,
    read_service_id,
    read_text,
    read_url,
)
from models.problems import Issue
from models.text.addresses import Address


def code_of(found):
    assert isinstance(found, Issue)
    return found.code


def test_an_address_is_read_by_the_one_rule_of_addresses():
    found = read_address(" mailto:Bo@Acme.com ", reserved_allowed=False)

    assert found == Address("Bo@Acme.com", "bo@acme.com")


def test_what_is_no_address_is_refused_and_a_blank_one_missing():
    assert code_of(read_address("bo.acme.com", reserved_allowed=False)) == "ADDRESS_NO_AT"
    assert code_of(read_address(None, reserved_allowed=False)) == "REQUIRED"
    assert code_of(read_address("bo@acme.example", reserved_allowed=False)) == "ADDRESS_RESERVED"
    assert isinstance(read_address("bo@acme.example", reserved_allowed=True), Address)


@pytest.mark.parametrize("cell", [1, 1.0, "1", True, "Yes", "ДА", "true"])
def test_one_means_that_the_company_pays_the_fee(cell):
    assert read_card_fee(cell, "USD") is True


@pytest.mark.parametrize("cell", [0, 0.0, "0", False, "no", "Нет"])
def test_zero_means_that_the_contractor_pays_the_fee(cell):
    assert read_card_fee(cell, "EUR") is False


def test_a_blank_fee_is_the_setting_of_the_company_in_any_currency():
    assert read_card_fee(None, "RUB") is None


def test_only_dollars_and_euros_have_a_fee():
    assert code_of(read_card_fee("1", "RUB")) == "CARD_FEE_CURRENCY"
    assert code_of(read_card_fee("maybe", "USD")) == "NOT_A_CARD_FEE"
    assert code_of(read_card_fee(2, "USD")) == "NOT_A_CARD_FEE"


def test_a_service_is_one_of_those_the_company_may_use():
    known = {"TRANSLATION", "1024"}

    assert read_service_id("translation", known) == "TRANSLATION"
    assert read_service_id(1024.0, known) == "1024"
    assert read_service_id("TRANSLATON", known) == Issue(
        "UNKNOWN_SERVICE", value="TRANSLATON", suggestion="TRANSLATION"
    )
    assert read_service_id("#" * 50_000, known).suggestion is None
    assert code_of(read_service_id("", known)) == "REQUIRED"


def test_text_is_kept_whole_and_bounded():
    assert read_line(" a\nb ", 300) == "a b"
    assert read_text(" a\r\nb ", 300) == "a\nb"
    assert read_text("", 300) is None
    assert read_text("я" * 300, 300) == "я" * 300
    found = read_text("я" * 301, 300)
    assert code_of(found) == "TOO_LONG"
    assert found.details == {"limit": 300, "length": 301}


@pytest.mark.parametrize(
    "url", ["https://a.example/x?y=1#z", "http://localhost:8000", "https://пример.рф/задача"]
)
def test_a_web_address_is_kept(url):
    assert read_url(url) == url


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("tracker.example.com/T-1", "https://tracker.example.com/T-1"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("ftp://a.example", None),
        ("//a.example", None),
        ("https://", None),
        ("https://bo:secret@a.example", None),
        ("https://a.example/x y", None),
        ("https://[::1", None),
        ("https://a.example:99999", None),
        ('https://a.example/"onclick', None),
        ("see the tracker", None),
    ],
)
def test_what_is_no_web_address_is_refused(text, suggestion):
    found = read_url(text)

    assert code_of(found) == "NOT_A_URL"
    assert found.suggestion == suggestion


def test_a_web_address_is_bounded_and_may_be_blank():
    assert read_url(None) is None
    assert code_of(read_url("https://a.example/" + "x" * 2000)) == "TOO_LONG"


@given(st.text(max_size=80))
def test_no_text_makes_reading_a_web_address_raise(text):
    found = read_url(text)

    assert found is None or isinstance(found, Issue) or found.startswith(("http://", "https://"))


def test_a_language_is_read_by_code_or_name():
    assert read_language("RU") == "ru"
    assert read_language("English") == "en"
    assert read_language("") is None
    assert code_of(read_language("de")) == "UNKNOWN_LANGUAGE"


def test_an_error_of_excel_is_no_value():
    assert code_of(error_of(" #N/A ")) == "CELL_ERROR"
    assert error_of("#1") is None
    assert error_of(1.0) is None
