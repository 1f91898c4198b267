"""What an exported list of contractors says: titles of columns and values, English and Russian."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from models.account import Locale
from models.contractor import ContractorStatus, Source
from models.contractor_columns import ContractorColumn
from models.guides import TITLES as STAGES
from models.onboarding import DeliveryStatus, RegistrationState, StageKey, WaitingOn
from models.profile import KycStatus, PaymentMethodKind, PaymentMethodStatus, TaxStatus

Words = tuple[str, str]
_C = ContractorColumn

LIST: Words = ("Contractors", "Исполнители")
"""The name of the sheet and, in English, of the file."""

YES_NO: Mapping[bool, Words] = {True: ("Yes", "Да"), False: ("No", "Нет")}

COLUMNS: Mapping[ContractorColumn, Words] = {
    _C.NAME: ("Name", "Имя"),
    _C.EMAIL: ("E-mail", "E-mail"),
    _C.STATUS: ("Status", "Статус"),
    _C.CURRENT_STAGE: ("Current stage", "Текущий этап"),
    _C.WAITING_ON: ("Waiting on", "Кого ждём"),
    _C.WAITING_SINCE: ("Waiting since", "Ждём с"),
    _C.REGISTRATION: ("Contractor has registered", "Исполнитель зарегистрирован"),
    _C.SIGN_UP_DATE: ("Sign-up date", "Дата регистрации"),
    _C.VERIFICATION: ("Verification status", "Статус проверки личности"),
    _C.TAX_STATUS: ("Tax status", "Налоговый статус"),
    _C.DELIVERY: ("Invite sending status", "Статус отправки приглашения"),
    _C.PAYMENT_METHOD: ("Payment method", "Способ получения оплаты"),
    _C.PHONE: ("Phone confirmed", "Телефон подтверждён"),
    _C.COUNTRY: ("Country", "Страна"),
    _C.FEATURE: ("Feature", "Особенность"),
    _C.MANAGERS: ("Users", "Сотрудники"),
    _C.TAGS: ("Tags", "Теги"),
    _C.TASKS: ("Tasks", "Задачи"),
    _C.SOURCE: ("Source", "Источник"),
    _C.EXTERNAL_ID: ("External id", "Внешний ID"),
    _C.INVITED_AT: ("Invited", "Дата приглашения"),
    _C.ACTIVATED_AT: ("Active since", "Активен с"),
    _C.UPDATED_AT: ("Updated", "Изменён"),
}

TASK_COLUMNS: Mapping[str, Words] = {
    "open": ("Tasks open", "Задачи: открыты"),
    "in_progress": ("Tasks in progress", "Задачи: в работе"),
    "done": ("Tasks done", "Задачи: готовы"),
}
"""The columns of a sheet that the one column of counts becomes."""

VALUES: Mapping[type[StrEnum], Mapping[str, Words]] = {
    ContractorStatus: {
        "INVITED": ("Invited", "Приглашён"),
        "ONBOARDING": ("Onboarding", "Оформляется"),
        "ACTIVE": ("Active", "Активен"),
        "EXCLUDED": ("Excluded", "Исключён"),
        "DECLINED": ("Declined", "Отказался"),
        "LEFT": ("Left", "Ушёл"),
    },
    StageKey: {key.value: (titles[Locale.EN], titles[Locale.RU]) for key, titles in STAGES.items()},
    WaitingOn: {
        "CONTRACTOR": ("Contractor", "Исполнитель"),
        "COMPANY": ("Company", "Компания"),
        "PLATFORM": ("Platform", "Платформа"),
        "PROVIDER": ("Provider", "Провайдер"),
    },
    RegistrationState: {
        "NOT_STARTED": ("Not started", "Не начата"),
        "INCOMPLETE": ("Incomplete", "Не завершена"),
        "COMPLETE": ("Complete", "Завершена"),
    },
    KycStatus: {
        "NOT_STARTED": ("Not started", "Не начата"),
        "IN_PROGRESS": ("In progress", "Начата"),
        "PENDING_REVIEW": ("Being reviewed", "На рассмотрении"),
        "APPROVED": ("Verified", "Подтверждена"),
        "REJECTED_RETRY": ("Declined, may try again", "Отклонена, можно повторить"),
        "REJECTED_FINAL": ("Declined for good", "Отклонена окончательно"),
        "EXPIRED": ("Expired", "Истекла"),
    },
    TaxStatus: {
        "INDIVIDUAL": ("Individual", "Физическое лицо"),
        "INDIVIDUAL_ENTREPRENEUR": (
            "Individual entrepreneur",
            "Индивидуальный предприниматель",
        ),
        "SELF_EMPLOYED": ("Self-employed", "Самозанятый"),
    },
    DeliveryStatus: {
        "QUEUED": ("Waiting", "Ждёт отправки"),
        "SENDING": ("Being sent", "Отправляется"),
        "SENT": ("Sent", "Отправлено"),
        "DEFERRED": ("Put off", "Отложено"),
        "DELIVERED": ("Delivered", "Доставлено"),
        "BOUNCED": ("Came back", "Вернулось"),
        "COMPLAINED": ("Reported as spam", "Отмечено как спам"),
        "FAILED": ("Failed", "Не отправлено"),
        "SUPPRESSED": ("Not sent: switched off", "Не отправлено: адрес отключён"),
    },
    PaymentMethodKind: {
        "CARD": ("Card", "Карта"),
        "BANK_ACCOUNT": ("Bank account", "Банковский счёт"),
        "E_WALLET": ("E-wallet", "Электронный кошелёк"),
    },
    PaymentMethodStatus: {
        "PENDING": ("being linked", "привязывается"),
        "NEEDS_CONFIRMATION": ("to be confirmed", "нужно подтвердить"),
        "LINKED": ("linked", "способ подключён"),
        "BLOCKED": ("blocked", "заблокирован"),
        "FAILED": ("failed", "не удалось подключить"),
    },
    Source: {
        "DASHBOARD": ("Dashboard", "Дашборд"),
        "BULK": ("List of addresses", "Список адресов"),
        "TASK": ("Task", "Задача"),
        "TASK_IMPORT": ("Import of tasks", "Импорт задач"),
        "CONTRACTOR_IMPORT": ("Import of contractors", "Импорт исполнителей"),
        "API": ("API", "API"),
    },
}
"""By enum and value."""


def say(words: Words, locale: Locale) -> str:
    """Return the words in a language."""
    return words[locale is Locale.RU]
