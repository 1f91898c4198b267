from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.problems import Issue
from models.text.addresses import (
    Address,
    canonical_key,
    likely_meant,
    mask,
    read_address,
    split_addresses,
    wire_form,
)

GOOD = [
    ("bo@acme.com", "bo@acme.com", "bo@acme.com"),
    ("  Bo.Smith+jobs@Acme.COM\n", "Bo.Smith+jobs@Acme.COM", "bo.smith+jobs@acme.com"),
    ("\ufeffbo\u200b@acme.com\u2060", "bo@acme.com", "bo@acme.com"),
    ("\u202abo@acme.com\u202c", "bo@acme.com", "bo@acme.com"),
    ("bo@acme.com.", "bo@acme.com", "bo@acme.com"),
    ("bo@münchen.de", "bo@münchen.de", "bo@xn--mnchen-3ya.de"),
    ("bo@MU\u0308NCHEN.de", "bo@münchen.de", "bo@xn--mnchen-3ya.de"),
    ("bo@xn--mnchen-3ya.de", "bo@xn--mnchen-3ya.de", "bo@xn--mnchen-3ya.de"),
    ("bo@straße.de", "bo@straße.de", "bo@xn--strae-oqa.de"),
    ("bo@почта.рф", "bo@почта.рф", "bo@xn--80a1acny.xn--p1ai"),
    ("o'hara/x=1@acme.com", "o'hara/x=1@acme.com", "o'hara/x=1@acme.com"),
]

BAD = [
    ("", "REQUIRED", None),
    (" \u200b ", "REQUIRED", None),
    ("bo", "ADDRESS_NO_AT", None),
    ("bo＠acme.com", "ADDRESS_NO_AT", "bo@acme.com"),
    ("bo@@acme.com", "ADDRESS_TWO_ATS", "bo@acme.com"),
    ("a@x.com,b@x.com", "ADDRESS_SEVERAL", None),
    ("a@x,b@x", "ADDRESS_SEVERAL", None),
    ("a@x.com b@x.com", "ADDRESS_SEVERAL", None),
    ("bo@acme.com\r\nBcc: eve@evil.com", "ADDRESS_SEVERAL", None),
    ("bo@acme.com\r\nBcc: eve", "ADDRESS_SPACE", None),
    ("bo @acme.com", "ADDRESS_SPACE", "bo@acme.com"),
    ("Bo <bo@acme.com>", "ADDRESS_WITH_NAME", "bo@acme.com"),
    ("mailto:bo@acme.com", "ADDRESS_LOCAL_PART", "bo@acme.com"),
    ("bo@acme.com,", "ADDRESS_DOMAIN", "bo@acme.com"),
    ("bo@acme,com", "ADDRESS_DOMAIN", "bo@acme.com"),
    ("bo@acme..com", "ADDRESS_DOMAIN", "bo@acme.com"),
    ("bo@acme.com..", "ADDRESS_DOMAIN", "bo@acme.com"),
    ("bo@gmail", "ADDRESS_DOMAIN", "bo@gmail.com"),
    ("bo@gmailcom", "ADDRESS_DOMAIN", "bo@gmail.com"),
    ("bo@mail,ru", "ADDRESS_DOMAIN", "bo@mail.ru"),
    ("bo@gmial.com;", "ADDRESS_DOMAIN", "bo@gmail.com"),
    ("b..o@acme.com", "ADDRESS_LOCAL_PART", "b.o@acme.com"),
    (".bo@acme.com", "ADDRESS_LOCAL_PART", "bo@acme.com"),
    ('"bo"@acme.com', "ADDRESS_LOCAL_PART", None),
    ("@acme.com", "ADDRESS_LOCAL_PART", None),
    ("bo@", "ADDRESS_DOMAIN", None),
    ("bo@acme", "ADDRESS_DOMAIN", None),
    ("bo@[127.0.0.1]", "ADDRESS_DOMAIN", None),
    ("bo@127.0.0.1", "ADDRESS_DOMAIN", None),
    ("bo@-acme.com", "ADDRESS_DOMAIN", None),
    (f"{'a' * 65}@acme.com", "ADDRESS_LOCAL_PART", None),
    (f"bo@{'a' * 64}.com", "ADDRESS_DOMAIN", None),
    (f"{'a' * 300}@acme.com", "TOO_LONG", None),
    (f"{'b' * 64}@{'.'.join(['ü' + 'a' * 43] * 4)}.de", "TOO_LONG", None),
    ("b\x00o@acme.com", "ADDRESS_CHARACTER", None),
    ("b\xado@acme.com", "ADDRESS_CHARACTER", None),
    ("bo@\ud800.com", "ADDRESS_CHARACTER", None),
    ("воb@acme.com", "ADDRESS_LETTER", "bob@acme.com"),
    ("иван@acme.com", "ADDRESS_LETTER", None),
    ("bo@gmаil.com", "ADDRESS_MIXED_DOMAIN", "bo@gmail.com"),
    ("bo@ь\U0001f131ь.com", "ADDRESS_MIXED_DOMAIN", None),
]


