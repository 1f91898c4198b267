"""The list of contractors: what it is filtered, sorted and counted by."""

from __future__ import annotations

from datetime import datetime
from typing import Generic, TypeVar

import strawberry

import models
from models.contractor import ContractorStatus, Source
from models.onboarding import DeliveryStatus, RegistrationState, StageKey, WaitingOn
from models.profile import KycStatus, PaymentMethodStatus, TaxStatus
from models.text.addresses import canonical_key
from schema.enums import ContractorSortField, SortDirection
from schema.facets import Ends, Facet, Values
from schema.filtering import (
    Meaning,
    MomentRange,
    in_range,
    later,
    one_of,
    there,
    with_any,
)
from schema.scalars import CountryCode, EmailAddress

T = TypeVar("T")


@strawberry.input
class ContractorFilter:
    """Which contractors to list; all that is given must hold.

    A list means any of its values, an empty one none; null among them stands for an empty cell.
    """

    status: list[ContractorStatus] | None = strawberry.field(
        default=None, description="Any of these."
    )
    current_stage: list[StageKey | None] | None = strawberry.field(
        default=None, description="Any of these; null: through all stages."
    )
    waiting_on: list[WaitingOn | None] | None = strawberry.field(
        default=None, description="Any of these; null: nobody has to act."
    )
    registration: list[RegistrationState] | None = strawberry.field(
        default=None, description="Any of these states."
    )
    kyc_status: list[KycStatus | None] | None = strawberry.field(
        default=None, description="Any of these; null: not joined."
    )
    tax_status: list[TaxStatus | None] | None = strawberry.field(
        default=None, description="Any of these; null: not known."
    )
    delivery: list[DeliveryStatus | None] | None = strawberry.field(
        default=None,
        description="Of the latest invitation's letter: any of these; null: no letter.",
    )
    has_payment_method: bool | None = strawberry.field(
        default=None, description="Whether money can be sent somewhere, whatever its status."
    )
    payment_status: list[PaymentMethodStatus | None] | None = strawberry.field(
        default=None, description="Of the payment method: any of these; null: there is none."
    )
    manager: list[strawberry.ID | None] | None = strawberry.field(
        default=None, description="Managed by any of these members; null: by nobody."
    )
    tag: list[strawberry.ID | None] | None = strawberry.field(
        default=None, description="Wears any of these tags; null: none."
    )
    source: list[Source] | None = strawberry.field(default=None, description="Any of these.")
    country: list[CountryCode | None] | None = strawberry.field(
        default=None, description="Any of these; null: not known."
    )
    email: list[EmailAddress] | None = strawberry.field(
        default=None, description="Any of these addresses, however they are written."
    )
    external_id: list[str | None] | None = strawberry.field(
        default=None, description="Any of these; null: none."
    )
    invited: MomentRange | None = strawberry.field(
        default=None, description="When the latest invitation was made."
    )
    joined: MomentRange | None = strawberry.field(
        default=None, description="When the person first signed in as part of this team."
    )
    active: MomentRange | None = strawberry.field(
        default=None, description="When everything due was there."
    )
    updated_after: datetime | None = strawberry.field(
        default=None, description="Anything of the row changed after this moment; for polling."
    )
    and_: list[ContractorFilter] | None = strawberry.field(
        name="and", default=None, description="All of these hold, too; at most 3 deep."
    )
    or_: list[ContractorFilter] | None = strawberry.field(
        name="or", default=None, description="At least one of these holds, too; at most 3 deep."
    )


MEANINGS: dict[str, Meaning] = {
    "status": one_of("status"),
    "current_stage": one_of("current_stage"),
    "waiting_on": one_of("waiting_on"),
    "registration": one_of("registration_state"),
    "kyc_status": one_of("kyc_status"),
    "tax_status": one_of("tax_status"),
    "delivery": one_of("delivery"),
    "has_payment_method": there("payment_status"),
    "payment_status": one_of("payment_status"),
    "manager": with_any("managers", "member_id", "mem"),
    "tag": with_any("tags", "tag_id", "tag"),
    "source": one_of("source"),
    "country": one_of("country"),
    "email": lambda addresses: one_of("email_key")([*map(canonical_key, addresses)]),
    "external_id": one_of("external_id"),
    "invited": in_range("invited_at"),
    "joined": in_range("joined_at"),
    "active": in_range("activated_at"),
    "updated_after": later("updated_at"),
}
"""What the fields of `ContractorFilter` say."""

