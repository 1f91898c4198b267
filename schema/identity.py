"""Identity, tax status and payment methods, as the person sees them."""

from __future__ import annotations

from datetime import date, datetime

import strawberry

import models
from models.kyc.document import KycDocumentKind
from models.profile import KycStatus, PaymentMethodKind, PaymentMethodStatus, TaxStatus
from models.tax_status import RequestState
from schema.directives import ListSize
from schema.enums import described
from schema.identity_problems import (
    DetailsMissing,
    KycNotOpen,
    KycRequired,
    TaxStatusRequestOpen,
    TooManyPaymentMethods,
    UnfinishedTasks,
)
from schema.node import Node, shows
from schema.problems import ALWAYS, KEYED, NotFound, StepUpRequired, result
from schema.reading import Noun
from schema.scalars import URL, CurrencyCode
from schema.sources import Each, Made

described(
    KycDocumentKind,
    PASSPORT="The page of a passport with the photograph.",
    ID_CARD_FRONT="The front of an identity card; its back is due too.",
    ID_CARD_BACK="The back of an identity card.",
    RESIDENCE_PERMIT="A residence permit.",
    SELFIE="A photograph of the person with the document.",
    PROOF_OF_ADDRESS="A bill or a letter that shows the postal address.",
)


@strawberry.type
class KycDocument(Node):
    """A document that was handed in. Only staff can open it; it goes 90 days after the decision."""

    kind: KycDocumentKind = strawberry.field(description="What it is.")
    media_type: str = strawberry.field(description="`image/jpeg`, `image/png`, `application/pdf`.")
    size: int = strawberry.field(description="Bytes.")
    created_at: datetime = strawberry.field(description="When it was handed in.")


@strawberry.type
class KycCheck(Node):
    """One run of the verification of your identity."""

    attempt: int = strawberry.field(description="Counted from 1.")
    provider: str = strawberry.field(description="`manual` where staff look, or a vendor's name.")
    status: KycStatus = strawberry.field(
        description="Where it stands; NOT_STARTED again once a verified detail has changed."
    )
    public_reason: str | None = strawberry.field(
        description="Why it was refused; companies read it too."
    )
    requested_at: datetime | None = strawberry.field(description="When it was begun.")
    submitted_at: datetime | None = strawberry.field(description="When documents were handed in.")
    decided_at: datetime | None = strawberry.field(description="When it was decided.")
    expires_at: datetime | None = strawberry.field(description="Until when an approval holds.")
    documents: list[KycDocument] = strawberry.field(
        description="What was handed in, oldest first.", directives=[ListSize(assumed_size=10)]
    )


@strawberry.type
class TaxStatusRequest(Node):
    """Your wish for another tax status."""

    wanted: TaxStatus = strawberry.field(description="The status that you asked for.")
    registration_number: str | None = strawberry.field(description="In the register.")
    registered_name: str | None = strawberry.field(description="The name there.")
    registered_on: date | None = strawberry.field(description="Since when.")
    state: RequestState = strawberry.field(description="Where it stands.")
    reason: str | None = strawberry.field(description="What staff say to it.")
    created_at: datetime = strawberry.field(description="When you asked.")
    decided_at: datetime | None = strawberry.field(description="When it was decided.")


@strawberry.type
class PaymentMethod(Node):
    """Where your money goes. There is a mask of it, never the number."""

    kind: PaymentMethodKind = strawberry.field(description="What it is.")
    mask: str | None = strawberry.field(description="Such as `•••• 4242`; null while unknown.")
    currency: CurrencyCode = strawberry.field(description="In which it is paid.")
    status: PaymentMethodStatus = strawberry.field(description="Whether money can be sent to it.")
    provider: str = strawberry.field(
        description="`manual` where staff confirm, or a vendor's name."
    )
    reason: str | None = strawberry.field(description="Why it is blocked or could not be linked.")
    created_at: datetime = strawberry.field(description="When you named it.")


