from typing import Any

import pytest

from models.account import Locale
from models.company import Member
from models.imports.contractor_rows import ContractorRow, read_contractor
from models.imports.sheet import RawRow
from models.text.addresses import Address

ADA = Member(name="Ada")
GOOD: dict[str, Any] = {
    "email": "Jose@people.com",
    "phone": "+44 7911 123456",
    "first_name": "José",
    "last_name": "Álvarez",
    "feature": "Translates",
    "manager_email": "ADA@acme.com",
    "language": "русский",
    "welcome_message": "Glad to work\nwith you!",
    "external_id": 17.0,
}


def read(country="GB", **cells):
    return read_contractor(
        RawRow(2, cells), managers={"ada@acme.com": ADA}, country=country, reserved_allowed=False
    )


def test_a_row_becomes_a_person():
    row, issues = read(**GOOD)

    assert issues == ()
    assert row == ContractorRow(
        contractor=Address("Jose@people.com", "jose@people.com"),
        display_name="José Álvarez",
        first_name="José",
        last_name="Álvarez",
        phone="+447911123456",
        feature="Translates",
        manager=ADA,
        locale=Locale.RU,
        message="Glad to work with you!",
        external_id="17",
    )


def test_an_address_is_enough():
    assert read(email="jose@people.com") == (
        ContractorRow(Address("jose@people.com", "jose@people.com")),
        (),
    )


@pytest.mark.parametrize(
    ("key", "cell", "code", "suggestion"),
    [
        ("email", None, "REQUIRED", None),
        ("email", "jose", "ADDRESS_NO_AT", None),
        ("email", "#N/A", "CELL_ERROR", None),
        ("phone", "call me", "PHONE_CHARACTER", None),
        ("phone", "123", "PHONE_TOO_SHORT", None),
        ("phone", "+999 12345678", "PHONE_COUNTRY_CODE", None),
        ("phone", 79123456789, "PHONE_TOO_LONG", "+79123456789"),
        ("phone", "#REF!", "CELL_ERROR", None),
        ("first_name", "J" * 101, "TOO_LONG", None),
        ("first_name", "Jo\u202ese", "CHARACTER_NOT_ALLOWED", None),
        ("last_name", "see www.free-money.com", "LINK_NOT_ALLOWED", None),
        ("feature", "x" * 201, "TOO_LONG", None),
        ("manager_email", "adda@acme.com", "MANAGER_NOT_A_MEMBER", "ada@acme.com"),
        ("manager_email", "boss@elsewhere.org", "MANAGER_NOT_A_MEMBER", None),
        ("manager_email", "Ada", "ADDRESS_NO_AT", None),
        ("language", "fr", "UNKNOWN_LANGUAGE", None),
        ("welcome_message", "x" * 1001, "TOO_LONG", None),
        ("welcome_message", "Come to https://free.money", "LINK_NOT_ALLOWED", None),
        ("external_id", "x" * 101, "TOO_LONG", None),
    ],
)
def test_a_cell_that_cannot_be_used_is_a_problem(key, cell, code, suggestion):
    row, issues = read(**GOOD | {key: cell})

    assert row is None
    assert [(i.path, i.code, i.suggestion) for i in issues] == [((key,), code, suggestion)]


def test_everything_that_is_wrong_is_told_at_once():
    row, issues = read(email="jose", phone="x", first_name="Иван", language="fr")

    assert row is None
    assert [issue.path[0] for issue in issues] == ["email", "phone", "language", "first_name"]


@pytest.mark.parametrize(
    ("country", "cell", "number"),
    [
        ("GB", "07911 123456", "+447911123456"),
        ("GB", 447911123456.0, "+447911123456"),
        ("RU", "8 (912) 345-67-89", "+79123456789"),
        ("RU", "912 345 67 89", "+79123456789"),
        ("RU", "+44 7911 123456", "+447911123456"),
        ("KZ", "0044 7911 123456", "+447911123456"),
    ],
)
def test_a_phone_is_read_as_one_of_the_companys_country(country, cell, number):
    row, issues = read(country, email="jose@people.com", phone=cell)

    assert row
    assert (row.phone, issues) == (number, ())


def test_a_landline_is_not_offered_and_spoils_nothing():
    row, [remark] = read(email="jose@people.com", phone="+44 20 7946 0000")

    assert row
    assert row.phone is None
    assert (remark.path, remark.code) == (("phone",), "PHONE_NO_TEXTS")


@pytest.mark.parametrize(
    ("typed", "offered"), [("Иван", "Ivan"), ("Аnna", "Anna"), ("张伟", None), ("Łukasz", "Łukasz")]
)
def test_a_name_is_kept_as_typed_and_offered_in_latin_letters(typed, offered):
    row, issues = read(email="jose@people.com", first_name=typed)

    assert row
    assert (row.display_name, row.first_name) == (typed, offered)
    remarks = [(i.path, i.code, i.suggestion) for i in issues]
    told = [(("first_name",), "NAME_NOT_LATIN", offered)]
    assert remarks == ([] if typed == offered else told)
