import pytest

from models.imports.columns import Column, Columns, ImportKind, letters, match_header, normalised
from models.imports.kinds import CONTRACTORS, TASKS, columns_of
from models.imports.sheet import SheetColumn


def keys(header):
    return [column.key for column in header.columns]


def codes(issues):
    return [issue.code for issue in issues]


@pytest.mark.parametrize("kind", list(ImportKind))
@pytest.mark.parametrize("locale", ["en", "ru", "ru-RU"])
def test_every_column_is_known_by_its_title_in_either_language(kind, locale):
    columns = columns_of(kind)

    header = match_header([column.title(locale) for column in columns.all], columns)

    assert keys(header) == [column.key for column in columns.all]
    assert header.problems == header.notes == ()


@pytest.mark.parametrize("columns", [TASKS, CONTRACTORS])
def test_every_other_name_of_a_column_is_known_too(columns):
    for column in columns.all:
        for alias in column.aliases:
            for spelled in (alias, f"  {alias.upper()} *", alias.replace(" ", "_")):
                assert keys(match_header([spelled], columns)) == [column.key], spelled


@pytest.mark.parametrize("columns", [TASKS, CONTRACTORS])
def test_every_hint_fits_where_excel_shows_it(columns):
    for column in columns.all:
        for locale in ("en", "ru"):
            assert 0 < len(column.hint(locale)) <= 255
            assert 0 < len(column.title(locale)) <= 32


def test_columns_come_in_any_order_case_spacing_and_language():
    header = match_header(
        ["ВАЛЮТА *", " amount", "service_ID*", "E-Mail исполнителя", "Period (month)"], TASKS
    )

    assert keys(header) == [
        "currency", "amount", "service_id", "contractor_email", "service_period",
    ]  # fmt: skip
    assert header.problems == ()


def test_an_unknown_column_is_a_note_with_the_nearest_name():
    header = match_header(
        ["Email", "Amount", "Currency", "Service", "Desription", "Валютта", "Colour", None], TASKS
    )

    assert header.columns[4:] == (
        SheetColumn("E", "Desription", known=False),
        SheetColumn("F", "Валютта", known=False),
        SheetColumn("G", "Colour", known=False),
        SheetColumn("H", "", known=False),
    )
    assert [(note.value, note.suggestion) for note in header.notes] == [
        ("Desription", "Task description"),
        ("Валютта", "Валюта"),
        ("Colour", None),
    ]
    assert codes(header.problems) == ["MISSING_ONE_OF_COLUMNS"]


def test_each_missing_required_column_is_told():
    header = match_header(["Amount"], TASKS)

    assert [(problem.code, *problem.path) for problem in header.problems] == [
        ("MISSING_COLUMN", "contractor_email"),
        ("MISSING_COLUMN", "currency"),
        ("MISSING_COLUMN", "service_id"),
        ("MISSING_ONE_OF_COLUMNS", "description"),
    ]


def test_a_column_named_twice_is_a_problem_that_says_where():
    header = match_header(["Email", "Contractor e-mail"], CONTRACTORS)

    (problem,) = header.problems
    assert problem.code == "DUPLICATE_COLUMN"
    assert problem.details == {"column": "Contractor e-mail", "first": "A", "second": "B"}


def test_two_columns_may_not_share_a_name():
    twins = [Column(key, "Same", key, "", "") for key in ("one", "two")]

    with pytest.raises(ValueError, match="two columns"):
        Columns(ImportKind.TASKS, ("a", "b"), tuple(twins))


def test_letters_of_columns():
    assert [letters(index) for index in (0, 25, 26, 701, 702, 16383)] == [
        "A", "Z", "AA", "ZZ", "AAA", "XFD",
    ]  # fmt: skip


def test_headers_are_compared_without_their_dress():
    assert normalised(" Отчёт_№ (за месяц)* ") == normalised("отчет no")
