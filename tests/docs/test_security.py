"""The table of docs/security.md names what is there, and nothing that a test proves is missing."""

import re
from collections import defaultdict
from pathlib import Path

import pytest

PAGE = Path("docs/security.md").read_text(encoding="utf-8")
TESTS = Path("tests")
NUMBERS = {
    "C": range(1, 8),
    "P": range(1, 15),
    "V": (1, 2, 3, 4, 5, 6, 8, 10),
    "T": (1, 2, 3, 4, 5, 7),
    "S": range(1, 8),
    "M": (1, 3, 4, 5),
    "L": (1, 2, 3, 4, 5, 7, 8),
}
REQUIRED = [f"{letter}{number}" for letter, numbers in NUMBERS.items() for number in numbers]


def rows() -> dict[str, tuple[list[str], list[str]]]:
    """The modules and the test files of each number."""
    found = {}
    for number, cells in re.findall(r"^\| ([A-Z]\d+) \|(.*)\|$", PAGE, re.MULTILINE):
        assert number not in found
        requirement, *places = cells.split(" | ")
        assert requirement.strip()
        modules, tests = (re.findall(r"`([^`]+)`", place) for place in places)
        found[number] = (modules, tests)
    return found


def proofs() -> dict[str, set[str]]:
    """The files below `tests` with a test named after each number."""
    found = defaultdict(set)
    for path in TESTS.rglob("test_*.py"):
        for number in re.findall(r"def test_([A-Z]\d+)_", path.read_text(encoding="utf-8")):
            found[number].add(path.relative_to(TESTS).as_posix())
    return found


def test_every_requirement_has_a_row():
    assert [number for number in REQUIRED if number not in rows()] == []


@pytest.mark.parametrize("number", rows())
def test_every_row_names_modules_that_are_there_and_tests_named_after_it(number: str):
    modules, tests = rows()[number]

    assert modules
    assert [name for name in modules if not Path(name).exists()] == []
    assert tests
    assert [name for name in tests if name not in proofs()[number]] == []


def test_no_test_named_after_a_requirement_is_missing():
    named = {number: {*tests} for number, (_, tests) in rows().items()}

    missing = {
        number: files - named.get(number, set())
        for number, files in proofs().items()
        if files - named.get(number, set())
    }

    assert missing == {}, "give these files to their rows of docs/security.md"


def test_P8_the_page_says_that_a_mailed_code_is_one_factor_with_the_mailbox():
    assert "**one factor with the mailbox**" in PAGE
    assert "The authenticator app is the second\nfactor" in PAGE


def test_M4_the_operator_reads_how_the_senders_domain_proves_itself():
    for record in ("v=spf1", "v=DKIM1", "v=DMARC1; p=reject"):
        assert record in PAGE


def test_L8_the_advisories_are_asked_about_every_pinned_version():
    makefile = Path("Makefile").read_text(encoding="utf-8")

    assert "pip-audit --strict --disable-pip --no-deps -r constraints.txt" in makefile
    assert "`make audit`" in PAGE
