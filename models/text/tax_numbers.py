"""Tax and VAT numbers: recommended details, so only what cannot be a number at all is refused.

Issues never hold the number: it is stored encrypted and has no business in a log.
"""

from __future__ import annotations

from stdnum import get_cc_module
from stdnum.util import NumberValidationModule

from models.problems import Issue
from models.text.characters import EDGES, normalise, refuse
from models.text.regions import country_names, read_country

LIMIT = 32
"""Characters of a number with its separators."""

_ALLOWED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -./")
_DASHES = str.maketrans("‐‑‒–—−", "------")


def read_tax_number(country: str, text: str) -> str | Issue:
    """Return the tax number of a person in `country` (alpha-2), in capitals.

    Refused is only what no country would issue. A number that fits its country comes without
    separators, any other as written: whether to ask again is for `doubt_tax_number`.
    """
    return _read(text, _checker(country, "tin"))


def read_vat_number(country: str, text: str) -> str | Issue:
    """Return the VAT number of somebody in `country` (alpha-2), as `read_tax_number` does."""
    return _read(text, _checker(country, "vat"))


def doubt_tax_number(country: str, number: str) -> Issue | None:
    """Return a warning when `number`, once read, does not look like a tax number of `country`.

    A warning is for the person to look at again, never a reason to refuse. None where we cannot
    tell.
    """
    return _doubt("TAX_NUMBER_DOUBTFUL", country, number, _checker(country, "tin"))


def doubt_vat_number(country: str, number: str) -> Issue | None:
    """Return a warning when `number`, once read, does not look like a VAT number of `country`."""
    return _doubt("VAT_NUMBER_DOUBTFUL", country, number, _checker(country, "vat"))


def _checker(country: str, kind: str) -> NumberValidationModule | None:
    """Only a known code: the library imports a module of that name."""
    code = read_country(country)
    return None if isinstance(code, Issue) else get_cc_module(code, kind)


def _read(text: str, checker: NumberValidationModule | None) -> str | Issue:
    number = " ".join(normalise("NFKC", text).strip(EDGES).upper().split())
    number = number.translate(_DASHES)
    if not number:
        return Issue("REQUIRED")
    if len(number) > LIMIT:
        return Issue("TOO_LONG", details={"limit": LIMIT, "length": len(number)})
    alien = next((character for character in number if character not in _ALLOWED), None)
    if alien:
        return refuse("CHARACTER_NOT_ALLOWED", alien, foreign_code="LETTER_NOT_LATIN")
    if sum(character.isdigit() for character in number) < 2 or len(number) < 4:
        return Issue("NUMBER_NOT_POSSIBLE")
    return checker.compact(number) if checker and checker.is_valid(number) else number


def _doubt(
    code: str, country: str, number: str, checker: NumberValidationModule | None
) -> Issue | None:
    if checker is None or checker.is_valid(number):
        return None
    return Issue(code, details=country_names(country))