@pytest.mark.parametrize(("typed", "email", "key"), GOOD)
def test_a_mailbox_is_kept_as_typed_beside_its_canonical_key(typed, email, key):
    address = read_address(typed, reserved_allowed=False)

    assert address == Address(email, key)
    assert canonical_key(typed) == canonical_key(email) == key


@pytest.mark.parametrize(("typed", "code", "suggestion"), BAD)
def test_what_is_no_mailbox_is_refused_with_what_was_probably_meant(typed, code, suggestion):
    issue = read_address(typed, reserved_allowed=False)

    assert isinstance(issue, Issue)
    assert (issue.code, issue.suggestion) == (code, suggestion)


def test_a_cyrillic_letter_is_named():
    issue = read_address("bо@acme.com", reserved_allowed=False)

    assert isinstance(issue, Issue)
    assert issue.message("en").startswith("“о” before the @ sign is a Cyrillic letter")
    assert issue.message("ru").startswith("«о» перед знаком @ — не латинская буква (кириллица")


@pytest.mark.parametrize(
    "email", ["bo@example.com", "bo@mail.example.org", "bo@acme.test", "bo@acme.local"]
)
def test_reserved_domains_are_for_development_only(email):
    refused = read_address(email, reserved_allowed=False)
    accepted = read_address(email, reserved_allowed=True)

    assert isinstance(refused, Issue)
    assert refused.code == "ADDRESS_RESERVED"
    assert accepted == Address(email, email)


@pytest.mark.parametrize("email", ["bo@test", "bo@localhost", "bo@-x.test", "bo@a b.test"])
def test_a_reserved_domain_is_still_checked(email):
    assert isinstance(read_address(email, reserved_allowed=True), Issue)


def test_a_likely_slip_in_a_valid_domain_is_only_hinted_at():
    address = read_address("Bo@gmial.com", reserved_allowed=False)

    assert address == Address("Bo@gmial.com", "bo@gmial.com")
    assert likely_meant("Bo@gmial.com") == "Bo@gmail.com"


@pytest.mark.parametrize(
    ("domain", "meant"),
    [
        ("gmal.com", "gmail.com"),
        ("gmaill.com", "gmail.com"),
        ("gmail.con", "gmail.com"),
        ("yandex.ry", "yandex.ru"),
        ("mial.ru", "mail.ru"),
        ("hotmial.com", "hotmail.com"),
        ("gmail.com", None),
        ("email.com", None),
        ("rail.ru", None),
        ("love.com", None),
        ("acme.com", None),
        ("", None),
    ],
)
def test_domains_one_slip_from_a_well_known_one_are_recognised(domain, meant):
    assert likely_meant(f"bo@{domain}") == (meant and f"bo@{meant}")


def test_smtp_gets_the_domain_in_ascii():
    assert wire_form("Bo@münchen.de") == "Bo@xn--mnchen-3ya.de"


