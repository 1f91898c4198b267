"""Phone numbers: any reasonable spelling in, E.164 out, or the one thing that is wrong."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberType, ValidationResult

from models.problems import Issue

_LONGEST = 40  # characters of a spelling
_UNSEEN = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SPELLING = re.compile(r"(?P<plus>\+?)[\d\s().\-/]*")
_CHARACTER = re.compile(r"[^\d\s().\-/+]")
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−"), "-")
_NO_TEXTS = {
    PhoneNumberType.FIXED_LINE,
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.PAGER,
    PhoneNumberType.UAN,
    PhoneNumberType.VOICEMAIL,
}


def read_phone(text: str, country: str | None = None, served: Collection[str] = ()) -> str | Issue:
    """Return a number that takes text messages, in E.164: a plus sign and digits.

    A number without a country code is read as one of `country` (ISO 3166), where that is known. Not
    taken are numbers that get no text messages, or whoever has them is paid for by the caller. With
    `served` only numbers of these countries are. Numbering plans: libphonenumber.
    """
    spelt = unicodedata.normalize("NFKC", _UNSEEN.sub("", text)).translate(_DASHES).strip()
    given = text.strip()[:_LONGEST]
    if not spelt:
        return Issue("REQUIRED")
    if found := _CHARACTER.search(spelt):
        return Issue("PHONE_CHARACTER", details={"character": found[0]}, value=given)
    spelt = re.sub("^00", "+", spelt)
    if len(spelt) > _LONGEST or not _SPELLING.fullmatch(spelt):
        return Issue("PHONE_MALFORMED", value=given)
    if not spelt.startswith("+") and country is None:
        return Issue("PHONE_COUNTRY_CODE", value=given)
    try:
        number = phonenumbers.parse(spelt, country)
    except NumberParseException as error:
        unknown = error.error_type == NumberParseException.INVALID_COUNTRY_CODE
        return Issue("PHONE_COUNTRY_CODE" if unknown else "PHONE_TOO_SHORT", value=given)
    if fault := _fault(number):
        return Issue(fault, value=given)
    region = phonenumbers.region_code_for_number(number)
    if served and region not in served:
        return Issue("PHONE_NOT_SERVED", details={"country": region or "?"}, value=given)
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def _fault(number: phonenumbers.PhoneNumber) -> str | None:
    match phonenumbers.is_possible_number_with_reason(number):
        case ValidationResult.TOO_SHORT | ValidationResult.IS_POSSIBLE_LOCAL_ONLY:
            return "PHONE_TOO_SHORT"
        case ValidationResult.TOO_LONG:
            return "PHONE_TOO_LONG"
    if not phonenumbers.is_valid_number(number):
        return "PHONE_UNASSIGNED"
    return "PHONE_NO_TEXTS" if phonenumbers.number_type(number) in _NO_TEXTS else None


def mask_phone(phone: str) -> str:
    """Return a number of which only the country code and the last two digits can be read."""
    code = f"+{phonenumbers.parse(phone).country_code}"
    return f"{code}{'*' * (len(phone) - len(code) - 2)}{phone[-2:]}"
