import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.problems import Issue
from models.text.regions import countries
from models.text.tax_numbers import (
    doubt_tax_number,
    doubt_vat_number,
    read_tax_number,
    read_vat_number,
)


@pytest.mark.parametrize(
    ("country", "typed", "value"),
    [
        ("DE", "de 136 695 976", "136695976"),
        ("DE", "１３６６９５９７６", "136695976"),
        ("GR", "EL 094259216", "094259216"),
        ("RU", "7707083893", "7707083893"),
        ("US", "12–3456789", "12-3456789"),
        ("ZZ", " ab-12/34.5", "AB-12/34.5"),
    ],
)
def test_a_fitting_vat_number_is_kept_and_not_doubted(country, typed, value):
    number = read_vat_number(country, typed)

    assert number == value
    assert doubt_vat_number(country, value) is None


@pytest.mark.parametrize(("country", "typed"), [("DE", "13 6695975"), ("RU", "7707083890")])
def test_a_vat_number_with_a_wrong_check_digit_is_doubted_and_not_refused(country, typed):
    number = read_vat_number(country, typed)
    doubt = doubt_vat_number(country, typed)

    assert number == typed
    assert doubt is not None
    assert doubt.code == "VAT_NUMBER_DOUBTFUL"


def test_a_tax_number_is_doubted_where_its_form_is_known():
    good = read_tax_number("US", "536-90-4399")
    odd = read_tax_number("US", "536-90")
    doubt = doubt_tax_number("US", "536-90")

    assert (good, odd) == ("536904399", "536-90")
    assert doubt_tax_number("US", "536904399") is None
    assert doubt_tax_number("DE", "536-90") is None
    assert doubt is not None
    assert doubt.message() == (
        "This does not look like a tax number of United States. Please check it."
    )


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (" ", "REQUIRED"),
        ("1" * 33, "TOO_LONG"),
        ("А123456", "LETTER_NOT_LATIN"),
        ("12_3456", "CHARACTER_NOT_ALLOWED"),
        ("=1+2222", "CHARACTER_NOT_ALLOWED"),
        ("none", "NUMBER_NOT_POSSIBLE"),
        ("12", "NUMBER_NOT_POSSIBLE"),
    ],
)
def test_what_cannot_be_a_number_is_refused_without_repeating_it(typed, code):
    issue = read_vat_number("DE", typed)

    assert isinstance(issue, Issue)
    assert issue.code == code
    assert issue.value is None


every_country = st.sampled_from([country.code for country in countries()])
anything = st.text(st.characters()) | st.text("AZ019 -./", max_size=20)


@given(anything, every_country | st.text(st.characters(), max_size=8))
@settings(deadline=None, max_examples=300)
def test_any_text_of_any_country_is_a_number_or_an_issue(text, country):
    readers = ((read_tax_number, doubt_tax_number), (read_vat_number, doubt_vat_number))

    for read, doubt in readers:
        number = read(country, text)
        assert isinstance(number, Issue) or len(number) <= 32
        if isinstance(number, str):
            assert read(country, number) == number
            assert doubt(country, number) is None or doubt(country, number).message("ru")
