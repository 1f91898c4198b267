"""Arguments that many fields take."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import strawberry

from schema.scalars import Cursor

COMPANY_ID = "The company to act for; may be left out when there is only one choice."
VERSION = "As you saw the task: if it changed since, nothing is done and StaleVersion says so."

IdempotencyKey: TypeAlias = Annotated[
    str | None,
    strawberry.argument(
        description="Your name for this request, 1 to 255 printable ASCII characters: repeated "
        "with the same key within a day it is not done again, but answered as it stands now."
    ),
]
CompanyId: TypeAlias = Annotated[strawberry.ID | None, strawberry.argument(description=COMPANY_ID)]
Id: TypeAlias = Annotated[strawberry.ID, strawberry.argument(description="Which one.")]
First: TypeAlias = Annotated[
    int | None, strawberry.argument(description="How many items: 1 to 200; 25 if left out.")
]
After: TypeAlias = Annotated[
    Cursor | None, strawberry.argument(description="Begin behind this cursor of the same list.")
]
