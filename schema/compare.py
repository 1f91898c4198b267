"""Says what a change of the schema means to clients: `python -m schema.compare OLD NEW`.

Both are files in SDL. Ends with 1 when something breaks that was not announced: a deprecated field
may go once its reason's date, `… until 2027-01-31`, is over.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from graphql import GraphQLSchema, build_schema
from graphql.utilities import find_breaking_changes, find_dangerous_changes

from models.base import now

_UNTIL = re.compile(r"until (\d{4}-\d\d-\d\d)")
_FIELD = re.compile(r"Field (\w+)\.(\w+) was removed\.")


def compare(old: str, new: str, today: date) -> tuple[list[str], list[str]]:
    """Return what breaks clients and what may surprise them, as sentences.

    Raises GraphQLError for what is no schema.
    """
    before, after = build_schema(old), build_schema(new)
    breaking = [
        change.description
        for change in find_breaking_changes(before, after)
        if not _was_announced(before, change.description, today)
    ]
    return breaking, [change.description for change in find_dangerous_changes(before, after)]


def _was_announced(schema: GraphQLSchema, description: str, today: date) -> bool:
    """Whether a field went that was deprecated with a date that is over."""
    gone = _FIELD.fullmatch(description)
    holder = schema.get_type(gone[1]) if gone else None
    field = getattr(holder, "fields", {}).get(gone[2]) if gone else None
    until = _UNTIL.search((field and field.deprecation_reason) or "")
    return until is not None and date.fromisoformat(until[1]) < today


def main(arguments: Sequence[str]) -> int:
    """Compare two files; print what differs, return the exit code."""
    old, new = (Path(name).read_text(encoding="utf-8") for name in arguments)
    breaking, dangerous = compare(old, new, now().date())
    for kind, sentences in (("BREAKING", breaking), ("dangerous", dangerous)):
        for sentence in sentences:
            sys.stdout.write(f"{kind}: {sentence}\n")
    return 1 if breaking else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
