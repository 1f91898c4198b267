"""The sentences of text issues, English and Russian."""

MESSAGES: dict[str, tuple[str, str]] = {
    # phone numbers
    "PHONE_CHARACTER": (
        "“{character}” cannot be part of a phone number; write digits, as in +49 1512 3456789.",
        "«{character}» не может быть частью номера; пишите цифры, например +7 912 345-67-89.",
    ),
    "PHONE_MALFORMED": (
        "This cannot be read as one phone number; write it as in +49 1512 3456789.",
        "Это не похоже на один номер телефона; пишите так: +7 912 345-67-89.",
    ),
    "PHONE_COUNTRY_CODE": (
        "Begin with a plus sign and the code of the country, as in +49 1512 3456789.",
        "Начните с плюса и кода страны, например +7 912 345-67-89.",
    ),
    "PHONE_TOO_SHORT": (
        "Digits are missing: this is too short for a phone number of that country.",
        "Не хватает цифр: для номера этой страны это слишком коротко.",
    ),
    "PHONE_TOO_LONG": (
        "There are digits too many for a phone number of that country.",
        "Для номера этой страны здесь слишком много цифр.",
    ),
    "PHONE_UNASSIGNED": (
        "There is no such number in that country; check its digits.",
        "В этой стране нет такого номера; проверьте цифры.",
    ),
    "PHONE_NO_TEXTS": (
        "Numbers of this kind get no text messages; give a mobile one.",
        "На такие номера не приходят SMS; укажите мобильный.",
    ),
    "PHONE_NOT_SERVED": (
        "We send no text messages to this country ({country}); write to support.",
        "Мы не отправляем SMS в эту страну ({country}); напишите в поддержку.",
    ),
    # e-mail addresses
    "ADDRESS_NO_AT": (
        "An e-mail address needs an @ sign.",
        "В адресе электронной почты нет знака @.",
    ),
    "ADDRESS_TWO_ATS": (
        "There is more than one @ sign; an e-mail address has exactly one.",
        "Знак @ встречается больше одного раза, а в адресе он только один.",
    ),
    "ADDRESS_SEVERAL": (
        "This is more than one address; enter exactly one.",
        "Здесь несколько адресов, а нужен один.",
    ),
    "ADDRESS_WITH_NAME": (
        "Enter only the address, without a name and angle brackets.",
        "Укажите только адрес, без имени и угловых скобок.",
    ),
    "ADDRESS_SPACE": (
        "There is a space inside the address.",
        "Внутри адреса есть пробел.",
    ),
    "ADDRESS_LETTER": (
        "“{character}” before the @ sign is a {script} letter ({name}); it needs the Latin one.",
        "«{character}» перед знаком @ — не латинская буква ({script_ru}); нужна латинская.",
    ),
    "ADDRESS_CHARACTER": (
        "“{character}” ({name}) cannot be part of an e-mail address.",
        "Символ «{character}» недопустим в адресе электронной почты.",
    ),
    "ADDRESS_MIXED_DOMAIN": (
        "“{character}” after the @ sign is a {script} letter ({name}) among Latin ones.",
        "«{character}» после знака @ — не латинская буква ({script_ru}) среди латинских.",
    ),
    "ADDRESS_LOCAL_PART": (
        "The part before the @ sign, “{local}”, is not valid: look for a missing name,"
        " misplaced dots or brackets.",
        "Часть до знака @ «{local}» неверна: возможно, она пуста"
        " или в ней лишние точки либо скобки.",
    ),
    "ADDRESS_DOMAIN": (
        "“{domain}” after the @ sign is not the name of a mail domain.",
        "«{domain}» после знака @ — не имя почтового домена.",
    ),
    "ADDRESS_RESERVED": (
        "Nobody can receive mail at {domain}: the name is reserved for tests and examples.",
        "На {domain} нельзя получать почту: это имя отведено для тестов и примеров.",
    ),
    # letters and characters
    "LETTER_NOT_LATIN": (
        "“{character}” is a {script} letter ({name}). Use Latin letters, as in a passport.",
        "«{character}» — не латинская буква ({script_ru}). Пишите латиницей, как в загранпаспорте.",
    ),
    "CHARACTER_NOT_ALLOWED": (
        "“{character}” ({name}) cannot be used here.",
        "Символ «{character}» здесь недопустим.",
    ),
    "LINE_BREAK": (
        "Write this in one line, without line breaks.",
        "Напишите это одной строкой, без переносов.",
    ),
    "LINK_NOT_ALLOWED": (
        "Links are not allowed here: take out “{link}”.",
        "Ссылки здесь запрещены: уберите «{link}».",
    ),
    # countries, states and provinces
    "COUNTRY_UNKNOWN": (
        "“{given}” is not a country we know. Use its two-letter code or its English name.",
        "Страна «{given}» нам неизвестна. Укажите двухбуквенный код или английское название.",
    ),
    "SUBDIVISION_REQUIRED": (
        "A postal address in {country} needs the state or province.",
        "В почтовом адресе для страны «{country_ru}» нужен штат или провинция.",
    ),
    "SUBDIVISION_UNKNOWN": (
        "“{given}” is not a state or province of {country}. Use its ISO code or its English name.",
        "«{given}» — не штат и не провинция страны «{country_ru}»."
        " Укажите код ISO или английское название.",
    ),
    "SUBDIVISION_NONE": (
        "{country} has no states or provinces; leave this field empty.",
        "В стране «{country_ru}» нет штатов и провинций; оставьте поле пустым.",
    ),
    # passwords
    "PASSWORD_TOO_SHORT": (
        "A password needs at least {minimum} characters; this has {length}.",
        "В пароле должно быть не менее {minimum} символов, а здесь {length}.",
    ),
    "PASSWORD_TOO_LONG": (
        "A password has at most {limit} characters; this has {length}.",
        "В пароле должно быть не более {limit} символов, а здесь {length}.",
    ),
    "PASSWORD_NOT_TEXT": (
        "The password holds half a character; type it again.",
        "В пароле есть повреждённый символ; введите его заново.",
    ),
    "PASSWORD_COMMON": (
        "This password is among the first that anybody would guess."
        " A few unrelated words work well.",
        "Такой пароль подберут одним из первых."
        " Лучше взять несколько не связанных между собой слов.",
    ),
    "PASSWORD_OWN_NAME": (
        "This password is made of a name or address that others know. Add something they do not.",
        "Пароль состоит из имени, названия или адреса, известных другим."
        " Добавьте то, чего они не знают.",
    ),
    # tax and VAT numbers; the DOUBTFUL ones are warnings
    "NUMBER_NOT_POSSIBLE": (
        "This cannot be a number: it needs at least four characters, two of them digits.",
        "Это не может быть номером: нужно не менее четырёх знаков, из них две цифры.",
    ),
    "TAX_NUMBER_DOUBTFUL": (
        "This does not look like a tax number of {country}. Please check it.",
        "Это не похоже на налоговый номер страны «{country_ru}». Проверьте его.",
    ),
    "VAT_NUMBER_DOUBTFUL": (
        "This does not look like a VAT number of {country}. Please check it.",
        "Это не похоже на номер плательщика НДС страны «{country_ru}». Проверьте его.",
    ),
}
