import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.text.codes import read_code


@pytest.mark.parametrize(
    "typed",
    ["123456", " 123 456\n", "123-456", "12–34—56", "１２３４５６", "١٢٣٤٥٦", "\u200b123\u00a0456"],
)
def test_a_code_is_read_however_it_is_typed(typed):
    assert read_code(typed) == "123456"


@pytest.mark.parametrize(
    "typed", ["", "12345", "1234567", "12345a", "1²3456", "123.456", "①23456", "123456" + " " * 99]
)
def test_what_is_not_six_digits_is_no_code(typed):
    assert read_code(typed) is None


@given(st.text(st.characters()) | st.text("0１٢ -٣4५x", max_size=12))
@settings(deadline=None, max_examples=200)
def test_any_text_is_six_ascii_digits_or_none(typed):
    code = read_code(typed)

    assert code is None or (len(code) == 6 and code.isascii() and code.isdigit())
