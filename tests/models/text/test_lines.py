import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.problems import Issue
from models.text.lines import find_link, read_line, read_welcome


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("  ООО «Ромашка» \ufeff", "ООО «Ромашка»"),
        ("Cafe\u0301 株式会社 😀", "Café 株式会社 😀"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("", None),
        (" \u200b", None),
        (None, None),
    ],
)
def test_a_line_may_be_of_any_script(typed, read):
    assert read_line(typed, 100) == read


@pytest.mark.parametrize(
    ("typed", "code", "suggestion"),
    [
        (" ", "REQUIRED", None),
        ("x" * 11, "TOO_LONG", None),
        ("a\nb", "LINE_BREAK", "a b"),
        ("a\r\n\tb", "LINE_BREAK", "a b"),
        ("a\u2028b", "LINE_BREAK", "a b"),
        ("a\tb", "CHARACTER_NOT_ALLOWED", None),
        ("a\x00b", "CHARACTER_NOT_ALLOWED", None),
        ("a\ud800b", "CHARACTER_NOT_ALLOWED", None),
        ("a\u202eb", "CHARACTER_NOT_ALLOWED", None),
        ("a\u2067b", "CHARACTER_NOT_ALLOWED", None),
        ("see bo.com", "LINK_NOT_ALLOWED", None),
    ],
)
def test_what_is_no_plain_line_is_refused(typed, code, suggestion):
    issue = read_line(typed, 10, required=True, links=False)

    assert isinstance(issue, Issue)
    assert (issue.code, issue.suggestion) == (code, suggestion)


def test_links_are_refused_only_where_asked():
    assert read_line("acme.com", 100) == "acme.com"
    assert isinstance(read_line("acme.com", 100, links=False), Issue)


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("go to https://evil.example now", "https://evil.example"),
        ("(http://1.2.3.4/x)", "http://1.2.3.4/x"),
        ("tg://resolve?domain=x", "tg://resolve?domain=x"),
        ("javascript:alert(1)", "javascript:alert(1"),
        ("mailto:bo@acme.com", "mailto:bo@acme.com"),
        ("www.evil.example", "www.evil.example"),
        ("Evil.COM!", "Evil.COM"),
        ("зайди на сайт.рф", "сайт.рф"),
        ("evil。com", "evil.com"),
        ("ｅｖｉｌ．ｃｏｍ", "evil.com"),
        ("t.me/evil", "t.me/evil"),
        ("evil.museum:8080/x", "evil.museum:8080/x"),
        ("bo@acme.com/evil", "bo@acme.com/evil"),
    ],
)
def test_V10_links_are_found_as_mail_programs_find_them(text, link):
    assert find_link(text) == link


@pytest.mark.parametrize(
    "text",
    [
        "и т.д. и т.п., т.е. так",
        "We use node.js and v1.2/1.3",
        "Done.It works.In time",
        "Sociedad S.A.de C.V.",
        "Ask Ada (ada@acme.com).",
        "10.05/11.05, и/или",
        "Re: data: fine",
    ],
)
def test_ordinary_sentences_have_no_links(text):
    assert find_link(text) is None


def test_a_welcome_message_is_one_plain_line():
    welcome = read_welcome(" Добро пожаловать! ")
    long = read_welcome("x" * 1001)
    linked = read_welcome("Pay at evil.com")

    assert welcome == "Добро пожаловать!"
    assert isinstance(long, Issue)
    assert isinstance(linked, Issue)
    assert linked.message() == "Links are not allowed here: take out “evil.com”."


@given(st.text(st.characters()) | st.text("a.@/:com ", max_size=40))
@settings(deadline=None, max_examples=200)
def test_any_text_is_a_line_or_an_issue(text):
    read = read_welcome(text)

    if isinstance(read, str):
        assert read_welcome(read) == read
        assert len(read.splitlines()) == 1


@pytest.mark.parametrize("unit", ["a@", "a.", "a.com@", ".com", "1:", "aa:/"])
def test_links_are_looked_for_in_huge_texts_too(unit):
    link = find_link(unit * 100_000 + " evil.com")

    assert link is not None
