"""Updating contractors: what is asked of each row, and what became of it."""

from __future__ import annotations

import strawberry
from strawberry import UNSET

from models.updating import UpdateOutcome
from schema.arguments import COMPANY_ID
from schema.contractor import Contractor
from schema.enums import described
from schema.problems import IN_COMPANY, KEYED, InputIssue, RateLimited, TooManyItems, result

described(
    UpdateOutcome,
    UPDATED="The row was changed.",
    UNCHANGED="It was like that already.",
    STALE="The row has another `version` by now: look at `contractor`, then decide again.",
    DUPLICATE="The row was named before in this call; only that counts.",
    NOT_FOUND="No such contractor here.",
    INVALID="Something is wrong with what was wanted: see `issues`.",
    EXTERNAL_ID_TAKEN="Another contractor of the company has this external id.",
    TOO_MANY_TAGS="More than 20 tags on the row, or more than 500 different ones in the company.",
)


@strawberry.input
class ManagersEdit:
    """Who manages a row: `set` alone, or whom to add and remove."""

    set: list[strawberry.ID] | None = strawberry.field(
        default=None, description="These and nobody else; an empty list leaves nobody."
    )
    add: list[strawberry.ID] = strawberry.field(
        default_factory=list, description="These, too: members who may act."
    )
    remove: list[strawberry.ID] = strawberry.field(
        default_factory=list, description="These no more."
    )


@strawberry.input
class TagsEdit:
    """Which tags a row wears: `set` alone, or which to add and remove. A new name makes a tag."""

    set: list[str] | None = strawberry.field(
        default=None, description="These and no others, by name; 50 characters each."
    )
    add: list[str] = strawberry.field(
        default_factory=list, description="These, too, by name; case does not matter."
    )
    remove: list[str] = strawberry.field(
        default_factory=list, description="These no more, by name; one that nobody wears is gone."
    )


@strawberry.input
class ContractorUpdate:
    """What to change of one contractor; what is left out stays, null or blank empties a text."""

    contractor_id: strawberry.ID = strawberry.field(description="Which row.")
    version: int | None = strawberry.field(
        default=None,
        description="As you saw it: a row that changed since is STALE. Or any, if left out.",
    )
    feature: str | None = strawberry.field(
        default=UNSET, description="Your own note for collaboration: 200 characters."
    )
    display_name: str | None = strawberry.field(
        default=UNSET, description="How you call the person: 200 characters."
    )
    external_id: str | None = strawberry.field(
        default=UNSET, description="Your own id of the person, one row's only: 100 characters."
    )
    managers: ManagersEdit | None = strawberry.field(
        default=None, description='Who manages the row ("Users").'
    )
    tags: TagsEdit | None = strawberry.field(default=None, description="Which tags it wears.")


@strawberry.input
class UpdateContractorsInput:
    """Contractors to update; 500 at most."""

    contractors: list[ContractorUpdate] = strawberry.field(description="One entry for each row.")
    company_id: strawberry.ID | None = strawberry.field(default=None, description=COMPANY_ID)


@strawberry.type
class UpdatedContractor:
    """What became of one row."""

    id: strawberry.ID = strawberry.field(description="As given.")
    outcome: UpdateOutcome = strawberry.field(description="What became of it.")
    issues: list[InputIssue] = strawberry.field(
        description="What is wrong, where it is INVALID; paths begin within the entry."
    )
    contractor: Contractor | None = strawberry.field(
        description="The row as it stands now; null if you do not see it (any more)."
    )


@strawberry.type
class UpdateContractorsPayload:
    """One outcome for each entry, in order."""

    results: list[UpdatedContractor] = strawberry.field(description="In the order of the input.")


UpdateContractorsResult = result(
    "UpdateContractors", UpdateContractorsPayload, *IN_COMPANY, *KEYED, TooManyItems, RateLimited
)
