"""What people read about tasks, services and projects that cannot be had as asked."""

MESSAGES: dict[str, tuple[str, str]] = {
    "STALE_VERSION": (
        "Somebody changed the task meanwhile: it is at version {version}. Look at it again.",
        "Задачу тем временем изменили: её версия — {version}. Посмотрите на неё ещё раз.",
    ),
    "RESULT_REQUIRED": (
        "Hand in a text, a link, or both.",
        "Приложите текст, ссылку или и то и другое.",
    ),
    "VERSIONS_DIFFER_IN_NUMBER": (
        "Give one version for each task: {tasks} tasks, {versions} versions.",
        "Укажите по одной версии на задачу: задач {tasks}, версий {versions}.",
    ),
    "DEADLINE_PASSED": (
        "This day is over: where the company is it is {today}.",
        "Этот день уже прошёл: у компании сегодня {today}.",
    ),
    "DEADLINE_ONLY_LATER": (
        "The contractor has accepted: the deadline can only be put off or dropped.",
        "Исполнитель уже принял задачу: срок можно только отодвинуть или снять.",
    ),
    "FIXED_SINCE_OFFERED": (
        "The contractor was offered just this: cancel the task and offer another.",
        "Исполнителю предложено именно это: отмените задачу и предложите другую.",
    ),
    "SERVICE_RETIRED": (
        "The task's service was retired; make a new task with another one.",
        "Услуга этой задачи выведена из каталога; создайте задачу с другой услугой.",
    ),
    "SERVICE_CODE_FORMAT": (
        "A code is Latin letters and digits, with dots, dashes and underscores between them.",
        "Код — латинские буквы и цифры, между ними точки, дефисы и подчёркивания.",
    ),
    "CODE_TAKEN": (
        "Your company has a service with this code, perhaps a retired one.",
        "У вашей компании уже есть услуга с таким кодом, возможно выведенная из каталога.",
    ),
    "NAME_TAKEN": (
        "Your company has a project of this name, perhaps a retired one.",
        "У вашей компании уже есть проект с таким названием, возможно закрытый.",
    ),
}
