import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.text.folding import WORD_LIMIT, WORDS_LIMIT, fold, words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("José ÁLVAREZ", "jose alvarez"),
        ("Ёлка", "елка"),
        ("Straße", "strasse"),
        ("Łukasz Þór Ægir", "lukasz thor aegir"),
        ("İstanbul ıı", "istanbul ii"),
        ("ﬁn Ａ ①", "fin a 1"),
        ("Nguyễn", "nguyen"),
    ],
)
def test_folding_forgets_case_accents_and_forms(text, folded):
    assert fold(text) == folded


def test_words_are_different_and_in_order():
    found = words("Bo_Smith <bo.smith+x@acme.com>, BO!")

    assert found == ["bo", "smith", "x", "acme", "com"]


def test_words_are_bounded_in_length_and_number():
    long = words("a" * 1000)
    many = words(" ".join(map(str, range(10_000))))

    assert long == ["a" * WORD_LIMIT]
    assert len(many) == WORDS_LIMIT


@given(st.text(st.characters()))
@settings(deadline=None, max_examples=300)
def test_folding_twice_changes_nothing(text):
    folded = fold(text)

    assert fold(folded) == folded
    assert words(folded) == words(text)


@given(st.text(st.characters()))
@settings(deadline=None, max_examples=200)
def test_words_have_only_letters_and_digits(text):
    assert all(word.isalnum() for word in words(text))


@settings(deadline=None, max_examples=300)
@given(st.text(st.characters(max_codepoint=127)))
def test_plain_ascii_is_folded_as_in_any_company(text: str):
    assert fold(text) == fold(f"{text}ж").removesuffix("ж")
