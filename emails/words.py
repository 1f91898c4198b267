"""Dates and counted nouns, as an English and a Russian reader expect them."""

from collections.abc import Mapping
from datetime import date
from typing import Literal, TypeAlias

Locale: TypeAlias = Literal["ru", "en"]

MONTHS: Mapping[Locale, tuple[str, ...]] = {
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    "ru": (
        *("января", "февраля", "марта", "апреля", "мая", "июня"),
        *("июля", "августа", "сентября", "октября", "ноября", "декабря"),
    ),
}


def day(value: date, locale: Locale) -> str:
    """Return a date in words: "28 November 2025", "28 ноября 2025 г."."""
    written = f"{value.day} {MONTHS[locale][value.month - 1]} {value.year}"
    return f"{written} г." if locale == "ru" else written


def plural(count: int, *forms: str) -> str:
    """Return the form of a noun that goes with `count`.

    Two forms are English (one minute, two minutes), three are Russian (одна минута, две минуты,
    пять минут): the rules of the Unicode CLDR for whole numbers.
    """
    if len(forms) == 2:
        return forms[0 if count == 1 else 1]
    one, few, many = forms
    if 11 <= count % 100 <= 14:
        return many
    if count % 10 == 1:
        return one
    return few if 2 <= count % 10 <= 4 else many
