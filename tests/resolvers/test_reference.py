"""What forms choose from, and which version of the schema answers."""

from hashlib import sha256

from app.graphql import sdl
from models.text.regions import read_country, read_subdivision
from tests.asking import Api

REGIONS = (
    "query($of: CountryCode) { regions(country: $of) { code nameEn nameRu needsSubdivision } }"
)


async def test_a_form_offers_the_countries_in_both_languages(api: Api):
    answer = await api.ask(REGIONS)

    by_code = {region["code"]: region for region in answer["regions"]}
    assert by_code["US"] == {
        "code": "US",
        "nameEn": "United States",
        "nameRu": "США",
        "needsSubdivision": True,
    }
    assert {code for code, each in by_code.items() if each["needsSubdivision"]} == {
        "US",
        "CA",
        "MX",
    }
    assert all(each["nameRu"] for each in by_code.values())
    assert all(read_country(each["nameEn"]) == code for code, each in by_code.items())
    assert answer.statements == []


async def test_a_form_offers_the_states_of_a_country(api: Api):
    answer = await api.ask(REGIONS, {"of": "us"})

    found = answer["regions"]
    assert {"US-TX", "US-DC", "US-PR"} <= {region["code"] for region in found}
    assert all(read_subdivision("US", each["nameEn"]) == each["code"] for each in found)
    assert not any(each["needsSubdivision"] or each["nameRu"] for each in found)


async def test_what_is_no_country_has_no_states(api: Api):
    assert (await api.ask(REGIONS, {"of": "ZZ"}))["regions"] == []


async def test_the_version_of_the_schema_is_that_of_its_sdl(api: Api):
    answer = await api.ask("{ schemaVersion }")

    assert answer["schemaVersion"] == sha256(sdl().encode()).hexdigest()[:16]
