import re
import time
import unicodedata
from pathlib import Path
from string import Formatter

import pytest

import models.text
from models.messages import message
from models.problems import Issue
from models.text.characters import normalise, script_of, shorten
from models.text.messages import MESSAGES

SOURCE = "\n".join(path.read_text() for path in Path(models.text.__file__).parent.glob("*.py"))
RAISED = sorted(set(re.findall(r'"([A-Z]+(?:_[A-Z]+)+)"', SOURCE)) - set(MESSAGES))


def names_in(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_every_code_has_a_sentence_in_both_languages(code):
    english, russian = MESSAGES[code]
    details = dict.fromkeys(names_in(english) | names_in(russian), "x")

    assert re.search("[А-Яа-я]", message(code, "ru", details))
    assert not re.search("[А-Яа-я]", message(code, "en", details))
    said = {name.removesuffix("_ru") for name in names_in(russian)}
    assert said == names_in(english) - {"name"}  # Unicode names characters in English alone


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_every_code_is_used(code):
    assert SOURCE.count(f'"{code}"') > 1


@pytest.mark.parametrize("code", RAISED)
def test_codes_that_are_not_ours_have_sentences_elsewhere(code):
    assert message(code, "en", {"limit": 1, "length": 2})


def test_only_unsafe_characters_are_replaced_when_a_value_is_shown():
    assert shorten("Иван\x00\u202e\ud800" + "x" * 100, 10) == "Иван\ufffd\ufffd\ufffdxx…"


@pytest.mark.parametrize(
    ("character", "script"),
    [("A", "Latin"), ("Я", "Cyrillic"), ("𝐀", "Common"), ("1", "Common"), ("ᚠ", "Runic")],
)
def test_scripts_are_named_in_english(character, script):
    assert script_of(character) == script


def test_an_issue_survives_being_shown_whatever_was_typed():
    issue = Issue("LINK_NOT_ALLOWED", details={"link": "{evil}.com"})

    assert issue.message() == "Links are not allowed here: take out “{evil}.com”."


@pytest.mark.parametrize("form", ["NFC", "NFKC", "NFKD"])
@pytest.mark.parametrize("marks", ["\u0301\u0323", "\u0345\uff9e", "\u0f73\u0345", "\u0344\u0323"])
def test_a_mountain_of_marks_is_normalised_in_no_time(form, marks):
    begun = time.process_time()

    normalise(form, "a" + marks * 60_000)

    assert time.process_time() - begun < 1
    assert normalise(form, "e\u0301" + marks * 10) == unicodedata.normalize(
        form, "e\u0301" + marks * 10
    )
