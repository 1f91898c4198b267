"""Identity, tax status and payment methods, as staff see and decide them."""

from __future__ import annotations

from datetime import date, datetime

import strawberry

import models
from models.kyc.deciding import KycDecision
from models.kyc.document import KycDocumentKind
from models.paying import PaymentDecision
from models.profile import KycStatus, PaymentMethodKind, PaymentMethodStatus, TaxStatus
from models.tax_status import RequestState
from schema.context import Info
from schema.directives import ListSize
from schema.enums import described
from schema.identity_problems import (
    KycNotOpen,
    KycRequired,
    PaymentMethodNotOpen,
    TaxStatusDecided,
    UnfinishedTasks,
)
from schema.node import Node, shows
from schema.problems import InvalidInput, NotFound, NotPermitted, NotSignedIn, result
from schema.reading import Noun, encoded
from schema.scalars import URL, CountryCode, CurrencyCode, SubdivisionCode
from schema.sources import Each, Made, Through

described(
    KycDecision,
    APPROVE="The person is who they say.",
    REJECT_RETRY="Not so; the person may try again.",
    REJECT_FINAL="Not so, for good.",
)
described(
    PaymentDecision,
    CONFIRM="Money can be sent there.",
    BLOCK="No money is sent there.",
)


@strawberry.type
class ReviewedPerson:
    """What a person says of themself, to be held against documents."""

    account_id: strawberry.ID = strawberry.field(description="For `staff.account(id)`.")
    first_name: str | None = strawberry.field(description="In Latin letters.")
    last_name: str | None = strawberry.field(description="In Latin letters.")
    native_name: str | None = strawberry.field(description="In any script.")
    date_of_birth: date | None = strawberry.field(description="Of the person.")
    country: CountryCode | None = strawberry.field(description="Of residence.")
    line1: str | None = strawberry.field(description="Street and house.")
    line2: str | None = strawberry.field(description="Flat, floor, building.")
    city: str | None = strawberry.field(description="City or town.")
    subdivision: SubdivisionCode | None = strawberry.field(description="State or province.")
    postal_code: str | None = strawberry.field(description="Postal code.")
    tax_status: TaxStatus = strawberry.field(description="How the person pays taxes.")


@strawberry.type
class ReviewedDocument(Node):
    """A document to look at."""

    kind: KycDocumentKind = strawberry.field(description="What it is, as the person says.")
    media_type: str = strawberry.field(description="By its content.")
    size: int = strawberry.field(description="Bytes.")
    created_at: datetime = strawberry.field(description="When it was handed in.")

    @strawberry.field
    def url(self, info: Info) -> URL:
        """A link for you alone, good for five minutes; opening it is audited."""
        viewer = info.context.staff
        ending = self.media_type.partition("/")[2]
        name = f"{self.type_id}.{ending}"
        kind = f"kyc-document-{viewer.type_id}"
        return URL(info.context.outside.file_url(kind, self.type_id, name))


@strawberry.type
class ReviewedKyc(Node):
    """A verification as staff see it."""

    person: ReviewedPerson = strawberry.field(description="Whose it is.")
    attempt: int = strawberry.field(description="Counted from 1.")
    provider: str = strawberry.field(description="`manual`, or a vendor's name.")
    provider_ref: str | None = strawberry.field(description="The vendor's own id.")
    status: KycStatus = strawberry.field(description="Where it stands.")
    public_reason: str | None = strawberry.field(description="What the person and companies read.")
    private_reason: str | None = strawberry.field(description="For staff alone.")
    requested_at: datetime | None = strawberry.field(description="When it was begun.")
    submitted_at: datetime | None = strawberry.field(description="When documents were handed in.")
    decided_at: datetime | None = strawberry.field(description="When it was decided.")
    expires_at: datetime | None = strawberry.field(description="Until when an approval holds.")
    documents: list[ReviewedDocument] = strawberry.field(
        description="What was handed in, oldest first.", directives=[ListSize(assumed_size=10)]
    )


@strawberry.type
class ReviewedTaxStatusRequest(Node):
    """A wish for another tax status, as staff see it."""

    person: ReviewedPerson = strawberry.field(description="Whose it is.")
    wanted: TaxStatus = strawberry.field(description="The status asked for.")
    registration_number: str | None = strawberry.field(description="In the register.")
    registered_name: str | None = strawberry.field(description="The name there.")
    registered_on: date | None = strawberry.field(description="Since when.")
    state: RequestState = strawberry.field(description="Where it stands.")
    reason: str | None = strawberry.field(description="What the person reads.")
    created_at: datetime = strawberry.field(description="When it was asked for.")
    decided_at: datetime | None = strawberry.field(description="When it was decided.")