@pytest.mark.parametrize(
    ("raw", "parts"),
    [
        ("a@b.c, d@e.f;g@h.i\nj@k.l\tm@n.o p@q.r", "a@b.c d@e.f g@h.i j@k.l m@n.o p@q.r"),
        ("Bo Smith <bo@x.com>, cy@y.com", "bo@x.com cy@y.com"),
        ('"Smith, John" <j@x.com>; cy@y.com', "j@x.com cy@y.com"),
        ("a@x.com Bo Smith <bo@x.com> Cy <cy@y.com>", "a@x.com bo@x.com cy@y.com"),
        ("bo@x.com <BO@x.com>, bo@x.com", "BO@x.com bo@x.com"),
        ("a@x.com, <a@x.com>", "a@x.com a@x.com"),
        ('"a@b.c","d@e.f"', "a@b.c d@e.f"),
        ("typo, b@c.d, typo", "typo b@c.d typo"),
        ("иван@почта.рф，d@e.f；g@h.i", "иван@почта.рф d@e.f g@h.i"),
        ('"unclosed a@b.c, d@e.f', "unclosed a@b.c d@e.f"),
        ("<a@b.c d@e.f>", None),
        ("<a@b.c", "a@b.c"),
        ("<>", ""),
        (",,; \ufeff\n", ""),
        ("", ""),
    ],
)
def test_one_string_of_many_addresses_is_taken_apart(raw, parts):
    expected = ["a@b.c d@e.f"] if parts is None else parts.split()

    assert split_addresses(raw) == expected


@pytest.mark.parametrize(
    "unit", ['"', "<", '" ', "<a", 'a"<', "a ", " ", ",", "a@b.c <a@b.c>", ">"]
)
def test_a_huge_hostile_string_is_taken_apart_too(unit):
    raw = unit * 200_000

    assert len(split_addresses(raw)) <= len(raw)


@pytest.mark.parametrize(
    ("email", "masked"),
    [
        ("jane@gmail.com", "j***@g***.com"),
        ("bo@mail.acme.co.uk", "b***@m***.uk"),
        ("j@gmail.com", "***@g***.com"),
        ("bo@x.com", "b***@***.com"),
        ("a@b", "***"),
        ("no address", "***"),
        ("", "***"),
    ],
)
def test_a_masked_address_shows_first_letters_and_no_lengths(email, masked):
    assert mask(email) == masked


addresses = st.from_regex(r"[a-z0-9+._'-]{1,20}@[a-z0-9]{1,10}\.[a-z]{2,4}", fullmatch=True)
wild = st.text(st.characters()) | st.text('@.,;<>" \t\r\nabо\u0130ß\u200b\u202e。xn-', max_size=40)


@given(wild)
@example("\u0130@\u0130.com")
@example("bo@acme.com .")
@example("bo@a。")
@settings(deadline=None, max_examples=300)
def test_a_canonical_key_is_its_own_key(text):
    key = canonical_key(text)

    assert canonical_key(key) == key


@given(wild, st.booleans())
@settings(deadline=None, max_examples=300)
def test_any_text_is_a_mailbox_or_an_issue_with_a_readable_suggestion(text, reserved_allowed):
    read = read_address(text, reserved_allowed=reserved_allowed)

    if isinstance(read, Address):
        assert read.key.isascii()
        assert read.key == canonical_key(text) == canonical_key(read.email)
        assert read_address(read.email, reserved_allowed=reserved_allowed) == read
        letter = EmailMessage(SMTP)
        letter["To"] = wire_form(read.email)
        assert [to.addr_spec.lower() for to in letter["To"].addresses] == [read.key]
    else:
        assert read.message("en") != read.message("ru")
        if read.suggestion is not None:
            suggested = read_address(read.suggestion, reserved_allowed=reserved_allowed)
            assert isinstance(suggested, Address)


@given(st.lists(addresses), st.sampled_from([",", ", ", ";", "\n", "\t", " ", " ;\r\n "]))
@settings(deadline=None, max_examples=100)
def test_joined_addresses_come_apart_as_they_were(parts, separator):
    assert split_addresses(separator.join(parts)) == parts


@given(wild)
@settings(deadline=None, max_examples=200)
def test_parts_and_masks_never_fail(text):
    assert all(part.strip() for part in split_addresses(text))
    assert "***" in mask(text)
