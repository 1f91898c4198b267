"""Other alphabets in Latin letters, near to what stands in passports, so that a form can offer it.

Cyrillic follows ICAO Doc 9303, part 3, section 6; where the text shows its language, that
language's own rule: Ukrainian (decree 55 of 2010), Belarusian, Serbian and Macedonian (their own
Latin alphabet). Greek follows ELOT 743, Georgian and Armenian their national passport tables.
"""

import re
import unicodedata

import regex

from models.text.characters import normalise


def _spell(letters: str, latin: str) -> dict[str, str]:
    return dict(zip(letters, latin.split(), strict=True))


_CYRILLIC = _spell(
    "абвгдеёжзийклмнопрстуфхцчшщъыэюя",
    "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y e iu ia",
)
_CYRILLIC |= {"ь": "", "ґ": "g", "ў": "u", "є": "ie", "ї": "i", "і": "i", "ѓ": "g", "ђ": "d"}
_CYRILLIC |= {"ѕ": "dz", "ј": "j", "ќ": "k", "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz", "ѣ": "e"}
_KAZAKH = {"ә": "a", "ғ": "g", "қ": "k", "ң": "n", "ө": "o", "ұ": "u", "ү": "u", "һ": "h"}
_CYRILLIC |= _KAZAKH
_CYRILLIC |= {"ҳ": "h", "ҷ": "j", "җ": "zh", "ѵ": "y", "ѫ": "u", "ѳ": "f"}

_APOSTROPHES = dict.fromkeys("'’ʼ", "")
_UKRAINIAN = {"г": "h", "и": "y", "зг": "zgh", **_APOSTROPHES}
_UKRAINIAN_ENDING = re.compile("[сц]ьк[иао]")
_UKRAINIAN_INITIALS = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_BELARUSIAN = {"г": "h", "ё": "io", **_APOSTROPHES}
_SERBIAN = {"ђ": "đ", "ж": "ž", "љ": "lj", "њ": "nj", "ћ": "ć", "х": "h", "ц": "c", "ч": "č"}
_SERBIAN |= {"џ": "dž", "ш": "š", "ѓ": "gj", "ќ": "kj", "ѕ": "dz"}

_GREEK = _spell(
    "αβγδεζηθικλμνξοπρσςτυφχψω",
    "a v g d e z i th i k l m n x o p r s s t y f ch ps o",
)
_GREEK |= {"ου": "ou", "γγ": "ng", "γξ": "nx", "γχ": "nch"}
_GREEK_INITIALS = {"μπ": "b"}

_GEORGIAN = _spell(
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h",
)
_ARMENIAN = _spell(
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
    "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev",
)
_ARMENIAN |= {"ու": "u"}
_ARMENIAN_INITIALS = {"ե": "ye", "ո": "vo", "և": "yev"}

_TABLE = _CYRILLIC | _GREEK | _GEORGIAN | _ARMENIAN
_INITIALS = _GREEK_INITIALS | _ARMENIAN_INITIALS

_GREEK_SECONDS = str.maketrans("ύ", "υ")
_VOICED = frozenset("αεηιουωβγδζλμνρ")
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_FOREIGN = regex.compile(r"(?V1)[\p{L}--\p{Script=Latin}--[ʻʼ]]")


def transliterate(text: str) -> str | None:
    """Return `text` in Latin letters, or None when it has a letter of a script without a table.

    Text that is Latin already comes back in its NFKC form.
    """
    text = normalise("NFKC", text)
    if not _FOREIGN.search(text):
        return text
    table, initials = _tables(text.lower())
    result = _WORD.sub(lambda word: _word(word[0], table, initials), text)
    return None if _FOREIGN.search(result) else normalise("NFC", result)


def _tables(text: str) -> tuple[dict[str, str], dict[str, str]]:
    """Choose by what only one language has."""
    letters = set(text)
    if letters & _KAZAKH.keys():
        return _TABLE, _INITIALS
    if letters & set("ђјљњћџѓќѕ"):
        return _TABLE | _SERBIAN, _INITIALS
    if "ў" in letters or ("і" in letters and letters & set("ыэё")):
        return _TABLE | _BELARUSIAN, _INITIALS
    if letters & set("єїґі") or _UKRAINIAN_ENDING.search(text):
        return _TABLE | _UKRAINIAN, _INITIALS | _UKRAINIAN_INITIALS
    return _TABLE, _INITIALS


def _word(word: str, table: dict[str, str], initials: dict[str, str]) -> str:
    if not _FOREIGN.search(word):
        return word
    lower = word.lower()
    if len(lower) != len(word):  # a letter whose small form is two characters: case cannot follow
        word = lower
    result: list[str] = []
    at = 0
    while at < len(word):
        size, latin = _sound(lower, at, table, initials)
        result.append(_cased(latin, word, at, size))
        at += size
    spelt = "".join(result)
    return spelt.capitalize() if word[0] in _GEORGIAN else spelt  # Georgian has no capitals


def _sound(word: str, at: int, table: dict[str, str], initials: dict[str, str]) -> tuple[int, str]:
    """Return how many letters were read at `at`, and what they are in Latin."""
    pair = word[at : at + 2].translate(_GREEK_SECONDS)
    if len(pair) == 2:
        if at == 0 and pair in initials:
            return 2, initials[pair]
        if pair in table:
            return 2, table[pair]
        if pair in ("αυ", "ευ", "ηυ"):
            return 2, table[pair[0]] + ("v" if _base(word[at + 2 : at + 3]) in _VOICED else "f")
    letter = word[at]
    if at == 0 and letter in initials:
        return 1, initials[letter]
    return 1, table.get(letter, table.get(_base(letter), letter))


def _base(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[:1]


def _cased(latin: str, word: str, at: int, size: int) -> str:
    """Щука is Shchuka, ЩУКА is SHCHUKA."""
    if not word[at].isupper():
        return latin
    beside = word[at + size : at + size + 1] or word[at - 1 : at]
    return latin.upper() if beside.isupper() else latin[:1].upper() + latin[1:]