@strawberry.type
class ReviewedPaymentMethod(Node):
    """A payment method as staff see it."""

    person: ReviewedPerson = strawberry.field(description="Whose it is.")
    kind: PaymentMethodKind = strawberry.field(description="What it is.")
    mask: str | None = strawberry.field(description="Such as `•••• 4242`; null while unknown.")
    currency: CurrencyCode = strawberry.field(description="In which it is paid.")
    status: PaymentMethodStatus = strawberry.field(description="Whether money can be sent to it.")
    provider: str = strawberry.field(description="`manual`, or a vendor's name.")
    provider_ref: str | None = strawberry.field(description="The vendor's own id.")
    reason: str | None = strawberry.field(description="What the person reads.")
    created_at: datetime = strawberry.field(description="When it was named.")


PEOPLE = Noun(models.Profile, account_id=Made(encoded("acc"), ("account_id",)))
_PERSON = Through("profile", PEOPLE)
REVIEWED_DOCUMENTS = Noun(models.KycDocument, always=("type_id", "media_type"))
REVIEWED_KYC = Noun(
    models.KycCheck, person=_PERSON, documents=Each("documents", REVIEWED_DOCUMENTS)
)
REVIEWED_TAX_REQUESTS = Noun(models.TaxStatusRequest, person=_PERSON)
REVIEWED_PAYMENT_METHODS = Noun(
    models.PaymentMethod, person=_PERSON, mask=Made(lambda mask: mask or None, ("mask",))
)

shows(ReviewedDocument, REVIEWED_DOCUMENTS.row)
shows(ReviewedKyc, REVIEWED_KYC.row)
shows(ReviewedTaxStatusRequest, REVIEWED_TAX_REQUESTS.row)
shows(ReviewedPaymentMethod, REVIEWED_PAYMENT_METHODS.row)

_REASON = "One line of 300 characters at most, without links."


@strawberry.input
class DecideKycInput:
    """What the documents show."""

    kyc_id: strawberry.ID = strawberry.field(description="Which verification.")
    decision: KycDecision = strawberry.field(description="What you say.")
    public_reason: str | None = strawberry.field(
        default=None,
        description=f"For the person and every company; due for a refusal. {_REASON}",
    )
    private_reason: str | None = strawberry.field(
        default=None, description="For staff alone: one line of 1000 characters at most."
    )
    expires_on: date | None = strawberry.field(
        default=None, description="The last day of an approval, such as that of the document."
    )


@strawberry.input
class DecideTaxStatusInput:
    """What you say to a request."""

    request_id: strawberry.ID = strawberry.field(description="Which request.")
    approve: bool = strawberry.field(description="Whether the status changes.")
    reason: str | None = strawberry.field(
        default=None, description=f"For the person; due for a refusal. {_REASON}"
    )


@strawberry.input
class ConfirmPaymentMethodInput:
    """What you say to a payment method."""

    payment_method_id: strawberry.ID = strawberry.field(description="Which one.")
    decision: PaymentDecision = strawberry.field(description="What you say.")
    reason: str | None = strawberry.field(
        default=None, description=f"For the person; due for a block. {_REASON}"
    )


@strawberry.type
class DecideKycPayload:
    """The person gets a letter; every company sees status and public reason."""

    kyc: ReviewedKyc = strawberry.field(description="As it stands now.")


@strawberry.type
class DecideTaxStatusPayload:
    """The person gets a letter; every company sees the new status."""

    request: ReviewedTaxStatusRequest = strawberry.field(description="As it stands now.")


@strawberry.type
class ConfirmPaymentMethodPayload:
    """Every company sees kind and status."""

    payment_method: ReviewedPaymentMethod = strawberry.field(description="As it stands now.")


_BY_STAFF = (NotSignedIn, NotPermitted, NotFound, InvalidInput)
DecideKycResult = result("DecideKyc", DecideKycPayload, *_BY_STAFF, KycNotOpen)
DecideTaxStatusResult = result(
    "DecideTaxStatus", DecideTaxStatusPayload, *_BY_STAFF, TaxStatusDecided, UnfinishedTasks
)
ConfirmPaymentMethodResult = result(
    "ConfirmPaymentMethod",
    ConfirmPaymentMethodPayload,
    *_BY_STAFF,
    PaymentMethodNotOpen,
    KycRequired,
)
