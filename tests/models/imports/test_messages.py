import re
from pathlib import Path

import pytest

import app.spreadsheets
import models.imports
from models.imports.messages import MESSAGES

DOMAIN = {
    "checking.py", "committing.py", "contractors.py", "imported.py", "importing.py", "tasks.py",
}  # theirs: models.messages  # fmt: skip
SOURCES = [
    path
    for package in (app.spreadsheets, models.imports)
    for folder in package.__path__
    for path in Path(folder).glob("*.py")
    if path.name != "messages.py" and path.name not in DOMAIN
]
ELSEWHERE = {"REQUIRED", "TOO_LONG", "PHONE_NO_TEXTS"}


def raised():
    found = re.compile(
        r'(?:Issue|UnreadableError|_refusal|_no_date)\(\s*"([A-Z_]+)"|"([A-Z]+_[A-Z_]+)"'
    )
    text = "\n".join(path.read_text() for path in SOURCES)
    return {first or second for first, second in found.findall(text)} - ELSEWHERE


def test_every_code_has_its_sentences_and_every_sentence_its_code():
    assert raised() == MESSAGES.keys()


@pytest.mark.parametrize("code", MESSAGES)
def test_both_languages_are_filled_from_the_same_details(code):
    english, russian = MESSAGES[code]

    names = [set(re.findall(r"{(\w+)}", text)) for text in (english, russian)]

    assert names[0] - {"english"} == names[1] - {"russian"}
    assert re.search("[а-я]", russian)
    assert not re.search("[а-я]", english)
