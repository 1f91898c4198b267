"""Problems about identity, tax status and payment methods."""

from __future__ import annotations

import strawberry

from models import paying, tax_status
from models.kyc import checking
from models.onboarding import RequirementCode
from models.profile import KycStatus, PaymentMethodStatus
from models.tax_status import RequestState
from schema.enums import described
from schema.problems import Problem, show

described(
    RequestState,
    OPEN="Staff look at it.",
    APPROVED="The tax status was changed.",
    REJECTED="It stays as it was; see the reason.",
)


@strawberry.type
class DetailsMissing(Problem):
    """The registration form comes first."""

    missing: list[RequirementCode] = strawberry.field(description="What is still due there.")


@strawberry.type
class KycNotOpen(Problem):
    """The verification stands where this cannot be done."""

    status: KycStatus = strawberry.field(description="Where it stands.")


@strawberry.type
class KycRequired(Problem):
    """A verified identity comes first: `startKyc`."""

    status: KycStatus = strawberry.field(description="Where the verification stands.")


@strawberry.type
class UnfinishedTasks(Problem):
    """Tasks that were taken on under one tax status are finished under it."""

    count: int = strawberry.field(description="How many are unfinished.")
    task_ids: list[strawberry.ID] = strawberry.field(
        description="The oldest fifty, for whoever works on them; staff read the number only."
    )


@strawberry.type
class TaxStatusRequestOpen(Problem):
    """An earlier request is still to be decided."""


@strawberry.type
class TaxStatusDecided(Problem):
    """The request was decided before."""

    state: RequestState = strawberry.field(description="How.")


@strawberry.type
class TooManyPaymentMethods(Problem):
    """There are as many payment methods as anybody may have."""

    limit: int = strawberry.field(description="How many that is.")


@strawberry.type
class PaymentMethodNotOpen(Problem):
    """The payment method stands where this cannot be done."""

    status: PaymentMethodStatus = strawberry.field(description="Where it stands.")


show(checking, DetailsMissing, KycNotOpen, KycRequired)
show(tax_status, UnfinishedTasks, TaxStatusRequestOpen, TaxStatusDecided)
show(paying, TooManyPaymentMethods, PaymentMethodNotOpen)
