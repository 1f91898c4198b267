"""What people read when a note or a saved view is not taken."""

from collections.abc import Mapping

MESSAGES: Mapping[str, tuple[str, str]] = {
    "TOO_MANY_NOTES": (
        "There are {limit} notes about this contractor already: delete one first.",
        "Об этом исполнителе уже {limit} заметок: сначала удалите одну из них.",
    ),
    "TOO_MANY_VIEWS": (
        "There are {limit} such views already: delete one first.",
        "Таких представлений уже {limit}: сначала удалите одно из них.",
    ),
    "VIEW_NAME_TAKEN": (
        "Another of these views has this name.",
        "Так уже называется другое представление.",
    ),
    "VIEW_OUTDATED": (
        "The list is filtered or sorted in other ways now: save this view anew.",
        "Фильтры или сортировка списка изменились: сохраните представление заново.",
    ),
    "COLUMN_TWICE": (
        "This column is in the view already.",
        "Этот столбец в представлении уже есть.",
    ),
}
