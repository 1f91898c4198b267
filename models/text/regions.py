"""Countries and their states or provinces, by code or by English name (ISO 3166-1 and -2)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from gettext import NullTranslations, translation

import pycountry

from models.problems import Issue
from models.text.characters import shorten
from models.text.folding import fold

NEEDS_SUBDIVISION = frozenset({"US", "CA", "MX"})
"""Countries whose postal address needs a state or province."""

_COUNTRY_NAMES = {
    **{"Britain": "GB", "Great Britain": "GB", "UK": "GB", "England": "GB", "Scotland": "GB"},
    **{"Wales": "GB", "Northern Ireland": "GB", "America": "US", "United States of America": "US"},
    **{"Russia": "RU", "Turkey": "TR", "Vatican": "VA", "Holy See": "VA", "Brunei": "BN"},
    **{"Ivory Coast": "CI", "Cape Verde": "CV", "Swaziland": "SZ", "Macedonia": "MK", "Laos": "LA"},
    **{"Palestine": "PS", "East Timor": "TL", "Burma": "MM", "Micronesia": "FM", "Macau": "MO"},
    **{"Democratic Republic of the Congo": "CD", "DR Congo": "CD", "Holland": "NL", "UAE": "AE"},
    **{"Republic of Korea": "KR", "Republic of the Congo": "CG", "Falkland Islands": "FK"},
    **{"British Virgin Islands": "VG", "US Virgin Islands": "VI", "Saint Martin": "MF"},
}
_RUSSIAN_NAMES = {
    **{"AE": "ОАЭ", "AI": "Ангилья", "AQ": "Антарктида", "AS": "Американское Самоа"},
    **{"BN": "Бруней", "BQ": "Бонэйр, Синт-Эстатиус и Саба"},
    **{"CF": "Центральноафриканская Республика", "CG": "Республика Конго", "CI": "Кот-д’Ивуар"},
    **{"DO": "Доминиканская Республика", "FK": "Фолклендские острова", "GB": "Великобритания"},
    **{"HM": "Острова Херд и Макдональд", "IO": "Британская территория в Индийском океане"},
    **{"MD": "Молдова", "MF": "Сен-Мартен", "VA": "Ватикан", "WF": "Уоллис и Футуна", "ZA": "ЮАР"},
    **{"MH": "Маршалловы Острова", "MP": "Северные Марианские острова", "PN": "Острова Питкэрн"},
    **{"RU": "Россия", "SX": "Синт-Мартен", "TC": "Тёркс и Кайкос", "US": "США"},
    **{"TF": "Французские Южные территории", "UM": "Внешние малые острова США"},
    **{"VG": "Британские Виргинские острова", "VI": "Американские Виргинские острова"},
}
"""What people say, where the translation of ISO 3166-1 is stiff or at fault."""
_SUBDIVISION_NAMES = {
    **{"Washington DC": "US-DC", "US Virgin Islands": "US-VI", "Virgin Islands": "US-VI"},
    **{"Mexico City": "MX-CMX", "CDMX": "MX-CMX", "DF": "MX-CMX", "Distrito Federal": "MX-CMX"},
    **{"State of Mexico": "MX-MEX", "Estado de México": "MX-MEX", "Edomex": "MX-MEX"},
    **{"Coahuila": "MX-COA", "Michoacán": "MX-MIC", "Veracruz": "MX-VER"},
    **{"Querétaro de Arteaga": "MX-QUE", "Lower California": "MX-BCN"},
    **{"PEI": "CA-PE", "Newfoundland": "CA-NL", "Labrador": "CA-NL", "Yukon Territory": "CA-YT"},
}
_NOT_ALPHANUMERIC = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class Region:
    """A country (`code` "US") or one of its subdivisions (`code` "US-TX") with its name."""

    code: str
    name: str


@cache
def countries() -> tuple[Region, ...]:
    """Return all countries by name, for a form to choose from."""
    every = (Region(c.alpha_2, getattr(c, "common_name", c.name)) for c in pycountry.countries)
    return tuple(sorted(every, key=lambda region: fold(region.name)))


def regions(country: str) -> tuple[Region, ...]:
    """Return the subdivisions of `country` (alpha-2) by name; empty for one that has none."""
    return _regions().get(country, ())


def country_names(country: str) -> dict[str, str]:
    """Return the names of a country (alpha-2) that sentences are filled with, English and Russian.

    A code that is no country stands for itself.
    """
    name = _name(country, countries()) or country
    russian = _RUSSIAN_NAMES.get(country) or _russian().gettext(name)
    return {"country": name, "country_ru": russian}


def read_country(text: str) -> str | Issue:
    """Return the alpha-2 code of a country given by alpha-2, alpha-3 or English name, any case."""
    if not text.strip():
        return Issue("REQUIRED")
    code = _find(text, _country_index())
    return code or Issue(
        "COUNTRY_UNKNOWN",
        details={"given": shorten(text)},
        value=shorten(text),
        suggestion=_name(_nearest(text, _country_index()), countries()),
    )


def read_subdivision(country: str, text: str | None) -> str | Issue | None:
    """Return the ISO 3166-2 code ("US-TX") of a state or province of `country` (alpha-2).

    It may be given as "TX", "US-TX" or "Texas", any case, with or without accents. None when blank,
    which is an issue where an address needs one.
    """
    if not text or not text.strip():
        if country not in NEEDS_SUBDIVISION:
            return None
        return Issue("SUBDIVISION_REQUIRED", details=country_names(country))
    if not regions(country):
        return Issue("SUBDIVISION_NONE", details=country_names(country), value=shorten(text))
    index = _subdivision_index(country)
    code = _find(text, index)
    return code or Issue(
        "SUBDIVISION_UNKNOWN",
        details={"given": shorten(text), **country_names(country)},
        value=shorten(text),
        suggestion=_name(_nearest(text, index), regions(country)),
    )


def _key(text: str) -> str:
    """D.C. and dc, Nuevo León and NUEVO LEON: letters and digits are all that counts."""
    return _NOT_ALPHANUMERIC.sub("", fold(text)) if len(text) <= 200 else ""


def _find(text: str, index: Mapping[str, str]) -> str | None:
    return index.get(_key(text))


def _nearest(text: str, index: Mapping[str, str]) -> str | None:
    near = get_close_matches(_key(text)[:60], index, n=1, cutoff=0.8)
    return index[near[0]] if near else None


def _name(code: str | None, among: tuple[Region, ...]) -> str | None:
    return next((region.name for region in among if region.code == code), None)


@cache
def _regions() -> Mapping[str, tuple[Region, ...]]:
    found: dict[str, list[Region]] = {}
    for subdivision in pycountry.subdivisions:
        region = Region(subdivision.code, subdivision.name)
        found.setdefault(subdivision.country_code, []).append(region)
    return {
        country: tuple(sorted(listed, key=lambda region: (fold(region.name), region.code)))
        for country, listed in found.items()
    }


@cache
def _russian() -> NullTranslations:
    return translation("iso3166-1", pycountry.LOCALES_DIR, languages=["ru"])


@cache
def _country_index() -> Mapping[str, str]:
    index = {_key(name): code for name, code in _COUNTRY_NAMES.items()}
    for country in pycountry.countries:
        names = (getattr(country, kind, None) for kind in ("name", "common_name", "official_name"))
        for name in (country.alpha_2, country.alpha_3, *names):
            if name:
                index[_key(name)] = country.alpha_2
    return index


@cache
def _subdivision_index(country: str) -> Mapping[str, str]:
    """Only called for countries that have regions, so the cache stays small.

    A code wins over a name; of two levels with one name the upper one does.
    """
    listed = sorted(
        (entry for entry in pycountry.subdivisions if entry.country_code == country),
        key=lambda subdivision: (subdivision.parent_code is not None, subdivision.code),
    )
    index: dict[str, str] = {}
    for subdivision in listed:
        index[_key(subdivision.code)] = subdivision.code
        index[_key(subdivision.code.partition("-")[2])] = subdivision.code
    for subdivision in listed:
        index.setdefault(_key(subdivision.name), subdivision.code)
    for name, code in _SUBDIVISION_NAMES.items():
        if code.startswith(f"{country}-"):
            index.setdefault(_key(name), code)
    return index
