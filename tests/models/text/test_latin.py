import unicodedata

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from models.problems import Issue
from models.text.latin import LatinKind, read_latin
from models.text.transliteration import transliterate

ACCEPTED = [
    "José Álvarez",
    "Łukasz Żółć",
    "Straße",
    "Þór Ægir",
    "Nguyễn Thị Hồng",
    "Mc-O’Brien",
    "Jean-Luc d'Arc",
    "Gʻulom Oʻzbek",
    "Naʼama",
    "Gal·la Puig",
    "Siti a/p Ravi, Jr.",
    "m\u0327ra",
]

REFUSED = [
    ("Иван", "LETTER_NOT_LATIN", "И", "CYRILLIC CAPITAL LETTER I", "Cyrillic", "Ivan"),
    ("Аnna", "LETTER_NOT_LATIN", "А", "CYRILLIC CAPITAL LETTER A", "Cyrillic", "Anna"),
    ("Ολγα", "LETTER_NOT_LATIN", "Ο", "GREEK CAPITAL LETTER OMICRON", "Greek", "Olga"),
    ("张伟", "LETTER_NOT_LATIN", "张", "CJK UNIFIED IDEOGRAPH-5F20", "Han", None),
    ("אנה", "LETTER_NOT_LATIN", "א", "HEBREW LETTER ALEF", "Hebrew", None),
    ("ꦲꦤ", "LETTER_NOT_LATIN", "ꦲ", "JAVANESE LETTER HA", "Javanese", None),
    ("𝐀nna", "CHARACTER_NOT_ALLOWED", "𝐀", "MATHEMATICAL BOLD CAPITAL A", "Common", "Anna"),
    ("José\u202e", "CHARACTER_NOT_ALLOWED", "U+202E", "RIGHT-TO-LEFT OVERRIDE", "Common", "José"),
    ("\u2066José", "CHARACTER_NOT_ALLOWED", "U+2066", "LEFT-TO-RIGHT ISOLATE", "Common", "José"),
    ("Anna 😀", "CHARACTER_NOT_ALLOWED", "😀", "GRINNING FACE", "Common", None),
    ("A×B", "CHARACTER_NOT_ALLOWED", "×", "MULTIPLICATION SIGN", "Common", None),
    ("A÷B", "CHARACTER_NOT_ALLOWED", "÷", "DIVISION SIGN", "Common", None),
    ("An\nna", "CHARACTER_NOT_ALLOWED", "U+000A", "CONTROL CHARACTER", "Common", None),
    ("1\u20e3", "CHARACTER_NOT_ALLOWED", "U+20E3", "COMBINING ENCLOSING KEYCAP", "Common", None),
    ("\ud800", "CHARACTER_NOT_ALLOWED", "U+D800", "SURROGATE", "Common", None),
    ("١٢", "CHARACTER_NOT_ALLOWED", "١", "ARABIC-INDIC DIGIT ONE", "Arabic", None),
]


@pytest.mark.parametrize("name", ACCEPTED)
def test_names_of_people_who_write_latin_are_accepted_as_they_are(name):
    assert read_latin(name, LatinKind.NAME, limit=100) == name


@pytest.mark.parametrize(("text", "code", "character", "name", "script", "suggestion"), REFUSED)
def test_the_first_character_refused_is_named(text, code, character, name, script, suggestion):
    issue = read_latin(text, LatinKind.NAME, limit=100)

    assert isinstance(issue, Issue)
    assert issue.code == code
    assert issue.suggestion == suggestion
    assert [issue.details[key] for key in ("character", "name", "script")] == [
        character,
        name,
        script,
    ]


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Jose\u0301", "José"),
        ("  Ａｎｎａ \u00a0 Lee\t", "Anna Lee"),
        ("ﬁn", "fin"),
        ("Mª José", "Ma José"),
        ("Charles Ⅳ", "Charles IV"),
    ],
)
def test_compatible_forms_are_stored_plain(typed, stored):
    assert read_latin(typed, LatinKind.NAME, limit=100) == stored


