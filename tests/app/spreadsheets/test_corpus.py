"""Every file of the corpus, read by the real child process, says what the table says."""

import random

import pytest

from app.spreadsheets.archive import Archive
from app.spreadsheets.limits import Limits, UnreadableError
from app.spreadsheets.reading import read_sheet
from models.imports.columns import ImportKind
from models.imports.messages import MESSAGES
from models.imports.rows import read_task
from tests.spreadsheets import good, hostile
from tests.spreadsheets.corpus import CORPUS, TASKS, Case

BY_OFFICE = [name for name, case in CORPUS.items() if case.steps]
OTHERS = [name for name, case in CORPUS.items() if not case.steps]
ZIPS = {
    name: code
    for name, (_, (code, *_)) in hostile.FILES.items()
    if code in ("ZIP_BOMB", "TOO_MANY_PARTS", "SUSPICIOUS_ARCHIVE") and "UTF-16" not in name
} | {"a bomb whose headers lie": "BROKEN_FILE", "a zip with a password": "ENCRYPTED_FILE"}


async def check(case: Case, content: bytes):
    sheet = await read_sheet(content, kind=ImportKind.TASKS)

    tasks = [read_task(row, services={"TR"}, reserved_allowed=False) for row in sheet.rows]
    assert [problem.code for problem in sheet.problems] == [*case.problems]
    assert tasks == ([] if case.problems else TASKS)
    if not case.problems:
        assert [note.code for note in sheet.notes] == [*case.notes]


def test_the_corpus_has_files_of_every_program_and_hostile_ones():
    assert len(CORPUS) == len(good.FILES) + len(hostile.FILES) + len(BY_OFFICE) >= 60
    for program in ("openpyxl", "XlsxWriter", "LibreOffice", "hand-made", "csv"):
        assert [n for n, case in CORPUS.items() if n.startswith(program) and not case.problems]
    assert sum(bool(case.problems) for case in CORPUS.values()) >= 30


@pytest.mark.parametrize("name", OTHERS)
async def test_a_file_says_what_the_table_says(name):
    case = CORPUS[name]

    await check(case, case.make())


@pytest.mark.parametrize("name", BY_OFFICE)
async def test_a_file_of_libreoffice_says_what_the_table_says(name, office):
    case = CORPUS[name]

    await check(case, await office.saved_as(case.make(), *case.steps))


@pytest.mark.parametrize("name", ZIPS)
def test_S1_a_zip_is_refused_before_anything_in_it_is_parsed(name):
    content = hostile.FILES[name][0]()

    with pytest.raises(UnreadableError) as refused:
        Archive(content, Limits()).read_all()

    assert refused.value.code == ZIPS[name]


def test_S1_a_hundred_parts_and_fifty_mib_are_not_too_much():
    random.seed(7)
    noise = random.randbytes(500_000)
    whole = hostile.ox.packed({f"xl/media/{n}.png": noise for n in range(100)})

    parts = Archive(whole, Limits()).read_all()

    assert len(parts) == 100


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("a cell at XFD1048576", "TOO_MANY_COLUMNS"),
        ("a cell at A1048576", "STRAY_CELL"),
        ("60 columns", "TOO_MANY_COLUMNS"),
        ("25 000 rows", "TOO_MANY_ROWS"),
    ],
)
async def test_S3_what_reaches_too_far_is_refused_in_little_memory(name, code):
    limits = Limits(memory=200 * hostile.MIB)

    sheet = await read_sheet(hostile.FILES[name][0](), kind=ImportKind.TASKS, limits=limits)

    assert [problem.code for problem in sheet.problems] == [code]


@pytest.mark.parametrize("seed", range(25))
async def test_S5_a_damaged_file_is_one_problem_in_our_words_or_still_read(seed):
    dice = random.Random(seed)
    content = bytearray(good.FILES[dice.choice(OTHERS[: len(good.FILES)])][0]())
    for _ in range(dice.randint(1, 12)):
        content[dice.randrange(len(content))] = dice.randrange(256)

    sheet = await read_sheet(bytes(content), kind=ImportKind.TASKS)

    assert {problem.code for problem in sheet.problems} <= MESSAGES.keys()
    assert all(problem.message("en") for problem in sheet.problems)


async def test_S7_a_formula_counts_as_the_value_that_was_saved_and_without_one_not_at_all():
    saved = await read_sheet(
        good.FILES["hand-made, a formula that would make another value"][0](),
        kind=ImportKind.TASKS,
    )
    without = await read_sheet(
        hostile.FILES["a formula never calculated"][0](), kind=ImportKind.TASKS
    )

    assert saved.rows[0].values["amount"] == 1500.5
    assert [problem.code for problem in without.problems] == ["FORMULA_WITHOUT_VALUE"]