KYC_DOCUMENTS = Noun(models.KycDocument)
KYC_CHECKS = Noun(models.KycCheck, documents=Each("documents", KYC_DOCUMENTS))
TAX_REQUESTS = Noun(models.TaxStatusRequest)
PAYMENT_METHODS = Noun(models.PaymentMethod, mask=Made(lambda mask: mask or None, ("mask",)))

shows(KycDocument, KYC_DOCUMENTS.row)
shows(KycCheck, KYC_CHECKS.row)
shows(TaxStatusRequest, TAX_REQUESTS.row)
shows(PaymentMethod, PAYMENT_METHODS.row)


@strawberry.input
class KycDocumentInput:
    """A document that you uploaded: `POST /uploads?purpose=KYC`."""

    upload_id: strawberry.ID = strawberry.field(description="The upload's id.")
    kind: KycDocumentKind = strawberry.field(description="What it is.")


@strawberry.input
class SubmitKycInput:
    """Your documents, ten at most; what this check has already stays."""

    documents: list[KycDocumentInput] = strawberry.field(description="What to look at.")


@strawberry.input
class RequestTaxStatusChangeInput:
    """The status that you want, and what the register says of your business."""

    wanted: TaxStatus = strawberry.field(description="Another than you have.")
    registration_number: str | None = strawberry.field(
        default=None, description="Due unless you want to be an INDIVIDUAL; 50 characters at most."
    )
    registered_name: str | None = strawberry.field(
        default=None, description="In any script; 200 characters at most."
    )
    registered_on: date | None = strawberry.field(default=None, description="Not in the future.")


@strawberry.input
class LinkPaymentMethodInput:
    """Where your money is to go. Never send a whole number: it is refused."""

    kind: PaymentMethodKind = strawberry.field(description="What it is.")
    currency: CurrencyCode = strawberry.field(description="In which you want to be paid.")
    mask: str | None = strawberry.field(
        default=None,
        description="Such as `•••• 4242`: four digits at most. Leave it out where a vendor asks.",
    )


@strawberry.input
class RemovePaymentMethodInput:
    """A payment method of yours."""

    payment_method_id: strawberry.ID = strawberry.field(description="Which one.")


_PAGE = "Where to go on at the vendor's, within half an hour; null where staff do the work."


@strawberry.type
class StartKycPayload:
    """Hand your documents in, or go on at the vendor's page."""

    kyc: KycCheck = strawberry.field(description="The check.")
    url: URL | None = strawberry.field(description=_PAGE)


@strawberry.type
class SubmitKycPayload:
    """Staff look at it; a letter tells what became of it."""

    kyc: KycCheck = strawberry.field(description="The check.")


@strawberry.type
class RequestTaxStatusChangePayload:
    """Staff look at it; a letter tells what became of it."""

    request: TaxStatusRequest = strawberry.field(description="Your request.")


@strawberry.type
class LinkPaymentMethodPayload:
    """Staff confirm it, or you go on at the vendor's page."""

    payment_method: PaymentMethod = strawberry.field(description="As it stands.")
    url: URL | None = strawberry.field(description=_PAGE)


@strawberry.type
class RemovePaymentMethodPayload:
    """Nothing of it is kept."""

    removed: bool = strawberry.field(description="True.")


StartKycResult = result("StartKyc", StartKycPayload, *ALWAYS, DetailsMissing, KycNotOpen)
SubmitKycResult = result("SubmitKyc", SubmitKycPayload, *ALWAYS, KycNotOpen)
RequestTaxStatusChangeResult = result(
    "RequestTaxStatusChange",
    RequestTaxStatusChangePayload,
    *ALWAYS,
    KycRequired,
    UnfinishedTasks,
    TaxStatusRequestOpen,
)
LinkPaymentMethodResult = result(
    "LinkPaymentMethod",
    LinkPaymentMethodPayload,
    *ALWAYS,
    *KEYED,
    StepUpRequired,
    KycRequired,
    TooManyPaymentMethods,
)
RemovePaymentMethodResult = result(
    "RemovePaymentMethod", RemovePaymentMethodPayload, *ALWAYS, NotFound, StepUpRequired
)