@pytest.mark.parametrize(
    ("kind", "text", "stored"),
    [
        (LatinKind.POSTAL, "№5, Flat #2 (rear) & Co", "No5, Flat #2 (rear) & Co"),
        (LatinKind.FREE, "Logo: 100 % done…\r\n\t5 €/h", "Logo: 100 % done...\n5 €/h"),
    ],
)
def test_each_field_has_its_punctuation(kind, text, stored):
    name = read_latin(text, LatinKind.NAME, limit=100)
    fitting = read_latin(text, kind, limit=100)

    assert isinstance(name, Issue)
    assert fitting == stored


def test_blank_and_long_texts_are_refused():
    blank = read_latin(" \n", LatinKind.NAME, limit=3)
    long = read_latin("Anna", LatinKind.NAME, limit=3)
    longer = read_latin("ﬃﬃ", LatinKind.NAME, limit=3)

    assert isinstance(blank, Issue)
    assert blank.code == "REQUIRED"
    assert isinstance(long, Issue)
    assert long.message() == "At most 3 characters; this has 4."
    assert isinstance(longer, Issue)
    assert longer.details == {"limit": 3, "length": 6}


def test_what_would_not_fit_is_not_offered():
    issue = read_latin("Щукин", LatinKind.NAME, limit=5)

    assert isinstance(issue, Issue)
    assert issue.suggestion is None


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("Щукин Юрий", "Shchukin Iurii"),
        ("ЩУКИН Ю. Подъячев", "SHCHUKIN Iu. Podieiachev"),
        ("Пётр Соловьёв", "Petr Solovev"),
        ("Володимир Зеленський", "Volodymyr Zelenskyi"),
        ("Юлія Згурська", "Yuliia Zghurska"),
        ("Дар'я Єгорченко", "Daria Yehorchenko"),
        ("Уладзімір Рыгоравіч", "Uladzimir Ryhoravich"),
        ("Ђорђе Јовић", "Đorđe Jović"),
        ("Љубица Џаџић", "Ljubica Džadžić"),
        ("Ѓорѓи Ќосев", "Gjorgji Kjosev"),
        ("Әлия Сейітқали", "Aliia Seiitkali"),
        ("Γεώργιος Παπαδόπουλος", "Georgios Papadopoulos"),
        ("Ευάγγελος Μπάμπης", "Evangelos Bampis"),
        ("Ελευθέριος", "Eleftherios"),
        ("გიორგი ბერიძე", "Giorgi Beridze"),
        ("Երևան Ուղուրյան", "Yerevan Ughuryan"),
        ("Anna", "Anna"),
        ("Анна Smith 2", "Anna Smith 2"),
        ("张伟", None),
        ("Анна 张", None),
    ],
)
def test_other_alphabets_are_written_as_in_passports(text, latin):
    assert transliterate(text) == latin


anything = st.text(st.characters()) | st.text("aЯΩ张ß’ʼ- \u0301\u202e×ﬁẚᵃ１1\n", max_size=30)


@given(anything, st.sampled_from(LatinKind))
@settings(deadline=None, max_examples=400)
def test_no_letter_of_another_script_is_ever_accepted(text, kind):
    read = read_latin(text, kind, limit=100)

    if isinstance(read, str):
        letters = [c for c in text + read if unicodedata.category(c).startswith("L")]
        assert all(regex.match(r"\p{Script=Latin}|[ʻʼ]", letter) for letter in letters)
        assert read_latin(read, kind, limit=100) == read
    elif read.suggestion is not None:
        assert read_latin(read.suggestion, kind, limit=100) == read.suggestion


@given(anything)
@settings(deadline=None, max_examples=300)
def test_a_transliteration_has_only_latin_letters(text):
    latin = transliterate(text)

    assert latin is None or not regex.search(r"(?V1)[\p{L}--\p{Script=Latin}--[ʻʼ]]", latin)


@pytest.mark.parametrize("unit", ["a", "a\u0301\u0323", " ", "a b", "Я"])
def test_a_huge_text_is_read_too(unit):
    read = read_latin(unit * 100_000 + "×", LatinKind.FREE, limit=10**6)

    assert isinstance(read, Issue)
