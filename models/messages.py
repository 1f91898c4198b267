"""What people read when something is declined: an English and a Russian sentence per code.

Codes are part of the API and never change; sentences may be bettered at any time. `{names}` are
filled from the problem's attributes or the issue's details.
"""

from collections.abc import Mapping

from models.card_messages import MESSAGES as CARD
from models.imports.messages import MESSAGES as IMPORTS
from models.kyc.messages import MESSAGES as IDENTITY
from models.support.messages import MESSAGES as SUPPORT
from models.task_messages import MESSAGES as TASKS
from models.text.messages import MESSAGES as TEXT

MESSAGES: dict[str, tuple[str, str]] = {
    # what a request may be declined for
    "NOT_SIGNED_IN": ("Sign in first.", "Сначала войдите в систему."),
    "NOT_PERMITTED": ("You may not do this.", "У вас нет права на это действие."),
    "STEP_UP_REQUIRED": (
        "Confirm first that it is you, then repeat this.",
        "Сначала подтвердите, что это вы, и повторите действие.",
    ),
    "SECOND_FACTOR_REQUIRED": (
        "Turn the authenticator app on first.",
        "Сначала подключите приложение для одноразовых кодов.",
    ),
    "NOT_FOUND": ("There is nothing here by that id.", "Здесь нет ничего с таким идентификатором."),
    "INVALID_INPUT": (
        "Some of the input needs another look.",
        "Проверьте введённые данные.",
    ),
    "REQUIRED": ("This field is required.", "Это поле обязательно."),
    "EITHER_OR": (
        "Give either {one} or {other}.",
        "Укажите либо {one}, либо {other}.",
    ),
    "TOO_LONG": (
        "At most {limit} characters; this has {length}.",
        "Не более {limit} символов, а здесь {length}.",
    ),
    "COMPANY_REQUIRED": (
        "You act for several companies: say for which.",
        "Вы действуете от имени нескольких компаний: укажите, от какой.",
    ),
    "COMPANY_SUSPENDED": (
        "The company is suspended: it can be read, not changed. Write to support.",
        "Работа компании приостановлена: доступен только просмотр. Напишите в поддержку.",
    ),
    "COMPANY_IN_REVIEW": (
        "The company is being reviewed; this has to wait until it is activated.",
        "Компания на проверке; это станет доступно после её активации.",
    ),
    "ALREADY_ON_TEAM": (
        "Somebody on your team has this address already.",
        "Человек с таким адресом уже есть в вашей команде.",
    ),
    "INVITATION_NOT_OPEN": (
        "There is no open invitation; invite again instead.",
        "Открытого приглашения нет; пригласите ещё раз.",
    ),
    "JOINED_BEFORE": (
        "Somebody joined by this row before; invite the other address by itself.",
        "По этой строке уже кто-то вступал в команду; пригласите другой адрес отдельно.",
    ),
    "LETTERS_TOO_SOON": (
        "A letter is just leaving, or too many left today. Try again later.",
        "Письмо как раз отправляется, или сегодня писем было слишком много. Повторите позже.",
    ),
    "CONSENT_REQUIRED": (
        "Accept the current agreements to go on.",
        "Чтобы продолжить, примите действующие соглашения.",
    ),
    "AGREEMENT_NOT_CURRENT": (
        "This agreement has been replaced: read and accept the current one.",
        "Эта редакция соглашения больше не действует: прочитайте и примите текущую.",
    ),
    "IDEMPOTENCY_IN_PROGRESS": (
        "The first request with this idempotency key is still running; repeat it in a moment.",
        "Первый запрос с этим ключом идемпотентности ещё выполняется; повторите чуть позже.",
    ),
    "IDEMPOTENCY_KEY_REUSED": (
        "This idempotency key belongs to another request; nothing was done. Take a new key.",
        "Этот ключ идемпотентности уже занят другим запросом; ничего не сделано. "
        "Возьмите новый ключ.",
    ),
    "IDEMPOTENCY_KEY_FORMAT": (
        "An idempotency key is 1 to 255 printable ASCII characters.",
        "Ключ идемпотентности — от 1 до 255 печатных символов ASCII.",
    ),
    "TOO_DEEP": (
        "Nested more than {limit} deep.",
        "Вложенность больше {limit}.",
    ),
    "TOO_MANY_ITEMS": ("At most {limit} at once.", "Не более {limit} за один раз."),
    "TOO_MANY_IDS": (
        "At most {limit} ids at once.",
        "Не более {limit} идентификаторов за один раз.",
    ),
    "PAGE_SIZE": (
        "Ask for 1 to {limit} items a page.",
        "Запрашивайте от 1 до {limit} строк на странице.",
    ),
    "BAD_CURSOR": (
        "This cursor is not from this list; begin with the first page.",
        "Этот курсор не от этого списка; начните с первой страницы.",
    ),
    "ONE_AT_A_TIME": (
        "Ask this of one thing, not of each in a list.",
        "Запрашивайте это для одного объекта, а не для каждого в списке.",
    ),
    "LAST_OWNER": (
        "A company needs an owner: hand it over or close it first.",
        "У компании должен быть владелец: сначала передайте её или закройте.",
    ),
    "MANAGED_BY_OTHERS": (
        "A colleague manages this contractor; ask an owner or administrator.",
        "Этим исполнителем занимается ваш коллега; обратитесь к владельцу или администратору.",
    ),
    "OUT_OF_RANGE": (
        "Choose a number from {least} to {most}.",
        "Укажите число от {least} до {most}.",
    ),
    "NOT_A_MEMBER": (
        "There is no active member of your company by this id.",
        "В вашей компании нет действующего сотрудника с таким идентификатором.",
    ),
    "INVITATION_GONE": (
        "This link is no longer good: it was used, replaced by a newer letter, withdrawn, "
        "or its time is over.",
        "Ссылка больше не действует: она использована, заменена более новым письмом, "
        "отозвана или устарела.",
    ),
    "WRONG_ACCOUNT": (
        "You are signed in as {signed_in_as}; the invitation is for {invited}. Sign out first.",
        "Вы вошли как {signed_in_as}, а приглашение для {invited}. Сначала выйдите.",
    ),
    "TOO_MANY_CODES": (
        "Too many codes for now; the next is possible after {retry_at:%H:%M:%S} UTC.",
        "Слишком много кодов; следующий возможен после {retry_at:%H:%M:%S} UTC.",
    ),
    "TOO_MANY_LETTERS": (
        "The next letter can be sent after {retry_at:%H:%M:%S} UTC. Links of earlier ones work.",
        "Следующее письмо можно отправить после {retry_at:%H:%M:%S} UTC. "
        "Ссылки из прежних писем действуют.",
    ),
    "RECOVERY_GONE": (
        "This link is no longer good: it was used, or its hour is over. Ask for a new one.",
        "Ссылка больше не действует: она использована или её время вышло. Запросите новую.",
    ),
    "SAME_ADDRESS": (
        "This is your address already.",
        "Это и есть ваш нынешний адрес.",
    ),
    "IDS_OR_ALL_OTHERS": (
        "Give either ids or allOthers.",
        "Укажите либо ids, либо allOthers.",
    ),
    "ADDRESS_OR_CODE": (
        "Give either email, or challengeId and code.",
        "Укажите либо email, либо challengeId и code.",
    ),
    "WRONG_CODE": (
        "That is not the right code. Attempts left: {attempts_left}.",
        "Это неверный код. Осталось попыток: {attempts_left}.",
    ),
    "CODE_EXPIRED": (
        "This code is no longer good. Start again to get a new one.",
        "Этот код больше не действует. Начните заново, чтобы получить новый.",
    ),
    "WRONG_CREDENTIALS": (
        "The address or the password is not right.",
        "Неверный адрес или пароль.",
    ),
    "SIGN_IN_REQUIRED": (
        "You already have an account: sign in with its password.",
        "У вас уже есть учётная запись: войдите с её паролем.",
    ),
    "RATE_LIMITED": (
        "Too many requests of this kind; try again a little later.",
        "Слишком много таких запросов; повторите немного позже.",
    ),
    "ILLEGAL_MOVE": (
        "The task is {status}: it cannot be moved like this.",
        "В текущем статусе задачи это действие невозможно.",
    ),
    "NOT_ACTIVE": (
        "Complete your registration first; then you can accept work.",
        "Сначала завершите регистрацию — после этого можно принимать задачи.",
    ),
    "CONTRACTOR_ENDED": (
        "This contractor was excluded, declined or left. Invite the person again first.",
        "Этот исполнитель исключён, отказался или ушёл. Сначала пригласите его снова.",
    ),
    "CONTRACTOR_OR_EMAIL": (
        "Give either contractorId or email.",
        "Укажите либо contractorId, либо email.",
    ),
    "DUPLICATE_EXTERNAL_ID": (
        "A task of your company has this external id already.",
        "Задача с таким внешним ID в вашей компании уже есть.",
    ),
    "EXTERNAL_ID_TAKEN": (
        "A task with this external id exists already; the row was left out.",
        "Задача с таким внешним ID уже существует; строка пропущена.",
    ),
    "EXTERNAL_ID_REPEATED": (
        "Row {row} has the same external id; this one was left out.",
        "Такой же внешний ID в строке {row}; эта строка пропущена.",
    ),
    "ADDRESS_REPEATED": (
        "Row {row} has the same address; this one was left out.",
        "Такой же адрес в строке {row}; эта строка пропущена.",
    ),
    "EXTERNAL_ID_OF_ANOTHER": (
        "Another contractor of your company has this external id; the row was left out.",
        "Этот внешний ID уже есть у другого исполнителя вашей компании; строка пропущена.",
    ),
    "INVITED_AGAIN": (
        "This contractor was excluded, declined or left; the row invites the person again.",
        "Этот исполнитель исключён, отказался или ушёл; по этой строке его пригласят снова.",
    ),
    "DESCRIPTION_NOT_LATIN": (
        "The description has other than Latin letters: {character} is {script}.",
        "В описании есть не латинские буквы: {character} — {script_ru}.",
    ),
    "INVITATIONS_LIMITED": (
        "Too many letters of your company wait already; import the row later.",
        "Слишком много писем вашей компании уже ждут отправки; импортируйте строку позже.",
    ),
    "ALREADY_IMPORTED": (
        "This file was imported before; nothing was done. Use force to import it again.",
        "Этот файл уже импортирован; ничего не сделано. Чтобы импортировать снова, укажите force.",
    ),
    "NOT_COMMITTABLE": (
        "The import is {status}: it cannot be committed.",
        "Зафиксировать можно только проверенный импорт, пока он не устарел.",
    ),
    "NOT_CANCELLABLE": (
        "The import is {status}: it cannot be called off.",
        "Отменить можно только импорт, который ещё не фиксируется.",
    ),
    "TOO_MANY_ROWS_FOR_MODE": (
        "ALL_OR_NOTHING takes at most {limit} rows; choose VALID_ROWS.",
        "ALL_OR_NOTHING — не более {limit} строк; выберите VALID_ROWS.",
    ),
    "IMPORT_GIVEN_UP": (
        "The import could not be finished; what was committed stays. "
        "Upload the result workbook to go on.",
        "Импорт не удалось завершить; созданное сохранено. "
        "Чтобы продолжить, загрузите файл с результатами.",
    ),
    "BAD_FILENAME": (
        "Give the file's name as ?filename=…: one line, at most 200 characters.",
        "Укажите имя файла как ?filename=…: одна строка, не более 200 символов.",
    ),
    "COOKIE_NEEDS_HTTP": (
        "A cookie can only be set over HTTP; ask for BEARER here.",
        "Cookie можно установить только по HTTP; здесь выберите BEARER.",
    ),
    "EXPORT_TOO_SOON": (
        "Your last export is recent; ask for the next after {retry_at:%Y-%m-%d %H:%M} UTC.",
        "Последняя выгрузка ещё свежая; следующую можно запросить после "
        "{retry_at:%Y-%m-%d %H:%M} UTC.",
    ),
    "ADDRESS_DIFFERS": (
        "That is not your sign-in address. Write it out to confirm.",
        "Это не ваш адрес для входа. Введите его, чтобы подтвердить.",
    ),
    "ONLY_STRICTER": (
        "Choose CONFIRM, or null for the rule of the platform.",
        "Выберите CONFIRM или null — тогда действует правило платформы.",
    ),
    "PERSON_ERASED": (
        "The person of this row was erased.",
        "Данные человека из этой строки удалены.",
    ),
    "COUNTRY_FIRST": ("Choose the country first.", "Сначала выберите страну."),
    "DATE_OF_BIRTH_IMPLAUSIBLE": (
        "You must be 18 or older; check the date.",
        "Вам должно быть 18 лет или больше; проверьте дату.",
    ),
    "UNKNOWN_TIMEZONE": (
        "Not a timezone of the IANA database, such as Europe/Berlin.",
        "Такого часового пояса нет в базе IANA; пример: Europe/Berlin.",
    ),
    "TEXTS_UNAVAILABLE": (
        "Text messages are not sent here, so no phone number can be confirmed.",
        "Здесь не отправляют SMS, поэтому подтвердить номер телефона нельзя.",
    ),
    "TEXTS_NEEDED": (
        "Text messages are not sent here, so nobody could confirm a number.",
        "Здесь не отправляют SMS, поэтому никто не сможет подтвердить номер.",
    ),
    "SAME_PHONE": (
        "This number is confirmed already.",
        "Этот номер уже подтверждён.",
    ),
    "NOT_WITHIN_A_YEAR": (
        "Choose a moment from now on, within a year.",
        "Выберите момент от настоящего времени и не дальше года вперёд.",
    ),
    "BEFORE_LAST_VERSION": (
        "The last version takes force later than this; choose a moment after it.",
        "Предыдущая редакция вступает в силу позже; выберите момент после неё.",
    ),
    **TEXT,
    **IDENTITY,
    **CARD,
    **IMPORTS,
    **SUPPORT,
    **TASKS,
}


def message(code: str, locale: str = "en", details: Mapping[str, object] | None = None) -> str:
    """Return the sentence of `code` in `locale` ("en" or "ru"), its names filled from `details`.

    Raises KeyError for a code that has no sentence: a bug that a test looks for.
    """
    english, russian = MESSAGES[code]
    return (russian if locale.lower().startswith("ru") else english).format_map(details or {})
