"""The sentences of what concerns identity, tax status and payment methods."""

MESSAGES: dict[str, tuple[str, str]] = {
    "DETAILS_MISSING": (
        "Complete your registration first.",
        "Сначала заполните регистрационную анкету.",
    ),
    "KYC_NOT_OPEN": (
        "The verification is {status}: this cannot be done now.",
        "Проверка на другом этапе: сейчас это невозможно.",
    ),
    "KYC_REQUIRED": (
        "Your identity has to be verified first.",
        "Сначала пройдите проверку личности.",
    ),
    "KYC_DOCUMENTS_MISSING": (
        "Hand in a passport, a residence permit, or both sides of an identity card.",
        "Приложите паспорт, вид на жительство или обе стороны удостоверения личности.",
    ),
    "KYC_EXPIRY": (
        "Only an approval ends by itself, on a day that is still to come.",
        "Срок действия есть только у одобрения, и он должен быть в будущем.",
    ),
    "NOT_A_DOCUMENT": (
        "Hand in a JPEG or PNG picture or a PDF file; what counts is the content, not the name.",
        "Приложите изображение JPEG или PNG либо файл PDF; важно содержимое, а не имя файла.",
    ),
    "UNKNOWN_PURPOSE": (
        "A file is handed in for KYC, for SUPPORT, or for a company.",
        "Файл передают для KYC, для SUPPORT или для компании.",
    ),
    "UNFINISHED_TASKS": (
        "Tasks are unfinished: {count}. The tax status changes when they are completed.",
        "Есть незавершённые задания: {count}. Налоговый статус меняется после их завершения.",
    ),
    "TAX_STATUS_REQUEST_OPEN": (
        "Your last request is still to be decided.",
        "Предыдущий запрос ещё не рассмотрен.",
    ),
    "TAX_STATUS_DECIDED": (
        "The request was decided before: {state}.",
        "Запрос уже рассмотрен.",
    ),
    "TAX_STATUS_SAME": ("This is your tax status already.", "Это и есть ваш налоговый статус."),
    "DATE_IN_FUTURE": ("This day is still to come.", "Этот день ещё не наступил."),
    "TOO_MANY_PAYMENT_METHODS": (
        "At most {limit} payment methods: remove one first.",
        "Не более {limit} способов выплаты: сначала удалите один из них.",
    ),
    "PAYMENT_METHOD_NOT_OPEN": (
        "The payment method is {status}: this cannot be done now.",
        "Для этого способа выплаты сейчас это невозможно.",
    ),
    "WHOLE_NUMBER": (
        "Give the last {limit} digits only, never a whole number.",
        "Укажите только последние {limit} цифры, а не номер целиком.",
    ),
    "NOT_A_MASK": (
        "Show the end and hide the rest.",
        "Покажите только конец, остальное скройте.",
    ),
    "MASK_FROM_VENDOR": (
        "Leave this out: the details are asked for on the payment provider's page.",
        "Оставьте пустым: реквизиты запросит страница платёжного партнёра.",
    ),
}
"""English and Russian for each code; gathered by models/messages.py."""
