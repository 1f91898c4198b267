import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.problems import Issue
from models.text.regions import (
    NEEDS_SUBDIVISION,
    countries,
    country_names,
    read_country,
    read_subdivision,
    regions,
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("US", "US"),
        (" us ", "US"),
        ("usa", "US"),
        ("united states", "US"),
        ("UK", "GB"),
        ("Russia", "RU"),
        ("Türkiye", "TR"),
        ("TURKEY", "TR"),
        ("South Korea", "KR"),
        ("Czech Republic", "CZ"),
        ("cote d'ivoire", "CI"),
    ],
)
def test_a_country_is_read_by_code_or_name(text, code):
    assert read_country(text) == code


def test_every_country_offered_is_read_back():
    listed = countries()

    assert len(listed) == 249
    for country in listed:
        assert read_country(country.name) == read_country(country.code.lower()) == country.code


@pytest.mark.parametrize(
    ("text", "code", "suggestion"),
    [
        ("", "REQUIRED", None),
        ("Untied States", "COUNTRY_UNKNOWN", "United States"),
        ("ZZ", "COUNTRY_UNKNOWN", None),
        ("Россия", "COUNTRY_UNKNOWN", None),
        ("Germany" + " " * 1000 + "!", "COUNTRY_UNKNOWN", None),
    ],
)
def test_an_unknown_country_is_refused(text, code, suggestion):
    issue = read_country(text)

    assert isinstance(issue, Issue)
    assert (issue.code, issue.suggestion) == (code, suggestion)


@pytest.mark.parametrize(
    ("country", "text", "code"),
    [
        ("US", "TX", "US-TX"),
        ("US", "us-tx", "US-TX"),
        ("US", "Texas", "US-TX"),
        ("US", "D.C.", "US-DC"),
        ("US", "Washington, D.C.", "US-DC"),
        ("US", "district of columbia", "US-DC"),
        ("US", "PR", "US-PR"),
        ("US", "Puerto Rico", "US-PR"),
        ("US", "U.S. Virgin Islands", "US-VI"),
        ("US", "CA", "US-CA"),
        ("CA", "QC", "CA-QC"),
        ("CA", "Québec", "CA-QC"),
        ("CA", "british columbia", "CA-BC"),
        ("MX", "mx-nle", "MX-NLE"),
        ("MX", "Nuevo León", "MX-NLE"),
        ("MX", "NUEVO LEON", "MX-NLE"),
        ("MX", "Mexico City", "MX-CMX"),
        ("MX", "Ciudad de Mexico", "MX-CMX"),
        ("MX", "Estado de México", "MX-MEX"),
        ("MX", "Veracruz", "MX-VER"),
        ("DE", "Bayern", "DE-BY"),
        ("DE", "by", "DE-BY"),
        ("DE", None, None),
        ("DE", " ", None),
        ("HK", None, None),
    ],
)
def test_a_state_or_province_is_read_by_code_or_name(country, text, code):
    assert read_subdivision(country, text) == code


@pytest.mark.parametrize("country", sorted(NEEDS_SUBDIVISION))
def test_every_state_offered_is_read_back(country):
    listed = regions(country)

    assert listed
    for region in listed:
        assert read_subdivision(country, region.code) == region.code
        assert read_subdivision(country, region.code[3:].lower()) == region.code
        assert read_subdivision(country, region.name.upper()) == region.code


def test_the_states_of_america_include_its_district_and_territories():
    codes = {region.code for region in regions("US")}

    assert len(codes) == 57
    assert {"US-DC", "US-PR", "US-GU", "US-VI", "US-AS", "US-MP", "US-UM"} < codes


@pytest.mark.parametrize(
    ("country", "text", "code", "suggestion"),
    [
        ("US", None, "SUBDIVISION_REQUIRED", None),
        ("CA", "", "SUBDIVISION_REQUIRED", None),
        ("MX", "  ", "SUBDIVISION_REQUIRED", None),
        ("US", "Texs", "SUBDIVISION_UNKNOWN", "Texas"),
        ("US", "CA-ON", "SUBDIVISION_UNKNOWN", None),
        ("CA", "TX", "SUBDIVISION_UNKNOWN", None),
        ("HK", "Kowloon", "SUBDIVISION_NONE", None),
    ],
)
def test_a_wrong_or_missing_state_is_refused(country, text, code, suggestion):
    issue = read_subdivision(country, text)

    assert isinstance(issue, Issue)
    assert (issue.code, issue.suggestion) == (code, suggestion)


def test_refusals_name_the_country_in_the_language_of_the_reader():
    issue = read_subdivision("MX", None)

    assert isinstance(issue, Issue)
    assert "Mexico" in issue.message("en")
    assert "Мексика" in issue.message("ru")


@pytest.mark.parametrize(
    ("code", "russian"),
    [("US", "США"), ("RU", "Россия"), ("GB", "Великобритания"), ("DE", "Германия"), ("AE", "ОАЭ")],
)
def test_countries_are_called_in_russian_as_people_call_them(code, russian):
    assert country_names(code)["country_ru"] == russian


def test_every_country_has_a_russian_name():
    names = [country_names(country.code)["country_ru"] for country in countries()]

    assert not [name for name in names if re.search("[A-Za-z]", name) or not name[0].isupper()]
    assert len(set(names)) == len(names)


def test_unknown_countries_have_no_regions_and_no_names():
    assert regions("ZZ") == ()
    assert country_names("ZZ") == {"country": "ZZ", "country_ru": "ZZ"}


@given(st.text(st.characters()), st.text(max_size=3) | st.sampled_from(["US", "CA", "MX", "DE"]))
@settings(deadline=None, max_examples=100)
def test_any_text_is_a_region_or_an_issue(text, country):
    read = [read_country(text), read_subdivision(country, text)]

    for answer in read:
        assert answer is None or isinstance(answer, Issue) or answer.isascii()
