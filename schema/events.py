"""Where to follow from after an event, whatever log it is of."""

from __future__ import annotations

from schema import change
from schema.own_changes import ViewerChange
from schema.scalars import Cursor
from schema.support import MESSAGES
from schema.support_desk import REVIEWED_MESSAGES


def cursor_of(event: object) -> Cursor | None:
    """Return the place behind an event of a subscription; None where there is none."""
    if isinstance(event, MESSAGES.row | REVIEWED_MESSAGES.row):
        place: Cursor = event.cursor
        return place
    if isinstance(event, ViewerChange):
        return event.cursor
    return change.cursor_of(event)