SORTS = {
    ContractorSortField.ADDED: "id",
    ContractorSortField.UPDATED: "updated_at",
    ContractorSortField.NAME: "name_key",
    ContractorSortField.EMAIL: "email_key",
    ContractorSortField.STATUS: "status",
    ContractorSortField.CURRENT_STAGE: "current_stage",
    ContractorSortField.WAITING_ON: "waiting_on",
    ContractorSortField.WAITING_SINCE: "waiting_since",
    ContractorSortField.REGISTRATION: "registration_state",
    ContractorSortField.KYC_STATUS: "kyc_status",
    ContractorSortField.TAX_STATUS: "tax_status",
    ContractorSortField.DELIVERY: "delivery",
    ContractorSortField.PAYMENT_STATUS: "payment_status",
    ContractorSortField.SOURCE: "source",
    ContractorSortField.COUNTRY: "country",
    ContractorSortField.FEATURE: "feature_key",
    ContractorSortField.EXTERNAL_ID: "external_id",
    ContractorSortField.INVITED: "invited_at",
    ContractorSortField.JOINED: "joined_at",
    ContractorSortField.ACTIVE: "activated_at",
}
"""The columns that rows are sorted by; each begins an index of the company's rows."""


@strawberry.input
class ContractorSort:
    """What comes first. Rows whose cell is empty come last both ways."""

    field: ContractorSortField = strawberry.field(
        default=ContractorSortField.ADDED, description="What to sort by."
    )
    direction: SortDirection = strawberry.field(
        default=SortDirection.DESC, description="Which end comes first."
    )

    @property
    def columns(self) -> list[str]:
        """The columns to sort by, those of a page: a minus sign for descending."""
        sign = "-" if self.direction is SortDirection.DESC else ""
        return [f"{sign}{name}" for name in dict.fromkeys((SORTS[self.field], "id"))]


@strawberry.type
class Count(Generic[T]):
    """How many contractors of a list have a value."""

    value: T | None = strawberry.field(description="As the filter takes it; null: an empty cell.")
    count: int = strawberry.field(description="How many.")


@strawberry.type
class NamedCount:
    """How many contractors of a list belong to a manager or wear a tag."""

    value: strawberry.ID | None = strawberry.field(
        description="As the filter takes it; null: those without any."
    )
    name: str | None = strawberry.field(description="Of the manager, of the tag.")
    count: int = strawberry.field(description="How many.")


@strawberry.type
class ContractorFacets:
    """How many contractors each value of a filter would list, most first.

    Each counts under the other filters and the search, not under its own. Values that nobody has
    are left out. Only what is selected is counted.
    """

    status: list[Count[ContractorStatus]] = strawberry.field(description="By status.")
    current_stage: list[Count[StageKey]] = strawberry.field(description="By current stage.")
    waiting_on: list[Count[WaitingOn]] = strawberry.field(description="By who has to act.")
    registration: list[Count[RegistrationState]] = strawberry.field(
        description="By the state of the registration."
    )
    kyc_status: list[Count[KycStatus]] = strawberry.field(description="By verification status.")
    tax_status: list[Count[TaxStatus]] = strawberry.field(description="By tax status.")
    delivery: list[Count[DeliveryStatus]] = strawberry.field(
        description="By what became of the latest invitation's letter."
    )
    payment_status: list[Count[PaymentMethodStatus]] = strawberry.field(
        description="By the status of the payment method."
    )
    source: list[Count[Source]] = strawberry.field(description="By how the row came about.")
    country: list[Count[CountryCode]] = strawberry.field(description="By country.")
    manager: list[NamedCount] = strawberry.field(
        description="By manager, of whom each counts the row; the 100 with most."
    )
    tag: list[NamedCount] = strawberry.field(
        description="By tag, each of which counts the row; the 100 with most."
    )


FACETS: dict[str, Facet] = {
    **{
        name: Values(name)
        for name in (
            "status", "current_stage", "waiting_on", "kyc_status", "tax_status", "delivery",
            "payment_status", "source", "country",
        )
    },
    "registration": Values("registration_state"),
    "manager": Ends("managers", "member_id", models.Member),
    "tag": Ends("tags", "tag_id", models.Tag),
}  # fmt: skip
"""Where the counts of `ContractorFacets` come from."""
