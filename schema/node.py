"""What all nouns with an id share, and which of our objects a window shows."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

import strawberry

from models import typeid


@strawberry.interface
class Node:
    """Anything with an id, by which `node` and `nodes` find it again.

    An id is opaque, lasts for ever, and is no secret.
    """

    shown: ClassVar[dict[str, set[type]]] = {}

    type_id: strawberry.ID = strawberry.field(name="id", description="A TypeID: prefix and UUIDv7.")

    @classmethod
    def is_type_of(cls, value: Any, _info: Any) -> bool:
        """Tell by class alone whether this window shows `value`."""
        return isinstance(value, cls) or type(value) in Node.shown.get(cls.__name__, ())


def shows(window: type, *classes: type) -> None:
    """Declare which classes of objects, models or rows of nouns, a window shows."""
    Node.shown.setdefault(window.__name__, set()).update(classes)


def read_id(prefix: str, text: str | None) -> UUID | None:
    """Read an id of one noun; None for a missing, mistyped or garbage one, which all look alike."""
    return None if text is None else typeid.decode(prefix, text)
