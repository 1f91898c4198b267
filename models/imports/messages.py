"""The sentences about files, columns and cells of an import, English and Russian."""

MESSAGES: dict[str, tuple[str, str]] = {
    # the file
    "EMPTY_FILE": (
        "There are no rows in this file. Fill in the first sheet, below the titles.",
        "В файле нет ни одной строки. Заполните первый лист под заголовками.",
    ),
    "FILE_TOO_LARGE": (
        "A file may have at most {limit} MiB.",
        "Файл может занимать не более {limit} МиБ.",
    ),
    "ENCRYPTED_FILE": (
        "This file is protected by a password. Save a copy without one and upload that.",
        "Файл защищён паролем. Сохраните копию без пароля и загрузите её.",
    ),
    "OLD_EXCEL_FILE": (
        "This is a file of an old Excel (.xls). Save it as .xlsx and upload that.",
        "Это файл старого Excel (.xls). Сохраните его как .xlsx и загрузите снова.",
    ),
    "UNSUPPORTED_WORKBOOK": (
        "Workbooks of this kind ({format}) are not read. Save it as .xlsx and upload that.",
        "Книги такого вида ({format}) не читаются. Сохраните файл как .xlsx и загрузите снова.",
    ),
    "NOT_A_SPREADSHEET": (
        "This is neither an .xlsx nor a .csv file, whatever its name says.",
        "Это не файл .xlsx и не файл .csv, как бы он ни назывался.",
    ),
    "BROKEN_FILE": (
        "This file is damaged. Open it, save it again and upload the new copy.",
        "Файл повреждён. Откройте его, сохраните заново и загрузите новую копию.",
    ),
    "SUSPICIOUS_ARCHIVE": (
        "The inside of this file is not what a spreadsheet program writes. "
        "Copy the rows into a fresh template.",
        "Внутренность этого файла не похожа на созданную табличным редактором. "
        "Скопируйте строки в новый шаблон.",
    ),
    "TOO_MANY_PARTS": (
        "This workbook has more than {limit} parts: too many sheets or pictures. "
        "Copy the rows into a fresh template.",
        "В этой книге больше {limit} частей: слишком много листов или картинок. "
        "Скопируйте строки в новый шаблон.",
    ),
    "ZIP_BOMB": (
        "This file unpacks to far more than it should. Copy the rows into a fresh template.",
        "Файл распаковывается в слишком большой объём. Скопируйте строки в новый шаблон.",
    ),
    "FORBIDDEN_XML": (
        "This file defines XML entities, which no spreadsheet needs. "
        "Copy the rows into a fresh template.",
        "Файл определяет XML-сущности, которые таблице не нужны. Скопируйте строки в новый шаблон.",
    ),
    "NO_VISIBLE_SHEET": (
        "This workbook has no visible sheet with cells.",
        "В этой книге нет видимого листа с ячейками.",
    ),
    "TOO_MANY_ROWS": (
        "A file may have at most {limit} rows. Split it.",
        "В файле может быть не более {limit} строк. Разделите его.",
    ),
    "TOO_MANY_COLUMNS": (
        "A file may have at most {limit} columns; row {row} has a value beyond them. Clear it.",
        "В файле может быть не более {limit} столбцов, а в строке {row} значение стоит дальше. "
        "Удалите его.",
    ),
    "STRAY_CELL": (
        "Row {row} has a value, far below the others. Delete it, or move it up.",
        "В строке {row}, далеко под остальными, есть значение. Удалите или перенесите его.",
    ),
    "BROKEN_TABLE": (
        "Row {row} of this text file cannot be read: "
        "a quotation mark is probably missing before it.",
        "Строку {row} этого текстового файла не удаётся прочитать: "
        "вероятно, выше не закрыта кавычка.",
    ),
    "MERGED_HEADER": (
        "Cells of the title row are merged ({cells}). Unmerge them: one title for each column.",
        "В строке заголовков объединены ячейки ({cells}). "
        "Разъедините их: по одному заголовку на столбец.",
    ),
    "MISSING_COLUMN": (
        "The column “{english}” is missing.",
        "Нет столбца «{russian}».",
    ),
    "MISSING_ONE_OF_COLUMNS": (
        "At least one of these columns must be there: {english}.",
        "Нужен хотя бы один из столбцов: {russian}.",
    ),
    "DUPLICATE_COLUMN": (
        "“{column}” in column {second} means the same as column {first}. Keep one of them.",
        "«{column}» в столбце {second} означает то же, что столбец {first}. Оставьте один из них.",
    ),
    "FORMULA_WITHOUT_VALUE": (
        "The formulas of column “{column}” were never calculated ({cells}). "
        "Open the file in Excel, save it and upload it again.",
        "Формулы в столбце «{column}» не вычислены ({cells}). "
        "Откройте файл в Excel, сохраните его и загрузите снова.",
    ),
    "PARSER_TIMEOUT": (
        "Reading this file took too long. Copy the rows into a fresh template.",
        "Чтение файла заняло слишком много времени. Скопируйте строки в новый шаблон.",
    ),
    "PARSER_MEMORY": (
        "Reading this file took too much memory. Copy the rows into a fresh template.",
        "Чтение файла потребовало слишком много памяти. Скопируйте строки в новый шаблон.",
    ),
    "PARSER_FAILED": (
        "This file cannot be read. Copy the rows into a fresh template.",
        "Этот файл не удаётся прочитать. Скопируйте строки в новый шаблон.",
    ),
    # notes about a file
    "UNKNOWN_COLUMN": (
        "Column {place}, “{column}”, is not known and not imported.",
        "Столбец {place}, «{column}», неизвестен и не импортируется.",
    ),
    "COLUMN_WITHOUT_TITLE": (
        "Column {place} has values but no title; it is not imported.",
        "В столбце {place} есть значения, но нет заголовка; он не импортируется.",
    ),
    "BLANK_ROWS": (
        "{count} rows without a value were passed over.",
        "Пропущено строк без значений: {count}.",
    ),
    "HIDDEN_ROWS": (
        "Hidden rows are imported too; there are {count}.",
        "Скрытые строки тоже импортируются; их {count}.",
    ),
    "MERGED_CELLS": (
        "Of merged cells ({cells}) only the first one has the value.",
        "У объединённых ячеек ({cells}) значение есть только в первой.",
    ),
    "OTHER_SHEETS": (
        "Only the sheet “{sheet}” is read.",
        "Читается только лист «{sheet}».",
    ),
    # cells
    "CELL_ERROR": (
        "The cell shows the error {error}.",
        "В ячейке ошибка {error}.",
    ),
    "AMBIGUOUS": (
        "“{value}” can be read as {first} and as {second}. Write it so that only one is possible.",
        "«{value}» можно прочитать как {first} и как {second}. Запишите однозначно.",
    ),
    "NOT_AN_AMOUNT": (
        "This is not an amount. Write digits only, for example 1500.50.",
        "Это не сумма. Запишите только цифры, например 1500,50.",
    ),
    "AMOUNT_NOT_POSITIVE": (
        "The amount must be more than zero.",
        "Сумма должна быть больше нуля.",
    ),
    "AMOUNT_TOO_LARGE": (
        "The amount may be at most {largest} {currency}.",
        "Сумма может быть не больше {largest} {currency}.",
    ),
    "TOO_MANY_DECIMALS": (
        "Amounts in {currency} have at most this many decimals: {decimals}.",
        "У сумм в {currency} знаков после запятой не больше {decimals}.",
    ),
    "UNKNOWN_CURRENCY": (
        "This is not a currency of ISO 4217. Write three letters, for example USD.",
        "Это не валюта по ISO 4217. Запишите три буквы, например USD.",
    ),
    "NOT_A_CARD_FEE": (
        "Write 1 (the company pays), 0 (the contractor pays), or leave it blank.",
        "Запишите 1 (платит компания), 0 (платит исполнитель) или оставьте пустым.",
    ),
    "CARD_FEE_CURRENCY": (
        "Only USD and EUR have a card withdrawal fee, not {currency}. Leave it blank.",
        "Комиссия за вывод на карту есть только у USD и EUR, но не у {currency}. Оставьте пустым.",
    ),
    "UNKNOWN_SERVICE": (
        "There is no service with this code.",
        "Услуги с таким кодом нет.",
    ),
    "DESCRIPTION_OR_PERIOD": (
        "Fill in the task description or the service period.",
        "Заполните описание задачи или период оказания услуг.",
    ),
    "NOT_A_DATE": (
        "This is not a date. Write it as 2026-03-31.",
        "Это не дата. Запишите её как 31.03.2026.",
    ),
    "NOT_A_URL": (
        "This is not a web address that begins with http:// or https://.",
        "Это не веб-адрес, который начинается с http:// или https://.",
    ),
    "UNKNOWN_LANGUAGE": (
        "Write ru or en.",
        "Запишите ru или en.",
    ),
    "MANAGER_NOT_A_MEMBER": (
        "Nobody who works in your company now signs in with this address.",
        "С этим адресом не входит никто из нынешних сотрудников вашей компании.",
    ),
    "NAME_NOT_LATIN": (
        "Payments need Latin letters. Your team sees the name as you typed it; "
        "the person is offered the suggestion, if there is one.",
        "Для выплат нужны латинские буквы. Ваша команда видит имя таким, как вы его ввели; "
        "человеку будет предложена подсказка, если она есть.",
    ),
}
