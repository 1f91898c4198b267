"""Money as people type it: which separator is the decimal one, how many decimals there may be."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from functools import cache
from math import isfinite

import pycountry

from models.imports.values import Cell, decimal_of, line_of
from models.problems import Issue
from models.text.characters import normalise, shorten

LARGEST = 10**12
"""The largest amount of one task, in minor units: ten billion dollars."""

_DECIMALS = {
    **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF"), 0),
    **dict.fromkeys(("UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
    **dict.fromkeys(("CLF", "UYW"), 4),
}  # ISO 4217, list one; every other currency has 2

_NOT_MONEY = frozenset(
    ("XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX")
)

_MEANT = {
    **{"$": "USD", "US$": "USD", "ДОЛЛАР": "USD", "ДОЛЛАРЫ": "USD", "ДОЛЛ": "USD"},
    **{"€": "EUR", "EURO": "EUR", "ЕВРО": "EUR", "£": "GBP", "¥": "JPY", "₸": "KZT", "₴": "UAH"},
    **{"₽": "RUB", "RUR": "RUB", "РУБ": "RUB", "РУБЛЬ": "RUB", "РУБЛИ": "RUB", "РУБЛЕЙ": "RUB"},
}

_DIGITS = 25  # far beyond any amount, and below the precision at which decimals are rounded
_DASHES = str.maketrans({"−": "-", "–": "-", "‐": "-", "‑": "-"})
_GROUPED = re.compile(r"\d{1,3}(?:([ '.,])\d{3})(?:\1\d{3})*")
_PLAIN = re.compile(r"\d+")


@cache
def currencies() -> frozenset[str]:
    """Return the codes of ISO 4217 that somebody can be paid in: no metals, no test codes."""
    return frozenset(currency.alpha_3 for currency in pycountry.currencies) - _NOT_MONEY


def decimals(currency: str) -> int:
    """Return how many decimals the currency has by ISO 4217: 0 for JPY, 2 for USD, 3 for BHD."""
    return _DECIMALS.get(currency, 2)


def read_currency(cell: Cell) -> str | Issue:
    """Return the ISO 4217 code, in capitals; a sign or a well-known name is a suggestion only."""
    text = line_of(cell)
    if not text:
        return Issue("REQUIRED")
    code = text.upper()
    if code in currencies():
        return code
    return Issue("UNKNOWN_CURRENCY", value=shorten(text), suggestion=_MEANT.get(code.rstrip(".")))


def read_number(cell: Cell) -> Decimal | Issue:
    """Return the number, which must be more than zero.

    Text may use comma or dot for the decimals, and spaces, apostrophes or the other of the two
    between thousands. One separator with exactly three digits behind it ("1.234") may be either:
    AMBIGUOUS, both readings told.
    """
    number: Decimal | Issue
    if isinstance(cell, str):
        text = line_of(cell)
        number = _number(text) if text else Issue("REQUIRED")
    elif cell is None:
        number = Issue("REQUIRED")
    elif isinstance(cell, bool | date) or not isfinite(cell):
        number = Issue("NOT_AN_AMOUNT", value=line_of(cell))
    else:
        number = decimal_of(cell) if isinstance(cell, float) else Decimal(cell)
    if isinstance(number, Decimal) and number <= 0:
        return Issue("AMOUNT_NOT_POSITIVE", value=shorten(line_of(cell)))
    return number


def read_amount(cell: Cell, currency: str) -> int | Issue:
    """Return what `read_number` does, in minor units of the currency, at most `LARGEST`."""
    number = read_number(cell)
    if isinstance(number, Issue):
        return number
    places = decimals(currency)
    minor = number.scaleb(places)
    if minor > LARGEST:
        largest = {"largest": f"{Decimal(LARGEST).scaleb(-places):f}", "currency": currency}
        return Issue("AMOUNT_TOO_LARGE", (), largest, shorten(line_of(cell)))
    if minor != minor.to_integral_value():
        rounded = f"{round(number, places):f}"
        details = {"decimals": places, "currency": currency}
        return Issue("TOO_MANY_DECIMALS", (), details, shorten(line_of(cell)), rounded)
    return int(minor)


def _number(text: str) -> Decimal | Issue:
    """Return the number that `text` writes down."""
    plain = " ".join(normalise("NFKC", text).translate(_DASHES).split())
    sign, digits = (
        ("-", plain[1:].lstrip()) if plain.startswith("-") else ("", plain.removeprefix("+"))
    )
    digits = digits.replace("’", "'")
    if re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", digits):
        readings = {
            "first": digits.replace(",", "").replace(".", ""),
            "second": digits.replace(",", "."),
        }
        return Issue("AMBIGUOUS", details={"value": text, **readings}, value=text)
    whole, point, fraction = _split(digits)
    is_number = (_PLAIN.fullmatch(whole) or _GROUPED.fullmatch(whole)) and (
        not point or (_PLAIN.fullmatch(fraction) and point not in whole)
    )
    if not is_number or not digits.isascii() or len(digits) > _DIGITS:
        return _unreadable(text)
    return Decimal(f"{sign}{re.sub('[^0-9]', '', whole)}.{fraction or 0}")


def _split(digits: str) -> tuple[str, str, str]:
    """Cut at the decimal separator: the last one, if it is not one of several of its kind."""
    last = max(digits.rfind("."), digits.rfind(","))
    if last < 0 or digits.count(digits[last]) > 1:
        return digits, "", ""
    return digits[:last], digits[last], digits[last + 1 :]


def _unreadable(text: str) -> Issue:
    """Say that this is no number; when one is in it (“$ 100”), that is the suggestion."""
    inside = re.fullmatch(r"\D*?(\d+(?:[.,]\d{1,2})?)\D*", text, re.ASCII)
    return Issue("NOT_AN_AMOUNT", value=shorten(text), suggestion=inside[1] if inside else None)
